"""Finds the clause that a negating word stands in: where it begins and where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from brandlint.documents import Token
from brandlint.language._negation_words import GERMAN, NegationWords
from brandlint.language.german_verbs import is_infinitive

LIMITS: Final = frozenset(";:!?()–—…|•✓✔\n")
# So few words between two commas are an aside or an item of a list, and no clause.
_ASIDE: Final = 2
_JOINS: Final = frozenset(("und", "and", "sowie", "oder", "or"))
_RELATIVES: Final = frozenset(("der", "die", "das", "den", "dem", "denen", "deren", "dessen"))
# No clause is looked through further than so many words.
_CLAUSE: Final = 12


class Clauses:
    """The clauses of one sentence."""

    def __init__(self, tokens: Sequence[Token], low: Sequence[str], listed: NegationWords) -> None:
        self._tokens = tokens
        self._low = low
        self._words = listed

    def start(self, index: int) -> int:
        """Return where the clause of a cue begins."""
        at = index
        while at > 0:
            before = self._low[at - 1]
            if before == ",":
                if self._subordinates(at - 1) or not self._is_aside(at - 1):
                    return at
                at = max((i for i in range(at - 1) if self._low[i] == ","), default=0)
                continue
            if before == ":" and at == index and self._low[index] in {"nein", "no", "none"}:
                at -= 1
                continue
            if before in LIMITS or self._opens_clause(at - 1, index):
                return at
            at -= 1
        return 0

    def end(self, index: int) -> int:
        """Return where the clause of a cue ends, or the last that it reaches into."""
        reaching = False
        for at in range(index + 1, len(self._low)):
            word = self._low[at]
            if word == ",":
                if not self._reaches_on(at) and not self._is_aside(at, forward=True):
                    return at
                reaching = True
            elif word in LIMITS or (not reaching and self._opens_clause(at, index)):
                return at
        return len(self._low)

    def _opens_clause(self, at: int, cue: int) -> bool:
        """Tell whether a word begins a clause of its own: but, or an and between two verbs."""
        word = self._low[at]
        if word in self._words.openers:
            return word != "yet" or self._low[at - 1] != "not"
        if word == "that" and at > 0:
            return self._opens_behind_that(at, cue)
        if word == "as":  # "as long as", "as we pay", but not "as well"
            after = self._low[at + 1 : at + 2]
            return after == ["long"] or not self._words.pronouns.isdisjoint(after)
        return word in _JOINS and self._parts_verbs(at, cue)

    def _parts_verbs(self, at: int, cue: int) -> bool:
        """Tell whether an and or an or stands between two verbs, or before a new subject."""
        start = max((i for i in range(at) if self._low[i] in {",", ";"}), default=-1) + 1
        right = self._low[at + 1 : at + 1 + _CLAUSE]
        if "," in right:
            right = right[: right.index(",")]
        subject = bool(right) and right[0] in self._words.pronouns
        two_verbs = self.has_verb(start, at) and (
            subject or self.has_verb(at + 1, at + 1 + len(right))
        )
        if self._low[at] in {"oder", "or"}:
            return two_verbs
        if two_verbs or not right:
            return two_verbs
        if self._low[at] == "and" and (
            right[0] in self._words.finite or self._ends_is_not(at, cue)
        ):
            return True
        new = right[0] in self._words.new or right[0][0].isdigit()
        return cue < at and (subject or new)

    def _opens_behind_that(self, at: int, cue: int) -> bool:
        """Tell "a team that never shouts" from "we don't ask that you move"."""
        after = self._low[at + 1 : at + 2]
        subject = at < cue and not self._words.pronouns.isdisjoint(after)
        return subject or self.has_verb(at + 1, at + 2) or after == ["never"]

    def _ends_is_not(self, join: int, cue: int) -> bool:
        """Tell that a verb follows in "is not permanent and ends in June"."""
        if not (0 < cue < join and self._low[cue - 1] in self._words.copulas):
            return False
        verb, after = self._low[join + 1], self._low[join + 2 : join + 3]
        return verb.endswith("s") and any(
            word in self._words.prepositions or word in self._words.articles for word in after
        )

    def _subordinates(self, comma: int) -> bool:
        """Tell "Kollegen, die nicht drängeln" from "Homeoffice, das geht nicht"."""
        if self._low[comma + 1] in self._words.subordinators:
            return True
        # "bei dem du nicht sitzt"
        leads = comma + 1 + (self._low[comma + 1] in self._words.prepositions)
        if self._words is not GERMAN or _RELATIVES.isdisjoint(self._low[leads : leads + 1]):
            return False
        end = next(
            (at for at in range(comma + 2, len(self._low)) if self._ends(at)), len(self._low)
        )
        return self.has_verb(end - 1, end) or self._low[end - 1].endswith(("ln", "rn"))

    def _ends(self, at: int) -> bool:
        return self._low[at] in LIMITS or self._low[at] in {",", "."}

    def has_verb(self, first: int, end: int) -> bool:
        """Tell whether a verb stands in a stretch."""
        # As written: a capital in German makes a noun of it.
        return any(self._words.is_verb(token.text) for token in self._tokens[first:end])

    def _reaches_on(self, comma: int) -> bool:
        """Tell whether a negation goes on behind a comma: "nicht, dass", "nicht nötig, zu"."""
        piece = [token.text for token in self._tokens[comma + 1 : comma + 1 + _CLAUSE]]
        if "," in piece:
            piece = piece[: piece.index(",")]
        if not piece or piece[0] in self._words.openers or piece[0] in self._words.subordinators:
            return False
        return piece[0] in self._words.reaching or (self._words is GERMAN and _has_zu(piece))

    def _is_aside(self, comma: int, *, forward: bool = False) -> bool:
        """Tell whether a comma parts an aside or an item of a list, and no clause."""
        step = 1 if forward else -1
        count = 0
        at = comma + step
        while 0 <= at < len(self._low) and self._low[at] not in LIMITS | {",", "."}:
            if self._words.is_verb(self._tokens[at].text) or self._low[at] in self._words.openers:
                return False
            count += 1
            at += step
        if forward:
            return 0 < count <= _ASIDE and at < len(self._low) and self._low[at] == ","
        return 0 < count <= _ASIDE


def _has_zu(piece: Sequence[str]) -> bool:
    """Tell whether a piece has an infinitive such as "zu bringen" or ends in "mitzubringen"."""
    if any(word.endswith("n") and "zu" in word[2:-3] for word in piece[-2:]):
        return True
    return any(word == "zu" and is_infinitive(after) for word, after in pairwise(piece))
