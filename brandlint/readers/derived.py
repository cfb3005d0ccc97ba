"""Text that stands in a source in another spelling, such as a value with escapes in JSON."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from brandlint.documents import BlockKind, Flow
from brandlint.readers.builder import FlowBuilder
from brandlint.spans import Run, SourceMap, Span

_SPACES: Final = re.compile(r"\s+")
# A line break that a program wrote as two characters too many.
_WRITTEN_BREAK: Final = re.compile(r"(?:\\r)?\\n|\\r")


@dataclass(frozen=True, slots=True)
class Derived:
    """A text and where its characters stand in the source."""

    text: str
    runs: tuple[Run, ...]

    def pieces(self, start: int, end: int) -> Iterator[tuple[str, Run]]:
        """Yield a stretch of the text, run by run; the runs are cut to what is asked for."""
        first = max(0, bisect_right(self.runs, start, key=_text_start) - 1)
        for index in range(first, len(self.runs)):
            run = self.runs[index]
            if run.text_start >= end:
                return
            after = (
                self.runs[index + 1].text_start if index + 1 < len(self.runs) else len(self.text)
            )
            begin, stop = max(start, run.text_start), min(end, after)
            if begin < stop:
                yield self.text[begin:stop], _cut(run, begin, stop)

    def of_spans(self, spans: Iterable[Span], between: str = "") -> Derived:
        """Return what stands in some spans, in order, with the same text between any two.

        What is between stands for the stretch of source that it replaces.
        """
        parts: list[str] = []
        runs: list[Run] = []
        length = 0
        last: Span | None = None
        for span in spans:
            if between and last is not None:
                parts.append(between)
                runs.append(Run(length, self.source_of(last.end, span.start), verbatim=False))
                length += len(between)
            for text, run in self.pieces(*span):
                parts.append(text)
                runs.append(run._replace(text_start=length))
                length += len(text)
            last = span
        return Derived("".join(parts), tuple(runs))

    def with_written_breaks(self) -> Derived:
        r"""Return the text with each written-out `\n` made a line break."""
        if "\\" not in self.text:
            return self
        found = [Span(*match.span()) for match in _WRITTEN_BREAK.finditer(self.text)]
        starts = [0, *(span.end for span in found)]
        ends = [*(span.start for span in found), len(self.text)]
        return self.of_spans(map(Span, starts, ends), between="\n")

    @property
    def has_escaped_breaks(self) -> bool:
        """Whether its lines end where the source says so with an escape, not with its own lines."""
        return any(
            run.source.end - run.source.start > 1 and not run.verbatim
            for run in self.runs
            if self.text.startswith(("\n", "\r"), run.text_start)
        )

    def source_of(self, start: int, end: int) -> Span:
        """Return the source span of a stretch of the text."""
        return SourceMap(self.runs).to_source(Span(start, end))


def _text_start(run: Run) -> int:
    return run.text_start


def _cut(run: Run, begin: int, stop: int) -> Run:
    if not run.verbatim:
        return Run(begin, run.source, verbatim=False)
    start = run.source.start + begin - run.text_start
    return Run(begin, Span(start, start + stop - begin), verbatim=True)


class DerivedBuilder(FlowBuilder):
    """Takes pieces of a derived text and hands them to the builder of the source."""

    def __init__(
        self,
        target: FlowBuilder,
        derived: Derived,
        *,
        name: str = "",
        declared: str | None = None,
    ) -> None:
        """Write to the builder of the source; name and language are what a block lacks."""
        super().__init__(derived.text)
        self._target, self._derived = target, derived
        self._name, self._declared = name, declared

    @property
    def is_open(self) -> bool:
        """Whether a block is open."""
        return self._target.is_open

    @property
    def has_text(self) -> bool:
        """Whether the open block has visible text so far."""
        return self._target.has_text

    @property
    def opened(self) -> int:
        """How many blocks were opened so far."""
        return self._target.opened

    @property
    def open_text(self) -> str:
        """The visible text of the open block so far."""
        return self._target.open_text

    def new_container(self) -> int:
        """Return the next number for a list or table of the document."""
        return self._target.new_container()

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
        """Begin a block of the document."""
        self._target.open(
            kind,
            level=level,
            name=name or self._name,
            declared=declared or self._declared,
            container=container,
            apart=apart,
        )

    def recast(self, kind: BlockKind, *, level: int = 0, container: int = 0) -> None:
        """Change what the open block is."""
        self._target.recast(kind, level=level, container=container)

    def close(self) -> None:
        """End the open block, if any."""
        self._target.close()

    def verbatim(self, start: int, end: int) -> None:
        """Add characters of the derived text."""
        for text, run in self._derived.pieces(start, end):
            if run.verbatim:
                self._target.verbatim(*run.source)
            elif text.isspace():
                self._target.space(*run.source)
            else:
                self._target.atom(_SPACES.sub(" ", text), *run.source)

    def atom(self, text: str, start: int, end: int) -> None:
        """Add text that stands for a stretch of the derived text as a whole."""
        self._target.atom(text, *self._derived.source_of(start, end))

    def space(self, start: int, end: int) -> None:
        """Add a word boundary."""
        self._target.space(*self._derived.source_of(start, end))

    def line_break(self, start: int, end: int) -> None:
        """Add a hard line break."""
        self._target.line_break(*self._derived.source_of(start, end))

    def body(self) -> Flow:
        """Return what a candidate reads in the whole document."""
        return self._target.body()

    def apart(self) -> Flow:
        """Return what surrounds the text on every page."""
        return self._target.apart()
