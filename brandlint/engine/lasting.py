"""For how long an outcome holds: until a day comes that some rule looks at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from brandlint.documents import AnnotatedDocument
from brandlint.engine.outcome import Days
from brandlint.facts import FactSheet, Insight, Named, VouchedFact
from brandlint.findings import Finding
from brandlint.rules import Rule

_DAY: Final = timedelta(days=1)
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")


def turns_of(rules: Iterable[Rule], sheet: FactSheet | None) -> frozenset[date]:
    """Return the days from which laws or vouched facts count, or no longer do."""
    turns: set[date] = set()
    for rule in rules:
        if rule.legal is not None:
            turns.update(_around(rule.legal.valid_from), _around(rule.legal.valid_to))
    lines: tuple[VouchedFact | Insight, ...] = (
        () if sheet is None else (*sheet.facts, *sheet.insights)
    )
    for line in lines:
        turns.update(_around(line.valid_from), _around(line.valid_until))
    return frozenset(turns)


def days_of(
    document: AnnotatedDocument,
    rules: Iterable[Rule],
    turns: frozenset[date],
    findings: Iterable[Finding],
    today: date | None,
) -> Days | None:
    """Return the days around today on which a document has the same findings.

    None where no day was given to judge by.
    """
    if today is None:
        return None
    if any(finding.calendar for finding in findings):
        # Such a finding may tell how many days have passed.
        return Days(today, max(_around(today)))
    if any(rule.check.calendar for rule in rules):
        turns |= frozenset(_dates(document))
    return Days(
        max((day for day in turns if day <= today), default=date.min),
        min((day for day in turns if day > today), default=date.max),
    )


def _dates(document: AnnotatedDocument) -> Iterator[date]:
    """Yield the days from which what a text states may be past."""
    for claim in document.claims:
        if isinstance(claim.value, Named) and _ISO.fullmatch(claim.value.value):
            try:
                yield from _around(date.fromisoformat(claim.value.value))
            except ValueError:  # no such day
                continue


def _around(day: date | None) -> Iterator[date]:
    """Yield a day and the next: what ends with a day is past on the one after it."""
    if day is not None:
        yield day
        if day < date.max:
            yield day + _DAY
