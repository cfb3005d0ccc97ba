"""Finds negating words and what they negate, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.documents import Negation, Token
from brandlint.language._negation_clauses import LIMITS, Clauses
from brandlint.language._negation_words import ENGLISH, GERMAN, NegationWords
from brandlint.spans import Span

_LANGUAGES: Final = {"de": GERMAN, "en": ENGLISH}


def _spellings(listed: NegationWords) -> frozenset[str]:
    cues = listed.broad | listed.narrow | listed.implied
    return cues | {cue.capitalize() for cue in cues} | {cue.upper() for cue in cues}


_CUES: Final = {language: _spellings(listed) for language, listed in _LANGUAGES.items()}
# So many words before, a cue may still turn round an implied one: "kein Grund, zu verzichten".
_NEAR: Final = 8
# So near behind a comma a second negation turns round what stands before it.
_SOON: Final = 2
# No sentence is read in pieces longer than so many words.
_LONGEST: Final = 120
# A question of so few words names a thing; its answer says no so early.
_SHORT: Final = 6
# So far from its question an answer may stand: in the next block.
_GAP: Final = 2
_NO: Final = frozenset(("nein", "no", "nope", "nö"))
_NO_AT_ALL: Final = frozenset(("danke", "way", "thanks", "need"))
_NOT_SO: Final = frozenset(("nicht", "nie", "niemals", "not", "never", "none", "fehlanzeige"))
_CHOICES: Final = frozenset(("weder", "neither"))
_JOINS: Final = frozenset(("und", "and", "sowie", "or", "oder"))
_CAN: Final = frozenset(("geht", "kann", "könnte", "gehts"))
_BETTER: Final = frozenset(("mehr", "besser", "schöner", "einfacher", "näher", "schneller"))
# What a degree or a licence may be needed for; what one may be free of doing.
_AIMS: Final = frozenset(("apply", "start", "join", "begin", "get", "succeed", "become", "qualify"))
_DUTIES: Final = frozenset(("obligation", "pressure", "reason", "time", "chance", "way", "plans"))


def negations(
    tokens: Sequence[Token], language: str, before: Sequence[Token] = ()
) -> list[Negation]:
    """Return the negations of one sentence, in order; none in other languages.

    The scope is the stretch that is denied: the clause of "nicht", what follows "kein", "ohne"
    or "without", with the subject where the clause says that it is no option. A question denies
    nothing, and neither do phrases such as "kein Problem", "nicht nur" or "no matter"; but where
    the sentence `before` asks and this one says no, what was asked is denied: "Akkord? Nein."
    """
    cues = _CUES.get(language)
    if cues is None:
        return []
    here = [index for index, token in enumerate(tokens) if token.text in cues]
    if not here or any(token.text == "?" for token in tokens[-2:]):
        return []
    found: list[Negation] = []
    for piece in _pieces(tokens):
        inside = [
            at for at, token in enumerate(tokens[piece.start : piece.stop]) if token.text in cues
        ]
        if inside:
            reader = _Reader(tokens[piece.start : piece.stop], _LANGUAGES[language])
            read = reader.read(inside)
            if read and piece.start == 0 and inside[0] < _SHORT and reader.answers(read[0], before):
                read[0] = Negation(read[0].cue, Span(before[0].start, read[0].scope.end))
            found += read
    return found


def _pieces(tokens: Sequence[Token]) -> Iterator[range]:
    """Part what is too long to be read as one sentence, behind its marks where it has any.

    Each cue is weighed against all words of its sentence: whole pages without a full stop exist.
    """
    start = 0
    while len(tokens) - start > _LONGEST:
        half, stop = start + _LONGEST // 2, start + _LONGEST
        marks = (at + 1 for at in range(stop - 1, half, -1) if not tokens[at].is_word)
        stop = next(marks, stop)
        yield range(start, stop)
        start = stop
    yield range(start, len(tokens))


class _Reader:
    """Reads the negations of one sentence."""

    def __init__(self, tokens: Sequence[Token], listed: NegationWords) -> None:
        self._tokens = tokens
        self._low = [token.text.lower() for token in tokens]
        self._words = listed
        self._clauses = Clauses(tokens, self._low, listed)

    def read(self, here: Sequence[int]) -> list[Negation]:
        """Return a negation for each cue that denies something."""
        found: list[Negation] = []
        here = [index for index in here if not self._is_verb_part(index)]
        for index in here:
            if self._is_harmless(index) or self._outdoes(index):
                continue
            first, end = self._scope(index)
            others = [other for other in here if other != index and first <= other < end]
            others += self._others_near(index, here)
            turned = self._turned(index, others, first, end)
            if turned is not None:
                cue = Span(self._tokens[index].start, self._tokens[index].end)
                scope = Span(self._tokens[first].start, self._tokens[turned - 1].end)
                found.append(Negation(cue, scope))
        return found

    def answers(self, first: Negation, before: Sequence[Token]) -> bool:
        """Tell "Schichten? Gibt es nicht." from "Interesse? Wir beißen nicht."."""
        start = self._tokens[0].start
        if first.scope.start != start or not before or before[-1].text != "?":
            return False
        if start - before[-1].end > _GAP:
            return False
        opening, after = self._low[0], self._low[1:2]
        if opening in _NO:
            return not after or not self._tokens[1].is_word or after[0] in _NO_AT_ALL
        if len(before) > _SHORT or any(self._words.is_verb(token.text) for token in before):
            return False
        if first.cue.start == start:
            return opening in _NOT_SO
        return self._words is GERMAN and self._words.is_verb(opening)

    def _outdoes(self, index: int) -> bool:
        """Tell "Mehr Praxis geht nicht" and "It couldn't be easier", which praise."""
        if self._words is GERMAN:
            first = self._low[self._clauses.start(index)]
            can = not _CAN.isdisjoint(self._low[:index])
            return can and self._low[index] == "nicht" and first in _BETTER
        after = self._low[index + 1 : index + 4]
        return (
            self._low[index].startswith("could")
            and after[:1] in (["be"], ["get"])
            and any(word.endswith("er") or word == "more" for word in after)
        )

    def _is_verb_part(self, index: int) -> bool:
        """Tell "finden … statt" from "statt Fließband", "free coffee" from "free of stress"."""
        wanted = self._words.instead.get(self._low[index])
        if wanted is None:
            return False
        if index + 1 == len(self._low) or not self._tokens[index + 1].is_word:
            return True
        return bool(wanted) and self._low[index + 1] not in wanted

    def _others_near(self, index: int, here: Sequence[int]) -> list[int]:
        """Return the cues that may turn round what "ohne" or "ausgeschlossen" says."""
        if self._low[index] in self._words.implied:
            return [other for other in here if index - _NEAR <= other < index]
        if self._low[index] in self._words.sparing:
            start, end = self._clauses.start(index), self._clauses.end(index)
            same = self._low[index]
            return [i for i in here if start <= i < end and self._low[i] != same] + [
                # "Without a licence, you can't drive": so one needs it.
                i
                for i in here
                if end < i <= end + _SOON and self._low[i] in self._words.broad
            ]
        return []

    def _turned(self, index: int, others: Sequence[int], first: int, end: int) -> int | None:
        """Return where a scope ends before a second negation turns it round; None if at once."""
        cue, listed = self._low[index], self._words
        if cue in listed.sparing or cue in listed.implied:
            start = self._clauses.start(index)
            hardly = not listed.hardly.isdisjoint(self._low[start:index])
            return None if others or hardly else end
        # English turns round what follows or "second to none", not "I'm afraid rooms are not free".
        since = first if listed is GERMAN else max(first, index - 2)
        if any(self._lacks(at) for at in range(since, end)):
            return None
        for other in others:
            if self._low[other] in listed.implied:
                return None
            if self._low[other] in listed.sparing:
                return other if other > index + 1 else None
        return end

    def _lacks(self, at: int) -> bool:
        """Tell "no hour goes unpaid" from "no unpaid hours", where a thing is said to be so."""
        if self._low[at] not in self._words.lacking:
            return False
        if self._low[at] in {"limit", "limits"}:  # "no limit to your ideas", but "no age limit"
            return self._tokens[at - 1].text in _CUES["en"] or self._low[at - 1] == "any"
        return self._low[at] not in self._words.attributes or not self._names_thing(at + 1)

    def _names_thing(self, at: int) -> bool:
        if at >= len(self._low) or not self._tokens[at].is_word:
            return False
        word = self._low[at]
        return not (word in self._words.prepositions or word in self._words.stops)

    def _scope(self, index: int) -> tuple[int, int]:
        if self._low[index] in self._words.broad | self._words.implied or self._is_broad_pair(
            index
        ):
            start = index if self._sets_apart(index) else self._clauses.start(index)
            return start, self._clauses.end(index)
        end = self._narrow_end(index)
        return (self._clauses.start(index) if self._reaches_subject(index, end) else index), end

    def _sets_apart(self, index: int) -> bool:
        """Tell "der Mensch und nicht der Abschluss", where only what follows is denied."""
        if index == 0 or index + 1 >= len(self._low) or self._low[index - 1] not in {"und", "and"}:
            return False
        after = self._tokens[index + 1].text
        apart = after in self._words.articles or after in self._words.prepositions
        return apart or after[0].isupper() or self._low[index] == "never"

    def _is_broad_pair(self, index: int) -> bool:
        return self._low[index : index + 2] in (["no", "longer"], ["no", "one"])

    def _is_harmless(self, index: int) -> bool:
        """Tell whether a cue is part of a phrase that denies nothing."""
        ahead = [word for word in self._low[index : index + 5] if word != ","]
        # An adjective may stand between: "kein großes Problem".
        skipped = [*ahead[:1], *ahead[2:]]
        return any(
            tuple(around[:size]) in self._words.harmless
            for size in (2, 3, 4)
            for around in (ahead, skipped if self._low[index] in self._words.narrow else ahead)
        )

    def _reaches_subject(self, index: int, end: int) -> bool:
        """Tell "Homeoffice ist keine Option" and "Überstunden gibt es keine" from "kein Büro"."""
        if self._low[index] in self._words.sparing or self._low[index] in self._words.instead:
            return False
        rest = self._low[index + 1 : end]
        if not rest or any(word in self._words.predicates for word in rest[:2]):
            return True
        if self._low[index] in _CHOICES and rest[0] in self._words.prepositions:
            return True
        if index > 0 and self._low[index - 1] in {"und", "and"}:
            return False
        before = self._low[self._clauses.start(index) : index]
        return any(word in self._words.copulas for word in before[1:])

    def _narrow_end(self, index: int) -> int:
        """Return where a stretch ends that a cue before it denies."""
        low, listed = self._low, self._words
        choosing = low[index] in _CHOICES
        for at in range(index + 1, len(low)):
            word = low[at]
            if word in LIMITS or word in {",", "."} or self._stops(at, index):
                return at
            if word in {"und", "and", "sowie"} and not self._goes_on(at):
                return at
            if word == "to" and self._low[at + 1 : at + 2] and self._is_aim(at):
                return at
            if (
                not choosing
                and at > index + 1
                and listed.is_verb(word)
                and self._tokens[at].text == word
            ):
                return at
        return len(low)

    def _stops(self, at: int, index: int) -> bool:
        """Tell "ohne Nächte mit Zulage" from "kein Kontakt mit Kunden"."""
        if self._low[at] not in self._words.stops or at == index + 1:
            return False
        belongs = self._low[at] in {"mit", "with"} and self._low[index] not in self._words.sparing
        return not belongs or not self._tokens[at - 1].is_word or self._low[at - 1] in _JOINS

    def _is_aim(self, to: int) -> bool:
        """Tell "no degree to start" from "no need to start"."""
        needed = self._low[to - 1] in self._words.predicates or self._low[to - 1] in _DUTIES
        return self._low[to + 1] in _AIMS and not needed

    def _goes_on(self, join: int) -> bool:
        """Tell whether what follows an and is denied as well: "keine Nächte und Wochenenden"."""
        if join + 1 >= len(self._low):
            return False
        after = self._tokens[join + 1]
        if not after.is_word or self._low[join + 1] in self._words.new:
            return False
        if self._words is GERMAN:
            return after.text[0].isupper()
        return not self._clauses.has_verb(join + 1, join + 4)
