"""HTML pages: what a reader of the page sees, and what surrounds it, apart."""

from __future__ import annotations

from brandlint.documents import Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.html_feed import HtmlFeed
from brandlint.readers.template_code import Masked


def read_html(path: str, source: str, encoding: str) -> Document:
    """Read a page or a piece of one; broken markup is forgiven as browsers forgive it."""
    return read_markup(path, source, encoding, "html", Masked(source))


def read_markup(path: str, source: str, encoding: str, name: str, masked: Masked) -> Document:
    """Read HTML that has gaps where a template holds code; `name` is the format's."""
    builder = FlowBuilder(source)
    feed = HtmlFeed(builder, source, markup=masked.markup)
    feed.feed(0, len(source))
    feed.close()
    return Document(
        path=path,
        source=source,
        format=name,
        body=builder.body(),
        apart=builder.apart(),
        comments=tuple(sorted((*feed.comments, *masked.comments))),
        structured=tuple(feed.structured),
        encoding=encoding,
    )
