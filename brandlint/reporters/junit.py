"""The report as JUnit XML, for the test views of Jenkins, GitLab, Azure DevOps and others.

A text is a suite and a finding in it a case. It fails where the finding fails the run, is skipped
where somebody accepted the finding, and else passes with the finding as its output.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal
from xml.sax.saxutils import escape, quoteattr

from brandlint.errors import Wording
from brandlint.findings import Finding, Report, Severity
from brandlint.reporters._identity import from_top
from brandlint.reporters._words import NOT_CHECKED
from brandlint.reporters.terminal import harmless

# What XML 1.0 can't hold, beside what `harmless` takes.
_ILLEGAL: Final = re.compile("[\x0b\x0c\ufffe\uffff]")
_LONGEST_NAME: Final = 60

_Outcome = Literal["passed", "failure", "error", "skipped"]


@dataclass(frozen=True, slots=True)
class _Case:
    name: str
    outcome: _Outcome = "passed"
    message: str = ""
    kind: str = ""
    body: str = ""


def render(
    report: Report, language: str, *, folder: str = "", gate: Severity | None = None
) -> Iterator[str]:
    """Yield the document, a suite at a time; `gate` is that of the run, else of each text.

    `folder` leads from the top of the repository to the folder that paths are found from.
    """
    suites = _suites(report, language, gate)
    counts: Counter[str] = Counter(case.outcome for cases in suites.values() for case in cases)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="brandlint"{_totals(counts, skipped=False)}>\n'
    for path in sorted(suites):
        yield from _suite(from_top(path, folder), suites[path])
    yield "</testsuites>\n"


def _suites(report: Report, language: str, gate: Severity | None) -> dict[str, list[_Case]]:
    """Return the cases of each text; a text without any is a case that passed."""
    cases: dict[str, list[_Case]] = defaultdict(list)
    failing = {id(finding) for finding in report.failing(gate)}
    for failure in report.failures:
        told, reason = NOT_CHECKED.in_language(language), failure.reason.in_language(language)
        cases[failure.path].append(_Case(told, "error", reason, "brandlint/not-checked", reason))
    for finding in report.findings:
        outcome: _Outcome = "failure" if id(finding) in failing else "passed"
        cases[finding.place.path].append(_case(finding, outcome, language))
    for one in sorted(report.silenced, key=lambda one: one.finding.sort_key):
        case = _Case(_name(one.finding), "skipped", one.reason)
        cases[one.finding.place.path].append(case)
    clean = Wording("no findings", "keine Befunde").in_language(language)
    for document in report.documents:
        if document.path not in cases:
            cases[document.path].append(_Case(clean))
    return cases


def _case(finding: Finding, outcome: _Outcome, language: str) -> _Case:
    place = finding.place
    at = Wording("line", "Zeile").in_language(language)
    body = [f"{at} {place.start.line}: {finding.message}", finding.why]
    if finding.fix is not None:
        label = Wording("Instead", "Stattdessen").in_language(language)
        body.append(f"{label}: {finding.fix.replacement}")
    kind = f"{finding.severity.label} {finding.rule_id}"
    told = "\n".join(harmless(line) for line in body if line)
    return _Case(_name(finding), outcome, finding.message, kind, told)


def _name(finding: Finding) -> str:
    """Return what a finding is known by from run to run: its rule and words, not its line."""
    words = " ".join(finding.place.text.split())
    if not words:
        return finding.rule_id
    cut = words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"
    return f"{finding.rule_id}: {cut}"


def _suite(path: str, cases: list[_Case]) -> Iterator[str]:
    counts: Counter[str] = Counter(case.outcome for case in cases)
    yield f"<testsuite name={_quoted(path)} file={_quoted(path)}{_totals(counts)}>\n"
    names: Counter[str] = Counter()
    for case in cases:
        # Of two cases with one name, programs would show the last.
        names[case.name] += 1
        more = f" ({names[case.name]})" if names[case.name] > 1 else ""
        yield _element(path, case.name + more, case)
    yield "</testsuite>\n"


def _element(path: str, name: str, case: _Case) -> str:
    opening = f'<testcase classname={_quoted(path)} name={_quoted(name)} time="0"'
    if case.outcome == "skipped":
        return f"{opening}><skipped message={_quoted(case.message)}/></testcase>\n"
    if case.outcome == "passed":
        out = f"<system-out>{_text(case.body)}</system-out>"
        return f"{opening}>{out}</testcase>\n" if case.body else f"{opening}/>\n"
    told = f"type={_quoted(case.kind)} message={_quoted(case.message)}"
    body = f"<{case.outcome} {told}>{_text(case.body)}</{case.outcome}>"
    return f"{opening}>{body}</testcase>\n"


def _totals(counts: Counter[str], *, skipped: bool = True) -> str:
    told = {"tests": counts.total(), "failures": counts["failure"], "errors": counts["error"]}
    if skipped:
        told["skipped"] = counts["skipped"]
    return "".join(f' {name}="{count}"' for name, count in told.items()) + ' time="0"'


def _quoted(text: str) -> str:
    return quoteattr(_ILLEGAL.sub("\ufffd", harmless(text)))


def _text(text: str) -> str:
    lines = "\n".join(harmless(line) for line in text.split("\n"))
    return escape(_ILLEGAL.sub("\ufffd", lines))
