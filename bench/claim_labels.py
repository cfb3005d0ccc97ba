"""Reads what people say that documents state: the gold documents, and labels as JSON lines.

Gold labels are YAML in which everything is text: `fact: {value: quote}`, written as the head of
bench/gold/claims/labels.de.yaml says. JSON lines hold one document each under the keys of the
labelling guide; of those, title, requirements and conditions aren't scored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import yaml

from brandlint.facts import STATED, Fact, Named, Pay, Range, Remote, Requirement, Value
from brandlint.facts.values import Level, Period, RequirementKind

GOLD: Final = Path(__file__).parent / "gold" / "claims"
PRESENCE: Final = frozenset({Fact.GENDER_MARKER, Fact.APPLICATION_PROCESS, Fact.EQUAL_OPPORTUNITY})
_UNQUOTED: Final = frozenset({Fact.ADDRESS, Fact.GENDER_FORM})
_RANGES: Final = frozenset({Fact.WEEKLY_HOURS, Fact.VACATION_DAYS})
_NEVER_IN_LINES: Final = frozenset({Fact.TITLE, Fact.REQUIREMENT, Fact.CONDITION})
_SINGLE: Final = (
    Fact.SALARY,
    Fact.PAY_GRADE,
    Fact.WEEKLY_HOURS,
    Fact.CONTRACT_TERM,
    Fact.START_DATE,
    Fact.APPLY_BY,
    Fact.REMOTE,
    Fact.VACATION_DAYS,
)
_LISTS: Final = {
    "employment_type": Fact.EMPLOYMENT_TYPE,
    "location": Fact.LOCATION,
    "benefits": Fact.BENEFIT,
}
_CONTACT: Final = {
    "person": Fact.CONTACT_PERSON,
    "email": Fact.CONTACT_EMAIL,
    "phone": Fact.CONTACT_PHONE,
}
_QUOTED: Final = {
    "gender_marker": Fact.GENDER_MARKER,
    "process": Fact.APPLICATION_PROCESS,
    "equal_opportunity": Fact.EQUAL_OPPORTUNITY,
}
_JOB: Final = re.compile(r" @(\d+)$")
_YEARS: Final = re.compile(r" ?\b(\d+(?:\.\d+)?)y$")


class Label(NamedTuple):
    """One thing that a document states; `job` only where it is said of one of several."""

    fact: Fact
    value: Value
    quote: str = ""
    job: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A document and what it states. `facts` are those that were looked for at all."""

    path: Path
    language: str
    touchpoint: str
    labels: tuple[Label, ...]
    facts: frozenset[Fact] = frozenset(Fact)

    @property
    def scored(self) -> frozenset[Fact]:
        """Return the facts that count: none where a text isn't recruiting copy."""
        return frozenset() if self.touchpoint == "other" else self.facts


def gold(folder: Path = GOLD) -> list[Case]:
    """Return the gold documents in the order of their labels."""
    return [case for language in ("de", "en") for case in _gold(folder, language)]


def from_lines(path: Path, root: Path) -> list[Case]:
    """Return the documents below `root` that a file of JSON lines has labels for."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_case_of(json.loads(line), root) for line in lines if line.strip()]


def _gold(folder: Path, language: str) -> Iterator[Case]:
    text = (folder / f"labels.{language}.yaml").read_text(encoding="utf-8")
    # Numbers and dates stay as they are written.
    for name, stated in yaml.load(text, Loader=yaml.BaseLoader).items():
        yield Case(
            folder / language / name,
            stated.pop("language", language),
            stated.pop("touchpoint"),
            tuple(label for key, told in stated.items() for label in _labels(Fact(key), told)),
        )


def _labels(fact: Fact, told: str | list[str] | Mapping[str, str]) -> Iterator[Label]:
    if isinstance(told, str):
        told = [told]
    quoted = told.items() if isinstance(told, Mapping) else ((text, text) for text in told)
    for written, quote in quoted:
        job = _JOB.search(written)
        value = STATED if fact in PRESENCE else value_of(fact, _JOB.sub("", written))
        shown = "" if fact in _UNQUOTED else quote
        yield Label(fact, value, _JOB.sub("", shown), int(job[1]) if job else None)


def value_of(fact: Fact, written: str) -> Value:
    """Return a value from the short form in which gold labels write it."""
    if fact in _RANGES:
        return Range(*_bounds(written))
    if fact is Fact.SALARY:
        amount, currency, period = written.split(" ")
        return Pay(*_bounds(amount), currency, cast("Period", period))
    if fact is Fact.REMOTE:
        kind, _, days = written.partition(" ")
        return Remote(cast("Any", kind), float(days) if days else None)
    if fact is Fact.REQUIREMENT:
        return _requirement(written)
    return Named(written)


def _bounds(written: str) -> tuple[float | None, float | None]:
    low, dots, high = written.partition("..")
    if not dots:
        return float(low), float(low)
    return (float(low) if low else None, float(high) if high else None)


def _requirement(written: str) -> Requirement:
    bare = written.removeprefix("nice ")
    level: Level = "must" if bare == written else "nice"
    kind, _, rest = bare.partition(" ")
    years = _YEARS.search(rest)
    return Requirement(
        cast("RequirementKind", kind),
        _YEARS.sub("", rest),
        level,
        float(years[1]) if years else None,
    )


def _case_of(line: Mapping[str, Any], root: Path) -> Case:
    return Case(
        root / line["file"],
        line["lang"],
        line["touchpoint"],
        tuple(_told(line)),
        frozenset(Fact) - _NEVER_IN_LINES,
    )


def _told(line: Mapping[str, Any]) -> Iterator[Label]:
    """Yield what a line states, facts in the order in which their keys stand in the guide."""
    if line.get("address"):
        yield Label(Fact.ADDRESS, Named(line["address"].removesuffix("_en")))
    yield from (Label(Fact.GENDER_FORM, Named(form)) for form in line.get("gender_forms") or ())
    for fact in _SINGLE:
        told = line.get(fact) or []
        for item in told if isinstance(told, list) else [told]:
            yield Label(fact, _typed(fact, item), item.get("quote", ""))
    for key, fact in _LISTS.items():
        for item in line.get(key) or ():
            yield Label(fact, Named(item["value"]), item.get("quote", ""))
    yield from _quoted(line)


def _quoted(line: Mapping[str, Any]) -> Iterator[Label]:
    """Yield what is stated by its quote alone."""
    contact = line.get("contact") or {}
    for key, fact in _CONTACT.items():
        if contact.get(key):
            yield Label(fact, Named(contact[key]), contact[key])
    for key, fact in _QUOTED.items():
        if line.get(key):
            yield Label(fact, STATED, line[key].get("quote", ""))


def _typed(fact: Fact, item: Mapping[str, Any]) -> Value:
    if fact in _RANGES:
        return Range(_number(item.get("min")), _number(item.get("max")))
    if fact is Fact.SALARY:
        low, high = _number(item.get("min")), _number(item.get("max"))
        return Pay(low, high, item["currency"], item["period"])
    if fact is Fact.REMOTE:
        return Remote(item["value"])
    return Named(str(item["value"]))


def _number(told: Any) -> float | None:
    return None if told is None else round(float(told), 2)
