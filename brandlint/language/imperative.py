"""Finds imperatives: calls to du, ihr or Sie in German, bare verbs in English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.documents import Token
from brandlint.language._call_doubts import is_about_me, is_doubtful
from brandlint.language._call_words import (
    BEHIND_CALLS,
    CALLS,
    CALLS_TO_YOU_ALL,
    COMPOUNDS,
    ENGLISH_LEADS,
    GO_WITH_VERBS,
    LEADS,
    LETTING,
    LOWER_OTHERS,
    NEVER_CALLS,
    NO_CALLS,
    NOUNS_BEFORE_PREPOSITIONS,
    OBJECTS_BEGIN,
    OCCASIONS,
    OCCASIONS_BEGIN,
    PARTICLES,
    PARTS_OF_PAGES,
    PREPOSITIONS,
    SAID_OF_NOUNS,
    SOFTENING,
    STATES,
    SUBORDINATORS,
    SURE_LEADS,
    TO_HAVE,
    TO_YOU_ALL,
    VERBS_OF_SENTENCES,
    WITH_VERBS,
)
from brandlint.language._lists import words
from brandlint.language._you_words import SECOND_PLURAL, THIRD_SINGULAR
from brandlint.language.english_verbs import is_bare_verb, may_be_noun
from brandlint.language.german_verbs import imperative_of, is_infinitive, is_third_person
from brandlint.spans import Span


def imperatives(tokens: Sequence[Token], language: str) -> list[Span]:
    """Return the verbs of one sentence that call on the reader; none in other languages.

    An infinitive as a call ("Jetzt bewerben!") is none, a question neither. In English a task
    without a subject ("Lead a team of five") can't be told from a call and counts, too.
    """
    if language not in {"de", "en"} or not tokens or _is_question(tokens):
        return []
    if language == "de":
        return [Span(tokens[i].start, tokens[i].end) for i in _german(tokens)]
    return [Span(tokens[i].start, tokens[i].end) for i in _english(tokens)]


def _is_question(tokens: Sequence[Token]) -> bool:
    return any(token.text == "?" for token in tokens[-2:])


# Behind these a thought begins anew.
_RESTARTS: Final = frozenset('.:!–—•→|„“"»(')
_PARTS: Final = frozenset(",;")
_SUBJECTS: Final = words("ich du er sie es wir ihr man")
# So many words behind "Bei Interesse" its verb may stand.
_FAR: Final = 12


def _german(tokens: Sequence[Token]) -> Iterator[int]:
    called = False
    led = _led_by_occasion(tokens)
    for index, first in _heads(tokens, LEADS, led):
        if not first and index != led and not _may_follow(tokens, index, called=called):
            continue
        text = tokens[index].text.lower() if first else tokens[index].text
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if text.islower() and _calls(tokens, index, text, after, first=first):
            called = True
            yield index


def _led_by_occasion(tokens: Sequence[Token]) -> int:
    """Return where a verb stands behind "Bei Interesse" or "Für Fragen"; -1 if nowhere."""
    if tokens[0].text not in OCCASIONS_BEGIN:
        return -1
    opened = False
    for index, token in enumerate(tokens[1:_FAR], 1):
        if token.text in {",", ":", "."}:
            return -1
        opened = opened or token.text.endswith(OCCASIONS)
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if opened and (
            (after == "Sie" and token.text in CALLS)
            or (after in BEHIND_CALLS and token.text.islower() and imperative_of(token.text))
        ):
            return index
    return -1


def _heads(
    tokens: Sequence[Token], leads: frozenset[str], led: int = -1
) -> Iterator[tuple[int, bool]]:
    """Yield where a call may begin, and whether any word there has a capital.

    That is the first word of the sentence and of each new thought, and each word behind a comma
    or a word such as bitte.
    """
    first, before = True, ""
    for index, token in enumerate(tokens):
        if token.is_word:
            if first or index == led or before in _PARTS or before.lower() in leads:
                yield index, first
            first = False
        elif token.text in _RESTARTS:
            first = True
        elif token.text[0].isdigit():
            first = False  # "30 Tage"; behind "1." a thought begins
        before = token.text


def _calls(tokens: Sequence[Token], index: int, text: str, after: str, *, first: bool) -> bool:
    """Tell whether a verb at the head of a clause calls on somebody."""
    if after == "Sie":
        return _calls_politely(tokens, index, text, first=first)
    if after.lower() in _SUBJECTS - {"sie", "es"} or (text, after) in NEVER_CALLS:
        return False
    if imperative_of(text):
        if text.endswith("e") and is_about_me(tokens, after):
            return False
        doubtful = is_doubtful(text) if first else text in LOWER_OTHERS
        return not doubtful or after in WITH_VERBS or _ends_with(tokens, index, after)
    return _calls_you_all(tokens, index, text, first=first)


def _ends_with(tokens: Sequence[Token], index: int, after: str) -> bool:
    """Tell whether only a part of the verb follows ("Ruf an!"), or "mit uns"."""
    rest = [token.text for token in tokens[index + 2 :] if token.is_word]
    return after in PARTICLES and (PARTICLES.issuperset(rest) or _is_with_us(after, rest[0]))


def _is_with_us(particle: str, after: str) -> bool:
    return particle in {"mit", "bei", "zu"} and after in {"uns", "mir"}


def _calls_politely(tokens: Sequence[Token], index: int, text: str, *, first: bool) -> bool:
    if text == "haben":
        return index + 2 < len(tokens) and tokens[index + 2].text in TO_HAVE
    if first and _is_condition(tokens, index):
        return False
    if first or tokens[index - 1].text.lower() == "bitte":
        return text == "seien" or (is_infinitive(text) and text not in NO_CALLS)
    return text in CALLS


def _is_condition(tokens: Sequence[Token], index: int) -> bool:
    """Tell "Suchen Sie Ruhe, sind Sie hier richtig" from "Kommen Sie, lernen Sie uns kennen"."""
    comma = next((at for at in range(index, len(tokens) - 2) if tokens[at].text == ","), -1)
    if comma < 0:
        return False
    verb, subject = tokens[comma + 1].text, tokens[comma + 2].text
    if subject in {"Sie", "wir"}:
        return verb in NO_CALLS or (subject == "wir" and is_infinitive(verb))
    return verb in THIRD_SINGULAR or is_third_person(verb)


def _calls_you_all(tokens: Sequence[Token], index: int, text: str, *, first: bool) -> bool:
    """Tell "Meldet euch" from what somebody does: "Macht Spaß", "…, macht dich neugierig"."""
    after = next((token.text for token in tokens[index + 1 :] if token.text not in SOFTENING), "")
    if text in SECOND_PLURAL:
        return text not in STATES or after in TO_YOU_ALL
    known = is_third_person(text) and text not in THIRD_SINGULAR
    calls = text in CALLS_TO_YOU_ALL or (known and text.endswith("t"))
    if calls and first and text in CALLS_TO_YOU_ALL and _last_word(tokens) in {"vorbei", "rein"}:
        return True
    return calls and (after == "euch" or (first and after in TO_YOU_ALL))


def _last_word(tokens: Sequence[Token]) -> str:
    return next((token.text for token in reversed(tokens) if token.is_word), "")


def _may_follow(tokens: Sequence[Token], index: int, *, called: bool) -> bool:
    """Tell whether a call may stand behind another clause, or behind bitte or dann."""
    before = tokens[index - 1].text
    if before in {"und", "oder"}:
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        return called or after in {"dich", "dir", "uns"}
    if before == ",":
        return called or not any(token.text in {"ich", "Ich"} for token in tokens[:index])
    return before != ";" and _leads(tokens, index - 1)


def _leads(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a word such as bitte stands at the head of its clause."""
    return index == 0 or not tokens[index - 1].is_word


