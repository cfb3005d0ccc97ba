"""What holds for the data that a voice is told by."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.voice.catalogue import LANGUAGES, catalogue, data, features
from brandlint.voice.lexicon import word_lists
from brandlint.voice.norms import norm_for

both = pytest.mark.parametrize("language", LANGUAGES)


@both
def test_every_feature_speaks_both_languages(language: str) -> None:
    for feature in catalogue(language).values():
        for wording in (feature.label, feature.says, feature.more, feature.less):
            assert wording.en
            assert wording.de
        assert feature.says.en.count("{}") == feature.says.de.count("{}") == 1
        assert (feature.kind == "mean") == bool(feature.unit.en)


@both
def test_the_norm_knows_most_features_and_nothing_else(language: str) -> None:
    norm, known = norm_for(language), catalogue(language)
    assert set(norm.features) <= set(known)
    assert len(norm.features) > 0.85 * len(known)


@both
def test_the_norm_is_statistics(language: str) -> None:
    norm = norm_for(language)
    assert norm.texts > 100
    assert all(math.isfinite(one.mean) and one.spread > 0 for one in norm.features.values())
    assert all(len(axis) == len(norm.features) for axis in norm.axes)
    # Single words of the lists, never a text.
    assert all(word_lists(language).listed(word) for word in norm.shares)
    assert all(0 < share <= 1 for share in norm.shares.values())


@both
def test_every_list_of_words_is_a_feature(language: str) -> None:
    lists = data(f"words.{language}.toml")
    assert {*lists["features"], *lists["phrases"]} <= set(catalogue(language))


@both
def test_words_are_in_lower_case_and_on_a_list_once(language: str) -> None:
    for words in data(f"words.{language}.toml")["features"].values():
        listed = words.split()
        assert len(listed) == len(set(listed))
        assert all(word == word.lower() for word in listed)


@both
def test_words_that_belong_to_a_family_are_function_words(language: str) -> None:
    listed = data(f"words.{language}.toml")["function_words"]
    words = {*listed["single"].split(), *listed["families"]}
    families = {one.family for one in catalogue(language).values() if not one.is_word}
    for family, belonging in listed["belong"].items():
        assert family in families
        assert set(belonging.split()) <= words


def test_the_promised_features_can_be_targets() -> None:
    promised = "words_per_sentence words_per_paragraph readability informal we_words you_share"
    assert set(promised.split()) <= features()


@given(st.sampled_from(sorted(catalogue("de"))), st.floats(0, 100))
def test_a_scale_leads_back(name: str, value: float) -> None:
    feature = catalogue("de")[name]
    lowest = 0.1 if feature.kind == "mean" else 0.0
    assert feature.unscaled(feature.scaled(value)) == pytest.approx(max(value, lowest), abs=1e-6)
