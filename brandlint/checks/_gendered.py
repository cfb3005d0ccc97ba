"""The gender forms and markers of a document, worked out once for all rules that ask."""

from __future__ import annotations

from functools import lru_cache

from brandlint.documents import AnnotatedDocument
from brandlint.language import gender
from brandlint.language.gender import GenderForm, Marker


def german_forms(document: AnnotatedDocument) -> list[GenderForm]:
    """Return the gender forms of a document's German blocks."""
    languages = set(document.languages)
    if "de" not in languages:
        return []
    found = _forms(document.text)
    if languages == {"de"}:
        return list(found)
    at = [document.block_at(form.span.start) for form in found]
    return [
        form
        for form, block in zip(found, at, strict=True)
        if block is not None and document.languages[block] == "de"
    ]


def markers(document: AnnotatedDocument) -> tuple[Marker, ...]:
    """Return the markers of a document in any language."""
    return _markers(document.text)


# One document after the other is checked by all rules: a few texts are enough.
@lru_cache(maxsize=4)
def _forms(text: str) -> tuple[GenderForm, ...]:
    return tuple(gender.forms(text))


@lru_cache(maxsize=4)
def _markers(text: str) -> tuple[Marker, ...]:
    return tuple(gender.markers(text))
