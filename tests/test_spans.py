"""Places in text are counted as people count them and lead back to the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.spans import LineIndex, Position, Run, SourceMap, Span, merge


@pytest.mark.parametrize(
    ("text", "offset", "position"),
    [
        pytest.param("", 0, Position(1, 1), id="an empty source has one line"),
        pytest.param("ab\ncd", 3, Position(2, 1), id="LF ends a line"),
        pytest.param("ab\r\ncd", 4, Position(2, 1), id="CR LF is two characters and one line end"),
        pytest.param("ab\r\ncd", 3, Position(1, 4), id="LF of a CR LF is on the line it ends"),
        pytest.param("ab\rcd", 3, Position(2, 1), id="CR alone ends a line"),
        pytest.param("a\x0cb\u2028c", 4, Position(1, 5), id="nothing else ends a line"),
        pytest.param("äöü😀x", 4, Position(1, 5), id="columns are code points"),
        pytest.param("ab\n", 3, Position(2, 1), id="the end after a line end is a new line"),
    ],
)
def test_positions(text: str, offset: int, position: Position) -> None:
    assert LineIndex(text).position(offset) == position


@given(st.text(alphabet="ab\r\nä", max_size=30))
def test_lines_and_line_ends_cover_the_text(text: str) -> None:
    index = LineIndex(text)
    lines = [index.line_span(line + 1).of(text) for line in range(len(index))]
    assert "".join(lines) == text.replace("\r", "").replace("\n", "")


def test_a_map_leads_through_atoms_and_gaps() -> None:
    # 'A &amp; B' is seen as 'A & B'.
    runs = (
        Run(0, Span(0, 2), verbatim=True),
        Run(2, Span(2, 7), verbatim=False),
        Run(3, Span(7, 9), verbatim=True),
    )
    source_map = SourceMap(runs)
    assert source_map.to_source(Span(2, 3)) == Span(2, 7)
    assert source_map.to_source(Span(0, 5)) == Span(0, 9)
    assert source_map.to_source(Span(4, 5)) == Span(8, 9)
    assert source_map.to_source(Span(4, 4)) == Span(8, 8)


def test_an_empty_map_leads_to_the_beginning() -> None:
    assert SourceMap().to_source(Span(3, 7)) == Span(0, 0)


def test_merged_spans_do_not_overlap() -> None:
    assert merge([Span(5, 7), Span(0, 2), Span(1, 3), Span(3, 4)]) == [Span(0, 4), Span(5, 7)]
