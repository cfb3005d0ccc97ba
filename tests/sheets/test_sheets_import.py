"""What people do to workbooks, and what they are told where it can't be read."""

from __future__ import annotations

import io
from datetime import date, datetime

import openpyxl
import pytest

from brandlint.errors import UserError
from brandlint.facts import Fact, Named, Pay, Range, Requirement, Scope
from brandlint.sheets import read_sheet, sheet_from, write_sheet
from brandlint.sheets.files import is_lock_file


def book_of(**sheets):
    """Return a workbook with sheets of rows, as bytes; `_` in a name is a blank."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        page = book.create_sheet(name.replace("_", " "))
        for row in rows:
            page.append(row)
    return saved(book)


def saved(book) -> bytes:
    """Return a workbook as bytes."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def read(data: bytes, name: str = "hr.xlsx"):
    """Return the fact sheet of a workbook."""
    return sheet_from(name, data)[0]


def mistakes(data: bytes, name: str = "hr.xlsx") -> list[str]:
    """Return what German users are told of a workbook, line by line."""
    with pytest.raises(UserError) as error:
        sheet_from(name, data)
    return error.value.wording.de.split("\n")


HEADER = ["Fakt", "Wert", "Wer steht dafür ein"]
ROW = ["Urlaubstage", "30 Tage", "Erika Muster"]

TOLERATED = {
    "as it is": [HEADER, ROW],
    "a title and a blank row above": [["Unsere Fakten, Stand März 2027"], [], HEADER, ROW],
    "columns in another order": [HEADER[::-1], ROW[::-1]],
    "columns by other names": [["Angabe", "Inhalt", "Verantwortlich"], ROW],
    "the value by another name": [["Fakt", "Angabe", "Wer steht dafür ein"], ROW],
    "the value by a sentence": [["Fakt", "Was gilt", "Wer steht dafür ein"], ROW],
    "the value by the header of another sheet": [["Fakt", "Was stimmt", "Wer"], ROW],
    "English headers": [["Fact", "Value", "Who vouches"], ROW],
    "headers in capitals with stray spaces": [["FAKT ", " wert", "Wer  steht\u00a0dafür ein"], ROW],
    "an extra column": [["Nr.", *HEADER, "Betriebsrat"], ["1", *ROW, "ok"]],
    "an empty column": [["", *HEADER], [None, *ROW]],
    "blank rows between": [HEADER, [], ROW, [], [None, " ", ""]],
    "a section title": [HEADER, ["Zeit und Geld"], ROW],
    "the header repeated": [HEADER, ROW, HEADER],
    "the fact in other letters": [HEADER, ["urlaubs-tage", *ROW[1:]]],
    "the fact by a synonym": [HEADER, ["Urlaub", *ROW[1:]]],
    "the fact by its key": [HEADER, ["vacation_days", *ROW[1:]]],
    "a number": [HEADER, ["Urlaubstage", 30, "Erika Muster"]],
    "a number as text with a space": [HEADER, ["Urlaubstage", "\u00a030 ", "Erika Muster"]],
    "a name dragged too far down": [HEADER, ROW, [None, None, "Erika Muster"]],
    "a fact that waits for its value": [HEADER, ROW, ["Gehalt"]],
}


@pytest.mark.parametrize("rows", TOLERATED.values(), ids=TOLERATED)
def test_what_people_do_to_a_sheet_is_tolerated(rows):
    (fact,) = read(book_of(Fakten=rows)).facts
    assert (fact.fact, fact.value) == (Fact.VACATION_DAYS, Range(30, 30))
    assert fact.vouched_by == "Erika Muster"


def test_a_sheet_may_have_any_name_if_its_columns_tell():
    assert read(book_of(Tabelle1=[HEADER, ROW])).facts


def test_a_header_in_two_rows_with_merged_cells_is_read():
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Fakten"
    page.append(["Fakt", "Wert", "Wer", "Gültig", None, "Geltungsbereich", None])
    page.append([None, None, None, "ab", "bis", "Rolle", "Ort"])
    page.append(["Urlaub", "30", "Erika", date(2027, 1, 1), "31.12.2027", "*pflege*", "alle"])
    for area in ("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"):
        page.merge_cells(area)
    (fact,) = read(saved(book)).facts
    assert (fact.valid_from, fact.valid_until) == (date(2027, 1, 1), date(2027, 12, 31))
    assert fact.scope == Scope(role="*pflege*")


