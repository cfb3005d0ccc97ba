"""Places of work: each once or more, and none of others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from brandlint.facts import Fact

Claims = Callable[..., list[tuple[Fact, Any]]]

_CASES = [
    (
        "Wir suchen eine Pflegefachkraft (m/w/d) für unseren Standort in Musterhausen.",
        {"Musterhausen"},
    ),
    ("Arbeitsort: Zell am See", {"Zell am See"}),
    ("Einsatzort: Bad Homburg v. d. H.", {"Bad Homburg v. d. H"}),
    ("Dienstort ist Graz. Der Hauptsitz liegt in Wien.", {"Graz"}),
    ("**Standort:** Köln oder Remote", {"Köln"}),
    (
        (
            "Wir sind ein Unternehmen mit Hauptsitz in München und Büros in Paris und "
            "London. Für unser Büro in Leipzig suchen wir dich."
        ),
        {"Leipzig"},
    ),
    ("# Koch (m/w/d) in Rosenheim\n\nWir kochen gern.", {"Rosenheim"}),
    ("# Buchhalterin (m/w/d) – Teilzeit\n\nIn Teilzeit, in Absprache.", set()),
    ("# Senior Engineer\n\nLocation: Remote (EU) or Lisbon, Portugal", {"EU", "Lisbon"}),
    ("# Engineer\n\nJoin our Berlin office! Our customers are in Paris and Tokyo.", {"Berlin"}),
    (
        "# Engineer\n\nThis role is based in Leeds, UK. You may travel to our offices in Madrid.",
        {"Leeds"},
    ),
    ("Du hast dein Studium in Heidelberg abgeschlossen.", set()),
    ("Unsere Kunden in Hamburg und Bremen schätzen uns.", set()),
    ("📍 St. Pölten | Vollzeit | ab sofort", {"St. Pölten"}),
    ("Arbeiten im Herzen von Zürich", {"Zürich"}),
    ("Wir suchen ab sofort in 79098 Freiburg eine Köchin.", {"Freiburg"}),
    ("Standorte: Aachen, Düren und Jülich", {"Aachen", "Düren", "Jülich"}),
    ("Du arbeitest im Raum Stuttgart / Esslingen.", {"Esslingen", "Stuttgart"}),
    ("Einsatzgebiet: Großraum Nürnberg", {"Nürnberg"}),
    ("Standort: flexibel", set()),
    ("Location: Fully remote", set()),
    ("Am Standort Deutschland sind wir führend.", set()),
    ("Arbeitsplatz: modern und ergonomisch", set()),
    (
        "## Standort\n\nMusterdorf an der Lahn\n\n## Aufgaben\n\n- Tee kochen",
        {"Musterdorf an der Lahn"},
    ),
    ("| Standort | Wiener Neustadt |\n|---|---|\n| Beginn | sofort |", {"Wiener Neustadt"}),
    ("Muster GmbH\nMusterstraße 5\n12345 Musterstadt\nTel. 01234 56789", {"Musterstadt"}),
    ("We are hiring in Austin, TX and Denver, CO.", {"Austin", "Denver"}),
    ("Office: 5 Example Road, Norwich NR1 3AB", {"Norwich"}),
    ("Hybrid working from our Manchester office, two days a week.", {"Manchester"}),
    ("Remote - Germany or Austria only", {"Austria", "Germany"}),
    ("You must be based in the UK.", {"UK"}),
    ("Vollzeit in Berlin-Kreuzberg, unbefristet", {"Berlin-Kreuzberg"}),
    ("Für unsere Filiale in Straubing suchen wir Verkäufer:innen.", {"Straubing"}),
    ("Verstärke unser Team in Bern als Polymechaniker EFZ!", {"Bern"}),
    ("Werde Teil unseres Teams am Standort Linz-Leonding.", {"Linz-Leonding"}),
    ("Arbeitsort\nLuzern", {"Luzern"}),
    ("Einsatz: Büro Dresden oder Homeoffice", {"Dresden"}),
    ("Wir suchen für unsere Kita in Potsdam-Babelsberg Erzieher:innen.", {"Potsdam-Babelsberg"}),
    ("In unserer Niederlassung Kassel erwartet dich ein Team.", {"Kassel"}),
    ("Bewirb dich in Ruhe, in Deutsch oder in Englisch.", set()),
    ("Kenntnisse in Excel und in Java. Erfahrung in SAP.", set()),
    ("Location: 2 days office, 3 days home", set()),
    ("We work from Copenhagen, five minutes from the station.", {"Copenhagen"}),
    ("Arbeitsort ist das Werk Eisenach.", {"Eisenach"}),
    ("Der Arbeitsort ist Hof (Saale).", {"Hof (Saale)"}),
    ("Gerichtsstand ist Hamburg.", set()),
    ("Hamburg, Vollzeit, ab 01.05.2026", {"Hamburg"}),
    ("Köln | Vollzeit | unbefristet", {"Köln"}),
    ("Software Engineer – Munich, Germany (Hybrid)", {"Munich"}),
    ("Malerbetrieb Muster, Tuttlingen. Wir streichen alles.", {"Tuttlingen"}),
    ("Muster Pflegedienst GmbH, Probenhausen\n\nWir pflegen.", {"Probenhausen"}),
    ("Muster GmbH, Personalabteilung\n\nWir bauen.", set()),
    ("Spital Muster, Langnau BE | ab 1. Mai", {"Langnau"}),
    ("Sample Joinery Ltd, Testminster. Hours: 39 a week.", {"Testminster"}),
    ("Sample Farms plc, Fermoy, Co. Cork.", {"Fermoy"}),
    ("Sample Foods Inc. | Dayton, OH", {"Dayton"}),
    ("The Sample Inn, Exampleford, Nova Scotia.", {"Exampleford"}),
    ("Die Gemeinde Niederbeispiel stellt ein.", {"Niederbeispiel"}),
    ("Die Stadtwerke Probstadt suchen Leute.", {"Probstadt"}),
    ("Sampleton Borough Council is hiring.", {"Sampleton"}),
    ("Parkranger im Dienst von Sample County gesucht", {"Sample County"}),
    ("Das Klinikum Maria Muster sucht Leute.", set()),
    ("Die Muster AG in Probach sucht dich.", {"Probach"}),
    ("Wir sind das Hotel über Bad Beispiel.", {"Bad Beispiel"}),
    ("Von Winterthur aus beliefern wir alle.", {"Winterthur"}),
    ("Für einen Kunden in Schweinfurt suchen wir Leute.", {"Schweinfurt"}),
    ("Unsere Kunden in Schweinfurt lieben uns.", set()),
    ("Wir machen seit 1950 Möbel und Türen.", set()),
    ("Komm ins Büro in der Mustergasse 2.", set()),
    ("Büro: Am Hafen 3, Probenhafen.", {"Probenhafen"}),
    ("Standort Salzburg: drei Stellen.", {"Salzburg"}),
    ("Site\n\nSample General Hospital, Samplehampton", {"Samplehampton"}),
    ("Where you'll work\n\nSample Cove, Nova Scotia. By the sea.", {"Sample Cove"}),
    ("bäcker gesucht in dortmund-mitte, minijob", {"Dortmund-Mitte"}),
    ("# Koch (m/w/d) in Berlin-Prenzlauer Berg", {"Berlin-Prenzlauer Berg"}),
]


def _in_order(case: str | set[str]) -> str:
    """Name a case the same in every process, whatever the order of a set."""
    return case[:60] if isinstance(case, str) else ", ".join(sorted(case))


@pytest.mark.parametrize(("text", "places"), _CASES, ids=_in_order)
def test_places_of_work(claims: Claims, text: str, places: set[str]) -> None:
    assert {value.value for fact, value in claims(text) if fact is Fact.LOCATION} == places


def test_a_place_in_a_field_and_in_the_text_has_the_spelling_of_the_field(claims: Claims) -> None:
    found = claims("---\ntitle: Koch\nlocation: Munich\n---\nDu kochst am Standort München.\n")
    assert [value.value for fact, value in found if fact is Fact.LOCATION] == ["Munich", "Munich"]


def test_a_field_goes_before_what_the_text_says_of_the_firm(claims: Claims) -> None:
    found = claims("---\nort: Graz\n---\nWir haben Büros in Wien und Linz.\n")
    assert [value.value for fact, value in found if fact is Fact.LOCATION] == ["Graz"]


def test_a_text_may_offer_a_place_besides_that_of_the_field(claims: Claims) -> None:
    found = claims("---\nlocation: Köln\n---\nDu wohnst in Köln oder Bonn.\n")
    assert {value.value for fact, value in found if fact is Fact.LOCATION} == {"Köln", "Bonn"}


def test_what_only_search_engines_show_names_no_place(claims: Claims) -> None:
    page = '<meta name="description" content="Jobs in Bremen"><h1>Koch (m/w/d)</h1><p>Los!</p>'
    assert not [fact for fact, _ in claims(page, "html") if fact is Fact.LOCATION]
