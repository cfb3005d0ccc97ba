"""`brandlint check`, by its whole output and its exit code."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from brandlint.reporters import json as json_reporter

FINDING = "jobs/pflege.md:11:3: warning marke/empty-phrase “flache Hierarchien” is empty.\n"
EN = ("--ui-language", "en")


def test_a_finding_below_the_gate_does_not_fail(site, brandlint):
    ran = brandlint("check", "--format", "concise", *EN)
    assert (ran.code, ran.out) == (0, FINDING)


@pytest.mark.parametrize(
    ("arguments", "settings", "code"),
    [
        pytest.param(["--gate", "warning"], "", 1, id="a gate on the command line"),
        pytest.param([], "gate: warning\n", 1, id="a gate in the settings"),
        pytest.param(["--gate", "error"], "gate: warning\n", 0, id="the command line wins"),
        pytest.param(["--gate", "note", "--exit-zero"], "", 0, id="exit zero"),
        pytest.param(["--gate", "warning", "--ignore", "marke"], "", 0, id="an ignored pack"),
        pytest.param(["--gate", "warning", "--select", "marke/empty-*"], "", 1, id="a glob"),
        pytest.param(["--gate", "warning", "--select", "voice"], "", 0, id="another selected"),
        pytest.param(["--gate", "warning", "--owner", "facts"], "", 0, id="another owner"),
        pytest.param(["--gate", "warning", "--owner", "voice"], "", 1, id="this owner"),
        pytest.param([], "rules: {marke/empty-phrase: error}\n", 1, id="a severity of settings"),
        pytest.param(
            ["--gate", "note"],
            "overrides: [{paths: [jobs/**], rules: {marke: off}, reason: so}]\n",
            0,
            id="switched off for a folder",
        ),
        pytest.param(["--gate", "note"], "exclude: [jobs/**]\n", 0, id="an excluded folder"),
        pytest.param(
            ["--gate", "note"], "voice: {accept: [flache Hierarchie]}\n", 0, id="an accepted term"
        ),
    ],
)
def test_exit_codes(site, brandlint, arguments, settings, code):
    with (site / "brandlint.yaml").open("a", encoding="utf-8") as file:
        file.write(settings)
    assert brandlint("check", *arguments).code == code


def test_text_for_people(site, brandlint):
    ran = brandlint("check", *EN)
    assert ran.out == (
        "jobs/pflege.md\n"
        "  11:3 warning “flache Hierarchien” is empty. marke/empty-phrase\n"
        "    11 | - flache Hierarchien\n"
        "       |   ^^^^^^^^^^^^^^^^^^\n"
        "\n"
        "Assumed: 1 × German, job posting.\n"
        "1 warning in 1 text.\n"
    )


def test_the_language_of_the_copy_is_that_of_its_findings(site, brandlint):
    ran = brandlint("check", "--format", "concise")
    assert "„flache Hierarchien“ ist leer." in ran.out


def test_json_fits_its_schema_and_has_true_positions(site, brandlint):
    ran = brandlint("check", "--format", "json")
    data = json.loads(ran.out)
    jsonschema.validate(data, json_reporter.schema())
    source = (site / "jobs/pflege.md").read_text(encoding="utf-8")
    (finding,) = data["findings"]
    assert source[finding["start"] : finding["end"]] == finding["text"] == "flache Hierarchien"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        pytest.param("a.png", b"\x89PNG\x00", "", id="no reader"),
        pytest.param("a.md", b"\x00\x01\x02\xff", "", id="binary"),
        pytest.param("a.yaml", b"a: [1\n", ":", id="broken YAML"),
        pytest.param("a.json", b'{"a": }', ":", id="broken JSON"),
    ],
)
def test_a_named_file_that_can_t_be_read_fails_the_run(site, brandlint, name, content, reason):
    (site / name).write_bytes(content)
    ran = brandlint("check", name, "jobs", *EN)
    assert ran.code == 3
    assert f"{name}: not checked:" in ran.out
    assert "flache Hierarchien" in ran.out
    assert "Traceback" not in ran.out + ran.err


def test_a_missing_file_fails_the_run(site, brandlint):
    ran = brandlint("check", "jobs/nirgends.md", *EN)
    assert ran.code == 3
    assert "jobs/nirgends.md: not checked" in ran.out


def test_other_text_is_skipped_and_said_so(site, brandlint):
    (site / "notes.md").write_text("Milch, Eier und Brot kaufen.\n", encoding="utf-8")
    ran = brandlint("check", "notes.md", *EN)
    assert ran.code == 0
    assert "no recruiting copy" in ran.out
    ran = brandlint("check", *EN)
    assert ran.out.endswith("1 warning in 1 text (1 skipped).\n")


def test_a_draft_never_fails_the_gate(site, brandlint):
    path = site / "jobs/pflege.md"
    path.write_text("---\ndraft: true\n---\n" + path.read_text("utf-8"), encoding="utf-8")
    ran = brandlint("check", "--gate", "note", "--format", "concise", *EN)
    assert ran.code == 0
    assert "empty-phrase" in ran.out


def test_a_suppression_with_a_reason_is_counted(site, brandlint):
    path = site / "jobs/pflege.md"
    text = path.read_text("utf-8").rstrip() + " <!-- brandlint-ignore marke: so heißt es -->\n"
    path.write_text(text, encoding="utf-8")
    ran = brandlint("check", "--gate", "note", *EN)
    assert ran.code == 0
    assert "no findings in 1 text (1 suppressed)" in ran.out


@pytest.mark.parametrize(
    ("arguments", "settings", "told"),
    [
        pytest.param([], "", True, id="the rule runs and finds nothing"),
        pytest.param(["--ignore", "marke"], "", False, id="the rule does not run"),
        pytest.param(["--select", "marke"], "", False, id="this is not asked for"),
        pytest.param([], "ignore: [brandlint]\n", False, id="the settings don't want it"),
        pytest.param([], "rules: {brandlint: off}\n", False, id="switched off in the settings"),
        pytest.param(["--owner", "voice"], "", False, id="another owner"),
        pytest.param(["--owner", "site"], "", False, id="the rule has another owner"),
    ],
)
def test_a_suppression_that_hides_nothing_is_told(site, brandlint, arguments, settings, told):
    with (site / "brandlint.yaml").open("a", encoding="utf-8") as file:
        file.write(settings)
    text = "<!-- brandlint-ignore marke: so heißt es -->\n\nDu bist Teil unseres Teams.\n"
    (site / "jobs/pflege.md").write_text("# Koch (m/w/d)\n\n" + text, encoding="utf-8")
    ran = brandlint("check", "--format", "concise", *arguments, *EN)
    assert ("unused-suppression" in ran.out) is told


def test_mistakes_in_packs_are_told_from_other_processes(site, brandlint):
    for number in range(30):
        (site / f"jobs/{number:02}.md").write_bytes((site / "jobs/pflege.md").read_bytes())
    (site / "marke/b.yaml").write_text("id: marke/b\n", encoding="utf-8")
    one, two = brandlint("check", *EN), brandlint("check", "--jobs", "2", *EN)
    assert one == two
    assert one.code == 2
    assert "marke/b.yaml:1:1: " in one.err


def test_a_selected_rule_runs_on_trial(site, brandlint):
    path = site / "marke/empty-phrase.yaml"
    path.write_text(path.read_text("utf-8") + "preview: true\n", encoding="utf-8")
    assert not brandlint("check", "--format", "concise", *EN).out
    ran = brandlint("check", "--format", "concise", "--select", "marke/empty-phrase", *EN)
    assert ran.out == FINDING


def test_a_reason_names_the_file_once(site, brandlint):
    (site / "a.yaml").write_text("a: [1\n", encoding="utf-8")
    ran = brandlint("check", "a.yaml", "--format", "concise", *EN)
    assert ran.out.startswith("a.yaml: line 2, column 1: ")


def test_standard_input(site, brandlint, monkeypatch):
    text = (site / "jobs/pflege.md").read_bytes()
    stdin = io.TextIOWrapper(io.BytesIO(text), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stdin)
    ran = brandlint("check", "--stdin-filename", "jobs/pflege.md", "--format", "concise", *EN)
    assert ran.out == FINDING


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["check", "--formt", "json"], "No such option", id="an unknown option"),
        pytest.param(["chekc"], "No such command", id="an unknown command"),
        pytest.param(["check", "--pack", "clarty-de"], "did you mean", id="an unknown pack"),
        pytest.param(["explain", "marke/empty-phras"], "did you mean", id="an unknown rule"),
        pytest.param(["check", "--select", "marke/empty"], "did you mean", id="nothing selected"),
        pytest.param(["check", "--ignore", "mark"], "did you mean marke?", id="nothing ignored"),
        pytest.param(["check", "--pack", "nix", "nirgends.md"], "no pack", id="a pack, no texts"),
    ],
)
def test_mistakes_in_usage(site, brandlint, arguments, said):
    ran = brandlint(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("file", "content", "place"),
    [
        pytest.param("brandlint.yaml", "pakcs: [./marke]\n", "brandlint.yaml:1:1", id="settings"),
        pytest.param("brandlint.yaml", "gate: [\n", "brandlint.yaml:", id="broken YAML"),
        pytest.param("marke/pack.yaml", "name: marke\n", "marke/pack.yaml:", id="manifest"),
        pytest.param("marke/b.yaml", "id: marke/b\n", "marke/b.yaml:", id="rule"),
    ],
)
def test_mistakes_in_settings_and_packs_have_a_place(site, brandlint, file, content, place):
    (site / file).write_text(content, encoding="utf-8")
    ran = brandlint("check")
    assert ran.code == 2
    assert place in ran.err


def test_standard_input_is_checked_alone(site, brandlint):
    for arguments in (["-", "jobs"], ["--stdin-filename", "a.md", "jobs"]):
        ran = brandlint("check", *arguments)
        assert (ran.code, ran.out) == (2, "")
        assert "standard input is checked alone: check jobs" in ran.err


def test_no_escape_reaches_the_terminal_with_a_mistake(site, brandlint):
    ran = brandlint("check", "--select", "a\x1b[31m")
    assert ran.code == 2
    assert "\x1b" not in ran.err


def test_without_a_command_the_help_is_shown(brandlint):
    ran = brandlint()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Usage: brandlint [OPTIONS]")


def test_a_run_without_texts_says_so(site, brandlint):
    (site / "leer").mkdir()
    assert brandlint("check", "leer", *EN).out == "no text was checked.\n"


def test_a_text_that_no_rule_speaks_to_is_not_called_clean_in_silence(site, brandlint):
    text = "# Cook\n\nWe are looking for you to join our team.\n\n## Your tasks\n\n- You cook.\n"
    (site / "jobs/cook.md").write_text(text, encoding="utf-8")
    ran = brandlint("check", *EN)
    assert "jobs/cook.md: checked by no rule" in ran.out
    assert "pflege.md: checked" not in ran.out


def test_a_draft_is_marked(site, brandlint):
    path = site / "jobs/pflege.md"
    path.write_text("---\ndraft: true\n---\n" + path.read_text("utf-8"), encoding="utf-8")
    assert brandlint("check", *EN).out.startswith("jobs/pflege.md (draft)\n")


def test_a_bug_ends_in_one_line(site, brandlint, monkeypatch):
    def broken(*_args):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("brandlint.cli.check.check_paths", broken)
    ran = brandlint("check")
    assert ran.code == 3
    assert ran.err.count("\n") == 1
    assert "bug in brandlint (ZeroDivisionError: oops)" in ran.err
    assert "Traceback" in brandlint("check", "-vv").err


def test_an_interrupted_run(site, brandlint, monkeypatch):
    def interrupted(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr("brandlint.cli.check.check_paths", interrupted)
    ran = brandlint("check")
    assert ran.code == 130
    assert ran.err.strip() == "brandlint: interrupted"


def test_same_input_same_output_whatever_the_jobs(site, brandlint):
    text = (site / "jobs/pflege.md").read_text("utf-8")
    for number in range(40):
        (site / f"jobs/{number:02}.md").write_text(text, encoding="utf-8")
    one = brandlint("check", "--format", "json")
    two = brandlint("check", "--format", "json", "--jobs", "2", "jobs", ".")
    assert one.out == two.out
    assert len(json.loads(one.out)["findings"]) == 41


def test_settings_of_the_nearest_folder_count(site, brandlint):
    client = site / "clients/b"
    client.mkdir(parents=True)
    (client / "brandlint.yaml").write_text("packs: []\n", encoding="utf-8")
    (client / "job.md").write_bytes((site / "jobs/pflege.md").read_bytes())
    ran = brandlint("check", "--format", "concise", *EN)
    assert ran.out == FINDING


def test_show_settings(site, brandlint):
    ran = brandlint("check", "--show-settings", "jobs/pflege.md")
    assert ran.code == 0
    assert "./marke" in ran.out
    assert "gate" in ran.out


def test_python_m_and_the_language_of_the_help():
    command = [sys.executable, "-m", "brandlint", "check", "--help", "--ui-language", "de"]
    shown = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    assert "Aufruf: brandlint check" in shown
    assert "Optionen:" in shown


def test_text_checks_alone_do_not_import_spacy(site):
    code = (
        "import sys; from brandlint.cli import run; run(['check', 'jobs']);"
        "print('spacy' in sys.modules, file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8"
    )
    assert ran.stderr.strip() == "False"


def test_the_shipped_example_has_convincing_findings(brandlint):
    example = Path(__file__).parents[2] / "examples/muster-gmbh"
    ran = brandlint("check", str(example), "--format", "json")
    data = json.loads(ran.out)
    assert ran.code == 1
    assert len(data["documents"]) == 5
    assert not data["failures"]
    rules = {finding["rule"] for finding in data["findings"]}
    assert {"marke/four-day-week", "facts-de/benefit-name", "voice/address"} <= rules


@pytest.mark.parametrize(
    ("day", "code"),
    [
        pytest.param("2026-12-31", 0, id="not yet in force"),
        pytest.param("2027-01-01", 1, id="in force"),
        pytest.param("2028-01-01", 0, id="no longer in force"),
    ],
)
def test_a_legal_rule_counts_while_its_law_holds(site, brandlint, day, code):
    rule = site / "marke/empty-phrase.yaml"
    legal = (
        "jurisdiction: DE\nstatus: risk\nvalid_from: 2027-01-01\nvalid_to: 2027-12-31\n"
        "source: {title: Gesetz, checked: 2026-11-22}\n"
    )
    rule.write_text(legal + rule.read_text("utf-8"), encoding="utf-8")
    assert brandlint("check", "--gate", "warning", "--today", day).code == code


def test_a_named_file_can_be_left_out_by_force(site, brandlint):
    with (site / "brandlint.yaml").open("a", encoding="utf-8") as file:
        file.write("exclude: [jobs/**]\n")
    assert "empty-phrase" in brandlint("check", "jobs/pflege.md").out
    ran = brandlint("check", "--force-exclude", "jobs/pflege.md")
    assert (ran.code, "empty-phrase" in ran.out) == (0, False)


def test_front_matter_that_can_t_be_read_is_told(site, brandlint):
    path = site / "jobs/pflege.md"
    head = '---\ntitle: "Pflege\nplace: : Musterstadt\n---\n'
    path.write_text(head + path.read_text("utf-8"), encoding="utf-8")
    ran = brandlint("check", *EN)
    assert "only the plain lines of the front matter were read" in ran.out
    assert "flache Hierarchien" in ran.out
