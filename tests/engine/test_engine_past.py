"""A project as it was is laid out in a folder of its own, and never outside of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from git_histories import History, history

from brandlint.engine.git import Entry, Repository
from brandlint.engine.past import past

SHEET = "facts: []\n"


@pytest.fixture
def repo(tmp_path: Path) -> History:
    """Return a repository with a sheet, a picture and two texts."""
    made = history(tmp_path / "repo")
    made.write("facts.yaml", SHEET)
    made.write("bild.png", b"\x89PNG")
    made.write("a.md", "A\r\n")
    made.write("b.md", "B\n")
    made.commit()
    return made


def _laid_out(repo: History, files: dict[str, Entry], *texts: str) -> dict[str, bytes]:
    with past(Repository.of(repo.top), files, texts) as then:
        found = {
            path.relative_to(then.top).as_posix(): path.read_bytes()
            for path in then.top.rglob("*")
            if path.is_file()
        }
    assert not then.top.exists()
    return found


def _files(repo: History) -> dict[str, Entry]:
    repository = Repository.of(repo.top)
    return repository.files(repository.commit("HEAD"))


def test_only_what_is_asked_for_is_laid_out_byte_by_byte(repo: History) -> None:
    found = _laid_out(repo, _files(repo), "a.md", "c.md")
    assert found == {"facts.yaml": SHEET.encode(), "a.md": b"A\r\n"}


@pytest.mark.parametrize(
    "path",
    [
        "../facts.yaml",
        "a/../../facts.yaml",
        "/tmp/facts.yaml",
        ".git/config.yaml",
        "a/.GIT/hooks.yaml",
        "..\\facts.yaml",
        "C:\\facts.yaml",
        "\\\\server\\share\\facts.yaml",
    ],
)
def test_a_path_that_leads_elsewhere_is_left_out(repo: History, path: str) -> None:
    entry = _files(repo)["facts.yaml"]
    assert _laid_out(repo, {path: entry, "da.yaml": entry}) == {"da.yaml": SHEET.encode()}


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
@pytest.mark.parametrize("to", ["/etc/passwd", "../../../etc/passwd", "..", ".git/config"])
def test_a_link_that_leads_elsewhere_is_left_out(repo: History, to: str) -> None:
    (repo.top / "brandlint.yaml").symlink_to(to)
    (repo.top / "x.yaml").symlink_to("facts.yaml")
    repo.commit()
    found = _laid_out(repo, _files(repo))
    assert found == {"facts.yaml": SHEET.encode(), "x.yaml": SHEET.encode()}
