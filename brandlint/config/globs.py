"""Patterns for paths, as in .gitignore."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@dataclass(frozen=True)
class Globs:
    """Patterns for paths with `/` from the folder of the settings; without any, none fits."""

    patterns: tuple[str, ...] = ()

    def match(self, path: str) -> bool:
        """Tell whether a path is meant: the last pattern that fits decides."""
        return bool(self.patterns) and self._spec.match_file(path)

    def verdict(self, path: str) -> bool | None:
        """Tell whether a path is meant, taken back out (False), or not spoken of (None)."""
        return self._spec.check_file(path).include

    @cached_property
    def _spec(self) -> GitIgnoreSpec:
        return _spec_of(self.patterns)


def _spec_of(lines: Iterable[str]) -> GitIgnoreSpec:
    # Late, for many projects have no patterns.
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - see above

    return GitIgnoreSpec.from_lines(lines)


def is_pattern(line: str) -> bool:
    """Tell whether a line of a .gitignore can be used; git passes over the others, too."""
    try:
        _spec_of([line])
    except ValueError:
        return False
    return True


def problem(pattern: str) -> tuple[str, str] | None:
    """Return what is wrong with a pattern, in English and in German; None if it can be used."""
    if not pattern.strip():
        return (
            "the pattern is empty: write one such as ads/*.md",
            "das Muster ist leer: schreibt eines wie ads/*.md",
        )
    if "\\" in pattern:
        better = pattern.replace("\\", "/")
        return (
            f"write {pattern!r} with '/', on Windows as well: {better!r}",
            f"„{pattern}“ auch unter Windows mit „/“ schreiben: „{better}“",
        )
    if ".." in pattern.split("/"):
        return (
            f"{pattern!r} leads out of the folder of the settings: write paths from there",
            f"„{pattern}“ führt aus dem Ordner der Einstellungen hinaus: schreibt Pfade von dort",
        )
    return None if _compiles([pattern.removeprefix("!")]) else _unusable(pattern)


def _compiles(patterns: Sequence[str]) -> bool:
    try:
        spec = _spec_of(patterns)
    except ValueError:
        return False
    # A pattern such as '#x' is a comment: it would never fit.
    return any(pattern.include is not None for pattern in spec.patterns)


def _unusable(pattern: str) -> tuple[str, str]:
    return (
        f"{pattern!r} is no pattern: write one such as ads/*.md or drafts/**",
        f"„{pattern}“ ist kein Muster: schreibt eines wie ads/*.md oder drafts/**",
    )
