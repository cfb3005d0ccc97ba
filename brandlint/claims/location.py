"""Reads places of work out of a text.

Which of the places that a text names is the one to work at is decided for the document as a whole:
a field, a line 'Standort: ...' or the job's title goes before 'our office in ...', that before the
seat of the company, that before a town that is merely named, and an address comes last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from brandlint.claims import json_ld
from brandlint.claims._cities import city_of_adjective, key_of
from brandlint.claims._field_keys import stated_places
from brandlint.claims._places import Evidence, PlaceName, is_remote, known_in, names_from
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Named

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "standort", "arbeitsort", "einsatzort", "dienstort", "dienstsitz", "schulort", "ort:",
    "einsatzgebiet", "location", "\U0001f4cd", "büro", "office", "based in", "located in", "studio",
    "niederlassung", "filiale", "zentrale", "geschäftsstelle", "umgebung", "großraum", "großräume",
    "im raum", "remote", "hybrid", "onsite", "on-site", "sitz in", "vollzeit", "teilzeit",
    "full-time", "full time", "part-time", "headquarter", "mitten in", "herzen", "vor ort in",
    "wohnst", "stadt:", "city:", "praxis in", "werk in", "either in", "einsatz in", "somewhere in", "reside",
)  # fmt: skip


class _Rank(IntEnum):
    """How plainly a place is said to be that of the work; the lowest of a document counts."""

    FIELD = 0
    LABEL = 1
    CONTEXT = 2
    COMPANY = 3
    NAMED = 4
    ADDRESS = 5


class _Found(NamedTuple):
    rank: _Rank
    passage: Passage
    place: PlaceName


_LABEL: Final = (
    r"(?:(?:arbeits|einsatz|dienst|tätigkeits|beschäftigungs|schul|studien|ausbildungs|firmen)-?"
    r"(?:standorte?|ort|orte|stätte)|einsatzgebiet|dienstsitz|standort(?:e|\(e\))?|orte?|stadt|city"
    r"|(?:job|work|office) locations?|locations?|(?:unser |dein |ihr )?büros?|arbeitsplatz"
    r"|place of work|workplace|where|wo|offices?)"
)
# Where a name may follow, most telling first: the rank, and what stands before the name.
_BEFORE: Final[tuple[tuple[_Rank, str], ...]] = (
    (_Rank.LABEL, rf"(?:(?<![\w-]){_LABEL}(?: ist)? ?:|\U0001f4cd(?:\ufe0f)?) ?"),
    (_Rank.LABEL, rf"(?:^|\n){_LABEL} (?:[-–|] )?(?:in )?(?=\S{{3,40}}(?:\n|$| \())"),
    (
        _Rank.CONTEXT,
        r"(?:am|an unserem|für unseren|unser(?:em|en|er)?|den|dem|an den|für den|als|einem unserer"
        r"|unsere[rn]?|fester) (?:neuen |modernen |schönen |attraktiven )?standort(?:en|e)? "
        r"(?:in |im |: )?",
    ),
    (
        _Rank.CONTEXT,
        r"(?:niederlassung|geschäftsstelle|filiale|zweigstelle|praxis|kanzlei|werk|klinik|büro"
        r"|studio|office|werkstatt|betrieb|agentur|kita|location|standort|team|teams|branch"
        r"|workshop|einsatz|zentrale|headquarters?|hq|hub) (?:hier |right |here )?(?:in|im|:) ",
    ),
    (
        _Rank.CONTEXT,
        r"(?:office|role|position|job|you|you're|are|be|students|candidates|applicants) (?:based"
        r"|located) in (?:the )?",
    ),
    (_Rank.CONTEXT, r"\b(?:one|another|either) in "),
    (
        _Rank.CONTEXT,
        r"(?:zentrale|niederlassung|hybrid|on-?site|vor ort|remote from|onsite) (?:in )?",
    ),
    (_Rank.CONTEXT, r"(?:im raum|großraum|großräume[n]?|im landkreis|im herzen von|mitten in) "),
    (_Rank.CONTEXT, r"(?:du|sie) wohn(?:st|en) in |\breside within |join (?:us|our team) in "),
    (
        _Rank.CONTEXT,
        r"(?:remote|hybrid)(?: \(|-| ?/ ?| - | – |, | within (?:the )?| in (?:the )?| )",
    ),
    (_Rank.COMPANY, r"(?:büros|standorten?|offices|niederlassungen|studios|locations) in "),
    (_Rank.COMPANY, r"(?:sitz(?: ist)?|headquartered|hauptsitz|based|located) in "),
)
_CONTEXTS: Final = tuple((rank, re.compile(before)) for rank, before in _BEFORE)
_BEHIND: Final = re.compile(
    r"([^\W\d_][\w.-]*(?: [^\W\d_][\w-]*)?) (?:(?:&|und|\+) (?:die )?umgebung|oder remote|or remote"
    r"|/ remote|\(?hybrid|remote\b)"
)
_OWN_CITY: Final = re.compile(
    r"\b(?:our|the|in|from|unser\w*|im|am|dem|den|ein\w*|das|de[rs]) (?:\w+ )?"
    r"(?P<name>[^\W\d_][\w-]+(?: [^\W\d_]\w+)?),? (?:\w+ )?"
    r"(?P<what>standort|büro|office|niederlassung|zentrale|studio|filiale|hq|headquarters|hub)"
)
_LABEL_ALONE: Final = re.compile(rf"\W*{_LABEL}(?: \([^()]*\))?\W*")
_EMPLOYMENT: Final = re.compile(
    r"\b(?:vollzeit|teilzeit|full-?\s?time|part-?\s?time|remote|hybrid|on-?site|unbefristet|minijob"
    r"|festanstellung|permanent|ab sofort|m/w/d|w/m/d)\b"
)
_META_PARTS: Final = re.compile(
    r"\s*(?:[|·•\n]|(?<=zeit),(?= )|(?<=time),(?= )|,(?= \w*zeit)| [-–—] | / (?=[A-Z]))\s*"
)
_MOST_META: Final = 140
_IN_TITLE: Final = re.compile(r"(?:\bin|\bat|\bfür|\b(?:raum|standort)|[-–—|,@(:]|\bbei)\s+|\(")
_IN_RUNNING: Final = re.compile(
    r"\b(?:in|aus|für|near|from|am flughafen) (?:der region |dem raum |the )?"
)
_OTHERS: Final = re.compile(
    r"(?:kunden?|kundinnen|partner|studium|studiert|workshops?|konferenz\w*|reisen?|flug\w*|projekte?"
    r"|clients?|customers?|conferences?|trips?|university|universität|gegründet|founded|born|gericht"
    r"|events?|messen?) (?:\w+ )?$"
)
_POSTAL: Final = re.compile(r"(?<![\d.,/-])(?:[ADF]|CH|DE|AT)?-? ?\d{4,5} (?=[A-ZÄÖÜ])")
_ABROAD: Final = re.compile(
    r"(?P<us>[A-Z][\w ]{2,20}), (?:[A-Z]{2}) \d{5}\b"
    r"|(?P<uk>[A-Z][\w-]+)(?:, ?[A-Z]\w+)?,? [A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d ")
_LONGEST_VALUE: Final = 90
_ENDS: Final = re.compile(r"\s*(?:\Z|[^\w\s]|oder\b|or\b|und\b|and\b)|\n")
_OR: Final = re.compile(r" (?:oder|or) (?:in )?")
_HEADER: Final = re.compile(r"(?:[^|\n]{1,90}\|){2,}[^|\n]{1,40}")


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield where the work is done, as far as the whole text decides it."""
    document = passages.document.document
    names = [*json_ld.stated_places(document), *stated_places(document)]
    fields = {key_of(name): name for name in names}
    found = [*_plain_statements(passages, cued)]
    if not fields and not _ranked(found):
        found += _merely_named(passages)
    if not fields and not _ranked(found):
        found += _addresses(passages)
    yield from _claims(found, fields)


