"""How a source has to spell a replacement so that it reads as meant, in whatever format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from brandlint.documents import Document
from brandlint.errors import ReadError
from brandlint.readers import read_text
from brandlint.readers.decode import encode
from brandlint.spans import Span

# Words joined by single signs mean in every format what they say.
_PLAIN: Final = re.compile(r"[^\W\d_]\w*(?:[ :/.-][^\W_]+)*")
# But for these, which YAML takes for something else than text.
_NO_TEXT: Final = frozenset(
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"]
)
_MARKDOWN: Final = re.compile(r"[\\`*_\[\]<>~|#]")
_HTML: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


def spelt(document: Document, spot: Span, span: Span, replacement: str) -> str | None:
    """Return what has to stand at a span of the source for a replacement to be read there.

    `spot` is the same place in the visible text. None where the source shows the text with
    markup or escapes inside, or where no spelling is sure to change nothing else.
    """
    source, text = document.source, document.body.text
    if not document.fixable or span.of(source) != spot.of(text):
        return None
    if not _can_encode(replacement, document.encoding):
        return None
    if _is_plain(replacement, span.of(source)):
        return replacement
    wanted = text[: spot.start] + replacement + text[spot.end :]
    for candidate in _spellings(replacement):
        after = source[: span.start] + candidate + source[span.end :]
        if _reads_as(document, after, wanted):
            return candidate
    return None


def _can_encode(text: str, encoding: str) -> bool:
    try:
        encode(text, encoding)
    except UnicodeEncodeError:
        return False
    return True


def _is_plain(replacement: str, written: str) -> bool:
    # A blank where there was none would end a value that stands without quotes.
    splits = " " in replacement and " " not in written
    known = replacement.lower() not in _NO_TEXT
    return known and not splits and _PLAIN.fullmatch(replacement) is not None


def _spellings(text: str) -> Iterator[str]:
    """Yield ways to write a text, those that a writer would choose first."""
    escaped = _MARKDOWN.sub(r"\\\g<0>", text)
    entities = "".join(_HTML.get(character, character) for character in text)
    # Lone underscores inside of words are text; asterisks are only until a second one comes.
    inner = dict.fromkeys([text.replace("*", r"\*"), text, escaped])
    yield from inner
    for one in (*inner, entities):
        yield json.dumps(one, ensure_ascii=False)[1:-1]
        yield one.replace("'", "''")


def _reads_as(document: Document, after: str, wanted: str) -> bool:
    """Tell whether a changed source reads as wanted, and all around it as before."""
    try:
        read = read_text(document.path, after)
    except ReadError:
        return False
    return (
        read.body.text == wanted
        and read.apart.text == document.apart.text
        and len(read.body.blocks) == len(document.body.blocks)
        and len(read.comments) == len(document.comments)
        and _shape(read.data) == _shape(document.data)
    )


def _shape(data: Any) -> Any:
    """Return the keys of data and the types of its values."""
    if isinstance(data, Mapping):
        return {key: _shape(value) for key, value in data.items()}
    if isinstance(data, Sequence) and not isinstance(data, str):
        return [_shape(value) for value in data]
    return type(data)
