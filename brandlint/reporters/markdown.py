"""The report as a comment on a pull request, in words for HR and marketing.

It says in short what was found, and shows the five findings that matter most, by who settles them.
Nothing of a text is markup in it, and nobody is called by a name in it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.errors import Wording
from brandlint.findings import Finding, Owner, Place, Report, Severity
from brandlint.reporters._identity import from_top
from brandlint.reporters._markdown import code, escaped
from brandlint.reporters._words import NOT_CHECKED, OWNERS, SEVERITIES, counted, texts

# By this line a bot finds its comment again, to renew it.
MARK: Final = "<!-- brandlint report -->"
_MOST: Final = 5
_MOST_RELATED: Final = 3
_MOST_FAILURES: Final = 10
_LONGEST_QUOTE: Final = 160
_LONGEST_MESSAGE: Final = 400
_OWNERS: Final = tuple(OWNERS)


class _Topic(NamedTuple):
    """All findings of a rule, the gravest first, and whether it fails the run."""

    findings: Sequence[Finding]
    fails: bool

    @property
    def rank(self) -> tuple[bool, int, bool, int, tuple[object, ...]]:
        """What fails a run, then what is grave, then what HR has to settle."""
        first = self.findings[0]
        later = first.draft or first.calendar
        owner = _OWNERS.index(first.owner)
        return (not self.fails, -first.severity, later, owner, first.sort_key)

    @property
    def matters(self) -> bool:
        """Whether its owner should hear of it even beside graver findings of others."""
        return self.fails or self.findings[0].severity >= Severity.WARNING


def render(
    report: Report, language: str, *, folder: str = "", gate: Severity | None = None
) -> Iterator[str]:
    """Yield the comment; `gate` is that of the run, None where each text has its own.

    `folder` leads from the top of the repository to the folder that paths are found from.
    """
    yield f"{MARK}\n## brandlint: {_title(report, language)}\n"
    failing = sum(1 for _ in report.failing(gate))
    if failing:
        told = Wording(
            f"{failing} must be settled before the check passes.",
            f"{failing} davon {'muss' if failing == 1 else 'müssen'} geklärt werden, bevor die"
            " Prüfung durchgeht.",
        )
        yield f"\n{told.in_language(language)}\n"
    if report.findings:
        yield from _overview(report.findings, language)
        yield from _most_important(report, language, folder, gate)
    yield from _failures(report, language, folder)
    yield from _end(report, language)


def _title(report: Report, language: str) -> str:
    if not report.documents:
        return Wording("no text was checked", "kein Text geprüft").in_language(language)
    found = counted(report.findings, language)
    none = Wording("no findings", "keine Befunde").in_language(language)
    return f"{found or none} in {texts(len(report.documents), language, dative=True)}"


def _overview(findings: Sequence[Finding], language: str) -> Iterator[str]:
    """Yield a table of how many findings of which severity each owner has."""
    counts = Counter((finding.owner, finding.severity) for finding in findings)
    heads = [many.in_language(language) for _, many in SEVERITIES.values()]
    yield "\n| | " + " | ".join(head.capitalize() for head in heads) + " |\n|---|--:|--:|--:|\n"
    for owner, name in OWNERS.items():
        row = [counts[owner, severity] for severity in SEVERITIES]
        if any(row):
            cells = " | ".join(str(count or "–") for count in row)
            yield f"| {name.in_language(language)} | {cells} |\n"


def _most_important(
    report: Report, language: str, folder: str, gate: Severity | None
) -> Iterator[str]:
    chosen, more = _chosen(report, gate)
    heads = (
        Wording("What was found", "Was aufgefallen ist"),
        Wording("The five that matter most", "Die fünf wichtigsten"),
    )
    yield f"\n### {heads[more].in_language(language)}\n"
    for owner in OWNERS:
        own = [topic for topic in chosen if topic.findings[0].owner is owner]
        if own:
            yield f"\n**{OWNERS[owner].in_language(language)}**\n\n"
        for topic in own:
            yield from _item(topic, language, folder)


def _chosen(report: Report, gate: Severity | None) -> tuple[list[_Topic], bool]:
    """Return the rules that matter most, and whether there are more; no owner is forgotten."""
    failing = {id(finding) for finding in report.failing(gate)}
    rules: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        rules[finding.rule_id].append(finding)
    topics = sorted(
        (
            _Topic(
                sorted(found, key=lambda one: (id(one) not in failing, -one.severity)),
                any(id(one) in failing for one in found),
            )
            for found in rules.values()
        ),
        key=lambda topic: topic.rank,
    )
    firsts: dict[Owner, _Topic] = {}
    for topic in topics:
        if topic.matters:
            firsts.setdefault(topic.findings[0].owner, topic)
    kept = list(firsts.values())
    kept += [topic for topic in topics if topic not in kept][: _MOST - len(kept)]
    return sorted(kept, key=lambda topic: topic.rank), len(topics) > len(kept)


def _item(topic: _Topic, language: str, folder: str) -> Iterator[str]:
    """Yield one rule as an item of a list: what it says, the words, where, what else."""
    first = topic.findings[0]
    severity = SEVERITIES[first.severity][0].in_language(language).capitalize()
    draft = Wording(" (draft)", " (Entwurf)").in_language(language) if first.draft else ""
    yield f"- **{severity}{draft}:** {escaped(_cut(first.message, _LONGEST_MESSAGE))}\n"
    quoted = _quote(first.place, language)
    place = _where(first.place, language, folder)
    yield f"  > {quoted} ({place})\n" if quoted else f"  > {place}\n"
    more = " · ".join(_more(topic, language, folder))
    if more:
        yield f"\n  {more}\n"


def _more(topic: _Topic, language: str, folder: str) -> Iterator[str]:
    """Yield what to write instead, what stands beside it, and how often else the rule objects."""
    first = topic.findings[0]
    if first.fix is not None and first.fix.replacement:
        label = Wording("Instead", "Stattdessen").in_language(language)
        yield f"{label}: {escaped(_cut(first.fix.replacement, _LONGEST_QUOTE))}"
    if first.related and not first.grouped:
        label = Wording("Beside it", "Daneben").in_language(language)
        others = "; ".join(_beside(one, language, folder) for one in first.related[:_MOST_RELATED])
        yield f"{label}: {others}{' …' if len(first.related) > _MOST_RELATED else ''}"
    more = sum(1 + (len(one.related) if one.grouped else 0) for one in topic.findings) - 1
    if more:
        told = Wording(
            f"The same rule: {more} more {'place' if more == 1 else 'places'}",
            f"Dieselbe Regel: {more} weitere {'Stelle' if more == 1 else 'Stellen'}",
        )
        yield f"{told.in_language(language)} ({code(first.rule_id)})"


def _quote(place: Place, language: str) -> str:
    """Return the words in quotation marks, in bold within their sentence where it is known."""
    words, sentence = " ".join(place.text.split()), " ".join(place.context.split())
    if not words:
        return ""
    at = sentence.find(words)
    before, after = (sentence[:at], sentence[at + len(words) :]) if at >= 0 else ("", "")
    room = max(20, (_LONGEST_QUOTE - len(words)) // 2)
    left, right = ("„", "“") if language == "de" else ("“", "”")
    cut = (_cut_left(before, room), _cut(words, _LONGEST_QUOTE), _cut(after, room))
    return f"{left}{_bold_within(*cut)}{right}"


def _bold_within(before: str, words: str, after: str) -> str:
    # Between a letter and a sign, as in a compound, stars would stay stars.
    gap = "<!-- -->"
    opening = gap if before and not before[-1].isspace() and not words[0].isalnum() else ""
    closing = gap if after and not after[0].isspace() and not words[-1].isalnum() else ""
    return f"{escaped(before)}{opening}**{escaped(words)}**{closing}{escaped(after)}"


def _where(place: Place, language: str, folder: str) -> str:
    line = Wording("line", "Zeile").in_language(language)
    return f"{code(from_top(place.path, folder))}, {line} {place.start.line}"


def _beside(place: Place, language: str, folder: str) -> str:
    quoted = _quote(place, language)
    where = _where(place, language, folder)
    return f"{quoted} ({where})" if quoted else where


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _cut_left(text: str, longest: int) -> str:
    return text if len(text) <= longest else "…" + text[1 - longest :].lstrip()


def _failures(report: Report, language: str, folder: str) -> Iterator[str]:
    if not report.failures:
        return
    yield f"\n### {NOT_CHECKED.in_language(language).capitalize()}\n\n"
    for failure in report.failures[:_MOST_FAILURES]:
        reason = escaped(_cut(failure.reason.in_language(language), _LONGEST_MESSAGE))
        yield f"- {code(from_top(failure.path, folder))}: {reason}\n"
    more = len(report.failures) - _MOST_FAILURES
    if more > 0:
        told = Wording(f"and {more} more", f"und {more} weitere")
        yield f"- {told.in_language(language)}\n"


def _end(report: Report, language: str) -> Iterator[str]:
    """Yield what else is to be said of the run, in one line."""
    fixed = sum(change.count for change in report.changes or ())
    told = [
        (fixed, Wording(f"{fixed} fixed", f"{fixed} korrigiert")),
        (
            report.suppressed,
            Wording(
                f"{report.suppressed} accepted with a reason",
                f"{report.suppressed} mit Grund akzeptiert",
            ),
        ),
    ]
    parts = [wording.in_language(language) for count, wording in told if count]
    if parts:
        yield f"\n{', '.join(parts)}.\n"
