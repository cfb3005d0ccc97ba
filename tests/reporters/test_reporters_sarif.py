"""SARIF fits the official schema, whatever a text holds, and leads to the exact characters."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from awkward import AWKWARD, RULE, awkward_report, finding, whole

from brandlint.engine.fixes import fixed
from brandlint.errors import Wording
from brandlint.findings import Checked, Failure, Fix, Owner, Report, RuleNote, Severity, Silenced
from brandlint.reporters import sarif

SCHEMA = json.loads(
    (Path(__file__).parent / "schemas/sarif-2.1.0.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)
SOURCE = "# Koch 😀\r\n\r\nEin junges Team.\rMit Herz und\njungem Team.\r\n"


def run_of(report: Report, language: str = "en", **more: str) -> dict[str, Any]:
    log = json.loads("".join(sarif.render(report, language, **more)))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    return run


def of(*findings: Any, **more: Any) -> Report:
    return Report(documents=(Checked("jobs/a.md", "de", "job_posting"),), findings=findings, **more)


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_fits_the_schema_and_comes_back(text):
    run = run_of(awkward_report(text))
    assert run["results"][1]["message"]["text"] == text.replace("\ud83d", "\ufffd")
    location = run["results"][1]["locations"][0]["physicalLocation"]
    assert location["region"]["snippet"]["text"] == text.replace("\ud83d", "\ufffd")
    assert whole(unquote(location["artifactLocation"]["uri"]))


def test_an_empty_report_fits_the_schema():
    run = run_of(Report())
    assert run["results"] == []
    assert run["invocations"][0]["executionSuccessful"] is True


def region_of(source: str, region: dict[str, int]) -> slice:
    """Where a region lies in a source, as the run says that lines end and columns count."""
    starts, at = [0], 0
    while at < len(source):
        step = 2 if source[at : at + 2] == "\r\n" else 1
        if source[at] in "\r\n":
            starts.append(at + step)
        at += step
    ends = (region["endLine"], region["endColumn"])
    begins = (region["startLine"], region["startColumn"])
    first, last = (starts[line - 1] + column - 1 for line, column in (begins, ends))
    return slice(first, last)


@pytest.mark.parametrize("seen", ["Koch", "😀", "junges Team", "Herz und\njungem", "Team.\r\n"])
def test_a_region_covers_exactly_what_was_found(seen):
    run = run_of(of(finding(SOURCE, seen)))
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["newlineSequences"] == ["\r\n", "\n", "\r"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert SOURCE[region_of(SOURCE, region)] == region["snippet"]["text"] == seen


def test_what_a_whole_text_lacks_stands_at_its_beginning():
    (result,) = run_of(of(finding(SOURCE, "")))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}


def test_all_fixes_of_a_finding_are_one_and_do_what_ours_do():
    first, second = finding(SOURCE, "junges"), finding(SOURCE, "jungem")
    both = replace(
        first,
        fix=Fix("gutes", safe=True),
        related=(second.place,),
        further_fixes=(Fix("gutem", safe=False),),
        grouped=True,
    )
    (result,) = run_of(of(both))["results"]
    assert len(result["locations"]) == 2
    (fix,) = result["fixes"]
    assert fix["properties"] == {"safe": False}
    assert fix["description"]["text"] == "Say “gutes, gutem”"
    (change,) = fix["artifactChanges"]
    text = SOURCE
    for one in reversed(change["replacements"]):
        where = region_of(text, one["deletedRegion"])
        text = text[: where.start] + one["insertedContent"]["text"] + text[where.stop :]
    assert text == fixed(SOURCE, [both])


def test_accepted_findings_say_where_and_why():
    one = finding(SOURCE, "Koch")
    silenced = (Silenced(one, "so heißt er"), Silenced(one, "alt", "baseline"))
    open_one, in_text, in_baseline = run_of(of(one, silenced=silenced))["results"]
    assert open_one["suppressions"] == []
    assert in_text["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "so heißt er"}
    ]
    assert in_baseline["suppressions"][0]["kind"] == "external"


def test_fingerprints_outlive_moved_lines_and_renamed_rules():
    here = run_of(of(finding("Ein junges Team.", "junges")))["results"][0]
    moved = finding("Neu.\n\nEin junges Team.", "junges", rule_id="p/neu", former=(RULE,))
    moved = replace(moved, place=replace(moved.place, context="Ein  junges\nTeam."))
    there = run_of(of(moved))["results"][0]
    assert here["fingerprints"] == there["fingerprints"]
    assert here["partialFingerprints"] == there["partialFingerprints"]


def test_fingerprints_tell_the_same_words_apart():
    one = finding(SOURCE, "Team")
    results = run_of(of(one, one, replace(one, rule_id="p/other")))["results"]
    assert len({result["fingerprints"]["brandlint/v1"] for result in results}) == 3
    hashes = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]
    assert [one.rpartition(":")[2] for one in hashes] == ["1", "2", "1"]


def test_rules_have_help_sources_and_their_former_ids():
    note = RuleNote(
        RULE,
        "regex",
        Severity.ERROR,
        Owner.FACTS,
        {"de": "„{seen}“ sagt {{wenig}}.", "en": "“{seen}” says little."},
        {"de": "Darum."},
        (("Ein [Urteil]", "https://gericht.example/1"), ("Ein Buch", "")),
        "DE",
    )
    run = run_of(of(finding(SOURCE, "Koch", former=("p/alt",)), rules={RULE: note}), "de")
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "„…“ sagt {wenig}."
    assert rule["help"]["text"].split("\n\n") == [
        "Darum.",
        "DE",
        "Quelle: Ein [Urteil] https://gericht.example/1",
        "Quelle: Ein Buch",
        f"brandlint explain {RULE}",
    ]
    assert r"Quelle: [Ein \[Urteil\]](<https://gericht.example/1>)" in rule["help"]["markdown"]
    assert rule["helpUri"] == "https://gericht.example/1"
    assert rule["deprecatedIds"] == ["p/alt"]
    assert rule["defaultConfiguration"] == {"level": "error"}


def test_a_rule_that_no_pack_holds_is_described_by_its_finding():
    (rule,) = run_of(of(finding(SOURCE, "Koch", why="Weil.")))["tool"]["driver"]["rules"]
    assert rule["fullDescription"]["text"] == "Weil."


def test_what_a_finding_points_at_is_related():
    other = finding("28 Tage", "28 Tage", "ads/ü b.md")
    (result,) = run_of(of(finding(SOURCE, "Koch", related=(other.place,))))["results"]
    (related,) = result["relatedLocations"]
    assert related["message"]["text"] == "28 Tage"
    location = related["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "ads/%C3%BC%20b.md", "uriBaseId": "%SRCROOT%"}


@pytest.mark.parametrize(
    ("path", "folder", "uri"),
    [
        pytest.param("jobs/a.md", "", "jobs/a.md", id="at the top"),
        pytest.param("jobs/a.md", "kunden/x", "kunden/x/jobs/a.md", id="in a folder"),
        pytest.param("../b/a.md", "kunden/x", "kunden/b/a.md", id="beside the folder"),
        pytest.param("/srv/a.md", "kunden/x", "file:///srv/a.md", id="outside"),
        pytest.param("C:/srv/a.md", "", "file:///C%3A/srv/a.md", id="outside on Windows"),
        pytest.param("a#b?c%d.md", "", "a%23b%3Fc%25d.md", id="signs of URIs"),
    ],
)
def test_uris_lead_from_the_top_of_the_repository(path, folder, uri):
    (result,) = run_of(of(finding(SOURCE, "Koch", path)), folder=folder)["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_what_could_not_be_checked_is_no_success():
    failure = Failure("jobs/kaputt.docx", Wording("is broken", "ist kaputt"))
    (invocation,) = run_of(of(failures=(failure,), notes=(Wording("A.", "B."),)))["invocations"]
    assert invocation["executionSuccessful"] is False
    broken, note = invocation["toolExecutionNotifications"]
    assert (broken["level"], broken["message"]["text"]) == ("error", "is broken")
    assert note == {"level": "note", "message": {"text": "A."}}


def test_drafts_and_what_the_calendar_brought_are_marked():
    (result,) = run_of(of(finding(SOURCE, "Koch", draft=True, calendar=True)))["results"]
    assert result["properties"] == {"owner": "voice", "draft": True, "calendar": True}


@pytest.mark.skipif(not shutil.which("sarif-multitool"), reason="needs the validator from npm")
def test_the_validator_of_its_makers_has_no_errors(tmp_path):
    text = "Ein `junges` <b>Team</b> ]]> 😀"
    path = tmp_path / "brandlint.sarif"
    path.write_text("".join(sarif.render(awkward_report(text), "en")), encoding="utf-8")
    command = ["sarif-multitool", "validate", str(path), "--rule-kind", "Sarif;Ghas"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ": error " not in ran.stdout + ran.stderr
