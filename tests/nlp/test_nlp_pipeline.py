from pathlib import Path

import pytest
import spacy

from brandlint.language import pattern_keys
from brandlint.nlp import pipeline

TEXT = "Wir arbeiten nicht im Büro (m/w/d). Bewirb dich!\n\nFlache Hierarchien"


@pytest.fixture(scope="module")
def nlp() -> spacy.language.Language:
    return pipeline.blank("de")


def test_tokens_are_ours(nlp: spacy.language.Language) -> None:
    tokens = "Wir arbeiten nicht im Büro (m/w/d) . Bewirb dich ! Flache Hierarchien"
    assert [token.text for token in nlp(TEXT)] == tokens.split()


def test_sentences_are_ours(nlp: spacy.language.Language) -> None:
    assert [sentence.text.strip() for sentence in nlp(TEXT).sents] == [
        "Wir arbeiten nicht im Büro (m/w/d).",
        "Bewirb dich!",
        "Flache Hierarchien",
    ]


def test_words_are_those_of_the_lexicon(nlp: spacy.language.Language) -> None:
    doc = nlp(TEXT)
    assert [token.lemma_ for token in doc[-2:]] == ["flach", "Hierarchie"]
    assert [token.pos_ for token in doc[-2:]] == ["ADJ", "NOUN"]


@pytest.mark.parametrize(
    ("name", "marked"),
    [
        ("address", ["dich"]),
        ("imperative", ["Bewirb"]),
    ],
)
def test_tokens_carry_our_annotations(
    nlp: spacy.language.Language, name: str, marked: list[str]
) -> None:
    assert [token.text for token in nlp(TEXT) if token._.get(name)] == marked


def test_what_is_negated_is_marked(nlp: spacy.language.Language) -> None:
    negated = [token.text for token in nlp(TEXT) if token._.negated]
    assert "Büro" in negated
    assert "Hierarchien" not in negated


def test_verbs_of_a_passive_are_marked(nlp: spacy.language.Language) -> None:
    doc = nlp("Das Gehalt wird pünktlich gezahlt.")
    assert {"wird", "gezahlt"} <= {token.text for token in doc if token._.passive}


def test_patterns_may_ask_for_all_that_tokens_carry() -> None:
    assert pipeline.EXTENSIONS.keys() == pattern_keys.EXTENSIONS.keys()


def test_a_pipeline_can_be_saved_and_loaded(nlp: spacy.language.Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert [token.lemma_ for token in again(TEXT)] == [token.lemma_ for token in nlp(TEXT)]


def test_an_empty_text_is_an_empty_doc(nlp: spacy.language.Language) -> None:
    assert len(nlp("")) == 0
