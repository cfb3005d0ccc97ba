"""How each brand of a repository stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean

from brandlint.engine.options import Options
from brandlint.engine.run import Progress, check_paths
from brandlint.findings import BrandReport, Failure, Severity
from brandlint.reporters.portfolio import Portfolio, Row
from brandlint.score import score


def portfolio_of(
    paths: Sequence[Path], options: Options, progress: Progress | None = None
) -> tuple[Portfolio, tuple[Failure, ...]]:
    """Check all texts and return a row for each brand, and what could not be checked."""
    report = check_paths(paths, replace(options, by_brand=True), progress)
    return Portfolio(tuple(map(_row, report.brands)), options.today), report.failures


def _row(brand: BrandReport) -> Row:
    report = brand.report
    counts = Counter(finding.severity for finding in report.findings)
    scores = [score(document, report.findings).total for document in report.documents]
    return Row(
        brand=brand.name,
        folder=brand.folder,
        texts=len(report.documents),
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        notes=counts[Severity.NOTE],
        contradictions=sum("contradiction" in one.rule_id for one in report.findings),
        failed=len(report.failures),
        score=round(fmean(scores)) if scores else None,
    )
