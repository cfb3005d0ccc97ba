"""Finds the openings on a page: blocks that are headed by the title of a job."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from brandlint.documents import Block, BlockKind
from brandlint.language._recruiting_words import OFFER, PROFILE, TASKS
from brandlint.language.gender_markers import is_marked
from brandlint.language.job_titles import Likeness, likeness, may_be_title
from brandlint.language.patterns import lazy

_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
# The last part of a field's key path where it can hold the title of a job.
_TITLE_KEY: Final = lazy(
    r"(?:^|[._])(?:title|name|position|role|titel|stelle|bezeichnung|heading|headline|beruf"
    r"|job_?title|job)$",
    re.IGNORECASE,
)
_LONGEST: Final = 110
_LONGEST_LABEL: Final = 90
# What stands above a title in small print: "Vollzeit · Unbefristet".
_EYEBROW: Final = lazy(
    r"vollzeit|teilzeit|minijob|full[- ]time|part[- ]time|ab sofort|festanstellung|unbefristet|€"
)
_LONGEST_EYEBROW: Final = 60
# Headings after the last opening that speak for all of them.
_COMMON: Final = lazy(
    r"initiativ|passende|passt nichts|andere position|interesse|bewerb|bewirb|apply|kontakt|contact"
    r"|get in touch|über uns|about us|auf einen blick|haben wir|wir freuen|fragen|questions"
)
# A link to the full posting: what stands above it is only its start.
_TEASER: Final = lazy(
    r"(?:zu[rm]?|weiter|link) [\w ]*?(?:stellen|job)\w+|^(?:mehr|details?|weitere infos?)\b"
    r"|\b(?:read|learn|find out) more|view (?:job|position|role|details)|full (?:job )?description"
)
_SENTENCE_END: Final = lazy(r"[.!?](?:\s|$)")
_COMPLETE: Final = 2

_Style = tuple[BlockKind, int, str]


class Opening(NamedTuple):
    """A job on a page: `head` is the block with its title, its blocks go from `first` to `last`.

    `last` is the first block that is no longer part of it.
    """

    head: int
    first: int
    last: int


def openings(blocks: Sequence[Block], text: str) -> list[Opening]:
    """Return the openings of a page in order; none where the title alone names the job.

    Titles of jobs are headings, short paragraphs or fields that look alike; what stands below
    them, up to a heading that is no part of a posting, belongs to them.
    """
    heads = _heads(blocks, text)
    if not heads:
        return []
    ends = [*heads[1:], len(blocks)]
    found = [
        Opening(head, head, _end(blocks, text, head, end, alone=len(heads) == 1))
        for head, end in zip(heads, ends, strict=True)
    ]
    if len(found) > 1:
        found[-1] = _without_common(blocks, text, found)
    found = [opening for opening in found if opening.last - opening.head > 1]
    return _with_eyebrows(blocks, text, found)


def complete_share(blocks: Sequence[Block], text: str) -> float:
    """Return which share of a page's words stands in openings that tell tasks or a profile."""
    inside = sum(
        _words(blocks[opening.first : opening.last], text)
        for opening in openings(blocks, text)
        if _is_complete(blocks[opening.head + 1 : opening.last], text)
    )
    return inside / max(1, _words(blocks, text))


def _words(blocks: Sequence[Block], text: str) -> int:
    return sum(text.count(" ", *block.span) + 1 for block in blocks)


def _is_complete(blocks: Sequence[Block], text: str) -> bool:
    """Tell whether an opening has a list, or at least two sentences and no link to more."""
    items = sum(block.kind is BlockKind.LIST_ITEM for block in blocks)
    if items >= _COMPLETE or any(_is_teaser(block, text) for block in blocks):
        return items >= _COMPLETE
    shown = [block.span.of(text) for block in blocks if block.kind not in _HEADS]
    return sum(len(_SENTENCE_END.findall(part)) for part in shown) >= _COMPLETE


def _is_teaser(block: Block, text: str) -> bool:
    if block.kind is BlockKind.LIST_ITEM or block.span.end - block.span.start > _LONGEST_EYEBROW:
        return False
    return _TEASER.search(block.span.of(text).lower()) is not None


def _heads(blocks: Sequence[Block], text: str) -> list[int]:
    """Return the blocks with titles of jobs that look alike."""
    styles: dict[_Style, list[int]] = {}
    sure: set[_Style] = set()
    for index, block in enumerate(blocks):
        like = _likeness(block, text)
        if like is not Likeness.NONE:
            style = (block.kind, block.level, block.name)
            styles.setdefault(style, []).append(index)
            if like is Likeness.SURE:
                sure.add(style)
    if not styles:
        return []
    kept = {style: heads for style, heads in styles.items() if style in sure} or styles
    main = max(kept, key=lambda style: (len(kept[style]), style[0] is BlockKind.HEADING))
    heads = list(kept[main])
    for style, others in kept.items():
        if style != main and (len(others) > 1 or _is_posting_above(blocks, text, others[0], heads)):
            heads += others
    heads = _with_alike_fields(blocks, text, heads)
    return heads if len(heads) < 2 else _with_plain(blocks, text, heads)


