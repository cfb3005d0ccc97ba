"""Drafts, open questions and changes, from claims that are made by hand."""

from __future__ import annotations

from datetime import date

import pytest

from brandlint.engine.claims import ClaimsOf, Stated
from brandlint.engine.draft import draft
from brandlint.engine.facts import changes, questions
from brandlint.engine.statements import bare_title, title_core
from brandlint.facts import (
    Claim,
    Fact,
    FactSheet,
    Named,
    Pay,
    Range,
    Requirement,
    Scope,
    Value,
    VouchedFact,
)

DAY = date(2026, 12, 1)
NURSE, COOK = "Pflegefachkraft (m/w/d)", "Koch (m/w/d)"


def days(number: int) -> tuple[Fact, Value]:
    """Return days of leave."""
    return Fact.VACATION_DAYS, Range(number, number)


def pay(amount: int) -> tuple[Fact, Value]:
    """Return a yearly salary."""
    return Fact.SALARY, Pay(amount, amount, "EUR", "year")


def text(name: str, title: str, *stated: tuple[Fact, Value]) -> ClaimsOf:
    """Return what a posting states."""
    claims = [Claim(Fact.TITLE, Named(title)), *(Claim(fact, value) for fact, value in stated)]
    return ClaimsOf(name, "de", "job_posting", title, tuple(Stated(one, None) for one in claims))


def lines(sheet: FactSheet, fact: Fact) -> list[tuple[Value, str, int]]:
    """Return value, role and number of texts of a fact's lines."""
    return [(one.value, one.scope.role, one.texts) for one in sheet.facts if one.fact is fact]


def test_what_is_said_most_comes_first_and_what_one_job_says_is_proposed_for_it():
    texts = [text("a", NURSE, days(30)), text("b", COOK, days(30)), text("c", "Arzt", days(28))]
    assert lines(draft(texts, "de"), Fact.VACATION_DAYS) == [
        (Range(30, 30), "", 2),
        (Range(28, 28), "Arzt", 1),
    ]


def test_pay_that_differs_from_job_to_job_is_no_disagreement():
    sheet = draft([text("a", NURSE, pay(40000)), text("b", COOK, pay(35000))], "de")
    assert {role for _, role, _ in lines(sheet, Fact.SALARY)} == {"Pflegefachkraft", "Koch"}
    assert {one.note for one in sheet.facts} == {""}


def test_pay_that_differs_for_one_job_is():
    sheet = draft([text("a", NURSE, pay(40000)), text("b", NURSE, pay(35000))], "de")
    notes = {one.note for one in sheet.facts if one.fact is Fact.SALARY}
    assert notes == {"Die Texte sind uneins. 35.000 € im Jahr: 1 Text, 40.000 € im Jahr: 1 Text"}


def placed(*stated: tuple[Fact, Value]) -> tuple[tuple[Fact, Value], ...]:
    """Return what is stated, and where the job is."""
    return ((Fact.LOCATION, Named("Musterstadt")), *stated)


def test_the_pay_of_a_job_stays_its_own_though_its_texts_have_two_titles():
    texts = [
        text("ad", "PFLEGEFACHKRAFT (m/w/d) in Musterstadt", *placed(pay(40000))),
        text("posting", NURSE, *placed(pay(40000))),
        text("other", COOK, *placed()),
    ]
    ((value, role, count),) = lines(draft(texts, "de"), Fact.SALARY)
    assert (value, role.casefold(), count) == (pay(40000)[1], "pflegefachkraft", 2)


def test_one_pay_of_two_jobs_out_of_three_is_a_line_for_each():
    texts = [text("a", NURSE, pay(40000)), text("b", COOK, pay(40000)), text("c", "Arzt")]
    roles = [role for _, role, _ in lines(draft(texts, "de"), Fact.SALARY)]
    assert roles == ["Koch", "Pflegefachkraft"]


def test_what_some_jobs_ask_for_is_asked_for_these():
    b2 = Requirement("language", "de B2")
    asked_of = [text("a", NURSE, (Fact.REQUIREMENT, b2)), text("b", COOK)]
    assert lines(draft(asked_of, "de"), Fact.REQUIREMENT) == [(b2, "Pflegefachkraft", 1)]
    asked_of.append(text("c", COOK, (Fact.REQUIREMENT, b2)))
    assert lines(draft(asked_of, "de"), Fact.REQUIREMENT) == [(b2, "", 2)]


def test_hours_of_one_job_are_its_own_and_those_of_several_are_proposed_for_all():
    hours = Fact.WEEKLY_HOURS, Range(36, 36)
    texts = [text("a", NURSE, hours), text("b", COOK), text("c", "Arzt")]
    assert lines(draft(texts, "de"), Fact.WEEKLY_HOURS) == [(hours[1], "Pflegefachkraft", 1)]
    texts.append(text("d", COOK, hours))
    assert lines(draft(texts, "de"), Fact.WEEKLY_HOURS) == [(hours[1], "", 2)]


