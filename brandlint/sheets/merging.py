"""Several rows that say the same are one; rows that can't all be true are a mistake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Final, TypeVar

from brandlint.errors import UserError, Wording
from brandlint.facts import SINGLE, FactSheet, Insight, VouchedFact
from brandlint.facts.agreement import agree
from brandlint.facts.shown import shown

T = TypeVar("T", VouchedFact, Insight)
_NOWHERE: Final = Wording("", "")
# More of them were copied all at once, and are told in one sentence.
_MOST_TOLD: Final = 5


def merged(sheets: Iterable[FactSheet]) -> tuple[FactSheet, tuple[Wording, ...]]:
    """Return sheets as one, with each line once, and notes on the lines that stood there twice.

    Raises UserError for values that contradict each other, with the places of both.
    """
    sheets = tuple(sheets)
    notes: list[Wording] = []
    facts = _once((fact for sheet in sheets for fact in sheet.facts), notes)
    insights = _once((insight for sheet in sheets for insight in sheet.insights), notes)
    if mistakes := [*_contradictions(facts)]:
        raise UserError("\n".join(one.en for one in mistakes), "\n".join(o.de for o in mistakes))
    if len(notes) > _MOST_TOLD:
        count = len(notes)
        notes = [
            Wording(
                f"{count} rows stand there twice and were merged",
                f"{count} Zeilen stehen doppelt da und wurden zusammengeführt",
            )
        ]
    path = sheets[0].path if len(sheets) == 1 else ""
    return FactSheet(tuple(facts), tuple(insights), path), tuple(notes)


def _once(lines: Iterable[T], notes: list[Wording]) -> list[T]:
    """Return lines of one fact, value, scope and time as one; note where the others stood."""
    found: dict[object, T] = {}
    for line in lines:
        key = _key(line)
        if key not in found:
            found[key] = line
            continue
        first = found[key]
        found[key] = _joined(first, line)
        here, there = line.where or _NOWHERE, first.where or _NOWHERE
        notes.append(
            Wording(
                f"{here.en}: the same as {there.en}: merged",
                f"{here.de}: dasselbe wie {there.de}: zusammengeführt",
            )
        )
    return list(found.values())


def _key(line: VouchedFact | Insight) -> object:
    period = (line.valid_from, line.valid_until)
    if isinstance(line, Insight):
        return (line.kind, line.key, line.text, line.touchpoints, line.scope, *period)
    return (line.fact, line.value, line.scope, *period)


def _joined(one: T, other: T) -> T:
    """Return two equal lines as one, with what each of them has on top."""
    line: T = replace(
        one,
        vouched_by=_both(one.vouched_by, other.vouched_by, ", "),
        source=_both(one.source, other.source, "\n"),
        note=_both(one.note, other.note, "\n"),
        wordings=tuple(dict.fromkeys((*one.wordings, *other.wordings))),
    )
    if isinstance(line, VouchedFact) and isinstance(other, VouchedFact):
        evidence = tuple(dict.fromkeys((*line.evidence, *other.evidence)))
        return replace(line, texts=max(line.texts, other.texts), evidence=evidence)
    return line


def _both(one: str, other: str, between: str) -> str:
    if one == other:
        return one
    parts = (*one.split(between), *other.split(between))
    return between.join(filter(None, dict.fromkeys(parts)))


def _contradictions(facts: Iterable[VouchedFact]) -> Iterator[Wording]:
    """Yield what to say of two values that somebody vouches for and that can't both be true."""
    groups: dict[object, list[VouchedFact]] = {}
    for fact in facts:
        if fact.fact in SINGLE and fact.vouched_by:
            groups.setdefault((fact.fact, fact.scope), []).append(fact)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if _overlap(one, other) and not agree(one.fact, one.value, other.value):
                yield _contradiction(one, other)


def _overlap(one: VouchedFact, other: VouchedFact) -> bool:
    start = max(one.valid_from or date.min, other.valid_from or date.min)
    return start <= min(one.valid_until or date.max, other.valid_until or date.max)


def _contradiction(one: VouchedFact, other: VouchedFact) -> Wording:
    here, there = other.where or _NOWHERE, one.where or _NOWHERE
    en, de = (
        [shown(line.fact, line.value, language) for line in (one, other)]
        for language in ("en", "de")
    )
    return Wording(
        f"{here.en}: {en[1]!r} contradicts {en[0]!r} ({there.en}): take the name off one of them,"
        " or say for whom or until when each holds",
        f"{here.de}: „{de[1]}“ widerspricht „{de[0]}“ ({there.de}): nehmt bei einem den Namen"
        " weg, oder schreibt dazu, für wen oder bis wann jedes gilt",
    )
