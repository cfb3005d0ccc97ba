"""A text as read from its source, and as language analysis sees it. Values only."""

from brandlint.documents.annotated import (
    Address,
    AnnotatedDocument,
    Annotation,
    Lexicon,
    Matcher,
    Negation,
    Passive,
    Sentence,
    Token,
    plainer,
)
from brandlint.documents.source import (
    SEPARATOR,
    Block,
    BlockKind,
    Comment,
    Document,
    Flow,
    Section,
    Touchpoint,
    sections,
)

__all__ = [
    "SEPARATOR",
    "Address",
    "AnnotatedDocument",
    "Annotation",
    "Block",
    "BlockKind",
    "Comment",
    "Document",
    "Flow",
    "Lexicon",
    "Matcher",
    "Negation",
    "Passive",
    "Section",
    "Sentence",
    "Token",
    "Touchpoint",
    "plainer",
    "sections",
]
