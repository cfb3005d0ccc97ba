"""`brandlint portfolio`: many brands in one table."""

from __future__ import annotations

import io
import os
import sys
from datetime import datetime
from pathlib import Path

import click

from brandlint.cli import ExitCode
from brandlint.cli.asked import day_of, jobs_option, processes, today_option
from brandlint.cli.interface import UI_LANGUAGE, Command, say
from brandlint.engine.options import Options
from brandlint.engine.portfolio import portfolio_of
from brandlint.errors import UserError, unreadable
from brandlint.reporters.portfolio import (
    Portfolio,
    read_portfolio,
    render_html,
    render_json,
    render_markdown,
)
from brandlint.reporters.terminal import harmless

_PATH = click.Path(path_type=Path)


@click.command(
    cls=Command,
    help=say(
        "Show how each brand below some folders stands, and what has changed.",
        "Zeigt, wie jede Marke unter den Ordnern dasteht und was sich geändert hat.",
    ),
)
@click.argument("paths", nargs=-1, type=_PATH)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["markdown", "html", "json"]),
    default="markdown",
    help=say("Form of the table.", "Form der Tabelle."),
)
@click.option(
    "--compare",
    type=_PATH,
    metavar="OLD.json",
    help=say(
        "Show the change since an earlier --format json.",
        "Die Veränderung seit einem früheren --format json zeigen.",
    ),
)
@click.option(
    "--output",
    "-o",
    type=_PATH,
    metavar="FILE",
    help=say("The file to write; else it is printed.", "Zieldatei; sonst Ausgabe."),
)
@today_option(say("Judge as on this day.", "Urteilen wie an diesem Tag."))
@jobs_option
def portfolio(
    paths: tuple[Path, ...],
    *,
    format_: str,
    compare: Path | None,
    output: Path | None,
    today: datetime | None,
    jobs: int,
) -> int:
    """Show the table; it judges nothing, but what could not be checked is told."""
    old = None if compare is None else _read(compare)
    options = Options(
        ui_language=UI_LANGUAGE,
        today=day_of(today),
        cache=True,
        # What a run writes, or wrote before, is not what it reads.
        reports=frozenset(os.path.realpath(one) for one in (output, compare) if one is not None),
        jobs=processes(jobs),
    )
    found, failures = portfolio_of(paths or (Path(),), options)
    pieces = {
        "markdown": lambda: render_markdown(found, UI_LANGUAGE, old),
        "html": lambda: render_html(found, UI_LANGUAGE, old),
        "json": lambda: render_json(found),
    }[format_]()
    _show("".join(pieces), output)
    for failure in failures:
        reason = failure.reason.in_language(UI_LANGUAGE)
        click.echo(harmless(f"{failure.path}: {reason}"), err=True)
    return ExitCode.UNCHECKED if failures else ExitCode.CLEAN


def _read(path: Path) -> Portfolio:
    try:
        return read_portfolio(path.read_bytes(), str(path))
    except OSError as error:
        en, de = unreadable(error)
        raise UserError(f"{path}: {en}", f"{path}: {de}") from None


def _show(text: str, output: Path | None) -> None:
    if output is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            # It goes to a file or a page, whatever a terminal here would want.
            sys.stdout.reconfigure(encoding="utf-8")
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        en, de = (reason.partition(": ")[2] for reason in unreadable(error))
        raise UserError(
            f"{output} was not written: {en}", f"{output} wurde nicht geschrieben: {de}"
        ) from None
