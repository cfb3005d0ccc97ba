"""Where a document departs from the fact sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument
from brandlint.facts import (
    Claim,
    Fact,
    FactSheet,
    Named,
    Pay,
    Range,
    Requirement,
    Value,
    VouchedFact,
)
from brandlint.facts.agreement import agree, covers, is_harder, same_requirement
from brandlint.facts.scope import Subject, facts_for, holds_for, subject_of
from brandlint.facts.shown import number
from brandlint.spans import Span

_TARIFF: Final = Named("collective_agreement")
_PART_TIME: Final = Named("part_time")
_NO_KEYS: Final = frozenset(("other_benefit", "part_time_possible"))
_OTHERWISE: Final = re.compile(r"\b(?:oder|bzw|or|either|alternativ\w*|one of)\b")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")


@lru_cache(maxsize=1024)
def _finder(wordings: tuple[str, ...]) -> PhraseFinder:
    """Build what finds wordings once for all documents."""
    return PhraseFinder(wordings, match="surface")


class Departure(NamedTuple):
    """A fact on which a text and the sheet differ.

    `claim` is None where the text says nothing; `value` is the text's, else the sheet's. `lines`
    are those of the sheet, `wordings` the agreed ones.
    """

    fact: Fact
    value: Value
    claim: Claim | None
    lines: tuple[VouchedFact, ...]
    wordings: tuple[str, ...] = ()


class Vouching:
    """A document beside what HR vouches for about its jobs."""

    def __init__(self, document: AnnotatedDocument, sheet: FactSheet, today: date | None) -> None:
        """Take the document, the sheet, and the day that counts."""
        self.document, self.sheet, self._today = document, sheet, today
        self._subjects: dict[int | None, Subject] = {}

    def subject(self, job: int | None) -> Subject:
        """Return what the document tells of one of its jobs."""
        if job not in self._subjects:
            self._subjects[job] = subject_of(self.document.claims, job)
        return self._subjects[job]

    def lines(self, fact: Fact, job: int | None) -> list[VouchedFact]:
        """Return what is vouched for about a job."""
        return facts_for(self.sheet, fact, self.subject(job), self._today)

    def claims(self, facts: Sequence[Fact]) -> Iterator[tuple[Claim, list[VouchedFact]]]:
        """Yield the claims of some facts with what is vouched for, where anything is."""
        for claim in self.document.claims:
            if claim.fact in facts and (lines := self.lines(claim.fact, claim.job)):
                yield claim, lines

    def is_known(self, claim: Claim) -> bool:
        """Tell whether the sheet has what a claim states, today or until some day."""
        subject = self.subject(claim.job)
        if claim.value == _TARIFF and any(one.fact is Fact.PAY_GRADE for one in self.sheet.facts):
            return True
        return any(
            one.fact is claim.fact
            and one.vouched_by
            and _same(one.value, claim.value)
            and holds_for(one.scope, subject) is not False
            for one in self.sheet.facts
        )

    def ways_beside(self, claim: Claim) -> Iterator[Claim]:
        """Yield what the same sentence asks for of the same kind."""
        at = None if claim.span is None else self.document.sentence_at(claim.span.start)
        kind = getattr(claim.value, "kind", None)
        if at is None or kind is None:
            return
        sentence = self.document.sentences[at].span
        for other in self.document.claims:
            same_kind = other.fact is claim.fact and getattr(other.value, "kind", None) == kind
            if same_kind and other.span is not None and sentence.contains(other.span):
                yield other

    def leaves_choice(self, claim: Claim) -> bool:
        """Tell whether a requirement is one of several ways: "Englisch oder Deutsch"."""
        at = None if claim.span is None else self.document.sentence_at(claim.span.start)
        if at is None or getattr(claim.value, "years", None):
            return False
        return bool(_OTHERWISE.search(self.document.sentences[at].span.of(self.document.plain)))

    def is_part_time(self, claim: Claim, lines: Sequence[VouchedFact]) -> bool:
        """Tell whether hours are fewer than vouched for because the job is part-time."""
        if not isinstance(claim.value, Range) or claim.fact is not Fact.WEEKLY_HOURS:
            return False
        most = max((one.value.max or 0 for one in lines if isinstance(one.value, Range)), default=0)
        return (claim.value.max or most) <= most and any(
            other.value == _PART_TIME and other.job in {None, claim.job}
            for other in self.document.claims
        )

    def names(self, wordings: Sequence[str]) -> bool:
        """Tell whether the document has one of the agreed wordings."""
        return bool(wordings) and bool(self.named(wordings))

    def named(self, wordings: Sequence[str]) -> list[Span]:
        """Return where the document has agreed wordings."""
        return _finder(tuple(wordings)).spans(self.document)


def contradictions(vouching: Vouching, facts: Sequence[Fact]) -> Iterator[Departure]:
    """Yield the claims that nothing vouched for agrees with."""
    for claim, lines in vouching.claims(facts):
        agreed = any(_keeps_to(one, claim) for one in lines)
        if not agreed and not vouching.is_part_time(claim, lines):
            yield Departure(claim.fact, claim.value, claim, tuple(lines))


def unknown(vouching: Vouching, facts: Sequence[Fact]) -> Iterator[Departure]:
    """Yield the claims that a sheet which lists such facts does not have.

    One of several ways ("Ausbildung oder Studium") is known where another one is.
    """
    for claim, lines in vouching.claims(facts):
        if vouching.is_known(claim) or _is_open(claim.value):
            continue
        if not any(vouching.is_known(other) for other in vouching.ways_beside(claim)):
            yield Departure(claim.fact, claim.value, claim, tuple(lines))


def hardened(vouching: Vouching, facts: Sequence[Fact]) -> Iterator[Departure]:
    """Yield requirements that ask for more than the sheet: a must for a wish, or more years."""
    for claim, lines in vouching.claims(facts):
        value = claim.value
        if not isinstance(value, Requirement):
            continue
        same = [
            (one, one.value)
            for one in lines
            if isinstance(one.value, Requirement) and same_requirement(one.value, value)
        ]
        if vouching.leaves_choice(claim):
            continue
        if same and all(is_harder(value, vouched) for _, vouched in same):
            yield Departure(claim.fact, value, claim, tuple(one for one, _ in same))


def left_out(vouching: Vouching, facts: Sequence[Fact]) -> Iterator[Departure]:
    """Yield what holds for the document for sure and that it doesn't state."""
    stated = {(claim.fact, claim.value) for claim in vouching.document.claims}
    for fact in facts:
        for one in vouching.lines(fact, None):
            if (fact, one.value) in stated or not holds_for(one.scope, vouching.subject(None)):
                continue
            if not vouching.names(one.wordings):
                yield Departure(fact, one.value, None, (one,))


