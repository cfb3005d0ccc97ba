"""Check type `regex`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any

import msgspec

from brandlint.checks._expressions import compiled, problem_of
from brandlint.checks._params import Case, Except
from brandlint.checks._places import seen
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import SEPARATOR, AnnotatedDocument
from brandlint.rules import Check, Hit
from brandlint.spans import Span


class Regex(Check, frozen=True, kw_only=True):
    r"""Regular expressions of the RE2 kind, which take linear time on any text.

    Flags what a pattern matches within one block; a group named `seen` narrows that to the part
    to flag. `^` and `$` match at the ends of a block and of its lines. `\b` and `\w` know a to
    z, digits and `_` only: write `\pL` for a letter of any kind.
    """

    patterns: Annotated[
        tuple[str, ...],
        msgspec.Meta(min_length=1, description="RE2 patterns, without look-around."),
    ]
    case: Case = False
    except_: Except = msgspec.field(name="except", default=())

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Name the patterns that RE2 can't compile or that match nothing at all."""
        for index, pattern in enumerate(self.patterns):
            problem = problem_of(pattern)
            if problem:
                yield (f"patterns[{index}]", *problem)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each match inside a block."""
        exempt: list[Span] | None = None
        for pattern in self._compiled:
            group = pattern.groupindex.get("seen", 0)
            bounded = "\\b" in pattern.pattern
            for match in pattern.finditer(document.text):
                span = Span(*match.span(group))
                if not _counts(document, Span(*match.span()), span):
                    continue
                if bounded and _cuts_word(document.text, span):
                    continue
                if exempt is None:
                    exempt = self._exceptions.spans(document)
                if not any(place.contains(span) for place in exempt):
                    yield Hit(span, {"seen": seen(document, span)})

    @cached_property
    def _compiled(self) -> list[Any]:
        return [compiled(pattern, case=self.case) for pattern in self.patterns]

    @cached_property
    def _exceptions(self) -> PhraseFinder:
        return PhraseFinder(self.except_)


def _counts(document: AnnotatedDocument, whole: Span, span: Span) -> bool:
    """Tell whether a match has characters, all of them in one block."""
    if span.start >= span.end or SEPARATOR in whole.of(document.text).strip():
        return False
    return document.block_at(span.start) == document.block_at(span.end - 1) is not None


def _cuts_word(text: str, span: Span) -> bool:
    """Tell whether a span ends where only RE2 sees the end of a word: before an umlaut."""
    return any(
        (pair := text[at - 1 : at + 1]).isalpha() and len(pair) == 2 and not pair.isascii()
        for at in span
        if at
    )
