"""Labels and their values: 'Urlaub | 30 Tage' in a table, 'Gehalt:' above '3.200 €'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.documents import BlockKind

# A label is a word or two; a value says little more than its number.
_LONGEST_LABEL: Final = 45
LONGEST_VALUE: Final = 80
_HEADS: Final = (BlockKind.HEADING, BlockKind.TITLE)


def value_after(passages: Passages, passage: Passage) -> Passage | None:
    """Return the short passage behind one that can be its label, in the same list or table."""
    if len(passage.plain) > _LONGEST_LABEL or passage.index + 1 >= len(passages):
        return None
    value = passages.at(passage.index + 1)
    same = value.block.container == passage.block.container or passage.block.kind in _HEADS
    return value if same and len(value.plain) <= LONGEST_VALUE else None


def labels_of(passages: Passages, passage: Passage) -> Iterator[str]:
    """Yield what may label a passage, the nearest first, in the form of `Passage.plain`.

    That is the short passage before it, the names of the rows and columns of its table, what
    introduces its list, and its heading.
    """
    index, container = passage.index - 1, passage.block.container
    if index >= 0 and len(passages.at(index).plain) <= _LONGEST_LABEL:
        yield passages.at(index).plain
    first = index
    while container and first >= 0 and passages.document.blocks[first].container == container:
        first -= 1
    if passage.block.kind is BlockKind.TABLE_CELL:
        yield " ".join(_words_of(passages, range(first + 1, index + 1)))
    index = first if container else index
    if container and index >= 0:
        yield passages.at(index).plain
    while index >= 0 and passages.document.blocks[index].kind not in _HEADS:
        index -= 1
    if index >= 0:
        yield passages.at(index).plain


def _words_of(passages: Passages, cells: Iterable[int]) -> Iterator[str]:
    """Yield the short cells of a table that hold no figures: the names of rows and columns."""
    for index in cells:
        text = passages.at(index).plain
        if len(text) <= _LONGEST_LABEL and not any(sign.isdigit() for sign in text):
            yield text
