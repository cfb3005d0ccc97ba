"""How a workbook looks: headers that stay, drop-downs, dates, colours for what is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final

from brandlint.errors import UserError
from brandlint.tables.cells import Value, column_letter, tidy
from brandlint.tables.layout import Column, Sheet

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border
    from openpyxl.worksheet.worksheet import Worksheet

# The hidden sheet that the drop-downs take their values from.
LISTS: Final = "_brandlint"
# Rows below the last one in which drop-downs wait for people.
_ROOM: Final = 500
_LONGEST: Final = 32_000
_INK: Final = "1F3864"
_MISSING: Final = "FFF2CC"
_LINE: Final = "BFBFBF"
_FORMULA: Final = re.compile(r"[=+\-@\t\r]")
_MOST_CHOICES: Final = 60
# The height of a line of text, and how many of them Excel can show in a row.
_POINTS: Final = 15
_MOST_LINES: Final = 26


def lay_out(book: Workbook, sheets: Sequence[Sheet], language: str) -> None:
    """Fill an empty workbook with sheets, and a hidden one for the drop-downs."""
    lists = _Lists()
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        if sheet.columns:
            _table(page, sheet, lists, language)
        else:
            _text(page, sheet.lines)
    page = book.create_sheet(LISTS)
    page.sheet_state = "hidden"
    for column, (header, values) in enumerate(lists.columns, 1):
        for row, value in enumerate((header, *values), 1):
            _write(page, row, column, value)


class _Lists:
    """Collects what drop-downs offer, and names the formulas that find it."""

    def __init__(self) -> None:
        self.columns: list[tuple[str, tuple[str, ...]]] = []
        self._known: dict[tuple[str, ...], str] = {}

    def formula(self, column: Column) -> str:
        """Return the formula of a drop-down in row 2."""
        if isinstance(column.choices, Mapping):
            return self._dependent(column.choices, column_letter(column.choices_by))
        values = tuple(column.choices)
        if values not in self._known:
            self.columns.append((column.header, values))
            letter = column_letter(len(self.columns))
            self._known[values] = f"'{LISTS}'!${letter}$2:${letter}${len(values) + 1}"
        return self._known[values]

    def _dependent(self, choices: Mapping[str, tuple[str, ...]], by: str) -> str:
        first = column_letter(len(self.columns) + 1)
        self.columns += choices.items()
        last = column_letter(len(self.columns))
        which = f"MATCH(${by}2,'{LISTS}'!${first}$1:${last}$1,0)-1"
        start = f"'{LISTS}'!${first}$2"
        count = f"COUNTA(OFFSET({start},0,{which},{_MOST_CHOICES},1))"
        return f"OFFSET({start},0,{which},{count},1)"


def _table(page: Worksheet, sheet: Sheet, lists: _Lists, language: str) -> None:
    last = len(sheet.rows) + 1 + _ROOM
    date_format = "dd.mm.yyyy" if language == "de" else "yyyy-mm-dd"
    for number, column in enumerate(sheet.columns, 1):
        _header(page, number, column)
        _style_column(page, number, column, date_format)
        _validate(page, number, column, refusal=sheet.refusal, lists=lists, last=last)
        if column.needed:
            _colour(page, column_letter(number), last)
    for row, values in enumerate(sheet.rows, 2):
        for number, (column, value) in enumerate(zip(sheet.columns, values, strict=True), 1):
            cell = _write(page, row, number, value)
            _style_cell(cell, column, date_format)
        if sheet.fitted:
            page.row_dimensions[row].height = _POINTS * _lines(sheet, values) + 3
    page.freeze_panes = "B2"
    page.auto_filter.ref = f"A1:{column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    _printable(page)


def _lines(sheet: Sheet, values: Iterable[Value]) -> int:
    """Return about how many lines the longest cell of a row takes."""
    shown = (
        (str(value), column.width)
        for column, value in zip(sheet.columns, values, strict=True)
        if value is not None and not column.hidden
    )
    counts = (
        sum(len(wrap(line, max(width - 1, 1))) or 1 for line in text.split("\n"))
        for text, width in shown
    )
    return min(max(counts, default=1), _MOST_LINES)


def _header(page: Worksheet, number: int, column: Column) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - heavy

    cell = _write(page, 1, number, column.header)
    cell.font = Font(bold=True, color="FFFFFF")
    cell.fill = PatternFill("solid", fgColor=_INK)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    page.row_dimensions[1].height = 32


def _style_column(page: Worksheet, number: int, column: Column, date_format: str) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415 - heavy

    dimension = page.column_dimensions[column_letter(number)]
    dimension.width = column.width
    dimension.hidden = column.hidden
    dimension.alignment = Alignment(vertical="top", wrap_text=True)
    dimension.number_format = _format(column, date_format)


def _style_cell(cell: Any, column: Column, date_format: str) -> None:
    alignment, border = _cell_looks()
    cell.alignment = alignment
    cell.border = border
    cell.number_format = date_format if cell.is_date else _format(column, date_format)


@cache
def _cell_looks() -> tuple[Alignment, Border]:
    """Return the looks that all cells share: to make them for each takes most of the time."""
    from openpyxl.styles import Alignment, Border, Side  # noqa: PLC0415 - heavy

    return (
        Alignment(vertical="top", wrap_text=True),
        Border(bottom=Side(style="hair", color=_LINE)),
    )


def _format(column: Column, date_format: str) -> str:
    # As text, '2-3' stays what was typed; else Excel makes it the second of March.
    return {"date": date_format, "number": "General", "text": "@"}[column.kind]


def _validate(
    page: Worksheet,
    number: int,
    column: Column,
    *,
    refusal: tuple[str, str],
    lists: _Lists,
    last: int,
) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - heavy

    if not (column.choices or column.hint or column.kind == "date"):
        return
    rule = DataValidation(allow_blank=True)
    if column.choices:
        rule.type, rule.formula1 = "list", lists.formula(column)
    elif column.kind == "date":
        rule.type, rule.operator, rule.formula1 = "date", "greaterThan", "36526"
    if column.hint:
        rule.promptTitle, rule.prompt = column.header[:32], column.hint[:255]
        rule.showInputMessage = True
    rule.showErrorMessage = column.strict
    rule.errorTitle, rule.error = refusal[0][:32], refusal[1][:255]
    letter = column_letter(number)
    rule.add(f"{letter}2:{letter}{last}")
    page.add_data_validation(rule)


def _colour(page: Worksheet, letter: str, last: int) -> None:
    """Colour the cells of a column that are empty in rows that begin with something."""
    from openpyxl.formatting.rule import FormulaRule  # noqa: PLC0415 - heavy
    from openpyxl.styles import PatternFill  # noqa: PLC0415 - heavy

    fill = PatternFill("solid", bgColor=_MISSING)
    empty = f'AND($A2<>"",{letter}2="")'
    rule = FormulaRule(formula=[empty], fill=fill)  # type: ignore[no-untyped-call]
    page.conditional_formatting.add(f"{letter}2:{letter}{last}", rule)


def _printable(page: Worksheet) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    if page.sheet_properties.pageSetUpPr is not None:
        page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"


def _text(page: Worksheet, lines: Iterable[str]) -> None:
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - heavy

    page.sheet_view.showGridLines = False
    page.column_dimensions["A"].width = 110
    for row, line in enumerate(lines, 1):
        heading = line.startswith("# ")
        cell = _write(page, row, 1, line.removeprefix("# "))
        cell.font = Font(bold=heading, size=14 if heading else 11)
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _write(page: Worksheet, row: int, column: int, value: Value) -> Any:
    """Write a value; a text is one whatever it begins with."""
    cell: Any = page.cell(row, column)
    if not isinstance(value, str):
        cell.value = value
        return cell
    text = tidy(value)
    if len(text) > _LONGEST:
        raise UserError(
            f"a text of {len(text)} characters is too long for a cell: shorten {text[:40]!r}…",
            f"ein Text von {len(text)} Zeichen ist zu lang für eine Zelle: kürzt „{text[:40]}…“",
        )
    cell.value = text or None
    if text:
        cell.data_type = "s"
        # Without this mark, editing the cell would make it a formula after all.
        cell.quotePrefix = bool(_FORMULA.match(text))
    return cell
