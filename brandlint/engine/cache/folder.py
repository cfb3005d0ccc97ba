"""Where the cache lies, and how it is made and removed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

from brandlint.config import Settings
from brandlint.errors import UserError, unreadable
from brandlint.packs.files import absolute, shown

NAME: Final = ".brandlint_cache"

_IGNORE: Final = ".gitignore"
_TAG: Final = "CACHEDIR.TAG"
_FILES: Final = {
    _IGNORE: "# Made by brandlint.\n*\n",
    # What programs for backups look for: https://bford.info/cachedir/
    _TAG: "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of brandlint.\n",
}


def folder_for(settings: Settings, named: Path | None) -> Path:
    """Return the cache of texts: the one that was named, else beside their settings.

    Without settings it lies in the working folder.
    """
    if named is not None:
        return absolute(named)
    return absolute(Path() if settings.path is None else settings.path.parent) / NAME


def prepare(folder: Path) -> None:
    """Make a cache, with the files that keep it out of git and of backups; raises OSError."""
    if (folder / _TAG).is_file():
        return
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in _FILES.items():
        (folder / name).write_text(text, encoding="utf-8")


def check_named(folder: Path) -> None:
    """Raise UserError for a folder that was named and can't be a cache."""
    try:
        # What holds something else would be removed by clearing it.
        if folder.is_dir() and any(folder.iterdir()) and not _is_cache(folder):
            raise UserError(
                f"--cache-dir: {shown(folder)} holds something else: name a folder of its own",
                f"--cache-dir: {shown(folder)} enthält anderes: einen eigenen Ordner nennen",
            )
        prepare(folder)
        usable = os.access(folder, os.W_OK)
    except OSError as error:
        en, de = unreadable(error)
        raise UserError(
            f"--cache-dir: {shown(folder)} {en}: name another folder, or run with --no-cache",
            f"--cache-dir: {shown(folder)} {de}: einen anderen Ordner nennen, oder --no-cache"
            " angeben",
        ) from None
    if not usable:
        raise UserError(
            f"--cache-dir: nothing can be written to {shown(folder)}: name another folder, or run"
            " with --no-cache",
            f"--cache-dir: in {shown(folder)} kann nichts geschrieben werden: einen anderen Ordner"
            " nennen, oder --no-cache angeben",
        )


def clear(folder: Path) -> int | None:
    """Remove a cache; return the bytes that it took, None where there was none.

    A folder that no cache has marked as its own is left alone. Raises UserError where it can't
    be removed.
    """
    if not folder.is_dir() or folder.is_symlink() or not _is_cache(folder):
        return None
    try:
        size = sum(entry.stat().st_size for entry in os.scandir(folder))
        shutil.rmtree(folder)
    except OSError as error:
        raise UserError(
            f"{shown(folder)} can't be removed ({error.strerror}): remove it by hand",
            f"{shown(folder)} lässt sich nicht löschen ({error.strerror}): von Hand löschen",
        ) from None
    return size


def _is_cache(folder: Path) -> bool:
    try:
        return (folder / _TAG).read_text(encoding="utf-8") == _FILES[_TAG]
    except (OSError, UnicodeDecodeError):
        return False
