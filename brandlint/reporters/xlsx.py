"""The report as a workbook in which HR and marketing decide: a row per finding, a sheet per owner.

`brandlint baseline write --from FILE` takes what was accepted in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

from brandlint.baseline import places_of
from brandlint.baseline.worktable import DECISIONS, HEADERS, OWNERS, SEVERITIES, Mark, marks_of
from brandlint.errors import Wording
from brandlint.facts.shown import day
from brandlint.findings import Finding, Owner, Place, Report
from brandlint.reporters._html_words import WORDS
from brandlint.tables import Column, Sheet, Value, tidy, write_workbook

# Characters of a text that a cell shows; a block of a page may have thousands.
_LONGEST: Final = 1_000
# Places of a grouped finding that a cell names.
_MOST_PLACES: Final = 5
# More fit in no cell; the places beyond come with the next report.
_MOST_MARKS: Final = 1_000
_TABS: Final = {Owner.FACTS: "facts_tab", Owner.VOICE: "voice_tab", Owner.SITE: "site_tab"}
_WIDTHS: Final = {
    "path": 26, "line": 7, "text": 32, "message": 48, "suggestion": 22, "decision": 16,
    "reason": 30, "who": 16, "severity": 11, "owner": 11, "why": 48, "rule": 26, "fingerprint": 24,
}  # fmt: skip
_HINTS: Final = {
    "decision": Wording(
        "change: the text is wrong. text is right: the rule is not. fact is outdated: the fact"
        " sheet is wrong. accepted: it may stay.",
        "ändern: der Text ist falsch. Text stimmt: die Regel trifft hier nicht zu. Fakt veraltet:"
        " das Faktenblatt ist falsch. akzeptiert: es darf bleiben.",
    ),
    "reason": Wording("Why it may stay, for those after you.", "Warum es bleiben darf."),
    "who": Wording("Who decided.", "Wer entschieden hat."),
}
_REFUSAL: Final = (
    Wording("Not on the list", "Nicht auf der Liste"),
    Wording(
        "Choose one of the decisions, or leave the cell empty.",
        "Bitte eine der Entscheidungen wählen, oder die Zelle leer lassen.",
    ),
)
_GUIDE_NAME: Final = Wording("Read me", "Anleitung")
_GUIDE: Final = Wording(
    """# What to decide here
Each row is one place in a text. There is a sheet for everyone who can settle something: HR, \
marketing, and whoever builds the page.
Choose a decision:
• change – the text is wrong or could be better: it will be rewritten.
• text is right – the finding is wrong here: the text stays.
• fact is outdated – the text is right, the fact sheet is not: HR corrects the sheet.
• accepted – the finding is right, the text stays all the same.
Give a reason and your name where a text stays: others will ask.
Rows may be sorted and filtered, columns moved. Leave the hidden column as it is.
Then send the workbook back. `brandlint baseline write --from FILE` takes what was accepted and \
lists the rest as work.""",
    """# Was hier zu entscheiden ist
