"""Reads the share of full time that a job has, as Swiss texts state it: 'Pensum 80-100 %'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from brandlint.language.patterns import lazy

CUES: Final = (
    *("pensum", "beschäftigungsgrad", "anstellungsgrad", "stellenprozent", "workload:"),
    *("workload of", "workload 1", "workload 4", "workload 5", "workload 6", "workload 8"),
    *("beschäftigungsumfang", "stellenumfang", "employment level", "%-stelle", "% stelle"),
)
_NAME: Final = (
    r"\b(?:(?:arbeits|stellen)?pensum|beschäftigungsgrad|anstellungsgrad|beschäftigungsumfang"
    r"|stellenumfang|workload|employment level)"
)
_SHARE: Final = (
    r"(?P<{0}>[1-9]\d|100)\s?(?:%\s?)?(?:(?:[-–/]|bis(?: zu)?|to)\s?(?P<{1}>[1-9]\d|100)\s?)?"
)
_SHARES: Final = lazy(
    rf"{_NAME}\b[\s:(]{{0,3}}(?:(?:von|of|ist|beträgt|is|ca\.|mind\.)\s){{0,2}}"
    rf"{_SHARE.format('low', 'high')}(?:%|prozent|percent|stellenprozent)"
    rf"|(?<![\d,.]){_SHARE.format('low2', 'high2')}(?:%|prozent)?[\s-]?(?:pensum|anstellung\b"
    r"|stellenprozent\w*|(?<=%-)stelle\b|(?<=% )stelle\b)"
)
_ALONE: Final = lazy(rf"\s*{_SHARE.format('low', 'high')}(?:%|prozent)?\s*")
_FULL: Final = 100


class Share(NamedTuple):
    """A stated share of full time, from `low` to `high` percent."""

    start: int
    end: int
    low: int
    high: int

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the share makes a job: full time at 100 percent, part time below."""
        full = ("full_time",) if self.high >= _FULL else ()
        return (*full, "part_time") if self.low < _FULL else full


def shares(plain: str) -> Iterator[Share]:
    """Yield the named shares of a text in lower case."""
    for match in _SHARES.finditer(plain):
        low = int(match["low"] or match["low2"])
        yield Share(*match.span(), low, int(match["high"] or match["high2"] or low))


def share_alone(text: str) -> Share | None:
    """Return the share that is all that a value says: '80-100 %'."""
    match = _ALONE.fullmatch(text.lower()) if "%" in text or "rozent" in text else None
    if match is None:
        return None
    low = int(match["low"])
    return Share(*match.span(), low, int(match["high"] or low))
