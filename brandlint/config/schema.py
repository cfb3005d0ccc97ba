"""The JSON Schema of a settings file, for editors."""

from __future__ import annotations

from brandlint.config.model import SettingsFile
from brandlint.packs.schema import Schema, schema_of


def settings_schema() -> Schema:
    """Return the schema of brandlint.yaml."""
    return schema_of("settings", "The settings of a brand for brandlint", SettingsFile)
