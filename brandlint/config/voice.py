"""What a voice in the settings must hold beyond its types."""

from __future__ import annotations

import math
from collections.abc import Iterator
from difflib import get_close_matches

from brandlint.language.gender import markers
from brandlint.rules import Voice
from brandlint.voice.catalogue import features

# A key path below `voice`, and what is wrong there, in English and in German.
Problem = tuple[tuple[str | int, ...], str, str]


def problems(voice: Voice) -> Iterator[Problem]:
    """Yield what a brand's voice has that can't be checked."""
    if voice.gender_marker is not None and not _is_marker(voice.gender_marker):
        yield (
            ("gender_marker",),
            f"{voice.gender_marker!r} is no marker that brandlint knows: write one such as (m/w/d)",
            f"„{voice.gender_marker}“ ist keine bekannte Kennzeichnung: schreibt sie wie (m/w/d)",
        )
    yield from _terms(voice)
    yield from _targets(voice)
    for index, term in enumerate(voice.accept):
        if not term.strip():
            yield (
                ("accept", index),
                "the accepted term is empty: remove it",
                "der anerkannte Begriff ist leer: löscht ihn",
            )


def _is_marker(text: str) -> bool:
    # Inside of a title: what opens a text is not always meant as a marker.
    found = markers(f"Koch {text}")
    return len(found) == 1 and found[0].span.of(f"Koch {text}") == text


def _terms(voice: Voice) -> Iterator[Problem]:
    for wrong, right in voice.terms.items():
        at = ("terms", wrong)
        if not wrong.strip() or not right.strip():
            yield (
                at,
                "a preferred term needs both, the word to avoid and the word to use: add it",
                (
                    "ein bevorzugter Begriff braucht beides, das falsche und das richtige Wort:"
                    " ergänzt es"
                ),
            )
        elif wrong == right:
            yield (
                at,
                f"{wrong!r} would be replaced by itself: remove it",
                f"„{wrong}“ würde durch sich selbst ersetzt: löscht die Zeile",
            )
        elif right in voice.terms:
            yield (
                at,
                f"{right!r} is itself replaced by {voice.terms[right]!r}: use that here as well",
                f"„{right}“ wird selbst durch „{voice.terms[right]}“ ersetzt: nehmt das auch hier",
            )


def _targets(voice: Voice) -> Iterator[Problem]:
    for feature, (low, high) in voice.targets.items():
        at = ("targets", feature)
        if not (math.isfinite(low) and math.isfinite(high) and 0 <= low <= high):
            yield (
                at,
                "a target goes from the lower to the higher number: write it like [8, 16]",
                "ein Ziel reicht von der kleineren zur größeren Zahl: schreibt es wie [8, 16]",
            )
        elif feature not in features():
            close = get_close_matches(feature, features(), n=1) or ["words_per_sentence"]
            yield (
                at,
                f"{feature!r} is no feature: write one such as {close[0]}",
                f"„{feature}“ ist kein Merkmal: schreibt eines wie {close[0]}",
            )
