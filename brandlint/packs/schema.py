"""JSON Schemas of the files of a pack, for editors that complete and check while one types."""

from __future__ import annotations

import json
from inspect import cleandoc
from typing import Any, Final

import msgspec

from brandlint.checks import CHECKS
from brandlint.packs.compile import ID, KEBAB
from brandlint.packs.model import Manifest, RuleFile

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
_REF: Final = "#/$defs/{name}"

Schema = dict[str, Any]


def rule_schema() -> Schema:
    """Return the schema of a rule's file; `check` decides which `params` it may have."""
    (rule, *checks), parts = msgspec.json.schema_components(
        [RuleFile, *CHECKS.values()], ref_template=_REF
    )
    properties = parts["RuleFile"]["properties"]
    properties["id"]["pattern"] = f"^{ID.pattern}$"
    properties["check"]["enum"] = list(CHECKS)
    for kind in ("flagged", "clean"):
        parts["Examples"]["properties"][kind]["minItems"] = 1
    parts["RuleFile"]["allOf"] = [
        _params_of(name, ref, required=bool(parts[type_.__name__]["required"]))
        for (name, type_), ref in zip(CHECKS.items(), checks, strict=True)
    ]
    return _whole("rule", "A rule of a brandlint pack", rule, parts)


def pack_schema() -> Schema:
    """Return the schema of a pack's manifest."""
    schema = schema_of("pack", "The manifest of a brandlint pack", Manifest)
    schema["$defs"]["Manifest"]["properties"]["name"]["pattern"] = f"^{KEBAB.pattern}$"
    return schema


def schema_of(name: str, title: str, type_: type[msgspec.Struct]) -> Schema:
    """Return the schema of a file that holds one value of a type."""
    (root,), parts = msgspec.json.schema_components([type_], ref_template=_REF)
    return _whole(name, title, root, parts)


def _whole(name: str, title: str, root: Schema, parts: dict[str, Schema]) -> Schema:
    schema = {
        "$schema": _DRAFT,
        "$id": f"brandlint-{name}.schema.json",
        "title": title,
        **root,
        "$defs": parts,
    }
    return _plain(schema)


def _params_of(check: str, params: Schema, *, required: bool) -> Schema:
    then: Schema = {"properties": {"params": params}}
    if required:
        then["required"] = ["params"]
    return {
        "if": {"properties": {"check": {"const": check}}, "required": ["check"]},
        "then": then,
    }


def _plain(schema: Schema) -> Schema:
    """Return a schema as it reads back from JSON, without the indentation of docstrings."""

    def tidy(part: Schema) -> Schema:
        said = part.get("description")
        return {**part, "description": cleandoc(said)} if isinstance(said, str) else part

    tidied: Schema = json.loads(json.dumps(schema, default=list), object_hook=tidy)
    return tidied
