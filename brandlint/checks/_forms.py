"""Finds phrases in any form of their words, asking for as few lemmas as it can."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from ahocorasick_rs import AhoCorasick

from brandlint.documents import AnnotatedDocument, Token, plainer
from brandlint.language.tokens import tokenize
from brandlint.spans import Span

Match = Literal["surface", "lemma", "compound_head"]

# The ending of a dictionary form, and those that German and English put in its place.
_OWN_ENDING: Final = re.compile(r"(?<=...)(?:en|e|n|y)\Z")
_ENDINGS: Final = frozenset({"", "e", "en", "er", "es", "em", "s", "n", "t", "y", "ies"})
# Verbs whose first part stands before the "ge" or "zu" of some forms: mitbringen, mitgebracht.
_SEPARABLE: Final = re.compile(
    r"(ab|an|auf|aus|bei|dar|ein|fest|fort|her|hin|los|mit|nach|statt|teil|vor|weg|weiter|wieder"
    r"|zu|zurück|zusammen)([^\W\daeiouäöü]+)\w+n\Z"
)
# A gendered noun is another word than the masculine that a dictionary would give for it.
_GENDERED: Final = re.compile(r"\w(?:[*:_·/]-?\w|\()")
_SHORTEST_PART: Final = 3
_UMLAUT: Final = {"a": "ä", "o": "ö", "u": "ü"}
_PLAIN_LENGTH: Final = 5
_PLAIN_ENDINGS: Final = frozenset({"e", "en", "es", "em", "n", "s"})
_ADJECTIVE: Final = re.compile(r"(?P<base>\w{3,})(?:e|en|es|em|er)")
_ADJECTIVE_ENDINGS: Final = ("isch", "ig", "lich", "voll", "sam", "bar", "los", "end")
# Words with forms that begin in another way.
_SUPPLETIVE: Final = frozenset(
    [
        "gut",
        "viel",
        "gern",
        "hoch",
        "sein",
        "haben",
        "werden",
        "gehen",
        "bringen",
        "essen",
        "ich",
        "du",
        "wir",
        "good",
        "well",
        "bad",
        "far",
        "much",
        "many",
        "little",
        "be",
        "go",
        "have",
        "do",
        "man",
        "woman",
        "person",
        "mouse",
        "child",
    ]
)


class _Phrase(NamedTuple):
    """The words of a phrase, plain and as written, and which of them is looked for first."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    anchor: int


def stems(word: str) -> Iterator[str]:
    """Yield what the forms of a plain word begin with, with and without an umlaut."""
    base = _OWN_ENDING.sub("", word)
    stem = base[: max(4, len(base) - 2)]
    yield stem
    for at in range(len(stem) - 1, -1, -1):
        if stem[at] in _UMLAUT:
            yield stem[:at] + _UMLAUT[stem[at]] + stem[at + 1 :]
            return


def all_stems(word: str) -> Iterator[str]:
    """Yield what the forms of a plain word begin with, those of a separable verb as well."""
    yield from stems(word)
    if parts := _SEPARABLE.match(word):
        first, second = parts.groups()
        yield from (first + second, f"{first}ge{second}", f"{first}zu{second}")


def is_inflected(seen: str, word: str) -> bool:
    """Tell by its ending alone whether a plain word is a form of another."""
    base = _OWN_ENDING.sub("", word)
    return seen.startswith(base) and (
        seen[len(base) :] in _ENDINGS or (seen.startswith(word) and seen[len(word) :] in _ENDINGS)
    )


def may_be_form(seen: str, word: str) -> bool:
    """Tell by their beginnings whether a plain word can be a form of another.

    It spares most words the lexicon, which takes a quarter of a second to load.
    """
    first = _UMLAUT.get(word[:1], word[:1])
    return seen[:1] in (word[:1], first) or seen[:2] == "ge" or word in _SUPPLETIVE


def is_plainly_inflected(seen: str, word: str) -> bool:
    """Tell whether a plain word is a longer one with an ending that leaves no doubt."""
    ending = seen[len(word) :]
    if len(word) < _PLAIN_LENGTH or not seen.startswith(word):
        return False
    # "Arbeiter" is no form of "Arbeit", but "dynamischer" is one of "dynamisch".
    return ending in _PLAIN_ENDINGS or (ending == "er" and word.endswith(_ADJECTIVE_ENDINGS))


def is_other_ending(seen: str, word: str) -> bool:
    """Tell whether two plain German words differ in the ending of an adjective alone."""
    bases = (_ADJECTIVE.fullmatch(seen), _ADJECTIVE.fullmatch(word))
    return all(bases) and bases[0]["base"] == bases[1]["base"]  # type: ignore[index]


