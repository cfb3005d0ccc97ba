"""What is written is read back the same, in each format and language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from sheet_makers import SAMPLE, SHEETS, VALUES

from brandlint.facts import FactSheet
from brandlint.facts.shown import shown
from brandlint.sheets import sheet_as, sheet_from
from brandlint.sheets.human import values_in

FORMATS = [(suffix, lang) for suffix in (".yaml", ".xlsx", ".csv") for lang in ("de", "en")]
IDS = [f"{suffix} {lang}" for suffix, lang in FORMATS]


def back(sheet: FactSheet, suffix: str, language: str) -> FactSheet:
    """Return a sheet as it comes back from a file."""
    read, notes = sheet_from(f"facts{suffix}", sheet_as(suffix, sheet, language))
    assert notes == ()
    return replace(read, path="")


@pytest.mark.parametrize(("suffix", "language"), FORMATS, ids=IDS)
def test_a_sheet_comes_back_whole(suffix, language):
    assert back(SAMPLE, suffix, language) == SAMPLE


@pytest.mark.parametrize(("suffix", "language"), FORMATS, ids=IDS)
def test_the_same_sheet_gives_the_same_bytes(suffix, language):
    assert sheet_as(suffix, SAMPLE, language) == sheet_as(suffix, SAMPLE, language)


@pytest.mark.parametrize("suffix", [".yaml", ".csv"])
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(sheet=SHEETS)
def test_text_formats_lose_nothing(suffix, sheet):
    assert back(sheet, suffix, "de") == sheet


@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(sheet=SHEETS)
def test_from_yaml_to_excel_and_back_loses_nothing(sheet):
    from_yaml = back(sheet, ".yaml", "en")
    from_excel = back(from_yaml, ".xlsx", "de")
    assert back(from_excel, ".yaml", "de") == sheet
    assert back(back(from_excel, ".yaml", "de"), ".xlsx", "en") == sheet


@pytest.mark.parametrize("language", ["de", "en"])
@settings(max_examples=300)
@given(what=VALUES)
def test_every_value_is_read_as_it_is_shown(language, what):
    fact, value = what
    assert values_in(fact, shown(fact, value, language)) == (value,)
