"""Reads how a text speaks: to its readers, and of people of any gender."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.documents import AnnotatedDocument
from brandlint.facts import Claim, Fact, Named
from brandlint.language import gender
from brandlint.language.address import document_address
from brandlint.spans import Span

# None: how a text speaks shows in all of its words.
CUES: Final[tuple[str, ...]] = ()


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the address of the document, and each of its gender markers and forms."""
    del cued
    document = passages.document
    yield _address(document)
    text = document.text
    for marker in gender.markers(text):
        yield _claim(passages, Fact.GENDER_MARKER, marker.span.of(text), marker.span)
    if "de" in document.languages:
        for span, form, _ in gender.forms(text):
            if _language_at(document, span) == "de":
                yield _claim(passages, Fact.GENDER_FORM, form, span)


def _address(document: AnnotatedDocument) -> Claim:
    found = document.addresses
    value = document_address(found, "en" if document.language == "en" else "de")
    first = next((a.span for a in found if a.form in {"formal", "informal"}), None)
    return Claim(Fact.ADDRESS, Named(value), span=first)


def _claim(passages: Passages, fact: Fact, value: str, span: Span) -> Claim:
    block = passages.document.block_at(span.start)
    job = None if block is None else passages.jobs[block]
    return Claim(fact, Named(value), span=span, job=job)


def _language_at(document: AnnotatedDocument, span: Span) -> str:
    block = document.block_at(span.start)
    return "other" if block is None else document.languages[block]
