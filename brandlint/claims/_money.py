"""Finds amounts of money in a text: how much, in which currency, for which period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from brandlint.facts.values import Period
from brandlint.language.numbers import AMOUNT, bounds_of, spread, value_of
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# ISO 4217 codes, and how a currency is written in texts, in lower case.
_CURRENCIES: Final[dict[str, tuple[str, ...]]] = {
    "EUR": ("€", "eur", "euro", "euros"),
    "CAD": ("ca$", "c$", "cad$", "cad"),
    "AUD": ("au$", "a$", "aud"),
    "NZD": ("nz$", "nzd"),
    "SGD": ("s$", "sgd"),
    "USD": ("us$", "$", "usd", "us-dollar", "dollar", "dollars"),
    "GBP": ("£", "gbp"),
    "CHF": ("chf", "sfr.", "sfr", "fr.", "franken"),
    "SEK": ("sek",),
    "NOK": ("nok",),
    "DKK": ("dkk",),
    "PLN": ("pln", "zł"),
    "CZK": ("czk", "kč"),
    "HUF": ("huf",),
    "INR": ("₹", "inr", "lpa", "lakhs", "lakh"),
    "JPY": ("¥", "jpy"),
}
CODES: Final = {written: code for code, forms in _CURRENCIES.items() for written in forms}
_LETTERS: Final = "a-zäöüßł"
_SIGNS: Final = "€$£₹¥"
_CURRENCY: Final = (
    rf"(?:[{_SIGNS}]|(?:(?<![{_LETTERS}])|(?<=[\d ][kt])(?=eur))(?:"
    + "|".join(re.escape(name) for name in sorted(CODES, key=len, reverse=True) if len(name) > 1)
    + rf")(?![{_LETTERS}]))"
)
_IN_CURRENCY: Final = lazy(_CURRENCY)

# What a period is called behind 'pro', 'per' or a slash.
_PERIODS: Final[dict[Period, str]] = {
    "year": r"(?:kalender)?jahr(?:e?s)?|annum|anno|years?|yr|y",
    "month": r"monats?|mon\.?|mt|months?|mth|mo|m",
    "week": r"woche|weeks?|wk",
    "day": r"tag|days?",
    "hour": rf"[{_LETTERS}]*stunden?|std\.?|h|hours?|hr",
}
_ADVERBS: Final[dict[Period, str]] = {
    "year": r"jährlich|p\. ?a\.?|pa|annually|yearly|annual|(?:brutto)?jahres(?:brutto)?\w*",
    "month": r"monatlich|mtl\.?|monthly|pcm|(?:brutto)?monats(?:brutto)?(?:gehalt|lohn|verdienst)",
    "week": r"wöchentlich|weekly",
    "day": r"täglich|daily|tagessatz",
    "hour": r"stündlich|hourly|stundenlohn",
}
# What may stand between an amount and its period.
_GROSS: Final = (
    r"(?:\s?[(,–-]{0,2}\s?(?:brutto|netto|bto\.?|gross|net|base|basic|salary|gehalt|lohn|ote"
    r"|all-in|cad|usd|aud|fix|fixgehalt|grundgehalt)\)?){0,2}"
)
_OF_A: Final = (
    r"(?:\s?[/|]\s?(?:pro )?|\s(?:pro|je|im|am|per|a|an|each|every|in der|in einem|die)\s"
    r"(?!(?:ers|zwei|drit|vier|letz)ten )(?:\w+[rsn] )?|\sp\.\s?)"
)
# So many salaries a year, each for a month: 6'200.- x 13.
_TIMES: Final = (
    r"\s?\(?[x×*]\s?1[2-5](?!\d|[.,]\d)|\s?\(?1[2-5](?:\s?[x×]|[- ]?mal)(?!\w)"
    r"|\s?\(?,?\s?1[2-5] (?:monats)?geh[aä]lter"
)
_PER: Final = (
    rf"{_GROSS}(?:{_OF_A}(?:"
    + "|".join(f"(?:{names})" for names in _PERIODS.values())
    + r")|\s?[(–-]?\s?(?:"
    + "|".join(f"(?:{names})" for names in _ADVERBS.values())
    + rf"))(?![{_LETTERS}])"
)
_BEHIND: Final = lazy(
    rf"{_GROSS}(?:{_OF_A}(?:"
    + "|".join(f"(?P<{period}>{names})" for period, names in _PERIODS.items())
    + r")|\s?[(–-]?\s?(?:"
    + "|".join(f"(?P<{period}ly>{names})" for period, names in _ADVERBS.items())
    + rf"))(?![{_LETTERS}])|(?P<monthlies>{_TIMES})"
)
_AHEAD: Final = lazy(
    r"(?P<year>jahres\w+|jährlich\w*|(?<!\w)annual\w*|(?<!\w)yearly|(?<!\w)per annum)"
    r"|(?P<month>monats\w+|monatlich\w*|(?<!\w)mtl\.?|(?<!\w)monthly|pro monat)"
    r"|(?P<week>(?<!\w)weekly)"
    r"|(?P<day>tagess[aä]tz\w*|(?<!\w)(?:day|daily) rate)"
    r"|(?P<hour>stunden(?:lohn|löhne|satz|sätze|vergütung|entgelt)\w*|(?<!\w)hourly|stündlich\w*"
    r"|pro stunde)"
)
_FIGURE: Final = rf"(?:{_CURRENCY}\s?)?{AMOUNT}(?:\s?{_CURRENCY})?"
_MONEY: Final = lazy(rf"{spread(_FIGURE, f'(?:{_PER})?')}(?P<behind>\s?{_CURRENCY})?")
_MILLIONS: Final = lazy(r"\s?(?:m|mm|mn|mio|mill|mrd|b|bn|tn)\b|\s?(?:mill|bill|mrd)")
_BETWEEN: Final = lazy(r"(?:zwischen|between)\s(?:ca\.? |etwa |rund |about )?$")
_DIGIT: Final = lazy(r"\d")
_NEAR: Final = 40
# More than that in thirteen parts is what a year brings.
_MONTHLY: Final = 25_000
_LAKH: Final = 100_000


@dataclass(frozen=True, slots=True)
class Money:
    """An amount or a range of money and where it stands; None is open.

    `currency` is empty where none is written. `period` is the one that the wording beside it
    names, None where nothing does; `ranged` tells a range of two figures from a single one.
    """

    span: Span
    min: float | None
    max: float | None
    currency: str
    period: Period | None
    ranged: bool

    @property
    def sizes(self) -> tuple[float, ...]:
        """The figures that are stated."""
        return tuple(figure for figure in (self.min, self.max) if figure is not None)


def amounts_in(text: str, *, bare: bool = False) -> Iterator[Money]:
    """Yield the amounts of money of a text in the form of `Passage.plain`.

    With `bare`, figures without a currency are amounts, too. Millions are never pay.
    """
    at = 0
    while found := _MONEY.search(text, at):
        at = found.end()
        if found["high"] and not _is_range(found):
            at = found.start("high")
            found = _MONEY.search(text[:at], found.start()) or found
        written = _IN_CURRENCY.search(found[0])
        if (written or bare) and not _MILLIONS.match(text, found.end()):
            yield _money(found, written[0] if written else "")


def _is_range(found: re.Match[str]) -> bool:
    """Tell a range from two amounts that stand side by side, such as a year and its pay."""
    low, high = value_of(found["low"]), value_of(found["high"])
    if found["both"] and not _BETWEEN.search(
        found.string, max(0, found.start() - _NEAR), found.start()
    ):
        return False
    return bool(low and high and (low < high <= low * 10 or low < 1000 <= high < low * 10_000))


def _money(found: re.Match[str], written: str) -> Money:
    start, low, high = bounds_of(found)
    text, end = found.string, found.end()
    if written in {"lpa", "lakh", "lakhs"}:
        low, high = (None if figure is None else figure * _LAKH for figure in (low, high))
    behind = _BEHIND.match(text, end)
    period = _period(behind) if behind else _period_ahead(text[max(0, start - 60) : start])
    if written == "lpa" or (behind and behind["monthlies"] and (high or low or 0) > _MONTHLY):
        period = "year"
    return Money(
        span=Span(min(start, found.start()), behind.end() if behind else end),
        min=low,
        max=high,
        currency=CODES.get(written, ""),
        period=period,
        ranged=bool(found["high"]),
    )


def _period(found: re.Match[str]) -> Period:
    name = found.lastgroup or ""
    if name == "monthlies":
        return "month"
    return next(period for period in _PERIODS if name in {period, f"{period}ly"})


def _period_ahead(text: str) -> Period | None:
    """Return the period that the nearest word before an amount names, up to another amount."""
    names = list(_AHEAD.finditer(text))
    if not names or _IN_CURRENCY.search(text, names[-1].end()):
        return None
    return _period(names[-1])