def test_a_fact_merged_over_several_rows_is_one_of_each():
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Fakten"
    for row in ([*HEADER, "Vertrag"], [*ROW, "Vollzeit"], [None, "28", "Erika", "Azubi"]):
        page.append(row)
    page.merge_cells("A2:A3")
    facts = read(saved(book)).facts
    assert [fact.value for fact in facts] == [Range(30, 30), Range(28, 28)]
    assert [fact.scope.contract for fact in facts] == ["full_time", "apprenticeship"]


DATES = {
    "a date": datetime(2027, 3, 31),  # noqa: DTZ001 - as Excel has it
    "a German date": "31.03.2027",
    "a short German date": "31.3.27",
    "an ISO date": "2027-03-31",
    "a date in words": "31. März 2027",
    "an English date": "31 March 2027",
    "Excel's number of days": 46477,
}


@pytest.mark.parametrize("written", DATES.values(), ids=DATES)
def test_dates_are_read_as_dates_and_as_text(written):
    (fact,) = read(book_of(Fakten=[[*HEADER, "Gilt bis"], [*ROW, written]])).facts
    assert fact.valid_until == date(2027, 3, 31)


@pytest.mark.parametrize("written", ["unbegrenzt", "-", "n/a", None])
def test_what_has_no_end_has_none(written):
    (fact,) = read(book_of(Fakten=[[*HEADER, "Gilt bis"], [*ROW, written]])).facts
    assert fact.valid_until is None


def test_wordings_stand_in_lines_or_between_semicolons():
    rows = [[*HEADER, "Formulierungen"], [*ROW, "dreißig Tage; 30 Tage\n „6 Wochen“ "]]
    (fact,) = read(book_of(Fakten=rows)).facts
    assert fact.wordings == ("dreißig Tage", "30 Tage", "„6 Wochen“")


def test_several_benefits_of_a_cell_are_several_facts():
    facts = read(book_of(Fakten=[HEADER, ["Benefits", "JobRad, Kantine", "Erika"]])).facts
    assert [fact.value for fact in facts] == [Named("bike_leasing"), Named("meals")]


def test_how_applying_goes_becomes_a_wording():
    rows = [HEADER, ["Bewerbungsablauf", "Zwei Gespräche, Antwort in 14 Tagen", "Erika"]]
    (fact,) = read(book_of(Fakten=rows)).facts
    assert (fact.value, fact.wordings) == (
        Named("stated"),
        ("Zwei Gespräche, Antwort in 14 Tagen",),
    )


def test_what_is_written_beyond_a_value_is_kept_as_a_note():
    rows = [[*HEADER, "Notiz"], ["Befristung", "befristet auf 2 Jahre", "Erika", "Projekt"]]
    (fact,) = read(book_of(Fakten=rows)).facts
    assert (fact.value, fact.note) == (Named("fixed_term"), "Projekt\nbefristet auf 2 Jahre")


def test_the_other_sheets_are_read():
    sheet = read(
        book_of(
            Anforderungen=[
                ["Art", "Anforderung", "Muss oder kann", "Jahre"],
                ["Sprache", "Deutsch B2", "wünschenswert", "mind. 3 Jahre"],
            ],
            Alltag=[["Was stimmt", "Muss stehen in"], ["Frühdienst ab 6 Uhr.", "Anzeige, Stelle"]],
            Ehrlich_gesagt=[["Kürzel", "Text"], ["laut", "Es ist laut."]],
            Fragen=[["Frage", "Antworten"], ["Ist das Gehalt verhandelbar?", "Ja."]],
        )
    )
    assert sheet.facts[0].value == Requirement("language", "de B2", "nice", 3)
    everyday, honest, question = sheet.insights
    assert everyday.key == "frühdienst-ab-6-uhr"
    assert everyday.touchpoints == ("ad", "job_posting")
    assert (honest.kind, honest.key, honest.text) == ("honest", "laut", "Es ist laut.")
    assert (question.kind, question.wordings) == ("question", ("Ja.",))


def test_what_is_passed_over_is_said():
    rows = [[*HEADER, "Betriebsrat"], [*ROW, "ok"]]
    _, notes = sheet_from("hr.xlsx", book_of(Fakten=rows, Urlaubsplan=[["Januar"], ["Erika"]]))
    assert [note.de for note in notes] == [
        "Blatt „Fakten“, Spalte D (Betriebsrat) wurde nicht übernommen",
        "Blatt „Urlaubsplan“ wurde übergangen: es hat keine der bekannten Spalten",
    ]


