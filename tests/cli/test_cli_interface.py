"""What click says of mistakes, in the language of the interface."""

from __future__ import annotations

import pytest

from brandlint.cli import interface
from brandlint.cli.interface import from_click


@pytest.mark.parametrize(
    ("said", "german"),
    [
        ("No such command 'chek'.", "Den Befehl „chek“ gibt es nicht."),
        ("No such option: --x", "Die Option --x gibt es nicht."),
        (
            "No such option '--frmat'. (Did you mean one of: '--format', '--gate'?)",
            "Die Option --frmat gibt es nicht. Gemeint vielleicht: '--format', '--gate'?",
        ),
        (
            "No such option '--formt'. Did you mean '--format'?",
            "Die Option --formt gibt es nicht. Gemeint vielleicht: '--format'?",
        ),
        (
            "Missing argument '{a|b}'. Choose from:\n\ta,\n\tb",
            "Es fehlt eine Angabe, möglich sind: a, b",
        ),
        (
            "Invalid value for '--gate': 'x' is not one of 'note', 'error'.",
            "'--gate': „x“ gibt es nicht, nur 'note', 'error'.",
        ),
        (
            "Invalid value for '--jobs' / '-j': -1 is not in the range x>=0.",
            "'--jobs' / '-j': -1 ist zu groß oder zu klein (x>=0).",
        ),
        (
            "Invalid value for '--jobs' / '-j': 'a' is not a valid integer range.",
            "'--jobs' / '-j': „a“ ist keine ganze Zahl.",
        ),
        (
            "Invalid value for '--today': 'a' does not match the format '%Y-%m-%d'.",
            "'--today': „a“ ist kein Tag in der Form 2025-03-31.",
        ),
        (
            "Invalid value for '[FOLDER]': Directory 'a' does not exist.",
            "'[FOLDER]': „a“ gibt es nicht.",
        ),
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
