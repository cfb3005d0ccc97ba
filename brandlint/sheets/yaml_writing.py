"""Writes facts.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from brandlint.facts import (
    FactSheet,
    Insight,
    Named,
    Range,
    Remote,
    Requirement,
    Scope,
    Value,
    VouchedFact,
)
from brandlint.yamlio import dump

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_LISTS: Final = {"everyday": "everyday", "honest": "honest", "question": "questions"}


def write_yaml_sheet(sheet: FactSheet, comment: str = "") -> str:
    """Return a fact sheet as YAML, below a comment for people."""
    lists: dict[str, list[dict[str, Any]]] = {}
    for fact in sheet.facts:
        if isinstance(fact.value, Requirement):
            lists.setdefault("requirements", []).append(_requirement(fact, fact.value))
        else:
            lists.setdefault("facts", []).append(_fact(fact))
    for insight in sheet.insights:
        lists.setdefault(_LISTS[insight.kind], []).append(_insight(insight))
    order = ("facts", "requirements", *_LISTS.values())
    parts = [dump({name: lists[name]}) for name in order if name in lists]
    head = "".join(f"# {line}\n" for line in comment.splitlines())
    return "\n".join([*([head] if head else []), *parts])


def _fact(fact: VouchedFact) -> dict[str, Any]:
    what = {"fact": fact.fact.value, "value": _value(fact.value)}
    return {**what, **dict(_common(fact)), **_found(fact)}


def _requirement(fact: VouchedFact, value: Requirement) -> dict[str, Any]:
    plain = {key: one for key, one in value.plain().items() if one is not None}
    return {**plain, **dict(_common(fact)), **_found(fact)}


def _insight(insight: Insight) -> dict[str, Any]:
    where = {"touchpoints": [*insight.touchpoints]} if insight.touchpoints else {}
    return {"key": insight.key, "text": insight.text, **where, **dict(_common(insight))}


def _value(value: Value) -> Any:
    """Return a value in its shortest form."""
    plain = {key: one for key, one in value.plain().items() if one is not None}
    if isinstance(value, Named):
        return date.fromisoformat(value.value) if _DAY.fullmatch(value.value) else value.value
    if isinstance(value, Range) and value.min == value.max:
        return plain["min"]
    if isinstance(value, Remote) and value.days_per_week is None:
        return value.value
    return plain


def _found(fact: VouchedFact) -> dict[str, Any]:
    texts = {"texts": fact.texts} if fact.texts else {}
    return {**texts, **({"evidence": [*fact.evidence]} if fact.evidence else {})}


def _common(line: VouchedFact | Insight) -> Iterator[tuple[str, Any]]:
    """Yield what every line may have, as far as something is said."""
    # Empty until somebody fills it in: it shows where the name belongs.
    yield "vouched_by", line.vouched_by
    said = {
        "valid_from": line.valid_from,
        "valid_until": line.valid_until,
        "scope": _scope(line.scope),
        "wordings": [*line.wordings],
        "source": line.source,
        "note": line.note,
    }
    yield from ((name, one) for name, one in said.items() if one)


def _scope(scope: Scope) -> dict[str, str]:
    fields = ("role", "location", "seniority", "contract")
    return {name: getattr(scope, name) for name in fields if getattr(scope, name)}
