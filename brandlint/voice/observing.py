"""Reads the features of a voice out of an annotated document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

from brandlint.documents import AnnotatedDocument, Annotation, Block, BlockKind, Sentence, Token
from brandlint.language.gender import forms, markers
from brandlint.spans import Span
from brandlint.voice.catalogue import Kind, catalogue
from brandlint.voice.lexicon import word_lists

NEEDS: Final = frozenset(
    {Annotation.SENTENCES, Annotation.ADDRESS, Annotation.PASSIVE, Annotation.IMPERATIVE}
)
_HEADINGS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})
# Of so few words a line is a label, no sentence.
_LABEL: Final = 2
_SHORT: Final = 8
_LONG: Final = 20
# Björnsson counts words of more than six letters as long.
_LIX_LETTERS: Final = 6
_NAMES: Final[Mapping[str, str]] = {
    "!": "exclamations", "?": "questions", ",": "commas", ":": "colons", ";": "semicolons",
    "–": "dashes", "—": "long_dashes", "/": "slashes", "&": "ampersands", "+": "ampersands",
    "(": "parentheses", "…": "ellipses", "-": "hyphen_dashes", "„": "quotes", "“": "quotes",
    "”": "quotes", "«": "quotes", "»": "quotes", '"': "quotes",
}  # fmt: skip
_EMOJI: Final = "\U0001f300-\U0001faff\u2600-\u27bf\u2b50\U0001f1e6-\U0001f1ff"
_SIGN: Final = re.compile(rf"[!?,:;–—/&+(…„“”«»\"]|(?<=\s)-(?=\s)|[{_EMOJI}]|['\u2019](?=\w)")
_LABELLED: Final = re.compile(r"[^.!?:]{3,40}:\s*\S")
_WORD: Final = re.compile(r"\w+")


class Observation(NamedTuple):
    """What was seen at one place: a value, and how much it weighs."""

    at: int
    value: float = 1.0
    weight: float = 1.0


class Sample(NamedTuple):
    """The value of a feature in a text, and how many observations it rests on."""

    value: float
    size: int


@dataclass(frozen=True)
class Observed:
    """All that a document shows of a voice, place by place, in the order of the text."""

    language: str
    words: Sequence[int]
    places: Mapping[str, Sequence[Observation]]

    def word_count(self, span: Span | None = None) -> int:
        """Return how many words the text has, or one stretch of it."""
        return len(self.words) if span is None else _count(self.words, span)

    def samples(self, span: Span | None = None, *, outside: bool = False) -> dict[str, Sample]:
        """Return the features of the text, of a stretch of it, or of all but that stretch."""
        inside = self.word_count(span)
        words = len(self.words) - inside if outside else inside
        return {
            name: _sample(feature.kind, self._within(name, span, outside), words)
            for name, feature in catalogue(self.language).items()
        }

    def _within(self, name: str, span: Span | None, outside: bool) -> Sequence[Observation]:  # noqa: FBT001 - passed on
        places = self.places.get(name, ())
        if span is None:
            return places
        first = bisect_left(places, span.start, key=_at)
        last = bisect_left(places, span.end, key=_at)
        return [*places[:first], *places[last:]] if outside else places[first:last]


def observe(document: AnnotatedDocument, language: str) -> Observed:
    """Read a document's features; its blocks are taken to be in the language."""
    observer = _Observer(document, language)
    for block in document.blocks:
        observer.block(block)
    observer.people()
    observer.signs()
    observer.lists()
    places = {name: sorted(found) for name, found in observer.places.items()}
    return Observed(language, observer.words, places)


def _at(observation: Observation) -> int:
    return observation.at


def _count(starts: Sequence[int], span: Span) -> int:
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)


def _sample(kind: Kind, places: Sequence[Observation], words: int) -> Sample:
    if kind == "rate":
        return Sample(100 * len(places) / words if words else 0.0, words)
    weight = sum(place.weight for place in places)
    total = sum(place.value * place.weight for place in places)
    mean = total / weight if weight else 0.0
    return Sample(100 * mean if kind == "share" else mean, len(places))


