"""What a rule's message may hold: plain names in braces that its check publishes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.packs.hints import instead

_PART: Final = re.compile(r"\{\{|\}\}|\{(?P<inner>[^{}]*)\}|(?P<lone>[{}])")
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


def problems(message: str, placeholders: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the braces of a message, in English and in German."""
    for part in _PART.finditer(message):
        if part["lone"]:
            brace = part["lone"]
            yield (
                f"a lone {brace!r}: write {brace * 2!r} for the sign itself",
                f"ein einzelnes „{brace}“: für das Zeichen selbst „{brace * 2}“ schreiben",
            )
        elif part["inner"] is not None and part["inner"] not in placeholders:
            yield _unknown(part["inner"], sorted(placeholders))


def _unknown(inner: str, names: list[str]) -> tuple[str, str]:
    every = ", ".join(f"{{{name}}}" for name in names) or "–"
    if not _NAME.fullmatch(inner):
        return (
            f"{{{inner}}} is no plain name: write one of {every}",
            f"{{{inner}}} ist kein einfacher Name: möglich sind {every}",
        )
    en, de = instead(inner, names)
    return f"unknown placeholder {inner!r}{en}", f"unbekannter Platzhalter „{inner}“{de}"
