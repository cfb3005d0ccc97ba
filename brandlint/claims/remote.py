"""Reads out of a text whether one may work elsewhere, and how many days of the week."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.claims._cues import holds
from brandlint.claims._remote_words import (
    CUES_OF,
    NUMBERS,
    PATTERNS,
    REGION,
    SHOUTED,
    TAG,
    Mode,
)
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Remote
from brandlint.language.patterns import lazy

CUES: Final = (
    *("remote", "home office", "homeoffice", "home-office", "hybrid", "mobiles arbeit"),
    *("mobile arbeit", "mobilen arbeit", "mobiler arbeit", "mobilem arbeit", "mobil arbeit"),
    *("mobil zu arbeit", "mobilarbeit", "mobile office", "mobile work", "mobil /", "telearbeit"),
    *("telework", "telecommut", "von zu hause", "von zuhause", "from home", "wfh", "onsite"),
    *("on-site", "on site", "in-office", "in office", "in person", "in-person", "vor ort"),
    *("vor-ort", "ortsunabhängig", "ortsungebunden", "anywhere", "präsenz", "in the office"),
    *(
        "im büro",
        "von überall",
        "daheim",
        "home working",
        "zu hause",
        "at home",
        "bürotag",
        "tage büro",
        "office days",
        "home-based",
        "home based",
        "blended",
        "office-based",
        "office based",
    ),
)


def _compiled(mode: Mode) -> re.Pattern[str]:
    return lazy("|".join(PATTERNS[mode]))


_BY_MODE: Final = {mode: _compiled(mode) for mode in PATTERNS}

# Beside it, remote is one place of several: "Berlin / Remote", "remote oder vor Ort".
_CHOICE_BEFORE: Final = lazy(r"(?:[\w.)]\s?[,/&]\s?[\"']?|\s(?:oder|or|und|and)\s)$")
_CHOICE_AFTER: Final = lazy(
    rf"[\"']?\s?(?:/|&|\b(?:oder|or|und|and)\b|,(?!\s?(?:{REGION}\b|\w+-year|prefer|requir|with"
    rf"|based"
    r"|ideal|time|cet|gmt|utc|overlap|full|part|vollzeit|teilzeit|m/|w/|no\b|up to)))"
)
# What else is on site or hybrid: talks with candidates, cars, clouds.
_OTHER_THINGS: Final = lazy(
    r"gespräch|interview|kennenlern|termin|schnupper|probe|elektro|verbrenner|antrieb|dienstwagen"
    r"|fahrzeug|diesel|cloud|heizung|event|kunden|händler|support|ansprechpartner"
)
_OTHERWISE: Final = lazy(r"\b(?:oder|or|und|and)\b|[/&]")
_MAX_LINE: Final = 120
# A line of figures and key words, however long, as it opens posts in forums.
_BARS: Final = lazy(r"\|")

# What speaks of experience, of tools, of others, or of weeks abroad, before and after a place.
_ASKED: Final = lazy(
    r"(?:erfahrung\w*|experience\w*|ability|able|comfortable|willing\w*|familiar\w*|bereitschaft"
    r"|umgang|skilled?|proven|führung|weeks? of|wochen|monate"
    r"|months? of|ausstattung für)\b(?:\W+[\w-]+){0,5}\W*$"
    r"|\b(?:kunden|customers?|clients?)(?: [\w-]+){0,3} $"
)
_ABROAD: Final = lazy(
    r"[^.\n]{0,60}?\b(?:tage?n?|days?|wochen?|weeks?|monate?n?|months?)\s"
    r"(?:pro|im|per|a|/|each)\s?(?:jahr|year)|[\s-]?(?:in der eu|(?:aus"
    r"|im) (?:dem )?(?:eu-)?ausland|(?:from )?(?:abroad|another country))"
)
_ALLOWED: Final = lazy(r"möglich|kannst|können|darf|possible|may\b|can\b|option")
_TITLES: Final = frozenset((BlockKind.TITLE, BlockKind.HEADING))
_TEXT_ROLES: Final = frozenset((Role.PROFILE, Role.TASKS, Role.PROCESS))


_ANY_REMOTE: Final = lazy(r"(?!.*only)(?:(?:this|it) is \w+ )?(?:\w+ )?remote[\s-]\w+$")
_CLEARLY_FULL: Final = 4


class _Place(NamedTuple):
    start: int
    end: int
    value: Remote
    clear: bool = True

    @property
    def weight(self) -> int:
        """How much it says: days of the week most, that it's possible least."""
        if self.value.value == "hybrid":
            return 5 if self.value.days_per_week else 3
        if self.value.value == "full":
            return _CLEARLY_FULL if self.clear else 2
        return 1 if self.value.value == "possible" else 0


