"""Bytes to text and back: an encoding is stated, or proven by the bytes, or refused."""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from brandlint.errors import ReadError

# Names with "-sig" stand for the encoding behind a byte order mark; Python knows only the first.
_MARKS: Final = {
    "utf-8-sig": ("utf-8", codecs.BOM_UTF8),
    "utf-16-le-sig": ("utf-16-le", codecs.BOM_UTF16_LE),
    "utf-16-be-sig": ("utf-16-be", codecs.BOM_UTF16_BE),
}

# Where HTML states its encoding, browsers look no further than its beginning either.
_HEAD: Final = 4096
_STATED: Final = re.compile(
    rb"\A\s*<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w.:-]+)|<meta\s[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)",
    re.IGNORECASE,
)
# One byte a character: what a page can state without a byte order mark, UTF-8 aside.
_SINGLE_BYTE: Final = re.compile(r"iso8859-\d+|cp125\d|mac-\w+|koi8-\w")

# What German and English copy writes beyond ASCII, as far as Windows-1252 has it.
_PLAUSIBLE: Final = frozenset(
    "äöüÄÖÜßéèêëáàâåçñóòôøúùûíìîïæœÉÈÀÁÂÇÑÓÅØ€‚„“”‘’‹›«»–—…•·°§©®™½¼¾²³µ×±´¡¿†‰¬¹¶\u00a0\u00ad"
)


class Decoded(NamedTuple):
    """A source without its byte order mark, and the name that `encode` takes it back under."""

    text: str
    encoding: str


def decode(data: bytes, *, html: bool = False) -> Decoded:
    """Decode a file; with `html`, believe what the page states of itself.

    Raises ReadError for binary files and for bytes whose encoding can only be guessed.
    """
    for name, (codec, mark) in _MARKS.items():
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], codec), name)
    if b"\0" in data:
        return _wide(data)
    stated = _stated(data) if html else None
    if stated and (data.isascii() or not _is_utf8(data)):
        return _single_byte(data, stated)
    if _is_utf8(data):
        return Decoded(data.decode(), "utf-8")
    decoded = _single_byte(data, "cp1252")
    if not {character for character in decoded.text if character > "\x7f"} <= _PLAUSIBLE:
        raise _unknown(data)
    return decoded


def encode(text: str, encoding: str) -> bytes:
    """Return the bytes of a text under a name that `decode` gave, byte order mark included.

    Raises UnicodeEncodeError where the encoding lacks a character.
    """
    codec, mark = _MARKS.get(encoding, (encoding, b""))
    return mark + text.encode(codec)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _strictly(data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        raise _unknown(data) from None
    if "\0" in text:
        raise _binary()
    return text


def _wide(data: bytes) -> Decoded:
    """Decode UTF-16 that bears no mark: nearly every other byte of it is zero."""
    half = len(data) // 2
    for codec, empty, full in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        if data[empty::2].count(0) > 0.8 * half and not data[full::2].count(0):
            return Decoded(_strictly(data, codec), codec)
    raise _binary()


def _stated(data: bytes) -> str | None:
    match = _STATED.search(data[:_HEAD])
    if match is None:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii", "replace")).name
    except LookupError:
        return None
    # Browsers take Latin-1 and ASCII for Windows-1252, which adds quotes and dashes.
    if name in {"iso8859-1", "ascii"}:
        return "cp1252"
    return name if _SINGLE_BYTE.fullmatch(name) else None


def _single_byte(data: bytes, codec: str) -> Decoded:
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError:
        # Windows-1252 leaves five bytes without a meaning, Latin-1 makes them controls.
        return Decoded(data.decode("latin-1"), "latin-1")


def _binary() -> ReadError:
    return ReadError(
        "this is no text file (it holds NUL bytes): save it as text, Markdown or HTML",
        "das ist keine Textdatei (sie enthält NUL-Bytes): bitte als Text, Markdown oder HTML"
        " speichern",
    )


def _unknown(data: bytes) -> ReadError:
    return ReadError(
        f"its encoding is unknown ({_first_odd(data)} is no UTF-8): save it as UTF-8",
        f"die Zeichenkodierung ist unbekannt ({_first_odd(data)} ist kein UTF-8): bitte als UTF-8"
        " speichern",
    )


def _first_odd(data: bytes) -> str:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return f"byte {error.start + 1}"
    return "it"
