"""Files that packs and settings are read from: small, in UTF-8, inside the project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from brandlint.errors import UserError, unreadable
from brandlint.spans import LineIndex, Position

if TYPE_CHECKING:
    from brandlint.yamlio import Loaded

# A rule has 2 KB; what is larger than this was not written by hand.
_MOST_BYTES: Final = 1_000_000
_MOST_MB: Final = 1


def fail(path: str, place: Position, en: str, de: str) -> NoReturn:
    """Stop at a place in a file."""
    where = f"{path}:{place.line}:{place.column}: "
    raise UserError(where + en, where + de)


def shown(path: Path) -> str:
    """Return a path as messages show it: from the working folder if it lies below it."""
    here = Path.cwd()
    below = path != here and path.is_relative_to(here)
    return (path.relative_to(here) if below else path).as_posix()


def absolute(path: Path) -> Path:
    """Return a path from the root of the file system, without `..` and with links as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def read_text(path: Path) -> str:
    """Return the text of a small file in UTF-8, without its byte order mark.

    Raises UserError where it is missing, unreadable, larger than 1 MB or in another encoding.
    """
    name = shown(path)
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _unreadable(name, error) from None
    if len(data) > _MOST_BYTES:
        fail(
            name,
            Position(1, 1),
            f"the file has more than {_MOST_MB} MB: split it, or move it elsewhere",
            f"die Datei hat mehr als {_MOST_MB} MB: teilt sie auf oder legt sie woanders ab",
        )
    return _decoded(name, data)


def _unreadable(name: str, error: OSError) -> UserError:
    en, de = unreadable(error)
    return UserError(f"{name}: {en}", f"{name}: {de}")


def _decoded(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        fail(
            name,
            LineIndex(before).position(len(before)),
            "the file is not in UTF-8: save it in this encoding",
            "die Datei ist nicht in UTF-8: speichert sie in dieser Kodierung",
        )


def read_yaml(path: Path) -> Loaded:
    """Read a YAML file with something in it."""
    # Late, for the names of files are asked for in runs that read none.
    from brandlint.yamlio import load  # noqa: PLC0415 - see above

    loaded = load(shown(path), read_text(path))
    if loaded.value is None:
        fail(
            loaded.path,
            Position(1, 1),
            "the file is empty: fill or remove it",
            "die Datei ist leer: füllt oder löscht sie",
        )
    return loaded


def yaml_files(folder: Path, project: Path) -> Iterator[Path]:
    """Yield the YAML files of a pack in the order of their names, hidden ones left out.

    Raises UserError for a linked folder and for a file that a link takes from outside of the
    project.
    """
    for entry in _entries(folder):
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            _check_link(Path(entry.path), project)
        if entry.is_dir():
            yield from yaml_files(Path(entry.path), project)
        elif entry.name.endswith((".yaml", ".yml")):
            yield Path(entry.path)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        return sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise _unreadable(shown(folder), error) from None


def _check_link(path: Path, project: Path) -> None:
    if path.is_dir():
        raise UserError(
            f"{shown(path)}: a link to a folder is not followed: put the folder itself here",
            f"{shown(path)}: einem Verweis auf einen Ordner folgt brandlint nicht: legt den"
            " Ordner selbst hier ab",
        )
    if not is_inside(path, project):
        raise UserError(
            f"{shown(path)}: the link leads out of {shown(project)}: put the file itself here",
            f"{shown(path)}: der Verweis führt aus {shown(project)} hinaus: legt die Datei"
            " selbst hier ab",
        )


def is_inside(path: Path, project: Path) -> bool:
    """Tell whether a path, all links resolved, lies in the project's folder or is it."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(project))
