"""Check type `length`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Annotated, ClassVar, Final, Literal

import msgspec

from brandlint.checks._params import Per, Term
from brandlint.checks._places import Stretch, seen, stretches, words_in
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation, BlockKind
from brandlint.rules import Check, Hit

_Unit = Literal["characters", "words", "sentences", "items"]


class Length(Check, frozen=True, kw_only=True):
    """How long a text, or a stretch of it, may or must be.

    Flags every stretch with more than `max` or fewer than `min` units. A list is shown at its
    first item, a section at its heading. Which blocks count is up to the rule (`blocks`). Passes
    stretches in which a phrase of `unless` stands: formulas that the law or a tool wants whole.
    """

    unit: Annotated[_Unit, msgspec.Meta(description="What is counted.")]
    max: Annotated[int, msgspec.Meta(ge=0, description="How many there may be.")] | None = None
    min: Annotated[int, msgspec.Meta(ge=1, description="How many there must be.")] | None = None
    per: Annotated[Per, msgspec.Meta(description="The stretch of text that is measured.")] = "block"
    unless: Annotated[
        tuple[Term, ...], msgspec.Meta(description="Stretches with one of these phrases pass.")
    ] = ()

    placeholders: ClassVar[frozenset[str]] = frozenset({"count", "limit", "seen"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for sentences and words only where they are counted."""
        counted = self.unit in ("words", "sentences") or self.per == "sentence"
        return frozenset({Annotation.SENTENCES} if counted else ())

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Ask for a limit, and for a stretch that can have more than one of the unit."""
        if self.max is None and self.min is None:
            yield "", "set 'max' or 'min'", "„max“ oder „min“ setzen"
        if (self.unit, self.per) in _POINTLESS:
            yield (
                "per",
                f"{self.unit} can't be counted per {self.per}: choose a longer stretch",
                f"{self.unit} lässt sich nicht je {self.per} zählen: längeren Abschnitt wählen",
            )

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each stretch that is too long or too short."""
        count_of = _COUNTS[self.unit]
        for stretch in stretches(document, self.per):
            count = count_of(document, stretch)
            if self.max is not None and count > self.max:
                limit = self.max
            elif self.min is not None and count < self.min:
                limit = self.min
            else:
                continue
            if not any(stretch.span.contains(p) for p in self._spared.spans(document)):
                values = {"count": str(count), "limit": str(limit)}
                yield Hit(stretch.shown, {**values, "seen": seen(document, stretch.span)})

    @cached_property
    def _spared(self) -> PhraseFinder:
        return PhraseFinder(self.unless)


def _characters(document: AnnotatedDocument, stretch: Stretch) -> int:
    del document
    if len(stretch.blocks) == 1:
        return stretch.span.end - stretch.span.start
    return sum(block.span.end - block.span.start for block in stretch.blocks)


def _words(document: AnnotatedDocument, stretch: Stretch) -> int:
    return words_in(document, stretch.span)


def _sentences(document: AnnotatedDocument, stretch: Stretch) -> int:
    return len(document.sentences_in(stretch.span))


def _items(document: AnnotatedDocument, stretch: Stretch) -> int:
    del document
    return sum(block.kind is BlockKind.LIST_ITEM for block in stretch.blocks)


_COUNTS: Final[dict[_Unit, Callable[[AnnotatedDocument, Stretch], int]]] = {
    "characters": _characters,
    "words": _words,
    "sentences": _sentences,
    "items": _items,
}
_POINTLESS: Final = {("items", "block"), ("items", "sentence"), ("sentences", "sentence")}
