"""The application process: what happens after applying."""

from __future__ import annotations

import pytest

from brandlint.facts import STATED, Fact

STATEMENT = (Fact.APPLICATION_PROCESS, STATED)


@pytest.mark.parametrize(
    "text",
    [
        "Wir melden uns innerhalb von drei Werktagen.",
        "Bei Interesse melden wir uns schnellstmöglich bei dir.",
        "Wir werden uns zeitnah bei Ihnen melden.",
        "Rückmeldung binnen 48 Stunden.",
        "Innerhalb weniger Tage rufen wir Sie an.",
        "Danach laden wir dich zu einem Gespräch ein.",
        "Wir freuen uns, dich bei einem ersten Videocall kennenzulernen.",
        "Es folgt ein Vorstellungsgespräch vor Ort.",
        "Ein Schnuppertag zeigt, ob es passt.",
        "Du kannst einen Tag zur Probearbeit kommen.",
        "Sie hören bis Ende April von uns.",
        "Bis Freitag bekommst du eine Antwort.",
        "Eine Zusage oder Absage erhältst du innerhalb von fünf Tagen.",
        "Ich rufe dich binnen 24 Stunden zurück.",
        "Die Gespräche finden in der 11. Kalenderwoche statt.",
        "Wir laden Anfang Mai zu Gesprächen ein.",
        "Erst telefonieren wir, dann kommst du vorbei.",
        "Nach der Bewerbung folgt ein Test.",
        "Die Auswahl erfolgt nach einem Hearing.",
        "So geht es weiter: Anruf am Montag, Besuch am Dienstag.",
        "## Profil\n\n- Geduld\n\nBis Montag melden wir uns bei dir.",
        "## So läuft deine Bewerbung ab\n\n1. Lebenslauf hochladen und absenden",
    ],
)
def test_german_steps_are_read(claims, text: str) -> None:
    assert STATEMENT in claims(text, language="de")


@pytest.mark.parametrize(
    "text",
    [
        "You will hear back within five days.",
        "Expect to hear from us soon.",
        "The first step is a 30-minute intro call.",
        "Our hiring process consists of two talks.",
        "We review applications on a rolling basis.",
        "Shortlisted candidates will be invited to an interview.",
        "There is a take-home task.",
        "You'll get an answer by Friday.",
        "She reads every letter and answers within a week.",
        "We let everyone know by 3 May.",
        "Interviews will be held in the week of 8 March.",
        "Interviews: 8 and 9 March",
        "Only candidates selected for interview will be contacted.",
        "We'll ask you in for a trial shift.",
        "First a call, then a morning with the team.",
        "What happens next: a chat, a visit, an offer.",
        "### Process\n\nPhone call, half a day together, offer.",
    ],
)
def test_english_steps_are_read(claims, text: str) -> None:
    assert STATEMENT in claims(text, language="en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Wir freuen uns auf deine Bewerbung.", "de", id="looking forward"),
        pytest.param("Bitte melde dich bis Freitag bei uns.", "de", id="a deadline to call"),
        pytest.param("Please reply by 3 May.", "en", id="a deadline to reply"),
        pytest.param("You respond to customers within a day.", "en", id="answers to those served"),
        pytest.param("Wir melden uns bei dir.", "de", id="getting in touch says nothing of when"),
        pytest.param("Rufen Sie uns an oder schreiben Sie uns.", "de", id="a call to the firm"),
        pytest.param(
            "## Deine Aufgaben\n\n- Du führst Bewerbungsgespräche",
            "de",
            id="interviews are the job",
        ),
        pytest.param(
            "Reisekosten zum Vorstellungsgespräch werden nicht erstattet.", "de", id="costs"
        ),
        pytest.param("Du begleitest Vorstellungsgespräche.", "de", id="interviews for others"),
        pytest.param("Du bekommst direktes Feedback vom Team.", "de", id="feedback at work"),
        pytest.param("Send your CV to jobs@muster.example.", "en", id="how to apply"),
        pytest.param("We'll get in touch.", "en", id="getting in touch"),
        pytest.param("## Your tasks\n\n- Lead first interviews", "en", id="interviews to lead"),
    ],
)
def test_what_is_no_step_is_left_out(claims, text: str, language: str) -> None:
    assert STATEMENT not in claims(text, language=language)
