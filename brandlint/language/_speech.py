"""Finds what somebody else says in a text: „Du lernst hier viel“, sagt Anna."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from brandlint.documents import Token
from brandlint.language._you_words import SAYING
from brandlint.spans import Span

_CLOSING: Final = {
    "„": '“”"',
    "“": "”",
    "»": "«",
    "«": "»",
    '"': '"',
    "‚": "‘’",
    "‘": "’",
    "›": "‹",
    "‹": "›",
}
_DASHES: Final = frozenset("–—-|(~")
# A longer stretch between two quotation marks is two of them that do not belong together.
_LONGEST: Final = 120
# How many words away "sagt Anna" may stand.
_NEAR: Final = 7


def speech_of_others(sentences: Sequence[Sequence[Token]]) -> list[Span]:
    """Return the quoted stretches of a text that it gives to somebody."""
    if not any(token.text in _CLOSING for sentence in sentences for token in sentence):
        return []
    tokens = [token for sentence in sentences for token in sentence]
    found: list[Span] = []
    index = 0
    while index < len(tokens):
        end = _end_of_quote(tokens, index)
        if end is None:
            index += 1
            continue
        if _is_given(tokens, index, end):
            found.append(Span(tokens[index].start, tokens[end].end))
        index = end + 1
    return found


def _end_of_quote(tokens: Sequence[Token], index: int) -> int | None:
    closing = _CLOSING.get(tokens[index].text)
    if closing is None:
        return None
    reach = range(index + 1, min(len(tokens), index + _LONGEST))
    return next((at for at in reach if tokens[at].text in closing), None)


def _is_given(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether somebody is named who says the words between two quotation marks."""
    before = tokens[max(0, start - _NEAR) : start]
    after = tokens[end + 1 : end + 1 + _NEAR]
    if _says(after) or (len(after) > 1 and _is_signature(after)):
        return True
    introduced = bool(before) and before[-1].text in {":", ","}
    return introduced and _says(before[::-1])


def _says(tokens: Sequence[Token]) -> bool:
    """Tell whether a verb of saying stands in the rest of the sentence."""
    for token in tokens:
        if token.text in SAYING:
            return True
        if token.text in {".", "!", "?"}:
            return False
    return False


def _is_signature(after: Sequence[Token]) -> bool:
    return after[0].text in _DASHES and after[1].is_word and after[1].text[0].isupper()