class _Observer:
    """Collects what is seen; each method looks at one side of the text."""

    def __init__(self, document: AnnotatedDocument, language: str) -> None:
        self._document = document
        self._language = language
        self._lists = word_lists(language)
        self._known = catalogue(language)
        self._spoken_to = sorted(
            address.span.start
            for address in document.addresses
            if address.form in ("formal", "informal")
        )
        self._calls = sorted(span.start for span in document.imperatives)
        self.words: list[int] = []
        self.places: dict[str, list[Observation]] = {}

    def see(self, name: str, at: int, value: float = 1.0, weight: float = 1.0) -> None:
        """Note a place, if the language has the feature."""
        if name in self._known:
            self.places.setdefault(name, []).append(Observation(at, value, weight))

    def block(self, block: Block) -> None:
        """Look at a block, its sentences and its words."""
        sentences = [
            (sentence, words)
            for sentence in self._document.sentences_in(block.span)
            if (words := self._words(sentence))
        ]
        count = sum(len(words) for _, words in sentences)
        if not count:
            return
        at = block.span.start
        self.see("list_share", at, block.kind is BlockKind.LIST_ITEM, count)
        if block.kind in _HEADINGS:
            self._heading(block, count)
            return
        for sentence, words in sentences:
            if len(words) > _LABEL:
                self._sentence(sentence, words, block)
        if block.kind is BlockKind.LIST_ITEM:
            self._item(block, count, len(sentences))
        else:
            self.see("words_per_paragraph", at, count)
            self.see("sentences_per_paragraph", at, len(sentences))

    def _words(self, sentence: Sentence) -> list[Token]:
        words = []
        for token in self._document.tokens[sentence.first : sentence.last]:
            if token.is_word:
                letters, features = self._lists.traits(token.text)
                self.words.append(token.start)
                self.see("letters_per_word", token.start, letters)
                for name in features:
                    self.see(name, token.start)
                words.append(token)
            elif token.text[0].isdigit():
                self.see("numbers", token.start)
        return words

    def _sentence(self, sentence: Sentence, words: Sequence[Token], block: Block) -> None:
        at, count = sentence.span.start, len(words)
        first = words[0]
        calls = _count(self._calls, Span(first.start, first.end)) > 0
        self.see("we_openings", at, "we_words" in self._lists.traits(first.text).features)
        spoken_to = _count(self._spoken_to, Span(first.start, first.end)) > 0
        self.see("you_openings", at, spoken_to and not calls)
        self.see("call_openings", at, calls)
        self.see("stopped_lines", at, self._document.text[sentence.span.end - 1] in ".!?…")
        inner = self._document.tokens[sentence.first : sentence.last]
        self.see("clauses", at, any(token.text == "," for token in inner))
        if block.kind is not BlockKind.LIST_ITEM:
            self.see("words_per_sentence", at, count)
            self.see("short_sentences", at, count <= _SHORT)
            self.see("long_sentences", at, count >= _LONG)
            long_words = sum(self._lists.traits(w.text).letters > _LIX_LETTERS for w in words)
            self.see("readability", at, count + 100 * long_words / count)

    def _heading(self, block: Block, count: int) -> None:
        text, at = block.span.of(self._document.text).strip(), block.span.start
        words = _WORD.findall(text)
        self.see("headings", at)
        self.see("words_per_heading", at, count)
        self.see("headings_with_colon", at, text[-1] == ":")
        self.see("headings_with_sign", at, text[-1] in "!?.…")
        self.see("headings_to_you", at, _count(self._spoken_to, block.span) > 0)
        ours = ("we_words" in self._lists.traits(word).features for word in words)
        self.see("headings_of_us", at, any(ours))
        if len(words) > 1:
            capitals = sum(word[0].isupper() for word in words)
            self.see("headings_in_capitals", at, capitals >= 0.75 * len(words))

    def _item(self, block: Block, count: int, sentences: int) -> None:
        text, at = block.span.of(self._document.text).strip(), block.span.start
        self.see("items", at)
        self.see("words_per_item", at, count)
        if count <= _LABEL:
            return
        self.see("items_stopped", at, text[-1] in ".!?")
        self.see("items_with_comma", at, text[-1] in ",;")
        self.see("items_in_lower_case", at, text[0].islower())
        self.see("items_with_label", at, bool(_LABELLED.match(text)))
        self.see("items_to_you", at, _count(self._spoken_to, block.span) > 0)
        self.see("items_of_sentences", at, sentences > 1)
        words = _WORD.findall(text)
        self.see("items_with_verb_last", at, words[-1].islower() and words[-1].endswith("n"))
        self.see("items_in_ing", at, words[0].endswith("ing"))

    def people(self) -> None:
        """Look at whom the text speaks to and of, and how it names people."""
        document = self._document
        for address in document.addresses:
            if address.form in ("formal", "informal"):
                plural = "informal_plural" if address.plural else "informal"
                name = plural if address.form == "informal" else "formal"
                self.see(name, address.span.start)
                if name == "informal" and not self._opens(address.span.start):
                    capital = document.text[address.span.start].isupper()
                    self.see("capital_du", address.span.start, capital)
        self._all("imperatives", self._calls)
        self._all("passives", (passive.span.start for passive in document.passives))
        for at in (*self._spoken_to, *self._calls):
            self.see("you_share", at)
        for place in tuple(self.places.get("we_words", ())):
            self.see("you_share", place.at, 0.0)
        self._all("gender_markers", (marker.span.start for marker in markers(document.text)))
        for form in forms(document.text) if self._language == "de" else ():
            self.see(f"gender_{form.form}", form.span.start)
            self.see("open_gender_forms", form.span.start, form.form != "masculine")

    def _all(self, name: str, starts: Iterator[int] | Sequence[int]) -> None:
        for at in starts:
            self.see(name, at)

    def _opens(self, offset: int) -> bool:
        index = self._document.sentence_at(offset)
        return index is None or self._document.sentences[index].span.start == offset

    def signs(self) -> None:
        """Look at marks, emoji and phrases."""
        for found in _SIGN.finditer(self._document.text):
            self._sign(found.group(), found.start())
        for name, pattern in self._lists.phrases.items():
            self._all(name, (found.start() for found in pattern.finditer(self._document.plain)))

    def _sign(self, sign: str, at: int) -> None:
        if sign in "'\u2019":
            self.see("curly_apostrophes", at, sign == "\u2019")
            return
        name = _NAMES.get(sign, "emoji")
        self.see(name, at)
        if name == "quotes":
            self.see("curly_quotes", at, sign != '"')

    def lists(self) -> None:
        """Look at how long the lists are."""
        items = (b for b in self._document.blocks if b.kind is BlockKind.LIST_ITEM)
        by_container: Callable[[Block], int] = lambda block: block.container  # noqa: E731
        for _, group in groupby(items, key=by_container):
            listed = list(group)
            self.see("items_per_list", listed[0].span.start, len(listed))
