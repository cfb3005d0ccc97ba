"""One line a finding, for editors and grep."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.findings import Report
from brandlint.reporters.terminal import harmless


def render(report: Report, language: str) -> Iterator[str]:
    """Yield `path:line:column: severity rule message` for each finding, then the failures."""
    for finding in report.findings:
        place = finding.place
        yield (
            f"{harmless(place.path)}:{place.start.line}:{place.start.column}: "
            f"{finding.severity.label} {finding.rule_id} {harmless(finding.message)}\n"
        )
    for failure in report.failures:
        reason = harmless(failure.reason.in_language(language))
        yield f"{harmless(failure.path)}: {reason}\n"
