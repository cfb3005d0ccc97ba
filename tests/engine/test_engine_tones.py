"""Pages carry what reports show: claims whoever asks, and how near a text is to the voice."""

from __future__ import annotations

from pathlib import Path

import pytest

from brandlint.cli import run
from brandlint.engine.options import Options
from brandlint.engine.run import check_source
from brandlint.findings import Page

_COPY = "Du arbeitest im Team. Dein Dienst beginnt um acht. Wir reden offen. Was fehlt dir noch? "


def _page(text: str, folder: Path) -> Page:
    report = check_source(text.encode(), folder / "koch.md", Options(pages=True))
    (page,) = report.pages
    return page


@pytest.fixture
def learned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "alt").mkdir()
    for number in range(6):
        text = f"# Koch (m/w/d)\n\n{_COPY * (8 + number)}\n"
        (tmp_path / "alt" / f"{number}.md").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["voice", "learn", "alt", "-o", "voice.json"]) == 0
    (tmp_path / "brandlint.yaml").write_text("voice: {profile: voice.json}\n", encoding="utf-8")
    return tmp_path


def test_a_page_has_its_claims_though_no_rule_asks_for_them(tmp_path: Path) -> None:
    page = _page("# Koch (m/w/d)\n\nWir bieten dir 30 Tage Urlaub.\n", tmp_path)
    assert "vacation_days" in {claim.fact.value for claim in page.claims}


def test_no_page_where_nobody_shows_it(tmp_path: Path) -> None:
    assert not check_source(b"# Koch (m/w/d)\n\nDu kochst.", tmp_path / "a.md", Options()).pages


def test_no_tone_without_a_voice_or_of_a_short_text(learned: Path, tmp_path: Path) -> None:
    assert _page("# Koch (m/w/d)\n\nWir suchen dich. Bewirb dich jetzt.\n", learned).tone is None
    (learned / "brandlint.yaml").unlink()
    assert _page(f"# Koch (m/w/d)\n\n{_COPY * 10}\n", tmp_path).tone is None


def test_a_text_like_the_approved_ones_is_nearer_than_another(learned: Path) -> None:
    own = _page(f"# Koch (m/w/d)\n\n{_COPY * 10}\n", learned).tone
    other = "Die Gewährleistung der Einhaltung von Vorgaben wird durch Bewerber sichergestellt. "
    far = _page(f"# Koch (m/w/d)\n\n{other * 15}\n", learned).tone
    assert own is not None
    assert far is not None
    assert far.nearness < own.nearness
    assert far.traits
    assert abs(far.traits[0].weight) >= abs(far.traits[-1].weight)
