"""What a file is to brandlint: copy, or one of the files in which a brand settles things."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path
from typing import Final

from brandlint.config import Settings
from brandlint.config.settings import TOML_NAME, YAML_NAME
from brandlint.packs.files import absolute
from brandlint.packs.find import MANIFEST

_YAML: Final = (".yaml", ".yml")
_SHEET: Final = re.compile(r"(?m)^(?:facts|requirements):")
# Packs have subfolders, but not many.
_MOST_ABOVE: Final = 8


class Kind(Enum):
    """What stands in a file."""

    COPY = "copy"
    SETTINGS = "settings"
    TOML_SETTINGS = "toml_settings"
    MANIFEST = "manifest"
    RULE = "rule"
    FACTS = "facts"


def kind_of(path: Path, text: str, settings: Settings | None) -> Kind:
    """Tell what a file is by its name, its place and, where both leave it open, its text."""
    if path.name == YAML_NAME:
        return Kind.SETTINGS
    if path.name == TOML_NAME:
        return Kind.TOML_SETTINGS
    if path.suffix.lower() not in _YAML:
        return Kind.COPY
    if path.name == MANIFEST:
        return Kind.MANIFEST
    if _is_sheet(path, text, settings):
        return Kind.FACTS
    return Kind.COPY if pack_of(path) is None else Kind.RULE


def pack_of(path: Path) -> Path | None:
    """Return the folder of the pack that a file lies in."""
    above = list(path.parents)[:_MOST_ABOVE]
    return next((folder for folder in above if (folder / MANIFEST).is_file()), None)


def _is_sheet(path: Path, text: str, settings: Settings | None) -> bool:
    named = settings.facts_path if settings is not None else None
    if named is not None:
        return absolute(named) == absolute(path)
    # A site may call a content file so, too.
    return path.stem == "facts" and _SHEET.search(text) is not None


def decides(path: Path, settings: Settings | None) -> bool:
    """Tell whether a change of a file can change what is found in others."""
    if path.name in (YAML_NAME, TOML_NAME):
        return True
    if path.suffix.lower() in _YAML and pack_of(path) is not None:
        return True
    if settings is None:
        return False
    profile = settings.voice.profile
    others = (
        settings.facts_path,
        settings.baseline_path,
        settings.root / profile if profile else None,
    )
    return any(other is not None and absolute(other) == absolute(path) for other in others)
