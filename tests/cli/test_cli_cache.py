"""`brandlint cache`, and the options of a check about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from brandlint.engine.cache.folder import NAME


@pytest.fixture(autouse=True)
def _with_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRANDLINT_NO_CACHE")


@pytest.mark.parametrize("form", ["text", "concise", "json", "html", "sarif"])
def test_a_report_is_the_same_with_and_without(site: Path, brandlint, form: str) -> None:
    without = brandlint("check", "--no-cache", "--format", form)
    assert not (site / NAME).exists()
    assert brandlint("check", "--format", form) == without
    assert (site / NAME).is_dir()
    assert brandlint("check", "--format", form) == without


def test_clearing_removes_the_caches_of_all_brands(site: Path, brandlint) -> None:
    (site / "kunde").mkdir()
    (site / "kunde/brandlint.yaml").write_text("packs: [clarity-de]\n", encoding="utf-8")
    (site / "kunde/job.md").write_text("# Koch (m/w/d)\n\nWir suchen dich.\n", encoding="utf-8")
    brandlint("check")
    ran = brandlint("cache", "clear")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        f"Removed {NAME} (0.0 MB).",
        f"Removed kunde/{NAME} (0.0 MB).",
    ]
    assert not list(site.rglob(NAME))
    assert brandlint("cache", "clear").out == "There is no cache here.\n"


def test_clearing_leaves_alone_what_no_cache_has_marked(site: Path, brandlint) -> None:
    (site / NAME).mkdir()
    (site / NAME / "mine.txt").write_text("x", encoding="utf-8")
    assert brandlint("cache", "clear").out == "There is no cache here.\n"
    assert (site / NAME / "mine.txt").is_file()


def test_clearing_wants_a_folder(site: Path, brandlint) -> None:
    ran = brandlint("cache", "clear", "jobs/pflege.md")
    assert ran.code == 2
    assert "is no folder" in ran.err


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(
            lambda path: (path.mkdir(), (path / "a.txt").write_text("x")),
            "holds something else",
            id="a folder in use",
        ),
        pytest.param(lambda path: path.write_text("x"), "is a file", id="a file"),
    ],
)
def test_a_named_folder_that_is_none_is_refused(site: Path, brandlint, make, said: str) -> None:
    make(site / "mein")
    ran = brandlint("check", "--cache-dir", "mein")
    assert ran.code == 2
    assert said in ran.err


def test_the_environment_names_a_folder(site: Path, brandlint, monkeypatch) -> None:
    monkeypatch.setenv("BRANDLINT_CACHE_DIR", "mein")
    brandlint("check")
    assert (site / "mein/CACHEDIR.TAG").is_file()
    assert brandlint("cache", "clear").out == "Removed mein (0.0 MB).\n"
