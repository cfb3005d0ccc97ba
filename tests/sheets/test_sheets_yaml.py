"""facts.yaml: what it may hold, and the place of each mistake."""

from __future__ import annotations

import json
from datetime import date

import pytest
from jsonschema import Draft202012Validator
from sheet_makers import SAMPLE

from brandlint.errors import UserError
from brandlint.facts import Fact, FactSheet, Named, Pay, Range, Remote
from brandlint.sheets import sheet_as, sheet_from
from brandlint.sheets.schema import facts_schema
from brandlint.yamlio import load


def read(text: str) -> FactSheet:
    """Return the fact sheet of a YAML text."""
    return sheet_from("facts.yaml", text.encode())[0]


VALUES = {
    "a number": ("vacation_days, value: 30", Range(30, 30)),
    "words of people": ("vacation_days, value: 30 Tage", Range(30, 30)),
    "parts": ("vacation_days, value: {min: 28, max: 30}", Range(28, 30)),
    "an open end": ("weekly_hours, value: {min: 20}", Range(20, None)),
    "pay in parts": (
        "salary, value: {min: 45000, period: year}",
        Pay(45000, None, "EUR", "year"),
    ),
    "a key": ("benefit, value: bike_leasing", Named("bike_leasing")),
    "a label": ("benefit, value: Dienstrad", Named("bike_leasing")),
    "a word": ("remote, value: none", Remote("none")),
    "days": ("remote, value: {value: hybrid, days_per_week: 2}", Remote("hybrid", 2)),
    "a date": ("start_date, value: 2027-05-01", Named("2027-05-01")),
    "a year": ("start_date, value: 2027", Named("2027")),
}


@pytest.mark.parametrize(("text", "value"), VALUES.values(), ids=VALUES)
def test_values_may_be_written_in_several_ways(text, value):
    (fact,) = read(f"facts: [{{fact: {text}}}]").facts
    assert fact.value == value


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "facts: []\n"])
def test_an_empty_sheet_vouches_for_nothing(text):
    assert read(text) == FactSheet(path="facts.yaml")


def test_lines_know_their_place():
    sheet = read("facts:\n  - {fact: location, value: A}\n  - {fact: location, value: B}\n")
    assert [fact.line for fact in sheet.facts] == [2, 3]


MISTAKES = {
    "an unknown list": ("fakts: []", "1:1: unknown key 'fakts', did you mean 'facts'?"),
    "an unknown key": (
        "facts:\n- {fact: location, value: A, vouchd_by: E}",
        "2:30: facts[1]: unknown key 'vouchd_by', did you mean 'vouched_by'?",
    ),
    "an unknown fact": (
        "facts:\n- {fact: vacation_day, value: 3}",
        "2:10: facts[1].fact: 'vacation_day' is not allowed, did you mean 'vacation_days'?",
    ),
    "no value": ("facts:\n- {fact: location}", "the key 'value' is missing"),
    "an empty value": ("facts:\n- {fact: vacation_days, value: }", "'' can't be read"),
    "a value of the wrong kind": ("facts:\n- {fact: salary, value: viel}", "2:25: 'viel' can't"),
    "several values": (
        "facts:\n- {fact: benefit, value: 'JobRad, Kantine'}",
        "2:26: this names several values",
    ),
    "a requirement among the facts": (
        "facts:\n- {fact: requirement, value: B2}",
        "a list of their own",
    ),
    "a part too many": (
        "facts:\n- {fact: vacation_days, value: {min: 1, mx: 2}}",
        "unknown key 'mx', did you mean 'max'?",
    ),
    "no date": ("facts:\n- {fact: location, value: A, valid_from: bald}", "'bald' is no date"),
    "an end before the start": (
        "facts:\n- {fact: location, value: A, valid_from: 2027-02-01, valid_until: 2027-01-01}",
        "it ends before it begins",
    ),
    "a tick for a name": ("facts:\n- {fact: location, value: A, vouched_by: x}", "is no name"),
    "an unknown touchpoint": (
        "honest:\n- {key: a, text: b, touchpoints: [poster]}",
        "'poster' is not allowed",
    ),
}


@pytest.mark.parametrize(("text", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_has_its_place_and_a_way_out(text, said):
    with pytest.raises(UserError) as error:
        read(text)
    assert str(error.value).startswith("facts.yaml:")
    assert said in str(error.value)


def test_all_mistakes_are_told_at_once():
    with pytest.raises(UserError) as error:
        read("facts:\n- {fact: locaton, value: A}\n- {fact: salary, value: viel}\n")
    assert [line.split(":")[1] for line in error.value.wording.de.split("\n")] == ["2", "3"]


def test_a_sheet_that_is_written_fits_its_schema():
    validator = Draft202012Validator(facts_schema())
    text = sheet_as(".yaml", SAMPLE, "de").decode()
    plain = json.loads(json.dumps(load("x", text).value, default=date.isoformat))
    validator.validate(plain)
    assert not validator.is_valid({"facts": [{"fact": "location"}]})
    assert not validator.is_valid({"facts": [{"fact": Fact.LOCATION, "value": "A", "x": 1}]})
