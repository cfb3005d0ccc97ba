"""Documents made of paragraphs, for the tests of language analysis."""

from collections.abc import Callable

import pytest

from brandlint.documents import SEPARATOR, Block, BlockKind, Document, Flow
from brandlint.spans import Span


def make_document(*paragraphs: str) -> Document:
    """Return a document whose blocks are the given paragraphs."""
    blocks: list[Block] = []
    at = 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(paragraph))))
        at += len(paragraph) + len(SEPARATOR)
    text = SEPARATOR.join(paragraphs)
    return Document(path="a.md", source=text, format="md", body=Flow(text, tuple(blocks)))


@pytest.fixture(scope="session")
def document_of() -> Callable[..., Document]:
    """Give tests the maker of documents."""
    return make_document
