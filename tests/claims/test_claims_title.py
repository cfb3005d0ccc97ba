"""Titles of jobs: as written, without the employer and the site's section."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from brandlint.documents import Touchpoint
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
    pytest.param("Maler gesucht! Wir zahlen gut.", ["Maler"], id="sought in an ad"),
    pytest.param("Roofers wanted in Dover.", ["Roofers"], id="wanted in an ad"),
    pytest.param("Sample School needs a Teacher of Music from May.", ["Teacher of Music"],
                 id="needed in an ad"),
    pytest.param("Das Beispielamt sucht Fachleute für Brücken (w/m/d) in Bonn.",
                 ["Fachleute für Brücken (w/m/d)"], id="sought with a marker"),
    pytest.param("Danke für Ihre Bewerbung als Tischler bei der Muster GmbH.", ["Tischler"],
                 id="in a mail"),
    pytest.param("Your application for Night Porter\n\nDear Sam,", ["Night Porter"],
                 id="in an English mail"),
    pytest.param("Joiner at Sample Woodworks, Dover. Start now.", ["Joiner"],
                 id="begins an ad"),
    pytest.param("Wir suchen Verstärkung für unser Team.", [], id="nobody in particular"),
    pytest.param("We're looking for people who care.", [], id="people are no job"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), _CASES)
def test_titles(claims: Claims, text: str, titles: list[str]) -> None:
    assert [value.value for fact, value in claims(text) if fact is Fact.TITLE] == titles


def test_a_career_page_names_its_first_opening(claims: Claims) -> None:
    page = "# Arbeiten bei Muster\n\nHallo.\n\n## Offene Stellen\n\n- Empfang, Teilzeit\n- Küche\n"
    found = claims(page, touchpoint=Touchpoint.CAREER_PAGE)
    assert [value.value for fact, value in found if fact is Fact.TITLE] == ["Empfang"]


def test_what_a_page_shows_goes_before_the_name_of_its_tab(claims: Claims) -> None:
    page = "<title>Koch (m/w/d) in Bonn</title><h1>Koch (m/w/d) für abends</h1><p>Du kochst.</p>"
    found = claims(page, "html")
    assert [value.value for fact, value in found if fact is Fact.TITLE] == [
        "Koch (m/w/d) für abends"
    ]
