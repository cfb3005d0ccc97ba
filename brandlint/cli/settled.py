"""The language of the interface: as the run says, else its settings, else the machine."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from brandlint.errors import UiLanguage

# Settings are searched for these words alone: errors in them speak the language, too, and help
# need not wait until all of them are read.
_YAML: Final = re.compile(r"^ui_language[ \t]*:[ \t]*[\"']?(?P<language>de|en)\b", re.MULTILINE)
_SECTION: Final = re.compile(r"^\[tool\.brandlint\][ \t]*(?:#.*)?$", re.MULTILINE)
_TOML: Final = re.compile(
    r"^\[tool\.brandlint\][^\n]*\n(?:(?!\[)[^\n]*\n)*?"
    r"ui_language[ \t]*=[ \t]*[\"'](?P<language>de|en)[\"']",
    re.MULTILINE,
)


def language_of_run(arguments: Sequence[str], environment: Mapping[str, str]) -> UiLanguage:
    """Return the language of help and errors, before anything else is read of the arguments."""
    return _named(arguments) or _of_settings(arguments) or _of_machine(environment)


def _named(arguments: Sequence[str]) -> UiLanguage | None:
    for i, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--ui-language":
            value = value or (arguments[i + 1] if i + 1 < len(arguments) else "")
            if value in ("de", "en"):
                return "de" if value == "de" else "en"
    return None


def _of_settings(arguments: Sequence[str]) -> UiLanguage | None:
    """Return what the settings nearest to the first path say, else those of this folder."""
    for path in _paths(arguments):
        with suppress(OSError, ValueError):
            return _nearest(path)
    return None


def _paths(arguments: Sequence[str]) -> Iterator[Path]:
    for argument in arguments:
        with suppress(OSError, ValueError):
            if not argument.startswith("-") and Path(argument).exists():
                yield Path(argument)
    yield Path()


def _nearest(path: Path) -> UiLanguage | None:
    full = Path(os.path.abspath(path))  # noqa: PTH100  (resolve() would follow symlinks)
    folder = full if full.is_dir() else full.parent
    for one in (folder, *folder.parents):
        text = _read(one / "brandlint.yaml")
        if text is not None:
            return _found(_YAML, text)
        text = _read(one / "pyproject.toml")
        if text is not None and _SECTION.search(text):
            return _found(_TOML, text)
        if (one / ".git").exists():
            break
    return None


def _read(path: Path) -> str | None:
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError:
        return None


def _found(pattern: re.Pattern[str], text: str) -> UiLanguage | None:
    found = pattern.search(text)
    if found is None:
        return None
    return "de" if found["language"] == "de" else "en"


def _of_machine(environment: Mapping[str, str]) -> UiLanguage:
    for name in ("BRANDLINT_UI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            return "de" if value.lower().startswith("de") else "en"
    return "en"
