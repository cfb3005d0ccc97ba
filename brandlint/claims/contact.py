"""Reads whom candidates turn to: person, e-mail and phone.

A text often names more than one address. Which one is meant is decided for the document: one to
apply to goes before a general one, and what stands beside it goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.claims._addressees import (
    Written,
    email_of_link,
    emails_in,
    phone_of_link,
    phones_in,
    same_number,
)
from brandlint.claims._cues import holds
from brandlint.claims._linked_names import linked_person
from brandlint.claims._person_contexts import CLOSING, CLOSING_CUES
from brandlint.claims._persons import NO_PERSON, Person, person_at, person_beside, persons_in
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind, Document, Link, Touchpoint
from brandlint.facts import Claim, Fact, Named, Origin
from brandlint.language.patterns import lazy

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = (
    "@", "(at)", "[at]", "{at}", " at ", "tel.", "tel:", "telef", "phone", "mobil:", "mobil ",
    "handy", "fon:", "ansprechp", "kontaktp", "contact", "kontakt", "wende", "melde", "richte",
    "fragen", "questions", "frau ", "herr ", "herrn ", "anruf", "rufen", "ruf ", "ruft ", "call ",
    "reach",
    "hilft", "steht ", "freut sich", "+49", "+43", "+41", "+44", "+1", "0049", "whatsapp",
    "erreich", "recruit", "talent", "hiring manager", "in touch", "beantwortet", "auskunft",
    "auskünfte", "\U0001f4de", "\U0001f4f1", "☎", "(0)", "hr ", "human resources",
    "meld ", "schreib", " 0", ".0", "ring ", "ask for", "ask ", "text ", "grüß", "gruß", "grüss",
    "regards", "wishes", "sincerely", "faithfully", "cheers", "enquir", "inquir", "directed to",
    "personalgewinnung", "personalabteilung", "apply with", "write to", "speak to", "nachricht",
)  # fmt: skip

_APPLY_BOX: Final = lazy(
    r"bewerb|jobs?\b|career|karriere|personal|\bhr\b|recruit|talent|hiring|people|apply|work|join"
    r"|ausbildung|team"
)
_OTHER_BOX: Final = lazy(
    r"datenschutz|privacy|dsb|dpo|gdpr|abuse|press|support|sales|shop|vertrieb|marketing|webmaster"
    r"|noreply|no-reply|accessib|accommodat|legal|compliance"
)
_APPLYING: Final = lazy(
    r"bewerb|unterlagen|lebenslauf|anschreiben|apply|application|resume|\bcv\b|cover letter|hiring"
    r"|fragen|questions|ansprechp|kontakt|contact|reach|interess|melde|wende|freuen uns"
)
_ELSE: Final = lazy(
    r"datenschutz|privacy|impressum|imprint|widerruf|accommodation|barriere|presse|press "
    r"|hinweisgeb"
    r"|agentur|agencies|handelsregister|ust-id|aufsichtsbehörde|schwerbehindertenvertretung"
)
_FAX: Final = lazy(r"\b(?:tele)?fax\b", re.IGNORECASE)
_NEIGHBOURS: Final = 3
# An address of less weight is there for something else.
_FOR_OTHERS: Final = -4


class _Found(NamedTuple):
    """A value with its place, and how much speaks for it."""

    weight: int
    passage: Passage
    written: Written


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the contact for applications and questions."""
    document = passages.document
    cued = sorted(cued, key=lambda passage: passage.index)
    if document.touchpoint is Touchpoint.AD:
        cued = list(passages)
    found = [one for one in _emails(passages, cued) if one.weight > _FOR_OTHERS]
    emails = _best(found, str.lower)
    yield from _claims(Fact.CONTACT_EMAIL, emails)
    links = document.document.links
    linked = [] if emails else _linked(links, Fact.CONTACT_EMAIL, email_of_link)
    yield from linked
    numbers = [*_phones(passages, cued, emails)]
    # Beside an address for applications, a number without any word of them is the firm's own.
    phones = _best([one for one in numbers if one.weight > 0 or not emails], same_number)
    yield from _claims(Fact.CONTACT_PHONE, phones)
    if not phones and (emails or linked):
        yield from _linked(links, Fact.CONTACT_PHONE, phone_of_link)
    persons = _best([*_persons(passages, cued, [*emails, *phones])], str)
    yield from _claims(Fact.CONTACT_PERSON, persons)
    yield from () if persons else _behind_links(document.document)