def _plain_statements(passages: Passages, cued: Sequence[Passage]) -> Iterator[_Found]:
    for passage in cued:
        if _is_unseen(passages, passage):
            continue
        yield from _labelled(passages, passage)
        yield from _meta_line(passage)
        yield from _in_context(passage)
    for passage in _heads(passages):
        yield from _in_title(passage)


def _is_unseen(passages: Passages, passage: Passage) -> bool:
    """Tell whether a block is not shown on the page, or a field that is read as such."""
    if passage.block.kind is not BlockKind.FIELD:
        return False
    key = passage.block.name.rpartition(".")[2].lower()
    fields = passages.document.document.fields
    return (key == "description" and not fields) or (
        bool(fields) and bool(_LABEL_ALONE.fullmatch(key))
    )


def _heads(passages: Passages) -> Iterator[Passage]:
    for index, block in enumerate(passages.document.blocks):
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            yield passages.at(index)


def _labelled(passages: Passages, passage: Passage) -> Iterator[_Found]:
    """Yield the places in the block after one that is nothing but a label."""
    if len(passage.text) < _LONGEST_VALUE and _LABEL_ALONE.fullmatch(passage.plain):
        if passage.index + 1 < len(passages):
            value = passages.at(passage.index + 1)
            if len(value.text) < _LONGEST_VALUE:
                yield from _value(value, 0)
    elif passage.block.kind is BlockKind.FIELD and _LABEL_ALONE.fullmatch(
        passage.block.name.rpartition(".")[2].lower()
    ):
        yield from _value(passage, 0)


