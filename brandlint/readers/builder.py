"""Builds the flow of a document, character by character mapped to its source."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import Final

from brandlint.documents import SEPARATOR, Block, BlockKind, Flow
from brandlint.readers.list_headings import heads_list
from brandlint.spans import Run, SourceMap, Span

# White space to fold; a single space between words needs no folding.
_SPACE: Final = re.compile(r"(?P<space>\s\s++|[^\S ]|\A\s|\s\Z)")
_NOTHING: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")
# Characters without width, and letters that carry a combining mark of their own, are rare enough
# to be looked for first.
_RARE: Final = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300-\u036f]")
_ODD: Final = re.compile(
    r"(?P<space>\s++)"
    r"|(?P<nothing>[\u00ad\u200b\u2060\ufeff]|(?<=\w)[\u200c\u200d])"
    r"|(?P<marked>[^\W\d_][\u0300-\u036f]+)"
)


class _Sink:
    """The text of one flow under construction."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.runs: list[Run] = []
        self.blocks: list[Block] = []
        # The run under construction: where it starts in the text, and from where to where in
        # the source it goes.
        self._text, self._start, self._end = 0, 0, -1
        self._verbatim = False
        # The level of the latest heading, the latest list or table, and where the parts of the
        # latest block begin.
        self._level, self._container, self._first_part = 1, 0, 0

    def add(self, text: str, start: int, end: int, *, verbatim: bool) -> None:
        # Neighbours in text and source make one run: most blocks need no more.
        if not (
            verbatim
            and self._verbatim
            and self._end == start
            and self._text + start - self._start == self.length
        ):
            self._settle()
            self._text, self._start, self._verbatim = self.length, start, verbatim
        self._end = end
        self.parts.append(text)
        self.length += len(text)

    def _settle(self) -> None:
        if self._end >= 0:
            self.runs.append(Run(self._text, Span(self._start, self._end), self._verbatim))
            self._end = -1

    def take(self, block: Block, first_part: int) -> None:
        """Add a block whose parts are complete; the first item of a list tells its heading."""
        if block.kind is BlockKind.HEADING:
            self._level = block.level
        elif block.container > self._container:
            self._container = block.container
            if block.kind is BlockKind.LIST_ITEM and self._is_headed(block, first_part):
                level = min(6, self._level + 1)
                self.blocks[-1] = replace(self.blocks[-1], kind=BlockKind.HEADING, level=level)
        self.blocks.append(block)
        self._first_part = first_part

    def _is_headed(self, item: Block, first_part: int) -> bool:
        before = self.blocks[-1] if self.blocks else item
        return (
            before.kind is BlockKind.PARAGRAPH
            and before.name == item.name
            and heads_list("".join(self.parts[self._first_part : first_part - 1]))
        )

    def flow(self) -> Flow:
        self._settle()
        return Flow("".join(self.parts), tuple(self.blocks), SourceMap(tuple(self.runs)))


