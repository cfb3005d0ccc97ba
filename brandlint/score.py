"""A number from 0 to 100 for how near a text is to what was agreed; docs/SCORE.md explains it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from brandlint.findings import Checked, Finding, Owner, Severity


class Dimension(StrEnum):
    """What a part of the score is about."""

    VOICE = "voice"
    FACTS = "facts"
    CLARITY = "clarity"
    FAIRNESS = "fairness"


# What a finding costs, before its rule's further findings cost less.
WEIGHTS: Final[Mapping[Severity, float]] = {
    Severity.ERROR: 9.0,
    Severity.WARNING: 3.0,
    Severity.NOTE: 1.0,
}
# Costs at which a part has fallen from 100 to 37 (1/e).
SCALE: Final = 10.0
# Shorter texts count as if they had so many words: one finding in ten words is no tenth of a text.
LEAST_WORDS: Final = 100
_FAIRNESS: Final = ("fairness", "law")
_CLARITY: Final = ("clarity", "postings")


@dataclass(frozen=True, slots=True)
class Score:
    """How near a text is to what was agreed, from 0 to 100; for information, never a gate."""

    total: int
    voice: int
    facts: int
    clarity: int
    fairness: int

    def of(self, dimension: Dimension) -> int:
        """Return the part of a dimension."""
        return int(getattr(self, dimension.value))


class _Kind(NamedTuple):
    """What is weighed together: findings of one rule and severity."""

    rule_id: str
    severity: Severity


def score(document: Checked, findings: Iterable[Finding]) -> Score:
    """Score a document by what was found in it; findings of other documents are passed over.

    A finding more never raises a score, nor does its place or its order matter. A text twice as
    long with twice the findings has the same score; what a whole text lacks costs the same
    whatever its length.
    """
    often: dict[Dimension, Counter[_Kind]] = {dimension: Counter() for dimension in Dimension}
    whole: dict[Dimension, Counter[_Kind]] = {dimension: Counter() for dimension in Dimension}
    for finding in findings:
        if finding.place.path == document.path:
            counts = whole if _is_whole(finding) else often
            kind = _Kind(finding.rule_id, finding.severity)
            counts[dimension_of(finding)][kind] += _places(finding)
    per_word = 100 / max(document.words, LEAST_WORDS)
    parts = {one: _part(often[one], whole[one], per_word) for one in Dimension}
    mean = math.fsum(parts.values()) / len(parts)
    # Half the mean, half the worst: no clear text makes up for an unfair word.
    total = (mean + min(parts.values())) / 2
    return Score(_points(total), **{one.value: _points(part) for one, part in parts.items()})


def _points(exact: float) -> int:
    # What a float loses in its last places must not decide which way a half is rounded.
    return round(round(exact, 6))


def dimension_of(finding: Finding) -> Dimension:
    """Return the part of the score that a finding costs."""
    pack = finding.rule_id.split("/", 1)[0].split("-", 1)[0]
    if pack in _FAIRNESS:
        return Dimension.FAIRNESS
    if finding.owner is not Owner.VOICE:
        return Dimension.FACTS
    return Dimension.CLARITY if pack in _CLARITY else Dimension.VOICE


def _is_whole(finding: Finding) -> bool:
    return finding.topic is not None or finding.place.span.start == finding.place.span.end


def _places(finding: Finding) -> int:
    return 1 + (len(finding.related) if finding.grouped else 0)


def _part(often: Counter[_Kind], whole: Counter[_Kind], per_word: float) -> float:
    """Return a part of the score; what is about the whole text counts as once in 100 words."""
    costs = (
        WEIGHTS[kind.severity] * math.log2(1 + often[kind] * per_word + whole[kind])
        for kind in often.keys() | whole.keys()
    )
    # Summed exactly, so that the order of rules can't matter.
    return 100 * math.exp(-math.fsum(costs) / SCALE)