Jede Zeile ist eine Stelle in einem Text. Für alle, die etwas klären können, gibt es ein Blatt: \
HR, Marketing und wer die Seite baut.
Bitte eine Entscheidung wählen:
• ändern – der Text ist falsch oder geht besser: er wird umgeschrieben.
• Text stimmt – der Befund trifft hier nicht zu: der Text bleibt.
• Fakt veraltet – der Text stimmt, das Faktenblatt nicht mehr: HR berichtigt das Blatt.
• akzeptiert – der Befund trifft zu, der Text bleibt trotzdem.
Wo ein Text bleibt, gehören eine Begründung und ein Name dazu: andere werden fragen.
Zeilen lassen sich sortieren und filtern, Spalten verschieben. Die verborgene Spalte bitte so \
lassen.
Dann geht die Mappe zurück. `brandlint baseline write --from DATEI` übernimmt, was akzeptiert ist, \
und listet den Rest als Arbeit auf.""",
)


def render(
    report: Report, language: str, *, brand: str = "", today: date | None = None
) -> Iterator[bytes]:
    """Yield the workbook; `today` is the day that stands on it."""
    yield render_bytes(report, language, brand=brand, today=today)


def render_bytes(
    report: Report, language: str, *, brand: str = "", today: date | None = None
) -> bytes:
    """Return the workbook; the same report gives the same bytes."""
    marked = list(marks_of(report))
    by_owner = {owner: [one for one in marked if one[0].owner is owner] for owner in Owner}
    sheets = [_sheet(owner, found, language) for owner, found in by_owner.items() if found]
    return write_workbook([*sheets, _guide(report, language, brand, today)], language)


def _sheet(owner: Owner, found: Sequence[tuple[Finding, tuple[Mark, ...]]], language: str) -> Sheet:
    return Sheet(
        name=WORDS[_TABS[owner]].in_language(language),
        columns=tuple(_column(key, language) for key in HEADERS),
        rows=tuple(_row(finding, marks, language) for finding, marks in found),
        fitted=True,
        refusal=(_REFUSAL[0].in_language(language), _REFUSAL[1].in_language(language)),
    )


def _column(key: str, language: str) -> Column:
    is_decision = key == "decision"
    said = tuple(wording.in_language(language) for wording in DECISIONS.values())
    return Column(
        header=HEADERS[key].in_language(language),
        width=_WIDTHS[key],
        kind="number" if key == "line" else "text",
        choices=said if is_decision else (),
        strict=is_decision,
        hint=_HINTS[key].in_language(language) if key in _HINTS else "",
        hidden=key == "fingerprint",
    )


def _row(finding: Finding, marks: Iterable[Mark], language: str) -> tuple[Value, ...]:
    """Return the cells of a finding, in the order of the headers."""
    places = places_of(finding)
    cells: dict[str, Value] = {
        "path": finding.place.path,
        "line": finding.place.start.line if finding.place.text else None,
        "text": _quote(finding, places),
        "message": _cut(finding.message + _also(finding, language)),
        "suggestion": _cut(finding.fix.replacement) if finding.fix else "",
        "severity": SEVERITIES[finding.severity].in_language(language),
        "owner": OWNERS[finding.owner].in_language(language),
        "why": _cut(finding.why),
        "rule": finding.rule_id,
        "fingerprint": " ".join(map(str, islice(marks, _MOST_MARKS))),
    }
    return tuple(cells.get(key) for key in HEADERS)


def _quote(finding: Finding, places: Sequence[Place]) -> str:
    """Return what stands there, and below it the sentence, for those without the text at hand."""
    texts = dict.fromkeys(" ".join(one.text.split()) for one in places[:_MOST_PLACES])
    quote, sentence = _cut(" … ".join(texts)), " ".join(finding.place.context.split())
    if finding.topic is not None or finding.grouped or not sentence or sentence == quote:
        return quote
    return f"{quote}\n({_cut(sentence)})"


def _also(finding: Finding, language: str) -> str:
    """Return where else to look."""
    places = finding.related[:_MOST_PLACES]
    if not places:
        return ""
    told = Wording("see also", "siehe auch").in_language(language)
    ways = [
        f"{one.start.line}"
        if one.path == finding.place.path
        else f"{one.path}:{one.start.line} „{_cut(one.text)}“"
        for one in places
    ]
    more = ", …" if len(finding.related) > len(places) else ""
    line = Wording("line", "Zeile").in_language(language)
    own = all(one.path == finding.place.path for one in places)
    return f" ({told} {f'{line} ' if own else ''}{', '.join(ways)}{more})"


def _cut(text: str) -> str:
    plain = tidy(text)
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"


def _guide(report: Report, language: str, brand: str, today: date | None) -> Sheet:
    """Return the sheet that explains the others, and says what could not be checked."""
    lines = _GUIDE.in_language(language).split("\n")
    heading = " · ".join(filter(None, (tidy(brand), day(today, language) if today else "")))
    if heading:
        lines = [f"# {heading}", "", *lines]
    if not report.findings:
        nothing = Wording("Nothing was found.", "Es wurde nichts gefunden.")
        lines = [*lines, "", nothing.in_language(language)]
    if report.failures:
        heading = Wording("# Not checked", "# Nicht geprüft").in_language(language)
        told = (f"{one.path}: {one.reason.in_language(language)}" for one in report.failures)
        lines = [*lines, "", heading, *(_cut(line) for line in told)]
    return Sheet(name=_GUIDE_NAME.in_language(language), lines=tuple(lines))
