"""`brandlint lsp` on the command line; what it serves is tested in tests/lsp."""

from __future__ import annotations

import subprocess
import sys

import pytest

from brandlint.cli import run


def test_without_its_library_the_way_to_it_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("brandlint.cli.lsp.find_spec", lambda _name: None)
    assert run(["lsp"]) == 2
    assert "pip install 'brandlint[lsp]'" in capsys.readouterr().err


def test_no_other_command_imports_its_library() -> None:
    code = (
        "import sys; from brandlint.cli import run; run(['--help']); run(['rules']);"
        "sys.exit(any(name in sys.modules for name in ('pygls', 'lsprotocol', 'asyncio')))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr
