"""Finds the header of a table, wherever people have put it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from brandlint.sheets.columns import (
    AREA_NAMES,
    COLUMNS,
    CSV_COLUMNS,
    FIELD_NAMES,
    NEEDED,
    SECOND_MEANINGS,
    Area,
)
from brandlint.tables import Cell, Grid

# Titles, logos and notes stand above a header, but not more than this.
_MOST_ABOVE = 40


@dataclass(frozen=True, slots=True)
class Header:
    """Which column holds what, from which row on, and the headers that nobody knows.

    `area` is None where each row names its own. Columns count from 1, rows from 0.
    """

    area: Area | None
    columns: Mapping[str, int]
    first_row: int
    titles: Mapping[int, str]

    @property
    def unknown(self) -> dict[int, str]:
        """The columns that hold nothing a fact sheet knows, with their headers."""
        known = set(self.columns.values())
        return {column: title for column, title in self.titles.items() if column not in known}


def header_of(grid: Grid) -> Header | None:
    """Return the header of a sheet, None where it is no table of a fact sheet."""
    named = AREA_NAMES.key(grid.name)
    # 'Alltag (neu)' is meant to be that sheet, too, unless its columns are those of another.
    begun = named or AREA_NAMES.begun(grid.name)
    wanted: Iterable[Area] = (_area(named),) if named else COLUMNS
    candidates = [_header(grid, row, names) for row, names in _rows(grid)]
    # The first of several that know the same columns: others repeat it.
    return max(
        (
            header
            for candidate in candidates
            for area in wanted
            if (header := _as_area(candidate, area, named=area == begun))
        ),
        key=lambda header: len(header.columns),
        default=None,
    )


def _area(name: str) -> Area:
    return next(area for area in COLUMNS if area == name)


def _rows(grid: Grid) -> Iterator[tuple[int, dict[int, tuple[str, ...]]]]:
    """Yield the rows that may end a header, with the names that each column may have."""
    for number, row in enumerate(grid.rows[:_MOST_ABOVE]):
        yield number, {cell.column: (cell.text,) for cell in row if cell.text}
        below = grid.rows[number + 1] if number + 1 < len(grid.rows) else ()
        if _is_in_two_rows(row, below):
            yield number + 1, dict(_joined(row, below))


def _is_in_two_rows(row: Sequence[Cell], below: Sequence[Cell]) -> bool:
    return any(cell.merged == "across" for cell in row) or any(c.merged == "down" for c in below)


def _joined(row: Sequence[Cell], below: Sequence[Cell]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for above, under in zip(row, below, strict=False):
        names = (f"{above.text} {under.text}", under.text, above.text)
        yield above.column, tuple(filter(None, (name.strip() for name in names)))


def _header(grid: Grid, row: int, names: Mapping[int, tuple[str, ...]]) -> Header:
    del grid
    columns: dict[str, int] = {}
    keys = {column: _key(options) for column, options in names.items()}
    for column, key in keys.items():
        if key is not None:
            columns.setdefault(key, column)
    for column, key in keys.items():
        second = SECOND_MEANINGS.get(key or "", "")
        if second and "fact" in columns and columns["fact"] != column:
            columns.setdefault(second, column)
    titles = {column: options[0] for column, options in names.items() if options}
    return Header(None, columns, row + 1, titles)


def _key(options: Iterable[str]) -> str | None:
    return next((key for name in options if (key := FIELD_NAMES.key(name))), None)


def seen_headers(grid: Grid) -> tuple[str, ...]:
    """Return the texts of the row that is most like a header: of many texts, the first."""
    rows = [[cell.text for cell in row if cell.text] for row in grid.rows[:_MOST_ABOVE]]
    known = [sum(FIELD_NAMES.key(text) is not None for text in row) for row in rows]
    order = range(len(rows))
    best = max(order, key=lambda at: (known[at], len(rows[at]) > 1, -at), default=None)
    return () if best is None else tuple(rows[best])


def has_text(grid: Grid) -> bool:
    """Tell whether a sheet has the columns of insights, and only its name leaves open which."""
    area: Area = "everyday"
    return any(_as_area(_header(grid, row, names), area, named=True) for row, names in _rows(grid))


def _as_area(header: Header, area: Area, *, named: bool) -> Header | None:
    """Return the header as that of an area, None if it lacks what the area needs.

    Everyday and honest insights look the same: only the name of the sheet tells them apart.
    """
    if "area" in header.columns and NEEDED["facts"] <= set(header.columns):
        return _only(header, None, CSV_COLUMNS) if area == "facts" else None
    if not named and area in ("everyday", "honest"):
        return None
    if not NEEDED[area] <= set(header.columns) or len(header.columns) < 2:
        return None
    return _only(header, area, COLUMNS[area])


def _only(header: Header, area: Area | None, fields: Iterable[str]) -> Header:
    known = {name: header.columns[name] for name in fields if name in header.columns}
    return Header(area, known, header.first_row, header.titles)
