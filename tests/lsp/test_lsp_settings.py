"""Settings, packs and fact sheets in an editor: mistakes at their places, and what fits there."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("pygls")

from lsp_editor import Editor, marked

_RULE = """id: marke/haus
check: forbidden-term
severity: warning
message: "Nicht „{seen}“."
why: "Darum."
params:
  terms: [Altenheim]
examples:
  flagged:
    - {text: "Das Altenheim.", seen: [Altenheim]}
  clean:
    - {text: "Das Pflegeheim."}
"""


def _said(text: str, diagnostics: list[Any]) -> list[tuple[str, str]]:
    return [(marked(text, one["range"]), one["message"]) for one in diagnostics]


@pytest.mark.parametrize(
    ("name", "text", "place", "part"),
    [
        pytest.param(
            "brandlint.yaml", "gaate: error\n", "gaate", "did you mean 'gate'?", id="unknown-key"
        ),
        pytest.param("brandlint.yaml", "gate: eror\n", "eror", "error", id="wrong-value"),
        pytest.param(
            "brandlint.yaml", "packs: [clarity-dee]\n", "clarity-dee", "clarity-de", id="pack"
        ),
        pytest.param(
            "brandlint.yaml",
            "rules: {clarity-de/emty-phrase: off}\npacks: [clarity-de]\n",
            "clarity-de/emty-phrase",
            "clarity-de/empty-phrase",
            id="rule",
        ),
        pytest.param("brandlint.yaml", "facts: nie.yaml\n", "nie.yaml", "no nie.yaml", id="sheet"),
        pytest.param("brandlint.yaml", "packs: [voice\ngate: error\n", ":", "closing", id="yaml"),
        pytest.param(
            "facts.yaml",
            "facts:\n  - {fact: vacation_day, value: 30}\n",
            "vacation_day",
            "vacation_days",
            id="fact",
        ),
        pytest.param(
            "facts.yaml",
            "facts:\n  - {fact: vacation_days, value: viel}\n",
            "viel",
            "",
            id="value-of-a-fact",
        ),
        pytest.param(
            "marke/pack.yaml",
            'name: makre\nversion: "1"\ntitle: Marke\n',
            "makre",
            "'marke'",
            id="name-of-a-pack",
        ),
        pytest.param(
            "marke/haus.yaml",
            _RULE.replace("forbidden-term", "forbiden-term"),
            "forbiden-term",
            "forbidden-term",
            id="check",
        ),
        pytest.param(
            "marke/haus.yaml",
            _RULE.replace("{seen}“", "{sen}“"),
            '"Nicht „{sen}“."',
            "did you mean 'seen'?",
            id="placeholder",
        ),
        pytest.param(
            "marke/haus.yaml",
            _RULE.replace("Das Pflegeheim.", "Das Altenheim!"),
            '"Das Altenheim!"',
            "clean[1]: should be clean",
            id="example-that-does-not-hold",
        ),
        pytest.param(
            "pyproject.toml",
            '[tool.brandlint]\ngaate = "error"\n',
            "gaate",
            "did you mean 'gate'?",
            id="pyproject",
        ),
    ],
)
def test_a_mistake_is_told_at_its_place(
    editor: Editor, name: str, text: str, place: str, part: str
) -> None:
    (found,) = _said(text, editor.open(name, text, "yaml"))
    assert found[0] == place
    assert part in found[1]


@pytest.mark.parametrize("name", ["brandlint.yaml", "facts.yaml", "marke/pack.yaml"])
def test_sound_files_have_no_diagnostics(editor: Editor, name: str) -> None:
    assert editor.open(name, language="yaml") == []


def test_all_mistakes_of_a_fact_sheet_are_told(editor: Editor) -> None:
    text = "facts:\n  - {fact: a, value: 1}\n  - {fact: b, value: 2}\n"
    assert len(editor.open("facts.yaml", text, "yaml")) == 2


def test_what_was_meant_can_be_written_at_once(editor: Editor) -> None:
    text = "gaate: error\n"
    (found,) = editor.open("brandlint.yaml", text, "yaml")
    (action,) = editor.actions("brandlint.yaml", found["range"])
    assert action["isPreferred"]
    assert editor.apply("brandlint.yaml", action) == "gate: error\n"


def test_hovering_over_a_key_tells_what_it_means(editor: Editor) -> None:
    editor.open("brandlint.yaml", "packs: [voice]\nvoice:\n  terms: {}\n", "yaml")
    hover = editor.ask("hover", "brandlint.yaml", position={"line": 0, "character": 1})
    assert hover["contents"]["value"].startswith("Rule packs: names, or folders")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        pytest.param("brandlint.yaml", "ga|", {"gate": "gate: "}, id="key"),
        pytest.param("brandlint.yaml", "voi|", {"voice": "voice:"}, id="key-that-opens-keys"),
        pytest.param("brandlint.yaml", "ga|:", {"gate": "gate:"}, id="key-that-has-its-colon"),
        pytest.param(
            "brandlint.yaml", "gate: |", {"error": "gate: error", "note": "gate: note"}, id="value"
        ),
        pytest.param("brandlint.yaml", "gate:|", {"error": "gate: error"}, id="blank-is-added"),
        pytest.param("brandlint.yaml", "gate: wa|rn", {"warning": "gate: warning"}, id="in-a-word"),
        pytest.param(
            "brandlint.yaml", "preview: |", {"true": "preview: true"}, id="true-and-false"
        ),
        pytest.param(
            "brandlint.yaml",
            "packs: [voice, cl|]",
            {"clarity-de": "packs: [voice, clarity-de]", "./marke": "packs: [voice, ./marke]"},
            id="pack-in-brackets",
        ),
        pytest.param(
            "brandlint.yaml",
            "packs:\n  - voice\n  - |",
            {"clarity-de": "packs:\n  - voice\n  - clarity-de"},
            id="pack-in-a-list",
        ),
        pytest.param(
            "brandlint.yaml", "facts: |", {"facts.yaml": "facts: facts.yaml"}, id="fact-sheet"
        ),
        pytest.param(
            "brandlint.yaml",
            "voice:\n  address: du\n  ge|",
            {"gender_form": "voice:\n  address: du\n  gender_form: "},
            id="key-in-a-group",
        ),
        pytest.param(
            "brandlint.yaml",
            "voice: {address: |}",
            {"du": "voice: {address: du}", "sie": "voice: {address: sie}"},
            id="value-in-braces",
        ),
        pytest.param(
            "brandlint.yaml",
            "rules:\n  marke/|",
            {"marke/house": "rules:\n  marke/house: "},
            id="rule",
        ),
        pytest.param(
            "brandlint.yaml",
            "overrides:\n  - paths: [a]\n    rules: {marke/house: |}",
            {"off": "overrides:\n  - paths: [a]\n    rules: {marke/house: off}"},
            id="severity-of-a-rule",
        ),
        pytest.param(
            "brandlint.yaml",
            "require:\n  job_posting: [sal|]",
            {"salary": "require:\n  job_posting: [salary]"},
            id="fact-that-is-required",
        ),
        pytest.param(
            "brandlint.yaml", "touchpoints:\n  |", {"ad": "touchpoints:\n  ad: "}, id="touchpoint"
        ),
        pytest.param(
            "facts.yaml",
            "facts:\n  - fact: benefit\n    value: |\n",
            {"bike_leasing": "facts:\n  - fact: benefit\n    value: bike_leasing\n"},
            id="value-of-a-fact",
        ),
        pytest.param(
            "facts.yaml",
            "facts:\n  - {fact: vac|}",
            {"vacation_days": "facts:\n  - {fact: vacation_days}"},
            id="fact",
        ),
        pytest.param("marke/pack.yaml", "ver|", {"version": "version: "}, id="key-of-a-pack"),
        pytest.param(
            "marke/neu.yaml",
            "id: marke/neu\ncheck: forb|",
            {"forbidden-term": "id: marke/neu\ncheck: forbidden-term"},
            id="check",
        ),
        pytest.param(
            "marke/neu.yaml",
            "check: forbidden-term\nparams:\n  ma|",
            {"match": "check: forbidden-term\nparams:\n  match: "},
            id="params-of-the-check",
        ),
    ],
)
def test_what_fits_is_offered(
    editor: Editor, name: str, text: str, expected: dict[str, str]
) -> None:
    offered = editor.completions(name, text)
    assert {label: offered.get(label) for label in expected} == expected


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        pytest.param("gate: error\n|\npacks: []\n", {"gate", "packs"}, id="keys-that-are-there"),
        pytest.param("packs: [|]", {"gate", "error"}, id="keys-where-values-belong"),
        pytest.param("voice:\n  |", {"packs"}, id="keys-of-another-level"),
    ],
)
def test_what_does_not_fit_is_not_offered(editor: Editor, text: str, absent: set[str]) -> None:
    assert absent.isdisjoint(editor.completions("brandlint.yaml", text))


@pytest.mark.parametrize("text", ["# ga|", "brand: Muster # ga|"], ids=["line", "end-of-line"])
def test_nothing_is_offered_in_a_comment(editor: Editor, text: str) -> None:
    assert editor.completions("brandlint.yaml", text) == {}


def test_nothing_is_offered_in_copy(editor: Editor) -> None:
    assert editor.completions("jobs/neu.md", "Wir suchen |", "markdown") == {}
