"""Carries out the analyses that need the text alone, over all blocks of a document."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from brandlint.claims.extractors import claims_of
from brandlint.documents import (
    Address,
    AnnotatedDocument,
    Annotation,
    Document,
    Negation,
    Passive,
    Sentence,
    Token,
    Touchpoint,
)
from brandlint.language.address import addresses
from brandlint.language.detect import languages_of
from brandlint.language.imperative import imperatives
from brandlint.language.negation import negations
from brandlint.language.passive import passives
from brandlint.language.sentences import split
from brandlint.language.tokens import tokenize
from brandlint.language.touchpoint import touchpoint_of
from brandlint.spans import Span

# The languages that more than the text itself is known of.
LANGUAGES: Final = ("de", "en")


def surveyed(
    document: Document, *, language: str | None = None, touchpoint: Touchpoint | None = None
) -> AnnotatedDocument:
    """Tell a document's languages and touchpoint, as far as they aren't given."""
    flow = document.body
    texts = [block.span.of(flow.text) for block in flow.blocks]
    if language is None:
        spoken, own = languages_of(texts, [block.declared for block in flow.blocks])
    else:
        spoken, own = (language,) * len(texts), language
    return AnnotatedDocument(
        document=document,
        text=flow.text,
        blocks=flow.blocks,
        languages=tuple(spoken),
        language=own,
        touchpoint=touchpoint_of(document, own) if touchpoint is None else touchpoint,
    )


def segmented(document: AnnotatedDocument) -> AnnotatedDocument:
    """Cut every block into tokens and sentences."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for block, language in zip(document.blocks, document.languages, strict=True):
        text, start = block.span.of(document.text), block.span.start
        found = tokenize(text, start)
        sentences += split(text, found, language, start, len(tokens))
        tokens += found
    return replace(document, tokens=tokens, sentences=sentences)


def analysed(document: AnnotatedDocument, needs: Collection[Annotation]) -> AnnotatedDocument:
    """Add the analyses that are asked for and need the text alone."""
    added: dict[str, Any] = {}
    if not {Annotation.ADDRESS, Annotation.CLAIMS}.isdisjoint(needs):
        added["addresses"] = _addresses(document)
    if Annotation.PASSIVE in needs:
        added["passives"] = _passives(document)
    if Annotation.NEGATION in needs:
        added["negations"] = _negations(document)
    if Annotation.IMPERATIVE in needs:
        added["imperatives"] = _imperatives(document)
    found = replace(document, **added) if added else document
    # Claims rest on the other analyses.
    return replace(found, claims=claims_of(found)) if Annotation.CLAIMS in needs else found


def initials(document: AnnotatedDocument) -> frozenset[int]:
    """Return the indexes of the tokens that are the first words of sentences."""
    tokens = document.tokens
    return frozenset(
        next((at for at in range(s.first, s.last) if tokens[at].is_word), s.first)
        for s in document.sentences
    )


def _addresses(document: AnnotatedDocument) -> list[Address]:
    # All of a language at once: what one sentence leaves open, the others decide.
    found: list[Address] = []
    spoken = list(_spoken(document))
    for language in LANGUAGES:
        sentences = [tokens for tokens, lang in spoken if lang == language]
        found += addresses(sentences, language) if sentences else []
    return sorted(found)


def _passives(document: AnnotatedDocument) -> list[Passive]:
    return [p for tokens, lang in _spoken(document) for p in passives(tokens, lang)]


def _negations(document: AnnotatedDocument) -> list[Negation]:
    found: list[Negation] = []
    before: Sequence[Token] = ()
    for tokens, language in _spoken(document):
        found += negations(tokens, language, before)
        before = tokens
    return found


def _imperatives(document: AnnotatedDocument) -> list[Span]:
    return [i for tokens, lang in _spoken(document) for i in imperatives(tokens, lang)]


def _spoken(document: AnnotatedDocument) -> Iterator[tuple[Sequence[Token], str]]:
    """Yield the tokens of each sentence in a language that is known, with the language."""
    for block, language in zip(document.blocks, document.languages, strict=True):
        if language in LANGUAGES:
            for sentence in document.sentences_in(block.span):
                yield document.tokens[sentence.first : sentence.last], language