def _behind_links(document: Document) -> Iterator[Claim]:
    """Yield the person as whose name a page shows the link to an address."""
    for link in document.links:
        if email_of_link(link.target) and (span := linked_person(document.source, link.span)):
            name = Named(span.of(document.source))
            yield Claim(Fact.CONTACT_PERSON, name, source=span, origin=Origin.LINK)
            return


def _linked(
    links: Iterable[Link], fact: Fact, value_of: Callable[[str], str | None]
) -> list[Claim]:
    """Return the first of the values that links lead to, the box for applications before others."""
    values = [(value, link) for link in links if (value := value_of(link.target))]
    values.sort(key=lambda one: -_box_weight(one[0]))
    return [
        Claim(fact, Named(value), source=link.span, origin=Origin.LINK)
        for value, link in values
        if value == values[0][0]
    ]


def _emails(passages: Passages, cued: Iterable[Passage]) -> Iterator[_Found]:
    for passage in cued:
        for written in emails_in(passage.text):
            weight = _box_weight(written.value) + _weight(passages, passage, written.start)
            yield _Found(weight, passage, written)


def _box_weight(address: str) -> int:
    user = address.partition("@")[0].lower()
    return 4 * bool(_APPLY_BOX.search(user)) - 6 * bool(_OTHER_BOX.search(user))


def _weight(passages: Passages, passage: Passage, at: int) -> int:
    """Weigh what stands around a place: words of applying, of law, the heading above."""
    near = passage.plain[max(0, at - 250) : at + 120]
    before = passages.at(passage.index - 1).plain[-150:] if passage.index else ""
    weight = 3 * bool(_APPLYING.search(near)) + bool(_APPLYING.search(before))
    weight += 2 * (passage.role in (Role.CONTACT, Role.PROCESS)) - (passage.role is Role.COMPANY)
    return weight - 5 * bool(_ELSE.search(near)) - 2 * bool(_ELSE.search(before))


def _phones(
    passages: Passages, cued: Iterable[Passage], emails: Sequence[_Found]
) -> Iterator[_Found]:
    beside = {found.passage.index for found in emails}
    for passage in _with_neighbours(passages, cued, beside):
        near_email = any(_is_near(passages, passage.index, index) for index in beside)
        is_contact = near_email or passage.role is Role.CONTACT
        for written in phones_in(passage.text, is_contact=is_contact):
            weight = _weight(passages, passage, written.start) + 2 * near_email
            weight += 2 * (passage.index in beside)
            if not _is_fax(passages, passage, written):
                yield _Found(weight, passage, written)


def _is_near(passages: Passages, one: int, other: int) -> bool:
    """Tell whether two blocks stand close to each other, with no heading between them."""
    first, last = min(one, other), max(one, other)
    between = passages.document.blocks[first + 1 : last + 1]
    return last - first <= _NEIGHBOURS and all(
        block.kind is not BlockKind.HEADING for block in between
    )


def _is_fax(passages: Passages, passage: Passage, written: Written) -> bool:
    """Tell whether a number stands alone behind a block that says 'Fax'."""
    alone = len(passage.text) - len(written.value) <= _NEIGHBOURS
    return alone and bool(passage.index and _FAX.search(passages.at(passage.index - 1).text))


