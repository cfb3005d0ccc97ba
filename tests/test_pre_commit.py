"""The hook works in a real repository with the real pre-commit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
CONFIG = """\
repos:
  - repo: local
    hooks:
      - id: brandlint
        name: brandlint
        language: system
        entry: "{python} -m brandlint check --gate warning"
        types_or: [markdown, html]
        require_serial: true
"""


def _call(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "HOME": str(folder),
        "PRE_COMMIT_HOME": str(folder / ".cache"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_a_commit_with_a_finding_is_stopped(tmp_path: Path) -> None:
    _call(tmp_path, "git", "init", "-q")
    config = CONFIG.format(python=Path(sys.executable).as_posix())
    (tmp_path / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    (tmp_path / "job.md").write_text(
        "# Pflegefachkraft (m/w)\n\n## Deine Aufgaben\n\n- Du pflegst sechs Menschen.\n\n"
        "## Dein Profil\n\n- Ausbildung in der Pflege\n",
        encoding="utf-8",
    )
    _call(tmp_path, "git", "add", ".")
    run = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    stopped = _call(tmp_path, *run)
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "job.md" in stopped.stdout
    (tmp_path / "job.md").write_text("Kein Text für Bewerber:innen.\n", encoding="utf-8")
    _call(tmp_path, "git", "add", ".")
    passed = _call(tmp_path, *run)
    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_a_hook_that_fixes_stops_the_commit_once(tmp_path: Path) -> None:
    _call(tmp_path, "git", "init", "-q")
    config = CONFIG.format(python=Path(sys.executable).as_posix())
    config = config.replace("--gate warning", "--select clarity-de/email-spelling --fix")
    (tmp_path / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    job = tmp_path / "job.md"
    job.write_text("# Koch (m/w/d)\n\n## Deine Aufgaben\n\n- Du schreibst eine Email.\n", "utf-8")
    _call(tmp_path, "git", "add", ".")
    run = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    stopped = _call(tmp_path, *run)
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "files were modified by this hook" in stopped.stdout
    assert job.read_text("utf-8").endswith("eine E-Mail.\n")
    _call(tmp_path, "git", "add", ".")
    passed = _call(tmp_path, *run)
    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_the_published_hook_names_a_command_that_exists() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["entry"] == "brandlint check --force-exclude"
    assert hook["require_serial"] is True