def _with_alike_fields(blocks: Sequence[Block], text: str, heads: Sequence[int]) -> list[int]:
    """Add the fields that stand in a list beside those with titles: "Fundraising"."""
    names = {blocks[head].name for head in heads if blocks[head].kind is BlockKind.FIELD}
    names = {name for name in names if "." in name}
    return sorted(
        {
            *heads,
            *(
                index
                for index, block in enumerate(blocks if names else ())
                if block.name in names
                and block.kind is BlockKind.FIELD
                and may_be_title(block.span.of(text))
            ),
        }
    )


def _with_plain(blocks: Sequence[Block], text: str, heads: Sequence[int]) -> list[int]:
    """Add the headings between titles that look like them: "PTA" between "Koch" and "Kellner"."""
    styles = {(blocks[head].kind, blocks[head].level, blocks[head].name) for head in heads}
    known = frozenset(heads)
    return [
        index
        for index in range(heads[0], heads[-1] + 1)
        if index in known
        or (
            (blocks[index].kind, blocks[index].level, blocks[index].name) in styles
            and blocks[index].kind is BlockKind.HEADING
            and not _is_section(blocks[index], text)
            and may_be_title(blocks[index].span.of(text))
        )
    ]


def _is_posting_above(blocks: Sequence[Block], text: str, head: int, others: Sequence[int]) -> bool:
    """Tell whether a page is headed by one posting, with a list of other openings below."""
    if blocks[head].kind is not BlockKind.HEADING or len(others) < 2 or head > others[0]:
        return False
    return any(
        block.kind is BlockKind.HEADING and _is_section(block, text)
        for block in blocks[head + 1 : others[0]]
    )


def _likeness(block: Block, text: str) -> Likeness:
    """Tell how much a block looks like the title of a job."""
    length = block.span.end - block.span.start
    if length > _LONGEST:
        return Likeness.NONE
    shown = block.span.of(text)
    if block.kind is BlockKind.HEADING:
        like = likeness(shown)
        return Likeness.NONE if like is Likeness.LIKELY and _is_section(block, text) else like
    if block.kind is BlockKind.FIELD:
        return likeness(shown) if _TITLE_KEY.search(block.name) else Likeness.NONE
    is_label = block.kind is BlockKind.PARAGRAPH and length <= _LONGEST_LABEL
    if is_label and shown[-1] not in ".!?:" and is_marked(shown):
        return likeness(shown)
    return Likeness.NONE


def _is_section(block: Block, text: str) -> bool:
    folded = block.span.of(text).lower()
    return folded.endswith(":") or any(kind.search(folded) for kind in (TASKS, PROFILE, OFFER))


def _end(blocks: Sequence[Block], text: str, head: int, end: int, *, alone: bool) -> int:
    """Return where an opening ends, at the latest at `end`."""
    title = blocks[head]
    parent = title.name.rpartition(".")[0]
    for index in range(head + 1, end):
        block = blocks[index]
        if title.kind is BlockKind.FIELD:
            inside = block.name.startswith(parent + ".") if parent else _is_data(block)
        else:
            higher = title.kind is not BlockKind.HEADING or block.level <= title.level
            inside = not (block.kind in _HEADS and higher) or (
                block.kind is BlockKind.HEADING
                and (alone or block.level >= title.level)
                and _is_section(block, text)
            )
        if not inside:
            return index
    return end


def _is_data(block: Block) -> bool:
    return block.kind in {BlockKind.FIELD, BlockKind.LIST_ITEM} or bool(block.name)


def _without_common(blocks: Sequence[Block], text: str, found: Sequence[Opening]) -> Opening:
    """Return the last opening without the headings that only it has and that speak for all."""
    *others, final = found
    known = {
        (block.level, block.span.of(text).lower())
        for opening in others
        for block in blocks[opening.head + 1 : opening.last]
        if block.kind is BlockKind.HEADING
    }
    levels = {level for level, _ in known}
    for index in range(final.head + 1, final.last):
        block = blocks[index]
        if block.kind is BlockKind.HEADING:
            shown = block.span.of(text).lower()
            is_own = (block.level, shown) in known or (
                _is_section(block, text) and (block.level in levels or not levels)
            )
            if not is_own and (block.level not in levels or _COMMON.search(shown)):
                return final._replace(last=index)
    return final


def _with_eyebrows(blocks: Sequence[Block], text: str, found: Sequence[Opening]) -> list[Opening]:
    """Let openings begin with the line in small print above their titles, where all have one."""
    if not found or not all(_has_eyebrow(blocks, text, opening.head) for opening in found):
        return list(found)
    shifted = [opening._replace(first=opening.head - 1) for opening in found]
    return [
        *(one._replace(last=min(one.last, after.first)) for one, after in pairwise(shifted)),
        shifted[-1],
    ]


def _has_eyebrow(blocks: Sequence[Block], text: str, head: int) -> bool:
    if head == 0:
        return False
    above = blocks[head - 1]
    return (
        above.kind in {BlockKind.PARAGRAPH, BlockKind.FIELD}
        and above.span.end - above.span.start <= _LONGEST_EYEBROW
        and _EYEBROW.search(above.span.of(text).lower()) is not None
    )
