"""From bytes to documents: which reader reads which file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from brandlint.documents import Document
from brandlint.errors import ReadError
from brandlint.readers.decode import decode

# Takes path, source and encoding; raises ReadError for what can't be read.
Reader = Callable[[str, str, str], Document]


def _late(module: str, name: str) -> Reader:
    """Return a reader whose module is loaded when the first file needs it."""

    def read(path: str, source: str, encoding: str) -> Document:
        reader: Reader = getattr(import_module(f"brandlint.readers.{module}"), name)
        return reader(path, source, encoding)

    return read


_MARKDOWN: Final = _late("markdown", "read_markdown")
_PLAIN: Final = _late("plain", "read_plain")
_YAML: Final = _late("data", "read_yaml")
_HTML: Final = _late("html", "read_html")
_TEMPLATE: Final = _late("templates", "read_template")

# Markup, with the code of a template language in it.
TEMPLATES: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        ".astro": _late("astro", "read_astro"),
        ".blade.php": _late("templates", "read_blade"),
        ".ejs": _TEMPLATE,
        ".erb": _TEMPLATE,
        ".handlebars": _TEMPLATE,
        ".hbs": _TEMPLATE,
        ".htm": _HTML,
        ".html": _HTML,
        ".j2": _TEMPLATE,
        ".jinja": _TEMPLATE,
        ".jinja2": _TEMPLATE,
        ".liquid": _TEMPLATE,
        ".mustache": _TEMPLATE,
        ".njk": _TEMPLATE,
        ".php": _TEMPLATE,
        ".phtml": _TEMPLATE,
        ".twig": _TEMPLATE,
        ".xhtml": _HTML,
    }
)

# By the end of the file name; of two that fit, the longer one counts.
READERS: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        **TEMPLATES,
        ".json": _late("data", "read_json"),
        ".markdown": _MARKDOWN,
        ".md": _MARKDOWN,
        ".mdx": _MARKDOWN,
        ".text": _PLAIN,
        ".toml": _late("data", "read_toml"),
        ".txt": _PLAIN,
        ".yaml": _YAML,
        ".yml": _YAML,
    }
)
_MARKUP: Final = frozenset(TEMPLATES)
_HALF_CHARACTER: Final = re.compile("[\ud800-\udfff]")


def reader_for(path: str) -> Reader | None:
    """Return the reader for a file by its name, None if there is none."""
    suffix = _suffix_of(path)
    return READERS[suffix] if suffix else None


def read(path: str, data: bytes) -> Document:
    """Read a file; raises ReadError, with the way out, for whatever can't be read."""
    suffix = _suffix_of(path)
    decoded = decode(data, html=suffix in _MARKUP)
    return _read(path, decoded.text, decoded.encoding)


def read_text(path: str, text: str) -> Document:
    """Read a text that is decoded already; `path` tells its format."""
    return _read(path, _HALF_CHARACTER.sub("\ufffd", text), "utf-8")


def _read(path: str, source: str, encoding: str) -> Document:
    reader = reader_for(path)
    if reader is None:
        name = PurePosixPath(path).suffix or PurePosixPath(path).name
        raise ReadError(
            f"no reader for {name!r}: known are {', '.join(READERS)}",
            f"für „{name}“ gibt es keinen Leser: bekannt sind {', '.join(READERS)}",
        )
    return reader(path, source, encoding)


def _suffix_of(path: str) -> str | None:
    return next((suffix for suffix in _suffixes(path) if suffix in READERS), None)


def _suffixes(path: str) -> Iterator[str]:
    """Yield the ends of a file name that begin with a dot, longest first."""
    # By hand, for every file of a folder is asked for its reader.
    name = path.rpartition("/")[2].lower()
    at = -1 if name.endswith(".") else name.find(".", len(name) - len(name.lstrip(".")))
    while at != -1:
        yield name[at:]
        at = name.find(".", at + 1)
