"""A text as read from its source: blocks of visible text, and where each character stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, NamedTuple

from brandlint.errors import Wording
from brandlint.spans import SourceMap, Span

# Between two blocks of a flow: no sentence, term or pattern reaches across it.
SEPARATOR: Final = "\n\n"


class Touchpoint(StrEnum):
    """Where a candidate meets a text."""

    AD = "ad"
    CAREER_PAGE = "career_page"
    JOB_POSTING = "job_posting"
    APPLICATION_FORM = "application_form"
    EMAIL = "email"
    OTHER = "other"


class BlockKind(StrEnum):
    """What a block is in its document."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    QUOTE = "quote"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Block:
    """A titled stretch of a document's visible text.

    `span` lies in the text of the flow. `level` is the level of a heading (1 to 6) or the nesting
    of a list item (from 1), else 0. `name` is the key path of a field (`seo.description`), else
    empty. `declared` is the language that the markup states (`de`, `en`, `fr` ...), if any.
    `container` numbers the list or table that a block belongs to, 0 for none, so that the items
    of one list can be counted.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    name: str = ""
    declared: str | None = None
    container: int = 0


@dataclass(frozen=True, slots=True)
class Flow:
    """Visible text, its blocks in reading order, and where each character stands in the source."""

    text: str = ""
    blocks: tuple[Block, ...] = ()
    map: SourceMap = field(default_factory=SourceMap)


class Comment(NamedTuple):
    """A comment of the source, kept for suppressions: its span there and its inner text."""

    span: Span
    text: str


class DataField(NamedTuple):
    """A value of front matter or of a content file: its key path, text, and span in the source."""

    path: tuple[str | int, ...]
    text: str
    span: Span


class Link(NamedTuple):
    """Where a link of the body leads (`mailto:jobs@muster.example`), and its span in the source."""

    target: str
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """One text, read from its source.

    `path` is as found from the working folder, with `/`. `source` is the decoded source, which
    all positions speak of. `body` is what a candidate reads; `apart` what surrounds it on every
    page (navigation, footer, cookie notice), which is never linted. `data` is the parsed front
    matter or content file, `fields` its single values. `links` lead elsewhere. `structured` holds
    the spans of JSON-LD blocks. `fixable` is false where a source can't be changed in place.
    `notes` say what of it could not be read.
    """

    path: str
    source: str
    format: str
    body: Flow
    apart: Flow = field(default_factory=Flow)
    comments: tuple[Comment, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    fields: tuple[DataField, ...] = ()
    links: tuple[Link, ...] = ()
    structured: tuple[Span, ...] = ()
    draft: bool = False
    encoding: str = "utf-8"
    fixable: bool = True
    notes: tuple[Wording, ...] = ()


class Section(NamedTuple):
    """A heading (None before the first one) and the blocks below it, up to the next heading."""

    heading: Block | None
    blocks: tuple[Block, ...]


def sections(blocks: Sequence[Block]) -> list[Section]:
    """Group blocks by the heading that they stand under; titles and fields stand alone."""
    found: list[Section] = []
    heading: Block | None = None
    below: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            if heading is not None or below:
                found.append(Section(heading, tuple(below)))
            heading, below = block, []
        else:
            below.append(block)
    if heading is not None or below:
        found.append(Section(heading, tuple(below)))
    return found
