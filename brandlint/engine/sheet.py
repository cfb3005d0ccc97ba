"""The fact sheet that settings name."""

from __future__ import annotations

from typing import NoReturn

from brandlint.config import Settings
from brandlint.errors import UserError
from brandlint.facts import FactSheet
from brandlint.packs.files import fail, is_inside, shown
from brandlint.sheets import read_sheet


def fact_sheet_of(settings: Settings) -> FactSheet | None:
    """Return what the brand vouches for; None where the settings name no sheet.

    Raises UserError for what can't be read in it, and at its place in the settings for a file
    that is missing or lies outside of the project.
    """
    path = settings.facts_path
    if path is None:
        return None
    if not path.is_file():
        _stop(
            settings,
            f"there is no {shown(path)}: 'brandlint facts draft' makes a first one",
            f"{shown(path)} gibt es nicht: „brandlint facts draft“ macht eine erste Fassung",
        )
    if not is_inside(path, settings.root):
        _stop(
            settings,
            f"{shown(path)} leads out of the project: put the file itself here",
            f"{shown(path)} führt aus dem Projekt hinaus: legt die Datei selbst hier ab",
        )
    sheet, _ = read_sheet(path)
    return sheet


def _stop(settings: Settings, en: str, de: str) -> NoReturn:
    source = settings.source
    if source is None:
        raise UserError(en, de)
    fail(source.path, source.mark(("facts",)), en, de)
