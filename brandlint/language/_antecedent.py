"""Finds out whom a German sentence leaves to be taken up by "Sie" or "Ihr" in the next one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from brandlint.documents import Token
from brandlint.language._lists import words
from brandlint.language._you_words import (
    NO_VERBS,
    POLITE,
    THIRD_PLURAL,
    THIRD_SINGULAR,
    WOMEN,
)
from brandlint.language.german_verbs import is_infinitive, is_third_person
from brandlint.language.neutral_nouns import neutral_stem
from brandlint.language.role_nouns import masculine_stem


class Antecedent(Enum):
    """What a pronoun of the next sentence could mean other than the reader."""

    NONE = auto()
    PEOPLE = auto()
    THINGS = auto()
    WOMAN = auto()
    # Feminine and single, such as a firm; only "her" can take it up, not "they".
    FEMININE = auto()
    # People who are there, but are not what the sentence is about.
    OTHERS = auto()


_PEOPLE: Final = words(
    """
    menschen leute kinder eltern frauen männer personen familien teams talente mitglieder gäste
    mütter väter jugendliche jugendlichen erwachsene senioren profis azubis freunde angehörige
    angehörigen kids stars fans damen herren jungen mädchen geschwister ehrenamtliche freiwillige
    """
)
_GENDERED: Final = re.compile(r"\w+(?:[*:_/]-?[iI]nnen|[a-zäöü]innen|\(inn\)en)")
_SEEKING: Final = words("suchen brauchen sind freuen wünschen erwarten")
# "Die Gespräche führen wir online.": the sentence is about what it begins with.
_FRONTED: Final = words("die unsere diese alle viele einige")
_FEMININE_START: Final = words("die eine unsere diese jede meine")
# A finite verb stands this near to the beginning of a sentence, or it is not found.
_NEAR: Final = 12


def antecedent_of(sentence: Sequence[Token]) -> Antecedent:
    """Return what the next sentence may take up from this one."""
    words = [token.text for token in sentence if token.is_word]
    lowered = [word.lower() for word in words]
    verb, plural = _finite(words, lowered)
    if verb is None or "ihr" in lowered[verb - 1 : verb + 2] or "du" in lowered:
        return Antecedent.NONE
    subject_is_reader = "Sie" in words[max(0, verb - 1) : verb + 2] or lowered[0] in POLITE
    if not plural:
        return _single(words, lowered, verb)
    return _plural(words, lowered, verb, with_reader=subject_is_reader)


def _plural(
    words: Sequence[str], lowered: Sequence[str], verb: int, *, with_reader: bool
) -> Antecedent:
    people = any(map(_names_people, words))
    if "wir" in lowered[verb : verb + 2] and lowered[0] in _FRONTED:
        return Antecedent.PEOPLE if people else Antecedent.THINGS
    if "wir" in lowered:
        seeking = lowered[verb] in _SEEKING
        return Antecedent.OTHERS if people and not seeking else Antecedent.NONE
    if with_reader:
        return Antecedent.NONE
    if people or _two_names(words[:verb]):
        return Antecedent.PEOPLE
    return Antecedent.THINGS


def _finite(words: Sequence[str], lowered: Sequence[str]) -> tuple[int | None, bool]:
    """Return where the finite verb stands, and whether it is plural."""
    for index, word in enumerate(lowered[1:_NEAR], 1):
        if words[index] != word or word in NO_VERBS:
            continue
        if word in THIRD_SINGULAR:
            return index, False
        if word in THIRD_PLURAL or is_infinitive(word):
            return index, True
        if is_third_person(word):
            return index, False
        if word.endswith(("ten", "ierten")) and is_third_person(word.removesuffix("en")):
            return index, True
    return None, False


def _single(words: Sequence[str], lowered: Sequence[str], verb: int) -> Antecedent:
    if any(_names_woman(word) for word in words):
        return Antecedent.WOMAN
    if lowered[0] in _FEMININE_START and verb > 1:
        return Antecedent.FEMININE
    return Antecedent.NONE


def _names_woman(word: str) -> bool:
    if not word[0].isupper():
        return False
    return word.lower() in WOMEN or (
        word.endswith("in") and masculine_stem(word.removesuffix("in")) is not None
    )


def _names_people(word: str) -> bool:
    if not word[0].isupper():
        return False
    lowered = word.lower()
    if lowered in _PEOPLE or _GENDERED.fullmatch(word):
        return True
    return masculine_stem(word) is not None or neutral_stem(word) is not None


def _two_names(subject: Sequence[str]) -> bool:
    """Tell whether a subject is two people: "Tim und Lea"."""
    return len(subject) == 3 and subject[1] == "und" and subject[2][0].isupper()
