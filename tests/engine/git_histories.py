"""Real git histories for tests, the same on every machine."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

_SETTLED = {
    "GIT_AUTHOR_NAME": "Erika Muster",
    "GIT_AUTHOR_EMAIL": "erika@muster.example",
    "GIT_AUTHOR_DATE": "2026-01-01T12:00:00Z",
    "GIT_COMMITTER_NAME": "Erika Muster",
    "GIT_COMMITTER_EMAIL": "erika@muster.example",
    "GIT_COMMITTER_DATE": "2026-01-01T12:00:00Z",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


@dataclass(frozen=True)
class History:
    """A repository that a test writes, commit by commit."""

    top: Path

    def git(self, *arguments: str) -> str:
        """Run git and return what it says."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        ran = subprocess.run(
            ["git", "-C", str(self.top), *arguments],
            env={**kept, **_SETTLED},
            check=True,
            capture_output=True,
        )
        return ran.stdout.decode()

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file and return its path."""
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def commit(self) -> None:
        """Commit all that there is."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "Weiter")


def history(top: Path) -> History:
    """Begin a history."""
    top.mkdir(parents=True, exist_ok=True)
    made = History(top)
    made.git("init", "--quiet", "--initial-branch=main")
    return made
