"""Whether two values of a fact can both be true.

Compatible is not contradictory: thirty days and "at least 28", "from 3,000" and 3,200, full-time
and "full- or part-time", Berlin and "Berlin Mitte" agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from brandlint.facts.values import (
    Fact,
    Named,
    Pay,
    Range,
    Remote,
    Requirement,
    Value,
)

# How many of the shorter period a longer one holds, from and to: thirteenth and fourteenth
# salaries are usual in Germany and Austria, so that a year has twelve to fourteen of a month's.
_PERIODS: Final[dict[tuple[str, str], tuple[float, float]]] = {
    ("year", "month"): (12, 14),
    ("week", "day"): (5, 5),
}
# Rounding, as in 3,333 € a month and 40,000 € a year.
_TOLERANCE: Final = 0.01
_DATE: Final = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_AGREEMENTS: Final = re.compile(r"\b(?:tv ?öd|tv ?l|tv ?h|tv|avr|bat|kv|ig metall|gs|a)\b")
# Places that hold others: a town doesn't contradict its country.
_WIDE: Final = frozenset(
    (
        "deutschland",
        "germany",
        "österreich",
        "austria",
        "schweiz",
        "switzerland",
        "europa",
        "europe",
        "eu",
        "dach",
        "uk",
        "usa",
        "us",
        "england",
        "scotland",
        "wales",
        "ireland",
        "irland",
        "canada",
        "kanada",
        "bundesweit",
        "weltweit",
        "worldwide",
        "anywhere",
        "bayern",
        "sachsen",
        "hessen",
        "thüringen",
        "saarland",
        "niedersachsen",
        "brandenburg",
        "bavaria",
        "saxony",
    )
)
_CEFR: Final = ("a1", "a2", "b1", "b2", "c1", "c2")
_SOON: Final = frozenset(("asap", "by_arrangement"))


def agree(fact: Fact, one: Value, other: Value) -> bool:
    """Tell whether two values of a fact can both be true; True where they can't be compared."""
    compare = _COMPARE.get(type(one))
    if compare is not None and type(one) is type(other):
        return compare(one, other)
    if isinstance(one, Named) and isinstance(other, Named):
        return _NAMED.get(fact, _same_words)(one.value, other.value)
    return True


def covers(vouched: Pay, claimed: Pay) -> bool:
    """Tell whether stated pay keeps to what is vouched for: a promise may not go beyond it.

    'From' and 'up to' name one end only and need to overlap; a range or a figure must lie inside.
    """
    low, high = _multiples(vouched, claimed)
    if low == 0:
        return True
    floor = (vouched.min or 0) * low
    ceiling = float("inf") if vouched.max is None else vouched.max * high
    least, most = claimed.min, claimed.max
    if least is None or most is None:
        return agree(Fact.SALARY, vouched, claimed)
    return floor * (1 - _TOLERANCE) <= least and most <= ceiling * (1 + _TOLERANCE)


def _ranges(one: Range, other: Range) -> bool:
    return _overlap((one.min, one.max), (other.min, other.max))


def _overlap(
    one: tuple[float | None, float | None], other: tuple[float | None, float | None]
) -> bool:
    infinity = float("inf")
    low = max(one[0] or 0, other[0] or 0)
    high = min(
        infinity if one[1] is None else one[1],
        infinity if other[1] is None else other[1],
    )
    return low <= high * (1 + _TOLERANCE)


def _pays(one: Pay, other: Pay) -> bool:
    low, high = _multiples(one, other)
    if low == 0:
        return True
    scaled = (
        None if one.min is None else one.min * low,
        None if one.max is None else one.max * high,
    )
    return _overlap(scaled, (other.min, other.max))


def _multiples(one: Pay, other: Pay) -> tuple[float, float]:
    """Return by what to multiply one pay, from and to, to have the other's period; (0, 0): no way.

    What an hour or a day gives depends on hours that nobody stated.
    """
    if one.currency != other.currency:
        return 0, 0
    if one.period == other.period:
        return 1, 1
    if times := _PERIODS.get((one.period, other.period)):
        return 1 / times[1], 1 / times[0]
    return _PERIODS.get((other.period, one.period), (0, 0))


