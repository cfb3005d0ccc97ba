"""Places in half-written YAML, positions in units, and comments that fit their format."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("pygls")

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position

from brandlint.engine.fixes import applied
from brandlint.findings import Finding, Owner, Place, Severity
from brandlint.lsp.cursor import cursor_at, path_at
from brandlint.lsp.ignoring import ignoring
from brandlint.lsp.positions import Ruler
from brandlint.lsp.spots import spots_of
from brandlint.readers import read_text
from brandlint.spans import LineIndex, Span
from brandlint.suppressions import suppressions


@pytest.mark.parametrize(
    ("text", "path", "typed"),
    [
        pytest.param("ga|", (), "ga", id="top"),
        pytest.param("gate: er|", ("gate",), "er", id="value"),
        pytest.param("a:\n  b:\n    c|\n  d: 1", ("a", "b"), "c", id="key-between-others"),
        pytest.param("a:\n- b\n- |", ("a", 0), "", id="list-at-the-level-of-its-key"),
        pytest.param("a:\n  - b: 1\n    c|", ("a", 0), "c", id="second-key-of-an-item"),
        pytest.param("a:\n  - b: 1\nc|", (), "c", id="back-at-the-top"),
        pytest.param("a: [b,\n  c|", ("a", 0), "c", id="brackets-over-lines"),
        pytest.param("a: {b: [x], c: |", ("a", "c"), "", id="braces-after-brackets"),
        pytest.param("a: {b: {c|}}", ("a", "b"), "c", id="braces-in-braces"),
        pytest.param("a: 'x: y'\nb|", (), "b", id="colon-in-quotes"),
        pytest.param("a: |-\n  b: x\nc|", (), "c", id="after-a-longer-text"),
        pytest.param('"a b":\n  c|', ("a b",), "c", id="quoted-key"),
        pytest.param("a: 1\r\nb:\r\n  c|", ("b",), "c", id="cr-lf"),
        pytest.param('a: {"b": "x|', ("a", "b"), '"x', id="in-quotes"),
        pytest.param("- - a|", (0, 0), "a", id="list-in-a-list"),
    ],
)
def test_the_cursor_is_found(text: str, path: tuple[Any, ...], typed: str) -> None:
    at = text.rindex("|")
    found = cursor_at(text[:at] + text[at + 1 :], at)
    assert found is not None
    assert (found.path, found.typed) == (path, typed)


@pytest.mark.parametrize("text", ["# a|", "a: b # c|", "a: >\n  b|"])
def test_where_nothing_can_be_completed_there_is_no_cursor(text: str) -> None:
    at = text.rindex("|")
    assert cursor_at(text[:at], at) is None


@given(st.text(alphabet="ab:-[]{}\"'#|> \n,é🎉"), st.integers(0, 60))
def test_no_text_breaks_the_search_for_the_cursor(text: str, at: int) -> None:
    cursor_at(text, min(at, len(text)))
    path_at(text, min(at, len(text)))


@given(
    st.text(alphabet="aé🎉\u2028\r\n\x0c"),
    st.integers(0, 40),
    st.sampled_from(["utf-8", "utf-16", "utf-32"]),
)
def test_every_offset_has_a_position_that_leads_back(text: str, at: int, encoding: str) -> None:
    at = min(at, len(text))
    if text[at - 1 : at + 1] == "\r\n":
        at += 1
    ruler = Ruler(text, encoding)
    assert ruler.offset(ruler.position(at)) == at


@pytest.mark.parametrize(
    ("position", "offset"),
    [
        pytest.param(Position(0, 99), 2, id="beyond-the-line"),
        pytest.param(Position(9, 0), 4, id="beyond-the-text"),
        pytest.param(Position(0, 1), 0, id="inside-of-a-pair"),
    ],
)
def test_positions_that_are_none_are_drawn_in(position: Position, offset: int) -> None:
    assert Ruler("🎉a\nb").offset(position) == offset


def _finding(name: str, source: str, seen: str) -> Finding:
    start = source.index(seen) if seen else 0
    span = Span(start, start + len(seen))
    lines = LineIndex(source)
    place = Place(name, span, lines.position(span.start), lines.position(span.end), seen)
    return Finding(place, "marke/haus", Severity.WARNING, Owner.VOICE, "Nein.")


@pytest.mark.parametrize(
    ("name", "source", "seen", "expected"),
    [
        pytest.param(
            "a.md",
            "Das Haus.\n\nEnde.\n",
            "Haus",
            "Das Haus. <!-- X -->\n\nEnde.\n",
            id="block",
        ),
        pytest.param(
            "a.md", "- Das **Haus**\n- b\n", "Haus", "- Das **Haus** <!-- X -->\n- b\n", id="item"
        ),
        pytest.param(
            "a.md",
            "| a | b |\n|---|---|\n| Haus | c |\n",
            "Haus",
            "| a | b |\n|---|---|\n| Haus <!-- X --> | c |\n",
            id="cell",
        ),
        pytest.param(
            "a.md",
            "---\ntitle: Haus\n---\n\nText.\n",
            "Haus",
            "---\ntitle: Haus # X\n---\n\nText.\n",
            id="front-matter",
        ),
        pytest.param(
            "a.html",
            "<p>Das Haus.</p><p>Ende.</p>",
            "Haus",
            "<p>Das Haus. <!-- X --></p><p>Ende.</p>",
            id="one-line-of-html",
        ),
        pytest.param("a.mdx", "Das Haus.\n", "Haus", "Das Haus. {/* X */}\n", id="mdx"),
        pytest.param(
            "a.yaml", "text: Das Haus.\nb: c\n", "Haus", "text: Das Haus. # X\nb: c\n", id="yaml"
        ),
        pytest.param(
            "a.md", "Das Haus.\r\n", "Haus", "Das Haus. <!-- X -->\r\n", id="line-ends-stay"
        ),
    ],
)
def test_the_exception_stands_where_the_format_has_room(
    name: str, source: str, seen: str, expected: str
) -> None:
    finding = _finding(name, source, seen)
    edit = ignoring(name, source, finding, finding.place, "darum")
    assert edit is not None
    said = expected.replace("X", "brandlint-ignore marke/haus: darum")
    assert applied(source, [edit]) == said


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.yaml"])
def test_what_a_whole_text_lacks_is_let_stand_for_the_file(name: str) -> None:
    source = "title: Koch\n" if name == "a.yaml" else "<p>Koch</p>\n"
    finding = _finding(name, source, "")
    edit = ignoring(name, source, finding, finding.place, "darum")
    assert edit is not None
    after = applied(source, [edit])
    (one,) = suppressions(read_text(name, after))
    assert one.covers(finding, ())
    assert "brandlint-ignore-file marke/haus: darum" in after


@pytest.mark.parametrize(("name", "source"), [("a.json", '{"text": "Das Haus."}')])
def test_where_a_format_knows_no_comments_none_is_offered(name: str, source: str) -> None:
    finding = _finding(name, source, "Haus")
    assert ignoring(name, source, finding, finding.place, "darum") is None


def test_a_finding_without_places_of_its_own_is_one_spot() -> None:
    finding = _finding("a.md", "Das Haus.", "Haus")
    (spot,) = spots_of([finding])
    assert (spot.place, spot.message, spot.fix) == (finding.place, "Nein.", None)
