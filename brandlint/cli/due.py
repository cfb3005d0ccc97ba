"""`brandlint due`: what the calendar brings, for a job that runs once a day."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from brandlint.cli import ExitCode
from brandlint.cli.asked import day_of, time_of, today_option
from brandlint.cli.interface import UI_LANGUAGE, Command, say
from brandlint.engine.due import Due, DueReport, due_in
from brandlint.engine.options import Options
from brandlint.reporters.terminal import harmless


class _Days(click.ParamType):  # type: ignore[type-arg]  # no generic before click 8.2
    """A number of days (14, 14d) or weeks (2w)."""

    name = "days"

    def convert(self, value: Any, param: Any, ctx: Any) -> timedelta:
        """Return the time; a mistake says what is possible."""
        if isinstance(value, timedelta):
            return value
        time = time_of(str(value), 3)
        if time is None:
            self.fail(
                say(f"{value} is no time: write 14d or 2w", f"{value} ist keine Zeit: 14d oder 2w"),
                param,
                ctx,
            )
        return time


@click.command(
    cls=Command,
    help=say(
        "List what the calendar brings: past deadlines, expired facts, rules that come into force.",
        "Zeigt, was der Kalender bringt: verstrichene Fristen, abgelaufene Fakten, neue Regeln.",
    ),
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--within",
    type=_Days(),
    default="0d",
    metavar="14d",
    help=say("What comes in this time, too.", "Auch, was in dieser Zeit kommt."),
)
@today_option(say("Judge as on this day.", "Urteilen wie an diesem Tag."))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    help=say("Form of the list.", "Form der Liste."),
)
def due(paths: tuple[Path, ...], within: timedelta, today: datetime | None, format_: str) -> int:
    """Print what is due; it fails a scheduled job if anything is past its day."""
    report = due_in(
        paths or (Path(),), Options(ui_language=UI_LANGUAGE, today=day_of(today)), within
    )
    if format_ == "json":
        click.echo(json.dumps([_as_data(one) for one in report.things], ensure_ascii=False))
    else:
        _print(report, within)
    for failure in report.failures:
        click.echo(f"{failure.path}: {failure.reason.in_language(UI_LANGUAGE)}", err=True)
    if report.failures:
        return ExitCode.UNCHECKED
    return ExitCode.FINDINGS if any(one.past for one in report.things) else ExitCode.CLEAN


def _print(report: DueReport, within: timedelta) -> None:
    if not report.things:
        click.echo(say("Nothing is due.", "Nichts ist fällig."))
    for past, things in groupby(report.things, key=lambda one: one.past):
        later = say(f"Within {within.days} days", f"In den nächsten {within.days} Tagen")
        click.echo(say("Past", "Überfällig") if past else later)
        _print_lines(things)


def _print_lines(things: Iterable[Due]) -> None:
    for one in things:
        place = f"{one.path}:{one.line}" if one.line else one.path
        click.echo(f"  {harmless(place)}  {harmless(one.text.in_language(UI_LANGUAGE))}")


def _as_data(one: Due) -> dict[str, Any]:
    return {
        "past": one.past,
        "path": one.path,
        "line": one.line or None,
        "rule": one.rule_id,
        "text": one.text.in_language(UI_LANGUAGE),
    }
