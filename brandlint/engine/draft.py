"""Drafts a fact sheet out of what texts say, for HR to pick from and to vouch for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from brandlint.engine.claims import ClaimsOf
from brandlint.engine.statements import Group, groups_of, statements_of
from brandlint.errors import Wording
from brandlint.facts import (
    SINGLE,
    Fact,
    FactSheet,
    Pay,
    Range,
    Requirement,
    Scope,
    Value,
    VouchedFact,
)
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
        Fact.WEEKLY_HOURS,
        Fact.START_DATE,
        Fact.APPLY_BY,
        Fact.REQUIREMENT,
        Fact.CONDITION,
    )
)
# What is never anybody else's, however many of the jobs have it.
_STRICTLY: Final = frozenset((Fact.SALARY, Fact.PAY_GRADE))
# More jobs of one value are no list to confirm one by one.
_MOST_ROLES: Final = 5
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
    roles = frozenset(role for group in found for role in group.roles)
    lines = [
        line
        for groups in by_fact.values()
        for group in groups
        for line in _lines(group, groups, language, roles)
    ]
    facts = [one for one in lines if one.fact is not Fact.REQUIREMENT]
    return FactSheet((*facts, *(one for one in lines if one.fact is Fact.REQUIREMENT)))


def _lines(
    group: Group, groups: Sequence[Group], language: str, roles: frozenset[str]
) -> Iterator[VouchedFact]:
    """Yield the line of a value for all, or one for each job that it is said of."""
    fact, value = group.fact, _usable(group.fact, group.value)
    if value is None:
        return
    several = fact in SINGLE and len(groups) > 1
    mine = _roles(group, groups if several else (), roles)
    for role in mine or [""]:
        said = group.of_role(role) if role else group
        rivals = [one for one in groups if one is group or _rival(said, one)] if several else []
        yield VouchedFact(
            fact=fact,
            value=value,
            scope=Scope(role=_title(said, role)),
            note=_disagreement(fact, rivals, language) if len(rivals) > 1 else "",
            texts=said.texts,
            evidence=tuple(_evidence(said, language)),
        )


def _roles(group: Group, rivals: Sequence[Group], roles: frozenset[str]) -> list[str]:
    """Return the jobs that a value is proposed for, by title; none where it is for all."""
    mine = sorted(group.roles)
    if len(roles) < 2 or not mine or (group.fact not in _OF_JOBS and not rivals):
        return []
    others = {role for other in rivals if other is not group for role in other.roles}
    if group.fact in _STRICTLY:
        return mine if len(mine) < len(roles) else []
    if group.fact in SINGLE and not others:
        return mine if len(mine) == 1 else []
    if group.fact in _BY_JOB:
        return mine
    if group.fact in SINGLE:
        return mine if len(mine) == 1 and mine[0] not in others else []
    return mine if len(mine) <= _MOST_ROLES and len(mine) < len(roles) else []


def _title(group: Group, role: str) -> str:
    """Return the title of a job as most of the texts spell it; empty for all jobs."""
    titles = Counter(one.roles[role] for one in group.statements if role in one.roles)
    return one_line(titles.most_common(1)[0][0]) if titles else ""


def _usable(fact: Fact, value: Value) -> Value | None:
    """Return a value as a sheet holds it; None for what no sheet could."""
    if isinstance(value, Requirement):
        what = asked_for(value.kind, value.value)
        return Requirement(value.kind, what, value.level, value.years)
    try:
        return checked(fact, value)
    except UnclearError:
        return None


def _rival(group: Group, other: Group) -> bool:
    """Tell whether two values can't both be true: pay and dates may differ from job to job."""
    if group.fact not in _BY_JOB:
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
