"""Finds the sentences that carry what a text has too much or too little of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from brandlint.documents import AnnotatedDocument
from brandlint.spans import Span
from brandlint.voice.catalogue import Feature
from brandlint.voice.observing import Observed


def carriers(
    document: AnnotatedDocument, observed: Observed, feature: Feature, *, too_much: bool
) -> list[Span]:
    """Return the sentences, or headings and items, that carry a feature most, strongest first.

    What a text has too little of is carried by those that could have it and don't; what can't
    be seen anywhere, such as numbers that are missing, is carried by none.
    """
    places = observed.places.get(feature.name, ())
    if feature.kind == "rate" and not too_much:
        return []
    sign = 1 if too_much else -1
    weights: defaultdict[Span, float] = defaultdict(float)
    usual = sum(place.value for place in places) / len(places) if places else 0.0
    for place in places:
        # Of places that count, each counts; of values, those beyond the text's own mean.
        beyond = place.value if feature.kind == "rate" else sign * (place.value - usual)
        if feature.kind != "mean" and not too_much:
            beyond = 1 - place.value
        elif feature.kind == "share":
            beyond = place.value
        if beyond > 0:
            weights[_around(document, place.at)] += beyond * place.weight
    return sorted(weights, key=lambda span: (-weights[span], span))


def _around(document: AnnotatedDocument, at: int) -> Span:
    index = document.sentence_at(at)
    if index is not None:
        return document.sentences[index].span
    block = document.block_at(at)
    return Span(at, at + 1) if block is None else document.blocks[block].span


def free(spans: Iterable[Span], taken: Sequence[Span]) -> list[Span]:
    """Return the spans that share nothing with those that are taken."""
    return [span for span in spans if not any(span.overlaps(other) for other in taken)]
