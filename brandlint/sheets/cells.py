"""Reads one row of a table: names, dates, scopes and lists, as people fill cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from brandlint.documents import plainer
from brandlint.errors import Wording
from brandlint.facts.sheet import Scope
from brandlint.language.dates import dates
from brandlint.sheets.mistakes import Mistakes
from brandlint.sheets.normal import is_tick, parted, said, scope_of, unknown_in
from brandlint.sheets.words import Lexicon, did_you_mean
from brandlint.tables import Cell, column_letter

_BETWEEN: Final = re.compile(r"\s*[,;/\n]\s*")
# Day 0 of Excel's calendar, and the numbers that can only be days of our time.
_EXCEL_EPOCH: Final = date(1899, 12, 30)
_EXCEL_DAYS: Final = range(36_526, 73_050)


@dataclass(frozen=True, slots=True)
class Row:
    """A row by what its columns hold; what can't be read in it is noted with its place."""

    number: int
    cells: Mapping[str, Cell]
    titles: Mapping[int, str]
    sheet: str
    mistakes: Mistakes

    @property
    def told(self) -> list[str]:
        """The columns in which something stands, in their order."""
        return [name for name, cell in self.cells.items() if cell.text or cell.uncomputed]

    def renamed(self, names: Mapping[str, str]) -> Row:
        """Return the row with other names for some of its columns."""
        cells = {names.get(name, name): cell for name, cell in self.cells.items()}
        return replace(self, cells=cells)

    def number_in(self, name: str) -> float | None:
        """Return the number that a column holds as such, not as a text."""
        value = self.cells[name].value if name in self.cells else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value)

    def text(self, name: str) -> str:
        """Return what stands in a column, empty where nothing does."""
        cell = self.cells.get(name)
        return "" if cell is None else cell.text

    def line(self, name: str) -> str:
        """Return what stands in a column in one line; 'n/a' and the like say nothing."""
        return said(self.text(name))

    def refuse(self, name: str, en: str, de: str) -> None:
        """Note what is wrong in a column."""
        self.mistakes.add(self._place(name), en, de)

    def where(self, *names: str) -> Wording:
        """Return the file and the place of the first of some columns that says something."""
        name = next((name for name in names if self.text(name)), names[0])
        place, path = self._place(name), self.mistakes.path
        return Wording(f"{path}: {place.en}", f"{path}: {place.de}")

    def _place(self, name: str) -> Wording:
        cell = self.cells.get(name)
        en, de = f"row {self.number}", f"Zeile {self.number}"
        if cell is not None:
            letter, title = column_letter(cell.column), self.titles.get(cell.column, "")
            en, de = f"{en}, column {letter} ({title})", f"{de}, Spalte {letter} ({title})"
        if self.sheet:
            en, de = f"sheet {self.sheet!r}, {en}", f"Blatt „{self.sheet}“, {de}"
        return Wording(en, de)

    def check_formulas(self) -> None:
        """Note formulas whose result the file does not hold."""
        for name, cell in self.cells.items():
            if cell.uncomputed:
                self.refuse(
                    name,
                    "the formula has no result yet: open the file in Excel and save it",
                    "die Formel hat kein Ergebnis: öffnet die Datei in Excel und speichert sie",
                )

    def vouched_by(self) -> str:
        """Return who vouches; a tick is no name."""
        name = self.line("vouched_by")
        if is_tick(name):
            self.refuse(
                "vouched_by",
                f"{name!r} is no name: write who vouches for it",
                f"„{name}“ ist kein Name: schreibt hinein, wer dafür einsteht",
            )
        return name

    def period(self) -> tuple[date | None, date | None]:
        """Return from when and until when the row holds."""
        first, last = self._date("valid_from"), self._date("valid_until")
        if first and last and first > last:
            self.refuse(
                "valid_until",
                f"it ends on {last.isoformat()}, before it begins: correct one of the dates",
                f"das Ende {last.day}.{last.month}.{last.year} liegt vor dem Anfang: berichtigt"
                " eines der Daten",
            )
        return first, last

    def _date(self, name: str) -> date | None:
        cell = self.cells.get(name)
        if cell is None or not self.line(name):
            return None
        found = date_of(cell.value)
        if found is None:
            self.refuse(
                name,
                f"{cell.text!r} is no date: write it like 2027-03-31",
                f"„{cell.text}“ ist kein Datum: schreibt es wie 31.03.2027",
            )
        return found

    def scope(self) -> Scope:
        """Return what the row holds for."""
        scope = scope_of(*map(self.text, ("role", "location", "seniority", "contract")))
        for name, wording in unknown_in(scope).items():
            self.refuse(name, *wording)
        return scope

    def items(self, name: str) -> tuple[str, ...]:
        """Return the texts of a column, which stand in lines of their own or between `;`."""
        return parted(self.text(name))

    def lines(self, name: str) -> tuple[str, ...]:
        """Return the lines of a column."""
        return tuple(filter(None, (" ".join(one.split()) for one in self.text(name).split("\n"))))

    def member(self, name: str, names: Lexicon) -> str | None:
        """Return the member of a list that a column names; None where it is empty or unknown."""
        return next(self._members(name, names, [self.line(name)]), None)

    def members(self, name: str, names: Lexicon) -> Iterator[str]:
        """Yield the members of a list that a column names, and note what is none."""
        given = _BETWEEN.split(self.text(name)) if self.line(name) else ()
        yield from self._members(name, names, given)

    def _members(self, name: str, names: Lexicon, given: Iterable[str]) -> Iterator[str]:
        for text in filter(None, given):
            key = names.key(text)
            if key is not None:
                yield key
                continue
            en, de = did_you_mean(names, text)
            self.refuse(name, f"{text!r} is not on the list{en}", f"„{text}“ gibt es nicht{de}")


def date_of(value: object) -> date | None:
    """Return the day that a cell names, as a date, as a text, or as Excel counts days."""
    if isinstance(value, date):
        return value
    if isinstance(value, int | float):
        return _EXCEL_EPOCH + timedelta(days=int(value)) if int(value) in _EXCEL_DAYS else None
    text = plainer(str(value).strip().lower())
    # English leaves out 03/04/2027, which is another day in another country.
    found = dates(text, language="en")
    if len(found) != 1 or re.search(r"\w", text[: found[0].start] + text[found[0].end :]):
        return None
    try:
        return date.fromisoformat(found[0].value)
    except ValueError:
        return None
