"""Tokens: what is one word, what is none, and that nothing gets lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.language.tokens import tokenize

WORDS = [
    ("a plain word", "Werde"),
    ("a hyphenated compound", "Hands-on-Mentalität"),
    ("a compound with digits", "4-Tage-Woche"),
    ("a compound with a decimal number", "3,5-jährige"),
    ("digits and letters", "24h"),
    ("a contraction", "geht's"),
    ("a contraction with a curly apostrophe", "can’t"),
    ("letters joined by an ampersand", "R&D"),
    ("a soft hyphen inside", "Stellen\u00adbörse"),
    ("an umlaut of two code points", "Mu\u0308sli"),
    ("a colon form", "Kolleg:innen"),
    ("a star form", "Mitarbeiter*in"),
    ("a gap form", "Mitarbeiter_innen"),
    ("a slash and hyphen form", "Mitarbeiter/-innen"),
    ("a slash form", "Mitarbeiter/in"),
    ("a bracket form", "Mitarbeiter(in)"),
    ("a bracket form inside the word", "Kolleg(inn)en"),
    ("an inner capital", "MitarbeiterInnen"),
    ("a star between articles", "der*die"),
    ("a colon before an ending", "ein:e"),
    ("a star before an ending", "eine*n"),
    ("a slash before an ending", "jede/r"),
    ("a slashed second noun", "Kaufmann/-frau"),
    ("a gender form in a compound", "Kund:innenservice-Team"),
    ("an optional plural", "Standort(e)"),
    ("a language of programming", "C++"),
    ("a language with a sharp", "C#"),
    ("a framework with its dot", "Node.js"),
]

NO_WORDS = [
    ("a number with thousands", "3.500"),
    ("a decimal number", "38,5"),
    ("a date", "01.03.2027"),
    ("an ISO date", "2027-03-01"),
    ("a time", "10:30"),
    ("Swiss thousands", "3’500"),
    ("a web address", "https://www.muster.example/jobs?id=1"),
    ("a web address without scheme", "www.muster.example"),
    ("a bare domain", "muster.de/karriere"),
    ("a mail address", "jobs@muster.de"),
    ("a marker", "(m/w/d)"),
    ("a marker in square brackets", "[w/m/d]"),
    ("a marker in capitals with spaces", "( M / W / D )"),
    ("a marker of two sexes", "(m/w)"),
    ("a marker in words", "(all genders)"),
    ("a marker without brackets", "m/w/d"),
    ("an emoji of two people", "👩\u200d💻"),
    ("a flag", "🇩🇪"),
    ("an emoji with a skin colour", "👍🏽"),
    ("a keycap", "1\ufe0f\u20e3"),
    ("three dots", "..."),
]

SEVERAL = [
    ("two words and a slash", "und/oder", ["und", "/", "oder"]),
    ("languages with a slash", "de/en", ["de", "/", "en"]),
    ("an English pair with a slash", "bonus/incentive", ["bonus", "/", "incentive"]),
    ("a colon without a space", "Ausstattung:individuelle", ["Ausstattung", ":", "individuelle"]),
    ("a range", "20-40", ["20", "-", "40"]),
    ("a truncated compound", "Vor- und", ["Vor", "-", "und"]),
    ("an abbreviation", "z. B.", ["z", ".", "B", "."]),
    ("the stop after a web address", "www.muster.de.", ["www.muster.de", "."]),
    ("the bracket after a web address", "(www.muster.de)", ["(", "www.muster.de", ")"]),
    ("an amount", "3.500€", ["3.500", "€"]),
    ("a label", "(a)", ["(", "a", ")"]),
    ("emphasis", "_kursiv_", ["_", "kursiv", "_"]),
    ("marks in a row", "Los!?", ["Los", "!", "?"]),
]


@pytest.mark.parametrize(("word"), [w for _, w in WORDS], ids=[name for name, _ in WORDS])
def test_is_one_word(word: str) -> None:
    assert [(t.text, t.is_word) for t in tokenize(f"Ja, {word}.")][2:-1] == [(word, True)]
    assert [t.text for t in tokenize(word)] == [word]


@pytest.mark.parametrize("text", [t for _, t in NO_WORDS], ids=[name for name, _ in NO_WORDS])
def test_is_one_token_but_no_word(text: str) -> None:
    assert [(t.text, t.is_word) for t in tokenize(text)] == [(text, False)]


@pytest.mark.parametrize(
    ("text", "tokens"), [case[1:] for case in SEVERAL], ids=[case[0] for case in SEVERAL]
)
def test_is_several_tokens(text: str, tokens: list[str]) -> None:
    assert [t.text for t in tokenize(text)] == tokens


def test_spans_count_from_the_offset() -> None:
    assert [t[:2] for t in tokenize("Komm her", 10)] == [(10, 14), (15, 18)]


@given(st.text())
def test_tokens_are_in_order_and_read_as_their_spans(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[t.start : t.end] == t.text != "" for t in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))


@given(st.text(alphabet="aäB1 .,-:*/_()'@\n€😀"))
def test_no_letter_and_no_digit_is_lost(text: str) -> None:
    kept = "".join(t.text for t in tokenize(text))
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
