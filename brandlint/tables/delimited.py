"""CSV, in the encodings and with the delimiters that Excel writes in Germany and elsewhere."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from brandlint.errors import ReadError
from brandlint.tables.cells import Cell, Grid, Value, tidy

_DELIMITERS: Final = (";", "\t", ",", "|")
# Lines that are looked at for the delimiter: titles above the header have none.
_SAMPLE: Final = 20
_MOST_ROWS: Final = 50_000
# What a spreadsheet would take for a formula, whatever quotes stand around it.
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED: Final = re.compile(r"'+[=+\-@\t\r]")
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_csv(name: str, data: bytes) -> Grid:
    """Return the cells of a CSV file; encoding and delimiter are made out.

    A row is one of the table, which may have several lines. The quote that `write_csv` sets
    before what looks like a formula is taken off. Raises ReadError for what is no CSV.
    """
    text = _decoded(data)
    # Excel's own note of the delimiter, in the first line.
    note = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    body = text[note.end() :] if note else text
    delimiter = note[1] if note else _delimiter(body)
    skipped = 1 if note else 0
    rows: list[tuple[Cell, ...]] = [()] * skipped
    try:
        reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
        for number, values in enumerate(reader, skipped + 1):
            if number > _MOST_ROWS:
                raise ReadError(
                    f"the table has more than {_MOST_ROWS} rows: a fact sheet needs far fewer",
                    f"die Tabelle hat mehr als {_MOST_ROWS} Zeilen: ein Faktenblatt braucht weit"
                    " weniger",
                )
            rows.append(_cells(values, number))
    except csv.Error as error:
        raise ReadError(
            f"this is no CSV that can be read ({error}): save it again as CSV UTF-8",
            f"das ist keine lesbare CSV-Datei ({error}): speichert sie neu als CSV UTF-8",
        ) from None
    return Grid(name, tuple(rows))


def _cells(values: Iterable[str], row: int) -> tuple[Cell, ...]:
    return tuple(
        Cell(_unescaped(tidy(value)) or None, row, column) for column, value in enumerate(values, 1)
    )


def _decoded(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if b"\0" in data:
        raise _undecodable()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # What Excel writes where nobody asks for UTF-8.
        return data.decode("cp1252", errors="replace")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise _undecodable() from None


def _undecodable() -> ReadError:
    return ReadError(
        "the encoding can't be made out: save the table as CSV UTF-8",
        "die Kodierung ist nicht zu erkennen: speichert die Tabelle als CSV UTF-8",
    )


def _delimiter(text: str) -> str:
    """Return the sign that parts the most cells of the first rows."""
    sample = "".join(text.splitlines(keepends=True)[:_SAMPLE])

    def widest(delimiter: str) -> int:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        try:
            return max((len(row) for row in reader), default=0)
        except csv.Error:
            return 0

    return max(_DELIMITERS, key=widest)


def write_csv(rows: Iterable[Sequence[Value]], language: str) -> bytes:
    """Return rows as CSV that Excel opens rightly: in UTF-8 with a byte order mark.

    German gets `;`, decimal commas and German dates. What a spreadsheet would compute is kept
    from it by a quote before it.
    """
    file = io.StringIO(newline="")
    german = language == "de"
    writer = csv.writer(file, delimiter=";" if german else ",", lineterminator="\r\n")
    for row in rows:
        writer.writerow([_written(value, german=german) for value in row])
    return file.getvalue().encode("utf-8-sig")


def _written(value: Value, *, german: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value.day:02}.{value.month:02}.{value.year:04}" if german else value.isoformat()
    if isinstance(value, float):
        text = f"{value:.15g}"
        return text.replace(".", ",") if german else text
    text = str(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _unescaped(text: str) -> str:
    return text[1:] if _ESCAPED.match(text) else text
