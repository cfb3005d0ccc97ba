"""Where checks look and how they say what they saw: stretches, excerpts, numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from brandlint.checks._params import Per
from brandlint.documents import AnnotatedDocument, Block, BlockKind, sections
from brandlint.spans import Span

# What is said of a document as a whole.
WHOLE: Final = Span(0, 0)


class Stretch(NamedTuple):
    """A part of a document: where it lies, its blocks, and what a hit about it points at."""

    span: Span
    blocks: Sequence[Block]
    shown: Span


def stretches(document: AnnotatedDocument, per: Per) -> Iterator[Stretch]:
    """Yield the document's parts of a kind; without any visible text there are none."""
    blocks = document.blocks
    if not blocks:
        return
    if per == "document":
        yield _stretch(blocks)._replace(shown=WHOLE)
    elif per == "block":
        yield from (_stretch([block]) for block in blocks)
    elif per == "list":
        yield from map(_stretch, lists(blocks))
    elif per == "section":
        for heading, below in sections(blocks):
            yield _stretch(below if heading is None else (heading, *below))
    else:
        for block in blocks:
            for sentence in document.sentences_in(block.span):
                yield Stretch(sentence.span, [block], sentence.span)


def lists(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield the items of each list."""
    items = (block for block in blocks if block.kind is BlockKind.LIST_ITEM)
    yield from (list(group) for _, group in groupby(items, key=lambda item: item.container))


def _stretch(blocks: Sequence[Block]) -> Stretch:
    return Stretch(Span(blocks[0].span.start, blocks[-1].span.end), blocks, blocks[0].span)


def words_in(document: AnnotatedDocument, span: Span) -> int:
    """Return how many words the sentences of a stretch have."""
    return sum(len(document.words_in(sentence)) for sentence in document.sentences_in(span))


def shorten(text: str, limit: int = 60) -> str:
    """Return a text on one line, cut after a word where it is too long."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return f"{line[: limit - 1].rsplit(' ', 1)[0]} …"


def seen(document: AnnotatedDocument, span: Span) -> str:
    """Return what stands at a span, short enough for a message."""
    return shorten(span.of(document.text))


def number(value: float) -> str:
    """Return a number as plainly as it can be said, with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def per_100(count: int, words: int) -> float:
    """Return how many there are in 100 words."""
    return 100 * count / words if words else 0.0
