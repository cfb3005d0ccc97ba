import pytest

from brandlint.claims.employment import employment_types_in


def said(claims, text, language):
    found = claims(text, language=language)
    return {value.value for fact, value in found if fact == "employment_type"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Vollzeit", "full_time"),
        ("Wir suchen dich in Vollzeit (40 Stunden).", "full_time"),
        ("Eine unbefristete Vollzeitstelle", "full_time"),
        ("In Voll- oder Teilzeit", "full_time part_time"),
        ("Vollzeit/Teilzeit", "full_time part_time"),
        ("Teilzeit möglich", "part_time"),
        ("Teilzeit (20 bis 30 Stunden)", "part_time"),
        ("Keine Überstunden - 40 Stunden oder Teilzeit möglich", "part_time"),
        ("Wir sucheninVollzeit", "full_time"),
        ("# Praktikum im Marketing (m/w/d)", "internship"),
        ("# Praktikant:in Vertrieb", "internship"),
        ("Schülerpraktikum: Wir freuen uns auf dich.", "internship"),
        ("Du suchst ein Praktikum? Bewirb dich für ein Praktikum bei uns.", "internship"),
        ("# Werkstudent (m/w/d) Buchhaltung", "working_student"),
        ("Wir suchen eine:n Werkstudent:in für 20 Stunden.", "working_student"),
        ("# Studentische Hilfskraft (w/m/d)", "working_student"),
        ("Eine sichere Werkstudentenstelle", "working_student"),
        ("Wir suchen einenWerkstudenten (m/w/d)", "working_student"),
        ("# Ausbildung zum Koch (m/w/d)", "apprenticeship"),
        ("# Azubi Kauffrau/-mann für Büromanagement", "apprenticeship"),
        ("# Duales Studium Wirtschaftsinformatik", "apprenticeship"),
        ("Wir suchen zum 1. August Auszubildende (m/w/d).", "apprenticeship"),
        ("# Freie Ausbildungsplätze 2027", "apprenticeship"),
        ("# Lehrstelle als Tischler (m/w/d)", "apprenticeship"),
        ("Aushilfe auf Minijob-Basis", "minijob"),
        ("Auf 556-Euro-Basis", "minijob"),
        ("Beschäftigung auf 520 € Basis", "minijob"),
        ("Geringfügige Beschäftigung", "minijob"),
        ("Teilzeit · Minijob", "part_time minijob"),
        ("Die Stelle ist auch als Freelance-Auftrag möglich.", "freelance"),
        ("Mitarbeit auf Honorarbasis", "freelance"),
        ("Wir suchen Trainer in freier Mitarbeit.", "freelance"),
        ("Bundesfreiwilligendienst in unserer Kita", "volunteer"),
        ("# FSJ in der Pflege", "volunteer"),
        ("Wir suchen ehrenamtliche Mitarbeit im Garten.", "volunteer"),
        ("Die Einstellung erfolgt im Rahmen der Arbeitnehmerüberlassung.", "temporary_agency"),
        ("Personalüberlassung mit Option auf Übernahme", "temporary_agency"),
        ("Pensum: 80-100 %", "full_time part_time"),
        ("Lehrstelle als Schreiner/in", "apprenticeship"),
        ("FSJ in unserem Archiv", "volunteer"),
        ("Wir suchen Werkstudierende (m/w/d)", "working_student"),
        ("Beschäftigungsgrad 60 %", "part_time"),
        ("Sekretariat, Arbeitspensum von 40 bis 50 Prozent", "part_time"),
        ("Wir vergeben eine 70 %-Stelle.", "part_time"),
    ],
)
def test_german_texts_offer(claims, text, kinds) -> None:
    assert said(claims, text, "de") == set(kinds.split())


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Full-time", "full_time"),
        ("This is a full time position.", "full_time"),
        ("Full-time or part-time", "full_time part_time"),
        ("Part-time is also possible.", "part_time"),
        ("# Marketing Intern", "internship"),
        ("# Summer Internship 2027", "internship"),
        ("We are looking for an intern to join our design team.", "internship"),
        ("# Working Student Finance (all genders)", "working_student"),
        ("# Electrician Apprenticeship", "apprenticeship"),
        ("# Senior Writer, Freelance", "freelance"),
        ("A freelance contract over 8 weeks", "freelance"),
        ("Volunteer positions at our shelter", "volunteer"),
        ("## Volunteering", "volunteer"),
        ("We offer full and part time positions.", "full_time part_time"),
        ("Type: temp-to-hire", "temporary_agency"),
        ("- Baking Apprentice, starting August 2027", "apprenticeship"),
        ("Film Internship, summer 2027, $20 an hour. You like cameras.", "internship"),
        ("Workload: 80 to 100 %", "full_time part_time"),
    ],
)
def test_english_texts_offer(claims, text, kinds) -> None:
    assert said(claims, text, "en") == set(kinds.split())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Abgeschlossene Ausbildung als Koch", "de"),
        ("Eine Ausbildung zur Fachkraft für Lagerlogistik oder vergleichbar", "de"),
        ("- Ausbildung als Maler:in oder ähnlich", "de"),
        ("Du betreust unsere Azubis.", "de"),
        ("Unsere Auszubildenden lernen von den Besten.", "de"),
        ("Erste Erfahrungen durch Praktika oder Werkstudentenjobs", "de"),
        ("Anleitung von Werkstudierenden und Praktikanten", "de"),
        ("Unsere Mandanten sind Freiberufler und Vereine.", "de"),
        ("Elternteilzeit und Altersteilzeit", "de"),
        ("30 Tage Urlaub bei Vollzeit", "de"),
        ("Bruttogehalt ab 2.500 Euro auf Vollzeitbasis", "de"),
        ("2.900 bis 3.200 € im Monat (auf Vollzeit gerechnet)", "de"),
        ("Möchten Sie in Vollzeit oder in Teilzeit arbeiten?", "de"),
        ("42 Stunden bei einem Pensum von 100 %", "de"),
        ("Would you prefer full-time or part-time?", "en"),
        ("We manage the workload together, 100 %.", "en"),
        ("Flexible Teilzeitmodelle für Eltern", "de"),
        ("Kein Minijob, sondern ein Beruf.", "de"),
        ("Aktuell sind alle Ausbildungsplätze belegt.", "de"),
        ("Ausbildungsvergütung nach Tarif", "de"),
        ("# Personaldisponent für Zeitarbeit (m/w/d)", "de"),
        ("Intern arbeitest du mit dem Vertrieb zusammen.", "de"),
        ("Möglichkeit zur späteren Ausbildung", "de"),
        ("Manage interns and freelance writers", "en"),
        ("International customers", "en"),
        ("Previous internships are a plus.", "en"),
        ("We coordinate volunteers if necessary.", "en"),
        ("The role may grow into a full-time position.", "en"),
    ],
)
def test_what_is_asked_or_mentioned_is_not_offered(claims, text, language) -> None:
    assert said(claims, text, language) == set()


