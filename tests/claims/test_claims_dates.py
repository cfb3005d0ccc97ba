import pytest

from brandlint.claims.dates import date_in, start_in


def said(claims, text, language, fact="start_date"):
    return [value.value for name, value in claims(text, language=language) if name == fact]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Wir suchen ab sofort eine Fachkraft.", "asap"),
        ("Ab sofort", "asap"),
        ("Vollzeit · Musterstadt · ab sofort", "asap"),
        ("Wir suchen zum nächstmöglichen Zeitpunkt Verstärkung.", "asap"),
        ("Zur Verstärkung unseres Teams suchen wir schnellstmöglich eine Assistenz.", "asap"),
        ("Die Stelle ist sofort zu besetzen.", "asap"),
        ("Eintrittstermin: sofort", "asap"),
        ("Start: gern sofort", "asap"),
        ("Per sofort oder nach Vereinbarung", "asap"),
        ("Ein Einstieg ist ab sofort möglich.", "asap"),
        ("Wir suchen zumnächstmöglichen Zeitpunkteine Leitung", "asap"),
        ("Eintritt nach Vereinbarung", "by_arrangement"),
        ("Beginn: flexibel", "by_arrangement"),
        ("Der Einstieg ist jederzeit möglich.", "by_arrangement"),
        ("Beginn ist der 01.08.2026.", "2026-08-01"),
        ("Start: 1. September 2026", "2026-09-01"),
        ("Wir suchen zum 1.9. eine Erzieherin (m/w/d).", "--09-01"),
        ("Zum 01.10.2026 suchen wir eine Pflegefachkraft.", "2026-10-01"),
        ("Die Stelle ist ab dem 15. März 2027 zu besetzen.", "2027-03-15"),
        ("Ausbildungsbeginn: August 2026", "2026-08"),
        ("Deine Ausbildung beginnt am 1. September 2027.", "2027-09-01"),
        ("Eintritt per 1. Mai 2026 oder nach Vereinbarung", "2026-05-01"),
        ("Ausbildungsstart 2026/2027", "2026"),
        ("Für das Ausbildungsjahr 2027 suchen wir dich.", "2027"),
        ("Start: April oder Oktober 2026", "2026-04"),
        ("Ausbildung · Musterstadt · ab August 2027", "2027-08"),
        ("Ab 01.04.2026 in Teilzeit (30 Stunden)", "2026-04-01"),
        ("Arbeitsbeginn: 10/2026", "2026-10"),
        ("Beginn: Q3 2026", "2026-07"),
        ("Los geht's am 1. Mai 2027.", "2027-05-01"),
        ("Du kannst sofort anfangen.", "asap"),
        ("Beginn: zum naechstmoeglichen Zeitpunkt", "asap"),
        ("- Ausbildung Tischlerei (m/w/d) ab August 2027", "2027-08"),
        ("Minijob, unbefristet, frühestens ab März 2027", "2027-03"),
        ("Befristete Vertretung von Mai bis Oktober 2027", "2027-05"),
        ("Praktikum vom 1. März bis 31. August 2027", "2027-03-01"),
        ("Praktikum im Sommer 2027", "2027"),
        ("12 Stunden, 15,50 Euro brutto | ab 01.03.2027", "2027-03-01"),
    ],
)
def test_german_texts_say_when_a_job_begins(claims, text, value) -> None:
    assert said(claims, text, "de") == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Start: ASAP", "asap"),
        ("Starting immediately, we are looking for a cook.", "asap"),
        ("The position is to be filled as soon as possible.", "asap"),
        ("Immediate start", "asap"),
        ("We have an immediate opening for a baker.", "asap"),
        ("Start date: flexible", "by_arrangement"),
        ("Start date: 1 April 2026", "2026-04-01"),
        ("Starting in April, we are looking for a cook.", "--04"),
        ("The position starts on September 1st, 2026.", "2026-09-01"),
        ("The internships run from June 27 to September 2.", "--06-27"),
        ("Start date: 2026-05-01", "2026-05-01"),
        ("Muster School needs a Teacher of Music from April 2027.", "2027-04"),
        ("Full time, fixed term for 12 months from 1 July 2027.", "2027-07-01"),
        ("The season runs from June 1 to September 30, 2027.", "2027-06-01"),
        ("Seasonal gardener, May to October 2027", "2027-05"),
        ("Marketing internship, summer 2027", "2027"),
        ("Expected start: summer 2027", "2027"),
        ("You can start right away.", "asap"),
        ("Starting in spring (March or April 2027).", "2027-03"),
    ],
)
def test_english_texts_say_when_a_job_begins(claims, text, value) -> None:
    assert said(claims, text, "en") == [value]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Unser Büro zieht ab Mai 2027 um, Vollzeit und Teilzeit sind möglich.", "de"),
        ("Ab Mai 2027 steigt das Gehalt in Vollzeit um 3 %.", "de"),
        ("Unsere Messe läuft vom 3. Mai bis 4. Juni 2027.", "de"),
        ("Interviews for this role run for weeks, from May 3 to June 4, 2027.", "en"),
        ("From July 2027 our full-time staff get more leave.", "en"),
        ("Bewirb dich ab sofort!", "de"),
        ("Ab sofort bewerben", "de"),
        ("Wir melden uns schnellstmöglich bei dir.", "de"),
        ("Bitte nenne uns deinen frühestmöglichen Eintrittstermin.", "de"),
        ("Bewerbung mit Angabe des möglichen Eintrittstermins", "de"),
        ("Von Beginn an hast du Verantwortung.", "de"),
        ("Ab sofort verzichten wir auf Anschreiben.", "de"),
        ("Ein guter Start in den Tag", "de"),
        (
            (
                "Unser Gerät, das man nicht als Notruf erkennt, hilft allen, "
                "die es tragen, ab sofort immer und überall."
            ),
            "de",
        ),
        ("Seit dem 1. Januar 2020 gehören wir zur Muster-Gruppe.", "de"),
        ("Wir haben 2019 als Start-up begonnen.", "de"),
        ("Der Lohn kommt pünktlich zum 10. des Monats.", "de"),
        ("Veröffentlicht am 01.02.2026", "de"),
        ("We will get back to you as soon as possible.", "en"),
        ("Please apply as soon as possible.", "en"),
        ("Contribute to our systems immediately.", "en"),
        ("Posted on 2026-02-01", "en"),
        ("You may start projects of your own.", "en"),
    ],
)
def test_other_beginnings_are_none(claims, text, language) -> None:
    assert said(claims, text, language) == []


