"""A project as it was at a commit, in a folder of its own: settings, packs, sheets, and texts."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from tempfile import TemporaryDirectory
from typing import Final

from brandlint.engine.git import Entry, Repository

# What settings, packs, fact sheets, voice profiles and baselines are written in.
_INPUTS: Final = (".yaml", ".yml", ".json", ".toml", ".csv", ".tsv", ".xlsx", ".xlsm", ".gitignore")
_GIT: Final = ".git"


@dataclass(frozen=True, slots=True)
class Past:
    """The folder that holds a project as it was; gone with its context."""

    top: Path

    def path(self, inside: str) -> Path:
        """Return where a path from the top of the repository lies now."""
        return self.top / inside

    def add(self, path: Path, inside: str) -> None:
        """Put a file or folder beside the others that no commit has, such as a private sheet."""
        target = self.path(inside)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.copytree(path, target, dirs_exist_ok=True)
        elif not target.exists():
            shutil.copyfile(path, target)


@contextmanager
def past(
    repository: Repository, files: Mapping[str, Entry], texts: Iterable[str]
) -> Iterator[Past]:
    """Lay out the files of a commit: some texts, and all that can say how to check them.

    Contents are those of the commit, untouched by filters and attributes.
    """
    wanted = {*texts, *(path for path in files if path.lower().endswith(_INPUTS))}
    chosen = {path: files[path] for path in sorted(wanted) if path in files and _is_safe(path)}
    contents = repository.contents(entry.blob for entry in chosen.values())
    with TemporaryDirectory(prefix="brandlint-", ignore_cleanup_errors=True) as folder:
        top = Path(folder)
        # The search for settings ends where a repository does.
        (top / _GIT).mkdir()
        # Links come last, so that nothing is written through one.
        for path, entry in sorted(chosen.items(), key=lambda item: item[1].is_link):
            _lay_out(top, path, entry, contents[entry.blob])
        yield Past(top)


def _lay_out(top: Path, path: str, entry: Entry, content: bytes) -> None:
    target = top / path
    if not entry.is_link:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        return
    to = os.fsdecode(content)
    led = os.path.normpath(Path(path).parent / to)
    # What leads out of the project leads nowhere here; some systems have no links.
    if not Path(to).is_absolute() and _is_safe(PurePosixPath(led).as_posix()):
        target.parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):
            target.symlink_to(to)


def _is_safe(path: str) -> bool:
    """Tell whether a path of a commit stays below the top, on any system."""
    parts = PureWindowsPath(path).parts
    is_plain = not PureWindowsPath(path).anchor and not PurePosixPath(path).is_absolute()
    return is_plain and ".." not in parts and _GIT not in {part.lower() for part in parts}
