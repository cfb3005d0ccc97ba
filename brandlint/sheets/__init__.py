"""Fact sheets: read and written as YAML, as an Excel workbook and as CSV."""

from brandlint.sheets.files import (
    SUFFIXES,
    check_target,
    is_lock_file,
    read_sheet,
    sheet_as,
    sheet_from,
    write_sheet,
)
from brandlint.sheets.merging import merged

__all__ = [
    "SUFFIXES",
    "check_target",
    "is_lock_file",
    "merged",
    "read_sheet",
    "sheet_as",
    "sheet_from",
    "write_sheet",
]
