"""Tells where a candidate meets a text: ad, career page or job posting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.documents import Block, BlockKind, Document, Touchpoint
from brandlint.language._recruiting_words import (
    AD,
    EMPLOYER,
    FIELDS,
    FOLDER,
    GAME,
    HUB,
    OFFER,
    PROFILE,
    SALE,
    SIGN,
    TASKS,
    TERM,
)
from brandlint.language.job_titles import Likeness, likeness
from brandlint.language.openings import complete_share
from brandlint.language.patterns import lazy

_MARKER: Final = lazy(r"\((?:all genders?|gn|[mwfdx](?:\s?[/|,]\s?(?:[mwfdxi*-]|divers)){1,3})\)")
_HEADS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})
# A bold line is read as a paragraph, and does the work of a heading.
_LABEL_LENGTH: Final = 60
# The last part of a field's key path where it holds a heading.
_HEADING_KEY: Final = lazy(
    r"(?:^|[._])(?:(?:page_?|section_?|hero_?)?title|heading|headline|h[1-6]?|titel"
    r"|überschrift|ueberschrift)$",
    re.IGNORECASE,
)
# Copy of fewer words can be an ad; of fewer than the second number, a single sign tells.
_AD_WORDS: Final = 80
_LONG_AD_WORDS: Final = 200
_FEW_WORDS: Final = 150
_AD_HEADS: Final = 2
# A list of so many items, or a text of so many words with one, is more than an ad.
_AD_ITEMS: Final = 4
_SHORT_AD_WORDS: Final = 55
# So many kinds of terms tell of work, and what a text begins with.
_TERMS: Final = 2
_OPENING: Final = lazy(r"[^\n.,:;!?|–(]{3,60}")
# So many signs more than other texts a text that sells something needs.
_MORE_SIGNS: Final = 2
# The share of a page's words under tasks, profile and offer that makes it a posting. Titles and
# introductions of openings stand outside, so that half of the page is reached early.
_FILLED: Final = 0.28
# The share of the words in complete openings that makes it one, too.
_MOST: Final = 0.5
_FIELDS: Final = 2
_MUCH: Final = 3


class _Shape(NamedTuple):
    """What the headings of a document say about its kind."""

    heads: int
    titled: bool  # whether it is headed by a job, with a marker
    headed_by_employer: bool
    tasks: int
    profiles: int
    employer: int  # headings about the employer or about openings
    items: int  # of lists
    share: float  # of the words that stand under tasks, profile and offer


def touchpoint_of(document: Document, language: str) -> Touchpoint:
    """Tell a document's touchpoint from its path, its headings and its words.

    `other` is what shows no sign of recruiting. Forms and mails can't be told from pages by
    their text; settings name them.
    """
    del language  # German and English signs don't get in each other's way.
    if _is_fact_sheet(document):
        return Touchpoint.OTHER
    path = document.path.lower()
    text = document.body.text
    words = text.count(" ") + text.count("\n") + 1
    if not _recruits(document, path, words):
        return Touchpoint.OTHER
    shape = _shape(document.body.blocks, text)
    if _is_ad(shape, path, words):
        return Touchpoint.AD
    posting = _is_posting(document, shape, path)
    return Touchpoint.JOB_POSTING if posting else Touchpoint.CAREER_PAGE


def _is_fact_sheet(document: Document) -> bool:
    """Tell a list of what HR vouches for from copy that lists facts."""
    lines = document.data.get("facts")
    return isinstance(lines, list) and any(
        isinstance(line, dict) and {"fact", "value"} <= line.keys() for line in lines
    )


def _recruits(document: Document, path: str, words: int) -> bool:
    text = document.body.text
    if not text.strip():
        return False
    folded = text.lower()
    if len(set(GAME.findall(folded))) > 1:
        return False
    if FOLDER.search(path) or HUB.search(path) or _MARKER.search(folded) or _declared(document):
        return True
    needed = (1 if words < _FEW_WORDS else 2) + (_MORE_SIGNS if SALE.search(folded) else 0)
    signs: set[str] = set()
    for sign in SIGN.finditer(folded):
        signs.add(sign[1])
        if len(signs) >= needed:
            return True
    return words < _AD_WORDS and not SALE.search(folded) and _has_terms(text, folded)


def _has_terms(text: str, folded: str) -> bool:
    """Tell whether a short text names terms of work: hours and pay, or several others.

    Prices and times of opening are terms as well, so that two tell no more than a price list,
    unless the text begins with the name of a job.
    """
    kinds = {found.lastgroup for found in TERM.finditer(folded)}
    if len(kinds) < _TERMS:
        return False
    opening = _OPENING.match(text)
    return (
        "hours" in kinds
        or len(kinds) > _TERMS
        or (opening is not None and likeness(opening[0]) is not Likeness.NONE)
    )


def _declared(document: Document) -> bool:
    """Tell whether structured data calls the page a job posting."""
    return any("JobPosting" in span.of(document.source) for span in document.structured)


def _is_ad(shape: _Shape, path: str, words: int) -> bool:
    if AD.search(path) and words < _LONG_AD_WORDS:
        return True
    return (
        words < _AD_WORDS
        and shape.heads <= _AD_HEADS
        and not (shape.tasks and shape.profiles)
        and (shape.items < _AD_ITEMS or words < _SHORT_AD_WORDS)
        and not shape.headed_by_employer
        and not HUB.search(path)
        and not FOLDER.search(path)
    )


def _is_posting(document: Document, shape: _Shape, path: str) -> bool:
    """Tell one posting, or a few complete ones, from a page about the employer.

    A page that is headed by the employer or by 'open positions' is a posting where the parts of
    complete postings fill enough of it; any other page unless it says much of the employer.
    """
    if _declared(document) or len(FIELDS & document.data.keys()) >= _FIELDS:
        return True
    if shape.headed_by_employer or HUB.search(path):
        body = document.body
        return shape.share >= _FILLED or complete_share(body.blocks, body.text) > _MOST
    return shape.titled or shape.share >= _FILLED or shape.employer < _MUCH


def _shape(blocks: Sequence[Block], text: str) -> _Shape:
    labels = [label for label in _labels(blocks, text) if label is not None]
    first = labels[:2]
    titled = any(_MARKER.search(label) for label in first)
    return _Shape(
        heads=sum(1 for block in blocks if block.kind in _HEADS),
        titled=titled,
        headed_by_employer=not titled and any(EMPLOYER.search(label) for label in first),
        tasks=sum(1 for label in labels if TASKS.search(label)),
        profiles=sum(1 for label in labels if PROFILE.search(label)),
        employer=sum(1 for label in labels if EMPLOYER.search(label)),
        items=sum(1 for block in blocks if block.kind is BlockKind.LIST_ITEM),
        share=_share(blocks, text),
    )


def _labels(blocks: Sequence[Block], text: str) -> Iterator[str | None]:
    """Yield the heading that each block is, folded; None for running text."""
    for block in blocks:
        shown = block.span.of(text)
        is_label = block.kind in _HEADS or (
            len(shown) <= _LABEL_LENGTH
            and (
                (block.kind is BlockKind.PARAGRAPH and shown.rstrip().endswith((":", "…")))
                or (block.kind is BlockKind.FIELD and _HEADING_KEY.search(block.name) is not None)
            )
        )
        yield shown.lower() if is_label else None


def _share(blocks: Sequence[Block], text: str) -> float:
    """Return which share of the words stands under the headings of a posting."""
    inside = total = 0
    counts = False
    for block, label in zip(blocks, _labels(blocks, text), strict=True):
        if label is not None:
            counts = any(kind.search(label) for kind in (TASKS, PROFILE, OFFER))
        words = block.span.of(text).count(" ") + 1
        total += words
        inside += words * counts
    return inside / total if total else 0.0
