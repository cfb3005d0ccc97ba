"""Reads the tables of what benefits are called: `benefits.de.txt` and `benefits.en.txt`."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import resources
from typing import Final

LANGUAGES: Final = ("de", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """How texts of one language speak of one benefit.

    `cues` are parts of words, one of which a passage must hold. `says` are patterns that mean an
    offer by themselves ('Jobticket'), `offered` those that mean one only among other offers or
    after 'wir bieten' ('Schulungen').
    """

    cues: list[str] = field(default_factory=list)
    says: list[str] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)


def words_of(language: str) -> dict[str, Words]:
    """Return what the benefits are called in a language, by key."""
    return parsed((resources.files(__package__) / f"benefits.{language}.txt").read_text("utf-8"))


def parsed(text: str) -> dict[str, Words]:
    """Return what a table in the format that its own head explains says, by key."""
    parts: dict[str, str] = {}
    table: dict[str, Words] = {}
    words = Words()
    for line in filter(None, text.splitlines()):
        sign, _, rest = line.partition(" ")
        if sign == "let":
            name, _, pattern = rest.partition(" = ")
            parts["{" + name + "}"] = pattern
        elif sign == "cue":
            words.cues.extend(rest.split(", "))
        elif sign == "=":
            words.says.append(_filled(rest, parts))
        elif sign == "~":
            words.offered.append(_filled(rest, parts))
        elif sign != "#":
            words = table.setdefault(sign.strip("[]"), Words())
    return table


def _filled(pattern: str, parts: dict[str, str]) -> str:
    for name, part in parts.items():
        pattern = pattern.replace(name, part)
    return pattern
