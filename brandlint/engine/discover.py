"""Which files a run looks at."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from brandlint.config import BASELINE_NAMES
from brandlint.config.globs import Globs, is_pattern
from brandlint.errors import unreadable
from brandlint.findings import Failure
from brandlint.readers import reader_for

# Folders that hold other people's text or machine output, whatever .gitignore says.
_FOREIGN_FOLDERS: Final = frozenset({"node_modules", "vendor", "__pycache__", "bower_components"})

# Files that no candidate reads as recruiting copy, by the first part of their name.
_NO_COPY: Final = frozenset(
    [
        "readme",
        "changelog",
        "changes",
        "history",
        "license",
        "licence",
        "lizenz",
        "contributing",
        "authors",
        "security",
        "code_of_conduct",
        "code-of-conduct",
        "imprint",
        "impressum",
        "privacy",
        "privacy-policy",
        "datenschutz",
        "datenschutzerklaerung",
        "datenschutzerklärung",
        "agb",
        "terms",
        "cookies",
        "404",
        "500",
        "robots",
        "sitemap",
        "package",
        "package-lock",
        "composer",
        "tsconfig",
        "jsconfig",
        "manifest",
        "pyproject",
        "mkdocs",
        "netlify",
        "vercel",
        "docker-compose",
        "compose",
        "brandlint",
        "_config",
        "lerna",
        "nx",
        "turbo",
        "renovate",
        "angular",
        "requirements",
    ]
)

# Neither checked nor counted: they say how the others are.
_SETTINGS: Final = ("brandlint.yaml", *BASELINE_NAMES)


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A file to check: how it is shown, where it is, and whether the user named it."""

    shown: str
    path: Path
    named: bool = False


@dataclass(frozen=True, slots=True)
class Walk:
    """What a walk found, sorted, how many files it left out, and folders it could not open.

    `roots` are the paths that it began at.
    """

    files: tuple[Found, ...]
    skipped: int
    failures: tuple[Failure, ...] = ()
    roots: tuple[Path, ...] = ()


Excluded = Callable[[Path], bool]


def shown(path: Path) -> str:
    """Return a path as found from the working folder, with `/`."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100  (resolve() would follow symlinks)
    try:
        found = absolute.relative_to(Path.cwd()).as_posix()
    except ValueError:
        found = absolute.as_posix()
    return _printable(found)


def _printable(name: str) -> str:
    # Names of files are bytes; what is no UTF-8 in them could not be printed.
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")


def discover(paths: Iterable[Path], excluded: Excluded, *, force_exclude: bool = False) -> Walk:
    """Return the files to check under the given paths, each once, in a stable order.

    A file that is named is always taken, unless `force_exclude` is set. In folders, only files
    whose format has a reader are; `.gitignore`, hidden folders, `excluded` and files that hold no
    copy are left out.
    """
    paths = tuple(paths)
    files: dict[str, Found] = {}
    failures: list[Failure] = []
    skipped = 0
    for path in paths:
        if not path.is_dir():
            if force_exclude and not (_has_copy(path) and not excluded(path)):
                skipped += 1
            else:
                files[os.path.realpath(path)] = Found(shown(path), path, named=True)
            continue
        root = _Spot(path, os.path.realpath(path), shown(path))
        for candidate in _walk(root, _ignores_above(path)):
            if isinstance(candidate, Failure):
                failures.append(candidate)
            elif _has_copy(candidate.path) and not excluded(candidate.path):
                files.setdefault(candidate.real, Found(candidate.shown, candidate.path))
            else:
                skipped += 1
    return Walk(tuple(sorted(files.values())), skipped, tuple(failures), tuple(paths))


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _has_copy(path: Path) -> bool:
    stem = path.name.split(".", 1)[0].lower()
    return reader_for(path.name) is not None and stem not in _NO_COPY


class _Ignore:
    """The patterns of one .gitignore, which speak of paths below its folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = _real(folder)
        text = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace")
        self._globs = Globs(tuple(filter(is_pattern, text.splitlines())))

    def verdict(self, path: Path, *, folder: bool) -> bool | None:
        """Tell whether a path is ignored, taken back in (False), or not spoken of (None)."""
        relative = path.relative_to(self._folder).as_posix() + ("/" if folder else "")
        return self._globs.verdict(relative)


def _ignores_above(folder: Path) -> tuple[_Ignore, ...]:
    """Read the .gitignore files from the repository's root down to the folder's parent."""
    above = [_real(folder), *_real(folder).parents]
    root = next((i for i, parent in enumerate(above) if (parent / ".git").exists()), None)
    if root is None:
        return ()
    chain = reversed(above[1 : root + 1])
    return tuple(_Ignore(parent) for parent in chain if (parent / ".gitignore").is_file())


class _Spot(NamedTuple):
    """A file or folder of a walk: where it is, what it is behind all links, how it is shown."""

    path: Path
    real: str
    shown: str

    def below(self, entry: os.DirEntry[str]) -> _Spot:
        """Return what an entry of this folder is."""
        path = self.path / entry.name
        linked = entry.is_symlink()
        real = os.path.realpath(path) if linked else os.path.join(self.real, entry.name)  # noqa: PTH118 - a Path each would slow walks
        before = "" if self.shown == "." else self.shown.removesuffix("/") + "/"
        return _Spot(path, real, before + _printable(entry.name))


def _walk(folder: _Spot, ignores: tuple[_Ignore, ...]) -> Iterator[_Spot | Failure]:
    if (folder.path / ".gitignore").is_file():
        ignores = (*ignores, _Ignore(folder.path))
    entries = _entries(folder.path)
    if isinstance(entries, Failure):
        yield entries
        return
    for entry in entries:
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith("."):
            continue
        if ignores and _ignored(Path(folder.real, entry.name), ignores, folder=is_folder):
            continue
        if is_folder:
            below = folder.below(entry)
            if entry.name not in _FOREIGN_FOLDERS and not (below.path / "pack.yaml").is_file():
                yield from _walk(below, ignores)
        elif entry.name not in _SETTINGS and _is_file(entry):
            yield folder.below(entry)


def _entries(folder: Path) -> list[os.DirEntry[str]] | Failure:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        return Failure(shown(folder), unreadable(error))


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def _ignored(path: Path, ignores: tuple[_Ignore, ...], *, folder: bool) -> bool:
    # As in git, the nearest file that speaks of a path decides.
    for ignore in reversed(ignores):
        verdict = ignore.verdict(path, folder=folder)
        if verdict is not None:
            return verdict
    return False
