"""What the values of fields say, once their keys have told what they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from brandlint.claims._addressees import emails_in, phones_in
from brandlint.claims._field_keys import Meaning
from brandlint.claims._person_contexts import LEAD
from brandlint.claims._persons import person_at
from brandlint.claims.contract_term import term_in
from brandlint.claims.dates import date_in, start_in
from brandlint.claims.employment import employment_types_in
from brandlint.claims.remote import remote_in
from brandlint.claims.salary import pay_in
from brandlint.claims.vacation_days import days_in
from brandlint.claims.weekly_hours import hours_in
from brandlint.facts import Fact, Named, Pay, Remote, Value
from brandlint.facts.values import Period
from brandlint.language.patterns import lazy

Stated = tuple[Fact, Value]

_TRUE: Final = frozenset(("true", "yes", "ja", "1", "on"))
_ISO_DATE: Final = lazy(r"\d{4}-\d\d-\d\d(?=[T ]\d|\Z)")
_NO_CENTS: Final = lazy(r"(?<=\d)\.00?(?!\d)")
_PARTS: Final = lazy(r"[,;|/\n(]| [-–—] ")
_FIRM: Final = lazy(
    r"\b(?:GmbH|AG|KG|SE|e\. ?V|Ltd|Inc|LLC|plc|Team|Co|Amt|Pflege|Service|Office)\b|amt\b"
)
# A value of more words is a text, which others read as such.
_LONGEST: Final = 80
_PERIODS: Final[dict[str, Period]] = {
    "year": "year", "yearly": "year", "annual": "year", "annually": "year", "annum": "year",
    "jahr": "year", "jährlich": "year", "p.a.": "year", "month": "month", "monthly": "month",
    "monat": "month", "monatlich": "month", "week": "week", "weekly": "week", "woche": "week",
    "day": "day", "daily": "day", "tag": "day", "hour": "hour", "hourly": "hour",
    "stunde": "hour", "stündlich": "hour", "h": "hour",
}  # fmt: skip
_CURRENCIES: Final = {"€": "EUR", "$": "USD", "£": "GBP", "euro": "EUR", "fr.": "CHF"}


def values_in(meaning: Meaning, text: str) -> Iterator[Stated]:
    """Yield what a value says; pay is read in `pay_of`, places by their own names."""
    read = _READERS.get(meaning)
    text = text.strip()
    if read is not None and text and len(text) <= _LONGEST:
        yield from read(text)


def remote_of(texts: Sequence[str]) -> Remote | None:
    """Return what one or more places say of working from afar."""
    return remote_in(" / ".join(text.strip() for text in texts))


def pay_of(parts: Mapping[Meaning, str], currency: str) -> Pay | None:
    """Return the pay that the parts of one object state: amount or bounds, currency, period."""
    stated = parts.get(Meaning.CURRENCY, "").strip()
    currency = _CURRENCIES.get(stated.lower(), stated.upper()[:3]) or currency
    period = _PERIODS.get(parts.get(Meaning.PERIOD, "").strip().lower().removeprefix("per "))
    low, high = parts.get(Meaning.PAY_MIN), parts.get(Meaning.PAY_MAX)
    text = parts.get(Meaning.PAY, "")
    if low and high:
        text = f"{low} - {high}"
    elif low or high:
        text = text or (f"ab {low}" if low else f"bis zu {high}")
    text = _NO_CENTS.sub("", text)
    found = pay_in(text, labelled=True, currency=currency, period=period)
    return found[0].value if found else None


def _hours(text: str) -> Iterator[Stated]:
    for reading in hours_in(text, labelled=True):
        yield Fact.WEEKLY_HOURS, reading.value


def _vacation(text: str) -> Iterator[Stated]:
    for reading in days_in(text, labelled=True):
        yield Fact.VACATION_DAYS, reading.value


def _employment(text: str) -> Iterator[Stated]:
    for kind in employment_types_in(text):
        yield Fact.EMPLOYMENT_TYPE, Named(kind)


def _term(text: str) -> Iterator[Stated]:
    if term := term_in(text):
        yield Fact.CONTRACT_TERM, Named(term)


def _fixed(text: str) -> Iterator[Stated]:
    if text.lower() in _TRUE:
        yield Fact.CONTRACT_TERM, Named("fixed_term")


def _permanent(text: str) -> Iterator[Stated]:
    if text.lower() in _TRUE:
        yield Fact.CONTRACT_TERM, Named("permanent")


def _start(text: str) -> Iterator[Stated]:
    iso = _ISO_DATE.match(text)
    if start := iso[0] if iso else start_in(text):
        yield Fact.START_DATE, Named(start)


def _deadline(text: str) -> Iterator[Stated]:
    iso = _ISO_DATE.match(text)
    if date := iso[0] if iso else date_in(text):
        yield Fact.APPLY_BY, Named(date)


def _remote(text: str) -> Iterator[Stated]:
    if text.lower() in _TRUE:
        yield Fact.REMOTE, Remote("possible")
    elif remote := remote_in(text):
        yield Fact.REMOTE, remote


def _person(text: str) -> Iterator[Stated]:
    """Yield the person whom a value names, among firms and addresses: 'Muster AG, Jo Test'."""
    parts = [part.strip() for part in _PARTS.split(text)]
    led = [person_at(part, lead.end()) for part in parts if (lead := LEAD.match(part.lower()))]
    known = [person_at(part, 0) for part in parts]
    announced = None if _FIRM.search(text) else person_at(parts[0], 0, is_announced=True)
    for person in (*known, *led, announced):
        if person and len(person.name.split()) > 1:
            yield Fact.CONTACT_PERSON, Named(person.name)
            return


def _email(text: str) -> Iterator[Stated]:
    for written in emails_in(text.removeprefix("mailto:")):
        yield Fact.CONTACT_EMAIL, Named(written.value)
        return


def _phone(text: str) -> Iterator[Stated]:
    for written in phones_in(text, is_contact=True):
        yield Fact.CONTACT_PHONE, Named(written.value)
        return


_READERS: Final[dict[Meaning, Callable[[str], Iterator[Stated]]]] = {
    Meaning.HOURS: _hours,
    Meaning.VACATION: _vacation,
    Meaning.EMPLOYMENT: _employment,
    Meaning.TERM: _term,
    Meaning.FIXED: _fixed,
    Meaning.PERMANENT: _permanent,
    Meaning.START: _start,
    Meaning.DEADLINE: _deadline,
    Meaning.REMOTE: _remote,
    Meaning.PERSON: _person,
    Meaning.EMAIL: _email,
    Meaning.PHONE: _phone,
}
