"""Experience that postings ask for: in what, and how many years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.claims._degrees import Asked
from brandlint.claims._noun_phrases import STRETCH, trimmed
from brandlint.facts import Requirement
from brandlint.language.patterns import lazy

_NUMBERS: Final[dict[str, float]] = {
    "ein": 1, "einem": 1, "ein bis": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "zehn": 10, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "ten": 10, "a": 1,
}  # fmt: skip
_WORDS: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_NUMBER: Final = rf"(?P<years>\d{{1,2}}(?:[.,]5)?|{_WORDS})"
_UPPER: Final = (
    r"(?:\s?\+|\s?plus\b|\s*(?:-|–|bis|to|or|oder|/)\s*"
    rf"(?:\d{{1,2}}|{_WORDS})\s?\+?| (?:oder|or) (?:mehr|more))?"
)
_YEARS: Final = (
    rf"(?<![\w.,-]){_NUMBER}(?:\s*\(\d+\+?\))?{_UPPER}(?:\s*\(\d\+?\))?\s*-?\s*"
    r"(?:jahre?n?(?!\s+(?:alt|young|jung))|jährige?[rn]?|years?(?:-plus|'s|'|'s')?(?! old)|yrs?\.?)"
    r"(?!\w)(?: (?:or|oder) (?:more|mehr|longer|länger))?"
)
_CUES: Final = ("erfahrung", "praxis", "experience", "jahr", "year", "jährig", "yrs", "month")
_KIND: Final = (
    r"(?P<prefix>[\w/-]{0,40}?)-?(?:berufs|praxis|arbeits|projekt)?"
    r"(?:erfahrung(?:en)?|berufspraxis)\b(?!s)"
)
_GERMAN: Final = lazy(
    rf"(?:{_YEARS}\s*(?:[\w-]{{1,40}} ){{0,4}}?)?(?<![\w/-]){_KIND}"
    r"(?:\s*\([^)\d]{0,20}(?P<late>\d{1,2})\+?[^)]{0,20}jahre[^)]{0,40}\))?"
)
_ENGLISH: Final = lazy(
    rf"(?:(?:{_YEARS}|(?P<months>\b(?:\d{{1,2}}|six|twelve|eighteen|three) months'?))\s*(?:of )?"
    r"(?P<between>(?:[\w/&,-]{1,40} ){0,5}?)|(?P<quality>proven|professional"
    r"|previous|prior|work|working|hands-on|relevant|solid|strong|extensive|practical|industry"
    r"|demonstrated|deep|first|initial|real-world|commercial|have|having|some|good|significant"
    r"|substantial|management|leadership|teaching|sales|minimum)"
    r" (?:[\w/-]{1,40} ){0,3}?)?\bexperienced?\b"
)
_ENGLISH_YEARS: Final = lazy(
    rf"{_YEARS}(?=\s+(?:(?:of|in|as|within)\b|(?:[\w-]{{1,30}}ly )?[a-z]{{1,30}}ing\b)(?! age"
    rf"| a row))"
)
_GERMAN_YEARS: Final = lazy(
    rf"(?:{_YEARS}|\b(?:ein paar|einige|mehrere) jahre)(?: \w{{1,30}}e)?"
    r"(?:(?=\s+(?:in|im|als)\b)|\s+(?:\w{1,20})?praxis\b)"
)
# "you've done support for at least 1 year"
_DONE: Final = lazy(
    r"\b(?:worked (?:in|as|with|on)(?: an?)?|done|spent time in) (?P<field>[^,.;:()\n]{2,40}?)"
    rf" for (?:at least |a minimum of |more than |over )?{_YEARS}"
)
# More experience that is merely welcome: ", ideally in food".
_IDEALLY: Final = lazy(
    r",? (?:vorzugsweise|idealerweise|bevorzugt|preferably|ideally|gern\w*)(?: auch)?"
    r"(?= (?:in|im|mit|als|bei|aus|with|as)\b)"
)
# What the experience is in: up to a mark, or to a word that begins something else.
_FIELD: Final = lazy(
    r"(?:\s*\([^)]{0,80}\))?\s*(?:,? ?(?:gesammelt|bereits|möglichst|sowie|auch))*,?\s*"
    r"(?:(?:in|im|mit|als|bei|auf|aus|with|as|of|using)\b(?: (?:der|dem|den|einem|einer|a|an|the"
    r"|dem bereich|bereichen|bereich|umgang mit|gebiet der|gebiet des|arbeiten mit|einsatz von"
    r"|use of)\b)*"
    r"|working (?:with|in|on|as)(?: (?:a|an|the)\b)?"
    r"|(?=(?!(?:during|including|using|being|something)\b)[a-z-]{1,30}ing\b))"
    r"\s*(?P<field>" + STRETCH + r")"
)
_PLAIN: Final = frozenset(
    ("", "berufs", "arbeits", "praxis", "erste", "fach", "vor", "lebens", "-")
)
# Experience of others, or that is to be made.
_OTHERS: Final = lazy(
    r"(?:user|customer|candidate|guest|employee|developer|client|player|patient|product|shopping"
    r"|learning|brand|digital|the|our|your|ihre|deine|eure|unsere[rn]?|nutzer"
    r"|kunden|an"
    r"|employee|immersive|seamless|visitor|service|great|better|this) ?-?$"
)
# "a degree or equivalent experience" asks for a degree first.
_EQUIVALENT: Final = lazy(r"\bequivalent (?:\w+ ){0,2}experience")
_MADE: Final = lazy(r":|\s*(?:sammeln|machen|sammelst|austausch|matters|is great|level\b)")


# What says how much or how good, and not in what.
_KINDS: Final = lazy(
    r"(?:\b(?:of|relevant|professional|proven|previous|prior|work(?:ing)?|hands-on|solid|strong"
    r"|extensive|practical|related|similar|full[- ]time|direct|progressive|total|paid|recent"
    r"|combined|equivalent|good|and|or|in|a|an|the|minimum|demonstrated|industry)\b[ ,/]*)+"
)


def experience(plain: str, text: str, *, english: bool) -> Iterator[Asked]:
    """Yield each experience that a passage names, with the field as written."""
    if not any(cue in plain for cue in _CUES):
        return
    end = 0
    for found in (_ENGLISH if english else _GERMAN).finditer(plain):
        if _is_own(plain, found, english=english):
            asked = _asked(plain, text, found, german=not english)
            yield asked
            yield from _ideally(plain, text, asked.end, german=not english)
            end = found.end()
    if not end:
        yield from _years_alone(plain, text, english=english)


def _years_alone(plain: str, text: str, *, english: bool) -> Iterator[Asked]:
    """Yield experience that is told by its years: "3 years in sales"."""
    done = _DONE.search(plain) if english else None
    if done:
        field = done["field"].strip()
        yield Asked(*done.span(), Requirement("experience", field, years=_count(done["years"])))
        return
    for found in (_ENGLISH_YEARS if english else _GERMAN_YEARS).finditer(plain):
        field, end = _field(plain, text, found.end(), german=not english)
        years = _count(found["years"]) if found["years"] else None
        yield Asked(found.start(), end, Requirement("experience", field, years=years))
        yield from _ideally(plain, text, end, german=not english)


def _ideally(plain: str, text: str, at: int, *, german: bool) -> Iterator[Asked]:
    if found := _IDEALLY.match(plain, at):
        field, end = _field(plain, text, found.end(), german=german)
        if field:
            yield Asked(found.end() + 1, end, Requirement("experience", field))


def _is_own(plain: str, found: re.Match[str], *, english: bool) -> bool:
    if _MADE.match(plain, found.end()):
        return False
    at = found.end() - len("experience") if english else found.start()
    if english:
        if _EQUIVALENT.search(plain, max(0, found.start() - 20), found.end()):
            return False
        bare = not (found["years"] or found["months"] or found["quality"])
        if found[0].endswith("experienced") or (bare and not _FIELD.match(plain, found.end())):
            return False
        return not (bare or found["quality"]) or not _OTHERS.search(plain, max(0, at - 20), at)
    return not _OTHERS.search(plain, max(0, at - 30), at)


def _asked(plain: str, text: str, found: re.Match[str], *, german: bool) -> Asked:
    groups = found.groupdict()
    years = groups.get("late") or groups["years"]
    field, end = _field(plain, text, found.end(), german=german)
    if not field and groups.get("between"):
        start, stop = found.span("between")
        leading = _KINDS.match(plain, start, stop)
        field = text[leading.end() if leading else start : stop].strip(" ,&/-")
    if not field and (prefix := (groups.get("prefix") or "").strip("-")) not in _PLAIN:
        start = found.start("prefix")
        field = text[start : start + len(prefix)].removesuffix("s").removesuffix("-")
    value = Requirement("experience", field, years=_count(years) if years else None)
    return Asked(found.start(), end, value)


def _field(plain: str, text: str, at: int, *, german: bool) -> tuple[str, int]:
    found = _FIELD.match(plain, at)
    if found is None:
        return "", at
    start, end = trimmed(plain, text, *found.span("field"), german=german)
    return (text[start:end], end) if start < end else ("", at)


def _count(number: str) -> float:
    return _NUMBERS[number] if number in _NUMBERS else float(number.replace(",", "."))
