"""Excel and CSV as brandlint needs them: cells that know their place, files that are safe."""

from brandlint.tables.archive import timeless
from brandlint.tables.cells import Cell, Grid, Value, column_letter, tidy
from brandlint.tables.delimited import read_csv, write_csv
from brandlint.tables.excel import read_workbook, write_workbook
from brandlint.tables.excel_layout import LISTS
from brandlint.tables.layout import Choices, Column, Sheet

__all__ = [
    "LISTS",
    "Cell",
    "Choices",
    "Column",
    "Grid",
    "Sheet",
    "Value",
    "column_letter",
    "read_csv",
    "read_workbook",
    "tidy",
    "timeless",
    "write_csv",
    "write_workbook",
]
