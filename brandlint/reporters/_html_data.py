"""The report as plain data, for the script of the HTML report to draw."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import count
from typing import Any, Final

from brandlint.facts import Claim, Fact
from brandlint.facts.labels import FACTS
from brandlint.facts.shown import day, shown
from brandlint.findings import Checked, Finding, Page, Place, Report, Tone
from brandlint.reporters._html_words import TOUCHPOINTS, WORDS
from brandlint.score import Dimension, score
from brandlint.spans import Span

# What many texts of a site can say differently without contradicting each other.
_MANY: Final = frozenset(
    {
        Fact.BENEFIT, Fact.CONDITION, Fact.REQUIREMENT, Fact.TITLE, Fact.EMPLOYMENT_TYPE,
        Fact.CONTACT_PERSON, Fact.CONTACT_EMAIL, Fact.CONTACT_PHONE, Fact.GENDER_FORM,
    }
)  # fmt: skip
_TITLES: Final = ("title", "heading")

Offset = Callable[[int], int]


class Shown:
    """A report, ready to be drawn: its parts refer to one another by number."""

    def __init__(self, report: Report, language: str) -> None:
        """Give each document a number, and put its findings and page beside it."""
        self._report = report
        self._language = language
        self._numbers = {one.path: at for at, one in enumerate(report.documents)}
        self._pages = {page.path: page for page in report.pages}
        self._offsets = {page.path: utf_16_offsets(page.text) for page in report.pages}
        self._findings: dict[str, list[Finding]] = defaultdict(list)
        for finding in report.findings:
            self._findings[finding.place.path].append(finding)
        # The why of a rule is the same in most of its findings, and long.
        self._whys: dict[str, int] = defaultdict(count().__next__)

    def overview(self, brand: str, today: date | None) -> dict[str, Any]:
        """Return all but texts and facts."""
        report, language = self._report, self._language
        findings = [self._finding(finding) for finding in report.findings]
        return {
            "language": language,
            "brand": brand,
            "today": day(today, language) if today else "",
            "words": {key: word.in_language(language) for key, word in WORDS.items()},
            "touchpoints": {key: one.in_language(language) for key, one in TOUCHPOINTS.items()},
            "documents": [self._document(document) for document in report.documents],
            "findings": findings,
            "whys": list(self._whys),
            "rules": self._rules(),
            "failures": [
                {"path": one.path, "reason": one.reason.in_language(language)}
                for one in report.failures
            ],
            "accepted": list(self._accepted()),
            "notes": [note.in_language(language) for note in report.notes],
            "skipped": report.skipped,
        }

    def page(self, document: Checked) -> dict[str, Any] | None:
        """Return the text of a document in blocks, None where the report has none."""
        page = self._pages.get(document.path)
        if page is None:
            return None
        at = self._offsets[document.path]
        blocks = [[b.kind, b.level, at(b.span.start), at(b.span.end)] for b in page.blocks]
        return {"text": page.text, "blocks": blocks, "tone": self._traits(page.tone)}

    def claims(self) -> dict[str, Any]:
        """Return the facts that the documents state, in the order of `FACTS`."""
        facts = list(FACTS)
        return {
            "facts": [
                {"label": FACTS[fact].in_language(self._language), "one": fact not in _MANY}
                for fact in facts
            ],
            "values": [list(self._claims(one.path, facts)) for one in self._report.documents],
        }

    def _claims(self, path: str, facts: Sequence[Fact]) -> Iterator[list[Any]]:
        """Yield fact, value, span, job and condition of what a document states, each value once."""
        page = self._pages.get(path)
        jobs = {claim.job for claim in page.claims} - {None} if page else set()
        seen: set[tuple[Fact, str, int | None]] = set()
        for claim in page.claims if page else ():
            value = shown(claim.fact, claim.value, self._language)
            if (claim.fact, value, claim.job) not in seen and value:
                seen.add((claim.fact, value, claim.job))
                spot = self._spot(path, claim.span)
                job = claim.job if len(jobs) > 1 else None
                yield [facts.index(claim.fact), value, spot, job, int(claim.conditional)]

    def _document(self, document: Checked) -> dict[str, Any]:
        found = self._findings[document.path]
        points = score(document, found)
        page = self._pages.get(document.path)
        tone = page.tone if page else None
        return {
            "path": document.path,
            "title": _title(page) or document.path.rsplit("/", 1)[-1],
            "touchpoint": document.touchpoint,
            "language": document.language,
            "words": document.words,
            "draft": any(finding.draft for finding in found),
            "score": [points.total, *(points.of(one) for one in Dimension)],
            "tone": [round(n, 4) for n in (tone.nearness, tone.threshold, tone.typical)]
            if tone
            else None,
            "partly": any(failure.path == document.path for failure in self._report.failures),
        }

    def _finding(self, finding: Finding) -> dict[str, Any]:
        path = finding.place.path
        spots = [finding.place, *(finding.related if finding.grouped else ())]
        data: dict[str, Any] = {
            "doc": self._numbers.get(path),
            "rule": finding.rule_id,
            "severity": finding.severity.label,
            "owner": finding.owner.value,
            "message": finding.message,
            "line": finding.place.start.line,
            "spots": [spot for one in spots if (spot := self._spot(path, one.spot))],
        }
        if finding.place.text:
            data["text"] = finding.place.text
        if finding.why:
            data["why"] = self._whys[finding.why]
        if finding.fix is not None:
            data["fix"] = finding.fix.replacement
        if finding.related and not finding.grouped:
            data["related"] = [self._related(place) for place in finding.related]
        return data

    def _related(self, place: Place) -> list[Any]:
        """Return path, document, span, line and text of a place that a finding points at."""
        spot = self._spot(place.path, place.spot)
        return [place.path, self._numbers.get(place.path), spot, place.start.line, place.text]

    def _spot(self, path: str, span: Span | None) -> list[int] | None:
        """Return a span as the script counts, None for none and for an empty one."""
        at = self._offsets.get(path)
        if at is None or span is None or span.start >= span.end:
            return None
        return [at(span.start), at(span.end)]

    def _rules(self) -> dict[str, Any]:
        return {
            rule.id: {
                "sources": [list(source) for source in rule.sources],
                "jurisdiction": rule.jurisdiction,
            }
            for rule in sorted(self._report.rules.values())
            if rule.sources or rule.jurisdiction
        }

    def _accepted(self) -> Iterator[dict[str, str]]:
        for one in sorted(self._report.silenced, key=lambda one: one.finding.sort_key):
            finding = one.finding
            yield {
                "path": finding.place.path,
                "rule": finding.rule_id,
                "message": finding.message,
                "reason": one.reason,
                "by": one.by,
            }

    def _traits(self, tone: Tone | None) -> list[list[Any]]:
        return [
            [
                trait.label.in_language(self._language),
                trait.said.in_language(self._language),
                round(trait.weight, 2),
            ]
            for trait in (tone.traits if tone else ())
        ]


def utf_16_offsets(text: str) -> Offset:
    """Return how a script counts: its characters are of 16 bits, and emoji take two of them."""
    wide = [at for at, character in enumerate(text) if character > "\uffff"]
    if not wide:
        return lambda offset: offset
    return lambda offset: offset + bisect_left(wide, offset)


def _title(page: Page | None) -> str:
    """Return what a text is called: the title that it states, else its first heading."""
    if page is None:
        return ""
    stated = next((_value(one) for one in page.claims if one.fact is Fact.TITLE), "")
    headings = (block.span.of(page.text) for block in page.blocks if block.kind in _TITLES)
    return " ".join((stated or next(headings, "")).split())


def _value(claim: Claim) -> str:
    return shown(claim.fact, claim.value, "en")
