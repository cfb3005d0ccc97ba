"""Which values of a fact can both be true."""

from __future__ import annotations

import pytest

from brandlint.facts import Fact, Named, Pay, Range, Remote, Requirement, Value
from brandlint.facts.agreement import agree, covers


def _pay(low: float | None, high: float | None, period: str = "month") -> Pay:
    return Pay(low, high, "EUR", period)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fact", "one", "other", "together"),
    [
        pytest.param(Fact.VACATION_DAYS, Range(30, 30), Range(28, 28), False, id="30 and 28 days"),
        pytest.param(Fact.VACATION_DAYS, Range(30, 30), Range(28, None), True, id="at least 28"),
        pytest.param(Fact.VACATION_DAYS, Range(30, 30), Range(28, 30), True, id="28 to 30"),
        pytest.param(Fact.WEEKLY_HOURS, Range(38.5, 38.5), Range(20, 40), True, id="20 to 40"),
        pytest.param(Fact.WEEKLY_HOURS, Range(35, 35), Range(38.5, 40), False, id="35 and 38.5 on"),
        pytest.param(Fact.SALARY, _pay(3000, None), _pay(3200, 3200), True, id="from 3,000"),
        pytest.param(Fact.SALARY, _pay(3500, None), _pay(3200, 3200), False, id="from 3,500"),
        pytest.param(Fact.SALARY, _pay(3000, 3000), _pay(36000, 36000, "year"), True,
                     id="twelve months are a year"),
        pytest.param(Fact.SALARY, _pay(42000, 42000, "year"), _pay(3000, 3000), True,
                     id="with two salaries more as well"),
        pytest.param(Fact.SALARY, _pay(3000, 3000), _pay(50000, 50000, "year"), False,
                     id="but not with five"),
        pytest.param(Fact.SALARY, _pay(20, 20, "hour"), _pay(3000, 3000), True,
                     id="an hour's and a month's pay can't be compared"),
        pytest.param(Fact.SALARY, Pay(3000, 3000, "CHF", "month"), _pay(2000, 2000), True,
                     id="nor can two currencies"),
        pytest.param(Fact.REMOTE, Remote("possible"), Remote("hybrid", 2), True, id="possible"),
        pytest.param(Fact.REMOTE, Remote("hybrid", 2), Remote("hybrid", 3), False, id="2, 3 days"),
        pytest.param(Fact.REMOTE, Remote("none"), Remote("possible"), False, id="none at all"),
        pytest.param(Fact.REMOTE, Remote("full"), Remote("hybrid"), False, id="full and hybrid"),
        pytest.param(Fact.START_DATE, Named("2026-04-01"), Named("2026-04"), True, id="a month"),
        pytest.param(Fact.START_DATE, Named("2026-04-01"), Named("--04-01"), True, id="no year"),
        pytest.param(Fact.START_DATE, Named("2026-04-01"), Named("2026-05-01"), False, id="May"),
        pytest.param(Fact.START_DATE, Named("asap"), Named("by_arrangement"), True, id="soon"),
        pytest.param(Fact.START_DATE, Named("asap"), Named("2026-05-01"), False, id="a late start"),
        pytest.param(Fact.LOCATION, Named("Berlin"), Named("Berlin Mitte"), True, id="a district"),
        pytest.param(Fact.LOCATION, Named("Bonn"), Named("Deutschland"), True, id="a country"),
        pytest.param(Fact.LOCATION, Named("Ulm"), Named("Ulmen"), False, id="part of a word"),
        pytest.param(Fact.CONTACT_PERSON, Named("Frau Muster"), Named("Erika Muster"), True,
                     id="a surname"),
        pytest.param(Fact.CONTACT_PHONE, Named("+49 30 123456"), Named("030 / 123 456"), True,
                     id="one number, two spellings"),
        pytest.param(Fact.CONTACT_PHONE, Named("030 123456"), Named("030 654321"), False,
                     id="two numbers"),
        pytest.param(Fact.PAY_GRADE, Named("TV-L E 11"), Named("TV-L"), True, id="no group"),
        pytest.param(Fact.PAY_GRADE, Named("TV-L E 11"), Named("TV-L E 13"), False, id="groups"),
        pytest.param(Fact.PAY_GRADE, Named("TVöD E 11"), Named("AVR 11"), False, id="agreements"),
        pytest.param(Fact.CONTRACT_TERM, Named("permanent"), Named("fixed_term"), False,
                     id="contract"),
        pytest.param(Fact.REQUIREMENT, Requirement("licence", "B"),
                     Requirement("licence", "B", "nice"), False, id="must and wish"),
        pytest.param(Fact.REQUIREMENT, Requirement("licence", "B"), Requirement("skill", "B"),
                     True, id="different things can both be asked"),
    ],
)  # fmt: skip
def test_agreement(fact: Fact, one: Value, other: Value, together: bool) -> None:  # noqa: FBT001
    assert agree(fact, one, other) is together
    assert agree(fact, other, one) is together


@pytest.mark.parametrize(
    ("claimed", "kept"),
    [
        pytest.param(_pay(3200, 3600), True, id="inside"),
        pytest.param(_pay(3000, 3800), True, id="the whole"),
        pytest.param(_pay(3000, 4000), False, id="promises more"),
        pytest.param(_pay(2500, 3500), False, id="names less than anybody gets"),
        pytest.param(_pay(2800, None), True, id="from less"),
        pytest.param(_pay(4000, None), False, id="from more"),
        pytest.param(_pay(None, 3800), True, id="up to"),
        pytest.param(_pay(38000, 48000, "year"), True, id="a year of twelve to fourteen salaries"),
        pytest.param(_pay(18, 20, "hour"), True, id="an hour can't be compared"),
    ],
)
def test_stated_pay_keeps_to_the_range_that_is_vouched_for(claimed: Pay, kept: bool) -> None:  # noqa: FBT001
    assert covers(_pay(3000, 3800), claimed) is kept
