"""Places in text: spans for machines, positions for people, and the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

# Only these end a line; a form feed or a Unicode line separator does not.
LINE_END: Final = re.compile(r"\r\n|\n|\r")


class Span(NamedTuple):
    """A half-open range of characters."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class Position(NamedTuple):
    """A place as people count it: line and column, both from 1, columns in code points."""

    line: int
    column: int


class LineIndex:
    """Turns offsets of one source into positions and finds its lines."""

    def __init__(self, text: str) -> None:
        """Note where each line of the source starts."""
        self._text = text
        self._starts = [0, *(end.end() for end in LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """Return line and column of an offset, from 0 to the length of the source."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def line_span(self, line: int) -> Span:
        """Return the span of a line, counted from 1, without its line end."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return Span(start, start + len(self._text[start:end].rstrip("\r\n")))

    def __len__(self) -> int:
        """Return the number of lines; an empty source has one."""
        return len(self._starts)


class Run(NamedTuple):
    """A stretch of text and where it came from.

    `text_start` is its offset in the text, `source` its span in the source. Where `verbatim` is
    true, the characters correspond one to one; else the stretch is an atom such as an entity or
    a composed umlaut, and each of its characters stands for the whole source span.
    """

    text_start: int
    source: Span
    verbatim: bool


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Where each character of a text stands in the source it was read from.

    Runs are sorted by their place in the text and cover all of it but separators, which belong
    to no source: a span that begins or ends in one is drawn in to its neighbours.
    """

    runs: Sequence[Run] = ()
    _starts: Sequence[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the starts apart for bisection."""
        object.__setattr__(self, "_starts", [run.text_start for run in self.runs])

    def to_source(self, span: Span) -> Span:
        """Return the source span from the first to the last character of a text span."""
        if not self.runs:
            return Span(0, 0)
        start = self._character(span.start).start
        if span.end <= span.start:
            return Span(start, start)
        return Span(start, max(start, self._character(span.end - 1).end))

    def _character(self, offset: int) -> Span:
        """Return the source span of one character of the text."""
        run = self.runs[max(0, bisect_right(self._starts, offset) - 1)]
        if not run.verbatim:
            return run.source
        start = min(run.source.start + max(0, offset - run.text_start), run.source.end)
        return Span(start, min(start + 1, run.source.end))


def merge(spans: Iterable[Span]) -> list[Span]:
    """Return the spans sorted, with overlapping and touching ones made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
