"""The language of the interface, and how click speaks it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from typing import Final

import click

from brandlint.cli.settled import language_of_run
from brandlint.errors import UiLanguage, Wording

_HEADINGS: Final = {
    "Options": "Optionen",
    "Commands": "Befehle",
    "Arguments": "Argumente",
    "Usage": "Aufruf",
}

# What click says of a mistake in usage, and the same in German.
_CLICK_GERMAN: Final = [
    (r"No such option:? '?(\S+?)'?[.]?( .*)?$", r"Die Option \1 gibt es nicht.\2"),
    (r"No such command '(.+?)'[.]?( .*)?$", r"Den Befehl „\1“ gibt es nicht.\2"),
    (r"Missing command\.$", "Es fehlt ein Befehl."),
    (r"Missing argument '.+?'\. Choose from: (.+)$", r"Es fehlt eine Angabe, möglich sind: \1"),
    (r"Missing argument '(.+)'\.$", r"Es fehlt die Angabe „\1“."),
    (r"Missing option '(.+)'\.$", r"Es fehlt die Option „\1“."),
    (r"Option '(.+)' requires an argument\.$", r"Die Option „\1“ braucht einen Wert."),
    (r"Got unexpected extra arguments? \((.+)\)$", r"Überzählige Angabe: \1"),
]
_VALUE: Final = r"Invalid value for (.+?): "
_CLICK_GERMAN_VALUES: Final = [
    (r"'(.*)' is not one of (.+)\.$", r"„\2“ gibt es nicht, nur \3."),
    (r"(.*) is not in the range (.+)\.$", r"\2 ist zu groß oder zu klein (\3)."),
    (r"'(.*)' is not a valid integer.*$", r"„\2“ ist keine ganze Zahl."),
    (r"'(.*)' does not match the format.*$", r"„\2“ ist kein Tag in der Form 2025-03-31."),
    (r"\w+ '(.*)' does not exist\.$", r"„\2“ gibt es nicht."),
    (r"\w+ '(.*)' is a directory\.$", r"„\2“ ist ein Ordner."),
    (r"\w+ '(.*)' is a file\.$", r"„\2“ ist eine Datei."),
    (r"(.+)$", r"ungültiger Wert (\2)"),
]
# Words of usage lines and tables of options.
_CLICK_WORDS: Final = {
    "OPTIONS": "OPTIONEN",
    "COMMAND": "BEFEHL",
    "ARGS": "ANGABEN",
    "PATHS": "PFADE",
    "PATH": "PFAD",
    "FILES": "DATEIEN",
    "FILE": "DATEI",
    "FOLDER": "ORDNER",
    "REVISION": "STAND",
    "DATE": "DATUM",
    "INTEGER": "ZAHL",
    "INTEGER RANGE": "ZAHL",
    "TEXT": "TEXT",
    "required": "nötig",
    "default": "sonst",
}
_CLICK_WORD: Final = re.compile(
    r"\b(?:INTEGER RANGE|[A-Z]+(?=[\]. |}]|$)|required(?=\])|default(?=: ))"
)
_QUOTED: Final = re.compile(r"(?<!\w)'([^']*)'")
_DID_YOU_MEAN: Final = re.compile(r"\(?Did you mean (?:one of: )?(.+?)\)?$")


UI_LANGUAGE: UiLanguage = language_of_run(sys.argv[1:], os.environ)


def say(en: str, de: str) -> str:
    """Return the text in the language of the interface."""
    return Wording(en, de).in_language(UI_LANGUAGE)


def from_click(message: str) -> str:
    """Return what click says of a mistake, in one line and the language of the interface."""
    message = re.sub(r"\s+", " ", message)
    if UI_LANGUAGE != "de":
        return message
    values = [(_VALUE + english, r"\1: " + german) for english, german in _CLICK_GERMAN_VALUES]
    for english, german in (*_CLICK_GERMAN, *values):
        translated, count = re.subn(english, german, message)
        if count:
            told = _DID_YOU_MEAN.sub(r"Gemeint vielleicht: \1", translated)
            return _click_words(_quoted(told))
    return message


def _quoted(text: str) -> str:
    """Return a text with German quotes; the two names of an option share one pair."""
    return _QUOTED.sub(lambda found: f"„{found[1]}“", text.replace("' / '", " / "))


def _click_words(text: str) -> str:
    return _CLICK_WORD.sub(lambda found: _CLICK_WORDS.get(found[0], found[0]), text)


class _Formatter(click.HelpFormatter):
    """Help with headings in the language of the interface."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line."""
        args = say(args, _click_words(args))
        super().write_usage(prog, args, prefix or say("Usage: ", "Aufruf: "))

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        german = _HEADINGS.get(heading, heading)
        super().write_heading(say(heading, german))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write the options or commands with what they do."""
        told = [(say(one, _click_words(one)), say(does, _marked(does))) for one, does in rows]
        super().write_dl(told, col_max, col_spacing)


def _marked(text: str) -> str:
    """Return what an option does, with what click adds in brackets in German."""
    start = text.rfind("[") if text.endswith("]") else len(text)
    return text[:start] + _click_words(text[start:])


_UI_OPTION: Final = click.Option(
    ["--ui-language"],
    type=click.Choice(["de", "en"]),
    # It is read before click reads the options.
    expose_value=False,
    help=say("Language of help and messages.", "Sprache von Hilfe und Meldungen."),
)


class _Context(click.Context):
    formatter_class = _Formatter


class Command(click.Command):
    """A command whose help speaks the language of the interface."""

    context_class = _Context

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Return the options; every command takes `--ui-language`."""
        params = super().get_params(ctx)
        known = {param.name for param in params}
        return params if "ui_language" in known else [*params[:-1], _UI_OPTION, *params[-1:]]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help` with its own words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("Show this help and exit.", "Diese Hilfe zeigen.")
        return option


class Group(click.Group, Command):
    """A group of commands that are imported only when they are called."""

    command_class = Command

    def __init__(self, *args: object, lazy: dict[str, str] | None = None, **kwargs: object) -> None:
        """Take a table of command names and `module:function` strings."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # click's own signature
        self._lazy = lazy or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table."""
        return [*self._lazy, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command and return it."""
        if cmd_name not in self._lazy:
            return super().get_command(ctx, cmd_name)
        module, _, name = self._lazy[cmd_name].partition(":")
        loaded = __import__(module, fromlist=[name])
        command = getattr(loaded, name)
        assert isinstance(command, click.Command)
        return command


pack_option = click.option(
    "--pack",
    "packs",
    multiple=True,
    metavar="NAME|FOLDER",
    help=say("A further rule pack.", "Ein weiteres Regelpaket."),
)
