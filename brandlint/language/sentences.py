"""Finds where sentences end, in German and English copy and its fragments."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from brandlint.documents import Sentence, Token
from brandlint.language._abbreviations import (
    BEFORE_ORDINAL,
    CLOSING,
    MONTHS,
    NUMBERED,
    OPEN,
    STARTERS,
    TIMES,
    WEAK,
)
from brandlint.spans import Span

_CLOSERS: Final = r"""["“”»«›‹’‘')\]*]*"""
_PICTURE: Final = r"[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]"
# Signs that begin an item: what follows one on the same line is a new thought.
# A hand that points to an address or a number does not.
_BULLET: Final = r"(?:[•●▪■►▶➤✓✔✅☑]|👉(?!\s*(?:[\w.+-]+@|https?:|www\.|\+?\d)))"

_CANDIDATE: Final = re.compile(
    rf"""
    (?P<line>\n)
  | (?P<stop>(?<![.!?…])[.!?…]+)(?P<closers>{_CLOSERS})(?=\s|\Z|{_PICTURE})
  | (?P<tight>(?<=[^\W\d_][^\W\d_])(?:\.|[!?]+))(?=[^\W\d_a-zäöüß][^\W\d_A-ZÄÖÜ])
  | (?<=\S)\s+(?P<bullet>(?={_BULLET}))
  | (?P<picture>{_PICTURE}+|[:;]-?[)D])(?=\s+[^\W\d_])
    """,
    re.VERBOSE,
)

# What stands after a place: marks, then a word, a number or the end of the line.
_NEXT: Final = re.compile(r"([^\w\n]{0,80})(\d+(?:[.,]\d+)*|(?:[^\W_]|['’](?=[^\W_]))*)(\.?)")
_TRAILING: Final = re.compile(rf"(?:[^\S\n]*+(?!{_BULLET}){_PICTURE}++)++(?=\s|\Z)")
# The last word before a full stop, with the dotted letters before it: z. B, u. v. m, Ph.D.
_LAST: Final = re.compile(
    r"(?<![^\W_])(?:(?:[^\W\d_]{1,3}\.\s?)+[^\W\d_]{1,4}|(?:[^\W_]|[.,:](?=\d))+)\Z"
)
_BEFORE: Final = re.compile(r"(\bbis\s+)?([^\W\d_]+)\.?\s+\Z", re.IGNORECASE)
_SPACE: Final = re.compile(r"\s+")
_SHORT_NUMBER: Final = re.compile(r"\d{1,2}(\.\d{1,2})?")
_ROMAN: Final = re.compile(r"[IVX]{2,}")
_FRAMEWORK: Final = re.compile(r"\.js\Z", re.IGNORECASE)
_VOWEL: Final = re.compile(r"[aeiouyäöü]", re.IGNORECASE)
# No German word ends like this, but shortened ones do: kaufm., öffentl., unbefristetw.
_CUT_OFF: Final = re.compile(r"(?:[bcdfgkptvwzß][lnrmw]|[jqv])\Z")
# Capital adjectives without an ending: 'Langweilig wird es nie.'
_PREDICATE: Final = re.compile(r"...(?:lich|ig|bar|sam)\Z")
_UNITS: Final = frozenset("€$£%")
# How far a full stop looks back for the word that it may shorten, and around for brackets.
_BACK: Final = 40
_BRACKET: Final = 400


class _Stop(NamedTuple):
    """A full stop and what stands around it."""

    text: str
    language: str
    casual: bool  # whether the whole text is in lower case
    start: int  # of the sentence that it may end
    at: int
    gap: str  # marks and space before the next word
    next: str  # word or number, empty at the end of the line
    dotted: bool  # whether a full stop follows that

    @property
    def before_starter(self) -> bool:
        """Whether the next word is one that begins sentences."""
        if not self.next[:1].isupper():
            return False
        if self.language == "de" and _PREDICATE.search(self.next):
            return True
        starters = STARTERS.get(self.language, STARTERS["en"])
        return self.next.lower().replace("’", "'") in starters

    @property
    def before_lower(self) -> bool:
        """Whether the next word goes on in lower case, though it is no iOS and no npm."""
        if not self.next.islower() or self.casual:
            return False
        return self.dotted or len(self.next) < 3 or _VOWEL.search(self.next) is not None


def split(
    text: str, tokens: Sequence[Token], language: str, offset: int = 0, first: int = 0
) -> list[Sentence]:
    """Split one block into its sentences.

    `tokens` are those of the block alone; `offset` is where the block starts in the text that
    their spans speak of, `first` the number of tokens before the block. A line break ends a
    sentence; so every item, heading or fragment is one. Stretches of marks alone are none.
    """
    start_of = attrgetter("start")
    sentences: list[Sentence] = []
    low = 0
    for end in _ends(text, language):
        high = bisect_left(tokens, end + offset, low, key=start_of)
        if any(token.text[0].isalnum() or len(token.text) > 3 for token in tokens[low:high]):
            span = Span(tokens[low].start, tokens[high - 1].end)
            sentences.append(Sentence(span, first + low, first + high))
        low = high
    return sentences


def _ends(text: str, language: str) -> Iterator[int]:
    """Yield the offsets at which sentences end, the end of the text last."""
    start = 0
    casual = text.islower()
    for found in _CANDIDATE.finditer(text):
        if found["line"] or found["bullet"] is not None:
            end: int | None = found.end()
        else:
            end = _end(_stop_at(text, language, start, found, casual=casual), found)
        if end is not None:
            yield end
            start = end
    yield len(text)


def _stop_at(text: str, language: str, start: int, found: re.Match[str], *, casual: bool) -> _Stop:
    after = _NEXT.match(text, found.end())
    assert after is not None
    return _Stop(text, language, casual, start, found.start(), after[1], after[2], bool(after[3]))


def _end(stop: _Stop, found: re.Match[str]) -> int | None:
    """Return where the sentence ends that a candidate may end, None if it goes on."""
    if found["picture"] is not None:
        return found.end() if stop.before_starter else None
    if found["tight"]:
        return found.end() if _tight_ends(stop, found["tight"]) else None
    if not _stop_ends(stop, found["stop"], found["closers"]) or _in_brackets(stop):
        return None
    trailing = _TRAILING.match(stop.text, found.end())
    return trailing.end() if trailing else found.end()


def _tight_ends(stop: _Stop, sign: str) -> bool:
    """Judge a full stop without a space behind it: a slip of the pen or part of a name."""
    around = _around(stop.text, stop.at)
    return "@" not in around and "/" not in around and (sign != "." or stop.before_starter)


def _around(text: str, at: int) -> str:
    """Return the stretch without spaces around an offset."""
    before = text[max(0, at - _BACK) : at].rsplit(None, 1)
    after = text[at : at + _BACK].split(None, 1)
    return (before[-1] if before else "") + (after[0] if after else "")


def _stop_ends(stop: _Stop, signs: str, closers: str) -> bool:
    if signs == "." and stop.gap.lstrip()[:1] in _UNITS and not stop.next[:1].isdigit():
        return False  # "1,2 Mio. €", but "Wir zahlen gut. €20 sind drin."
    if not stop.next:
        return True
    if stop.before_lower:
        # What was said may be quoted or set apart in the middle of a sentence.
        return signs[0] in "!?" and not closers and not set(stop.gap) & set('–—-„“”»«"')
    if signs[0] in "!?":
        return True
    if signs != ".":
        return stop.before_starter or not stop.text[stop.at - 1 : stop.at].isspace()
    return _full_stop_ends(stop)


def _in_brackets(stop: _Stop) -> bool:
    """Tell whether a bracket is open that stands inside the sentence."""
    text, at = stop.text, stop.at
    opened = text.rfind("(", max(stop.start, at - _BRACKET), at)
    if opened < 0 or not text[stop.start : opened].strip() or text.find(")", opened, at) >= 0:
        return False
    closed = text.find(")", at, at + _BRACKET)
    return closed >= 0 and "\n" not in text[at:closed]


def _full_stop_ends(stop: _Stop) -> bool:
    """Judge a single full stop with a capital or a number behind it."""
    last = _LAST.search(stop.text, max(stop.start, stop.at - _BACK), stop.at)
    if last is None:
        return True
    whole = _SPACE.sub("", last[0])
    word = whole.rsplit(".", 1)[-1] if not whole[-1].isdigit() else whole
    if _counts(word, stop.text[max(stop.start, last.start() - _BACK) : last.start()]):
        return False
    if whole[-1].isdigit():
        return _number_ends(stop, whole, last.start())
    if stop.text[last.start() - 1 : last.start()] == "." or _FRAMEWORK.search(last[0]):
        return True
    return _word_ends(stop, whole, word)


def _counts(word: str, before: str) -> bool:
    """Tell whether a word at the start counts what follows: "1. …", "Ablauf: 1. …"."""
    if not any(map(str.isalnum, before)):
        return _is_label(word)
    return before.rstrip().endswith(":") and word in {"1", "a", "A", "I"}


def _is_label(word: str) -> bool:
    """Tell whether a word at the start counts what follows: 1., a., IV."""
    return (
        len(word) == 1 or _ROMAN.fullmatch(word) is not None or (len(word) == 2 and word.isdigit())
    )


def _word_ends(stop: _Stop, whole: str, word: str) -> bool:
    """Judge the full stop after a word: an abbreviation has one of its own."""
    lower = whole.lower()
    names = {lower, whole, word, word.lower()} if not _is_acronym(word) else {lower}
    if names & CLOSING:
        return True
    if names & OPEN:
        return False
    if names & NUMBERED and stop.next[0].isdigit():
        return False
    if stop.language != "de" and (whole == "I" or lower in TIMES):
        return stop.next[0].isupper() and not _goes_on_after_time(stop.next)
    if names & WEAK or len(word) == 1 or _looks_shortened(word, stop.language):
        return stop.before_starter
    return True


def _goes_on_after_time(word: str) -> bool:
    return _is_acronym(word) or word.endswith("day") or word in {"Eastern", "Pacific", "Central"}


def _is_acronym(word: str) -> bool:
    """Tell a word with capitals inside, such as KG, LLMs and GmbH: it needs no full stop."""
    return not word[1:].islower() and len(word) > 1


def _looks_shortened(word: str, language: str) -> bool:
    if _is_acronym(word):
        return _ROMAN.fullmatch(word) is not None and language == "de"
    cut_off = language == "de" and _CUT_OFF.search(word) is not None
    return cut_off or (word.isalpha() and _VOWEL.search(word) is None)


def _number_ends(stop: _Stop, number: str, start: int) -> bool:
    """Judge the full stop after a number, which in German makes an ordinal of it."""
    short = _SHORT_NUMBER.fullmatch(number)
    if stop.language != "de" or short is None:
        return True
    if stop.next.isdigit():
        return not (stop.dotted or len(stop.next) == 4)
    if stop.next.lower() in MONTHS:
        return False
    before = _BEFORE.search(stop.text, max(stop.start, start - _BACK), start)
    if stop.before_starter or before is None:
        return True
    # 'bis zum 1.3.' closes a sentence more often than it opens a noun phrase.
    until = short[1] is not None and before[1] is not None
    return until or before[2].lower() not in BEFORE_ORDINAL
