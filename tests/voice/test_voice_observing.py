"""What a text shows of a voice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voice_makers import FAR, NEAR, document, text

from brandlint.spans import Span
from brandlint.voice.observing import Observed, observe
from brandlint.voice.places import carriers


def seen(source: str, language: str = "de") -> Observed:
    return observe(document(source), language)


@pytest.mark.parametrize(
    ("source", "name", "value"),
    [
        ("Du planst deine Schicht selbst.", "informal", 40.0),
        ("Bitte senden Sie uns Ihren Plan.", "formal", 100 * 2 / 6),
        ("Wir helfen dir. Komm zu uns.", "we_words", 100 * 2 / 6),
        ("Hier ist es schön! Wirklich!", "exclamations", 40.0),
        ("Das Rad gehört dir 🚲.", "emoji", 25.0),
        ("Es sind 30 Tage und 5 Leute.", "numbers", 40.0),
        ("Der Plan wird von allen gemacht.", "passives", 100 / 6),
        ("Eins zwei drei vier. Fünf sechs sieben acht neun zehn.", "words_per_sentence", 5.0),
        ("- eins zwei drei\n- eins zwei drei vier fünf\n", "words_per_item", 4.0),
        ("Ein Satz mit vier.\n\n- eins zwei drei vier\n", "list_share", 50.0),
        ("- Lohn: alle zwei Wochen.\n- Eis am Freitag\n", "items_with_label", 50.0),
        ("## Was du tust\n\n## Wir bieten an\n", "headings_to_you", 50.0),
        ("Hier hast Du dein Rad.", "capital_du", 50.0),
        ("Alle Kolleg:innen und Mitarbeiter kommen.", "open_gender_forms", 50.0),
        ("Teams arbeiten auf Augenhöhe zusammen.", "empty_words", 20.0),
        ('Er sagt „ja“ und "nein".', "curly_quotes", 50.0),
        ("Eis – und mehr - und noch mehr.", "hyphen_dashes", 100 / 6),
    ],
    ids=lambda one: one if isinstance(one, str) and one.isidentifier() else "",
)  # fmt: skip
def test_a_feature_is_counted(source: str, name: str, value: float) -> None:
    assert seen(source).samples()[name].value == pytest.approx(value)


@pytest.mark.parametrize(
    ("source", "name", "value"),
    [
        ("You plan your week. We help.", "informal", 100 * 2 / 6),
        ("We don’t do it, we don't.", "curly_apostrophes", 50.0),
        ("- Building things well\n- Good pay for all\n", "items_in_ing", 50.0),
        ("## What You Do Here\n\n## What we offer\n", "headings_in_capitals", 50.0),
    ],
)
def test_english_is_counted(source: str, name: str, value: float) -> None:
    assert seen(source, "en").samples()[name].value == pytest.approx(value)


def test_what_a_text_does_not_have_rests_on_nothing() -> None:
    samples = seen("Ein Satz ohne Liste.").samples()
    assert samples["words_per_item"].size == 0
    assert samples["exclamations"] == (0.0, 4)


@given(st.integers(0, 20), st.sampled_from([NEAR, FAR]))
@settings(max_examples=15, deadline=None)
def test_a_stretch_and_its_rest_make_the_whole(seed: int, voice: list[str]) -> None:
    whole = seen(text(voice, seed))
    half = Span(0, whole.words[len(whole.words) // 2])
    inside, outside, all_of_it = (
        whole.samples(half),
        whole.samples(half, outside=True),
        whole.samples(),
    )
    for name, sample in all_of_it.items():
        assert inside[name].size + outside[name].size == sample.size


def test_an_empty_text_shows_nothing() -> None:
    assert all(not sample.size for sample in seen("").samples().values())


def test_sentences_that_carry_a_feature_come_strongest_first() -> None:
    shown = document("Eis! Hier ist es laut! Und laut! Ruhe.\n\nToll ist das, sagt er!! Ja!")
    observed = observe(shown, "de")
    found = carriers(shown, observed, _feature("exclamations"), too_much=True)
    assert found[0].of(shown.text) == "Toll ist das, sagt er!!"
    assert "Ruhe." not in [span.of(shown.text) for span in found]


def test_nothing_carries_what_is_missing() -> None:
    shown = document("Ein Satz ohne alles.")
    assert carriers(shown, observe(shown, "de"), _feature("numbers"), too_much=False) == []


def test_long_sentences_carry_length_and_short_ones_its_lack() -> None:
    shown = document("Eins zwei drei vier fünf sechs sieben acht neun. Eins zwei drei.")
    observed = observe(shown, "de")
    feature = _feature("words_per_sentence")
    [long] = carriers(shown, observed, feature, too_much=True)
    [short] = carriers(shown, observed, feature, too_much=False)
    assert long.of(shown.text).endswith("neun.")
    assert short.of(shown.text) == "Eins zwei drei."


def _feature(name: str):
    from brandlint.voice.catalogue import catalogue  # noqa: PLC0415

    return catalogue("de")[name]
