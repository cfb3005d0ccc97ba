"""Reads pay: '45.000 – 60.000 € brutto im Jahr', '$27 per hour', 'Gehalt ab 3.000 €'.

An amount is pay where a word for pay stands nearer to it than one for anything else that has a
price (bonus, budget, turnover), or where it is paid by the hour, the month or the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from brandlint.claims._labels import labels_of
from brandlint.claims._money import Money, amounts_in
from brandlint.claims._pay_words import OTHER, PAY, Kind, governs
from brandlint.claims._reading import Reading, is_later, lined, plain
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.facts import Claim, Fact, Pay
from brandlint.facts.values import Period

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "€", "$", "£", "₹", "eur", "chf", "fr.", "franken", "gbp", "usd", "cad", "aud", "sek", "nok",
    "dkk", "pln", "czk", "inr", "lpa",
)  # fmt: skip

_DIGIT: Final = re.compile(r"\d")
# What an amount is at least and at most, in euros, pounds, dollars or francs.
_SIZES: Final[dict[Period, tuple[float, float]]] = {
    "hour": (4, 500),
    "day": (40, 3_000),
    "week": (80, 10_000),
    "month": (250, 40_000),
    "year": (4_000, 2_000_000),
}
# What an amount without a period is paid for, as far as its size leaves no doubt.
_IMPLIED: Final[tuple[tuple[Period, float, float], ...]] = (
    ("hour", 8, 150),
    ("month", 400, 9_000),
    ("year", 15_000, 2_000_000),
)
# Sizes that nothing but pay has, where no word says what an amount is.
_UNSAID: Final[dict[Period, tuple[float, float]]] = {
    "hour": (9, 150),
    "day": (100, 2_000),
    "month": (700, 15_000),
    "year": (15_000, 400_000),
}
_SMALL: Final = 1_000
_STRONG: Final = frozenset({"EUR", "GBP", "USD", "CHF", "CAD", "AUD", "NZD", "SGD"})
_WEAK_FACTOR: Final = 1_000

# Austrian law asks for the least that is paid, and for the will to pay more.
_LEAST: Final = re.compile(r"(?:mindest(?!lohn)|minimum)[a-zäöüß-]*[^.;!?]{0,40}$")
_OVERPAY: Final = re.compile(r"(?:überzahl|überbezahl|mehrzahl)|(?:and|und) (?:up|aufwärts)")
_BOUNDS: Final = re.compile(r"(?:zwischen|between|von|from)\s*$")
_NEAR: Final = 40
_APART: Final = "|·•/+–-,;()\n"


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the pay that the passages with a cue state."""
    for passage in cued:
        if not _DIGIT.search(passage.plain):
            continue
        text = lined(passage)
        for money in amounts_in(text):
            value = _pay_of(passages, passage, money, text)
            if value:
                later = is_later(text, money.span.start)
                yield passage.claim(Fact.SALARY, value, *money.span, conditional=later)


def pay_in(
    text: str, *, labelled: bool, currency: str = "", period: Period | None = None
) -> list[Reading[Pay]]:
    """Return the pay that a text names.

    With `labelled`, something else has already said that it is about pay, so every amount that
    is no bonus counts: '45.000 - 60.000 EUR', '17 € brutto', 'ab 3.200 €/Monat'. `currency`
    (ISO 4217) and `period` fill in what the text leaves open. An amount without a currency, or
    whose period neither its wording nor its size tells, is left out.
    """
    folded = plain(text)
    found: list[Reading[Pay]] = []
    for money in amounts_in(folded, bare=bool(currency)):
        said = governs(folded, money.span)
        if said is OTHER or not (said is PAY or labelled):
            continue
        whole = replace(money, currency=money.currency or currency, period=money.period or period)
        value = _value(whole, folded)
        if value:
            found.append(Reading(money.span, value))
    return found


def _pay_of(passages: Passages, passage: Passage, money: Money, text: str) -> Pay | None:
    if money.currency == "USD" and "$" in money.span.of(text):
        money = replace(money, currency=_dollar(passages.document.plain))
    said = governs(text, money.span)
    if said is PAY:
        return _value(money, text)
    if said is None:
        said = _labelled(passages, passage)
        # Below a heading such as 'Gehalt & Benefits', small sums are benefits.
        if said is PAY and (money.period or max(money.sizes) >= _SMALL or "jahr" in text):
            return _value(money, text)
    if said is None and passage.role not in {Role.COMPANY, Role.TASKS}:
        return _unsaid(text, money)
    return None


def _labelled(passages: Passages, passage: Passage) -> Kind | None:
    """Return what the nearest label of a passage makes of its amounts."""
    for label in labels_of(passages, passage):
        # A label's own amount is none of this one's business.
        said = governs(f"{label} ", None)
        if said:
            return said
    return None


def _unsaid(text: str, money: Money) -> Pay | None:
    """Return the pay of an amount without any word for it, such as '18–24 €/h'."""
    if money.currency not in _STRONG:
        return None
    period = money.period
    if period is None and _in_a_row(text, money):
        period = "year" if min(money.sizes) >= 20_000 else None
    if period not in _UNSAID:
        return None
    low, high = _UNSAID[period]
    fits = all(low <= size <= high for size in money.sizes)
    return _value(replace(money, period=period), text) if fits else None


def _in_a_row(text: str, money: Money) -> bool:
    """Tell whether an amount stands by itself: 'Berlin | 70k–90k € | Remote'."""
    before = _BOUNDS.sub("", text[max(0, money.span.start - _NEAR) : money.span.start]).rstrip()
    behind = text[money.span.end : money.span.end + _NEAR].lstrip()
    return (not before or before[-1] in _APART) and (not behind or behind[0] in _APART)


def _value(money: Money, text: str) -> Pay | None:
    """Return an amount as pay, None where its size or its missing period forbids it."""
    period = money.period or _implied(money)
    if period is None or not money.currency:
        return None
    low, high = _SIZES[period]
    if money.currency not in _STRONG:
        high *= _WEAK_FACTOR
    if not all(low <= size <= high for size in money.sizes):
        return None
    most = None if _is_least(money, text) else money.max
    return Pay(money.min, most, money.currency, period)


def _implied(money: Money) -> Period | None:
    if money.currency not in _STRONG:
        return None
    for period, low, high in _IMPLIED:
        if all(low <= size <= high for size in money.sizes):
            return period
    return None


def _is_least(money: Money, text: str) -> bool:
    if money.ranged or money.min is None:
        return False
    before = text[max(0, money.span.start - 80) : money.span.start]
    behind = text[money.span.end : money.span.end + 200]
    return bool(_LEAST.search(before) or _OVERPAY.search(behind))


_DOLLARS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (code, re.compile(rf"\b(?:{places})\b"))
    for code, places in (
        ("USD", r"u\.s\.a?|usa|usd|united states|san francisco|new york|california|texas"),
        ("CAD", r"cad|canad(?:a|ian)|toronto|vancouver|montr[eé]al|ottawa|calgary|ontario|alberta"),
        ("AUD", r"aud|australian?|sydney|melbourne|brisbane|perth"),
        ("NZD", r"nzd|new zealand|auckland"),
        ("SGD", r"sgd|singapore"),
    )
)


def _dollar(text: str) -> str:
    """Return the code of '$' in a text: the first country's that it names."""
    return next((code for code, places in _DOLLARS if places.search(text)), "USD")
