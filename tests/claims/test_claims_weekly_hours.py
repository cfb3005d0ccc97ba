from collections.abc import Callable
from typing import Any

import pytest

from brandlint.claims.weekly_hours import hours_in
from brandlint.facts import Fact, Range

Claims = Callable[..., list[tuple[Fact, Any]]]


def hours(low: float | None, high: float | None = -1) -> Range:
    return Range(low, low if high == -1 else high)


def found(claims: Claims, text: str) -> list[Range]:
    return [value for fact, value in claims(text) if fact is Fact.WEEKLY_HOURS]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Vollzeit (38,5 Std./Woche)", hours(38.5), id="in-brackets"),
        pytest.param("35-40 Std die Woche", hours(35, 40), id="range"),
        pytest.param("35 Std die Wochefür unser Team", hours(35), id="a-tag-was-dropped"),
        pytest.param("eine 39-Stunden-Woche", hours(39), id="hour-week"),
        pytest.param("38,5- bis 40-Stunden-Woche", hours(38.5, 40), id="two-hour-weeks"),
        pytest.param("bis 20 Std./Woche", hours(None, 20), id="at-most"),
        pytest.param("mind. 25 Std./Woche", hours(25, None), id="at-least"),
        pytest.param("38½ Stunden pro Woche", hours(38.5), id="half"),
        pytest.param("40 St. wöchentlich", hours(40), id="adverb"),
        pytest.param("zwischen 20 und 30 Stunden pro Woche", hours(20, 30), id="between"),
        pytest.param("vierzig Stunden pro Woche", hours(40), id="in-words"),
        pytest.param("Teilzeit (50 % / 20 Wochenstunden)", hours(20), id="share-and-hours"),
        pytest.param("Eine 50%-Stelle (19,5 h)", hours(19.5), id="share-of-a-position"),
        pytest.param("0,5 FTE (20 h)", hours(20), id="fte"),
        pytest.param("Teilzeit ab 20 Stunden", hours(20, None), id="part-time-from"),
        pytest.param(
            "40 Stunden pro Woche (Teilzeit möglich, mindestens 30 h/Woche)",
            hours(30, 40),
            id="full-time-or-less",
        ),
        pytest.param("Vollzeit 40h oder Teilzeit ab 24h", hours(24, 40), id="full-or-part-time"),
        pytest.param("ein Mindestumfang von 32 Wochenstunden", hours(32, None), id="least"),
        pytest.param("40h Vollzeit", hours(40), id="hours-before-the-kind"),
        pytest.param("4-Tage-Woche mit 36 Stunden", hours(36), id="four-days"),
        pytest.param(
            "Die wöchentliche Arbeitszeit beträgt durchschnittlich 39 h.",
            hours(39),
            id="working-time-a-week",
        ),
        pytest.param("Stundenumfang: 20-30", hours(20, 30), id="label-without-a-unit"),
        pytest.param("Hours: 37.5 per week", hours(37.5), id="english-label"),
        pytest.param("20 hours per week", hours(20), id="english"),
        pytest.param("40 hrs/wk", hours(40), id="short"),
        pytest.param("No less than 40 hours per week", hours(40, None), id="no-less"),
        pytest.param("40-hour work week", hours(40), id="work-week"),
        pytest.param("Full-time, 40 hours", hours(40), id="full-time"),
        pytest.param("## Hours per week\n\n40-60 average", hours(40, 60), id="below-a-heading"),
        pytest.param("| Arbeitszeit | 38,5 Stunden |\n|---|---|", hours(38.5), id="cell"),
        pytest.param("# Köchin (m/w/d), 20–30 Stunden", hours(20, 30), id="title-of-a-job"),
        pytest.param("Die Woche hat bei uns 37,5 Stunden.", hours(37.5), id="the-week-has"),
        pytest.param("A full week is 36 hours.", hours(36), id="a-full-week-is"),
        pytest.param("Vollzeit heißt hier 38 Stunden.", hours(38), id="full-time-means"),
        pytest.param("36 Stunden, verteilt auf vier Tage", hours(36), id="over-days"),
        pytest.param("35 hours, Monday to Friday", hours(35), id="over-named-days"),
        pytest.param("Hours 35 per week, flexitime", hours(35), id="label-without-colon"),
        pytest.param("| Hours | 36 per week |\n|---|---|", hours(36), id="a-week-in-a-cell"),
        pytest.param("36.5 contracted hours per week", hours(36.5), id="contracted"),
        pytest.param("37.5 hrs pw", hours(37.5), id="pw"),
        pytest.param("36 hpw", hours(36), id="hpw"),
        pytest.param("Beschäftigungsausmaß: 25 Stunden", hours(25), id="austrian-extent"),
        pytest.param("a 4-day week of 32 hours", hours(32), id="four-days"),
        pytest.param("Hours: full-time, 37.5", hours(37.5), id="kind-and-number"),
    ],
)
def test_hours_a_week_are_read(claims: Claims, text: str, value: Range) -> None:
    assert found(claims, text) == [value]


def test_two_numbers_can_share_their_wording(claims: Claims) -> None:
    assert found(claims, "41 bzw. 39 Std./Woche") == [hours(41), hours(39)]
    text = "Hours are 22 a week in class and 32 a week for assistants."
    assert found(claims, text) == [hours(22), hours(32)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Pensum: 80–100 %", id="a-share-alone"),
        pytest.param("Wir antworten innerhalb von 48 Stunden", id="response-time"),
        pytest.param("24 Stunden an 7 Tagen die Woche", id="around-the-clock"),
        pytest.param("Arbeitszeit: 8 Stunden täglich", id="a-day"),
        pytest.param("16h/Monat in Teilzeit", id="a-month"),
        pytest.param("Arbeitszeit: 8 - 16 Uhr", id="time-of-day"),
        pytest.param("| Arbeitszeit | 9:00-17:00 |\n|---|---|", id="time-of-day-in-a-cell"),
        pytest.param("Öffnungszeiten: 40 Stunden pro Woche", id="opening-hours"),
        pytest.param("4 hours per week for learning", id="time-for-learning"),
        pytest.param("Our shop is open 60 hours a week.", id="open"),
        pytest.param("Volunteers give three hours a week.", id="given-by-volunteers"),
        pytest.param("We answer within 24 hours on 5 days", id="time-of-an-answer"),
        pytest.param("Our tool saves teams 10 hours per week", id="time-saved"),
        pytest.param("Keine 40-Stunden-Woche", id="denied"),
        pytest.param("37 Jahre Erfahrung in Vollzeit", id="years"),
        pytest.param("4-Tage-Woche bei vollem Gehalt", id="days"),
        pytest.param("40 Stunden pro Wochenende", id="weekend"),
    ],
)
def test_other_hours_are_not(claims: Claims, text: str) -> None:
    assert found(claims, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("38,5", hours(38.5), id="number"),
        pytest.param("20 - 25 h", hours(20, 25), id="range"),
        pytest.param("mind. 30 Stunden", hours(30, None), id="at-least"),
        pytest.param("40 hours", hours(40), id="english"),
    ],
)
def test_a_labelled_value_needs_no_week(text: str, value: Range) -> None:
    assert [reading.value for reading in hours_in(text, labelled=True)] == [value]


@pytest.mark.parametrize("text", ["80-100 %", "9:00-17:00", "8 Stunden täglich", "120"])
def test_a_labelled_value_of_another_kind_is_none(text: str) -> None:
    assert hours_in(text, labelled=True) == []
