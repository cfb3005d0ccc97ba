"""Rows that say the same, and rows that can't all be true."""

from __future__ import annotations

import pytest

from brandlint.errors import UserError
from brandlint.sheets import merged, sheet_from

HEADER = "Bereich;Fakt;Wert;Wer steht dafür ein;Gilt ab;Gilt bis;Rolle;Formulierungen\n"


def read(*rows: str, name: str = "hr.csv"):
    """Return the fact sheet of rows of CSV, and what is noted of it in German."""
    sheet, notes = sheet_from(name, (HEADER + "\n".join(rows)).encode())
    return sheet, [note.de for note in notes]


def test_rows_that_say_the_same_are_one_with_what_each_has():
    sheet, notes = read(
        "Fakten;Zusatzleistung;Dienstrad;;;;;MusterRad",
        "Fakten;Zusatzleistung;Dienstrad;Erika Muster;;;;JobRad",
        "Fakten;Zusatzleistung;Dienstrad;Petra Probe",
    )
    (fact,) = sheet.facts
    assert (fact.vouched_by, fact.wordings) == (
        "Erika Muster, Petra Probe",
        ("MusterRad", "JobRad"),
    )
    assert notes == [
        f"hr.csv: Zeile {row}, Spalte C (Wert): dasselbe wie hr.csv: Zeile 2, Spalte C (Wert):"
        " zusammengeführt"
        for row in (3, 4)
    ]


OTHERS = {
    "another value": "Fakten;Zusatzleistung;Kantine;Erika",
    "another role": "Fakten;Zusatzleistung;Dienstrad;Erika;;;Koch",
    "another time": "Fakten;Zusatzleistung;Dienstrad;Erika;;31.12.2027",
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_rows_that_differ_stay(other):
    sheet, notes = read("Fakten;Zusatzleistung;Dienstrad;Erika", other)
    assert (len(sheet.facts), notes) == (2, [])


def test_an_insight_that_stands_twice_is_one():
    sheet, notes = read("Alltag;laut;Es ist laut.;Erika", "Alltag;laut;Es ist laut.;Erika")
    assert (len(sheet.insights), len(notes)) == (1, 1)


def test_a_contradiction_names_both_rows():
    rows = ["Fakten;Gehalt;3.650 € im Monat;Erika", "Fakten;Gehalt;3.900 € im Monat;Petra"]
    with pytest.raises(UserError) as error:
        read(*rows)
    assert error.value.wording.de == (
        "hr.csv: Zeile 3, Spalte C (Wert): „3.900 € im Monat“ widerspricht „3.650 € im Monat“"
        " (hr.csv: Zeile 2, Spalte C (Wert)): nehmt bei einem den Namen weg, oder schreibt dazu,"
        " für wen oder bis wann jedes gilt"
    )


def test_a_contradiction_in_yaml_names_both_lines():
    text = (
        "facts:\n- {fact: weekly_hours, value: 36, vouched_by: E}\n"
        "- {fact: weekly_hours, value: 38.5, vouched_by: E}\n"
    )
    with pytest.raises(UserError, match=r"f.yaml:3:3: '38.5 hours' .* \(f.yaml:2:3\)"):
        sheet_from("f.yaml", text.encode())


TOGETHER = {
    "nobody vouches for one": "Fakten;Gehalt;3.900 € im Monat",
    "for another role": "Fakten;Gehalt;3.900 € im Monat;Erika;;;Koch",
    "from then on": "Fakten;Gehalt;3.900 € im Monat;Erika;01.01.2028",
    "both can be true": "Fakten;Gehalt;3.200–3.900 € im Monat;Erika",
    "of a list": "Fakten;Zusatzleistung;Kantine;Erika",
}


@pytest.mark.parametrize("other", TOGETHER.values(), ids=TOGETHER)
def test_what_goes_together_is_no_mistake(other):
    sheet, _ = read("Fakten;Gehalt;3.650 € im Monat;Erika;;31.12.2027", other)
    assert len(sheet.facts) == 2


def test_a_copy_adds_nothing():
    text = 'facts: [{fact: weekly_hours, value: 36, vouched_by: E, note: "a\\n\\nb"}]'
    sheet, _ = sheet_from("f.yaml", text.encode())
    assert merged([sheet, sheet])[0].facts == sheet.facts


def test_many_rows_that_stand_twice_are_told_at_once():
    names = ("Kantine", "Dienstrad", "Jobticket", "Sabbatical", "Mentoring", "Workation")
    sheet, _ = read(*(f"Fakten;Zusatzleistung;{name};Erika" for name in names))
    both, notes = merged([sheet, sheet])
    assert both.facts == sheet.facts
    assert [note.de for note in notes] == ["6 Zeilen stehen doppelt da und wurden zusammengeführt"]
