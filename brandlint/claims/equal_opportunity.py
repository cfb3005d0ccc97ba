"""Reads whether a text says that all are welcome to apply, or who is preferred if equally fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.claims.word_tables import words_of
from brandlint.facts import STATED, Claim, Fact
from brandlint.language.patterns import lazy
from brandlint.spans import Span

_WORDS: Final = words_of("equal_opportunity")["stated"]
# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = tuple(_WORDS.cues)

_PATTERN: Final = _WORDS.pattern
# The masculine that means all, what is said of those served, and what all staff gets.
_OTHER: Final = lazy(
    r"\b(?:lesbarkeit|maskulin\w*|sprachform\w*|personenbezeichnung\w*|männliche\w* form"
    r"|generisch\w*|(?:arbeiten|arbeitest|begleiten|pflegen|beraten) (?:wir |du )?mit"
    r"|kund\w+|mandant\w+|klient\w+|patient\w+|betreu\w+"
    r"|customers|clients|patients|children|kinder\w*|players?|leave|urlaub|elternzeit|gehalt)\b"
)


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield a claim for each sentence that states it."""
    for passage in cued:
        told: set[Span] = set()
        for match in _PATTERN.finditer(passage.plain):
            span = passages.sentence_of(passage, match.start())
            if span not in told and not _OTHER.search(span.of(passage.plain)):
                told.add(span)
                yield passage.claim(Fact.EQUAL_OPPORTUNITY, STATED, *match.span())
