"""Which vouched facts hold for a job."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from functools import cache
from typing import Final

from brandlint.facts.agreement import words
from brandlint.facts.sheet import FactSheet, Insight, Scope, VouchedFact
from brandlint.facts.values import Claim, Fact, Named

# What titles and types of employment say of seniority, in lower case.
_SENIORITY: Final[dict[str, str]] = {
    "junior": r"\bjunior|berufseinsteiger|entry.level|\bgraduate",
    "senior": r"\bsenior|\bsr\b",
    "lead": r"\blead\b|\bhead of|leiter|leitung|\bprincipal",
    "trainee": r"trainee|volontär",
    "apprentice": r"auszubildende|\bazubi|ausbildung|lehrling|apprentice|duales studium",
    "intern": r"praktik|\bintern\b|internship",
    "student": r"werkstudent|working student|studentische",
}


# Facts of which a job has many; a line more narrowly scoped adds to the others.
LISTED: Final = frozenset((Fact.BENEFIT, Fact.REQUIREMENT, Fact.CONDITION))


@dataclass(frozen=True, slots=True)
class Subject:
    """The job that a claim speaks of, as far as its document tells.

    Empty where the document tells nothing: then no scope can be excluded.
    """

    roles: tuple[str, ...] = ()
    locations: tuple[str, ...] = ()
    seniority: tuple[str, ...] = ()
    contracts: tuple[str, ...] = ()


def subject_of(claims: Sequence[Claim], job: int | None) -> Subject:
    """Return what a document says of one of its jobs, with what it says of all."""
    mine = [claim for claim in claims if job is None or claim.job in {None, job}]
    roles = _named(mine, Fact.TITLE)
    contracts = (*_named(mine, Fact.EMPLOYMENT_TYPE), *_named(mine, Fact.CONTRACT_TERM))
    return Subject(
        roles=roles,
        locations=_named(mine, Fact.LOCATION),
        seniority=_seniority(" | ".join((*roles, *contracts))),
        contracts=contracts,
    )


def in_force(one: VouchedFact | Insight, today: date | None) -> bool:
    """Tell whether somebody vouches for a line of the sheet on a day; None is any day."""
    if not one.vouched_by:
        return False
    if today is None:
        return True
    begun = one.valid_from is None or one.valid_from <= today
    return begun and (one.valid_until is None or today <= one.valid_until)


def holds_for(scope: Scope, subject: Subject) -> bool | None:
    """Tell whether a scope fits a job; None where the document says too little to know."""
    told = [
        _fits(wanted, known)
        for wanted, known in (
            (scope.role, subject.roles),
            (scope.location, subject.locations),
            (scope.seniority, subject.seniority),
            (scope.contract, subject.contracts),
        )
        if wanted
    ]
    if False in told:
        return False
    return None if None in told else True


def facts_for(
    sheet: FactSheet, fact: Fact, subject: Subject, today: date | None
) -> list[VouchedFact]:
    """Return what is vouched for about a job: the facts of the most specific scope that fits.

    Where the document leaves open what fits, all that may hold are returned. What a job can have
    many of, benefits, requirements and conditions, adds up over all scopes that fit.
    """
    fitting: list[tuple[VouchedFact, bool | None]] = []
    for one in sheet.facts:
        if one.fact is fact and in_force(one, today):
            holds = holds_for(one.scope, subject)
            if holds is not False:
                fitting.append((one, holds))
    if fact in LISTED:
        return [one for one, _ in fitting]
    certain = [one for one, holds in fitting if holds]
    narrowest = max((_width(one.scope) for one in certain), default=0)
    return [one for one, holds in fitting if holds is None or _width(one.scope) == narrowest]


def _width(scope: Scope) -> int:
    """Return how many fields a scope names: the more, the more specific."""
    return sum(map(bool, (scope.role, scope.location, scope.seniority, scope.contract)))


def _fits(wanted: str, known: Iterable[str]) -> bool | None:
    known = tuple(known)
    if not known:
        return None
    if "*" in wanted:
        return any(fnmatchcase(one.casefold(), wanted.casefold()) for one in known)
    needed = set(words(wanted))
    return any(needed <= set(words(one)) for one in known)


def _named(claims: Iterable[Claim], fact: Fact) -> tuple[str, ...]:
    values = (claim.value for claim in claims if claim.fact is fact)
    return tuple(dict.fromkeys(value.value for value in values if isinstance(value, Named)))


def _seniority(text: str) -> tuple[str, ...]:
    lowered = text.casefold()
    return tuple(name for name, pattern in _patterns().items() if pattern.search(lowered))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in _SENIORITY.items()}
