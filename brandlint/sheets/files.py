"""Fact sheets as files: YAML, an Excel workbook or CSV, as the name says."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from brandlint.errors import ReadError, UserError, Wording, unreadable
from brandlint.facts import FactSheet
from brandlint.packs.files import shown
from brandlint.sheets.merging import merged
from brandlint.sheets.table import sheet_of
from brandlint.sheets.workbook import csv_rows, workbook
from brandlint.sheets.yaml_reading import read_yaml_sheet
from brandlint.sheets.yaml_writing import write_yaml_sheet
from brandlint.tables import read_csv, read_workbook, write_csv, write_workbook

_YAML: Final = (".yaml", ".yml")
_EXCEL: Final = (".xlsx", ".xlsm")
_CSV: Final = (".csv", ".tsv")
SUFFIXES: Final = (*_YAML, *_EXCEL, *_CSV)
# Read, but not written: a workbook with macros, and CSV by another name.
_READ_ONLY: Final = (".xlsm", ".tsv")
# A fact sheet has some kilobytes.
_MOST_BYTES: Final = 20_000_000
_COMMENT: Final = Wording(
    "What we vouch for. Lines without a name in vouched_by don't count.\n"
    "brandlint facts export makes an Excel workbook of it.",
    "Wofür wir einstehen. Zeilen ohne Namen in vouched_by zählen nicht.\n"
    "brandlint facts export macht daraus eine Excel-Mappe.",
)


def is_lock_file(path: Path) -> bool:
    """Tell whether Excel has put a file there while it has another one open."""
    return path.name.startswith(("~$", ".~lock."))


def read_sheet(path: Path) -> tuple[FactSheet, tuple[Wording, ...]]:
    """Return the fact sheet of a file, and notes on what in it was passed over.

    Raises UserError with everything that can't be read in it.
    """
    name = shown(path)
    if is_lock_file(path):
        real = path.name.removeprefix("~$")
        raise UserError(
            f"{name}: Excel puts this file there while {real} is open: name that one",
            f"{name}: diese Datei legt Excel an, solange {real} geöffnet ist: gemeint ist wohl die",
        )
    check_suffix(path)
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        en, de = unreadable(error)
        raise UserError(f"{name}: {en}", f"{name}: {de}") from None
    return sheet_from(name, data)


def check_suffix(path: Path) -> None:
    """Raise UserError for a file that can be no fact sheet."""
    if path.suffix.lower() == ".xls":
        raise UserError(
            f"{shown(path)}: this is Excel's old format: save it as .xlsx",
            f"{shown(path)}: das ist das alte Excel-Format: speichert die Datei als .xlsx",
        )
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(
            f"{shown(path)}: a fact sheet is a .yaml, .xlsx or .csv file",
            f"{shown(path)}: ein Faktenblatt ist eine Datei mit .yaml, .xlsx oder .csv",
        )


def check_target(path: Path, *, force: bool = False) -> None:
    """Raise UserError for a file that can't be written as a fact sheet, or not without asking."""
    check_suffix(path)
    if path.suffix.lower() in _READ_ONLY:
        raise UserError(
            f"{shown(path)}: such a file can only be read: write a .xlsx, .yaml or .csv file",
            f"{shown(path)}: so eine Datei lässt sich nur lesen: nehmt zum Schreiben .xlsx, .yaml"
            " oder .csv",
        )
    if os.path.lexists(path) and not force:
        raise UserError(
            f"{shown(path)} exists already: name another file, or overwrite it with --force",
            f"{shown(path)} gibt es schon: nennt eine andere Datei, oder überschreibt sie mit"
            " --force",
        )


def sheet_from(name: str, data: bytes) -> tuple[FactSheet, tuple[Wording, ...]]:
    """Return the fact sheet that bytes hold; the end of the name tells the format."""
    suffix = Path(name).suffix.lower()
    try:
        _check_size(data)
        sheet, notes = _read(name, suffix, data)
    except ReadError as error:
        en, de = error.wording
        raise UserError(f"{name}: {en}", f"{name}: {de}") from None
    once, repeated = merged([sheet])
    return once, (*notes, *repeated)


def _read(name: str, suffix: str, data: bytes) -> tuple[FactSheet, tuple[Wording, ...]]:
    if suffix in _EXCEL:
        return sheet_of(name, read_workbook(data))
    if suffix in _CSV:
        return sheet_of(name, [read_csv("", data)])
    return read_yaml_sheet(name, _text(data)), ()


def _check_size(data: bytes) -> None:
    if len(data) > _MOST_BYTES:
        raise ReadError(
            "the file is too large for a fact sheet", "die Datei ist zu groß für ein Faktenblatt"
        )


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise ReadError(
            "the file is not in UTF-8: save it in this encoding",
            "die Datei ist nicht in UTF-8: speichert sie in dieser Kodierung",
        ) from None


def sheet_as(suffix: str, sheet: FactSheet, language: str) -> bytes:
    """Return a fact sheet as a file; `language` is that of headers and values in tables."""
    if suffix.lower() in _EXCEL:
        return write_workbook(workbook(sheet, language), language)
    if suffix.lower() in _CSV:
        return write_csv(csv_rows(sheet, language), language)
    return write_yaml_sheet(sheet, _COMMENT.in_language(language)).encode("utf-8")


def write_sheet(path: Path, sheet: FactSheet, language: str, *, force: bool = False) -> None:
    """Write a fact sheet, all of it or nothing.

    Raises UserError where the file exists, unless `force` is set, and where it can't be written.
    """
    check_target(path, force=force)
    data = sheet_as(path.suffix, sheet, language)
    try:
        _replace(path, data)
    except OSError as error:
        raise _unwritable(path, error) from None


def _replace(path: Path, data: bytes) -> None:
    # Through a link, what it leads to is written, and the link stays.
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        written.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        written.replace(target)
    except BaseException:
        with suppress(OSError):
            written.unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _unwritable(path: Path, error: OSError) -> UserError:
    name = shown(path)
    if isinstance(error, PermissionError) and path.exists():
        return UserError(
            f"{name} can't be written: if it is open in Excel, close it there",
            f"{name} lässt sich nicht schreiben: ist sie in Excel geöffnet, schließt sie dort",
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserError(
            f"{name} can't be written: there is no such folder: make it first",
            f"{name} lässt sich nicht schreiben: den Ordner gibt es nicht: legt ihn erst an",
        )
    reason = error.strerror or str(error)
    return UserError(
        f"{name} can't be written ({reason}): check the folder and its permissions",
        f"{name} lässt sich nicht schreiben ({reason}): prüft den Ordner und seine Rechte",
    )
