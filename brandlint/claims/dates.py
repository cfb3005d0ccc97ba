"""Reads out of a text when a job begins and until when one may apply."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from brandlint.claims._cues import holds
from brandlint.claims._date_words import (
    ABOUT_JOBS,
    AFTER_ALONE,
    BEGIN_IN_BRACKETS,
    BEGIN_ON,
    FROM,
    FROM_ONLY,
    LABEL,
    LABELLED_NOW,
    LABELLED_OPEN,
    NOT_BEGIN,
    NOT_JOBS,
    NOW,
    NOW_CUES,
    OPEN,
    OPEN_CUES,
    OR,
    PAST,
    RANGED,
    REACH,
    SEASON_OF,
    SEEKING,
    SEEKS,
    SENTENCE,
    SLASHED,
    SOON,
    SOON_CUES,
    TAG_LINE,
    TERMS,
    UNTIL,
    YEAR_OF,
)
from brandlint.claims._deadlines import deadlines
from brandlint.claims._spelling import cues_in_any_spelling
from brandlint.claims.passages import Passage, Passages
from brandlint.facts import Claim, Fact, Named
from brandlint.language.dates import MONTHS, Date, date_in, dates, day_order
from brandlint.spans import Span

__all__ = ["CUES", "date_in", "extract", "start_in"]

_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "die", "mit", "don", "fre")
CUES: Final = cues_in_any_spelling(
    (
        *(
            "sofort",
            "los geht",
            "anfangen",
            "loslegen",
            "right away",
            "applications due",
            "last day",
            "last date",
            "are due",
            "schluss",
            "letzter tag",
            "ausschreibung",
            "open until",
            "open through",
            "applications through",
            "möglich",
            "beginn",
            "eintritt",
            "einstieg",
            "antritt",
            "besetz",
        ),
        *("vereinbarung", "start", "immediate", "as soon as", "asap", "a.s.a.p"),
        *("ausbildungsjahr", "lehrjahr", "arbeitsaufnahme", "commenc", "available from"),
        *("verfügbar", "ehebald", "baldig", "bewerbungsschlu", "bewerbungsfrist"),
        *("bewerbungsende", "frist", "einsendeschlu", "bis zum", "bis spätestens", "spätestens"),
        *("deadline", "closing date", "apply by", "apply before", "applications close"),
        *("close on", "closes on", "apply until", "close date", "bewerbungen bis"),
        *("bewerbung bis", "no later than", "bis einschließlich", "such", "submitted by"),
        *("join us in", "received by", "applications by", "ausbildung 20", "accept applications"),
        *("expires", "gültig bis", "stichtag", "occur between", "take place", "run from"),
        *("lasts from", "applications until", "accepted until", "accepted through", "closes"),
        *("closing", "not later than", "close of business", "by noon", "by midnight"),
        *("season runs", "season from", "(ende der", "summer 20", "sommer 20", "spring 20"),
        *("fall 20", "autumn 20", "winter 20", "herbst 20", "frühjahr 20"),
        *(f"{word} {day}" for word in ("ab", "zum") for day in "0123"),
        *(f"ab {names[0][:3]}" for names in MONTHS),
        *(
            f"{word} {day}"
            for word in ("by", "until", "before", "from", "vom", "bis")
            for day in range(10)
        ),
        *(
            f"{word} {name[:3]}"
            for word in ("by", "until", "before", "from", "von", "bis")
            for names in MONTHS
            for name in names
        ),
        *(
            f"{name} {word} "
            for word in ("to", "bis", "-", "until")
            for names in MONTHS
            for name in names
        ),
        *(f"{word} {day}" for word in ("by", "until", "bis") for day in _WEEKDAYS),
    )
)


_BY_ITSELF: Final = ((NOW, NOW_CUES, "asap"), (OPEN, OPEN_CUES, "by_arrangement"))


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
        found = _dates(passages, passage)
        closing = list(deadlines(passage.plain, _label_of(passages, passage), found))
        for place in closing:
            yield passage.claim(Fact.APPLY_BY, Named(place.value), place.start, place.end)
        rest = [date for date in found if all(date.start != place.start for place in closing)]
        begins = [
            *_words(passages, passage),
            *_begins(passages, passage, rest),
            *_ranged(passages, passage, rest),
        ]
        if begins:
            first = min(begins, key=_earliness)
            yield passage.claim(Fact.START_DATE, Named(first.value), first.start, first.end)


def _dates(passages: Passages, passage: Passage) -> list[Date]:
    """Return the dates of a passage; the document tells whose order '03/04/2026' is in."""
    plain, language = passage.plain, passage.language
    if language == "de" or not SLASHED.search(plain):
        return dates(plain, language=language)
    return dates(plain, language=language, order=day_order(passages.document.plain))


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
    for pattern, cues, value in _BY_ITSELF:
        for match in pattern.finditer(plain) if holds(plain, cues) else ():
            if _is_of_job(passages, passage, match):
                yield _Place(*match.span(), value)
    for match in SOON.finditer(plain) if holds(plain, SOON_CUES) else ():
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
        told = BEGIN_ON.search(before) or YEAR_OF.search(before) or BEGIN_IN_BRACKETS.search(before)
        sought = (
            not only_year
            and FROM.search(before)
            and (SEEKING.search(sentence.of(plain)) or _alone(plain, before, date))
        )
        if not (told or sought):
            sought = _is_termed(plain, sentence, date, only_year=only_year)
        if told or sought or (end >= 0 and OR.fullmatch(plain, end, date.start)):
            end = date.end
            yield _Place(date.start, date.end, date.value)


def _is_termed(plain: str, sentence: Span, date: Date, *, only_year: bool) -> bool:
    """Tell 'Ausbildung Koch (m/w/d) ab August 2027', 'fixed term from 1 June', 'summer 2027'."""
    first, last = max(sentence.start, date.start - REACH), min(sentence.end, date.end + REACH)
    first = max(first, plain.rfind("\n", 0, date.start) + 1)
    line_end = plain.find("\n", date.end)
    around = plain[first : last if line_end < 0 else min(last, line_end)]
    opened = SEASON_OF if only_year else FROM_ONLY
    return bool(
        opened.search(plain[first : date.start])
        and TERMS.search(around)
        and not NOT_BEGIN.search(around)
    )


def _ranged(passages: Passages, passage: Passage, found: Sequence[Date]) -> Iterator[_Place]:
    """Yield the first of two dates from which to which a job lasts."""
    plain = passage.plain
    for date, after in pairwise(found):
        if date.value[4:7] == after.value[4:7] or not UNTIL.fullmatch(plain, date.end, after.start):
            continue
        sentence = _sentence(passages, passage, date.start)
        before = plain[max(sentence.start, date.start - REACH) : date.start]
        if RANGED.search(sentence.of(plain)) and not NOT_BEGIN.search(before):
            yield _Place(date.start, date.end, date.value)


def _alone(plain: str, before: str, date: Date) -> bool:
    """Tell 'Vollzeit · Köln · ab 1. August' and 'ab 01.04. in Teilzeit' from other sentences."""
    opens = FROM.search(before)
    edge = before[: opens.start()].rstrip() if opens else ""
    ends = edge == "" or (edge[-1] in "·|•" or (edge[-1] in ",–-/(" and len(plain) <= TAG_LINE))
    return ends and bool(AFTER_ALONE.match(plain, date.end))
