"""The settings that apply, and where each comes from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from brandlint.config.model import SettingsFile
from brandlint.config.settings import Settings
from brandlint.packs.files import shown
from brandlint.yamlio import convert

# What needs no quotes in any YAML reader.
_BARE: Final = re.compile(r"(?!(?:on|off|yes|no|true|false|null|y|n)$)[A-Za-z][\w-]*", re.ASCII)
_COLUMN: Final = 40


def show(settings: Settings, language: str = "en") -> str:
    """Return all settings as YAML, each with the line that it comes from, or as a default.

    `language` is for settings that name none for the interface.
    """
    german = (settings.ui_language or language) == "de"
    return "".join(f"{line}\n" for line in _lines(settings, german=german))


def _lines(settings: Settings, *, german: bool) -> Iterator[str]:
    source = settings.source
    given = source.value if source is not None and source.value else {}
    file = convert(source, SettingsFile) if source is not None and given else SettingsFile()
    where = shown(settings.path) if settings.path else ("keine Datei" if german else "no file")
    yield f"# {'Einstellungen' if german else 'Settings'}: {where}"
    values: dict[str, Any] = msgspec.to_builtins(file)
    for key, value in values.items():
        line = source.key_mark([key]).line if source is not None and key in given else None
        origin = f"{where}:{line}" if line else _default(key, german=german)
        yield f"{f'{key}: {_flow(value)}':<{_COLUMN}} # {origin}"


def _default(key: str, *, german: bool) -> str:
    if key == "packs":
        return (
            "Vorgabe: die Regelpakete für die Sprache des Textes"
            if german
            else "default: the packs for the language of the copy"
        )
    return "Vorgabe" if german else "default"


def _flow(value: Any) -> str:
    """Return a value as YAML in one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_flow(key)}: {_flow(one)}' for key, one in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(_flow(one) for one in value)}]"
    if isinstance(value, str) and _BARE.fullmatch(value):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
