"""What `brandlint baseline` can be asked for: its options, in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import click

from brandlint.cli.asked import (
    Decorator,
    decorated,
    ignore_option,
    jobs_option,
    language_option,
    owner_option,
    preview_option,
    select_option,
    settings_option,
    time_of,
    today_option,
    touchpoint_option,
)
from brandlint.cli.interface import pack_option, say

_PATH: Final = click.Path(path_type=Path)


class _Expiry(click.ParamType):  # type: ignore[type-arg]  # no generic before click 8.2
    """A number of days (90d), weeks (12w), or a day (2027-03-31)."""

    name = "expiry"

    def convert(self, value: Any, param: Any, ctx: Any) -> timedelta | date:
        """Return the time or the day; a mistake says what is possible."""
        if isinstance(value, timedelta | date):
            return value
        time = None if str(value).startswith("0") else time_of(str(value), 4)
        if time is not None:
            return time
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
# What is checked, and by which rules.
CHECKED: Final[tuple[Decorator, ...]] = (
    click.argument("paths", nargs=-1, type=_PATH),
    _file,
    select_option,
    ignore_option,
    owner_option,
    pack_option,
    preview_option,
    settings_option,
    touchpoint_option,
    language_option,
    today_option(say("Act as on this day.", "Handeln wie an diesem Tag.")),
    jobs_option,
)
# What new entries say.
STAMP: Final[tuple[Decorator, ...]] = (
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


def options(*groups: Iterable[Decorator]) -> Decorator:
    """Return what gives a command groups of options, in their order."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        return decorated(command, [one for group in groups for one in group])

    return decorate
