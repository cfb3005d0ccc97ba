"""Writes the copy in a content file as blocks that bear the names of their fields."""

from __future__ import annotations

import re
from typing import Final

from brandlint.documents import BlockKind, Comment, Link
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.content import Content
from brandlint.readers.copy_fields import is_copy, kind_of, name_of, title_of
from brandlint.readers.derived import Derived, DerivedBuilder
from brandlint.readers.html_feed import HtmlFeed
from brandlint.readers.markdown_blocks import Setting
from brandlint.readers.markdown_feed import MarkdownFeed
from brandlint.spans import Span
from brandlint.yamlio import Scalar

_BLOCK_TAGS: Final = re.compile(
    r"</?(?:p|div|ul|ol|li|table|tr|td|th|h[1-6]|section|article|dl|dd|dt)\b[^<>]*>",
    re.IGNORECASE,
)
_MARKDOWN_BLOCKS: Final = re.compile(r"^[ \t]{0,3}(?:[-*+]|#{1,6}|\d+[.)])[ \t]|\*\*", re.MULTILINE)
_MARKUP: Final = re.compile(r"[*_\\`\[<&\n\r{~]|://")


class FieldWriter:
    """Writes values to a builder; their comments and links are collected."""

    def __init__(self, builder: FlowBuilder, declared: str | None = None) -> None:
        """Write to the builder of the source; `declared` is the language of all values."""
        self.comments: list[Comment] = []
        self.links: list[Link] = []
        self.structured: list[Span] = []
        self._builder, self._declared = builder, declared
        self._lists: dict[tuple[str | int, ...], int] = {}

    def write(self, content: Content) -> None:
        """Write the values that are copy, in the order of the source."""
        title = title_of(content.scalars)
        for scalar in content.scalars:
            if is_copy(scalar):
                derived = Derived(scalar.text, scalar.runs).with_written_breaks()
                self.write_value(derived, kind_of(scalar, title), name_of(scalar), scalar)

    def write_value(
        self, derived: Derived, kind: BlockKind, name: str, scalar: Scalar | None = None
    ) -> None:
        """Write one value, read as what it is: plain text, Markdown or HTML."""
        container = self._container(scalar) if kind is BlockKind.LIST_ITEM else 0
        builder = DerivedBuilder(self._builder, derived, name=name, declared=self._declared)
        if not _MARKUP.search(derived.text):
            builder.open(kind, level=1 if container else 0, container=container)
            builder.verbatim(0, len(derived.text))
            builder.close()
        elif _is_html(derived.text):
            self._write_html(builder, derived)
        else:
            self._write_markdown(builder, derived, kind, container)

    def _container(self, scalar: Scalar | None) -> int:
        parent = scalar.path[:-1] if scalar else ()
        if parent not in self._lists:
            self._lists[parent] = self._builder.new_container()
        return self._lists[parent]

    def _write_html(self, builder: DerivedBuilder, derived: Derived) -> None:
        feed = HtmlFeed(builder, derived.text)
        feed.feed(0, len(derived.text))
        feed.close()
        self._collect(derived, feed)

    def _write_markdown(
        self, builder: DerivedBuilder, derived: Derived, kind: BlockKind, container: int
    ) -> None:
        several = len(derived.text.strip().splitlines()) > 1
        blocks = several and "\n\n" in derived.text.strip().replace("\r\n", "\n")
        setting = Setting(
            kind=BlockKind.PARAGRAPH if blocks else kind,
            container=container,
            inline=not several,
            hard_lines=derived.has_escaped_breaks,
        )
        feed = MarkdownFeed(builder, derived.text, setting)
        feed.feed()
        self._collect(derived, feed)

    def _collect(self, derived: Derived, feed: HtmlFeed | MarkdownFeed) -> None:
        at = derived.source_of
        self.comments += [Comment(at(*c.span), c.text) for c in feed.comments]
        self.links += [Link(link.target, at(*link.span)) for link in feed.links]
        self.structured += [at(*span) for span in feed.structured]


def _is_html(text: str) -> bool:
    return bool(_BLOCK_TAGS.search(text)) and not _MARKDOWN_BLOCKS.search(text)
