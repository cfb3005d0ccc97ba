"""Check type `regex`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, Final

import msgspec
import re2

from brandlint.checks._params import Case, Except
from brandlint.checks._places import seen
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import SEPARATOR, AnnotatedDocument
from brandlint.errors import Wording
from brandlint.rules import Check, Hit
from brandlint.spans import Span

# RE2 knows ASCII words only: `\b` next to any other letter is never what was meant.
_ODD_BOUNDARY: Final = re.compile(r"\\b[^\W\d_a-zA-Z]|[^\W\d_a-zA-Z]\\b")
_SAMPLES: Final = ("", "Ein Satz. 1, 2\nNoch einer!")
_LOOKS_AROUND: Final = re.compile(r"\(\?<?[=!]|\(\?>|escape sequence: \\[1-9]")

_NO_LOOKING_AROUND: Final = Wording(
    "RE2 has no look-around and no back-references ({}): match what stands around as well and "
    "name the part to flag (?P<seen>…), or list exceptions under 'except'",
    "RE2 kennt weder Lookaround noch Rückverweise ({}): die Umgebung mit erfassen und den Teil, "
    "um den es geht, (?P<seen>…) nennen, oder Ausnahmen unter „except“ aufzählen",
)
_UNREADABLE: Final = Wording(
    "RE2 can't read this pattern: {}", "RE2 kann dieses Muster nicht lesen: {}"
)
_MATCHES_NOTHING: Final = Wording(
    "the pattern can match nothing at all: let it ask for at least one character",
    "das Muster passt auch auf gar nichts: mindestens ein Zeichen verlangen",
)
_ODD_EDGE: Final = Wording(
    r"'\b' knows the letters a to z only: write (?:^|\PL) or (?:\PL|$) instead and name the "
    "part to flag (?P<seen>…)",
    r"„\b“ kennt nur die Buchstaben a bis z: stattdessen (?:^|\PL) oder (?:\PL|$) schreiben "
    "und den Teil, um den es geht, (?P<seen>…) nennen",
)


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
            problem = _problem(pattern)
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
        return [_compile(pattern, case=self.case) for pattern in self.patterns]

    @cached_property
    def _exceptions(self) -> PhraseFinder:
        return PhraseFinder(self.except_)


def _compile(pattern: str, *, case: bool = False) -> Any:
    options = re2.Options()
    options.case_sensitive = case
    options.log_errors = False
    return re2.compile(f"(?m:{pattern})", options)


def _problem(pattern: str) -> tuple[str, str] | None:
    try:
        compiled = _compile(pattern)
    except re2.error as error:
        reason = error.args[0].decode(errors="replace")
        wording = _NO_LOOKING_AROUND if _LOOKS_AROUND.search(reason) else _UNREADABLE
        return wording.en.format(reason), wording.de.format(reason)
    if any(match.start() == match.end() for s in _SAMPLES for match in compiled.finditer(s)):
        return _MATCHES_NOTHING
    return _ODD_EDGE if _ODD_BOUNDARY.search(pattern) else None


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
