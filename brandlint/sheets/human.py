"""Reads values as people write them: '30 Tage', '38,5 h', '45.000 – 60.000 € brutto im Jahr'.

What is not understood to the last word is refused: a fact sheet that is misread is worse than
one that is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from brandlint.claims.benefits import benefits_in
from brandlint.claims.contract_term import term_in
from brandlint.claims.employment import employment_types_in
from brandlint.claims.remote import remote_in
from brandlint.documents import plainer
from brandlint.errors import Wording
from brandlint.facts import STATED, Fact, Named, Pay, Range, Remote, Value
from brandlint.facts.shown import MONTHS, PERIODS, REMOTE, shown
from brandlint.language.dates import dates
from brandlint.language.numbers import bounds_of, value_of
from brandlint.sheets import _value_words as words
from brandlint.sheets.examples import ways_to_say
from brandlint.sheets.words import CHOICE_NAMES, did_you_mean, folded

# More is a slip of the keyboard.
_LIMITS: Final = {Fact.VACATION_DAYS: 366, Fact.WEEKLY_HOURS: 168}
_PLACES: Final = 2
_WORKDAYS: Final = 5
# Longer lists say nothing to anybody.
_MOST_NAMED: Final = 12


class UnclearError(Exception):
    """A value that could not be read; `wording` says why and how to write it."""

    def __init__(self, en: str, de: str) -> None:
        """Take the same sentence in English and in German."""
        super().__init__(en)
        self.wording = Wording(en, de)


def values_in(fact: Fact, written: str | float | date) -> tuple[Value, ...]:
    """Return the values that a cell or a YAML text gives for a fact: several of a list, else one.

    Raises UnclearError.
    """
    if fact in CHOICE_NAMES:
        return tuple(_chosen(fact, str(written)))
    if isinstance(written, int | float):
        return (_from_number(fact, written),)
    if isinstance(written, date):
        written = written.isoformat()
    return (_READERS.get(fact, _text)(fact, " ".join(written.split())),)


def _chosen(fact: Fact, text: str) -> Iterator[Named]:
    names = CHOICE_NAMES[fact]
    if key := names.key(text):
        yield Named(key)
        return
    if "stated" in names.labels:
        # Whatever is written there, it is how it is said.
        yield STATED
        return
    # 'Fort- und Weiterbildung' is one thing.
    parts = [text] if words.SHARED_WORD.search(text) else words.PARTS.split(text)
    for part in filter(None, parts):
        key = names.key(part)
        known = _recognised(fact, part) if key is None else [key]
        if len(known) != 1:
            raise _no_choice(fact, part)
        yield Named(known[0])


def _recognised(fact: Fact, text: str) -> list[str]:
    """Return what a text would claim of a list: 'befristet auf 2 Jahre', 'Fahrradleasing'."""
    if fact not in _RECOGNISERS or words.LIMITING.search(text.lower()):
        return []
    return _RECOGNISERS[fact](text)


def is_listed(fact: Fact, text: str) -> bool:
    """Tell whether a text says no more than the labels of the list that a fact's values are of."""
    names = CHOICE_NAMES.get(fact)
    if names is None or "stated" in names.labels or names.key(text):
        return True
    return all(names.key(part) for part in words.PARTS.split(text) if part)


def _no_choice(fact: Fact, text: str) -> UnclearError:
    names = CHOICE_NAMES[fact]
    en, de = did_you_mean(names, text)
    if len(names.labels) > _MOST_NAMED and not names.nearest(text, "de"):
        en = ": choose from it, or 'other benefit' with a wording"
        de = ": wählt daraus, oder „andere Zusatzleistung“ mit Formulierung"
    return UnclearError(
        f"{text!r} is not on the list{en}", f"„{text}“ steht nicht auf der Liste{de}"
    )


def unclear(fact: Fact, text: str) -> UnclearError:
    """Return what to say of a value that can't be read."""
    ways = ways_to_say(fact)
    en = " or ".join(repr(way.en) for way in ways[:2])
    de = " oder ".join(f"„{way.de}“" for way in ways[:2])
    also = fact in words.FILLERS
    return UnclearError(
        f"{text!r} can't be read: write it like {en}"
        + (", and exceptions in rows of their own" if also else ""),
        f"„{text}“ ist nicht zu lesen: schreibt es wie {de}"
        + (", Ausnahmen in eigene Zeilen" if also else ""),
    )


def _from_number(fact: Fact, value: float) -> Value:
    if fact in _LIMITS:
        return _checked(fact, Range(value, value), str(value))
    text = str(int(value)) if float(value).is_integer() else str(value)
    return _READERS.get(fact, _text)(fact, text)


def _range(fact: Fact, text: str) -> Range:
    plain = plainer(text.lower())
    found = words.COUNTS.search(plain)
    if found is None:
        raise unclear(fact, text)
    bounds = bounds_of(found)
    rest = f"{plain[: bounds.start]} {plain[found.end() :]}"
    if not _only(rest, words.FILLERS[fact]) or found["both"]:
        raise unclear(fact, text)
    scale = _WORKDAYS if fact is Fact.VACATION_DAYS and words.WEEKS.search(rest) else 1
    low, high = (None if one is None else one * scale for one in (bounds.min, bounds.max))
    return _checked(fact, Range(low, high), text)


def checked(fact: Fact, value: Value) -> Value:
    """Return a value that was given in its parts, as far as it makes sense; raises UnclearError."""
    if isinstance(value, Named):
        return _one(fact, value.value)
    if isinstance(value, Range):
        return _checked(fact, value, shown(fact, value, "de") or "{}")
    if isinstance(value, Pay):
        low, high = value.min, value.max
        if not re.fullmatch("[A-Z]{3}", value.currency) or (low is None and high is None):
            raise _incomplete(str(value.plain()))
        return _one(fact, shown(fact, value, "de"))
    return _one(fact, shown(fact, value, "de")) if isinstance(value, Remote) else value


