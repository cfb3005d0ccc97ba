"""Finds dates as people write them, in German and English, and gives them as ISO 8601.

What is not said stays open: '--08-01' has no year, '--08' neither year nor day, '2026-08' no day,
'2026' is the year alone. A quarter counts from its first month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from brandlint.language.patterns import lazy


class Date(NamedTuple):
    """A date in a text; `value` as in ISO 8601, with '--' for a year that is left open."""

    start: int
    end: int
    value: str


# Months as they are written in full and short, in lower case, in German (and Austrian) and English.
MONTHS: Final[tuple[tuple[str, ...], ...]] = (
    ("januar", "jänner", "january", "jan"),
    ("februar", "feber", "february", "feb"),
    ("märz", "march", "mär", "mar", "mrz"),
    ("april", "apr"),
    ("mai", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov"),
    ("dezember", "december", "dez", "dec"),
)
_NUMBERS: Final = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
# Longest first: "märz" must win over "mär".
_MONTH: Final = rf"(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_LAST_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_YEAR: Final = r"(?:19|20)\d\d(?!\d)"
# "2026/27" begins in 2026.
_SEASON: Final = rf"{_YEAR}(?:\s?[/-]\s?(?:20)?\d\d(?!\d))?"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_COMMA_YEAR: Final = r"(?:[\s,]{1,3}(?P<%s>(?:19|20)\d\d(?!\d)))?"
# Of two days, "1. oder 15. August", the first counts.
_OTHER_DAY: Final = rf"(?:\s?(?:und|oder|bzw\.?|/|-|and|or|,)\s?{_DAY}(?:\.|st|nd|rd|th)?)?"

# The shapes, each with named parts; the first that fits at a place counts.
_SHAPES: Final = (
    (
        rf"(?P<y1>{_YEAR})[-/.](?P<m1>1[0-2]|0?[1-9])[-/.](?P<d1>{_DAY})(?:t\d\d:\d\d[\d:.z+-]*"
        rf"|(?!\d))"
    ),
    rf"(?P<d2>{_DAY})\.\s?(?P<m2>1[0-2]|0?[1-9])\.\s?(?P<y2>{_YEAR}|\d\d(?![\d:.,]))",
    rf"(?P<a>{_DAY})(?P<sep>[/-])(?P<b>{_DAY})(?P=sep)(?P<y3>{_YEAR}|\d\d(?!\d))",
    rf"(?P<y4>{_YEAR})-(?P<m4>1[0-2]|0[1-9])(?![\d-])",
    rf"(?P<m5>1[0-2]|0?[1-9])\s?[/.]\s?(?P<y5>{_YEAR})",
    (
        rf"(?P<d6>{_DAY})\.?{_OTHER_DAY}(?:\s?(?:st|nd|rd|th))?(?:\s+of)?[\s.]{{0,2}}"
        rf"(?P<m6>{_MONTH})\b\.?{_COMMA_YEAR % 'y6'}"
    ),
    (
        rf"(?P<m7>{_MONTH})\b\.?\s(?:the\s)?(?P<d7>{_DAY})(?:st|nd|rd|th)?(?![\d.:%,]*\d|\s?[%€$])"
        rf"{_COMMA_YEAR % 'y7'}"
    ),
    rf"(?P<m8>{_MONTH})\b\.?(?:[\s,/'-]{{1,3}}(?P<y8>{_YEAR}|(?<=')\d\d(?!\d)))?",
    rf"(?P<d9>{_DAY})\.\s?(?P<m9>1[0-2]|0?[1-9])\.(?!\d)",
    rf"(?:q(?P<q10>[1-4])|(?P<q11>[1-4])\.\s?quartal)[\s/-]{{1,3}}(?P<y10>{_YEAR})",
    rf"(?P<y12>{_SEASON})",
)
_ANY: Final = lazy(rf"(?<![\w.,/-])(?:{'|'.join(_SHAPES)})(?!\w)")
_PARTS: Final = {
    group: (group[0], index) for group, index in _ANY.groupindex.items() if group != "sep"
}
# Words that are a month only with a day, a year or a word of time beside them: "you may", "march".
_ALSO_VERBS: Final = frozenset(("may", "march", "mar", "dec", "jan", "sep", "mär"))
_TIME_BEFORE: Final = lazy(
    r"(?:\b(?:in|of|from|since|until|by|early|mid|late|end|beginning|start|starting)\s|:\s?)$"
)
_TO_MONTH: Final = lazy(rf"\s?(?:[-/]|to|until|through|or)\s?{_MONTH}\b")
# "April oder Oktober 2026": both in 2026.
_LIST: Final = lazy(
    r"\s?(?:,|/|&|-|und|oder|bzw\.?|bis|and|or|to|until)\s?(?:zum|ab|am|im|in|dem|the|\s)*"
)
_MONTHS: Final = 12
_SLASHED_DAYS: Final = lazy(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:20)?\d\d(?![\d/])")
# Signs of British, Irish and other texts, of US ones, and of those where both orders are in use.
_DAY_FIRST: Final = lazy(
    r"£|\bgbp\b|\.co\.uk|\.org\.uk|\+44|\+353|\bunited kingdom\b|\bengland\b|\bscotland\b"
    r"|\bireland\b|\bwales\b|\bannual leave\b|\bbank holidays?\b|\baustralia\b|\bnew zealand\b"
    r"|€|\bdriving licence\b|\bper annum\b"
)
_MONTH_FIRST: Final = lazy(
    r"\b401\s?\(?k\)?|\busd\b|\bus\$|, [a-z]{2} \d{5}\b|\bu\.s\.|\bunited states\b|\beeoc?\b"
    r"|\bdriver's license\b|\bpto\b|\bcolor\b|\bhigh school diploma\b|\bged\b"
    r"|\$\d[\d,.]*k?\b(?! ?(?:cad|aud|nzd))"
)
_EITHER_WAY: Final = lazy(
    r"\bcanad|\bontario\b|\bquebec\b|\balberta\b|\bbritish columbia\b|\bcad\b|\brrsp\b"
)
_SEASON_NAMES: Final = lazy(r"\b(?:ws|ss|wise|sose|wintersemester|sommersemester)\s?$")


Order = Literal["day", "month"]


def dates(
    text: str,
    start: int = 0,
    end: int | None = None,
    language: str = "de",
    order: Order | None = None,
) -> list[Date]:
    """Return the dates in a stretch of a text that is in lower case.

    In English text, '03/04/2026' is left out, since it means different days to different readers,
    unless `order` says what stands first.
    """
    end = len(text) if end is None else end
    found = [
        (match, Date(*match.span(), value))
        for match in _ANY.finditer(text, start, end)
        if (value := _value(match, "day" if language == "de" else order)) and not _is_no_date(match)
    ]
    return list(_with_years(text, [date for _, date in found]))


def date_in(text: str, language: str = "de") -> str | None:
    """Return the first date of a text as ISO 8601, None where there is none."""
    found = dates(text.lower().replace("\xa0", " "), language=language)
    return found[0].value if found else None


def day_order(text: str) -> Order | None:
    """Return whether a day or a month stands first in '03/04/2026', as a whole English text shows.

    Other dates of the text tell, else money, places, numbers and spelling of one country alone.
    """
    orders = {
        "day" if int(first) > _MONTHS else "month"
        for first, second in _SLASHED_DAYS.findall(text)
        if (int(first) > _MONTHS) != (int(second) > _MONTHS)
    }
    if not orders:
        orders = {
            order
            for order, signs in (("day", _DAY_FIRST), ("month", _MONTH_FIRST))
            if signs.search(text)
        }
        if _EITHER_WAY.search(text):
            return None
    return orders.pop() if len(orders) == 1 else None  # type: ignore[return-value]


def _value(match: re.Match[str], order: Order | None) -> str | None:
    parts = {kind: match[index] for kind, index in _PARTS.values() if match[index] is not None}
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        both = first <= _MONTHS and second <= _MONTHS
        if both and order is None:
            return None
        month_first = second > _MONTHS or (both and order == "month")
        day, month = (second, first) if month_first else (first, second)
        return _iso(parts["y"], month, day)
    if "q" in parts:
        return _iso(parts["y"], int(parts["q"]) * 3 - 2, None)
    month = _NUMBERS.get(parts.get("m", "")) or int(parts.get("m", 0))
    return _iso(parts.get("y"), month, int(parts["d"]) if "d" in parts else None)


def _iso(year: str | None, month: int, day: int | None) -> str | None:
    whole = None if year is None else year[:4] if len(year) > 2 else f"20{year}"
    if not month:
        return whole
    if month > _MONTHS or (day or 1) > _LAST_DAYS[month - 1]:
        return None
    rest = f"{month:02}" if day is None else f"{month:02}-{day:02}"
    return f"{whole or '-'}-{rest}"


def _is_no_date(match: re.Match[str]) -> bool:
    """Tell 'you may' from 'in May', 'WS 2026/27' from '2026/27'."""
    before = match.string[max(0, match.start() - 16) : match.start()]
    if match["m8"] and not match["y8"] and match["m8"] in _ALSO_VERBS:
        return not _TIME_BEFORE.search(before) and not _TO_MONTH.match(match.string, match.end())
    return bool(match["y12"] and _SEASON_NAMES.search(before))


def _with_years(text: str, found: list[Date]) -> Iterator[Date]:
    """Give a date without a year that of the next in a list."""
    for date, after in pairwise(found):
        shares = (
            date.value.startswith("--")
            and re.match(r"\d{4}-", after.value)
            and _LIST.fullmatch(text, date.end, after.start)
        )
        yield date._replace(value=after.value[:4] + date.value[1:]) if shares else date
    yield from found[-1:]
