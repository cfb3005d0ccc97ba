"""Reads the names of people whom candidates can turn to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandlint.claims._cues import holds
from brandlint.claims._first_names import FIRST_NAMES
from brandlint.claims._person_contexts import (
    AFTER,
    AFTER_CUES,
    ANNOUNCING,
    BEFORE,
    BEFORE_CUES,
    FAMILIAR,
    GAP,
    LEAD,
    ROLE,
)
from brandlint.language.patterns import lazy

_SALUTATION: Final = r"(?:Herrn?|Frau|Hr\.|Fr\.|Mr\.?|Ms\.?|Mrs\.?)[ \u00a0]"
_DEGREE: Final = (
    r"(?:(?:Univ\.-|apl\. )?Prof\.?(?:in)?\b\.?|Dr\.?(?:in)?\b\.?|DGK[PS]\b|DSA\b"
    r"|Dipl\.-?\w*\.?(?: ?\(FH\))?|Mag\.a?"
    r"|Ing\.|DI|med\."
    r"|rer\.|nat\.|phil\.|pol\.|oec\.|jur\.|h\.? ?c\.|PD|MMag\.|RA|StB|Professor(?:in)?|Doktor)"
)
_WORD: Final = (
    r"[A-ZÀ-ÖØ-ÞČĆĐĞİŁŚŞŠŹŻŽ][^\W\d_A-Z]+(?:['’]?[A-ZÄÖÜ][^\W\d_]+)?(?:-[A-ZÄÖÜ][^\W\d_]+)?"
)
_PARTICLE: Final = (
    r"(?:von der|von|van der|van den|van|de la|de|di|da|zu|zur|vom|el|al|ten|ter|dos)"
)
_NAME: Final = lazy(
    rf"(?P<salutation>{_SALUTATION})?(?P<degree>(?:{_DEGREE}[ \u00a0]?)*)"
    rf"(?P<names>(?:[A-Z]\.[ -]?){{0,2}}{_WORD}(?:[ \u00a0](?:[A-Z]\.|{_WORD}"
    rf"|{_PARTICLE} {_WORD})){{0,3}})"
)
_NO_NAME_TEXT: Final = (
    "team abteilung personalabteilung recruiting hr human resources bewerbung bewerbungen kontakt "
    "personal gmbh ag kg firma frau herr herrn uns ihnen dich sie ihr ihre wir unser unsere "
    "telefon tel e-mail email mail fragen bei für die der das den dem ein eine jetzt hier "
    "fachkraft geschäftsführung sekretariat schulleitung verwaltung leitung büro apotheke praxis "
    "autohaus schule kita klinik standort adresse anschrift folgende folgenden diese dieser us "
    "our the your info inhaber inhaberin manager managerin please we you i hiring jobs job "
    "careers career people talent acquisition office lead head senior junior gern gerne rund per "
    "im in an am zum zur und straße platz weg allee zentrale rückfragen fachliche inhaltliche "
    "weitere support sales bewirb bewerben sende senden schicke schicken ansprechpartner "
    "ansprechpartnerin recruiter montag dienstag mittwoch donnerstag freitag whatsapp linkedin "
    "xing deutschland germany nähere auskunft auskünfte stelle stellen anfragen online formular "
    "link website homepage postal address references what how when if this that any all impressum "
    "datenschutz als mit unternehmen standorte service center stellenangebote karriere about "
    "contact mehr alle at on or and for to hello familie until by from"
)
_NO_NAME: Final = frozenset(_NO_NAME_TEXT.split())


_NAME_START: Final = lazy(r"(?<![^\s(:,])(?=[A-ZÄÖÜ])")


class Person(NamedTuple):
    """A person and how plainly a text offers them as the contact: 0 is plainest."""

    name: str
    start: int
    end: int
    rank: int


# Who speaks in the text, and is nobody to ask.
_QUOTED: Final = lazy(r"(?:ceo|cto|geschäftsführer(?:in)?|gründer(?:in)?|founder|sagt) \Z")
_ROLE_WORD: Final = lazy(
    r"\w*(?:leiter|leitung|referent|manager|inhaber|führer|direktor|assistenz|partner)(?:in)?\Z",
    re.IGNORECASE,
)


_BEFORE_ALL: Final = tuple(
    (cues, lazy(before)) for cues, before in zip(BEFORE_CUES, BEFORE, strict=True)
)
_LONGEST: Final = 90
_ROLE_BEHIND: Final = lazy(rf"(?:,|\(| –| -|\n) ?{ROLE}\Z", re.IGNORECASE)
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e"})


def persons_in(text: str, plain: str) -> Iterator[Person]:
    """Yield the people whom a text tells candidates to turn to."""
    if not _may_name(plain):
        return
    shown = _cased(text)
    for rank, (cues, before) in enumerate(_BEFORE_ALL):
        for match in before.finditer(plain) if holds(plain, cues) else ():
            person = _announced(shown, plain, match.end(), rank)
            if person is not None:
                yield person._replace(rank=rank, name=text[person.start : person.end].strip())
    for match in AFTER.finditer(plain) if holds(plain, AFTER_CUES) else ():
        person = _person_before(text, match.start(), named_off=match[0][0] in ",|(-–")
        if person is not None:
            yield person._replace(rank=len(_BEFORE_ALL))


_WORDS: Final = lazy(r"[^\W\d_]+")
_TITLES_TEXT: Final = (
    "frau herr herrn hr fr mr ms mrs dr prof mag ing di pd ra professor professorin doktor"
)
_TITLED: Final = frozenset(_TITLES_TEXT.split())
_ANNOUNCED: Final = (
    "ansprech",
    "kontaktperson",
    "contact",
    "hiring manager",
    "recruiter",
    "steht ",
)


def _may_name(plain: str) -> bool:
    """Tell whether a text has a first name, a title, or says that a name follows."""
    words = _WORDS.findall(plain)
    return (
        not FIRST_NAMES.isdisjoint(words)
        or not _TITLED.isdisjoint(words)
        or any(cue in plain for cue in _ANNOUNCED)
    )


def _announced(text: str, plain: str, at: int, rank: int) -> Person | None:
    """Return the person whom a phrase announces, behind what they are: 'an Meister Jo Muster'."""
    options = {"is_announced": rank in ANNOUNCING, "may_be_first_name": rank in FAMILIAR}
    person = person_at(text, at, **options)
    if person is None and (lead := LEAD.match(plain, at)):
        return person_at(text, lead.end(), **options)
    return person


def person_beside(text: str, start: int, end: int, address: str) -> Person | None:
    """Return the person whose name stands right before an address or number, or behind it."""
    begin = max(0, start - _LONGEST)
    near = _cased(text[begin:start])
    stop = GAP.search(near).start()  # type: ignore[union-attr]
    person = _ending_at(near, stop, address)
    if person is None and (role := _ROLE_BEHIND.search(near, 0, stop)):
        person = _ending_at(near, GAP.search(near[: role.start()]).start(), address)  # type: ignore[union-attr]
    if person is not None:
        first, last = begin + person.start, begin + person.end
        return Person(text[first:last].strip(), first, last, rank=0)
    behind = _BEHIND.match(text, end)
    return person_at(text, behind.end()) if behind else None


_BEHIND: Final = lazy(r"\s?[(,–-]\s?(?=[A-ZÀ-Þ])")


def _ending_at(near: str, stop: int, address: str) -> Person | None:
    """Return the person whose name ends at an offset; an address may show that it is a name."""
    for match in _NAME_START.finditer(near, 0, stop):
        if NO_PERSON.match(near, match.start()):
            continue
        is_role = bool(_LED.search(near[: match.start()].lower()))
        person = person_at(near, match.start(), is_announced=is_role)
        if person is None or person.end != stop:
            person = person_at(near, match.start(), is_announced=True)
            if person and not _is_box_of(person.name, address):
                continue
        if person is not None and person.end == stop and " " in person.name:
            return person
    return None


_LED: Final = lazy(rf"(?<![\w-]){ROLE},? \Z")
NO_PERSON: Final = lazy(
    r"[^\n]{0,50}?\b(?:GmbH|AG|KG|mbH|e\. ?V|SE|Ltd|Inc|LLC|plc|Team|Straße|Klinik\w*|Praxis)\b"
)


def _is_box_of(name: str, address: str) -> bool:
    """Tell whether a mailbox is named after a person: 'p.muster@...', 'erika@...'."""
    user = re.split(r"[._-]", address.lower().partition("@")[0].translate(_UMLAUTS))
    words = name.lower().translate(_UMLAUTS).split()
    first, last = words[0], words[-1]
    names = {first, last, first[:1] + last, last + first[:1]}
    return "@" in address and not names.isdisjoint(user)


def _cased(text: str) -> str:
    """Return a text of small letters only with a capital at each word, of the same length."""
    if not text.islower():
        return text
    return re.sub(r"\b[^\W\d_ß]", lambda match: match[0].upper()[:1], text)


def person_at(
    text: str, at: int, *, is_announced: bool = False, may_be_first_name: bool = False
) -> Person | None:
    """Return the person whose name begins at an offset.

    A name is one by its salutation, its degree or its first name; where a person is announced,
    two words that may be a name will do, or a first name alone.
    """
    match = _NAME.match(text, at)
    if match is None:
        return None
    words = re.split(r"[ \u00a0]", match["names"])
    kept: list[str] = []
    for word in words:
        if word.lower() in _NO_NAME or (kept and _ROLE_WORD.match(word)):
            break
        kept.append(re.sub(r"(?<=\w{3})gerne?\Z", "", word))
    alone = may_be_first_name and kept and kept[0].lower() in FIRST_NAMES
    if not alone and not (kept and _is_name(match, kept, is_announced=is_announced)):
        return None
    end = match.start("names") + len(" ".join(kept))
    start = match.start("degree") if len(kept) > 1 else match.start()
    return Person(text[start:end].strip(), start, end, rank=0)


def _is_name(match: re.Match[str], words: list[str], *, is_announced: bool) -> bool:
    if match["salutation"] or match["degree"].strip():
        return True
    is_known = words[0].lower() in FIRST_NAMES or words[0].split("-")[0].lower() in FIRST_NAMES
    if len(words) == 1:
        return is_known and is_announced
    return is_known or (is_announced and len(words) <= 3)


def _person_before(text: str, end: int, *, named_off: bool) -> Person | None:
    """Return the person whose name ends at an offset, known by salutation or first name."""
    start = max(0, end - 60)
    for match in _NAME_START.finditer(text, start, end):
        if _QUOTED.search(text[: match.start()].lower()[-30:]):
            continue
        begins_line = named_off and (match.start() == 0 or text[match.start() - 1] == "\n")
        person = person_at(text, match.start(), is_announced=begins_line)
        person = person or person_at(text, match.start(), may_be_first_name=True)
        if person is not None and end - person.end in (0, len("gerne"), len("gern")):
            return person
    return None
