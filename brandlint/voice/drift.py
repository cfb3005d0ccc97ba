"""How far a text has drifted from a voice: as a whole, by feature, and inside."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from brandlint.documents import AnnotatedDocument, Touchpoint
from brandlint.profile import Profile
from brandlint.spans import Span
from brandlint.voice.catalogue import Feature, catalogue
from brandlint.voice.comparing import NAMED, Difference, Ear
from brandlint.voice.inside import Foreign, foreign
from brandlint.voice.learning import FEWEST_WORDS, in_language
from brandlint.voice.norms import norm_for
from brandlint.voice.observing import Observed, Sample, observe
from brandlint.voice.places import carriers

# A feature so far off is named even where the text as a whole is in the voice: four spreads,
# chance included, which one of our own texts in a hundred reaches.
STRONG: Final = 4.0

Targets = Mapping[str, tuple[float, float]]


class Missed(NamedTuple):
    """A target that a text misses, and the sentences that carry it."""

    feature: Feature
    value: float
    target: tuple[float, float]
    places: Sequence[Span]

    @property
    def too_much(self) -> bool:
        """Tell whether the text has more than is wanted."""
        return self.value > self.target[1]


class Driver(NamedTuple):
    """A feature that drives a drift, and the sentences that carry it."""

    difference: Difference
    places: Sequence[Span]


@dataclass(frozen=True)
class Drift:
    """What is to be said of a text's voice; `nearness` is None where no voice is known."""

    nearness: float | None = None
    threshold: float = 0.0
    typical: float = 0.0
    drivers: Sequence[Driver] = ()
    missed: Sequence[Missed] = ()
    foreign: Sequence[Foreign] = ()

    @property
    def drifted(self) -> bool:
        """Tell whether the text as a whole is outside of the voice."""
        return self.nearness is not None and self.nearness < self.threshold


def ear_for(profile: Profile | None, language: str, touchpoint: Touchpoint | None) -> Ear | None:
    """Return the voice that texts of a touchpoint are held against, None if none is known."""
    voice = profile.voice_for(language, touchpoint) if profile else None
    return Ear(voice, norm_for(language)) if voice else None


def drift(
    document: AnnotatedDocument,
    language: str,
    ear: Ear | None,
    targets: Targets,
    *,
    most: int = 3,
    min_words: int = FEWEST_WORDS,
) -> Drift | None:
    """Return how a document's part in a language has drifted, None if it is too short to tell."""
    view = in_language(document, language)
    if view.word_count < min_words:
        return None
    observed = observe(view, language)
    samples = observed.samples()
    missed = list(_missed(view, observed, samples, targets))
    if ear is None:
        return Drift(missed=missed)
    near = ear.nearness(samples)
    threshold = ear.threshold(len(observed.words))
    drifted = near < threshold
    settled = {catalogue(language)[name].family for name in targets if name in catalogue(language)}
    least = NAMED if drifted else STRONG
    drivers = [
        Driver(one, carriers(view, observed, one.feature, too_much=one.weight > 0))
        for one in ear.differences(samples)
        if abs(one.weight) >= least and one.feature.family not in settled and one.mendable
    ]
    strangers = [] if drifted else list(foreign(view, observed, ear))
    return Drift(near, threshold, ear.voice.typical, drivers[:most], missed, strangers)


def _missed(
    document: AnnotatedDocument,
    observed: Observed,
    samples: Mapping[str, Sample],
    targets: Targets,
) -> Iterator[Missed]:
    """Yield the targets that the text misses by more than chance."""
    usual = norm_for(observed.language).features
    for name, target in targets.items():
        feature = catalogue(observed.language).get(name)
        sample = samples.get(name)
        if feature is None or sample is None or not sample.size:
            continue
        chance = math.sqrt(usual[name].error / sample.size) if name in usual else 0.0
        level, (low, high) = feature.scaled(sample.value), map(feature.scaled, target)
        if level > high + chance or level < low - chance:
            too_much = level > high
            places = carriers(document, observed, feature, too_much=too_much)
            yield Missed(feature, sample.value, target, places)
