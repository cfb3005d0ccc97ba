"""The values of JSON with their places, also where it is broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.documents import DataField
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# Control characters in strings, comments and stray commas are passed over.
_TOKEN: Final = lazy(
    r'"(?P<string>(?:[^"\\]++|\\[\s\S])*+)"|(?P<mark>[{}\[\]:,])|(?P<bare>[\w.+-]++)'
)
_ESCAPE: Final = lazy(r"\\(?:u(?P<code>[0-9a-fA-F]{4})|(?P<one>[\s\S]))")
_CONTROLS: Final = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": ""}
_PAIR: Final = lazy(r"[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")


def scalars_in(source: str, span: Span) -> Iterator[DataField]:
    """Yield the single values of a stretch of JSON; `null` is none.

    Whatever brackets are missing, values keep the key before them.
    """
    path: list[str | int] = []
    arrays: list[bool] = []
    key: str | None = None
    for token in _TOKEN.finditer(source, *span):
        mark = token["mark"]
        if mark in ("{", "["):
            _enter(path, arrays, key, is_array=mark == "[")
            key = None
        elif mark in ("}", "]"):
            _leave(path, arrays)
            key = None
        elif mark == ",":
            key = None
            if arrays and arrays[-1] and isinstance(path[-1], int):
                path[-1] += 1
        elif mark is None and key is None and not (arrays and arrays[-1]):
            key = _unescaped(token["string"] or token["bare"] or "")
        elif mark is None:
            text = token["string"] if token["string"] is not None else token["bare"]
            if text is not None and token["bare"] != "null":
                at = Span(*token.span("bare" if token["bare"] else "string"))
                whole = (*path,) if key is None else (*path, key)
                yield DataField(whole, _unescaped(text), at)


def _enter(path: list[str | int], arrays: list[bool], key: str | None, *, is_array: bool) -> None:
    """Go into an object or array; each adds two parts to the path, which may be empty."""
    path.append(key if key is not None else "")
    path.append(0 if is_array else "")
    arrays.append(is_array)


def _leave(path: list[str | int], arrays: list[bool]) -> None:
    del path[-2:]
    if arrays:
        arrays.pop()


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    plain = _ESCAPE.sub(
        lambda found: (
            chr(int(found["code"], 16))
            if found["code"]
            else _CONTROLS.get(found["one"], found["one"])
        ),
        text,
    )
    return _PAIR.sub(_joined, plain)


def _joined(pair: re.Match[str]) -> str:
    """Return the character that two halves make; one alone makes none."""
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
