"""The tokens of HTML: one pattern that never backtracks, attributes, character references."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from html.entities import html5
from typing import Final, NamedTuple

from brandlint.spans import Span

# Stands, character for character, where a template holds code: never text, never markup.
GAP: Final = "\0"

REFERENCE: Final = (
    r"&(?:\#[0-9]{1,10}+(?![0-9]);?|\#[xX][0-9a-fA-F]{1,8}+(?![0-9a-fA-F]);?"
    r"|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
)

# What is not text. A tag ends before the next "<" if nothing closes it, so that a forgotten
# bracket costs one tag at most; possessive repeats keep the search linear.
MARKUP: Final = re.compile(
    r"<(?P<slash>/?)(?P<name>[a-zA-Z][^\s/><\0]*+)"
    r"(?P<attributes>(?:[^<>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')|[\"'=])*+)(?P<closed>>?)"
    r"|<!--(?:(?P<comment>-?>)|(?P<inner>[\s\S]*?)(?:--!?>|\Z))"
    rf"|(?P<reference>{REFERENCE})"
    r"|(?P<bogus><(?:[!?]|/(?![a-zA-Z]))[^>]*+>?)"
    r"|(?P<gap>\0++)"
)

_ATTRIBUTE: Final = re.compile(
    r"([^\s/=>\0][^\s/=>\0]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]++)))?+"
)


class Attribute(NamedTuple):
    """A value as it stands in the source, and where."""

    raw: str
    span: Span

    @property
    def value(self) -> str:
        """The value with its character references resolved."""
        return html.unescape(self.raw) if "&" in self.raw else self.raw


def attributes(source: str, start: int = 0, end: int | None = None) -> dict[str, Attribute]:
    """Read the attributes of a tag by lower-case name; the first of a name counts."""
    found: dict[str, Attribute] = {}
    for match in _ATTRIBUTE.finditer(source, start, len(source) if end is None else end):
        group = match.lastindex or 1
        span = Span(*match.span(group)) if group > 1 else Span(match.end(), match.end())
        found.setdefault(match[1].lower(), Attribute(span.of(source), span))
    return found


@lru_cache(maxsize=512)
def referred(reference: str) -> tuple[str, int]:
    """Return what a character reference stands for and how much of it is the reference.

    As browsers do, old names count without a semicolon (`&uumlber` is "über"); what names no
    character is text: ("", 0).
    """
    if reference[1] == "#":
        return html.unescape(reference), len(reference)
    name = reference[1:]
    for length in range(len(name), 1, -1):
        if name[:length] in html5:
            return html5[name[:length]], length + 1
    return "", 0


def words_abut(before: str, after: str) -> bool:
    """Tell whether a word ends where one begins: "gut|Du", "2|Stufe", "ZEIT|Du".

    `before` are the last two signs of what stands there, `after` the next two.
    """
    if before[-1:].islower():
        return after[:1].isupper() or after[:1].isdigit()
    capitals = len(before) > 1 and before.isalpha() and before.isupper() and after[1:].islower()
    return after[:1].isupper() and (capitals or before[-1:].isdigit())
