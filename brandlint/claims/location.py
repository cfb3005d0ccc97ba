"""Reads places of work out of a text.

Which of the places that a text names is the one to work at is decided for the document as a whole:
a field, a line 'Standort: ...' or the job's title goes before 'our office in ...', that before the
seat of the company, that before a town that is merely named, and an address comes last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from brandlint.claims import json_ld
from brandlint.claims._cities import city_of_adjective, key_of
from brandlint.claims._cues import holds
from brandlint.claims._field_keys import stated_places
from brandlint.claims._place_contexts import (
    BEHIND,
    BEHIND_CUES,
    CONTEXTS,
    EMPLOYMENT,
    ENDS,
    HEADER,
    IN_TITLE,
    LABEL_ALONE,
    LONGEST_VALUE,
    META_PARTS,
    MOST_META,
    OR,
    OWN_CITY,
    OWN_CITY_CUES,
    POSTAL,
    SITE,
    STREET,
    Rank,
)
from brandlint.claims._place_mentions import (
    Found,
    addressed,
    is_unseen,
    merely_named,
    owned,
    with_capitals,
)
from brandlint.claims._place_tails import tails
from brandlint.claims._places import Evidence, PlaceName, is_remote, known_in, names_from
from brandlint.claims.passages import Passage, Passages
from brandlint.documents import BlockKind, Touchpoint
from brandlint.facts import Claim, Fact, Named

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "standort", "arbeitsort", "einsatzort", "dienstort", "dienstsitz", "schulort", "ort:",
    "einsatzgebiet", "location", "\U0001f4cd", "büro", "office", "based in", "located in", "studio",
    "niederlassung", "filiale", "zentrale", "geschäftsstelle", "umgebung", "großraum", "großräume",
    "im raum", "remote", "hybrid", "onsite", "on-site", "sitz in", "vollzeit", "teilzeit",
    "full-time", "full time", "part-time", "headquarter", "mitten in", "herzen", "vor ort in",
    "wohnst", "stadt:", "city:", "praxis in", "werk in", "either in", "einsatz in", "reside",
    "where:", "where you", "where we", "wo:", "wo du", "wo sie", "site:", "bezirk:", "campus:",
    "depot:", "filiale:", " hub ", "gesucht in ", "wanted in ", "needed in ",
)  # fmt: skip

# Contexts behind which only a known place is one.
_LOOSE: Final = ("remote", "hybrid", "mitten", "im herzen")
_LOOSE_BEFORE: Final = ("büro ", "werk ", "filiale ", "office ")


# How many blocks a page begins with that may say who looks for whom, and how long they are.
_HEAD: Final = 6
_LONGEST_HEAD: Final = 300
_BARE: Final = frozenset(
    ("site", "where", "wo", "ort", "depot", "campus", "bezirk", "stadt", "city")
)
_LONGEST_LABEL: Final = 8


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield where the work is done, as far as the whole text decides it."""
    document = passages.document.document
    names = [*json_ld.stated_places(document), *stated_places(document)]
    fields = {key_of(name): name for name in names}
    found = [*_plain_statements(passages, cued)]
    for fallback in (merely_named, owned, addressed):
        found += [] if fields or found else fallback(passages)
    yield from _claims(found, fields)


def _plain_statements(passages: Passages, cued: Sequence[Passage]) -> Iterator[Found]:
    for passage in map(with_capitals, cued):
        if is_unseen(passages, passage):
            continue
        yield from _labelled(passages, passage)
        yield from _meta_line(passage)
        yield from _in_context(passage)
    for passage in _bare_labels(passages):
        yield from _labelled(passages, passage)
    for passage in _heads(passages):
        yield from _in_title(passage)
    for passage in _first(passages):
        yield from (Found(Rank.COMPANY, passage, place) for place in tails(passage.text))


def _first(passages: Passages) -> Iterator[Passage]:
    """Yield the passages in which an ad or the head of a page says who looks for whom where."""
    is_ad = passages.document.touchpoint is Touchpoint.AD
    for index in range(len(passages) if is_ad else min(len(passages), _HEAD)):
        passage = with_capitals(passages.at(index))
        is_meta = passage.block.name.lower().startswith(("meta", "seo", "description"))
        is_head = len(passage.text) < _LONGEST_HEAD and not is_unseen(passages, passage)
        if is_ad or (is_head and not is_meta):
            yield passage


