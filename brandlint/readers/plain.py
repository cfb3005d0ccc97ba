"""Plain text: paragraphs, lists and headings as their lines show them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.documents import BlockKind, Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.kirby import is_kirby, read_kirby
from brandlint.readers.paragraphs import bullet_length

_LINE: Final = re.compile(r"[^\r\n]+")
_PARAGRAPH: Final = re.compile(r"(?:[^\S\r\n]*+\S[^\r\n]*+(?:\r\n|\r|\n|\Z))+")
_NUMBER: Final = re.compile(r"\s*(?:\d{1,2}[.)]|[a-z]\))[ \t]+")
_RULE: Final = re.compile(r"[\s\-=_*#~+]*")
_UNREAD: Final = re.compile(r"(?:https?|ftp)://[^\s<>\"]*[^\s<>\".,;:!?)']")
_ENDS: Final = (".", "!", "?", ":", ";", ",", "…")
# A heading or title of more is a sentence.
_HEADING_CHARACTERS: Final = 60
_TITLE_CHARACTERS: Final = 100
_INITIALS: Final = 2
# Programs wrap lines between these widths; if some lines are longer, nobody has wrapped them.
_SHORTEST_WRAPPED: Final = 50
_LONGEST_WRAPPED: Final = 120
_MOST: Final = 0.9
_NEARLY: Final = 0.9
_BROKEN_WORD: Final = re.compile(r"[^\W\d_]-\Z")
_REST_OF_WORD: Final = re.compile(r"(?!(?:und|oder|bzw|sowie|and|or)\b)[^\W\d_A-ZÄÖÜ]")


class _Line(NamedTuple):
    """A line of text without white space around it, and how much of it is a bullet."""

    start: int
    end: int
    text: str
    sign: int


def read_plain(path: str, source: str, encoding: str) -> Document:
    """Read a text file, or the fields of a Kirby content file."""
    if is_kirby(source):
        return read_kirby(path, source, encoding)
    builder = FlowBuilder(source)
    paragraphs = list(_paragraphs(source))
    _Writer(builder, source, _width_of(paragraphs)).write(paragraphs)
    return Document(path=path, source=source, format="text", body=builder.body(), encoding=encoding)


class _Writer:
    """Writes paragraph by paragraph; `width` is where lines wrap, if they do."""

    def __init__(self, builder: FlowBuilder, source: str, width: float) -> None:
        self._builder, self._source, self._width = builder, source, width
        self._list = 0
        self._at_top = True
        self._is_glued = False

    def write(self, paragraphs: Sequence[Sequence[_Line]]) -> None:
        for number, lines in enumerate(paragraphs, 1):
            list_follows = number < len(paragraphs) and paragraphs[number][0].sign > 0
            self._paragraph(lines, list_follows=list_follows)
            self._builder.close()

    def _paragraph(self, lines: Sequence[_Line], *, list_follows: bool) -> None:
        before: _Line | None = None
        for line, after in zip(lines, [*lines[1:], None], strict=True):
            starts_list = after.sign > 0 if after else list_follows
            goes_on = before is not None and self._is_wrapped(before, line)
            wraps = after is not None and self._is_wrapped(line, after)
            if line.sign:
                self._item(line)
            elif goes_on or wraps or not self._is_heading(line, starts_list, len(lines) == 1):
                self._text(line, before, goes_on=goes_on)
            else:
                self._heading(line)
                before = None
                continue
            hyphen = after is not None and self._is_broken_word(line, after)
            self._put(line.start + line.sign, line.end - hyphen)
            before, self._at_top, self._is_glued = line, False, hyphen

    def _is_wrapped(self, line: _Line, after: _Line) -> bool:
        """Whether a line ends only because the next word had no room in it."""
        if after.sign or line.text.endswith("/"):
            return not after.sign
        return len(line.text) + len(after.text.split(maxsplit=1)[0]) >= self._width

    def _is_broken_word(self, line: _Line, after: _Line) -> bool:
        """Whether the hyphen at a line's end is there for the line's sake."""
        return bool(
            self._is_wrapped(line, after)
            and _BROKEN_WORD.search(line.text)
            and _REST_OF_WORD.match(after.text)
        )

    def _is_heading(self, line: _Line, starts_list: bool, alone: bool) -> bool:  # noqa: FBT001
        text = line.text
        if self._at_top:
            return len(text) <= _TITLE_CHARACTERS and not text.endswith((".", ",", ";"))
        if len(text) > _HEADING_CHARACTERS or text.endswith((".", ",", ";")):
            return False
        if text.isupper() and sum(map(str.isalpha, text)) > _INITIALS:
            return True
        return starts_list or (alone and text.endswith(":"))

    def _item(self, _line: _Line) -> None:
        self._list = self._list or self._builder.new_container()
        self._builder.open(BlockKind.LIST_ITEM, level=1, container=self._list)

    def _heading(self, line: _Line) -> None:
        kind = BlockKind.TITLE if self._at_top else BlockKind.HEADING
        self._list = 0
        self._builder.open(kind, level=0 if self._at_top else 2)
        self._put(line.start, line.end)
        self._builder.close()
        self._at_top = False

    def _text(self, line: _Line, before: _Line | None, *, goes_on: bool) -> None:
        begins = line.text[0].isupper() and not goes_on
        if before is None or (before.sign and begins):
            self._list = 0
            self._builder.open(BlockKind.PARAGRAPH)
        elif begins and not before.text.endswith(_ENDS):
            self._builder.line_break(before.end, line.start)
        elif not self._is_glued:
            self._builder.space(before.end, line.start)

    def _put(self, start: int, end: int) -> None:
        at = start
        for unread in _UNREAD.finditer(self._source, start, end):
            self._builder.verbatim(at, unread.start())
            self._builder.space(*unread.span())
            at = unread.end()
        self._builder.verbatim(at, end)


def _width_of(paragraphs: Sequence[Sequence[_Line]]) -> float:
    """Return how long a line with the next word would have to be to have been wrapped."""
    lengths = [line.end - line.start for lines in paragraphs for line in lines]
    wrapped = [length for length in lengths if length <= _LONGEST_WRAPPED]
    if len(wrapped) < _MOST * len(lengths) or max(wrapped, default=0) < _SHORTEST_WRAPPED:
        return math.inf
    return _NEARLY * max(wrapped)


def _paragraphs(source: str) -> Iterator[list[_Line]]:
    for paragraph in _PARAGRAPH.finditer(source):
        lines = [_line(match) for match in _LINE.finditer(source, *paragraph.span())]
        shown = [line for line in lines if not _RULE.fullmatch(line.text)]
        if shown:
            yield shown


def _line(match: re.Match[str]) -> _Line:
    written = match[0]
    text = written.strip()
    start = match.start() + len(written) - len(written.lstrip())
    number = _NUMBER.match(text)
    sign = number.end() if number else bullet_length(text)
    return _Line(start, start + len(text), text, sign)
