"""`check --new-since` on the command line: what it prints, and how it ends."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest


def _git(folder: Path, *arguments: str) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    settled = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    named = ("-c", "user.name=Erika", "-c", "user.email=erika@muster.example")
    command = ["git", "-C", str(folder), *named, *arguments]
    subprocess.run(command, env={**kept, **settled}, check=True, capture_output=True)


@pytest.fixture
def committed(site):
    """Return a project whose files are committed."""
    _git(site, "init", "--quiet", "--initial-branch=main")
    _git(site, "add", "--all")
    _git(site, "commit", "--quiet", "--message", "Anfang")
    return site


def test_an_unchanged_project_is_clean_whatever_is_in_it(committed, brandlint) -> None:
    assert brandlint("check", "--gate", "note").code == 1
    ran = brandlint("check", "--gate", "note", "--new-since", "HEAD")
    assert ran.code == 0
    assert "passed over as unchanged" in ran.out
    assert "no text was checked" in ran.out


def test_a_new_text_fails_the_run_and_the_report_says_with_what_it_was_compared(
    committed, brandlint
) -> None:
    text = (committed / "jobs/pflege.md").read_text(encoding="utf-8")
    (committed / "jobs/neu.md").write_text(text, encoding="utf-8")
    ran = brandlint("check", "--gate", "note", "--new-since", "main", "--format", "concise", ".")
    assert ran.code == 1
    assert {line.split(":")[0] for line in ran.out.splitlines()} == {"jobs/neu.md"}
    assert ran.err.startswith("Compared with main (")


def test_a_revision_that_git_does_not_know_is_a_mistake_in_usage(committed, brandlint) -> None:
    ran = brandlint("check", "--new-since", "origin/main")
    assert ran.code == 2
    assert ran.err.startswith("brandlint: git knows no revision 'origin/main'")
