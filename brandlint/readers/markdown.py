"""Markdown files, with what stands at their head."""

from __future__ import annotations

from pathlib import PurePosixPath

from brandlint.documents import BlockKind, Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.content import Content
from brandlint.readers.fields import FieldWriter
from brandlint.readers.frontmatter import FrontMatter, front_matter
from brandlint.readers.links import place_of
from brandlint.readers.markdown_blocks import Setting
from brandlint.readers.markdown_feed import MarkdownFeed


def read_markdown(path: str, source: str, encoding: str) -> Document:
    """Read a Markdown or MDX file; front matter that can't be read never costs the text."""
    builder = FlowBuilder(source)
    front = front_matter(path, source)
    content = front.content if front else Content()
    fields = FieldWriter(builder, content.declared)
    fields.write(content)
    if front and front.broken:
        _set_apart(builder, front)
    setting = Setting(declared=content.declared, mdx=PurePosixPath(path).suffix.lower() == ".mdx")
    feed = MarkdownFeed(builder, source, setting, front.end if front else 0)
    feed.feed()
    return Document(
        path=path,
        source=source,
        format="markdown",
        body=builder.body(),
        apart=builder.apart(),
        comments=tuple(sorted([*content.comments, *fields.comments, *feed.comments])),
        data=content.data,
        fields=content.fields,
        links=tuple(sorted([*fields.links, *feed.links], key=place_of)),
        structured=tuple(sorted([*fields.structured, *feed.structured])),
        draft=content.draft,
        encoding=encoding,
        notes=(front.broken,) if front and front.broken else (),
    )


def _set_apart(builder: FlowBuilder, front: FrontMatter) -> None:
    """Keep what a broken head holds besides its plain lines, unread but not lost."""
    at = front.span.start
    builder.open(BlockKind.FIELD, apart=True)
    for scalar in front.content.scalars:
        builder.verbatim(at, scalar.span.start)
        at = scalar.span.end
    builder.verbatim(at, front.span.end)
    builder.close()
