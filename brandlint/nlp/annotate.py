"""Turns a document into an annotated one: what a check works on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final, overload

from brandlint.documents import AnnotatedDocument, Annotation, Document, Touchpoint
from brandlint.nlp.analyses import analysed, initials, segmented, surveyed
from brandlint.nlp.lexicon import Entry, shared_lexicon
from brandlint.nlp.matcher import TokenMatcher

_NONE: Final[Mapping[str, str]] = MappingProxyType({})


def annotate(
    document: Document,
    needs: Collection[Annotation],
    *,
    language: str | None = None,
    touchpoint: Touchpoint | None = None,
    pipelines: Mapping[str, str] = _NONE,
) -> AnnotatedDocument:
    """Return a document's body with languages, touchpoint, tokens, sentences and all `needs`.

    `language` and `touchpoint` are told from the text where they aren't given; `pipelines` names
    trained spaCy pipelines by language. What is no recruiting copy isn't analysed any further.
    """
    basis = surveyed(document, language=language, touchpoint=touchpoint)
    if basis.touchpoint is Touchpoint.OTHER and touchpoint is None:
        return basis
    return enrich(segmented(basis), needs, pipelines=pipelines)


def enrich(
    document: AnnotatedDocument,
    needs: Collection[Annotation],
    *,
    pipelines: Mapping[str, str] = _NONE,
) -> AnnotatedDocument:
    """Add annotations to an annotated document.

    Lemmas, word classes and the matcher cost nothing before they are used.
    """
    added: dict[str, Any] = {}
    found = analysed(document, needs)
    if Annotation.LEMMAS in needs:
        entries = _Entries(found)
        added["lemmas"] = _Column(entries, lambda entry: entry.lemma)
        added["classes"] = _Column(entries, lambda entry: entry.word_class)
        added["lexicon"] = shared_lexicon()
    if Annotation.MATCHER in needs or Annotation.SYNTAX in needs:
        added["matcher"] = TokenMatcher(found, needs, pipelines)
    return replace(found, **added) if added else found


class _Entries:
    """What the lexicon says of each token of a document, looked up one by one."""

    def __init__(self, document: AnnotatedDocument) -> None:
        self._document = document
        self._lexicon = shared_lexicon()

    def __len__(self) -> int:
        return len(self._document.tokens)

    def at(self, index: int) -> Entry:
        token = self._document.tokens[index]
        block = self._document.block_at(token.start)
        language = "other" if block is None else self._document.languages[block]
        return self._lexicon.entry(token.text, language, initial=index in self._initials)

    @cached_property
    def _initials(self) -> frozenset[int]:
        return initials(self._document)


class _Column(Sequence[str]):
    """One part of the entries of all tokens, as a sequence."""

    def __init__(self, entries: _Entries, part: Callable[[Entry], str]) -> None:
        self._entries = entries
        self._part = part

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        return self._part(self._entries.at(range(len(self))[index]))

    def __iter__(self) -> Iterator[str]:
        return (self._part(self._entries.at(index)) for index in range(len(self)))
