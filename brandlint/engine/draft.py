"""Drafts a fact sheet out of what texts say, for HR to pick from and to vouch for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from brandlint.engine.claims import ClaimsOf
from brandlint.engine.statements import SINGLE, Group, groups_of, statements_of
from brandlint.errors import Wording
from brandlint.facts import Fact, FactSheet, Pay, Range, Requirement, Scope, Value, VouchedFact
from brandlint.facts.shown import shown
from brandlint.sheets.human import UnclearError, checked
from brandlint.sheets.normal import asked_for, one_line

# Of several jobs, each has its own; other facts an employer has one of for all.
_BY_JOB: Final = frozenset(
    (
        Fact.SALARY,
        Fact.PAY_GRADE,
        Fact.WEEKLY_HOURS,
        Fact.CONTRACT_TERM,
        Fact.START_DATE,
        Fact.APPLY_BY,
    )
)
_OF_JOBS: Final = frozenset(
    (
        Fact.SALARY,
        Fact.PAY_GRADE,
        Fact.START_DATE,
        Fact.APPLY_BY,
        Fact.REQUIREMENT,
        Fact.CONDITION,
    )
)
# What a cell can show; the number of texts tells how many there are.
_MOST_EVIDENCE: Final = 3
_MOST_VALUES: Final = 6
_LONGEST_QUOTE: Final = 120


def draft(documents: Iterable[ClaimsOf], language: str) -> FactSheet:
    """Return a line for each value that texts give a fact; nobody vouches for any of them yet.

    Where texts give a fact several values, each of these lines says so. What differs from job to
    job and is said of one only is proposed for that one.
    """
    found = groups_of(statements_of(documents))
    by_fact: dict[Fact, list[Group]] = defaultdict(list)
    for group in found:
        by_fact[group.fact].append(group)
    several_jobs = len({role for group in found for role in group.roles}) > 1
    lines = [
        line
        for groups in by_fact.values()
        for group in groups
        if (line := _line(group, groups, language, several_jobs=several_jobs)) is not None
    ]
    facts = [one for one in lines if one.fact is not Fact.REQUIREMENT]
    return FactSheet((*facts, *(one for one in lines if one.fact is Fact.REQUIREMENT)))


def _line(
    group: Group, groups: Sequence[Group], language: str, *, several_jobs: bool
) -> VouchedFact | None:
    fact, value = group.fact, _usable(group.fact, group.value)
    if value is None:
        return None
    several = fact in SINGLE and len(groups) > 1
    rivals = [other for other in groups if _rival(group, other)] if several else []
    of_jobs = several or (fact in _OF_JOBS and several_jobs)
    return VouchedFact(
        fact=fact,
        value=value,
        scope=_scope(group, groups if several else ()) if of_jobs else Scope(),
        note=_disagreement(fact, rivals, language) if len(rivals) > 1 else "",
        texts=group.texts,
        evidence=tuple(_evidence(group, language)),
    )


def _usable(fact: Fact, value: Value) -> Value | None:
    """Return a value as a sheet holds it; None for what no sheet could."""
    if isinstance(value, Requirement):
        what = asked_for(value.kind, value.value)
        return Requirement(value.kind, what, value.level, value.years)
    try:
        return checked(fact, value)
    except UnclearError:
        return None


def _scope(group: Group, groups: Sequence[Group]) -> Scope:
    """Return the one job that a value is said of, if no other value is said of it."""
    others = {role for other in groups if other is not group for role in other.roles}
    if len(group.roles) != 1 or group.roles & others:
        return Scope()
    return Scope(role=one_line(next(iter(group.roles))))


def _rival(group: Group, other: Group) -> bool:
    """Tell whether two values can't both be true: pay and dates may differ from job to job."""
    if group.fact not in _BY_JOB or group is other:
        return True
    return not group.roles or not other.roles or bool(group.roles & other.roles)


def _disagreement(fact: Fact, groups: Sequence[Group], language: str) -> str:
    """Return who says what: '28 Tage: 4 Texte, 30 Tage: 7 Texte'."""
    ordered = sorted(groups[:_MOST_VALUES], key=lambda group: _rank(group.value))
    said = [
        f"{shown(fact, group.value, language)}: {texts(group.texts, language)}" for group in ordered
    ]
    if more := len(groups) - len(said):
        said.append(Wording(f"{more} more", f"{more} weitere").in_language(language))
    start = Wording("The texts disagree. ", "Die Texte sind uneins. ").in_language(language)
    return start + ", ".join(said)


def _rank(value: Value) -> tuple[float, float]:
    if isinstance(value, Range | Pay):
        return (value.min or 0, value.max or 0)
    return (0, 0)


def texts(count: int, language: str) -> str:
    """Return a number of texts in words."""
    one = count == 1
    return Wording(
        f"{count} {'text' if one else 'texts'}", f"{count} {'Text' if one else 'Texte'}"
    ).in_language(language)


def _evidence(group: Group, language: str) -> Iterable[str]:
    places = dict.fromkeys((one.path, one.line, one.quote) for one in group.statements)
    for path, line, quote in list(places)[:_MOST_EVIDENCE]:
        cut = quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE] + "…"
        where = f"{path}:{line}" if line else path
        said = Wording(f" ‘{cut}’", f" „{cut}“").in_language(language) if cut else ""
        yield one_line(where + said)
    more = len(places) - _MOST_EVIDENCE
    if more > 0:
        yield Wording(f"… and {more} more", f"… und {more} weitere").in_language(language)
