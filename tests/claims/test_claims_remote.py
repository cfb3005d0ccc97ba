import pytest

from brandlint.claims.remote import remote_in
from brandlint.facts import Remote


def said(claims, text, language):
    found = [value for fact, value in claims(text, language=language) if fact == "remote"]
    return list({(value.value, value.days_per_week) for value in found})


@pytest.mark.parametrize(
    ("text", "value", "days"),
    [
        ("Homeoffice ist nach Absprache möglich.", "possible", None),
        ("Mobiles Arbeiten", "possible", None),
        ("Wir ermöglichen Ihnen mobiles Arbeiten und Gleitzeit.", "possible", None),
        ("Du kannst gelegentlich von zu Hause aus arbeiten.", "possible", None),
        ("Flexible Arbeitszeiten und Home-Office-Möglichkeit", "possible", None),
        ("Möglichkeit zur alternierenden Telearbeit", "possible", None),
        ("Standort: Musterstadt oder remote", "possible", None),
        ("Arbeite auf Wunsch remote.", "possible", None),
        ("Ortsunabhängiges Arbeiten", "possible", None),
        ("Remote-Work möglich", "possible", None),
        ("Die Möglichkeit zu Remotearbeit", "possible", None),
        ("Flexible Arbeitszeiten, anteilig auch im Homeoffice", "possible", None),
        ("2 Tage Homeoffice pro Woche", "hybrid", 2),
        ("Bis zu 3 Tage in der Woche Homeoffice", "hybrid", 3),
        ("Homeoffice an bis zu zwei Tagen pro Woche", "hybrid", 2),
        ("Homeoffice (2 Tage/Woche)", "hybrid", 2),
        ("Mobiles Arbeiten an 2-3 Tagen pro Woche", "hybrid", 3),
        ("Drei Tage die Woche von zu Hause arbeiten", "hybrid", 3),
        ("Bis zu 60 % Homeoffice", "hybrid", None),
        ("Homeoffice-Anteil bis zu 50 %", "hybrid", None),
        ("Hybrides Arbeiten", "hybrid", None),
        ("Hybrides Arbeitsmodell mit Homeoffice-Möglichkeit", "hybrid", None),
        ("Wir arbeiten hybrid.", "hybrid", None),
        ("Arbeitsmodell: hybrid", "hybrid", None),
        ("Vollzeit | Musterstadt | Hybrid", "hybrid", None),
        ("3 Tage pro Woche im Büro, den Rest mobil", "hybrid", None),
        ("Homeofficetage nach Absprache", "hybrid", None),
        ("100 % Remote", "full", None),
        ("Die Stelle ist 100% remote zu besetzen.", "full", None),
        ("Du arbeitest komplett remote.", "full", None),
        ("Arbeite dauerhaft von zu Hause aus.", "full", None),
        ("Wir arbeiten ausschließlich im Homeoffice.", "full", None),
        ("Entwickler:in (m/w/d), deutschlandweit remote", "full", None),
        ("Bis zu 40 % deiner Arbeitszeit im Homeoffice", "hybrid", None),
        ("Mindestens drei Präsenztage pro Woche", "hybrid", None),
        ("Arbeitsort: deutschlandweit (Homeoffice)", "full", None),
        ("Kein Homeoffice möglich.", "none", None),
        ("Dies ist keine Remote-Stelle.", "none", None),
        ("Homeoffice an zwei festen Tagen pro Woche", "hybrid", 2),
        ("Bis zu zwei Tage pro Woche remote, drei Tage im Büro", "hybrid", 2),
        ("Ein Remote-freundliches Umfeld", "possible", None),
        ("Homeoffice ist in dieser Stelle leider nicht möglich.", "none", None),
        ("Die Arbeit findet ausschließlich vor Ort statt.", "none", None),
        ("Arbeitsort: Musterstadt (vor Ort)", "none", None),
        ("Ob im Büro oder zu Hause, entscheidest du.", "possible", None),
        ("- hybrid: drei Tage Büro, zwei frei wählbar", "hybrid", None),
        ("Arbeiten könnt ihr im Büro in Musterstadt oder von zu Hause.", "possible", None),
        ("Wir arbeiten gern auch einmal von daheim.", "possible", None),
    ],
)
def test_what_german_texts_say_of_working_elsewhere(claims, text, value, days) -> None:
    assert said(claims, text, "de") == [(value, days)]


