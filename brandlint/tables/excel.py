"""Excel workbooks in both directions; the only importer of openpyxl, which is heavy."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from brandlint.errors import ReadError
from brandlint.tables.archive import timeless
from brandlint.tables.cells import Cell, Grid, Value
from brandlint.tables.excel_layout import lay_out
from brandlint.tables.layout import Sheet

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

# A fact sheet has some kilobytes; what unpacks to more than this is no fact sheet.
_MOST_BYTES: Final = 50_000_000
_MOST_ROWS: Final = 50_000
_MOST_COLUMNS: Final = 300
_OLD_OR_LOCKED: Final = b"\xd0\xcf\x11\xe0"
_SHEET_FILE: Final = re.compile(r"xl/worksheets/[^/]+\.xml")
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[ >/]")
_MADE: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - Excel knows no time zones


def read_workbook(data: bytes) -> tuple[Grid, ...]:
    """Return the sheets of a workbook with the results of their formulas, in their order.

    Raises ReadError for what is no Excel workbook.
    """
    _check(data)
    values = _loaded(data, results=True)
    formulas = _loaded(data, results=False) if _has_formulas(data) else None
    grids = []
    for sheet in values.worksheets:
        computed = _formulas_in(formulas[sheet.title]) if formulas is not None else frozenset()
        grids.append(_grid(sheet, computed))
    return tuple(grids)


def _check(data: bytes) -> None:
    if data.startswith(_OLD_OR_LOCKED):
        raise ReadError(
            "the workbook has a password or is in Excel's old format: save it as .xlsx without one",
            "die Mappe hat ein Kennwort oder das alte Excel-Format: speichert sie als .xlsx ohne"
            " Kennwort",
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError):
        raise _broken() from None
    if size > _MOST_BYTES:
        raise ReadError(
            "the workbook is too large for a fact sheet: keep only the sheets of facts in it",
            "die Mappe ist zu groß für ein Faktenblatt: lasst nur die Blätter mit Fakten darin",
        )


def _broken() -> ReadError:
    return ReadError(
        "this is no Excel workbook, or it is damaged: open it in Excel and save it as .xlsx",
        "das ist keine Excel-Mappe, oder sie ist beschädigt: öffnet sie in Excel und speichert sie"
        " als .xlsx",
    )


def _loaded(data: bytes, *, results: bool) -> Workbook:
    import openpyxl  # noqa: PLC0415 - heavy, and most runs need no Excel

    with warnings.catch_warnings():
        # About looks that it does not keep.
        warnings.simplefilter("ignore")
        try:
            return openpyxl.load_workbook(io.BytesIO(data), data_only=results, keep_links=False)
        except Exception:  # noqa: BLE001 - a damaged file fails in any of a hundred ways
            raise _broken() from None


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = filter(_SHEET_FILE.fullmatch, archive.namelist())
        return any(_FORMULA.search(archive.read(name)) for name in names)


def _formulas_in(sheet: Worksheet) -> frozenset[tuple[int, int]]:
    return frozenset(place for place, cell in _cells(sheet) if cell.data_type == "f")


def _cells(sheet: Worksheet) -> Iterator[tuple[tuple[int, int], Any]]:
    # Other ways make a cell for each place up to the last one, which may be row 1,048,576.
    return iter(sheet._cells.items())  # noqa: SLF001


def _grid(sheet: Worksheet, formulas: frozenset[tuple[int, int]]) -> Grid:
    known = {
        place: _cell(cell, place, formulas)
        for place, cell in _cells(sheet)
        if place[0] <= _MOST_ROWS and place[1] <= _MOST_COLUMNS
    }
    known |= dict(_merged(sheet, known))
    told = [place for place, cell in known.items() if cell.value is not None or cell.uncomputed]
    last_row = max((row for row, _ in told), default=0)
    last_column = max((column for _, column in told), default=0)
    return Grid(
        sheet.title,
        tuple(
            tuple(
                known.get((row, column)) or Cell(None, row, column)
                for column in range(1, last_column + 1)
            )
            for row in range(1, last_row + 1)
        ),
    )


def _cell(cell: Any, place: tuple[int, int], formulas: frozenset[tuple[int, int]]) -> Cell:
    value = _plain(cell.value)
    return Cell(value, *place, uncomputed=value is None and place in formulas)


def _plain(value: Any) -> Value:
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, bool | int | float | str | date):
        return value or None if isinstance(value, str) else value
    return str(value)


def _merged(
    sheet: Worksheet, known: dict[tuple[int, int], Cell]
) -> Iterator[tuple[tuple[int, int], Cell]]:
    for area in sheet.merged_cells.ranges:
        first = known.get((area.min_row, area.min_col))
        if first is None:
            continue
        for row in range(area.min_row, min(area.max_row, _MOST_ROWS) + 1):
            for column in range(area.min_col, min(area.max_col, _MOST_COLUMNS) + 1):
                if (row, column) != (area.min_row, area.min_col):
                    way = "down" if column == area.min_col else "across"
                    yield (row, column), Cell(first.value, row, column, merged=way)


def write_workbook(sheets: Sequence[Sheet], language: str) -> bytes:
    """Return a workbook; the same sheets give the same bytes.

    Text that a spreadsheet would take for a formula stays text. Raises UserError for a text that
    is too long for a cell.
    """
    import openpyxl  # noqa: PLC0415 - heavy, and most runs need no Excel

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = "brandlint"
    book.properties.created = book.properties.modified = _MADE
    lay_out(book, sheets, language)
    file = io.BytesIO()
    book.save(file)
    return timeless(file.getvalue())
