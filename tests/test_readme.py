"""What the README shows is what the commands print."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from brandlint.cli import run

ROOT = Path(__file__).parents[1]
SHOWN = re.findall(
    r"```console\n\$ brandlint ([^\n]+)\n(.*?)```",
    (ROOT / "README.md").read_text("utf-8"),
    re.DOTALL,
)


@pytest.mark.parametrize(("command", "output"), SHOWN, ids=[command for command, _ in SHOWN])
def test_shown_output_is_real(
    command: str,
    output: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    run(shlex.split(command))
    assert capsys.readouterr().out.startswith(output)


def test_something_is_shown() -> None:
    assert len(SHOWN) >= 2
