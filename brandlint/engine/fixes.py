"""Replaces what findings offer to replace."""

from __future__ import annotations

from collections.abc import Iterable

from brandlint.findings import Finding


def fixed(source: str, findings: Iterable[Finding]) -> str:
    """Return a source with the replacements of its findings; of overlapping ones the first."""
    parts: list[str] = []
    at = 0
    for finding in sorted(findings, key=lambda finding: finding.sort_key):
        span = finding.place.span
        if finding.fix is None or span.start < at:
            continue
        parts += [source[at : span.start], finding.fix.replacement]
        at = span.end
    return "".join([*parts, source[at:]])
