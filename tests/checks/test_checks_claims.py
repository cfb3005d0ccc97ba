"""What a text states, what it leaves out, and what HR vouches for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from checking import annotated, make

from brandlint.documents import AnnotatedDocument, Touchpoint
from brandlint.errors import Wording
from brandlint.facts import (
    Claim,
    Fact,
    FactSheet,
    Insight,
    Named,
    Pay,
    Range,
    Remote,
    Requirement,
    Scope,
    Value,
    VouchedFact,
)
from brandlint.findings import Severity
from brandlint.rules import Brand, Check, Hit
from brandlint.spans import Span

_DAY = date(2026, 11, 22)
_TEXT = """
= Koch (m/w/d)
# Wir bieten
30 Tage Urlaub und ein Firmenrad
# Kontakt
Bewirb dich bis 1.11.2026
"""


def _document(
    text: str = _TEXT, stated: Sequence[tuple[Fact, Value, str]] = ()
) -> AnnotatedDocument:
    """Make a posting in which words state something."""
    check = make("required-insight", {})
    document = annotated(text, "de", *check.needed())
    claims = []
    for fact, value, words in stated:
        start = document.text.find(words)
        claims.append(Claim(fact, value, Span(start, start + len(words)) if words else None))
    return replace(document, claims=claims, touchpoint=Touchpoint.JOB_POSTING)


def _sheet(*lines: VouchedFact | Insight) -> FactSheet:
    return FactSheet(
        tuple(one for one in lines if isinstance(one, VouchedFact)),
        tuple(one for one in lines if isinstance(one, Insight)),
    )


def _line(fact: Fact, value: Value, **more: Any) -> VouchedFact:
    return VouchedFact(fact, value, **{"vouched_by": "Frau Muster", **more})


def _hits(
    check_type: str, params: dict[str, Any], brand: Brand, document: AnnotatedDocument
) -> list[Hit]:
    check: Check | None = make(check_type, params).agreed(brand)
    return [] if check is None else list(check.run(document))


def _said(hit: Hit, document: AnnotatedDocument) -> tuple[str, dict[str, str]]:
    values = {k: v.en if isinstance(v, Wording) else v for k, v in hit.values.items()}
    return hit.span.of(document.text), values


_LEAVE = (Fact.VACATION_DAYS, Range(30, 30), "30 Tage Urlaub")
_BIKE = (Fact.BENEFIT, Named("bike_leasing"), "Firmenrad")
_SALARY = {"fact": "salary", "required": {"job_posting": 1}, "instead": ["pay_grade"]}
_SAME = {"fact": "salary", "required": {"job_posting": 1}, "equal": ["pay_grade"]}


@pytest.mark.parametrize(
    ("stated", "require", "place"),
    [
        pytest.param([], {}, ["Wir bieten"], id="missing where it should stand"),
        pytest.param([(Fact.SALARY, Pay(1, 2, "EUR", "hour"), "")], {}, [], id="stated"),
        pytest.param([(Fact.PAY_GRADE, Named("TVöD"), "")], {}, [], id="what serves as well"),
        pytest.param([(Fact.PAY_GRADE, Named("TVöD"), "")],
                     {Touchpoint.JOB_POSTING: {Fact.SALARY: 1}}, ["Wir bieten"],
                     id="unless the settings ask for the one"),
        pytest.param([], {Touchpoint.JOB_POSTING: {Fact.LOCATION: 1}}, [],
                     id="not what the settings leave out"),
        pytest.param([], {Touchpoint.AD: {Fact.SALARY: 1}}, [], id="not at another touchpoint"),
    ],
)  # fmt: skip
def test_required_claim(stated: Any, require: Any, place: list[str]) -> None:
    document = _document(stated=stated)
    hits = _hits("required-claim", _SALARY, Brand(require=require), document)
    assert [hit.span.of(document.text) for hit in hits] == place


def test_some_facts_say_as_much_whatever_the_settings_ask_for() -> None:
    brand = Brand(require={Touchpoint.JOB_POSTING: {Fact.SALARY: 1}})
    document = _document(stated=[(Fact.PAY_GRADE, Named("TVöD"), "")])
    assert _hits("required-claim", _SAME, brand, document) == []


def test_a_job_that_is_done_anywhere_needs_no_place() -> None:
    params = {"fact": "location", "required": {"job_posting": 1}}
    document = _document(stated=[(Fact.REMOTE, Remote("full"), "")])
    assert _hits("required-claim", params, Brand(), document) == []


def test_required_claim_counts_different_values() -> None:
    params = {"fact": "benefit", "required": {"job_posting": 2}}
    document = _document(stated=[_BIKE, _BIKE])
    [hit] = _hits("required-claim", params, Brand(), document)
    assert _said(hit, document)[1] == {"fact": "Benefit", "count": "2", "found": "1"}


def test_what_the_settings_require_is_an_error() -> None:
    check = make("required-claim", _SALARY)
    assert check.weight() is None
    settled = check.agreed(Brand(require={Touchpoint.AD: {Fact.SALARY: 1}}))
    assert settled is not None
    assert settled.weight() is Severity.ERROR


@pytest.mark.parametrize(
    ("line", "wordings", "hits"),
    [
        pytest.param({"touchpoints": ("job_posting",)}, ("früher Dienst",), 1, id="missing"),
        pytest.param({"touchpoints": ("job_posting",)}, ("ein Firmenrad",), 0, id="there"),
        pytest.param({"touchpoints": ("ad",)}, ("früher Dienst",), 0, id="asked for elsewhere"),
        pytest.param({"touchpoints": ("job_posting",), "vouched_by": ""}, ("früher Dienst",), 0,
                     id="vouched for by nobody"),
        pytest.param({"touchpoints": ("job_posting",), "scope": Scope(role="*pflege*")},
                     ("früher Dienst",), 0, id="for another role"),
    ],
)  # fmt: skip
def test_required_insight(line: dict[str, Any], wordings: tuple[str, ...], hits: int) -> None:
    more = {"vouched_by": "HR", **line}
    insight = Insight("honest", "early", "Der Dienst beginnt um fünf.", wordings, **more)
    document = _document(stated=[(Fact.TITLE, Named("Koch (m/w/d)"), "Koch (m/w/d)")])
    found = _hits("required-insight", {}, Brand(facts=_sheet(insight), today=_DAY), document)
    assert len(found) == hits


_BRAND = Brand(
    facts=_sheet(
        _line(Fact.VACATION_DAYS, Range(28, 28)),
        _line(Fact.BENEFIT, Named("bike_leasing"), wordings=("JobRad",)),
        _line(Fact.BENEFIT, Named("company_pension")),
        _line(Fact.REQUIREMENT, Requirement("licence", "B", "nice")),
        _line(Fact.REQUIREMENT, Requirement("experience", "", "must", 2)),
    ),
    today=_DAY,
)


@pytest.mark.parametrize(
    ("flag", "fact", "stated", "seen"),
    [
        pytest.param("contradiction", "vacation_days", _LEAVE,
                     [("30 Tage Urlaub", "30 days", "28 days", "28 Tage Urlaub")],
                     id="another number, with the right one"),
        pytest.param("contradiction", "vacation_days",
                     (Fact.VACATION_DAYS, Range(25, None), "30 Tage Urlaub"), [], id="compatible"),
        pytest.param("contradiction", "location", (Fact.LOCATION, Named("Ulm"), "Koch"), [],
                     id="what the sheet doesn't speak of"),
        pytest.param("other_name", "benefit", _BIKE,
                     [("Firmenrad", "bike leasing", "JobRad", "JobRad")], id="another name"),
        pytest.param("left_out", "benefit", _BIKE,
                     [("", "company pension", "company pension", None)], id="left out"),
        pytest.param("unknown", "benefit", (Fact.BENEFIT, Named("meals"), "Koch"),
                     [("Koch", "meals", "bike leasing, company pension", None)], id="unknown"),
        pytest.param("hardened", "requirement",
                     (Fact.REQUIREMENT, Requirement("licence", "B"), "Koch"), ["Koch"],
                     id="a wish made a must"),
        pytest.param("hardened", "requirement",
                     (Fact.REQUIREMENT, Requirement("experience", "", "must", 3), "Koch"),
                     ["Koch"], id="more years"),
        pytest.param("hardened", "requirement",
                     (Fact.REQUIREMENT, Requirement("experience", "", "nice", 2), "Koch"), [],
                     id="softened is fine"),
    ],
)  # fmt: skip
def test_claim_value(flag: str, fact: str, stated: Any, seen: list[Any]) -> None:
    document = _document(stated=[stated])
    hits = _hits("claim-value", {"flag": flag, "facts": [fact]}, _BRAND, document)
    told = [_said(hit, document) for hit in hits]
    for (text, values), expected in zip(told, seen, strict=True):
        if isinstance(expected, str):
            assert text == expected
        else:
            stated_words = values["stated"].lower(), values["vouched"].lower()
            assert (text, *stated_words, hits[0].replacement) == (
                *expected[:1], *(one.lower() for one in expected[1:3]), expected[3]
            )  # fmt: skip
        assert values["who"] == "Frau Muster"


def test_a_benefit_with_an_agreed_name_is_not_left_out() -> None:
    sheet = _sheet(_line(Fact.BENEFIT, Named("bike_leasing"), wordings=("MusterRad",)))
    params = {"flag": "left_out", "facts": ["benefit"]}
    document = _document("= Koch (m/w/d)\nDein MusterRad steht bereit.")
    assert _hits("claim-value", params, Brand(facts=sheet), document) == []


def _flagged(flag: str, fact: str, sheet: FactSheet, stated: Any, text: str = _TEXT) -> list[str]:
    document = _document(text, stated)
    params = {"flag": flag, "facts": [fact]}
    hits = _hits("claim-value", params, Brand(facts=sheet, today=_DAY), document)
    return [hit.span.of(document.text) for hit in hits]


_KOCH = (Fact.TITLE, Named("Koch (m/w/d)"), "Koch (m/w/d)")
_MEALS = (Fact.BENEFIT, Named("meals"), "Urlaub")


def _asked(kind: str, value: str, words: str, **more: Any) -> tuple[Fact, Value, str]:
    return Fact.REQUIREMENT, Requirement(kind, value, **more), words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("flag", "lines", "stated", "seen"),
    [
        pytest.param("unknown", [("meals", Scope()), ("gym", Scope(role="*koch*"))],
                     [_KOCH, _MEALS], [], id="what holds for all adds to what holds for the role"),
        pytest.param("unknown", [("gym", Scope()), ("meals", Scope(role="*pflege*"))],
                     [_KOCH, _MEALS], ["Urlaub"], id="what holds for another role does not"),
    ],
)  # fmt: skip
def test_benefits_add_up(flag: str, lines: Any, stated: Any, seen: list[str]) -> None:
    sheet = _sheet(*(_line(Fact.BENEFIT, Named(name), scope=scope) for name, scope in lines))
    assert _flagged(flag, "benefit", sheet, stated) == seen


def test_a_grade_makes_the_agreement_known() -> None:
    sheet = _sheet(_line(Fact.PAY_GRADE, Named("TVöD P 8")), _line(Fact.BENEFIT, Named("gym")))
    stated = [(Fact.BENEFIT, Named("collective_agreement"), "Urlaub")]
    assert _flagged("unknown", "benefit", sheet, stated) == []


@pytest.mark.parametrize(
    ("flag", "vouched", "stated", "seen"),
    [
        pytest.param("unknown", Requirement("language", "de B1"),
                     [_asked("language", "de", "Koch")], [], id="a language at another level"),
        pytest.param("hardened", Requirement("language", "de B1"),
                     [_asked("language", "de C1", "Koch")], ["Koch"], id="is harder if higher"),
        pytest.param("hardened", Requirement("language", "de C1"),
                     [_asked("language", "de B1", "Koch")], [], id="and not if lower"),
        pytest.param("hardened", Requirement("experience", "", "nice", 5),
                     [_asked("experience", "Vertrieb", "Koch")], [],
                     id="experience as such is none in a field"),
        pytest.param("unknown", Requirement("degree", "Ausbildung"),
                     [_asked("degree", "Ausbildung", "30"), _asked("degree", "Studium", "Urlaub")],
                     [], id="one of two ways in a sentence is known"),
        pytest.param("unknown", Requirement("degree", "Ausbildung"),
                     [_asked("degree", "Studium", "Urlaub", level="nice")], [], id="a wish"),
    ],
)  # fmt: skip
def test_requirements_beside_the_sheet(
    flag: str, vouched: Requirement, stated: Any, seen: list[str]
) -> None:
    sheet = _sheet(_line(Fact.REQUIREMENT, vouched))
    assert _flagged(flag, "requirement", sheet, stated) == seen


def test_one_of_two_ways_is_no_must() -> None:
    sheet = _sheet(_line(Fact.REQUIREMENT, Requirement("language", "en", "nice")))
    stated = [_asked("language", "en", "Englisch")]
    text = "# Profil\n- Du sprichst {}."
    for words, seen in (("Englisch", ["Englisch"]), ("Englisch oder Deutsch", [])):
        assert _flagged("hardened", "requirement", sheet, stated, text.format(words)) == seen


def test_fewer_hours_are_no_contradiction_in_a_part_time_job() -> None:
    sheet = _sheet(_line(Fact.WEEKLY_HOURS, Range(38.5, 38.5)))
    hours = (Fact.WEEKLY_HOURS, Range(20, 20), "30")
    part = (Fact.EMPLOYMENT_TYPE, Named("part_time"), "Koch")
    assert _flagged("contradiction", "weekly_hours", sheet, [hours]) == ["30"]
    assert _flagged("contradiction", "weekly_hours", sheet, [hours, part]) == []


def test_the_same_twice_is_told_once() -> None:
    sheet = _sheet(_line(Fact.VACATION_DAYS, Range(28, 28)))
    twice = [_LEAVE, (Fact.VACATION_DAYS, Range(30, 30), "Urlaub")]
    assert _flagged("contradiction", "vacation_days", sheet, twice) == ["30 Tage Urlaub"]


def test_nothing_is_compared_without_a_sheet() -> None:
    assert make("claim-value", {"flag": "unknown", "facts": ["benefit"]}).agreed(Brand()) is None


@pytest.mark.parametrize(
    ("stated", "instead"),
    [
        pytest.param(
            [], " You can write 28 days: Frau Muster vouches for it.", id="vague, with the fact"
        ),
        pytest.param([_LEAVE], None, id="not where the text is exact elsewhere"),
    ],
)
def test_vague_claim(stated: Any, instead: str | None) -> None:
    document = _document("Viel Urlaub!", stated)
    hits = _hits(
        "vague-claim",
        {"fact": "vacation_days", "terms": ["viel Urlaub"], "match": "surface"},
        _BRAND,
        document,
    )
    assert [_said(hit, document)[1]["instead"] for hit in hits] == ([instead] if instead else [])


@pytest.mark.parametrize(
    ("day", "until"),
    [
        pytest.param("2026-11-01", "1 November 2026", id="past"),
        pytest.param("2026-11-22", None, id="today still counts"),
        pytest.param("--11-01", None, id="of no year"),
        pytest.param("asap", None, id="no date"),
    ],
)
def test_due_deadline(day: str, until: str | None) -> None:
    document = _document(stated=[(Fact.APPLY_BY, Named(day), "1.11.2026")])
    hits = _hits("due", {"what": "apply_by"}, Brand(today=_DAY), document)
    assert [_said(hit, document)[1]["date"] for hit in hits] == ([until] if until else [])
    assert _hits("due", {"what": "apply_by"}, Brand(), document) == []


@pytest.mark.parametrize(
    ("lines", "hits"),
    [
        pytest.param([date(2026, 10, 31)], 1, id="expired"),
        pytest.param([date(2026, 12, 31)], 0, id="not yet"),
        pytest.param([date(2026, 10, 31), None], 0, id="vouched for anew"),
    ],
)
def test_due_facts(lines: list[date | None], hits: int) -> None:
    sheet = _sheet(*(_line(Fact.VACATION_DAYS, Range(30, 30), valid_until=day) for day in lines))
    document = _document(stated=[_LEAVE])
    found = _hits("due", {"what": "vouched"}, Brand(facts=sheet, today=_DAY), document)
    assert len(found) == hits
