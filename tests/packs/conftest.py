"""Packs on disk, made in a line."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
from pack_makers import MakePack, rule_text

from brandlint.packs import load as load_module
from brandlint.packs import single


@pytest.fixture
def make_pack(tmp_path: Path) -> MakePack:
    """Return a function that writes a pack: its path, more manifest lines, its rules by path."""

    def make(where: str, manifest: str = "", rules: dict[str, str] | None = None) -> Path:
        folder = tmp_path / where
        folder.mkdir(parents=True, exist_ok=True)
        head = f'name: {folder.name}\nversion: "1.0"\ntitle: Ein Paket\n'
        (folder / "pack.yaml").write_text(head + dedent(manifest), encoding="utf-8")
        for path, text in (rules or {}).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text or rule_text(f"{folder.name}/{file.stem}"), encoding="utf-8")
        return folder

    return make


@pytest.fixture(autouse=True)
def _fresh() -> None:
    """Forget packs between tests: one may change the files that another has read."""
    load_module._loaded.cache_clear()
    single.own_of.cache_clear()
