"""Reads how a text speaks: to candidates, and of people of any gender."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.documents import Address, AnnotatedDocument, Block, BlockKind
from brandlint.facts import Claim, Fact, Named, Origin
from brandlint.language import gender
from brandlint.language.address import document_address
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# None: how a text speaks shows in all of its words.
CUES: Final[tuple[str, ...]] = ()

# Notes that are taken over word by word and say nothing of how an employer speaks.
_BOILERPLATE: Final = lazy(
    r"datenschutz|dsgvo|personenbezogen|cookie|einwilligung|privacy|gdpr|personal data"
)
# Sections that speak to others than candidates.
_OTHERS: Final = lazy(
    r"\b(?:für|an|to|for) (?:\w+ )?(?:recruiter|personal(?:dienstleist|vermittl|berat)|headhunter"
    r"|agentur|agenc|arbeitgeber|unternehmen|kunden|auftraggeber|employers|clients|customers)"
    r"|personalvermittl|recruitment agenc"
)
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
# "unsere Mitarbeiter bei Ihrer Entwicklung": a slip for "ihrer" where the text says du.
_SLIP: Final = lazy(r"\bunsere[nrm]?\s+[A-ZÄÖÜ]\w+(?:er|ern|en|innen|nde|nden)\b[^.!?:\n]*$")
# Keys of fields that no visitor sees.
_UNSEEN: Final = lazy(
    r"(?:^|[._])(?:description|meta\w*|seo\w*|og\w*|excerpt|keywords)", re.IGNORECASE
)
# Calls to one who is a friend, where no other word says so: "Ruf Kim Muster an".
_CALL: Final = lazy(
    r"(?:^|[.!?:–]\s+)(?P<call>Ruf(?= [^.!?\n]{2,40}\ban\b)|Schreib(?= )|Schick(?= )|Bewirb(?= )"
    r"|Komm(?= )|Meld(?= )|Sprich(?= )|Frag(?= )|Werde(?= Teil)|Trau(?= ))",
    re.MULTILINE,
)
_LONGEST_FIELD: Final = 120


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the address of the document, and each of its gender markers and forms."""
    del cued
    document = passages.document
    yield _address(document)
    yield from _markers(passages)
    if "de" in document.languages:
        for span, form, _ in gender.forms(document.text):
            block = document.block_at(span.start)
            if block is not None and document.languages[block] == "de":
                yield _claim(passages, Fact.GENDER_FORM, form, span)


def _markers(passages: Passages) -> Iterator[Claim]:
    """Yield the markers of a text; only where it has none, those of its fields."""
    document = passages.document
    found = [m.span for m in gender.markers(document.text) if _is_seen(document, m.span)]
    for span in found:
        yield _claim(passages, Fact.GENDER_MARKER, span.of(document.text), span)
    for field in () if found else document.document.fields:
        if len(field.text) <= _LONGEST_FIELD and not _UNSEEN.search(str(field.path[-1])):
            for marker in gender.markers(field.text)[:1]:
                value = Named(marker.span.of(field.text))
                yield Claim(
                    Fact.GENDER_MARKER, value, source=field.span, job=1, origin=Origin.FIELD
                )


def _is_seen(document: AnnotatedDocument, span: Span) -> bool:
    """Tell whether a place is none that only search engines read."""
    block = document.block_at(span.start)
    return block is None or not _UNSEEN.search(document.blocks[block].name)


def _claim(passages: Passages, fact: Fact, value: str, span: Span) -> Claim:
    block = passages.document.block_at(span.start)
    job = None if block is None else passages.jobs[block]
    return Claim(fact, Named(value), span=span, job=job)


def _address(document: AnnotatedDocument) -> Claim:
    """Return how candidates are spoken to, with the first word that does."""
    sure = [word for word in document.addresses if word.form in {"formal", "informal"}]
    if len({word.form for word in sure}) > 1:
        sure = _to_candidates(document, sure)
    value = document_address(sure, "en" if document.language == "en" else "de")
    if value == "none" and document.language == "de" and (call := _CALL.search(document.text)):
        return Claim(Fact.ADDRESS, Named("du"), span=Span(*call.span("call")))
    return Claim(Fact.ADDRESS, Named(value), span=sure[0].span if sure else None)


def _to_candidates(document: AnnotatedDocument, words: Sequence[Address]) -> list[Address]:
    """Return the words that don't stand in notes on privacy, or where others read them."""
    apart = _apart(document)
    kept = [word for word in words if document.block_at(word.span.start) not in apart]
    formal = [word for word in kept if word.form == "formal"]
    if len(formal) * 2 < len(kept):
        kept = [word for word in kept if word.form != "formal" or not _is_slip(document, word)]
    return kept


def _is_slip(document: AnnotatedDocument, word: Address) -> bool:
    before = document.text[max(0, word.span.start - 90) : word.span.start]
    return word.span.of(document.text).startswith("Ihr") and _SLIP.search(before) is not None


def _apart(document: AnnotatedDocument) -> frozenset[int]:
    found: list[int] = []
    others: Block | None = None
    for index, block in enumerate(document.blocks):
        shown = block.span.of(document.folded)
        if block.kind in _HEADS and not (others and block.level > others.level):
            others = block if _OTHERS.search(shown) else None
        if others or _UNSEEN.search(block.name) or _BOILERPLATE.search(shown):
            found.append(index)
    return frozenset(found)
