"""Reads what is asked of candidates: degrees, experience, languages, licences, skills."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from brandlint.claims._asking import ASKS, TAUGHT, is_nice_heading, level_of
from brandlint.claims._degrees import Asked, degrees, licences
from brandlint.claims._experience import experience
from brandlint.claims._languages import languages
from brandlint.claims._skills import skills
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact
from brandlint.spans import Span

# Parts of words, in lower case, without which a passage says nothing of it. A profile is read
# throughout, so that the names of tools need not stand here.
CUES: Final[tuple[str, ...]] = (
    *("erfahrung", "kenntniss", "studium", "ausbildung", "abschluss", "abitur", "approbation"),
    *("führerschein", "fahrerlaubnis", "staplerschein", "meisterbrief", "gesellenbrief"),
    *("deutschkenntn", "englischkenntn", "in wort und schrift", "hochschulreife"),
    *("years", "experience", "degree", "bachelor", "phd", "diploma", "fluent", "licen"),
    *("proficien", "knowledge of", "voraussetzung", "fließend"),
)
_WINDOW: Final = 300
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
_LONGEST_LABEL: Final = 60
# Roles of which a list item may still ask, and how it looks.
_UNTOLD: Final = frozenset((Role.NONE, Role.TASKS))
_NEAR_START: Final = 30
_LONGEST_ITEM: Final = 140
_FINISHED: Final = re.compile(r"abgeschl|abgesch|absolvier|bestanden|completed|degree in|bachelor")
# Where what looks like a requirement is none, whatever its sentence says.
_NEVER: Final = frozenset((Role.OFFER, Role.PROCESS, Role.CONTACT))


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield what profiles, and sentences that ask for something, state."""
    indexes = {passage.index for passage in cued if passage.role not in _NEVER}
    indexes |= {index for index, role in enumerate(passages.roles) if role is Role.PROFILE}
    nice = _nice(passages) if indexes else frozenset()
    for index in sorted(indexes):
        passage = passages.at(index)
        if passage.block.kind in _HEADS or passage.language not in {"de", "en"}:
            continue
        if passage.role is Role.PROFILE or _may_ask(passage):
            yield from _stated(passages, passage, nice=index in nice)


def _stated(passages: Passages, passage: Passage, *, nice: bool) -> Iterator[Claim]:
    for asked in _asked(passage):
        sentence = _around(asked, passages.sentence_of(passage, asked.start))
        said = sentence.of(passage.plain)
        if not (_is_asked(passage, said) or _is_item(passage, asked)):
            continue
        level = level_of(said, asked.start - sentence.start, asked.end - sentence.start)
        denied = level != "nice" and passages.denied(passage, asked.start, asked.end)
        if level is None or denied:
            continue
        value = msgspec.structs.replace(asked.requirement, level="nice" if nice else level)
        yield passage.claim(Fact.REQUIREMENT, value, asked.start, asked.end)


def _around(asked: Asked, sentence: Span) -> Span:
    """Return what of a sentence stands near: whole pages without a full stop exist."""
    return Span(max(sentence.start, asked.start - _WINDOW), min(sentence.end, asked.end + _WINDOW))


def _asked(passage: Passage) -> Iterator[Asked]:
    plain, text = passage.plain, passage.text
    yield from degrees(plain)
    yield from licences(plain)
    yield from experience(plain, text, english=passage.language == "en")
    yield from languages(plain, text)
    if passage.role in {Role.PROFILE, Role.NONE}:
        yield from skills(plain, text)


def _is_asked(passage: Passage, sentence: str) -> bool:
    asks = ASKS.search(sentence) is not None
    if passage.role is Role.PROFILE:
        return asks or not TAUGHT.search(sentence)
    return asks and not TAUGHT.search(sentence)


def _may_ask(passage: Passage) -> bool:
    return passage.block.kind is BlockKind.LIST_ITEM or ASKS.search(passage.plain) is not None


def _is_item(passage: Passage, asked: Asked) -> bool:
    """Tell whether a list item is nothing but a requirement: 'Führerschein Klasse B'."""
    if passage.block.kind is not BlockKind.LIST_ITEM or passage.role not in _UNTOLD:
        return False
    if asked.start > _NEAR_START or len(passage.text) > _LONGEST_ITEM:
        return False
    said = passage.plain[asked.start : asked.end]
    kind = asked.requirement.kind
    return kind in {"licence", "language", "experience"} or (
        kind == "degree" and _FINISHED.search(said) is not None
    )


def _nice(passages: Passages) -> frozenset[int]:
    """Return the passages that stand under a heading such as 'Nice to have'."""
    found: list[int] = []
    under: str | None = None
    document = passages.document
    for index, block in enumerate(document.blocks):
        length = block.span.end - block.span.start
        is_label = block.kind is BlockKind.PARAGRAPH and length <= _LONGEST_LABEL
        if block.kind in _HEADS or (is_label and block.span.of(document.text).endswith(":")):
            under = block.name if is_nice_heading(block.span.of(document.plain)) else None
        elif under == block.name:
            found.append(index)
    return frozenset(found)
