"""Reads what people decided in a workbook: what is accepted, and what is left to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from brandlint.baseline.model import Accepted, Stamp, shortened
from brandlint.baseline.worktable import (
    DECISIONS,
    Decision,
    Mark,
    decision_of,
    header_of,
    marks_in,
    owner_of,
)
from brandlint.errors import ReadError, UserError, Wording, unreadable
from brandlint.findings import Owner
from brandlint.packs.files import shown
from brandlint.tables import LISTS, Cell, Grid, column_letter, read_csv, read_workbook

# Titles and notes may stand above the header, but not more than this.
_MOST_ABOVE: Final = 40
_MOST_BYTES: Final = 50_000_000
_MOST_TOLD: Final = 50
_NEEDED: Final = frozenset({"decision"})
_SUFFIXES: Final = (".xlsx", ".xlsm", ".csv")


@dataclass(frozen=True, slots=True)
class Row:
    """What was decided about a finding; `path` is as found from the working folder."""

    path: str
    line: str
    text: str
    message: str
    rule: str
    owner: Owner | None
    decision: Decision
    reason: str
    who: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """The rows of a workbook, in their order."""

    rows: tuple[Row, ...]

    def todo(self, decision: Decision) -> tuple[Row, ...]:
        """Return the rows with a decision."""
        return tuple(row for row in self.rows if row.decision is decision)

    def accepted(self, stamp: Stamp, language: str) -> Iterator[tuple[str, Accepted]]:
        """Yield new entries with the paths of their documents.

        The row's reason and name go before those of the stamp; without any reason the decision
        is one.
        """
        rows = [row for row in self.rows if row.decision.accepts]
        counts = Counter((r.path, r.rule, mark.fingerprint) for r in rows for mark in r.marks)
        for row in rows:
            said = DECISIONS[row.decision].in_language(language)
            for mark in dict.fromkeys(row.marks):
                yield (
                    row.path,
                    Accepted(
                        rule=row.rule,
                        text=shortened(row.text),
                        fingerprint=mark.fingerprint,
                        count=mark.before + counts[row.path, row.rule, mark.fingerprint],
                        owner=row.owner,
                        reason=row.reason or stamp.reason or said,
                        by=row.who or stamp.by,
                        date=stamp.today,
                        expires=stamp.expires,
                    ),
                )


def read_decisions(path: Path) -> Work:
    """Read a workbook that `brandlint check --report xlsx:FILE` made, or its sheets as CSV.

    Columns may have moved and sheets be gone. Raises UserError with all that can't be read, each
    with its sheet, row and column.
    """
    name = shown(path)
    try:
        return _work(name, _grids(path))
    except ReadError as error:
        en, de = error.wording
        raise UserError(f"{name}: {en}", f"{name}: {de}") from None


def _grids(path: Path) -> Sequence[Grid]:
    suffix = path.suffix.lower()
    if suffix not in _SUFFIXES:
        raise ReadError(
            "decisions stand in an .xlsx workbook, or in a .csv file",
            "Entscheidungen stehen in einer Mappe mit .xlsx oder in einer Datei mit .csv",
        )
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise ReadError(*unreadable(error)) from None
    return [read_csv("", data)] if suffix == ".csv" else read_workbook(data)


def _work(name: str, grids: Sequence[Grid]) -> Work:
    rows: list[Row] = []
    mistakes: list[Wording] = []
    tables = 0
    for grid in grids:
        header = None if grid.name == LISTS else _header(grid)
        if header is not None:
            tables += 1
            rows += _rows(grid, *header, mistakes)
    if not tables:
        raise ReadError(
            "no sheet has a column ‘Decision’: name a workbook that `brandlint check --report"
            " xlsx:FILE` made",
            "kein Blatt hat eine Spalte „Entscheidung“: eine Mappe nennen, die `brandlint check"
            " --report xlsx:DATEI` geschrieben hat",
        )
    if mistakes:
        more = len(mistakes) - _MOST_TOLD
        told = mistakes[:_MOST_TOLD]
        told += [Wording(f"… and {more} more", f"… und {more} weitere")] if more > 0 else []
        raise UserError(
            "\n".join(f"{name}: {one.en}" for one in told),
            "\n".join(f"{name}: {one.de}" for one in told),
        )
    return Work(tuple(rows))


def _header(grid: Grid) -> tuple[int, Mapping[str, int]] | None:
    """Return the row below the header, and which column holds what; both counted from 0."""
    for number, row in enumerate(grid.rows[:_MOST_ABOVE]):
        columns: dict[str, int] = {}
        for at, cell in enumerate(row):
            key = header_of(cell.text)
            if key is not None:
                columns.setdefault(key, at)
        if columns.keys() >= _NEEDED and len(columns) > 1:
            return number + 1, columns
    return None


def _rows(
    grid: Grid, first: int, columns: Mapping[str, int], mistakes: list[Wording]
) -> Iterator[Row]:
    for cells in grid.rows[first:]:
        said = {key: cells[at].text for key, at in columns.items() if at < len(cells)}
        if not any(said.values()):
            continue
        decision = decision_of(said.get("decision", ""))
        if decision is None:
            _note(mistakes, grid, cells, columns["decision"], _no_decision(said["decision"]))
            continue
        marks = marks_in(said.get("fingerprint", ""))
        problem = _missing(said, marks) if decision.accepts else None
        if problem is not None:
            key, wording = problem
            _note(mistakes, grid, cells, columns.get(key), wording)
            continue
        yield _row(said, decision, marks or ())


def _row(said: Mapping[str, str], decision: Decision, marks: tuple[Mark, ...]) -> Row:
    return Row(
        path=said.get("path", ""),
        line=said.get("line", ""),
        # Below the words stands their sentence.
        text=said.get("text", "").partition("\n")[0],
        message=said.get("message", ""),
        rule=said.get("rule", ""),
        owner=owner_of(said.get("owner", "")),
        decision=decision,
        reason=said.get("reason", ""),
        who=said.get("who", ""),
        marks=marks,
    )


def _no_decision(word: str) -> Wording:
    en = ", ".join(wording.en for wording in DECISIONS.values())
    de = ", ".join(wording.de for wording in DECISIONS.values())
    return Wording(
        f"{word!r} is no decision: choose one of {en}, or leave the cell empty",
        f"„{word}“ ist keine Entscheidung: möglich sind {de}, oder die Zelle bleibt leer",
    )


def _missing(said: Mapping[str, str], marks: tuple[Mark, ...] | None) -> tuple[str, Wording] | None:
    """Return what an accepted row lacks, and its column."""
    for key, en, de in (
        ("path", "the file is missing", "die Datei fehlt"),
        ("rule", "the rule is missing", "die Regel fehlt"),
    ):
        if not said.get(key):
            return key, Wording(
                f"{en}: accept the finding in a fresh report",
                f"{de}: den Befund in einem frischen Bericht akzeptieren",
            )
    if not marks:
        return "fingerprint", Wording(
            "the mark in the hidden column is missing or was changed: accept the finding in a"
            " fresh report",
            "die Kennung in der verborgenen Spalte fehlt oder wurde geändert: den Befund in einem"
            " frischen Bericht akzeptieren",
        )
    return None


def _note(
    mistakes: list[Wording], grid: Grid, cells: Sequence[Cell], column: int | None, what: Wording
) -> None:
    row = cells[0].row
    en, de = f"row {row}", f"Zeile {row}"
    if grid.name:
        en, de = f"sheet ‘{grid.name}’, {en}", f"Blatt „{grid.name}“, {de}"
    if column is not None:
        letter = column_letter(column + 1)
        en, de = f"{en}, column {letter}", f"{de}, Spalte {letter}"
    mistakes.append(Wording(f"{en}: {what.en}", f"{de}: {what.de}"))
