"""Lengths, occurrences, sections: what is counted, in which stretch, against which limit."""

from __future__ import annotations

from typing import Any

import pytest
from checking import annotated, make, run, seen, values

from brandlint.checks._places import number, shorten, stretches
from brandlint.documents import Annotation

_COPY = """
# Deine Aufgaben
Du planst. Du baust. Du lachst!
- Eins
- Zwei, drei
# Wir bieten
- Vier
Ende.
"""


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        pytest.param({"unit": "characters", "max": 25}, ["Du planst. Du baust. Du lachst!"],
                     id="characters of a block"),
        pytest.param({"unit": "characters", "max": 20, "per": "list"}, [],
                     id="characters of a list without what parts its items"),
        pytest.param({"unit": "words", "max": 1, "per": "sentence"},
                     ["Deine Aufgaben", "Du planst.", "Du baust.", "Du lachst!", "Zwei, drei",
                      "Wir bieten"], id="words of a sentence"),
        pytest.param({"unit": "sentences", "max": 2}, ["Du planst. Du baust. Du lachst!"],
                     id="sentences of a block"),
        pytest.param({"unit": "items", "max": 1, "per": "list"}, ["Eins"],
                     id="items of a list, shown at its first"),
        pytest.param({"unit": "items", "min": 2, "per": "section"}, ["Wir bieten"],
                     id="items of a section, shown at its heading"),
        pytest.param({"unit": "words", "max": 10, "per": "document"}, [""],
                     id="words of the document, shown nowhere"),
        pytest.param({"unit": "items", "max": 3, "per": "document"}, [], id="the limit passes"),
        pytest.param({"unit": "items", "min": 3, "per": "document"}, [], id="down to it as well"),
        pytest.param({"unit": "words", "max": 1, "per": "sentence",
                      "unless": ["du planst", "wir", "deine aufgaben"]},
                     ["Du baust.", "Du lachst!", "Zwei, drei"], id="stretches with a formula pass"),
    ],
)  # fmt: skip
def test_length(params: dict[str, Any], expected: list[str]) -> None:
    assert seen("length", params, _COPY) == expected


def test_length_says_how_long_and_how_long_it_may_be() -> None:
    said = values("length", {"unit": "words", "max": 1}, "Ein Satz")
    assert said == [{"count": "2", "limit": "1", "seen": "Ein Satz"}]


def test_length_needs_a_limit_and_a_stretch_that_has_some() -> None:
    paths = [path for path, *_ in make("length", {"unit": "items"}).problems()]
    assert paths == ["", "per"]
    assert not list(make("length", {"unit": "words", "max": 1}).problems())


def test_length_asks_for_sentences_only_to_count_them() -> None:
    assert make("length", {"unit": "characters", "max": 1}).needed() == frozenset()
    assert make("length", {"unit": "words", "max": 1}).needed() == {Annotation.SENTENCES}


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({"signs": ["!"], "max": 1}, "Ja! Nein! Oh!", [(8, 2)],
                     id="the first sign too many"),
        pytest.param({"signs": ["!"], "max": 1, "per": "block"}, "Ja! Nein!\nOh!", [(8, 1)],
                     id="in each block by itself"),
        pytest.param({"signs": ["🚀", "👍🏽"], "max": 0}, "Los 🚀 👍🏽", [(4, 1)], id="emoji"),
        pytest.param({"terms": ["wir"], "max": 1}, "Wir sind wir", [(9, 1)], id="words"),
        pytest.param({"terms": ["gern"], "min": 1}, "Wir sind wir", [(0, 0)], id="too few"),
        pytest.param({"terms": ["gern"], "min": 1, "per": "section"}, "# A\ngern\n# B\nja",
                     [(9, 0)], id="too few in a section, shown at its heading"),
        pytest.param({"terms": ["wir"], "per_100_words": 20}, "Wir sind wir und wir bleiben so",
                     [(9, 2)], id="more than a share of the words"),
        pytest.param({"terms": ["wir"], "max": 0, "min_words": 9}, "Wir sind", [],
                     id="short texts are left alone"),
        pytest.param({"terms": ["gern"], "min": 1}, "", [], id="nothing is asked of no text"),
    ],
)  # fmt: skip
def test_occurrence(params: dict[str, Any], text: str, expected: list[tuple[int, int]]) -> None:
    _, hits = run(make("occurrence", params), text)
    assert [(hit.span.start, len(hit.related)) for hit in hits] == expected


def test_occurrence_says_how_often() -> None:
    assert values("occurrence", {"signs": ["!"], "max": 1}, "Ja! Oh! Nein!") == [
        {"count": "3", "limit": "1", "seen": "!"}
    ]
    assert values("occurrence", {"terms": ["gern"], "min": 2}, "Ja, gern!") == [
        {"count": "1", "limit": "2", "seen": "gern"}
    ]


def test_occurrence_needs_something_to_count_and_a_limit() -> None:
    assert len(list(make("occurrence", {}).problems())) == 2
    assert not list(make("occurrence", {"signs": ["!"], "max": 2}).problems())


_SECTIONS = [
    {"name": {"de": "Aufgaben", "en": "tasks"}, "headings": ["Aufgaben", "Das machst du"]},
    {"name": "Profil", "headings": ["Profil"]},
]


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({}, "# 🚀 Deine Aufgaben:\n# Dein PROFIL", [], id="marks do not matter"),
        pytest.param({}, "# Aufgabenfeld\n# Profile", ["tasks", "Profil"], id="words are whole"),
        pytest.param({}, "# Aufgaben\nDein Profil", ["Profil"], id="only headings count"),
        pytest.param({}, "# Profil\n# Das machst du", [], id="any order"),
        pytest.param({"ordered": True}, "# Profil\n# Das machst du", ["Profil"], id="or one"),
        pytest.param({"ordered": True, "required": False}, "# Profil", [], id="none is needed"),
        pytest.param({"min_words": 9}, "# Kurz", [], id="short texts are left alone"),
        pytest.param({}, "", [], id="nothing is asked of no text"),
    ],
)
def test_section(params: dict[str, Any], text: str, expected: list[str]) -> None:
    said = values("section", {"expected": _SECTIONS, **params}, text)
    assert [one["section"] for one in said] == expected


def test_sections_out_of_order_are_shown_at_the_heading() -> None:
    params = {"expected": _SECTIONS, "ordered": True}
    assert seen("section", params, "# Profil\n# Aufgaben") == ["Profil"]


def test_sections_have_a_name_in_each_language() -> None:
    [hit, _] = run(make("section", {"expected": _SECTIONS}), "Text")[1]
    assert hit.values["section"] == ("tasks", "Aufgaben")


def test_documents_without_text_have_no_stretches() -> None:
    assert not list(stretches(annotated(""), "document"))


@pytest.mark.parametrize(
    ("text", "short"),
    [
        pytest.param("kurz", "kurz", id="what fits stays"),
        pytest.param("zwei\n zeilen", "zwei zeilen", id="lines become one"),
        pytest.param("eins zwei drei", "eins zwei …", id="what does not is cut after a word"),
        pytest.param("x" * 20, "x" * 11 + " …", id="or in it"),
    ],
)
def test_shorten(text: str, short: str) -> None:
    assert shorten(text, 12) == short


def test_numbers_are_plain() -> None:
    assert [number(value) for value in (34, 2.5, 3.14159, 1e6, 0.0)] == [
        "34",
        "2.5",
        "3.1",
        "1000000",
        "0",
    ]
