"""Check type `drift`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, ClassVar, Final, Self

import msgspec

from brandlint.checks._drift_words import elsewhere, overall, said
from brandlint.checks._places import WHOLE
from brandlint.documents import AnnotatedDocument, Annotation, Touchpoint
from brandlint.rules import Brand, Check, Hit
from brandlint.spans import Span
from brandlint.voice.catalogue import LANGUAGES
from brandlint.voice.comparing import Ear
from brandlint.voice.drift import Driver, Missed, drift, ear_for
from brandlint.voice.observing import NEEDS
from brandlint.voice.places import free

# How many further sentences a finding points at.
_MOST_PLACES: Final = 4


class Drift(Check, frozen=True, kw_only=True):
    """How far a text is from the voice of the brand.

    Flags a document that deviates from copy in general in another way than approved copy does
    (`voice.profile`), with at most `most` features that drive it, each at the sentences that
    carry it; a feature that is far off in a text that is otherwise fine; sections and paragraphs
    in another voice than the rest; and every target that is missed (`voice.targets`), which wins
    over what was learned. Passes texts with fewer words than `min_words`: chance is too great.
    """

    most: Annotated[int, msgspec.Meta(ge=0, description="How many features may be named.")] = 3
    min_words: Annotated[
        int, msgspec.Meta(ge=60, description="Texts with fewer words are left alone.")
    ] = 60

    needs: ClassVar[frozenset[Annotation]] = NEEDS
    placeholders: ClassVar[frozenset[str]] = frozenset({"drift", "advice"})

    def agreed(self, brand: Brand) -> Self | None:
        """Hold texts against the profile and the targets; without either, against nothing."""
        settled = brand.profile is not None or brand.voice.targets
        return self.bound_to(brand) if settled else None

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield what there is to say of the whole text, its features and its sections."""
        for language in LANGUAGES:
            if language in document.languages:
                yield from self._in(document, language)

    def _ear(self, language: str, touchpoint: Touchpoint) -> Ear | None:
        key = (language, touchpoint)
        if key not in self._ears:
            self._ears[key] = ear_for(self.brand.profile, language, touchpoint)
        return self._ears[key]

    @cached_property
    def _ears(self) -> dict[tuple[str, Touchpoint], Ear | None]:
        return {}

    def _in(self, document: AnnotatedDocument, language: str) -> Iterator[Hit]:
        ear, targets = self._ear(language, document.touchpoint), self.brand.voice.targets
        found = drift(document, language, ear, targets, most=self.most, min_words=self.min_words)
        if found is None:
            return
        if found.drifted:
            yield Hit(WHOLE, overall(found))
        taken: list[Span] = []
        for foreign in found.foreign:
            taken.append(foreign.span)
            yield Hit(foreign.span, elsewhere(foreign))
        reported: list[Missed | Driver] = [*found.missed, *found.drivers]
        for one in reported:
            places = free(one.places, taken)[: 1 + _MOST_PLACES]
            taken += places[:1]
            yield Hit(places[0] if places else WHOLE, said(one), related=tuple(places[1:]))
