"""JobPosting markup: its facts and their places, however it is wrapped or broken."""

from __future__ import annotations

import json

import pytest

from brandlint.claims._json_places import scalars_in
from brandlint.documents import Annotation, Touchpoint
from brandlint.facts import Claim, Fact, Named, Origin, Pay, Remote
from brandlint.nlp.annotate import annotate
from brandlint.readers import read_text
from brandlint.spans import Span

_POSTING = {
    "@type": "JobPosting",
    "title": "Köchin (m/w/d)",
    "employmentType": ["FULL_TIME", "TEMPORARY"],
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Musterstadt"}},
    "baseSalary": {
        "currency": "EUR",
        "value": {"minValue": 3000, "maxValue": 3400.0, "unitText": "MONTH"},
    },
    "validThrough": "2026-04-30T22:00:00+00:00",
    "jobLocationType": "TELECOMMUTE",
    "applicationContact": {"email": "jobs@firma.example"},
    "hiringOrganization": {"name": "Muster GmbH", "email": "info@firma.example"},
    "datePosted": "2026-01-01",
}
_STATED = {
    (Fact.TITLE, Named("Köchin (m/w/d)")),
    (Fact.EMPLOYMENT_TYPE, Named("full_time")),
    (Fact.CONTRACT_TERM, Named("fixed_term")),
    (Fact.LOCATION, Named("Musterstadt")),
    (Fact.SALARY, Pay(3000, 3400, "EUR", "month")),
    (Fact.APPLY_BY, Named("2026-04-30")),
    (Fact.REMOTE, Remote("full")),
    (Fact.CONTACT_EMAIL, Named("jobs@firma.example")),
}


def _claims(markup: str) -> list[Claim]:
    page = f'<h1>Jobs</h1><p>Hallo.</p><script type="application/ld+json">{markup}</script>'
    document = read_text("jobs/koch.html", page)
    annotated = annotate(document, [Annotation.CLAIMS], touchpoint=Touchpoint.JOB_POSTING)
    return [claim for claim in annotated.claims if claim.origin is Origin.JSON_LD]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(json.dumps(_POSTING), id="one object, escaped"),
        pytest.param(json.dumps(_POSTING, ensure_ascii=False), id="one object, as written"),
        pytest.param(json.dumps([{"@type": "Organization"}, _POSTING]), id="in an array"),
        pytest.param(json.dumps({"@graph": [{"@type": "WebSite"}, _POSTING]}), id="in a graph"),
        pytest.param(json.dumps(_POSTING).replace("}, ", "},\n,"), id="commas too many"),
        pytest.param(json.dumps(_POSTING)[:-1], id="a bracket missing"),
        pytest.param(
            json.dumps({**_POSTING, "description": "x"}).replace('"x"', '"A\tB\nC"'),
            id="control characters",
        ),
    ],
)
def test_a_posting_states_its_facts(markup: str) -> None:
    assert {(claim.fact, claim.value) for claim in _claims(markup)} == _STATED


def test_two_postings_are_two_jobs() -> None:
    other = {"@type": "JobPosting", "title": "Kellner (m/w/d)"}
    found = [claim for claim in _claims(json.dumps([_POSTING, other])) if claim.fact is Fact.TITLE]
    assert [claim.job for claim in found] == [1, 2]


def test_other_markup_states_nothing() -> None:
    assert _claims('{"@type": "Organization", "email": "info@firma.example"}') == []


def test_a_value_stands_where_it_is_written() -> None:
    source = '{"a": [1, {"b": "x\\u00e4"}], "c": null, "d": true}'
    found = list(scalars_in(source, Span(0, len(source))))
    assert [(field.text, field.span.of(source)) for field in found] == [
        ("1", "1"),
        ("xä", "x\\u00e4"),
        ("true", "true"),
    ]
