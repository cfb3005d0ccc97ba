"""Check type `required-term`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar

from brandlint.checks._params import MatchBy, MinWords, Terms, annotations_for
from brandlint.checks._places import WHOLE
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit


class RequiredTerm(Check, frozen=True, kw_only=True):
    """Words that a text must have: a slogan, a promise, a note.

    Flags a document, as a whole, in which none of the terms stands. Passes documents with one of
    them, and those with fewer words than `min_words`.
    """

    any_of: Terms
    match: MatchBy = "surface"
    min_words: MinWords = 0

    placeholders: ClassVar[frozenset[str]] = frozenset({"terms"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for words only where they are counted or compared."""
        counted = frozenset({Annotation.SENTENCES} if self.min_words else ())
        return counted | annotations_for(self.match)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield one hit if all terms are missing."""
        if not document.blocks or (self.min_words and document.word_count < self.min_words):
            return
        if not self._phrases.find(document):
            yield Hit(WHOLE, {"terms": ", ".join(self.any_of)})

    @cached_property
    def _phrases(self) -> PhraseFinder:
        return PhraseFinder(self.any_of, match=self.match)
