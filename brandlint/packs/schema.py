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
    return whole("rule", "A rule of a brandlint pack", rule, parts)


def pack_schema() -> Schema:
    """Return the schema of a pack's manifest."""
    (manifest,), parts = msgspec.json.schema_components([Manifest], ref_template=_REF)
    parts["Manifest"]["properties"]["name"]["pattern"] = f"^{KEBAB.pattern}$"
    return whole("pack", "The manifest of a brandlint pack", manifest, parts)


def whole(name: str, title: str, root: Schema, parts: dict[str, Schema]) -> Schema:
    """Return a schema that stands alone: its root, and the parts that the root refers to."""
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
