"""The report for a person at a terminal: by file, with the source line and a mark below it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from brandlint.errors import Wording
from brandlint.findings import Checked, Excerpt, Finding, Place, Report, Severity
from brandlint.reporters._words import NOT_CHECKED, SEVERITIES, counted, texts
from brandlint.reporters.terminal import (
    BLUE,
    BOLD,
    CYAN,
    DIM,
    GREEN,
    RED,
    YELLOW,
    Style,
    harmless,
    width,
)

_COLOURS: Final = {Severity.ERROR: RED, Severity.WARNING: YELLOW, Severity.NOTE: CYAN}
_TOUCHPOINTS: Final = {
    "ad": Wording("ad", "Anzeige"),
    "career_page": Wording("career page", "Karriereseite"),
    "job_posting": Wording("job posting", "Stellenausschreibung"),
    "application_form": Wording("application form", "Bewerbungsformular"),
    "email": Wording("e-mail", "E-Mail"),
    "other": Wording("other", "anderes"),
}
_LANGUAGES: Final = {
    "de": Wording("German", "Deutsch"),
    "en": Wording("English", "Englisch"),
    "mixed": Wording("two languages", "zweisprachig"),
    "other": Wording("another language", "andere Sprache"),
}


def render(
    report: Report, language: str, *, colour: bool = False, reasons: bool = False
) -> Iterator[str]:
    """Yield the whole report as text, a piece at a time; with `reasons`, why each rule is there."""
    style = Style(colour=colour)
    for (path, draft), group in groupby(report.findings, key=lambda f: (f.place.path, f.draft)):
        mark = Wording(" (draft)", " (Entwurf)").in_language(language) if draft else ""
        yield style(harmless(path), BOLD) + mark + "\n"
        for told in _told_together(group):
            yield from _line(told, language, style)
            for why in dict.fromkeys(one.why for one in told if reasons and one.why):
                yield f"    {style('=', BLUE)} {harmless(why)}\n"
        yield "\n"
    for failure in report.failures:
        reason = harmless(failure.reason.in_language(language))
        label = NOT_CHECKED.in_language(language)
        yield f"{style(harmless(failure.path), BOLD)}: {style(label, RED, BOLD)}: {reason}\n"
    for note in report.notes:
        yield style(harmless(note.in_language(language)), DIM) + "\n"
    yield from _assumed(report.documents, language, style)
    yield _summary(report, language, style)


def _told_together(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Group a document's findings: those of one topic make one line, where the first stands."""
    lines: list[list[Finding]] = []
    topics: dict[tuple[str, Severity], list[Finding]] = {}
    for finding in findings:
        key = (finding.topic[0] if finding.topic else "", finding.severity)
        if finding.topic and key in topics:
            topics[key].append(finding)
            continue
        lines.append([finding])
        topics[key] = lines[-1]
    return lines


def _line(told: Sequence[Finding], language: str, style: Style) -> Iterator[str]:
    """Yield what a line says: one finding, or several of one topic."""
    first = told[0]
    if len(told) == 1 or first.topic is None:
        yield from _finding(first, language, style)
        return
    names = ", ".join(one.topic[1] for one in told if one.topic)
    rules = ", ".join(dict.fromkeys(one.rule_id for one in told))
    yield _head(first, f"{first.topic[0]}: {names}.", rules, language, style)


def _finding(finding: Finding, language: str, style: Style) -> Iterator[str]:
    yield _head(finding, finding.message, finding.rule_id, language, style)
    if finding.place.text:
        yield from _excerpt(finding.place, finding.excerpt, _COLOURS[finding.severity], style)
    if finding.fix is not None:
        label = Wording("instead", "stattdessen").in_language(language)
        yield f"    {style('=', BLUE)} {label}: {harmless(finding.fix.replacement)}\n"
    if finding.related:
        label = Wording("see also", "siehe auch").in_language(language)
        yield f"    {style('=', BLUE)} {label}: {_also(finding)}\n"


