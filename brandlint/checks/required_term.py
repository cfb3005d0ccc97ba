"""Check type `required-term`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, ClassVar, Final

from brandlint.checks._params import MatchBy, MinWords, Terms, annotations_for
from brandlint.checks._places import WHOLE
from brandlint.checks.phrases import PhraseFinder, plain_phrase
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit

_KEY_WORD: Final = re.compile(r"[A-ZÄÖÜ]?[a-zäöüß]+|[A-ZÄÖÜ]+(?![a-zäöüß])")


class RequiredTerm(Check, frozen=True, kw_only=True):
    """Words that a text must have: a slogan, a promise, a note.

    Flags a document, as a whole, in which none of the terms stands. Passes documents with one of
    them, in the text or in the name of a filled field of the front matter (`base_salary` has
    "salary"), and those with fewer words than `min_words`.
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
        if not self._phrases.find(document) and not self._is_field(document.document.data):
            yield Hit(WHOLE, {"terms": ", ".join(self.any_of)})

    @cached_property
    def _phrases(self) -> PhraseFinder:
        return PhraseFinder(self.any_of, match=self.match)

    def _is_field(self, data: Mapping[str, Any]) -> bool:
        """Tell whether a field that says something has a term in its name."""
        names = [f" {' '.join(_KEY_WORD.findall(key)).lower()} " for key in _filled(data)]
        terms = [f" {plain_phrase(term)} " for term in self.any_of]
        return any(term in name for name in names for term in terms)


def _filled(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield the keys of all fields with a value, at any depth of mappings."""
    for key, value in data.items():
        if isinstance(value, Mapping):
            yield from _filled(value)
        if value:
            yield str(key)
