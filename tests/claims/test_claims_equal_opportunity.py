"""Equal opportunity: who is welcome, and who is preferred if equally fit."""

from __future__ import annotations

import pytest

from brandlint.facts import STATED, Fact

STATEMENT = (Fact.EQUAL_OPPORTUNITY, STATED)


@pytest.mark.parametrize(
    "text",
    [
        "Wir begrüßen alle Bewerbungen – unabhängig von Geschlecht, Herkunft und Alter.",
        "Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.",
        "Bewerbungen von Frauen sind ausdrücklich erwünscht.",
        "Menschen mit Behinderung ermutigen wir zur Bewerbung.",
        "Alle werden ohne Rücksicht auf Religion oder Hautfarbe berücksichtigt.",
        "Die Stelle richtet sich an Menschen jeden Geschlechts.",
        "Alter und Herkunft spielen bei uns keine Rolle.",
        "Für uns zählt dein Können, nicht dein Alter.",
        "Woher du kommst und wen du liebst, ist uns egal.",
        "Wir freuen uns über Bewerbungen von Frauen und queeren Menschen.",
        "Jede Bewerbung ist willkommen, mit und ohne Behinderung.",
        "Der Frauenanteil soll erhöht werden.",
    ],
)
def test_german_statements_are_read(claims, text: str) -> None:
    assert STATEMENT in claims(text, language="de")


@pytest.mark.parametrize(
    "text",
    [
        "Muster Inc. is an equal opportunity employer.",
        "Everyone is welcome, regardless of race, gender or age.",
        "We do not discriminate on the basis of religion.",
        "All qualified applicants will be considered.",
        "We encourage people from underrepresented groups to apply.",
        "We welcome applications from all backgrounds.",
        "We guarantee an interview to disabled applicants.",
        "We are committed to employment equity.",
        "We hire people of every age and faith.",
        "We don't care about your accent, age or gender.",
        "We'd particularly like to hear from women.",
        "Applications from all sections of the community are welcome.",
        "Veterans are encouraged to apply.",
    ],
)
def test_english_statements_are_read(claims, text: str) -> None:
    assert STATEMENT in claims(text, language="en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "Zur besseren Lesbarkeit steht die männliche Form, unabhängig vom Geschlecht.",
            "de",
            id="the masculine that means all",
        ),
        pytest.param("Wir sind ein diverses Team.", "de", id="diversity as such"),
        pytest.param("Du arbeitest unabhängig von Ort und Zeit.", "de", id="other independence"),
        pytest.param(
            "Wir betreuen Menschen mit Behinderung; sie sind uns willkommen.",
            "de",
            id="those served",
        ),
        pytest.param("We are a diverse and inclusive team.", "en", id="diversity in English"),
        pytest.param("Six months of leave regardless of gender.", "en", id="leave for all"),
    ],
)
def test_other_statements_are_left_out(claims, text: str, language: str) -> None:
    assert STATEMENT not in claims(text, language=language)
