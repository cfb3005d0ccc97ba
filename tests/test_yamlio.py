"""YAML keeps its places, says no in words, and never builds more than plain data."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Annotated, Any, Literal

import msgspec
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from brandlint.errors import UserError
from brandlint.yamlio import convert, load, scalars


class Colour(enum.StrEnum):
    RED = "red"
    GREEN = "green"


class Part(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    name: str
    colour: Colour = Colour.RED
    mode: Literal["on", "off"] = "off"
    words: list[str] = []
    names: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)] = ("a",)
    parts: dict[str, Part] = {}
    count: Annotated[int, msgspec.Meta(ge=0)] = 0
    since: dt.date | None = None

    def __post_init__(self) -> None:
        if self.name == "Nobody":
            raise ValueError("nobody is no name", "niemand ist kein Name")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("off", "off", id="off is a word"),
        pytest.param("yes", "yes", id="yes is a word"),
        pytest.param("No", "No", id="No is a word"),
        pytest.param("true", True, id="true is a boolean"),
        pytest.param("False", False, id="False is a boolean"),
        pytest.param("12:30", "12:30", id="a time is no sexagesimal number"),
        pytest.param("01067", "01067", id="a postcode keeps its zero"),
        pytest.param("+4930123456", "+4930123456", id="a telephone number keeps its plus"),
        pytest.param("-3", -3, id="a negative number"),
        pytest.param("1.5", 1.5, id="a fraction"),
        pytest.param("1e999", "1e999", id="infinity stays text"),
        pytest.param("9" * 5000, "9" * 5000, id="a number too long to count"),
        pytest.param("2025-03-31", dt.date(2025, 3, 31), id="a date"),
        pytest.param("2025-13-31", "2025-13-31", id="no date"),
        pytest.param(
            "2025-03-31T10:00:00Z",
            dt.datetime(2025, 3, 31, 10, tzinfo=dt.UTC),
            id="a date with a time",
        ),
        pytest.param("'1'", "1", id="a number in quotes is text"),
        pytest.param("~", None, id="nothing"),
        pytest.param("{<<: {a: 1, b: 2}, b: 3}", {"a": 1, "b": 3}, id="merged keys give way"),
        pytest.param("{1: x, on: y}", {"1": "x", "on": "y"}, id="keys are text as written"),
    ],
)
def test_a_scalar_means_what_its_author_means(written: str, value: Any) -> None:
    assert load("x.yaml", f"key: {written}").value == {"key": value}


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        pytest.param("a: b: c", "x.yaml:1:5:", "in quotes", id="a colon in text"),
        pytest.param("a:\n\t- b", "x.yaml:2:1:", "use spaces", id="a tab"),
        pytest.param("a: 'b", "x.yaml:1:6:", "closing quote", id="an open quote"),
        pytest.param("a: [b, c", "x.yaml:1:9:", "closing ']'", id="an open bracket"),
        pytest.param("a: @b", "x.yaml:1:4:", "in quotes", id="a reserved sign"),
        pytest.param("a: *b", "x.yaml:1:4:", "not defined", id="an alias of nothing"),
        pytest.param("a: 1\na: 2", "x.yaml:2:1:", "occurs twice", id="a key twice"),
        pytest.param("a: 1\n---\nb: 2", "x.yaml:2:1:", "several documents", id="two documents"),
        pytest.param("a: \x07", "x.yaml:1:4:", "remove it", id="a control character"),
        pytest.param("a: \ud83d", "x.yaml:1:4:", "remove it", id="half a character"),
        pytest.param("[a]: b", "x.yaml:1:1:", "a key must be", id="a list as key"),
        pytest.param("a: !!python/name:os.system x", "x.yaml:1:4:", "not allowed", id="an object"),
        pytest.param("a: &a [*a]", "x.yaml:1:4:", "aliases", id="an alias to itself"),
        pytest.param("[" * 100_000, "x.yaml:1:1:", "flatter", id="nesting without end"),
    ],
)
def test_a_mistake_is_answered_with_its_place_and_a_way_out(
    text: str, place: str, hint: str
) -> None:
    with pytest.raises(UserError) as caught:
        load("x.yaml", text)
    assert caught.value.wording.en.startswith(place)
    assert hint in caught.value.wording.en
    assert caught.value.wording.de.startswith(place)


def test_aliases_that_explode_are_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    with pytest.raises(UserError, match="aliases"):
        load("x.yaml", "\n".join(lines))


def test_lenient_takes_what_other_people_write() -> None:
    assert load("x.yaml", "a: 1\na: !custom 2", lenient=True).value == {"a": 2}


def test_marks_point_at_values_and_keys() -> None:
    loaded = load("x.yaml", "ä: [b, {c: d}]\r\ne:\r\n  f: g\r\n")
    assert loaded.mark(["ä", 1, "c"]) == (1, 12)
    assert loaded.key_mark(["ä", 1, "c"]) == (1, 9)
    assert loaded.mark(["e", "f"]) == (3, 6)
    assert loaded.mark(["e", "missing"]) == (3, 3)
    assert loaded.mark([]) == (1, 1)


@pytest.mark.parametrize(
    ("text", "en", "de"),
    [
        pytest.param(
            "name: a\ncolor: red",
            "x.yaml:2:1: unknown key 'color', did you mean 'colour'?",
            "x.yaml:2:1: unbekannter Schlüssel „color“, gemeint ist wohl „colour“?",
            id="an unknown key",
        ),
        pytest.param(
            "name: a\ncolour: blau",
            "x.yaml:2:9: colour: 'blau' is not allowed: choose one of red, green",
            "x.yaml:2:9: colour: „blau“ ist nicht möglich: möglich sind red, green",
            id="a value that is not on the list",
        ),
        pytest.param(
            "name: a\nmode: of",
            "x.yaml:2:7: mode: 'of' is not allowed, did you mean 'off'?",
            "x.yaml:2:7: mode: „of“ ist nicht möglich, gemeint ist wohl „off“?",
            id="a value nearly on the list",
        ),
        pytest.param(
            "words: []",
            "x.yaml:1:1: the key 'name' is missing: add it",
            "x.yaml:1:1: der Schlüssel „name“ fehlt: ergänzt ihn",
            id="a missing key",
        ),
        pytest.param(
            "name: a\nwords: [b, 24]",
            "x.yaml:2:12: words[2]: a text is expected, not '24': put it in quotes",
            "x.yaml:2:12: words[2]: ein Text wird erwartet, nicht „24“: setzt den Wert in "
            "Anführungszeichen",
            id="a number for a text",
        ),
        pytest.param(
            "name: a\nwords: b",
            "x.yaml:2:8: words: a list is expected, not 'b': write [b]",
            "x.yaml:2:8: words: eine Liste wird erwartet, nicht „b“: schreibt [b]",
            id="a text for a list",
        ),
        pytest.param(
            "name: a\nnames: []",
            "x.yaml:2:8: names: a list with content is expected",
            "x.yaml:2:8: names: eine Liste mit Inhalt wird erwartet",
            id="an empty list",
        ),
        pytest.param(
            "name: a\nparts:\n  b: {name: c}\n  d: {name: e, count: many}",
            "x.yaml:4:23: parts.d.count: a whole number is expected, not 'many'",
            "x.yaml:4:23: parts.d.count: eine ganze Zahl wird erwartet, nicht „many“",
            id="the one of several entries that is wrong",
        ),
        pytest.param(
            "name: a\nwords:",
            "x.yaml:2:7: words: a value is missing here: a list is expected",
            "x.yaml:2:7: words: hier fehlt der Wert: eine Liste wird erwartet",
            id="a key without a value",
        ),
        pytest.param(
            "name: a\ncount: -1",
            "x.yaml:2:8: count: a whole number >= 0 is expected, not '-1'",
            "x.yaml:2:8: count: eine ganze Zahl >= 0 wird erwartet, nicht „-1“",
            id="a number out of range",
        ),
        pytest.param(
            "name: a\nsince: soon",
            "x.yaml:2:8: since: 'soon' is no date: write it like 2025-03-31",
            "x.yaml:2:8: since: „soon“ ist kein Datum: schreibt es wie 2025-03-31",
            id="no date",
        ),
        pytest.param(
            "name: a\nparts: {b: {name: Nobody}}",
            "x.yaml:2:12: parts.b: nobody is no name",
            "x.yaml:2:12: parts.b: niemand ist kein Name",
            id="what the type itself objects to",
        ),
        pytest.param(
            "[a]",
            "x.yaml:1:1: a group of keys is expected, not a list",
            "x.yaml:1:1: eine Gruppe von Schlüsseln wird erwartet, nicht eine Liste",
            id="a list for a group of keys",
        ),
    ],
)
def test_a_wrong_value_is_answered_in_both_languages(text: str, en: str, de: str) -> None:
    with pytest.raises(UserError) as caught:
        convert(load("x.yaml", text), Part)
    assert caught.value.wording == (en, de)


def test_a_part_of_a_file_is_converted_with_its_own_places() -> None:
    loaded = load("x.yaml", "parts:\n  - name: a\n  - name: b\n    words: c\n")
    assert convert(loaded, Part, at=("parts", 0)) == Part("a")
    with pytest.raises(UserError, match=r"x\.yaml:4:12: parts\[2\]\.words"):
        convert(loaded, Part, at=("parts", 1))


STYLES = """\
plain: Wir suchen dich  # nicht mich
wrapped: Wir suchen
  dich

  und mich
