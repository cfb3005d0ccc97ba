"""What the keys of front matter and content files mean, as people name them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.claims._places import PlaceName, names_from
from brandlint.documents import DataField, Document

_PLACE_KEYS: Final = frozenset(
    [
        "location",
        "locations",
        "ort",
        "orte",
        "standort",
        "standorte",
        "city",
        "stadt",
        "arbeitsort",
        "einsatzort",
        "joblocation",
        "worklocation",
        "addresslocality",
        "dienstort",
        "jobstandort",
        "office",
        "place",
        "location_name",
    ]
)
_BELOW: Final = frozenset(
    [
        "city",
        "stadt",
        "ort",
        "name",
        "addresslocality",
        "town",
        "address",
        "locality",
        "locations",
        "location",
        "place",
    ]
)
_SHORTEST: Final = 4
_ENDS: Final = re.compile(r"\s*(?:\Z|[^\w\s]|oder\b|or\b|und\b|and\b)")
_SIGNS: Final = re.compile(r"[\s_-]")


def plain_key(part: str | int) -> str:
    """Return a key in lower case without the signs between its words."""
    return _SIGNS.sub("", part.lower()) if isinstance(part, str) else ""


def is_place(field: DataField) -> bool:
    """Tell whether a field names the place of work."""
    keys = [plain_key(part) for part in field.path if isinstance(part, str)]
    if not keys or not field.text.strip():
        return False
    if keys[-1] in _PLACE_KEYS:
        return True
    return keys[-1] in _BELOW and any(key in _PLACE_KEYS for key in keys[:-1])


def stated_places(document: Document) -> Iterator[str]:
    """Yield the names of the places that the fields of a document state."""
    for field in document.fields:
        if is_place(field):
            for place in places_of(field):
                yield place.name


def places_of(field: DataField) -> list[PlaceName]:
    """Return the places that a field names; a short word can be a code for anything."""
    return [
        place
        for place in names_from(field.text, 0)
        if place.evidence or (len(place.name) >= _SHORTEST and _ENDS.match(field.text, place.end))
    ]
