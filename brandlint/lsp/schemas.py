"""Walks the JSON Schemas of settings, packs and fact sheets along key paths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from brandlint.config.schema import settings_schema
from brandlint.lsp.cursor import KeyPath
from brandlint.lsp.kinds import Kind
from brandlint.packs.schema import Schema, pack_schema, rule_schema
from brandlint.sheets.schema import facts_schema

_SCHEMAS: Final = {
    Kind.SETTINGS: settings_schema,
    Kind.MANIFEST: pack_schema,
    Kind.RULE: rule_schema,
    Kind.FACTS: facts_schema,
}


@lru_cache(maxsize=len(_SCHEMAS))
def schema_for(kind: Kind) -> Schema | None:
    """Return the schema of a kind of file, None where it has none."""
    make = _SCHEMAS.get(kind)
    return None if make is None else make()


def nodes_at(schema: Schema, path: KeyPath, beside: Mapping[str, str]) -> list[Schema]:
    """Return what may stand at a key path: all alternatives, references followed.

    `beside` has the values of the keys at the top, which decide about the others.
    """
    nodes = list(alternatives(schema, schema))
    for part in path:
        nodes = [
            one
            for node in nodes
            for step in _steps(node, part, beside)
            for one in alternatives(schema, step)
        ]
    return nodes


def alternatives(schema: Schema, node: Any) -> Iterator[Schema]:
    """Yield what a part of a schema allows, references followed."""
    if not isinstance(node, dict):
        return
    if "$ref" in node:
        target = schema["$defs"][node["$ref"].rpartition("/")[2]]
        about = {key: node[key] for key in ("description",) if key in node}
        yield from alternatives(schema, {**target, **about})
    elif "anyOf" in node:
        about = {key: node[key] for key in ("description",) if key in node}
        for one in node["anyOf"]:
            yield from alternatives(schema, {**about, **one})
    else:
        yield node


def _steps(node: Schema, part: str | int, beside: Mapping[str, str]) -> Iterator[Any]:
    if isinstance(part, int):
        yield node.get("items")
        yield from node.get("prefixItems", ())[:1]
        return
    decided = list(_decided(node, part, beside))
    if decided:
        yield from decided
    elif part in node.get("properties", {}):
        yield node["properties"][part]
    else:
        yield node.get("additionalProperties")


def _decided(node: Schema, part: str, beside: Mapping[str, str]) -> Iterator[Any]:
    """Yield what the value of another key makes of this one, such as `params` of a `check`."""
    for rule in node.get("allOf", ()):
        conditions = rule.get("if", {}).get("properties", {})
        if all(beside.get(key) == one.get("const") for key, one in conditions.items()):
            then = rule.get("then", {}).get("properties", {})
            if part in then:
                yield then[part]
