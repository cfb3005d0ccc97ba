"""Reads claims out of JobPosting markup (JSON-LD)."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.claims.passages import Passages
from brandlint.facts import Claim


def extract(passages: Passages) -> Iterator[Claim]:
    """Yield what the structured data of a document states."""
    del passages
    yield from ()
