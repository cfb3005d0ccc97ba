"""Reads numbers and ranges of numbers, in figures and in words, as German and English write them.

The patterns expect text in lower case with one kind of space, hyphen and apostrophe
(`AnnotatedDocument.plain`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_TEENS: Final = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_ONES_DE: Final = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9,
}  # fmt: skip
_TENS_DE: Final = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_ONES_EN: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
}  # fmt: skip
_TENS_EN: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip


def _words() -> Iterator[tuple[str, int]]:
    for table in (_TEENS, _ONES_DE, _TENS_DE, _ONES_EN, _TENS_EN):
        yield from table.items()
    for one, small in _ONES_DE.items():
        yield from ((f"{one}und{ten}", small + large) for ten, large in _TENS_DE.items())
    for ten, large in _TENS_EN.items():
        yield from ((f"{ten}{one}", small + large) for one, small in _ONES_EN.items())


_VALUES: Final = dict(_words())


def _any(*tables: dict[str, int]) -> str:
    return "|".join(word for table in tables for word in table)


_WORD: Final = (
    rf"(?:(?:(?:{_any(_ONES_DE)})und)?(?:{_any(_TENS_DE)})"
    rf"|(?:{_any(_TENS_EN)})(?:[- ]?(?:{_any(_ONES_EN)}))?"
    rf"|{_any(_TEENS, _ONES_DE, _ONES_EN)})(?![a-zäöüß])"
)

# A letter may stand before it: where a tag was dropped, words stick together ('gibt es30 Tage').
_NOT_INSIDE: Final = r"(?<![\d_])(?<!\d[.,'])"
# A small number, as hours and days are counted: 30, 38,5, 38½, 38 1/2, thirty.
COUNT: Final = (
    rf"{_NOT_INSIDE}(?:\d{{1,3}}(?:[.,]\d{{1,2}})?(?: ?[½¼¾]| 1/2)?(?![.,]?\d)|(?<!\w){_WORD})"
)
# An amount of money: 3200, 1.858,20, 85'000, 30 000, 3.200,-, 55k, 65 tsd.
AMOUNT: Final = (
    rf"{_NOT_INSIDE}(?:\d{{1,3}}(?:[.,' ]\d{{3}})+(?!\d)|\d+)(?:[.,]\d{{1,2}}(?!\d))?"
    r"(?![.,]?\d)(?:[.,](?:-+|–|—))?"
    r"(?: ?(?:k(?=eur)|k(?!\w)|tsd\b\.?|tausend|t(?=€|eur)|thousand))?"
)

_JOIN: Final = r"\s?-?\s?(?:[-–—−~]|bis(?: zu)?(?!\w)|to(?!\w)|till(?!\w))\s?"
_AND: Final = r"-?\s?(?:und|and|oder|or)\s"
# '24+' is open, '100k + bonus' is not.
_MORE: Final = r"\+(?!\s?\d)|\s(?:oder mehr|or more|und mehr|aufwärts|and up)(?!\w)"


def spread(figure: str, between: str = "") -> str:
    """Return a pattern for a number or a range of numbers, to be read with `bounds_of`.

    `figure` is COUNT or AMOUNT; `between` what may stand between the first number and the word
    that joins them, such as a unit: '30 Tage bis 32 Tage'. The pattern has the groups `low`,
    `both` (set where the numbers are joined by 'und'), `high` and `more`, so it can stand in
    another pattern only once.
    """
    return (
        rf"(?P<low>{figure})(?:{between}(?:{_JOIN}|(?P<both>{_AND}))(?P<high>{figure}))?"
        rf"(?P<more>{_MORE})?"
    )


class Bounds(NamedTuple):
    """A range of numbers and where its wording starts; None is open."""

    start: int
    min: float | None
    max: float | None


# What opens a number, directly before it: at least, at most, or nothing in particular.
_OPENINGS: Final = re.compile(
    r"""(?<!\w)(?:
      (?P<from>(?:niemand|keiner|nobody|no\ one)\ [^.;!?\d]{0,40}?
          (?:unter|weniger\ als|under|below|less\ than)
        |(?:beginn\w*|start\w*|fängt|fangen|los\ geht'?s|begins?)
          \ (?:bei\ uns\ |\w+\ )?(?:bei|at|from)
        |(?:beginn(?:t|en)|starte[tn])\ (?:bei\ uns\ |hier\ )?mit
        |ab(?:\ sofort)?|mindest(?!lohn)[a-zäöü-]+(?:\ von)?|wenigstens|mind\.?|min\.?
        |mehr\ als|über|nicht\ unter
        |at\ least|from|minimum(?:\ of)?|(?:no|not)\ less\ than|more\ than
        |over|upwards\ of|≥|>=?)
    | (?P<to>bis\ zu|bis|maximal|max\.?|höchstens|nicht\ mehr\ als|unter
        |up\ to|maximum(?:\ of)?|at\ most|(?:no|not)\ more\ than|≤|<=?)
    )(?:\ (?:ca\.?|circa|rund|etwa|approx\.?|about))?[:\s]?\s?$""",
    re.VERBOSE,
)
_LONGEST_OPENING: Final = 60


def bounds_of(found: re.Match[str]) -> Bounds:
    """Return what a match of `spread` says, with what opens it: 'ab', 'mindestens', 'up to'."""
    text, start = found.string, found.start("low")
    low, high = value_of(found["low"]), None
    if found["high"]:
        high = value_of(found["high"])
        return Bounds(start, _scaled(low, high, found["high"]), None if found["more"] else high)
    if found["more"]:
        return Bounds(start, low, None)
    opening = _OPENINGS.search(text, max(0, start - _LONGEST_OPENING), start)
    if opening is None:
        return Bounds(start, low, low)
    if opening["to"]:
        return Bounds(opening.start(), None, low)
    return Bounds(opening.start(), low, None)


def _scaled(low: float | None, high: float | None, written: str) -> float | None:
    """Return the first number of '55-65k' and '45-55.000' in the measure of the second."""
    if low is None or high is None or low >= 1000 or high < 1000 or low >= high:
        return low
    thousands = re.search(r"[a-z]|[.,' ]\d{3}", written)
    return low * 1000 if thousands and low * 1000 <= high else low


_GROUPED: Final = re.compile(r"[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?")
_FRACTIONS: Final = {"½": 0.5, "1/2": 0.5, "¼": 0.25, "¾": 0.75}
_FIGURE: Final = re.compile(
    r"(?P<whole>\d(?:[\d.,']| (?=\d{3}))*(?<![.,'])(?!/))? ?(?P<part>½|¼|¾|1/2)?"
    r"(?:[.,](?:-+|–|—))?(?: ?(?P<thousand>k(?!\w|€)|k(?=€|eur)|tsd|tausend|t(?=€|eur)|thousand))?"
)


def value_of(written: str) -> float | None:
    """Return the value of a number as COUNT or AMOUNT match it, also beside a unit or currency.

    None for anything else.
    """
    text = written.strip().lower()
    first = next((at for at, sign in enumerate(text) if sign.isdigit() or sign in "½¼¾"), None)
    if first is None:
        return _VALUES.get(text.replace(" ", "").replace("-", ""))
    found = _FIGURE.match(text, first)
    if found is None or not (found["whole"] or found["part"]):
        return None
    whole = _decimal(found["whole"] or "0")
    scale = 1000 if found["thousand"] else 1
    return None if whole is None else (whole + _FRACTIONS.get(found["part"], 0)) * scale


def _decimal(figures: str) -> float | None:
    """Return the value of figures with points, commas, spaces or apostrophes in them.

    A lone point or comma before three figures parts thousands.
    """
    if _GROUPED.fullmatch(figures):
        mark = next(sign for sign in figures if not sign.isdigit())
        figures = figures.replace(mark, "")
    try:
        return float(figures.replace(",", "."))
    except ValueError:
        return None
