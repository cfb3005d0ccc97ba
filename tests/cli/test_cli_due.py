"""`brandlint due` and what the calendar may not do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

_POSTING = "# Koch (m/w/d)\n\nDu kochst in Kiel und hast 28 Tage Urlaub.\n\nBewerbungsfrist: {}\n"
_SETTINGS = """\
packs: [facts-de, law-de]
facts: facts.yaml
gate: note
select: [facts-de/past-deadline, facts-de/expired-fact]
touchpoints: {job_posting: ["jobs/*"]}
"""
_SHEET = """\
facts:
  - {fact: vacation_days, value: 28, vouched_by: Frau Muster, valid_until: 2026-12-31}
"""
_DAY = ("--today", "2026-11-22")


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "a.md").write_text(_POSTING.format("15.11.2026"), encoding="utf-8")
    (tmp_path / "jobs" / "b.md").write_text(_POSTING.format("30.11.2026"), encoding="utf-8")
    (tmp_path / "brandlint.yaml").write_text(_SETTINGS, encoding="utf-8")
    (tmp_path / "facts.yaml").write_text(_SHEET, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code", "lines"),
    [
        pytest.param(["--today", "2026-11-01"], 0, ["Nothing is due."], id="nothing yet"),
        pytest.param(
            _DAY,
            1,
            ["Past", "  jobs/a.md:5  Closing date: 15 November 2026. Once it has passed"],
            id="a past deadline fails the job",
        ),
        pytest.param(
            ["--today", "2026-11-01", "--within", "2w"],
            0,
            ["Within 14 days", "  jobs/a.md:5  Closing date: 15 November 2026."],
            id="what is to come does not",
        ),
        pytest.param(
            ["--today", "2026-12-20", "--within", "20"],
            1,
            [
                "Within 20 days",
                "  brandlint.yaml  law-de/below-minimum-wage-2027 comes into force on 1 January",
                "  facts.yaml:2  Days of leave: 28 days was vouched for by Frau Muster until 31 De",
                "  jobs/a.md:3  Days of leave: Frau Muster vouches for it until 31 December 2026.",
            ],
            id="facts that expire, with the texts that repeat them, and new rules",
        ),
    ],
)
def test_due(jobs, brandlint, arguments, code, lines):
    ran = brandlint("due", *arguments)
    assert ran.code == code
    printed = ran.out.splitlines()
    for line in lines:
        assert any(one.startswith(line) for one in printed), line


def test_due_as_json(jobs, brandlint):
    ran = brandlint("due", "--format", "json", *_DAY)
    [thing] = json.loads(ran.out)
    assert (thing["path"], thing["line"], thing["past"]) == ("jobs/a.md", 5, True)


def test_a_time_that_is_none_is_answered(jobs, brandlint):
    ran = brandlint("due", "--within", "soon")
    assert ran.code == 2
    assert "soon is no time: write 14d or 2w" in ran.err


def test_the_calendar_never_fails_a_check(jobs, brandlint):
    ran = brandlint("check", "--ui-language", "en", *_DAY)
    assert "Closing date: 15 November 2026" in ran.out
    assert ran.code == 0
