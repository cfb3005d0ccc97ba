"""Writes word lists as plain text."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """Return the words of a text, parted by white space."""
    return frozenset(listed.split())
