"""`brandlint cache`: what earlier runs have left for the next ones."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click

from brandlint.cli import ExitCode
from brandlint.cli.interface import Command, Group, say
from brandlint.config import SettingsCache
from brandlint.engine.cache.folder import NAME, clear, folder_for
from brandlint.errors import UserError
from brandlint.packs.files import shown

cache_dir_option = click.option(
    "--cache-dir",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="BRANDLINT_CACHE_DIR",
    metavar="FOLDER",
    help=say(
        f"Where the cache lies, instead of {NAME} beside the settings.",
        f"Wo der Cache liegt, statt in {NAME} neben den Einstellungen.",
    ),
)


@click.group(cls=Group, help=say("Look after the cache.", "Den Cache verwalten."))
def cache() -> None:
    """Hold the commands on the cache together."""


@cache.command(
    "clear",
    cls=Command,
    help=say(
        "Remove the caches of folders and all below (this one, if none is named).",
        "Löscht die Caches von Ordnern und allem darunter (ohne Angabe dieses Ordners).",
    ),
)
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path))
@cache_dir_option
def clear_(folders: tuple[Path, ...], cache_dir: Path | None) -> int:
    """Remove caches and say how much they took."""
    for folder in folders:
        if not folder.is_dir():
            raise UserError(
                f"{folder} is no folder: name one whose texts have been checked",
                f"{folder} ist kein Ordner: einen nennen, dessen Texte geprüft wurden",
            )
    found = {cache_dir: None} if cache_dir else dict.fromkeys(_caches(folders or (Path(),)))
    sizes = [(folder, clear(folder)) for folder in found]
    for folder, size in sizes:
        if size is not None:
            megabytes = f"{size / 1e6:.1f} MB"
            click.echo(
                say(
                    f"Removed {shown(folder)} ({megabytes}).",
                    f"{shown(folder)} gelöscht ({megabytes.replace('.', ',')}).",
                )
            )
    if all(size is None for _, size in sizes):
        click.echo(say("There is no cache here.", "Hier gibt es keinen Cache."))
    return ExitCode.CLEAN


def _caches(folders: tuple[Path, ...]) -> Iterator[Path]:
    """Yield where caches of texts in and below some folders can lie."""
    settings = SettingsCache()
    for folder in folders:
        yield folder_for(settings.settings_for(folder), None)
        for path, names, _ in os.walk(folder):
            if NAME in names:
                yield Path(os.path.abspath(path)) / NAME  # noqa: PTH100  (links stay as they are)
            names[:] = [name for name in names if not name.startswith(".")]
