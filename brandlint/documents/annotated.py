"""A text as language analysis sees it: what a check works on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import Any, Final, Literal, NamedTuple, Protocol

from brandlint.documents.source import Block, Document, Touchpoint
from brandlint.facts import Claim
from brandlint.spans import Span

# Spaces, hyphens and apostrophes that mean the same to whoever seeks a phrase.
_KINDS: Final = {" ": "\n\t\u00a0\u202f\u2009", "-": "\u2010\u2011", "'": "\u2018\u2019\u02bc"}


class Annotation(Enum):
    """What a check can ask language analysis for, from cheap to dear.

    The value names the tier: A needs the text alone, B words and their forms, C syntax from a
    trained pipeline that the user has installed and named in the settings.
    """

    SENTENCES = ("sentences", "A")
    ADDRESS = ("address", "A")
    PASSIVE = ("passive", "A")
    NEGATION = ("negation", "A")
    IMPERATIVE = ("imperative", "A")
    CLAIMS = ("claims", "A")
    LEMMAS = ("lemmas", "B")
    MATCHER = ("matcher", "B")
    SYNTAX = ("syntax", "C")

    @property
    def tier(self) -> str:
        """Return the tier's letter."""
        return str(self.value[1])


class Token(NamedTuple):
    """A word, number or mark of a text; `is_word` where it holds a letter."""

    start: int
    end: int
    text: str
    is_word: bool


class Sentence(NamedTuple):
    """A sentence: its span in the text, and which tokens it has (`first` to before `last`)."""

    span: Span
    first: int
    last: int


class Address(NamedTuple):
    """A word that may speak to the reader.

    `form` is `formal` (Sie, Ihnen, Ihr), `informal` (du, dein, ihr, euch), `not` (they, she,
    her) or `unsure`; in English `informal` stands for every `you`. `plural` marks ihr and euch.
    """

    span: Span
    form: Literal["formal", "informal", "not", "unsure"]
    plural: bool = False


class Passive(NamedTuple):
    """A passive: from the first to the last of its verb parts, and whether the doer is named."""

    span: Span
    agent: bool = False


class Negation(NamedTuple):
    """A negating word and the stretch of text that it negates."""

    cue: Span
    scope: Span


class Matcher(Protocol):
    """Finds token patterns in an annotated document; given to checks by language analysis."""

    def matches(
        self, patterns: Sequence[Sequence[Mapping[str, Any]]], span: Span
    ) -> Sequence[Span]:
        """Return the spans inside `span` that spaCy token patterns match, longest first kept."""
        ...


@dataclass(frozen=True)
class AnnotatedDocument:
    """A document's body with what language analysis adds; what a check works on.

    All spans lie in `text`. `languages` has one entry a block (`de`, `en` or `other`), `language`
    is the document's own (`de`, `en`, `mixed` or `other`). Annotations that no check of the run
    needs are empty. `lemmas` and `classes` (Universal POS) have one entry a token and are worked
    out on first use. `claims` are always those of the whole document, however narrowed.
    """

    document: Document
    text: str
    blocks: tuple[Block, ...]
    languages: tuple[str, ...] = ()
    language: str = "other"
    touchpoint: Touchpoint = Touchpoint.OTHER
    tokens: Sequence[Token] = ()
    sentences: Sequence[Sentence] = ()
    lemmas: Sequence[str] = ()
    classes: Sequence[str] = ()
    addresses: Sequence[Address] = ()
    passives: Sequence[Passive] = ()
    negations: Sequence[Negation] = ()
    imperatives: Sequence[Span] = ()
    claims: Sequence[Claim] = ()
    matcher: Matcher | None = None
    lexicon: Lexicon | None = None

    @cached_property
    def folded(self) -> str:
        """The text in lower case, each character at its old place."""
        # The only character that grows when lowered.
        return self.text.replace("\u0130", "I").lower()

    @cached_property
    def plain(self) -> str:
        """The folded text with one kind of space, hyphen and apostrophe, for finding phrases."""
        return plainer(self.folded)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def block_at(self, offset: int) -> int | None:
        """Return the index of the block that holds an offset, None between blocks."""
        index = bisect_right(self._block_starts, offset) - 1
        if index < 0 or offset >= self.blocks[index].span.end:
            return None
        return index

    def token_at(self, offset: int) -> int | None:
        """Return the index of the token that holds an offset, None between tokens."""
        index = bisect_right(self.tokens, offset, key=_token_start) - 1
        if index < 0 or offset >= self.tokens[index].end:
            return None
        return index

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the sentence that holds an offset, None between sentences."""
        index = bisect_right(self._sentence_starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].span.end:
            return None
        return index

    def sentences_in(self, span: Span) -> Sequence[Sentence]:
        """Return the sentences that begin inside a span of the text, such as a block's."""
        first = bisect_right(self._sentence_starts, span.start - 1)
        last = bisect_right(self._sentence_starts, span.end - 1)
        return self.sentences[first:last]

    def words_in(self, sentence: Sentence) -> list[Token]:
        """Return the words of a sentence, without numbers and marks."""
        return [token for token in self.tokens[sentence.first : sentence.last] if token.is_word]

    @cached_property
    def word_count(self) -> int:
        """How many words all sentences have together."""
        return sum(len(self.words_in(sentence)) for sentence in self.sentences)

    def narrowed(self, keep: Callable[[Block, str], bool]) -> AnnotatedDocument:
        """Return the document with only the blocks for which `keep(block, language)` holds.

        Offsets stay as they are: what is left out is blank in `text`, so that a search can't
        find it, and its sentences and findings of analysis are gone.
        """
        flags = [keep(block, lang) for block, lang in zip(self.blocks, self.languages, strict=True)]
        if all(flags):
            return self
        kept = [block for block, flag in zip(self.blocks, flags, strict=True) if flag]
        inside = _inside([block.span for block in kept])
        return replace(
            self,
            text=_blanked(self.text, [block.span for block in kept]),
            blocks=tuple(kept),
            languages=tuple(lang for lang, flag in zip(self.languages, flags, strict=True) if flag),
            sentences=[s for s in self.sentences if inside(s.span.start)],
            addresses=[a for a in self.addresses if inside(a.span.start)],
            passives=[p for p in self.passives if inside(p.span.start)],
            negations=[n for n in self.negations if inside(n.cue.start)],
            imperatives=[i for i in self.imperatives if inside(i.start)],
        )


def _inside(spans: Sequence[Span]) -> Callable[[int], bool]:
    starts = [span.start for span in spans]

    def inside(offset: int) -> bool:
        index = bisect_right(starts, offset) - 1
        return index >= 0 and offset < spans[index].end

    return inside


def _blanked(text: str, kept: Sequence[Span]) -> str:
    parts: list[str] = []
    at = 0
    for span in kept:
        # Line ends, so that what is left out parts its neighbours as a separator does.
        parts += ["\n" * (span.start - at), span.of(text)]
        at = span.end
    return "".join([*parts, "\n" * (len(text) - at)])


def _token_start(token: Token) -> int:
    return token.start


def plainer(folded: str) -> str:
    """Return a text with one kind of space, hyphen and apostrophe, as long as before."""
    for kind, chars in _KINDS.items():
        for char in chars:
            folded = folded.replace(char, kind)
    return folded


class Lexicon(Protocol):
    """Knows the forms of words; filled by language analysis."""

    def lemma(self, word: str, language: str) -> str:
        """Return the dictionary form of a word; the word itself where it is unknown."""
        ...

    def word_class(self, word: str, language: str) -> str:
        """Return the likeliest word class (Universal POS) of a word."""
        ...
