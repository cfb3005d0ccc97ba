"""The command line: flags and protocol, exit codes, nothing else."""

from __future__ import annotations

import gc
import io
import sys
import traceback
from enum import IntEnum
from typing import Final, NoReturn

import click

from brandlint import __version__
from brandlint.cli.interface import UI_LANGUAGE, Group, from_click, say
from brandlint.errors import BrandlintError, bug
from brandlint.reporters.terminal import harmless

_COMMANDS: Final = {
    "baseline": "brandlint.cli.baseline:baseline",
    "cache": "brandlint.cli.cache:cache",
    "check": "brandlint.cli.check:check",
    "claims": "brandlint.cli.claims:claims",
    "facts": "brandlint.cli.facts:facts",
    "init": "brandlint.cli.init:init",
    "rules": "brandlint.cli.rules:rules",
    "due": "brandlint.cli.due:due",
    "explain": "brandlint.cli.rules:explain",
    "lsp": "brandlint.cli.lsp:lsp",
    "packs": "brandlint.cli.packs:packs",
    "portfolio": "brandlint.cli.portfolio:portfolio",
    "voice": "brandlint.cli.voice:voice",
}


class ExitCode(IntEnum):
    """How a run ends; other programs rely on these."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNCHECKED = 3
    INTERRUPTED = 130


@click.group(
    cls=Group,
    lazy=_COMMANDS,
    help=say(
        "Check recruiting copy against what marketing and HR have agreed on.",
        "Prüft Recruiting-Texte gegen das, was Marketing und HR vereinbart haben.",
    ),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(
    __version__,
    "-V",
    "--version",
    message="brandlint %(version)s",
    help=say("Show the version and exit.", "Die Version zeigen."),
)
def cli() -> None:
    """Hold the commands together."""


def main() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    # Nearly all that a run makes lives until the report: to look for waste often only costs time.
    gc.set_threshold(100_000, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that knows no „ or ✓ gets an escape, not a crash.
            stream.reconfigure(errors="backslashreplace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run the command line and return its exit code: the one place that makes them."""
    try:
        return int(cli.main(arguments, prog_name="brandlint", standalone_mode=False) or 0)
    except click.ClickException as error:
        _mistaken(error)
        return ExitCode.USAGE
    except BrandlintError as error:
        _complain(error.wording.in_language(UI_LANGUAGE))
        return ExitCode.USAGE
    except (KeyboardInterrupt, click.Abort):
        _complain(say("interrupted", "abgebrochen"))
        return ExitCode.INTERRUPTED
    except SystemExit:
        # Only click raises it, when the reader of our output has gone, as `head` does: nothing
        # is left to say, and its code 1 would mean findings.
        return ExitCode.CLEAN
    except Exception as error:  # noqa: BLE001  (a bug ends in one line, not in a traceback)
        _bug(error, verbose="-vv" in arguments)
        return ExitCode.UNCHECKED


def _complain(message: str) -> None:
    # A message may hold names of files and parts of them; it may have several lines.
    lines = map(harmless, message.split("\n"))
    click.echo("brandlint: " + "\n".join(lines), err=True)


def _mistaken(error: click.ClickException) -> None:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return
    _complain(from_click(error.format_message()))
    if isinstance(error, click.UsageError) and error.ctx is not None:
        hint = say("Help: {command} --help", "Hilfe: {command} --help")
        click.echo(hint.replace("{command}", error.ctx.command_path), err=True)


def _bug(error: Exception, *, verbose: bool) -> None:
    if verbose:
        traceback.print_exception(error)
    _complain(bug(error).in_language(UI_LANGUAGE))
