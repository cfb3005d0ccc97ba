"""Check type `drift`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Annotated, ClassVar, Final, Self

import msgspec

from brandlint.checks._places import WHOLE
from brandlint.documents import AnnotatedDocument, Annotation, Touchpoint
from brandlint.errors import Wording
from brandlint.rules import Brand, Check, Hit
from brandlint.spans import Span
from brandlint.voice.catalogue import LANGUAGES
from brandlint.voice.comparing import Ear
from brandlint.voice.describing import advice, against_approved, against_rest, against_target
from brandlint.voice.drift import Drift as Found
from brandlint.voice.drift import Driver, Missed, drift, ear_for
from brandlint.voice.inside import Foreign
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
            yield Hit(WHOLE, _overall(found))
        taken: list[Span] = []
        for foreign in found.foreign:
            taken.append(foreign.span)
            yield Hit(foreign.span, _foreign(foreign))
        reported: list[Missed | Driver] = [*found.missed, *found.drivers]
        for one in reported:
            places = free([Span(*place) for place in one.places], taken)[: 1 + _MOST_PLACES]
            taken += places[:1]
            yield Hit(places[0] if places else WHOLE, _said(one), related=tuple(places[1:]))


def _said(one: Missed | Driver) -> dict[str, str | Wording]:
    if isinstance(one, Driver):
        return {"drift": against_approved(one.difference), "advice": advice(one.difference)}
    todo = one.feature.less if one.too_much else one.feature.more
    return {"drift": against_target(one.feature, one.value, one.target), "advice": todo}


def _overall(found: Found) -> dict[str, str | Wording]:
    labels = [driver.difference.feature.label for driver in found.drivers]
    near, usual = (f"{value or 0:.2f}" for value in (found.nearness, found.typical))
    return {
        "drift": Wording(
            f"The text does not sound like the approved ones (nearness {near}, usually {usual},"
            f" at least {found.threshold:.2f})",
            f"Der Text klingt nicht wie die freigegebenen (Nähe {near}, üblich {usual},"
            f" mindestens {found.threshold:.2f})".replace(".", ","),
        ),
        "advice": Wording(
            f"begin with {_list([label.en for label in labels])}" if labels else "read it aloud",
            f"am besten beginnen bei: {_list([label.de for label in labels])}"
            if labels
            else "laut lesen und vergleichen",
        ),
    }


def _foreign(foreign: Foreign) -> dict[str, str | Wording]:
    said = [against_rest(one) for one in foreign.differences[:2]]
    return {
        "drift": Wording(
            f"This part speaks in another voice ({'; '.join(one.en for one in said)})",
            f"Dieser Teil spricht mit anderer Stimme ({'; '.join(one.de for one in said)})",
        ),
        "advice": Wording("say it in your own voice", "in der eigenen Stimme sagen"),
    }


def _list(labels: Sequence[str]) -> str:
    return ", ".join(labels)
