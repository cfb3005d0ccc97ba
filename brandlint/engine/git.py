"""Asks git about a repository: no shell, no hooks, nothing over the network, nothing written."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from brandlint.errors import UserError
from brandlint.packs.files import shown

_SECONDS: Final = 300
# What a hook of git, or a user's configuration, could change in the answers; an index that is
# refreshed would be written, and a monitor of files is a program of the user's.
_SETTLED: Final = (
    "-c",
    "core.quotepath=off",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "diff.renameLimit=3000",
    "-c",
    "protocol.allow=never",
)
_OURS: Final = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
# Inside of a hook git points to its own index and folders; the repository is to be found anew.
_KEPT: Final = ("GIT_CONFIG", "GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY")
_FILE: Final = "100"
_LINK: Final = "120000"


class Entry(NamedTuple):
    """A file of a commit: the name of its content, and whether it is a link."""

    blob: str
    is_link: bool = False


class Diff(NamedTuple):
    """What differs between a commit and the files as they are now, with paths from the top.

    `changed` has every path that was touched, those of former and of removed files included;
    `former` has the path at the commit of each file that was renamed.
    """

    changed: frozenset[str]
    former: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository with files to look at; `top` is its outermost folder, links resolved."""

    top: Path

    @classmethod
    def of(cls, path: Path) -> Repository:
        """Return the repository of a file or folder; raises UserError where there is none."""
        folder = next(one for one in (path, *path.absolute().parents) if one.is_dir())
        found = _git(folder, "rev-parse", "--show-toplevel")
        if found.returncode:
            raise _no_repository(folder, found.stderr)
        return cls(Path(os.path.realpath(os.fsdecode(found.stdout.rstrip(b"\r\n")))))

    def commit(self, revision: str) -> str:
        """Return the name of a commit; raises UserError where git knows none."""
        wanted = f"{revision}^{{commit}}"
        found = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
        if found.returncode:
            raise self._unknown(revision)
        return _word(found.stdout)

    def merge_base(self, revision: str) -> str:
        """Return the commit at which HEAD parted from a revision."""
        commit = self.commit(revision)
        found = self._ask("merge-base", commit, "HEAD")
        if found.returncode:
            raise self._unrelated(revision)
        return _word(found.stdout)

    def diff(self, commit: str) -> Diff:
        """Return what changed since a commit, staged, not staged, and files not yet added."""
        said = self._said(
            "diff",
            "--name-status",
            "-z",
            "--find-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--no-relative",
            "--ignore-submodules=dirty",
            commit,
            "--",
        )
        unknown = self._said("ls-files", "-z", "--others", "--exclude-standard")
        changed, former = set(_paths(unknown)), {}
        parts = _paths(said)
        for status in parts:
            path = next(parts)
            changed.add(path)
            if status.startswith("R"):
                new = next(parts)
                changed.add(new)
                former[new] = path
        return Diff(frozenset(changed), former)

    def tracked(self) -> frozenset[str]:
        """Return the files that git keeps, as they are named now."""
        return frozenset(_paths(self._said("ls-files", "-z", "--cached")))

    def files(self, commit: str) -> dict[str, Entry]:
        """Return the files and links of a commit by their paths from the top."""
        found = {}
        for line in _paths(self._said("ls-tree", "-r", "-z", "--full-tree", commit)):
            about, _, path = line.partition("\t")
            mode, _, blob = about.split(" ")
            if mode.startswith(_FILE) or mode == _LINK:
                found[path] = Entry(blob, mode == _LINK)
        return found

    def contents(self, blobs: Iterable[str]) -> dict[str, bytes]:
        """Return contents by their names; raises UserError where this clone has not all of them."""
        names = list(dict.fromkeys(blobs))
        if not names:
            return {}
        asked = "".join(f"{name}\n" for name in names).encode()
        said = _git(self.top, "cat-file", "--batch", asked=asked).stdout
        found = dict(_batch(said))
        if len(found) < len(names):
            raise UserError(
                "this clone leaves out contents of earlier commits: fetch them, or clone without"
                " --filter",
                "in diesem Klon fehlen Inhalte früherer Stände: sie nachladen oder ohne --filter"
                " klonen",
            )
        return found

    def at(self, commit: str, path: str) -> bytes | None:
        """Return the bytes of a file at a commit; None where it wasn't there."""
        found = self._ask("cat-file", "blob", f"{commit}:{path}")
        return None if found.returncode else found.stdout

    def inside(self, path: Path) -> str | None:
        """Return a path from the top with `/`, links resolved; None for one elsewhere."""
        try:
            return Path(os.path.realpath(path)).relative_to(self.top).as_posix()
        except ValueError:
            return None

    def _ask(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return _git(self.top, *arguments)

    def _said(self, *arguments: str) -> bytes:
        ran = self._ask(*arguments)
        if ran.returncode:
            reason = ran.stderr.decode("utf-8", "replace").strip()
            raise UserError(
                f"git {arguments[0]} failed in {shown(self.top)}: {reason}",
                f"git {arguments[0]} ist in {shown(self.top)} gescheitert: {reason}",
            )
        return ran.stdout

    def _is_shallow(self) -> bool:
        return _word(self._ask("rev-parse", "--is-shallow-repository").stdout) == "true"

    def _unknown(self, revision: str) -> UserError:
        if self._is_shallow():
            return _too_shallow(revision)
        return UserError(
            f"git knows no revision {revision!r}: name a commit, a tag or a branch, such as HEAD~1",
            f"git kennt keinen Stand „{revision}“: nennt einen Commit, einen Tag oder einen Branch,"
            " etwa HEAD~1",
        )

    def _unrelated(self, revision: str) -> UserError:
        if self._is_shallow():
            return _too_shallow(revision)
        return UserError(
            f"{revision!r} and HEAD have no commit in common: name a revision that this work"
            " started from",
            f"„{revision}“ und HEAD haben keinen gemeinsamen Commit: nennt einen Stand, von dem"
            " diese Arbeit ausging",
        )


def _too_shallow(revision: str) -> UserError:
    return UserError(
        f"this clone is too shallow to compare with {revision!r}: fetch the whole history"
        " (fetch-depth: 0 in a GitHub workflow, GIT_DEPTH: 0 on GitLab, else"
        " git fetch --unshallow)",
        f"dieser Klon ist zu flach für den Vergleich mit „{revision}“: die ganze Geschichte holen"
        " (fetch-depth: 0 im GitHub-Workflow, GIT_DEPTH: 0 auf GitLab, sonst"
        " git fetch --unshallow)",
    )


def _no_repository(folder: Path, reason: bytes) -> UserError:
    if b"dubious ownership" in reason:
        return UserError(
            f"git does not trust {shown(folder)}, for it belongs to somebody else: allow it with"
            " git config --global --add safe.directory FOLDER",
            f"git vertraut {shown(folder)} nicht, weil der Ordner jemand anderem gehört: mit"
            " git config --global --add safe.directory ORDNER erlauben",
        )
    return UserError(
        f"{shown(folder)} is in no git repository: only there are revisions to compare with",
        f"{shown(folder)} liegt in keinem Git-Repository: nur dort gibt es Stände, mit denen"
        " sich vergleichen lässt",
    )


def _git(folder: Path, *arguments: str, asked: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") or name.startswith(_KEPT)
    }
    try:
        return subprocess.run(  # noqa: S603 - no shell, and the arguments are ours
            ["git", *_SETTLED, "-C", str(folder), *arguments],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            env={**kept, **_OURS},
            input=asked,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise UserError(
            "git can't be run: install it, or compare without it",
            "git lässt sich nicht ausführen: installiert es, oder vergleicht ohne",
        ) from None


def _word(said: bytes) -> str:
    return said.decode("ascii", "replace").strip()


def _paths(said: bytes) -> Iterator[str]:
    """Yield what git has parted by NUL; a name that is no UTF-8 becomes one as Python has it."""
    return (os.fsdecode(part) for part in said.split(b"\0") if part)


def _batch(said: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the contents that `git cat-file --batch` gave."""
    at = 0
    while at < len(said):
        end = said.index(b"\n", at)
        head = said[at:end].decode("ascii", "replace").split(" ")
        at = end + 1
        if len(head) == 3:
            size = int(head[2])
            yield head[0], said[at : at + size]
            at += size + 1
