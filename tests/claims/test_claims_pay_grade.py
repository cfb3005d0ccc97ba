from collections.abc import Callable
from typing import Any

import pytest

from brandlint.facts import Fact

Claims = Callable[..., list[tuple[Fact, Any]]]


def found(claims: Claims, text: str) -> list[str]:
    return [value.value for fact, value in claims(text) if fact is Fact.PAY_GRADE]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Vergütung nach Entgeltgruppe 11 TV-L", "TV-L E 11", id="group-first"),
        pytest.param("Vergütung in Anlehnung an TV-L 9, Stufe 1", "TV-L E 9", id="bare-number"),
        pytest.param("Eingruppierung in E 9b TVöD", "TVöD E 9b", id="letter-behind"),
        pytest.param("Bezahlung nach TVöD VKA EG 10", "TVöD E 10", id="eg"),
        pytest.param("Vergütung je nach Erfahrung nach TVöD", "TVöD", id="experience-pays"),
        pytest.param("TVöD-SuE S 8b", "TVöD S 8b", id="social-work"),
        pytest.param("Vergütung nach TVöD-P, P 7", "TVöD P 7", id="care"),
        pytest.param("Entgeltgruppe 9a bis 9c TVöD", "TVöD E 9a–9c", id="range"),
        pytest.param("Vergütung nach TVöD, 30 Tage Urlaub", "TVöD", id="no-group"),
        pytest.param("Vergütung nach TVöD 30 Tage Urlaub", "TVöD", id="days-are-no-group"),
        pytest.param("bis zur Entgeltgruppe Ä1 TV-Ärzte", "TV-Ärzte Ä 1", id="doctors"),
        pytest.param(
            "Es gilt der Tarifvertrag für den öffentlichen Dienst der Länder bis zur "
            "Entgeltgruppe 11.",
            "TV-L E 11",
            id="in-full",
        ),
        pytest.param("Entgeltgruppe:\n13 TV-L", "TV-L E 13", id="behind-a-label"),
        pytest.param("Vergütung nach AVR Caritas, EG 8", "AVR E 8", id="church"),
        pytest.param("Bezahlung nach AVR", "AVR", id="church-without-group"),
        pytest.param("Vergütung nach BAT-KF SD 12", "BAT-KF SD 12", id="bat-kf"),
        pytest.param("Vergütung nach DRK-Reformtarifvertrag", "DRK-RTV", id="red-cross"),
        pytest.param("Bezahlung nach IG Metall, EG 9", "IG Metall E 9", id="metal"),
        pytest.param("Vergütung nach ERA EG 10", "ERA E 10", id="era"),
        pytest.param("KV-Mindestgehalt von € 2.000 brutto", "KV", id="austria"),
        pytest.param("Entlohnung laut Kollektivvertrag", "KV", id="austria-in-full"),
        pytest.param("Kollektivvertrag SWÖ, Verwendungsgruppe 7", "KV 7", id="austria-with-group"),
        pytest.param("Besoldungsgruppe A 13 LBesO", "A 13", id="civil-servant"),
        pytest.param("Die Besoldung erfolgt nach A 9.", "A 9", id="besoldung-nach"),
        pytest.param("Anstellung laut SWÖ-KV, Verwendungsgruppe 6", "KV 6", id="kv-of-a-trade"),
        pytest.param("Position at the GS-12 / GS-13 level", "GS-12/13", id="american-range"),
        pytest.param("W2-Professur für Musik", "W2", id="professor"),
        pytest.param("Professur (W 3) für Informatik", "W3", id="professor-in-brackets"),
        pytest.param("This position is a GS-13.", "GS-13", id="american"),
        pytest.param("NHS Band 5, Agenda for Change", "Band 5", id="british"),
        pytest.param("Salary based on TV-L 12, level 1", "TV-L E 12", id="in-an-english-text"),
        pytest.param("Staff Nurse - Band 6", "Band 6", id="british-band-in-a-title"),
        pytest.param("# Research Associate (Grade 8)", "Grade 8", id="grade-in-a-title"),
        pytest.param("Salary: Grade 6 (£31,000 - £36,000)", "Grade 6", id="grade-beside-pay"),
        pytest.param("Grade: 9", "Grade 9", id="grade-behind-its-label"),
        pytest.param("| Grade | SO2 |\n|---|---|", "SO2", id="local-government"),
        pytest.param("Salary on NJC scales, SCP 7", "NJC SCP 7", id="spine-point"),
        pytest.param("# Band 4 Therapy Assistant", "Band 4", id="band-opens-a-title"),
        pytest.param("Grade G, £34,300 to £37,000", "Grade G", id="letter-beside-an-amount"),
        pytest.param("BAT-Vergütungsgruppe IVb", "BAT IVb", id="roman"),
        pytest.param("VWG 4 laut SWÖ-KV", "KV 4", id="abbreviated-group"),
        pytest.param("MPS, £31,650", "MPS", id="teachers"),
        pytest.param(
            "Paid on the Sample Council pay scale.", "Sample Council pay scale", id="named-scale"
        ),
        pytest.param("Wages per the CUPE Local 12 agreement", "CUPE", id="union"),
        pytest.param("PM-04, $74,000 to $80,000", "PM-04", id="canadian"),
        pytest.param("Pay Grade 14, $62,000", "Pay Grade 14", id="american-grade"),
        pytest.param("Einstufung in Lohnklasse 14", "Lohnklasse 14", id="swiss"),
        pytest.param("Lohnklassen 12 bis 14", "Lohnklasse 12–14", id="swiss-range"),
        pytest.param("Funktionslaufbahn GD 20", "GD 20", id="austrian-town"),
        pytest.param("Entlohnungsgruppe v2/3", "Entlohnungsgruppe v2/3", id="austrian-state"),
        pytest.param(
            "Kollektivvertrag für das Metallgewerbe, Beschäftigungsgruppe F", "KV F", id="kv-letter"
        ),
        pytest.param("Anstellung nach L-GAV", "L-GAV", id="swiss-hotels"),
        pytest.param("3.400 € im Monat nach LTV", "LTV", id="unknown-abbreviation"),
        pytest.param("Es gilt der Tarifvertrag mit ver.di.", "ver.di", id="union-of-services"),
        pytest.param("Besoldungsgruppe A 9 bis A 11", "A 9–11", id="range-of-civil-servants"),
        pytest.param(
            "Laufbahn des gehobenen Dienstes (A 10)", "A 10", id="career-of-a-civil-servant"
        ),
    ],
)
def test_grades_are_read_with_their_agreement(claims: Claims, text: str, value: str) -> None:
    assert found(claims, text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Grade 3 Teacher wanted", id="grade-of-a-school"),
        pytest.param("Grade 12 education and GCSE grade 4 in maths", id="school-certificate"),
        pytest.param("IELTS band 7 required", id="language-test"),
        pytest.param("Our office is a Grade II listed building.", id="listed-building"),
        pytest.param("We run systems at large scale with 100 nodes.", id="scale-of-systems"),
        pytest.param("Fachleute nach TV-Geräten gefragt", id="television-sets"),
        pytest.param("Bezahlung nach Tarif", id="agreement-unnamed"),
        pytest.param("Übertarifliche Bezahlung", id="above-an-unnamed-agreement"),
        pytest.param("Entgeltgruppe E 8", id="group-alone"),
        pytest.param("Programmierung von AVR-Mikrocontrollern", id="microcontroller"),
        pytest.param("TV-Werbung und TV-Spots", id="television"),
        pytest.param("Kenntnisse im TVöD sind von Vorteil.", id="asked-as-knowledge"),
        pytest.param("Die IG Metall vertritt Beschäftigte.", id="union"),
        pytest.param("Sie beraten Ämter zum TVöD.", id="subject-of-the-work"),
        pytest.param("Lagerung nach KV", id="other-abbreviation"),
        pytest.param("20-kV-Anlagen und KV-Terminals", id="volts-and-freight"),
        pytest.param("Kassenärztliche Vereinigung (KV)", id="doctors-association"),
    ],
)
def test_what_is_no_agreement_is_none(claims: Claims, text: str) -> None:
    assert found(claims, text) == []


def test_a_group_belongs_to_the_only_agreement_of_the_text(claims: Claims) -> None:
    text = "Wir zahlen nach TVöD.\n\nDie Stelle ist nach Entgeltgruppe 9b bewertet."
    assert found(claims, text) == ["TVöD E 9b"]


def test_an_agreement_is_not_repeated_without_its_group(claims: Claims) -> None:
    text = "Vergütung nach E 13 TV-L.\n\nAlle Vorzüge des Tarifvertrags im öffentlichen Dienst."
    assert found(claims, text) == ["TV-L E 13"]


def test_two_scales_are_two_claims(claims: Claims) -> None:
    text = "bis Entgeltgruppe 15 TV-L/ Besoldungsgruppe A15"
    assert found(claims, text) == ["TV-L E 15", "A 15"]
