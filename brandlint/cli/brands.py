"""Reports by brand: a `{brand}` in the name of a report's file makes one for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from brandlint.cli.interface import UI_LANGUAGE
from brandlint.cli.reports import Target, write
from brandlint.findings import Report
from brandlint.reporters.formats import Extras

_BRAND: Final = "{brand}"


def is_by_brand(target: Target) -> bool:
    """Tell whether a report is wanted for each brand alone."""
    return _BRAND in str(target.path)


def whole(targets: Sequence[Target]) -> tuple[Target, ...]:
    """Return the reports that tell of all brands."""
    return tuple(target for target in targets if not is_by_brand(target))


def write_by_brand(
    targets: Sequence[Target], report: Report, language: str | None, extras: Extras
) -> None:
    """Write the reports that tell of one brand each, in a language, or in that of its settings."""
    for brand in report.brands:
        own = [
            Target(target.form, Path(str(target.path).replace(_BRAND, brand.slug)))
            for target in targets
            if is_by_brand(target)
        ]
        about = replace(extras, brand=brand.name, colour=False)
        write(own, brand.report, language or brand.ui_language or UI_LANGUAGE, about)