single: 'Wir ''suchen''
  dich'
double: "Wir \\"suchen\\" \\u00fcberall \\
  und \\n dich"
literal: |
  Wir suchen

    dich
folded: >-
  Wir suchen
  dich

  und mich
kept: |+
  dich

indented: |2
    dich
anchored: &a dich
again: *a
tagged: !!str 12
items: [dich, "uns", {more: mich}]
empty: ""
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_style_of_text_knows_where_its_characters_stand(line_end: str) -> None:
    source = STYLES.replace("\n", line_end)
    values = yaml.safe_load(STYLES)
    seen = list(scalars(source))
    assert ("again",) not in [scalar.path for scalar in seen]
    for scalar in seen:
        value = values
        for part in scalar.path:
            value = value[part]
        assert scalar.text == value
        assert_runs_true(scalar.text, scalar.runs, source)


def assert_runs_true(text: str, runs: Any, source: str) -> None:
    starts = [run.text_start for run in runs]
    assert starts == sorted(set(starts))
    assert starts[:1] == [0] * bool(text)
    for run, end in zip(runs, [*starts[1:], len(text)][: len(runs)], strict=True):
        if run.verbatim:
            assert run.source.of(source) == text[run.text_start : end]


PROSE = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]) | st.just("\n"),
    max_size=60,
)


@given(PROSE, st.sampled_from([None, "'", '"', "|", ">"]), st.integers(20, 80))
def test_what_a_program_writes_is_read_back_with_its_places(
    text: str, style: str | None, width: int
) -> None:
    written = yaml.dump({"key": text}, default_style=style, width=width, allow_unicode=True)
    (scalar,) = [s for s in scalars(written) if s.path == ("key",)]
    assert scalar.text == yaml.safe_load(written)["key"] == text
    assert_runs_true(scalar.text, scalar.runs, written)


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        list(scalars(text))
    except UserError as error:
        assert error.wording.en.startswith(":")  # noqa: PT017 - either outcome is fine
