"""Check type `pattern`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any

import msgspec
from ahocorasick_rs import AhoCorasick

from brandlint.checks._literals import literals
from brandlint.checks._params import Except
from brandlint.checks._places import seen
from brandlint.checks._token_patterns import annotations_of, problems_of
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit
from brandlint.spans import Span


class Pattern(Check, frozen=True, kw_only=True):
    """Token patterns of spaCy's Matcher: one dictionary a token.

    Flags what a pattern matches within one block. Where a pattern asks for a word by `LOWER`,
    `TEXT`, `ORTH` or `LEMMA`, blocks without that word cost next to nothing, so each pattern
    should have one.
    """

    patterns: Annotated[
        tuple[Annotated[tuple[dict[str, Any], ...], msgspec.Meta(min_length=1)], ...],
        msgspec.Meta(min_length=1, description="Patterns, each a list of token descriptions."),
    ]
    except_: Except = msgspec.field(name="except", default=())

    def needed(self) -> frozenset[Annotation]:
        """Ask for lemmas, classes and syntax only where a pattern speaks of them."""
        return annotations_of(self.patterns)

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Name the tokens that no matcher could read."""
        return problems_of(self.patterns)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each match inside a block."""
        spans = list(self._matches(document))
        exempt = self._exceptions.spans(document) if spans else []
        for span in spans:
            if not any(place.contains(span) for place in exempt):
                yield Hit(span, {"seen": seen(document, span)})

    def _matches(self, document: AnnotatedDocument) -> Iterator[Span]:
        for block in self._candidates(document):
            # Asked for as late as this: the matcher loads spaCy when it is first used.
            if document.matcher is not None:
                yield from document.matcher.matches(self.patterns, block)

    def _candidates(self, document: AnnotatedDocument) -> list[Span]:
        """Return the blocks that hold a word which a pattern can't do without."""
        if self._words is None:
            return [block.span for block in document.blocks]
        found = self._words.find_matches_as_indexes(document.plain)
        at = {document.block_at(start) for _, start, _ in found}
        return [block.span for index, block in enumerate(document.blocks) if index in at]

    @cached_property
    def _words(self) -> AhoCorasick | None:
        words = literals(self.patterns)
        return None if words is None else AhoCorasick(words)

    @cached_property
    def _exceptions(self) -> PhraseFinder:
        return PhraseFinder(self.except_)
