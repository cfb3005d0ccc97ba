import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.documents import Annotation, Document, Touchpoint
from brandlint.errors import RuleError
from brandlint.nlp import matcher as module
from brandlint.nlp.annotate import annotate
from brandlint.spans import Span

Find = Callable[..., list[str]]


@pytest.fixture
def find(document_of: Callable[..., Document]) -> Find:
    def run(
        patterns: Sequence[Any], *paragraphs: str, language: str = "de", inside: Span | None = None
    ) -> list[str]:
        document = annotate(
            document_of(*paragraphs),
            {Annotation.MATCHER},
            language=language,
            touchpoint=Touchpoint.AD,
        )
        assert document.matcher is not None
        span = inside or Span(0, len(document.text))
        return [found.of(document.text) for found in document.matcher.matches(patterns, span)]

    return run


@pytest.mark.parametrize(
    ("pattern", "text", "seen"),
    [
        pytest.param(
            [{"LEMMA": "flach"}, {"LEMMA": "Hierarchie"}],
            "Freu dich auf flache Hierarchien!",
            ["flache Hierarchien"],
            id="lemmas come from the lexicon",
        ),
        pytest.param(
            [{"POS": "ADJ"}, {"POS": "NOUN"}],
            "Motivierte Kolleg:innen gesucht",
            ["Motivierte Kolleg:innen"],
            id="classes, too, and gender forms are one token",
        ),
        pytest.param(
            [{"LEMMA": "bewerben"}, {"_": {"address": "informal"}}],
            "Bewirb dich jetzt.",
            ["Bewirb dich"],
            id="who is addressed",
        ),
        pytest.param(
            [{"LOWER": "büro", "_": {"negated": True}}],
            "Wir arbeiten nicht im Büro. Das Büro ist schön.",
            ["Büro"],
            id="what is negated",
        ),
        pytest.param(
            [{"IS_SENT_START": True}],
            "Wir suchen dich. Du passt.",
            ["Wir", "Du"],
            id="where sentences start",
        ),
        pytest.param(
            [{"LOWER": {"IN": ["sehr", "extrem"]}, "OP": "+"}],
            "sehr sehr extrem gut",
            ["sehr sehr extrem"],
            id="of overlapping matches the longest",
        ),
        pytest.param(
            [{"LOWER": {"REGEX": "ung$"}}], "Vergütung und Lohn", ["Vergütung"], id="expressions"
        ),
        pytest.param([{"DEP": "sb"}], "Wir suchen dich.", [], id="no syntax, no matches"),
        pytest.param([{"OP": "*", "LOWER": "x"}], "Wir suchen", [], id="never nothing at all"),
    ],
)
def test_patterns_see(find: Find, pattern: list[Any], text: str, seen: list[str]) -> None:
    assert find([pattern], text) == seen


def test_no_match_reaches_over_the_end_of_a_block(find: Find) -> None:
    pattern = [{"LOWER": "gutes"}, {"LOWER": "team"}]
    assert find([pattern], "Ein gutes", "Team. Ein gutes Team") == ["gutes Team"]


def test_matches_lie_wholly_inside_the_span(find: Find) -> None:
    pattern = [{"LOWER": "team"}]
    assert find([pattern], "Team Team Team", inside=Span(2, 12)) == ["Team"]


def test_each_block_is_read_in_its_language(document_of: Callable[..., Document]) -> None:
    document = annotate(
        document_of("Wir suchen Teams", "We have teams", "Nous avons des teams"),
        (),
        language="de",
        touchpoint=Touchpoint.AD,
    )
    mixed = replace(document, languages=("de", "en", "other"))
    found = module.TokenMatcher(mixed, (), {}).matches(
        [[{"LEMMA": {"IN": ["Team", "team"]}}]], Span(0, len(mixed.text))
    )
    assert [span.of(mixed.text) for span in found] == ["Teams", "teams"]


@pytest.mark.parametrize(
    "patterns",
    [
        pytest.param([[{"LOWERX": "a"}]], id="an unknown key"),
        pytest.param([[]], id="no tokens"),
        pytest.param([[{"TEXT": {"REGEX": "("}}]], id="a broken expression"),
        pytest.param([[{"TEXT": {"REGEX": "(?=a)"}}]], id="an expression that RE2 can't bound"),
        pytest.param([[{"TEXT": {"REGEX": {"IN": ["a"]}}}]], id="a list of expressions"),
        pytest.param([[{"_": {"colour": "red"}}]], id="an unknown annotation"),
        pytest.param([[{"LOWER": "a", "OP": "{2,1}"}]], id="an operator that can't be"),
        pytest.param([[{"LOWER": "a", "OP": "{1,999999}"}]], id="more repetitions than memory"),
    ],
)
def test_bad_patterns_are_explained_in_both_languages(find: Find, patterns: list[Any]) -> None:
    with pytest.raises(RuleError) as caught:
        find(patterns, "Wir suchen dich.")
    assert caught.value.wording.en.startswith("spaCy can't read the token patterns [[")
    assert caught.value.wording.de.startswith("spaCy kann die Token-Muster [[")


def test_no_expression_runs_for_ever(find: Find) -> None:
    assert find([[{"TEXT": {"REGEX": "^(a+)+$"}}]], "a" * 40 + "ä") == []


def test_patterns_are_compiled_once_for_all_documents(find: Find) -> None:
    find([[{"LOWER": "einmal"}]], "einmal")
    workshop = module._workshop("de", "")
    before = len(workshop._compiled)
    assert find([[{"LOWER": "einmal"}]], "noch einmal") == ["einmal"]
    assert len(module._workshop("de", "")._compiled) == before


def test_a_vocabulary_that_has_grown_too_large_is_left_behind(
    find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    find([[{"LOWER": "alt"}]], "alt")
    old = module._workshop("de", "")
    monkeypatch.setattr(module, "_WORDS", 0)
    find([[{"LOWER": "neu"}]], "ein ganz neues Wort")
    assert find([[{"LOWER": "neu"}]], "ganz neu") == ["neu"]
    assert module._workshop("de", "") is not old


def test_spacy_is_loaded_with_the_first_pattern_and_says_nothing() -> None:
    code = """
import sys
from brandlint.documents import *
from brandlint.nlp.annotate import annotate
from brandlint.spans import Span
text = "Wir suchen dich."
flow = Flow(text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
document = Document(path="a", source=text, format="txt", body=flow)
found = annotate(document, set(Annotation), language="de", touchpoint=Touchpoint.AD)
print("spacy" in sys.modules)
print(found.matcher.matches([[{"LOWER": "dich"}]], Span(0, len(text))))
print("spacy" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout == "False\n[Span(start=11, end=15)]\nTrue\n"


@settings(max_examples=40, deadline=None)
@given(
    pieces=st.lists(st.sampled_from(["Team", "gut", ".", "\n", "(m/w/d)", "–", "und"]), max_size=12)
)
def test_matches_are_tokens_of_the_text(
    document_of: Callable[..., Document], pieces: list[str]
) -> None:
    document = annotate(
        document_of(" ".join(pieces)),
        {Annotation.MATCHER},
        language="de",
        touchpoint=Touchpoint.AD,
    )
    assert document.matcher is not None
    found = document.matcher.matches([[{"IS_ALPHA": True}]], Span(0, len(document.text)))
    assert [span.of(document.text) for span in found] == [p for p in pieces if p.isalpha()]
