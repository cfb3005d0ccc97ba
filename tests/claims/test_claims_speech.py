"""How a text speaks: address, gender markers and gender forms."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.documents import Touchpoint
from brandlint.facts import Fact, Named, Value

Claims = Callable[..., list[tuple[Fact, Value]]]


def values(found: list[tuple[Fact, Value]], fact: Fact) -> list[str]:
    """Return the values of one fact, in order."""
    return [value.value for name, value in found if name is fact and isinstance(value, Named)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Du kochst gern? Dann bewirb dich bei uns.", "du", id="du"),
        pytest.param("Ihr sucht eine Stelle? Wir freuen uns auf euch.", "du", id="ihr"),
        pytest.param("Sie kochen gern? Wir freuen uns auf Ihre Bewerbung.", "sie", id="sie"),
        pytest.param(
            "Du kochst gern? Dann freuen wir uns auf Ihre Bewerbung.", "mixed", id="mixed"
        ),
        pytest.param("Gesucht wird ein Koch für die Kantine.", "none", id="none"),
        pytest.param("Koch gesucht. Ruf Kim Muster an: 0555 1234", "du", id="a-call-alone"),
        pytest.param("Koch gesucht. Ruf und Namen haben wir.", "none", id="a-noun-is-no-call"),
        pytest.param(
            "Du kochst gern und dein Team mag dich.\n\n## Hinweis für Personalvermittler\n\n"
            "Sehen Sie bitte von Anfragen ab, wir antworten Ihnen nicht.\n",
            "du",
            id="a-section-for-agencies-is-not-for-candidates",
        ),
        pytest.param(
            "Du kochst gern und dein Team mag dich.\n\n"
            "Ihre personenbezogenen Daten löschen wir nach dem Verfahren.\n",
            "du",
            id="a-note-on-privacy-does-not-count",
        ),
        pytest.param(
            "Du kochst gern? Du lernst gern? Wir unterstützen unsere Mitarbeiter bei Ihrer "
            "Entwicklung.",
            "du",
            id="a-slip-for-ihrer",
        ),
    ],
)
def test_a_german_text_speaks_in_one_way(claims: Claims, text: str, expected: str) -> None:
    """One claim a document says how candidates are spoken to."""
    found = claims(f"# Koch (m/w/d)\n\n{text}", language="de")
    assert values(found, Fact.ADDRESS) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("You cook well and love your team.", "you", id="you"),
        pytest.param("We seek a cook for our canteen.", "none", id="none"),
    ],
)
def test_an_english_text_says_you_or_does_not(claims: Claims, text: str, expected: str) -> None:
    """English has but one form."""
    assert values(claims(text, language="en"), Fact.ADDRESS) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("# Koch (m/w/d)", ["(m/w/d)"], id="in-a-title"),
        pytest.param("# Koch | all genders", ["all genders"], id="spelled-out"),
        pytest.param("# Koch und Kellner", [], id="none"),
        pytest.param(
            "---\ntitle: Jobs\ndescription: Koch (m/w/d)\n---\n\nBewirb dich!",
            [],
            id="what-only-search-engines-read",
        ),
    ],
)
def test_markers_are_claimed_as_written(claims: Claims, text: str, expected: list[str]) -> None:
    """Each place of a marker is a claim."""
    assert values(claims(text, language="de"), Fact.GENDER_MARKER) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Unsere Kolleg*innen helfen dir.", ["star"], id="star"),
        pytest.param("Köche und Kellnerinnen", ["masculine"], id="masculine-beside-another"),
        pytest.param("Köchinnen und Köche", ["pair"], id="pair"),
        pytest.param("Für unsere Kunden und Mitarbeitenden", ["masculine", "neutral"], id="two"),
        pytest.param("Abstimmung mit der Projektleitung", ["neutral"], id="those-who-lead"),
        pytest.param("Erfahrung in der Projektleitung", [], id="the-act-of-leading"),
        pytest.param("Unter Anleitung und mit der Rohrleitung", [], id="no-leaders"),
        pytest.param("Wir suchen keinen Angestellten.", ["masculine"], id="one-man"),
        pytest.param("Unser Developer hilft.", [], id="english-titles-are-for-all"),
    ],
)
def test_forms_are_claimed_in_german(claims: Claims, text: str, expected: list[str]) -> None:
    """Each place that names people of any gender is a claim."""
    assert values(claims(text, language="de"), Fact.GENDER_FORM) == expected


def test_english_text_has_no_gender_forms(claims: Claims) -> None:
    """German role nouns are none in English."""
    found = claims("Our Manager and Trainer help you.", language="en")
    assert values(found, Fact.GENDER_FORM) == []


def test_a_text_without_words_to_readers_still_says_so(claims: Claims) -> None:
    """'none' is a value, too."""
    found = claims("# Koch", language="de", touchpoint=Touchpoint.AD)
    assert values(found, Fact.ADDRESS) == ["none"]
