from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from brandlint.checks import CHECKS
from brandlint.packs import find_pack, shipped_packs
from brandlint.packs.schema import pack_schema, rule_schema
from brandlint.yamlio import load

GOOD: dict[str, Any] = {
    "id": "brand/hollow",
    "check": "forbidden-term",
    "severity": "warning",
    "message": {"de": "„{seen}“"},
    "why": "Weil.",
    "params": {"terms": ["dynamisch"]},
    "source": {"title": "Eine Studie", "checked": "2026-01-31"},
    "examples": {
        "flagged": [{"text": "dynamisch", "seen": ["dynamisch"]}],
        "clean": [{"text": "Wir bauen Brücken."}],
    },
}
BAD: dict[str, dict[str, Any]] = {
    "an id in capitals": {"id": "Brand/Hollow"},
    "an unknown check": {"check": "forbiden-term"},
    "an unknown key": {"mesage": "x"},
    "parameters of another check": {"params": {"swaps": {"a": "b"}}},
    "parameters of the wrong type": {"params": {"terms": "dynamisch"}},
    "a severity that nobody knows": {"severity": "fatal"},
    "no example": {"examples": {"flagged": [], "clean": []}},
    "an unknown touchpoint": {"touchpoints": ["poster"]},
}


def plain(text: str) -> Any:
    """Return YAML as JSON has it: dates as text."""
    return json.loads(json.dumps(load("x.yaml", text).value, default=str))


@pytest.mark.parametrize("schema", [rule_schema(), pack_schema()], ids=["rule", "pack"])
def test_the_schemas_are_schemas_that_json_can_hold(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema
    assert schema["$schema"].endswith("2020-12/schema")


def test_a_good_rule_is_valid() -> None:
    Draft202012Validator(rule_schema()).validate(GOOD)


@pytest.mark.parametrize("change", BAD.values(), ids=BAD)
def test_a_wrong_rule_is_not(change: dict[str, Any]) -> None:
    assert not Draft202012Validator(rule_schema()).is_valid(GOOD | change)


def test_a_check_that_needs_parameters_says_so() -> None:
    rule = {key: value for key, value in GOOD.items() if key != "params"}
    assert not Draft202012Validator(rule_schema()).is_valid(rule)


def test_every_check_and_each_of_its_parameters_is_described() -> None:
    schema = rule_schema()
    for type_ in CHECKS.values():
        part = schema["$defs"][type_.__name__]
        assert part["description"]
        assert "\n    " not in part["description"]


def test_a_manifest_is_valid_and_a_misspelt_one_is_not() -> None:
    validator = Draft202012Validator(pack_schema())
    good = {"name": "brand", "version": "1.0", "title": "Marke", "extends": ["../base"]}
    validator.validate(good)
    assert not validator.is_valid(good | {"extend": ["../base"]})


@pytest.mark.parametrize("name", shipped_packs())
def test_shipped_packs_are_valid(name: str) -> None:
    folder = find_pack(name, Path())
    rule, manifest = Draft202012Validator(rule_schema()), Draft202012Validator(pack_schema())
    for path in sorted(folder.rglob("*.yaml")):
        validator = manifest if path == folder / "pack.yaml" else rule
        validator.validate(plain(path.read_text(encoding="utf-8")))
