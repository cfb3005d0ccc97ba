"""`brandlint check`: read texts, run the rules, show what was found."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from brandlint.cli import ExitCode
from brandlint.cli.check_options import check_options, options_of
from brandlint.cli.fixes import diff_code, pass_on, show_diff
from brandlint.cli.interface import UI_LANGUAGE, Command, say
from brandlint.config import SettingsCache, show
from brandlint.engine.options import Options
from brandlint.engine.run import Progress, check_paths, check_source
from brandlint.errors import UserError
from brandlint.findings import Report, Severity
from brandlint.reporters import concise, html, json, text

_STDIN = Path("-")


@click.command(
    cls=Command,
    help=say(
        "Check files and folders (this folder, if none is named). `-` reads standard input.",
        "Prüft Dateien und Ordner (ohne Angabe diesen Ordner). `-` liest die Standardeingabe.",
    ),
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@check_options
def check(paths: tuple[Path, ...], **said: Any) -> int:
    """Run, report, and judge."""
    if said["show_settings"] is not None:
        settings = SettingsCache().settings_for(said["show_settings"])
        click.echo(show(settings, UI_LANGUAGE), nl=False)
        return ExitCode.CLEAN
    options = options_of(said)
    report = _run(paths, options, said["stdin_filename"])
    shown_in = said["ui_language"] or _settled_language(paths) or UI_LANGUAGE
    if said["diff"]:
        show_diff(report, shown_in)
        return diff_code(report)
    # A fixed text takes standard output, so the report makes room.
    piped = said["fix"] and (said["stdin_filename"] is not None or _STDIN in paths)
    if said["format_"] == "html":
        brand = SettingsCache().settings_for(paths[0] if paths else Path()).brand
        _speak_utf_8()
        for piece in html.render(report, shown_in, brand=brand, today=options.today):
            click.echo(piece, nl=False, err=piped)
    else:
        _show(report, said["format_"], shown_in, reasons=bool(said["verbose"]), err=piped)
    if said["exit_zero"] and not report.failures:
        return ExitCode.CLEAN
    return exit_code(report, Severity[said["gate"].upper()] if said["gate"] else None)


def _settled_language(paths: tuple[Path, ...]) -> str | None:
    """Return the language in which the settings of the first path want the report."""
    return SettingsCache().settings_for(paths[0] if paths else Path()).ui_language


def _run(paths: tuple[Path, ...], options: Options, stdin_filename: Path | None) -> Report:
    others = [path for path in paths if path != _STDIN]
    from_stdin = stdin_filename is not None or _STDIN in paths
    if from_stdin and others:
        raise UserError(
            f"standard input is checked alone: check {others[0]} in a run of its own",
            f"die Standardeingabe wird allein geprüft: {others[0]} in einem eigenen Lauf prüfen",
        )
    if from_stdin:
        name = stdin_filename or Path("stdin.md")
        data = sys.stdin.buffer.read()
        report = check_source(data, name, options)
        if options.fixing is not None and options.fixing.write:
            pass_on(report, data)
        return report
    return check_paths(paths or (Path(),), options, _progress())


def exit_code(report: Report, gate: Severity | None) -> ExitCode:
    """Judge a run; an unread document is never a clean one.

    Without a gate of its own the run takes that of each document's settings. What is found in a
    draft, and what only the calendar brought, never fails a run.
    """
    if report.failures:
        return ExitCode.UNCHECKED
    gates = {document.path: document.gate for document in report.documents}
    for finding in report.findings:
        lowest = gate or gates.get(finding.place.path, Severity.ERROR)
        if finding.severity >= lowest and not (finding.draft or finding.calendar):
            return ExitCode.FINDINGS
    return ExitCode.CLEAN


def _show(report: Report, format_: str, language: str, *, reasons: bool, err: bool = False) -> None:
    if format_ == "text":
        colour = _colour() and not err
        pieces = text.render(report, language, colour=colour, reasons=reasons)
    elif format_ == "concise":
        pieces = concise.render(report, language)
    else:
        pieces = json.render(report, language)
        _speak_utf_8()
    for piece in pieces:
        click.echo(piece, nl=False, err=err)
    if format_ != "text":
        for note in report.notes:
            click.echo(note.in_language(language), err=True)


def _speak_utf_8() -> None:
    """Print JSON as programs expect it, whatever a terminal here would want."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _progress() -> Progress | None:
    """Show on a terminal how far a long run is."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        if total >= 50 and (done % 10 == 0 or done == total):
            end = "\r\x1b[K" if done == total else ""
            click.echo(f"\r{done}/{total}{end}", err=True, nl=False)

    return show
