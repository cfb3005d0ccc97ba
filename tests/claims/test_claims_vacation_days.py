from collections.abc import Callable
from typing import Any

import pytest

from brandlint.claims.vacation_days import days_in
from brandlint.facts import Fact, Range

Claims = Callable[..., list[tuple[Fact, Any]]]


def days(low: float | None, high: float | None = -1) -> Range:
    return Range(low, low if high == -1 else high)


def found(claims: Claims, text: str) -> list[Range]:
    return [value for fact, value in claims(text) if fact is Fact.VACATION_DAYS]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("30 Tage Urlaub", days(30), id="days-of-leave"),
        pytest.param("Bei uns gibt es30 Tage Urlaub", days(30), id="a-tag-was-dropped"),
        pytest.param("30 Tage bezahlter Erholungsurlaub", days(30), id="paid"),
        pytest.param("mit 30 Tagen tariflichem Urlaub", days(30), id="by-tariff"),
        pytest.param("27 Arbeitstage Urlaub im Jahr", days(27), id="working-days"),
        pytest.param("30 Urlaubstage – plus deinen Geburtstag", days(30), id="a-day-more"),
        pytest.param("30 Tage Urlaub + 24.12. und 31.12. frei", days(30), id="days-off-besides"),
        pytest.param("dreißig Tage Urlaub", days(30), id="in-words"),
        pytest.param("Mind. 30 Tage Urlaub", days(30, None), id="at-least"),
        pytest.param("24+ Urlaubstage", days(24, None), id="open"),
        pytest.param("bis zu 34 Urlaubstage", days(None, 34), id="at-most"),
        pytest.param("Urlaubstage: 28–30", days(28, 30), id="label-and-range"),
        pytest.param("Urlaub: 30 Tage", days(30), id="label"),
        pytest.param("Jahresurlaub von 30 Arbeitstagen", days(30), id="leave-of-days"),
        pytest.param("Urlaubsanspruch von mindestens 28 Tagen", days(28, None), id="claim-to"),
        pytest.param("Urlaub 30 Tage", days(30), id="label-without-colon"),
        pytest.param("30 Urlaubstagegeben dir Zeit", days(30), id="next-word-sticks-to-it"),
        pytest.param("30 Tage (5-Tage-Woche) Urlaub", days(30), id="brackets-between"),
        pytest.param("sechs Wochen Urlaub", days(30), id="weeks-count-five-days"),
        pytest.param("mindestens 5 Wochen Ferien", days(25, None), id="swiss"),
        pytest.param("25 days holiday", days(25), id="british"),
        pytest.param("25 days plus bank holidays", days(25), id="bank-holidays-do-not-count"),
        pytest.param("33 days' annual leave", days(33), id="apostrophe"),
        pytest.param("25 days PTO", days(25), id="pto"),
        pytest.param("30 paid vacation days", days(30), id="vacation-days"),
        pytest.param("A 30-day vacation", days(30), id="hyphenated"),
        pytest.param("6 weeks of holidays per year", days(30), id="english-weeks"),
        pytest.param("Four weeks of paid vacation", days(20), id="english-words"),
        pytest.param("20 days PTO + 10 company holidays", days(20), id="public-holidays-apart"),
        pytest.param("| Urlaub | 30 Tage |\n|---|---|\n| Ort | Köln |", days(30), id="cell"),
        pytest.param("## Urlaub\n\n30 Tage", days(30), id="below-its-heading"),
        pytest.param("Leave 25 days plus a day for your birthday", days(25), id="label-by-itself"),
        pytest.param("31 days off, bank holidays included", days(31), id="days-off"),
        pytest.param("33 Tage frei im Jahr", days(33), id="days-off-german"),
        pytest.param("Urlaub gibt es auch: 29 Tage.", days(29), id="announced"),
    ],
)
def test_days_of_leave_are_read(claims: Claims, text: str, value: Range) -> None:
    assert found(claims, text) == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("27 Tage Urlaub, nach drei Jahren 29", [27, 29], id="after-years"),
        pytest.param("26 days' holiday, rising to 31", [26, 31], id="rising"),
        pytest.param(
            "25 days' annual leave, rising by a day a year to 28", [25, 28], id="rising-by-the-year"
        ),
        pytest.param("28 Urlaubstage, steigt auf 30 Tage", [28, 30], id="rising-german"),
        pytest.param("30 Tage Urlaub, nach 5 Jahren 500 €", [30], id="money-is-no-leave"),
    ],
)
def test_leave_grows(claims: Claims, text: str, values: list[int]) -> None:
    assert found(claims, text) == [days(value) for value in values]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("5 Tage Bildungsurlaub und 2 Tage Sonderurlaub", id="special-leave"),
        pytest.param("2 zusätzliche Urlaubstage für Eltern", id="additional-days"),
        pytest.param("Zusätzlich zwei Wochen bezahlter Urlaub", id="additional-weeks"),
        pytest.param("bis zu 30 Tage Workation im EU-Ausland", id="workation"),
        pytest.param("20 Tage unbezahlter Urlaub", id="unpaid"),
        pytest.param("Unbegrenzter Urlaub", id="unlimited"),
        pytest.param("Unlimited PTO", id="unlimited-pto"),
        pytest.param("16 weeks of paid parental leave", id="parental-leave"),
        pytest.param("10 paid company holidays", id="public-holidays"),
        pytest.param("2 weeks paid holiday shutdown", id="shutdown"),
        pytest.param("Ein Sabbatical von 30 Tagen", id="sabbatical"),
        pytest.param("Urlaubs- und Weihnachtsgeld", id="holiday-pay"),
        pytest.param("You leave 30 days after notice", id="leaving"),
    ],
)
def test_other_days_are_no_leave(claims: Claims, text: str) -> None:
    assert found(claims, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("30", days(30), id="number"),
        pytest.param("30 Tage", days(30), id="days"),
        pytest.param("28 – 30", days(28, 30), id="range"),
        pytest.param("6 weeks", days(30), id="weeks"),
        pytest.param("mind. 28 Tage", days(28, None), id="at-least"),
    ],
)
def test_a_labelled_value_needs_no_word_for_leave(text: str, value: Range) -> None:
    assert [reading.value for reading in days_in(text, labelled=True)] == [value]


def test_a_bare_number_is_nothing_without_a_label() -> None:
    assert days_in("30 Tage", labelled=False) == []
