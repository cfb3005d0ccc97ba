"""What click says of mistakes, in the language of the interface."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from brandlint.cli import interface
from brandlint.cli.interface import from_click
from brandlint.cli.settled import language_of_run


@pytest.mark.parametrize(
    ("said", "german"),
    [
        ("No such command 'chek'.", "Den Befehl „chek“ gibt es nicht."),
        ("No such option: --x", "Die Option --x gibt es nicht."),
        (
            "No such option '--frmat'. (Did you mean one of: '--format', '--gate'?)",
            "Die Option --frmat gibt es nicht. Gemeint vielleicht: „--format“, „--gate“?",
        ),
        (
            "No such option '--formt'. Did you mean '--format'?",
            "Die Option --formt gibt es nicht. Gemeint vielleicht: „--format“?",
        ),
        (
            "Missing argument '{a|b}'. Choose from:\n\ta,\n\tb",
            "Es fehlt eine Angabe, möglich sind: a, b",
        ),
        (
            "Invalid value for '--gate': 'x' is not one of 'note', 'error'.",
            "„--gate“: „x“ gibt es nicht, nur „note“, „error“.",
        ),
        (
            "Invalid value for '--jobs' / '-j': -1 is not in the range x>=0.",
            "„--jobs / -j“: -1 ist zu groß oder zu klein (x>=0).",
        ),
        (
            "Invalid value for '--jobs' / '-j': 'a' is not a valid integer range.",
            "„--jobs / -j“: „a“ ist keine ganze Zahl.",
        ),
        (
            "Invalid value for '--today': 'a' does not match the format '%Y-%m-%d'.",
            "„--today“: „a“ ist kein Tag in der Form 2025-03-31.",
        ),
        (
            "Invalid value for '[FOLDER]': Directory 'a' does not exist.",
            "„[ORDNER]“: „a“ gibt es nicht.",
        ),
        ("Missing argument 'FILES...'.", "Es fehlt die Angabe „DATEIEN...“."),
        ("Missing option '-o' / '--output'.", "Es fehlt die Option „-o / --output“."),
    ],
)
def test_mistakes_are_told_in_german(
    monkeypatch: pytest.MonkeyPatch, said: str, german: str
) -> None:
    monkeypatch.setattr(interface, "UI_LANGUAGE", "de")
    assert from_click(said) == german


def test_every_command_takes_the_language(brandlint) -> None:
    for command in (["check"], ["init"], ["rules"], ["explain"], ["packs", "list"], ["packs"]):
        ran = brandlint(*command, "--help")
        assert ran.code == 0
        assert "--ui-language" in ran.out


def test_what_click_adds_to_help_is_german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interface, "UI_LANGUAGE", "de")
    command = interface.Command(
        "go",
        params=[
            click.Argument(["files"], nargs=-1),
            click.Option(["-o", "--output"], required=True, metavar="FILE", help="Wohin."),
            click.Option(["--jobs"], type=click.IntRange(min=0), default=2, show_default=True),
        ],
    )
    told = command.get_help(interface.Command.context_class(command, info_name="go"))
    assert "go [OPTIONEN] [DATEIEN]..." in told
    assert "-o, --output DATEI" in told
    assert "[nötig]" in told
    assert "[sonst: 2; x>=0]" in told


SETTLED = {
    "what is said goes first": (["check", "--ui-language", "en", "de"], {}, "en"),
    "the settings of the path": (["check", "de"], {"LANG": "en_GB"}, "de"),
    "the settings above the path": (["check", "de/jobs/a.md"], {}, "de"),
    "the settings of the folder": (["facts", "show"], {"LANG": "de_DE"}, "en"),
    "settings in TOML": (["check", "toml"], {}, "de"),
    "settings that say nothing": (["check", "none"], {"LANG": "de_DE.UTF-8"}, "de"),
    "settings with a mistake": (["check", "broken"], {}, "de"),
    "a path that is missing": (["check", "nowhere"], {}, "en"),
}


@pytest.mark.parametrize(("arguments", "environment", "language"), SETTLED.values(), ids=SETTLED)
def test_the_language_is_said_or_set_or_that_of_the_machine(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    environment: dict[str, str],
    language: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = {
        "brandlint.yaml": "ui_language: en\n",
        "de/brandlint.yaml": "brand: Muster GmbH\nui_language: de  # für HR\n",
        "toml/pyproject.toml": '[tool.brandlint]\nbrand = "M"\nui_language = "de"\n',
        "none/brandlint.yaml": "brand: Muster GmbH\n",
        "broken/brandlint.yaml": "ui_language: de\nbrand: [\n",
        "de/jobs/a.md": "# Koch",
    }
    for name, text in settings.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert language_of_run(arguments, environment) == language
