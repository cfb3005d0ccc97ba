"""The language server as an editor sees it: a process, spoken to over pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls")

from lsp_editor import POSTING, Editor, applied, marked

NAME = "jobs/pflege.md"


def _of_rule(diagnostics: list[Any], rule: str) -> Any:
    (found,) = [one for one in diagnostics if one.get("code") == rule]
    return found


def _titles(actions: list[Any]) -> list[str]:
    return [action["title"] for action in actions]


def test_findings_come_with_place_severity_rule_and_source(editor: Editor) -> None:
    found = _of_rule(editor.open(NAME), "marke/house")
    assert marked(POSTING, found["range"]) == "Altenheim"
    assert found["message"] == "We say Pflegeheim."
    assert found["severity"] == 2
    assert found["codeDescription"] == {"href": "https://muster.example/haus"}
    assert found["source"] == "brandlint"


def test_findings_move_with_the_text_and_go_with_their_cause(editor: Editor) -> None:
    before = _of_rule(editor.open(NAME), "marke/house")
    moved = _of_rule(
        editor.change(NAME, POSTING.replace("# Pfl", "Wir freuen uns.\n\n# Pfl")), "marke/house"
    )
    assert moved["range"]["start"]["line"] == before["range"]["start"]["line"] + 2
    after = editor.change(NAME, POSTING.replace("Altenheim", "Pflegeheim"))
    assert "marke/house" not in [one["code"] for one in after]


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("🎉👩‍⚕️ ", id="characters-of-two-units"),
        pytest.param("Ä é ", id="characters-of-one-unit"),
        pytest.param("a\u2028b\u0085c ", id="signs-that-end-no-line"),
    ],
)
def test_positions_count_utf_16_units(editor: Editor, before: str) -> None:
    text = POSTING.replace("Das Altenheim", f"{before}Das Altenheim")
    found = _of_rule(editor.open(NAME, text), "marke/house")
    line = text.split("\n")[found["range"]["start"]["line"]]
    assert line == f"- {before}Das Altenheim liegt am Park."
    units = len(f"- {before}Das ".encode("utf-16-le")) // 2
    assert found["range"]["start"]["character"] == units
    assert found["range"]["end"]["character"] == units + len("Altenheim")


def test_other_encodings_of_positions_are_spoken_where_asked_for(fresh: Editor) -> None:
    (fresh.folder / "brandlint.yaml").write_text("packs: [clarity-de]\n")
    started = fresh.start(general={"positionEncodings": ["utf-8"]})
    assert started["capabilities"]["positionEncoding"] == "utf-8"
    text = "# Koch (m/w/d)\n\nÄrzte freuen sich: Wir bieten dir flache Hierarchien.\n"
    found = _of_rule(fresh.open("a.md", text), "clarity-de/empty-phrase")
    line = text.split("\n")[2].encode()
    start, end = (found["range"][at]["character"] for at in ("start", "end"))
    assert line[start:end].decode() == "flache Hierarchien"


def test_only_the_last_of_many_changes_has_to_be_answered(editor: Editor) -> None:
    editor.open(NAME)
    for number in range(20):
        editor.type(NAME, POSTING + f"\nNoch {number} Sätze.\n")
    assert _of_rule(editor.diagnostics(NAME), "marke/house")


def test_a_fix_makes_the_text_that_it_announces(editor: Editor) -> None:
    text = POSTING.replace("- Das", "- 🎉 Das")
    found = _of_rule(editor.open(NAME, text), "marke/house")
    actions = editor.actions(NAME, found["range"])
    assert actions[0]["title"].startswith("Replace “Altenheim” with “Pflegeheim”")
    assert actions[0]["diagnostics"][0]["code"] == "marke/house"
    assert editor.apply(NAME, actions[0]) == text.replace("Altenheim", "Pflegeheim")


def test_an_exception_has_a_reason_and_silences_the_finding(editor: Editor) -> None:
    found = _of_rule(editor.open(NAME), "marke/house")
    actions = editor.actions(NAME, found["range"])
    assert _titles(actions)[1] == "Let it stand: ignore marke/house"
    text = editor.apply(NAME, actions[1])
    assert "am Park. <!-- brandlint-ignore marke/house: TODO: say why -->\n" in text
    assert "marke/house" not in [one["code"] for one in editor.change(NAME, text)]


def test_an_editor_that_does_not_resolve_gets_whole_actions(fresh: Editor) -> None:
    (fresh.folder / "brandlint.yaml").write_text("packs: [clarity-de]\n")
    fresh.start(textDocument={}, workspace={})
    text = "# Koch (m/w/d)\n\nWir bieten dir flache Hierarchien.\n"
    found = _of_rule(fresh.open("a.md", text), "clarity-de/empty-phrase")
    (action,) = fresh.actions("a.md", found["range"])
    (edits,) = action["edit"]["changes"].values()
    assert applied(text, edits).endswith(
        "Hierarchien. <!-- brandlint-ignore clarity-de/empty-phrase: TODO: say why -->\n"
    )


def test_all_safe_fixes_are_made_at_once_on_request(editor: Editor, own: str) -> None:
    (editor.folder / own / "brandlint.yaml").write_text(
        "packs: [voice]\nvoice: {terms: {Human Resources: Personalabteilung}}\n"
    )
    text = "# Koch (m/w/d)\n\nDie Human Resources hilft. Schreib der Human Resources.\n"
    editor.open(f"{own}a.md", text)
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 3, "character": 0}}
    actions = editor.actions(f"{own}a.md", whole, only=["source.fixAll"])
    assert all(one["kind"] == "source.fixAll.brandlint" for one in actions)
    for action in actions:
        assert "Human Resources" not in editor.apply(f"{own}a.md", action)


def test_hovering_tells_message_grounds_and_source_without_markup(editor: Editor) -> None:
    found = _of_rule(editor.open(NAME), "marke/house")
    hover = editor.ask("hover", NAME, position=found["range"]["start"])
    said = hover["contents"]["value"]
    assert said.startswith("**We say Pflegeheim.**\n\nIt says so \\*at\\* the door.")
    assert "[Haus &amp; Hof](https://muster.example/haus)" in said
    assert "marke/house" in said
    assert hover["range"] == found["range"]


def test_hovering_elsewhere_tells_nothing(editor: Editor) -> None:
    editor.open(NAME)
    assert editor.ask("hover", NAME, position={"line": 13, "character": 0}) is None


def test_a_grouped_finding_marks_each_of_its_places(editor: Editor, own: str) -> None:
    (editor.folder / own / "brandlint.yaml").write_text("packs: [clarity-de]\n")
    text = "# Koch (m/w/d)\n\nDu kochst, und Sie essen mit. Du lachst. Sie auch, wenn Sie mögen.\n"
    found = [one for one in editor.open(f"{own}a.md", text) if "address" in one["code"]]
    assert all(marked(text, one["range"]) for one in found)
    related = [r for one in found for r in one.get("relatedInformation", ())]
    assert all(r["location"]["uri"] == editor.uri(f"{own}a.md") for r in related)


def test_the_nearest_settings_count_and_excluded_texts_are_left_alone(editor: Editor) -> None:
    folder = editor.folder / "kunde-b"
    folder.mkdir(exist_ok=True)
    (folder / "brandlint.yaml").write_text("packs: [voice]\nexclude: [alt/**]\n")
    assert editor.open("kunde-b/a.md", POSTING) == []
    assert editor.open("kunde-b/alt/a.md", POSTING) == []
    assert editor.open(NAME) != []
    assert editor.open("README.md", POSTING) == []


def test_saved_settings_packs_and_fact_sheets_count_at_once(editor: Editor, own: str) -> None:
    (editor.folder / own / "brandlint.yaml").write_text("packs: [voice]\n")
    text = "# Koch (m/w/d)\n\nWir bieten dir flache Hierarchien und 28 Tage Urlaub.\n"
    assert editor.open(f"{own}a.md", text) == []
    editor.open(f"{own}brandlint.yaml", language="yaml")
    editor.change(f"{own}brandlint.yaml", "packs: [clarity-de, facts-de]\nfacts: facts.yaml\n")
    sheet = "facts:\n  - {fact: vacation_days, value: 28, vouched_by: Petra Probe}\n"
    editor.open(f"{own}facts.yaml", sheet, "yaml")
    editor.save(f"{own}facts.yaml")
    editor.save(f"{own}brandlint.yaml")
    codes = [one["code"] for one in editor.diagnostics(f"{own}a.md")]
    assert "clarity-de/empty-phrase" in codes
    assert "facts-de/sheet-contradiction" not in codes
    editor.change(f"{own}facts.yaml", sheet.replace("28", "30"))
    editor.save(f"{own}facts.yaml")
    assert "facts-de/sheet-contradiction" in [
        one["code"] for one in editor.diagnostics(f"{own}a.md")
    ]


def test_a_changed_rule_counts_when_it_is_saved(editor: Editor, own: str, folder: Path) -> None:
    for name in ("pack.yaml", "house.yaml"):
        (editor.folder / own / "marke").mkdir(exist_ok=True)
        (editor.folder / own / "marke" / name).write_bytes((folder / "marke" / name).read_bytes())
    (editor.folder / own / "brandlint.yaml").write_text("packs: [./marke]\n")
    assert len(editor.open(f"{own}a.md", POSTING)) == 1
    rule = (editor.folder / own / "marke/house.yaml").read_text(encoding="utf-8")
    editor.open(f"{own}marke/house.yaml", rule, "yaml")
    editor.change(f"{own}marke/house.yaml", rule.replace("Altenheim", "Siechenhaus"))
    editor.save(f"{own}marke/house.yaml")
    assert editor.diagnostics(f"{own}a.md") == []


def test_a_change_on_disk_counts_as_a_saved_file_does(fresh: Editor) -> None:
    (fresh.folder / "brandlint.yaml").write_text("packs: [clarity-de]\n")
    fresh.start()
    text = "# Koch (m/w/d)\n\nWir bieten dir flache Hierarchien.\n"
    assert fresh.open("a.md", text) != []
    assert fresh.asked == ["client/registerCapability"]
    (fresh.folder / "brandlint.yaml").write_text("packs: [voice]\n")
    changes = [{"uri": fresh.uri("brandlint.yaml"), "type": 2}]
    fresh.notify("workspace/didChangeWatchedFiles", {"changes": changes})
    assert fresh.diagnostics("a.md") == []


def test_accepted_findings_are_not_shown(editor: Editor, own: str) -> None:
    (editor.folder / own / "brandlint.yaml").write_text("packs: [clarity-de]\n")
    (editor.folder / own / "a.md").write_text(
        "# Koch (m/w/d)\n\nWir bieten dir flache Hierarchien.\n"
    )
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-m", "brandlint", "baseline", "write", "."]
    written = subprocess.run(
        command,
        cwd=editor.folder / own,
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    if written.returncode:
        pytest.skip(written.stderr.decode())
    assert editor.open(f"{own}a.md") == []


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        pytest.param("de-AT", "So lassen", id="german"),
        pytest.param("en-US", "Let it stand", id="english"),
        pytest.param("fr", "Let it stand", id="any-other-is-english"),
    ],
)
def test_the_editors_language_is_spoken(fresh: Editor, locale: str, said: str) -> None:
    (fresh.folder / "brandlint.yaml").write_text("packs: [clarity-de]\n")
    fresh.start(locale)
    text = "# Koch (m/w/d)\n\nWir bieten dir flache Hierarchien.\n"
    (found,) = fresh.open("a.md", text)
    assert found["message"].startswith("„" if locale == "de-AT" else "Many ads")
    assert any(said in title for title in _titles(fresh.actions("a.md", found["range"])))


def test_the_settings_language_goes_before_the_editors(editor: Editor, own: str) -> None:
    (editor.folder / own / "brandlint.yaml").write_text("packs: [clarity-de]\nui_language: de\n")
    (found,) = editor.open(f"{own}a.md", "# Koch (m/w/d)\n\nWir bieten dir flache Hierarchien.\n")
    assert found["message"].startswith("„flache Hierarchien“")


def test_a_text_that_was_never_saved_is_checked(editor: Editor) -> None:
    assert _of_rule(editor.open("untitled:Untitled-1", POSTING), "marke/house")


def test_a_text_in_a_format_without_a_reader_is_left_alone(editor: Editor) -> None:
    assert editor.open("bild.psd", "Altenheim", "plaintext") == []


def test_a_text_that_nobody_types_is_left_to_the_command_line(editor: Editor) -> None:
    (found,) = editor.open("jobs/alle.md", POSTING * 1_500)
    assert "brandlint check jobs/alle.md" in found["message"]
    assert found["severity"] == 2


def test_a_replacement_that_two_rules_ask_for_is_offered_once(editor: Editor, own: str) -> None:
    (editor.folder / own / "brandlint.yaml").write_text(
        "packs: [voice]\nvoice: {gender_form: colon, terms: {Mitarbeiter: 'Kolleg:innen'}}\n",
        encoding="utf-8",
    )
    text = "# Koch (m/w/d)\n\nUnsere Mitarbeiter kochen gern mit dir.\n"
    found = editor.open(f"{own}a.md", text)
    titles = _titles(editor.actions(f"{own}a.md", found[0]["range"]))
    assert len(found) == 2
    assert len(titles) == len(set(titles)) == 3


def test_a_closed_text_has_no_diagnostics(editor: Editor) -> None:
    editor.open(NAME)
    editor.notify("textDocument/didClose", {"textDocument": {"uri": editor.uri(NAME)}})
    editor.versions.pop(editor.uri(NAME))
    assert editor.diagnostics(NAME) == []


def test_a_broken_content_file_is_told_at_its_text(editor: Editor) -> None:
    (found,) = editor.open("jobs/kaputt.yaml", 'title: "Koch\n', "yaml")
    assert found["severity"] == 1
    assert "quote" in found["message"]


def test_broken_settings_are_told_in_every_text_with_the_place(editor: Editor, own: str) -> None:
    (editor.folder / own / "brandlint.yaml").write_text("brand: Muster\npaks: [voice]\n")
    (found,) = editor.open(f"{own}a.md", POSTING)
    assert "did you mean 'packs'?" in found["message"]
    (related,) = found["relatedInformation"]
    assert related["location"]["uri"] == editor.uri(f"{own}brandlint.yaml")
    assert related["location"]["range"]["start"] == {"line": 1, "character": 0}


def test_nonsense_does_not_end_the_server(fresh: Editor) -> None:
    (fresh.folder / "brandlint.yaml").write_text("packs: [voice]\n")
    fresh.start()
    for _ in range(3):
        unknown = {"textDocument": {"uri": fresh.uri("nie.md"), "version": 2}}
        fresh.notify("textDocument/didChange", {**unknown, "contentChanges": [{"text": "x"}]})
    fresh.notify("textDocument/unheardOf", {"a": 1})
    fresh.raw(b'{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": 3}')
    assert fresh.ask("hover", "nie.md", position={"line": 9, "character": 9}) is None
    assert (
        fresh.actions(
            "nie.md", {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 9}}
        )
        == []
    )
    assert fresh.open("a.md", "\ud83d kaputt 🎉 \x00 ") == []
    assert sum("KeyError" in line for line in fresh.log) <= 1


def test_the_server_ends_when_the_editor_does(fresh: Editor) -> None:
    fresh.start()
    assert fresh.stop() == 0
