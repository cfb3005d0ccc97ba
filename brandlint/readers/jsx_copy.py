"""Which strings in code are copy that a page shows, and which name classes, paths and colours."""

from __future__ import annotations

import re
from typing import Final

# A value under one of these is shown even if it is a single word.
_SHOWN: Final = re.compile(
    r"(?:.*[a-z_-])?(?:title|sub-?title|headline|sub-?headline|heading|label|text|desc|description"
    r"|question|answer|quote|intro|claim|titel|ueberschrift|beschreibung|frage|antwort|benefit"
    r"|tagline|lead|subline|caption|body|copy|cta)",
    re.IGNORECASE,
)
_NEVER_SHOWN: Final = re.compile(
    r"(?:.*[a-z_-])?(?:class(?:name|es|list)?|style|icon|svg|path|image|img|src(?:set)?|href|url|link"
    r"|slug|id|type|variant|colou?r|bg|gradient|size|sizes|layout|alt|aria[\w-]*|rel|target|date|key"
    r"|lang|locale|format|width|height|d|view-?box|canonical|property|schema|@\w+)",
    re.IGNORECASE,
)
_PATH: Final = re.compile(r"\s*(?:[\w+.-]+:|//|\.{0,2}/|[#@<{]|\$\{)\S*\s*\Z|\s*<")
_DRAWING: Final = re.compile(r"[MmLlHhVvCcSsQqTtAaZzEe\d\s,.+-]*\Z")
_CLASS_WORD: Final = re.compile(r"!?[a-z0-9@:\-\[\]/.#%()_&>*]+\Z")
_LETTER: Final = re.compile(r"[^\W\d_]")


def is_copy(text: str, key: str = "") -> bool:
    """Tell whether a string is copy, from its words and the key or variable it belongs to."""
    if not _LETTER.search(text) or _PATH.match(text) or _NEVER_SHOWN.fullmatch(key):
        return False
    words = text.split()
    if len(words) < 2:
        return bool(_SHOWN.fullmatch(key)) and "/" not in text
    return not (_DRAWING.match(text) or _are_classes(words))


def _are_classes(words: list[str]) -> bool:
    """Tell whether words are names of styles: `mt-2 flex md:w-full`."""
    if not all(map(_CLASS_WORD.match, words)):
        return False
    marked = [word for word in words if re.search(r"[-:\[](?!\Z)|\d", word)]
    return 2 * len(marked) >= len(words)
