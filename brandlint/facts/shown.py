"""How people read a value: '30 Tage', '45.000–60.000 € im Jahr', '38.5 hours'."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from brandlint.errors import Wording
from brandlint.facts.labels import CHOICES, LEVELS, REQUIREMENT_KINDS
from brandlint.facts.languages import language_shown
from brandlint.facts.values import Fact, Named, Pay, Range, Remote, Requirement, Value

PERIODS: Final = {
    "year": Wording("a year", "im Jahr"),
    "month": Wording("a month", "im Monat"),
    "week": Wording("a week", "in der Woche"),
    "day": Wording("a day", "am Tag"),
    "hour": Wording("an hour", "je Stunde"),
}
SIGNS: Final = {"EUR": "€", "GBP": "£", "USD": "$"}
MONTHS: Final = (
    Wording("January", "Januar"),
    Wording("February", "Februar"),
    Wording("March", "März"),
    Wording("April", "April"),
    Wording("May", "Mai"),
    Wording("June", "Juni"),
    Wording("July", "Juli"),
    Wording("August", "August"),
    Wording("September", "September"),
    Wording("October", "Oktober"),
    Wording("November", "November"),
    Wording("December", "Dezember"),
)
# The places of work, beside a number of days.
REMOTE: Final = {
    "none": Wording("no working from home", "kein Homeoffice"),
    "possible": Wording("working from home possible", "Homeoffice möglich"),
    "hybrid": Wording("hybrid", "teils im Homeoffice"),
    "full": Wording("fully remote", "ganz im Homeoffice"),
}
WHENEVER: Final = {
    "asap": Wording("as soon as possible", "ab sofort"),
    "by_arrangement": Wording("by arrangement", "nach Vereinbarung"),
}
_UNITS: Final = {
    Fact.VACATION_DAYS: (Wording("day", "Tag"), Wording("days", "Tage")),
    Fact.WEEKLY_HOURS: (Wording("hour", "Stunde"), Wording("hours", "Stunden")),
}
_FROM: Final = Wording("from ", "ab ")
_AT_LEAST: Final = Wording("at least ", "mindestens ")
_UP_TO: Final = Wording("up to ", "bis zu ")
_FIRST_DIGIT: Final = re.compile(r"(?=\d)")
_DATE: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?|--(?P<m>\d\d)(?:-(?P<d>\d\d))?"
)


def shown(fact: Fact, value: Value, language: str) -> str:
    """Return a value of a fact as a person writes it, in German or English."""
    if isinstance(value, Range):
        return _range(fact, value, language)
    if isinstance(value, Pay):
        return _pay(value, language)
    if isinstance(value, Remote):
        return _remote(value, language)
    if isinstance(value, Requirement):
        return _requirement(value, language)
    if fact in (Fact.START_DATE, Fact.APPLY_BY):
        return _when(value.value, language)
    return _named(fact, value, language)


def number(amount: float, language: str, *, cents: bool = False) -> str:
    """Return a number with the signs of a language; with `cents`, two places or none."""
    exact = Decimal(repr(float(amount)))
    whole, _, places = f"{exact:f}".partition(".")
    grouped = f"{int(whole):,}"
    places = places.rstrip("0")
    if cents and places:
        places = places.ljust(2, "0")
    text = f"{grouped}.{places}" if places else grouped
    return text.translate(str.maketrans(",.", ".,")) if language == "de" else text


def day(when: date, language: str) -> str:
    """Return a date: '1. Mai 2027', '1 May 2027'."""
    month = MONTHS[when.month - 1].in_language(language)
    return f"{when.day}{'.' if language == 'de' else ''} {month} {when.year:04}"


def _range(fact: Fact, value: Range, language: str) -> str:
    one, many = _UNITS.get(fact, (Wording("", ""), Wording("", "")))
    unit = one if value.min == value.max == 1 else many
    numbers = _bounds(value.min, value.max, language, at_least=_AT_LEAST)
    return f"{numbers} {unit.in_language(language)}".strip()


def _bounds(
    low: float | None, high: float | None, language: str, *, at_least: Wording, cents: bool = False
) -> str:
    texts = [None if one is None else number(one, language, cents=cents) for one in (low, high)]
    first, last = texts
    if cents and first is not None and low and high and low < 1000 and low * 1000 <= high:
        # '45–60.000' would mean thousands at both ends.
        first = f"{low:.2f}".replace(".", "," if language == "de" else ".")
    if first is not None and last is not None:
        return first if low == high else f"{first}–{last}"
    if first is not None:
        return at_least.in_language(language) + first
    return "" if last is None else _UP_TO.in_language(language) + last


def _pay(value: Pay, language: str) -> str:
    figures = _bounds(value.min, value.max, language, at_least=_FROM, cents=True)
    sign = SIGNS.get(value.currency, value.currency)
    period = PERIODS[value.period].in_language(language)
    if language == "de" or value.currency not in SIGNS:
        return f"{figures} {sign} {period}"
    return f"{_FIRST_DIGIT.sub(sign, figures, count=1)} {period}"


def _remote(value: Remote, language: str) -> str:
    kind = REMOTE[value.value].in_language(language)
    if value.days_per_week is None:
        return kind
    days = number(value.days_per_week, language)
    one = value.days_per_week == 1
    if language == "de":
        part = f"bis zu {days} {'Tag' if one else 'Tage'}"
        return f"{part} Homeoffice je Woche" if value.value == "hybrid" else f"{kind}, {part}"
    part = f"up to {days} {'day' if one else 'days'} a week"
    return f"{part} from home" if value.value == "hybrid" else f"{kind}, {part}"


def _requirement(value: Requirement, language: str) -> str:
    kind = REQUIREMENT_KINDS[value.kind].in_language(language)
    level = LEVELS[value.level].in_language(language)
    what = language_shown(value.value, language) if value.kind == "language" else value.value
    if value.years is not None:
        one = value.years == 1
        unit = ("Jahr" if one else "Jahre") if language == "de" else ("year" if one else "years")
        what = ", ".join(filter(None, (what, f"{number(value.years, language)} {unit}")))
    return f"{kind}: {what} ({level})" if what else f"{kind} ({level})"


def _when(value: str, language: str) -> str:
    if value in WHENEVER:
        return WHENEVER[value].in_language(language)
    match = _DATE.fullmatch(value)
    if match is None:
        return value
    month, on = match["month"] or match["m"], match["day"] or match["d"]
    if month is None or not 1 <= int(month) <= 12:
        return value
    name = MONTHS[int(month) - 1].in_language(language)
    first = f"{int(on)}{'.' if language == 'de' else ''} " if on else ""
    return f"{first}{name} {match['year'] or ''}".strip()


def _named(fact: Fact, value: Named, language: str) -> str:
    wording = CHOICES.get(fact, {}).get(value.value)
    return wording.in_language(language) if wording else value.value
