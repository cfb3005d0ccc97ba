"""Titles of jobs: as written, without the employer and the site's section."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from brandlint.facts import Fact

Claims = Callable[..., list[tuple[Fact, Any]]]

_CASES = [
    pytest.param("# Koch (m/w/d)\n\nDu kochst.", ["Koch (m/w/d)"], id="heading with a marker"),
    pytest.param("---\ntitle: Buchhalterin\n---\nHallo.", ["Buchhalterin"], id="front matter"),
    pytest.param("# Köchin (m/w/d) | Muster GmbH\n\nLos.", ["Köchin (m/w/d)"], id="employer cut"),
    pytest.param("# Karriere | Köchin (m/w/d)\n\nLos.", ["Köchin (m/w/d)"], id="section cut"),
    pytest.param("# Leitung Küche - Kantine (m/w/d)\n\nLos.", ["Leitung Küche - Kantine (m/w/d)"],
                 id="a dash parts no title"),
    pytest.param("# Wir suchen: Koch (m/w/d)\n\nLos.", ["Koch (m/w/d)"], id="introduction cut"),
    pytest.param("# Karriere bei Muster\n\nLos.", [], id="name of a page"),
    pytest.param("Muster Inc | Backend Engineer | Berlin | Full-time\n\nWe hire.",
                 ["Backend Engineer"], id="entry on a board"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), _CASES)
def test_titles(claims: Claims, text: str, titles: list[str]) -> None:
    assert [value.value for fact, value in claims(text) if fact is Fact.TITLE] == titles
