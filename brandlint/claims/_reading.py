"""What a pure function reads in a short text: a value and where it stands there."""

from __future__ import annotations

from typing import Final, Generic, NamedTuple, TypeVar

from brandlint.claims.passages import Passage
from brandlint.documents import plainer
from brandlint.facts import Value
from brandlint.language.patterns import lazy
from brandlint.spans import Span

V = TypeVar("V", bound=Value)


class Reading(NamedTuple, Generic[V]):
    """A value and the stretch of the text that says it."""

    span: Span
    value: V


# What is offered only later: 'nach der Probezeit', 'ab dem 3. Jahr', 'after two years'.
_LATER: Final = lazy(
    r"(?:nach (?:der |bestandener |ablauf der |deiner |ihrer )?(?:probezeit|einarbeitung)"
    r"|nach \w+ (?:jahr|monat)en?|ab (?:dem |deinem |ihrem )?(?:\d{1,2}\.|\w+ten) (?:\w*jahr|monat)"
    r"|after (?:your |the )?(?:probation\w*|\w+ (?:years?|months)))[^.;!?,]{0,40}$"
)


def is_later(text: str, start: int) -> bool:
    """Tell whether what starts at an offset of a plain text is offered only later."""
    return _LATER.search(text, max(0, start - 80), start) is not None


_DOTTED_I: Final = "\u0130"


def plain(text: str) -> str:
    """Return a text as `Passage.plain` has it: lower case, one kind of space and hyphen."""
    return plainer(text.replace(_DOTTED_I, "I").lower())


def lined(passage: Passage) -> str:
    """Return the plain text of a passage with its hard line breaks."""
    if "\n" not in passage.text:
        return passage.plain
    lines: list[str] = []
    at = 0
    for line in passage.text.split("\n"):
        lines.append(passage.plain[at : at + len(line)])
        at += len(line) + 1
    return "\n".join(lines)
