"""Words that several reports share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from brandlint.errors import Wording
from brandlint.findings import Finding, Owner, Severity
from brandlint.reporters._html_words import WORDS

SEVERITIES: Final[Mapping[Severity, tuple[Wording, Wording]]] = {
    Severity.ERROR: (Wording("error", "Fehler"), Wording("errors", "Fehler")),
    Severity.WARNING: (Wording("warning", "Warnung"), Wording("warnings", "Warnungen")),
    Severity.NOTE: (Wording("note", "Hinweis"), Wording("notes", "Hinweise")),
}
OWNERS: Final[Mapping[Owner, Wording]] = {
    Owner.FACTS: WORDS["facts_tab"],
    Owner.VOICE: WORDS["voice_tab"],
    Owner.SITE: WORDS["site_tab"],
}
NOT_CHECKED: Final = Wording("not checked", "nicht geprüft")


def counted(findings: Iterable[Finding], language: str) -> str:
    """Return how many errors, warnings and notes there are, empty for none."""
    counts = Counter(finding.severity for finding in findings)
    return ", ".join(
        f"{counts[severity]} {names[counts[severity] != 1].in_language(language)}"
        for severity, names in SEVERITIES.items()
        if counts[severity]
    )


def texts(count: int, language: str, *, dative: bool = False) -> str:
    """Return so many texts, in German in the dative where it follows `in`."""
    plural = "Texten" if dative else "Texte"
    return Wording(
        f"{count} {'text' if count == 1 else 'texts'}",
        f"{count} {'Text' if count == 1 else plural}",
    ).in_language(language)
