"""Reads the pronouns of one German sentence: who is meant by each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from brandlint.documents import Token
from brandlint.language._antecedent import Antecedent, antecedent_of
from brandlint.language._second_plural import is_plural_you
from brandlint.language._you_words import (
    APPLYING,
    ASKING,
    AWAITING,
    DU,
    EUCH,
    MENTIONING,
    MENTIONING_ARTICLES,
    NO_VERBS,
    OF_THINGS,
    PREPOSITIONS,
    THIRD_PLURAL,
    THIRD_SINGULAR,
    TOLD,
)
from brandlint.language.german_verbs import is_infinitive, is_third_person

Form = Literal["formal", "informal", "not", "unsure"]


# A possessive with at most so many words behind it and no verb is a title: "Ihr neuer Job".
_TITLE: Final = 4
_VAGUE: Final = frozenset((Antecedent.FEMININE, Antecedent.OTHERS))


class Decision(NamedTuple):
    """What one word means; `firm` where nothing else in the document could change it."""

    token: Token
    form: Form
    firm: bool = True
    plural: bool = False


class PronounReader:
    """Reads the pronouns of one German sentence."""

    def __init__(self, sentence: Sequence[Token], here: list[int], before: Antecedent) -> None:
        self._sentence = sentence
        self._before = before
        texts = [sentence[index].text for index in here]
        self._has_du = any(text.lower() in DU for text in texts)
        self._has_polite = any(
            sentence[index].text[0].isupper() and not self._opens(index) for index in here
        )

    def decide(self, index: int) -> Decision:
        """Decide on one word of the sentence."""
        token = self._sentence[index]
        lowered = token.text.lower()
        if self._is_mentioned(index):
            return Decision(token, "not")
        if lowered in DU:
            return Decision(token, "informal", plural=lowered in EUCH)
        if (
            lowered == "ihr"
            and not self._is_beside_sie(index)
            and is_plural_you(self._sentence, index)
        ):
            return Decision(token, "informal", plural=True)
        return self._third_person_or_polite(index, lowered)

    def _is_beside_sie(self, index: int) -> bool:
        """Tell whether a capital Ihr inside a sentence goes with a Sie: "Fragen Sie Ihr Kind"."""
        if self._sentence[index].text != "Ihr" or self._opens(index):
            return False
        return self._text_has("Sie", "Ihnen")

    def _third_person_or_polite(self, index: int, lowered: str) -> Decision:
        token = self._sentence[index]
        if token.text[0].islower():
            return Decision(token, "formal" if self._is_careless_call(index) else "not")
        if not self._opens(index):
            return Decision(token, "formal")
        if self._has_du:
            return Decision(token, "not")
        return self._opening(index, lowered)

    def _opening(self, index: int, lowered: str) -> Decision:
        """Decide on a word whose capital says nothing, by its verb and what went before."""
        before = antecedent_of(self._sentence[:index]) if index > 1 else Antecedent.NONE
        before = self._before if before is Antecedent.NONE else before
        if lowered == "sie":
            form, firm = self._opening_sie(index, before)
        elif lowered == "ihnen":
            form, firm = self._opening_ihnen(before)
        else:
            form, firm = self._opening_possessive(index, before)
        return Decision(self._sentence[index], form, firm)

    def _opening_sie(self, index: int, before: Antecedent) -> tuple[Form, bool]:
        verb = self._verb_after(index)
        if verb in AWAITING:
            woman = before is Antecedent.WOMAN and verb.endswith("t")
            return ("not", True) if woman else ("formal", False)
        if (verb and (_is_single(verb) or verb in TOLD)) or self._reader_is_object(index):
            return "not", True
        if self._has_polite or (verb and self._sentence[-1].text == "?"):
            return "formal", True
        return self._sie_by_antecedent(index, before, verb)

    def _sie_by_antecedent(self, index: int, before: Antecedent, verb: str) -> tuple[Form, bool]:
        if before is Antecedent.PEOPLE:
            # "Sie geben sie ihnen": the others are named already.
            named = self._text_has("sie", "ihnen")
            return ("formal", False) if named else ("not", True)
        if self._owns_in_lower_case(index):
            return "not", True
        if before is Antecedent.THINGS and (verb in OF_THINGS or self._is_object_of_we(verb)):
            return "not", True
        all_of_them = self._text(index + 1) in {"alle", "beide"}
        return ("unsure" if before is Antecedent.OTHERS or all_of_them else "formal"), False

    def _opening_ihnen(self, before: Antecedent) -> tuple[Form, bool]:
        if self._has_polite:
            return "formal", True
        return ("not", True) if before is Antecedent.PEOPLE else ("formal", False)

    def _opening_possessive(self, index: int, before: Antecedent) -> tuple[Form, bool]:
        words = [word.text for word in self._sentence[index + 1 :] if word.is_word]
        noun = next((word for word in words if word[0].isupper()), "").lower()
        title = len(words) <= _TITLE and not any(map(_is_finite, words))
        if title or noun.startswith(APPLYING):
            return "formal", False
        if noun.startswith(ASKING) and before is Antecedent.WOMAN:
            return "formal", False
        others = before in {Antecedent.PEOPLE, Antecedent.WOMAN}
        if others and (not self._has_polite or self._text_has("sie", "ihr")):
            return "not", True
        if self._has_polite:
            return "formal", True
        return ("unsure" if before in _VAGUE else "formal"), False

    def _text_has(self, *words: str) -> bool:
        return any(token.text in words for token in self._sentence)

    def _reader_is_object(self, index: int) -> bool:
        """Tell whether a second Sie follows in the clause: "Sie arbeiten Sie ein"."""
        for token in self._sentence[index + 1 :]:
            if token.text in {",", ";", ":", "und", "oder", "sich", "–", "(", ".", "?", "!"}:
                return False
            if token.text in {"Sie", "Ihnen"}:
                return True
        return False

    def _is_object_of_we(self, verb: str) -> bool:
        """Tell whether we do something with "Sie": "Sie lesen wir alle"."""
        at = next((i for i, token in enumerate(self._sentence) if token.text == verb), 0)
        return at > 0 and self._text(at + 1) == "wir"

    def _text(self, index: int) -> str:
        return self._sentence[index].text if index < len(self._sentence) else ""

    def _opens(self, index: int) -> bool:
        """Tell whether any word would have a capital here, so that a capital says nothing."""
        if self._sentence[index].text.isupper() and len(self._sentence[index].text) > 1:
            return True
        first = _restart(self._sentence, index)
        return not any(token.is_word for token in self._sentence[first:index])

    def _is_mentioned(self, index: int) -> bool:
        """Tell whether the word itself is spoken of: "wir sind per Du"."""
        token = self._sentence[index]
        if token.text not in {"Du", "Sie", "DU", "SIE"} or index == 0:
            return False
        at = index - 1 if self._sentence[index - 1].is_word else index - 2
        article = self._sentence[at].text.lower()
        if article in MENTIONING:
            return True
        before = self._sentence[at - 1].text.lower() if at > 0 else ""
        return article in MENTIONING_ARTICLES and before != "," and before not in PREPOSITIONS

    def _is_careless_call(self, index: int) -> bool:
        """Tell whether a text without capitals calls politely: "bewerben sie sich"."""
        if self._sentence[index].text != "sie" or index == 0:
            return False
        verb = self._sentence[index - 1].text
        calls = is_infinitive(verb.lower()) and self._opens(index - 1)
        return calls and all(token.text == token.text.lower() for token in self._sentence[1:])

    def _verb_after(self, index: int) -> str:
        """Return the finite verb behind a subject, empty if there is none."""
        depth = 0
        for token in self._sentence[index + 1 : index + 14]:
            if token.text == ",":
                depth = 1 - depth
            elif not depth and token.text == token.text.lower() and _is_finite(token.text):
                return token.text
        return ""

    def _owns_in_lower_case(self, index: int) -> bool:
        """Tell whether others own something near by: "Sie lieben ihren Beruf"."""
        for token in self._sentence[index + 1 :]:
            if token.text[0].isupper() or token.text == ",":
                return False
            if token.text in {"ihr", "ihre", "ihren", "ihrem", "ihrer"}:
                return True
        return False


_RESTARTS: Final = frozenset(':„“”"»«›‹‚‘(|•/…!?.;')


def _restart(sentence: Sequence[Token], index: int) -> int:
    """Return where the thought begins that an index lies in: behind a colon, a quote, a bullet."""
    for at in range(index - 1, -1, -1):
        if sentence[at].text in _RESTARTS:
            return at + 1
    return 0


def _is_finite(word: str) -> bool:
    if word in NO_VERBS:
        return False
    return word in THIRD_PLURAL or is_infinitive(word) or _is_single(word)


def _is_single(word: str) -> bool:
    """Tell whether a verb goes with she, not with they or a polite Sie."""
    return word in THIRD_SINGULAR or (word not in NO_VERBS and is_third_person(word))
