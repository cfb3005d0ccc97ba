from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from config_makers import written
from hypothesis import given
from hypothesis import strategies as st

from brandlint.config import Settings
from brandlint.config.show import show
from brandlint.config.toml import load_table
from brandlint.documents import Touchpoint
from brandlint.errors import UserError
from brandlint.findings import Severity
from brandlint.spans import Position

TABLE = '''\
[project]
name = "x"  # [tool.brandlint]
text = """
[tool.brandlint]
brand = "no"
"""

[tool.brandlint]
brand = "Muster GmbH"
packs = [
  "clarity-de",  # ours
  "./brand",
]
voice = { address = "du", terms = { Mitarbeiter = "Kolleg:innen" } }
touchpoints.ad = ["ads/*.md"]

[tool.brandlint.rules]
"clarity-de/anglicism" = "off"

[[tool.brandlint.overrides]]
paths = ["a"]
reason = "darum"
rules = { postings-de = "off" }

[[tool.brandlint.overrides]]
paths = ["b"]
[tool.brandlint.overrides.rules]
postings-de = "note"
'''

PLACES = {
    "a key": (("brand",), (9, 1)),
    "an item of a list over lines": (("packs", 1), (12, 3)),
    "a key inside": (("voice", "address"), (14, 11)),
    "a key further inside": (("voice", "terms", "Mitarbeiter"), (14, 37)),
    "a dotted key": (("touchpoints", "ad"), (15, 1)),
    "an item below a dotted key": (("touchpoints", "ad", 0), (15, 19)),
    "a table of its own": (("rules",), (17, 1)),
    "a quoted key": (("rules", "clarity-de/anglicism"), (18, 1)),
    "the first of several tables": (("overrides", 0, "rules"), (23, 1)),
    "a key of the first": (("overrides", 0, "rules", "postings-de"), (23, 11)),
    "the second of several tables": (("overrides", 1, "paths", 0), (26, 10)),
    "a table below the second": (("overrides", 1, "rules", "postings-de"), (28, 1)),
    "what is not there": (("voice", "address", "x"), (14, 11)),
    "the whole": ((), (8, 1)),
}


@pytest.mark.parametrize(("path", "place"), PLACES.values(), ids=PLACES)
def test_keys_are_found_in_the_text(path: tuple[str | int, ...], place: tuple[int, int]) -> None:
    table = load_table("pyproject.toml", TABLE)
    assert table is not None
    assert table.key_mark(path) == Position(*place)
    assert table.mark(path) == Position(*place)


def test_a_table_means_what_the_same_yaml_means(tmp_path: Path) -> None:
    found = written(tmp_path, TABLE, "pyproject.toml")
    assert found.brand == "Muster GmbH"
    assert found.packs == ("clarity-de", "./brand")
    assert found.levels == {"clarity-de/anglicism": None}
    assert found.touchpoint_of(tmp_path / "ads/x.md") is Touchpoint.AD
    assert [one.levels for one in found.overrides] == [
        {"postings-de": None},
        {"postings-de": Severity.NOTE},
    ]
    assert "brand: " in show(found)


MISTAKES = {
    "an unknown key": ('brend = "x"', ":2:1: unknown key 'brend', did you mean 'brand'?"),
    "a wrong value": ('gate = "fatal"', ":2:1: gate: 'fatal' is not allowed"),
    "an item": ("exclude = ['a', 'b\\c']", ":2:17: write 'b\\\\c' with '/'"),
    "a deeper key": ("voice.terms = {a = 'a'}", ":2:16: 'a' would be replaced by itself"),
    "no TOML": ("brand = ", ":2:9: this is no valid TOML"),
    "no value at the end": ("brand = [", ":3:1: this is no valid TOML"),
}


@pytest.mark.parametrize(("line", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_has_its_place(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(UserError) as caught:
        written(tmp_path, f"[tool.brandlint]\n{line}\n", "pyproject.toml")
    assert said in caught.value.wording.en


def test_a_value_that_is_no_table_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r":2:1: a group of keys is expected"):
        written(tmp_path, "[tool]\nbrandlint = 3\n", "pyproject.toml")


@pytest.mark.parametrize(
    "text",
    [
        "[tool.other]\nx = 1",
        "",
        "not even TOML",
        'tool = "brandlint"',
        '[project]\nx = "brandlint"',
    ],
)
def test_a_file_without_the_table_says_nothing(text: str) -> None:
    assert load_table("pyproject.toml", text) is None


def test_an_empty_table_leaves_all_as_it_is(tmp_path: Path) -> None:
    found = written(tmp_path, "[tool.brandlint]", "pyproject.toml")
    assert found == Settings(root=tmp_path, path=tmp_path / "pyproject.toml")


@given(st.integers(0, len(TABLE)), st.integers(0, 9), st.text("[]{}=.,'\"# \nax", max_size=3))
def test_whatever_toml_reads_the_scan_places_every_key(at: int, cut: int, added: str) -> None:
    text = TABLE[:at] + added + TABLE[at + cut :]
    try:
        table = load_table("pyproject.toml", text)
    except UserError as error:
        assert error.wording.en.startswith("pyproject.toml:")  # noqa: PT017 - or no error at all
        return
    if table is None or not isinstance(table.value, dict):
        return
    assert tomllib.loads(text)["tool"]["brandlint"] == table.value
    for key in table.value:
        line = text.splitlines()[table.key_mark([key]).line - 1]
        assert key in line or "\\" in line