MISTAKES = {
    "a value": (
        ["Urlaubstage", "viele", "Erika"],
        "Zeile 2, Spalte B (Wert): „viele“ ist nicht zu lesen",
    ),
    "no value": (["Urlaubstage", None, "Erika"], "Zeile 2, Spalte B (Wert): der Wert fehlt"),
    "a misspelt fact": (
        ["Urlaubstge", "30", "Erika"],
        "Spalte A (Fakt): „Urlaubstge“ ist kein Fakt, gemeint ist wohl „Urlaubstage“?",
    ),
    "no fact": ([None, "30 Tage", "Erika"], "Spalte A (Fakt): der Name des Fakts fehlt"),
    "a requirement": (["Anforderung", "B2", "Erika"], "„Anforderungen“: verschiebt die Zeile"),
    "a tick for a name": (["Urlaub", "30", "x"], "Spalte C (Wer steht dafür ein): „x“ ist kein"),
    "no date": (["Urlaub", "30", "Erika", "bald"], "Spalte D (Gilt ab): „bald“ ist kein Datum"),
    "a date of two countries": (
        ["Urlaub", "30", "Erika", "03/04/2027"],
        "schreibt es wie 31.03.2027",
    ),
    "an end before the start": (
        ["Urlaub", "30", "Erika", "1.2.2027", "1.1.2027"],
        "Spalte E (Gilt bis): das Ende 1.1.2027 liegt vor dem Anfang",
    ),
    "a formula without a result": (["Urlaub", "=15*2", "Erika"], "die Formel hat kein Ergebnis"),
}


