"""`brandlint check`: read texts, run the rules, show what was found."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from brandlint.cli import ExitCode
from brandlint.cli.brands import whole, write_by_brand
from brandlint.cli.check_options import check_options, options_of
from brandlint.cli.fixes import diff_code, pass_on, show_diff
from brandlint.cli.interface import UI_LANGUAGE, Command, say
from brandlint.cli.reports import folder_in_repository, show, write
from brandlint.config import SettingsCache
from brandlint.engine.options import Options
from brandlint.engine.run import Progress, check_paths, check_source
from brandlint.errors import UserError
from brandlint.findings import Report, Severity
from brandlint.reporters.formats import Extras

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
        # Late, for a check needs no model of settings.
        from brandlint.config.show import show as show_settings  # noqa: PLC0415 - see above

        settings = SettingsCache().settings_for(said["show_settings"])
        click.echo(show_settings(settings, UI_LANGUAGE), nl=False)
        return ExitCode.CLEAN
    options = options_of(said)
    report = _run(paths, options, said["stdin_filename"], said["new_since"])
    settings = SettingsCache().settings_for(paths[0] if paths else Path())
    shown_in = said["ui_language"] or settings.ui_language or UI_LANGUAGE
    if said["diff"]:
        show_diff(report, shown_in)
        return diff_code(report)
    # A fixed text takes standard output, so the report makes room.
    piped = said["fix"] and (said["stdin_filename"] is not None or _STDIN in paths)
    gate = Severity[said["gate"].upper()] if said["gate"] else None
    extras = Extras(
        brand=settings.brand,
        today=options.today,
        folder=folder_in_repository(),
        gate=gate,
        colour=_colour() and not piped,
        reasons=bool(said["verbose"]),
    )
    show(said["format_"], report, shown_in, extras, err=piped)
    write(whole(said["reports"]), report, shown_in, replace(extras, colour=False))
    write_by_brand(said["reports"], report, said["ui_language"], extras)
    if said["exit_zero"] and not report.failures:
        return ExitCode.CLEAN
    return exit_code(report, gate)


def _run(
    paths: tuple[Path, ...], options: Options, stdin_filename: Path | None, revision: str | None
) -> Report:
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
        if revision is None:
            report = check_source(data, name, options)
        else:
            from brandlint.engine.since import source_since  # noqa: PLC0415 - needed by few

            report = source_since(data, name, revision, options)
        if options.fixing is not None and options.fixing.write:
            pass_on(report, data)
        return report
    if revision is not None:
        from brandlint.engine.since import check_since  # noqa: PLC0415 - needed by few

        return check_since(paths or (Path(),), revision, options, _progress())
    return check_paths(paths or (Path(),), options, _progress())


def exit_code(report: Report, gate: Severity | None) -> ExitCode:
    """Judge a run by a gate, or that of each document; an unread one is never clean."""
    if report.failures:
        return ExitCode.UNCHECKED
    return ExitCode.FINDINGS if any(report.failing(gate)) else ExitCode.CLEAN


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
