import pytest

from brandlint.claims._reading import is_later


@pytest.mark.parametrize(
    ("before", "later"),
    [
        pytest.param("nach der probezeit ", True, id="after-probation"),
        pytest.param("28 urlaubstage, ab dem 2. jahr ", True, id="from-the-second-year"),
        pytest.param("nach zwei jahren bis zu ", True, id="after-two-years"),
        pytest.param("after your probation you get ", True, id="english"),
        pytest.param("nach der probezeit gibt es mehr. sofort gibt es ", False, id="sentence-ends"),
        pytest.param("vergütung nach tarif, ", False, id="by-tariff"),
        pytest.param("ab sofort: ", False, id="now"),
    ],
)
def test_what_is_offered_later_is_told(before: str, later: bool) -> None:  # noqa: FBT001
    assert is_later(f"{before}30 tage urlaub", len(before)) is later
