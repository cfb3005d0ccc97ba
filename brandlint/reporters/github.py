"""The report as annotations that GitHub Actions shows beside the changed lines.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from brandlint.errors import Wording
from brandlint.findings import Finding, Report, Severity
from brandlint.reporters._identity import from_top
from brandlint.reporters._words import NOT_CHECKED, counted
from brandlint.reporters.terminal import harmless

_COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# GitHub shows so many annotations of a kind a step, the first ones, and drops the rest.
_MOST: Final = 10
# What GitHub takes for a title and, in bytes, for a message.
_LONGEST_TITLE: Final = 255
_LONGEST_MESSAGE: Final = 65_535


def render(report: Report, language: str, *, folder: str = "") -> Iterator[str]:
    """Yield a workflow command for each failure and finding, the gravest first.

    What GitHub would drop follows as plain lines in a group of the log. `folder` leads from the
    top of the repository to the folder that paths are found from.
    """
    used: Counter[str] = Counter()
    for failure in report.failures:
        used["error"] += 1
        yield _command(
            "error",
            {"file": from_top(failure.path, folder), "title": NOT_CHECKED.in_language(language)},
            failure.reason.in_language(language),
        )
    rest: list[Finding] = []
    for finding in sorted(report.findings, key=_gravest_first):
        command = _COMMANDS[finding.severity]
        used[command] += 1
        if used[command] > _MOST:
            rest.append(finding)
            continue
        yield _command(command, _properties(finding, folder), _message(finding, language))
    if rest:
        told = Wording("More in the texts", "Mehr in den Texten").in_language(language)
        yield _command("group", {}, f"{told}: {counted(rest, language)}")
        yield from (_line(finding, folder) for finding in rest)
        yield _command("endgroup", {}, "")


def _gravest_first(finding: Finding) -> tuple[int, bool]:
    return (-finding.severity, finding.draft or finding.calendar)


def _properties(finding: Finding, folder: str) -> dict[str, str]:
    start, end = finding.place.start, finding.place.end
    properties = {
        "file": from_top(finding.place.path, folder),
        "line": str(start.line),
        "endLine": str(end.line),
    }
    # Columns stand only where the place lies within a line.
    if end.line == start.line and end.column > start.column:
        properties |= {"col": str(start.column), "endColumn": str(end.column)}
    return properties | {"title": finding.rule_id[:_LONGEST_TITLE]}


def _message(finding: Finding, language: str) -> str:
    parts = [finding.message, finding.why]
    if finding.fix is not None:
        label = Wording("Instead", "Stattdessen").in_language(language)
        parts.append(f"{label}: {finding.fix.replacement}")
    message = "\n".join(harmless(part) for part in parts if part)
    return message.encode("utf-8", "replace")[:_LONGEST_MESSAGE].decode("utf-8", "ignore")


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name}{' ' if told else ''}{told}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(harmless(text)).replace(":", "%3A").replace(",", "%2C")


def _line(finding: Finding, folder: str) -> str:
    """Return a plain line, in which nothing is a command: neither `::` before it nor `##[`."""
    place = finding.place
    path = from_top(place.path, folder)
    told = f"{path}:{place.start.line}:{place.start.column}: {finding.severity.label} "
    line = harmless(f"{told}{finding.rule_id} {finding.message}").replace("##[", "## [")
    return f"- {line}\n"
