"""Tells when a claim says the same as a label.

Spellings don't count: places, names, numbers and addresses are compared by what they mean. Where a
value says more than another and doesn't contradict it ('Berlin' and 'Berlin Mitte'), they agree.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Hashable
from typing import Final

from claim_labels import PRESENCE

from brandlint.facts import Fact, Named, Pay, Range, Remote, Requirement, Value

Agree = Callable[[Value, Value], bool]

# Agreements on pay, the longer name first where two begin alike.
_AGREEMENT: Final = re.compile(r"\b(?:tv ?öd|tv ?l|tv|avr|bat|kv|ig metall|gs|a)\b")
_GROUP: Final = re.compile(r"\d+[a-z]?")
_AT: Final = re.compile(r"\s*[\[({]?\s*(?:@|\bat\b|\(at\))\s*[\])}]?\s*")
_DOT: Final = re.compile(r"\s*[\[({]\s*(?:dot|punkt)\s*[\])}]\s*")
# So many digits, or letters of a word, don't agree by chance.
_ENOUGH_DIGITS: Final = 6
_ENOUGH_LETTERS: Final = 4
_ENOUGH_BEGINNING: Final = 6
# Words for the same certificate; which one stands for it in values is a matter of taste.
_SAME: Final = {
    word: names[0]
    for names in (
        ("studium", "degree", "hochschulabschluss", "hochschulstudium"),
        ("promotion", "phd", "doctorate"),
        ("ausbildung", "apprenticeship", "berufsausbildung", "vocational"),
        ("staplerschein", "gabelstaplerschein", "forklift"),
    )
    for word in names
}
_CAR: Final = frozenset({"b", "führerschein", "driving", "driver", "fahrausweis"})


def _folded(text: str) -> str:
    text = html.unescape(unicodedata.normalize("NFC", text))
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def _name(value: Value) -> str:
    assert isinstance(value, Named)
    return value.value


def _words(value: Value) -> frozenset[str]:
    return frozenset(_folded(_name(value)).split())


def _mail(value: Value) -> str:
    text = _AT.sub("@", html.unescape(_name(value)).lower(), count=1)
    return _DOT.sub(".", text).strip()


def _digits(value: Value) -> str:
    digits = re.sub(r"\D", "", html.unescape(_name(value)))
    return digits.removeprefix("0049").removeprefix("49").lstrip("0")


def _grade(value: Value) -> tuple[str, str]:
    """Return the agreement, and the group where there is one."""
    text = _folded(_name(value))
    agreement = _AGREEMENT.search(text)
    group = _GROUP.search(text)
    name = agreement[0].replace(" ", "") if agreement else text.split(" ")[0]
    return name, group[0] if group else ""


def _one_holds_the_other(want: Value, got: Value) -> bool:
    a, b = _words(want), _words(got)
    return bool(a and b) and (a <= b or b <= a)


def _share_a_word(want: Value, got: Value) -> bool:
    return bool(_words(want) & _words(got))


def _same_mail(want: Value, got: Value) -> bool:
    """Compare the part before the sign: labels of hidden addresses may hold no more."""
    return _mail(want).split("@")[0] == _mail(got).split("@")[0] != ""


def _same_number(want: Value, got: Value) -> bool:
    short, long = sorted((_digits(want), _digits(got)), key=len)
    return short == long or (len(short) >= _ENOUGH_DIGITS and short in long)


def _same_grade(want: Value, got: Value) -> bool:
    (agreement, group), (other, other_group) = _grade(want), _grade(got)
    return agreement == other and (not group or not other_group or group == other_group)


def _same_remote(want: Value, got: Value) -> bool:
    assert isinstance(want, Remote)
    assert isinstance(got, Remote)
    days = {want.days_per_week, got.days_per_week} - {None}
    return want.value == got.value and (want.days_per_week is None or len(days) == 1)


def _same_requirement(want: Value, got: Value) -> bool:
    assert isinstance(want, Requirement)
    assert isinstance(got, Requirement)
    years = {want.years, got.years} - {None}
    if (want.kind, want.level) != (got.kind, got.level) or len(years) > 1:
        return False
    a, b = ([_SAME.get(word, word) for word in _folded(r.value).split()] for r in (want, got))
    if want.kind == "language":
        return a[:1] == b[:1] and (len(a) == 1 or len(b) == 1 or a[1:] == b[1:])
    if want.kind == "licence" and _CAR & set(a) and _CAR & set(b):
        return True
    if want.kind == "experience" and not (a and b):
        return True
    return any(_near(one, other) for one in a for other in b)


def _near(one: str, other: str) -> bool:
    """Tell whether two words are one, or one in a compound: 'Vertrieb', 'Vertriebserfahrung'."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < _ENOUGH_LETTERS:
        return False
    return short in long or one[:_ENOUGH_BEGINNING] == other[:_ENOUGH_BEGINNING]


_AGREES: Final[dict[Fact, Agree]] = {
    Fact.TITLE: _one_holds_the_other,
    Fact.LOCATION: _one_holds_the_other,
    Fact.CONTACT_PERSON: _share_a_word,
    Fact.CONTACT_EMAIL: _same_mail,
    Fact.CONTACT_PHONE: _same_number,
    Fact.PAY_GRADE: _same_grade,
    Fact.REMOTE: _same_remote,
    Fact.REQUIREMENT: _same_requirement,
}
_KEYS: Final[dict[Fact, Callable[[Value], Hashable]]] = {
    Fact.TITLE: _words,
    Fact.LOCATION: lambda value: _folded(_name(value)),
    Fact.CONTACT_PERSON: _words,
    Fact.CONTACT_EMAIL: _mail,
    Fact.CONTACT_PHONE: _digits,
    Fact.PAY_GRADE: _grade,
}


def agree(fact: Fact, want: Value, got: Value) -> bool:
    """Tell whether a claim's value is the one that a label names."""
    if fact in _AGREES:
        return _AGREES[fact](want, got)
    return key(fact, want) == key(fact, got)


def key(fact: Fact, value: Value) -> Hashable:
    """Return what of a value must differ for two claims of a document to count as two."""
    if fact in PRESENCE:
        return True
    if fact in _KEYS:
        return _KEYS[fact](value)
    if isinstance(value, Range | Pay):
        rest = (value.currency, value.period) if isinstance(value, Pay) else ()
        return (_rounded(value.min), _rounded(value.max), *rest)
    return value


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)
