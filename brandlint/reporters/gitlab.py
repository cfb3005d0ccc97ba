"""The report for GitLab's Code Quality, which shows it in merge requests.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any, Final

from brandlint.findings import Failure, Report, Severity
from brandlint.reporters._identity import Identified, from_top, identified
from brandlint.reporters._words import NOT_CHECKED
from brandlint.reporters.terminal import harmless

_SEVERITIES: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def render(report: Report, language: str, *, folder: str = "") -> Iterator[str]:
    """Yield one array with an entry a line; what could not be checked is a critical one.

    `folder` leads from the top of the repository to the folder that paths are found from.
    """
    failures = (_failure(failure, language, folder) for failure in report.failures)
    findings = (_entry(one, folder) for one in identified(report.findings, folder))
    yield "["
    between = "\n"
    for entry in (*failures, *findings):
        dumped = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
        # Half a character can't be written as UTF-8.
        yield between + _SURROGATES.sub("\ufffd", dumped)
        between = ",\n"
    yield "\n]\n"


def _entry(one: Identified, folder: str) -> dict[str, Any]:
    finding = one.finding
    place = finding.place
    entry = {
        "type": "issue",
        "check_name": finding.rule_id,
        "description": harmless(finding.message),
        "categories": ["Style"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": one.fingerprint,
        "location": {
            "path": from_top(place.path, folder),
            "lines": {"begin": place.start.line, "end": place.end.line},
        },
    }
    return entry | ({"content": {"body": harmless(finding.why)}} if finding.why else {})


def _failure(failure: Failure, language: str, folder: str) -> dict[str, Any]:
    path = from_top(failure.path, folder)
    told = f"{NOT_CHECKED.in_language(language)}: {failure.reason.in_language(language)}"
    name = f"{path}\0{failure.reason.en}".encode("utf-8", "surrogatepass")
    return {
        "type": "issue",
        "check_name": "brandlint/not-checked",
        "description": harmless(told),
        "categories": ["Bug Risk"],
        "severity": "critical",
        "fingerprint": blake2b(name, digest_size=16).hexdigest(),
        "location": {"path": path, "lines": {"begin": 1, "end": 1}},
    }
