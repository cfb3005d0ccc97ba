"""What a run over many files shares: settings, and a checker that is loaded when it is needed."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from brandlint.config import Settings, SettingsCache
from brandlint.documents import Document
from brandlint.engine.accepted import Baselines
from brandlint.engine.discover import Found
from brandlint.engine.options import Options
from brandlint.engine.outcome import Outcome
from brandlint.facts import FactSheet

if TYPE_CHECKING:
    from brandlint.engine.checking import Checker


@dataclass
class Session:
    """Finds what applies to files, and checks them, one at a time."""

    options: Options
    _settings: SettingsCache = field(default_factory=SettingsCache)
    _by_folder: dict[str, Settings] = field(default_factory=dict)

    def settings(self, path: Path) -> Settings:
        """Return the settings that apply to a file."""
        if self.options.settings is not None:
            return self._settings.read(self.options.settings)
        folder = str(path) if path.is_dir() else os.path.dirname(path)  # noqa: PTH120 - asked for every file
        if folder not in self._by_folder:
            self._by_folder[folder] = self._settings.settings_for(path)
        return self._by_folder[folder]

    def fact_sheet(self, settings: Settings) -> FactSheet | None:
        """Return the fact sheet that settings name, read once."""
        return self._checker.fact_sheet(settings)

    def excluded(self, path: Path) -> bool:
        """Tell whether the settings leave a file out, or a report of the run takes its place."""
        return os.path.realpath(path) in self.options.reports or self.settings(path).excludes(path)

    def check(self, found: Found, data: bytes | None = None) -> Outcome:
        """Check one file, or `data` as its content; what can't be read is a failure."""
        return self.check_under(self.settings(found.path), found, data)

    def check_under(self, settings: Settings, found: Found, data: bytes | None = None) -> Outcome:
        """Check one file with given settings; a bug that it brings up costs no other its report."""
        return self._checker.check_under(settings, found, data)

    def check_document(
        self, document: Document, settings: Settings, found: Found, *, fixes: bool = True
    ) -> Outcome:
        """Check a document that was read; without `fixes`, sooner, and none is offered."""
        return self._checker.check_document(document, settings, found, fixes=fixes)

    @cached_property
    def baselines(self) -> Baselines:
        """The accepted findings of the brands, each file read once."""
        return Baselines(self.settings, self.options.baseline)

    @cached_property
    def _checker(self) -> Checker:
        # Late, for rules and language analysis take most of the time of a short run, and a run
        # whose texts have not changed needs neither.
        from brandlint.engine.checking import Checker  # noqa: PLC0415 - see above

        return Checker(self.options)
