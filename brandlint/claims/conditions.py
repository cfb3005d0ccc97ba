"""Reads out of a text under which conditions one works: shifts, travel, nights, ...

| value | what a text says | what it doesn't mean |
|---|---|---|
| `shift` | Schichtdienst, 2-Schicht, Wechselschicht, rotating shifts | 'keine Schichtarbeit' |
| `night` | Nachtdienst, nachts, night shifts | Nachtzuschlag alone |
| `weekend` | Wochenenddienst, samstags, one weekend in three | weekends off |
| `on_call` | Rufbereitschaft, Bereitschaftsdienst, Notdienst, on-call | Reisebereitschaft |
| `overtime` | Überstunden gleichen wir aus, overtime required | 'paid overtime' |
| `travel` | Reisebereitschaft, Dienstreisen, 50 % travel | Reisekosten, a job in tourism |
| `field_work` | Außendienst, Montage, wechselnde Einsatzorte | the field staff as colleagues |
| `probation` | Probezeit, probation period | what others have passed |
| `driving_licence` | Führerschein, driving licence | one that is paid for or welcome |
| `own_car` | eigener PKW, own vehicle | company car |
| `clearance` | Führungszeugnis, Sicherheitsüberprüfung, background check | |
| `vaccination` | Masernschutz, Impfnachweis, proof of vaccination | vaccination as a benefit |
| `physical` | schweres Heben, körperlich belastbar, lift 20 kg | |
| `outdoor` | Arbeit im Freien, bei Wind und Wetter | |
| `standing` | stehende Tätigkeit, long periods of standing | standing desks |
| `protective_clothing` | Arbeiten in Schutzkleidung, PPE | |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims._condition_contexts import (
    AT_MOST,
    NOT_THAT,
    PAID_AFTER,
    PAID_FOR,
    WEAK,
    WEAK_AFTER,
    WEAK_BEFORE,
    WELCOME,
    WELCOME_AFTER,
    WELCOME_BEFORE,
)
from brandlint.claims._condition_words import CUES, CUES_OF, PATTERNS
from brandlint.claims._cues import holds
from brandlint.claims._spelling import any_spelling, cues_in_any_spelling
from brandlint.claims.passages import Passage, Passages
from brandlint.facts import Claim, Fact, Named
from brandlint.language.patterns import lazy

__all__ = ["CUES", "extract"]

_ALL: Final = tuple(
    (
        Named(value),
        cues_in_any_spelling(CUES_OF[value]),
        lazy(any_spelling("|".join(said))),
    )
    for value, said in PATTERNS.items()
)
_WEAK: Final = tuple(
    (Named(value), lazy(any_spelling(weak.said)), lazy(any_spelling(weak.near)))
    for value, weak in WEAK.items()
)
_AROUND: Final = 70


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the conditions that the passages name."""
    for passage in cued:
        plain = passage.plain
        said: set[str] = set()
        for value, cues, pattern in _ALL:
            for match in pattern.finditer(plain) if holds(plain, cues) else ():
                if _holds(passages, passage, value.value, *match.span()):
                    said.add(value.value)
                    yield passage.claim(Fact.CONDITION, value, *match.span())
        for value, pattern, near in _WEAK:
            if value.value not in said:
                yield from _weak(passages, passage, value, pattern, near)


def _weak(
    passages: Passages,
    passage: Passage,
    value: Named,
    pattern: re.Pattern[str],
    near: re.Pattern[str],
) -> Iterator[Claim]:
    """Yield words such as 'samstags' where one works then, not where one is off or out."""
    plain = passage.plain
    for match in pattern.finditer(plain):
        start, end = match.span()
        sentence = passages.sentence_of(passage, start)
        first, last = max(sentence.start, start - _AROUND), min(sentence.end, end + _AROUND)
        if (
            near.search(plain, first, last)
            and not WEAK_BEFORE.search(plain[first:start])
            and not WEAK_AFTER.match(plain, end)
            and _holds(passages, passage, value.value, start, end)
        ):
            yield passage.claim(Fact.CONDITION, value, start, end)


def _holds(passages: Passages, passage: Passage, value: str, start: int, end: int) -> bool:
    plain = passage.plain
    before = plain[max(0, start - 60) : start].rpartition("\n")[2]
    if _is_other(value, plain, before, end):
        return False
    return bool(AT_MOST.search(before)) or not passages.denied(passage, start, end)


def _is_other(value: str, plain: str, before: str, end: int) -> bool:
    """Tell what is asked, paid for, or only welcome from what one works under."""
    if plain.find("?", end, end + 60) >= 0:
        return True
    if (pattern := NOT_THAT.get(value)) and pattern.search(before):
        return True
    if value in WELCOME and (WELCOME_AFTER.match(plain, end) or WELCOME_BEFORE.search(before)):
        return True
    if value != "overtime" and PAID_FOR.match(plain, end):
        return True
    return bool(PAID_AFTER.match(plain, end))
