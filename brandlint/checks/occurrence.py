"""Check type `occurrence`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import floor
from typing import Annotated, ClassVar, Literal

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from brandlint.checks._params import Case, MatchBy, MinWords, Term, annotations_for
from brandlint.checks._places import Stretch, seen, stretches, words_in
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit
from brandlint.spans import Span


class Occurrence(Check, frozen=True, kw_only=True):
    """Words and signs that may stand in a text only so often, or must stand in it so often.

    Flags, once a stretch, the first place that is too many, with the others as related places;
    and a stretch with too few. Passes documents with fewer words than `min_words`.
    """

    terms: Annotated[
        tuple[Term, ...], msgspec.Meta(description="Words, sought as whole words.")
    ] = ()
    signs: Annotated[
        tuple[Term, ...], msgspec.Meta(description="Signs such as ! or emoji, sought anywhere.")
    ] = ()
    match: MatchBy = "surface"
    case: Case = False
    max: Annotated[int, msgspec.Meta(ge=0, description="How many may stand there.")] | None = None
    min: Annotated[int, msgspec.Meta(ge=1, description="How many must stand there.")] | None = None
    per_100_words: (
        Annotated[float, msgspec.Meta(ge=0, description="How many 100 words may have.")] | None
    ) = None
    per: Annotated[
        Literal["document", "section", "block"],
        msgspec.Meta(description="The stretch of text in which they are counted."),
    ] = "document"
    min_words: MinWords = 0

    placeholders: ClassVar[frozenset[str]] = frozenset({"count", "limit", "seen"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for words only where they are counted or compared."""
        counted = self.min_words or self.per_100_words is not None
        words = frozenset({Annotation.SENTENCES} if counted else ())
        return words | annotations_for(self.match)

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Ask for something to count and for a limit."""
        if not self.terms and not self.signs:
            yield "", "name 'terms' or 'signs' to count", "„terms“ oder „signs“ zum Zählen nennen"
        if self.max is None and self.min is None and self.per_100_words is None:
            yield (
                "",
                "set a limit: 'max', 'min' or 'per_100_words'",
                "eine Grenze setzen: „max“, „min“ oder „per_100_words“",
            )

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield at most one hit for each stretch."""
        if self.min_words and document.word_count < self.min_words:
            return
        places = self._places(document)
        if places or self.min is not None:
            for stretch in stretches(document, self.per):
                yield from self._judged(document, stretch, places)

    def _judged(
        self, document: AnnotatedDocument, stretch: Stretch, places: Sequence[Span]
    ) -> Iterator[Hit]:
        here = [place for place in places if stretch.span.contains(place)]
        limit = self._limit(document, stretch.span)
        if limit is not None and len(here) > limit:
            values = {"seen": seen(document, here[limit]), "limit": str(limit)}
            others = tuple(here[:limit] + here[limit + 1 :])
            yield Hit(here[limit], {**values, "count": str(len(here))}, related=others)
        elif self.min is not None and len(here) < self.min:
            values = {"seen": ", ".join((*self.terms, *self.signs)), "limit": str(self.min)}
            yield Hit(stretch.shown, {**values, "count": str(len(here))})

    def _limit(self, document: AnnotatedDocument, span: Span) -> int | None:
        limits = [] if self.max is None else [self.max]
        if self.per_100_words is not None:
            limits.append(floor(self.per_100_words * words_in(document, span) / 100))
        return min(limits, default=None)

    def _places(self, document: AnnotatedDocument) -> list[Span]:
        places = self._phrases.spans(document)
        found = self._signs.find_matches_as_indexes(document.text) if self.signs else ()
        return sorted(places + [Span(start, end) for _, start, end in found])

    @cached_property
    def _phrases(self) -> PhraseFinder:
        return PhraseFinder(self.terms, match=self.match, case=self.case)

    @cached_property
    def _signs(self) -> AhoCorasick:
        return AhoCorasick(self.signs, matchkind=MatchKind.LeftmostLongest)
