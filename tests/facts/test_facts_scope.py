"""Which vouched facts hold for a job."""

from __future__ import annotations

from datetime import date

import pytest

from brandlint.facts import Claim, Fact, FactSheet, Named, Range, Scope, VouchedFact
from brandlint.facts.scope import Subject, facts_for, in_force, subject_of

_DAY = date(2026, 11, 22)
_CARE = Subject(roles=("Pflegefachkraft (m/w/d)",), locations=("Berlin Mitte",))


def _leave(days: int, **scope: str) -> VouchedFact:
    value = Range(days, days)
    return VouchedFact(Fact.VACATION_DAYS, value, Scope(**scope), vouched_by="HR")


@pytest.mark.parametrize(
    ("lines", "subject", "days"),
    [
        pytest.param([_leave(30)], _CARE, [30], id="without a scope it holds for all"),
        pytest.param([_leave(30), _leave(32, role="*pflege*")], _CARE, [32], id="the narrower one"),
        pytest.param([_leave(32, role="*pflege*"), _leave(34, role="*pflege*", location="Berlin")],
                     _CARE, [34], id="two fields are narrower than one"),
        pytest.param([_leave(30), _leave(28, location="Köln")], _CARE, [30], id="another place"),
        pytest.param([_leave(30), _leave(28, location="Köln")], Subject(), [30, 28],
                     id="a text that names no place leaves both open"),
        pytest.param([_leave(30), _leave(25, seniority="junior")],
                     Subject(roles=("Junior Consultant",), seniority=("junior",)), [25],
                     id="seniority"),
    ],
)  # fmt: skip
def test_most_specific_scope_counts(
    lines: list[VouchedFact], subject: Subject, days: list[int]
) -> None:
    found = facts_for(FactSheet(tuple(lines)), Fact.VACATION_DAYS, subject, _DAY)
    assert [one.value.min for one in found if isinstance(one.value, Range)] == days


@pytest.mark.parametrize(
    ("who", "start", "end", "counts"),
    [
        pytest.param("HR", None, None, True, id="vouched for"),
        pytest.param("", None, None, False, id="by nobody"),
        pytest.param("HR", date(2026, 11, 22), date(2026, 11, 22), True, id="on its only day"),
        pytest.param("HR", date(2026, 11, 23), None, False, id="not yet"),
        pytest.param("HR", None, date(2026, 11, 21), False, id="no more"),
    ],
)
def test_facts_count_while_somebody_vouches(
    who: str,
    start: date | None,
    end: date | None,
    counts: bool,  # noqa: FBT001
) -> None:
    fact = VouchedFact(Fact.REMOTE, Named("x"), vouched_by=who, valid_from=start, valid_until=end)
    assert in_force(fact, _DAY) is counts


def test_subject_takes_what_a_job_says_and_what_is_said_of_all() -> None:
    claims = [
        Claim(Fact.LOCATION, Named("Hamburg")),
        Claim(Fact.TITLE, Named("Senior Koch (m/w/d)"), job=1),
        Claim(Fact.TITLE, Named("Werkstudent (m/w/d)"), job=2),
        Claim(Fact.EMPLOYMENT_TYPE, Named("full_time"), job=1),
    ]
    assert subject_of(claims, 1) == Subject(
        ("Senior Koch (m/w/d)",), ("Hamburg",), ("senior",), ("full_time",)
    )
    assert subject_of(claims, 2).seniority == ("student",)
