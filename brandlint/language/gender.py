"""Finds gender forms of German role nouns: "Kolleg:innen", "Leiter/in", "Pflegekraft"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from brandlint.language.gender_markers import MARKER, Marker, markers
from brandlint.language.neutral_nouns import is_adjective, is_leading, neutral_stem
from brandlint.language.patterns import lazy
from brandlint.language.role_nouns import SURNAMES, masculine_stem
from brandlint.spans import Span

__all__ = ["MARKER", "Form", "GenderForm", "Marker", "forms", "markers"]

Form = Literal["star", "colon", "underscore", "inner_i", "slash", "pair", "neutral", "masculine"]


class GenderForm(NamedTuple):
    """How a text names people of any gender at one place.

    `stem` is in lower case and the same for all forms of a noun ("kolleg" in "Kolleg:innen",
    "Kollegen" and "Kolleginnen und Kollegen"), so that two forms of one noun can be told.
    """

    span: Span
    form: Form
    stem: str


_LETTER: Final = r"[^\W\d_]"
# Bounded: a chain of hyphens must not be read again from each of its parts.
_MIDDLE: Final = r"[\w-]{0,80}"
_SIGNS: Final[dict[str, Form]] = {"*": "star", ":": "colon", "_": "underscore", "·": "colon"}
_FORM: Final = lazy(
    rf"""
    \b(?P<signed>{_LETTER}{_MIDDLE}?{_LETTER})(?P<sign>[*:_·])
      (?:[iI]n(?:nen{_LETTER}*)?(?!\w)|(?<=[A-ZÄÖÜ]{{3}}[*:·])IN(?:NEN)?(?!\w)|(?<=e[*:_·])[rsnm](?!\w)|(?<=in[*:_·])e[rsnm]?(?!\w)
        |(?<=[uiedk][rmn][*:_·])e[rsnm]?(?!\w)|(?<=\b[dD][eia][rmesn][*:_·])d(?:ie|er|as|en|em)(?!\w))
      (?:-[\w-]+)?
  | \b(?P<slashed>{_LETTER}{_MIDDLE}{_LETTER})(?:
        \s?/\s?-\s?(?:in(?:nen)?|n|r|frau(?:en)?|männer|mann|leute)\b
      | /(?:[iI]n(?:nen)?|r|frau|mann)\b
      | (?<=[A-ZÄÖÜ]{{3}})\s?/\s?-?IN(?:NEN)?\b
      | (?<=\b[eEkKsSmMdD]ine)/[nrms]\b | (?<=\b[eE]in)/e[nrms]?\b
      | (?<=ede)/[nrms]\b
      | \s?\((?:in(?:nen)?|inn|r)\)(?:en)?(?!\w)
      | (?<=ein)\(e\)[nrms]?(?!\w)
      )
  | \b(?P<inner>[A-ZÄÖÜ]{_MIDDLE}[a-zäöüß])In(?:nen{_LETTER}*)?\b
    """,
    re.VERBOSE,
)

# The sign of a form, with what may follow it, and where the word before it begins.
_SIGN: Final = lazy(
    r"[*:_·/(I](?:(?<=[*:_·])(?=[iIersnmd])|(?<=/)(?=\s?[-iIrfmnse])|(?<=\()(?=in|r\)|e\))"
    r"|(?<=[a-zäöüß]I)(?=n))"
)
_WORD_START: Final = lazy(rf"\b(?={_LETTER})")

# A capital comes first in these patterns, so that the search can leap to the next one.
_FEMININE: Final = lazy(
    rf"(?P<stem>[A-ZÄÖÜ](?<!\w.){_MIDDLE}?[a-zäöüß])(?:in(?:nen)?|(?P<frau>frau(?:en)?))\b"
    r"(?![*:_-]\w|/-)"
)
_JOIN: Final = r"(?:\s?/\s?|,?\s+(?:und|oder|bzw\.|beziehungsweise|sowie|and|u\.|&|und/oder)\s+)"
# Up to two small words between: "eine Erzieherin oder einen staatlich anerkannten Erzieher".
_RIGHT: Final = lazy(rf"{_JOIN}(?:[a-zäöü]+(?:/[nrms])?\s+){{0,3}}(?P<noun>-?[\w-]+)")
_LEFT: Final = lazy(rf"(?P<noun>-?[\w-]+){_JOIN}(?:[a-zäöü]+(?:/[nrms])?\s+){{0,3}}$")
_WINDOW: Final = 70

_CAPITAL: Final = lazy(r"[A-ZÄÖÜ](?<![\w*_.@-].)[\w-]*[a-zäöüß](?![\w*@-]|[:_/]-?(?:in|r)\b)")
_UPPER: Final = lazy(r"[A-ZÄÖÜ]")
_SMALL: Final = lazy(
    r"(?<![\w*_.@-])[a-zäöü][\w-]*(?:kr(?:aft|äften?)|person|leute|ern?|ent|enten)\b(?![*@:_/-])"
)
_NAMED: Final = lazy(r"(?:Herrn?|Frau|Dr\.|Prof\.|Familie)\s+(?:\w+\.?\s+)?$")
_FIRST_NAME: Final = lazy(r"[A-ZÄÖÜ]\w+\s+$")
_BEFORE_NAME: Final = lazy(
    r"\s*(?:[:,–-]\s*)?(?:Herrn?\b|Frau\b|(?:Prof\. )?Dr\."
    r"|[A-ZÄÖÜ]\w+,? [A-ZÄÖÜ]\w+\s*(?:$|[\n,:(]))"
)
# "Fragen an Kim Prüfer: 0555 123": a surname of one who is to be asked.
_ASKED: Final = lazy(r"(?:\b(?:an|bei|mit|von|[Rr]uf|[Ff]rag)|[:·|])\s+[A-ZÄÖÜ][a-zäöüß]\w*\s+$")
_REACHED: Final = lazy(r"\s*(?:[:(·|]|,? \+?\d|, \S+@)")
_MEN: Final = lazy(r"\bmännliche\w*\s+$", re.IGNORECASE)
# "Ehrenamtliche Arbeit", "Gelernte pflegende Kräfte"
_BEFORE_NOUN: Final = lazy(r"\s+(?:[a-zäöüß]+e[nrsm]?\s+)?[A-ZÄÖÜ]")
_SENTENCE_END: Final = lazy(r"[.!?;]\s|\n")
# Between a marker and the noun of a title: "(m/w/d) Senior Entwickler".
_TITLE_WORDS: Final = lazy(r"[ \t]*(?:[A-ZÄÖÜ][\w-]*[ \t]+){0,3}")
# How far before a marker stand the nouns that it speaks for.
_REACH: Final = 90


# "mit der Projektleitung" names people, "Erfahrung in der Projektleitung" the act.
_PEOPLE: Final = lazy(
    r"\b(?:(?:mit|an|durch|von|bei|seitens|unter) (?:der|die|den|dem|unserer?|unseren|deiner|ihrer)"
    r"|(?:unsere|deine|ihre|als|zur|stellvertretende[nr]?)) $",
    re.IGNORECASE,
)
# "keinen Angestellten" is one man.
_ONE_MAN: Final = lazy(r"\b(?:[ek]?einen|jeden) (?:[a-zäöüß]+en )?$")


def forms(text: str) -> list[GenderForm]:
    """Return all gender forms of a German text, in order, without overlaps.

    A masculine noun counts if nothing beside it, neither a feminine form nor a marker, opens
    it to other people, and if it is no man's title or name.
    """
    return list(_forms(text))


# Claims and checks read one document after the other: a few texts are enough.
@lru_cache(maxsize=4)
def _forms(text: str) -> tuple[GenderForm, ...]:
    taken = sorted(
        [*_marked(text), *_pairs(text)], key=lambda form: (form.span.start, -form.span.end)
    )
    found: list[GenderForm] = []
    for form in taken:
        if not found or form.span.start >= found[-1].span.end:
            found.append(form)
    found += _plain(text, found)
    return tuple(sorted(found))


def _marked(text: str) -> Iterator[GenderForm]:
    for found in _signed(text):
        span = Span(*found.span())
        if found["signed"]:
            if found["sign"] == "_" and found["signed"][0].islower():
                continue  # "log_in" and other names of machines
            yield GenderForm(span, _SIGNS[found["sign"]], _stem(found["signed"]))
        elif found["slashed"]:
            if found["slashed"][0].isupper() or found["slashed"].endswith(("e", "ein")):
                yield GenderForm(span, "slash", _stem(found["slashed"]))
        elif masculine_stem(found["inner"]) or masculine_stem(found["inner"] + "e"):
            yield GenderForm(span, "inner_i", _stem(found["inner"]))


def _signed(text: str) -> Iterator[re.Match[str]]:
    """Yield what `_FORM` finds in a text, sought before each sign."""
    end = 0
    for sign in _SIGN.finditer(text):
        for start in _WORD_START.finditer(text, _begin(text, sign.start()), sign.start()):
            if start.start() >= end and (found := _FORM.match(text, start.start())):
                yield found
                end = found.end()


def _begin(text: str, sign: int) -> int:
    """Return where the chain of words before a sign begins."""
    at = sign - 1 if text[sign - 1 : sign].isspace() else sign
    while at and (text[at - 1].isalnum() or text[at - 1] in "_-"):
        at -= 1
    return at


def _stem(word: str) -> str:
    """Return the stem of a noun without its feminine ending."""
    stem = masculine_stem(word) or masculine_stem(word + "e")
    return stem or word.lower().removesuffix("en").removesuffix("e")


def _pairs(text: str) -> Iterator[GenderForm]:
    for found in _FEMININE.finditer(text):
        right = _RIGHT.match(text, found.end(), found.end() + _WINDOW)
        stem = _stem(found["stem"] + ("mann" if found["frau"] else ""))
        if right and _same(found["stem"], right["noun"]):
            yield GenderForm(Span(found.start(), right.end("noun")), "pair", stem)
            continue
        left = _LEFT.search(text[max(0, found.start() - _WINDOW) : found.start()])
        if left and _same(found["stem"], left["noun"]):
            start = found.start() - len(left[0]) + left.start("noun") - left.start()
            yield GenderForm(Span(start, found.end()), "pair", stem)


_UMLAUTS: Final = str.maketrans("äöü", "aou")


def _same(feminine: str, masculine: str) -> bool:
    """Tell whether a noun is the masculine of a feminine stem: "Ärzt" of "Arzt"."""
    stem = feminine.lower().translate(_UMLAUTS)
    other = masculine.lower().translate(_UMLAUTS)
    if masculine.startswith("-"):
        other = other[1:]
        return (
            any(stem.endswith(other.removesuffix(e)) for e in ("n", "en", "s", ""))
            and len(other) > 3
        )
    if other.removesuffix("er").endswith("mann") and stem + "mann" == other.removesuffix("er"):
        return True
    return other.startswith(stem) and other[len(stem) :] in _ENDINGS


_ENDINGS: Final = frozenset(("", "e", "en", "n", "s", "es", "er", "ern", "ers"))


def _plain(text: str, taken: Sequence[GenderForm]) -> Iterator[GenderForm]:
    """Yield neutral and masculine nouns that no other form covers."""
    opened = [marker.span for marker in markers(text)]
    ends = [span.start for span in opened]
    starts = [form.span.start for form in taken]
    # Some ads know no capitals at all.
    words = _CAPITAL if _UPPER.search(text) else _SMALL
    for found in words.finditer(text):
        word = found[0]
        neutral = neutral_stem(word)
        stem = None if neutral else masculine_stem(word)
        if neutral is None and stem is None and not is_leading(word):
            continue
        if neutral and is_adjective(word) and _BEFORE_NOUN.match(text, found.end()):
            continue
        span = Span(*found.span())
        before = bisect_right(starts, span.start) - 1
        if before >= 0 and taken[before].span.end > span.start:
            continue
        covered = _covered(text, span, opened, ends)
        before_it = text[max(0, span.start - 40) : span.start]
        if neutral and _ONE_MAN.search(before_it):
            yield GenderForm(span, "masculine", neutral)
        elif neutral or (stem is None and (covered or _is_group(word, before_it))):
            yield GenderForm(span, "neutral", neutral or word.lower())
        elif stem and not covered and not _is_named(text, span):
            yield GenderForm(span, "masculine", stem)


def _is_group(word: str, before: str) -> bool:
    """Tell whether a compound of "-leitung" stands for those who lead."""
    if word[0] == "L":
        return before.endswith(("gegenüber der ", "seitens der ", "durch unsere "))
    return _PEOPLE.search(before) is not None


def _covered(text: str, noun: Span, opened: Sequence[Span], starts: Sequence[int]) -> bool:
    """Tell whether a marker near by speaks for a noun, too."""
    at = bisect_right(starts, noun.start)
    if at < len(opened) and opened[at].start - noun.end <= _REACH:
        return not _SENTENCE_END.search(text, noun.end, opened[at].start)
    return at > 0 and _TITLE_WORDS.fullmatch(text, opened[at - 1].end, noun.start) is not None


def _is_named(text: str, noun: Span) -> bool:
    """Tell whether a noun is the title or the name of one person, of men or of an agreement."""
    before = text[max(0, noun.start - 30) : noun.start]
    if noun.of(text).startswith("TV-") or _MEN.search(before):
        return True
    is_one = noun.of(text)[-1] not in "ns"
    if is_one and _ASKED.search(before) and _REACHED.match(text, noun.end, noun.end + 12):
        return True
    if _NAMED.search(before) or _BEFORE_NAME.match(text, noun.end, noun.end + 60):
        return True
    return noun.of(text).lower() in SURNAMES and _FIRST_NAME.search(before) is not None
