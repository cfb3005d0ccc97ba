"""The strings of a TOML text, each character at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.spans import Span
from brandlint.yamlio import Piece, Scalar, runs_of

_Path = tuple[str | int, ...]

_TOKEN: Final = re.compile(
    r"(?P<comment>#[^\n]*+)"
    r"|(?P<text>\"\"\"(?:[^\"\\]++|\\[\s\S]|\"{1,2}(?!\"))*+\"{3,5}"
    r"|'''(?:[^']++|'{1,2}(?!'))*+'{3,5}"
    r"|\"(?:[^\"\\\n]++|\\.)*+\"|'[^'\n]*+')"
    r"|(?P<newline>\n)|(?P<mark>[\[\]{},=.])|(?P<bare>[^\s\[\]{},=.#\"']++)"
)
_BASIC: Final = re.compile(
    r"(?P<join>\\[ \t]*+\r?\n\s*+)|(?P<break>\r\n)"
    r"|\\(?:u(?P<four>[0-9a-fA-F]{4})|U(?P<eight>[0-9a-fA-F]{8})|(?P<sign>[\s\S]))"
)
_LITERAL: Final = re.compile(r"(?P<break>\r\n)")
_SIGNS: Final = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


def toml_scalars(text: str, start: int, end: int) -> Iterator[Scalar]:
    """Yield the string values of a stretch that is known to be TOML, in order."""
    yield from _Scan(text, start, end).statements()


class _Scan:
    """Walks over valid TOML; what the walk doesn't need is not looked at."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._tokens = [m for m in _TOKEN.finditer(text, start, end) if m.lastgroup != "comment"]
        self._at = 0
        self._counts: dict[_Path, int] = {}

    def statements(self) -> Iterator[Scalar]:
        table: _Path = ()
        while self._at < len(self._tokens):
            if self._peek() == "\n":
                self._at += 1
            elif self._peek() == "[":
                table = self._header()
            else:
                yield from self._pair(table)

    def _peek(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _header(self) -> _Path:
        self._at += 1
        is_array = self._peek() == "["
        self._at += is_array
        path = self._within((), self._key("]"))
        self._at += is_array
        if is_array:
            path = path[:-1] if isinstance(path[-1], int) else path
            self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, self._counts[path])
        return path

    def _within(self, table: _Path, keys: list[str]) -> _Path:
        """Return the path of a key; in an array of tables the latest one is meant."""
        for key in keys:
            table = (*table, key)
            if table in self._counts:
                table = (*table, self._counts[table])
        return table

    def _key(self, last: str) -> list[str]:
        """Read the parts of a key up to the mark that ends it."""
        parts: list[str] = []
        while (seen := self._peek()) not in (last, ""):
            match = self._tokens[self._at]
            if match["text"]:
                parts.append("".join(p.text for p in _pieces(self._text, Span(*match.span()))))
            elif seen != ".":
                parts.append(seen)
            self._at += 1
        self._at += 1
        return parts

    def _pair(self, table: _Path) -> Iterator[Scalar]:
        yield from self._value(self._within(table, self._key("=")))

    def _value(self, path: _Path) -> Iterator[Scalar]:
        seen = self._peek()
        if seen == "[":
            yield from self._array(path)
        elif seen == "{":
            yield from self._inline_table(path)
        elif seen and self._tokens[self._at]["text"]:
            yield _scalar(self._text, path, Span(*self._tokens[self._at].span()))
            self._at += 1
        else:
            while self._peek() not in ("\n", ",", "]", "}", ""):
                self._at += 1

    def _array(self, path: _Path) -> Iterator[Scalar]:
        self._at += 1
        index = 0
        while (seen := self._peek()) not in ("]", ""):
            if seen in ("\n", ","):
                index += seen == ","
                self._at += 1
            else:
                yield from self._value((*path, index))
        self._at += 1

    def _inline_table(self, path: _Path) -> Iterator[Scalar]:
        self._at += 1
        while (seen := self._peek()) not in ("}", ""):
            if seen in ("\n", ","):
                self._at += 1
            else:
                yield from self._pair(path)
        self._at += 1


def _scalar(source: str, path: _Path, span: Span) -> Scalar:
    pieces = list(_pieces(source, span))
    value = "".join(piece.text for piece in pieces)
    return Scalar(path, value, span, runs_of(source, span, value, pieces), quoted=True)


def _pieces(source: str, span: Span) -> Iterator[Piece]:
    quote = source[span.start]
    width = 3 if span.of(source).startswith(quote * 3) and span.end - span.start > 5 else 1
    at, end = span.start + width, span.end - width
    if width == 3:
        # The line end right behind the opening quotes doesn't count.
        at += 2 if source.startswith("\r\n", at) else source.startswith("\n", at)
    for special in (_BASIC if quote == '"' else _LITERAL).finditer(source, at, end):
        yield Piece(source[at : special.start()], at, special.start())
        yield Piece(_meaning(special), *special.span())
        at = special.end()
    yield Piece(source[at:end], at, end)


def _meaning(special: re.Match[str]) -> str:
    kind = special.lastgroup
    if kind == "join":
        return ""
    if kind == "break":
        return "\n"
    if kind == "sign":
        return _SIGNS.get(special["sign"], special["sign"])
    return chr(int(special[kind or 0], 16))
