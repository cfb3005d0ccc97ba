import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.language.numbers import AMOUNT, COUNT, bounds_of, spread, value_of

ONES = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("1.858,20", 1858.2, id="german"),
        pytest.param("1,858.20", 1858.2, id="english"),
        pytest.param("1'858.20", 1858.2, id="swiss"),
        pytest.param("45.000", 45000, id="german-thousands"),
        pytest.param("45,000", 45000, id="english-thousands"),
        pytest.param("30 000", 30000, id="thousands-behind-a-space"),
        pytest.param("1.250.000", 1250000, id="two-groups"),
        pytest.param("38,5", 38.5, id="german-decimal"),
        pytest.param("38.5", 38.5, id="english-decimal"),
        pytest.param("12,82", 12.82, id="cents"),
        pytest.param("0.125", 0.125, id="a-nought-leads-no-thousands"),
        pytest.param("38½", 38.5, id="half"),
        pytest.param("38 1/2", 38.5, id="half-in-figures"),
        pytest.param("3.200,-", 3200, id="german-dash-for-cents"),
        pytest.param("85'000.–", 85000, id="swiss-dash-for-cents"),
        pytest.param("55k", 55000, id="k"),
        pytest.param("65 tsd.", 65000, id="tausend"),
        pytest.param("€ 3.200", 3200, id="beside-a-currency"),
        pytest.param("dreißig", 30, id="word"),
        pytest.param("achtundzwanzig", 28, id="german-compound"),
        pytest.param("thirty", 30, id="english-word"),
        pytest.param("twenty-eight", 28, id="english-compound"),
        pytest.param("1.2.3", None, id="a-version-is-no-number"),
        pytest.param("viele", None, id="another-word"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_number_has_the_value_that_its_writer_means(written: str, value: float | None) -> None:
    assert value_of(written) == value


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("30 tage", 30, 30, id="one-number"),
        pytest.param("28–30 tage", 28, 30, id="dash"),
        pytest.param("28 - 30 tage", 28, 30, id="hyphen"),
        pytest.param("28 bis 30 tage", 28, 30, id="bis"),
        pytest.param("20- bis 30-stunden-woche", 20, 30, id="hyphen-and-bis"),
        pytest.param("28 to 30 days", 28, 30, id="to"),
        pytest.param("zwischen 28 und 30 tage", 28, 30, id="zwischen"),
        pytest.param("between 28 and 30 days", 28, 30, id="between"),
        pytest.param("ab 28 tage", 28, None, id="ab"),
        pytest.param("mind. dreißig tage", 30, None, id="mindestens"),
        pytest.param("at least 28 days", 28, None, id="at-least"),
        pytest.param("no less than 40 hours", 40, None, id="no-less-than"),
        pytest.param("24+ urlaubstage", 24, None, id="plus"),
        pytest.param("bis zu 34 tage", None, 34, id="bis-zu"),
        pytest.param("max. 20 stunden", None, 20, id="max"),
        pytest.param("up to 20 hours", None, 20, id="up-to"),
        pytest.param("30 + 2 tage", 30, 30, id="a-sum-is-not-open"),
        pytest.param("gibt es30 tage", 30, 30, id="a-word-sticks-to-it"),
    ],
)
def test_a_range_is_read_with_what_opens_it(
    text: str, low: float | None, high: float | None
) -> None:
    found = re.search(spread(COUNT), text)
    assert found
    assert bounds_of(found)[1:] == (low, high)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("55-65k", 55000, 65000, id="k-behind-the-second"),
        pytest.param("45 - 55.000", 45000, 55000, id="thousands-behind-the-second"),
        pytest.param("45.000 bis 60.000", 45000, 60000, id="both-in-full"),
        pytest.param("100k-220k + bonus", 100000, 220000, id="what-is-added-opens-nothing"),
    ],
)
def test_amounts_are_read_in_one_measure(text: str, low: float, high: float) -> None:
    found = re.search(spread(AMOUNT), text)
    assert found
    assert bounds_of(found)[1:] == (low, high)


@pytest.mark.parametrize(
    "text", [pytest.param("v1.2.3", id="version"), pytest.param("1.2.2025", id="date")]
)
def test_a_count_is_no_part_of_a_longer_figure(text: str) -> None:
    assert not re.fullmatch(COUNT, text)


@given(st.integers(1, 9_999_999))
def test_grouping_changes_no_value(number: int) -> None:
    english = f"{number:,}"
    assert value_of(english) == number
    assert value_of(english.replace(",", ".")) == number
    assert value_of(f"{number:,}.50".translate(str.maketrans(",.", ".,"))) == number + 0.5


@given(st.integers(1, 9), st.integers(2, 9))
def test_german_words_are_read_ones_first(one: int, ten: int) -> None:
    assert value_of(f"{ONES[one - 1]}und{TENS[ten - 2]}") == 10 * ten + one


@given(st.text(max_size=40))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    value_of(text)
    for found in re.finditer(spread(AMOUNT), text.lower()):
        bounds_of(found)
