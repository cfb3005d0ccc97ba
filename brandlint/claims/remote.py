"""Reads out of a text whether one may work elsewhere, and how many days of the week."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Remote

CUES: Final = (
    *("remote", "home office", "homeoffice", "home-office", "hybrid", "mobiles arbeit"),
    *("mobile arbeit", "mobilen arbeit", "mobiler arbeit", "mobilem arbeit", "mobil arbeit"),
    *("mobil zu arbeit", "mobilarbeit", "mobile office", "mobile work", "mobil /", "telearbeit"),
    *("telework", "telecommut", "von zu hause", "von zuhause", "from home", "wfh", "onsite"),
    *("on-site", "on site", "in-office", "in office", "in person", "in-person", "vor ort"),
    *("vor-ort", "ortsunabhängig", "ortsungebunden", "anywhere", "präsenz", "in the office"),
    *("im büro",),
)

_Mode = Literal["none", "possible", "hybrid", "full"]

_HOME: Final = r"home[\s-]?office|homeworking|telearbeit|mobil(?:e[sn]?)?[\s-]arbeiten|mobilarbeit"
_AWAY: Final = (
    rf"(?:remote(?:arbeit\w*|tätigkeit\w*|work)?\b|{_HOME}|wfh\b"
    r"|(?:work(?:ing)?[\s-])?from[\s-]home\b|von zu\s?hause|mobil\b)"
)
# What can be remote or hybrid when it is the job that is meant.
_WORK: Final = (
    r"(?:arbeit(?!geber|szeit(?!modell)|splatz)\w*|work\w*|modell?e?|models?|set-?up|jobs?"
    r"|roles?|positions?|stellen?"
    r"|opportunit\w+|polic(?:y|ies)|schedule|regelung|tätigkeit|approach|manner|arrangements?"
    r"|option\w*|möglich\w*|contract|engagement|employment|anteil\w*|kultur|home\w+)"
)
_DAY: Final = r"(?:tage?n?|days?|arbeitstage?n?|wochentage?n?)"
_COUNT: Final = r"(?P<{0}>\d(?:[.,]5)?|eine[nmr]?|ein|zwei|drei|vier|fünf|one|two|three|four|five)"
_COUNTS: Final = (
    r"(?:(?:\d|ein|zwei|drei|one|two|three)\s?(?:-|bis(?: zu)?|to|or|oder)\s?)?" + _COUNT
)
_WEEKLY: Final = (
    r"(?:\s?(?:/|pro|die|in der|je|a|per|each|every)\s?(?:woche|week)|\s?wöchentlich|\s?weekly)"
)
_NUMBERS: Final = {
    **dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "one"), 1),
    **dict.fromkeys(("zwei", "two"), 2),
    **dict.fromkeys(("drei", "three"), 3),
    **dict.fromkeys(("vier", "four"), 4),
    **dict.fromkeys(("fünf", "five"), 5),
}

# What is said of working elsewhere, by mode. Where two fit one place, the one further up counts.
_PATTERNS: Final[dict[_Mode, tuple[str, ...]]] = {
    "hybrid": (
        # A number of days: "2 Tage Homeoffice", "bis zu 3 Tage die Woche von zu Hause".
        (
            rf"{_COUNTS.format('n1')}[\s-]{_DAY}{_WEEKLY}?\s(?:(?:lang|im|in|aus dem|of|mobil|per"
            rf"|flexibel|for|bequem|gerne?|auch|deiner|arbeit|working)\s){{0,3}}{_AWAY}"
        ),
        # "Homeoffice an bis zu zwei Tagen", "remote work up to 2 days a week".
        (
            rf"{_AWAY}[\w-]*(?:\s(?!tag|day)[\w-]+){{0,4}}?\s?[(:,–-]?\s?(?:an |für |on |for "
            rf"|ist )?"
            rf"(?:bis zu |up to |max\.? |maximal |ca\.? |mind\.? |mindestens |at least )?"
            rf"{_COUNTS.format('n2')}[\s-]{_DAY}(?!{_WEEKLY}?\s(?:im büro|vor ort|in (?:the|our) of"
            rf"|on-?site|office))(?!\s(?:im|pro|per|a|/)\s?(?:jahr|year|monat|month))"
        ),
        rf"(?:{_COUNT.format('n3')}\s)?{_AWAY}[\s-]?(?:tage?n?|days?)\b",
        rf"{_DAY}{_WEEKLY}\s(?:im|in (?:the|our)|at (?:the|our)|from (?:the|our))\s(?:büro|office)",
        rf"{_DAY}{_WEEKLY}\s?(?:on-?site|vor ort)",
        # A share: "60 % remote", "bis zu 50 % Homeoffice", "Homeoffice (bis zu 60 %)".
        (
            rf"\b[1-9]\d\s?(?:%|prozent|percent)\s?(?:im|in|der|of|anteil|arbeitszeit|your|time"
            rf"|aus|"
            rf"(?:\s|dem)){{0,6}}{_AWAY}"
        ),
        (
            rf"{_AWAY}[\w-]*[\s-]?(?:möglichkeit|anteil|option)?\s?[(:]?\s?(?:bis zu |von |up to )?"
            rf"[1-9]\d\s?(?:%|prozent|percent)"
        ),
        rf"hybrid(?:e[snmr]?)?[\s-](?:possible|möglich\w*|{_WORK}|arbeits\w+|on-?site|office)",
        r"\bhybrid(?:arbeit|modell|work|job)\w*",
        (
            rf"\b(?:{_WORK}|arbeitest du|wir arbeiten|du arbeitest|sie arbeiten|is|are"
            rf"|ist) hybrid\b(?!\s\w)"
        ),
        r"\b(?:arbeit\w*|work(?:ing)?)(?:\s\w+){0,3} hybrid\b(?![\s-]\w)",
        (
            r"#li-hybrid\b|\(hybrid\)|\bteil-?remote\b|\b(?:mainly|mostly|primarily|largely|überwiegend"
            rf"|hauptsächlich) (?:work(?:ing)? )?{_AWAY}"
        ),
        r"\b(?:mainly|mostly|primarily|largely) work(?:ing)? (?:remotely|from home)",
        r"\bmix(?:ture)? (?:aus|of|zwischen|from) (?:home|office|büro|remote)",
        r"\bremote-?anteil\b",
    ),
    "full": (
        rf"(?<!\d)100\s?(?:%|prozent|percent)\s?(?:[\w-]+\s){{0,3}}?{_AWAY}",
        rf"{_AWAY}\s?(?:zu|:|\()?\s?100\s?(?:%|prozent|percent)",
        (
            r"\b(?:fully|full|completely|all|entirely|exclusively|purely|permanently"
            r"|100)[\s-]?remote\b"
        ),
        (
            r"\b(?:komplett|vollständig|dauerhaft|ausschließlich|rein|voll)(?:e[snrm]?)?[\s-]"
            rf"(?:im\s|in\s|aus dem\s)?{_AWAY}"
        ),
        rf"\bremote[\s-]only\b|\b(?:nur|only)\s(?:im\s)?{_AWAY}",
        r"\b(?:work|working|arbeite\w*)\s(?:remotely\s)?from (?:anywhere|wherever)\b(?!-)",
        r"\bremote(?:ly)? from (?:anywhere|wherever)|\banywhere in the world",
        (
            r"\b(?:deutschland|bundes|österreich|europa|schweiz)weit"
            rf"(?:\sim|\sin|\sper|\s\(?aus dem)?\s{_AWAY}"
        ),
        r"\baus dem home[\s-]?office heraus\b|\b(?:we|the team|our team) works? remotely\b",
        r"\b(?:this|it) is a (?:[\w%()-]+\s){0,4}?remote[\s-](?:role|position|job|opportunity)",
        r"\bremote[\s-](?:role|position|job|opportunity|stelle|job)\b",
        r"\b(?:full|part)-time, remote\b",
        r"\bdistributed,? remote\b",
    ),
    "possible": (
        rf"(?:{_HOME})\w*",
        (
            r"\bmobil(?:e[snmr]?)?[\s-](?:zu\s)?(?:arbeit(?:ens?|sform|smodell\w*)?|office"
            r"|work(?:ing)?)\b"
        ),
        r"\b(?:zwischen|between|wahlweise|ob) (?:im büro, )?remote\b",
        r"\bmobil\s?/\s?(?:im\s)?home|\bremote(?:arbeit|tätigkeit|work|möglichkeit|option)\w*",
        rf"\b(?:semi-?)?remote[\s-](?:{_WORK}|optional|friendly|possible|zu arbeiten|oder|or\b|&)",
        r"\b(?:oder|or|und|and|&|auch|gerne?|also|/)\s?remote\b(?![\s-]\w)",
        r"\bremote[\s-]first(?!\s(?:unternehmen|company|team|firma|organi[sz]ation))\b",
        r"\b(?:arbeiten|arbeitest?|arbeite|work|working)\s(?:[\w'/-]+\s){0,4}?remote(?:ly)?\b",
        r"\b(?:is|are|auch|sind|ist) remote(?:ly)?\b(?!\s(?:work|team|\w+ly))",
        r"\b(?:work(?:ing)?|options? to work)[\s-]from[\s-]home\b|\bwfh\b|\btele(?:work|commut)\w*",
        (
            r"\bvon zu\s?hause(?:\saus)?(?:\szu)?(?:\s\w+){0,2}?\sarbeit\w*"
            r"|\barbeit\w*(?:\s\w+){0,4}? von zu\s?hause"
        ),
        r"\borts(?:unabhängig|ungebunden)\w*(?:\s(?:und|&)\s\w+)?\s?(?:arbeit|work|tätig|job)?\w*",
        r"\bremote\s?[-–&,/]\s?(?:office|büro|home)|\b(?:office|büro)\s?[-–&,/]\s?remote\b",
    ),
    "none": (
        (
            r"\b(?:nur|ausschließlich|100\s?%|rein|fully|only|strictly|exclusively) "
            r"(?:vor ort|on-?site|in[\s-](?:the\s)?office|in präsenz|in[\s-]person)\b"
        ),
        r"\b(?:on-?site|in-office|in-person) (?:only|role|position|job)\b",
        (
            r"\bpräsenz(?:arbeit|stelle|job)\b|\bkein (?:reiner )?(?:home[\s-]?office"
            r"|remote)[\s-]?job\b"
        ),
        r"#li-onsite\b",
    ),
}


def _compiled(mode: _Mode) -> re.Pattern[str]:
    return re.compile("|".join(_PATTERNS[mode]))


_BY_MODE: Final = {mode: _compiled(mode) for mode in _PATTERNS}

# A word that stands alone between separators, as in "Berlin | Remote (EU) | Vollzeit".
_REGION: Final = (
    r"(?:us|usa|eu|uk|europ\w*|emea|dach|apac|latam|global\w*|worldwide|weltweit|germany|canada"
    r"|deutschland\w*|bundesweit|österreich\w*|austria|switzerland|schweiz|anywhere|international)"
)
_TAG: Final = re.compile(
    rf"(?:^|[|•·/(\[,;:–—\"'&+\n]\s?|\s-\s|\b(?:oder|or|in)\s)"
    rf"(?P<tag>(?:(?P<full>(?:{_REGION}[\s-])?remote(?:[\s-]{_REGION})?"
    rf"(?:\s?\((?:[^)]{{1,60}})\))?)"
    r"|(?P<hybrid>hybrid(?:\s?\([^)]{1,40}\)|\s[a-z]{2,3})?)"
    r"|(?P<none>on-?site|on site|in-office|in office|in[- ]person|vor ort|(?:in )?präsenz)))"
    r"(?=\s?(?:$|[|•·/)\],;–—\"'&+\n]|\s-\s|\.$|\soder\s|\sor\s|\sfrom\s|\sor$))"
)
_SHOUTED: Final = re.compile(
    r"\|\s(?P<tag>(?P<none>ON-?SITE)|(?:[A-Z]{2,12} )?REMOTE(?: [A-Z]{2,6})?)\s(?=[A-Z][^A-Z|]{3})"
)
# Beside it, remote is one place of several: "Berlin / Remote", "remote oder vor Ort".
_CHOICE_BEFORE: Final = re.compile(r"(?:[\w.)]\s?[,/&]\s?[\"']?|\s(?:oder|or|und|and)\s)$")
_CHOICE_AFTER: Final = re.compile(
    rf"[\"']?\s?(?:/|&|\b(?:oder|or|und|and)\b|,(?!\s?(?:{_REGION}\b|\w+-year|prefer|requir|with"
    rf"|based"
    r"|ideal|time|cet|gmt|utc|overlap|full|part|vollzeit|teilzeit|m/|w/|no\b|up to)))"
)
# What else is on site or hybrid: talks with candidates, cars, clouds.
_OTHER_THINGS: Final = re.compile(
    r"gespräch|interview|kennenlern|termin|schnupper|probe|elektro|verbrenner|antrieb|dienstwagen"
    r"|fahrzeug|diesel|cloud|heizung|event|kunden|händler|support|ansprechpartner"
)
_OTHERWISE: Final = re.compile(r"\b(?:oder|or|und|and)\b|[/&]")
_MAX_LINE: Final = 120
# A line of figures and key words, however long, as it opens posts in forums.
_BARS: Final = re.compile(r"\|")

# What speaks of experience, of tools, of others, or of weeks abroad, before and after a place.
_ASKED: Final = re.compile(
    r"(?:erfahrung\w*|experience\w*|ability|able|comfortable|willing\w*|familiar\w*|bereitschaft"
    r"|umgang|skilled?|proven|kunden|customers?|clients?|führung|weeks? of|wochen|monate"
    r"|months? of|ausstattung für)\b(?:\W+[\w-]+){0,5}\W*$"
)
_ABROAD: Final = re.compile(
    r"[^.\n]{0,60}?\b(?:tage?n?|days?|wochen?|weeks?|monate?n?|months?)\s"
    r"(?:pro|im|per|a|/|each)\s?(?:jahr|year)|[\s-]?(?:in der eu|(?:aus"
    r"|im) (?:dem )?(?:eu-)?ausland|(?:from )?(?:abroad|another country))"
)
_ALLOWED: Final = re.compile(r"möglich|kannst|können|darf|possible|may\b|can\b|option")
_TITLES: Final = frozenset((BlockKind.TITLE, BlockKind.HEADING))
_TEXT_ROLES: Final = frozenset((Role.PROFILE, Role.TASKS, Role.PROCESS))


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
            elif place.value.value in {"possible", "hybrid"}:
                yield place._replace(value=Remote("none"))


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
    for match in _TAG.finditer(plain):
        start, end = match.span("tag")
        if match["none"] and _OTHERWISE.search(plain, max(0, start - 6), end + 6):
            continue
        if not match["full"] and _OTHER_THINGS.search(plain, max(0, start - 80), end + 80):
            continue
        mode: _Mode = "hybrid" if match["hybrid"] else "none" if match["none"] else "full"
        if mode == "full" and _is_choice(plain, start, end, titled=titled):
            mode = "possible"
        yield _Place(start, end, Remote(mode), clear=False)


def _shouted(passage: Passage) -> Iterator[_Place]:
    """Yield what opens a post in a forum: '| ONSITE We build ...'."""
    for match in _SHOUTED.finditer(passage.text):
        mode: _Mode = "none" if match["none"] else "full"
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
        for match in pattern.finditer(plain):
            start, end = match.span()
            if any(start < other_end and other < end for other, other_end in taken):
                continue
            taken.append((start, end))
            yield _Place(start, end, Remote(mode, _days(match)))


def _days(match: re.Match[str]) -> float | None:
    said = next((part for name, part in match.groupdict().items() if name[0] == "n" and part), None)
    if said is None:
        return None
    return float(_NUMBERS.get(said) or said.replace(",", "."))
