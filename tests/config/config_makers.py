"""What the tests of settings share: rules and settings made in a line."""

from __future__ import annotations

from pathlib import Path

from brandlint.checks.forbidden_term import ForbiddenTerm
from brandlint.config import Settings
from brandlint.config.reading import read_settings
from brandlint.findings import Owner, Severity
from brandlint.rules import Examples, Rule


def rule(rule_id: str = "clarity-de/anglicism", **more: object) -> Rule:
    """Return a rule whose check forbids a word."""
    fields: dict[str, object] = {
        "check_type": "forbidden-term",
        "check": ForbiddenTerm(terms=("hip",)),
        "severity": Severity.WARNING,
        "owner": Owner.VOICE,
        "message": {"de": "x", "en": "x"},
        "why": {"de": "x", "en": "x"},
        "examples": Examples(flagged=(), clean=()),
        "path": "anglicism.yaml",
    }
    return Rule(id=rule_id, **(fields | more))  # type: ignore[arg-type]


def written(folder: Path, text: str, name: str = "brandlint.yaml") -> Settings:
    """Write a settings file and read it."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_settings(path)
