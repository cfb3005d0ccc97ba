"""All extractors, and the claims that a document makes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from brandlint.claims import (
    benefits,
    conditions,
    contact,
    contract_term,
    dates,
    employment,
    equal_opportunity,
    fields,
    json_ld,
    location,
    pay_grade,
    process,
    remote,
    requirements,
    salary,
    speech,
    title,
    vacation_days,
    weekly_hours,
)
from brandlint.claims.passages import Passage, Passages
from brandlint.documents import AnnotatedDocument
from brandlint.facts import Claim


class Extractor(NamedTuple):
    """Reads a fact or a family of facts out of the passages that hold one of its cues.

    `cues` are parts of words in lower case, with plain spaces, hyphens and apostrophes.
    """

    cues: tuple[str, ...]
    extract: Callable[[Passages, Sequence[Passage]], Iterable[Claim]]


EXTRACTORS: Final[tuple[Extractor, ...]] = (
    Extractor(title.CUES, title.extract),
    Extractor(salary.CUES, salary.extract),
    Extractor(pay_grade.CUES, pay_grade.extract),
    Extractor(weekly_hours.CUES, weekly_hours.extract),
    Extractor(vacation_days.CUES, vacation_days.extract),
    Extractor(employment.CUES, employment.extract),
    Extractor(contract_term.CUES, contract_term.extract),
    Extractor(dates.CUES, dates.extract),
    Extractor(location.CUES, location.extract),
    Extractor(remote.CUES, remote.extract),
    Extractor(contact.CUES, contact.extract),
    Extractor(benefits.CUES, benefits.extract),
    Extractor(process.CUES, process.extract),
    Extractor(equal_opportunity.CUES, equal_opportunity.extract),
    Extractor(requirements.CUES, requirements.extract),
    Extractor(conditions.CUES, conditions.extract),
    Extractor(speech.CUES, speech.extract),
)


def claims_of(document: AnnotatedDocument) -> tuple[Claim, ...]:
    """Return all claims of a document in the order of the text; what is stated twice stands twice.

    The document needs sentences and addresses. Claims from fields, links and structured data come
    after those of the text.
    """
    passages = Passages(document)
    found: list[Claim] = []
    for extractor, cued in zip(EXTRACTORS, _cued(passages), strict=True):
        found += extractor.extract(passages, cued)
    found.sort(key=_order)
    return (*found, *fields.extract(passages, found), *json_ld.extract(passages))


def _order(claim: Claim) -> tuple[int, int, str]:
    span = claim.span or claim.source
    return (span.start, span.end, claim.fact) if span else (-1, -1, claim.fact)


def _cued(passages: Passages) -> list[list[Passage]]:
    """Return, for each extractor, the passages that hold one of its cues."""
    automaton, owners = _automaton()
    document = passages.document
    blocks: list[dict[int, None]] = [{} for _ in EXTRACTORS]
    index, begin, end = None, 0, 0
    for which, start, _ in automaton.find_matches_as_indexes(document.plain, overlapping=True):
        if not begin <= start < end:
            index = document.block_at(start)
            begin, end = (0, 0) if index is None else document.blocks[index].span
        if index is not None:
            for owner in owners[which]:
                blocks[owner][index] = None
    return [[passages.at(index) for index in of_one] for of_one in blocks]


@cache
def _automaton() -> tuple[AhoCorasick, list[list[int]]]:
    owners: dict[str, list[int]] = {}
    for number, extractor in enumerate(EXTRACTORS):
        for cue in dict.fromkeys(extractor.cues):
            owners.setdefault(cue, []).append(number)
    return AhoCorasick(list(owners)), list(owners.values())
