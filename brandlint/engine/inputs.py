"""Which files decide how a text is checked, beside the text itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from brandlint.config import Settings
from brandlint.engine.options import Options
from brandlint.errors import UserError
from brandlint.packs.files import read_yaml
from brandlint.packs.find import MANIFEST, Found, locate, shipped_packs


def inputs_of(settings: Settings, options: Options) -> Iterator[Path]:
    """Yield the files and pack folders that settings and command line make rules from.

    What is installed or comes with brandlint is left out.
    """
    if settings.path is not None:
        yield settings.path
    if settings.facts_path is not None:
        yield settings.facts_path
    if settings.voice.profile is not None:
        yield settings.root / settings.voice.profile
    yield settings.baseline_path
    yield from pack_folders(settings, options)


def pack_folders(
    settings: Settings, options: Options, *, installed: bool = False
) -> Iterator[Path]:
    """Yield the folders of the packs that settings and command line name by paths.

    With those that they extend, and where asked for, those that are `installed`.
    """
    chosen = (*(settings.packs or ()), *settings.extend_packs)
    yield from _folders(chosen, settings.root, settings.root, installed=installed)
    yield from _folders(options.packs, Path.cwd(), None, installed=installed)


def _folders(
    references: Iterable[str], base: Path, project: Path | None, *, installed: bool
) -> Iterator[Path]:
    waiting = [(reference, base, project) for reference in references]
    seen = set()
    while waiting:
        reference, at, within = waiting.pop()
        found = _located(reference, at, within, installed=installed)
        if found is not None and found.folder not in seen:
            seen.add(found.folder)
            yield found.folder
            with_it = _extended(found)
            waiting += [(one, found.folder, found.project) for one in with_it]


def _located(reference: str, base: Path, project: Path | None, *, installed: bool) -> Found | None:
    by_path = "/" in reference or reference in (".", "..")
    if not by_path and (not installed or reference in shipped_packs()):
        return None
    try:
        return locate(reference, base, project)
    except UserError:  # the check says it with its place
        return None


def _extended(found: Found) -> tuple[str, ...]:
    try:
        manifest = read_yaml(found.folder / MANIFEST).value
    except UserError:
        return ()
    named = manifest.get("extends") if isinstance(manifest, dict) else None
    return tuple(one for one in named or () if isinstance(one, str))
