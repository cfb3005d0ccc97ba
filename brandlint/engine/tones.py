"""How texts sound beside the voice of the brand, in numbers that reports draw."""

from __future__ import annotations

from typing import Final

from brandlint.documents import AnnotatedDocument
from brandlint.findings import Tone, Trait
from brandlint.profile import Profile
from brandlint.voice.catalogue import LANGUAGES
from brandlint.voice.describing import against_approved
from brandlint.voice.drift import ear_for
from brandlint.voice.learning import FEWEST_WORDS, in_language
from brandlint.voice.observing import observe

# More than people take in of one text.
_MOST_TRAITS: Final = 8


def tone_of(document: AnnotatedDocument, profile: Profile | None) -> Tone | None:
    """Return how a text sounds beside the voice; None without a voice, or for a short text."""
    language = _spoken(document)
    ear = ear_for(profile, language, document.touchpoint) if language else None
    if ear is None or language is None:
        return None
    view = in_language(document, language)
    if view.word_count < FEWEST_WORDS:
        return None
    observed = observe(view, language)
    samples = observed.samples()
    return Tone(
        ear.nearness(samples),
        ear.threshold(len(observed.words)),
        ear.voice.typical,
        tuple(
            Trait(one.feature.label, against_approved(one), one.weight)
            for one in ear.differences(samples)[:_MOST_TRAITS]
        ),
    )


def _spoken(document: AnnotatedDocument) -> str | None:
    """Return the language that most blocks of a text are in."""
    spoken = [one for one in document.languages if one in LANGUAGES]
    return max(LANGUAGES, key=spoken.count) if spoken else None
