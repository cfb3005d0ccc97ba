"""The table in which people decide about findings: its columns and words, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from brandlint.baseline.matching import places_of
from brandlint.errors import Wording
from brandlint.findings import Finding, Owner, Report, Severity


class Decision(StrEnum):
    """What somebody decided about a finding; `OPEN` is nothing yet."""

    CHANGE = "change"
    RIGHT = "right"
    OUTDATED = "outdated"
    ACCEPTED = "accepted"
    OPEN = "open"

    @property
    def accepts(self) -> bool:
        """Whether the text may stay as it is."""
        return self in (Decision.RIGHT, Decision.ACCEPTED)


# As the drop-down offers them.
DECISIONS: Final[Mapping[Decision, Wording]] = {
    Decision.CHANGE: Wording("change", "ändern"),
    Decision.RIGHT: Wording("text is right", "Text stimmt"),
    Decision.OUTDATED: Wording("fact is outdated", "Fakt veraltet"),
    Decision.ACCEPTED: Wording("accepted", "akzeptiert"),
}
# What people type instead.
_SAME_DECISIONS: Final[Mapping[Decision, tuple[str, ...]]] = {
    Decision.CHANGE: ("wird geändert", "to change", "fix", "korrigieren", "umformulieren"),
    Decision.RIGHT: ("text stimmt so", "stimmt", "text right", "text is correct", "text correct"),
    Decision.OUTDATED: ("fakt ist veraltet", "fact outdated", "outdated", "veraltet"),
    Decision.ACCEPTED: ("akzeptieren", "accept", "ok", "okay", "bleibt so"),
    Decision.OPEN: ("", "offen", "open", "?", "-"),
}
HEADERS: Final[Mapping[str, Wording]] = {
    "path": Wording("File", "Datei"),
    "line": Wording("Line", "Zeile"),
    "text": Wording("Quote", "Stelle"),
    "message": Wording("Finding", "Befund"),
    "suggestion": Wording("Suggestion", "Vorschlag"),
    "decision": Wording("Decision", "Entscheidung"),
    "reason": Wording("Reason", "Begründung"),
    "who": Wording("Who", "Wer"),
    "severity": Wording("Severity", "Schwere"),
    "owner": Wording("Settled by", "Zuständig"),
    "why": Wording("Why it matters", "Warum"),
    "rule": Wording("Rule", "Regel"),
    "fingerprint": Wording("Mark (leave as it is)", "Kennung (so lassen)"),
}
# What people make of the headers.
_SAME_HEADERS: Final[Mapping[str, tuple[str, ...]]] = {
    "path": ("path", "text file", "pfad", "textdatei", "dateiname"),
    "text": ("text", "zitat", "textstelle"),
    "message": ("message", "meldung", "hinweis"),
    "decision": ("entscheid", "status"),
    "reason": ("grund", "kommentar", "comment", "bemerkung"),
    "who": ("name", "von", "by", "wer hat entschieden", "decided by"),
    "rule": ("rule id", "regel-id"),
    "fingerprint": ("mark", "kennung", "fingerprint", "fingerabdruck"),
}
SEVERITIES: Final[Mapping[Severity, Wording]] = {
    Severity.ERROR: Wording("error", "Fehler"),
    Severity.WARNING: Wording("warning", "Warnung"),
    Severity.NOTE: Wording("note", "Hinweis"),
}
OWNERS: Final[Mapping[Owner, Wording]] = {
    Owner.FACTS: Wording("HR", "HR"),
    Owner.VOICE: Wording("Marketing", "Marketing"),
    Owner.SITE: Wording("Technology", "Technik"),
}
_MARK: Final = re.compile(r"(?P<print>[0-9a-f]{20})(?:\+(?P<before>\d{1,4}))?")
_LOOSE: Final = re.compile(r"[\s:.!*]+")


def _plain(word: str) -> str:
    return _LOOSE.sub(" ", word.casefold()).strip()


_HEADER_NAMES: Final = {
    _plain(name): key
    for key, wording in HEADERS.items()
    for name in (*wording, *_SAME_HEADERS.get(key, ()))
}
_DECISION_NAMES: Final = {
    _plain(name): decision
    for decision in Decision
    for name in (*DECISIONS.get(decision, ()), *_SAME_DECISIONS[decision])
}
_OWNER_NAMES: Final = {
    _plain(name): owner for owner in Owner for name in (owner.value, *OWNERS[owner])
}


def owner_of(word: str) -> Owner | None:
    """Return the owner that a cell names, None for any other word."""
    return _OWNER_NAMES.get(_plain(word))


def header_of(name: str) -> str | None:
    """Return the key of a column, None for a header that the table doesn't have."""
    return _HEADER_NAMES.get(_plain(name))


def decision_of(word: str) -> Decision | None:
    """Return the decision that a cell speaks of, None for a word that is none."""
    return _DECISION_NAMES.get(_plain(word))


class Mark(NamedTuple):
    """The fingerprint of a place, and how many like it were accepted before."""

    fingerprint: str
    before: int = 0

    def __str__(self) -> str:
        return f"{self.fingerprint}+{self.before}" if self.before else self.fingerprint


def marks_of(report: Report) -> Iterator[tuple[Finding, tuple[Mark, ...]]]:
    """Yield the findings of a report with the marks of their places."""
    accepted: dict[tuple[str, str, str], int] = {}
    for one in report.silenced:
        if one.by == "baseline":
            for place in places_of(one.finding):
                key = (place.path, one.finding.rule_id, place.fingerprint)
                accepted[key] = accepted.get(key, 0) + 1
    for finding in report.findings:
        yield (
            finding,
            tuple(
                Mark(print_, accepted.get((finding.place.path, finding.rule_id, print_), 0))
                for print_ in (place.fingerprint for place in places_of(finding))
            ),
        )


def marks_in(text: str) -> tuple[Mark, ...] | None:
    """Return the marks of a cell, None where it holds something else."""
    found = [_MARK.fullmatch(word) for word in text.split()]
    marks = (Mark(one["print"], int(one["before"] or 0)) for one in found if one is not None)
    return tuple(marks) if all(found) else None
