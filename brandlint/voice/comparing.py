"""Compares a text with a voice: how near it is, and which features set it apart."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from brandlint.profile import LearnedVoice, Norm
from brandlint.voice.catalogue import Feature, catalogue
from brandlint.voice.norms import Vector, deviations, nearness, told_apart
from brandlint.voice.observing import Sample

# How many times its own spread and chance a feature must be off to be named.
NAMED: Final = 2.0
# Quiet features are named only where they stick out, and never before what everybody hears.
_QUIET: Final = 0.5
_LOUDEST_QUIET: Final = 2.5


class Difference(NamedTuple):
    """How a text differs from the voice in one feature.

    `weight` is how many times as far as approved texts usually lie apart, chance included;
    positive where the text has more of it.
    """

    feature: Feature
    value: float
    usual: float
    weight: float

    @property
    def mendable(self) -> bool:
        """Tell whether to say it: a text that is plainer than the voice needs no more ballast."""
        return self.weight > 0 or not self.feature.unwanted


@dataclass(frozen=True)
class Ear:
    """A voice, ready to be compared with."""

    voice: LearnedVoice
    norm: Norm

    @property
    def known(self) -> Mapping[str, Feature]:
        """The features of the language."""
        return catalogue(self.norm.language)

    @cached_property
    def direction(self) -> Vector:
        """The voice's deviations from the norm, apart from what varies in all copy."""
        usual = self.voice.features
        vector = [usual[name].deviation if name in usual else 0.0 for name in self.norm.features]
        return told_apart(self.norm, vector)

    def nearness(self, samples: Mapping[str, Sample]) -> float:
        """Return how much a text deviates from copy in general in the way that the voice does."""
        return nearness(told_apart(self.norm, deviations(self.norm, samples)), self.direction)

    def threshold(self, words: int) -> float:
        """Return how near a text of a length must be at least.

        In a short text more of every deviation is chance, so that even our own come less near.
        """
        told = self._told(max(1, words)) / self._usually_told
        return self.voice.threshold * math.sqrt(min(1.0, told))

    def _told(self, words: float) -> float:
        """Return which part of the voice's rates a text of a length tells apart from chance."""
        return sum(weight / (1 + noise / words) for weight, noise in self._rates)

    @cached_property
    def _usually_told(self) -> float:
        return self._told(max(1.0, self.voice.words / max(1, self.voice.texts))) or 1.0

    @cached_property
    def _rates(self) -> list[tuple[float, float]]:
        """The weight of each rate in the voice, and after how many words it is half chance."""
        weighed = zip(self.norm.features.items(), self.direction, strict=True)
        return [
            (direction**2, usual.error / usual.spread**2)
            for (name, usual), direction in weighed
            if self.known[name].kind == "rate"
        ]

    def differences(self, samples: Mapping[str, Sample]) -> list[Difference]:
        """Return in what a text is unlike the voice, what sticks out most first, one a family."""
        found = []
        for name, usual in self.voice.features.items():
            feature, sample = self.known[name], samples[name]
            if not sample.size:
                continue
            off = feature.scaled(sample.value) - feature.scaled(usual.mean)
            chance = self.norm.features[name].error / sample.size
            own = usual.spread**2 * (1 + 1 / usual.texts)
            weight = heard(feature, off / math.sqrt(own + chance))
            found.append(Difference(feature, sample.value, usual.mean, weight))
        return leading(found)


def heard(feature: Feature, weight: float) -> float:
    """Return how much a difference weighs for readers."""
    if not feature.quiet:
        return weight
    return max(-_LOUDEST_QUIET, min(_LOUDEST_QUIET, weight * _QUIET))


def leading(found: Sequence[Difference]) -> list[Difference]:
    """Return the differences in order of weight, of each family only the first."""
    ranked = sorted(found, key=lambda one: (-abs(one.weight), one.feature.name))
    firsts: dict[str, Difference] = {}
    for one in ranked:
        firsts.setdefault(one.feature.family, one)
    return list(firsts.values())
