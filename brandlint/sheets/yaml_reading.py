"""Reads facts.yaml, with every mistake at its line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeVar

import msgspec

from brandlint.errors import UserError, Wording
from brandlint.facts import (
    VALUE_TYPES,
    Fact,
    FactSheet,
    Insight,
    Pay,
    Requirement,
    Value,
    VouchedFact,
)
from brandlint.sheets.columns import Area
from brandlint.sheets.human import UnclearError, checked, is_listed, values_in
from brandlint.sheets.mistakes import Mistakes
from brandlint.sheets.model import FactLine, InsightLine, PayParts, RequirementLine
from brandlint.sheets.normal import (
    asked_for,
    is_tick,
    one_line,
    own_words,
    said,
    scope_of,
    unknown_in,
    with_rest,
)
from brandlint.tables import tidy
from brandlint.yamlio import Loaded, convert, load

T = TypeVar("T")
_KINDS: Final[dict[Area, Literal["everyday", "honest", "question"]]] = {
    "everyday": "everyday",
    "honest": "honest",
    "questions": "question",
}


class _Outline(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The lists of a sheet, whose lines are looked at one by one."""

    facts: tuple[Any, ...] = ()
    requirements: tuple[Any, ...] = ()
    everyday: tuple[Any, ...] = ()
    honest: tuple[Any, ...] = ()
    questions: tuple[Any, ...] = ()


def read_yaml_sheet(path: str, text: str) -> FactSheet:
    """Return the fact sheet that YAML text holds; an empty one vouches for nothing.

    Raises UserError with everything that can't be used, each with `path:line:column:`.
    """
    loaded = load(path, text)
    if loaded.value is None:
        return FactSheet(path=path)
    reading = _Reading(loaded, convert(loaded, _Outline), Mistakes(path))
    facts = (*reading.facts(), *reading.requirements())
    insights = tuple(one for area in _KINDS for one in reading.insights(area))
    reading.mistakes.stop()
    return FactSheet(facts, insights, path)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Turns the lines of one file into values, and notes what is wrong."""

    loaded: Loaded
    outline: _Outline
    mistakes: Mistakes

    def facts(self) -> Iterator[VouchedFact]:
        for at, line in self._lines("facts", FactLine):
            value = self._value((*at, "value"), line.fact, line.value)
            if value is not None:
                yield self._vouched(at, line, line.fact, value)

    def requirements(self) -> Iterator[VouchedFact]:
        for at, line in self._lines("requirements", RequirementLine):
            what = asked_for(line.kind, line.value)
            value = Requirement(line.kind, what, line.level, line.years)
            yield self._vouched(at, line, Fact.REQUIREMENT, value)

    def insights(self, area: Area) -> Iterator[Insight]:
        for at, line in self._lines(area, InsightLine):
            yield Insight(
                kind=_KINDS[area],
                key=one_line(line.key),
                text=tidy(line.text),
                touchpoints=tuple(dict.fromkeys(line.touchpoints)),
                **self._common(at, line),
            )

    def _lines(self, area: Area, type_: type[T]) -> Iterator[tuple[tuple[str, int], T]]:
        for index in range(len(getattr(self.outline, area))):
            try:
                yield (area, index), convert(self.loaded, type_, at=(area, index))
            except UserError as error:
                self.mistakes.add_whole(error.wording)

    def _value(self, at: Sequence[str | int], fact: Fact, raw: Any) -> Value | None:
        if fact is Fact.REQUIREMENT:
            self._refuse(
                at, "requirements have a list of their own", "Anforderungen haben ihre eigene Liste"
            )
            return None
        try:
            if isinstance(raw, dict):
                return checked(fact, self._parts(at, fact))
            if raw is None or isinstance(raw, bool | list):
                raw = ""
            values = values_in(fact, raw)
        except UnclearError as error:
            self._refuse(at, *error.wording)
            return None
        except UserError as error:
            self.mistakes.add_whole(error.wording)
            return None
        if len(values) == 1:
            return values[0]
        self._refuse(
            at,
            "this names several values: give each a line of its own",
            "das nennt mehrere Werte: jeder braucht seine eigene Zeile",
        )
        return None

    def _parts(self, at: Sequence[str | int], fact: Fact) -> Value:
        if fact is not Fact.SALARY:
            return convert(self.loaded, VALUE_TYPES[fact], at=at)
        pay = convert(self.loaded, PayParts, at=at)
        return Pay(pay.min, pay.max, pay.currency, pay.period)

    def _vouched(
        self,
        at: Sequence[str | int],
        line: FactLine | RequirementLine,
        fact: Fact,
        value: Value,
    ) -> VouchedFact:
        common = self._common(at, line)
        if isinstance(line.value, str):
            # What was written beyond the value is kept.
            common["note"] = with_rest(
                common["note"], "" if is_listed(fact, line.value) else line.value
            )
            words = own_words(fact, line.value)
            common["wordings"] = tuple(dict.fromkeys((*words, *common["wordings"])))
        evidence = tuple(map(one_line, line.evidence))
        return VouchedFact(fact=fact, value=value, texts=line.texts, evidence=evidence, **common)

    def _common(
        self, at: Sequence[str | int], line: FactLine | RequirementLine | InsightLine
    ) -> dict[str, Any]:
        name = said(line.vouched_by)
        if is_tick(name):
            self._refuse(
                (*at, "vouched_by"),
                f"{name!r} is no name: write who vouches for it",
                f"„{name}“ ist kein Name: schreibt hinein, wer dafür einsteht",
            )
        if line.valid_from and line.valid_until and line.valid_from > line.valid_until:
            self._refuse(
                (*at, "valid_until"),
                "it ends before it begins: correct one of the dates",
                "das Ende liegt vor dem Anfang: berichtigt eines der Daten",
            )
        mark = self.loaded.mark(at)
        place = f"{self.loaded.path}:{mark.line}:{mark.column}"
        given = line.scope
        scope = scope_of(given.role, given.location, given.seniority, given.contract)
        for field, wording in unknown_in(scope).items():
            self._refuse((*at, "scope", field), *wording)
        return {
            "scope": scope,
            "vouched_by": name,
            "valid_from": line.valid_from,
            "valid_until": line.valid_until,
            "source": tidy(line.source),
            "note": tidy(line.note),
            "wordings": tuple(filter(None, map(one_line, line.wordings))),
            "line": mark.line,
            "where": Wording(place, place),
        }

    def _refuse(self, at: Sequence[str | int], en: str, de: str) -> None:
        mark = self.loaded.mark(at)
        self.mistakes.add_at(mark.line, mark.column, en, de)
