from __future__ import annotations

from pathlib import Path

import pytest
from config_makers import written
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from brandlint.config import Settings
from brandlint.config.reading import read_settings
from brandlint.config.show import show
from brandlint.documents import Touchpoint
from brandlint.errors import UserError
from brandlint.findings import Severity

WHOLE = """\
brand: Muster GmbH
ui_language: de
language: de
packs: [clarity-de, ./brand]
extend_packs: [voice]
gate: warning
exclude: [drafts/**]
touchpoints:
  ad: ["ads/*.csv", "ads/*.md"]
  job_posting: ["content/jobs/*.md"]
voice:
  address: du
  gender_form: colon
  gender_marker: "(m/w/d)"
  targets: {words_per_sentence: [8, 16]}
  terms: {Mitarbeiter: "Kolleg:innen"}
  accept: [Hands-on]
rules:
  clarity-de/anglicism: off
  postings-de: note
  clarity-de/long-sentence: {severity: error, params: {max: 20}, reason: Wir halten es kurz.}
overrides:
  - {paths: ["content/jobs/it-*"], rules: {clarity-de/anglicism: off}, reason: Fachsprache}
select: [clarity-de]
ignore: ["*/age-*"]
preview: true
pipeline: {de: de_core_news_md}
"""


def error_of(folder: Path, text: str, name: str = "brandlint.yaml") -> tuple[str, str]:
    with pytest.raises(UserError) as caught:
        written(folder, text, name)
    return caught.value.wording


def test_settings_hold_what_the_file_says(tmp_path: Path) -> None:
    found = written(tmp_path, WHOLE)
    assert (found.root, found.path) == (tmp_path, tmp_path / "brandlint.yaml")
    assert (found.brand, found.ui_language, found.language) == ("Muster GmbH", "de", "de")
    assert (found.packs, found.extend_packs) == (("clarity-de", "./brand"), ("voice",))
    assert found.gate is Severity.WARNING
    assert found.voice.terms == {"Mitarbeiter": "Kolleg:innen"}
    assert found.levels == {
        "clarity-de/anglicism": None,
        "postings-de": Severity.NOTE,
        "clarity-de/long-sentence": Severity.ERROR,
    }
    assert found.params == {"clarity-de/long-sentence": {"max": 20}}
    assert found.overrides[0].reason == "Fachsprache"
    assert (found.select, found.ignore, found.preview) == (("clarity-de",), ("*/age-*",), True)
    assert found.pipeline == {"de": "de_core_news_md"}


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n", "{}", "\ufeff"])
def test_an_empty_file_leaves_all_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "brandlint.yaml"
    assert written(tmp_path, text) == Settings(root=tmp_path, path=path)


def test_byte_order_mark_and_carriage_returns_are_fine(tmp_path: Path) -> None:
    expected = written(tmp_path, WHOLE)
    path = tmp_path / "brandlint.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert read_settings(path) == expected


@pytest.mark.parametrize(
    ("path", "touchpoint"),
    [
        ("ads/a.md", Touchpoint.AD),
        ("content/jobs/a.md", Touchpoint.JOB_POSTING),
        ("content/jobs/sub/a.md", None),
        ("other.md", None),
        ("../ads/a.md", None),
    ],
)
def test_patterns_give_touchpoints(
    tmp_path: Path, path: str, touchpoint: Touchpoint | None
) -> None:
    assert written(tmp_path, WHOLE).touchpoint_of(tmp_path / path) is touchpoint


def test_the_first_touchpoint_that_fits_counts(tmp_path: Path) -> None:
    found = written(tmp_path, "touchpoints: {email: ['*.md'], ad: ['a.md']}")
    assert found.touchpoint_of(tmp_path / "a.md") is Touchpoint.EMAIL


def test_patterns_leave_files_out(tmp_path: Path) -> None:
    found = written(tmp_path, "exclude: [drafts/**, '*.tmp.md', '!keep.tmp.md']")
    paths = ("drafts/x/a.md", "x/a.tmp.md", "keep.tmp.md", "a.md", "../drafts/a.md")
    assert [found.excludes(tmp_path / path) for path in paths] == [True, True, False, False, False]


