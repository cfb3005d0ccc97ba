"""How recruiting copy speaks in general: where a voice is measured from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import mul
from typing import Final

import msgspec

from brandlint.profile import Norm, fingerprint
from brandlint.voice.catalogue import LANGUAGES, catalogue, stored
from brandlint.voice.observing import Sample

# Deviations beyond this many spreads count as this many: no single trait decides.
MOST: Final = 2.5

Vector = Sequence[float]


@lru_cache
def norm_for(language: str) -> Norm:
    """Return the norm of a language that ships with brandlint."""
    return msgspec.json.decode(_data(language), type=Norm)


@lru_cache
def norms_fingerprint() -> str:
    """Return the name of exactly the norms that ship."""
    return fingerprint([_data(language) for language in LANGUAGES])


def _data(language: str) -> bytes:
    return stored(f"norm.{language}.json")


def deviations(norm: Norm, samples: Mapping[str, Sample]) -> list[float]:
    """Return how far a text lies from the norm in each feature, in the norm's order.

    In spreads that include the chance in a text of its length, and bounded; what a text doesn't
    tell is 0.
    """
    known = catalogue(norm.language)
    found = []
    for name, usual in norm.features.items():
        sample = samples.get(name)
        if sample is None or not sample.size:
            found.append(0.0)
            continue
        off = known[name].scaled(sample.value) - usual.mean
        found.append(bounded(off / math.hypot(usual.spread, math.sqrt(usual.error / sample.size))))
    return found


def bounded(deviation: float) -> float:
    """Return a deviation that is at most so large that no other loses its say."""
    return max(-MOST, min(MOST, deviation))


def told_apart(norm: Norm, vector: Vector) -> list[float]:
    """Return deviations with less of what varies together in all copy."""
    left = list(vector)
    for axis in norm.axes:
        along = sum(map(mul, axis, vector))
        left = [v - along * a for v, a in zip(left, axis, strict=True)]
    return left


def nearness(one: Vector, other: Vector) -> float:
    """Return the cosine of two deviations from the norm: 1 the same way, -1 the opposite."""
    length = math.hypot(*one) * math.hypot(*other)
    return sum(map(mul, one, other)) / length if length else 0.0
