"""What could be meant instead of a name that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

# More names than these are no help.
_MOST_NAMES: Final = 24


def instead(name: str, known: Iterable[str]) -> tuple[str, str]:
    """Return the end of an English and a German sentence about an unknown name.

    It proposes the nearest of the known names; without one, all of them if they are few.
    """
    names = sorted(set(known))
    close = get_close_matches(name.casefold(), names, n=1)
    if close:
        return did_you_mean(close[0])
    every = ", ".join(names)
    return (f": choose one of {every}", f": möglich sind {every}") if _few(names) else ("", "")


def did_you_mean(name: str) -> tuple[str, str]:
    """Return the end of an English and a German sentence that proposes a name."""
    return f", did you mean {name!r}?", f", gemeint ist wohl „{name}“?"


def _few(names: list[str]) -> bool:
    return 0 < len(names) <= _MOST_NAMES
