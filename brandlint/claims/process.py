"""Reads whether a text says what happens after applying: steps, a talk, when one hears back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.claims.word_tables import words_of
from brandlint.documents import BlockKind
from brandlint.facts import STATED, Claim, Fact

_WORDS: Final = words_of("process")["stated"]
# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = tuple(_WORDS.cues)

_PATTERN: Final = _WORDS.pattern
# Talks with or for others, costs that are kept back, and what may be left out for a first talk.
_OTHER: Final = re.compile(
    r"\b(?:kosten|reisekosten|costs|expenses|kund\w+|mandant\w+|customers?|users?|clients?"
    r"|brauchen wir kein\w*|brauchst du kein\w*|feedbackgespräch\w*|kandidatensuche|im jahr"
    r"|du (?:führst|begleitest|organisierst|koordinierst|bereitest|planst|bist für)"
    r"|sie (?:führen|begleiten|organisieren|koordinieren|sind für)|terminorganisation"
    r"|you(?:'ll| will)? (?:conduct|lead|run|organi[sz]e|coordinate|schedule)|incoming calls)\b"
)
# In tasks and profiles only this speaks of applying.
_APPLYING: Final = re.compile(
    r"\b(?:im nächsten schritt|bewerbungsprozess|(?:application|hiring|interview) process)\b"
)
_ELSEWHERE: Final = frozenset((Role.TASKS, Role.PROFILE))
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
# Shorter passages under 'So läuft die Bewerbung' are captions.
_TELLS: Final = 12


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield a claim for each statement, and for what stands under a heading that announces it."""
    for index, role in enumerate(passages.roles):
        if role is Role.PROCESS:
            yield from _announced(passages.at(index))
    for passage in cued:
        if passage.role is not Role.PROCESS:
            yield from _stated(passages, passage)


def _announced(passage: Passage) -> Iterator[Claim]:
    line = passage.text.split("\n", 1)[0]
    if passage.block.kind not in _HEADS and len(line) >= _TELLS and not line.endswith(":"):
        yield passage.claim(Fact.APPLICATION_PROCESS, STATED, 0, len(line))


def _stated(passages: Passages, passage: Passage) -> Iterator[Claim]:
    for match in _PATTERN.finditer(passage.plain):
        sentence = passages.sentence_of(passage, match.start()).of(passage.plain)
        elsewhere = passage.role in _ELSEWHERE and not _APPLYING.search(sentence)
        if not elsewhere and not _OTHER.search(sentence):
            yield passage.claim(Fact.APPLICATION_PROCESS, STATED, *match.span())
