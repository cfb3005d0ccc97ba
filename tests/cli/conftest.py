"""A folder with a brand of its own, and a run of the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from brandlint.cli import run

PACK = """\
name: marke
version: "1.0"
title: {de: Marke, en: Brand}
language: de
"""

RULE = """\
id: marke/empty-phrase
check: forbidden-term
severity: warning
message: {de: "„{seen}“ ist leer.", en: "“{seen}” is empty."}
why: {de: Darum., en: Because.}
params: {terms: [flache Hierarchien]}
examples:
  flagged: [{text: "Freu dich auf flache Hierarchien.", seen: [flache Hierarchien]}]
  clean: [{text: "Deine Leitung heißt Erika."}]
"""

POSTING = """\
# Pflegefachkraft (m/w/d)

Wir suchen dich für unser Team in Musterstadt.

## Deine Aufgaben

- Du pflegst sechs Menschen je Schicht.

## Unser Angebot

- flache Hierarchien
"""


@dataclass(frozen=True)
class Ran:
    """What a run of the command line left: its exit code and what it printed."""

    code: int
    out: str
    err: str


Runner = Callable[..., Ran]


@pytest.fixture
def brandlint(capsys: pytest.CaptureFixture[str]) -> Runner:
    """Run the command line in this process."""

    def call(*arguments: str) -> Ran:
        code = run(list(arguments))
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return call


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a small site with settings, a pack with one rule, and a posting."""
    (tmp_path / "marke").mkdir()
    (tmp_path / "jobs").mkdir()
    (tmp_path / "marke/pack.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "marke/empty-phrase.yaml").write_text(RULE, encoding="utf-8")
    (tmp_path / "brandlint.yaml").write_text("packs: [./marke]\n", encoding="utf-8")
    (tmp_path / "jobs/pflege.md").write_text(POSTING, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
