"""Reads out of a text when a job begins and until when one may apply."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.claims._date_words import (
    ABOUT_JOBS,
    AFTER_ALONE,
    APPLYING,
    BEGIN_ON,
    CLOSE,
    CLOSE_GLUE,
    FROM,
    LABEL,
    LABELLED_NOW,
    LABELLED_OPEN,
    NOT_CLOSE,
    NOT_JOBS,
    NOW,
    OPEN,
    OR,
    PAST,
    REACH,
    SEEKING,
    SEEKS,
    SENTENCE,
    SOON,
    TAG_LINE,
    YEAR_OF,
)
from brandlint.claims.passages import Passage, Passages
from brandlint.facts import Claim, Fact, Named
from brandlint.language.dates import MONTHS, Date, date_in, dates
from brandlint.spans import Span

__all__ = ["CUES", "date_in", "extract", "start_in"]

CUES: Final = (
    *("sofort", "möglich", "beginn", "eintritt", "einstieg", "antritt", "besetz", "vereinbarung"),
    *("start", "immediate", "as soon as", "asap", "a.s.a.p", "ausbildungsjahr", "lehrjahr"),
    *("arbeitsaufnahme", "commenc", "available from", "verfügbar", "ehebald", "baldig"),
    *("bewerbungsschlu", "bewerbungsfrist", "bewerbungsende", "frist", "einsendeschlu", "bis zum"),
    *("bis spätestens", "spätestens", "deadline", "closing date", "apply by", "apply before"),
    *(
        "applications close",
        "close on",
        "closes on",
        "apply until",
        "close date",
        "bewerbungen bis",
    ),
    *("bewerbung bis", "no later than", "bis einschließlich", "such", "submitted by", "join us in"),
    *(
        "received by",
        "applications by",
        "ausbildung 20",
        "accept applications",
        "expires",
        "gültig bis",
        "stichtag",
    ),
    *(f"{word} {day}" for word in ("ab", "zum") for day in "0123"),
    *(f"bis {day}" for day in "0123"),
    *(f"ab {names[0][:3]}" for names in MONTHS),
    *(
        "occur between",
        "take place",
        "run from",
        "lasts from",
        "applications until",
        "accepted until",
        "accepted through",
    ),
)


class _Place(NamedTuple):
    start: int
    end: int
    value: str


def start_in(text: str) -> str | None:
    """Return the beginning that a short labelled value such as 'ab sofort' states."""
    plain = f"start: {text.lower().strip()}"
    if NOW.search(plain):
        return "asap"
    return date_in(text) or ("by_arrangement" if OPEN.search(plain) else None)


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield when jobs begin, of several days in a passage the first, and until when to apply."""
    for passage in _with_labelled(passages, cued):
        found = dates(passage.plain, language=passage.language)
        closing = list(_closing(passages, passage, found))
        for place in closing:
            yield passage.claim(Fact.APPLY_BY, Named(place.value), place.start, place.end)
        rest = [date for date in found if all(date.start != place.start for place in closing)]
        begins = [*_words(passages, passage), *_begins(passages, passage, rest)]
        if begins:
            first = min(begins, key=_earliness)
            yield passage.claim(Fact.START_DATE, Named(first.value), first.start, first.end)


def _with_labelled(passages: Passages, cued: Sequence[Passage]) -> list[Passage]:
    """Return the passages, and those next to a label such as 'Eintritt' in a block of its own."""
    numbers = {passage.index for passage in cued}
    last = len(passages) - 1
    numbers |= {p.index + 1 for p in cued if p.index < last and LABEL.fullmatch(p.plain)}
    return [passages.at(number) for number in sorted(numbers)]


def _label_of(passages: Passages, passage: Passage) -> str:
    """Return the label in the block before, 'eintritt: '; nothing where there is none."""
    before = passages.at(passage.index - 1).plain if passage.index else ""
    return f"{before}: " if LABEL.fullmatch(before) else ""


def _earliness(place: _Place) -> tuple[int, str]:
    rank = {"asap": 0, "by_arrangement": 2}.get(place.value, 1)
    return rank, place.value.replace("--", "2")


