"""Where each character of a YAML text value stands in the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from brandlint.spans import Run, Span
from brandlint.yamlio.loading import Loaded, load


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value of a file: its key path, its text, and where its characters come from.

    `runs` cover the text from its first character to its last; `text_start` counts in `text`,
    sources in the file. `quoted` tells a text in quotes or a block from a plain word, which may
    be a number, a date or a boolean.
    """

    path: tuple[str | int, ...]
    text: str
    span: Span
    runs: tuple[Run, ...]
    quoted: bool


class Piece(NamedTuple):
    """A piece of a value and the stretch of source that it stands for."""

    text: str
    start: int
    end: int


_Reading = Callable[[str, int, int, str], Iterable[Piece]]

_PROPERTIES: Final = re.compile(r"(?:[&!][^\s]*(?:\s|#[^\n\r]*)*)*")
_BREAKS: Final = "\\n\\r\x85\u2028\u2029"
_FOLD: Final = rf"(?P<fold>[ \t]*(?:\r\n|[{_BREAKS}])[ \t{_BREAKS}]*)"
_PLAIN: Final = re.compile(_FOLD)
_SINGLE: Final = re.compile(rf"{_FOLD}|(?P<escape>'')")
_DOUBLE: Final = re.compile(
    rf"{_FOLD}|(?P<join>\\[ \t]*(?:\r\n|[{_BREAKS}])[ \t]*)"
    r"|(?P<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.))"
)
_QUOTES: Final = ("'", '"')
_LINE: Final = re.compile(rf"(?P<line>[^{_BREAKS}]*)(?:\r\n|[{_BREAKS}]|$)")
_ESCAPES: Final = {
    **dict(zip("0abtnvfre", "\0\a\b\t\n\v\f\r\x1b", strict=True)),
    "\t": "\t",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


def scalars(text: str) -> Iterator[Scalar]:
    """Yield the values of a YAML text in the order they are written; raises UserError as `load`.

    A value that aliases repeat is yielded once, where it is written.
    """
    return scalars_of(load("", text, lenient=True))


def scalars_of(loaded: Loaded) -> Iterator[Scalar]:
    """Yield the values of a loaded file, not its keys, in the order they are written."""
    seen: set[int] = set()
    for path, node in _leaves(loaded.root, (), seen):
        yield _scalar(loaded.text, path, node)


def _leaves(
    node: Node | None, path: tuple[str | int, ...], seen: set[int]
) -> Iterator[tuple[tuple[str | int, ...], ScalarNode]]:
    if node is None or id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, ScalarNode):
        yield path, node
    elif isinstance(node, SequenceNode):
        for number, item in enumerate(node.value):
            yield from _leaves(item, (*path, number), seen)
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                yield from _leaves(value, (*path, key.value), seen)


def _scalar(source: str, path: tuple[str | int, ...], node: ScalarNode) -> Scalar:
    start, end = node.start_mark.index, node.end_mark.index
    if source[start : start + 1] in ("&", "!"):
        match = _PROPERTIES.match(source, start, end)
        start = match.end() if match else start
    span = Span(start, end)
    return Scalar(path, node.value, span, _runs(source, span, node), bool(node.style))


def _runs(source: str, span: Span, node: ScalarNode) -> tuple[Run, ...]:
    value: str = node.value
    if not value:
        return ()
    quote = 1 if node.style in _QUOTES else 0
    begin = span.start + quote
    if begin + len(value) + quote == span.end and source.startswith(value, begin):
        return (Run(0, Span(begin, begin + len(value)), True),)
    return runs_of(source, span, value, _READINGS[node.style or ""](source, *span, value))


def runs_of(source: str, span: Span, value: str, pieces: Iterable[Piece]) -> tuple[Run, ...]:
    """Return where the characters of a value come from, as its pieces say.

    If the pieces don't make up the value, it is true as a whole, if not for each character.
    """
    found = [piece for piece in pieces if piece.text]
    if "".join(piece.text for piece in found) != value:
        return (Run(0, span, verbatim=False),)
    runs: list[Run] = []
    at = 0
    for text, start, end in found:
        runs.append(Run(at, Span(start, end), source[start:end] == text))
        at += len(text)
    return tuple(runs)


def _flow(pattern: re.Pattern[str], quotes: int) -> _Reading:
    """Read a plain or quoted text: escapes stand for one character, line ends fold."""

    def read(source: str, start: int, end: int, _value: str) -> Iterator[Piece]:
        at, end = start + quotes, end - quotes
        for special in pattern.finditer(source, at, end):
            yield Piece(source[at : special.start()], at, special.start())
            yield Piece(_meaning(special), special.start(), special.end())
            at = special.end()
        yield Piece(source[at:end], at, end)

    return read


def _meaning(special: re.Match[str]) -> str:
    written = special.group()
    if special.lastgroup == "fold":
        ends = len(re.findall(rf"\r\n|[{_BREAKS}]", written))
        return "\n" * (ends - 1) or " "
    if special.lastgroup == "join":
        return ""
    if written == "''":
        return "'"
    if len(written) > 2:
        digits = written[2:]
        return chr(int(digits, 16))
    return _ESCAPES.get(written[1], written[1])


def _lines(source: str, start: int, end: int) -> Iterator[Span]:
    """Yield the lines of a block below its header, without their ends."""
    header = _LINE.match(source, start, end)
    at = header.end() if header else end
    while at < end:
        line = _LINE.match(source, at, end)
        assert line is not None
        yield Span(*line.span("line"))
        at = line.end()


def _literal(source: str, start: int, end: int, value: str) -> Iterator[Piece]:
    """Read a `|` block: each line of the value ends its line of the source."""
    wanted = value.split("\n")
    for number, line in enumerate(_lines(source, start, end)):
        if number >= len(wanted):
            return
        at = line.end - len(wanted[number])
        yield Piece(wanted[number], at, line.end)
        if number < len(wanted) - 1:
            yield Piece("\n", line.end, min(line.end + 1, end))


def _folded(source: str, start: int, end: int, value: str) -> Iterator[Piece]:
    """Read a `>` block: its lines in order, what the value has between them stands for breaks."""
    at = 0
    last = start
    for line in _lines(source, start, end):
        written = line.of(source).lstrip(" \t")
        if not written:
            continue
        found = value.find(written, at)
        if found < 0:
            return
        begin = line.end - len(written)
        yield Piece(value[at:found], min(last, begin), begin)
        yield Piece(written, begin, line.end)
        at, last = found + len(written), line.end
    yield Piece(value[at:], last, min(last + 1, end))


_READINGS: Final[dict[str, _Reading]] = {
    "": _flow(_PLAIN, 0),
    "'": _flow(_SINGLE, 1),
    '"': _flow(_DOUBLE, 1),
    "|": _literal,
    ">": _folded,
}
