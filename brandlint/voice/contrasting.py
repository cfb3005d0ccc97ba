"""Puts two voices side by side: where they differ most, with a sentence of each."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.profile import LearnedVoice, Norm
from brandlint.voice.catalogue import Feature
from brandlint.voice.comparing import Difference, Ear, heard, leading
from brandlint.voice.learning import Approved, learn_one
from brandlint.voice.norms import nearness
from brandlint.voice.places import carriers

# Differences smaller than this are what any two sets of texts have.
_LEAST: Final = 0.8
# Few texts may agree by chance: a set's spread is taken to be at least this part of all copy's.
_LEAST_SPREAD: Final = 0.5
# Shorter sentences show little; longer ones don't fit on a line.
_SHOWN_WORDS: Final = (4, 30)


class Example(NamedTuple):
    """A sentence that shows a feature, and the path of its text."""

    path: str
    text: str


class Contrast(NamedTuple):
    """How two sets differ in one feature: the first against the second, with a sentence."""

    difference: Difference
    example: Example | None


class Comparison(NamedTuple):
    """Two voices in one language, how near they are, and what sets them apart."""

    first: LearnedVoice
    second: LearnedVoice
    nearness: float
    contrasts: Sequence[Contrast]


def compare(one: Sequence[Approved], other: Sequence[Approved]) -> Comparison:
    """Compare two sets of texts in one language; the example is from the set with more of it."""
    norm = one[0].norm
    first, second = learn_one(one, None), learn_one(other, None)
    near = nearness(Ear(first, norm).direction, Ear(second, norm).direction)
    found = [
        Contrast(difference, _example(one if difference.weight > 0 else other, difference.feature))
        for difference in leading(list(_differences(first, second, norm)))
        if abs(difference.weight) >= _LEAST
    ]
    return Comparison(first, second, near, found)


def _differences(one: LearnedVoice, other: LearnedVoice, norm: Norm) -> Iterator[Difference]:
    known = Ear(one, norm).known
    for name, here in one.features.items():
        there = other.features.get(name)
        if there is None:
            continue
        feature = known[name]
        off = feature.scaled(here.mean) - feature.scaled(there.mean)
        least = _LEAST_SPREAD * norm.features[name].spread
        one_spread, other_spread = (max(least, usual.spread) ** 2 for usual in (here, there))
        chance = one_spread / here.texts + other_spread / there.texts
        weight = off / math.sqrt((one_spread + other_spread) / 2 + chance)
        yield Difference(feature, here.mean, there.mean, heard(feature, weight))


def _example(texts: Sequence[Approved], feature: Feature) -> Example | None:
    """Return a sentence from the text that has most of a feature."""
    fewest, most = _SHOWN_WORDS
    for text in sorted(texts, key=lambda one: -one.samples[feature.name].value):
        for span in carriers(text.document, text.observed, feature, too_much=True):
            if fewest <= text.observed.word_count(span) <= most:
                shown = " ".join(span.of(text.document.text).split())
                return Example(text.document.document.path, shown)
    return None
