"""Finds passives: German with werden, English with be or get."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.documents import Passive, Token
from brandlint.language import english_verbs
from brandlint.language._lists import words
from brandlint.language._you_words import PREPOSITIONS
from brandlint.language.german_verbs import is_infinitive, is_participle
from brandlint.spans import Span

_WERDEN: Final = words(
    """
    werde wirst wird werden werdet wurde wurdest wurden wurdet würde würdest würden würdet worden
    Werde Wirst Wird Werden Werdet Wurde Wurdest Wurden Wurdet Würde Würdest Würden Würdet
    """
)
_MARKS: Final = frozenset("!?;:()–—…|•/")
# Participles that look like their infinitives; with werden the verb's sense decides.
_NEVER_PASSIVE: Final = words("erfahren erhalten bekommen enthalten gefallen betragen geraten")
# Before werden at the end of a clause, too: "dass es dir gefallen wird".
_NOT_DONE: Final = words("gefallen bekommen geraten erfahren")
_ALSO_INFINITIVE: Final = words(
    """
    vergeben beraten vertreten betreten übertragen entlassen verlassen überlassen erlassen
    unterlassen empfangen verraten vertragen überfahren befahren unterhalten übersehen vergessen
    erfahren erhalten bekommen behalten enthalten gefallen betragen geraten
    """
)
# Whom or what a future does something to: "Wir werden dich beraten".
_OBJECTS: Final = words("dich mich euch ihn den einen keinen deinen ihren unseren euren meinen uns")
_DATIVE_STARTS: Final = words("im am vom zum zur beim dem der einem einer unserem unserer deinem")
_PRONOUNS: Final = words("du sie ihr er wir ich")
_NO_AGENTS: Final = words(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonntag anfang beginn ende hier dort zu
    januar februar märz april mai juni juli august september oktober november dezember
    morgens mittags abends früh vornherein haus hause selbst hand
    """
)


def passives(tokens: Sequence[Token], language: str) -> list[Passive]:
    """Return the passives of one sentence, in order; none in other languages.

    A state ("ist geschlossen", "is located") is no passive. `agent` tells that the sentence
    names who does it, with von, durch or by.
    """
    if language == "de":
        triggers = [i for i, token in enumerate(tokens) if token.text in _WERDEN]
        return list(_german(tokens, triggers)) if triggers else []
    if language == "en":
        triggers = [i for i, token in enumerate(tokens) if token.text in _BE]
        return list(_english(tokens, triggers)) if triggers else []
    return []


def _german(tokens: Sequence[Token], triggers: Sequence[int]) -> Iterator[Passive]:
    taken = -1
    for index in triggers:
        if index <= taken:
            continue
        verb = _participle_before(tokens, index)
        if verb is None:
            verb = _participle_after(tokens, index)
        if verb is None:
            continue
        first, last = min(verb, index), max(verb, index)
        taken = last
        span = Span(tokens[first].start, tokens[last].end)
        yield Passive(span, agent=_has_german_agent(tokens, first, last))


def _participle_before(tokens: Sequence[Token], index: int) -> int | None:
    """Return the participle of "betreut werden", "gegründet worden", "der betreut wird"."""
    before = index - 1
    if before < 0 or tokens[index].text[0].isupper():
        return None
    # A capital at the start hides none: "Gesucht wird eine Leitung".
    word = tokens[before].text.lower() if before == 0 else tokens[before].text
    return before if is_participle(word) and word not in _NOT_DONE else None


def _participle_after(tokens: Sequence[Token], index: int) -> int | None:
    """Return the participle at the end of the clause that a finite werden opens."""
    if tokens[index].text == "worden":
        return None
    end = _end_of_clause(tokens, index)
    for at in range(index + 1, end):
        text = tokens[at].text
        if not text[0].islower() or not is_participle(text):
            continue
        # "wird Teil des Teams und betreut Kunden": a second finite verb
        second = tokens[at - 1].text in {"und", "oder"}
        return None if second or _is_future(tokens, index, at, end) else at
    return None


def _end_of_clause(tokens: Sequence[Token], index: int) -> int:
    """Return where a clause ends; what stands between two commas inside belongs to it."""
    comma = None
    for at in range(index + 1, len(tokens)):
        text = tokens[at].text
        if text in _MARKS:
            return at if comma is None else comma
        if text == ",":
            comma = at if comma is None else None
    return len(tokens) if comma is None else comma


def _is_future(tokens: Sequence[Token], index: int, verb: int, end: int) -> bool:
    """Tell "wird geführt haben" and "werden dich beraten" from passives."""
    text = tokens[verb].text
    after = tokens[verb + 1].text if verb + 1 < end else ""
    if after in {"haben", "sein", "können", "müssen", "dürfen", "sollen", "wollen"}:
        return True
    if (
        after
        and after not in {"und", "oder", "sowie"}
        and _closes_with_infinitive(tokens, verb, end)
    ):
        return True
    if text in _NEVER_PASSIVE:
        return True
    if text not in _ALSO_INFINITIVE:
        return False
    around = [token.text for token in tokens[max(0, index - 2) : verb]]
    return "wir" in around or "Wir" in around or "ich" in around or _has_object(tokens, index, verb)


