"""A spaCy pipeline of our own components: what a text's annotations say, on spaCy's tokens.

Importing this module loads spaCy, which takes most of a second: import it late.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import spacy
from spacy import util
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from brandlint.documents import (
    SEPARATOR,
    AnnotatedDocument,
    Annotation,
    Block,
    BlockKind,
    Document,
    Flow,
    Touchpoint,
)
from brandlint.nlp.analyses import analysed, initials, segmented, surveyed
from brandlint.nlp.lexicon import shared_lexicon
from brandlint.spans import Span

# Where a doc keeps the document that it shows.
_SHOWN: Final = "brandlint"

# What token patterns may ask below `_`, with the value of tokens of which nothing is known.
EXTENSIONS: Final[Mapping[str, Any]] = MappingProxyType(
    {"address": "", "imperative": False, "negated": False, "passive": False, "role": ""}
)
for _name, _default in EXTENSIONS.items():
    Token.set_extension(_name, default=_default, force=True)


class Component(NamedTuple):
    """A part of the pipeline: the annotation that it shows, and how it shows it.

    `show` takes a doc, what it shows, and the range of tokens to fill, so that a search in one
    block needn't look up the words of all others.
    """

    annotation: Annotation
    show: Callable[[Doc, AnnotatedDocument, range], None]


class SegmentTokenizer:
    """Makes spaCy docs of our tokens, one to one; white space is no token."""

    def __init__(self, vocab: Vocab, language: str) -> None:
        """Share the vocabulary of a pipeline."""
        self.vocab = vocab
        self._language = language

    def __call__(self, text: str) -> Doc:
        """Analyse a text, whose blocks are parted by empty lines, and return its doc."""
        document = surveyed(
            _as_document(text), language=self._language, touchpoint=Touchpoint.OTHER
        )
        needs = {component.annotation for component in COMPONENTS.values()}
        return show(self.vocab, analysed(segmented(document), needs))

    def to_bytes(self, **_: Any) -> bytes:
        """Return nothing: the tokenizer has no state but its language."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> SegmentTokenizer:
        """Return the tokenizer as it is."""
        return self

    def to_disk(self, _path: Any, **_: Any) -> None:
        """Write nothing."""

    def from_disk(self, _path: Any, **_: Any) -> SegmentTokenizer:
        """Return the tokenizer as it is."""
        return self


def show(vocab: Vocab, document: AnnotatedDocument) -> Doc:
    """Return a doc of all tokens of a document, without any annotation yet."""
    tokens = document.tokens
    spaces = [left.end < right.start for left, right in pairwise(tokens)] + [False] * bool(tokens)
    doc = Doc(vocab, words=[token.text for token in tokens], spaces=spaces)
    doc.user_data[_SHOWN] = document
    return doc


def shown(doc: Doc) -> AnnotatedDocument:
    """Return the document that a doc shows."""
    document: AnnotatedDocument = doc.user_data[_SHOWN]
    return document


def _as_document(text: str) -> Document:
    blocks: list[Block] = []
    at = 0
    for piece in text.split(SEPARATOR):
        if piece.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(piece))))
        at += len(piece) + len(SEPARATOR)
    return Document(path="", source=text, format="txt", body=Flow(text, tuple(blocks)))


def _show_sentences(doc: Doc, document: AnnotatedDocument, inside: range) -> None:
    for sentence in document.sentences:
        if sentence.first in inside:
            for at in range(sentence.first, min(sentence.last, inside.stop)):
                doc[at].is_sent_start = at == sentence.first


def _show_lexicon(doc: Doc, document: AnnotatedDocument, inside: range) -> None:
    lexicon, language = shared_lexicon(), doc.lang_
    starts = initials(document)
    for at in inside:
        token = doc[at]
        token.lemma_, token.pos_ = lexicon.entry(token.text, language, initial=at in starts)


def _show_addresses(doc: Doc, document: AnnotatedDocument, inside: range) -> None:
    for address in document.addresses:
        for token in _tokens(doc, document, address.span, inside):
            token._.address = address.form


def _show_passives(doc: Doc, document: AnnotatedDocument, inside: range) -> None:
    for passive in document.passives:
        for token in _tokens(doc, document, passive.span, inside):
            token._.passive = True


def _show_negations(doc: Doc, document: AnnotatedDocument, inside: range) -> None:
    for negation in document.negations:
        for token in _tokens(doc, document, negation.scope, inside):
            token._.negated = True


def _show_imperatives(doc: Doc, document: AnnotatedDocument, inside: range) -> None:
    for span in document.imperatives:
        for token in _tokens(doc, document, span, inside):
            token._.imperative = True


def _tokens(doc: Doc, document: AnnotatedDocument, span: Span, inside: range) -> Iterator[Token]:
    """Yield the tokens of a span that lie in the range to fill."""
    at = document.token_at(span.start)
    while at is not None and at < inside.stop and document.tokens[at].start < span.end:
        if at >= inside.start:
            yield doc[at]
        at += 1


COMPONENTS: Final[Mapping[str, Component]] = MappingProxyType(
    {
        "brandlint_sentences": Component(Annotation.SENTENCES, _show_sentences),
        "brandlint_lexicon": Component(Annotation.LEMMAS, _show_lexicon),
        "brandlint_address": Component(Annotation.ADDRESS, _show_addresses),
        "brandlint_passive": Component(Annotation.PASSIVE, _show_passives),
        "brandlint_negation": Component(Annotation.NEGATION, _show_negations),
        "brandlint_imperative": Component(Annotation.IMPERATIVE, _show_imperatives),
    }
)


def _pipe(component: Component) -> Callable[[Doc], Doc]:
    def pipe(doc: Doc) -> Doc:
        component.show(doc, shown(doc), range(len(doc)))
        return doc

    return pipe


@cache
def _register() -> None:
    util.registry.tokenizers.register("brandlint.segments.v1", func=_tokenizer_of)
    for name, component in COMPONENTS.items():
        Language.component(name, func=_pipe(component))


def _tokenizer_of() -> Callable[[Language], SegmentTokenizer]:
    return lambda nlp: SegmentTokenizer(nlp.vocab, nlp.vocab.lang)


def blank(language: str) -> Language:
    """Return a pipeline of our tokenizer and all our components, with a vocabulary of its own.

    It takes texts as well as docs made by `show`.
    """
    _register()
    config = {"nlp": {"tokenizer": {"@tokenizers": "brandlint.segments.v1"}}}
    nlp = spacy.blank(language, config=config)
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp
