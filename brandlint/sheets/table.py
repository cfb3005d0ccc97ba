"""From the tables of a workbook or a CSV file to a fact sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from textwrap import shorten
from typing import Final

from brandlint.errors import Wording
from brandlint.facts import FactSheet, Insight, VouchedFact
from brandlint.sheets.cells import Row
from brandlint.sheets.columns import (
    AREA_NAMES,
    COLUMNS,
    CSV_MEANINGS,
    FIELDS,
    GUIDE,
    NEEDED,
    Area,
)
from brandlint.sheets.headers import Header, has_text, header_of, seen_headers
from brandlint.sheets.mistakes import Mistakes
from brandlint.sheets.rows import facts_in, insights_in, requirements_in
from brandlint.sheets.words import folded
from brandlint.tables import LISTS, Cell, Grid, column_letter

# Sheets that hold nothing of people.
_OURS: Final = frozenset(map(folded, (LISTS, *GUIDE)))


_LONGEST_TITLE: Final = 30


@dataclass(slots=True)
class _Found:
    """What the tables of a file make up, and what is to be said about them."""

    mistakes: Mistakes
    facts: list[VouchedFact] = field(default_factory=list)
    insights: list[Insight] = field(default_factory=list)
    notes: list[Wording] = field(default_factory=list)
    tables: int = 0


def sheet_of(path: str, grids: Iterable[Grid]) -> tuple[FactSheet, tuple[Wording, ...]]:
    """Return the fact sheet that tables make up, and notes on what was passed over.

    Raises UserError with everything that can't be read.
    """
    found = _Found(Mistakes(path))
    for grid in grids:
        if folded(grid.name) not in _OURS:
            _read(grid, found)
    if not found.tables:
        found.mistakes.add_whole(
            Wording(
                f"{path}: no table has the columns 'Fact' and 'Value': 'facts export' makes one",
                f"{path}: keine Tabelle hat die Spalten „Fakt“ und „Wert“: „facts export“ macht"
                " eine",
            )
        )
    found.mistakes.stop()
    return FactSheet(tuple(found.facts), tuple(found.insights), path), tuple(found.notes)


def _read(grid: Grid, found: _Found) -> None:
    header = header_of(grid)
    if header is None:
        _pass_over(grid, found)
        return
    found.tables += 1
    found.notes += (_left_out(grid, *one) for one in header.unknown.items())
    for cells in grid.rows[header.first_row :]:
        row = _row(cells, header, grid, found.mistakes)
        if row is not None:
            _take(row, header.area, found)


def _left_out(grid: Grid, column: int, title: str) -> Wording:
    letter = column_letter(column)
    en, de = (f"sheet {grid.name!r}, ", f"Blatt „{grid.name}“, ") if grid.name else ("", "")
    return Wording(
        f"{en}column {letter} ({title}) was not taken over",
        f"{de}Spalte {letter} ({title}) wurde nicht übernommen",
    )


def _pass_over(grid: Grid, found: _Found) -> None:
    """Say of a sheet that is no table of facts that it was left out; refuse one that should be."""
    if not any(cell.text for row in grid.rows for cell in row):
        return
    named = AREA_NAMES.key(grid.name)
    needed = next((NEEDED[area] for area in COLUMNS if area == named), None)
    if needed is None and has_text(grid):
        found.notes.append(
            Wording(
                f"sheet {grid.name!r} was passed over: its name doesn't tell what it holds: begin"
                " it with 'Everyday', 'Honestly' or 'Questions'",
                f"Blatt „{grid.name}“ wurde übergangen: sein Name sagt nicht, was es enthält:"
                " lasst ihn mit „Alltag“, „Ehrlich gesagt“ oder „Fragen“ beginnen",
            )
        )
        return
    if needed is None:
        found.notes.append(
            Wording(
                f"sheet {grid.name!r} was passed over: it has none of the known columns",
                f"Blatt „{grid.name}“ wurde übergangen: es hat keine der bekannten Spalten",
            )
        )
        return
    headers = [FIELDS[name].header for name in sorted(needed)]
    seen = _seen(grid)
    found.tables += 1
    found.mistakes.add(
        Wording(f"sheet {grid.name!r}", f"Blatt „{grid.name}“"),
        f"there is no header with {' and '.join(repr(one.en) for one in headers)}{seen.en}: add it",
        f"es fehlt eine Kopfzeile mit {' und '.join(f'„{one.de}“' for one in headers)}{seen.de}:"
        " ergänzt sie",
    )


def _seen(grid: Grid) -> Wording:
    """Return which headers were found instead, for a message."""
    titles = [shorten(title, _LONGEST_TITLE, placeholder="…") for title in seen_headers(grid)]
    if not titles:
        return Wording("", "")
    return Wording(
        f" (found: {', '.join(map(repr, titles))})",
        f" (gefunden: {', '.join(f'„{title}“' for title in titles)})",
    )


def _row(cells: tuple[Cell, ...], header: Header, grid: Grid, mistakes: Mistakes) -> Row | None:
    """Return a row by what its columns hold, None if it says nothing."""
    by_column = {cell.column: cell for cell in cells if cell.merged != "across"}
    known = {
        name: by_column[column] for name, column in header.columns.items() if column in by_column
    }
    told = [cell for cell in known.values() if cell.text or cell.uncomputed]
    repeated = all(folded(c.text) == folded(header.titles.get(c.column, "")) for c in told)
    if not told or repeated:
        return None
    return Row(cells[0].row, known, header.titles, grid.name, mistakes)


def _take(row: Row, area: Area | None, found: _Found) -> None:
    if area is None:
        named = [*row.members("area", AREA_NAMES)] if row.line("area") else ["facts"]
        area = next((one for one in COLUMNS if named[:1] == [one]), None)
        if area is None:
            return
        row = row.renamed(CSV_MEANINGS[area])
    row.check_formulas()
    if area == "facts":
        found.facts += facts_in(row)
    elif area == "requirements":
        found.facts += requirements_in(row)
    else:
        found.insights += insights_in(row, area)
