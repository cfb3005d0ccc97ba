"""What brandlint's comparison of voices is measured against: the usual distances of stylometry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from brandlint.documents import AnnotatedDocument

_MOST_FREQUENT: Final = 150

# Tells how near a text is to what was learned; higher is nearer.
Nearness = Callable[[AnnotatedDocument], float]
Learner = Callable[[Sequence[AnnotatedDocument]], Nearness]


class Words:
    """Frequencies of the most frequent words of a background, as z-scores against it."""

    def __init__(self, background: Sequence[AnnotatedDocument]) -> None:
        """Count the background's words."""
        counts = [_words(document) for document in background]
        total: Counter[str] = Counter()
        for count in counts:
            total.update(count)
        self._words = [word for word, _ in total.most_common(_MOST_FREQUENT)]
        shares = np.array([self._shares(count) for count in counts])
        self._mean, self._spread = shares.mean(axis=0), shares.std(axis=0) + 1e-9

    def _shares(self, counts: Counter[str]) -> list[float]:
        return [counts[word] / max(1, counts.total()) for word in self._words]

    def scores(self, document: AnnotatedDocument) -> Any:
        """Return a document's z-scores."""
        return (np.array(self._shares(_words(document))) - self._mean) / self._spread


def _words(document: AnnotatedDocument) -> Counter[str]:
    return Counter(token.text.lower() for token in document.tokens if token.is_word)


def burrows_delta(background: Sequence[AnnotatedDocument]) -> Learner:
    """Burrows (2002): the mean difference of z-scores from the mean of the approved texts."""
    words = Words(background)

    def learn(approved: Sequence[AnnotatedDocument]) -> Nearness:
        own = np.mean([words.scores(document) for document in approved], axis=0)
        return lambda document: -float(np.abs(words.scores(document) - own).mean())

    return learn


def cosine_delta(background: Sequence[AnnotatedDocument]) -> Learner:
    """Smith and Aldridge (2011), Evert et al. (2017): the angle between the z-scores."""
    words = Words(background)

    def learn(approved: Sequence[AnnotatedDocument]) -> Nearness:
        own = np.mean([words.scores(document) for document in approved], axis=0)
        return lambda document: _cosine(words.scores(document), own)

    return learn


def char4(background: Sequence[AnnotatedDocument]) -> Learner:
    """Cosine of TF-IDF-weighted character 4-grams, with the background's document frequencies."""
    grams = TfidfVectorizer(analyzer="char", ngram_range=(4, 4), sublinear_tf=True)
    grams.fit([document.text for document in background])

    def learn(approved: Sequence[AnnotatedDocument]) -> Nearness:
        own = np.asarray(grams.transform([one.text for one in approved]).mean(axis=0)).ravel()
        return lambda text: _cosine(grams.transform([text.text]).toarray().ravel(), own)

    return learn


def length(background: Sequence[AnnotatedDocument]) -> Learner:
    """Tell texts by the logarithm of their length alone."""
    del background

    def learn(approved: Sequence[AnnotatedDocument]) -> Nearness:
        own = float(np.mean([np.log(one.word_count) for one in approved]))
        return lambda document: -abs(float(np.log(document.word_count)) - own)

    return learn


def _cosine(one: Any, other: Any) -> float:
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other) + 1e-12))


BASELINES: Final = {
    "cosine_delta": cosine_delta,
    "burrows_delta": burrows_delta,
    "char4": char4,
    "length": length,
}