def test_a_profile_asks(claims) -> None:
    text = (
        "## Dein Profil\n\n- Ausbildung\n- Praktika im Ausland\n- Du hast in Vollzeit"
        " gearbeitet und suchst Abwechslung\n"
    )
    assert said(claims, text, "de") == set()


def test_tasks_at_an_agency_are_no_agency_work(claims) -> None:
    text = "## Deine Aufgaben\n\n- Du stellst Personal im Rahmen der Arbeitnehmerüberlassung ein\n"
    assert said(claims, text, "de") == set()


def test_a_benefit_may_be_part_time(claims) -> None:
    assert said(claims, "## Wir bieten\n\n- Eine Teilzeitstelle mit 30 Stunden\n", "de") == {
        "part_time"
    }


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Vollzeit, unbefristet", ["full_time"]),
        ("Voll- oder Teilzeit", ["full_time", "part_time"]),
        ("VZ/TZ", ["full_time", "part_time"]),
        ("FULL_TIME", ["full_time"]),
        ("Internship", ["internship"]),
        ("Ausbildung", ["apprenticeship"]),
        ("Festanstellung", []),
        ("80–100 %", ["full_time", "part_time"]),
        ("50%", ["part_time"]),
        ("100 %", ["full_time"]),
        ("40", []),
    ],
)
def test_short_values_are_read_alone(text, kinds) -> None:
    assert employment_types_in(text) == kinds


def test_tasks_of_a_working_student_say_that_it_is_one(claims) -> None:
    text = "## Deine Aufgaben\n\nAls Werkstudent:in unterstützt du den Einkauf.\n"
    assert said(claims, text, "de") == {"working_student"}
