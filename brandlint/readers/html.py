"""HTML pages: what a reader of the page sees, and what surrounds it, apart."""

from __future__ import annotations

from brandlint.documents import Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.html_feed import HtmlFeed


def read_html(path: str, source: str, encoding: str) -> Document:
    """Read a page or a piece of one; broken markup is forgiven as browsers forgive it."""
    builder = FlowBuilder(source)
    feed = HtmlFeed(builder, source)
    feed.feed(0, len(source))
    feed.close()
    return Document(
        path=path,
        source=source,
        format="html",
        body=builder.body(),
        apart=builder.apart(),
        comments=tuple(feed.comments),
        structured=tuple(feed.structured),
        encoding=encoding,
    )
