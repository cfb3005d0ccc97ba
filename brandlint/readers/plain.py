"""Plain text: paragraphs, lists and headings as their lines show them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brandlint.documents import BlockKind, Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.kirby import is_kirby, read_kirby
from brandlint.readers.paragraphs import bullet_length

_LINE: Final = re.compile(r"[^\r\n]+")
_PARAGRAPH: Final = re.compile(r"(?:[^\r\n]*\S[^\r\n]*(?:\r\n|\r|\n|\Z))+")
_NUMBER: Final = re.compile(r"\s*(?:\d{1,2}[.)]|[a-z]\))[ \t]+")
_RULE: Final = re.compile(r"[\s\-=_*#~+]*")
_UNREAD: Final = re.compile(r"(?:https?|ftp)://[^\s<>\"]*[^\s<>\".,;:!?)']")
_ENDS: Final = (".", "!", "?", ":", ";", ",", "…")
# A heading or title of more is a sentence.
_HEADING_CHARACTERS: Final = 60
_TITLE_CHARACTERS: Final = 100


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
    _Writer(builder, source).write()
    return Document(path=path, source=source, format="text", body=builder.body(), encoding=encoding)


class _Writer:
    """Writes paragraph by paragraph."""

    def __init__(self, builder: FlowBuilder, source: str) -> None:
        self._builder, self._source = builder, source
        self._list = 0
        self._at_top = True

    def write(self) -> None:
        paragraphs = list(_paragraphs(self._source))
        for number, lines in enumerate(paragraphs):
            after = paragraphs[number + 1] if number + 1 < len(paragraphs) else ()
            self._paragraph(lines, list_follows=bool(after and after[0].sign))
        self._builder.close()

    def _paragraph(self, lines: Sequence[_Line], *, list_follows: bool) -> None:
        for number, line in enumerate(lines):
            following = lines[number + 1] if number + 1 < len(lines) else None
            before_list = following.sign > 0 if following else list_follows
            if line.sign:
                self._item(line)
            elif self._is_heading(line, before_list=before_list, alone=len(lines) == 1):
                self._block(line, self._heading_kind())
            else:
                self._text(line, lines[number - 1] if number else None)
            self._at_top = False
        self._builder.close()

    def _item(self, line: _Line) -> None:
        self._list = self._list or self._builder.new_container()
        self._builder.open(BlockKind.LIST_ITEM, level=1, container=self._list)
        self._put(line.start + line.sign, line.end)

    def _is_heading(self, line: _Line, *, before_list: bool, alone: bool) -> bool:
        text = line.text
        if self._at_top:
            return len(text) <= _TITLE_CHARACTERS and not text.endswith((".", ",", ";"))
        if len(text) > _HEADING_CHARACTERS or text.endswith((".", ",", ";")):
            return False
        if text.isupper() and sum(map(str.isalpha, text)) > 2:
            return True
        return before_list or (alone and text.endswith(":"))

    def _heading_kind(self) -> BlockKind:
        return BlockKind.TITLE if self._at_top else BlockKind.HEADING

    def _block(self, line: _Line, kind: BlockKind) -> None:
        self._list = 0
        self._builder.open(kind, level=2 if kind is BlockKind.HEADING else 0)
        self._put(line.start, line.end)
        self._builder.close()

    def _text(self, line: _Line, before: _Line | None) -> None:
        self._list = 0 if before is None else self._list
        if before is None or not self._builder.is_open:
            self._builder.open(BlockKind.PARAGRAPH)
        elif line.text[0].isupper() and not before.text.endswith(_ENDS) and not before.sign:
            # A wrapped line goes on in mid-sentence, a short one ends where its author ended it.
            self._builder.line_break(before.end, line.start)
        else:
            self._builder.space(before.end, line.start)
        self._put(line.start, line.end)

    def _put(self, start: int, end: int) -> None:
        at = start
        for unread in _UNREAD.finditer(self._source, start, end):
            self._builder.verbatim(at, unread.start())
            self._builder.space(*unread.span())
            at = unread.end()
        self._builder.verbatim(at, end)


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
