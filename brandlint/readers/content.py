"""Content kept as data: YAML, TOML and JSON, as values that know where they stand."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from brandlint.documents import Comment, DataField
from brandlint.errors import UserError
from brandlint.readers.json_values import json_scalars
from brandlint.readers.toml_values import toml_scalars
from brandlint.spans import LineIndex, Span
from brandlint.yamlio import Scalar, load, scalars_of

_HASH: Final = re.compile(r"(?:^|(?<=\s))#(?P<text>[^\r\n]*)", re.MULTILINE)
# Half a character can't be written to any report.
_HALF_PAIR: Final = re.compile(
    r"(?<!\\)((?:\\\\)*)\\u(?:[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB]..\\u)[dD][c-fC-F][0-9a-fA-F]{2})"
)
_TOML_PLACE: Final = re.compile(
    r"(?P<what>.*?)(?: \(at line (?P<line>\d+), column (?P<column>\d+)\))?"
)
_LANGUAGE_KEYS: Final = ("lang", "language", "locale", "inLanguage", "sprache")
_LANGUAGE: Final = re.compile(r"([a-z]{2})(?:[-_][A-Za-z]{2,4})?")
_TRUE: Final = (True, "true", "yes", "on", 1)
_FALSE: Final = (False, "false", "no", "off", 0)


@dataclass(frozen=True, slots=True)
class Content:
    """Plain data, its strings in the order they are written, and its comments."""

    data: Mapping[str, Any] = field(default_factory=dict)
    scalars: tuple[Scalar, ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def fields(self) -> tuple[DataField, ...]:
        """The single values, each with its place."""
        return tuple(DataField(s.path, s.text, s.span) for s in self.scalars)

    @property
    def draft(self) -> bool:
        """Whether the data says that the text is not published."""
        return self.data.get("draft") in _TRUE or self.data.get("published") in _FALSE

    @property
    def declared(self) -> str | None:
        """The language that the data states."""
        for key in _LANGUAGE_KEYS:
            match = _LANGUAGE.fullmatch(str(self.data.get(key, "")))
            if match:
                return match[1]
        return None


def yaml_content(path: str, source: str, span: Span) -> Content:
    """Read a stretch of YAML; raises UserError with the line in the source."""
    # Blank lines before it keep lines and offsets as they are in the source.
    text = re.sub(r"[^\r\n]", " ", source[: span.start]) + span.of(source)
    loaded = load(path, text, lenient=True)
    scalars = tuple(scalars_of(loaded))
    return Content(_mapping(loaded.value), scalars, _hash_comments(source, span, scalars))


def toml_content(path: str, source: str, span: Span) -> Content:
    """Read a stretch of TOML; raises UserError with the line in the source."""
    try:
        data = tomllib.loads(span.of(source).replace("\r\n", "\n").replace("\r", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        match = _TOML_PLACE.fullmatch(str(error))
        assert match is not None
        above = LineIndex(source).position(span.start).line - 1
        where = f"{path}:{above + int(match['line'] or 1)}:{match['column'] or 1}"
        raise UserError(
            f"{where}: this is no valid TOML ({match['what']}): check quotes and brackets",
            f"{where}: das ist kein gültiges TOML ({match['what']}): prüft Anführungszeichen "
            "und Klammern",
        ) from None
    scalars = tuple(toml_scalars(source, *span))
    return Content(data, scalars, _hash_comments(source, span, scalars))


def json_content(path: str, source: str, span: Span) -> Content:
    """Read a stretch of JSON; raises UserError with the line in the source."""
    source = _HALF_PAIR.sub(r"\1\\ufffd", source)
    try:
        data = json.loads(span.of(source), strict=False)
    except json.JSONDecodeError as error:
        place = LineIndex(source).position(span.start + error.pos)
        where = f"{path}:{place.line}:{place.column}"
        raise UserError(
            f"{where}: this is no valid JSON ({error.msg}): check commas and quotes",
            f"{where}: das ist kein gültiges JSON ({error.msg}): prüft Kommas und "
            "Anführungszeichen",
        ) from None
    except (RecursionError, ValueError):
        raise UserError(
            f"{path}:1:1: the file can't be read as JSON: make it flatter and its numbers shorter",
            f"{path}:1:1: die Datei lässt sich nicht als JSON lesen: macht sie flacher und ihre "
            "Zahlen kürzer",
        ) from None
    return Content(_mapping(data), tuple(json_scalars(source, *span)))


def json_end(source: str, start: int) -> int | None:
    """Return where the JSON object ends that begins at an offset; None if there is none."""
    try:
        _, end = json.JSONDecoder(strict=False).raw_decode(source, start)
    except (ValueError, RecursionError):
        return None
    return end


def _mapping(data: Any) -> Mapping[str, Any]:
    return data if isinstance(data, dict) else {}


def _hash_comments(source: str, span: Span, scalars: tuple[Scalar, ...]) -> tuple[Comment, ...]:
    found: list[Comment] = []
    at = span.start
    # What is between two values, then what is behind the last one.
    for scalar in [*(scalar.span for scalar in scalars), Span(span.end, span.end)]:
        if at < scalar.start:
            hashes = _HASH.finditer(source, at, scalar.start)
            found += [Comment(Span(*match.span()), match["text"]) for match in hashes]
        at = max(at, scalar.end)
    return tuple(found)
