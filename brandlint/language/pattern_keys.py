"""The keys of token patterns: which annotation each of them asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from brandlint.documents import Annotation

Patterns = Sequence[Sequence[Mapping[str, Any]]]

# Keys of token patterns that name an annotation; all others speak of the text itself.
KEYS: Final[Mapping[str, Annotation]] = MappingProxyType(
    {
        "IS_SENT_START": Annotation.SENTENCES,
        "SENT_START": Annotation.SENTENCES,
        "LEMMA": Annotation.LEMMAS,
        "POS": Annotation.LEMMAS,
        "TAG": Annotation.SYNTAX,
        "MORPH": Annotation.SYNTAX,
        "DEP": Annotation.SYNTAX,
        "ENT_TYPE": Annotation.SYNTAX,
        "ENT_IOB": Annotation.SYNTAX,
        "ENT_ID": Annotation.SYNTAX,
        "ENT_KB_ID": Annotation.SYNTAX,
    }
)
# What may stand below `_`.
EXTENSIONS: Final[Mapping[str, Annotation]] = MappingProxyType(
    {
        "address": Annotation.ADDRESS,
        "imperative": Annotation.IMPERATIVE,
        "negated": Annotation.NEGATION,
        "passive": Annotation.PASSIVE,
        "role": Annotation.SYNTAX,
    }
)


def needs_of(patterns: Patterns) -> frozenset[Annotation]:
    """Name the annotations that token patterns ask for; none where the text alone decides."""
    keys = {key.upper() for pattern in patterns for token in pattern for key in token}
    names = extensions_of(patterns) & EXTENSIONS.keys()
    return frozenset(
        [KEYS[key] for key in keys & KEYS.keys()] + [EXTENSIONS[name] for name in names]
    )


def extensions_of(patterns: Patterns) -> frozenset[str]:
    """Return the names that stand below `_` in token patterns."""
    tokens = [token for pattern in patterns for token in pattern if "_" in token]
    return frozenset(name for token in tokens for name in token["_"])
