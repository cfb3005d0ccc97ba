"""Annotations say to GitHub what was found, and no text can say anything else to it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

import pytest
from awkward import AWKWARD, RULE, awkward_report, finding, plain

from brandlint.errors import Wording
from brandlint.findings import Failure, Fix, Report, Severity
from brandlint.reporters import github

SOURCE = "# Koch\n\nEin junges\nTeam, 100 % gut."


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    message: str


def runner(output: str) -> list[Command | str]:
    """Read a log as the runner does: what is a command, and else the line."""
    return [_command(line) or line for line in re.split(r"\r\n|\r|\n", output.rstrip("\n"))]


def _command(line: str) -> Command | None:
    parts = re.match(r"\s*::([^\s:]+)(?: (.*?))?::(.*)", line, re.DOTALL)
    if parts is None:
        assert "##[" not in line
        return None
    name, told, message = parts.groups()
    pairs = (pair.split("=", 1) for pair in (told or "").split(",") if pair)
    properties = {key: _decoded(value, ":,") for key, value in pairs}
    return Command(name, properties, _decoded(message, ""))


def _decoded(value: str, more: str) -> str:
    for sign in (*"\r\n", *more, "%"):
        value = value.replace(f"%{ord(sign):02X}", sign)
    return value


def commands(report: Report, language: str = "en", **more: str) -> list[Command | str]:
    return runner("".join(github.render(report, language, **more)))


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_is_what_a_command_says_and_never_one(text):
    failure, other, one = commands(awkward_report(text))
    assert [command.name for command in (failure, other, one)] == ["error", "warning", "warning"]
    assert set(one.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
    told = plain(one.message)
    assert plain(text) in told or len(text) > 60_000
    assert len(one.message.encode("utf-8", "replace")) < 65_536


def test_a_place_within_a_line_has_columns():
    (one,) = commands(Report(findings=(finding(SOURCE, "Koch"),)))
    assert one == Command(
        "warning",
        {
            "file": "jobs/a.md",
            "line": "1",
            "endLine": "1",
            "col": "3",
            "endColumn": "7",
            "title": RULE,
        },
        "Nicht „Koch“.",
    )


@pytest.mark.parametrize("seen", ["junges\nTeam", ""], ids=["two lines", "the whole text"])
def test_other_places_have_lines_only(seen):
    (one,) = commands(Report(findings=(finding(SOURCE, seen),)))
    assert set(one.properties) == {"file", "line", "endLine", "title"}


def test_paths_lead_from_the_top_of_the_repository():
    (one,) = commands(Report(findings=(finding(SOURCE, "Koch", "a,b:c%.md"),)), folder="site/x")
    assert one.properties["file"] == "site/x/a,b:c%.md"


def test_why_and_fix_are_told():
    report = Report(findings=(finding(SOURCE, "Koch", why="Weil.", fix=Fix("Köchin", safe=True)),))
    (one,) = commands(report, "de")
    assert one.message == "Nicht „Koch“.\nWeil.\nStattdessen: Köchin"


def test_the_gravest_are_annotated_and_the_rest_is_in_the_log():
    place = finding("::error::x ##[error]y", "x", "::error::x ##[error]y.md")
    note = replace(place, severity=Severity.NOTE)
    error = replace(place, severity=Severity.ERROR)
    draft = replace(place, draft=True)
    findings = (draft, *[place] * 11, note, error)
    told = commands(Report(findings=findings))
    names = [one.name for one in told if isinstance(one, Command)]
    assert names == ["error", *["warning"] * 10, "notice", "group", "endgroup"]
    assert "2 warnings" in told[12].message
    lines = [one for one in told if isinstance(one, str)]
    assert len(lines) == 2


def test_what_could_not_be_checked_is_an_error():
    report = Report(failures=(Failure("a.docx", Wording("is broken", "ist kaputt")),))
    (one,) = commands(report, "de")
    assert one == Command("error", {"file": "a.docx", "title": "nicht geprüft"}, "ist kaputt")


def test_nothing_found_says_nothing():
    assert "".join(github.render(Report(), "en")) == ""
