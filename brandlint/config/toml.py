"""The table [tool.brandlint] of a pyproject.toml, with the places of its keys."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final, NamedTuple, NoReturn

from brandlint.packs.files import fail
from brandlint.spans import LineIndex, Position
from brandlint.yamlio import Loaded

TABLE: Final = ("tool", "brandlint")

_PART: Final = re.compile(
    r"""
      (?P<comment>\#[^\n]*)
    | (?P<long>\"{3}(?:[^\\]|\\.)*?\"{3,5}|'{3}.*?'{3,5})
    | (?P<text>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')
    | (?P<bare>[A-Za-z0-9_\-]+)
    | (?P<sign>[\[\]{}=.,\n])
    | [^\n]
    """,
    re.VERBOSE | re.DOTALL,
)
_ERROR: Final = re.compile(r"(?P<what>.*?) \(at (?:line (\d+), column (\d+)|end of document)\)")
_Keys = tuple[str | int, ...]


class _Sign(NamedTuple):
    """A part of TOML text that counts: a word, or one of `[ ] { } = . ,` and the line end."""

    text: str
    at: int
    is_word: bool


class TomlTable(Loaded):
    """A table of a TOML file that knows where its keys stand, by a scan of its text.

    Keys inside of inline tables are found, too; for what is not, the nearest key above counts.
    """

    def mark(self, path: Sequence[str | int]) -> Position:
        """Return where the nearest key above a value stands."""
        return self.key_mark(path)

    def key_mark(self, path: Sequence[str | int]) -> Position:
        """Return where a key stands, or the nearest one above it."""
        whole: _Keys = (*TABLE, *path)
        for length in range(len(whole), 0, -1):
            if (at := self._places.get(whole[:length])) is not None:
                return LineIndex(self.text).position(at)
        return Position(1, 1)

    @cached_property
    def _places(self) -> dict[_Keys, int]:
        return _Scan(self.text).places()


def load_table(path: str, text: str) -> TomlTable | None:
    """Read the settings of a pyproject.toml; None where it has none.

    Raises UserError for TOML that can't be read, unless nothing in it speaks of brandlint.
    """
    if TABLE[-1] not in text:
        return None
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        _refuse(path, text, str(error))
    tool = data.get(TABLE[0])
    table = tool.get(TABLE[1]) if isinstance(tool, dict) else None
    return None if table is None else TomlTable(path, text, None, table)


def _refuse(path: str, text: str, message: str) -> NoReturn:
    match = _ERROR.fullmatch(message)
    line, column = (match[2], match[3]) if match else (None, None)
    end = LineIndex(text).position(len(text))
    what = match["what"] if match else message
    fail(
        path,
        Position(int(line), int(column)) if line and column else end,
        f"this is no valid TOML ({what}): check quotes, brackets and '='",
        f"das ist kein gültiges TOML ({what}): prüft Anführungszeichen, Klammern und „=“",
    )


class _Scan:
    """Finds the places of all keys in the text of a TOML file that has been read already."""

    def __init__(self, text: str) -> None:
        self._signs = [*_signs(text), _Sign("", len(text), is_word=False)]
        self._next = 0
        self._found: dict[_Keys, int] = {}
        # How many tables an array of tables has so far.
        self._tables: dict[_Keys, int] = {}

    def places(self) -> dict[_Keys, int]:
        """Return where each key, and each item of a list, stands in the text."""
        table: _Keys = ()
        while (sign := self._peek()).text:
            if sign.text == "[":
                table = self._header()
            elif sign.is_word:
                self._pair(table)
            else:
                self._take()
        return self._found

    def _peek(self) -> _Sign:
        return self._signs[self._next]

    def _take(self) -> _Sign:
        sign = self._signs[self._next]
        self._next = min(self._next + 1, len(self._signs) - 1)
        return sign

    def _header(self) -> _Keys:
        at = self._take().at
        is_array = self._peek().text == "[" and self._peek().at == at + 1
        if is_array:
            self._take()
        keys = self._keys()
        if is_array:
            array = self._counted(keys[:-1]) + keys[-1:]
            self._tables[array] = self._tables.get(array, -1) + 1
        table = self._counted(keys)
        for length in range(1, len(table) + 1):
            self._found.setdefault(table[:length], at)
        while self._peek().text not in ("\n", ""):
            self._take()
        return table

    def _counted(self, keys: _Keys) -> _Keys:
        """Put the number of the current table behind the name of each array of tables."""
        counted: _Keys = ()
        for key in keys:
            counted = (*counted, key)
            if counted in self._tables:
                counted = (*counted, self._tables[counted])
        return counted

    def _keys(self) -> _Keys:
        keys: _Keys = ()
        while self._peek().is_word or self._peek().text == ".":
            sign = self._take()
            if sign.is_word:
                keys = (*keys, sign.text.strip("\"'"))
        return keys

    def _pair(self, table: _Keys) -> None:
        at = self._peek().at
        keys = self._keys()
        for length in range(1, len(keys) + 1):
            self._found.setdefault((*table, *keys[:length]), at)
        if self._peek().text == "=":
            self._take()
            self._value((*table, *keys))

    def _value(self, path: _Keys) -> None:
        opening = self._peek().text
        if opening == "[":
            self._items(path)
        elif opening == "{":
            self._inline(path)
        else:
            while self._peek().text not in ("\n", ",", "]", "}", ""):
                self._take()

    def _items(self, path: _Keys) -> None:
        self._take()
        index = 0
        while self._peek().text not in ("]", ""):
            if self._peek().text in ("\n", ","):
                index += self._take().text == ","
                continue
            self._found[(*path, index)] = self._peek().at
            self._value((*path, index))
        self._take()

    def _inline(self, path: _Keys) -> None:
        self._take()
        while self._peek().text not in ("}", ""):
            if self._peek().is_word:
                self._pair(path)
            else:
                self._take()
        self._take()


def _signs(text: str) -> Iterator[_Sign]:
    for part in _PART.finditer(text):
        if part.lastgroup in ("long", "text", "bare", "sign"):
            yield _Sign(part.group(), part.start(), is_word=part.lastgroup != "sign")
