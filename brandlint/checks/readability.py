"""Check type `readability`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

import msgspec

from brandlint.checks._places import number, stretches
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.language.readability import FORMULAS, LEVELS, counts, verdict
from brandlint.rules import Check, Hit

_Name = Literal[
    "flesch_amstad", "wiener_1", "wiener_2", "wiener_3", "wiener_4", "gsmog",
    "flesch", "flesch_kincaid", "fog", "smog", "lix", "rix",
]  # fmt: skip


class Readability(Check, frozen=True, kw_only=True):
    """How hard a text is to read, by one of the usual formulas.

    Flags a document, as a whole, or a section, at its heading, whose score is above `max` or
    below `min`. Only text in a language of the formula counts; passes stretches with fewer words
    than `min_words`, whose score would be chance.
    """

    formula: Annotated[_Name, msgspec.Meta(description="The formula that is worked out.")]
    max: Annotated[float, msgspec.Meta(description="The highest score that passes.")] | None = None
    min: Annotated[float, msgspec.Meta(description="The lowest score that passes.")] | None = None
    per: Annotated[
        Literal["document", "section"],
        msgspec.Meta(description="The stretch of text that is measured."),
    ] = "document"
    min_words: Annotated[
        int, msgspec.Meta(ge=1, description="Stretches with fewer words are left alone.")
    ] = 60

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.SENTENCES})
    placeholders: ClassVar[frozenset[str]] = frozenset({"score", "limit", "verdict"})

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Ask for a limit."""
        if self.max is None and self.min is None:
            yield "", "set 'max' or 'min'", "„max“ oder „min“ setzen"

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each stretch that is too hard, or too easy, to read."""
        language = self._language(document)
        if language is None:
            return
        for stretch in stretches(document, self.per):
            found = counts(document, stretch.span, language)
            if found.words < self.min_words:
                continue
            score = FORMULAS[self.formula].score(found)
            limit = self._missed(score)
            if limit is not None:
                level = LEVELS[verdict(score, self.formula, language)]
                values = {"score": number(score), "limit": number(limit)}
                yield Hit(stretch.shown, {**values, "verdict": level})

    def _language(self, document: AnnotatedDocument) -> str | None:
        """Return the language to measure: the document's, or the first that the formula knows."""
        known = FORMULAS[self.formula].languages
        if document.language in known:
            return document.language
        return next((language for language in known if language in document.languages), None)

    def _missed(self, score: float) -> float | None:
        if self.max is not None and score > self.max:
            return self.max
        return self.min if self.min is not None and score < self.min else None
