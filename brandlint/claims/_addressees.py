"""Reads e-mail addresses and phone numbers, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import unquote

from brandlint.language.patterns import lazy

# '@' and '.' as people write them to keep robots away.
_AT: Final = r"(?:\s?@\s?|\s*[\[({<](?:at|ät|@|a)[\])}>]\s*|\sat\s(?=[\w-]+(?:\s?[\[({]|\sdot\s)))"
_DOT: Final = r"(?:\.|\s*[\[({](?:dot|punkt|\.)[\])}]\s*|\sdot\s)"
_EMAIL: Final = lazy(
    rf"(?<![\w.%+-])(?P<user>[\w%+-](?:[\w.%+-]{{0,62}}[\w%+-])?){_AT}"
    rf"(?P<host>[\w-]{{1,60}}(?:{_DOT}[\w-]{{1,60}}){{0,4}}{_DOT}(?P<top>[a-z]{{2,24}}))(?![\w@])",
    re.IGNORECASE,
)
_AT_SIGN: Final = lazy(_AT, re.IGNORECASE)
_HIDDEN: Final = lazy(r"[\[({<](?:at|ät|a)[\])}>]|\sat\s", re.IGNORECASE)
_DOT_SIGN: Final = lazy(_DOT, re.IGNORECASE)
_GLUED: Final = lazy(r"(?:E-?)?Mail:?(?=[a-z])")
_PICTURE: Final = lazy(r"(?:png|jpe?g|gif|svg|webp|css|js|html?)\Z", re.IGNORECASE)
_ONE_EMAIL: Final = lazy(r"[\w.%+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}", re.IGNORECASE)

_GAP: Final = r"[ \u00a0\u202f./()–-]"
_PHONE: Final = lazy(
    rf"(?<![\d,/+-])(?<!\d\.)(?:(?:\+|00)[1-9]\d{{0,2}}{_GAP}{{0,3}}\d(?:{_GAP}{{0,3}}\d){{5,12}}"
    rf"|\(?0[1-9]\d{{0,4}}(?:{_GAP}{{0,3}}\d){{4,11}}"
    r"|(?:\+?1[ .-])?\(\d{3}\) ?\d{3}[ .-]\d{4}|(?:\+?1[ .-])?\d{3}[.-]\d{3}[.-]\d{4})(?!\d|[.,]\d)"
)
# What every number holds, and few other texts do.
_DIGITS: Final = lazy(rf"\d(?:{_GAP}|\d){{5}}")
_DATE: Final = lazy(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d")
# What other numbers are called, before them; 'Fax' with its own number counts, too.
_NO_PHONE: Final = lazy(
    r"\b(?:(?:tele)?fax\w*|iban|bic|konto\w*|blz|hrb|hra|ust\S*|steuer\w*|reg\w*\.?|kenn\w*|isbn|vat|siren|ref\w*"
    r"|referenz\w*|job-?id|stellen-?nr|id|nr\.|nummer|number|no\.|plz|at-?nr|az|aktenzeichen|chiffre|code|kundennummer|verfahren"
    r"|zeichen|stelle|konto|band|grade)\W{0,4}(?:\w+\W{1,3})?\Z",
    re.IGNORECASE,
)
_PHONE_CUE: Final = lazy(
    r"tel(?:efon\w*|ephone|\b)|fon\b|phone|mobil|handy|anruf|ruf|call|erreich|whatsapp|durchwahl"
    r"|unter\b|unter(?=0)|fragen|hilft|kontakt|meld|reach|sms|\bring|\btext|dial|auskunft|auskünfte|schnupper|nachricht"
    r"|bewerb|gern|ask\b|signal\b|[:?] \Z|\b(?:an|to|on|at) \Z|\U0001f4de|\U0001f4f1|☎|✆|\bt:|\bm:",
    re.IGNORECASE,
)
_NEAR: Final = 70
_MOST_DIGITS, _FEWEST_DIGITS = 15, 7


class Written(NamedTuple):
    """A value and where it stands in a text."""

    value: str
    start: int
    end: int


def emails_in(text: str) -> Iterator[Written]:
    """Yield the e-mail addresses in a text, as addresses, whatever hides them."""
    if "@" not in text and not _HIDDEN.search(text):
        return
    for match in _EMAIL.finditer(text):
        glued = _GLUED.match(match["user"])
        user = match["user"][glued.end() :] if glued else match["user"]
        host = _DOT_SIGN.sub(".", match["host"])
        if not _PICTURE.search(host):
            start = match.start() + (glued.end() if glued else 0)
            yield Written(f"{user}@{host}", start, match.end())


def email_of_link(target: str) -> str | None:
    """Return the address that a link writes to, None if it is none."""
    kind, _, rest = target.partition(":")
    if kind.lower() != "mailto":
        return None
    address = unquote(rest.partition("?")[0]).strip()
    return address if _ONE_EMAIL.fullmatch(address) else None


def phone_of_link(target: str) -> str | None:
    """Return the number that a link calls, None if it is none."""
    kind, _, rest = target.partition(":")
    number = unquote(rest).strip()
    digits = re.sub(r"\D", "", number)
    is_phone = kind.lower() == "tel" and _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS
    return number if is_phone else None


def phones_in(text: str, *, is_contact: bool) -> Iterator[Written]:
    """Yield the phone numbers in a text: those with a cue nearby, abroad, or in a contact block."""
    for match in _PHONE.finditer(text) if _DIGITS.search(text) else ():
        number = match[0].strip()
        digits = re.sub(r"\D", "", number)
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if not _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS or _DATE.match(number):
            continue
        if _NO_PHONE.search(before.rpartition("\n")[2]):
            continue
        behind = text[match.end() : match.end() + 12]
        is_named = _PHONE_CUE.search(before) or _PHONE_CUE.search(behind)
        if is_contact or number[0] == "+" or is_named:
            yield Written(number, match.start(), match.start() + len(number))


def same_number(number: str) -> str:
    """Return what all spellings of a number share: its digits without country and leading 0."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    return re.sub(r"^(?:00)?(?:49|43|41|44)?0?", "", digits)
