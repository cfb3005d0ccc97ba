"""Reads claims out of front matter and content files: keys as people name them."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.claims._field_keys import is_place, places_of
from brandlint.claims.passages import Passages
from brandlint.documents import DataField
from brandlint.facts import Claim, Fact, Named, Origin, Value
from brandlint.spans import Span


def extract(passages: Passages) -> Iterator[Claim]:
    """Yield what the fields of a document state."""
    for field in passages.document.document.fields:
        if is_place(field):
            for place in places_of(field):
                yield _claim(field, Fact.LOCATION, Named(place.name), Span(place.start, place.end))


def _claim(field: DataField, fact: Fact, value: Value, part: Span | None = None) -> Claim:
    """Return a claim at a field, or at a part of it where its text stands as in the source."""
    span = field.span
    if part is not None and span.end - span.start == len(field.text):
        span = Span(span.start + part.start, span.start + part.end)
    return Claim(fact, value, source=span, origin=Origin.FIELD)
