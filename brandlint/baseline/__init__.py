"""Findings that were accepted on a day, by fingerprint, in a file that is committed."""

from typing import TYPE_CHECKING

from brandlint.late import late

if TYPE_CHECKING:
    from brandlint.baseline.decisions import Row, Work, read_decisions
    from brandlint.baseline.files import check_suffix, read_baseline, save, written
    from brandlint.baseline.matching import Tally, places_of
    from brandlint.baseline.model import Accepted, Baseline, Stamp
    from brandlint.baseline.renewing import added, kept, renewed
    from brandlint.baseline.worktable import DECISIONS, Decision

__all__ = [
    "DECISIONS",
    "Accepted",
    "Baseline",
    "Decision",
    "Row",
    "Stamp",
    "Tally",
    "Work",
    "added",
    "check_suffix",
    "kept",
    "places_of",
    "read_baseline",
    "read_decisions",
    "renewed",
    "save",
    "written",
]

# Most runs have no baseline, and only `baseline write` reads decisions.
__getattr__ = late(
    __name__,
    {
        "brandlint.baseline.decisions": ("Row", "Work", "read_decisions"),
        "brandlint.baseline.files": ("check_suffix", "read_baseline", "save", "written"),
        "brandlint.baseline.matching": ("Tally", "places_of"),
        "brandlint.baseline.model": ("Accepted", "Baseline", "Stamp"),
        "brandlint.baseline.renewing": ("added", "kept", "renewed"),
        "brandlint.baseline.worktable": ("DECISIONS", "Decision"),
    },
)
