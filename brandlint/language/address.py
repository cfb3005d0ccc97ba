"""Decides who is meant by Sie and sie, Ihr and ihr, du and you."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from brandlint.documents import Address, Token
from brandlint.language._antecedent import Antecedent, antecedent_of
from brandlint.language._pronouns import Decision, Form, PronounReader
from brandlint.language._speech import speech_of_others
from brandlint.language._you_words import TRIGGERS
from brandlint.spans import Span


def addresses(sentences: Sequence[Sequence[Token]], language: str) -> list[Address]:
    """Return each word that may speak to the reader, in order.

    `sentences` follow each other in one text of one language, so that the one before can tell
    who "Sie" at the start of the next one is. What a sentence leaves open, the rest of the text
    decides: beside clear forms of Sie an open one is formal, beside du it is not.
    """
    if language == "en":
        return _english(sentences)
    return _settled(_german(sentences)) if language == "de" else []


def document_address(
    found: Sequence[Address], language: str
) -> Literal["du", "sie", "mixed", "none", "you"]:
    """Say in one word how a text speaks to its readers; ihr counts as du."""
    formal = sum(address.form == "formal" for address in found)
    informal = sum(address.form == "informal" for address in found)
    if language == "en":
        return "you" if informal else "none"
    if formal and informal:
        return "mixed"
    if formal:
        return "sie"
    return "du" if informal else "none"


def _settled(decisions: Sequence[Decision]) -> list[Address]:
    """Let the firm decisions of a text settle the others."""
    formal = sum(d.firm and d.form == "formal" for d in decisions)
    informal = sum(d.firm and d.form == "informal" for d in decisions)
    return [
        Address(
            Span(d.token.start, d.token.end),
            d.form if d.firm else _second_look(d.form, formal, informal),
            d.plural,
        )
        for d in decisions
    ]


def _second_look(form: Form, formal: int, informal: int) -> Form:
    if formal > informal:
        return "formal"
    return "not" if informal > formal else form


def _german(sentences: Sequence[Sequence[Token]]) -> list[Decision]:
    found: list[Decision] = []
    taken_up = Antecedent.NONE
    before = 0
    others = speech_of_others(sentences)
    for number, sentence in enumerate(sentences):
        here = [index for index, token in enumerate(sentence) if token.text in TRIGGERS]
        if not here:
            continue
        if number and not (before == number and _continues(found, sentences[number - 1])):
            taken_up = antecedent_of(sentences[number - 1])
        reader = PronounReader(sentence, here, taken_up)
        for index in here:
            token = sentence[index]
            quoted = any(span.start <= token.start < span.end for span in others)
            found.append(Decision(token, "not") if quoted else reader.decide(index))
        before = number + 1
    return found


def _continues(found: Sequence[Decision], sentence: Sequence[Token]) -> bool:
    """Tell whether a sentence itself began with a pronoun for others, who stay the topic."""
    opening = next((token for token in sentence if token.is_word), None)
    return any(d.token is opening and d.form == "not" for d in reversed(found[-6:]))


_YOU: Final = frozenset(("you", "your", "yours", "yourself", "yourselves"))


def _english(sentences: Sequence[Sequence[Token]]) -> list[Address]:
    found: list[Address] = []
    others = speech_of_others(sentences)
    for sentence in sentences:
        here = [
            token
            for token in sentence
            if token.text[:3] in {"you", "You", "YOU"}
            and token.text.lower().replace("’", "'").partition("'")[0] in _YOU
        ]
        for token in here:
            quoted = any(span.start <= token.start < span.end for span in others)
            span = Span(token.start, token.end)
            found.append(Address(span, "not" if quoted else "informal"))
    return found