def _bare_labels(passages: Passages) -> Iterator[Passage]:
    """Yield the blocks that are nothing but a label too common to be a cue: 'Site'."""
    text = passages.document.text
    for index, block in enumerate(passages.document.blocks):
        short = block.span.end - block.span.start <= _LONGEST_LABEL
        if short and block.span.of(text).lower().rstrip(" :") in _BARE:
            yield passages.at(index)


def _heads(passages: Passages) -> Iterator[Passage]:
    for index, block in enumerate(passages.document.blocks):
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            yield passages.at(index)


def _labelled(passages: Passages, passage: Passage) -> Iterator[Found]:
    """Yield the places in the block after one that is nothing but a label."""
    if len(passage.text) < LONGEST_VALUE and LABEL_ALONE.fullmatch(passage.plain):
        if passage.index + 1 < len(passages):
            value = passages.at(passage.index + 1)
            if len(value.text) < LONGEST_VALUE:
                yield from _value(value, 0)
    elif passage.block.kind is BlockKind.FIELD and LABEL_ALONE.fullmatch(
        passage.block.name.rpartition(".")[2].lower()
    ):
        yield from _value(passage, 0)


def _value(passage: Passage, start: int) -> Iterator[Found]:
    """Yield the places of a labelled value, which may be an address or a phrase."""
    end = passage.text.find("\n", start + 1)
    end = len(passage.text) if end < 0 else end
    postal = POSTAL.search(passage.text, start, end) or STREET.match(passage.text, start, end)
    places = names_from(passage.text, postal.end() if postal else start, end)
    if not places or (
        places[0].evidence is Evidence.NONE and not ENDS.match(passage.text, places[-1].end)
    ):
        places = [place for place in known_in(passage.text) if start <= place.start < end][:3]
    places = places or [place for place in tails(passage.text) if start <= place.start < end]
    yield from (Found(Rank.LABEL, passage, place) for place in places)


def _in_context(passage: Passage) -> Iterator[Found]:
    plain = passage.plain
    for rank, cues, before in CONTEXTS:
        for match in before.finditer(plain) if holds(plain, cues) else ():
            if rank is Rank.LABEL:
                yield from _value(passage, match.end())
            else:
                yield from _after(passage, rank, match)
    for match in BEHIND.finditer(plain) if holds(plain, BEHIND_CUES) else ():
        yield from _before(passage, match)
    for match in SITE.finditer(plain) if "standort " in plain else ():
        for place in names_from(passage.text, *match.span("name")):
            if place.evidence is not Evidence.NONE:
                yield Found(Rank.CONTEXT, passage, place)
    for match in OWN_CITY.finditer(plain) if holds(plain, OWN_CITY_CUES) else ():
        yield from _own_city(passage, match)


def _after(passage: Passage, rank: Rank, match: re.Match[str]) -> Iterator[Found]:
    is_loose = match[0].startswith(_LOOSE) or match[0] in _LOOSE_BEFORE
    for place in names_from(passage.text, match.end()):
        needed = Evidence.KNOWN if is_loose else Evidence.LOOKS
        if match[0].rstrip().endswith("standort") or match[0].endswith("umgebung"):
            needed = Evidence.NONE
        if " in " in match[0] and rank is Rank.CONTEXT and not is_loose:
            needed = Evidence.NONE
        if place.is_region and _needs_city(rank, match[0]):
            continue
        if place.evidence >= needed:
            yield Found(rank, passage, place)


def _needs_city(rank: Rank, before: str) -> bool:
    """Tell whether a country behind some words is where a firm is, not where one works."""
    return "standort" in before or (rank is Rank.COMPANY and "s in" not in before)


def _before(passage: Passage, match: re.Match[str]) -> Iterator[Found]:
    at, text = match.start(1), passage.text
    for start in (at, text.rfind(" ", at, match.end(1)) + 1):
        places = names_from(text, start, match.end(1))
        needed = Evidence.NONE if "umgebung" in match[0] else Evidence.KNOWN
        if places and places[-1].end == match.end(1) and places[-1].evidence >= needed:
            yield Found(Rank.CONTEXT, passage, places[-1])
            return