# What is written, and the place and a part of what is said.
MISTAKES = {
    "an unknown key": ("brend: x", "1:1", "did you mean 'brand'?"),
    "a key that comes later": ("journeys: []", "1:1", "unknown key 'journeys'"),
    "a list": ("- a", "1:1", "a group of keys is expected"),
    "a text": ("brand", "1:1", "a group of keys is expected"),
    "an unknown language": ("language: fr", "1:11", "'fr' is not allowed"),
    "an unknown gate": ("gate: fatal", "1:7", "choose one of error, note, warning"),
    "one pack, no list": ("packs: clarity-de", "1:8", "a list is expected"),
    "an unknown touchpoint": ("touchpoints: {poster: [a]}", "1:15", "'poster' is not allowed"),
    "a backslash": (r"exclude: ['ads\*.md']", "1:11", "on Windows as well: 'ads/*.md'"),
    "an empty pattern": ("touchpoints: {ad: ['']}", "1:20", "the pattern is empty"),
    "a path that leads out": ("exclude: [../x]", "1:11", "leads out of the folder"),
    "a comment as a pattern": ("exclude: ['#x']", "1:11", "is no pattern"),
    "a lone exclamation mark": ("exclude: ['!']", "1:11", "is no pattern"),
    "a pipeline of another language": (
        "pipeline: {de: de_x, fr: x}",
        "1:22",
        "'fr' is not allowed",
    ),
    "an unknown address": ("voice: {address: ihr}", "1:18", "'ihr' is not allowed"),
    "a target for what is no feature": (
        "voice: {targets: {word_per_sentence: [8, 16]}}",
        "1:19",
        "write one such as words_per_sentence",
    ),
    "a target below nothing": ("voice: {targets: {emoji: [-1, 1]}}", "1:19", "write it like"),
    "a marker that is none": ("voice: {gender_marker: (abc)}", "1:9", "write one such as (m/w/d)"),
    "a term without its better": ("voice: {terms: {a: ''}}", "1:17", "needs both"),
    "a term that is its own better": ("voice: {terms: {a: a}}", "1:17", "replaced by itself"),
    "a chain of terms": ("voice: {terms: {a: b, b: c}}", "1:17", "replaced by 'c'"),
    "a target that runs backwards": ("voice: {targets: {x: [9, 1]}}", "1:19", "write it like"),
    "a target with one end": ("voice: {targets: {x: [9]}}", "1:22", ""),
    "an empty accepted term": ("voice: {accept: [a, ' ']}", "1:21", "is empty"),
    "an unknown level": ("rules: {clarity-de/x: fatal}", "1:23", "'fatal' is not allowed"),
    "off without a reason": (
        "overrides: [{paths: [a], rules: {clarity-de: off}}]",
        "1:34",
        "needs a reason",
    ),
    "an override without paths": ("overrides: [{rules: {a: note}}]", "1:13", "'paths' is missing"),
    "an override of no rule": ("overrides: [{paths: [a], rules: {}}]", "1:33", ""),
    "an empty name": ("select: ['']", "1:10", "the name is empty"),
    "a pipeline from a path": ("pipeline: {de: ./model}", "1:12", "is no installed pipeline"),
    "broken YAML": ("brand: [", "2:1", ""),
    "a key twice": ("brand: a\nbrand: b", "2:1", "occurs twice"),
}


@pytest.mark.parametrize(("text", "place", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_has_its_place_and_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, place: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    en, de = error_of(tmp_path, text + "\n")
    assert en.startswith(f"brandlint.yaml:{place}: ")
    assert de.startswith(f"brandlint.yaml:{place}: ")
    assert said in en
    assert en != de


def test_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes("brand: Müster".encode("latin-1"))
    with pytest.raises(UserError, match=r"x.yaml:1:9: the file is not in UTF-8"):
        read_settings(tmp_path / "x.yaml")


MARKERS = ["(m/w/d)", "m/w/d", "(w/m/d)", "(gn)", "(all genders)", "[m|w|d]"]


@pytest.mark.parametrize("marker", MARKERS)
def test_usual_markers_are_known(tmp_path: Path, marker: str) -> None:
    found = written(tmp_path, f"voice: {{gender_marker: '{marker}'}}")
    assert found.voice.gender_marker == marker


def test_show_says_where_each_value_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = show(written(tmp_path, "brand: Muster GmbH\nvoice: {address: du}\ngate: 'note'\n"))
    lines = text.splitlines()
    assert lines[0] == "# Settings: brandlint.yaml"
    assert 'brand: "Muster GmbH"                     # brandlint.yaml:1' in lines
    assert "gate: note                               # brandlint.yaml:3" in lines
    assert "preview: false                           # default" in lines
    assert any(line.startswith("voice: {address: du, ") for line in lines)


def test_what_show_prints_reads_back_as_the_same_settings(tmp_path: Path) -> None:
    first = written(tmp_path, WHOLE)
    assert written(tmp_path, show(first)) == first


def test_show_speaks_german_where_the_settings_do(tmp_path: Path) -> None:
    assert "# Vorgabe" in show(written(tmp_path, "ui_language: de"))
    assert "no file" in show(Settings(root=tmp_path))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=6,
)
KEYS = st.sampled_from(
    ["brand", "packs", "exclude", "touchpoints", "voice", "rules", "overrides", "pipeline", "gate"]
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings")


def settles_or_says_where(folder: Path, text: str, name: str) -> None:
    said: tuple[str, ...] = ()
    try:
        show(written(folder, text, name))
    except UserError as error:
        said = error.wording
    assert all(f"{name}:" in one for one in said)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=100))
@example("voice: {targets: {a: [.nan, 1]}}")
@example("a: &a [*a]")
@example("? [a]\n: b")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_settings_or_a_mistake_with_a_place(folder: Path, text: str) -> None:
    settles_or_says_where(folder, text, "brandlint.yaml")


@given(KEYS, VALUES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_settles_or_says_where(folder: Path, key: str, value: object) -> None:
    text = f"{key}: {value!r}".encode("utf-8", "replace").decode()
    settles_or_says_where(folder, text, "brandlint.yaml")


@given(st.integers(0, len(WHOLE)), st.integers(0, 9), st.text("[]{}:,-'\"# \nax&*!", max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_mutation_settles_or_says_where(folder: Path, at: int, cut: int, added: str) -> None:
    settles_or_says_where(folder, WHOLE[:at] + added + WHOLE[at + cut :], "brandlint.yaml")