def _words(passages: Passages, passage: Passage) -> Iterator[_Place]:
    plain = passage.plain
    label = _label_of(passages, passage)
    for pattern, value in ((LABELLED_NOW, "asap"), (LABELLED_OPEN, "by_arrangement")):
        if BEGIN_ON.search(label) and (labelled := pattern.match(plain)):
            yield _Place(*labelled.span(), value)
    for pattern, value in ((NOW, "asap"), (OPEN, "by_arrangement")):
        for match in pattern.finditer(plain):
            if _is_of_job(passages, passage, match):
                yield _Place(*match.span(), value)
    for match in SOON.finditer(plain):
        sentence = _sentence(passages, passage, match.start()).of(plain)
        if SEEKS.search(sentence) and not NOT_JOBS.search(sentence):
            yield _Place(*match.span(), "asap")


def _sentence(passages: Passages, passage: Passage, start: int) -> Span:
    """Return the sentence around a place, cut where pages glue whole lists into one."""
    sentence = passages.sentence_of(passage, start)
    return Span(max(sentence.start, start - SENTENCE), min(sentence.end, start + SENTENCE))


def _is_of_job(passages: Passages, passage: Passage, match: re.Match[str]) -> bool:
    """Tell 'ab sofort gesucht' from 'ab sofort bewerben'."""
    plain, (start, end) = passage.plain, match.span()
    sentence = _sentence(passages, passage, start)
    before = plain[max(sentence.start, start - 45) : start]
    after = plain[end : min(sentence.end, end + 45)]
    if NOT_JOBS.search(before) or NOT_JOBS.search(after):
        return bool(SEEKING.search(before) or SEEKING.search(after))
    told = sentence.end - sentence.start <= TAG_LINE or ABOUT_JOBS.search(sentence.of(plain))
    return bool(told) and not passages.denied(passage, start, end)


def _begins(passages: Passages, passage: Passage, found: Sequence[Date]) -> Iterator[_Place]:
    plain = passage.plain
    label, end = _label_of(passages, passage), -1
    for date in found:
        sentence = _sentence(passages, passage, date.start)
        before = (label if date.start < REACH else "") + plain[
            max(0, date.start - REACH) : date.start
        ]
        only_year = len(date.value) == len("2026") and date.value.isdigit()
        if PAST.search(before.rpartition("\n")[2]):
            continue
        told = BEGIN_ON.search(before) or YEAR_OF.search(before)
        sought = (
            not only_year
            and FROM.search(before)
            and (SEEKING.search(sentence.of(plain)) or _alone(plain, before, date))
        )
        if told or sought or (end >= 0 and OR.fullmatch(plain, end, date.start)):
            end = date.end
            yield _Place(date.start, date.end, date.value)


def _alone(plain: str, before: str, date: Date) -> bool:
    """Tell 'Vollzeit · Köln · ab 1. August' and 'ab 01.04. in Teilzeit' from other sentences."""
    opens = FROM.search(before)
    edge = before[: opens.start()].rstrip() if opens else ""
    ends = edge == "" or (edge[-1] in "·|•,–-/(" and len(plain) <= TAG_LINE)
    return ends and bool(AFTER_ALONE.match(plain, date.end))


def _closing(passages: Passages, passage: Passage, found: Sequence[Date]) -> Iterator[_Place]:
    plain = passage.plain
    label = _label_of(passages, passage)
    for date in found:
        if len(date.value) < len("--05-31"):
            continue
        lead = label + plain[max(0, date.start - 220) : date.start]
        said = None
        for said in CLOSE.finditer(lead):  # noqa: B007 the last one before the date counts
            pass
        if said is None or not CLOSE_GLUE.match(lead[said.end() :]):
            continue
        sentence = _sentence(passages, passage, date.start).of(plain)
        around = lead[-160:] + sentence
        beside = lead[max(0, said.start() - 40) :] + plain[date.end : date.end + 12]
        if APPLYING.search(around) and not NOT_CLOSE.search(beside):
            yield _Place(date.start, date.end, date.value)
