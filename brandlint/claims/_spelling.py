"""Spellings beside the usual one: umlauts in ASCII, Swiss ss."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_ASCII: Final = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_EITHER: Final = str.maketrans({sign: f"(?:{sign}|{ascii_})" for sign, ascii_ in _ASCII.items()})
_PLAIN: Final = str.maketrans(_ASCII)


def any_spelling(pattern: str) -> str:
    """Return a pattern that matches 'naechst' as well as 'nächst'; no umlauts in [...]."""
    return pattern.translate(_EITHER)


def cues_in_any_spelling(cues: Iterable[str]) -> tuple[str, ...]:
    """Return the cues, and those with an umlaut once more in ASCII."""
    return tuple(dict.fromkeys(one for cue in cues for one in (cue, cue.translate(_PLAIN))))
