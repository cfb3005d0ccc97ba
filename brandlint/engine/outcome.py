"""What comes of one file in a run."""

from __future__ import annotations

from dataclasses import dataclass

from brandlint.errors import Wording
from brandlint.findings import Change, Checked, Failure, Finding, Page, RuleNote, Silenced


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file; `no_copy` has its path if it was named and skipped as no copy."""

    checked: Checked | None = None
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[Wording, ...] = ()
    silenced: tuple[Silenced, ...] = ()
    rules: tuple[RuleNote, ...] = ()
    pages: tuple[Page, ...] = ()
    skipped: int = 0
    no_copy: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
