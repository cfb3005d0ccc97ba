"""Regular expressions: what they match in a block, and which are none."""

from __future__ import annotations

from typing import Any

import pytest
from checking import annotated, make, seen, values


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        pytest.param("ab sofort", "Ab sofort!", ["Ab sofort"], id="capitals do not matter"),
        pytest.param(r"(?P<seen>\d+) km", "Nur 5 km", ["5"], id="a group narrows the hit"),
        pytest.param(r"a\s+b", "a\nb a b", ["a b"], id="no match spans two blocks"),
        pytest.param("^b", "a\nb", ["b"], id="a block begins a line"),
        pytest.param("a$", "a\nb", ["a"], id="and ends one"),
        pytest.param(r"\bStau\b", "Stauß Stau", ["Stau"], id="ß is a letter even to RE2"),
        pytest.param(r"(?:^|\PL)(?P<seen>übel)", "Übel? Kübel.", ["Übel"], id="umlauts at an edge"),
        pytest.param("ö", "x€ö", ["ö"], id="offsets are those of characters"),
    ],
)
def test_regex(pattern: str, text: str, expected: list[str]) -> None:
    assert seen("regex", {"patterns": [pattern]}, text) == expected


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        pytest.param({"case": True}, ["job"], id="capitals can matter"),
        pytest.param({"except": ["Traum-Job"]}, ["job"], id="exceptions pass"),
    ],
)
def test_options(params: dict[str, Any], expected: list[str]) -> None:
    assert seen("regex", {"patterns": ["job"], **params}, "Traum-Job, job") == expected


@pytest.mark.parametrize(
    ("pattern", "advice"),
    [
        pytest.param("(?=a)b", "look-around", id="look-ahead"),
        pytest.param("(?<!a)b", "look-around", id="look-behind"),
        pytest.param(r"(a)\1", "back-references", id="back-reference"),
        pytest.param("(a", "can't read", id="unclosed group"),
        pytest.param("a)(b", "can't read", id="brackets the wrong way round"),
        pytest.param("a*", "nothing at all", id="empty match"),
        pytest.param(r"\b", "nothing at all", id="boundary alone"),
        pytest.param(r"\bÄrzte", "a to z", id="boundary before an umlaut"),
    ],
)
def test_problems(pattern: str, advice: str) -> None:
    [(path, english, german)] = make("regex", {"patterns": ["fine", pattern]}).problems()
    assert path == "patterns[1]"
    assert advice in english
    assert german


def test_regex_says_what_it_saw() -> None:
    assert values("regex", {"patterns": ["a.c"]}, "abc") == [{"seen": "abc"}]


def test_a_hostile_pattern_takes_no_time() -> None:
    assert seen("regex", {"patterns": ["(a+)+b"]}, "a" * 20_000) == []


def test_lines_begin_where_blocks_do_even_if_some_are_left_out() -> None:
    document = annotated("# a\nb\nb").narrowed(lambda block, _: block.level == 0)
    hits = list(make("regex", {"patterns": ["^b$"]}).run(document))
    assert [hit.span.start for hit in hits] == [3, 6]
