"""Token patterns: what they need, which are sound, and how seldom the matcher is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from checking import annotated, make

from brandlint.checks._literals import literals
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.spans import Span


@dataclass
class _Recorder:
    """A matcher that matches the whole span and remembers what it was asked."""

    spans: list[Span] = field(default_factory=list)

    def matches(
        self, patterns: Sequence[Sequence[Mapping[str, Any]]], span: Span
    ) -> Sequence[Span]:
        assert patterns
        self.spans.append(span)
        return [span]


def _matched(patterns: Any, text: str, **params: Any) -> list[str]:
    document = replace(annotated(text), matcher=_Recorder())
    hits = make("pattern", {"patterns": patterns, **params}).run(document)
    return [hit.span.of(document.text) for hit in hits]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        pytest.param([{"LOWER": "hands"}, {"TEXT": "On"}], ["hands"], id="the longest word"),
        pytest.param([{"LOWER": {"IN": ["a", "langes"]}}, {"ORTH": "du"}], ["du"],
                     id="the word that rules out most"),
        pytest.param([{"LOWER": "ab", "OP": "?"}, {"ORTH": "x"}], ["x"], id="what may be missing"),
        pytest.param([{"LOWER": "ab", "OP": "{1,2}"}], ["ab"], id="what may be repeated"),
        pytest.param([{"LEMMA": "Platz"}], ["plat", "plät"], id="the stems of a lemma"),
        pytest.param([{"LEMMA": "anbieten"}], None, id="irregular forms rule out nothing"),
        pytest.param([{"POS": "NOUN"}], None, id="a class rules out nothing"),
        pytest.param([{"LOWER": {"NOT_IN": ["a"]}}], None, id="nor does an exception"),
    ],
)  # fmt: skip
def test_literals(pattern: Any, words: list[str] | None) -> None:
    assert literals([pattern]) == words


def test_one_pattern_without_a_word_lets_everything_through() -> None:
    assert literals([[{"LOWER": "ab"}], [{"POS": "NOUN"}]]) is None


def test_the_matcher_is_asked_only_about_blocks_with_a_word_of_a_pattern() -> None:
    patterns = [[{"LOWER": "ab"}, {"LOWER": "sofort"}]]
    assert _matched(patterns, "Ab sofort\nMorgen\nSOFORT") == ["Ab sofort", "SOFORT"]


def test_without_a_matcher_nothing_is_found() -> None:
    document: AnnotatedDocument = annotated("sofort")
    assert not list(make("pattern", {"patterns": [[{"LOWER": "sofort"}]]}).run(document))


def test_exceptions_pass() -> None:
    assert _matched([[{"LOWER": "ab"}]], "ab jetzt", **{"except": ["ab jetzt"]}) == []


@pytest.mark.parametrize(
    ("token", "needed"),
    [
        pytest.param({"LOWER": "a"}, set(), id="text alone"),
        pytest.param({"LEMMA": "a"}, {Annotation.LEMMAS}, id="lemmas"),
        pytest.param({"POS": "NOUN"}, {Annotation.LEMMAS}, id="classes"),
        pytest.param({"_": {"role": "subject"}}, {Annotation.SYNTAX}, id="roles"),
        pytest.param({"_": {"negated": True}}, set(), id="what the matcher adds itself"),
        pytest.param({"DEP": "sb"}, {Annotation.SYNTAX}, id="syntax"),
    ],
)
def test_needs(token: Any, needed: set[Annotation]) -> None:
    always = {Annotation.SENTENCES, Annotation.MATCHER}
    assert make("pattern", {"patterns": [[token]]}).needed() == always | needed


@pytest.mark.parametrize(
    ("token", "advice"),
    [
        pytest.param({"LEMA": "a"}, "'LEMMA'", id="a key is misspelt"),
        pytest.param({"LOWER": {"INN": ["a"]}}, "'IN'", id="a predicate is misspelt"),
        pytest.param({"LOWER": {"REGEX": "(?=a)b"}}, "RE2", id="an expression RE2 can't read"),
        pytest.param({"LOWER": {"REGEX": {"IN": ["a"]}}}, "RE2", id="several expressions"),
        pytest.param({"_": {"adress": "formal"}}, "'address'", id="an extension is misspelt"),
        pytest.param({"LOWER": "a", "OP": "1"}, "{n,m}", id="no operator"),
        pytest.param({"LOWER": "Team"}, "'Team'", id="never in lower case"),
        pytest.param({"LOWER": "ab sofort"}, "each word", id="never one token"),
    ],
)
def test_problems(token: Any, advice: str) -> None:
    [(path, english, german)] = make("pattern", {"patterns": [[{"POS": "X"}, token]]}).problems()
    assert path == "patterns[0][1]"
    assert advice in english
    assert "{key" not in english + german


def test_expressions_and_extensions_are_sound() -> None:
    tokens = [{"LOWER": {"REGEX": "^a+$"}}, {"_": {"address": "formal"}}, {"TEXT": {"FUZZY1": "a"}}]
    assert not list(make("pattern", {"patterns": [tokens]}).problems())
