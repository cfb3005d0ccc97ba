"""Touchpoints: what path, headings and words say of where a text is read."""

from __future__ import annotations

import pytest

from brandlint.documents import Block, BlockKind, Document, Flow
from brandlint.language.touchpoint import touchpoint_of
from brandlint.spans import Span

FILLER = (
    "Die Muster GmbH baut in Kassel Maschinen für Bäckereien und liefert sie in die ganze Welt."
)
POSTING = """
= Elektriker (m/w/d)
Wir suchen dich für unser Team in Kassel.
== Deine Aufgaben
- Du baust Schaltschränke und prüfst sie.
- Du fährst zu Kunden und nimmst Anlagen in Betrieb.
== Dein Profil
- Du hast eine Ausbildung als Elektriker.
- Du hast einen Führerschein der Klasse B.
"""
ENGLISH_POSTING = """
= Electrician
We are looking for someone who likes machines.
== What you'll do
- You build cabinets and test them with care.
== Requirements
- A driving licence and some experience.
"""
CAREER_PAGE = f"""
= Karriere bei Muster
{FILLER}
== Warum wir?
{FILLER}
== Offene Stellen
== Elektriker (m/w/d)
Wir suchen dich für die Werkstatt.
== Mechaniker (m/w/d)
Wir suchen dich für die Montage.
== Nichts Passendes dabei?
Schick uns eine Initiativbewerbung.
"""


def document(text: str, path: str = "text.md") -> Document:
    """Read lines as blocks: = title, == heading, - item."""
    kinds = {"=": BlockKind.TITLE, "==": BlockKind.HEADING, "-": BlockKind.LIST_ITEM}
    flow, blocks = "", []
    for line in filter(None, text.splitlines()):
        sign, _, rest = line.partition(" ")
        shown = rest if sign in kinds else line
        flow += "\n\n" if flow else ""
        blocks.append(
            Block(kinds.get(sign, BlockKind.PARAGRAPH), Span(len(flow), len(flow + shown)))
        )
        flow += shown
    return Document(path, flow, "md", Flow(flow, tuple(blocks)))


@pytest.mark.parametrize(
    ("text", "path", "touchpoint"),
    [
        (POSTING, "text.md", "job_posting"),
        (POSTING, "karriere/index.html", "job_posting"),
        (POSTING * 3, "stellenangebote.html", "job_posting"),
        (ENGLISH_POSTING, "content/jobs/electrician.md", "job_posting"),
        (ENGLISH_POSTING, "careers.md", "job_posting"),
        (f"= Elektriker (m/w/d)\n{FILLER}\n" * 4, "jobs/elektriker.md", "job_posting"),
        (CAREER_PAGE, "text.md", "career_page"),
        (CAREER_PAGE, "karriere.html", "career_page"),
        (f"= Team\n{FILLER}", "karriere/index.html", "career_page"),
        ("Wir suchen Mitarbeiter.", "text.md", "ad"),
        ("Pflege mit Herz? Bewirb dich jetzt!", "text.txt", "ad"),
        ("Nurses wanted in Leeds. Apply in two minutes!", "text.md", "ad"),
        (f"Wir suchen dich! {FILLER * 8}", "ads/elektriker.md", "ad"),
        (f"Elektriker (m/w/d) {FILLER * 20}", "anzeigen/elektriker.md", "job_posting"),
        (f"= Maschinen\n{FILLER}", "text.md", "other"),
        (f"= Maschinen\n{FILLER * 20}", "produkte/index.html", "other"),
        ("", "jobs/leer.md", "other"),
        ("Night porter. £13 an hour, 30 hrs a week. Ask for Sam.", "text.txt", "ad"),
        ("Roofer: €24/hr, weekends off, own licence please.", "text.txt", "ad"),
        ("Room to let. £20 per hour. Ask for Sam.", "text.txt", "other"),
        ("Coaches: three evenings, £18 per hour, no experience needed.", "t.txt", "ad"),
        ("Tennis, three evenings. £8 per night.", "t.txt", "other"),
        ("HGV drivers. £17 p/h, home every night.", "t.txt", "ad"),
        ("Urlaubstage planen? 30 Tage kostenlos testen!", "text.txt", "other"),
        (f"= Working at Muster\n{FILLER * 8}\nApply to Sam.", "text.md", "career_page"),
        (f"= Arbeiten beim Musterwerk\n{FILLER * 8}\nBewirb dich.", "text.md", "career_page"),
        (
            "= Koch (m/w/d) gesucht\n" + "- Das ist ein Punkt von mehreren in der Liste.\n" * 7,
            "text.md",
            "job_posting",
        ),
    ],
    ids=[
        "tasks and profile make a posting",
        "a complete posting on the page for careers is one",
        "several complete postings are one",
        "an English posting in a folder of jobs",
        "an English posting on the page for careers",
        "a job in a folder of jobs needs no headings",
        "openings of a line each make a career page",
        "the same in its usual place",
        "the folder makes a career page of a bare text",
        "a line that recruits is an ad",
        "a call to act is an ad",
        "an English call to act is an ad",
        "a folder of ads makes ads",
        "a folder of ads may hold long postings",
        "a short text about something else is skipped",
        "a long text about something else is skipped",
        "nothing is skipped",
        "pay and hours make an ad without a word of hiring",
        "pay and what is asked do",
        "a price alone does not",
        "three kinds of terms make an ad",
        "two do not",
        "two and a job do",
        "what sells needs more signs",
        "working at an employer heads a career page",
        "so does its German",
        "a list of several items is more than an ad",
    ],
)
def test_touchpoint_of_a_document(text: str, path: str, touchpoint: str) -> None:
    assert touchpoint_of(document(text, path), "de") == touchpoint


def test_structured_data_makes_a_posting() -> None:
    source = '{"@type": "JobPosting"} ' + FILLER
    plain = document(CAREER_PAGE)
    declared = Document("karriere.html", source, "html", plain.body, structured=(Span(0, 23),))
    assert touchpoint_of(declared, "de") == "job_posting"


def test_fields_of_a_job_make_a_posting() -> None:
    body = document(f"= Elektriker\n{FILLER * 6}").body
    data = {"salary": "45.000 €", "location": "Kassel"}
    assert touchpoint_of(Document("karriere/x.md", "", "md", body, data=data), "de") == (
        "job_posting"
    )


def test_a_fact_sheet_is_no_copy() -> None:
    body = document(f"= Elektriker\n{FILLER * 6}").body
    data = {"facts": [{"fact": "vacation_days", "value": 30}]}
    assert touchpoint_of(Document("jobs/facts.yaml", "", "yaml", body, data=data), "de") == "other"