def _remotes(one: Remote, other: Remote) -> bool:
    if "none" in {one.value, other.value}:
        return one.value == other.value
    days = one.days_per_week, other.days_per_week
    if None not in days:
        return days[0] == days[1]
    return "possible" in {one.value, other.value} or one.value == other.value


def _requirements(one: Requirement, other: Requirement) -> bool:
    if one.kind != other.kind or not near(one.value, other.value):
        return True
    same_years = one.years is None or other.years is None or one.years == other.years
    return one.level == other.level and same_years


_COMPARE: Final[dict[type, Callable[..., bool]]] = {
    Range: _ranges,
    Pay: _pays,
    Remote: _remotes,
    Requirement: _requirements,
}


def words(text: str) -> list[str]:
    """Return the words of a value in lower case, for comparing what people spell differently."""
    composed = unicodedata.normalize("NFC", text).casefold()
    return re.sub(r"[\W_]+", " ", composed).split()


def _same_words(one: str, other: str) -> bool:
    return words(one) == words(other)


def near(one: str, other: str) -> bool:
    """Tell whether all words of the shorter value stand in the longer one."""
    a, b = set(words(one)), set(words(other))
    return a <= b or b <= a


def _places(one: str, other: str) -> bool:
    return near(one, other) or any(not _WIDE.isdisjoint(words(x)) for x in (one, other))


def same_requirement(one: Requirement, other: Requirement) -> bool:
    """Tell whether two requirements ask for the same thing, at whatever level."""
    if one.kind != other.kind:
        return False
    a, b = words(one.value), words(other.value)
    if one.kind == "language":
        return a[:1] == b[:1]
    # Experience as such is not experience in one field.
    return bool(a) == bool(b) and near(one.value, other.value)


def is_harder(claimed: Requirement, vouched: Requirement) -> bool:
    """Tell whether a requirement asks for more: a must for a wish, more years, a higher level."""
    if claimed.level == "must" and vouched.level == "nice":
        return True
    if (claimed.years or 0) > (vouched.years or claimed.years or 0):
        return True
    levels = [
        next((_CEFR.index(w) for w in words(x.value) if w in _CEFR), None)
        for x in (claimed, vouched)
    ]
    return None not in levels and levels[0] > levels[1]  # type: ignore[operator]


def _dates(one: str, other: str) -> bool:
    if one in _SOON or other in _SOON:
        return one in _SOON and other in _SOON
    a, b = _DATE.fullmatch(one), _DATE.fullmatch(other)
    if a is None or b is None:
        return one == other
    pairs = zip(a.groups(), b.groups(), strict=True)
    # What one of them leaves out, year, month or day, is no contradiction.
    return all(x == y or {x, y} & {None, "-"} for x, y in pairs)


def _phones(one: str, other: str) -> bool:
    a, b = (re.sub(r"\D", "", x).removeprefix("0049").removeprefix("49") for x in (one, other))
    a, b = a.lstrip("0"), b.lstrip("0")
    return a in b or b in a


def _persons(one: str, other: str) -> bool:
    return bool(set(words(one)) & set(words(other)))


def _grades(one: str, other: str) -> bool:
    a, b = " ".join(words(one)), " ".join(words(other))
    names = [(_AGREEMENTS.search(x) or re.search(r"\S*", x)) for x in (a, b)]
    first, second = (name.group().replace(" ", "") if name else "" for name in names)
    groups = [re.findall(r"\d+[a-z]?", x)[:1] for x in (a, b)]
    return first == second and (not all(groups) or groups[0] == groups[1])


_NAMED: Final[dict[Fact, Callable[[str, str], bool]]] = {
    Fact.START_DATE: _dates,
    Fact.APPLY_BY: _dates,
    Fact.LOCATION: _places,
    Fact.TITLE: near,
    Fact.CONTACT_PERSON: _persons,
    Fact.CONTACT_PHONE: _phones,
    Fact.PAY_GRADE: _grades,
}