def _english(tokens: Sequence[Token]) -> Iterator[int]:
    called = False
    for index, first in _heads(tokens, ENGLISH_LEADS):
        if not first and not _may_follow_in_english(tokens, index, called=called):
            continue
        text = tokens[index].text.lower()
        if (
            text in LETTING
            or _is_asked(tokens, index, text)
            or (is_bare_verb(text) and _is_call(tokens, index, text))
        ):
            called = True
            yield index


def _is_asked(tokens: Sequence[Token], index: int, text: str) -> bool:
    """Tell whether a please makes a verb of any word."""
    please = index > 0 and tokens[index - 1].text.lower() == "please"
    return please and not text.endswith("ing") and text not in GO_WITH_VERBS


def _may_follow_in_english(tokens: Sequence[Token], index: int, *, called: bool) -> bool:
    before = tokens[index - 1].text.lower()
    if before in {"and", "or"}:
        return called
    if before == ",":
        return tokens[0].text.lower() in SUBORDINATORS and _first_comma(tokens) == index - 1
    return before == ";" or _leads(tokens, index - 1)


def _first_comma(tokens: Sequence[Token]) -> int:
    return next((index for index, token in enumerate(tokens) if token.text == ","), -1)


def _is_call(tokens: Sequence[Token], index: int, text: str) -> bool:
    """Tell "Support our team" from "Support engineer" and "Work is fun"."""
    after = _lowered(tokens, index + 1)
    if (after in VERBS_OF_SENTENCES and text != "do") or after in PARTS_OF_PAGES:
        return False
    sure = index > 0 and tokens[index - 1].text.lower() in SURE_LEADS
    if text == "have":
        return _lowered(tokens, index + 2) in {"look", "chat", "go", "try"} or after == "fun"
    return sure or not may_be_noun(text) or _is_verb_here(tokens, index, text)


