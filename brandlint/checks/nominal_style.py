"""Check type `nominal-style`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar

import msgspec

from brandlint.checks._nominal import chains, nominalisations
from brandlint.checks._places import shorten
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit
from brandlint.spans import Span


class NominalStyle(Check, frozen=True, kw_only=True):
    """Verbs and adjectives turned into nouns, which make copy heavy.

    Counts German nouns in -ung, -keit, -heit, -tion, -nis and -nahme, infinitives as in "beim
    Erstellen", and English ones in -tion, -ment, -ance, -ence and -ity; everyday nouns of
    recruiting copy (Ausbildung, Erfahrung, Bewerbung) pass. Flags sentences with more than
    `max_per_sentence`, and with `chain` two that hang on each other ("Durchführung der
    Prüfung").
    """

    max_per_sentence: (
        Annotated[int, msgspec.Meta(ge=0, description="How many a sentence may have.")] | None
    ) = None
    chain: Annotated[bool, msgspec.Meta(description="Whether to flag chains.")] = False

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.SENTENCES})
    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "count", "limit"})

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Ask for something to look for."""
        if self.max_per_sentence is None and not self.chain:
            yield "", "set 'max_per_sentence' or 'chain'", "„max_per_sentence“ oder „chain“ setzen"

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each heavy sentence, and for each chain outside of those."""
        found = nominalisations(document)
        heavy: set[int | None] = set()
        limit = self.max_per_sentence
        for at, nouns in _by_sentence(document, found).items():
            if limit is not None and len(nouns) > limit:
                heavy.add(at)
                span = document.sentences[at].span
                yield _hit(document, span, nouns, limit)
        if self.chain:
            for links in chains(document, found):
                if document.sentence_at(links[0].start) not in heavy:
                    span = Span(links[0].start, links[-1].end)
                    yield _hit(document, span, links, 1 if limit is None else limit)


def _by_sentence(document: AnnotatedDocument, found: Sequence[Span]) -> dict[int, list[Span]]:
    groups: dict[int, list[Span]] = {}
    for noun in found:
        at = document.sentence_at(noun.start)
        if at is not None:
            groups.setdefault(at, []).append(noun)
    return groups


def _hit(document: AnnotatedDocument, span: Span, nouns: Sequence[Span], limit: int) -> Hit:
    shown = shorten(", ".join(noun.of(document.text) for noun in nouns))
    values = {"seen": shown, "count": str(len(nouns)), "limit": str(limit)}
    return Hit(span, values, related=tuple(nouns))
