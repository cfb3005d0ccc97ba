"""`brandlint check`: read texts, run the rules, show what was found."""

from __future__ import annotations

import io
import os
import sys
from datetime import date, datetime
from pathlib import Path

import click

from brandlint.cli import ExitCode
from brandlint.cli.interface import UI_LANGUAGE, Command, pack_option, say
from brandlint.config import SettingsCache, show
from brandlint.documents import Touchpoint
from brandlint.engine.options import Options
from brandlint.engine.run import Progress, check_paths, check_source
from brandlint.errors import UserError
from brandlint.findings import Owner, Report, Severity
from brandlint.reporters import concise, json, text

_SEVERITIES = [severity.label for severity in Severity]
_STDIN = Path("-")


@click.command(
    cls=Command,
    help=say(
        "Check files and folders (this folder, if none is named). `-` reads standard input.",
        "Prüft Dateien und Ordner (ohne Angabe diesen Ordner). `-` liest die Standardeingabe.",
    ),
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "concise", "json"]),
    default="text",
    help=say("Form of the report.", "Form des Berichts."),
)
@click.option(
    "--touchpoint",
    type=click.Choice([t.value for t in Touchpoint]),
    help=say("What the texts are; else it is made out.", "Was die Texte sind; sonst erkannt."),
)
@click.option(
    "--language",
    type=click.Choice(["de", "en"]),
    help=say("Language of the texts; else made out.", "Sprache der Texte; sonst erkannt."),
)
@pack_option
@click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    help=say("Only these rules (id, pack or glob).", "Nur diese Regeln (Id, Paket oder Glob)."),
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    help=say("Not these rules (id, pack or glob).", "Diese Regeln nicht (Id, Paket oder Glob)."),
)
@click.option(
    "--owner",
    "owners",
    multiple=True,
    type=click.Choice([o.value for o in Owner]),
    help=say(
        "Only what HR (facts), marketing (voice) or the page's builder (site) can settle.",
        "Nur was HR (facts), Marketing (voice) oder wer die Seite baut (site) klären kann.",
    ),
)
@click.option(
    "--gate",
    type=click.Choice(_SEVERITIES),
    help=say(
        "The lowest severity that fails the run (default: error).",
        "Die kleinste Schwere, an der der Lauf scheitert (sonst: error).",
    ),
)
@click.option(
    "--exit-zero",
    is_flag=True,
    help=say("Findings never fail the run.", "Befunde lassen den Lauf nie scheitern."),
)
@click.option(
    "--preview",
    is_flag=True,
    help=say("Rules on trial, too.", "Auch Regeln, die noch zur Probe laufen."),
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=0),
    default=1,
    metavar="N",
    help=say("Processes at once; 0: one a core.", "Prozesse zugleich; 0: einer je Kern."),
)
@click.option(
    "--settings",
    "settings_file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help=say("This settings file for all texts.", "Diese Einstellungen für alle Texte."),
)
@click.option(
    "--show-settings",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=say("Show what applies to a file.", "Zeigen, was für eine Datei gilt."),
)
@click.option(
    "--stdin-filename",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=say(
        "The name of what standard input holds.", "Name dessen, was die Standardeingabe enthält."
    ),
)
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help=say("Check as on this day.", "Prüfen wie an diesem Tag."),
)
@click.option(
    "--ui-language",
    type=click.Choice(["de", "en"]),
    help=say("Language of findings and report.", "Sprache von Befunden und Bericht."),
)
@click.option(
    "--force-exclude",
    is_flag=True,
    help=say(
        "Leave out what the settings exclude even if it is named, as pre-commit does.",
        "Was die Einstellungen ausschließen, auch dann auslassen, wenn es genannt ist.",
    ),
)
@click.option("--verbose", "-v", count=True, help=say("Say why, too.", "Auch sagen, warum."))
def check(
    paths: tuple[Path, ...],
    *,
    format_: str,
    touchpoint: str | None,
    language: str | None,
    packs: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    owners: tuple[str, ...],
    gate: str | None,
    exit_zero: bool,
    preview: bool,
    jobs: int,
    settings_file: Path | None,
    show_settings: Path | None,
    stdin_filename: Path | None,
    today: datetime | None,
    force_exclude: bool,
    ui_language: str | None,
    verbose: int,
) -> int:
    """Translate the options, run, report, and judge."""
    if show_settings is not None:
        settings = SettingsCache().settings_for(show_settings)
        click.echo(show(settings, UI_LANGUAGE), nl=False)
        return ExitCode.CLEAN
    options = Options(
        ui_language=ui_language,
        language=language,
        touchpoint=Touchpoint(touchpoint) if touchpoint else None,
        packs=packs,
        select=select,
        ignore=ignore,
        owners=frozenset(Owner(owner) for owner in owners),
        preview=preview,
        settings=settings_file,
        today=today.date() if today else date.today(),  # noqa: DTZ011  (the calendar day of the user)
        force_exclude=force_exclude,
        jobs=jobs or os.cpu_count() or 1,
        verbose=verbose,
    )
    report = _run(paths, options, stdin_filename)
    shown_in = ui_language or _settled_language(paths) or UI_LANGUAGE
    _show(report, format_, shown_in, reasons=bool(verbose))
    threshold = Severity[gate.upper()] if gate else None
    return ExitCode.CLEAN if exit_zero and not report.failures else exit_code(report, threshold)


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
        return check_source(sys.stdin.buffer.read(), name, options)
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


def _show(report: Report, format_: str, language: str, *, reasons: bool) -> None:
    if format_ == "text":
        pieces = text.render(report, language, colour=_colour(), reasons=reasons)
    elif format_ == "concise":
        pieces = concise.render(report, language)
    else:
        pieces = json.render(report, language)
        _speak_utf_8()
    for piece in pieces:
        click.echo(piece, nl=False)
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
