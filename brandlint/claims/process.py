"""Reads whether a text says what happens after applying: steps, a talk, when one hears back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role, role_at, role_of
from brandlint.claims.word_tables import Words, words_of
from brandlint.documents import BlockKind
from brandlint.facts import STATED, Claim, Fact
from brandlint.language.patterns import lazy
from brandlint.spans import Span

_TABLE: Final = words_of("process")
_WORDS: Final = _TABLE["stated"]
# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = tuple(_WORDS.cues)

_PATTERN: Final = _WORDS.pattern
_ANSWER: Final = Words(says=_WORDS.offered).pattern
# When something will be, in the sentence of an answer.
_TIME: Final = _TABLE["time"].pattern
# Talks with or for others, costs that are kept back, and what may be left out for a first talk.
_OTHER: Final = lazy(
    r"\b(?:kosten|reisekosten|costs|expenses|kund\w+|mandant\w+|customers?|users?|clients?"
    r"|brauchen wir kein\w*|brauchst du kein\w*|feedbackgespräch\w*|eignung|kandidatensuche|im jahr"
    r"|du (?:führst|begleitest|organisierst|koordinierst|bereitest|planst|bist für)"
    r"|sie (?:führen|begleiten|organisieren|koordinieren|sind für)|terminorganisation"
    r"|you(?:'ll| will)? (?:conduct|lead|run|organi[sz]e|coordinate|schedule)|incoming calls)\b"
)
# In tasks and profiles only this speaks of applying.
_APPLYING: Final = lazy(
    r"\b(?:im nächsten schritt|bewerbungsprozess|(?:application|hiring|interview) process)\b"
)
# Paragraphs below lists of tasks and profiles: what the firm does with those who apply.
_OF_US: Final = lazy(
    r"\b(?:wir (?:laden|melden|rufen|antworten)|(?:laden|melden|rufen) wir|interviews?\W"
    r"|we(?:'ll| will)|(?:bewerbungs|vorstellungs|auswahl)gespräche?|shortlist\w*"
    r"|panel|candidates|applicants|von uns|from us)"
)
_ELSEWHERE: Final = frozenset((Role.TASKS, Role.PROFILE))
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))
# Shorter passages under 'So läuft die Bewerbung' are captions.
_TELLS: Final = 12
_SHORT: Final = 60


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
    tells = len(line) >= _TELLS and not line.endswith(":") and not _is_caption(line)
    if passage.block.kind not in _HEADS and tells:
        yield passage.claim(Fact.APPLICATION_PROCESS, STATED, 0, len(line))


def _is_caption(line: str) -> bool:
    return len(line) <= _SHORT and line[-1] not in ".!" and role_of(line.lower()) is Role.PROCESS


def _stated(passages: Passages, passage: Passage) -> Iterator[Claim]:
    yield from _led(passages, passage)
    told: set[Span] = set()
    for match in _found(passage.plain):
        span = passages.sentence_of(passage, match.start())
        if span not in told and _tells(passage, match, span.of(passage.plain)):
            told.add(span)
            yield passage.claim(Fact.APPLICATION_PROCESS, STATED, *match.span())


def _led(passages: Passages, passage: Passage) -> Iterator[Claim]:
    """Yield what follows an opening such as 'What happens next: ...' in one passage."""
    colon = passage.plain.find(": ")
    if colon > 0 and role_at(passage.plain, colon + 1, passage.role) is Role.PROCESS:
        start = colon + 2
        end = max(start, passages.sentence_of(passage, start).end)
        yield passage.claim(Fact.APPLICATION_PROCESS, STATED, start, end)


def _found(plain: str) -> Iterator[re.Match[str]]:
    yield from _PATTERN.finditer(plain)
    yield from _ANSWER.finditer(plain)


def _tells(passage: Passage, match: re.Match[str], sentence: str) -> bool:
    """Tell whether a match speaks of applying: by itself, or with a time beside it."""
    is_answer = match.re.pattern == _ANSWER.pattern
    if _OTHER.search(sentence) or (is_answer and not _TIME.search(sentence)):
        return False
    return passage.role not in _ELSEWHERE or _applies(passage, sentence)


def _applies(passage: Passage, sentence: str) -> bool:
    """Tell whether a sentence among tasks or below a profile speaks of applying."""
    return bool(_APPLYING.search(sentence)) or (
        passage.block.kind is BlockKind.PARAGRAPH and bool(_OF_US.search(sentence))
    )