def _value(passage: Passage, start: int) -> Iterator[_Found]:
    """Yield the places of a labelled value, which may be an address or a phrase."""
    end = passage.text.find("\n", start + 1)
    end = len(passage.text) if end < 0 else end
    postal = _POSTAL.search(passage.text, start, end)
    places = names_from(passage.text, postal.end() if postal else start, end)
    if not places or (
        places[0].evidence is Evidence.NONE and not _ENDS.match(passage.text, places[-1].end)
    ):
        places = [place for place in known_in(passage.text) if start <= place.start < end][:3]
    yield from (_Found(_Rank.LABEL, passage, place) for place in places)


def _in_context(passage: Passage) -> Iterator[_Found]:
    for rank, before in _CONTEXTS:
        for match in before.finditer(passage.plain):
            if rank is _Rank.LABEL:
                yield from _value(passage, match.end())
            else:
                yield from _after(passage, rank, match)
    for match in _BEHIND.finditer(passage.plain):
        yield from _before(passage, match)
    for match in _OWN_CITY.finditer(passage.plain):
        yield from _own_city(passage, match)


def _after(passage: Passage, rank: _Rank, match: re.Match[str]) -> Iterator[_Found]:
    is_loose = match[0].startswith(("remote", "hybrid"))
    for place in names_from(passage.text, match.end()):
        needed = Evidence.KNOWN if is_loose else Evidence.LOOKS
        if match[0].rstrip().endswith("standort") or match[0].endswith("umgebung"):
            needed = Evidence.NONE
        if " in " in match[0] and rank is _Rank.CONTEXT and not is_loose:
            needed = Evidence.NONE
        if rank is _Rank.COMPANY and place.is_region and "s in" not in match[0]:
            continue
        if place.evidence >= needed:
            yield _Found(rank, passage, place)


def _before(passage: Passage, match: re.Match[str]) -> Iterator[_Found]:
    at, text = match.start(1), passage.text
    for start in (at, text.rfind(" ", at, match.end(1)) + 1):
        places = names_from(text, start, match.end(1))
        needed = Evidence.NONE if "umgebung" in match[0] else Evidence.KNOWN
        if places and places[-1].end == match.end(1) and places[-1].evidence >= needed:
            yield _Found(_Rank.CONTEXT, passage, places[-1])
            return


def _own_city(passage: Passage, match: re.Match[str]) -> Iterator[_Found]:
    name, (start, end) = passage.text[slice(*match.span("name"))], match.span("name")
    places = [p for p in names_from(passage.text, start, end) if p.evidence is Evidence.KNOWN]
    city = city_of_adjective(name.split(" ")[-1])
    if places and not places[0].is_region:
        yield _Found(_Rank.CONTEXT, passage, places[0])
    elif city and match["what"] != "zentrale":
        place = PlaceName(
            end - len(name.split(" ")[-1]), end, city, Evidence.KNOWN, is_region=False
        )
        yield _Found(_Rank.CONTEXT, passage, place)


def _meta_line(passage: Passage) -> Iterator[_Found]:
    """Yield the places of a line like 'Vollzeit · Musterstadt' or 'Remote (EU) / Berlin'."""
    header = _HEADER.match(passage.text)
    line = header[0] if header else passage.text[:_MOST_META].split("\n")[0]
    if not header and (len(line) == _MOST_META or not _EMPLOYMENT.search(passage.plain)):
        return
    ends = [*(part.start() for part in _META_PARTS.finditer(line)), len(line)]
    starts = [0, *(part.end() for part in _META_PARTS.finditer(line))]
    if len(starts) == 1:
        return
    parts = zip(starts, ends, strict=True)
    needed = Evidence.LOOKS if _EMPLOYMENT.match(passage.plain) else Evidence.KNOWN
    places = [
        place
        for start, end in parts
        for place in names_from(passage.text, start, end)
        if place.evidence >= needed
    ]
    has_city = any(not place.is_region for place in places)
    for place in places:
        if not (has_city and place.is_region and not is_remote(passage.text, place)):
            yield _Found(_Rank.LABEL, passage, place)


