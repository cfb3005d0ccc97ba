"""Contacts: person, phone and e-mail, in whatever spelling, and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from brandlint.facts import Fact

Claims = Callable[..., list[tuple[Fact, Any]]]

_CASES = [
    (
        (
            "Ihre Ansprechpartnerin: Frau Erika Muster, Tel. 0123 456789-10, "
            "erika.muster@firma.example"
        ),
        ("Erika Muster", "0123 456789-10", "erika.muster@firma.example"),
    ),
    ("Bewerbungen an jobs [at] firma.de", (None, None, "jobs@firma.de")),
    ("Bewerbungen an jobs(at)firma(dot)de", (None, None, "jobs@firma.de")),
    ("Bewerbung an jobs&#64;firma&#46;de", (None, None, "jobs@firma.de")),
    (
        "Fragen? Anna Muster hilft dir gern: 0176/12 34 56 78",
        ("Anna Muster", "0176/12 34 56 78", None),
    ),
    (
        "Kontakt: Dr. Max Beispiel, +49 (0)30 1234-567, Fax: +49 (0)30 1234-568",
        ("Dr. Max Beispiel", "+49 (0)30 1234-567", None),
    ),
    ("Fax: 030 1234568. IBAN DE12 0123 0456 0789 0123 45. HRB 012345.", (None, None, None)),
    (
        "Apply: careers@firm.example. Privacy questions: privacy@firm.example.",
        (None, None, "careers@firm.example"),
    ),
    (
        "Questions? Contact Jane Doe at (555) 123-4567 or jane@firm.example.",
        ("Jane Doe", "(555) 123-4567", "jane@firm.example"),
    ),
    ("Call us on 020 7946 0123 to apply.", (None, "020 7946 0123", None)),
    (
        (
            "Bei Fragen wenden Sie sich an Herrn Prof. Dr. Hans-Peter von Muster (Tel.: +43 "
            "1 234 56 78)."
        ),
        ("Prof. Dr. Hans-Peter von Muster", "+43 1 234 56 78", None),
    ),
    (
        (
            '"Hier habe ich viel gelernt", sagt Lena Beispiel, Teamleiterin. Unser CEO Tom '
            "Test freut sich auf dich."
        ),
        (None, None, None),
    ),
    ("Melde dich bei Mia unter 0151 23456789.", ("Mia", "0151 23456789", None)),
    ("Die Stelle ist vom 01.01.2026 bis 31.12.2027 befristet. Gegründet 1998.", (None, None, None)),
    ("Wende dich an unser Recruiting Team.", (None, None, None)),
    (
        "Datenschutz: Unsere Datenschutzbeauftragte erreichen Sie unter datenschutz@firma.example.",
        (None, None, None),
    ),
    (
        (
            "Ansprechpartner\n\nPeter Paul Muster\nPersonalleiter\nT +41 44 123 45 67\nM "
            "peter.muster@firma.example"
        ),
        ("Peter Paul Muster", "+41 44 123 45 67", "peter.muster@firma.example"),
    ),
    ("Noch Fragen? Dann ruf Katharina an: 0611-987654", ("Katharina", "0611-987654", None)),
    (
        (
            "Für Auskünfte steht Ihnen Frau Dr. Sabine Muster, Pflegedirektorin, unter der "
            "Telefonnummer 0711/278-0 gerne zur Verfügung."
        ),
        ("Dr. Sabine Muster", "0711/278-0", None),
    ),
    (
        "Schicke deine Unterlagen an Muster GmbH, z. Hd. Frau Muster, Musterweg 1.",
        ("Frau Muster", None, None),
    ),
    (
        "Email your CV to hiring manager Sarah Sample (sarah@firm.example).",
        ("Sarah Sample", None, "sarah@firm.example"),
    ),
    (
        "Dein Kontakt: Jonas Test, HR Manager, jonas.test@firma.example",
        ("Jonas Test", None, "jonas.test@firma.example"),
    ),
    ("Kontakt\n\nMuster Autohaus GmbH\n\nTelefon 09876 54321", (None, "09876 54321", None)),
    ("Fragen? Wohnbereichsleiter Bernd Muster, Tel. 0123 456-78",
     ("Bernd Muster", "0123 456-78", None)),
    ("Ruf Polier Ahmet Test an: 0151 2345678", ("Ahmet Test", "0151 2345678", None)),
    ("Schreib Lotte Beispiel: jobs@firma.example", ("Lotte Beispiel", None, "jobs@firma.example")),
    ("Auskunft gibt Frau Muster, Telefon 0123/4567-89.", ("Frau Muster", "0123/4567-89", None)),
    ("Herr Urs Probe gibt gerne Auskunft: 044 123 45 67.", ("Urs Probe", "044 123 45 67", None)),
    (
        "Mappe bis 1. Mai an Quirina Tester, q.tester@firma.example.",
        ("Quirina Tester", None, "q.tester@firma.example"),
    ),
    ("Muster Bau GmbH, 0123 456789, info@firma.example",
     (None, "0123 456789", "info@firma.example")),
    ("Lust? Nachricht an 0170 1234567.", (None, "0170 1234567", None)),
    ("Tel.0123/456780 oder vorbeikommen", (None, "0123/456780", None)),
    ("Ring Store Manager Keith Sample on 01632 960 111.", ("Keith Sample", "01632 960 111", None)),
    ("Text Gary: 01632 960 222", ("Gary", "01632 960 222", None)),
    ("Pop in and ask for Siobhan.", ("Siobhan", None, None)),
    ("Informal enquiries to Dr Nia Sample (n.sample@firm.example).",
     ("Dr Nia Sample", None, "n.sample@firm.example")),
    ("Send it to the Headteacher, Maud Sample, at head@firm.example.",
     ("Maud Sample", None, "head@firm.example")),
    ("Questions may be directed to Luis Test at (555) 123-4567.",
     ("Luis Test", "(555) 123-4567", None)),
    ("write to amy sample at hello@firm.example", ("amy sample", None, "hello@firm.example")),
    ("Melde dich: 0123 45678\n\nViele Grüße\n\nDörte Muster\nPersonal",
     ("Dörte Muster", "0123 45678", None)),
    ("Call me on 01632 960 333.\n\nKind regards\n\nFiona Sample",
     ("Fiona Sample", "01632 960 333", None)),
    ("[Greta Muster](mailto:jobs@firma.example) freut sich.",
     ("Greta Muster", None, "jobs@firma.example")),
    ("Kennziffer: 0123 456789", (None, None, None)),
    ("Call Sample Dental on 01632 960 444.", (None, "01632 960 444", None)),
    ("Mit freundlichen Grüßen\n\nIhr Team der Muster GmbH", (None, None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "contact"), _CASES, ids=lambda case: str(case)[:60])
def test_contact(claims: Claims, text: str, contact: tuple[str | None, ...]) -> None:
    found = dict(reversed(claims(text)))
    facts = (Fact.CONTACT_PERSON, Fact.CONTACT_PHONE, Fact.CONTACT_EMAIL)
    assert tuple(found[fact].value if fact in found else None for fact in facts) == contact


def test_the_box_for_applications_goes_before_the_general_one(claims: Claims) -> None:
    text = "Muster GmbH, info@firma.example\n\nDeine Bewerbung geht an jobs@firma.example."
    assert _emails(claims(text)) == ["jobs@firma.example"]


def test_what_is_stated_twice_stands_twice(claims: Claims) -> None:
    text = "Bewerbung an jobs@firma.example.\n\nFragen? jobs@firma.example"
    assert _emails(claims(text)) == ["jobs@firma.example", "jobs@firma.example"]


def test_a_link_to_write_to_counts_where_no_address_is_shown(claims: Claims) -> None:
    text = "[Jetzt bewerben](mailto:jobs@firma.example?subject=Bewerbung)"
    assert _emails(claims(text)) == ["jobs@firma.example"]


def test_footer_and_navigation_are_no_contact(claims: Claims) -> None:
    page = "<h1>Koch (m/w/d)</h1><p>Komm zu uns.</p><footer>info@firma.example</footer>"
    assert _emails(claims(page, "html")) == []


def _emails(found: list[tuple[Fact, Any]]) -> list[str]:
    return [value.value for fact, value in found if fact is Fact.CONTACT_EMAIL]
