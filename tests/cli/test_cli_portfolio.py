"""`brandlint portfolio`: a row for each brand, and what has changed since."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

SETTINGS = "brand: %s\npacks: [facts-de]\nfacts: facts.yaml\nlanguage: de\n"
TOUCHPOINTS = "touchpoints: {job_posting: ['*.md']}\n"
FACTS = "facts:\n  - {fact: vacation_days, value: 30, vouched_by: Petra Probe}\n"
TEXT = "# Koch (m/w/d)\n\nDu kochst mit uns.\n\n## Wir bieten\n\n- %d Tage Urlaub\n"


@pytest.fixture
def agency(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with two brands; one contradicts itself three times."""
    for brand, texts in (("Muster | <GmbH>", 3), ("Probe AG", 1)):
        folder = tmp_path / brand.split()[0].lower()
        folder.mkdir()
        (folder / "brandlint.yaml").write_text(SETTINGS % brand + TOUCHPOINTS, encoding="utf-8")
        (folder / "facts.yaml").write_text(FACTS, encoding="utf-8")
        for number in range(texts):
            days = 28 if texts == 3 else 30
            (folder / f"{number}.md").write_text(TEXT % days, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def improved(agency: Path, brandlint) -> Path:
    """Write a portfolio and have two of the three contradictions settled since."""
    assert (
        brandlint("portfolio", "--format", "json", "-o", "alt.json", "--today", "2026-05-01").code
        == 0
    )
    for number in range(2):
        (agency / f"muster/{number}.md").write_text(TEXT % 30, encoding="utf-8")
    return agency


def test_each_brand_has_a_row(agency: Path, brandlint) -> None:
    ran = brandlint("portfolio", "--format", "json", "--today", "2026-05-01")
    assert ran.code == 0
    said = json.loads(ran.out)
    assert (said["version"], said["day"]) == (1, "2026-05-01")
    muster, probe = said["brands"]
    assert (muster["brand"], muster["folder"]) == ("Muster | <GmbH>", "muster")
    assert (muster["texts"], muster["contradictions"]) == (3, 3)
    assert (probe["texts"], probe["contradictions"]) == (1, 0)
    assert probe["score"] > muster["score"]


def test_markdown_shows_what_has_changed(improved: Path, brandlint) -> None:
    ran = brandlint("portfolio", "--compare", "alt.json", "--today", "2026-05-08")
    assert ran.code == 0
    assert "8 May 2026, compared with 1 May 2026\n\n3 contradictions → 1\n" in ran.out
    row = next(line for line in ran.out.splitlines() if line.startswith("| Muster"))
    assert row.startswith("| Muster \\| &lt;GmbH&gt; | muster | 3 |")
    assert " 3 → 1 |" in row
    assert "| Probe AG | probe | 1 |" in ran.out
    assert ran.out.splitlines()[-1] == "- Muster \\| &lt;GmbH&gt;: 3 contradictions → 1"


def test_html_is_one_page_in_which_names_stay_text(improved: Path, brandlint) -> None:
    ran = brandlint("portfolio", "--compare", "alt.json", "--format", "html", "-o", "p.html")
    assert (ran.code, ran.out) == (0, "")
    page = (improved / "p.html").read_text(encoding="utf-8")
    assert '<th scope="row">Muster | &lt;GmbH&gt;</th>' in page
    assert '<td class="better">3 → 1</td>' in page
    assert "<script" not in page
    assert "http" not in page


def test_brands_that_came_and_went_are_told(improved: Path, brandlint) -> None:
    (improved / "probe").rename(improved / "neu")
    out = brandlint("portfolio", "--compare", "alt.json").out
    assert out.endswith("- Probe AG: new\n- Probe AG: no longer there\n")


def test_what_a_portfolio_was_written_to_is_no_text(improved: Path, brandlint) -> None:
    (improved / "alt.json").rename(improved / "muster/alt.json")
    said = json.loads(brandlint("portfolio", "--format", "json").out)
    assert [row["texts"] for row in said["brands"]] == [3, 1]


def test_a_text_that_could_not_be_read_is_told(agency: Path, brandlint) -> None:
    (agency / "probe/kaputt.json").write_text("{", encoding="utf-8")
    ran = brandlint("portfolio", "--format", "json")
    assert ran.code == 3
    assert [row["failed"] for row in json.loads(ran.out)["brands"]] == [0, 1]
    assert ran.err.startswith("probe/kaputt.json: ")


def test_without_texts_there_is_no_table(tmp_path: Path, brandlint) -> None:
    ran = brandlint("portfolio", str(tmp_path))
    assert ran.code == 0
    assert "No texts were found." in ran.out


@pytest.mark.parametrize(
    "content", ["", "[]", '{"version": 2, "brands": []}', '{"version": 1}', "\xff"]
)
def test_what_is_no_portfolio_is_refused(agency: Path, brandlint, content: str) -> None:
    (agency / "alt.json").write_bytes(content.encode("latin-1"))
    ran = brandlint("portfolio", "--compare", "alt.json")
    assert ran.code == 2
    assert "alt.json is no portfolio: `brandlint portfolio --format json` writes one" in ran.err


def test_a_file_that_is_not_there_is_told(agency: Path, brandlint) -> None:
    ran = brandlint("portfolio", "--compare", "nix.json")
    assert ran.code == 2
    assert "nix.json: can't be read: there is no such file" in ran.err
    ran = brandlint("portfolio", "-o", "nix/da.md")
    assert ran.code == 2
    assert "was not written" in ran.err
