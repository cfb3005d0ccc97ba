"""Where packs are found: shipped, as a folder of the project, or in an installed package."""

from __future__ import annotations

import os
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NamedTuple, NoReturn

from brandlint.errors import UserError
from brandlint.packs.files import is_inside, shown
from brandlint.packs.hints import did_you_mean, instead

MANIFEST: Final = "pack.yaml"
ENTRY_POINTS: Final = "brandlint.packs"

_PACKAGE: Final = Path(__file__).resolve().parent.parent
# In a wheel, and in a checkout of the repository.
_HOMES: Final = (_PACKAGE / "_packs", _PACKAGE.parent / "rules")
# What text of a language is checked with where no settings choose.
_DEFAULTS: Final = ("clarity", "facts", "fairness", "postings")
_VOICE: Final = "voice"
# File systems take no longer names.
_LONGEST: Final = 200


class Found(NamedTuple):
    """A pack's folder, the name it must have, and the folder that it must not lead out of."""

    folder: Path
    name: str
    project: Path


def shipped_packs() -> tuple[str, ...]:
    """Return the names of the packs that come with brandlint, sorted."""
    return tuple(sorted(_shipped()))


def default_packs(language: str) -> tuple[str, ...]:
    """Return the packs for text of a language without settings; `mixed` gets those of both."""
    languages = ("de", "en") if language == "mixed" else (language,)
    wanted = [f"{kind}-{one}" for one in languages for kind in _DEFAULTS]
    return tuple(name for name in (*wanted, _VOICE) if name in _shipped())


def known_packs() -> tuple[str, ...]:
    """Return the names of all packs that are found by name: shipped or installed, sorted."""
    return tuple(sorted({*_shipped(), *installed_packs()}))


def find_pack(reference: str, base: Path, *, anywhere: bool = False) -> Path:
    """Return the folder of a pack; see `load_pack`."""
    return locate(reference, base, None if anywhere else base).folder


def locate(reference: str, base: Path, project: Path | None) -> Found:
    """Find a pack by its name, or by a path from `base`, which has a `/` in it.

    A path must stay inside of the folder `project`, if there is one. A name is that of a shipped
    pack or of an entry point of the group `brandlint.packs`. Raises UserError where there is
    none.
    """
    if not reference.isprintable() or len(reference) > _LONGEST:
        raise UserError(*_unknown(reference[:_LONGEST], shipped_packs(), base))
    if "\\" in reference:
        path = reference.replace("\\", "/")
        raise UserError(
            f"write the path {reference!r} with '/': {path!r}",
            f"den Pfad „{reference}“ mit „/“ schreiben: „{path}“",
        )
    if "/" in reference or reference in (".", ".."):
        return _by_path(reference, base, project)
    return _by_name(reference, base)


def shipped_home() -> Path | None:
    """Return the folder of the packs that come with brandlint, None where there are none."""
    return next((home for home in _HOMES if home.is_dir()), None)


@lru_cache(maxsize=1)
def _shipped() -> dict[str, Path]:
    home = shipped_home()
    manifests = home.glob(f"*/{MANIFEST}") if home else ()
    return {manifest.parent.name: manifest.parent for manifest in manifests}


def _by_path(reference: str, base: Path, project: Path | None) -> Found:
    folder = Path(os.path.realpath(base / reference))
    if project is None:
        # What the pack extends may lie beside it in the working folder, but nowhere else.
        project = base if is_inside(folder, base) else folder
    elif not is_inside(folder, project):
        raise UserError(
            f"the pack {reference!r} lies outside of {shown(project)}: move it inside, or"
            " install it as a package",
            f"das Regelpaket „{reference}“ liegt außerhalb von {shown(project)}: legt es hinein"
            " oder installiert es als Paket",
        )
    if not (folder / MANIFEST).is_file():
        _no_manifest(reference, folder)
    return Found(folder, folder.name, Path(os.path.realpath(project)))


def _no_manifest(reference: str, folder: Path) -> NoReturn:
    if folder.is_dir():
        raise UserError(
            f"the folder {reference!r} has no {MANIFEST}: add one to make it a pack",
            f"im Ordner „{reference}“ fehlt {MANIFEST}: damit wird er ein Regelpaket",
        )
    near = [manifest.parent.name for manifest in folder.parent.glob(f"*/{MANIFEST}")]
    close = get_close_matches(folder.name, near, n=1)
    before = reference.rstrip("/").removesuffix(folder.name)
    en, de = did_you_mean(before + close[0]) if close else ("", "")
    raise UserError(
        f"there is no folder {reference!r}{en}", f"den Ordner „{reference}“ gibt es nicht{de}"
    )


def _by_name(name: str, base: Path) -> Found:
    if folder := _shipped().get(name):
        return Found(folder, name, folder)
    installed = installed_packs()
    if name in installed:
        folder = _folder_of(name, installed[name])
        return Found(folder, name, folder)
    raise UserError(*_unknown(name, [*_shipped(), *installed], base))


def _unknown(name: str, names: Iterable[str], base: Path) -> tuple[str, str]:
    here = name.isprintable() and (base / name / MANIFEST).is_file()
    en, de = did_you_mean(f"./{name}") if here else instead(name, names)
    return f"there is no pack {name!r}{en}", f"das Regelpaket „{name}“ gibt es nicht{de}"


@lru_cache(maxsize=1)
def installed_packs() -> dict[str, str]:
    """Return the packs of installed packages: the name and the module whose folder it is."""
    # Loading the metadata machinery costs 20 ms that a run with shipped packs has no need of.
    from importlib.metadata import entry_points  # noqa: PLC0415 - see above

    return {point.name: point.module for point in entry_points(group=ENTRY_POINTS)}


def _folder_of(name: str, module: str) -> Path:
    # Only the outermost package is looked up: finding a submodule would import its parents,
    # and a pack must not run code.
    outer, *inner = module.split(".")
    spec = find_spec(outer)
    for home in (spec and spec.submodule_search_locations) or ():
        folder = Path(home, *inner).resolve()
        if (folder / MANIFEST).is_file():
            return folder
    raise UserError(
        f"the installed pack {name!r} has no {MANIFEST} in {module!r}: tell its publisher",
        f"dem installierten Regelpaket „{name}“ fehlt {MANIFEST} in „{module}“: wendet euch an"
        " die Herausgeber",
    )
