"""A replaced word keeps its form, or no fix is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from checking import annotated, make

from brandlint.documents import Annotation
from brandlint.nlp.lexicon import shared_lexicon


def _fix(wrong: str, right: str, text: str, language: str = "de") -> tuple[str | None, bool]:
    """Return what becomes of a text in which a term stands once, and whether that is safe."""
    check = make("preferred-term", {"swaps": {wrong: right}, "match": "lemma"})
    document = annotated(text, language, *check.needed(), Annotation.LEMMAS)
    lexicon = shared_lexicon()
    lemmas = [lexicon.lemma(token.text, language) for token in document.tokens]
    document = replace(document, lexicon=lexicon, lemmas=lemmas)
    (hit,) = check.run(document)
    if hit.replacement is None:
        return None, hit.safe
    start, end = hit.span
    return document.text[:start] + hit.replacement + document.text[end:], hit.safe


@pytest.mark.parametrize(
    ("wrong", "right", "text", "expected", "safe"),
    [
        # Gendered plurals for masculine ones.
        ("Mitarbeiter", "Kolleg:innen", "An Mitarbeitern.", "An Kolleg:innen.", False),
        ("Mitarbeiter", "Kolleg:innen", "Für alle Mitarbeiter.", "Für alle Kolleg:innen.", True),
        ("Mitarbeiter", "Kolleg:innen", "Die neuen Mitarbeiter.", "Die neuen Kolleg:innen.", True),
        ("Kunde", "Kund:innen", "Wir suchen Kunden.", "Wir suchen Kund:innen.", False),
        ("Mitarbeiter", "Kolleg:innen", "Über 300 Mitarbeiter.", "Über 300 Kolleg:innen.", True),
        ("Mitarbeiter", "Kolleg:innen", "ALLE MITARBEITER.", "ALLE KOLLEG:INNEN.", True),
        ("Kunde", "Kund:innen", "Du berätst unsere Kunden.", "Du berätst unsere Kund:innen.", True),
        # Nouns that decline like adjectives.
        ("Mitarbeiter", "Mitarbeitende", "Für alle Mitarbeiter.", "Für alle Mitarbeitenden.", True),
        ("Mitarbeiter", "Mitarbeitende", "Viele Mitarbeiter.", "Viele Mitarbeitende.", True),
        ("Mitarbeiter", "Mitarbeitende", "Mit Mitarbeitern.", "Mit Mitarbeitenden.", False),
        ("Mitarbeiter", "Mitarbeitende", "Rund 40 Mitarbeiter.", "Rund 40 Mitarbeitende.", True),
        ("Mitarbeiter", "Beschäftigte", "Unsere Mitarbeiter.", "Unsere Beschäftigten.", True),
        # Nouns of one gender, and of two where nothing agrees with them.
        ("Job", "Arbeitsplatz", "Ein sicherer Job.", "Ein sicherer Arbeitsplatz.", True),
        ("Challenge", "Herausforderung", "Deine Challenge.", "Deine Herausforderung.", True),
        ("Benefit", "Vorteil", "Mit vielen Benefits.", "Mit vielen Vorteilen.", True),
        ("Benefit", "Vorteil", "Mit 40 Benefits.", "Mit 40 Vorteilen.", True),
        ("Benefit", "Vorteil", "Bei uns: 40 Benefits.", "Bei uns: 40 Vorteile.", True),
        ("Job", "Stelle", "# Jobs in Kiel", "Stellen in Kiel", False),
        ("Unternehmen", "Firma", "Wir beraten Unternehmen.", "Wir beraten Firmen.", False),
        ("Job", "Stelle", "Die besten Jobs.", "Die besten Stellen.", True),
        ("Job", "Stelle", "Wir haben Jobs.", "Wir haben Stellen.", False),
        ("Standort", "Büro", "An dem Standort.", "An dem Büro.", True),
        # Adjectives and weak verbs.
        ("innovativ", "neu", "Mit innovativen Ideen.", "Mit neuen Ideen.", True),
        ("innovativ", "neu", "Ein innovatives Haus.", "Ein neues Haus.", True),
        ("realisieren", "umzusetzen", "Wir realisieren das.", None, False),
        ("kommunizieren", "reden", "Du kommunizierst klar.", "Du redest klar.", True),
        ("realisieren", "machen", "Du realisierst das.", "Du machst das.", True),
        ("realisieren", "machen", "Sie realisiert das.", None, False),
        # The first part of a verb would have to move.
        ("nutzen", "einsetzen", "Wir nutzen das.", None, False),
    ],
)  # fmt: skip
def test_german_forms(wrong: str, right: str, text: str, expected: str | None, safe: bool) -> None:  # noqa: FBT001
    assert _fix(wrong, right, text) == (expected, safe)


@pytest.mark.parametrize(
    ("wrong", "right", "text"),
    [
        ("Mitarbeiter", "Kolleg:innen", "Du bist ein guter Mitarbeiter."),
        ("Mitarbeiter", "Kolleg:innen", "Als Mitarbeiter hilfst du."),
        ("Mitarbeiter", "Kolleg:innen", "Mitarbeiter (m/w/d) gesucht."),
        ("Mitarbeiter", "Kolleg:innen", "# Mitarbeiter im Verkauf"),
        ("Mitarbeiter", "Kolleg:innen", "Zum Wohl des Mitarbeiters."),
        ("Mitarbeiter", "Kolleg:innen", "Das Wohl der Mitarbeiter."),
        ("Mitarbeiter", "Mitarbeitende", "Unsere Kunden und Mitarbeiter."),
        ("Job", "Stelle", "Dein Job wartet."),
        ("Job", "Stelle", "Ein sicherer Job."),
        ("Job", "Stelle", "Im Job."),
        ("Mindset", "Haltung", "Das richtige Mindset."),
        ("Job", "Büro", "Dein neuer Job."),
        ("Job", "Stelle", "Job, der passt."),
        ("Feedback", "Rückmeldung", "Dein Feedback-Gespräch."),
        ("Mitarbeiter", "Mitarbeitende", "Die Mitarbeiter-App."),
        ("Mitarbeiter", "Kolleg:innen", "Mit Mitarbeiterinnen und Mitarbeitern."),
        ("Kollege", "Kolleg:innen", "Unsere Kollegen und Kolleginnen."),
        ("Benefit", "Vorteil", "Ein bestimmtes Benefit."),
        ("Mindset", "Haltung", "Positives Mindset: Ja."),
        ("Job", "Stelle", "Das Job Ticket."),
        ("Team", "Mannschaft", "Teil des Muster Teams."),
        ("Unternehmen", "Firma", "Wir sind als Unternehmen gewachsen."),
        ("Unternehmen", "Firma", "Bei einem der Unternehmen."),
        ("Team", "Mannschaft", "Ruhe -Kleines Team."),
        ("Job", "Stelle", "On the job lernst du."),
        ("Human Resources", "Personalabteilung", "Durch die Abteilung Human Resources."),
        ("Skill", "soziale Fähigkeit", "Deine Skills."),
    ],
)
def test_where_a_german_sentence_would_have_to_change_no_fix_is_offered(
    wrong: str, right: str, text: str
) -> None:
    assert _fix(wrong, right, text) == (None, False)


@pytest.mark.parametrize(
    ("wrong", "right", "text", "expected"),
    [
        ("utilize", "use", "She utilizes it.", "She uses it."),
        ("utilize", "use", "UTILIZE IT.", "USE IT."),
        ("utilize", "use", "Utilizing it.", "Using it."),
        ("utilize", "use", "We utilized it.", "We used it."),
        ("utilize", "make use of", "She utilizes it.", "She makes use of it."),
        ("commence", "begin", "He commences.", "He begins."),
        ("commence", "begin", "Work commenced.", None),
        ("commence", "start", "Work commenced.", "Work started."),
        ("liaise with", "work with", "She liaises with us.", "She works with us."),
        ("terminate", "stop", "Terminating it.", "Stopping it."),
        ("employee", "team member", "Our employees.", "Our team members."),
        ("employee", "person", "Two employees.", "Two people."),
        ("employee", "colleague", "An employee.", None),
        ("employee", "associate", "An employee.", "An associate."),
        ("company", "employer", "Our companies.", "Our employers."),
        ("job", "hourly role", "A job.", None),
        ("manager", "HR lead", "A manager.", None),
        ("manager", "user", "A manager.", "A user."),
    ],
)
def test_english_forms(wrong: str, right: str, text: str, expected: str | None) -> None:
    assert _fix(wrong, right, text, "en")[0] == expected


@pytest.mark.parametrize(
    ("language", "wrong", "text", "expected"),
    [
        ("en", "hrs.", "You work 40 hrs.", None),
        ("en", "hrs.", "You work 40 hrs. a week.", "You work 40 hours a week."),
        ("en", "hrs.", "You work 40 hrs. Then rest.", None),
        ("de", "hrs.", "Du reist hrs. Kiel.", "Du reist hours Kiel."),
    ],
)
def test_the_point_of_an_abbreviation_may_end_a_sentence(
    language: str, wrong: str, text: str, expected: str | None
) -> None:
    assert _fix(wrong, "hours", text, language)[0] == expected
