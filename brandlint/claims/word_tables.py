"""Reads tables of words and patterns that linguists keep: `benefits.de.txt`, `process.txt`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib import resources

from brandlint.language.patterns import lazy


@dataclass(frozen=True, slots=True)
class Words:
    """How texts speak of one thing.

    `cues` are parts of words, one of which a passage must hold. `says` are patterns that state it
    by themselves ('Jobticket'), `offered` those that do so only among offers or after 'wir bieten'
    ('Schulungen').
    """

    cues: list[str] = field(default_factory=list)
    says: list[str] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)

    @property
    def pattern(self) -> re.Pattern[str]:
        """What states it by itself, as one pattern for whole words."""
        return lazy(rf"(?<!\w)(?:{'|'.join(self.says)})(?!\w)")


def words_of(name: str) -> dict[str, Words]:
    """Return what a table of this package says, by key."""
    return parsed((resources.files(__package__) / f"{name}.txt").read_text("utf-8"))


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
