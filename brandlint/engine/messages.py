"""Puts what was seen into a rule's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from brandlint.errors import Wording

# Rule texts are data: names in braces and doubled braces, nothing else.
_PLACEHOLDER: Final = re.compile(r"\{\{|\}\}|\{([a-z_]+)\}")
_NUMBER: Final = re.compile(r"-?\d+\.\d+")
_MORE: Final = Wording(" (and {n} more)", " (und {n} weitere)")
_ONE_MORE: Final = Wording(" (and one more)", " (und eine weitere)")


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text of a language; where it is missing, English, then any there is."""
    for wanted in (language, "en", "de"):
        if wanted in texts:
            return texts[wanted]
    return next(iter(texts.values()), "")


def fill(template: str, values: Mapping[str, str | Wording], language: str) -> str:
    """Return a message with its placeholders filled; decimals as the language writes them."""
    if "{" not in template and "}" not in template:
        # Thousands of findings share one text instead of having one each.
        return template

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name is None:
            return match.group()[0]
        known = values.get(name, "")
        filled = known if isinstance(known, str) else known.in_language(language)
        is_decimal = language == "de" and _NUMBER.fullmatch(filled)
        return filled.replace(".", ",") if is_decimal else filled

    return _PLACEHOLDER.sub(value, template)


def and_more(count: int, language: str) -> str:
    """Return the addition to a grouped finding that stands for `count` further places."""
    wording = _ONE_MORE if count == 1 else _MORE
    return wording.in_language(language).replace("{n}", str(count)) if count else ""
