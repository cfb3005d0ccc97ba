"""The example's career site as a repository of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from site_makers import Site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Return the example's site under git."""
    if not shutil.which("git"):
        pytest.skip("git is missing")
    return Site(tmp_path)