def other_names(vouching: Vouching, facts: Sequence[Fact]) -> Iterator[Departure]:
    """Yield claims that none of the agreed wordings names."""
    document = vouching.document
    for claim, lines in vouching.claims(facts):
        same = [one for one in lines if one.wordings and one.value == claim.value]
        wordings = tuple(wording for one in same for wording in one.wordings)
        if not same or claim.span is None:
            continue
        block = document.block_at(claim.span.start)
        if block is not None and not any(
            document.blocks[block].span.contains(span) for span in vouching.named(wordings)
        ):
            yield Departure(claim.fact, claim.value, claim, tuple(same), wordings)


def corrected(departure: Departure, document: AnnotatedDocument) -> str | None:
    """Return a claim's text with what is vouched for in place of what it says, where that is sure.

    That is a name for a name, or one number for one number.
    """
    claim = departure.claim
    if claim is None or claim.span is None:
        return None
    if departure.wordings:
        return departure.wordings[0]
    text = claim.span.of(document.text)
    numbers = list(_NUMBER.finditer(text))
    right = {_one_number(line.value) for line in departure.lines}
    wrong = _one_number(claim.value)
    if len(numbers) != 1 or len(right) != 1 or wrong is None or None in right:
        return None
    old = numbers[0]
    language = document.languages[document.block_at(claim.span.start) or 0]
    said = right.pop()
    assert said is not None
    pay = isinstance(claim.value, Pay)
    new = number(said, "de" if language == "de" else "en", cents=pay)
    return text[: old.start()] + new + text[old.end() :]


def _one_number(value: Value) -> float | None:
    """Return the number of a value that is one number."""
    if isinstance(value, Range | Pay) and value.min == value.max:
        return value.min
    return None


def _keeps_to(line: VouchedFact, claim: Claim) -> bool:
    if isinstance(line.value, Pay) and isinstance(claim.value, Pay):
        return covers(line.value, claim.value)
    return agree(claim.fact, line.value, claim.value)


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, Requirement) and isinstance(other, Requirement):
        return same_requirement(one, other)
    return one == other


def _is_open(value: Value) -> bool:
    """Tell what no list has to have: wishes, and what no key was made for."""
    if isinstance(value, Requirement):
        return value.level == "nice"
    return isinstance(value, Named) and value.value in _NO_KEYS
