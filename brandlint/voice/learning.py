"""Learns a voice from approved copy."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from brandlint.documents import AnnotatedDocument, Block, Touchpoint
from brandlint.profile import CLEAR, ENOUGH_TEXTS, ENOUGH_WORDS, LearnedVoice, Norm, Usual
from brandlint.voice.catalogue import LANGUAGES, Feature, catalogue
from brandlint.voice.lexicon import word_lists
from brandlint.voice.norms import Vector, deviations, nearness, norm_for, told_apart
from brandlint.voice.observing import Observed, Sample, observe

# Texts with fewer words say too little of a voice.
FEWEST_WORDS: Final = 60
# How much the nearness of a text to its own voice varies where little is known of it, and how
# many texts that knowledge is worth.
_PRIOR_SPREAD: Final = 0.15
_PRIOR_TEXTS: Final = 10
# How many such spreads below the median a text has drifted: where nearness is spread normally, one
# own text in a hundred lies there.
_TOLERANCE: Final = 2.33
_WIDE_TOLERANCE: Final = 3.5
# Two texts that have nothing to do with each other come so near by chance.
CHANCE: Final = 0.15
# A first guess of how much a voice's own texts vary: this part of the spread of copy in general,
# as good as so many texts.
_GUESSED_SPREAD: Final = 0.7
_GUESSED_TEXTS: Final = 4
# How far a text may lie from the others' median before it counts as lying there.
_ODD: Final = 2.5
_MAD: Final = 1.4826


@dataclass(frozen=True)
class Approved:
    """One approved text, read once."""

    document: AnnotatedDocument
    language: str
    norm: Norm

    @cached_property
    def observed(self) -> Observed:
        """All that the text shows of the voice."""
        return observe(self.document, self.language)

    @cached_property
    def samples(self) -> Mapping[str, Sample]:
        """Its features."""
        return self.observed.samples()

    @cached_property
    def vector(self) -> Vector:
        """Its deviations from the norm."""
        return deviations(self.norm, self.samples)


def approved(
    document: AnnotatedDocument, norms: Mapping[str, Norm] | None = None
) -> list[Approved]:
    """Return the parts of a document in each language that are long enough to learn from."""
    found = []
    for language in LANGUAGES:
        view = in_language(document, language)
        if view.word_count >= FEWEST_WORDS:
            norm = norms[language] if norms else norm_for(language)
            found.append(Approved(view, language, norm))
    return found


def in_language(document: AnnotatedDocument, language: str) -> AnnotatedDocument:
    """Return only the blocks of a document that are in a language."""

    def spoken(_: Block, own: str) -> bool:
        return own == language

    return document.narrowed(spoken)


def learn(texts: Sequence[Approved], *, least: int = ENOUGH_TEXTS) -> Iterator[LearnedVoice]:
    """Yield the voice of each language, and of each touchpoint that has enough copy of its own."""
    for language in LANGUAGES:
        spoken = [text for text in texts if text.language == language]
        if not spoken:
            continue
        yield learn_one(spoken, None)
        touchpoints = Counter(text.document.touchpoint for text in spoken)
        for touchpoint in sorted(touchpoints):
            own = [text for text in spoken if text.document.touchpoint is touchpoint]
            enough = len(own) >= least and _words(own) >= ENOUGH_WORDS
            if enough and len(own) < len(spoken):
                yield learn_one(own, touchpoint)


def learn_one(texts: Sequence[Approved], touchpoint: Touchpoint | None) -> LearnedVoice:
    """Learn one voice from texts in one language."""
    norm, language = texts[0].norm, texts[0].language
    middle = central([text.vector for text in texts])
    typical, threshold = _tolerance([text.vector for text in texts], norm, _words(texts))
    known = catalogue(language)
    features = {
        name: _usual(known[name], deviation, norm, [text.samples[name] for text in texts])
        for name, deviation in zip(norm.features, middle, strict=True)
    }
    favourites, avoided = _words_of(texts, norm)
    return LearnedVoice(
        language=language,
        touchpoint=touchpoint,
        texts=len(texts),
        words=_words(texts),
        typical=round(typical, 3),
        threshold=round(threshold, 3),
        features={name: usual for name, usual in features.items() if usual.texts},
        favourites=favourites,
        avoided=avoided,
    )


def _words(texts: Iterable[Approved]) -> int:
    return sum(len(text.observed.words) for text in texts)


def central(vectors: Sequence[Vector]) -> list[float]:
    """Return the mean of each deviation; one odd text among several can't bend it."""
    return [_robust_mean(column) for column in zip(*vectors, strict=True)]


