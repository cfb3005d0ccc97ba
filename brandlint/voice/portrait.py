"""What a voice is like: what sets it apart, and which settings would say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from brandlint.profile import LearnedVoice
from brandlint.voice.catalogue import WORD, Feature, catalogue
from brandlint.voice.norms import norm_for

# From so many spreads of copy in general on, a voice has a trait of its own.
_OWN: Final = 0.5
_OWN_WORD: Final = 0.6
_MOST_WORDS: Final = 8
# A form of address or of gender is settled if it is used so many times as often as the others.
_CLEARLY: Final = 3.0
_OFTEN: Final = 0.3
_MOST_TARGETS: Final = 3
# How many spreads of approved texts a proposed target leaves to either side.
_ROOM: Final = 1.5


class Trait(NamedTuple):
    """A feature of a voice: its usual value, that of copy in general, and how far apart."""

    feature: Feature
    usual: float
    norm: float
    deviation: float


class Proposal(NamedTuple):
    """Settings that say what was learned."""

    address: str | None
    gender_form: str | None
    targets: Mapping[str, tuple[float, float]]


def traits(voice: LearnedVoice) -> list[Trait]:
    """Return what sets a voice apart from copy in general, plainest first, one a family."""
    found = [trait for trait in _all(voice) if not trait.feature.is_word]
    ranked = sorted(found, key=lambda one: (one.feature.quiet, -abs(one.deviation)))
    firsts: dict[str, Trait] = {}
    for trait in ranked:
        if abs(trait.deviation) >= _OWN:
            firsts.setdefault(trait.feature.family, trait)
    return list(firsts.values())


def carried(voice: LearnedVoice) -> tuple[list[str], list[str]]:
    """Return the function words that the voice uses far more, and far less, than others."""
    words = sorted(
        (one for one in _all(voice) if one.feature.is_word),
        key=lambda one: -one.deviation,
    )
    more = [_bare(one) for one in words if one.deviation >= _OWN_WORD]
    less = [_bare(one) for one in reversed(words) if one.deviation <= -_OWN_WORD]
    return more[:_MOST_WORDS], less[:_MOST_WORDS]


def _bare(trait: Trait) -> str:
    return trait.feature.name.removeprefix(WORD)


def _all(voice: LearnedVoice) -> Iterator[Trait]:
    norm, known = norm_for(voice.language), catalogue(voice.language)
    for name, usual in voice.features.items():
        feature = known[name]
        general = feature.unscaled(norm.features[name].mean)
        yield Trait(feature, usual.mean, general, usual.deviation)


def proposal(voice: LearnedVoice) -> Proposal:
    """Return the settings that a voice suggests: a start to agree on, not a verdict."""
    means = {name: usual.mean for name, usual in voice.features.items()}
    address = _prevailing({"du": means.get("informal", 0), "sie": means.get("formal", 0)})
    forms = ("star", "colon", "underscore", "inner_i", "slash", "pair")
    gender = _prevailing({form: means.get(f"gender_{form}", 0) for form in forms})
    plain = [one.feature.name for one in traits(voice) if _can_be_target(one)]
    names = dict.fromkeys(["words_per_sentence", *plain])
    chosen = [name for name in names if name in voice.features][:_MOST_TARGETS]
    spoken = address if voice.language == "de" else None
    return Proposal(spoken, gender, {name: _range(voice, name) for name in chosen})


def _can_be_target(trait: Trait) -> bool:
    """Tell whether people can steer by a trait: what is hardly there gives no range."""
    return not trait.feature.quiet and trait.usual >= 1 and trait.feature.kind != "share"


def _prevailing(means: Mapping[str, float]) -> str | None:
    first, second, *_ = sorted(means, key=lambda name: -means[name])
    clear = means[first] >= _OFTEN and means[first] >= _CLEARLY * means[second]
    return first if clear else None


def _range(voice: LearnedVoice, name: str) -> tuple[float, float]:
    """Return between which values most approved texts lie."""
    feature, usual = catalogue(voice.language)[name], voice.features[name]
    level = feature.scaled(usual.mean)
    low, high = level - _ROOM * usual.spread, level + _ROOM * usual.spread
    return round(feature.unscaled(low), 1), round(feature.unscaled(high), 1)
