"""Which of several jobs on one page a block speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from brandlint.documents import AnnotatedDocument, Touchpoint
from brandlint.language.gender import MARKER
from brandlint.language.job_titles import Likeness, likeness
from brandlint.language.openings import Opening, openings
from brandlint.language.patterns import lazy

_MARK: Final = lazy(r"[\W_]+")


def jobs_of(document: AnnotatedDocument) -> Sequence[int | None]:
    """Return the number of its job for each block, from 1; None for the page as a whole.

    A text about one job speaks of job 1 throughout; on a career page, and where there are
    several, only what stands below the title of a job does.
    """
    found = openings(document.blocks, document.text)
    if len(found) < 2 and document.touchpoint is not Touchpoint.CAREER_PAGE:
        return (1,) * len(document.blocks)
    if len(found) == 1 and not _is_sure(document, found[0]):
        found = []
    jobs: list[int | None] = [None] * len(document.blocks)
    numbers: dict[str, int] = {}
    for opening in found:
        title = _title(document, opening)
        number = numbers.setdefault(title, len(numbers) + 1)
        jobs[opening.first : opening.last] = [number] * (opening.last - opening.first)
    return jobs


def _is_sure(document: AnnotatedDocument, opening: Opening) -> bool:
    """Tell whether a title can't be a heading that merely speaks of people in a role."""
    return likeness(document.blocks[opening.head].span.of(document.text)) is Likeness.SURE


def _title(document: AnnotatedDocument, opening: Opening) -> str:
    """Return a title by which two places that speak of one job can be told."""
    shown = document.blocks[opening.head].span.of(document.folded)
    return _MARK.sub(" ", MARKER.sub("", shown)).strip()
