"""What `brandlint check` can be asked for: its options, in groups."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import click

from brandlint.cli.asked import (
    Decorator,
    asked_of,
    decorated,
    ignore_option,
    jobs_option,
    language_option,
    owner_option,
    preview_option,
    select_option,
    settings_option,
    today_option,
    touchpoint_option,
)
from brandlint.cli.brands import is_by_brand
from brandlint.cli.cache import cache_dir_option
from brandlint.cli.interface import pack_option, say
from brandlint.cli.reports import targets
from brandlint.engine.options import Fixing, Options
from brandlint.errors import UserError
from brandlint.findings import Severity
from brandlint.reporters.formats import REPORTERS

_SEVERITIES: Final = [severity.label for severity in Severity]

# What is checked.
_TEXTS: Final[tuple[Decorator, ...]] = (
    touchpoint_option,
    language_option,
    click.option(
        "--stdin-filename",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=say(
            "The name of what standard input holds.",
            "Name dessen, was die Standardeingabe enthält.",
        ),
    ),
    click.option(
        "--force-exclude",
        is_flag=True,
        help=say(
            "Leave out what the settings exclude even if it is named, as pre-commit does.",
            "Was die Einstellungen ausschließen, auch dann auslassen, wenn es genannt ist.",
        ),
    ),
)
# Of these, what has changed.
_CHANGE: Final[tuple[Decorator, ...]] = (
    click.option(
        "--new-since",
        metavar="REV",
        help=say(
            "Only what the change since this git revision brought (from the merge base on).",
            "Nur was die Änderung seit diesem Git-Stand gebracht hat (ab der Abzweigung).",
        ),
    ),
)
# By which rules.
_RULES: Final[tuple[Decorator, ...]] = (
    pack_option,
    select_option,
    ignore_option,
    owner_option,
    preview_option,
    settings_option,
    click.option(
        "--baseline",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=say(
            "Accepted findings; else brandlint-baseline.json beside the settings.",
            "Akzeptierte Befunde; sonst brandlint-baseline.json neben den Einstellungen.",
        ),
    ),
    click.option(
        "--no-baseline",
        is_flag=True,
        help=say("Show what was accepted, too.", "Auch Akzeptiertes zeigen."),
    ),
    click.option(
        "--show-settings",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=say("Show what applies to a file.", "Zeigen, was für eine Datei gilt."),
    ),
    today_option(say("Check as on this day.", "Prüfen wie an diesem Tag.")),
)
# How it is told.
_REPORT: Final[tuple[Decorator, ...]] = (
    click.option(
        "--format",
        "format_",
        type=click.Choice(list(REPORTERS)),
        default="text",
        help=say("Form of the report.", "Form des Berichts."),
    ),
    click.option(
        "--report",
        "reports",
        multiple=True,
        metavar=say("FORMAT:FILE", "FORMAT:DATEI"),
        callback=lambda _context, _option, said: targets(said),
        help=say(
            "A report in a file, too; any number, in any form; {brand} in FILE: one a brand.",
            "Auch ein Bericht in einer Datei; beliebig viele, in jeder Form; {brand} in DATEI:"
            " einer je Marke.",
        ),
    ),
    click.option(
        "--ui-language",
        type=click.Choice(["de", "en"]),
        help=say("Language of findings and report.", "Sprache von Befunden und Bericht."),
    ),
    click.option(
        "--gate",
        type=click.Choice(_SEVERITIES),
        help=say(
            "The lowest severity that fails the run (default: error).",
            "Die kleinste Schwere, an der der Lauf scheitert (sonst: error).",
        ),
    ),
    click.option(
        "--exit-zero",
        is_flag=True,
        help=say("Findings never fail the run.", "Befunde lassen den Lauf nie scheitern."),
    ),
    click.option("--verbose", "-v", count=True, help=say("Say why, too.", "Auch sagen, warum.")),
)
# What is changed.
_FIXES: Final[tuple[Decorator, ...]] = (
    click.option(
        "--fix",
        is_flag=True,
        help=say(
            "Carry out the fixes that can't change the meaning.",
            "Korrigieren, was den Sinn nicht ändern kann.",
        ),
    ),
    click.option(
        "--diff",
        is_flag=True,
        help=say(
            "Show what --fix would change; change nothing.",
            "Zeigen, was --fix ändern würde, und nichts ändern.",
        ),
    ),
    click.option(
        "--unsafe-fixes",
        is_flag=True,
        help=say(
            "With --fix or --diff: all fixes; read them over.",
            "Mit --fix oder --diff: alle Korrekturen; bitte gegenlesen.",
        ),
    ),
)
# How it is run.
_RUN: Final[tuple[Decorator, ...]] = (
    jobs_option,
    click.option(
        "--no-cache",
        is_flag=True,
        envvar="BRANDLINT_NO_CACHE",
        help=say("Check unchanged texts again, too.", "Auch unveränderte Texte neu prüfen."),
    ),
    cache_dir_option,
)


def check_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command all options of a check, as keyword arguments that `options_of` reads."""
    return decorated(command, (*_TEXTS, *_CHANGE, *_RULES, *_REPORT, *_FIXES, *_RUN))


def options_of(said: Mapping[str, Any]) -> Options:
    """Return what the engine has to know of what was said on the command line."""
    return Options(
        **asked_of(said),
        ui_language=said["ui_language"],
        force_exclude=said["force_exclude"],
        baseline=said["baseline"],
        use_baseline=not said["no_baseline"],
        pages=any(REPORTERS[form].pages for form in _forms(said)),
        by_brand=any(map(is_by_brand, said["reports"])),
        reports=frozenset(os.path.realpath(target.path) for target in said["reports"]),
        fixing=_fixing(said),
        cache=not said["no_cache"],
        cache_dir=said["cache_dir"],
        verbose=said["verbose"],
    )


def _forms(said: Mapping[str, Any]) -> list[str]:
    """Return all forms that the report is wanted in."""
    if said["diff"] and said["reports"]:
        raise UserError(
            "--diff only shows what would change: ask for --report in a run without it",
            "--diff zeigt nur, was sich ändern würde: --report in einem Lauf ohne --diff angeben",
        )
    return [said["format_"], *(target.form for target in said["reports"])]


def _fixing(said: Mapping[str, Any]) -> Fixing | None:
    """Return which fixes were asked for; `--diff` shows them only, even beside `--fix`."""
    if said["fix"] or said["diff"]:
        return Fixing(unsafe=said["unsafe_fixes"], write=not said["diff"])
    if said["unsafe_fixes"]:
        raise UserError(
            "--unsafe-fixes says which fixes: add --fix, or --diff to see them first",
            "--unsafe-fixes sagt nur, welche Korrekturen: --fix ergänzen, oder --diff, um sie erst"
            " zu sehen",
        )
    return None
