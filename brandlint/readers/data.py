"""Content files: the text in YAML, TOML and JSON."""

from __future__ import annotations

from collections.abc import Callable

from brandlint.documents import Document
from brandlint.errors import ReadError, UserError
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.content import Content, json_content, toml_content, yaml_content
from brandlint.readers.fields import FieldWriter
from brandlint.spans import Span


def read_yaml(path: str, source: str, encoding: str) -> Document:
    """Read a YAML content file; raises ReadError with the place if it is no YAML."""
    return _read(path, source, encoding, "yaml", yaml_content)


def read_toml(path: str, source: str, encoding: str) -> Document:
    """Read a TOML content file; raises ReadError with the place if it is no TOML."""
    return _read(path, source, encoding, "toml", toml_content)


def read_json(path: str, source: str, encoding: str) -> Document:
    """Read a JSON content file; raises ReadError with the place if it is no JSON."""
    return _read(path, source, encoding, "json", json_content)


def _read(
    path: str,
    source: str,
    encoding: str,
    name: str,
    read: Callable[[str, str, Span], Content],
) -> Document:
    try:
        content = read(path, source, Span(0, len(source)))
    except UserError as error:
        raise ReadError(*error.wording) from None
    builder = FlowBuilder(source)
    fields = FieldWriter(builder, content.declared)
    fields.write(content)
    return Document(
        path=path,
        source=source,
        format=name,
        body=builder.body(),
        apart=builder.apart(),
        comments=tuple(sorted([*content.comments, *fields.comments])),
        data=content.data,
        fields=content.fields,
        links=tuple(fields.links),
        structured=tuple(sorted(fields.structured)),
        draft=content.draft,
        encoding=encoding,
    )
