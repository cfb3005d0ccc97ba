"""Paragraphs that look like something else: bold lines as headings, signs as bullets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from brandlint.documents import BlockKind
from brandlint.readers.builder import FlowBuilder

# A sign that starts a list item wherever a line begins with it, and marks that need a space
# behind them to be one: "-5 %", "*Pflichtfeld" and "*innen" are text.
_SIGNS: Final = "•‣⁃◦●○■□▪▫▶▸►➢➤➔➜✓✔✅☑★◆◇❖"
_SIGN: Final = re.compile(rf"\s*(?:[{_SIGNS}]\ufe0f?[\s.]*|[-*–—·+](?=\s)\s*)")
_LONE_SIGN: Final = re.compile(rf"\s*[{_SIGNS}·]\ufe0f?\s*\Z")

_BULLETED: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_SPLIT_BY_BREAKS: Final = _BULLETED

# A bold line of more words is a stressed sentence, and so is one with a full stop.
_HEADING_WORDS: Final = 8
_SENTENCE_ENDS: Final = (".", ",", ";", "…")


def bullet_length(text: str) -> int:
    """Return how many characters of a line's beginning are a bullet sign, 0 for none."""
    match = _LONE_SIGN.match(text) or _SIGN.match(text)
    return match.end() if match else 0


def is_heading_line(text: str) -> bool:
    """Tell whether a line, known to be bold as a whole, stands as a heading."""
    return (
        0 < len(text.split()) <= _HEADING_WORDS
        and not text.endswith(_SENTENCE_ENDS)
        and any(letter.isalpha() for letter in text)
    )


@dataclass(frozen=True, slots=True)
class Place:
    """What a block is by its markup alone; `item` numbers the list items, `depth` their nesting."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    container: int = 0
    declared: str | None = None
    apart: bool = False
    item: int = 0
    depth: int = 0


class Paragraphs:
    """Opens blocks for text as it comes and settles what they are once their text has shown it.

    A block that someone else has opened in the same builder is added to and otherwise left alone.
    """

    def __init__(self, builder: FlowBuilder, source: str) -> None:
        """Write to a builder, which others may write to in between."""
        self._builder, self._source = builder, source
        self._own = -1
        self._place = Place()
        self._all_bold = self._broken = False
        self._heading_level = self._latest_item = self._run = 0

    def text(self, start: int, end: int, place: Place, *, bold: bool = False) -> None:
        """Add source characters that are seen as they stand there."""
        piece = self._source[start:end]
        if piece.isspace():
            self._builder.space(start, end)
            return
        start += self._bullet(piece, place)
        if start < end:
            self._ready(piece, place, bold=bold)
            self._builder.verbatim(start, end)

    def atom(self, text: str, start: int, end: int, place: Place, *, bold: bool = False) -> None:
        """Add text that stands for a source span as a whole."""
        if text.isspace():
            self._builder.space(start, end)
        elif not self._bullet(text, place):
            self._ready(text, place, bold=bold)
            self._builder.atom(text, start, end)

    def space(self, start: int, end: int) -> None:
        """Add a word boundary."""
        self._builder.space(start, end)

    def line_break(self, start: int, end: int) -> None:
        """Break the line; two breaks in a row end the paragraph."""
        if self._broken and self._is_own() and self._place.kind in _SPLIT_BY_BREAKS:
            self.close()
        else:
            self._builder.line_break(start, end)
            self._broken = True

    def close(self) -> None:
        """End the open block, which a short line wholly in bold ends as a heading."""
        if self._is_heading():
            level = min(6, self._heading_level + 1)
            self._builder.recast(BlockKind.HEADING, level=level)
        self._builder.close()
        self._broken = False

    def _is_heading(self) -> bool:
        return self._is_own() and self._all_bold and is_heading_line(self._builder.open_text)

    def _is_own(self) -> bool:
        return self._builder.is_open and self._builder.opened == self._own

    def _bullet(self, text: str, place: Place) -> int:
        """Begin a list item if a line starts with a sign; return the sign's length."""
        if place.kind not in _BULLETED:
            return 0
        if self._builder.is_open and not (
            self._is_own() and (self._broken or not self._builder.has_text)
        ):
            return 0
        length = bullet_length(text)
        if length and (place.kind is not BlockKind.LIST_ITEM or self._broken):
            self._run = run = self._run or self._builder.new_container()
            level = place.depth + 1
            self._open(replace(place, kind=BlockKind.LIST_ITEM, level=level, container=run, item=0))
            self._run = run
        return length

    def _ready(self, text: str, place: Place, *, bold: bool) -> None:
        if not self._builder.is_open or (self._broken and not bold and self._is_heading()):
            self._open(self._once(place))
        self._latest_item = max(self._latest_item, place.item)
        self._broken = False
        if self._all_bold and not bold:
            self._all_bold = not any(map(str.isalnum, text))

    def _once(self, place: Place) -> Place:
        """Return the place of the next block: what follows in an item begun is a paragraph."""
        if place.kind is BlockKind.LIST_ITEM and place.item <= self._latest_item:
            return replace(place, kind=BlockKind.PARAGRAPH, level=0, container=0)
        return place

    def _open(self, place: Place) -> None:
        self.close()
        self._builder.open(
            place.kind,
            level=place.level,
            declared=place.declared,
            container=place.container,
            apart=place.apart,
        )
        self._own, self._place, self._run = self._builder.opened, place, 0
        self._all_bold = place.kind is BlockKind.PARAGRAPH
        if place.kind is BlockKind.HEADING:
            self._heading_level = place.level
