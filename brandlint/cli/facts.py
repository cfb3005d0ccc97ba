"""`brandlint facts`: the fact sheet, from a first draft to what it changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from brandlint.cli import ExitCode
from brandlint.cli.asked import day_of, today_option
from brandlint.cli.facts_counts import counted, nameless
from brandlint.cli.facts_text import change_lines, question_lines, sheet_lines
from brandlint.cli.interface import UI_LANGUAGE, Command, Group, say
from brandlint.config import SettingsCache
from brandlint.engine.claims import ClaimsReport, claims_in
from brandlint.engine.draft import draft as drafted
from brandlint.engine.facts import changes
from brandlint.engine.facts import questions as open_questions
from brandlint.engine.options import Options
from brandlint.engine.revision import content_at
from brandlint.engine.sheet import fact_sheet_of
from brandlint.errors import UserError
from brandlint.facts import FactSheet, Insight, VouchedFact
from brandlint.reporters.terminal import harmless
from brandlint.sheets import (
    check_target,
    is_lock_file,
    merged,
    read_sheet,
    sheet_from,
    write_sheet,
)
from brandlint.sheets.schema import facts_schema

_PATH = click.Path(path_type=Path)
_Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

_output = click.option(
    "-o",
    "--output",
    type=_PATH,
    required=True,
    metavar="FILE",
    help=say("The file to write: .xlsx, .yaml or .csv.", "Zieldatei: .xlsx, .yaml oder .csv."),
)
_force = click.option(
    "--force",
    is_flag=True,
    help=say("Overwrite the file if it exists.", "Die Datei überschreiben, wenn es sie gibt."),
)
_sheet = click.option(
    "--sheet",
    type=_PATH,
    metavar="FILE",
    help=say(
        "The fact sheet; else that of the settings.",
        "Das Faktenblatt; sonst das der Einstellungen.",
    ),
)
_today = today_option(say("The day to judge by; else today.", "Der Tag, der gilt; sonst heute."))
_paths = click.argument("paths", nargs=-1, type=_PATH)


@click.group(
    cls=Group,
    help=say(
        "Draft, read and compare the fact sheet: what HR vouches for.",
        "Das Faktenblatt entwerfen, lesen und vergleichen: wofür HR einsteht.",
    ),
)
def facts() -> None:
    """Hold the commands on fact sheets together."""


@facts.command(
    "draft",
    cls=Command,
    help=say(
        "Make a first fact sheet out of what texts say, for HR to vouch for.",
        "Macht aus dem, was Texte sagen, ein erstes Faktenblatt, das HR bestätigt.",
    ),
)
@_paths
@_output
@_force
def draft_(paths: tuple[Path, ...], output: Path, *, force: bool) -> int:
    """Write every claim as a line that nobody vouches for yet."""
    check_target(output, force=force)
    report = _claims(paths)
    if not report.documents:
        raise _no_texts(report)
    sheet = drafted(report.documents, UI_LANGUAGE)
    write_sheet(output, sheet, UI_LANGUAGE, force=force)
    count = len(report.documents)
    one = count == 1
    click.echo(
        say(
            f"Wrote {output}: {counted(sheet)} from {count} {'text' if one else 'texts'}."
            " Nothing counts until somebody writes a name into 'Who vouches'.",
            f"{output} geschrieben: {counted(sheet)} aus {count} {'Text' if one else 'Texten'}."
            " Nichts zählt, bevor jemand einen Namen in „Wer steht dafür ein“ schreibt.",
        )
    )
    return _failed(report)


@facts.command(
    "import",
    cls=Command,
    help=say(
        "Read workbooks that HR has filled in, and write them as one fact sheet.",
        "Liest Mappen, die HR ausgefüllt hat, und schreibt sie als ein Faktenblatt.",
    ),
)
@click.argument("files", nargs=-1, required=True, type=_PATH)
@_output
@_force
def import_(files: tuple[Path, ...], output: Path, *, force: bool) -> int:
    """Read, say what was passed over, and write."""
    check_target(output, force=force)
    # With '*.xlsx' the shell also names the lock files of what is open in Excel.
    named = [path for path in files if not is_lock_file(path)] or [*files]
    once = {path.resolve(): path for path in reversed(named)}
    sheet, notes = merged([_read(path) for path in reversed(once.values())])
    for note in notes:
        click.echo(harmless(note.in_language(UI_LANGUAGE)), err=True)
    _write(output, sheet, force=force)
    return ExitCode.CLEAN


@facts.command(
    "export",
    cls=Command,
    help=say(
        "Write the fact sheet as a workbook for people.",
        "Schreibt das Faktenblatt als Mappe für Menschen.",
    ),
)
@click.argument("file", required=False, type=_PATH)
@_output
@_force
def export(file: Path | None, output: Path, *, force: bool) -> int:
    """Read the sheet and write it in another format."""
    _write(output, _sheet_at(file), force=force)
    return ExitCode.CLEAN


def _write(output: Path, sheet: FactSheet, *, force: bool) -> None:
    write_sheet(output, sheet, UI_LANGUAGE, force=force)
    lines: list[VouchedFact | Insight] = [*sheet.facts, *sheet.insights]
    idle = sum(not line.vouched_by for line in lines)
    said = say(f"Wrote {output}: {counted(sheet)}.", f"{output} geschrieben: {counted(sheet)}.")
    if idle:
        said += " " + nameless(idle, len(lines))
    click.echo(said)


@facts.command(
    "show",
    cls=Command,
    help=say(
        "Show what counts, for whom, and what expires.",
        "Zeigt, was gilt, für wen, und was abläuft.",
    ),
)
@click.argument("file", required=False, type=_PATH)
@_today
def show(file: Path | None, today: Any) -> int:
    """Print the sheet as a table."""
    for line in sheet_lines(_sheet_at(file), day_of(today), UI_LANGUAGE):
        click.echo(harmless(line))
    return ExitCode.CLEAN


@facts.command(
    "questions",
    cls=Command,
    help=say(
        "Show what texts say and nobody vouches for.",
        "Zeigt, was Texte sagen und wofür niemand einsteht.",
    ),
)
@_paths
@_sheet
@_today
def questions(paths: tuple[Path, ...], sheet: Path | None, today: Any) -> int:
    """Print the open questions."""
    known = _sheet_at(sheet)
    report = _claims(paths)
    groups = open_questions(report.documents, known, day_of(today))
    for line in question_lines(groups, UI_LANGUAGE):
        click.echo(harmless(line))
    return _failed(report)


@facts.command(
    "diff",
    cls=Command,
    help=say(
        "Show what changed since a revision, and which texts still say the old.",
        "Zeigt, was sich seit einem Stand geändert hat und welche Texte noch das Alte sagen.",
    ),
)
@click.argument("revision")
@_paths
@_sheet
def diff(revision: str, paths: tuple[Path, ...], sheet: Path | None) -> int:
    """Print each change with the places that it makes wrong."""
    path = sheet or _path_in_settings()
    new = _read(path)
    then = content_at(path.absolute(), revision)
    old, _ = sheet_from(f"{revision}:{path.name}", then)
    report = _claims(paths)
    for line in change_lines(changes(old, new, report.documents), UI_LANGUAGE):
        click.echo(harmless(line))
    return _failed(report)


@facts.command(
    "schema",
    cls=Command,
    help=say(
        "Print the JSON Schema of facts.yaml, for editors.",
        "Gibt das JSON-Schema von facts.yaml aus, für Editoren.",
    ),
)
def schema() -> None:
    """Print the schema."""
    click.echo(json.dumps(facts_schema(), ensure_ascii=False, indent=2))


def _claims(paths: tuple[Path, ...]) -> ClaimsReport:
    return claims_in(paths or (Path(),), Options(ui_language=UI_LANGUAGE))


def _no_texts(report: ClaimsReport) -> UserError:
    """Return what to say where there is nothing to draft from; an empty sheet would hide it."""
    en = [f"{one.path}: {one.reason.en}" for one in report.failures]
    de = [f"{one.path}: {one.reason.de}" for one in report.failures]
    return UserError(
        "\n".join((*en, "no texts to draft from: name the folder or the files of your postings")),
        "\n".join((*de, "keine Texte für einen Entwurf: nennt den Ordner oder die Dateien")),
    )


def _failed(report: ClaimsReport) -> int:
    for failure in report.failures:
        reason = failure.reason.in_language(UI_LANGUAGE)
        click.echo(harmless(f"{failure.path}: {reason}"), err=True)
    return ExitCode.UNCHECKED if report.failures else ExitCode.CLEAN


def _read(path: Path) -> FactSheet:
    sheet, notes = read_sheet(path)
    for note in notes:
        click.echo(harmless(f"{sheet.path}: {note.in_language(UI_LANGUAGE)}"), err=True)
    return sheet


def _sheet_at(path: Path | None) -> FactSheet:
    if path is not None:
        return _read(path)
    sheet = fact_sheet_of(SettingsCache().settings_for(Path.cwd()))
    if sheet is None:
        raise _no_sheet()
    return sheet


def _path_in_settings() -> Path:
    path = SettingsCache().settings_for(Path.cwd()).facts_path
    if path is None:
        raise _no_sheet()
    return path


def _no_sheet() -> UserError:
    return UserError(
        "there is no fact sheet: add 'facts: facts.yaml' to brandlint.yaml, or name a file",
        "kein Faktenblatt genannt: ergänzt „facts: facts.yaml“ in brandlint.yaml,"
        " oder nennt eine Datei",
    )