def mean(values: Sequence[float]) -> float:
    """Return the mean of at least one value."""
    return math.fsum(values) / len(values)


def median(values: Sequence[float]) -> float:
    """Return the middle of at least one value, or the mean of the middle two."""
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _robust_mean(values: Sequence[float]) -> float:
    """Return the mean with what lies far off drawn in to where the others end."""
    middle = median(values)
    # A trait that only some texts have must not vanish: the others' spread is at least the norm's.
    spread = max(1.0, _MAD * median([abs(value - middle) for value in values]))
    low, high = middle - _ODD * spread, middle + _ODD * spread
    return mean([min(max(value, low), high) for value in values])


def _tolerance(vectors: Sequence[Vector], norm: Norm, words: int) -> tuple[float, float]:
    """Return how near approved texts are to the voice of the others, and the least that will do.

    Each text is left out in turn. With few texts the spread is a first guess more than a finding.
    """
    near = [
        nearness(
            told_apart(norm, vector),
            told_apart(norm, central([*vectors[:at], *vectors[at + 1 :]])),
        )
        for at, vector in enumerate(vectors)
        if len(vectors) > 1
    ]
    scarce = len(vectors) < ENOUGH_TEXTS or words < ENOUGH_WORDS
    if not near:
        return CHANCE, CHANCE
    middle = median(near)
    spread = _MAD * median([abs(one - middle) for one in near])
    pooled = len(near) * spread**2 + _PRIOR_TEXTS * _PRIOR_SPREAD**2
    tolerated = (_WIDE_TOLERANCE if scarce else _TOLERANCE) * math.sqrt(
        pooled / (len(near) + _PRIOR_TEXTS)
    )
    # Texts that hardly agree have no voice that another could come too far from.
    least = CHANCE if middle >= CLEAR and not scarce else -1.0
    return middle, max(least, middle - tolerated)


def _usual(feature: Feature, deviation: float, norm: Norm, samples: Sequence[Sample]) -> Usual:
    usual = norm.features[feature.name]
    told = [sample for sample in samples if sample.size]
    if not told:
        return Usual(0.0, usual.spread, 0.0, 0)
    levels = [feature.scaled(sample.value) for sample in told]
    middle = median(levels)
    apart = _MAD * median([abs(level - middle) for level in levels])
    reach = _ODD * max(apart, usual.spread)
    drawn = [min(max(level, middle - reach), middle + reach) for level in levels]
    level = mean(drawn)
    chance = mean([usual.error / sample.size for sample in told])
    own = max(0.0, mean([(one - level) ** 2 for one in drawn]) - chance)
    guessed = _GUESSED_TEXTS * (_GUESSED_SPREAD * usual.spread) ** 2
    spread = math.sqrt((len(told) * own + guessed) / (len(told) + _GUESSED_TEXTS))
    return Usual(
        round(feature.unscaled(level), 3), round(spread, 3), round(deviation, 3), len(told)
    )


def _words_of(texts: Sequence[Approved], norm: Norm) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the listed words that are in far more, and in far fewer, of the texts than usual."""
    lists = word_lists(norm.language)
    used: Counter[str] = Counter()
    for text in texts:
        used.update({t.text.lower() for t in text.document.tokens if t.is_word})
    count = len(texts)
    weighed = []
    for word, share in norm.shares.items():
        if lists.listed(word):
            chance = math.sqrt(share * (1 - share) / count) + 0.5 / count
            weighed.append(((used[word] / count - share) / chance, word))
    weighed.sort(key=lambda one: (-one[0], one[1]))
    favourites = tuple(word for weight, word in weighed[:8] if weight > _ODD)
    avoided = tuple(word for weight, word in weighed[:-9:-1] if weight < -2 and not used[word])
    return favourites, avoided
