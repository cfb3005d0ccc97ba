"""The settings that apply to a file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from brandlint.config.globs import Globs
from brandlint.config.weighing import LevelOf, Weighing
from brandlint.documents import Touchpoint
from brandlint.errors import UiLanguage
from brandlint.facts import Fact
from brandlint.findings import Severity
from brandlint.packs.files import absolute
from brandlint.rules import Rule, Voice

if TYPE_CHECKING:
    from brandlint.yamlio import Loaded

YAML_NAME: Final = "brandlint.yaml"
TOML_NAME: Final = "pyproject.toml"
# The files of accepted findings that are found without being named.
BASELINE_NAMES: Final = (
    "brandlint-baseline.json",
    "brandlint-baseline.yaml",
    "brandlint-baseline.yml",
)
# Files whose weighings are kept; a run asks for one file's at a time.
_MOST_KEPT = 64


@dataclass(frozen=True)
class Override:
    """Other severities for some files; None is off."""

    paths: Globs
    levels: LevelOf
    reason: str = ""


@dataclass(frozen=True)
class Settings:
    """What a brand has settled for the files below a folder.

    `root` is that folder; all paths and patterns speak from there. `path` is the settings file,
    None where nobody has written one. `packs` None means the default packs of the copy's
    language; `extend_packs` come on top in either case. `facts` is the path of the fact sheet,
    `baseline` that of the accepted findings where it isn't one of `BASELINE_NAMES`.
    `levels` has severities (None is off) and `params` changed parameters by rule id, pack or
    pattern. `source` is what was read, for the places of mistakes.
    """

    root: Path
    path: Path | None = None
    brand: str = ""
    ui_language: UiLanguage | None = None
    language: UiLanguage | None = None
    packs: tuple[str, ...] | None = None
    extend_packs: tuple[str, ...] = ()
    gate: Severity = Severity.ERROR
    exclude: Globs = Globs()  # noqa: RUF009 - frozen
    touchpoints: Mapping[Touchpoint, Globs] = field(default_factory=dict)
    facts: str | None = None
    baseline: str | None = None
    require: Mapping[Touchpoint, Mapping[Fact, int]] = field(default_factory=dict)
    voice: Voice = Voice()  # noqa: RUF009 - frozen
    levels: LevelOf = field(default_factory=dict)
    params: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = False
    pipeline: Mapping[str, str] = field(default_factory=dict)
    source: Loaded | None = field(default=None, repr=False, compare=False)

    def relative(self, path: Path) -> str | None:
        """Return a path as patterns see it, with `/` from the root; None outside of it."""
        folder, name = os.path.split(path)
        if name in ("", ".", ".."):
            return self._relative(path)
        # A run asks for many files of few folders.
        if folder not in self._folders:
            self._folders[folder] = self._relative(Path(folder))
        inside = self._folders[folder]
        return None if inside is None else name if inside == "." else f"{inside}/{name}"

    def _relative(self, path: Path) -> str | None:
        # Links are not resolved: a pattern speaks of the names that the user sees.
        try:
            inside = os.path.relpath(absolute(path), self._absolute_root)
        except ValueError:  # another drive
            return None
        inside = inside.replace(os.sep, "/")
        return None if inside == ".." or inside.startswith("../") else inside

    @property
    def facts_path(self) -> Path | None:
        """The file of the fact sheet, None where the settings name none."""
        return None if self.facts is None else self._absolute_root / self.facts

    @property
    def baseline_path(self) -> Path:
        """The file of accepted findings, whether there is one or not."""
        names = BASELINE_NAMES if self.baseline is None else (self.baseline,)
        paths = [self._absolute_root / name for name in names]
        return next((path for path in paths if path.is_file()), paths[0])

    def excludes(self, path: Path) -> bool:
        """Tell whether a file is to be left out; the fact sheet and the baseline are no copy."""
        own = [self.facts_path, self._absolute_root / self.baseline if self.baseline else None]
        if any(one is not None and absolute(path) == absolute(one) for one in own):
            return True
        inside = self.relative(path) if self.exclude.patterns else None
        return inside is not None and self.exclude.match(inside)

    def touchpoint_of(self, path: Path) -> Touchpoint | None:
        """Return the touchpoint that the settings give a file, None where they say nothing."""
        inside = self.relative(path)
        if inside is None:
            return None
        fitting = (point for point, globs in self.touchpoints.items() if globs.match(inside))
        return next(fitting, None)

    def severity_of(self, rule: Rule, path: Path, *, preview: bool = False) -> Severity | None:
        """Return how much a rule weighs in a file, None where it does not count there."""
        key = (path, preview)
        if key not in self._weighings:
            if len(self._weighings) >= _MOST_KEPT:
                self._weighings.clear()
            self._weighings[key] = self.weighing(path, preview=preview)
        return self._weighings[key].severity(rule)

    def weighing(self, path: Path, *, preview: bool = False) -> Weighing:
        """Return what decides which rules count in a file."""
        inside = self.relative(path)
        fitting: Iterable[Override] = self.overrides if inside is not None else ()
        return Weighing(
            levels=(
                self.levels,
                *(one.levels for one in fitting if inside is not None and one.paths.match(inside)),
            ),
            select=self.select,
            ignore=self.ignore,
            preview=preview or self.preview,
        )

    @cached_property
    def _absolute_root(self) -> Path:
        return absolute(self.root)

    @cached_property
    def _folders(self) -> dict[str, str | None]:
        return {}

    @cached_property
    def _weighings(self) -> dict[tuple[Path, bool], Weighing]:
        return {}


def effective(rule: Rule, path: Path, settings: Settings) -> Severity | None:
    """Return how much a rule weighs in a file, None where it does not count there."""
    return settings.weighing(path).severity(rule)
