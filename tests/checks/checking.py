"""Makes annotated documents from a few lines, and says what a check sees in them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import msgspec

from brandlint.checks import CHECKS
from brandlint.documents import (
    SEPARATOR,
    AnnotatedDocument,
    Annotation,
    Block,
    BlockKind,
    Document,
    Flow,
    Negation,
    Passive,
    Sentence,
    Token,
)
from brandlint.errors import Wording
from brandlint.language.address import addresses
from brandlint.language.sentences import split
from brandlint.language.tokens import tokenize
from brandlint.rules import Check, Hit
from brandlint.spans import Span


class _Line(NamedTuple):
    """What a line of a test says."""

    kind: BlockKind
    level: int
    language: str | None
    shown: str


def _read(line: str) -> _Line:
    language = line[:2] if line[:3] in ("de:", "en:") else None
    text = line[3:].strip() if language else line
    mark, _, rest = text.partition(" ")
    if rest and mark == "#" * len(mark):
        return _Line(BlockKind.HEADING, len(mark), language, rest)
    if rest and mark == "-":
        return _Line(BlockKind.LIST_ITEM, 1, language, rest)
    if rest and mark == "=":
        return _Line(BlockKind.TITLE, 0, language, rest)
    return _Line(BlockKind.PARAGRAPH, 0, language, text)


def annotated(text: str, language: str = "de", *needs: Annotation) -> AnnotatedDocument:
    """Read "# Heading" (of level 1 to 6), "- item", "= title" and plain lines as blocks.

    A line that begins with "en:" or "de:" is in that language, others in that of the document.
    """
    blocks: list[Block] = []
    languages: list[str] = []
    visible = ""
    container = 0
    for line in map(_read, filter(str.strip, text.split("\n"))):
        is_item = line.kind is BlockKind.LIST_ITEM
        container += is_item and not (blocks and blocks[-1].kind is BlockKind.LIST_ITEM)
        visible += SEPARATOR if visible else ""
        span = Span(len(visible), len(visible) + len(line.shown))
        blocks.append(Block(line.kind, span, line.level, container=container if is_item else 0))
        languages.append(line.language or language)
        visible += line.shown
    return _analysed(visible, tuple(blocks), tuple(languages), language, needs)


def _analysed(
    text: str,
    blocks: tuple[Block, ...],
    languages: tuple[str, ...],
    language: str,
    needs: Sequence[Annotation],
) -> AnnotatedDocument:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    spoken: list[tuple[list[Token], str]] = []
    for block, lang in zip(blocks, languages, strict=True):
        found = tokenize(block.span.of(text), block.span.start)
        added = split(block.span.of(text), found, lang, block.span.start, len(tokens))
        tokens += found
        sentences += added
        spoken += [(tokens[s.first : s.last], lang) for s in added]
    document = AnnotatedDocument(
        document=Document("copy.md", text, "md", Flow(text, blocks)),
        text=text,
        blocks=blocks,
        languages=languages,
        language=language,
        tokens=tokens,
        sentences=sentences,
    )
    extra: dict[str, Any] = {}
    if Annotation.ADDRESS in needs:
        extra["addresses"] = [
            word
            for lang in dict.fromkeys(languages)
            for word in addresses([words for words, of in spoken if of == lang], lang)
        ]
    if Annotation.PASSIVE in needs:
        extra["passives"] = [Passive(Span(*m.span())) for m in re.finditer(r"wird \w+", text)]
    if Annotation.NEGATION in needs:
        extra["negations"] = [
            Negation(Span(*m.span(1)), Span(*m.span())) for m in re.finditer(r"(keine) \w+", text)
        ]
    return replace(document, **extra)


def make(check_type: str, params: Mapping[str, Any]) -> Check:
    """Build a check as a pack does."""
    return msgspec.convert(params, CHECKS[check_type])


def run(check: Check, text: str, language: str = "de") -> tuple[AnnotatedDocument, list[Hit]]:
    """Run a check over a few lines."""
    document = annotated(text, language, *check.needed())
    return document, sorted(check.run(document), key=lambda hit: hit.span)


def seen(check_type: str, params: Mapping[str, Any], text: str, language: str = "de") -> list[str]:
    """Return what a check flags; a hit about the whole document is ''."""
    document, hits = run(make(check_type, params), text, language)
    return [hit.span.of(document.text) for hit in hits]


def values(
    check_type: str, params: Mapping[str, Any], text: str, language: str = "de"
) -> list[dict[str, str]]:
    """Return what a check says in English, hit by hit; it must say all that it publishes."""
    check = make(check_type, params)
    _, hits = run(check, text, language)
    assert all(set(hit.values) == check.placeholders for hit in hits)
    return [
        {key: said.en if isinstance(said, Wording) else said for key, said in hit.values.items()}
        for hit in hits
    ]


@dataclass
class SmallLexicon:
    """Knows the lemmas that it is given; counts how often it is asked."""

    lemmas: Mapping[str, str]
    asked: list[str] = field(default_factory=list)

    def lemma(self, word: str, language: str) -> str:
        self.asked.append(word)
        return self.lemmas.get(word, word)

    def word_class(self, word: str, language: str) -> str:
        return "X"


class _LazyLemmas(Sequence[str]):
    def __init__(self, tokens: Sequence[Token], lexicon: SmallLexicon) -> None:
        self._tokens, self._lexicon = tokens, lexicon

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, index: Any) -> Any:
        return self._lexicon.lemma(self._tokens[index].text, "de")


def with_lexicon(document: AnnotatedDocument, lexicon: SmallLexicon) -> AnnotatedDocument:
    """Give a document lemmas that are looked up at each access."""
    return replace(document, lexicon=lexicon, lemmas=_LazyLemmas(document.tokens, lexicon))
