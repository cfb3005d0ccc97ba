"""JUnit XML fits the schema of Jenkins, and says the same to a program that reads it."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from awkward import AWKWARD, RULE, awkward_report, finding, plain

from brandlint.errors import Wording
from brandlint.findings import Checked, Failure, Fix, Report, Severity, Silenced
from brandlint.reporters import junit

junitparser = pytest.importorskip("junitparser")
xmlschema = pytest.importorskip("xmlschema")

SCHEMA = xmlschema.XMLSchema(Path(__file__).parent / "schemas/junit-10.xsd")
SOURCE = "Ein junges Team."
TEXT = Checked("jobs/a.md", "de", "job_posting")


def read(report: Report, language: str = "en", **more: object):
    told = "".join(junit.render(report, language, **more))
    SCHEMA.validate(StringIO(told))
    return junitparser.JUnitXml.fromstring(told.encode("utf-8"))


def cases(report: Report, language: str = "en", **more: object):
    return [case for suite in read(report, language, **more) for case in suite]


def plain_xml(text: str) -> str:
    return plain(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_fits_the_schema_and_comes_back(text):
    report = awkward_report(text)
    found = cases(report, gate=Severity.WARNING)
    assert len(found) == 5
    results = [result for case in found for result in case.result]
    messages = [plain(result.message) for result in results]
    assert messages.count(plain_xml(text)) == 4
    assert any(plain_xml(text) in plain(result.text or "") for result in results)


def test_a_text_without_findings_has_passed():
    (case,) = cases(Report(documents=(TEXT,)), "de")
    assert (case.classname, case.name, case.result) == ("jobs/a.md", "keine Befunde", [])


@pytest.mark.parametrize(
    ("more", "gate", "fails"),
    [
        pytest.param({}, None, False, id="below the gate of its text"),
        pytest.param({"severity": Severity.ERROR}, None, True, id="at the gate of its text"),
        pytest.param({}, Severity.WARNING, True, id="at the gate of the run"),
        pytest.param({"draft": True}, Severity.NOTE, False, id="in a draft"),
        pytest.param({"calendar": True}, Severity.NOTE, False, id="brought by the calendar"),
    ],
)
def test_a_case_fails_where_the_finding_fails_the_run(more, gate, fails):
    report = Report((TEXT,), (finding(SOURCE, "junges", **more),))
    told = read(report, gate=gate)
    (suite,) = told
    (case,) = suite
    assert bool(case.result) is fails
    assert suite.failures == told.failures == int(fails)
    if not fails:
        assert case.system_out == "line 1: Nicht „junges“."


def test_a_failing_case_tells_rule_line_why_and_fix():
    found = finding(SOURCE, "junges", why="Weil.", fix=Fix("gutes", safe=True))
    (case,) = cases(Report((TEXT,), (found,)), "de", gate=Severity.NOTE)
    (failure,) = case.result
    assert (failure.type, failure.message) == (f"warning {RULE}", "Nicht „junges“.")
    assert failure.text == "Zeile 1: Nicht „junges“.\nWeil.\nStattdessen: gutes"


def test_names_hold_no_lines_and_are_never_the_same_twice():
    one = finding(SOURCE, "junges")
    moved = replace(one, place=replace(one.place, start=one.place.start._replace(line=9)))
    whole = finding(SOURCE, "", rule_id="p/missing")
    names = [case.name for case in cases(Report((TEXT,), (one, moved, whole)))]
    assert names == [f"{RULE}: junges", f"{RULE}: junges (2)", "p/missing"]


def test_what_somebody_accepted_is_skipped_with_the_reason():
    silenced = Silenced(finding(SOURCE, "junges"), "steht im Leitbild")
    (case,) = cases(Report((TEXT,), silenced=(silenced,)))
    assert case.is_skipped
    assert case.result[0].message == "steht im Leitbild"


def test_what_could_not_be_checked_is_an_error():
    told = read(Report(failures=(Failure("a.docx", Wording("is broken", "ist kaputt")),)), "de")
    assert told.errors == 1
    (case,) = next(iter(told))
    assert (case.name, case.result[0].message) == ("nicht geprüft", "ist kaputt")


def test_paths_lead_from_the_top_of_the_repository():
    (case,) = cases(Report((TEXT,)), folder="kunden/x")
    assert case.classname == "kunden/x/jobs/a.md"
