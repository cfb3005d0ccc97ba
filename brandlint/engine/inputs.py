"""Which files decide how a text is checked, beside the text itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from brandlint.config import Settings
from brandlint.engine.options import Options
from brandlint.errors import UserError
from brandlint.packs.find import Found, locate
from brandlint.packs.single import own_of


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
    chosen = (*(settings.packs or ()), *settings.extend_packs)
    yield from _folders(chosen, settings.root, settings.root)
    yield from _folders(options.packs, Path.cwd(), None)


def _folders(references: Iterable[str], base: Path, project: Path | None) -> Iterator[Path]:
    """Yield the folders of packs that are named by paths, and of those that they extend."""
    waiting = [(reference, base, project) for reference in references]
    seen = set()
    while waiting:
        reference, at, within = waiting.pop()
        found = _located(reference, at, within)
        if found is not None and found.folder not in seen:
            seen.add(found.folder)
            yield found.folder
            with_it = _extended(found)
            waiting += [(one, found.folder, found.project) for one in with_it]


def _located(reference: str, base: Path, project: Path | None) -> Found | None:
    if "/" not in reference and reference not in (".", ".."):
        return None
    try:
        return locate(reference, base, project)
    except UserError:  # the check says it with its place
        return None


def _extended(found: Found) -> tuple[str, ...]:
    try:
        return tuple(own_of(found).manifest.extends)
    except UserError:
        return ()