def _is_verb_here(tokens: Sequence[Token], index: int, text: str) -> bool:
    """Decide on a word that may be a noun by the words behind it."""
    after, second = _lowered(tokens, index + 1), _lowered(tokens, index + 2)
    if second in VERBS_OF_SENTENCES and second == tokens[index + 2].text:
        return False
    noun = after in PREPOSITIONS and text in NOUNS_BEFORE_PREPOSITIONS
    if noun or after in COMPOUNDS.get(text, ()) or (after == "that" and _is_plural(second)):
        return False
    if after in {"and", "or", "&", ","}:
        third = _lowered(tokens, index + 3)
        sure = not may_be_noun(second) or third in GO_WITH_VERBS or _is_plural(third)
        return is_bare_verb(second) and sure
    if after in PREPOSITIONS and not VERBS_OF_SENTENCES.isdisjoint(t.text for t in tokens):
        return False
    if after in GO_WITH_VERBS or _joins_a_call(tokens, index, text):
        return True
    return _is_plural(after) and second[:1].isalpha() and not _is_said_of(second)


def _is_said_of(word: str) -> bool:
    """Tell whether a word says something of a noun: "Care workers needed", "results arrive"."""
    return word in SAID_OF_NOUNS or (is_bare_verb(word) and not may_be_noun(word))


def _joins_a_call(tokens: Sequence[Token], index: int, text: str) -> bool:
    """Tell whether a second task follows: "Design tests, run them", "Review code and mentor"."""
    for at in range(index + 2, len(tokens) - 2):
        if tokens[at].text not in {"and", "or", ",", "&"}:
            continue
        verb, after = tokens[at + 1].text, _lowered(tokens, at + 2)
        sure = after in OBJECTS_BEGIN or (_is_plural(after) and text not in COMPOUNDS)
        sure = sure or (not may_be_noun(verb) and tokens[at].text != ",")
        if is_bare_verb(verb) and sure:
            return True
    return False


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _lowered(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text.lower() if index < len(tokens) else ""
