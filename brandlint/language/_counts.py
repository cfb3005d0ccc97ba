"""Counts the sentences, words and syllables that readability formulas are made of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from brandlint.documents import AnnotatedDocument, Sentence, Token
from brandlint.language import syllables
from brandlint.spans import Span

# Of so few words a line without a full stop is a label: 'Jobrad', 'Deine Aufgaben'. Counted as
# sentences, labels would make any text look easy.
_LABEL_WORDS: Final = 2
_LONG: Final = 6
_MANY: Final = 3


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas are made of.

    Words are tokens with a letter: numbers, addresses and markers are none. `polysyllables` have
    three syllables or more, `long_words` more than six letters, `hard_words` are what Gunning
    calls hard in English: three syllables without -es, -ed or -ing, no name and no compound.
    """

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    polysyllables: int = 0
    monosyllables: int = 0
    long_words: int = 0
    letters: int = 0
    hard_words: int = 0

    @property
    def words_per_sentence(self) -> float:
        """The mean length of a sentence in words (SL)."""
        return self.words / max(1, self.sentences)

    @property
    def syllables_per_word(self) -> float:
        """The mean length of a word in syllables (ASW)."""
        return self.syllables / max(1, self.words)

    def percent(self, words: int) -> float:
        """Return how many of a hundred words such a number of words is."""
        return 100 * words / max(1, self.words)


class _Measure(NamedTuple):
    """What one word adds to the counts."""

    syllables: int
    letters: int
    hard: bool


def counts(document: AnnotatedDocument, span: Span | None, language: str) -> Counts:
    """Count the sentences of a document in one language, or those that begin inside a span.

    Every heading, item and line is a sentence of its own, but for labels of one or two words,
    which nobody reads as sentences.
    """
    sentences = document.sentences if span is None else document.sentences_in(span)
    if any(spoken != language for spoken in document.languages):
        sentences = _spoken(document, sentences, language)
    return count_words(_readable(document, sentences), language)


def count_words(sentences: Iterable[Sequence[Token]], language: str) -> Counts:
    """Count sentences that are given as their words."""
    found = words = spoken = poly = mono = long = letters = hard = 0
    for sentence in sentences:
        found += 1
        words += len(sentence)
        for at, token in enumerate(sentence):
            measure = _measure(token.text, language)
            spoken += measure.syllables
            letters += measure.letters
            poly += measure.syllables >= _MANY
            mono += measure.syllables == 1
            long += measure.letters > _LONG
            # A capital inside a sentence makes an English word a name, which is never hard.
            hard += measure.hard and (at == 0 or not token.text[0].isupper())
    return Counts(found, words, spoken, poly, mono, long, letters, hard)


def _spoken(
    document: AnnotatedDocument, sentences: Sequence[Sentence], language: str
) -> list[Sentence]:
    """Return the sentences that stand in blocks of a language."""
    starts = [block.span.start for block in document.blocks]
    return [
        sentence
        for sentence in sentences
        if document.languages[bisect_right(starts, sentence.span.start) - 1] == language
    ]


def _readable(
    document: AnnotatedDocument, sentences: Iterable[Sentence]
) -> Iterable[Sequence[Token]]:
    for sentence in sentences:
        words = document.words_in(sentence)
        if len(words) > _LABEL_WORDS or (words and _has_end(document.text, sentence)):
            yield words


def _has_end(text: str, sentence: Sentence) -> bool:
    return any(sign in ".!?…" for sign in text[sentence.span.end - 2 : sentence.span.end])


@lru_cache(maxsize=65_536)
def _measure(word: str, language: str) -> _Measure:
    spoken = syllables.count(word, language)
    letters = sum(map(str.isalpha, word))
    hard = spoken >= _MANY and language == "en" and _is_hard(word.lower())
    return _Measure(spoken, letters, hard)


def _is_hard(word: str) -> bool:
    parts = word.split("-")
    if len(parts) > 1:
        return any(syllables.count(part, "en") >= _MANY for part in parts if part)
    for ending in ("es", "ed", "ing"):
        if word.endswith(ending):
            return syllables.count(word.removesuffix(ending), "en") >= _MANY
    return True
