"""Reads pay: '45.000 – 60.000 € brutto im Jahr', '$27 per hour', 'Gehalt ab 3.000 €'.

An amount is pay where a word for pay stands nearer to it than one for anything else that has a
price (bonus, budget, turnover), or where it is paid by the hour, the month or the year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from brandlint.claims._currencies import currency_of, dollars_of
from brandlint.claims._labels import labels_of
from brandlint.claims._money import Money, amounts_in
from brandlint.claims._pay_words import OTHER, PAY, Kind, governs
from brandlint.claims._reading import Reading, is_later, lined, plain
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.facts import Claim, Fact, Pay
from brandlint.facts.values import Period
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "€", "$", "£", "₹", "eur", "chf", "fr.", "franken", "gbp", "usd", "cad", "aud", "sek", "nok",
    "dkk", "pln", "czk", "inr", "lpa", "brutto", "salary", "gehalt", "per annum",
)  # fmt: skip

_DIGIT: Final = lazy(r"\d")
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
    ("hour", 8, 99),
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
_LEAST: Final = lazy(r"(?:mindest(?!lohn)|minimum)[a-zäöüß-]*[^.;!?]{0,40}$")
_OVERPAY: Final = lazy(r"(?:überzahl|überbezahl|mehrzahl)|(?:and|und) (?:up|aufwärts)")
# What others pay, and what is left after taxes.
_MARKET: Final = lazy(
    r"(?:laut|nach|auf|according to|per|via|on) (?:kununu|glassdoor|stepstone|gehalt\.de|payscale"
    r"|indeed|levels\.fyi)|marktdurchschnitt|branchendurchschnitt|durchschnittsgehalt|durchschnittslohn"
    r"|(?:average|typical|median) (?:market )?(?:salary|pay|wage)|market (?:average|rate)"
    r"|national average|bundesweit\w* (?:im )?(?:durch)?schnitt"
)
_NOT_GROSS: Final = lazy(r"(?<![\w.])(?:netto|net|nach steuern|after tax|take-home)(?!\w)")
_WORD: Final = 12
_SHORT: Final = 60
_DUTY: Final = lazy(r"rufbereitschaft|bereitschaftsdienst|\bon-call|\bstand-?by\b")
_DOLLARS: Final = frozenset({"CAD", "AUD", "NZD", "SGD"})
_LABEL: Final = "gehalt: "
# A second amount that goes on where the first left off.
_CONTINUES: Final = lazy(r"(?:[^.;!?\n]|\.(?=\d))*")
_AGAIN_AT: Final = lazy(r"(?:bei|mit|ab|at|from|on) $")
_PER_ELSE: Final = lazy(r"\s?(?:/|pro|per|je|am|a|im|each)\s?(?:tag|day|monat|month|meal|kind)")
_MUCH_MORE: Final = 2.5
_BESIDE: Final = 25
# Jobs that are paid by the month and little: what they pay needs no word for it.
_SMALL_JOBS: Final = lazy(
    r"minijob|mini-job|geringfügig|prakti[kc]|(?<!\w)intern(?:s|ship)?(?!\w)|ausbildung"
    r"|werkstud|lehrstelle|freiwilligendienst|(?<!\w)fsj(?!\w)"
)
_SMALL_PAY: Final = 350
_SIGNED: Final = lazy(
    r"[€$£₹¥]|(?<![a-zäöü])(?:eur|euros?|chf|s?fr\.|franken|gbp|usd|cad|aud|nzd|sgd|sek|nok|dkk|pln|czk"
    r"|huf|inr|lpa|lakhs?|jpy|us-dollar|dollars?)(?![a-zäöü])|\d ?t?(?:eur|chf)"
)
_GROSS_NEAR: Final = lazy(
    r"brutto|gross|jahr|monat|stunde|annum|p\. ?a|year|month|hour|annual|jährlich"
)
_ANNOUNCED: Final = lazy(
    r"(?:gehalt|gehaltsspanne|lohn|brutto|vergütung|entgelt|entlohnung|salary|salary range)"
    r"(?:\s?:| von| beträgt| liegt bei| ab| mind\.| mindestens| bis| zu| zwischen| of"
    r"| is| in höhe)*\s$"
)
_YEAR: Final = lazy(r"(?<!\d)(?<![\d][.,'])(?:19|20)\d\d(?![\d.,']\d|\d)")
_CENTS: Final = lazy(r"\d[.,]\d\d(?!\d)")
_BOUNDS: Final = lazy(r"(?:zwischen|between|von|from)\s*$")
_NEAR: Final = 40
_APART: Final = "|·•/+–-,;()\n"


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the pay that the passages with a cue state."""
    bare = ""
    for passage in cued:
        if not _DIGIT.search(passage.plain):
            continue
        text = lined(passage)
        if not _SIGNED.search(text):
            bare = bare or currency_of(passages.document) or "-"
            if bare != "-":
                yield from _unsigned(passage, text, bare)
            continue
        last: tuple[Money, Pay] | None = None
        for money in amounts_in(text):
            value = _pay_of(passages, passage, money, text, last)
            last = (money, value) if value else None
            if value:
                later = is_later(text, money.span.start)
                yield passage.claim(Fact.SALARY, value, *money.span, conditional=later)


