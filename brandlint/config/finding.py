"""Which settings apply to a file: the nearest upward."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from brandlint.config.settings import TOML_NAME, YAML_NAME, Settings
from brandlint.errors import UserError
from brandlint.packs.files import absolute, is_inside, shown

# What people write who expect it to work.
MISNAMED: Final = ("brandlint.yml", ".brandlint.yaml", ".brandlint.yml")


@dataclass(slots=True)
class SettingsCache:
    """Finds settings, each file read once."""

    _by_folder: dict[Path, Settings | None] = field(default_factory=dict)
    _by_path: dict[Path, Settings] = field(default_factory=dict)
    _defaults: dict[Path, Settings] = field(default_factory=dict)

    def settings_for(self, path: Path) -> Settings:
        """Return the settings of a file, which need not exist, or of a folder.

        They stand in brandlint.yaml or in [tool.brandlint] of pyproject.toml, in the nearest
        folder upward; the search ends at the root of the repository. Without any, what applies
        by default, from that root or the file's folder. Raises UserError for what can't be
        used.
        """
        full = absolute(path)
        folder = full if full.is_dir() else full.parent
        if (found := self._nearest(folder)) is not None:
            return found
        if folder not in self._defaults:
            self._defaults[folder] = Settings(root=repository_of(folder) or folder)
        return self._defaults[folder]

    def read(self, path: Path) -> Settings:
        """Return the settings of one settings file, wherever it lies."""
        full = absolute(path)
        if full not in self._by_path:
            self._by_path[full] = _read(full)
        return self._by_path[full]

    def _nearest(self, folder: Path) -> Settings | None:
        walked = []
        found = None
        for one in (folder, *folder.parents):
            if one in self._by_folder:
                found = self._by_folder[one]
                break
            walked.append(one)
            found = _in_folder(one)
            if found is not None or _is_repository(one):
                break
        self._by_folder.update(dict.fromkeys(walked, found))
        return found


def settings_for(path: Path, cache: SettingsCache) -> Settings:
    """Return the settings of a file; see `SettingsCache.settings_for`."""
    return cache.settings_for(path)


def repository_of(folder: Path) -> Path | None:
    """Return the root of the repository that a folder lies in."""
    return next((one for one in (folder, *folder.parents) if _is_repository(one)), None)


def _is_repository(folder: Path) -> bool:
    return os.path.lexists(folder / ".git")


def _in_folder(folder: Path) -> Settings | None:
    names = set(_names(folder))
    for name in MISNAMED:
        if name in names:
            raise UserError(
                f"{shown(folder / name)}: settings are called {YAML_NAME}: rename the file",
                f"{shown(folder / name)}: Einstellungen heißen {YAML_NAME}: benennt die Datei um",
            )
    toml = _inside(folder / TOML_NAME) if TOML_NAME in names else None
    from_toml = _read_toml(toml) if toml else None
    if YAML_NAME not in names:
        return from_toml
    if from_toml is not None:
        raise UserError(
            f"{shown(folder)}: settings stand in {YAML_NAME} and in {TOML_NAME}: keep one of them",
            f"{shown(folder)}: Einstellungen stehen in {YAML_NAME} und in {TOML_NAME}: behaltet"
            " eines davon",
        )
    return _read(_inside(folder / YAML_NAME))


def _read(path: Path) -> Settings:
    # Late, for the model of settings takes its time, and many folders have none.
    from brandlint.config.reading import read_settings  # noqa: PLC0415 - see above

    return read_settings(path)


def _read_toml(path: Path) -> Settings | None:
    from brandlint.config.reading import read_toml  # noqa: PLC0415 - as above

    return read_toml(path)


def _names(folder: Path) -> tuple[str, ...]:
    wanted = (YAML_NAME, TOML_NAME, *MISNAMED)
    return tuple(name for name in wanted if (folder / name).is_file())


def _inside(path: Path) -> Path:
    """Return the path of a settings file that no link takes from outside of the project."""
    project = repository_of(path.parent) or path.parent
    if path.is_symlink() and not is_inside(path, project):
        raise UserError(
            f"{shown(path)}: the link leads out of {shown(project)}: put the file itself here",
            f"{shown(path)}: der Verweis führt aus {shown(project)} hinaus: legt die Datei"
            " selbst hier ab",
        )
    return path
