"""Reads names of places: 'Köln', 'Bad Muster', 'Halle (Saale)', 'Washington, DC'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import Final, NamedTuple

from brandlint.claims._cities import CITIES, QUALIFIERS, REGIONS, city_of_adjective
from brandlint.claims._towns import is_no_place, looks_like_town
from brandlint.language.patterns import lazy

_WORD: Final = r"(?:(?:St\. )?[A-ZÄÖÜÅØŁÉ](?:\.[A-Z]\.|[^\W\d_]|'(?=\w))*+(?:-[^\W\d_]++)*+)"
_NAME: Final = lazy(
    rf"(?P<first>(?:(?:Bad|Sankt|San|Santa|São|Los|Las|New|Den|The|Saint|Fort|Mount|Neu|Alt|Groß"
    rf"|Klein) )?{_WORD}(?:/(?=[A-ZÄÖÜ]))?)"
    r"(?P<behind> (?:am|an der|an den|a\. ?d\.|a\.d\.|im|in der|ob der|i\. ?d\.|v\. ?d\.|vor der"
    rf"|auf|unter|bei) {_WORD})?"
    rf"(?P<more>(?: {_WORD}){{0,2}})"
)
_BEHIND_SLASH: Final = lazy(
    r"(?:Saale|Main|Oder|Spree|Elbe|Donau|Rhein|Ruhr|Inn|Westf|Lahn|Harz)\b"
)
_BRACKETS: Final = lazy(r" ?\((?P<inside>[^()\n]{1,30})\)")
_QUALIFIER: Final = lazy(r",? ?[(]?(?P<name>[A-Z][\w.]*(?: [A-Z]\w+){0,3})\)?")
_RIVERS: Final = lazy(
    r"(?:Saale|Oder|Main|Spree|Westfalen|Westf\.|Allgäu|Taunus|Harz|Donau|Lahn|Rhein|Sieg|Ems)"
)
_BETWEEN: Final = lazy(
    r"\)? ?(?:,(?: (?:and|or|und|oder|sowie))?|/|\||·|•|;|&|\+|–|-(?= )"
    r"|\b(?:und|oder|and|or|sowie|bzw\.))\s*"
)
_STATE_BEHIND: Final = lazy(r", (?P<name>[A-Z][\w.]*(?: [A-Z]\w+){0,2})\b")
# Larger than a town, and smaller than a state: it says where the town before lies.
_DISTRICT: Final = lazy(r"(?:Land)?[Kk]reis |Co(?:unty|\.)? [A-Z]")
# What shows that a word before is no place, or not one to work at: "Anstellung: ...".
_GOES_ON: Final = lazy(
    r" ?:|\s+\(1\d{3}\)|[- ](?:time ?zone|tz\b|hours|citizen|work permit|work authori|visa|law\b"
    r"|market|customers"
    r"|clients|speak)|\*|_|@",
    re.IGNORECASE,
)
_SHORTEST: Final = 3
_STREET: Final = lazy(r" (?:Platz|Straße|Str|Allee|Weg|Damm|Ring|Tor|Chaussee|Ufer)")
_SHORT_RIVER: Final = lazy(
    r" [aiv]\. ?d\.| (?:am|an der|in der|im|ob der|an den) (?:Donau|Main|Saale|Elbe|Rhein|Oder"
    r"|Spree|Havel|Weser|Lahn|Inn|Isar|Neckar|Ruhr|Enns|Mur|Drau|Traun|Leine|Aller|Fils|Breisgau|Allgäu"
    r"|Taunus|Harz|See|Bodensee|Ammersee|Chiemsee|Oberpfalz|Innkreis|Tauber|Ybbs|Leitha|Glan)\b"
)
_IS_STREET: Final = lazy(r"\w(?:gasse|straße|strasse|weg|platz|allee|chaussee|ufer)\Z")
_LEAD: Final = lazy(
    r"(?:(?:[Dd]er|[Dd]em|[Dd]en|[Dd]ie|[Tt]he|[Ii]n|[Dd]owntown|[Cc]entral|[Gg]reater|[Dd]ie)\s)?"
    r"(?:(?:Region|Großraum|Großräume|Raum|Räume|Stadt|Landeshauptstadt|Landkreis|Kreis|Hansestadt"
    r"|Gemeinde|City of|Bezirk|Hub|Werk|Hybrid|Remote|[Oo]n-?[Ss]ite"
    r"|Office)\b[,:]?\s?"
    r"(?:\(|in |[-–/|] |-(?=(?:USA?|EU|UK|EMEA|DACH)\b))?)?"
)


_SHORT_STATE: Final = lazy(r"\b(?:Uk|Us|Usa|Eu|Nyc)\b")
_SMALL: Final = lazy(r"\b[^\W\d_ß]")


def cased(text: str) -> str:
    """Return a text without a capital with one at each word, of the same length."""
    if not text.islower():
        return text
    shown = _SMALL.sub(lambda match: match[0].upper()[:1], text)
    return _SHORT_STATE.sub(lambda match: match[0].upper(), shown)


class Evidence(IntEnum):
    """How sure a name is to be a place, by itself."""

    NONE = 0
    LOOKS = 1
    KNOWN = 2


class PlaceName(NamedTuple):
    """A name and where it stands; a region is a country, state or area."""

    start: int
    end: int
    name: str
    evidence: Evidence
    is_region: bool


def names_from(text: str, start: int, end: int | None = None) -> list[PlaceName]:
    """Return the places that a stretch of text lists from its beginning on.

    What says where a city is ('Seattle, WA'; 'Berlin, Germany') goes with it; of a district and
    its city ('Mitte, Berlin') the city counts.
    """
    end = len(text) if end is None else end
    found: list[PlaceName] = []
    commas_only = True
    at = _LEAD.match(text, start, end).end()  # type: ignore[union-attr]
    while (place := _name_at(text, at, end)) is not None:
        if _GOES_ON.match(text, place.end, end):
            break
        found.append(place)
        between = _BETWEEN.match(text, behind(text, place, end), end)
        if between is None or _DISTRICT.match(text, between.end(), end):
            break
        if between[0].strip() != ",":
            commas_only = False
        at = _LEAD.match(text, between.end(), end).end()  # type: ignore[union-attr]
    return _settled(text, found, commas_only=commas_only)


def known_in(text: str) -> Iterator[PlaceName]:
    """Yield the places in a text that need no context."""
    at = 0
    while (match := _NAME.search(text, at)) is not None:
        place = _name_at(text, match.start(), len(text))
        if place is not None and place.evidence is Evidence.KNOWN:
            yield place
        at = max(match.start("first") + 1, place.end if place else match.end("first"))


def _name_at(text: str, at: int, end: int) -> PlaceName | None:
    match = _NAME.match(text, at, end)
    if match is None:
        return None
    for stop in _stops(match):
        name = text[at:stop]
        if name in CITIES or name in REGIONS:
            with_river = _with_river(text, stop, end) if name in CITIES else stop
            if stop == match.end("first") and _SHORT_RIVER.match(match["behind"] or ""):
                with_river = match.end("behind")
            region = name in REGIONS and name not in CITIES
            return PlaceName(at, with_river, text[at:with_river], Evidence.KNOWN, region)
        if name.isupper() and name.title() in CITIES | REGIONS:
            return PlaceName(at, stop, name, Evidence.KNOWN, name.title() in REGIONS)
    if city_of_adjective(match["first"]):
        return _by_adjective(match)
    place = _unknown(text, match, end)
    if place and (state := _STATE_BEHIND.match(text, place.end, end)):
        known = state["name"] in QUALIFIERS
        return place._replace(evidence=Evidence.KNOWN) if known else place
    return place


def _by_adjective(match: re.Match[str]) -> PlaceName | None:
    """Return the city of 'Kölner Südstadt'; 'Potsdamer Platz' is a street."""
    city = city_of_adjective(match["first"])
    if city is None or _STREET.match(match["more"]):
        return None
    return PlaceName(match.start(), match.end("first"), city, Evidence.KNOWN, is_region=False)


def _stops(match: re.Match[str]) -> Iterator[int]:
    """Yield where the name may end, the longest first."""
    more = match["more"]
    for words in range(more.count(" "), 0, -1):
        yield match.start("more") + len(" ".join(more.split(" ")[: words + 1]))
    if match["behind"]:
        yield match.end("behind")
    yield match.start("first") + len(match["first"].rstrip("/"))
    first = re.match(r"[^\W\d_]+(?=-)", match["first"])
    if first and first[0] in CITIES:
        yield match.start("first") + len(match["first"].rstrip("/"))


def _unknown(text: str, match: re.Match[str], end: int) -> PlaceName | None:
    start = match.start()
    near = (match["behind"] or "").removeprefix(" bei ")
    if near != (match["behind"] or "") and near in CITIES:
        return PlaceName(start, match.end("first"), match["first"], Evidence.KNOWN, is_region=False)
    stop = match.end("behind") if match["behind"] else match.end("first")
    name = text[start:stop].rstrip("/")
    stop = start + len(name)
    if is_no_place(name) or len(name) < _SHORTEST or name.isupper() or _IS_STREET.search(name):
        return None
    first = name.split("-")[0]
    is_known = first in CITIES and "-" in name
    if is_known and name.endswith("er") and match["more"]:
        stop += len(match["more"].split(" ")[1]) + 1
    elif match["more"] and not match["behind"]:
        stop = _longer(text, match, stop, end)
    stop = _with_river(text, stop, end)
    last = name.split(" ")[-1]
    is_longer = bool(match["behind"]) or stop > start + len(name) or last != name
    looks = is_longer or looks_like_town(last)
    evidence = Evidence.KNOWN if is_known else Evidence.LOOKS if looks else Evidence.NONE
    return PlaceName(start, stop, text[start:stop], evidence, is_region=False)


def _longer(text: str, match: re.Match[str], stop: int, end: int) -> int:
    """Return where a name of several words ends that a state or country follows."""
    for longer in range(match.end("more"), stop, -1):
        comma = _QUALIFIER.match(text, longer, end) if text[longer : longer + 1] == "," else None
        if comma and comma["name"] in QUALIFIERS:
            return longer
    return stop


def _with_river(text: str, stop: int, end: int) -> int:
    """Return where the name ends with what tells it from its namesakes: 'Halle (Saale)'."""
    if text[stop : stop + 1] == "/" and (river := _BEHIND_SLASH.match(text, stop + 1, end)):
        return river.end()
    brackets = _BRACKETS.match(text, stop, end)
    return brackets.end() if brackets and _RIVERS.match(brackets["inside"]) else stop


def behind(text: str, place: PlaceName, end: int) -> int:
    """Return where what says the country or state of a place ends."""
    at = place.end
    for _ in range(2):
        qualifier = _QUALIFIER.match(text, at, end)
        if qualifier is None or place.is_region:
            break
        name = qualifier["name"]
        if _DISTRICT.match(name):
            at = qualifier.end()
        elif name not in QUALIFIERS and name.split(" ")[0] in QUALIFIERS:
            at = qualifier.start("name") + len(name.split(" ")[0])
        elif name in QUALIFIERS:
            at = qualifier.end()
        else:
            break
    brackets = _BRACKETS.match(text, at, end)
    return brackets.end() if brackets else at


def _settled(text: str, found: list[PlaceName], *, commas_only: bool) -> list[PlaceName]:
    """Return the places without districts beside their city, and countries beside theirs."""
    cities = [place for place in found if not place.is_region]
    known = [place for place in cities if place.evidence is Evidence.KNOWN]
    if commas_only and known and len(known) < len(cities):
        cities = known
    if not cities:
        return found
    return [place for place in found if place in cities or is_remote(text, place)]


def is_remote(text: str, place: PlaceName) -> bool:
    """Tell whether a region is where one works from afar: 'Remote (EU)', 'US remote'."""
    before = text[max(0, place.start - 12) : place.start].lower()
    behind = text[place.end : place.end + 8].lower()
    return place.is_region and ("remote" in before or behind.startswith((" remote", "-remote")))
