"""The data at the head of a text file: YAML, TOML or JSON."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from brandlint.errors import UserError, Wording
from brandlint.readers.content import (
    Content,
    json_content,
    json_end,
    toml_content,
    yaml_content,
)
from brandlint.spans import Run, Span
from brandlint.yamlio import Scalar

_OPENING: Final = re.compile(r"\s*+(?P<fence>---|\+\+\+)[ \t]*+(?:\r\n|\r|\n)")
_CLOSING: Final = {
    "---": re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*+(?:\r\n|\r|\n|\Z)"),
    "+++": re.compile(r"(?<=[\r\n])\+\+\+[ \t]*+(?:\r\n|\r|\n|\Z)"),
}
_OBJECT: Final = re.compile(r"\s*(?=\{\s*(?:\"|\}))")
_KEY_LINE: Final = re.compile(
    r"^(?P<key>[A-Za-z_][\w-]*):[ \t]+(?P<value>\S[^\r\n]*?)[ \t]*$", re.MULTILINE
)
_QUOTES: Final = "\"'"
_MULTILINE: Final = ("|", ">", "[", "{", "&", "*", "!")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the head of a file says; `end` is where the text begins.

    `broken` says why the head could not be read as a whole; then the content is what its plain
    lines say.
    """

    content: Content
    span: Span
    end: int
    broken: Wording | None = None


def front_matter(path: str, source: str) -> FrontMatter | None:
    """Read the head of a text file; None if there is none."""
    if (opening := _OPENING.match(source)) is not None:
        closing = _CLOSING[opening["fence"]].search(source, opening.end())
        if closing is None:
            return None
        read = yaml_content if opening["fence"] == "---" else toml_content
        return _read(path, source, Span(opening.end(), closing.start()), closing.end(), read)
    if (start := _OBJECT.match(source)) is not None:
        end = json_end(source, start.end())
        if end is not None:
            return _read(path, source, Span(start.end(), end), end, json_content)
    return None


def _read(
    path: str,
    source: str,
    span: Span,
    end: int,
    read: Callable[[str, str, Span], Content],
) -> FrontMatter | None:
    try:
        content = read(path, source, span)
    except UserError as error:
        content = _plain_lines(source, span)
        # A stretch between two rules is text, not a broken head.
        return FrontMatter(content, span, end, _halved(error)) if content.data else None
    if not content.data and span.of(source).strip() and not content.comments:
        return None
    return FrontMatter(content, span, end)


def _halved(error: UserError) -> Wording:
    en, de = error.wording
    return Wording(
        f"{en}; so only the plain lines of the front matter were read",
        f"{de}; vom Kopf der Datei wurden deshalb nur die einfachen Zeilen gelesen",
    )


def _plain_lines(source: str, span: Span) -> Content:
    """Read what `key: value` lines say where the whole is no YAML."""
    data: dict[str, str] = {}
    scalars: list[Scalar] = []
    for line in _KEY_LINE.finditer(source, *span):
        at = Span(*line.span("value"))
        if line["value"].startswith(_MULTILINE):
            continue
        if source[at.start] in _QUOTES and source[at.end - 1] == source[at.start]:
            at = Span(at.start + 1, max(at.start + 1, at.end - 1))
        value = at.of(source)
        data[line["key"]] = value
        scalars.append(Scalar((line["key"],), value, at, (Run(0, at, verbatim=True),), quoted=True))
    return Content(data, tuple(scalars))
