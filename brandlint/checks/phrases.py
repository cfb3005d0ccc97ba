"""Finds phrases as whole words in a document: on the surface, by their forms, in compounds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from brandlint.checks._forms import Match, WordForms
from brandlint.documents import AnnotatedDocument, plainer
from brandlint.spans import Span

# What makes a longer word of the one before it: letters, the ending of a gendered form, or the
# hyphen of a shortened compound ("Team- und Führungsaufgaben").
_GOES_ON: Final = re.compile(r"\w|[*:_·/]-?in(?:nen)?\b|\(in(?:nen)?\)|-(?!\w)")
_ENDING: Final = re.compile(r"(?:e[nrms]?|n|s|ern|nen)?(?!\w)")
_ADDRESS: Final = re.compile(r"\S@\S|://|^www\.|\.(?:de|com|org|net|eu|at|ch|io)(?:/|\W*\Z)")


class Found(NamedTuple):
    """Where a phrase stands, and which of the phrases it is."""

    span: Span
    which: int


def plain_phrase(phrase: str) -> str:
    """Return a phrase as it is sought: composed, in lower case, one kind of space and hyphen."""
    return plainer(" ".join(unicodedata.normalize("NFC", phrase).split()).lower())


def is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch of plain text begins and ends where its words do."""
    if start and _is_letter(text[start]) and _is_letter(text[start - 1]):
        return False
    return not (_is_letter(text[end - 1]) and _GOES_ON.match(text, end))


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _in_address(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is part of a web or mail address, which nobody can reword."""
    if _ADDRESS.search(text, start, end):
        return False
    first = text.rfind(" ", 0, start) + 1
    last = text.find(" ", end)
    return bool(_ADDRESS.search(text[first : last if last >= 0 else len(text)]))


def longest_first(found: Iterable[Found]) -> list[Found]:
    """Return what was found in order of the text; of what overlaps, the earlier and longer."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.span.start, -one.span.end, one.which)):
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return kept


class PhraseFinder:
    """Finds any of some phrases in the text of documents, as whole words.

    White space in a phrase matches any white space, hyphens and apostrophes match each other.
    `match` says what counts as the phrase: `surface` as written, `lemma` in any form of its
    words, `compound_head` also as the last part of a longer word. What stands inside one of the
    phrases of `unless` doesn't count. A phrase never reaches across two blocks.
    """

    def __init__(
        self,
        phrases: Sequence[str],
        *,
        match: Match = "surface",
        case: bool = False,
        unless: Sequence[str] = (),
    ) -> None:
        """Take the phrases; what is dear to build is built at the first search."""
        self._phrases = [unicodedata.normalize("NFC", " ".join(p.split())) for p in phrases]
        self._case = case
        self._unless = [plain_phrase(phrase) for phrase in unless]
        self._forms = None if match == "surface" else WordForms(self._phrases, match, case=case)

    def find(self, document: AnnotatedDocument) -> list[Found]:
        """Return the places of the phrases in order, without overlaps."""
        found = self._surface(document)
        if self._forms is not None:
            found += [Found(span, index) for span, index in self._forms.find(document)]
        if not found:
            return []
        text = document.plain
        found = [one for one in found if not _in_address(text, *one.span)]
        if found and self._unless:
            exempt = self._exempt(text)
            found = [one for one in found if not any(s.contains(one.span) for s in exempt)]
        return longest_first(found)

    def spans(self, document: AnnotatedDocument) -> list[Span]:
        """Return only the places."""
        return [one.span for one in self.find(document)]

    def _surface(self, document: AnnotatedDocument) -> list[Found]:
        automaton = self._automaton
        if automaton is None:
            return []
        text = document.plain
        return [
            Found(Span(start, end), index)
            for index, start, end in automaton.find_matches_as_indexes(text, overlapping=True)
            if is_whole(text, start, end)
            and (not self._case or self._is_exact(document.text[start:end], index))
        ]

    def _is_exact(self, seen: str, index: int) -> bool:
        return plainer(seen) == plainer(self._phrases[index])

    def _exempt(self, text: str) -> list[Span]:
        """Return where the phrases of `unless` stand, with an ending if they have one."""
        spans = []
        for _, start, end in self._exceptions.find_matches_as_indexes(text, overlapping=True):
            ending = _ENDING.match(text, end)
            if ending and is_whole(text, start, ending.end()):
                spans.append(Span(start, ending.end()))
        return spans

    @cached_property
    def _automaton(self) -> AhoCorasick | None:
        plain = [plain_phrase(phrase) for phrase in self._phrases]
        return AhoCorasick(plain) if all(plain) and plain else None

    @cached_property
    def _exceptions(self) -> AhoCorasick:
        return AhoCorasick([phrase for phrase in self._unless if phrase])
