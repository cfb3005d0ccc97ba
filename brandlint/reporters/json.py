"""The report as JSON: a stable contract for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import msgspec

from brandlint.findings import Finding, Fix, Place, Report, Severity

# Grows when a key changes its meaning or goes; new keys leave it as it is.
VERSION = 1
_AT_ONCE = 100
_LABELS = {severity: severity.label for severity in Severity}


def render(report: Report, language: str) -> Iterator[str]:
    """Yield the report as one JSON object; reasons of failures in the user's language."""
    documents = (
        {"path": d.path, "language": d.language, "touchpoint": d.touchpoint}
        for d in report.documents
    )
    failures = (
        {"path": failure.path, "reason": failure.reason.in_language(language)}
        for failure in report.failures
    )
    yield f'{{\n  "version": {VERSION},\n'
    yield from _array("documents", documents)
    yield from _array("findings", map(_finding, report.findings))
    yield from _array("failures", failures)
    yield f'  "skipped": {report.skipped}\n}}\n'


def _array(name: str, items: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Yield an array of the report, some items at a time: a whole site's would fill the memory."""
    yield f'  "{name}": ['
    between = "\n"
    rest = iter(items)
    while some := list(islice(rest, _AT_ONCE)):
        shown = msgspec.json.format(msgspec.json.encode(some), indent=2)
        inside = shown.removeprefix(b"[\n").removesuffix(b"\n]").replace(b"\n", b"\n  ")
        yield between + "  " + inside.decode("utf-8")
        between = ",\n"
    yield "],\n" if between == "\n" else "\n  ],\n"


def _finding(finding: Finding) -> dict[str, Any]:
    data: dict[str, Any] = {
        "path": finding.place.path,
        "rule": finding.rule_id,
        "severity": _LABELS[finding.severity],
        "owner": finding.owner.value,
        "message": finding.message,
        "why": finding.why,
        **_place(finding.place),
    }
    fixes = {}
    if finding.fix is not None or finding.further_fixes:
        fixes = {place: _fix(fix) for place, fix in finding.fixes}
        data |= fixes.get(finding.place, {})
    if finding.related:
        data["related"] = [
            {
                "path": place.path,
                **_place(place),
                **(fixes.get(place, {}) if finding.grouped else {}),
            }
            for place in finding.related
        ]
    if finding.draft:
        data["draft"] = True
    return data


def _fix(fix: Fix) -> dict[str, Any]:
    return {"fix": {"safe": fix.safe, "replacement": fix.replacement}}


def _place(place: Place) -> dict[str, Any]:
    start, end = place.span
    line, column = place.start
    end_line, end_column = place.end
    return {
        "start": start,
        "end": end,
        "text": place.text,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def schema() -> dict[str, Any]:
    """Return the JSON Schema of what `render` yields."""
    text, number = {"type": "string"}, {"type": "integer", "minimum": 0}
    place = {
        "start": number,
        "end": number,
        "text": text,
        "line": number,
        "column": number,
        "end_line": number,
        "end_column": number,
    }
    finding = {
        "path": text,
        "rule": text,
        "severity": {"enum": ["note", "warning", "error"]},
        "owner": {"enum": ["facts", "voice", "site"]},
        "message": text,
        "why": text,
        **place,
    }
    fix = _object({"safe": {"type": "boolean"}, "replacement": text})
    related = {"type": "array", "items": _object({"path": text, **place}, {"fix": fix})}
    more = {"fix": fix, "related": related, "draft": {"const": True}}
    document = _object({"path": text, "language": text, "touchpoint": text})
    report = {
        "version": {"const": VERSION},
        "documents": {"type": "array", "items": document},
        "findings": {"type": "array", "items": _object(finding, more)},
        "failures": {"type": "array", "items": _object({"path": text, "reason": text})},
        "skipped": number,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "brandlint-report.schema.json",
        "title": "brandlint report",
        **_object(report),
    }


def _object(needed: dict[str, Any], more: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"type": "object", "properties": {**needed, **(more or {})}, "required": list(needed)}
