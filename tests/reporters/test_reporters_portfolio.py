"""The table of many brands: what it shows, and that nobody is kept from reading it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from browser import PROGRAM, Browser, BrowserError

from brandlint.reporters.portfolio import (
    Portfolio,
    Row,
    read_portfolio,
    render_html,
    render_json,
    render_markdown,
)

_AXE = Path(__file__).parent / "axe" / "axe.min.js"
_VIOLATIONS = "axe.run().then(({violations}) => violations.map((one) => [one.id, one.help]))"

OLD = Portfolio(
    (
        Row("Muster GmbH", "kunden/muster", 9, 3, 2, 1, contradictions=14, score=60),
        Row("Probe AG", "kunden/probe", 1, 1, 0, 0, contradictions=0, score=90),
    ),
    date(2026, 5, 1),
)
NOW = Portfolio(
    (
        Row("Muster GmbH", "kunden/muster", 9, 4, 2, 0, contradictions=2, score=70),
        Row("<script>x()</script>|\x1b[31m", "kunden/neu", 0, failed=1),
    ),
    date(2026, 6, 1),
)


def test_a_table_says_what_it_was_and_what_it_is() -> None:
    lines = "".join(render_markdown(NOW, "de", OLD)).splitlines()
    assert lines[3] == "1. Juni 2026, verglichen mit 1. Mai 2026"
    assert lines[5] == "14 Widersprüche → 2"
    assert lines[9] == (
        "| Muster GmbH | kunden/muster | 9 | 3 → 4 | 2 | 1 → 0 | 14 → 2 | 0 | 60 → 70 |"
    )
    assert lines[11].startswith("| Alle |  | 10 → 9 | 4 |")
    assert lines[13:] == [
        "- Muster GmbH: 14 Widersprüche → 2",
        "- &lt;script&gt;x()&lt;/script&gt;\\|�\\[31m: neu",
        "- Probe AG: nicht mehr dabei",
    ]


def test_without_an_older_one_there_are_only_numbers() -> None:
    text = "".join(render_markdown(NOW, "en"))
    assert "→" not in text
    assert "| Muster GmbH | kunden/muster | 9 | 4 | 2 | 0 | 2 | 0 | 70 |" in text


def test_what_got_better_and_what_got_worse_are_marked() -> None:
    page = "".join(render_html(NOW, "de", OLD))
    assert '<td class="worse">3 → 4</td>' in page
    assert '<td class="better">14 → 2</td>' in page
    assert '<td class="better">60 → 70</td>' in page
    assert "<script" not in page
    assert "\x1b" not in page


@pytest.mark.parametrize("portfolio", [OLD, NOW, Portfolio(())], ids=["old", "now", "none"])
def test_what_is_written_is_read_back(portfolio: Portfolio) -> None:
    assert read_portfolio("".join(render_json(portfolio)).encode(), "alt.json") == portfolio


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Return a browser."""
    try:
        browser = Browser(tmp_path_factory.mktemp("profile"))
    except BrowserError as error:
        pytest.skip(f"Chromium does not start here: {error}")
    yield browser
    browser.close()


@pytest.mark.skipif(PROGRAM is None, reason="no Chromium is installed")
@pytest.mark.skipif(not _AXE.exists(), reason="axe-core is not at hand")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(running: Browser, tmp_path: Path, scheme: str) -> None:
    page = tmp_path / "p.html"
    page.write_text("".join(render_html(NOW, "de", OLD)), encoding="utf-8")
    running.media(scheme=scheme)
    running.open(page)
    running.run(_AXE.read_text(encoding="utf-8") + "; 0")
    assert running.run(_VIOLATIONS) == []
