"""Finds out which new files were others before, where git can't know: it was never told of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from brandlint.engine.git import Entry, Repository

# As git does, half is enough; more pairs than these take too long to compare.
_ALIKE: Final = 0.5
_MOST_PAIRS: Final = 10_000
_PIECES: Final = re.compile(rb"[^\r\n.>]+")


def renamed(
    repository: Repository, fresh: Mapping[str, Path], gone: Mapping[str, Entry]
) -> dict[str, str]:
    """Return the former paths of files; each of those that are gone is given to one of them."""
    if not fresh or not gone or len(fresh) * len(gone) > _MOST_PAIRS:
        return {}
    contents = repository.contents(entry.blob for entry in gone.values())
    before = {path: _pieces(contents[entry.blob]) for path, entry in gone.items()}
    now = {path: _pieces(_content(file)) for path, file in fresh.items()}
    pairs = (
        (-alike, new, old)
        for new, pieces in now.items()
        for old, others in before.items()
        if (alike := _alike(pieces, others)) >= _ALIKE
    )
    found: dict[str, str] = {}
    for _, new, old in sorted(pairs):
        if new not in found and old not in found.values():
            found[new] = old
    return found


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # the check says why
        return b""


def _pieces(content: bytes) -> Counter[bytes]:
    return Counter(piece.strip() for piece in _PIECES.findall(content))


def _alike(one: Counter[bytes], other: Counter[bytes]) -> float:
    """Return the share of the longer text that both have, by the length of their pieces."""
    most = max(_length(one), _length(other))
    return _length(one & other) / most if most else 0.0


def _length(pieces: Counter[bytes]) -> int:
    return sum(len(piece) * count for piece, count in pieces.items())