def _in_title(passage: Passage) -> Iterator[_Found]:
    """Yield the places at the end of a job's title: '... in Berlin', '... (Hamburg)'."""
    is_job = "(" in passage.text or passage.block.kind is BlockKind.TITLE
    rank = _Rank.LABEL if is_job else _Rank.COMPANY
    for match in _IN_TITLE.finditer(passage.plain):
        for place in names_from(passage.text, match.end()):
            is_in = match[0].startswith("in")
            needed = Evidence.LOOKS if is_in and is_job else Evidence.KNOWN
            if place.evidence >= needed and (is_in or not place.is_region):
                yield _Found(rank, passage, place)


def _merely_named(passages: Passages) -> Iterator[_Found]:
    """Yield the towns that running text names behind 'in', but for those of others."""
    for passage in passages:
        if passage.role is Role.PROFILE or _is_unseen(passages, passage):
            continue
        for match in _IN_RUNNING.finditer(passage.plain):
            if not passage.text[match.end() : match.end() + 1].isupper():
                continue
            if _OTHERS.search(passage.plain, max(0, match.start() - 30), match.start()):
                continue
            for place in names_from(passage.text, match.end()):
                if place.evidence is Evidence.KNOWN and not place.is_region:
                    yield _Found(_Rank.NAMED, passage, place)


def _addresses(passages: Passages) -> Iterator[_Found]:
    text = passages.document.text
    for match in _POSTAL.finditer(text):
        index = passages.document.block_at(match.start())
        if index is None or _YEAR.fullmatch(match[0]):
            continue
        passage = passages.at(index)
        start = match.end() - passage.block.span.start
        yield from (
            _Found(_Rank.ADDRESS, passage, place) for place in names_from(passage.text, start)[:1]
        )
    for match in _ABROAD.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        index = passages.document.block_at(start)
        if index is not None:
            at = passages.at(index).block.span.start
            name = PlaceName(start - at, end - at, text[start:end], Evidence.LOOKS, is_region=False)
            yield _Found(_Rank.ADDRESS, passages.at(index), name)


def _ranked(found: Iterable[_Found]) -> list[_Found]:
    """Return what is said most plainly, and where else the same places are named."""
    found = list(found)
    best = min((one.rank for one in found), default=None)
    keys = {key_of(one.place.name) for one in found if one.rank is best}
    return [one for one in found if key_of(one.place.name) in keys]


def _claims(found: list[_Found], fields: dict[str, str]) -> Iterator[Claim]:
    kept = _beside_fields(found, fields) if fields else _ranked(found)
    seen: set[tuple[int, int]] = set()
    for one in sorted(kept, key=lambda one: (one.passage.index, one.place.start)):
        if (one.passage.index, one.place.start) not in seen:
            seen.add((one.passage.index, one.place.start))
            value = fields.get(key_of(one.place.name), one.place.name)
            start, end = one.place.start, one.place.end
            yield one.passage.claim(Fact.LOCATION, Named(value), start, end)


def _beside_fields(found: list[_Found], fields: dict[str, str]) -> list[_Found]:
    """Return the places that the fields name, too, and what a title adds to them."""
    return [
        one
        for one in found
        if key_of(one.place.name) in fields
        or (one.rank is _Rank.LABEL and one.passage.block.kind is BlockKind.TITLE)
        or (one.rank <= _Rank.CONTEXT and is_remote(one.passage.text, one.place))
        or (one.rank <= _Rank.CONTEXT and _is_alternative(one, found, fields))
    ]


def _is_alternative(one: _Found, found: Iterable[_Found], fields: dict[str, str]) -> bool:
    """Tell whether a text offers a place besides one that the fields name: 'Köln oder Bonn'."""
    return any(
        other.passage is one.passage
        and key_of(other.place.name) in fields
        and _OR.fullmatch(
            one.passage.text[
                min(one.place.end, other.place.end) : max(one.place.start, other.place.start)
            ]
        )
        for other in found
    )
