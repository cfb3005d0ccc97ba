"""What the guide for HR shows is what brandlint does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from brandlint.errors import UserError
from brandlint.facts import Fact
from brandlint.sheets import sheet_from

GUIDE = (Path(__file__).parents[1] / "docs/FACTS.md").read_text("utf-8")


def test_the_sheet_of_the_guide_can_be_read():
    (text,) = re.findall(r"```yaml\n(facts:\n.*?)```", GUIDE, re.DOTALL)
    sheet, _ = sheet_from("facts.yaml", text.encode())
    assert [fact.fact for fact in sheet.facts] == [
        Fact.VACATION_DAYS,
        Fact.SALARY,
        Fact.BENEFIT,
        Fact.REQUIREMENT,
    ]
    assert [one.kind for one in sheet.insights] == ["honest", "question"]


def test_the_mistake_of_the_guide_is_told_so():
    rows = "".join("Urlaub;30 Tage\n" for _ in range(5))
    table = f"Fakt;Wert\n{rows}Urlaub;30 Tage, Azubis 28\n"
    with pytest.raises(UserError) as error:
        sheet_from("hr.csv", table.encode())
    said = error.value.wording.de.replace("hr.csv: ", "hr.xlsx: Blatt „Fakten“, ")
    assert said in GUIDE