def _head(finding: Finding, message: str, rules: str, language: str, style: Style) -> str:
    start = finding.place.start
    label = SEVERITIES[finding.severity][0].in_language(language)
    return (
        f"  {start.line}:{start.column} {style(label, _COLOURS[finding.severity], BOLD)} "
        f"{harmless(message)} {style(rules, DIM)}\n"
    )


def _also(finding: Finding) -> str:
    places = [
        ("" if place.path == finding.place.path else f"{harmless(place.path)}:")
        + f"{place.start.line}:{place.start.column}"
        for place in finding.related
    ]
    return ", ".join(places[:8]) + (" …" if len(places) > 8 else "")


def _excerpt(place: Place, excerpt: Excerpt, colour: int, style: Style) -> Iterator[str]:
    number = str(place.start.line)
    bar = style("|", BLUE)
    before = excerpt.text[: place.start.column - excerpt.column]
    marked = excerpt.text[len(before) :][: len(place.text)]
    left, right = ("…" if cut else "" for cut in excerpt.cut)
    indent = width(left + harmless(before))
    carets = "^" * max(1, width(harmless(marked)))
    line = (left + harmless(excerpt.text) + right).rstrip()
    yield f"    {style(number, BLUE)} {bar} {line}\n"
    yield f"    {' ' * len(number)} {bar} {' ' * indent}{style(carets, colour)}\n"


def _assumed(documents: Iterable[Checked], language: str, style: Style) -> Iterator[str]:
    """Say in one line what nobody had set and brandlint made out itself."""
    guesses: Counter[str] = Counter()
    packs: set[str] = set()
    for document in documents:
        told = []
        if "language" in document.assumed:
            told.append(_LANGUAGES[document.language].in_language(language))
        if "touchpoint" in document.assumed:
            told.append(_TOUCHPOINTS[document.touchpoint].in_language(language))
        if "packs" in document.assumed:
            packs.update(document.packs)
        if told:
            guesses[", ".join(told)] += 1
    parts = [f"{count} × {guess}" for guess, count in sorted(guesses.items())]
    if packs:
        label = Wording("packs", "Pakete").in_language(language)
        parts.append(f"{label} {', '.join(sorted(packs))}")
    if parts:
        label = Wording("Assumed", "Angenommen").in_language(language)
        yield style(f"{label}: {'; '.join(parts)}.", DIM) + "\n"


def _summary(report: Report, language: str, style: Style) -> str:
    counts = Counter(finding.severity for finding in report.findings)
    none = Wording("no findings", "keine Befunde").in_language(language)
    found = counted(report.findings, language) or none
    files = len(report.documents)
    where = f"in {texts(files, language, dative=True)}"
    extra = _left_out(report, language)
    bad = report.failures or counts[Severity.ERROR]
    colour = RED if bad else YELLOW if counts[Severity.WARNING] else GREEN
    if not files:
        found, where = Wording("no text was checked", "kein Text geprüft").in_language(language), ""
        colour = RED if bad else YELLOW
    fixed = _fixed(report, language)
    return style(f"{fixed}{found} {where}".rstrip(), colour, BOLD) + f"{extra}.\n"


def _fixed(report: Report, language: str) -> str:
    """Say what fixes have done, before the summary of what is left."""
    if report.changes is None:
        return ""
    count, left = sum(change.count for change in report.changes), len(report.findings)
    told = Wording(f"{count} fixed, {left} left", f"{count} korrigiert, {left} übrig")
    return told.in_language(language) + (": " if left else "; ")


def _left_out(report: Report, language: str) -> str:
    told = [
        (len(report.failures), Wording("not checked", "nicht geprüft")),
        (report.suppressed, Wording("suppressed", "mit Ausnahme")),
        (report.skipped, Wording("skipped", "übergangen")),
    ]
    parts = [f"{count} {wording.in_language(language)}" for count, wording in told if count]
    return f" ({', '.join(parts)})" if parts else ""
