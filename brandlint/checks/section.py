"""Check type `section`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Annotated, ClassVar, Final, Literal

import msgspec

from brandlint.checks._params import MinWords, Term
from brandlint.checks._places import WHOLE
from brandlint.documents import AnnotatedDocument, Annotation, Block, BlockKind
from brandlint.errors import Wording
from brandlint.rules import Check, Hit

_NO_WORD: Final = re.compile(r"[\W_]+")
_Names = Annotated[dict[Literal["de", "en"], str], msgspec.Meta(min_length=1)]


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A section that a text should have, and the headings that it may go by."""

    name: Annotated[str | _Names, msgspec.Meta(description="How messages call the section.")]
    headings: Annotated[
        tuple[Term, ...],
        msgspec.Meta(min_length=1, description="Words of which a heading has one or more."),
    ]

    @property
    def wording(self) -> Wording:
        """The name in both languages."""
        if isinstance(self.name, str):
            return Wording(self.name, self.name)
        fallback = next(iter(self.name.values()))
        return Wording(self.name.get("en", fallback), self.name.get("de", fallback))


class Section(Check, frozen=True, kw_only=True):
    """Sections that a text must have, and their order, told by their headings.

    A heading names a section if it holds one of the section's `headings` as words; capitals,
    marks and emoji don't matter. With `required`, flags each section that is missing; with
    `ordered`, the first heading that stands before one that should come earlier. Passes
    documents with fewer words than `min_words`.
    """

    expected: Annotated[
        tuple[Expected, ...], msgspec.Meta(min_length=1, description="The sections, in order.")
    ]
    ordered: Annotated[bool, msgspec.Meta(description="Whether their order counts.")] = False
    required: Annotated[bool, msgspec.Meta(description="Whether all must be there.")] = True
    min_words: MinWords = 0

    placeholders: ClassVar[frozenset[str]] = frozenset({"section"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for words only where they are counted."""
        return frozenset({Annotation.SENTENCES} if self.min_words else ())

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each missing section and for the first out of order."""
        if not document.blocks or (self.min_words and document.word_count < self.min_words):
            return
        places = self._places(document)
        if self.required:
            for section, place in zip(self.expected, places, strict=True):
                if place is None:
                    yield Hit(WHOLE, {"section": section.wording})
        if self.ordered:
            yield from self._out_of_order(places)

    def _places(self, document: AnnotatedDocument) -> list[Block | None]:
        """Return the first heading of each section."""
        headings = [
            (block, _plain(block.span.of(document.folded)))
            for block in document.blocks
            if block.kind is BlockKind.HEADING
        ]
        return [
            next((block for block, text in headings if any(name in text for name in names)), None)
            for names in self._names
        ]

    def _out_of_order(self, places: Sequence[Block | None]) -> Iterator[Hit]:
        latest = -1
        for section, place in zip(self.expected, places, strict=True):
            if place is None:
                continue
            if place.span.start < latest:
                yield Hit(place.span, {"section": section.wording})
                return
            latest = place.span.start

    @cached_property
    def _names(self) -> list[list[str]]:
        return [[_plain(name.lower()) for name in one.headings] for one in self.expected]


def _plain(folded: str) -> str:
    return f" {_NO_WORD.sub(' ', folded).strip()} "