def _unsigned(passage: Passage, text: str, currency: str) -> Iterator[Claim]:
    """Yield pay without a sign for its currency: '45.000 bis 52.000 brutto im Jahr'."""
    if passage.role in {Role.COMPANY, Role.TASKS}:
        return
    for money in amounts_in(text, bare=True):
        announced = _ANNOUNCED.search(text, max(0, money.span.start - _NEAR), money.span.start)
        beside = money.period and _GROSS_NEAR.search(money.span.of(text))
        # A small number has to look like money: 17,20 die Stunde.
        sized = min(money.sizes) >= _SMALL or _CENTS.search(money.span.of(text))
        dated = _YEAR.search(money.span.of(text))
        if sized and not dated and (announced or beside) and governs(text, money.span) is PAY:
            value = _value(replace(money, currency=currency), text)
            if value:
                yield passage.claim(Fact.SALARY, value, *money.span)


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
        if money.currency == "USD" and currency in _DOLLARS and "$" in money.span.of(folded):
            money = replace(money, currency=currency)  # noqa: PLW2901 - the same amount
        said = governs(folded, money.span)
        if said is OTHER and labelled and money.span.start <= _BESIDE:
            at = len(_LABEL)
            said = governs(_LABEL + folded, Span(money.span.start + at, money.span.end + at))
        if said is OTHER or not (said is PAY or labelled):
            continue
        whole = replace(money, currency=money.currency or currency, period=money.period or period)
        value = _value(whole, folded)
        if value:
            found.append(Reading(money.span, value))
    return found


def _pay_of(
    passages: Passages, passage: Passage, money: Money, text: str, last: tuple[Money, Pay] | None
) -> Pay | None:
    if money.currency == "USD" and "$" in money.span.of(text):
        money = replace(money, currency=dollars_of(passages.document))
    if last and (again := _again(text, money, *last)):
        return again
    said = governs(text, money.span)
    if said is OTHER and money.span.start <= _BESIDE:
        said = _beside_label(passages, passage, money, text) or said
    if said is PAY:
        return None if _is_extra_duty(passage, money) else _value(money, text)
    if said is None:
        said = _labelled(passages, passage)
        # Below a heading such as 'Gehalt & Benefits', small sums are benefits.
        if said is PAY and (money.period or max(money.sizes) >= _SMALL or "jahr" in text):
            return _value(money, text)
    whole = not text.replace(money.span.of(text), "").strip(_APART)
    if said is None and (whole or passage.role not in {Role.COMPANY, Role.TASKS}):
        return _unsaid(text, money, small=bool(_SMALL_JOBS.search(passages.document.plain)))
    return None


def _again(text: str, money: Money, last: Money, pay: Pay) -> Pay | None:
    """Return the pay of another group or a later time: '15 € die Stunde, Gelernte 18 €'."""
    between = text[last.span.end : money.span.start]
    sizes = (*money.sizes, *last.sizes)
    if (
        money.period not in {None, pay.period}
        or last.currency != money.currency
        or len(between) > _NEAR
        or not _CONTINUES.fullmatch(between)
        or max(sizes) > _MUCH_MORE * min(sizes)
        or governs(between, None) is OTHER
        or _PER_ELSE.match(text, money.span.end)
    ):
        return None
    value = _value(replace(money, period=pay.period, currency=pay.currency), text)
    is_open = value and pay.max is None and not money.ranged and _AGAIN_AT.search(between)
    return Pay(value.min, None, value.currency, value.period) if value and is_open else value


def _beside_label(passages: Passages, passage: Passage, money: Money, text: str) -> Kind | None:
    """Return what the label just before a passage makes of its first amount."""
    label = passage.block.name or next(labels_of(passages, passage), "")
    if not label or governs(f"{label} ", None) is not PAY or _DIGIT.search(label):
        return None
    at = len(label) + 2
    return governs(f"{label}: {text}", Span(money.span.start + at, money.span.end + at))


def _is_extra_duty(passage: Passage, money: Money) -> bool:
    """Tell whether a small amount is for a duty beside the work: 'Rufbereitschaft: 60 € am Tag'."""
    if max(money.sizes) >= _SMALL:
        return False
    alone = passage.role is Role.TASKS and money.period is None
    start = max(0, money.span.start - 2 * _NEAR)
    return alone or bool(_DUTY.search(passage.plain, start, money.span.start))


def _labelled(passages: Passages, passage: Passage) -> Kind | None:
    """Return what the nearest label of a passage makes of its amounts."""
    for label in labels_of(passages, passage):
        # A label's own amount is none of this one's business.
        said = governs(f"{label} ", None)
        # A title can speak of customers, or a paragraph of anything.
        if said is PAY or (said and (len(label) <= _SHORT or label.rstrip().endswith(":"))):
            return said
    return None


def _unsaid(text: str, money: Money, *, small: bool) -> Pay | None:
    """Return the pay of an amount without any word for it, such as '18–24 €/h'."""
    if money.currency not in _STRONG:
        return None
    period = money.period
    if period is None and _in_a_row(text, money):
        period = "year" if min(money.sizes) >= 20_000 else None
    if period not in _UNSAID:
        return None
    low, high = _UNSAID[period]
    low = _SMALL_PAY if small and period == "month" else low
    fits = all(low <= size <= high for size in money.sizes)
    return _value(replace(money, period=period), text) if fits else None


def _in_a_row(text: str, money: Money) -> bool:
    """Tell whether an amount stands by itself: 'Berlin | 70k–90k € | Remote'."""
    before = _BOUNDS.sub("", text[max(0, money.span.start - _NEAR) : money.span.start]).rstrip()
    behind = text[money.span.end : money.span.end + _NEAR].lstrip()
    if money.ranged and behind.startswith("."):
        behind = ""
    return (not before or before[-1] in _APART) and (not behind or behind[0] in _APART)


def _value(money: Money, text: str) -> Pay | None:
    """Return an amount as pay, None where its size or its missing period forbids it."""
    if _NOT_GROSS.search(text, money.span.start, money.span.end + _WORD) or _MARKET.search(
        text, max(0, money.span.start - 2 * _NEAR), money.span.end + _NEAR
    ):
        return None
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
