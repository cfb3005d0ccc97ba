"""Finds markers that say which sexes a job is open to: (m/w/d), (gn), (all genders)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from brandlint.spans import Span


class Marker(NamedTuple):
    """A note that a job is open to all sexes, or to some.

    `letters` are those of the marker in lower case ("m", "w", "d"; "divers" is "d"). Markers
    without letters, such as (gn), (all genders) and (*), have the one letter "*"; it also stands
    in (f/m/*) for all other sexes.
    """

    span: Span
    letters: frozenset[str]

    @property
    def two_sexes(self) -> bool:
        """Tell whether it names men and women alone."""
        return self.letters <= {"m", "w", "f"}


_SEX: Final = r"(?:männlich|weiblich|divers|div|[mwfdxia]|[-*])"
MARKER: Final = re.compile(
    rf"""
    [(\[]\s*(?:
        (?P<letters>[mwfdxia]\*?(?:\s*[/|,:*·\-–]\s*{_SEX}\*?){{1,4}}|männlich(?:\s*[/|,]\s*{_SEX})+)
      | (?P<open>gn\*?|a\*|alle?(?:\s+(?:genders?|Geschlechter))?|any\s+gender|\*
        |gender[ -]?neutral|mensch|human)
    )\s*[)\]]
  | (?<=[|–-]\s)(?P<spelled>all\s+genders?|alle\s+Geschlechter)(?!\w)
  | (?<![\w/.-])(?P<bare>[mwfdx](?:\s?[/|]\s?(?:[mwfdxi*]|divers)){{1,3}})(?![\w/])
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A letter or a word, or a star that belongs to none.
_PART: Final = re.compile(r"[a-zä]+|(?<![a-zä])\*")


# A sign at which or beside which a marker begins: far cheaper to find than the marker itself.
_MARK: Final = re.compile(
    r"[(\[|/–-](?:(?P<opens>(?<=[(\[])(?=\s*[a-z*]))|(?P<before>(?<=[|–-])(?=\sal))"
    r"|(?P<inside>(?<=[mwfdx][/|])|(?<=[mwfdx]\s[/|])))",
    re.IGNORECASE,
)
# Where it begins, from the sign on.
_BEGINS: Final = {"opens": (0,), "before": (2,), "inside": (-2, -1)}


def markers(text: str) -> list[Marker]:
    """Return all markers of a text, in order; works for German and English."""
    return [marker for found in marks(text) if (marker := _marker(found))]


def is_marked(text: str) -> bool:
    """Tell whether a text holds what `MARKER` finds."""
    return any(True for _ in marks(text))


def marks(text: str) -> Iterator[re.Match[str]]:
    """Yield what `MARKER` finds in a text, also what turns out to be none."""
    end = 0
    for sign in _MARK.finditer(text):
        for away in _BEGINS[str(sign.lastgroup)]:
            at = sign.start() + away
            if at >= end and (found := MARKER.match(text, at)):
                yield found
                end = found.end()


def _marker(found: re.Match[str]) -> Marker | None:
    span = Span(*found.span())
    if found["spelled"]:
        return Marker(span, frozenset("*"))
    if found["open"]:
        return (
            None
            if found["open"] in {"*", "a"} and span.start == 0
            else Marker(span, frozenset("*"))
        )
    written = (found["letters"] or found["bare"]).lower()
    letters = frozenset(part[0] for part in _PART.findall(written))
    # A brace of list labels "(a, d)" or a unit "m/d" names no two sexes.
    return Marker(span, letters) if "m" in letters and letters & {"w", "f"} else None