def test_of_several_days_in_a_passage_the_first_counts(claims) -> None:
    assert said(claims, "Beginn: ab sofort, spätestens zum 1. Mai 2026", "de") == ["asap"]
    assert said(claims, "Start: 1.9.2026 oder 1.8.2026", "de") == ["2026-08-01"]


def test_a_label_speaks_for_the_next_passage(claims) -> None:
    assert said(claims, "| Eintritt | 01.09.2026 |\n|---|---|\n| Ort | Musterstadt |\n", "de") == [
        "2026-09-01"
    ]
    text = "**Bewerbungsfrist**\n\n31.03.2026\n"
    assert said(claims, text, "de", "apply_by") == ["2026-03-31"]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Bewerbungsfrist: 15.03.2026", "de", "2026-03-15"),
        ("Bewerbungsschluss ist der 31. Mai.", "de", "--05-31"),
        ("Bitte bewerben Sie sich bis zum 15.3.2026.", "de", "2026-03-15"),
        ("Bewirb dich bis spätestens 1. Juni 2026!", "de", "2026-06-01"),
        ("Wir freuen uns auf Ihre Unterlagen bis zum 12.01.2027 per E-Mail.", "de", "2027-01-12"),
        ("Bewerbungen sind bis einschließlich 30.06.2026 möglich.", "de", "2026-06-30"),
        ("Senden Sie Ihre Bewerbung an jobs@example.org bis zum 01.07.2026.", "de", "2026-07-01"),
        ("Bewerbungen richten Sie bitte bis 15.08.2026 an uns.", "de", "2026-08-15"),
        ("The deadline for applications is 23:59 on 12 July 2026.", "en", "2026-07-12"),
        ("Applications must be received by 5pm, Friday 12 June.", "en", "--06-12"),
        ("We accept applications on a rolling basis until 15 June 2026.", "en", "2026-06-15"),
        ("Application deadline: 15 March 2026", "en", "2026-03-15"),
        ("Closing date: 31 May", "en", "--05-31"),
        ("Applications close May 31 at noon.", "en", "--05-31"),
        ("Please apply by June 1st, 2026.", "en", "2026-06-01"),
        ("Deadline: 2026-07-15", "en", "2026-07-15"),
        ("Apply no later than Friday, 3 July 2026.", "en", "2026-07-03"),
        ("Bis 15. Oktober bewerben!", "de", "--10-15"),
        ("Bis zum 3.11. könnt ihr euch bei uns melden.", "de", "--11-03"),
        ("Mappe und Lebenslauf bis 10.02.2027 an Kim Muster.", "de", "2027-02-10"),
        ("Frist: 30.04.2027", "de", "2027-04-30"),
        ("Anmeldeschluss: 4. Juni 2027", "de", "2027-06-04"),
        ("Letzter Tag für Bewerbungen ist der 4. Juni 2027.", "de", "2027-06-04"),
        ("Meld dich bis 20.10. bei Kim!", "de", "--10-20"),
        ("Ausschreibung läuft bis 28.02.2027.", "de", "2027-02-28"),
        (
            "Ihre Unterlagen prüfen wir nach dem 1. Mai 2027 (Bewerbungsschluss).",
            "de",
            "2027-05-01",
        ),
        ("CVs to Kim Muster by 12 March 2027. Interviews follow in April.", "en", "2027-03-12"),
        ("Apply by noon on 12 March.", "en", "--03-12"),
        ("Applications due: March 12, 2027", "en", "2027-03-12"),
        ("Last date to apply: 22/03/2027", "en", "2027-03-22"),
        ("We're accepting applications through March 12.", "en", "--03-12"),
        ("The position is open until 12 March 2027.", "en", "2027-03-12"),
        ("Send us your résumé no later than March 12, 2027.", "en", "2027-03-12"),
        (
            "Not later than 4 p.m. on Friday, 12 March 2027: apply at a@b.example",
            "en",
            "2027-03-12",
        ),
        ("Closes 03/22/2027.", "en", "2027-03-22"),
        ("Write to a@b.example until 6 may 2027 and say hello.", "en", "2027-05-06"),
        ("Salary: $50,000, 401(k). Apply by 03/04/2027.", "en", "2027-03-04"),
        ("Salary: £30,000. Apply by 03/04/2027.", "en", "2027-04-03"),
    ],
)
def test_until_when_to_apply(claims, text, language, value) -> None:
    assert said(claims, text, language, "apply_by") == [value]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Stelle ist bis zum 31.12.2026 befristet.", "de"),
        ("Der Vertrag läuft bis zum 31.12.2026.", "de"),
        ("Es gibt keine Bewerbungsfrist.", "de"),
        ("Bis zum 1. Mai haben wir geschlossen.", "de"),
        ("Review of applications begins on 1 May 2026.", "en"),
        ("The position is limited until 31.12.2026.", "en"),
        ("Meet deadlines every day", "en"),
        ("Our market is open until 12 March.", "en"),
        ("We'll email you by 12 March.", "en"),
        ("Our office will be ready by 12 March; email us.", "en"),
        ("Auf deine Bewerbung antworten wir bis 3. Mai.", "de"),
        ("Bis 3. Mai hörst du auf deine Bewerbung von uns.", "de"),
        ("Wir vergeben eine Vertretung bis zum 30.06.2027. Schreib uns: a@b.example", "de"),
        ("We will let all applicants know by 15 May.", "en"),
        ("You'll hear about your application by 15 May.", "en"),
        ("Salary: $50,000 CAD in Ontario. Apply by 03/04/2027.", "en"),
        ("Apply by 03/04/2027.", "en"),
    ],
)
def test_other_ends_are_no_deadline(claims, text, language) -> None:
    assert said(claims, text, language, "apply_by") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("01.04.2026", "2026-04-01"),
        ("2026-04-01", "2026-04-01"),
        ("ab sofort", "asap"),
        ("sofort", "asap"),
        ("ASAP", "asap"),
        ("nach Vereinbarung", "by_arrangement"),
        ("1. August 2026", "2026-08-01"),
        ("Musterstadt", None),
    ],
)
def test_short_values_are_read_alone(text, value) -> None:
    assert start_in(text) == value


def test_a_date_alone_is_read() -> None:
    assert date_in("Frist: 30.06.2026") == "2026-06-30"
