"""Kirby content files: fields apart by lines of dashes, bodies in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.documents import Document
from brandlint.errors import UserError
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.content import Content, json_content
from brandlint.readers.copy_fields import is_copy, kind_of, name_of, title_of
from brandlint.readers.derived import Derived
from brandlint.readers.fields import FieldWriter
from brandlint.spans import Run, Span
from brandlint.yamlio import Scalar

_SEPARATOR: Final = re.compile(r"^----[ \t]*$", re.MULTILINE)
_FIELD: Final = re.compile(r"\s*(?P<key>[A-Za-z][\w -]*?):[ \t]*(?P<value>[\s\S]*?)\s*\Z")
_TAG: Final = re.compile(
    r"\((?:link|email|tel|file):[^()\n]*?\btext:[ \t]*(?P<text>[^()\n]*?)"
    r"(?=[ \t]+\w+:|\))[^()\n]*\)"
    r"|\((?:link|image|file|email|tel|video|gist|date|twitter|columns)\b[^()\n]*\)",
    re.IGNORECASE,
)


def is_kirby(source: str) -> bool:
    """Tell whether a text file consists of fields: lines of dashes between `Key: value`."""
    first = _SEPARATOR.search(source)
    return bool(first and _FIELD.match(source, 0, first.start()))


def read_kirby(path: str, source: str, encoding: str) -> Document:
    """Read the fields of a content file."""
    builder = FlowBuilder(source)
    scalars = tuple(_scalars(source))
    content = Content({str(s.path[0]): s.text for s in scalars}, scalars)
    writer = FieldWriter(builder, content.declared)
    title = title_of(scalars)
    for scalar in scalars:
        if inner := _structured(path, source, scalar):
            writer.write(inner)
        elif is_copy(scalar):
            writer.write_value(_without_tags(scalar), kind_of(scalar, title), name_of(scalar))
    return Document(
        path=path,
        source=source,
        format="kirby",
        body=builder.body(),
        apart=builder.apart(),
        comments=tuple(sorted(writer.comments)),
        data=content.data,
        fields=content.fields,
        links=tuple(writer.links),
        structured=tuple(sorted(writer.structured)),
        encoding=encoding,
    )


def _scalars(source: str) -> Iterator[Scalar]:
    at = 0
    ends = [match.span() for match in _SEPARATOR.finditer(source)]
    for start, end in [*ends, (len(source), len(source))]:
        field = _FIELD.match(source[:start], at)
        if field:
            span = Span(*field.span("value"))
            runs = (Run(0, span, verbatim=True),)
            yield Scalar((field["key"].lower(),), span.of(source), span, runs, quoted=True)
        at = end


def _structured(path: str, source: str, scalar: Scalar) -> Content | None:
    """Read a field whose value is JSON, as its block editor writes it."""
    if not scalar.text.startswith(("[{", "{")):
        return None
    try:
        return json_content(path, source, scalar.span)
    except UserError:
        return None


def _without_tags(scalar: Scalar) -> Derived:
    """Return a text with the labels of its tags and nothing else of them."""
    origin = Derived(scalar.text, scalar.runs)
    kept: list[Span] = []
    at = 0
    for tag in _TAG.finditer(scalar.text):
        kept.append(Span(at, tag.start()))
        if tag["text"]:
            kept.append(Span(*tag.span("text")))
        at = tag.end()
    return origin.of_spans([*kept, Span(at, len(scalar.text))])
