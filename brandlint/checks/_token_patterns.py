"""Judges spaCy token patterns without spaCy: whether they are sound, and what they need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final

import re2

from brandlint.checks._expressions import compiled
from brandlint.documents import Annotation
from brandlint.errors import Wording
from brandlint.language.pattern_keys import EXTENSIONS, KEYS, Patterns, needs_of

Token = Mapping[str, Any]

_TEXT_KEYS: Final = (
    "TEXT ORTH LOWER NORM SHAPE LENGTH IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_UPPER IS_TITLE "
    "IS_PUNCT IS_SPACE IS_STOP IS_BRACKET IS_QUOTE IS_CURRENCY IS_SENT_START SENT_START LIKE_NUM "
    "LIKE_URL LIKE_EMAIL SPACY OP"
)
_BY_TEXT: Final = frozenset(_TEXT_KEYS.split())
_WORD_KEYS: Final = frozenset({"LOWER", "TEXT", "ORTH", "LEMMA"})
_KEYS: Final = _BY_TEXT | KEYS.keys() | {"_"}
_COMPARISONS: Final = frozenset(
    {"IN", "NOT_IN", "IS_SUBSET", "IS_SUPERSET", "INTERSECTS", "==", "!=", ">=", "<=", ">", "<"}
)
_LIKENESSES: Final = frozenset({"REGEX", "FUZZY", *(f"FUZZY{edits}" for edits in range(1, 10))})
_PREDICATES: Final = _COMPARISONS | _LIKENESSES
_OPERATOR: Final = re.compile(r"[!?+*]|\{\d+(?:,\d*)?\}|\{,\d+\}")

_UNKNOWN: Final = Wording(
    "a token pattern has no key '{key}'{hint}", "Token-Muster kennen keinen Schlüssel „{key}“{hint}"
)
_HINT: Final = Wording(": is '{close}' meant?", ": ist „{close}“ gemeint?")
_BAD_EXPRESSION: Final = Wording(
    "REGEX takes one pattern that RE2 can read, not '{key}'",
    "REGEX nimmt ein einziges Muster, das RE2 lesen kann, nicht „{key}“",
)
_BAD_OPERATOR: Final = Wording(
    "'{key}' is no operator: use one of ! ? + * {{n}} {{n,m}}",
    "„{key}“ ist kein Operator: ! ? + * {{n}} oder {{n,m}} verwenden",
)
_NOT_LOWER: Final = Wording(
    "LOWER compares in lower case and never matches '{key}': write it small, or use TEXT",
    "LOWER vergleicht Kleinschreibung und findet „{key}“ nie: kleinschreiben oder TEXT verwenden",
)
_TWO_WORDS: Final = Wording(
    "'{key}' is more than one token: describe each word by itself",
    "„{key}“ ist mehr als ein Token: jedes Wort für sich beschreiben",
)


def annotations_of(patterns: Patterns) -> frozenset[Annotation]:
    """Return the annotations that patterns speak of."""
    # What else a pattern asks for, the matcher works out where it looks.
    dear = needs_of(patterns) & {Annotation.LEMMAS, Annotation.SYNTAX}
    return dear | {Annotation.SENTENCES, Annotation.MATCHER}


def problems_of(patterns: Patterns) -> Iterator[tuple[str, str, str]]:
    """Yield the place of each mistake, and what to do in English and in German."""
    for i, pattern in enumerate(patterns):
        for j, token in enumerate(pattern):
            for key, value in token.items():
                for wording, what in _mistakes(key, value):
                    hint = _close(what, wording)
                    en = wording.en.format(key=what, hint=hint.en)
                    yield f"patterns[{i}][{j}]", en, wording.de.format(key=what, hint=hint.de)


def _mistakes(key: str, value: Any) -> Iterator[tuple[Wording, str]]:
    if key not in _KEYS:
        yield _UNKNOWN, key
    elif key == "OP" and not _OPERATOR.fullmatch(str(value)):
        yield _BAD_OPERATOR, str(value)
    elif isinstance(value, Mapping):
        known = EXTENSIONS.keys() if key == "_" else _PREDICATES
        yield from ((_UNKNOWN, name) for name in sorted(set(value) - known))
        if "REGEX" in value and key != "_" and not _is_expression(value["REGEX"]):
            yield _BAD_EXPRESSION, str(value["REGEX"])
    if key in _WORD_KEYS:
        yield from _misspelt(key, words_of(value))


def _is_expression(value: Any) -> bool:
    try:
        return isinstance(value, str) and compiled(value) is not None
    except re2.error:
        return False


def _misspelt(key: str, words: Sequence[str]) -> Iterator[tuple[Wording, str]]:
    for word in words:
        if key == "LOWER" and word != word.lower():
            yield _NOT_LOWER, word
        elif " " in word.strip():
            yield _TWO_WORDS, word


def words_of(value: Any) -> list[str]:
    """Return the words of which a token must be one; none where the value says otherwise."""
    wanted = value.get("IN", ()) if isinstance(value, Mapping) else (value,)
    return [word for word in wanted if isinstance(word, str)]


def _close(key: str, wording: Wording) -> Wording:
    if wording is not _UNKNOWN:
        return Wording("", "")
    known = sorted(_KEYS | _PREDICATES | EXTENSIONS.keys())
    close = get_close_matches(key.upper(), known, n=1) or get_close_matches(key, known, n=1)
    return Wording(*(text.format(close=close[0]) for text in _HINT)) if close else Wording("", "")
