"""Benefits: what is offered, and what is only asked, done, sold or denied."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.claims import benefits
from brandlint.documents import Annotation, Touchpoint
from brandlint.facts import Fact, Named
from brandlint.nlp.annotate import annotate
from brandlint.readers import read

OFFER = {"de": "## Wir bieten\n\n- ", "en": "## What we offer\n\n- "}


def keys(text: str, language: str = "de") -> set[str]:
    document = annotate(
        read("jobs/ad.md", text.encode()),
        [Annotation.CLAIMS],
        language=language,
        touchpoint=Touchpoint.JOB_POSTING,
    )
    found = [claim for claim in document.claims if claim.fact is Fact.BENEFIT]
    return {claim.value.value for claim in found if isinstance(claim.value, Named)}


GERMAN = {
    "company_pension": ("betriebliche Altersvorsorge", "bAV mit Zuschuss", "eine Betriebsrente"),
    "capital_formation": ("Vermögenswirksame Leistungen", "VWL", "VL-Zuschuss und mehr"),
    "bonus": ("Weihnachts- und Urlaubsgeld", "ein 13. Monatsgehalt", "jährliche Boni"),
    "equity": ("virtuelle Anteile", "Mitarbeiterbeteiligung", "ESOP"),
    "flexible_hours": (
        "Gleitzeit",
        "flexible Arbeitszeiten",
        "freie Einteilung deiner Arbeitszeit",
    ),
    "sabbatical": ("Sabbaticals", "die Möglichkeit zu Auszeiten"),
    "extra_leave": ("Sonderurlaub", "frei an Heiligabend", "ein zusätzlicher Urlaubstag"),
    "parental_support": ("Eltern-Kind-Büro", "pme Familienservice"),
    "childcare": ("Kita-Zuschuss", "eine Betriebskita", "Zuschuss zur Kinderbetreuung"),
    "training": ("Fort- und Weiterbildungen", "Schulungen", "ein Weiterbildungsbudget"),
    "mentoring": ("ein Mentoring-Programm", "erfahrene Mentorinnen"),
    "career_growth": ("klare Karrierepfade", "Aufstiegschancen", "fachliche Weiterentwicklung"),
    "public_transport": ("Jobticket", "Deutschland-Ticket", "Zuschuss zum ÖPNV-Abo"),
    "bike_leasing": ("JobRad®", "Fahrradleasing", "Dienstrad", "Bike-Leasing"),
    "company_car": ("Dienstwagen, auch privat", "Firmen-PKW"),
    "parking": ("kostenlose Parkplätze", "Tiefgaragenstellplatz"),
    "mobility_budget": ("Fahrtkostenzuschuss", "Mobilitätsbudget"),
    "relocation": ("Hilfe beim Umzug", "Umzugskostenzuschuss"),
    "housing": ("Mitarbeiterwohnungen", "günstige Unterkunft"),
    "meals": ("Kantine", "Essenszuschuss", "kostenloses Mittagessen"),
    "free_drinks": ("Obstkorb", "kostenlose Getränke", "Kaffee und Tee"),
    "gym": ("EGYM Wellpass", "Hansefit", "Urban Sports Club", "Firmenfitness"),
    "health": ("betriebliches Gesundheitsmanagement", "Vorsorgeuntersuchungen"),
    "health_insurance": ("betriebliche Krankenversicherung", "Krankenzusatzversicherung"),
    "disability_life_insurance": ("Berufsunfähigkeitsversicherung", "Unfallversicherung"),
    "discounts": ("Corporate Benefits", "Mitarbeiterrabatte", "Personaleinkauf"),
    "equipment": ("Diensthandy", "moderne Ausstattung", "Laptop deiner Wahl"),
    "modern_office": ("ein modernes Büro", "helle, zentrale Büroräume"),
    "team_events": ("Team-Events", "Sommerfest", "gemeinsame Ausflüge"),
    "dog_friendly": ("Bürohunde", "dein Hund ist willkommen"),
    "workation": ("Workation", "Arbeiten aus dem EU-Ausland"),
    "volunteering_days": ("Corporate Volunteering", "Social Day"),
    "language_courses": ("Deutschkurse", "Sprachkurs"),
    "onboarding": ("strukturierte Einarbeitung", "Patenprogramm", "Buddy-Programm"),
    "job_security": ("ein sicherer Arbeitsplatz", "ein krisensicherer Job"),
    "collective_agreement": ("Bezahlung nach Tarif", "übertarifliche Vergütung", "TVöD"),
}
ENGLISH = {
    "company_pension": ("401(k) with match", "a company pension"),
    "bonus": ("annual performance bonus", "profit sharing"),
    "equity": ("stock options", "equity"),
    "flexible_hours": ("flexible working hours", "flextime"),
    "sabbatical": ("a paid sabbatical",),
    "extra_leave": ("unlimited PTO", "your birthday off"),
    "parental_support": ("paid parental leave",),
    "childcare": ("childcare allowance",),
    "training": ("an L&D budget", "on-the-job training", "tuition reimbursement"),
    "mentoring": ("mentorship",),
    "career_growth": ("opportunities to grow", "career development"),
    "public_transport": ("public transport pass", "season ticket loan"),
    "bike_leasing": ("cycle to work scheme",),
    "company_car": ("a company car",),
    "parking": ("free parking",),
    "mobility_budget": ("commuter benefits",),
    "relocation": ("relocation assistance", "visa sponsorship"),
    "meals": ("free lunch", "meal vouchers"),
    "free_drinks": ("snacks", "free coffee"),
    "gym": ("gym membership",),
    "health": ("employee assistance program", "mental health support"),
    "health_insurance": ("medical, dental and vision", "health insurance"),
    "disability_life_insurance": ("life insurance", "short-term disability"),
    "discounts": ("employee discount",),
    "equipment": ("a laptop of your choice",),
    "team_events": ("team retreats", "regular company events"),
    "dog_friendly": ("dog-friendly office", "dogs are welcome"),
    "workation": ("workations", "four weeks abroad"),
    "volunteering_days": ("paid volunteer days",),
    "language_courses": ("German lessons",),
    "onboarding": ("a structured onboarding", "buddy program"),
    "job_security": ("a secure job",),
    "collective_agreement": ("a collective bargaining agreement",),
}


def _cases(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(key, text) for key, texts in table.items() for text in texts]


@pytest.mark.parametrize(("key", "text"), _cases(GERMAN))
def test_german_offers_are_read(key: str, text: str) -> None:
    assert key in keys(OFFER["de"] + text)


@pytest.mark.parametrize(("key", "text"), _cases(ENGLISH))
def test_english_offers_are_read(key: str, text: str) -> None:
    assert key in keys(OFFER["en"] + text, "en")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("## Dein Profil\n\n- Abgeschlossenes VWL-Studium", id="a degree"),
        pytest.param(
            "## Ihr Profil\n\n- Erfahrung in betrieblicher Altersvorsorge", id="experience asked"
        ),
        pytest.param("## Dein Profil\n\n- Führerschein und eigener PKW", id="a licence and a car"),
        pytest.param(
            "## Anforderungen\n\n- Weiterbildung zum Fachwirt abgeschlossen", id="training asked"
        ),
        pytest.param("## Deine Aufgaben\n\n- Du führst Schulungen durch", id="training given"),
        pytest.param(
            "## Ihre Aufgaben\n\n- Sie planen Team-Events für Kunden", id="events for customers"
        ),
        pytest.param("Wir verkaufen unseren Kunden Firmenfitness und JobRad.", id="products sold"),
        pytest.param("Muster ist Hersteller einer Software für Gleitzeit.", id="a product made"),
        pytest.param("Wir bieten kein Jobticket und keinen Dienstwagen.", id="denied"),
        pytest.param("## Wir bieten\n\n- Keine Überstunden", id="what is no key"),
        pytest.param("# Referent Betriebliche Altersvorsorge (m/w/d)", id="in a title"),
        pytest.param("## Onboarding Manager (m/w/d)", id="in the heading of a job"),
        pytest.param(
            "## Wir bieten\n\n- Vorbereitung und Durchführung von Workshops", id="task among offers"
        ),
        pytest.param("Du hast Erfahrung mit Weiterbildungen.", id="experience in prose"),
        pytest.param("## Aufgaben\n\n- Onboarding neuer Mitarbeitender", id="onboarding of others"),
        pytest.param("## Wir bieten\n\n- Leistungsgerechte Bezahlung", id="a plain cliché"),
        pytest.param("## Wir bieten\n\n- Homeoffice nach Absprache", id="remote is a fact apart"),
    ],
)
def test_what_is_no_offer_is_left_out(text: str) -> None:
    assert keys(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("## Requirements\n\n- Experience with 401(k) plans", id="experience asked"),
        pytest.param("## Your tasks\n\n- Organize team events", id="a task"),
        pytest.param("Our platform helps customers to manage health insurance.", id="a product"),
        pytest.param("She administers programs including life insurance.", id="administered"),
        pytest.param("## What we offer\n\n- No company car", id="denied"),
    ],
)
def test_what_is_no_offer_is_left_out_in_english(text: str) -> None:
    assert keys(text, "en") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Wir bieten dir Schulungen und ein Jobticket.", {"training", "public_transport"}
        ),
        pytest.param("## Flexible Arbeitszeiten", {"flexible_hours"}),
        pytest.param("- Sicherer Arbeitsplatz\n- Weiterbildung", {"job_security", "training"}),
        pytest.param(
            "## Aufgaben\n\n- Du baust Dächer\n\nDas bieten wir:\n\n- Jobrad", {"bike_leasing"}
        ),
        pytest.param(
            "## Profil\n\n- Lust auf Neues. Dafür bieten wir dir Weiterbildungen.", {"training"}
        ),
        pytest.param(
            "Viertagewoche, Firmenwagen, Weiterbildung und Obst. Jetzt bewerben!",
            {"company_car", "training", "free_drinks"},
            id="one plain offer tells of the others",
        ),
        pytest.param("# Monteur (m/w/d) | Firmenwagen", {"company_car"}, id="after a title"),
        pytest.param("## Benefits\n\n- flexibleArbeitszeiten", {"flexible_hours"}),
        pytest.param("## Benefits\n\n- modernesEquipmentfür dich", {"equipment"}, id="glued words"),
    ],
)
def test_offers_outside_of_lists_are_read(text: str, expected: set[str]) -> None:
    assert keys(text) == expected


@pytest.mark.parametrize(
    ("text", "conditional"),
    [
        ("Nach der Probezeit gibt es ein Jobticket.", True),
        ("Ein Firmenwagen nach zwei Jahren.", True),
        ("Ein Jobticket gibt es vom ersten Tag an.", False),
    ],
)
def test_what_comes_later_is_conditional(text: str, *, conditional: bool) -> None:
    document = annotate(
        read("ad.md", text.encode()),
        [Annotation.CLAIMS],
        language="de",
        touchpoint=Touchpoint.JOB_POSTING,
    )
    found = [claim for claim in document.claims if claim.fact is Fact.BENEFIT]
    assert [claim.conditional for claim in found] == [conditional]


def test_glued_words_keep_their_place() -> None:
    text = "## Benefits\n\n- UnserObstkorb und deineArbeitszeiten: flexibleArbeitszeiten"
    document = annotate(
        read("ad.md", text.encode()),
        [Annotation.CLAIMS],
        language="de",
        touchpoint=Touchpoint.JOB_POSTING,
    )
    found = {c.span.of(document.text) for c in document.claims if c.span and c.fact is Fact.BENEFIT}
    assert {"Obstkorb", "flexibleArbeitszeiten"} <= found


@given(st.text("abc ÄJobticket-:,.ß\n", max_size=80))
def test_every_claim_stands_in_the_text(text: str) -> None:
    document = annotate(
        read("ad.txt", f"Wir bieten:\n\n- Jobticket {text}".encode()),
        [Annotation.CLAIMS],
        language="de",
        touchpoint=Touchpoint.JOB_POSTING,
    )
    for claim in document.claims:
        if claim.fact is Fact.BENEFIT:
            assert claim.span is not None
            assert claim.span.of(document.text).strip()


def test_each_cue_is_lower_case_and_plain() -> None:
    assert all(
        cue == cue.lower() and cue and not re.search(r"[\u2011’]", cue) for cue in benefits.CUES
    )


PROSE_GERMAN = {
    "meals": ("Mittags gibt es warmes Essen.", "Verpflegung ist kostenlos."),
    "bonus": ("Lohn: CHF 5'100 x 13", "Du verdienst 2.900 Euro, 14 Mal im Jahr."),
    "training": ("Den Staplerschein zahlen wir.", "Wir zahlen den Meister."),
    "extra_leave": (
        "Am Rosenmontag ist frei.",
        "30 Tage Urlaub und drei Tage extra",
        "5 Wochen Ferien, ab 50 sechs",
        "Nach fünf Jahren gibt es eine Woche Urlaub mehr.",
    ),
    "flexible_hours": ("Du teilst dir die Woche selbst ein.", "Arbeitszeit: gleitend von 6 bis 19"),
    "company_car": ("Ein Kombi, den du auch privat fahren darfst.",),
    "equipment": ("Lastenrad und Tasche werden gestellt.",),
    "mobility_budget": ("Spritgeld zahlen wir auch.",),
    "childcare": ("Die Kita neben dem Werk nimmt auch Zweijährige.",),
    "collective_agreement": (
        "3.100 Euro im Monat nach TV-N",
        "Mindestlohn lt. KV Handel",
        "Bei uns gilt der Tarif der IG Metall.",
        "Ferien nach GAV",
    ),
    "job_security": ("Wir haben noch nie jemanden entlassen.",),
}
PROSE_ENGLISH = {
    "meals": ("There's a hot lunch for everyone.", "Staff meals on shift."),
    "company_pension": ("Permanent and pensionable.", "Membership of the LGPS."),
    "training": ("We pay for your apprenticeship.", "There is £500 a year for courses."),
    "extra_leave": ("25 days plus a day off for your birthday.", "An extra week after five years."),
    "company_car": ("You get a van you can take home.",),
    "equipment": ("Tools provided.", "All kit is included."),
    "mobility_budget": ("Mileage is paid.", "Car user allowance."),
    "housing": ("Staff accommodation is £70 a week.",),
    "discounts": ("Half-price boots for everyone.",),
    "onboarding": ("You'll shadow a colleague at first.", "A two-week induction programme."),
    "health_insurance": ("Dental and vision from day one.",),
    "volunteering_days": ("Two days a year to volunteer.",),
    "collective_agreement": (
        "Pay is negotiated with the unions.",
        "Wages under the union agreement.",
        "Pay follows NJC scales.",
    ),
}


@pytest.mark.parametrize(("key", "text"), _cases(PROSE_GERMAN))
def test_german_prose_offers(key: str, text: str) -> None:
    assert key in keys(text)


@pytest.mark.parametrize(("key", "text"), _cases(PROSE_ENGLISH))
def test_english_prose_offers(key: str, text: str) -> None:
    assert key in keys(text, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("Fixed term: one year (maternity cover)", "en", id="standing in"),
        pytest.param("A temporary post (parental leave, 12 months)", "en", id="temporary"),
        pytest.param("Befristet im Rahmen einer Elternzeit.", "de", id="fixed term"),
        pytest.param("An zwei freien Tagen pro Woche ruhst du.", "de", id="days of the week"),
        pytest.param("## Your tasks\n\nYou identify development opportunities.", "en", id="task"),
    ],
)
def test_prose_that_offers_nothing(text: str, language: str) -> None:
    assert keys(text, language) == set()


def test_an_offer_may_follow_what_is_asked() -> None:
    text = "## Profil\n\n- Freude am Verkauf\n\nWir zahlen gut. Dazu 15 % Personalrabatt."
    assert "discounts" in keys(text)


def test_keys_of_fields_tell_what_is_offered() -> None:
    text = "title: Koch\nangebot:\n  - ein Dienstauto\n  - fünf Fortbildungstage\n"
    document = annotate(
        read("jobs/koch.yaml", text.encode()),
        [Annotation.CLAIMS],
        language="de",
        touchpoint=Touchpoint.JOB_POSTING,
    )
    found = {claim.value for claim in document.claims if claim.fact is Fact.BENEFIT}
    assert found == {Named("company_car"), Named("training")}
