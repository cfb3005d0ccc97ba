"""Syllables: rules that hold for words, and how odd spellings are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.language.syllables import count

GERMAN = {
    1: """
        Cloud Tour Quiz geht's
    """,
    2: """
        Chemie dienen Verdienst Schiene liefern Duell zuerst geimpft Poet Leasing Dealer Beamer
        Speaker Account Niveau Reha Auszeit Mauer freuest Treue Yoga Royal Branding Social Content
        IT eine:n
    """,
    3: """
        Buchhaltung Restaurant Tourismus studieren Prämie Prämien Patient Klientin verdienen
        Kundendienst Lieferant genießen Ruine beurlaubt Geehrte Protein Koffein heroisch Toilette
        soeben Team-Event Leadership Customer Freelancer Bauernhof genauer Bayerisch Employer
        Media Creator Teilhabe Zuverdienst Werkstudent Duales Onlineshop
    """,
    4: """
        Altenpfleger Zahnarztpraxis Rezeption Hotelfachfrau Studiengang Linienbus Richtlinien
        Demokratie Akademie Hygiene Patienten effizient eventuell Beurteilung beerdigen
        beeinflussen Jubiläum Petroleum egoistisch Kaffeepause Zoologie Bürokauffrau Engagement
        GmbH Kolleg:innen Arbeitnehmer Haushaltshilfe Mobilität ideale Betriebskita
    """,
    5: """
        Sachbearbeitung Elektrotechnik Koordinator Immobilien Studienabschluss Kategorien
        orientieren teamorientiert Intuition Software-Engineer 4-Tage-Woche Beamtenstatus
        Kantinenzuschuss Verkehrsanbindung
    """,
    6: """
        Kindertagesstätte Vertriebsmitarbeiter Gebäudereinigung Physiotherapie Ergotherapeutin
        Heilerziehungspfleger Aktiengesellschaft lösungsorientiert individuelle Evaluation
        Zukunftsperspektiven Mitarbeiter*innen
    """,
    7: """
        Steuerfachangestellte Anlagenmechaniker Sozialpädagoge Sozialpädagogin Immobilienkaufmann
        Familienfreundlichkeit
    """,
}

ENGLISH = {
    1: """
        chef sous tier tried guard guest suit juice does goes tools league vogue clothes leaves
        year you'll it's can't clear
    """,
    2: """
        lawyer lawyers cashier cashiers elsewhere
        warehouse waitress research ancient patient patience diet movie cookies varied language
        persuade fluent fuel question fluid guidance poem chaos reuse really rhythm hundred sacred
        handled settled titles tables statement careful useless largely safely rely homepage
        lifestyle notebook somewhere therefore makeup timer timers careers someone framework
        teamwork baseline website argue centre require fibre beaches wishes yellow beyond buyer
        loyal mayor trying flyer drying skiing viewing flower power followed bureau gorgeous
        cautious conscious million union didn't isn't R&D HR UX part-time hands-on nineteen
        forecast hygiene diverse science coffee ocean
    """,
    3: """
        businesses
        maintenance housekeeper bartender pharmacist therapist musician scientist researcher
        creation creator ideal ideas idea theory overseas stadium premium genius efficient
        audience earlier easier easiest supplier suppliers carrier happier annual manual usual
        influence suitable heroic archaic reinforce reopen realize tourism enabled awareness
        achievement announcement involvement implement supplement settlement requirements
        carefully completely homeowner moreover caretaker anyone responses exchanges beautiful
        courageous religious obvious opinion companion co-worker stakeholder stakeholders mediate
        nuclear linear area areas theatre
    """,
    4: """
        operative apprenticeships electrical mechanical receptionist librarian historian
        politician psychology psychologist biology biologist scientific geography convenient
        ingredient obedient anxiety evaluate graduated January intuition continuous cooperate
        zoology organism implemented initiative initiatives appreciate associate associates
        European
    """,
    5: """
        individual continuity negotiation
    """,
    6: """
        reliability accountability physiotherapist employability entrepreneurial
    """,
    7: """
        multidisciplinary
    """,
}


@pytest.mark.parametrize(
    ("word", "syllables"), [(w, n) for n, words in GERMAN.items() for w in words.split()]
)
def test_german_words(word: str, syllables: int) -> None:
    assert count(word, "de") == syllables


@pytest.mark.parametrize(
    ("word", "syllables"), [(w, n) for n, words in ENGLISH.items() for w in words.split()]
)
def test_english_words(word: str, syllables: int) -> None:
    assert count(word, "en") == syllables


@pytest.mark.parametrize(
    ("word", "same", "language"),
    [
        ("Mitarbeiter*innen", "Mitarbeiterinnen", "de"),
        ("Mitarbeiter/-in", "Mitarbeiterin", "de"),
        ("Kolleg(inn)en", "Kolleginnen", "de"),
        ("jede:r", "jeder", "de"),
        ("Stellen\u00adbörse", "Stellenbörse", "de"),
        ("HOMEOFFICE", "Homeoffice", "de"),
        ("we’ll", "we'll", "en"),
        ("Naïve", "naive", "en"),
    ],
)
def test_spelling_does_not_matter(word: str, same: str, language: str) -> None:
    assert count(word, language) == count(same, language)


@pytest.mark.parametrize(
    ("word", "syllables"), [("Std", 1), ("KG", 2), ("EU", 2), ("HGB", 3), ("24", 1), ("…", 1)]
)
def test_acronyms_are_spelled_and_nothing_has_no_syllable(word: str, syllables: int) -> None:
    assert count(word, "de") == syllables


@given(st.text(max_size=60), st.sampled_from(["de", "en", "other"]))
def test_any_word_has_from_one_syllable_to_one_a_character(word: str, language: str) -> None:
    # An English n't is a syllable without a vowel.
    assert 1 <= count(word, language) <= max(1, len(word))
