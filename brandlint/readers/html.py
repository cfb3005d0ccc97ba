"""HTML pages: what a reader of the page sees, and what surrounds it, apart."""

from __future__ import annotations

from brandlint.documents import Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.content import Content
from brandlint.readers.fields import FieldWriter
from brandlint.readers.frontmatter import front_matter
from brandlint.readers.html_feed import HtmlFeed
from brandlint.readers.links import place_of
from brandlint.readers.template_code import Masked, masked


def read_html(path: str, source: str, encoding: str) -> Document:
    """Read a page or a piece of one; broken markup is forgiven as browsers forgive it.

    A page may be a template that its name doesn't tell: code in it is passed over.
    """
    return read_markup(path, source, encoding, "html", masked(source))


def read_markup(path: str, source: str, encoding: str, name: str, code: Masked) -> Document:
    """Read HTML that has gaps where a template holds code; `name` is the format's."""
    builder = FlowBuilder(source)
    # Most pages begin with a tag and need no look at what else could stand there.
    is_headed = source[:100].lstrip().startswith(("---", "+++"))
    front = front_matter(path, source) if is_headed else None
    content = front.content if front else Content()
    fields = FieldWriter(builder, content.declared)
    fields.write(content)
    feed = HtmlFeed(builder, source, markup=code.markup, declared=content.declared)
    feed.feed(front.end if front else 0, len(source))
    feed.close()
    return Document(
        path=path,
        source=source,
        format=name,
        body=builder.body(),
        apart=builder.apart(),
        comments=tuple(
            sorted({*content.comments, *fields.comments, *feed.comments, *code.comments})
        ),
        data=content.data,
        fields=content.fields,
        links=tuple(sorted([*fields.links, *feed.links], key=place_of)),
        structured=tuple(sorted([*fields.structured, *feed.structured])),
        draft=content.draft,
        encoding=encoding,
    )
