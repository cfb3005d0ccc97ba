"""Which findings a text had before, wherever in it they have moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from brandlint.engine.messages import and_more
from brandlint.findings import Finding, Place, Severity

# The rule's id (one of them, if it was renamed), and how often what stands where.
_Marks = Counter[str]


@dataclass(frozen=True, slots=True)
class Trace:
    """What is remembered of a finding: its rule, what it speaks of, and how much it weighs."""

    rule_id: str
    marks: _Marks
    severity: Severity
    draft: bool

    def covers(self, finding: Finding, marks: _Marks) -> bool:
        """Tell whether a finding says no more than this one said.

        Of several places that are spoken of together, some may have gone. A finding that weighs
        more than before is new, and so is one in a text that was a draft.
        """
        return (
            self.rule_id in (finding.rule_id, *finding.former)
            and marks <= self.marks
            and finding.severity <= self.severity
            and (finding.draft or not self.draft)
        )


def traces(findings: Iterable[Finding]) -> tuple[Trace, ...]:
    """Return what is to be remembered of findings, one for each place of a grouped one."""
    return tuple(
        Trace(finding.rule_id, marks, finding.severity, finding.draft)
        for finding in findings
        for marks in _marks(finding)
    )


def new_ones(findings: Iterable[Finding], known: Iterable[Trace]) -> tuple[Finding, ...]:
    """Return the findings of a text that it did not have before.

    What was there once and is there twice counts once; a grouped finding keeps its new places.
    """
    left = list(known)
    kept = (
        reduced(finding, [not _taken(finding, m, left) for m in _marks(finding)])
        for finding in findings
    )
    return tuple(finding for finding in kept if finding is not None)


def _taken(finding: Finding, marks: _Marks, left: list[Trace]) -> bool:
    """Strike out what a finding was known by; False if it is not known."""
    covering = [trace for trace in left if trace.covers(finding, marks)]
    if covering:
        # One that said the same goes before one that said more.
        left.remove(min(covering, key=lambda trace: trace.marks.total()))
    return bool(covering)


def _marks(finding: Finding) -> list[_Marks]:
    """Return what a finding speaks of; for a grouped one, each of its places alone."""
    if finding.topic is not None:
        # Where the text should have it may move; that it is missing stays.
        return [Counter([finding.place.context])]
    if finding.grouped:
        return [Counter([place.fingerprint]) for place in _places(finding)]
    return [Counter(place.fingerprint for place in (finding.place, *finding.related))]


def _places(finding: Finding) -> tuple[Place, ...]:
    """Return the places that a grouped finding stands for; its first may have more to show."""
    further = len(finding.told) - 1
    return (finding.place, *finding.related[len(finding.related) - further :])


def reduced(finding: Finding, wanted: Sequence[bool]) -> Finding | None:
    """Return a finding with some of its places only; None if there are none."""
    if all(wanted):
        return finding
    if not any(wanted):
        return None
    fixes = (finding.fix, *finding.further_fixes)
    place, *further = compress(_places(finding), wanted)
    fix, *further_fixes = compress(fixes, wanted)
    told = tuple(compress(finding.told, wanted))
    return replace(
        finding,
        place=place,
        message=told[0].message + and_more(len(further), _language(finding)),
        fix=fix,
        related=tuple(further),
        excerpt=told[0].excerpt,
        grouped=bool(further),
        further_fixes=tuple(further_fixes),
        told=told if further else (),
    )


def _language(finding: Finding) -> str:
    """Return the language in which a grouped finding counts its further places."""
    german = and_more(len(finding.told) - 1, "de")
    return "de" if finding.message.endswith(german) else "en"
