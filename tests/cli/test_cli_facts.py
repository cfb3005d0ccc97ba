"""`facts draft`, `import`, `export`, `show`, `questions` and `diff`, by output and exit code."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

NURSE = """\
# Pflegefachkraft (m/w/d)

## Unser Angebot

- {days} Tage Urlaub
- unbefristeter Vertrag
- JobRad

## Dein Profil

- Deutsch B2
"""
SHEET = """\
facts:
  - {fact: vacation_days, value: 30, vouched_by: Erika Muster}
  - fact: salary
    value: 45.000 € im Jahr
    vouched_by: Erika Muster
    valid_until: 2027-01-31
    scope: {role: "*pflege*"}
  - {fact: benefit, value: bike_leasing}
honest:
  - {key: laut, text: Es ist laut., vouched_by: Erika Muster, valid_until: 2026-01-31}
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Make a project with three postings, a fact sheet and settings."""
    (tmp_path / "jobs").mkdir()
    for name, days in (("a", 28), ("b", 28), ("c", 30)):
        (tmp_path / f"jobs/{name}.md").write_text(NURSE.format(days=days), encoding="utf-8")
    (tmp_path / "facts.yaml").write_text(SHEET, encoding="utf-8")
    (tmp_path / "brandlint.yaml").write_text("facts: facts.yaml\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def git(*arguments: str) -> None:
    """Run git in the working folder."""
    names = ["-c", "user.name=Erika", "-c", "user.email=erika@muster.example"]
    subprocess.run(["git", *names, *arguments], check=True, capture_output=True)


def rows(path: Path, sheet: str) -> list[dict[str, object]]:
    """Return the rows of a sheet by their headers."""
    page = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))[sheet]
    header, *lines = page.iter_rows(values_only=True)
    return [dict(zip(header, line, strict=True)) for line in lines]


def test_a_draft_shows_what_texts_say_and_where_they_disagree(project, brandlint):
    ran = brandlint("facts", "draft", "jobs", "-o", "hr.xlsx")
    assert ran.code == 0
    assert "from 3 texts" in ran.out
    leave = [row for row in rows(project / "hr.xlsx", "Facts") if row["Fact"] == "Days of leave"]
    assert [(row["Value"], row["Texts"]) for row in leave] == [("28 days", 2), ("30 days", 1)]
    assert {row["Note"] for row in leave} == {
        "The texts disagree. 28 days: 2 texts, 30 days: 1 text"
    }
    assert leave[0]["Found in"].startswith("jobs/a.md:5 ‘28 Tage Urlaub")
    asked = rows(project / "hr.xlsx", "Requirements")
    assert [(row["Kind"], row["Requirement"]) for row in asked] == [("language", "German B2")]


def test_nothing_of_a_draft_counts(project, brandlint):
    brandlint("facts", "draft", "jobs", "-o", "hr.xlsx")
    brandlint("facts", "import", "hr.xlsx", "-o", "facts.yaml", "--force")
    ran = brandlint("facts", "show")
    assert ran.out.startswith("Does not count:")
    assert "For all" not in ran.out


def test_from_the_draft_to_the_sheet(project, brandlint):
    brandlint("facts", "draft", "jobs", "-o", "hr.xlsx")
    book = openpyxl.load_workbook(project / "hr.xlsx")
    for row in book["Facts"].iter_rows(min_row=2):
        if row[1].value == "30 days":
            row[2].value = "Erika Muster"
    book.save(project / "hr.xlsx")
    (project / "~$hr.xlsx").write_bytes(b"lock")
    ran = brandlint("facts", "import", "~$hr.xlsx", "hr.xlsx", "-o", "facts.yaml", "--force")
    assert (ran.code, ran.err) == (0, "")
    assert "have no name and don't count" in ran.out
    shown = brandlint("facts", "show").out.splitlines()
    assert shown[:2] == ["For all:", "  Days of leave  30 days  Erika Muster"]


def test_a_file_is_never_overwritten_unasked(project, brandlint):
    ran = brandlint("facts", "draft", "jobs", "-o", "facts.yaml")
    assert ran.code == 2
    assert "--force" in ran.err
    assert (project / "facts.yaml").read_text("utf-8") == SHEET


@pytest.mark.parametrize("named", ["texte", "leer"], ids=["no such folder", "an empty one"])
def test_a_draft_of_nothing_is_refused_and_written_nowhere(project, brandlint, named):
    (project / "leer").mkdir()
    ran = brandlint("facts", "draft", named, "-o", "hr.xlsx")
    assert ran.code == 2
    assert "name the folder or the files of your postings" in ran.err
    assert ("texte: can't be read" in ran.err) is (named == "texte")
    assert not (project / "hr.xlsx").exists()


def test_one_text_is_counted_as_one(project, brandlint):
    assert "from 1 text." in brandlint("facts", "draft", "jobs/a.md", "-o", "hr.xlsx").out


def test_the_settings_say_in_which_language_facts_speak(project):
    (project / "brandlint.yaml").write_text("facts: f.yaml\nui_language: de\n", encoding="utf-8")
    (project / "f.yaml").write_text("facts: [{fact: vacation_days, value: viel}]", encoding="utf-8")
    env = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(Path(__file__).parents[2])}
    env.pop("BRANDLINT_UI_LANGUAGE", None)

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "brandlint", *arguments]
        return subprocess.run(command, env=env, capture_output=True, check=False).stderr.decode()

    assert "f.yaml:1:38: „viel“ ist nicht zu lesen" in run("check", "jobs")
    assert "f.yaml:1:38: „viel“ ist nicht zu lesen" in run("facts", "show")
    run("facts", "draft", "jobs", "-o", "hr.xlsx")
    assert rows(project / "hr.xlsx", "Fakten")


def test_export_and_import_lose_nothing(project, brandlint):
    brandlint("facts", "export", "-o", "a.xlsx")
    brandlint("facts", "import", "a.xlsx", "-o", "b.yaml")
    brandlint("facts", "export", "b.yaml", "-o", "b.xlsx")
    assert (project / "a.xlsx").read_bytes() == (project / "b.xlsx").read_bytes()


def test_the_same_workbook_twice_gives_the_same_facts_once(project, brandlint):
    brandlint("facts", "export", "-o", "a.xlsx")
    (project / "copy.xlsx").write_bytes((project / "a.xlsx").read_bytes())
    brandlint("facts", "import", "a.xlsx", "-o", "once.yaml")
    ran = brandlint("facts", "import", "a.xlsx", "./a.xlsx", "copy.xlsx", "-o", "twice.yaml")
    assert (project / "twice.yaml").read_bytes() == (project / "once.yaml").read_bytes()
    assert "copy.xlsx: sheet 'Facts', row 2, column B (Value): the same as a.xlsx" in ran.err


def test_workbooks_that_contradict_each_other_are_not_written(project, brandlint):
    other = "facts: [{fact: vacation_days, value: 28, vouched_by: Petra Probe}]"
    (project / "other.yaml").write_text(other, encoding="utf-8")
    ran = brandlint("facts", "import", "facts.yaml", "other.yaml", "-o", "both.yaml")
    assert ran.code == 2
    assert "other.yaml:1:9: '28 days' contradicts '30 days' (facts.yaml:2:5)" in ran.err
    assert not (project / "both.yaml").exists()


def test_show_says_who_vouches_and_what_expires(project, brandlint):
    ran = brandlint("facts", "show", "--today", "2027-01-01")
    assert ran.out == (
        "For all:\n"
        "  Days of leave  30 days  Erika Muster\n"
        "\n"
        "*pflege*:\n"
        "  Salary  €45,000 a year  Erika Muster  until 31 January 2027 (expires in 30 days)\n"
        "\n"
        "Does not count:\n"
        "  Benefit   bike leasing    nobody vouches for it\n"
        "  Honestly  Es ist laut.    expired on 31 January 2026\n"
    )


def test_questions_are_what_nobody_vouches_for(project, brandlint):
    ran = brandlint("facts", "questions", "jobs", "--today", "2026-12-01")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert "Days of leave" not in lines
    assert lines[:3] == [
        "Contract term",
        "  permanent: 3 texts",
        "    jobs/a.md:6  unbefristeter",
    ]
    assert "  bike leasing: 3 texts" in lines
    assert "  language: German B2 (must): 3 texts" in lines


def test_no_question_is_said(project, brandlint):
    (project / "empty").mkdir()
    ran = brandlint("facts", "questions", "empty")
    assert ran.out == "Somebody vouches for everything that the texts say.\n"


def test_diff_says_what_changed_and_which_texts_still_say_the_old(project, brandlint):
    git("init", "-q")
    (project / "facts.yaml").write_text(SHEET.replace("value: 30", "value: 28"), encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "28")
    new = SHEET.replace("bike_leasing}", "bike_leasing, vouched_by: Erika}")
    (project / "facts.yaml").write_text(new, encoding="utf-8")
    ran = brandlint("facts", "diff", "HEAD", "jobs")
    assert ran.code == 0
    assert ran.out == (
        "Days of leave: 28 days → 30 days: 2 places in 2 texts\n"
        "    jobs/a.md:5  28 Tage Urlaub\n"
        "    jobs/b.md:5  28 Tage Urlaub\n"
        "Benefit: bike leasing: Erika vouches for it now\n"
    )


def test_diff_names_what_is_new_and_what_is_gone(project, brandlint):
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    assert brandlint("facts", "diff", "HEAD", "jobs").out == "Nothing has changed.\n"
    (project / "facts.yaml").write_text(
        "facts: [{fact: vacation_days, value: 30, vouched_by: Erika Muster}]\n"
        "questions: [{key: g, text: Wie viel?}]\n",
        encoding="utf-8",
    )
    assert brandlint("facts", "diff", "HEAD", "jobs").out.splitlines() == [
        "Questions: new: Wie viel?",
        "Salary (*pflege*): no longer: €45,000 a year",
        "Benefit: no longer: bike leasing: 3 places in 3 texts",
        "    jobs/a.md:7  JobRad",
        "    jobs/b.md:7  JobRad",
        "    jobs/c.md:7  JobRad",
        "Honestly: no longer: Es ist laut.",
    ]


def test_diff_without_a_repository_is_refused(project, brandlint):
    ran = brandlint("facts", "diff", "HEAD")
    assert ran.code == 2
    assert "is in no git repository" in ran.err


@pytest.mark.parametrize("revision", ["nix", "HEAD~1", "--output=x"])
def test_diff_with_what_git_does_not_know_is_refused(project, brandlint, revision):
    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    ran = brandlint("facts", "diff", "--", revision)
    assert ran.code == 2
    assert f"git knows no revision '{revision}'" in ran.err


def test_diff_with_a_time_before_the_sheet_is_refused(project, brandlint):
    git("init", "-q")
    git("add", "jobs")
    git("commit", "-q", "-m", "first")
    ran = brandlint("facts", "diff", "HEAD")
    assert ran.code == 2
    assert "did not exist at 'HEAD'" in ran.err


SETTINGS = {
    "a missing sheet": ("facts: f.yaml", "1:8: there is no f.yaml"),
    "a sheet outside": ("facts: ../f.yaml", "1:1: '../f.yaml' is no path inside"),
    "an absolute path": ("facts: /f.yaml", "1:1: '/f.yaml' is no path inside"),
    "no sheet at all": ("facts: f.docx", "1:1: 'f.docx' is no fact sheet"),
    "no setting": ("brand: Muster GmbH", "add 'facts: facts.yaml'"),
}


@pytest.mark.parametrize(("text", "said"), SETTINGS.values(), ids=SETTINGS)
def test_a_sheet_that_can_not_be_used_is_refused(project, brandlint, text, said):
    (project / "brandlint.yaml").write_text(text, encoding="utf-8")
    ran = brandlint("facts", "show")
    assert ran.code == 2
    assert said in ran.err


def test_a_link_out_of_the_project_is_refused(project, brandlint, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "f.yaml"
    outside.write_text(SHEET, encoding="utf-8")
    (project / "facts.yaml").unlink()
    (project / "facts.yaml").symlink_to(outside)
    ran = brandlint("facts", "show")
    assert ran.code == 2
    assert "leads out of the project" in ran.err


def test_mistakes_of_a_sheet_stop_a_check(project, brandlint):
    (project / "facts.yaml").write_text("facts: [{fact: salary, value: viel}]", encoding="utf-8")
    ran = brandlint("check", "jobs")
    assert ran.code == 2
    assert "facts.yaml:1:31: 'viel' can't be read" in ran.err


def test_the_sheet_is_no_copy_to_check(project, brandlint):
    data = json.loads(brandlint("check", ".", "--format", "json", "--exit-zero").out)
    assert [one["path"] for one in data["documents"]] == ["jobs/a.md", "jobs/b.md", "jobs/c.md"]


def test_the_published_schema_is_current(brandlint):
    published = Path(__file__).parents[2] / "docs/schema/facts.schema.json"
    printed = json.loads(brandlint("facts", "schema").out)
    assert json.loads(published.read_text("utf-8")) == printed
