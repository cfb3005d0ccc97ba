import pytest

from brandlint.claims.contract_term import term_in


def said(claims, text, language):
    found = claims(text, language=language)
    return sorted({value.value for fact, value in found if fact == "contract_term"})


@pytest.mark.parametrize(
    "text",
    [
        "Unbefristeter Arbeitsvertrag",
        "Wir bieten eine unbefristete Festanstellung.",
        "Ein sicherer, unbefristeter Arbeitsplatz",
        "Anstellung: unbefristet",
        "Wir bieten einen festen Arbeitsvertrag.",
        "Ein Job auf Dauer",
        "Verbeamtung auf Lebenszeit",
        "Vollzeit · Festanstellung",
        "Sie werden bei uns fest angestellt.",
        "Eine feste Stelle mit geregelten Zeiten",
        "Der Vertrag ist nicht befristet.",
        "Wir stellen dich ohne Befristung ein.",
        "Direktvermittlung in Festanstellung",
        "Dauerstelle in Vollzeit",
        "Wir bieteneinen unbefristeten Vertrag",
    ],
)
def test_german_texts_offer_permanent_jobs(claims, text) -> None:
    assert said(claims, text, "de") == ["permanent"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Stelle ist zunächst auf zwei Jahre befristet.",
        "Befristet bis 31.12.2026",
        "Elternzeitvertretung",
        "Wir suchen für zwei bis vier Monate eine Aushilfe.",
        "Saisonaushilfe auf dem Markt",
        "Als Elternzeitvertretung suchen wir eine Assistenz (m/w/d).",
        "Wir suchen Verstärkung im Rahmen einer Karenzvertretung.",
        "Zunächst befristet mit Option auf Übernahme",
        "Befristung: 24 Monate",
        "Mutterschutzvertretung für ein Jahr",
        "Die Einstellung erfolgt für die Dauer von zwei Jahren.",
        "Anstellung auf Zeit",
        "Vertragslaufzeit: 12 Monate",
    ],
)
def test_german_texts_offer_jobs_for_a_term(claims, text) -> None:
    assert said(claims, text, "de") == ["fixed_term"]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("A permanent contract", "permanent"),
        ("This is a permanent position.", "permanent"),
        ("Permanent, full-time", "permanent"),
        ("Permanent and pensionable", "permanent"),
        ("Tenure: indeterminate", "permanent"),
        ("Contract type: perm", "permanent"),
        ("9-month FTC", "fixed_term"),
        ("Temporary (9 months)", "fixed_term"),
        ("Contract: 9 months with possible extension", "fixed_term"),
        ("Seasonal Kitchen Assistant", "fixed_term"),
        ("A specified-purpose contract", "fixed_term"),
        ("Open-ended contract", "permanent"),
        ("An indefinite employment contract", "permanent"),
        ("Fixed-term contract (12 months)", "fixed_term"),
        ("The position is initially limited until 31.12.2026.", "fixed_term"),
        ("Maternity cover", "fixed_term"),
        ("This is a two-year term position.", "fixed_term"),
        ("12-month contract", "fixed_term"),
        ("12 months fixed term, with the possibility of becoming permanent", "fixed_term"),
        ("A temporary position over the summer", "fixed_term"),
        ("The internships run from June 1 to August 31.", "fixed_term"),
    ],
)
def test_english_texts_name_the_term(claims, text, term) -> None:
    assert said(claims, text, "en") == [term]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Übernahmegarantie", "de"),
        ("Saisonale Küche", "de"),
        ("Unbefristeter Zugang zu allen Kursen", "de"),
        ("Temporary, seasonal dishes", "en"),
        ("Seasonal offers for our customers", "en"),
        ("Aussicht auf Festanstellung", "de"),
        ("Unbefristete Übernahme nach der Ausbildung", "de"),
        ("Mit der Möglichkeit zur späteren Festanstellung", "de"),
        ("Unbefristete Aufenthaltserlaubnis", "de"),
        ("Deine Elternzeit planen wir gemeinsam.", "de"),
        ("Vertretung der Leitung bei Abwesenheit", "de"),
        ("Erfahrung im Vertrieb", "de"),
        ("Permanent residency required", "en"),
        ("We are permanently looking for new ideas.", "en"),
        ("Interviews take place on an ongoing basis.", "en"),
        ("Parental leave for all parents", "en"),
        ("Negotiate contracts with suppliers for 12 months ahead", "en"),
    ],
)
def test_other_things_are_permanent_or_limited(claims, text, language) -> None:
    assert said(claims, text, language) == []


def test_both_terms_may_be_offered(claims) -> None:
    assert said(claims, "Befristet oder unbefristet", "de") == ["fixed_term", "permanent"]


def test_what_is_asked_is_not_offered(claims) -> None:
    text = (
        "## Ihr Profil\n\n- Sie kommen aus einem unbefristeten Arbeitsverhältnis und"
        " möchten wieder einsteigen\n"
    )
    assert said(claims, text, "de") == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Vollzeit, unbefristet", "permanent"),
        ("befristet", "fixed_term"),
        ("Permanent", "permanent"),
        ("Vollzeit", None),
    ],
)
def test_short_values_are_read_alone(text, term) -> None:
    assert term_in(text) == term
