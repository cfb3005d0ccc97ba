"""`brandlint baseline`: accept what is found today, so that only what is new fails a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import click

from brandlint.baseline import (
    DECISIONS,
    Accepted,
    Decision,
    Row,
    Stamp,
    Work,
    check_suffix,
    read_decisions,
    save,
)
from brandlint.cli import ExitCode
from brandlint.cli.asked import asked_of, day_of
from brandlint.cli.baseline_options import CHECKED, STAMP, options
from brandlint.cli.interface import UI_LANGUAGE, Command, Group, say
from brandlint.engine.baseline import Rewritten, Way, rewritten, with_accepted
from brandlint.engine.options import Options
from brandlint.errors import UserError
from brandlint.packs.files import shown
from brandlint.reporters.terminal import harmless

_PATH: Final = click.Path(path_type=Path)
_WORK: Final = (Decision.CHANGE, Decision.OUTDATED, Decision.OPEN)


@click.group(
    cls=Group,
    help=say(
        "Accept findings, so that only what is new fails a run.",
        "Befunde akzeptieren, damit nur Neues einen Lauf scheitern lässt.",
    ),
)
def baseline() -> None:
    """Hold the commands on baselines together."""


@baseline.command(
    cls=Command,
    help=say(
        "Accept everything that is found today, or with --from what people accepted in a workbook.",
        "Akzeptiert alles, was heute auffällt, oder mit --from, was in einer Mappe akzeptiert ist.",
    ),
)
@options(
    CHECKED,
    STAMP,
    (
        click.option(
            "--from",
            "workbook",
            type=_PATH,
            metavar="FILE",
            help=say(
                "A workbook that `check --report xlsx:FILE` made, with decisions.",
                "Eine Mappe, die `check --report xlsx:DATEI` schrieb, mit Entscheidungen.",
            ),
        ),
        click.option(
            "--force",
            is_flag=True,
            help=say(
                "Write the part of the checked texts anew.",
                "Den Teil der geprüften Texte neu schreiben.",
            ),
        ),
    ),
)
def write(paths: tuple[Path, ...], workbook: Path | None, *, force: bool, **said: Any) -> int:
    """Write a baseline."""
    asked, stamp = _options(said), _stamp(said)
    if workbook is not None:
        if paths:
            raise UserError(
                f"--from takes the texts from {workbook}: leave {paths[0]} out",
                f"--from nimmt die Texte aus {workbook}: {paths[0]} weglassen",
            )
        return _take(workbook, asked, stamp)
    return _rewrite(paths, asked, Way.WRITE, stamp, force=force)


@baseline.command(
    cls=Command,
    help=say(
        "Bring the baseline up to date: accept what is new, drop what is gone.",
        "Bringt die Baseline auf den neuesten Stand: Neues kommt dazu, Erledigtes fällt weg.",
    ),
)
@options(CHECKED, STAMP)
def update(paths: tuple[Path, ...], **said: Any) -> int:
    """Update baselines."""
    return _rewrite(paths, _options(said), Way.UPDATE, _stamp(said))


@baseline.command(
    cls=Command,
    help=say(
        "Drop what is no longer found; accept nothing new.",
        "Entfernt, was nicht mehr auffällt; akzeptiert nichts Neues.",
    ),
)
@options(CHECKED)
def prune(paths: tuple[Path, ...], **said: Any) -> int:
    """Prune baselines."""
    return _rewrite(paths, _options(said), Way.PRUNE, Stamp(day_of(said["today"])))


def _options(said: dict[str, Any]) -> Options:
    if said["file"] is not None:
        check_suffix(said["file"])
    return Options(
        **asked_of(said),
        ui_language=UI_LANGUAGE,
        baseline=said["file"],
        cache=True,
    )


def _stamp(said: dict[str, Any]) -> Stamp:
    today, expires = day_of(said["today"]), said["expires"]
    lasting = expires - today if isinstance(expires, date) else expires
    if lasting is not None and lasting <= timedelta():
        raise UserError(
            f"--expires {expires} is past: name a later day",
            f"--expires {expires} ist schon vorbei: einen späteren Tag nennen",
        )
    return Stamp(today, lasting, said["by"].strip(), said["reason"].strip())


def _rewrite(
    paths: tuple[Path, ...], asked: Options, way: Way, stamp: Stamp, *, force: bool = False
) -> int:
    written, report = rewritten(paths or (Path(),), asked, way, stamp, force=force)
    _save(written, way)
    for failure in report.failures:
        reason = failure.reason.in_language(UI_LANGUAGE)
        click.echo(harmless(f"{failure.path}: {reason}"), err=True)
    return ExitCode.UNCHECKED if report.failures else ExitCode.CLEAN


def _save(written: Iterable[Rewritten], way: Way | None = None) -> None:
    for one in written:
        if one.after != one.before or way is Way.WRITE:
            save(one.file, one.after)
        count, texts = len(one.after), len(one.after.entries)
        told = say(
            f"{count} accepted in {texts} {'text' if texts == 1 else 'texts'}",
            f"{count} akzeptiert in {texts} {'Text' if texts == 1 else 'Texten'}",
        )
        changes = say(
            f"{one.new} new, {one.dropped} dropped", f"{one.new} neu, {one.dropped} entfernt"
        )
        click.echo(harmless(f"{shown(one.file)}: {told} ({changes})."))


def _take(workbook: Path, asked: Options, stamp: Stamp) -> int:
    """Take what people accepted in a workbook; the rest is work to do."""
    work = read_decisions(workbook)
    _save(with_accepted(asked, _there(workbook, work.accepted(stamp, UI_LANGUAGE))))
    for line in _work_list(work):
        click.echo(harmless(line))
    return ExitCode.CLEAN


def _there(
    workbook: Path, accepted: Iterable[tuple[str, Accepted]]
) -> Iterator[tuple[Path, Accepted]]:
    """Yield the entries whose texts are there; say which are not."""
    pairs = [(Path(path), entry) for path, entry in accepted]
    missing = sorted({str(path) for path, _ in pairs if not path.exists()})
    if missing and len(missing) == len({path for path, _ in pairs}):
        raise UserError(
            f"{shown(workbook)}: there is no {missing[0]} from here: go to the folder where the"
            " report was made",
            f"{shown(workbook)}: {missing[0]} gibt es von hier aus nicht: in den Ordner wechseln,"
            " in dem der Bericht entstand",
        )
    for path in missing:
        told = say("there is no such text any more", "den Text gibt es nicht mehr")
        click.echo(harmless(f"{path}: {told}"), err=True)
    return ((path, entry) for path, entry in pairs if path.exists())


def _work_list(work: Work) -> Iterator[str]:
    """Yield what is left to do, by decision."""
    undecided = say("not decided yet", "noch offen")
    for decision in _WORK:
        rows = work.todo(decision)
        if rows:
            name = DECISIONS[decision].in_language(UI_LANGUAGE) if decision in DECISIONS else ""
            yield ""
            yield f"{name or undecided} ({len(rows)})"
            yield from map(_work_line, rows)
    if not any(map(work.todo, _WORK)):
        yield say("Nothing is left to do.", "Es ist nichts mehr zu tun.")


def _work_line(row: Row) -> str:
    place = f"{row.path}:{row.line}" if row.line else row.path
    said = ", ".join(filter(None, (row.who, row.reason)))
    return f"  {place}  {row.message}" + (f" [{said}]" if said else "")
