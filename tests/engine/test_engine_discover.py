"""A walk takes what candidates read and leaves the rest."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from brandlint.engine.discover import discover, shown


def _made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Wir suchen dich.\n", encoding="utf-8")


def _seen(folder: Path, *paths: str) -> list[str]:
    walk = discover([folder / path for path in paths] or [folder], lambda _: False)
    return [found.path.relative_to(folder).as_posix() for found in walk.files]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "de/Impressum.html",
        "datenschutz.md",
        "CHANGELOG.md",
        "package.json",
        ".github/jobs.md",
        "node_modules/a/jobs.md",
        "style.css",
        "brandlint.yaml",
    ],
)
def test_what_no_candidate_reads_is_left_out(tmp_path: Path, name: str) -> None:
    _made(tmp_path, name, "jobs/pflege.md")
    walk = discover([tmp_path], lambda _: False)
    assert [found.path.name for found in walk.files] == ["pflege.md"]


def test_a_pack_is_no_copy(tmp_path: Path) -> None:
    _made(tmp_path, "brand/pack.yaml", "brand/a.yaml", "jobs.md")
    assert _seen(tmp_path) == ["jobs.md"]


def test_gitignore_counts_in_its_folder_and_below(tmp_path: Path) -> None:
    _made(tmp_path, "a/x.md", "a/drafts/y.md", "b/x.md", "keep/z.html")
    (tmp_path / ".gitignore").write_text("b/\n*.html\n", encoding="utf-8")
    (tmp_path / "a/.gitignore").write_text("drafts\n", encoding="utf-8")
    (tmp_path / "keep/.gitignore").write_text("!z.html\n", encoding="utf-8")
    assert _seen(tmp_path) == ["a/x.md", "keep/z.html"]


def test_gitignore_above_the_folder_counts_in_a_repository(tmp_path: Path) -> None:
    _made(tmp_path, "site/a.md", "site/out/b.md")
    (tmp_path / ".gitignore").write_text("out/\n", encoding="utf-8")
    assert _seen(tmp_path, "site") == ["site/a.md", "site/out/b.md"]
    (tmp_path / ".git").mkdir()
    assert _seen(tmp_path, "site") == ["site/a.md"]


def test_a_named_file_is_always_taken(tmp_path: Path) -> None:
    _made(tmp_path, "README.md", "style.css")
    assert _seen(tmp_path, "style.css", "README.md") == ["README.md", "style.css"]


def test_order_and_repetition_of_paths_do_not_matter(tmp_path: Path) -> None:
    _made(tmp_path, "b.md", "a/c.md")
    assert _seen(tmp_path, "b.md", "a", ".") == _seen(tmp_path, ".", "a/c.md") == ["a/c.md", "b.md"]


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    _made(tmp_path, "a.md", "style.css", "logo.svg")
    assert discover([tmp_path], lambda _: False).skipped == 2
    assert discover([tmp_path], lambda path: path.name == "a.md").skipped == 3


def test_links_that_lead_nowhere_or_round_in_circles_are_left_out(tmp_path: Path) -> None:
    _made(tmp_path, "a.md")
    for name, target in {"self.md": "self.md", "gone.md": "nowhere.md", "up": "."}.items():
        (tmp_path / name).symlink_to(target)
    assert _seen(tmp_path) == ["a.md"]


def test_a_folder_that_can_t_be_opened_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _made(tmp_path, "a.md", "locked/b.md")
    scandir = os.scandir

    def refuse(folder: Path) -> object:
        if folder.name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    walk = discover([tmp_path], lambda _: False)
    assert [found.path.name for found in walk.files] == ["a.md"]
    (failure,) = walk.failures
    assert failure.path.endswith("locked")
    assert failure.reason.de == "nicht lesbar: die Berechtigung fehlt"


def test_lines_of_gitignore_that_git_passes_over_are_no_mistake(tmp_path: Path) -> None:
    _made(tmp_path, "a.md", "b.md")
    (tmp_path / ".gitignore").write_text("!\n\\\nb.md\n", encoding="utf-8")
    assert _seen(tmp_path) == ["a.md"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_a_name_that_is_no_utf_8_can_be_shown() -> None:
    assert shown(Path(os.fsdecode(b"jobs/caf\xe9.md"))) == "jobs/caf\\xe9.md"
