"""Check type `passive`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

import msgspec

from brandlint.checks._places import number, per_100, seen
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit


class Passive(Check, frozen=True, kw_only=True):
    """Sentences in the passive voice, which hide who does what.

    Flags every passive of a document with at least `min_count` of them and more than
    `max_per_100_words`. Passes documents with fewer.
    """

    max_per_100_words: Annotated[
        float, msgspec.Meta(ge=0, description="How many passives 100 words may have.")
    ] = 0
    min_count: Annotated[
        int, msgspec.Meta(ge=1, description="Documents with fewer passives are left alone.")
    ] = 1

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.SENTENCES, Annotation.PASSIVE})
    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "count", "limit"})

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each passive of a document with too many."""
        count = len(document.passives)
        if count < self.min_count or per_100(count, document.word_count) <= self.max_per_100_words:
            return
        values = {"count": str(count), "limit": number(self.max_per_100_words)}
        for passive in document.passives:
            yield Hit(passive.span, {**values, "seen": seen(document, passive.span)})
