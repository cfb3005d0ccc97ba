"""How far a text has drifted, and what is said of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voice_makers import FAR, NEAR, PLAIN_ENGLISH, document, text, texts

from brandlint.checks.drift import Drift
from brandlint.engine.voice import profile_of
from brandlint.errors import Wording
from brandlint.rules import Brand, Hit, Voice
from brandlint.voice.contrasting import compare
from brandlint.voice.drift import drift, ear_for
from brandlint.voice.portrait import carried, proposal, traits

PROFILE = profile_of(texts(NEAR, 10))
EAR = ear_for(PROFILE, "de", None)


def hits(source: str, voice: Voice = Voice(), *, learned: bool = True) -> list[Hit]:  # noqa: B008
    check = Drift().agreed(Brand(voice=voice, profile=PROFILE if learned else None))
    assert check is not None
    return list(check.run(document(source)))


def said(hit: Hit) -> str:
    parts = [hit.values[key] for key in ("drift", "advice")]
    return ": ".join(part.de if isinstance(part, Wording) else part for part in parts)


def test_without_a_profile_or_targets_there_is_no_check() -> None:
    assert Drift().agreed(Brand()) is None


def test_a_text_in_the_voice_is_clean() -> None:
    assert hits(text(NEAR, 99)) == []


def test_a_text_in_another_voice_is_flagged_with_what_drives_it() -> None:
    whole, *drivers = hits(text(FAR, 1))
    assert whole.span == (0, 0)
    assert "klingt nicht wie die freigegebenen" in said(whole)
    assert 1 <= len(drivers) <= 3
    assert all("freigegebene Texte" in said(one) for one in drivers)


def test_drivers_stand_at_sentences_that_carry_them() -> None:
    shown = document(text(FAR, 1))
    check = Drift().agreed(Brand(profile=PROFILE))
    assert check is not None
    places = [hit.span for hit in check.run(shown) if hit.span != (0, 0)]
    assert places
    assert all(span in [sentence.span for sentence in shown.sentences] for span in places)
    assert len(set(places)) == len(places)


PIECES = st.sampled_from(
    [
        *NEAR[:6],
        *FAR[:3],
        "# Titel",
        "- Punkt,",
        "\n\n",
        "- ",
        "!",
        "🚀",
        "You plan your week.",
        "'s",
    ]
)


@given(st.lists(PIECES, max_size=60).map(" ".join), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_text_gives_hits_inside_of_it(source: str, lines: bool) -> None:  # noqa: FBT001
    shown = document(source.replace(" - ", "\n- ").replace("# ", "\n\n# ") if lines else source)
    check = Drift().agreed(Brand(profile=PROFILE, voice=Voice(targets={"emoji": (1, 2)})))
    assert check is not None
    for hit in check.run(shown):
        for span in (hit.span, *hit.related):
            assert 0 <= span.start <= span.end <= len(shown.text)
        assert set(hit.values) == check.placeholders


def test_short_texts_are_left_alone() -> None:
    assert hits(" ".join(FAR[:2])) == []


def test_a_language_without_a_voice_is_left_alone() -> None:
    assert hits(text(PLAIN_ENGLISH, 1)) == []


@pytest.mark.parametrize(
    ("change", "label"),
    [
        (lambda t: t.replace(".", "! 🚀"), ("Ausrufezeichen", "Emoji")),
        (lambda t: t.replace(". ", ", und "), ("je Satz", "kurze Sätze", "lange Sätze")),
    ],
    ids=["loud", "long-winded"],
)
def test_the_change_is_named_first(change, label: tuple[str, ...]) -> None:
    found = [hit for hit in hits(change(text(NEAR, 99, 240))) if "freigegebene Texte" in said(hit)]
    assert any(one in said(found[0]) for one in label)


def test_nobody_is_told_to_write_more_ballast() -> None:
    profile = profile_of(texts(FAR, 8))
    check = Drift().agreed(Brand(profile=profile))
    assert check is not None
    found = [said(hit) for hit in check.run(document(text(NEAR, 1)))]
    assert len(found) == 4
    assert not [one for one in found if "mehr Passiv" in one or "förmlicher" in one]


def test_a_target_that_is_met_is_silent() -> None:
    assert hits(text(NEAR, 3), Voice(targets={"words_per_sentence": (3, 9)}), learned=False) == []


@pytest.mark.parametrize(
    ("target", "advice"),
    [((20.0, 30.0), "längere Sätze"), ((1.0, 3.0), "kürzere Sätze")],
    ids=["too short", "too long"],
)
def test_a_missed_target_says_the_way(target: tuple[float, float], advice: str) -> None:
    voice = Voice(targets={"words_per_sentence": target})
    [hit] = hits(text(NEAR, 3), voice, learned=False)
    assert said(hit).endswith(advice)
    assert "das Ziel ist" in said(hit)


def test_targets_win_over_what_was_learned() -> None:
    voice = Voice(targets={"words_per_sentence": (10, 40)})
    found = [said(hit) for hit in hits(text(FAR, 1), voice)]
    assert not [one for one in found if "je Satz, freigegebene" in one]


def test_a_target_near_by_chance_is_met() -> None:
    usual = drift(document(text(NEAR, 3, 70)), "de", None, {"numbers": (0, 5.5)})
    assert usual is not None
    assert not usual.missed


def test_a_paragraph_in_another_voice_is_found() -> None:
    legal = " ".join(FAR[1:5])
    shown = document(text(NEAR, 99, 240) + "\n" + legal + "\n")
    found = drift(shown, "de", EAR, {})
    assert found is not None
    assert [one.span.of(shown.text) for one in found.foreign] == [legal]


def test_an_own_paragraph_is_not_foreign() -> None:
    found = drift(document(text(NEAR, 5, 400)), "de", EAR, {})
    assert found is not None
    assert not found.foreign


def test_a_portrait_names_what_is_plain() -> None:
    [voice] = PROFILE.voices
    labels = [trait.feature.name for trait in traits(voice)]
    assert {"informal", "numbers"} & set(labels)
    found = proposal(voice)
    assert (found.address, found.gender_form) == ("du", "colon")
    low, high = found.targets["words_per_sentence"]
    assert low < voice.features["words_per_sentence"].mean < high
    more, less = carried(voice)
    assert not set(more) & set(less)


def test_two_voices_are_put_side_by_side() -> None:
    found = compare(texts(NEAR, 6), texts(FAR, 6))
    assert found.nearness < 0.4
    shown = [one for one in found.contrasts if one.example is not None]
    assert shown
    for one in shown:
        pool = NEAR if one.difference.weight > 0 else FAR
        assert one.example is not None
        assert one.example.text in pool


def test_a_voice_compared_with_itself_has_nothing_to_tell() -> None:
    found = compare(texts(NEAR, 6), texts(NEAR, 6))
    assert found.nearness == pytest.approx(1)
    assert not found.contrasts
