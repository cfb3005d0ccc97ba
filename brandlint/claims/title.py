"""Reads the titles of jobs, as written and with their markers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims._announced_titles import announced_title, is_job
from brandlint.claims.passages import Passage, Passages
from brandlint.documents import Block, BlockKind, Touchpoint
from brandlint.facts import Claim, Fact, Named
from brandlint.language.job_titles import Likeness, likeness
from brandlint.language.openings import openings
from brandlint.language.patterns import lazy

# None: a title is told by its place.
CUES: Final[tuple[str, ...]] = ()

_HEADS: Final = (BlockKind.TITLE, BlockKind.HEADING)
# The parts of a page's title: the job, the employer, the section of the site.
_BARS: Final = lazy(r"\s+[|•·»›]\s+(?!\()")
_DASHES: Final = lazy(r"\s+[-–—]\s+")
_MARKER: Final = lazy(r"\([mwfdx][/|,]|all genders|\(gn\)")
_SITE: Final = lazy(
    r"karriere|career|jobs?\b|stellen|bewerb|über uns|about|home|willkommen|welcome|gmbh"
    r"|\bag\b|\bkg\b"
    r"|\binc\b|\bltd\b|e\. ?v\.|join us|team\b|arbeiten bei|ausbildung und|open positions"
    r"|offene stellen|vacancies|impressum"
)
_INTRODUCTION: Final = lazy(
    r"(?:wir suchen(?: \w+)?(?: zum nächstmöglichen zeitpunkt| ab sofort)?(?: eine?n?)?|gesucht|job"
    r"|stellenangebot|stellenausschreibung|vacancy|we(?:'re| are) hiring|job post(?:ing)?|position"
    r"|open position|jobtitel|role)\s*:\s+|(?:wir suchen|gesucht wird) (?:eine?n? )?"
)
_SEARCH: Final = lazy(r"\w \W*(?:sucht|suchen|gesucht|braucht|wanted|needed)\b")
_SENTENCES: Final = lazy(r"\w\w[.:!?] \S")
_LONGEST: Final = 160
_SEVERAL: Final = 2
# The first line of an entry on a board.
_BOARD: Final = lazy(r"(?:[^|\n]{2,90} \| ){2,}")


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the title of each job, at every place where it heads one."""
    del cued
    document = passages.document
    heads = [opening.head for opening in openings(document.blocks, document.text)]
    if document.touchpoint is Touchpoint.CAREER_PAGE:
        heads = [head for head in heads if passages.jobs[head] is not None]
    elif len(heads) < _SEVERAL:
        heads = _likeliest(passages) or heads
    if not heads and (found := announced_title(passages)):
        passage, start, end = found
        yield passage.claim(Fact.TITLE, Named(passage.text[start:end]), start, end)
    for head in dict.fromkeys(heads):
        passage = passages.at(head)
        start, end = _title(passage)
        if start < end:
            yield passage.claim(Fact.TITLE, Named(passage.text[start:end]), start, end)


def _likeliest(passages: Passages) -> list[int]:
    """Return the block that is most like the title of the one job of a posting.

    The title in a file's data is meant to be it. Where no heading is like one, a line with a
    gender marker will do, or one of a board: 'Firm | Job | City'.
    """
    blocks = passages.document.blocks
    short = [index for index, block in enumerate(blocks) if _is_short(block)]
    heads = [index for index in short if blocks[index].kind in _HEADS]
    own = _own_title(passages, heads)
    if own:
        return own
    best = max((_rank(passages, index) for index in heads), default=None)
    if best and best[0] is not Likeness.NONE:
        return [-best[-1]]
    named = [i for i in heads if blocks[i].level == 1 and is_job(_begin(passages, i))]
    if named:
        return named[:1]
    marked = [i for i in short if _is_marked(passages.at(i))]
    return (marked or ([0] if _is_board(passages) else []))[:1]


def _is_marked(passage: Passage) -> bool:
    """Tell whether a block is a title for sure, and no sentence that looks for somebody."""
    is_sure = _likeness(passage.text) is Likeness.SURE
    return is_sure and not _SEARCH.search(passage.plain) and not _SENTENCES.search(passage.text)


def _begin(passages: Passages, index: int) -> str:
    return passages.at(index).text.partition(", ")[0]


def _rank(passages: Passages, index: int) -> tuple[Likeness, bool, int]:
    """Return how good a title a block is: the first, and what a page shows before its tab's."""
    passage = passages.at(index)
    is_shown = passage.block.kind is BlockKind.HEADING or bool(passages.document.document.data)
    return _likeness(passage.text), is_shown, -index


def _own_title(passages: Passages, heads: Sequence[int]) -> list[int]:
    """Return the title that a file's data gives it, unless it names a page of the site."""
    if not passages.document.document.data:
        return []
    blocks = passages.document.blocks
    titles = [index for index in heads if blocks[index].kind is BlockKind.TITLE]
    return [
        index
        for index in titles[:1]
        if _likeness(passages.at(index).text) or not _SITE.search(passages.at(index).plain)
    ]


def _is_board(passages: Passages) -> bool:
    """Tell whether a text begins like an entry on a board, with a job among its parts."""
    if not len(passages) or not _BOARD.match(passages.at(0).text):
        return False
    start, end = _title(passages.at(0))
    return _likeness(passages.at(0).text[start:end]) is not Likeness.NONE


def _is_short(block: Block) -> bool:
    longest = 2 * _LONGEST if block.kind is BlockKind.TITLE else _LONGEST
    return block.span.end - block.span.start <= longest


def _likeness(text: str) -> Likeness:
    introduction = _INTRODUCTION.match(text.lower())
    return likeness(text[introduction.end() if introduction else 0 :].rstrip(" .:!"))


def _title(passage: Passage) -> tuple[int, int]:
    """Return where the title stands in its block: without the employer and the site's section.

    What a dash parts is one title, 'Koch – Kantine'; what a bar parts are several things.
    """
    board = _BOARD.match(passage.text)
    line = board[0].rstrip("| ") if board else passage.text.split("\n")[0]
    bars = _parts(line, 0, len(line), _BARS)
    kept = [part for part in bars if not _is_site(passage, part)] or bars
    part = max(kept, key=lambda part: (_likeness(line[slice(*part)]), -part[0]))
    dashed = _parts(line, *part, _DASHES)
    named = [one for one in dashed if not _is_site(passage, one)] or dashed
    start, end = named[0][0], named[-1][1]
    introduction = _INTRODUCTION.match(passage.plain, start, end)
    start = introduction.end() if introduction else start
    return start, start + len(line[start:end].rstrip(" .:!"))


def _parts(line: str, start: int, end: int, between: re.Pattern[str]) -> list[tuple[int, int]]:
    cuts = [match.span() for match in between.finditer(line, start, end)]
    starts = [start, *(stop for _, stop in cuts)]
    return list(zip(starts, [*(begin for begin, _ in cuts), end], strict=True))


def _is_site(passage: Passage, part: tuple[int, int]) -> bool:
    shown = passage.plain[slice(*part)]
    return bool(_SITE.search(shown)) and not _MARKER.search(shown)
