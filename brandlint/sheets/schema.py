"""The JSON Schema of facts.yaml, for editors."""

from __future__ import annotations

from typing import Final

from brandlint.packs.schema import Schema, schema_of
from brandlint.sheets.model import SheetFile

_AMOUNT: Final = {"anyOf": [{"type": "number", "minimum": 0}, {"type": "null"}]}
# What a value may be: a key, words or a number as people write it, or its parts.
_VALUE: Final = (
    {"type": "string", "minLength": 1},
    {"type": "number", "minimum": 0},
    {
        "type": "object",
        "properties": {"min": _AMOUNT, "max": _AMOUNT},
        "additionalProperties": False,
        "minProperties": 1,
    },
    {
        "type": "object",
        "properties": {
            "min": _AMOUNT,
            "max": _AMOUNT,
            "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
            "period": {"enum": ["year", "month", "week", "day", "hour"]},
        },
        "required": ["period"],
        "additionalProperties": False,
    },
    {
        "type": "object",
        "properties": {"value": {"type": "string"}, "days_per_week": _AMOUNT},
        "required": ["value"],
        "additionalProperties": False,
    },
)


def facts_schema() -> Schema:
    """Return the schema of facts.yaml."""
    schema = schema_of("facts", "What an employer vouches for, for brandlint", SheetFile)
    value = schema["$defs"]["FactLine"]["properties"]["value"]
    value["anyOf"] = [dict(one) for one in _VALUE]
    return schema
