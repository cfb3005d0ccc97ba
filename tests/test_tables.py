"""Excel and CSV in both directions, and what must never happen with them."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.errors import ReadError, UserError
from brandlint.tables import (
    Column,
    Sheet,
    column_letter,
    read_csv,
    read_workbook,
    tidy,
    write_csv,
    write_workbook,
)

FORMULAS = ["=1+1", "+49 30", "-5 %", "@SUMME(A1)", '=HYPERLINK("http://x")', "'=1", "''+"]


def values(grid):
    """Return the values of a grid, row by row."""
    return [[cell.value for cell in row] for row in grid.rows]


def saved(book) -> bytes:
    """Return a workbook as bytes."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def one_sheet(*rows):
    """Make a workbook of one sheet with our own writer."""
    columns = tuple(Column(f"c{number}") for number in range(len(rows[0])))
    return write_workbook([Sheet("Blatt", columns, tuple(rows))], "de")


CSV = {
    "semicolons": ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    "commas": ("a,b\n1.5,2\n", [["a", "b"], ["1.5", "2"]]),
    "tabs": ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
    "a title above": ("Unsere Fakten, Stand 2027\n\na;b;c\n1;2;3\n", None),
    "Excel's note": ("sep=;\r\na;b,c\r\n", [[], ["a", "b,c"]]),
    "quotes and line ends": ('a;"b\nc"\n', [["a", "b\nc"]]),
    "stray spaces": (" a ;\u00a0b\u00a0\n", [["a", "b"]]),
}


@pytest.mark.parametrize(("text", "wanted"), CSV.values(), ids=CSV)
def test_the_delimiter_is_made_out(text, wanted):
    grid = read_csv("", text.encode())
    assert values(grid) == wanted if wanted else len(grid.rows[2]) == 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encoding_is_made_out(encoding):
    grid = read_csv("", "Größe;Maß\nfünf;–\n".encode(encoding))
    assert values(grid) == [["Größe", "Maß"], ["fünf", "–"]]


def test_what_is_no_csv_is_refused():
    with pytest.raises(ReadError):
        read_csv("", b"\x00\x01\x02")


def test_csv_is_german_for_germans():
    rows = [("Wert", 1.5, date(2027, 3, 1), None)]
    assert write_csv(rows, "de").decode("utf-8-sig") == "Wert;1,5;01.03.2027;\r\n"
    assert write_csv(rows, "en").decode("utf-8-sig") == "Wert,1.5,2027-03-01,\r\n"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula_in_csv(text):
    data = write_csv([(text,)], "de")
    assert data.decode("utf-8-sig").lstrip('"').startswith("'")
    assert values(read_csv("", data)) == [[text]]


@pytest.mark.parametrize("text", [*FORMULAS, "#REF!", "TRUE", "1e5"])
def test_no_text_becomes_a_formula_in_excel(text):
    data = one_sheet((text,))
    cell = openpyxl.load_workbook(io.BytesIO(data))["Blatt"]["A2"]
    assert (cell.data_type, cell.value) == ("s", text)
    assert cell.quotePrefix == (text[0] in "=+-@")
    assert values(read_workbook(data)[0])[1] == [text]


def test_a_workbook_keeps_types():
    row = ("Text", 30, 38.5, date(2027, 3, 1), None, "zwei\nZeilen")
    assert values(read_workbook(one_sheet(row))[0])[1] == [*row]


def test_a_text_too_long_for_a_cell_is_refused():
    with pytest.raises(UserError, match="too long"):
        one_sheet(("x" * 40_000,))


def test_only_dates_are_left_of_times():
    book = openpyxl.Workbook()
    book.active["A1"] = datetime(2027, 3, 1, 12, 30)  # noqa: DTZ001 - as Excel has it
    assert values(read_workbook(saved(book))[0]) == [[date(2027, 3, 1)]]


def test_merged_cells_say_which_way():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"], sheet["C3"] = "Titel", "Urlaub", "x"
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("A2:A3")
    rows = read_workbook(saved(book))[0].rows
    assert [cell.merged for cell in rows[0]] == ["", "across", "across"]
    assert (rows[2][0].value, rows[2][0].merged) == ("Urlaub", "down")


def test_a_formula_without_a_result_is_told():
    book = openpyxl.Workbook()
    book.active["A1"] = "=15*2"
    cell = read_workbook(saved(book))[0].rows[0][0]
    assert (cell.value, cell.uncomputed) == (None, True)


def test_a_cell_far_below_costs_no_memory():
    book = openpyxl.Workbook()
    book.active["A1"] = "Fakt"
    book.active.cell(1_000_000, 3).number_format = "0.00"
    assert len(read_workbook(saved(book))[0].rows) == 1


BROKEN = {
    "no zip": b"Fakt;Wert",
    "an old or locked workbook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "half of one": one_sheet(("a",))[:500],
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_what_is_no_workbook_is_refused(data):
    with pytest.raises(ReadError):
        read_workbook(data)


def test_another_zip_is_no_workbook():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "hallo")
    with pytest.raises(ReadError):
        read_workbook(file.getvalue())


def test_a_workbook_that_unpacks_without_end_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    with pytest.raises(ReadError, match="too large"):
        read_workbook(file.getvalue())


@pytest.mark.parametrize(("number", "letter"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_columns_have_letters(number, letter):
    assert column_letter(number) == letter


@given(st.text())
def test_tidying_twice_changes_nothing(text):
    assert tidy(tidy(text)) == tidy(text)
