"""Tells what looks like a German call and is none: nouns, and verbs of the first person."""

from __future__ import annotations

from collections.abc import Sequence

from brandlint.documents import Token
from brandlint.language._call_words import (
    ALSO_OTHERS,
    FIRST_PERSON,
    PREFIXES_OF_VERBS,
    THIRD_AS_WELL,
    YOURS,
)


def is_about_me(tokens: Sequence[Token], after: str) -> bool:
    """Tell "Freue mich auf dich" from "Melde dich bei mir" and "Erlebe, wie gut es sein kann"."""
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), len(tokens))
    if after in {"dich", "dir"}:
        return any(token.text in {"ich", "Ich"} for token in tokens[:comma])
    me = any(token.text in FIRST_PERSON for token in tokens[:comma])
    me = me or any(token.text in FIRST_PERSON - THIRD_AS_WELL for token in tokens[comma:])
    return me and not (after == "mir" and any(token.text in YOURS for token in tokens))


def is_doubtful(text: str) -> bool:
    """Tell whether an imperative may be a noun as well, perhaps behind a prefix: "Umfrage"."""
    if text in ALSO_OTHERS:
        return True
    if text.endswith("e") and text.startswith(PREFIXES_OF_VERBS):
        return False
    return any(text[cut:] in ALSO_OTHERS for cut in range(2, 6))
