"""From spans of a source to what people see: positions, exact characters, an excerpt."""

from __future__ import annotations

from typing import Final

from brandlint.findings import Excerpt, Place
from brandlint.spans import LineIndex, Span

# Wider than most terminals; a line of minified HTML can have a hundred thousand characters.
_EXCERPT_WIDTH: Final = 160
_BEFORE: Final = 50


class Places:
    """Makes places and excerpts of one source."""

    def __init__(self, path: str, source: str) -> None:
        """Index the lines of the source."""
        self._path = path
        self._source = source
        self._lines = LineIndex(source)

    def place(self, span: Span, spot: Span | None = None, context: str = "") -> Place:
        """Return a source span with its positions and exact characters."""
        start, end = self._lines.position(span.start), self._lines.position(span.end)
        return Place(self._path, span, start, end, span.of(self._source), spot, context)

    def excerpt(self, span: Span) -> Excerpt:
        """Return the line in which a span starts, cut to a window around it."""
        line = self._lines.line_span(self._lines.position(span.start).line)
        if line.end - line.start <= _EXCERPT_WIDTH:
            return Excerpt(line.of(self._source))
        start = max(line.start, min(span.start - _BEFORE, line.end - _EXCERPT_WIDTH))
        end = min(line.end, start + _EXCERPT_WIDTH)
        cut = (start > line.start, end < line.end)
        return Excerpt(self._source[start:end], start - line.start + 1, cut)
