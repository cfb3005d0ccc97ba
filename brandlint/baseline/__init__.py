"""Findings that were accepted on a day, by fingerprint, in a file that is committed."""

from brandlint.baseline.files import check_suffix, read_baseline, written
from brandlint.baseline.matching import Tally, places_of
from brandlint.baseline.model import Accepted, Baseline, Stamp
from brandlint.baseline.renewing import added, kept, renewed

__all__ = [
    "Accepted",
    "Baseline",
    "Stamp",
    "Tally",
    "added",
    "check_suffix",
    "kept",
    "places_of",
    "read_baseline",
    "renewed",
    "written",
]
