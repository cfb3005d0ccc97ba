"""Reads claims out of front matter and content files: keys as people name them."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.claims.passages import Passages
from brandlint.facts import Claim


def extract(passages: Passages) -> Iterator[Claim]:
    """Yield what the fields of a document state."""
    del passages
    yield from ()