def test_one_place_in_two_spellings_is_one_fact():
    stated = [(Fact.LOCATION, Named(name)) for name in ("Musterstadt", "musterstadt")]
    sheet = draft([text("a", NURSE, stated[0]), text("b", NURSE, *stated)], "de")
    assert lines(sheet, Fact.LOCATION) == [(Named("Musterstadt"), "", 2)]


def test_how_a_text_speaks_is_no_fact_of_a_sheet():
    sheet = draft([text("a", NURSE, (Fact.ADDRESS, Named("du")))], "de")
    assert [one.fact for one in sheet.facts] == [Fact.TITLE]


def test_nobody_vouches_for_a_draft():
    sheet = draft([text("a", NURSE, days(30))], "de")
    assert {one.vouched_by for one in sheet.facts} == {""}


def vouched(what: tuple[Fact, Value], name: str = "Erika", **scope: str) -> VouchedFact:
    """Return a line that somebody vouches for."""
    return VouchedFact(*what, scope=Scope(**scope), vouched_by=name)


ASKED = Fact.REQUIREMENT, Requirement("language", "de B2")
BIKE = Fact.BENEFIT, Named("bike_leasing")
SHEETS = {
    "nobody": ([], [days(30), BIKE, ASKED]),
    "a line without a name": ([vouched(days(30), "")], [days(30), BIKE, ASKED]),
    "another value of it": ([vouched(days(28))], [BIKE, ASKED]),
    "another job's": ([vouched(days(30), role="Koch")], [days(30), BIKE, ASKED]),
    "another benefit": ([vouched((Fact.BENEFIT, Named("meals")))], [days(30), BIKE, ASKED]),
    "this benefit": ([vouched(BIKE)], [days(30), ASKED]),
    "this requirement": ([vouched(ASKED)], [days(30), BIKE]),
}


@pytest.mark.parametrize(("sheet", "open_"), SHEETS.values(), ids=SHEETS)
def test_open_is_what_nobody_vouches_for(sheet, open_):
    texts = [text("a", NURSE, days(30), BIKE, ASKED)]
    found = questions(texts, FactSheet(tuple(sheet)), DAY)
    assert [(group.fact, group.value) for group in found] == open_


def test_a_change_names_the_texts_that_still_say_the_old():
    texts = [text("a", NURSE, days(28)), text("b", NURSE, days(30)), text("c", COOK, days(28))]
    old, new = vouched(days(28), role="Pflegefachkraft"), vouched(days(30), role="Pflegefachkraft")
    (change,) = changes(FactSheet((old,)), FactSheet((new,)), texts)
    assert (change.old, change.new) == (old, new)
    assert [one.path for one in change.still] == ["a"]


def test_what_is_no_contradiction_is_not_old():
    old, new = vouched(days(28)), vouched((Fact.VACATION_DAYS, Range(28, 30)))
    (change,) = changes(FactSheet((old,)), FactSheet((new,)), [text("a", NURSE, days(28))])
    assert change.still == ()


def test_what_a_line_with_another_scope_says_is_not_old():
    texts = [text("a", "Software Engineer", pay(58000)), text("b", COOK, pay(58000))]
    old, new = vouched(pay(58000), role="*engineer*"), vouched(pay(58000), role="Software Engineer")
    found = changes(FactSheet((old,)), FactSheet((new,)), texts)
    assert [(one.old, one.still) for one in found] == [(None, ()), (old, ())]


def test_order_is_no_change():
    one, other = vouched(days(28), role="Koch"), vouched(pay(40000))
    assert changes(FactSheet((one, other)), FactSheet((other, one)), []) == []


def test_another_scope_is_another_line():
    old, new = vouched(days(28)), vouched(days(28), location="Musterstadt")
    found = changes(FactSheet((old,)), FactSheet((new,)), [])
    assert [(one.old, one.new) for one in found] == [(None, new), (old, None)]


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        (NURSE, "Pflegefachkraft"),
        ("Koch (m/w/d) in Teilzeit", "Koch in Teilzeit"),
        ("Leitung – all genders", "Leitung"),
        ("Erzieher", "Erzieher"),
    ],
)
def test_a_role_has_no_gender_marker(title, bare):
    assert bare_title(title) == bare


@pytest.mark.parametrize(
    ("title", "core"),
    [
        ("Pflegefachkraft (m/w/d) in Musterstadt", "Pflegefachkraft"),
        ("Pflegefachkraft (m/w/d) – Musterstadt", "Pflegefachkraft"),
        ("Pflegefachkraft (Musterstadt)", "Pflegefachkraft"),
        ("Pflegefachkraft am Standort Musterstadt gesucht", "Pflegefachkraft"),
        ("Mechatroniker für unsere Werkstatt gesucht", "Mechatroniker"),
        ("Wir suchen eine Pflegefachkraft (m/w/d)", "Pflegefachkraft"),
        ("Leitung in der Pflege", "Leitung in der Pflege"),
        ("Musterstadt", "Musterstadt"),
    ],
)
def test_what_titles_have_in_common_is_the_job(title, core):
    assert title_core(title, ("Musterstadt",)) == core
