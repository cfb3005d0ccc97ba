"""Cues of patterns: seeking a few parts of words is far cheaper than a pattern in vain."""

from __future__ import annotations

from collections.abc import Iterable


def holds(text: str, cues: Iterable[str]) -> bool:
    """Tell whether a text holds one of the cues, each a part of every match of a pattern."""
    for cue in cues:  # noqa: SIM110 - a generator would cost more than the search
        if cue in text:
            return True
    return False