def _own_city(passage: Passage, match: re.Match[str]) -> Iterator[Found]:
    name, (start, end) = passage.text[slice(*match.span("name"))], match.span("name")
    places = [p for p in names_from(passage.text, start, end) if p.evidence is Evidence.KNOWN]
    city = city_of_adjective(name.split(" ")[-1])
    if places and not places[0].is_region:
        yield Found(Rank.CONTEXT, passage, places[0])
    elif city and match["what"] != "zentrale":
        place = PlaceName(
            end - len(name.split(" ")[-1]), end, city, Evidence.KNOWN, is_region=False
        )
        yield Found(Rank.CONTEXT, passage, place)


def _meta_line(passage: Passage) -> Iterator[Found]:
    """Yield the places of a line like 'Vollzeit · Musterstadt' or 'Remote (EU) / Berlin'."""
    header = HEADER.match(passage.text)
    line = header[0] if header else passage.text[:MOST_META].split("\n")[0]
    if not header and (len(line) == MOST_META or not EMPLOYMENT.search(passage.plain)):
        return
    ends = [*(part.start() for part in META_PARTS.finditer(line)), len(line)]
    starts = [0, *(part.end() for part in META_PARTS.finditer(line))]
    if len(starts) == 1:
        return
    parts = zip(starts, ends, strict=True)
    needed = Evidence.LOOKS if EMPLOYMENT.match(passage.plain) else Evidence.KNOWN
    places = [
        place
        for start, end in parts
        for place in names_from(passage.text, start, end)
        if place.evidence >= needed
    ]
    has_city = any(not place.is_region for place in places)
    for place in places:
        if not (has_city and place.is_region and not is_remote(passage.text, place)):
            yield Found(Rank.LABEL, passage, place)


def _in_title(passage: Passage) -> Iterator[Found]:
    """Yield the places at the end of a job's title: '... in Berlin', '... (Hamburg)'."""
    is_job = "(" in passage.text or passage.block.kind is BlockKind.TITLE
    rank = Rank.LABEL if is_job else Rank.COMPANY
    for match in IN_TITLE.finditer(passage.plain):
        for place in names_from(passage.text, match.end()):
            is_in = match[0].startswith("in")
            needed = Evidence.LOOKS if is_in and is_job else Evidence.KNOWN
            if place.evidence >= needed and (is_in or not place.is_region):
                yield Found(rank, passage, place)


def _ranked(found: Iterable[Found]) -> list[Found]:
    """Return what is said most plainly, and where else the same places are named."""
    found = list(found)
    best = min((one.rank for one in found), default=None)
    keys = {key_of(one.place.name) for one in found if one.rank is best}
    return [
        one
        for one in found
        if key_of(one.place.name) in keys
        or (one.rank is Rank.CONTEXT and is_remote(one.passage.text, one.place))
    ]


def _claims(found: list[Found], fields: dict[str, str]) -> Iterator[Claim]:
    kept = _beside_fields(found, fields) if fields else _ranked(found)
    seen: set[tuple[int, int]] = set()
    for one in sorted(kept, key=lambda one: (one.passage.index, one.place.start)):
        if (one.passage.index, one.place.start) not in seen:
            seen.add((one.passage.index, one.place.start))
            value = fields.get(key_of(one.place.name), one.place.name)
            start, end = one.place.start, one.place.end
            yield one.passage.claim(Fact.LOCATION, Named(value), start, end)


def _beside_fields(found: list[Found], fields: dict[str, str]) -> list[Found]:
    """Return the places that the fields name, too, and what a title adds to them."""
    return [
        one
        for one in found
        if key_of(one.place.name) in fields
        or (one.rank is Rank.LABEL and one.passage.block.kind is BlockKind.TITLE)
        or (one.rank <= Rank.CONTEXT and is_remote(one.passage.text, one.place))
        or (one.rank <= Rank.CONTEXT and _is_alternative(one, found, fields))
    ]


def _is_alternative(one: Found, found: Iterable[Found], fields: dict[str, str]) -> bool:
    """Tell whether a text offers a place besides one that the fields name: 'Köln oder Bonn'."""
    return any(
        other.passage is one.passage
        and key_of(other.place.name) in fields
        and OR.fullmatch(
            one.passage.text[
                min(one.place.end, other.place.end) : max(one.place.start, other.place.start)
            ]
        )
        for other in found
    )
