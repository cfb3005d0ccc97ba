"""A folder of a brand, and editors to open its files in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pygls")

from lsp_editor import FILES, Editor


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A brand's folder: settings, a fact sheet, a pack, and a posting."""
    root = tmp_path_factory.mktemp("marke")
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


@pytest.fixture(scope="session")
def editor(folder: Path) -> Iterator[Editor]:
    """An editor that all tests share, since a server starts slowly and forgets closed texts."""
    one = Editor(folder)
    one.start()
    yield one
    one.kill()


@pytest.fixture
def own(editor: Editor, request: pytest.FixtureRequest) -> str:
    """A folder of one test alone, below that of the shared editor, with a `/` at its end."""
    name = f"eigen-{abs(hash(request.node.name))}"
    (editor.folder / name).mkdir()
    return f"{name}/"


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Editor]:
    """An editor of one test alone, in an empty folder that is a repository of its own."""
    (tmp_path / ".git").mkdir()
    one = Editor(tmp_path)
    yield one
    one.kill()