def _one(fact: Fact, text: str) -> Value:
    values = values_in(fact, text)
    if len(values) != 1:
        raise UnclearError(
            f"{text!r} names several values: give each an entry of its own",
            f"„{text}“ nennt mehrere Werte: jeder braucht einen eigenen Eintrag",
        )
    return values[0]


def _only(rest: str, allowed: frozenset[str]) -> bool:
    return all(word in allowed for word in words.WORD.findall(rest))


def _checked(fact: Fact, value: Range, text: str) -> Range:
    ends = [round(one, _PLACES) for one in (value.min, value.max) if one is not None]
    if not ends or ends != sorted(ends) or not all(0 <= one <= _LIMITS[fact] for one in ends):
        raise unclear(fact, text)
    low, high = (None if one is None else round(one, _PLACES) for one in (value.min, value.max))
    return Range(low, high)


def _pay(fact: Fact, text: str) -> Pay:
    currencies = {_code(one) for one in words.CURRENCY.findall(text)}
    plain = plainer(" ".join(words.CURRENCY.sub(" ", text).lower().split()))
    plain = words.PER.sub(r"p\1", plain)
    found = words.AMOUNTS.search(plain)
    if found is None or len(currencies) > 1 or found["both"]:
        raise unclear(fact, text)
    bounds = bounds_of(found)
    rest = words.WORD.findall(f"{plain[: bounds.start]} {plain[found.end() :]}")
    periods = {words.PERIOD_OF[word] for word in rest if word in words.PERIOD_OF}
    if any(word not in words.PERIOD_OF and word not in words.FILLERS[fact] for word in rest):
        raise unclear(fact, text)
    if len(periods) != 1 or not (currencies or words.EURO_WORDS & set(rest)):
        raise _incomplete(text)
    low, high = (None if one is None else round(one, _PLACES) for one in (bounds.min, bounds.max))
    if low is not None and high is not None and words.DECIMALS.search(found["low"]):
        # With decimals, '45,00–60.000' means forty-five; without, forty-five thousand.
        low = value_of(found["low"])
    if low is not None and high is not None and low > high:
        raise unclear(fact, text)
    period = next(key for key in PERIODS if key in periods)
    return Pay(low, high, next(iter(currencies), "EUR"), period)  # type: ignore[arg-type]


def _code(written: str) -> str:
    return words.CURRENCIES.get(written.lower().strip("."), written)


def _incomplete(text: str) -> UnclearError:
    return UnclearError(
        f"{text!r} leaves open which currency or period is meant: write '€45,000 a year'",
        f"„{text}“ lässt Währung oder Zeitraum offen: schreibt etwa „45.000 € im Jahr“",
    )


def _remote(fact: Fact, text: str) -> Remote:
    plain = plainer(text.lower())
    for kind, label in REMOTE.items():
        for one in label:
            if plain == one.lower():
                return Remote(kind)  # type: ignore[arg-type]
            if plain.startswith(f"{one.lower()}, "):
                return _days(fact, plain.removeprefix(f"{one.lower()}, "), kind)
    if known := words.REMOTE_WORDS.get(folded(text)):
        return Remote(known)  # type: ignore[arg-type]
    if words.DAYS_OF_WEEK.fullmatch(plain):
        return _days(fact, plain, "hybrid")
    found = None if words.EXCEPTING.search(plain) else remote_in(text)
    if found is None:
        raise unclear(fact, text)
    return found


def _days(fact: Fact, text: str, kind: str) -> Remote:
    found = words.DAYS_OF_WEEK.fullmatch(text)
    counted = words.COUNTS.search(found["days"]) if found else None
    days = bounds_of(counted).max if counted else None
    if days is None or not 0 < days <= 7:
        raise unclear(fact, text)
    return Remote(kind, round(days, _PLACES))  # type: ignore[arg-type]


def _when(fact: Fact, text: str) -> Named:
    if fact is Fact.START_DATE and (key := words.WHENEVER_WORDS.get(folded(text))):
        return Named(key)
    if words.ISO.fullmatch(text):
        return Named(text)
    for number, month in enumerate(MONTHS, 1):
        if text.lower() in (month.en.lower(), month.de.lower()):
            return Named(f"--{number:02}")
    plain = plainer(text.lower())
    found = dates(plain)
    if len(found) != 1 or not _only(
        f"{plain[: found[0].start]} {plain[found[0].end :]}", words.FILLERS[fact]
    ):
        raise unclear(fact, text)
    return Named(found[0].value)


def _email(fact: Fact, text: str) -> Named:
    address = text.removeprefix("mailto:")
    if not words.EMAIL.fullmatch(address):
        raise unclear(fact, text)
    return Named(address)


def _text(_fact: Fact, text: str) -> Named:
    return Named(text)


_RECOGNISERS: Final[Mapping[Fact, Callable[[str], list[str]]]] = {
    Fact.BENEFIT: benefits_in,
    Fact.EMPLOYMENT_TYPE: employment_types_in,
    Fact.CONTRACT_TERM: lambda text: [*filter(None, [term_in(text)])],
}
_READERS: Final[Mapping[Fact, Callable[[Fact, str], Value]]] = {
    Fact.SALARY: _pay,
    Fact.WEEKLY_HOURS: _range,
    Fact.VACATION_DAYS: _range,
    Fact.REMOTE: _remote,
    Fact.START_DATE: _when,
    Fact.APPLY_BY: _when,
    Fact.CONTACT_EMAIL: _email,
}
