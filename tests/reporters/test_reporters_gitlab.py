"""Code Quality gets what GitLab's parser asks for, and tells every finding from the others."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest
from awkward import AWKWARD, awkward_report, finding, plain

from brandlint.errors import Wording
from brandlint.findings import Failure, Report, Severity
from brandlint.reporters import gitlab

TEXT = {"type": "string", "minLength": 1}
LINE = {"type": "integer", "minimum": 1}
# As docs.gitlab.com/ci/testing/code_quality describes the format; GitLab's parser asks for less.
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "type": {"const": "issue"},
            "description": TEXT,
            "check_name": TEXT,
            "fingerprint": TEXT,
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "content": {"type": "object", "properties": {"body": TEXT}},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    # Relative to the top of the repository, without `./`.
                    "path": {"type": "string", "pattern": r"^[^./].*"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": LINE, "end": LINE},
                    },
                },
            },
        },
    },
}
SOURCE = "Ein junges\nTeam."


def entries(report: Report, language: str = "en", **more: str) -> list[dict]:
    told = "".join(gitlab.render(report, language, **more))
    assert not told.startswith("\ufeff")
    data = json.loads(told.encode("utf-8"))
    jsonschema.validate(data, SCHEMA)
    assert len({entry["fingerprint"] for entry in data}) == len(data)
    return data


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_fits_the_schema(text):
    failure, _, one = entries(awkward_report(text))
    assert plain(one["description"]) == plain(text)
    assert failure["severity"] == "critical"


def test_nothing_found_is_an_empty_array():
    assert entries(Report()) == []


def test_severities_and_lines():
    found = finding(SOURCE, "junges\nTeam")
    report = Report(findings=tuple(replace(found, severity=one) for one in Severity))
    told = entries(report, folder="site")
    assert [one["severity"] for one in told] == ["info", "minor", "major"]
    assert told[0]["location"] == {"path": "site/jobs/a.md", "lines": {"begin": 1, "end": 2}}


def test_the_same_words_keep_their_fingerprints_when_lines_move():
    first = entries(Report(findings=(finding(SOURCE, "Ein"), finding(SOURCE, "Team"))))
    moved = finding(SOURCE, "Team")
    place = replace(moved.place, start=moved.place.start._replace(line=7), span=moved.place.span)
    (second,) = entries(Report(findings=(replace(moved, place=place),)))
    assert second["fingerprint"] == first[1]["fingerprint"]


def test_what_could_not_be_checked_is_told_in_the_users_language():
    report = Report(failures=(Failure("a.docx", Wording("is broken", "ist kaputt")),))
    (one,) = entries(report, "de")
    assert one["description"] == "nicht geprüft: ist kaputt"
