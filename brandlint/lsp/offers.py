"""What may be written at a place of settings, a pack or a fact sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.lsp.cursor import Cursor, cursor_at, path_at
from brandlint.lsp.names import Offer, Place, named_keys, named_values
from brandlint.lsp.schemas import alternatives, nodes_at, schema_for
from brandlint.packs.schema import Schema

_TOP: Final = re.compile(r"(?m)^(?P<key>\w+):[ \t]+[\"']?(?P<value>[\w-]+)")


def offers_at(place: Place, text: str, offset: int) -> tuple[Cursor | None, list[Offer]]:
    """Return what stands at an offset and all that could, in the order to show it."""
    schema, cursor = schema_for(place.kind), cursor_at(text, offset)
    if schema is None or cursor is None:
        return cursor, []
    beside = {match["key"]: match["value"] for match in _TOP.finditer(text)}
    nodes = nodes_at(schema, cursor.path, beside)
    found: dict[str, Offer] = {}
    if cursor.may_be_key:
        for offer in (*_keys(schema, nodes), *named_keys(place, cursor)):
            if offer.word not in cursor.siblings:
                found.setdefault(offer.word, offer)
    if cursor.may_be_value:
        for offer in (*named_values(place, cursor), *_values(nodes)):
            found.setdefault(offer.word, offer)
    return cursor, list(found.values())


def about_key(place: Place, text: str, offset: int) -> str:
    """Return what the key on the line of an offset means; empty where nothing is said of it."""
    schema = schema_for(place.kind)
    if schema is None:
        return ""
    beside = {match["key"]: match["value"] for match in _TOP.finditer(text)}
    nodes = nodes_at(schema, path_at(text, offset), beside)
    return next((str(node["description"]) for node in nodes if node.get("description")), "")


def _keys(schema: Schema, nodes: list[Schema]) -> Iterator[Offer]:
    for node in nodes:
        required, known = node.get("required", ()), node.get("properties", {})
        for name in sorted(known, key=lambda name: name not in required):
            kinds = {one.get("type") for one in alternatives(schema, known[name])}
            opens = kinds <= {"object", "null"}
            yield Offer(name, known[name].get("description", ""), is_key=True, opens=opens)


def _values(nodes: list[Schema]) -> Iterator[Offer]:
    for node in nodes:
        about = node.get("description", "")
        for value in node.get("enum", ()):
            yield Offer(str(value), about)
        if node.get("type") == "boolean":
            yield from (Offer("true", about), Offer("false", about))
