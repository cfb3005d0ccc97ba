"""The example's career site as a repository, and what stands in for a server around it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
SITE = ROOT / "examples" / "career-site"
AD = "src/content/anzeigen/pflegefachkraft.md"
TODAY = "2026-11-23"

_EXPRESSION = re.compile(r"\$\{\{ (.+?) \}\}")


def steps() -> dict[str, dict[str, Any]]:
    """Return the shell steps of the action by their names."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return {step["name"]: step for step in action["runs"]["steps"] if "run" in step}


def inputs() -> dict[str, str]:
    """Return the inputs of the action with their defaults."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return {name: given["default"] for name, given in action["inputs"].items()}


def evaluated(environment: Mapping[str, str], context: Mapping[str, str]) -> dict[str, str]:
    """Return variables with their expressions replaced, as the runner does; unknown is empty."""
    return {
        name: _EXPRESSION.sub(lambda found: context.get(found[1], ""), value)
        for name, value in environment.items()
    }


def script(path: Path, *lines: str) -> None:
    """Write an executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("#!/bin/sh", *lines, "")), "utf-8")
    path.chmod(0o755)


def installed_brandlint(path: Path) -> None:
    """Write what stands for the installed command: this checkout, on a fixed day."""
    script(
        path,
        'command="$1"; shift',
        f'exec "{sys.executable}" -m brandlint "$command" --today {TODAY} "$@"',
    )


def clean_environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment without the user's git, with this checkout in reach."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "GITHUB_", "CI", "RUNNER_"))
    }
    who = {
        f"GIT_{role}_{key}": value
        for role in ("AUTHOR", "COMMITTER")
        for key, value in (("NAME", "Erika Beispiel"), ("EMAIL", "erika@muster.example"))
    }
    alone = {"HOME": str(home), "GIT_CONFIG_NOSYSTEM": "1", "PYTHONPATH": str(ROOT)}
    return {**kept, **who, **alone, "BRANDLINT_NO_CACHE": "1", **more}


class Site:
    """A clone of the example's repository, at the branch of a change."""

    def __init__(self, home: Path) -> None:
        """Make the repository that others are cloned from, with the example on `main`."""
        self.home = home
        self.folder = home / "seite"
        shutil.copytree(SITE, self.folder, ignore=shutil.ignore_patterns(".brandlint_cache"))
        self.git("init", "--quiet", "--initial-branch", "main")
        self.commit("Die Seite")

    def git(self, *arguments: str) -> str:
        """Call git in the repository."""
        return subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env=clean_environment(self.home),
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout.strip()

    def commit(self, message: str) -> str:
        """Commit everything, and return the commit's name."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        return self.git("rev-parse", "HEAD")

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace words in a file."""
        file = self.folder / path
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the repository."""
        return subprocess.run(
            command,
            cwd=self.folder,
            env=clean_environment(self.home, **environment),
            check=False,
            capture_output=True,
            encoding="utf-8",
        )

    def brandlint(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run brandlint in the repository, on a fixed day."""
        return self.run(sys.executable, "-m", "brandlint", *arguments, "--today", TODAY)
