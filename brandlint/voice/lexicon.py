"""What single words and phrases say about a voice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from brandlint.voice.catalogue import WORD, data, function_words

# From so many letters on a word is long; German words are longer.
_LONG: Final = {"de": 12, "en": 9}
_NOUNS: Final = {
    "de": re.compile(r"\w{3,}(?:ung|keit|heit|tion|ität|nis|schaft)(?:en|s|se|sen)?$"),
    "en": re.compile(r"\w{3,}(?:tion|ment|ance|ence|ity|ness)(?:e?s)?$"),
}


class WordTraits(NamedTuple):
    """What a word adds: its letters, and the features that count it."""

    letters: int
    features: tuple[str, ...]


class WordLists:
    """The words of one language that a voice is told by."""

    def __init__(self, language: str) -> None:
        """Read the lists of a language."""
        lists = data(f"words.{language}.toml")
        self._language = language
        self._exact: dict[str, list[str]] = {}
        self._stems: list[tuple[str, tuple[str, ...]]] = []
        for feature, words in lists["features"].items():
            self._add(feature, words.split())
        for word, forms in function_words(language).items():
            self._add(WORD + word, forms)
        self.phrases: Mapping[str, re.Pattern[str]] = {
            feature: _any_of(phrases) for feature, phrases in lists["phrases"].items()
        }
        self._known: dict[str, WordTraits] = {}

    def traits(self, word: str) -> WordTraits:
        """Return what a word says, as it is written."""
        if word not in self._known:
            self._known[word] = self._traits(word)
        return self._known[word]

    def listed(self, word: str) -> str | None:
        """Return the entry by which a word in lower case is on a list: itself, or its stem."""
        if word in self._exact:
            return word
        stems = (stem for _, group in self._stems for stem in group if word.startswith(stem))
        return max(stems, key=len, default=None)

    def _add(self, feature: str, words: list[str] | tuple[str, ...]) -> None:
        for word in words:
            if not word.endswith("*"):
                self._exact.setdefault(word, []).append(feature)
        stems = tuple(word[:-1] for word in words if word.endswith("*"))
        if stems:
            self._stems.append((feature, stems))

    def _traits(self, word: str) -> WordTraits:
        letters = sum(map(str.isalpha, word))
        folded = word.lower().replace("\u2019", "'")
        features = dict.fromkeys([*self._exact.get(folded, ()), *self._by_stem(folded)])
        return WordTraits(letters, (*features, *self._by_form(word, folded, letters)))

    def _by_stem(self, folded: str) -> Iterator[str]:
        for feature, stems in self._stems:
            if folded.startswith(stems):
                yield feature

    def _by_form(self, word: str, folded: str, letters: int) -> Iterator[str]:
        if letters >= _LONG[self._language]:
            yield "long_words"
        if letters > 1 and word.isupper():
            yield "acronyms"
        if "-" in word.strip("-"):
            yield "hyphen_words"
        if _NOUNS[self._language].match(folded):
            yield "nominal_nouns"


@lru_cache
def word_lists(language: str) -> WordLists:
    """Return the lists of a language, read once."""
    return WordLists(language)


def _any_of(phrases: str) -> re.Pattern[str]:
    each = (re.escape(" ".join(phrase.split())) for phrase in phrases.split("|"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(each)})(?!\w)")
