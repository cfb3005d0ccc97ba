"""A file as it was at a revision, from git."""

from __future__ import annotations

from pathlib import Path

from brandlint.engine.git import Repository
from brandlint.errors import UserError
from brandlint.packs.files import shown


def content_at(path: Path, revision: str) -> bytes:
    """Return the bytes of a file at a revision of the repository that it lies in.

    Raises UserError where there is no git, no repository, no such revision or no such file in it.
    """
    repository = Repository.of(path.parent)
    commit = repository.commit(revision)
    inside = repository.inside(path.parent)
    name = path.name if inside in (None, ".") else f"{inside}/{path.name}"
    content = repository.at(commit, name)
    if content is None:
        raise UserError(
            f"{shown(path)} did not exist at {revision!r}: name a later revision",
            f"{shown(path)} gab es bei „{revision}“ noch nicht: nennt einen späteren Stand",
        )
    return content
