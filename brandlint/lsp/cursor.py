"""Where in a YAML file a cursor stands, though the file may be half written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from brandlint.spans import LINE_END

KeyPath = tuple[str | int, ...]

_KEY: Final = re.compile(
    r"""(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>[^\s"'#\[\]{},&*!|>%@`-][^:#]*?))\s*:(?=\s|$)"""
)
_PAIR: Final = re.compile(r"(?:- +)*" + _KEY.pattern + r"[ \t]*(?P<value>.*)")
_REMARK: Final = re.compile(r"""^(?:[^"'#]|"[^"]*"|'[^']*'|(?<=\S)#)*?(?:^|\s)#""")


@dataclass(frozen=True, slots=True)
class Cursor:
    """What stands at a cursor.

    `path` leads to the mapping or list that it stands in, or to the key whose value it stands
    in; items of lists are 0. `typed` is what is written of the word already, `siblings` the keys
    beside it with their values. Where only the cursor's place tells, both a key and a value may
    be meant.
    """

    path: KeyPath
    typed: str
    may_be_key: bool
    may_be_value: bool
    siblings: Mapping[str, str] = field(default_factory=dict)
    needs_blank: bool = False


def cursor_at(text: str, offset: int) -> Cursor | None:
    """Return what stands at an offset; None in comments and in longer texts."""
    above = LINE_END.split(text[:offset])
    outline = _Outline()
    for line in above[:-1]:
        outline.feed(line)
    return outline.cursor(above[-1], above[:-1], LINE_END.split(text[offset:])[1:])


def path_at(text: str, offset: int) -> KeyPath:
    """Return the path of the last key that begins on the line of an offset, or above it."""
    lines = LINE_END.split(text)
    number = len(LINE_END.split(text[:offset])) - 1
    outline = _Outline()
    for line in lines[: number + 1]:
        outline.feed(line)
    return outline.path


@dataclass(slots=True)
class _Outline:
    """The keys and items that are open after the lines so far."""

    stack: list[tuple[int, str | None]] = field(default_factory=list)
    flow: str = ""
    block: int | None = None

    @property
    def path(self) -> KeyPath:
        return tuple(0 if name is None else name for _, name in self.stack)

    def feed(self, line: str) -> None:
        """Take a whole line."""
        if self.flow:
            self.flow += "\n" + line
            self.flow = "" if _Flow(self.flow).is_closed else self.flow
            return
        content = line.lstrip(" ")
        column = len(line) - len(content)
        if not content.strip() or content.startswith("#"):
            return
        if self.block is not None and column > self.block:
            return
        self.block = None
        value = self._value(content, column)
        if value[:1] in ("|", ">"):
            self.block = self.stack[-1][0] if self.stack else -1
        elif value[:1] in ("[", "{") and not _Flow(value).is_closed:
            self.flow = value

    def _value(self, content: str, column: int) -> str:
        """Open what a line opens, and return what is left of it."""
        content, column = self._items(content, column)
        key = _KEY.match(content)
        if key is None:
            return content
        self._close(column)
        self.stack.append((column, _name(key)))
        return content[key.end() :].lstrip()

    def _items(self, content: str, column: int) -> tuple[str, int]:
        while content == "-" or content.startswith("- "):
            while self.stack and (self.stack[-1][0] > column or self.stack[-1] == (column, None)):
                self.stack.pop()
            self.stack.append((column, None))
            rest = content[1:].lstrip(" ")
            column += len(content) - len(rest)
            content = rest
        return content, column

    def _close(self, column: int) -> None:
        while self.stack and self.stack[-1][0] >= column:
            self.stack.pop()

    def cursor(self, before: str, above: list[str], below: list[str]) -> Cursor | None:
        """Return what stands at the end of a line's beginning."""
        if self.flow:
            return _Flow(self.flow + "\n" + before).cursor(self.path)
        content = before.lstrip(" ")
        column = len(before) - len(content)
        if _REMARK.match(before) or (self.block is not None and content and column > self.block):
            return None
        content, column = self._items(content, column)
        if (key := _KEY.match(content)) is None:
            return self._of_word(content, column, above, below)
        self._close(column)
        self.stack.append((column, _name(key)))
        beside = {**_beside(above[::-1], column), **_beside(below, column)}
        value = content[key.end() :].lstrip()
        if value[:1] in ("[", "{"):
            return _Flow(value).cursor(self.path)
        blank = not content[key.end() :]
        return Cursor(self.path, value, False, True, beside, blank)

    def _of_word(
        self, content: str, column: int, above: list[str], below: list[str]
    ) -> Cursor | None:
        self._close(column)
        beside = {**_beside(above[::-1], column), **_beside(below, column)}
        is_item = bool(self.stack) and self.stack[-1][1] is None
        if content[:1] in ("[", "{"):
            return _Flow(content).cursor(self.path)
        return Cursor(self.path, content, True, is_item, beside)


def _name(key: re.Match[str]) -> str:
    return key["double"] or key["single"] or key["plain"] or ""


def _beside(lines: list[str], column: int) -> dict[str, str]:
    """Return the keys at a column of the lines that go on from a place, up to the next level."""
    found: dict[str, str] = {}
    for line in lines:
        content = line.lstrip(" ")
        indent = len(line) - len(content)
        if not content or content.startswith("#"):
            continue
        pair = _PAIR.match(content)
        bare = re.sub(r"^(?:- +)+", "", content)
        at = indent + len(content) - len(bare)
        if pair is not None and at == column:
            found[_name(pair)] = pair["value"].strip("\"' ")
        if indent < column:
            break
    return found


class _Flow:
    """A value in brackets, as far as it is written."""

    def __init__(self, text: str) -> None:
        self._frames: list[tuple[str, dict[str, str], str | None]] = []
        self._word = ""
        self.is_closed = False
        quote = ""
        for at, char in enumerate(text):
            if quote:
                quote = "" if char == quote else quote
                self._word += char
            elif char in "\"'" and not self._word.strip():
                quote = char
                self._word = char
            else:
                self._take(char, text[at + 1 : at + 2])
            if not self._frames:
                self.is_closed = True
                return

    def _take(self, char: str, following: str) -> None:
        if char in "[{":
            self._frames.append((char, {}, None))
            self._word = ""
        elif char in "]},":
            self._end_value()
            if char != ",":
                self._frames.pop()
        elif char == ":" and self._frames[-1][0] == "{" and following in ("", " ", "\n"):
            bracket, keys, _ = self._frames[-1]
            self._frames[-1] = (bracket, keys, self._word.strip("\"' \n"))
            self._word = ""
        else:
            self._word += char

    def _end_value(self) -> None:
        bracket, keys, key = self._frames[-1]
        if key is not None:
            keys[key] = self._word.strip("\"' \n")
        self._frames[-1] = (bracket, keys, None)
        self._word = ""

    def cursor(self, path: KeyPath) -> Cursor | None:
        """Return what stands at the end of what is written."""
        if self.is_closed or not self._frames:
            return None
        for bracket, _, key in self._frames[:-1]:
            path = (*path, 0 if bracket == "[" else key or "")
        bracket, keys, key = self._frames[-1]
        typed = self._word.lstrip()
        if bracket == "[":
            return Cursor((*path, 0), typed, False, True)
        if key is None:
            return Cursor(path, typed, True, False, keys)
        blank = not self._word
        return Cursor((*path, key), typed, False, True, keys, blank)
