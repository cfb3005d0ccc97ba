"""Cells of a table and where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from string import ascii_uppercase
from typing import Final

Value = str | int | float | bool | date | None

# Tabs and line ends count as space; other control characters mean nothing in a table.
_CONTROLS: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\ud800-\udfff\ufeff\ufffe\uffff]"
)
_LINE_ENDS: Final = re.compile("\r\n?|\u2028|\u2029")
_BLANKS: Final = re.compile("[ \t\u00a0\u2007\u202f]*\n[ \t\u00a0\u2007\u202f]*")
_EDGES: Final = " \t\n\u00a0\u2007\u202f"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; `row` and `column` count from 1, as people do.

    `uncomputed` marks a formula whose result the file does not hold. `merged` marks a cell that
    repeats what the first of merged cells says: it is 'down' where that one stands right above,
    else 'across'.
    """

    value: Value
    row: int
    column: int
    uncomputed: bool = False
    merged: str = ""

    @property
    def text(self) -> str:
        """The value as text, without stray white space; empty where there is none."""
        if self.value is None:
            return ""
        if isinstance(self.value, float) and self.value.is_integer():
            return str(int(self.value))
        return tidy(str(self.value))


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet of a workbook, or a CSV file: its rows from the first one on."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


def tidy(text: str) -> str:
    """Return a text without what people do not see: stray white space and control characters."""
    seen = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    return _BLANKS.sub("\n", seen).strip(_EDGES)


def column_letter(column: int) -> str:
    """Return what a column is called: A, B, … Z, AA."""
    name = ""
    while column:
        column, letter = divmod(column - 1, 26)
        name = ascii_uppercase[letter] + name
    return name
