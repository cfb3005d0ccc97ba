"""Writes the inline content of Markdown as blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from brandlint.documents import BlockKind
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.html_feed import HtmlFeed
from brandlint.readers.html_markup import GAP
from brandlint.readers.markdown_lines import Inline, Line, Piece, arranged
from brandlint.spans import Span

# Web addresses, where templates put something in, and marks of bold text that didn't work out.
_UNREAD: Final = re.compile(
    rf"(?:https?|ftp)://[^\s<>\[\]\"]*[^\s<>\[\]\".,;:!?)'*_]|{GAP}+|(?P<marks>\*\*+)"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is to be read.

    `kind` is what its paragraphs are, `container` the list that they belong to, if any. `inline`
    texts are one paragraph, whatever sign they begin with; `hard_lines` keeps their line breaks.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    container: int = 0
    declared: str | None = None
    mdx: bool = False
    inline: bool = False
    hard_lines: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """What a block is by its place in the text."""

    kind: BlockKind
    level: int = 0
    container: int = 0


class BlockWriter:
    """Writes blocks to a builder; the HTML in between says what is hidden, apart, declared."""

    def __init__(self, builder: FlowBuilder, html: HtmlFeed, text: str, setting: Setting) -> None:
        """Write pieces of the masked text, which the builder takes from its own source."""
        self._builder, self._html, self._text, self._setting = builder, html, text, setting
        # The container of bullets that follow each other, and the level of the last heading.
        self._run = 0
        self._heading = 1

    def write(self, pieces: Sequence[Piece], shape: Shape) -> None:
        """Write one block."""
        self._run = 0
        if shape.kind is BlockKind.HEADING:
            self._heading = shape.level
        self._write(pieces, shape)

    def write_paragraph(self, pieces: Sequence[Piece], kind: BlockKind, depth: int) -> None:
        """Write a paragraph as the blocks that it shows; `depth` counts the lists around it."""
        headings = kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE)
        for line in arranged(pieces, self._text, headings=headings):
            if line.is_item:
                self._run = self._run or self._builder.new_container()
                item = Shape(BlockKind.LIST_ITEM, depth + 1, self._run)
                self._write(line.without_sign(), item)
            else:
                self._run = 0
                self._write(line.pieces, self._shape(line, kind))

    def html(self, spans: Sequence[Span]) -> None:
        """Write blocks of HTML."""
        self._run = 0
        self._builder.close()
        for span in spans:
            self._html.feed(*span)
        self._html.close()

    def _shape(self, line: Line, kind: BlockKind) -> Shape:
        if line.is_heading:
            return Shape(BlockKind.HEADING, min(6, self._heading + 1))
        item = kind is BlockKind.LIST_ITEM
        return Shape(kind, 1, self._setting.container) if item else Shape(kind)

    def _write(self, pieces: Sequence[Piece], shape: Shape) -> None:
        self._open(shape)
        for piece in pieces:
            if not self._builder.is_open:
                # A tag in the line has ended the block.
                self._open(Shape(BlockKind.PARAGRAPH))
            self._write_piece(piece)
        self._builder.close()

    def _open(self, shape: Shape) -> None:
        self._builder.open(
            shape.kind,
            level=shape.level,
            declared=self._html.declared or self._setting.declared,
            container=shape.container,
            apart=self._html.apart,
        )

    def _write_piece(self, piece: Piece) -> None:
        kind, start, end = piece.kind, piece.start, piece.end
        if kind is Inline.HTML:
            self._html.feed(start, end)
        elif self._html.hidden:
            return
        elif kind is Inline.TEXT:
            self._write_text(start, end)
        elif kind is Inline.ATOM:
            self._builder.atom(piece.text, start, end)
        elif kind is Inline.HARD_BREAK:
            self._builder.line_break(start, end)
        else:
            self._builder.space(start, end)

    def _parts_words(self, marks: re.Match[str]) -> bool:
        around = self._text[max(0, marks.start() - 1)] + self._text[marks.end() : marks.end() + 1]
        return len(around) == 2 and around.isalnum()

    def _write_text(self, start: int, end: int) -> None:
        at = start
        for unread in _UNREAD.finditer(self._text, start, end):
            self._builder.verbatim(at, unread.start())
            if not unread["marks"] or self._parts_words(unread):
                self._builder.space(*unread.span())
            at = unread.end()
        self._builder.verbatim(at, end)
