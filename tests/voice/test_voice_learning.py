"""What is learned of a voice, and how sure of it one can be."""

from __future__ import annotations

import random
from itertools import permutations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from voice_makers import FAR, NEAR, PLAIN_ENGLISH, document, text, texts

from brandlint.documents import Touchpoint
from brandlint.engine.voice import profile_of
from brandlint.profile import ENOUGH_TEXTS, dump, load
from brandlint.voice.comparing import Ear
from brandlint.voice.learning import _tolerance, approved, central, learn, learn_one
from brandlint.voice.norms import deviations, norm_for

DE = norm_for("de")


def test_own_texts_are_near_and_others_far() -> None:
    ear = Ear(learn_one(texts(NEAR, 10), None), DE)
    own = [ear.nearness(one.samples) for one in texts(NEAR, 5, first=50)]
    others = [ear.nearness(one.samples) for one in texts(FAR, 5)]
    assert min(own) > ear.voice.threshold > max(others)


def test_what_is_usual_is_said_in_its_own_unit() -> None:
    voice = learn_one(texts(NEAR, 10), None)
    assert 4 < voice.features["words_per_sentence"].mean < 8
    assert voice.features["informal"].mean > 8
    assert voice.features["informal"].deviation > 1
    assert voice.features["formal"].mean == 0


def test_one_odd_text_does_not_bend_the_voice() -> None:
    sober = learn_one(texts(NEAR, 9), None)
    bent = learn_one([*texts(NEAR, 9), *texts(FAR, 1)], None)
    for name in ("words_per_sentence", "informal", "passives"):
        before, after = sober.features[name], bent.features[name]
        assert abs(after.deviation - before.deviation) < 0.5
    ear = Ear(bent, DE)
    assert all(one.samples and ear.nearness(one.samples) > 0.5 for one in texts(NEAR, 3, 70))


@given(st.lists(st.floats(-2, 2), min_size=5, max_size=12), st.floats(-1e6, 1e6))
def test_no_single_value_moves_the_centre_far(values: list[float], odd: float) -> None:
    [before] = central([[value] for value in values])
    [after] = central([[value] for value in [*values, odd]])
    assert abs(after - before) <= 4


def test_little_copy_is_scarce_and_tolerant() -> None:
    few, many = learn_one(texts(NEAR, 3), None), learn_one(texts(NEAR, 12), None)
    assert few.scarce
    assert not many.scarce
    assert few.threshold < many.threshold


def test_texts_without_a_common_voice_are_vague_and_flag_next_to_nothing() -> None:
    chance = random.Random(1)
    strangers = [[chance.gauss(0, 1) for _ in DE.features] for _ in range(12)]
    typical, threshold = _tolerance(strangers, DE, 5000)
    clear = learn_one(texts(NEAR, 8), None)
    assert msgspec.structs.replace(clear, typical=typical).vague
    assert not clear.vague
    assert threshold < typical - 0.2


@pytest.mark.parametrize("count", [1, 2])
def test_a_voice_can_begin_with_one_text(count: int) -> None:
    voice = learn_one(texts(NEAR, count), None)
    assert voice.scarce
    assert -1 <= voice.threshold <= voice.typical <= 1


def test_short_texts_need_to_come_less_near() -> None:
    ear = Ear(learn_one(texts(NEAR, 8), None), DE)
    limits = [ear.threshold(words) for words in (60, 100, 180, 1000)]
    assert limits == sorted(limits)
    assert limits[0] < limits[-1] == ear.voice.threshold


def test_short_texts_deviate_less() -> None:
    long, short = (approved(document(text(NEAR, 1, words)))[0] for words in (600, 70))
    at = list(DE.features).index("questions")
    assert abs(deviations(DE, short.samples)[at]) < abs(deviations(DE, long.samples)[at])


def test_each_touchpoint_with_enough_copy_has_a_voice() -> None:
    postings = texts(NEAR, 9)
    ads = [
        one
        for seed in range(ENOUGH_TEXTS)
        for one in approved(document(text(NEAR, seed, 320), Touchpoint.AD))
    ]
    pages = approved(document(text(FAR, 1), Touchpoint.CAREER_PAGE))
    voices = list(learn([*postings, *ads, *pages]))
    assert [one.touchpoint for one in voices] == [None, Touchpoint.AD, Touchpoint.JOB_POSTING]
    profile = profile_of([*postings, *ads, *pages])
    own = profile.voice_for("de", Touchpoint.AD)
    general = profile.voice_for("de", Touchpoint.CAREER_PAGE)
    assert own is not None
    assert own.touchpoint is Touchpoint.AD
    assert general is not None
    assert general.touchpoint is None
    assert profile.voice_for("en", Touchpoint.AD) is None


def test_both_languages_of_a_text_are_learned_from() -> None:
    mixed = text(NEAR, 1) + "\n" + text(PLAIN_ENGLISH, 1)
    assert [one.language for one in approved(document(mixed))] == ["de", "en"]


def test_too_short_texts_are_passed_over() -> None:
    assert approved(document("Du planst deine Woche selbst.")) == []


def test_the_order_of_texts_does_not_matter() -> None:
    learned = {dump(profile_of(list(order))) for order in permutations(texts(NEAR, 3))}
    assert len(learned) == 1


def test_another_text_is_another_fingerprint() -> None:
    one, other = profile_of(texts(NEAR, 3)), profile_of(texts(NEAR, 4))
    assert one.fingerprint != other.fingerprint


def test_a_profile_is_read_as_it_was_written() -> None:
    profile = profile_of([*texts(NEAR, 6), *texts(PLAIN_ENGLISH, 2)])
    assert load(dump(profile), "voice.json") == profile


def test_a_profile_has_no_sentence_of_the_texts() -> None:
    written = dump(profile_of(texts(NEAR, 6))).decode()
    assert not [sentence for sentence in NEAR if sentence in written]
    assert len([line for line in written.splitlines() if '"words_per_sentence"' in line]) == 1
