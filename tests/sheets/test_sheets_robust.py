"""Whatever stands in a sheet, it is read or refused, never misread into a crash."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.errors import UserError
from brandlint.facts import Fact
from brandlint.facts.shown import shown
from brandlint.sheets import sheet_as, sheet_from
from brandlint.sheets.human import UnclearError, values_in

FACTS = st.sampled_from([fact for fact in Fact if fact is not Fact.REQUIREMENT])
# Words that sheets are made of, put together at random.
WORDS = st.sampled_from(
    [
        *("30", "38,5", "45.000", "60.000", "1e9", "∞", "-5", "0", "½", "k", "1.", "ca."),
        *("–", "bis", "ab", "€", "EUR", "brutto", "Tage", "Stunden", "h", "im", "Jahr", "pro"),
        *("Monat", "Woche", "Homeoffice", "Vollzeit", "oder", "und", ",", ";", "/", "JobRad"),
        *("unbefristet", "Mai", "2027", "sofort"),
    ]
)
PHRASES = st.lists(WORDS, max_size=7).map(" ".join)
CELLS = st.one_of(PHRASES, st.text(max_size=20), st.just("x"), st.just("Urlaub"))
TABLES = st.lists(st.lists(CELLS, min_size=3, max_size=6), max_size=5)


@settings(max_examples=400, deadline=None)
@given(fact=FACTS, text=PHRASES | st.text(max_size=30))
def test_a_value_that_is_read_is_read_again_as_it_is_shown(fact, text):
    with suppress(UnclearError):
        for value in values_in(fact, text):
            if shown(fact, value, "de"):
                assert values_in(fact, shown(fact, value, "de")) == (value,)


@settings(max_examples=150, deadline=None)
@given(rows=TABLES)
def test_any_table_is_read_or_refused(rows):
    lines = [["Fakt", "Wert", "Wer steht dafür ein", "Gilt ab", "Ort", "Formulierungen"], *rows]
    table = "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in lines)
    with suppress(UserError):
        sheet, _ = sheet_from("hr.csv", table.encode())
        assert sheet_from("f.yaml", sheet_as(".yaml", sheet, "de"))[0].facts == sheet.facts


@settings(max_examples=100, deadline=None)
@given(text=st.text(st.sampled_from("fact:s valuer-[]{}\n\"'30 benefit,loc"), max_size=80))
def test_any_yaml_is_read_or_refused(text):
    with suppress(UserError):
        sheet_from("facts.yaml", f"facts:\n- fact: location\n  value: {text}".encode())
