"""What comes of one file in a run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from brandlint.errors import Wording
from brandlint.findings import Change, Checked, Failure, Finding, Page, RuleNote, Silenced


class Days(NamedTuple):
    """The days from `first` on, before `end`."""

    first: date
    end: date

    def __contains__(self, day: object) -> bool:
        """Tell whether a day is one of them."""
        return isinstance(day, date) and self.first <= day < self.end


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file; `no_copy` has its path if it was named and skipped as no copy.

    It holds on `days`; None where it has nothing to do with the day.
    """

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
    days: Days | None = None
