"""The report for people shows the line, marks the place, and lets nothing else through."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from brandlint.engine.places import Places
from brandlint.errors import Wording
from brandlint.findings import Checked, Failure, Finding, Fix, Owner, Report, Severity
from brandlint.reporters import concise, text
from brandlint.reporters import json as json_reporter
from brandlint.spans import Span


def _report(source: str, word: str, **more: object) -> Report:
    places = Places("jobs/a.md", source)
    start = source.index(word)
    span = Span(start, start + len(word))
    finding = Finding(
        place=places.place(span),
        rule_id="p/slug",
        severity=Severity.WARNING,
        owner=Owner.VOICE,
        message="say it plainly",
        excerpt=places.excerpt(span),
        **more,  # type: ignore[arg-type]
    )
    checked = Checked("jobs/a.md", "de", "job_posting", assumed=("language", "touchpoint"))
    return Report(documents=(checked,), findings=(finding,), skipped=2)


def _text(report: Report, language: str = "en") -> str:
    return "".join(text.render(report, language))


def test_a_finding_is_shown_with_its_line_and_a_mark_below() -> None:
    report = _report("eins\nviele flache Hierarchien hier\n", "flache Hierarchien")
    assert _text(report) == (
        "jobs/a.md\n"
        "  2:7 warning say it plainly p/slug\n"
        "    2 | viele flache Hierarchien hier\n"
        "      |       ^^^^^^^^^^^^^^^^^^\n"
        "\n"
        "Assumed: 1 × German, job posting.\n"
        "1 warning in 1 text (2 skipped).\n"
    )


@pytest.mark.parametrize(
    ("line", "word", "mark"),
    [
        pytest.param("日本 wort", "wort", "           ^^^^"[6:], id="wide characters"),
        pytest.param("\twort", "wort", "    ^^^^", id="tabs"),
        pytest.param("u\u0308ber wort", "wort", "     ^^^^", id="combining marks"),
        pytest.param("😀 wort", "wort", "   ^^^^", id="emoji"),
    ],
)
def test_the_mark_stands_below_its_word(line: str, word: str, mark: str) -> None:
    marks = _text(_report(line, word)).splitlines()[3]
    assert marks.removeprefix("      | ") == mark


def test_long_lines_are_cut_around_the_place() -> None:
    report = _report("x" * 5_000 + " wort " + "y" * 5_000, "wort")
    line, marks = _text(report).splitlines()[2:4]
    assert len(line) < 200
    assert line.index("wort") == marks.index("^")
    assert line.count("…") == 2


def test_control_characters_of_a_text_never_reach_the_terminal() -> None:
    report = _report("a \x1b[31mrot\x07 \u202ewort", "\x1b[31mrot")
    for output in (_text(report), "".join(concise.render(report, "en"))):
        assert not set(output) & {"\x1b", "\x07", "\u202e"}


def test_colours_only_where_asked() -> None:
    assert "\x1b" not in _text(_report("wort", "wort"))
    assert "\x1b" in "".join(text.render(_report("wort", "wort"), "en", colour=True))


def test_findings_of_one_topic_make_one_line() -> None:
    report = _report("Koch", "", topic=("Missing", "Salary"))
    first = replace(report.findings[0], rule_id="facts/missing-salary")
    second = replace(first, topic=("Missing", "Start"), rule_id="facts/missing-start")
    alone = replace(first, severity=Severity.NOTE)
    text = _text(replace(report, findings=(first, second, alone)))
    assert "Missing: Salary, Start. facts/missing-salary, facts/missing-start\n" in text
    assert text.count(first.message) == 1


def test_german_words() -> None:
    shown = _text(_report("wort", "wort", fix=Fix("Wort", safe=True)), "de")
    assert "Warnung" in shown
    assert "= stattdessen: Wort" in shown
    assert shown.endswith("1 Warnung in 1 Text (2 übergangen).\n")


def test_failures_are_never_clean() -> None:
    report = Report(failures=(Failure("a.md", Wording("is broken", "ist kaputt")),))
    assert "a.md: not checked: is broken\n" in _text(report)
    assert "no text was checked (1 not checked)" in _text(report)


def test_concise_is_one_line_a_finding() -> None:
    report = _report("eins\nwort", "wort")
    expected = "jobs/a.md:2:1: warning p/slug say it plainly\n"
    assert "".join(concise.render(report, "en")) == expected


def test_json_fits_its_schema() -> None:
    report = _report("eins\r\nwört", "wört", fix=Fix("Wort", safe=False))
    data = json.loads("".join(json_reporter.render(report, "en")))
    jsonschema.validate(data, json_reporter.schema())
    finding = data["findings"][0]
    assert (finding["start"], finding["end"], finding["text"]) == (6, 10, "wört")
    assert (finding["line"], finding["column"], finding["end_column"]) == (2, 1, 5)
    assert data["skipped"] == 2
