"""Counts the syllables of German and English words by rules."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from brandlint.language import _syllables_de, _syllables_en

_PART: Final = re.compile(r"[^\W\d_]+|\d+")
_VOWEL: Final = re.compile(r"[aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúûý]", re.IGNORECASE)
_CONTRACTION: Final = re.compile(r"['’](?:t|s|m|d|re|ve|ll)\Z", re.IGNORECASE)
_ITS_OWN: Final = re.compile(r"(?:[dsv]n['’]t|[tdk]['’](?:ll|ve|re)|[szx]['’]s)\Z", re.IGNORECASE)
# Acronyms with vowels that are spelled out letter by letter all the same.
_SPELLED: Final = frozenset(
    {"IT", "KI", "AI", "AG", "EU", "USA", "UK", "CEO", "CTO", "CFO", "COO", "CIO", "API", "SAP"}
    | {"ERP", "UI", "UX", "SEO", "SEA", "BWL", "VWL", "OTA", "QA", "PKA", "MFA", "MTA", "ZFA"}
)


@lru_cache(maxsize=65_536)
def count(word: str, language: str) -> int:
    """Count the syllables of a word as it is spoken, at least one.

    German rules for `de`, English ones for every other language. A gender form counts as the
    word that it is read as (`Mitarbeiter*innen` six), a number as one, an acronym by its letters.
    """
    syllables = _german if language == "de" else _english
    return max(1, syllables(word.replace("\u00ad", "")))


def _german(word: str) -> int:
    parts: list[str] = _PART.findall(word)
    return sum(_spelled(part) or _syllables_de.count(part.lower()) for part in parts)


def _english(word: str) -> int:
    extra = _ITS_OWN.search(word) is not None
    parts: list[str] = _PART.findall(_CONTRACTION.sub("", word))
    if extra and len(parts) == 1 and parts[0].lower().endswith("n"):
        # 'didn' is one vowel and one n that is spoken as a syllable.
        parts[0] = parts[0][:-1]
    return extra + sum(_spelled(part) or _syllables_en.count(part.lower()) for part in parts)


def _spelled(part: str) -> int:
    """Return how many letters or digits a part is read out by; 0 where it is a word."""
    if part.isdigit():
        return 1
    if part in _SPELLED:
        return len(part)
    if part.islower() or _VOWEL.search(part):
        return 0
    # An abbreviation such as Std has one capital at its start; GmbH and HR have more.
    return 1 if part[1:].islower() else len(part)
