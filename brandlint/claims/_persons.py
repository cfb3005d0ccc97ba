"""Reads the names of people whom candidates can turn to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandlint.claims._first_names import FIRST_NAMES

_SALUTATION: Final = r"(?:Herrn?|Frau|Hr\.|Fr\.|Mr\.?|Ms\.?|Mrs\.?)[ \u00a0]"
_DEGREE: Final = (
    r"(?:(?:Univ\.-|apl\. )?Prof\.(?:in)?|Dr\.(?:in)?|Dipl\.-?\w*\.?(?: ?\(FH\))?|Mag\.a?"
    r"|Ing\.|DI|med\."
    r"|rer\.|nat\.|phil\.|pol\.|oec\.|jur\.|h\.? ?c\.|PD|MMag\.|RA|StB|Professor(?:in)?|Doktor)"
)
_WORD: Final = r"[A-ZÄÖÜÁÉŠŽÇ][^\W\d_A-Z]+(?:['’]?[A-ZÄÖÜ][^\W\d_]+)?(?:-[A-ZÄÖÜ][^\W\d_]+)?"
_PARTICLE: Final = (
    r"(?:von der|von|van der|van den|van|de la|de|di|da|zu|zur|vom|el|al|ten|ter|dos)"
)
_NAME: Final = re.compile(
    rf"(?P<salutation>{_SALUTATION})?(?P<degree>(?:{_DEGREE}[ \u00a0]?)*)"
    rf"(?P<names>(?:[A-Z]\.[ -]?){{0,2}}{_WORD}(?:[ \u00a0](?:[A-Z]\.|{_WORD}"
    rf"|{_PARTICLE} {_WORD})){{0,3}})"
)
# What shows whom to ask, most telling first; the name follows, unless the group `name` holds it.
_BEFORE: Final[tuple[str, ...]] = (
    (
        r"ansprechpartner(?:in|:in|\*in|/-?in|innen|\(in\))?(?: für \w+(?: \w+){0,3})?"
        r"(?: bei (?:rück)?fragen| in \w+)?(?: ist| sind|:| -| –)? ?"
    ),
    r"ansprechperson(?:en)?(?: ist| sind|:| -)? ?|kontaktperson(?: ist|:)? ?",
    r"(?:contact person|your contact|hiring manager|recruiter|point of contact)(?: is|:| -)? ?",
    (
        r"(?:wend\w*|meld\w*|richt\w*|schreib\w*|kontaktier\w*|schick\w*|send\w*)\b[^.!?\n]{0,60}?"
        r"(?:\ban|\bbei|\bzu\w*\s?händen|z\. ?h(?:d)?\.(?: von)?|kontaktieren sie|kontaktiere) "
    ),
    r"(?:z\. ?h(?:d)?\.(?: von)?|zu händen(?: von)?|attn\.?:?) ",
    (
        r"(?:(?:get|be) in touch with|contact|reach out to|reach|speak (?:to|with)|talk to|call"
        r"|ruf(?:en sie)?|e-?mail|write to|questions\? (?:ask|contact)) "
    ),
    r"steht (?:ihnen|dir|euch)(?: auch| gerne| gern)? ?|beantwortet (?:ihnen|dir)(?: gern(?:e)?)? ",
    r"(?:fragen\?|auskünfte?(?: erteilt)?|informationen?(?: erteilt| gibt)|kontakt):? ",
    r"an (?=frau |herrn? )",
)
# Those of them after which two words are a name, and a first name alone is one.
_ANNOUNCING: Final = range(3)
# Those after which a common first name alone is one, too: 'Melde dich bei Mia'.
_FAMILIAR: Final = range(3, 6)
_AFTER: Final = re.compile(
    r"(?:,? (?:steht|hilft|beantwortet|freut sich|meldet sich|ist (?:gern|gerne)|kümmert|erreich\w+"
    r"|is happy|will be happy|looks forward)"
    r"|,? ?(?:\(|\||[-–,] ?)? ?(?:[\w&/-]+ ){0,4}(?:hr\b|human|recruit|talent"
    r"|personal(?:abteilung|leit|refer)"
    r"|people))"
)
_BEFORE_ALL: Final = tuple(re.compile(before) for before in _BEFORE)
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
    "contact mehr alle"
)
_NO_NAME: Final = frozenset(_NO_NAME_TEXT.split())


_NAME_START: Final = re.compile(r"(?<![^\s(:,])(?=[A-ZÄÖÜ])")


class Person(NamedTuple):
    """A person and how plainly a text offers them as the contact: 0 is plainest."""

    name: str
    start: int
    end: int
    rank: int


# Who speaks in the text, and is nobody to ask.
_QUOTED: Final = re.compile(r"(?:ceo|cto|geschäftsführer(?:in)?|gründer(?:in)?|founder|sagt) \Z")
_ROLE: Final = re.compile(
    r"\w*(?:leiter|leitung|referent|manager|inhaber|führer|direktor|assistenz|partner)(?:in)?\Z",
    re.IGNORECASE,
)


def persons_in(text: str, plain: str) -> Iterator[Person]:
    """Yield the people whom a text tells candidates to turn to."""
    for rank, before in enumerate(_BEFORE_ALL):
        for match in before.finditer(plain):
            announced, by_first_name = rank in _ANNOUNCING, rank in _FAMILIAR
            person = person_at(
                text, match.end(), is_announced=announced, may_be_first_name=by_first_name
            )
            if person is not None:
                yield person._replace(rank=rank)
    for match in _AFTER.finditer(plain):
        person = _person_before(text, match.start(), named_off=match[0][0] in ",|(-–")
        if person is not None:
            yield person._replace(rank=len(_BEFORE_ALL))


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
        if word.lower() in _NO_NAME or (kept and _ROLE.match(word)):
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