class WordForms:
    """Phrases whose words are compared by lemma, or by ending where there is no lexicon.

    A search for the stem of each phrase's longest word comes first: only where it stands, a
    lemma is asked for. With `compound_head` the last word may also end a longer one.
    """

    def __init__(self, phrases: Sequence[str], match: Match, *, case: bool) -> None:
        """Take the phrases as written."""
        self._compounds = match == "compound_head"
        self._case = case
        self._phrases = [self._read(phrase) for phrase in phrases]
        self._lemmas: dict[tuple[str, str], str] = {}

    def find(self, document: AnnotatedDocument) -> Iterator[tuple[Span, int]]:
        """Yield the places of the phrases and their indexes."""
        automaton, owners = self._search
        tried: set[tuple[int, int]] = set()
        for stem, start, _ in automaton.find_matches_as_indexes(document.plain, overlapping=True):
            at = document.token_at(start)
            for index in owners[stem]:
                if at is None or (index, at) in tried:
                    continue
                if self._may_begin(document, at, start):
                    tried.add((index, at))
                    yield from self._verified(document, at, index)

    def _read(self, phrase: str) -> _Phrase:
        tokens = tokenize(phrase)
        words = tuple(plainer(token.text.lower()) for token in tokens)
        last = len(words) - 1
        longest = max(range(len(words)), key=lambda i: len(words[i]), default=0)
        written = tuple(token.text for token in tokens)
        return _Phrase(words, written, last if self._compounds else longest)

    @cached_property
    def _search(self) -> tuple[AhoCorasick, list[list[int]]]:
        owners: dict[str, list[int]] = {}
        for index, phrase in enumerate(self._phrases):
            # A phrase of signs only has no words that could be inflected.
            if not phrase.words:
                continue
            for stem in all_stems(phrase.words[phrase.anchor]):
                owners.setdefault(stem, []).append(index)
        return AhoCorasick(list(owners)), list(owners.values())

    def _may_begin(self, document: AnnotatedDocument, at: int, start: int) -> bool:
        """Tell whether a stem stands where a form of its word can have it."""
        before = document.plain[document.tokens[at].start : start]
        return self._compounds or before in ("", "ge")

    def _verified(
        self, document: AnnotatedDocument, at: int, index: int
    ) -> Iterator[tuple[Span, int]]:
        phrase = self._phrases[index]
        first = at - phrase.anchor
        tokens = document.tokens[max(0, first) : first + len(phrase.words)]
        if len(tokens) < len(phrase.words) or first < 0:
            return
        together = all(b.start - a.end <= 1 for a, b in pairwise(tokens))
        # The anchor first: it is the least common of the words.
        order = sorted(range(len(phrase.words)), key=lambda i: i != phrase.anchor)
        if together and all(self._same(document, first + i, phrase, i) for i in order):
            yield Span(tokens[0].start, tokens[-1].end), index

    def _same(self, document: AnnotatedDocument, at: int, phrase: _Phrase, i: int) -> bool:
        """Tell whether a token of the document is a form of one word of a phrase."""
        token, word, written = document.tokens[at], phrase.words[i], phrase.written[i]
        seen = document.plain[token.start : token.end]
        if self._case and token.text[:1].isupper() != written[:1].isupper():
            return False
        if self._compounds and i == len(phrase.words) - 1 and self._is_head(seen, word):
            return True
        if seen == word:
            return True
        if not may_be_form(seen, word) or _GENDERED.search(seen):
            return False
        # Nouns are written with a capital: "Leiter" and "Leiten" are two words.
        adjective = written[:1].islower() and self._language(document, token) == "de"
        return (
            is_plainly_inflected(seen, word)
            or (adjective and is_other_ending(seen, word))
            or self._same_lemma(document, at, word, written)
        )

    @staticmethod
    def _language(document: AnnotatedDocument, token: Token) -> str:
        block = document.block_at(token.start)
        return document.language if block is None else document.languages[block]

    def _same_lemma(self, document: AnnotatedDocument, at: int, word: str, written: str) -> bool:
        token, lexicon = document.tokens[at], document.lexicon
        if lexicon is None or at >= len(document.lemmas):
            return is_inflected(document.plain[token.start : token.end], word)
        language = self._language(document, token)
        if (written, language) not in self._lemmas:
            self._lemmas[written, language] = lexicon.lemma(written, language).lower()
        return document.lemmas[at].lower() == self._lemmas[written, language]

    @staticmethod
    def _is_head(seen: str, word: str) -> bool:
        """Tell whether a word is, or ends with, a form of another."""
        plain_stem = next(stems(word))
        for stem in stems(word):
            at = seen.rfind(stem)
            parts = at >= _SHORTEST_PART or at == 0 or (at > 0 and seen[at - 1] == "-")
            if parts and is_inflected(plain_stem + seen[at + len(stem) :], word):
                return True
        return False
