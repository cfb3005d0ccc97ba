"""What a workbook is to look like, apart from the library that writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from brandlint.tables.cells import Value

# Values that a drop-down offers; by the value of another column where it depends on one.
Choices = tuple[str, ...] | Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, width in characters, and what may stand in it.

    `choices` fill a drop-down; `choices_by` is the number of the column (from 1) that they depend
    on. `strict` refuses anything else. `hint` is shown when the cell is entered. `needed` colours
    the cell where the row says something and this column does not. A `hidden` one is for machines.
    """

    header: str
    width: int = 16
    kind: Literal["text", "date", "number"] = "text"
    choices: Choices = ()
    choices_by: int = 0
    strict: bool = False
    hint: str = ""
    needed: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with a header and rows, or one of text for people, if it has no columns."""

    name: str
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Value, ...], ...] = ()
    lines: tuple[str, ...] = ()
    # What the drop-downs' warnings say: a title and a sentence.
    refusal: tuple[str, str] = ("", "")
    # Whether each row is made as high as its longest text; else the program that opens it decides.
    fitted: bool = False
