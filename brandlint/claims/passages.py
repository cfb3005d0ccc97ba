"""A document as an extractor reads it: passages with their role and job, and what is denied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from brandlint.claims.jobs import jobs_of
from brandlint.claims.roles import Role, roles_of
from brandlint.documents import AnnotatedDocument, Block, Negation, Sentence, Token
from brandlint.facts import Claim, Fact, Value
from brandlint.language.negation import negations
from brandlint.spans import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of a document with its own text; offsets in a passage count from its start.

    `text` is as written, `plain` the same in lower case with one kind of space, hyphen and
    apostrophe, character by character. `role` says what the passage is there for, `job` which of
    several jobs it speaks of (from 1, None for the page as a whole).
    """

    index: int
    block: Block
    language: str
    text: str
    plain: str
    role: Role
    job: int | None

    def span(self, start: int, end: int) -> Span:
        """Return a stretch of the passage as a span of the document's text."""
        at = self.block.span.start
        return Span(at + start, at + end)

    def claim(
        self, fact: Fact, value: Value, start: int, end: int, *, conditional: bool = False
    ) -> Claim:
        """Return a claim that stands in the passage."""
        span = self.span(start, end)
        return Claim(fact, value, span=span, job=self.job, conditional=conditional)


class Passages:
    """All passages of a document; what is dear is worked out on first use."""

    def __init__(self, document: AnnotatedDocument) -> None:
        """Take an annotated document."""
        self.document = document
        self._made: dict[int, Passage] = {}
        self._negations: dict[int, list[Negation]] = {}

    def __iter__(self) -> Iterator[Passage]:
        """Yield every passage in reading order."""
        return (self.at(index) for index in range(len(self.document.blocks)))

    def __len__(self) -> int:
        """Return how many passages there are."""
        return len(self.document.blocks)

    def at(self, index: int) -> Passage:
        """Return the passage of a block."""
        if index not in self._made:
            document = self.document
            block = document.blocks[index]
            self._made[index] = Passage(
                index=index,
                block=block,
                language=document.languages[index],
                text=block.span.of(document.text),
                plain=block.span.of(document.plain),
                role=self.roles[index],
                job=self.jobs[index],
            )
        return self._made[index]

    @cached_property
    def roles(self) -> Sequence[Role]:
        """What each block is there for."""
        return roles_of(self.document)

    @cached_property
    def jobs(self) -> Sequence[int | None]:
        """Which job each block speaks of."""
        return jobs_of(self.document)

    def sentence_of(self, passage: Passage, start: int) -> Span:
        """Return the sentence that holds an offset of a passage, as offsets of the passage."""
        sentence = self._sentence(passage, start)
        if sentence is None:
            return Span(0, len(passage.text))
        at = passage.block.span.start
        return Span(sentence.span.start - at, sentence.span.end - at)

    def denied(self, passage: Passage, start: int, end: int) -> bool:
        """Tell whether a stretch of a passage is negated: 'kein Homeoffice', 'not remote'."""
        number = self.document.sentence_at(passage.block.span.start + start)
        if number is None:
            return False
        if number not in self._negations:
            self._negations[number] = self._negated(number, passage.language)
        span = passage.span(start, end)
        return any(negation.scope.overlaps(span) for negation in self._negations[number])

    def _negated(self, number: int, language: str) -> list[Negation]:
        document = self.document
        before = self._tokens(number - 1) if number else ()
        return negations(document.tokens[slice(*self._bounds(number))], language, before)

    def _tokens(self, number: int) -> Sequence[Token]:
        return self.document.tokens[slice(*self._bounds(number))]

    def _bounds(self, number: int) -> tuple[int, int]:
        sentence = self.document.sentences[number]
        return sentence.first, sentence.last

    def _sentence(self, passage: Passage, start: int) -> Sentence | None:
        number = self.document.sentence_at(passage.block.span.start + start)
        return None if number is None else self.document.sentences[number]