def remote_in(text: str) -> Remote | None:
    """Return what a short labelled value such as 'hybrid' or 'Berlin, Remote' says."""
    places = [*_tags(text.lower(), titled=False), *_worded(text.lower())]
    return max(places, key=lambda place: place.weight).value if places else None


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the places that state what the document states of a job in all."""
    found: dict[int | None, list[tuple[Passage, _Place]]] = {}
    for passage in cued:
        for place in _stated(passages, passage):
            found.setdefault(passage.job, []).append((passage, place))
    for of_job in found.values():
        most = max(place.weight for _, place in of_job)
        for passage, place in of_job:
            # Who may choose is told both: "100 % remote" and "2 Tage Homeoffice".
            if place.weight in {most, _CLEARLY_FULL}:
                yield passage.claim(Fact.REMOTE, place.value, place.start, place.end)


def _stated(passages: Passages, passage: Passage) -> Iterator[_Place]:
    yield from _tags(passage.plain, titled=passage.block.kind in _TITLES)
    yield from _shouted(passage)
    for place in _worded(passage.plain):
        if _is_meant(passage, place):
            if not passages.denied(passage, place.start, place.end):
                yield place
            elif _is_refused(passage.plain, place):
                yield place._replace(value=Remote("none"))


def _is_refused(plain: str, place: _Place) -> bool:
    """Tell 'no remote position' from 'not fully remote', which may still be hybrid."""
    return place.value.value != "full" or bool(_ANY_REMOTE.match(plain, place.start, place.end))


def _is_meant(passage: Passage, place: _Place) -> bool:
    """Tell what is offered from what is asked of candidates, and from weeks abroad."""
    plain = passage.plain
    before = plain[max(0, place.start - 70) : place.start].rpartition("\n")[2]
    if _ASKED.search(before) or _ABROAD.match(plain, place.end):
        return False
    if place.value.value == "possible" and passage.role in _TEXT_ROLES:
        around = plain[max(0, place.start - 40) : place.end + 40]
        return bool(_ALLOWED.search(around))
    return True


def _tags(plain: str, *, titled: bool) -> Iterator[_Place]:
    """Yield what stands alone between separators or brackets."""
    if len(plain) > _MAX_LINE and not _BARS.search(plain):
        return
    for match in TAG.finditer(plain):
        start, end = match.span("tag")
        if match["none"] and _OTHERWISE.search(plain, max(0, start - 6), end + 6):
            continue
        if not match["full"] and _OTHER_THINGS.search(plain, max(0, start - 80), end + 80):
            continue
        mode: Mode = "hybrid" if match["hybrid"] else "none" if match["none"] else "full"
        if mode == "full" and _is_choice(plain, start, end, titled=titled):
            mode = "possible"
        yield _Place(start, end, Remote(mode), clear=False)


def _shouted(passage: Passage) -> Iterator[_Place]:
    """Yield what opens a post in a forum: '| ONSITE We build ...'."""
    for match in SHOUTED.finditer(passage.text):
        mode: Mode = "none" if match["none"] else "full"
        yield _Place(*match.span("tag"), Remote(mode), clear=False)


def _is_choice(plain: str, start: int, end: int, *, titled: bool) -> bool:
    before = _CHOICE_BEFORE.search(plain[max(0, start - 8) : start])
    if before and not (titled and "," in before[0]):
        return True
    return bool(_CHOICE_AFTER.match(plain, end))


def _worded(plain: str) -> Iterator[_Place]:
    """Yield what is said in words; of two modes at one place the more telling one."""
    taken: list[tuple[int, int]] = []
    for mode, pattern in _BY_MODE.items():
        for match in pattern.finditer(plain) if holds(plain, CUES_OF[mode]) else ():
            start, end = match.span()
            if any(start < other_end and other < end for other, other_end in taken):
                continue
            taken.append((start, end))
            yield _Place(start, end, Remote(mode, _days(match)))


def _days(match: re.Match[str]) -> float | None:
    said = next((part for name, part in match.groupdict().items() if name[0] == "n" and part), None)
    if said is None:
        return None
    return float(NUMBERS.get(said) or said.replace(",", "."))