def _has_object(tokens: Sequence[Token], index: int, verb: int) -> bool:
    """Tell whether somebody does something to somebody: "werden Kunden beraten"."""
    for at in range(max(0, index - 2), verb):
        if tokens[at].text in _OBJECTS and tokens[at - 1].text.lower() not in PREPOSITIONS:
            return True
    noun, before = tokens[verb - 1].text, tokens[verb - 2].text
    bare = noun[0].isupper() and before.lower() not in PREPOSITIONS | _DATIVE_STARTS
    return bare and verb - 2 > index - 1 and _has_pronoun(tokens, index)


def _has_pronoun(tokens: Sequence[Token], index: int) -> bool:
    return any(token.text.lower() in _PRONOUNS for token in tokens[max(0, index - 1) : index + 2])


def _closes_with_infinitive(tokens: Sequence[Token], verb: int, end: int) -> bool:
    """Tell whether a verb of its own stands behind a participle: "wird motiviert arbeiten"."""
    last = tokens[end - 1].text
    if not tokens[end - 1].is_word or last == "werden" or not is_infinitive(last):
        return False
    joined = any(token.text in {"und", "oder", "um", "zu"} for token in tokens[verb:end])
    return not joined


def _has_german_agent(tokens: Sequence[Token], first: int, last: int) -> bool:
    for at in range(max(0, first - 6), min(len(tokens) - 1, last + 2)):
        word = tokens[at].text.lower()
        if word == "durch":
            return True
        if word in {"von", "vom"}:
            after = tokens[at + 1]
            noun_before = at > 0 and at - 1 > first and tokens[at - 1].text[0].isupper()
            named = after.is_word and after.text.lower() not in _NO_AGENTS
            if named and not noun_before:
                return True
    return False


_BE: Final = words(
    """
    is are was were be been being am get gets got getting gotten Is Are Was Were Be Get Being
    isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t we're you're they're it's
    we’re you’re they’re it’s he's she's i'm I'm I’m We're You're They're It's We’re You’re They’re
    It’s that's that’s
    """
)
_GET: Final = words("get gets got getting gotten Get")
# Small words between be and its participle: "is currently being carefully reviewed".
_BETWEEN: Final = words(
    """
    not never always often also still already currently being been fully well all both usually
    only just now then soon typically generally either highly most more very so too really
    regularly sometimes rarely seldom ever even first further
    """
)
_INVERTED: Final = words("is are was were Is Are Was Were")
_QUESTIONS: Final = words("how when where why")


def _english(tokens: Sequence[Token], triggers: Sequence[int]) -> Iterator[Passive]:
    taken = -1
    for index in triggers:
        if index <= taken:
            continue
        verb = _english_participle(tokens, index)
        if verb is None:
            continue
        taken = verb
        span = Span(tokens[index].start, tokens[verb].end)
        yield Passive(span, agent=_has_english_agent(tokens, verb))


def _english_participle(tokens: Sequence[Token], index: int) -> int | None:
    question = tokens[index].text in _INVERTED and (
        index == 0 or tokens[index - 1].text.lower() in _QUESTIONS
    )
    for at in range(index + 1, min(len(tokens), index + (8 if question else 5))):
        token = tokens[at]
        word = token.text.lower()
        if english_verbs.is_participle(word):
            return at if _is_deed(tokens, index, at) else None
        if not token.is_word and token.text != ",":
            return None
        if not question and word not in _BETWEEN and not word.endswith("ly"):
            return None
    return None


def _is_deed(tokens: Sequence[Token], index: int, verb: int) -> bool:
    """Tell a participle that is a verb from one that is an adjective or belongs to a noun."""
    word = tokens[verb].text.lower()
    after = tokens[verb + 1].text.lower() if verb + 1 < len(tokens) else ""
    by = after == "by"
    if word == "done" and tokens[index].text == "be":
        return True  # "can be done", but "are you done?"
    if word.rpartition("-")[2] in english_verbs.ADJECTIVES and not by:
        return word == "left" and after in {"behind", "out", "alone", "to"}
    if word == "started" and tokens[index].text in _GET:
        return False
    if word == "used" and after == "to":
        return _is_deed_to(tokens, verb + 2)
    degree = {token.text.lower() for token in tokens[index + 1 : verb]}
    return by or not degree & {"very", "so", "too", "really", "highly"}


def _is_deed_to(tokens: Sequence[Token], index: int) -> bool:
    """Tell "used to build" from "used to working" and "used to this"."""
    following = tokens[index].text.lower() if index < len(tokens) else ""
    return english_verbs.is_bare_verb(following)


def _has_english_agent(tokens: Sequence[Token], verb: int) -> bool:
    for at in range(verb + 1, min(len(tokens) - 1, verb + 8)):
        if tokens[at].text in {",", ".", ";"}:
            return False
        if tokens[at].text.lower() == "by":
            after = tokens[at + 1].text
            return after[0].isalpha() and not after.lower().endswith("ing") and after not in _DATES
    return False


_DATES: Final = words(
    """
    January February March April May June July August September October November December Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday email mail phone post now then
    """
)
