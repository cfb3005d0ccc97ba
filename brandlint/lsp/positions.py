"""Between offsets of a text and positions as editors count them."""

from __future__ import annotations

from lsprotocol.types import Position, PositionEncodingKind, Range

from brandlint.spans import LineIndex, Span

# Bytes of one unit in each encoding that positions can be counted in.
_CODECS = {
    PositionEncodingKind.Utf8: ("utf-8", 1),
    PositionEncodingKind.Utf16: ("utf-16-le", 2),
    PositionEncodingKind.Utf32: ("utf-32-le", 4),
}


class Ruler:
    """Measures one text: lines from 0, columns in units of an encoding."""

    def __init__(
        self, text: str, encoding: PositionEncodingKind | str = PositionEncodingKind.Utf16
    ) -> None:
        """Index the lines of the text."""
        self._text = text
        self._lines = LineIndex(text)
        self._codec, self._unit = _CODECS[PositionEncodingKind(encoding)]

    def position(self, offset: int) -> Position:
        """Return the position of an offset; one beyond the text is its end."""
        offset = min(max(offset, 0), len(self._text))
        line, column = self._lines.position(offset)
        return Position(line - 1, self._units(self._text[offset - column + 1 : offset]))

    def range(self, span: Span) -> Range:
        """Return the range of a span."""
        return Range(self.position(span.start), self.position(span.end))

    def offset(self, position: Position) -> int:
        """Return the offset of a position; one beyond its line is the line's end."""
        if position.line >= len(self._lines):
            return len(self._text)
        line = self._lines.line_span(position.line + 1)
        written = self._encoded(line.of(self._text))[: position.character * self._unit]
        return line.start + len(written.decode(self._codec, "ignore"))

    def span(self, range_: Range) -> Span:
        """Return the span of a range."""
        return Span(self.offset(range_.start), self.offset(range_.end))

    def line_start(self, offset: int) -> int:
        """Return where the line of an offset starts."""
        return self._lines.line_span(self._lines.position(offset).line).start

    def _units(self, text: str) -> int:
        return len(self._encoded(text)) // self._unit

    def _encoded(self, text: str) -> bytes:
        return text.encode(self._codec, "surrogatepass")
