"""Offers as an editor takes them: what to replace, and with what."""

from __future__ import annotations

import re
from typing import Final

from lsprotocol import types

from brandlint.lsp.cursor import Cursor
from brandlint.lsp.names import Offer, Place
from brandlint.lsp.offers import offers_at
from brandlint.lsp.positions import Ruler
from brandlint.spans import Span

# What may follow the cursor of the word that is being replaced.
_REST: Final = re.compile(r"[\w./*-]*(?P<colon>:?)")
_PLAIN: Final = re.compile(r"[\w./][\w./-]*")
_OPENING: Final = "\"'"


def items_at(
    place: Place, text: str, position: types.Position, ruler: Ruler
) -> list[types.CompletionItem]:
    """Return what may be written at a position, in the order in which to show it."""
    at = ruler.offset(position)
    cursor, offers = offers_at(place, text, at)
    if cursor is None:
        return []
    rest = _REST.match(text, at)
    end = rest.start("colon") if rest else at
    span = Span(at - len(cursor.typed), max(at, end))
    has_colon = bool(rest and rest["colon"])
    return [
        _item(offer, cursor, ruler.range(span), number, has_colon=has_colon)
        for number, offer in enumerate(offers)
    ]


def _item(
    offer: Offer, cursor: Cursor, range_: types.Range, number: int, *, has_colon: bool
) -> types.CompletionItem:
    written = _written(offer, cursor, has_colon=has_colon)
    kind = types.CompletionItemKind
    return types.CompletionItem(
        label=offer.word,
        kind=kind.Property if offer.is_key else kind.EnumMember,
        detail=offer.about or None,
        sort_text=f"{number:04}",
        filter_text=cursor.typed[: 1 if cursor.typed[:1] in _OPENING else 0] + offer.word,
        text_edit=types.TextEdit(range_, written),
    )


def _written(offer: Offer, cursor: Cursor, *, has_colon: bool) -> str:
    """Return a word as it has to be written there: quoted where YAML asks for it."""
    plain = _PLAIN.fullmatch(offer.word) is not None
    word = offer.word if plain else f'"{offer.word}"'
    if offer.is_key:
        return word if has_colon else word + (":" if offer.opens else ": ")
    return (" " if cursor.needs_blank else "") + word
