"""Fields: keys as people name them, and those that say nothing of the job."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from brandlint.documents import Annotation, Touchpoint
from brandlint.facts import Fact, Named, Pay, Range, Remote
from brandlint.nlp.annotate import annotate
from brandlint.readers import read_text

Claims = Callable[..., list[tuple[Fact, Any]]]

_CASES = [
    pytest.param(
        "gehalt: 45.000 - 60.000 EUR", Fact.SALARY, Pay(45000, 60000, "EUR", "year"), id="text"
    ),
    pytest.param(
        "salary: {min: 3200, max: 3600, currency: EUR, unit: month}",
        Fact.SALARY,
        Pay(3200, 3600, "EUR", "month"),
        id="an object with bounds",
    ),
    pytest.param(
        "salary_min: 50000\nsalary_max: 65000\nsalary_currency: GBP",
        Fact.SALARY,
        Pay(50000, 65000, "GBP", "year"),
        id="bounds side by side",
    ),
    pytest.param(
        "location: Austin, TX\nbase_salary: 80000\nmaximum_salary: 95000",
        Fact.SALARY,
        Pay(80000, 95000, "USD", "year"),
        id="the place tells the currency",
    ),
    pytest.param("wochenstunden: '38,5'", Fact.WEEKLY_HOURS, Range(38.5, 38.5), id="hours"),
    pytest.param("urlaubstage: 30", Fact.VACATION_DAYS, Range(30, 30), id="leave as a number"),
    pytest.param("type: Vollzeit", Fact.EMPLOYMENT_TYPE, Named("full_time"), id="type"),
    pytest.param("befristet: true", Fact.CONTRACT_TERM, Named("fixed_term"), id="a switch"),
    pytest.param("vertrag: unbefristet", Fact.CONTRACT_TERM, Named("permanent"), id="term"),
    pytest.param("eintritt: ab sofort", Fact.START_DATE, Named("asap"), id="start"),
    pytest.param("start: 2026-09-01", Fact.START_DATE, Named("2026-09-01"), id="ISO date"),
    pytest.param("bewerbungsfrist: 30.04.2026", Fact.APPLY_BY, Named("2026-04-30"), id="deadline"),
    pytest.param("location: [Graz, Remote]", Fact.REMOTE, Remote("possible"), id="or remote"),
    pytest.param("location: Remote", Fact.REMOTE, Remote("full"), id="remote as a place"),
    pytest.param("kontakt: {name: Erika Muster}", Fact.CONTACT_PERSON, Named("Erika Muster"),
                 id="name below contact"),
    pytest.param("kontakt: {email: jobs@firma.example}", Fact.CONTACT_EMAIL,
                 Named("jobs@firma.example"), id="mail below contact"),
    pytest.param("apply_email: jobs@firma.example", Fact.CONTACT_EMAIL,
                 Named("jobs@firma.example"), id="mail to apply"),
    pytest.param("telefon: 030 1234567", Fact.CONTACT_PHONE, Named("030 1234567"), id="phone"),
    pytest.param("location: {city: Musterstadt, zip: 12345}", Fact.LOCATION,
                 Named("Musterstadt"), id="city of a place"),
    pytest.param("einsatzort: Halle (Saale)", Fact.LOCATION, Named("Halle (Saale)"),
                 id="a town with its river"),
]  # fmt: skip


@pytest.mark.parametrize(("front", "fact", "value"), _CASES)
def test_a_field_states(claims: Claims, front: str, fact: Fact, value: object) -> None:
    found = claims(f"---\ntitle: Koch (m/w/d)\n{front}\n---\nHallo.\n", language="de")
    assert [stated for of, stated in found if of is fact] == [value]


@pytest.mark.parametrize(
    "front",
    [
        "date: 2026-01-01",
        "published: 2026-01-01",
        "layout: full",
        "type: page",
        "author: Erika Muster",
        "contact: erika",
        "location: header",
        "image: {location: Berlin}",
        "hiringOrganization: {email: info@firma.example, city: Berlin}",
        "footer: {phone: 030 1234567}",
        "seo: {location: Berlin}",
        "remote: false",
        "currency: EUR",
    ],
)
def test_what_says_nothing_of_the_job(claims: Claims, front: str) -> None:
    found = claims(f"---\ntitle: Koch (m/w/d)\n{front}\n---\nHallo.\n", language="de")
    speech = {Fact.TITLE, Fact.ADDRESS, Fact.GENDER_MARKER, Fact.GENDER_FORM}
    assert [fact for fact, _ in found if fact not in speech] == []


def test_each_job_of_a_list_has_its_number() -> None:
    source = "jobs:\n- {title: Koch, ort: Graz}\n- {title: Kellner, ort: Linz}\n"
    document = read_text("jobs.yml", source)
    found = annotate(document, [Annotation.CLAIMS], touchpoint=Touchpoint.CAREER_PAGE).claims
    places = [claim for claim in found if claim.fact is Fact.LOCATION]
    assert [(claim.job, claim.value) for claim in places] == [
        (1, Named("Graz")),
        (2, Named("Linz")),
    ]
    assert [claim.source.of(source) for claim in places if claim.source] == ["Graz", "Linz"]
