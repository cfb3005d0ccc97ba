"""Finds stretches of a text that speak in another voice than the rest of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from brandlint.documents import AnnotatedDocument, Block, BlockKind, sections
from brandlint.spans import Span
from brandlint.voice.comparing import Difference, Ear, leading
from brandlint.voice.observing import Observed, Sample

# Shorter stretches, or a rest that is shorter, don't tell.
_FEWEST_WORDS: Final = 50
_FEWEST_REST: Final = 80
# Below this part of what a whole text needs, a stretch is foreign if it stands out, too: about
# three in a hundred own ones do.
_FOREIGN: Final = 0.5
# How clearly the three plainest differences from the rest must stand out, on average.
_PLAIN: Final = 2.2
_PLAINEST: Final = 3
# Sections of one text differ by what they are for; so much of copy's spread is theirs.
_WITHIN: Final = 0.7
# What a stretch alone can't have the usual share of.
_WHOLE: Final = frozenset({"lists", "paragraphs", "headings"})


class Foreign(NamedTuple):
    """A stretch in another voice, and what sets it apart from the rest, plainest first."""

    span: Span
    differences: Sequence[Difference]


def foreign(document: AnnotatedDocument, observed: Observed, ear: Ear) -> Iterator[Foreign]:
    """Yield sections and single paragraphs that neither fit the voice nor the rest of the text."""
    taken: list[Span] = []
    for span in _stretches(document, observed):
        if any(span.overlaps(other) for other in taken):
            continue
        own, rest = observed.samples(span), observed.samples(span, outside=True)
        if ear.nearness(own) >= min(_FOREIGN * ear.voice.threshold, ear.nearness(rest)):
            continue
        found = contrasts(ear, own, rest)[:_PLAINEST]
        if sum(abs(one.weight) for one in found) > _PLAIN * _PLAINEST:
            taken.append(span)
            yield Foreign(span, found)


def _stretches(document: AnnotatedDocument, observed: Observed) -> Iterator[Span]:
    """Yield the stretches that are long enough, sections before their paragraphs."""
    spans: list[Span] = []
    for heading, below in sections(document.blocks):
        blocks = ([heading] if heading else []) + list(below)
        spans.append(_span(blocks))
        spans += [_span([block]) for block in below if block.kind is BlockKind.PARAGRAPH]
    for span in dict.fromkeys(spans):
        words = observed.word_count(span)
        if words >= _FEWEST_WORDS and len(observed.words) - words >= _FEWEST_REST:
            yield span


def _span(blocks: Sequence[Block]) -> Span:
    return Span(blocks[0].span.start, blocks[-1].span.end)


def contrasts(ear: Ear, one: Mapping[str, Sample], other: Mapping[str, Sample]) -> list[Difference]:
    """Return how one text differs from another in what readers hear, plainest first."""
    found = []
    for name, usual in ear.norm.features.items():
        feature, here, there = ear.known[name], one[name], other[name]
        if feature.quiet or feature.family in _WHOLE or not (here.size and there.size):
            continue
        chance = usual.error * (1 / here.size + 1 / there.size)
        spread = math.sqrt(chance + (_WITHIN * usual.spread) ** 2)
        off = feature.scaled(here.value) - feature.scaled(there.value)
        found.append(Difference(feature, here.value, there.value, off / spread))
    return leading(found)
