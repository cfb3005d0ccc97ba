"""Two branches that accept different things merge as git merges lines."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from brandlint.baseline import Accepted, Baseline, read_baseline, save

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def entry(number: int) -> Accepted:
    return Accepted(
        rule="a/b", text=f"{number}", fingerprint=f"{number:020x}", date=date(2026, 3, 1)
    )


def merged(tmp_path: Path, suffix: str, **sides: dict[str, list[Accepted]]) -> tuple[int, Path]:
    """Merge two sides with their base, as git does, and return how many conflicts there were."""
    paths = {name: tmp_path / f"{name}{suffix}" for name in ("ours", "base", "theirs")}
    for name, path in paths.items():
        save(path, Baseline().changed(sides[name]))
    done = subprocess.run(["git", "merge-file", *map(str, paths.values())], check=False)
    return done.returncode, paths["ours"]


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
def test_other_texts_and_other_places_of_a_text_merge(tmp_path, suffix):
    base = {
        "a.md": [entry(1), entry(3), entry(5), entry(7)],
        "b.md": [entry(1)],
        "d.md": [entry(1)],
    }
    ours = base | {"a.md": [entry(n) for n in (1, 2, 3, 5, 7)], "c.md": [entry(9)]}
    theirs = base | {"a.md": [entry(n) for n in (1, 3, 5, 6, 7)]}
    conflicts, path = merged(tmp_path, suffix, ours=ours, base=base, theirs=theirs)
    assert conflicts == 0
    found = read_baseline(path)
    assert [one.text for one in found.of("a.md")] == ["1", "2", "3", "5", "6", "7"]
    assert len(found.of("c.md")) == 1


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
def test_the_same_accepted_on_both_sides_is_no_conflict(tmp_path, suffix):
    base = {"a.md": [entry(1)]}
    both = {"a.md": [entry(1), entry(2)]}
    conflicts, path = merged(tmp_path, suffix, ours=both, base=base, theirs=both)
    assert conflicts == 0
    assert len(read_baseline(path)) == 2
