"""Check type `forbidden-term`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, ClassVar

import msgspec

from brandlint.checks._params import Case, Except, MatchBy, Terms, annotations_for
from brandlint.checks._places import seen
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit
from brandlint.spans import Span


class ForbiddenTerm(Check, frozen=True, kw_only=True):
    """Words and phrases that the brand doesn't use.

    Flags every place of a term. Passes part of a longer word (`Team` in `Teamgeist`), gendered
    forms of the term, mail and web addresses, and what stands inside a phrase of `except`. With
    `unless_negated`, "keine flache Hierarchie" passes as well.
    """

    terms: Terms
    match: MatchBy = "surface"
    case: Case = False
    except_: Except = msgspec.field(name="except", default=())
    unless_negated: Annotated[
        bool, msgspec.Meta(description="Whether a term that the text negates passes.")
    ] = False

    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "term"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for lemmas and negations only where the parameters speak of them."""
        needed = annotations_for(self.match)
        if self.unless_negated:
            needed |= {Annotation.SENTENCES, Annotation.NEGATION}
        return needed

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each term that stands in the text."""
        for span, index in self._phrases.find(document):
            if not (self.unless_negated and _is_negated(document, span)):
                yield Hit(span, {"seen": seen(document, span), "term": self.terms[index]})

    @cached_property
    def _phrases(self) -> PhraseFinder:
        return PhraseFinder(self.terms, match=self.match, case=self.case, unless=self.except_)


def _is_negated(document: AnnotatedDocument, span: Span) -> bool:
    return any(negation.scope.overlaps(span) for negation in document.negations)
