"""Reads the name of a person as which a page shows the link to an address."""

from __future__ import annotations

from typing import Final

from brandlint.claims._persons import person_at
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# What stands between the address and the shown text, in HTML; before the address, in Markdown.
_HTML: Final = lazy(r"[^<>\n]{0,200}>\s*(?:<[^<>\n]{1,80}>\s*){0,2}(?=[^\W\d_])")
_MARKDOWN: Final = lazy(r"\[(?P<shown>[^\[\]\n]{3,60})\]\(<?\Z")


def linked_person(source: str, target: Span) -> Span | None:
    """Return where the name stands that links to an address, None if it is no name."""
    before = _MARKDOWN.search(source, max(0, target.start - 70), target.start)
    opening = _HTML.match(source, target.end)
    if before:
        start, end = before.span("shown")
    elif opening:
        start, end = opening.end(), source.find("<", opening.end())
    else:
        return None
    person = person_at(source, start)
    is_whole = person is not None and " " in person.name and not source[person.end : end].strip()
    return Span(person.start, person.end) if person and is_whole else None
