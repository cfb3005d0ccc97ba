"""Reads titles of jobs out of running text: 'Cook wanted', 'Ihre Bewerbung als Koch', lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandlint.claims._places import Evidence, cased, names_from
from brandlint.claims.passages import Passage, Passages
from brandlint.documents import BlockKind, Touchpoint
from brandlint.language.gender_markers import marks
from brandlint.language.job_titles import Likeness, likeness
from brandlint.language.patterns import lazy

# Names of jobs that neither a suffix nor a gender sign gives away.
_ROLES: Final = lazy(
    r"\b(?:\w*(?:fachperson|lehrperson|lehrlinge?|hebammen?|pädagog\w*|jurist\w*|fachleute|kurier\w*"
    r"|assistenz|therapeut\w*|volontariat|praktikum|bufdi|kräfte?|hilfe|gehilf\w+|ärzt\w+|arzt"
    r"|azubis?|auszubildende\w*|studium|ausbildung|techniker\w*|meister\w*|fahrer\w*)"
    r"|zfa|mfa|pta|mta|mtra|dgkp|barista|brewer|porter|server|waiter|waitress|bartender|host|ranger"
    r"|housekeeper|cleaner|carer|companion|joiner|plumber|painter|roofer|bricklayer|machinist"
    r"|fitter|packer|picker|operative|worker|team member|crew member|guard|gardener|baker|butcher"
    r"|hairdresser|stylist|pharmacist|optician|dentist|hygienist|midwife|paramedic|doctor"
    r"|psychologist|librarian|archivist|curator|translator|interpreter|journalist|photographer"
    r"|illustrator|underwriter|broker|solicitor|lawyer|paralegal|secretary|headteacher|pilot"
    r"|deckhand|courier|rider|merchandiser|surveyor|inspector|instructor|coach|practitioner|aide"
    r"|attendant|labourer|laborer|carpenter|welder|driver|teacher|nurse|chef|cook|internship(?!s)"
    r"|apprenticeship|apprentice|trainee|electrician|mechanic|engineer|technician)s?\b",
    re.IGNORECASE,
)
_APPLIED: Final = lazy(
    r"(?:bewerbung|bewirb dich|bewerben|beworben) (?:als|um die stelle (?:als|einer?)"
    r"|(?:für|auf) die stelle(?: als)?) (?:eine?[rn]? )?"
    r"|(?:your )?(?:application (?:for|as)|applying (?:for|as)|\bapply as)"
    r"(?: (?:the|our) (?:role|post|position)(?: of| as)?)?(?: an?| the)? "
)
_SOUGHT: Final = lazy(
    r"\b(?:such(?:en|t|e)|brauch(?:en|t)|stell(?:en|t)|needs?|wants?|seeks?|hiring|looking for"
    r"|gesucht(?: wird| werden)?:|(?:current )?vacanc(?:y|ies):|(?:stelle|position)n? als"
    r"|sucht(?: ab \w+| zum \S+ \S+)?)"
    r"(?: (?:ab sofort|ab \w+(?: \d{4})?|zum \S+(?: \S+)?|dringend|wir|noch|weitere|mehrere|zwei"
    r"|drei|another|two|three|\d{1,2}|für unser\w* \w+|auch|zur verstärkung|dich|sie"
    r"|euch|als))*"
    r"(?: eine?n?| an?| the|:)? (?=[^\W_])"
)
_WANTED: Final = lazy(r"\s(?:gesucht|wanted|needed|required)\b")
_OPEN: Final = lazy(
    r"(?:offene|aktuelle|unsere|freie|gerade|derzeit)\W+(?:offene\w* |freie\w* |unbesetzt\w* )?"
    r"(?:stellen\w*|jobs?|positionen|ausschreibungen|vakanzen|offen|ausbildungsplätze)"
    r"|(?:open|current|our|latest)? ?(?:roles|positions|vacancies|openings|jobs|opportunities)"
    r"|stellen(?:angebote|anzeigen|markt)|(?:jobs|stellen) im überblick|wen wir suchen"
    r"|we'?re hiring"
)
_LEADS: Final = lazy(r"(?:stelle|position|funktion) (?:einer/eines|eines/einer|als|der|des)\Z")
# Where a title ends.
_END: Final = lazy(
    r"[,;:!?\n]|\.(?=\s|\Z)|\s[–—-]\s|\s(?:gesucht|wanted|needed|required|at|bei|beim|ab|from|to"
    r"|who|zum|zur besetzung|mit sitz|unbefristet|befristet|sowie|und verstärk\w+|through|is|are"
    r"|for our"
    r"|in three|in two|in \d|starts?|ein"
    r"|bekommen|verdien\w+|erhalten|die|der|das|wo|where|that|with us"
    r"|und werde)\b|\s\((?![mwfdxi]\b|gn|all\b|alle\b|B\.|M\.|[^()]{0,12}\))|\s\d{2,}|\s[|·•]\s"
)
_NEAR_END: Final = lazy(r"\s(?:in|für|für den raum|near|am) (?=[A-ZÄÖÜ])")
_CLAUSE: Final = lazy(r"(?:[.!?:;\n]|\s[–—-])\s+|[\u2600-\U0001faff]\s*")
_LONGEST: Final = 90
_MOST_WORDS: Final = 9
_FIRST: Final = 12


class Title(NamedTuple):
    """A title and where it stands in a passage."""

    passage: Passage
    start: int
    end: int


def announced_title(passages: Passages) -> Title | None:
    """Return the first title that running text announces, the most telling wording first."""
    is_career = passages.document.touchpoint is Touchpoint.CAREER_PAGE
    count = len(passages) if is_career else min(len(passages), _FIRST)
    first = [passages.at(index) for index in range(count)]
    readers = (_applied, _listed, _led) if is_career else (_applied, _marked, _sought, _led, _begun)
    for read in readers:
        for passage in first:
            for start, end in read(passage, passages):
                if 0 < end - start <= _LONGEST:
                    return Title(passage, start, end)
    return None


_Spans = Iterator[tuple[int, int]]


def _applied(passage: Passage, passages: Passages) -> _Spans:
    del passages
    for match in _APPLIED.finditer(passage.plain):
        start, end = match.end(), _end(passage.text, match.end())
        if passage.text[start : start + 1].isupper() and _is_short(passage.text[start:end]):
            yield start, end


def _marked(passage: Passage, passages: Passages) -> _Spans:
    """Yield what stands before a marker: '... sucht Köche (m/w/d) in ...'."""
    del passages
    for match in marks(passage.text):
        start = _clause(passage.text, match.start())
        sought = [*_SOUGHT.finditer(passage.plain, start, match.start())]
        start = sought[-1].end() if sought else start
        if _is_short(passage.text[start : match.start()]):
            yield start, match.end()


def _sought(passage: Passage, passages: Passages) -> _Spans:
    del passages
    text = cased(passage.text)
    for match in _WANTED.finditer(passage.plain):
        start = _clause(passage.text, match.start())
        if is_job(text[start : match.start()]):
            yield start, match.start()
    for match in _SOUGHT.finditer(passage.plain):
        start, end = match.end(), _end(text, match.end())
        if is_job(text[start:end]):
            yield start, end


def _led(passage: Passage, passages: Passages) -> _Spans:
    """Yield a block of its own behind 'die Stelle einer/eines', or what a label lists."""
    if passage.index and _LEADS.search(passages.at(passage.index - 1).plain):
        yield 0, len(passage.text.rstrip())
    for match in _SOUGHT.finditer(passage.plain):
        end = _end(passage.text, match.end())
        if match[0].rstrip().endswith(":") and is_job(passage.text[match.end() : end]):
            yield match.end(), end


def _listed(passage: Passage, passages: Passages) -> _Spans:
    """Yield the first entry below a heading like 'Offene Stellen'."""
    if passage.index == 0 or passage.block.kind is BlockKind.HEADING:
        return
    above = passages.at(passage.index - 1)
    is_heading = above.block.kind is BlockKind.HEADING and _OPEN.match(above.plain)
    end = _end(passage.text, 0)
    if is_heading and _is_short(passage.text[:end]):
        is_item = passage.block.kind in (BlockKind.LIST_ITEM, BlockKind.FIELD)
        if is_item or is_job(passage.text[:end]):
            yield 0, end


def _begun(passage: Passage, passages: Passages) -> _Spans:
    """Yield the title that a clause of an ad begins with: 'Cook, Dover', '7.5T drivers: ...'."""
    is_ad = passages.document.touchpoint is Touchpoint.AD
    if not is_ad and len(passage.text) > 2 * _LONGEST:
        return
    text = cased(passage.text)
    starts = [0, *(match.end() for match in _CLAUSE.finditer(text))]
    for start in starts if is_ad else starts[:1]:
        end = _end(text, start)
        head = text[start:end]
        if head[:1].isalnum() and text[end : end + 1] != "?" and is_job(head):
            yield start, end


def _clause(text: str, at: int) -> int:
    """Return where the clause begins that holds an offset."""
    start = 0
    for match in _CLAUSE.finditer(text, 0, at):
        start = match.end()
    return start


def _end(text: str, start: int) -> int:
    """Return where a title ends that begins at an offset: at what says where, when or whose."""
    stop = _END.search(text, start + 1)
    end = stop.start() if stop else len(text)
    for near in _NEAR_END.finditer(text, start, end):
        places = names_from(text, near.end(), end)
        if places and places[0].evidence is not Evidence.NONE:
            return near.start()
    return start + len(text[start:end].rstrip(" .!:"))


def _is_short(text: str) -> bool:
    return 0 < len(text.split()) <= _MOST_WORDS


def is_job(text: str) -> bool:
    """Tell whether a stretch of text is the name of a job."""
    if not _is_short(text) or text.rstrip()[-1:] in ".?!":
        return False
    return likeness(text) is not Likeness.NONE or bool(_ROLES.search(text) and _is_named(text))


def _is_named(text: str) -> bool:
    """Tell whether a text names a thing and doesn't speak to or of somebody."""
    return not _SPEAKS.search(text.lower())


_SPEAKS: Final = lazy(
    r"\b(?:wir|du|dein\w*|ihr|ihre\w*|sie|unser\w*|we|you|your|our|us|dich|dir|is|are|ist|sind|was"
    r"|wird|will|can|kann|no|kein\w*|der|die|das|this|that|it|mehr|every|if|wer|who)\b"
)
