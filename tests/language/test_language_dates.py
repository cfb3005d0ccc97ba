from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.language.dates import MONTHS, date_in, dates, day_order


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("01.08.2026", "2026-08-01"),
        ("1.8.2026", "2026-08-01"),
        ("1. 8. 2026", "2026-08-01"),
        ("1.8.26", "2026-08-01"),
        ("1. August 2026", "2026-08-01"),
        ("1. Aug. 2026", "2026-08-01"),
        ("1. Jänner 2027", "2027-01-01"),
        ("August 2026", "2026-08"),
        ("Sept. 2026", "2026-09"),
        ("08/2026", "2026-08"),
        ("08.2026", "2026-08"),
        ("Q1 2026", "2026-01"),
        ("3. Quartal 2026", "2026-07"),
        ("2026-08-01", "2026-08-01"),
        ("2026/08/01", "2026-08-01"),
        ("2026-08-01T00:00:00Z", "2026-08-01"),
        ("2026-08", "2026-08"),
        ("2026", "2026"),
        ("2026/2027", "2026"),
        ("2026/27", "2026"),
        ("1 August 2026", "2026-08-01"),
        ("August 1, 2026", "2026-08-01"),
        ("Aug 1st 2026", "2026-08-01"),
        ("1st of June, 2026", "2026-06-01"),
        ("25/12/2026", "2026-12-25"),
        ("12/25/2026", "2026-12-25"),
        ("20. - 24. Juli 2026", "2026-07-20"),
        ("1. oder 15. August 2026", "2026-08-01"),
    ],
)
def test_dates_in_every_usual_shape(text, value) -> None:
    assert date_in(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.8.", "--08-01"),
        ("zum 01. April", "--04-01"),
        ("31 May", "--05-31"),
        ("May 31", "--05-31"),
        ("Mai 31", "--05-31"),
        ("Mitte August", "--08"),
        ("in May", "--05"),
    ],
)
def test_what_is_not_said_stays_open(text, value) -> None:
    assert date_in(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "Sommer",
        "WS 2026/27",
        "you may apply",
        "we march on",
        "31.02.2026",
        "45.13.2026",
        "Version 1.2.3",
        "9.30 Uhr",
        "3.5 Jahre",
        "20261",
        "12026",
    ],
)
def test_what_is_no_date(text) -> None:
    assert date_in(text) is None


def test_days_and_months_that_readers_order_differently_are_left_out_in_english() -> None:
    assert date_in("03/04/2026", language="en") is None
    assert date_in("03/04/2026", language="de") == "2026-04-03"


def test_dates_of_a_list_share_their_year() -> None:
    found = dates("start: april oder oktober 2026")
    assert [one.value for one in found] == ["2026-04", "2026-10"]


def test_places_are_those_of_the_text() -> None:
    text = "ab dem 1. mai 2026 in köln"
    (found,) = dates(text)
    assert text[found.start : found.end] == "1. mai 2026"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_any_day_is_read_as_it_was_written(day) -> None:
    month = MONTHS[day.month - 1][0]
    for written in (
        day.isoformat(),
        f"{day.day:02}.{day.month:02}.{day.year}",
        f"{day.day}. {month} {day.year}",
    ):
        assert date_in(written) == day.isoformat()


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text) -> None:
    for one in dates(text.lower()):
        assert 0 <= one.start < one.end <= len(text.lower())


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("from 03/04/2026 to 25/04/2026", "day"),
        ("from 03/04/2026 to 04/25/2026", "month"),
        ("£30,000, 03/04/2026", "day"),
        ("$30,000 and a 401(k), 03/04/2026", "month"),
        ("$30,000 in ontario, canada, 03/04/2026", None),
        ("£30,000 or $40,000", None),
        ("25/04/2026 and 04/25/2026", None),
        ("03/04/2026", None),
    ],
)
def test_a_text_shows_whether_days_come_first(text, order) -> None:
    assert day_order(text) == order


def test_the_order_decides_what_is_open_in_english() -> None:
    assert dates("03/04/2026", language="en") == []
    assert [date.value for date in dates("03/04/2026", language="en", order="month")] == [
        "2026-03-04"
    ]
    assert [date.value for date in dates("03/04/2026", language="en", order="day")] == [
        "2026-04-03"
    ]