@pytest.mark.parametrize(
    ("text", "value", "days"),
    [
        ("Home office option", "possible", None),
        ("You are welcome to work from home.", "possible", None),
        ("Berlin or remote", "possible", None),
        ("We are remote-friendly.", "possible", None),
        ("Remote / Office", "possible", None),
        ("Remote work is possible.", "possible", None),
        ("Telework available", "possible", None),
        ("Hybrid working", "hybrid", None),
        ("We work in a hybrid setup.", "hybrid", None),
        ("Location: Hybrid (Springfield / anywhere)", "hybrid", None),
        ("Two days a week from home", "hybrid", 2),
        ("Up to 3 days per week working from home", "hybrid", 3),
        ("Remote work up to 2 days a week", "hybrid", 2),
        ("3 days remote, 2 days in the office", "hybrid", 3),
        ("You spend 3 days a week in the office.", "hybrid", None),
        ("We mainly work remotely.", "hybrid", None),
        ("Up to 50% remote work", "hybrid", None),
        ("#LI-Hybrid", "hybrid", None),
        ("Fully remote", "full", None),
        ("This is a remote position.", "full", None),
        ("Example Inc | Engineer | Remote (US) | Full-time", "full", None),
        ("Example Inc | Engineer | REMOTE We build tools for bakers.", "full", None),
        ("Remote-only", "full", None),
        ("Work from anywhere in the world", "full", None),
        ("100% remote", "full", None),
        ("Senior Engineer (Remote)", "full", None),
        ("Springfield (In-Office)", "none", None),
        ("Example Inc | Springfield | ONSITE | Full-time", "none", None),
        ("This role is remote within the EU.", "full", None),
        ("We expect you in the office at least three days a week.", "hybrid", None),
        ("This is an office-based role.", "none", None),
        ("Remote work is not possible.", "none", None),
        ("This is not a remote position.", "none", None),
        ("This role is on-site only.", "none", None),
        ("Hybrid: Mondays in the office", "hybrid", None),
        ("Film editor, Musterville (Reno or hybrid), 30 hours a week.", "hybrid", None),
        ("Customer care agent (part time, remote anywhere in Wales)", "full", None),
        ("Three days a week in the office", "hybrid", None),
        ("Blended working", "hybrid", None),
        ("You can work remotely up to two days a week.", "hybrid", 2),
        ("Flexible home working", "possible", None),
        ("Remote OK", "possible", None),
        ("Office-based in Musterville", "none", None),
        ("A home-based role", "full", None),
    ],
)
def test_what_english_texts_say_of_working_elsewhere(claims, text, value, days) -> None:
    assert said(claims, text, "en") == [(value, days)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Remote-Support für unsere Anwender", "de"),
        ("Du betreust unsere Kunden vor Ort.", "de"),
        ("Unterstützung per Fernwartung oder vor Ort", "de"),
        ("Planung von Hybrid-Cloud-Umgebungen", "de"),
        ("Entwicklung hybrider Antriebe", "de"),
        ("Dienstwagen nach Wahl (Elektro oder Hybrid)", "de"),
        ("Organisation von hybriden Veranstaltungen", "de"),
        ("Persönliches Gespräch (vor Ort oder per Video)", "de"),
        ("Ihr Ansprechpartner vor Ort", "de"),
        ("20 Tage Workation pro Jahr", "de"),
        ("Erfahrung in der Führung von Remote-Teams", "de"),
        ("Remote monitoring of wind farms", "en"),
        ("Experience with remote teams", "en"),
        ("Manage remote sites and remote access", "en"),
        ("4 weeks of remote work abroad per year", "en"),
        ("Support on-site events", "en"),
        ("These roles are not fully remote.", "en"),
        ("A hybrid of software and finance", "en"),
    ],
)
def test_other_things_are_remote_too(claims, text, language) -> None:
    assert said(claims, text, language) == []


def test_the_most_telling_of_several_passages_counts(claims) -> None:
    text = "## Wir bieten\n\n- Homeoffice\n- Hybrides Arbeiten\n- 2 Tage Homeoffice pro Woche\n"
    assert said(claims, text, "de") == [("hybrid", 2)]


def test_what_is_asked_of_candidates_is_not_offered(claims) -> None:
    text = "## Your profile\n\n- Ability to work remotely\n- Experience working from home\n"
    assert said(claims, text, "en") == []


def test_what_is_stated_twice_stands_twice(claims) -> None:
    found = claims("- Homeoffice\n- Obst\n\nHomeoffice ist möglich.\n", language="de")
    assert [fact for fact, _ in found].count("remote") == 2


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("remote", Remote("full")),
        ("Hybrid", Remote("hybrid")),
        ("Washington, DC, Remote", Remote("possible")),
        ("Remote, EU", Remote("full")),
        ("Springfield oder remote", Remote("possible")),
        ("Musterstadt (In-Office)", Remote("none")),
        ("2 Tage Homeoffice", Remote("hybrid", 2)),
        ("Musterstadt", None),
    ],
)
def test_short_values_are_read_alone(text, value) -> None:
    assert remote_in(text) == value
