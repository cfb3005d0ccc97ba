"""The workbook in which people decide, read back as Excel would."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_makers import AD, finding, report

from brandlint.baseline import Decision, Stamp, Tally, read_decisions, renewed
from brandlint.baseline.worktable import marks_in, marks_of
from brandlint.errors import UserError
from brandlint.findings import Checked, Owner, Report, Silenced
from brandlint.reporters import xlsx

DAY = date(2026, 3, 1)


def book(shown: Report, language: str = "de") -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(xlsx.render_bytes(shown, language)))


def saved(path, shown: Report, **cells: str):
    """Write the workbook, with cells of its first row filled in."""
    workbook = book(shown)
    sheet = workbook.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for header, value in cells.items():
        sheet.cell(2, columns[header]).value = value
    workbook.save(path)
    return workbook


def one(seen: str = "flache Hierarchien", **more: object) -> Report:
    return Report(
        documents=(Checked("ads/a.md", "de", "ad"),),
        findings=(finding("ads/a.md", AD, seen, **more),),
    )


def test_there_is_a_sheet_for_everyone_and_a_row_for_each_finding():
    sheets = book(report()).worksheets
    assert [sheet.title for sheet in sheets] == [
        "HR klärt", "Marketing formuliert", "Technik", "Anleitung", "_brandlint",
    ]  # fmt: skip
    assert [sheet.max_row - 1 for sheet in sheets[:3]] == [2, 6, 1]
    assert [sheet.sheet_state for sheet in sheets] == ["visible"] * 4 + ["hidden"]


def test_a_row_tells_all_that_is_needed_to_decide():
    sheet = book(one(fix=None, why="Das liest man oft."))["Marketing formuliert"]
    row = dict(zip([c.value for c in sheet[1]], [c.value for c in sheet[2]], strict=True))
    mark = row.pop("Kennung (so lassen)")
    assert marks_in(mark)
    assert row == {
        "Datei": "ads/a.md", "Zeile": 3, "Stelle": "flache Hierarchien",
        "Befund": "„flache Hierarchien“ sagt wenig.", "Vorschlag": None, "Entscheidung": None,
        "Begründung": None, "Wer": None, "Schwere": "Warnung", "Zuständig": "Marketing",
        "Warum": "Das liest man oft.", "Regel": "clarity-de/empty-phrase",
    }  # fmt: skip


def test_headers_stay_rows_filter_decisions_drop_down_and_marks_hide():
    sheet = book(one(), "en")["Marketing rewrites"]
    headers = {cell.value: cell.column_letter for cell in sheet[1]}
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:M2")
    assert sheet.column_dimensions[headers["Mark (leave as it is)"]].hidden
    (choices,) = (rule for rule in sheet.data_validations.dataValidation if rule.type == "list")
    assert f"{headers['Decision']}2" in choices.sqref
    assert choices.showErrorMessage


def test_what_could_not_be_checked_is_told():
    text = [row[0] for row in book(report())["Anleitung"].iter_rows(values_only=True)]
    assert "jobs/kaputt.docx: ist <b>kaputt</b>" in text


@given(st.sampled_from("=+-@\t\r"), st.text(max_size=30))
def test_no_text_becomes_a_formula(first, rest):
    shown = one(message=first + rest, why=first + rest)
    shown = replace(
        shown, findings=tuple(replace(f, rule_id=f"={f.rule_id}") for f in shown.findings)
    )
    for sheet in book(shown).worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)
            assert all(
                cell.quotePrefix for cell in row if str(cell.value or "")[:1] in tuple("=+-@")
            )


def test_the_same_report_gives_the_same_bytes():
    assert xlsx.render_bytes(report(), "de") == xlsx.render_bytes(report(), "de")


def test_a_report_without_findings_says_so():
    assert [sheet.title for sheet in book(Report(), "en").worksheets] == ["Read me", "_brandlint"]


def test_places_like_accepted_ones_are_counted_on():
    shown = one()
    shown = replace(shown, silenced=(Silenced(shown.findings[0], "gut", "baseline"),))
    ((_, marks),) = marks_of(shown)
    assert [mark.before for mark in marks] == [1]
    assert marks_in(" ".join(map(str, marks))) == marks


def test_what_is_accepted_there_is_found_again_by_its_entry(tmp_path):
    path = tmp_path / "b.xlsx"
    saved(path, one(), Entscheidung="Text stimmt", Begründung="so ist es", Wer="Erika")
    work = read_decisions(path)
    ((document, entry),) = work.accepted(Stamp(DAY), "de")
    finding_ = one().findings[0]
    assert document == "ads/a.md"
    assert Tally([entry]).entry_for(finding_, finding_.place) == entry
    assert (entry.owner, entry.reason, entry.by) == (Owner.VOICE, "so ist es", "Erika")
    (known,) = renewed((), one().findings, Stamp(DAY))
    assert (entry.key, entry.text) == (known.key, known.text)


def test_without_a_reason_the_decision_is_one(tmp_path):
    path = tmp_path / "b.xlsx"
    saved(path, one(), Entscheidung="akzeptiert")
    ((_, entry),) = read_decisions(path).accepted(Stamp(DAY), "de")
    assert entry.reason == "akzeptiert"


def test_columns_may_move_and_go_and_notes_stand_above(tmp_path):
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    fingerprint = one().findings[0].place.fingerprint
    sheet.append(["Bitte bis Freitag"])
    sheet.append([])
    sheet.append(
        ["Who", "eigene Spalte", "DECISION", "Rule:", "Kennung (so lassen)", "Grund", "File"]
    )
    sheet.append(["Max", "?", "Text is right", "a/b", fingerprint, "so", "ads/a.md"])
    sheet.append([])
    sheet.append(["", "", "offen", "a/c", "", "", "ads/a.md"])
    path = tmp_path / "b.xlsx"
    workbook.save(path)
    work = read_decisions(path)
    assert [row.decision for row in work.rows] == [Decision.RIGHT, Decision.OPEN]
    assert (work.rows[0].who, work.rows[0].reason, work.rows[0].rule) == ("Max", "so", "a/b")


@pytest.mark.parametrize(
    ("header", "value", "said"),
    [
        pytest.param(
            "Entscheidung", "vielleicht", "row 2, column F: 'vielleicht' is no", id="no decision"
        ),
        pytest.param(
            "Kennung (so lassen)", "weg", "row 2, column M: the mark", id="a changed mark"
        ),
        pytest.param("Kennung (so lassen)", None, "row 2, column M: the mark", id="no mark"),
        pytest.param("Regel", None, "row 2, column L: the rule is missing", id="no rule"),
        pytest.param("Datei", None, "row 2, column A: the file is missing", id="no file"),
    ],
)
def test_what_can_not_be_read_is_answered_at_its_place(tmp_path, monkeypatch, header, value, said):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "b.xlsx"
    saved(path, one(), **{"Entscheidung": "akzeptiert"} | {header: value})
    with pytest.raises(UserError, match="") as error:
        read_decisions(path)
    assert f"b.xlsx: sheet ‘Marketing formuliert’, {said}" in error.value.wording.en
    assert "Blatt „Marketing formuliert“, Zeile 2, Spalte" in error.value.wording.de


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        pytest.param("b.xlsx", b"hello", "this is no Excel workbook", id="no workbook"),
        pytest.param("b.docx", b"", "decisions stand in an .xlsx workbook", id="another format"),
        pytest.param("b.csv", b"a;b\n1;2\n", "no sheet has a column", id="another table"),
        pytest.param("nirgends.xlsx", None, "can't be read: there is no such file", id="no file"),
    ],
)
def test_other_files_are_refused_with_a_way_out(tmp_path, name, data, said):
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError, match=said):
        read_decisions(tmp_path / name)