def _with_neighbours(
    passages: Passages, cued: Iterable[Passage], around: Iterable[int]
) -> list[Passage]:
    """Return passages in reading order with those next to some of them."""
    found = {passage.index for passage in cued}
    for index in around:
        found |= set(range(max(0, index - _NEIGHBOURS), min(len(passages), index + 3)))
    return [passages.at(index) for index in sorted(found)]


def _persons(
    passages: Passages, cued: Iterable[Passage], beside: Sequence[_Found]
) -> Iterator[_Found]:
    for passage in cued:
        for person in persons_in(passage.text, passage.plain):
            weight = _weight(passages, passage, person.start) - person.rank
            yield _Found(10 + weight, passage, Written(person.name, person.start, person.end))
        if _ANNOUNCES.search(passage.plain) and passage.index + 1 < len(passages):
            yield from _alone(passages.at(passage.index + 1), 12, is_announced=True)
        closes = holds(passage.plain, CLOSING_CUES)
        if closes and (letter := CLOSING.search(passage.text)):
            yield from _signed(passages, passage, letter)
    for one in beside:
        start, end, text = one.written.start, one.written.end, one.passage.text
        near = person_beside(text, start, end, one.written.value)
        if near is not None:
            yield _of(near, one.passage, 9 + one.weight)
    for index in sorted({found.passage.index for found in beside}):
        for above in range(max(0, index - _NEIGHBOURS), index + 1):
            yield from _alone(passages.at(above), above - index)


_ANNOUNCES: Final = lazy(
    r"(?:ansprechpartner\S*|ansprechperson\S*|kontaktperson|contact person|your contact)\W*\Z"
)


_BY_ORDER: Final = lazy(r"(?:(?:i\. ?[AV]|ppa|gez)\.? )?")
_FORMAL: Final = lazy(r"gr[uü](?:ß|ss)|regards|wishes|sincerely|faithfully")


def _of(person: Person, passage: Passage, weight: int) -> _Found:
    return _Found(weight, passage, Written(person.name, person.start, person.end))


def _signed(passages: Passages, passage: Passage, letter: re.Match[str]) -> Iterator[_Found]:
    """Yield the person who signs a letter, in the same block or the next."""
    at, is_formal = letter.end(), bool(_FORMAL.search(letter[0].lower()))
    if at >= len(passage.text.rstrip()) and passage.index + 1 < len(passages):
        passage, at = passages.at(passage.index + 1), 0
    is_person = not NO_PERSON.match(passage.text, at)
    at = _BY_ORDER.match(passage.text, at).end()  # type: ignore[union-attr]
    person = person_at(passage.text, at, is_announced=is_formal) if is_person else None
    if person and " " in person.name and passage.text[person.end :][:1] in ("", "\n", ",", " "):
        yield _of(person, passage, 8)


def _alone(passage: Passage, weight: int, *, is_announced: bool = False) -> Iterator[_Found]:
    """Yield the person whose name makes a line of its own."""
    at = 0
    for line in passage.text.split("\n"):
        person = person_at(passage.text, at, is_announced=is_announced)
        if person and person.end <= at + len(line) and len(person.name.split()) > 1:
            yield _Found(weight, passage, Written(person.name, person.start, person.end))
        at += len(line) + 1


def _best(found: Sequence[_Found], key: Callable[[str], str]) -> list[_Found]:
    """Return every place of the value that most speaks for, one for each job of a page."""
    kept: list[_Found] = []
    for job in dict.fromkeys(one.passage.job for one in found):
        of_job = [one for one in found if one.passage.job == job]
        best = max(of_job, key=lambda one: one.weight)
        kept += [one for one in of_job if key(one.written.value) == key(best.written.value)]
    return list({(one.passage.index, one.written.start): one for one in kept}.values())


def _claims(fact: Fact, found: Iterable[_Found]) -> Iterator[Claim]:
    for one in found:
        yield one.passage.claim(fact, Named(one.written.value), one.written.start, one.written.end)
