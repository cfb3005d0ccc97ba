"""Replaces what findings offer to replace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brandlint.findings import Finding
from brandlint.spans import Span


class Edit(NamedTuple):
    """A stretch of a source, what it should read, and the rule that says so."""

    span: Span
    replacement: str
    rule_id: str


def edits_of(findings: Iterable[Finding], *, unsafe: bool) -> Iterator[Edit]:
    """Yield the fixes of findings, the unsafe ones only on request, in order of the source.

    Of fixes that overlap the first and longest one counts: what it leaves is found again.
    """
    offered = [
        Edit(place.span, fix.replacement, finding.rule_id)
        for finding in findings
        for place, fix in finding.fixes
        if fix.safe or unsafe
    ]
    offered.sort(key=lambda edit: (edit.span.start, -edit.span.end, edit))
    at = 0
    for edit in offered:
        if edit.span.start >= at:
            yield edit
            at = edit.span.end


def applied(source: str, edits: Sequence[Edit]) -> str:
    """Return a source with edits that are in order and don't overlap."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += [source[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*parts, source[at:]])


def fixed(source: str, findings: Iterable[Finding]) -> str:
    """Return a source with all fixes of its findings, as far as they don't overlap."""
    return applied(source, list(edits_of(findings, unsafe=True)))
