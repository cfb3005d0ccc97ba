"""A file as it was at a revision, from git."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

from brandlint.errors import UserError
from brandlint.packs.files import shown

_SECONDS: Final = 30


def content_at(path: Path, revision: str) -> bytes:
    """Return the bytes of a file at a revision of the repository that it lies in.

    Raises UserError where there is no git, no repository, no such revision or no such file in it.
    """
    folder = path.parent
    if _git(folder, "rev-parse", "--is-inside-work-tree").returncode:
        raise UserError(
            f"{shown(folder)} is in no git repository: only there are revisions to compare with",
            f"{shown(folder)} liegt in keinem Git-Repository: nur dort gibt es Stände, mit denen"
            " sich vergleichen lässt",
        )
    commit = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if commit.returncode:
        raise UserError(
            f"git knows no revision {revision!r}: name a commit, a tag or a branch, such as HEAD~1",
            f"git kennt keinen Stand „{revision}“: nennt einen Commit, einen Tag oder einen Branch,"
            " etwa HEAD~1",
        )
    name = commit.stdout.decode("ascii").strip()
    content = _git(folder, "show", f"{name}:./{path.name}")
    if content.returncode:
        raise UserError(
            f"{shown(path)} did not exist at {revision!r}: name a later revision",
            f"{shown(path)} gab es bei „{revision}“ noch nicht: nennt einen späteren Stand",
        )
    return content.stdout


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - no shell, and the arguments are ours
            ["git", "-C", str(folder), *arguments],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise UserError(
            "git can't be run: install it, or compare without it",
            "git lässt sich nicht ausführen: installiert es, oder vergleicht ohne",
        ) from None
