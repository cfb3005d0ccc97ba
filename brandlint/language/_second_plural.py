"""Tells "ihr" as plural you ("ihr sucht") from "ihr" as her and their ("ihr Team", "bei ihr")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from brandlint.documents import Token
from brandlint.language._lists import words
from brandlint.language._you_words import (
    EUCH,
    NO_VERBS,
    PREPOSITIONS,
    SECOND_PLURAL,
    SUBORDINATORS,
    THIRD_SINGULAR,
)
from brandlint.language.german_verbs import is_third_person

# What one does to "ihr" as "to her": "Das gefällt ihr", "Ihr gehört das Büro".
_DATIVE: Final = words(
    """
    gefällt gehört fehlt hilft gelingt gibt zeigt bietet steht dankt erklärt ermöglicht erlaubt
    erleichtert folgt vertraut liegt schenkt bringt macht kommt nützt
    """
)
_TO_HER: Final = words("gefällt gehört fehlt hilft gelingt")
_TOGETHER: Final = words("euch beide beiden alle zwei drei selbst zusammen gemeinsam")
_PLACES: Final = words("hier dann so da dort jetzt im am zum beim heute bald deshalb darum")
_CONDITIONS: Final = words("wenn falls ob sobald was sofern")
_RELATIVES: Final = words("die der das den dem denen")
# Their second plurals stand behind a prefix as well: "was ihr draufhabt".
_LONG: Final = ("habt", "gebt", "nehmt", "helft", "tretet", "könnt")
_STOPS: Final = frozenset(".,;:!?()–—…")


def is_plural_you(sentence: Sequence[Token], index: int) -> bool:
    """Tell whether the "ihr" at an index speaks to several readers."""
    before = _word(sentence, index - 1)
    after = _word(sentence, index + 1)
    clause = _clause_after(sentence, index)
    if before in SECOND_PLURAL or after.lower() in SECOND_PLURAL or after in _TOGETHER:
        return True
    if clause and clause[-1].islower() and clause[-1].endswith(_LONG):
        return True
    if before in PREPOSITIONS:
        return False
    if _begins_noun(clause):
        return _is_you_before_noun(sentence, index, clause)
    if after in _TO_HER or before in _DATIVE:
        return False
    return _has_its_verb(sentence, index, clause)


def _has_its_verb(sentence: Sequence[Token], index: int, clause: Sequence[str]) -> bool:
    """Tell whether a verb of the clause goes with a plural you."""
    near = _word(sentence, index - 1), _word(sentence, index + 1)
    if any(map(_is_verb, near)) or any(word in SECOND_PLURAL for word in clause):
        return True
    if any(token.text.lower() in EUCH for token in sentence):
        return True
    return _is_subordinate(sentence, index) and bool(clause) and _is_verb(clause[-1])


def _is_you_before_noun(sentence: Sequence[Token], index: int, clause: Sequence[str]) -> bool:
    """Decide "wenn ihr Lust habt" and "Sucht ihr Arbeit?" against "ihr Team wächst"."""
    before = _word(sentence, index - 1)
    if _is_verb(before) and before not in _DATIVE and _opens(sentence, index - 1):
        return True
    if _is_verb(before) and before not in _DATIVE and _leaves_subject_open(sentence):
        return True
    if not _is_subordinate(sentence, index):
        return False
    if clause[-1] in SECOND_PLURAL:
        return True
    return before in _CONDITIONS and clause[0][0].isupper() and _is_verb(clause[-1])


def _leaves_subject_open(sentence: Sequence[Token]) -> bool:
    """Tell whether nothing before a verb can be its subject: "Bei uns bekommt ihr Zeit"."""
    opening = _word(sentence, 0)
    placed = opening in PREPOSITIONS or opening in _PLACES
    return placed or any(token.text.lower() in EUCH for token in sentence)


def _begins_noun(clause: Sequence[str]) -> bool:
    """Tell whether a clause begins with a noun that a possessive could go with."""
    if not clause:
        return False
    if clause[0][0].isupper():
        return True
    inflected = clause[0].endswith(("e", "er", "es", "en", "em")) and clause[0] not in NO_VERBS
    return inflected and len(clause) > 1 and (clause[1][0].isupper() or _begins_noun(clause[1:]))


def _is_verb(word: str) -> bool:
    lowered = word.lower()
    if lowered in NO_VERBS or lowered in THIRD_SINGULAR:
        return False
    return lowered in SECOND_PLURAL or (lowered.endswith("t") and is_third_person(lowered))


def _is_subordinate(sentence: Sequence[Token], index: int) -> bool:
    before = _word(sentence, index - 1)
    if before in SUBORDINATORS:
        return True
    return before in _RELATIVES and index >= 2 and sentence[index - 2].text == ","


def _opens(sentence: Sequence[Token], index: int) -> bool:
    return index == 0 or not sentence[index - 1].is_word


def _word(sentence: Sequence[Token], index: int) -> str:
    """Return the word at an index, its capital lowered at the start; empty if there is none."""
    if not 0 <= index < len(sentence) or not sentence[index].is_word:
        return ""
    text = sentence[index].text
    return text.lower() if _opens(sentence, index) else text


def _clause_after(sentence: Sequence[Token], index: int) -> list[str]:
    words: list[str] = []
    for token in sentence[index + 1 :]:
        if token.text in _STOPS:
            break
        if token.is_word:
            words.append(token.text)
    return words
