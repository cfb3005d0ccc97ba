"""How much a fact sheet holds, in words."""

from __future__ import annotations

from brandlint.cli.interface import say
from brandlint.facts import FactSheet


def nameless(idle: int, lines: int) -> str:
    """Return how many of the lines nobody vouches for."""
    if idle == lines:
        return say("No line has a name: none counts.", "Keine Zeile hat einen Namen: keine zählt.")
    if idle == 1:
        return say(
            f"1 of {lines} lines has no name and doesn't count.",
            f"1 von {lines} Zeilen hat keinen Namen und zählt nicht.",
        )
    return say(
        f"{idle} of {lines} lines have no name and don't count.",
        f"{idle} von {lines} Zeilen haben keinen Namen und zählen nicht.",
    )


def counted(sheet: FactSheet) -> str:
    """Return how many facts and insights a sheet has."""
    counts = (len(sheet.facts), len(sheet.insights))
    words = (
        (say("fact", "Fakt"), say("facts", "Fakten")),
        (say("insight", "Einblick"), say("insights", "Einblicke")),
    )
    said = [f"{n} {word[n != 1]}" for n, word in zip(counts, words, strict=True) if n]
    return ", ".join(said) or say("nothing", "nichts")
