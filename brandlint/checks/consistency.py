"""Check type `consistency`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, ClassVar

import msgspec

from brandlint.checks._params import Case, MatchBy, Term, annotations_for
from brandlint.checks._places import seen
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit

_Group = Annotated[tuple[Term, ...], msgspec.Meta(min_length=2)]


class Consistency(Check, frozen=True, kw_only=True):
    """Spellings and names of which a text should use one only.

    Flags each place of the rarer variants of a group where a document uses more than one; where
    they are even, the one that the rule lists first stays. Passes a document that keeps to one.
    """

    variants: Annotated[
        tuple[_Group, ...],
        msgspec.Meta(min_length=1, description="Groups of variants, the best one first."),
    ]
    match: MatchBy = "surface"
    case: Case = False

    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "variant"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for lemmas only where variants are matched by them."""
        return annotations_for(self.match)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each place of a rarer variant; `variant` is the one that prevails."""
        for group, finder in zip(self.variants, self._finders, strict=True):
            found = finder.find(document)
            counts = Counter(index for _, index in found)
            if len(counts) < 2:
                continue
            prevailing = min(counts, key=lambda index: (-counts[index], index))
            for span, index in found:
                if index != prevailing:
                    values = {"seen": seen(document, span), "variant": group[prevailing]}
                    yield Hit(span, values)

    @cached_property
    def _finders(self) -> list[PhraseFinder]:
        return [PhraseFinder(group, match=self.match, case=self.case) for group in self.variants]
