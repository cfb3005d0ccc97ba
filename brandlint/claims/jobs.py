"""Which of several jobs on one page a block speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from brandlint.documents import AnnotatedDocument


def jobs_of(document: AnnotatedDocument) -> Sequence[int | None]:
    """Return the number of its job for each block, from 1; None for the page as a whole."""
    return (None,) * len(document.blocks)
