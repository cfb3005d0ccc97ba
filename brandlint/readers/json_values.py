"""The strings of a JSON text, each character at its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from brandlint.spans import Run, Span
from brandlint.yamlio import Piece, Scalar, runs_of

_TOKEN: Final = re.compile(r'(?P<string>"(?:[^"\\]++|\\[\s\S])*+")|[\[\]{}:,]')
_ESCAPE: Final = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S])"
)
_BACKSLASH: Final = "\\"


@dataclass(slots=True)
class _Level:
    """An open object or array and how far the walk is in it."""

    is_object: bool
    key: str | int
    in_value: bool

    def advance(self) -> None:
        if self.is_object:
            self.in_value = False
        elif isinstance(self.key, int):
            self.key += 1


def json_scalars(text: str, start: int, end: int) -> Iterator[Scalar]:
    """Yield the string values of a stretch that is known to be JSON, in order."""
    levels: list[_Level] = []
    for token in _TOKEN.finditer(text, start, end):
        mark = token[0][0]
        if mark in "{[":
            levels.append(_Level(mark == "{", "" if mark == "{" else 0, mark == "["))
        elif mark in "}]":
            levels.pop()
        elif mark == ",":
            levels[-1].advance()
        elif mark == ":":
            levels[-1].in_value = True
        elif levels and not levels[-1].in_value:
            levels[-1].key = json.loads(token[0], strict=False)
        else:
            yield _scalar(text, tuple(level.key for level in levels), Span(*token.span()))


def _scalar(source: str, path: tuple[str | int, ...], span: Span) -> Scalar:
    inner = Span(span.start + 1, span.end - 1)
    raw = inner.of(source)
    if _BACKSLASH not in raw:
        return Scalar(path, raw, span, (Run(0, inner, verbatim=True),), quoted=True)
    pieces = list(_pieces(source, inner))
    value = "".join(piece.text for piece in pieces)
    return Scalar(path, value, span, runs_of(source, span, value, pieces), quoted=True)


def _pieces(source: str, inner: Span) -> Iterator[Piece]:
    at = inner.start
    for escape in _ESCAPE.finditer(source, *inner):
        yield Piece(source[at : escape.start()], at, escape.start())
        yield Piece(json.loads(f'"{escape[0]}"'), *escape.span())
        at = escape.end()
    yield Piece(source[at : inner.end], at, inner.end)
