"""Reads places that a text merely names: they count where it says of none that one works there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from brandlint.claims._place_contexts import (
    ABROAD,
    IN_RUNNING,
    LABEL_ALONE,
    OTHERS,
    POSTAL,
    YEAR,
    Rank,
)
from brandlint.claims._place_owners import owners
from brandlint.claims._places import Evidence, PlaceName, cased, names_from
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.documents import BlockKind
from brandlint.language.patterns import lazy

_NORM: Final = lazy(r"(?:\b(?:ISO|DIN|EN|IEC)[ /-]*|\b(?:[Ss]eit|[Ss]ince|anno))\Z")
_FIRM: Final = lazy(r"\b(?:GmbH|AG|KG|e\. ?V\.|SE|Ltd|Limited|plc|Inc\.?|LLC) \Z")


class Found(NamedTuple):
    rank: Rank
    passage: Passage
    place: PlaceName


def is_unseen(passages: Passages, passage: Passage) -> bool:
    """Tell whether a block is not shown on the page, or a field that is read as such."""
    if passage.block.kind is not BlockKind.FIELD:
        return False
    key = passage.block.name.rpartition(".")[2].lower()
    fields = passages.document.document.fields
    return (key == "description" and not fields) or (
        bool(fields) and bool(LABEL_ALONE.fullmatch(key))
    )


def with_capitals(passage: Passage) -> Passage:
    """Return a passage without a capital with one at each word, so that names show."""
    return replace(passage, text=cased(passage.text)) if passage.text.islower() else passage


def merely_named(passages: Passages) -> Iterator[Found]:
    """Yield the towns that running text names behind 'in', but for those of others."""
    for passage in map(with_capitals, passages):
        is_asked = passage.role is Role.PROFILE and passage.block.kind is BlockKind.LIST_ITEM
        if is_asked or is_unseen(passages, passage):
            continue
        for match in IN_RUNNING.finditer(passage.plain):
            if not passage.text[match.end() : match.end() + 1].isupper():
                continue
            if OTHERS.search(passage.plain, max(0, match.start() - 30), match.start()):
                continue
            for place in names_from(passage.text, match.end()):
                is_whole = match[0].endswith("ganz ") or not place.is_region
                needed = _needed(passage, match)
                if place.evidence >= needed and is_whole:
                    yield Found(Rank.NAMED, passage, place)


def _needed(passage: Passage, match: re.Match[str]) -> Evidence:
    """Return how sure a name behind 'in' must be: behind a firm's name any will do."""
    if not match[0].startswith(("in", "über", "bei", "nahe")):
        return Evidence.KNOWN
    is_firm = _FIRM.search(passage.text, max(0, match.start() - 12), match.start())
    return Evidence.NONE if is_firm else Evidence.LOOKS


def owned(passages: Passages) -> Iterator[Found]:
    """Yield the towns whose offices, houses and works look for people."""
    for passage in passages:
        if not is_unseen(passages, passage):
            yield from (Found(Rank.NAMED, passage, place) for place in owners(passage.text))


def addressed(passages: Passages) -> Iterator[Found]:
    text = passages.document.text
    for match in POSTAL.finditer(text):
        index = passages.document.block_at(match.start())
        if (
            index is None
            or YEAR.fullmatch(match[0].lstrip())
            or _NORM.search(text[: match.start()][-8:])
        ):
            continue
        passage = passages.at(index)
        start = match.end() - passage.block.span.start
        yield from (
            Found(Rank.ADDRESS, passage, place) for place in names_from(passage.text, start)[:1]
        )
    for match in ABROAD.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        index = passages.document.block_at(start)
        if index is not None:
            at = passages.at(index).block.span.start
            name = PlaceName(start - at, end - at, text[start:end], Evidence.LOOKS, is_region=False)
            yield Found(Rank.ADDRESS, passages.at(index), name)
