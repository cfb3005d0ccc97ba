"""What several commands can be asked for: options, and what is meant by them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import click

from brandlint.cli.interface import say
from brandlint.documents import Touchpoint
from brandlint.findings import Owner

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

touchpoint_option: Final[Decorator] = click.option(
    "--touchpoint",
    type=click.Choice([t.value for t in Touchpoint]),
    help=say("What the texts are; else it is made out.", "Was die Texte sind; sonst erkannt."),
)
language_option: Final[Decorator] = click.option(
    "--language",
    type=click.Choice(["de", "en"]),
    help=say("Language of the texts; else made out.", "Sprache der Texte; sonst erkannt."),
)
select_option: Final[Decorator] = click.option(
    "--select",
    multiple=True,
    metavar="RULE",
    help=say("Only these rules (id, pack or glob).", "Nur diese Regeln (Id, Paket oder Glob)."),
)
ignore_option: Final[Decorator] = click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    help=say("Not these rules (id, pack or glob).", "Diese Regeln nicht (Id, Paket oder Glob)."),
)
owner_option: Final[Decorator] = click.option(
    "--owner",
    "owners",
    multiple=True,
    type=click.Choice([o.value for o in Owner]),
    help=say(
        "Only what HR (facts), marketing (voice) or the page's builder (site) can settle.",
        "Nur was HR (facts), Marketing (voice) oder wer die Seite baut (site) klären kann.",
    ),
)
preview_option: Final[Decorator] = click.option(
    "--preview",
    is_flag=True,
    help=say("Rules on trial, too.", "Auch Regeln, die noch zur Probe laufen."),
)
settings_option: Final[Decorator] = click.option(
    "--settings",
    "settings_file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help=say("This settings file for all texts.", "Diese Einstellungen für alle Texte."),
)
jobs_option: Final[Decorator] = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=0),
    default=1,
    metavar="N",
    help=say("Processes at once; 0: one a core.", "Prozesse zugleich; 0: einer je Kern."),
)


def today_option(text: str) -> Decorator:
    """Return the option for the day that counts, with its help; `day_of` reads it."""
    return click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help=text)


def decorated(command: Callable[..., Any], options: Iterable[Decorator]) -> Callable[..., Any]:
    """Give a command options, shown in their order."""
    for decorator in reversed([*options]):
        command = decorator(command)
    return command


def day_of(given: datetime | None) -> date:
    """Return the day that was named, else today."""
    return given.date() if given else date.today()  # noqa: DTZ011  (the calendar day of the user)


def time_of(text: str, digits: int) -> timedelta | None:
    """Return a number of days (14, 14d) or weeks (2w); None where it is no such time."""
    match = re.fullmatch(rf"(\d{{1,{digits}}})([dtw]?)", text.lower())
    return timedelta(days=int(match[1]) * (7 if match[2] == "w" else 1)) if match else None


def asked_of(said: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the engine has to know of the options of this module."""
    return {
        "language": said["language"],
        "touchpoint": Touchpoint(said["touchpoint"]) if said["touchpoint"] else None,
        "packs": said["packs"],
        "select": said["select"],
        "ignore": said["ignore"],
        "owners": frozenset(Owner(owner) for owner in said["owners"]),
        "preview": said["preview"],
        "settings": said["settings_file"],
        "today": day_of(said["today"]),
        "jobs": processes(said["jobs"]),
    }


def processes(jobs: int) -> int:
    """Return how many processes are meant; 0 is one a core."""
    return jobs or os.cpu_count() or 1