@pytest.mark.parametrize(("row", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_its_place(row, said):
    (line,) = mistakes(book_of(Fakten=[[*HEADER, "Gilt ab", "Gilt bis"], row]))
    assert line.startswith("hr.xlsx: Blatt „Fakten“, Zeile 2")
    assert said in line


def test_all_mistakes_are_told_at_once():
    lines = mistakes(
        book_of(
            Fakten=[["Stand 2027"], HEADER, ["Urlub", "30", "x"], ["Gehalt", "viel", "E"]],
            Anforderungen=[["Art", "Anforderung"], ["Sprahce", "Deutsch"]],
        )
    )
    assert [line.partition(": „")[0] for line in lines] == [
        "hr.xlsx: Blatt „Fakten“, Zeile 3, Spalte C (Wer steht dafür ein)",
        "hr.xlsx: Blatt „Fakten“, Zeile 3, Spalte A (Fakt)",
        "hr.xlsx: Blatt „Fakten“, Zeile 4, Spalte B (Wert)",
        "hr.xlsx: Blatt „Anforderungen“, Zeile 2, Spalte A (Art)",
    ]


def test_mistakes_are_told_in_english_too():
    with pytest.raises(UserError, match=r"sheet 'Fakten', row 2, column B \(Wert\): 'viele'"):
        sheet_from("hr.xlsx", book_of(Fakten=[HEADER, ["Urlaub", "viele", "E"]]))


def test_a_sheet_of_facts_without_a_header_is_refused():
    (line,) = mistakes(book_of(Fakten=[ROW]))
    assert line == (
        "hr.xlsx: Blatt „Fakten“: es fehlt eine Kopfzeile mit „Fakt“ und „Wert“ (gefunden:"
        " „Urlaubstage“, „30 Tage“, „Erika Muster“): ergänzt sie"
    )


def test_a_header_without_the_value_is_named_as_it_stands():
    (line,) = mistakes(book_of(Fakten=[["Fakt", "Zahl", "Wer"], ROW]))
    assert "„Fakt“ und „Wert“ (gefunden: „Fakt“, „Zahl“, „Wer“)" in line


INSIGHTS = [["Kürzel", "Was stimmt", "Wer steht dafür ein"], ["laut", "Es ist laut.", "Erika"]]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Alltag (neu)", "everyday"), ("alltag 2026", "everyday"), ("Ehrlich gesagt - neu", "honest")],
)
def test_the_name_of_a_sheet_may_go_on(name, kind):
    (insight,) = read(book_of(**{name: INSIGHTS})).insights
    assert (insight.kind, insight.text) == (kind, "Es ist laut.")


def test_a_sheet_whose_name_leaves_open_what_it_holds_is_told():
    _, notes = sheet_from("hr.xlsx", book_of(Fakten=[HEADER, ROW], Neues=INSIGHTS))
    (note,) = notes
    assert note.de == (
        "Blatt „Neues“ wurde übergangen: sein Name sagt nicht, was es enthält: lasst ihn mit"
        " „Alltag“, „Ehrlich gesagt“ oder „Fragen“ beginnen"
    )


SCOPES = {
    "two contracts": ("Vertrag", "Vollzeit, unbefristet", "nennt mehreres"),
    "no contract": ("Vertrag", "Betriebsrat", "steht nicht auf der Liste: möglich sind Vollzeit,"),
    "a slip": ("Vertrag", "Volzeit", "gemeint ist wohl „Vollzeit“?"),
    "no seniority": ("Seniorität", "Chefetage", "möglich sind Junior, Senior"),
}


@pytest.mark.parametrize(("column", "given", "said"), SCOPES.values(), ids=SCOPES)
def test_a_scope_that_holds_for_nobody_is_refused(column, given, said):
    (line,) = mistakes(book_of(Fakten=[[*HEADER, column], [*ROW, given]]))
    assert line.startswith(f"hr.xlsx: Blatt „Fakten“, Zeile 2, Spalte D ({column}): „{given}“")
    assert said in line


FACT_NAMES = {
    "a value of another fact": (
        "Probezeit",
        "kein Fakt, sondern ein Wert: schreibt „Arbeitsbedingung“ als Fakt und „Probezeit“ als",
    ),
    "a slip": ("Gehlat", "gemeint ist wohl „Gehalt“?"),
    "nothing near": ("Parkverbot", "kein Fakt: möglich sind Gehalt,"),
}


@pytest.mark.parametrize(("name", "said"), FACT_NAMES.values(), ids=FACT_NAMES)
def test_what_is_no_fact_is_told_with_what_is_near(name, said):
    (line,) = mistakes(book_of(Fakten=[HEADER, [name, "6 Monate", "Erika"]]))
    assert said in line


@pytest.mark.parametrize("name", ["Befristung", "Unbefristet oder befristet", "Vertragsdauer"])
def test_the_contract_term_goes_by_its_old_name_too(name):
    (fact,) = read(book_of(Fakten=[HEADER, [name, "unbefristet", "Erika"]])).facts
    assert (fact.fact, fact.value) == (Fact.CONTRACT_TERM, Named("permanent"))


def test_a_workbook_of_something_else_is_refused():
    assert "„facts export“" in mistakes(book_of(Tabelle1=[["a", "b"], [1, 2]]))[0]


def test_csv_has_no_sheet_in_its_places():
    text = (
        "Bereich;Fakt;Wert\nFakten;Urlaubstage;30 Tage\nEhrlich;laut;Es ist laut.\n;Gehalt;viel\n"
    )
    (line,) = mistakes(text.encode("cp1252"), "hr.csv")
    assert line.startswith("hr.csv: Zeile 4, Spalte C (Wert): „viel“")


def test_csv_without_an_area_holds_facts():
    sheet = read(b'Fakt,Wert\nGehalt,"45.000 EUR im Jahr"\n', "hr.csv")
    assert sheet.facts[0].value == Pay(45000, 45000, "EUR", "year")


@pytest.mark.parametrize("name", ["hr.xls", "hr.docx", "hr", "~$hr.xlsx", "fehlt.xlsx"])
def test_what_can_be_no_sheet_is_refused(tmp_path, name):
    with pytest.raises(UserError) as error:
        read_sheet(tmp_path / name)
    assert name in error.value.wording.de


def test_excels_lock_file_is_known(tmp_path):
    assert is_lock_file(tmp_path / "~$hr.xlsx")
    assert not is_lock_file(tmp_path / "hr.xlsx")


def test_nothing_is_overwritten_unasked_and_nothing_left_behind(tmp_path):
    sheet = read(book_of(Fakten=[HEADER, ROW]))
    path = tmp_path / "facts.yaml"
    write_sheet(path, sheet, "de")
    before = path.read_bytes()
    with pytest.raises(UserError, match="--force"):
        write_sheet(path, sheet, "de")
    write_sheet(path, sheet, "en", force=True)
    assert path.read_bytes() != before
    assert [one.name for one in tmp_path.iterdir()] == ["facts.yaml"]


def test_what_fails_leaves_the_old_file(tmp_path, monkeypatch):
    sheet = read(book_of(Fakten=[HEADER, ROW]))
    path = tmp_path / "facts.yaml"
    path.write_text("alt", encoding="utf-8")

    def refuse(*_args):
        raise PermissionError(13, "open in Excel")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(UserError, match="close it there"):
        write_sheet(path, sheet, "de", force=True)
    assert path.read_text("utf-8") == "alt"
    assert [one.name for one in tmp_path.iterdir()] == ["facts.yaml"]
