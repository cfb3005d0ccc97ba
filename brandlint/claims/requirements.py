"""Reads requirements out of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.facts import Claim

# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = ()


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield what the passages with a cue state."""
    del passages, cued
    yield from ()