class FlowBuilder:
    """Takes a document's visible text piece by piece, in reading order.

    Open a block, give it pieces, close it; a block without visible text leaves no trace. Pieces
    are named by where they stand in the source. White space is folded as browsers fold it, soft
    hyphens and zero-width characters inside words are dropped, letters with combining marks are
    composed (NFC).
    """

    def __init__(self, source: str) -> None:
        """Start an empty flow for a decoded source."""
        self._source = source
        self._body, self._apart = _Sink(), _Sink()
        self._sink = self._body
        self._open: Block | None = None
        self._opened = self._containers = self._first_part = 0
        self._pending_space: Span | None = None
        self._pending_break: Span | None = None

    @property
    def is_open(self) -> bool:
        """Whether a block is open."""
        return self._open is not None

    @property
    def has_text(self) -> bool:
        """Whether the open block has visible text so far."""
        return self._open is not None and self._sink.length > self._open.span.start

    @property
    def opened(self) -> int:
        """How many blocks were opened so far: tells one's own block from another's."""
        return self._opened

    @property
    def open_text(self) -> str:
        """The visible text of the open block so far."""
        return "".join(self._sink.parts[self._first_part :]) if self.has_text else ""

    def new_container(self) -> int:
        """Return the next number for a list or table of this document, from 1."""
        self._containers += 1
        return self._containers

    def open(
        self,
        kind: BlockKind,
        *,
        level: int = 0,
        name: str = "",
        declared: str | None = None,
        container: int = 0,
        apart: bool = False,
    ) -> None:
        """Begin a block, closing the one before; `apart` text is never linted."""
        self.close()
        self._sink = self._apart if apart else self._body
        start = self._sink.length + (len(SEPARATOR) if self._sink.length else 0)
        self._open = Block(kind, Span(start, start), level, name, declared, container)
        self._opened += 1
        self._first_part = len(self._sink.parts) + (1 if self._sink.length else 0)

    def recast(self, kind: BlockKind, *, level: int = 0, container: int = 0) -> None:
        """Change what the open block is, once its text has shown it."""
        if self._open is not None:
            self._open = replace(self._open, kind=kind, level=level, container=container)

    def close(self) -> None:
        """End the open block, if any."""
        block, self._open = self._open, None
        self._pending_space = self._pending_break = None
        if block is not None and self._sink.length > block.span.start:
            span = Span(block.span.start, self._sink.length)
            kind, level, container = block.kind, block.level, block.container
            closed = Block(kind, span, level, block.name, block.declared, container)
            self._sink.take(closed, self._first_part)

    def verbatim(self, start: int, end: int) -> None:
        """Add source characters that are seen as they stand there."""
        piece = self._source[start:end]
        at = 0
        pattern = _ODD if _RARE.search(piece) else _SPACE
        for odd in pattern.finditer(piece):
            self._plain(start + at, start + odd.start())
            at = odd.end()
            span = Span(start + odd.start(), start + odd.end())
            if odd.lastgroup == "space":
                self._space(span)
            elif odd.lastgroup == "marked":
                composed = unicodedata.normalize("NFC", odd.group())
                self._put(composed, span, verbatim=False)
        self._plain(start + at, end)

    def atom(self, text: str, start: int, end: int) -> None:
        """Add text that stands for a source span as a whole, such as a character reference."""
        span = Span(start, end)
        text = unicodedata.normalize("NFC", _NOTHING.sub("", text))
        if text.isspace():
            self._space(span)
        elif text:
            self._put(text, span, verbatim=False)

    def space(self, start: int, end: int) -> None:
        """Add a word boundary that the source shows in other ways than by white space."""
        if self._open is not None:
            self._space(Span(start, end))

    def line_break(self, start: int, end: int) -> None:
        """Add a hard line break, such as `<br>`."""
        if self.has_text:
            self._pending_break = Span(start, end)

    def body(self) -> Flow:
        """Close the open block and return what a candidate reads."""
        self.close()
        return self._body.flow()

    def apart(self) -> Flow:
        """Close the open block and return what surrounds the text on every page."""
        self.close()
        return self._apart.flow()

    def _plain(self, start: int, end: int) -> None:
        if start < end:
            self._put(self._source[start:end], Span(start, end), verbatim=True)

    def _space(self, span: Span) -> None:
        if self.has_text and self._pending_space is None:
            self._pending_space = span

    def _put(self, text: str, span: Span, *, verbatim: bool) -> None:
        block = self._open
        if block is None:
            self.open(BlockKind.PARAGRAPH)
            block = self._open
        assert block is not None
        if self._sink.length < block.span.start:
            self._sink.parts.append(SEPARATOR)
            self._sink.length += len(SEPARATOR)
        if self._pending_break is not None:
            self._sink.add("\n", *self._pending_break, verbatim=False)
        elif self._pending_space is not None:
            one = self._pending_space
            self._sink.add(" ", *one, verbatim=self._source[one.start : one.end] == " ")
        self._pending_space = self._pending_break = None
        self._sink.add(text, span.start, span.end, verbatim=verbatim)
