"""HTML pages: what a reader of the page sees, and what surrounds it, apart."""

from __future__ import annotations

from typing import Final

from brandlint.documents import Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.content import Content
from brandlint.readers.fields import FieldWriter
from brandlint.readers.frontmatter import front_matter
from brandlint.readers.html_feed import HtmlFeed
from brandlint.readers.template_code import Masked

_FENCES: Final = ("---", "+++")


def read_html(path: str, source: str, encoding: str) -> Document:
    """Read a page or a piece of one; broken markup is forgiven as browsers forgive it."""
    return read_markup(path, source, encoding, "html", Masked(source))


def read_markup(path: str, source: str, encoding: str, name: str, masked: Masked) -> Document:
    """Read HTML that has gaps where a template holds code; `name` is the format's.

    As static site generators do, data at its head is taken for fields.
    """
    builder = FlowBuilder(source)
    front = front_matter(path, source) if source.lstrip()[:3] in _FENCES else None
    content = front.content if front else Content()
    fields = FieldWriter(builder, content.declared)
    fields.write(content)
    feed = HtmlFeed(builder, source, markup=masked.markup)
    feed.feed(front.end if front else 0, len(source))
    feed.close()
    return Document(
        path=path,
        source=source,
        format=name,
        body=builder.body(),
        apart=builder.apart(),
        comments=tuple(sorted((*content.comments, *feed.comments, *masked.comments))),
        data=content.data,
        structured=tuple(feed.structured),
        draft=content.draft,
        encoding=encoding,
    )
