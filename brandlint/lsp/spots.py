"""The places that an editor underlines: a grouped finding has several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brandlint.findings import Finding, Fix, Place
from brandlint.spans import Span


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of a finding: what is said of it, and what could stand there instead."""

    finding: Finding
    place: Place
    message: str
    fix: Fix | None
    related: tuple[Place, ...] = ()

    def touches(self, span: Span) -> bool:
        """Tell whether it shares a character with a span, or a cursor stands at it."""
        return self.place.span.start <= span.end and span.start <= self.place.span.end


def spots_of(findings: Iterable[Finding]) -> Iterator[Spot]:
    """Yield every place of findings, each with its own message and fix."""
    for finding in findings:
        further = len(finding.told) - 1 if finding.told else 0
        fixes = dict(finding.fixes)
        rest = finding.related[len(finding.related) - further :]
        related = finding.related[: len(finding.related) - further]
        first = finding.told[0].message if finding.told else finding.message
        yield Spot(finding, finding.place, first, fixes.get(finding.place), related)
        for place, told in zip(rest, finding.told[1:], strict=True):
            yield Spot(finding, place, told.message, fixes.get(place), (finding.place,))
