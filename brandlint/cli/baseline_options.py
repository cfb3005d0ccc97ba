"""What `brandlint baseline` can be asked for: its options, in groups."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import click

from brandlint.cli.interface import pack_option, say
from brandlint.documents import Touchpoint
from brandlint.findings import Owner

_Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]
_PATH: Final = click.Path(path_type=Path)
_SPAN: Final = re.compile(r"(?P<count>[1-9]\d{0,3})(?P<unit>[dwtDWT]?)")


class _Expiry(click.ParamType):  # type: ignore[type-arg]  # no generic before click 8.2
    """A number of days (90d), weeks (12w), or a day (2027-03-31)."""

    name = "expiry"

    def convert(self, value: Any, param: Any, ctx: Any) -> timedelta | date:
        """Return the time or the day; a mistake says what is possible."""
        if isinstance(value, timedelta | date):
            return value
        match = _SPAN.fullmatch(str(value))
        if match is not None:
            weeks = match["unit"].lower() == "w"
            return timedelta(days=int(match["count"]) * (7 if weeks else 1))
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(
                say(
                    f"{value} is no time: write 90d, 12w or 2027-03-31",
                    f"{value} ist keine Zeit: 90d, 12w oder 2027-03-31",
                ),
                param,
                ctx,
            )


_file = click.option(
    "--baseline",
    "file",
    type=_PATH,
    metavar="FILE",
    help=say(
        "The baseline; else that of the settings, or brandlint-baseline.json beside them.",
        "Die Baseline; sonst die der Einstellungen oder brandlint-baseline.json daneben.",
    ),
)
_today = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help=say("Act as on this day.", "Handeln wie an diesem Tag."),
)
# What is checked, and by which rules.
CHECKED: Final[tuple[_Decorator, ...]] = (
    click.argument("paths", nargs=-1, type=_PATH),
    _file,
    click.option(
        "--select",
        multiple=True,
        metavar="RULE",
        help=say("Only these rules (id, pack or glob).", "Nur diese Regeln (Id, Paket oder Glob)."),
    ),
    click.option(
        "--ignore",
        multiple=True,
        metavar="RULE",
        help=say(
            "Not these rules (id, pack or glob).", "Diese Regeln nicht (Id, Paket oder Glob)."
        ),
    ),
    click.option(
        "--owner",
        "owners",
        multiple=True,
        type=click.Choice([o.value for o in Owner]),
        help=say("Only what this owner can settle.", "Nur was diese Seite klären kann."),
    ),
    pack_option,
    click.option(
        "--preview",
        is_flag=True,
        help=say("Rules on trial, too.", "Auch Regeln, die noch zur Probe laufen."),
    ),
    click.option(
        "--settings",
        type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help=say("This settings file for all texts.", "Diese Einstellungen für alle Texte."),
    ),
    click.option(
        "--touchpoint",
        type=click.Choice([t.value for t in Touchpoint]),
        help=say("What the texts are; else it is made out.", "Was die Texte sind; sonst erkannt."),
    ),
    click.option(
        "--language",
        type=click.Choice(["de", "en"]),
        help=say("Language of the texts; else made out.", "Sprache der Texte; sonst erkannt."),
    ),
    _today,
    click.option(
        "--jobs",
        "-j",
        type=click.IntRange(min=0),
        default=1,
        metavar="N",
        help=say("Processes at once; 0: one a core.", "Prozesse zugleich; 0: einer je Kern."),
    ),
)
# What new entries say.
STAMP: Final[tuple[_Decorator, ...]] = (
    click.option(
        "--expires",
        type=_Expiry(),
        metavar="90d",
        help=say(
            "How long it is accepted: 90d, 12w, or until a day.",
            "Wie lange es akzeptiert ist: 90d, 12w oder bis zu einem Tag.",
        ),
    ),
    click.option(
        "--by",
        default="",
        metavar="NAME",
        help=say("Who accepts it.", "Wer es akzeptiert."),
    ),
    click.option(
        "--reason",
        default="",
        metavar="TEXT",
        help=say("Why it is accepted.", "Warum es akzeptiert ist."),
    ),
)


def options(*groups: Iterable[_Decorator]) -> _Decorator:
    """Return what gives a command groups of options, in their order."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for decorator in reversed([one for group in groups for one in group]):
            command = decorator(command)
        return command

    return decorate
