"""The lines of a Markdown paragraph: which of them are list items or headings in truth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, NamedTuple

from brandlint.readers.paragraphs import bullet_length, is_heading_line


class Inline(Enum):
    """What a piece of a line is."""

    TEXT = 1
    ATOM = 2
    GAP = 3
    HTML = 4
    SOFT_BREAK = 5
    HARD_BREAK = 6


class Piece(NamedTuple):
    """A piece of inline content; `text` is what an atom stands for."""

    kind: Inline
    start: int
    end: int
    bold: bool = False
    text: str = ""


def append(pieces: list[Piece], piece: Piece) -> None:
    """Add a piece; the parser hands over marks without a partner one by one."""
    last = pieces[-1] if pieces else None
    if (
        last is not None
        and last.kind is piece.kind is Inline.TEXT
        and last.end == piece.start
        and last.bold is piece.bold
    ):
        pieces[-1] = last._replace(end=piece.end)
    else:
        pieces.append(piece)


@dataclass(slots=True)
class Line:
    """One line of a paragraph, or several that read as one; `sign` is the length of a bullet."""

    pieces: list[Piece] = field(default_factory=list)
    before: Piece | None = None
    is_item: bool = False
    is_heading: bool = False
    sign: int = 0

    @property
    def after_hard_break(self) -> bool:
        """Whether the line was begun on purpose, or begins the paragraph."""
        return self.before is None or self.before.kind is Inline.HARD_BREAK

    def text(self, source: str) -> str:
        """Return the line as it is written, without inline markup."""
        return "".join(source[p.start : p.end] if p.kind in _WORDS else "" for p in self.pieces)

    def without_sign(self) -> list[Piece]:
        """Return the pieces behind the bullet."""
        left, kept = self.sign, []
        for piece in self.pieces:
            cut = min(left, piece.end - piece.start) if piece.kind in _WORDS else 0
            left -= cut
            kept.append(piece._replace(start=piece.start + cut))
        return kept


_WORDS: Final = (Inline.TEXT, Inline.ATOM)
_BREAKS: Final = (Inline.SOFT_BREAK, Inline.HARD_BREAK)
# Signs that also stand for a dash: one alone at the start of a wrapped line is no bullet.
_WEAK: Final = re.compile(r"\s*[-*–—·+]")
# A line that was to be bold, but whose marks stand so that they don't work.
_UNCLOSED: Final = re.compile(r"\*\*[^*]+(?:\*\*)?\Z")
_PICTURE: Final = re.compile(r"\s*[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")


def arranged(pieces: Sequence[Piece], source: str, *, headings: bool = True) -> list[Line]:
    """Break a paragraph into what it shows: list items, stretches of text, and headings."""
    if len(pieces) == 1 and not pieces[0].bold:
        lines = [Line(list(pieces))]
    else:
        lines = list(_lines(pieces))
    _mark_items(lines, [line.text(source) for line in lines])
    if headings:
        _mark_headings(lines, source)
    return list(_joined(lines))


def _lines(pieces: Sequence[Piece]) -> Iterator[Line]:
    line = Line()
    for piece in pieces:
        if piece.kind in _BREAKS:
            yield line
            line = Line(before=piece)
        else:
            line.pieces.append(piece)
    yield line


def _mark_items(lines: Sequence[Line], texts: Sequence[str]) -> None:
    signs = [bullet_length(text) for text in texts]
    weak = sum(1 for text, sign in zip(texts, signs, strict=True) if sign and _WEAK.match(text))
    pictures = [bool(_PICTURE.match(text)) for text in texts]
    for line, text, sign, picture in zip(lines, texts, signs, pictures, strict=True):
        sure = line.after_hard_break or weak > 1 or not _WEAK.match(text)
        line.is_item = bool(sign and sure) or (picture and sum(pictures) > 1)
        line.sign = sign if line.is_item else 0


def _mark_headings(lines: Sequence[Line], source: str) -> None:
    """Find the short bold lines that stand alone or before lines that begin anew."""
    for line, after in zip(lines, [*lines[1:], None], strict=True):
        words = [piece for piece in line.pieces if piece.kind in _WORDS]
        text = line.text(source).strip()
        if line.is_item or not words:
            continue
        if not (all(_is_bold(piece, source) for piece in words) or _UNCLOSED.match(text)):
            continue
        line.is_heading = is_heading_line(text) and (after is None or _begins_anew(after, source))
        if not line.after_hard_break:
            line.is_heading = line.is_heading and text[:1].isupper()


def _is_bold(piece: Piece, source: str) -> bool:
    return piece.bold or not any(map(str.isalnum, source[piece.start : piece.end]))


def _begins_anew(line: Line, source: str) -> bool:
    first = line.text(source).lstrip()[:1]
    return line.is_item or line.after_hard_break or not first.islower()


def _joined(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield headings and items as they are, and the lines that belong together as one."""
    current: Line | None = None
    for line in lines:
        if current and not (line.is_item or line.is_heading or current.is_heading):
            current.pieces += [line.before, *line.pieces] if line.before else line.pieces
            continue
        if current:
            yield current
        current = line
    if current:
        yield current
