"""Reads Markdown into the flow of a document."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, ClassVar, Final

import pyromark

from brandlint.documents import BlockKind, Comment
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.html_feed import HtmlFeed
from brandlint.readers.links import markdown_link
from brandlint.readers.markdown_blocks import BlockWriter, Setting, Shape
from brandlint.readers.markdown_lines import Inline, Piece, append
from brandlint.readers.markdown_masks import blank, character_offsets, masked, one_line, parsable
from brandlint.spans import Span

_OPTIONS: Final = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_DEFINITION_LIST
    | pyromark.Options.ENABLE_GFM
)
_BREAK_TAG: Final = re.compile(r"<br\b", re.IGNORECASE)
_BOLD_TAG: Final = re.compile(r"<(/?)(?:b|strong)\b", re.IGNORECASE)
_STARTS_WITH_TAG: Final = re.compile(r"\s*</?[a-zA-Z!]")
_INDENTED: Final = "Indented"


# What holds a paragraph and nothing else of interest.
_LEAVES: Final = frozenset(
    ("Paragraph", "FootnoteDefinition", "DefinitionListTitle", "DefinitionListDefinition")
)


class _List:
    """An open list, and whether its latest item has no block yet."""

    def __init__(self, container: int) -> None:
        self.container = container
        self.fresh = False


class MarkdownFeed:
    """Takes the events of one Markdown text and adds what is visible to a builder.

    Not seen are code, web addresses, pictures and their alternative texts, and template tags.
    Comments, links and JSON-LD are collected in `comments`, `links` and `structured`.
    """

    def __init__(
        self, builder: FlowBuilder, source: str, setting: Setting | None = None, start: int = 0
    ) -> None:
        """Prepare to read the builder's source from an offset that begins a line to its end."""
        setting = setting or Setting()
        rest, comments = masked(source[start:], mdx=setting.mdx)
        self._text = blank(source[:start]) + (one_line(rest) if setting.inline else rest)
        self._masked_comments = [
            Comment(Span(c.span.start + start, c.span.end + start), c.text) for c in comments
        ]
        self._builder, self._setting = builder, setting
        self._html = HtmlFeed(builder, source, markup=self._text, self_closing=setting.mdx)
        self.links = self._html.links
        self._writer = BlockWriter(builder, self._html, self._text, setting)
        self._pieces: list[Piece] = []
        self._lists: list[_List] = []
        self._heading = self._table = self._quotes = self._bold = self._unread = 0
        self._in_cell = False
        self._code: list[Span] | None = None
        self._html_spans: list[Span] = []

    @property
    def comments(self) -> list[Comment]:
        """The comments of the text, in order."""
        return sorted([*self._masked_comments, *self._html.comments])

    @property
    def structured(self) -> list[Span]:
        """Where JSON-LD stands in the text."""
        return self._html.structured

    def feed(self) -> None:
        """Read the text."""
        text = parsable(self._text)
        offset = character_offsets(text)
        for event, place in pyromark.events_with_range(text, options=_OPTIONS):
            start, end = offset(place["start"]), offset(place["end"])
            if isinstance(event, str):
                self._bare(event, start, end)
                continue
            ((name, value),) = event.items()
            handle = self._EVENTS.get(name)
            if handle:
                handle(self, value, start, end)
        self._flush()
        self._html.close()

    def _bare(self, event: str, start: int, end: int) -> None:
        if event == "SoftBreak":
            hard = self._setting.hard_lines
            self._add(Inline.HARD_BREAK if hard else Inline.SOFT_BREAK, start, end)
        elif event == "HardBreak":
            self._add(Inline.HARD_BREAK, start, end)
        elif event == "Rule":
            self._flush()

    def _add(self, kind: Inline, start: int, end: int, text: str = "") -> None:
        if not self._unread:
            append(self._pieces, Piece(kind, start, end, self._bold > 0, text))

    def _on_text(self, text: str, start: int, end: int) -> None:
        if self._code is not None:
            self._code.append(Span(start, end))
        elif self._text[start] == "&" and text != self._text[start:end]:
            self._add(Inline.ATOM, start, end, text)
        else:
            self._add(Inline.TEXT, start, end)

    def _on_code(self, _value: str, start: int, end: int) -> None:
        self._add(Inline.GAP, start, end)

    def _on_html(self, _value: str, start: int, end: int) -> None:
        spans = self._html_spans
        if spans and spans[-1].end == start:
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))

    def _on_inline_html(self, value: str, start: int, end: int) -> None:
        if bold := _BOLD_TAG.match(value):
            self._bold = max(0, self._bold + (-1 if bold[1] else 1))
        is_break = _BREAK_TAG.match(value)
        self._add(Inline.HARD_BREAK if is_break else Inline.HTML, start, end)

    def _on_start(self, value: Any, start: int, end: int) -> None:
        name, details = (value, None) if isinstance(value, str) else next(iter(value.items()))
        begin = self._STARTS.get(name)
        if begin:
            begin(self, details, start, end)

    def _on_end(self, value: Any, start: int, end: int) -> None:
        finish = self._ENDS.get(value if isinstance(value, str) else next(iter(value)))
        if finish:
            finish(self, None, start, end)

    def _leaf(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()

    def _start_heading(self, details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._heading = int(details["level"][1])

    def _end_heading(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._heading = 0

    def _start_quote(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._quotes += 1

    def _end_quote(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._quotes -= 1

    def _start_list(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._lists.append(_List(self._builder.new_container()))

    def _end_list(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._lists.pop()

    def _start_item(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._lists[-1].fresh = True

    def _start_table(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._table = self._builder.new_container()

    def _start_cell(self, _details: Any, _start: int, _end: int) -> None:
        self._in_cell = True

    def _end_cell(self, _details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._in_cell = False

    def _start_code(self, details: Any, _start: int, _end: int) -> None:
        self._flush()
        self._code = [] if details == _INDENTED else None
        self._unread += details != _INDENTED

    def _end_code(self, _details: Any, _start: int, _end: int) -> None:
        spans, self._code = self._code, None
        if spans is None:
            self._unread -= 1
        # Indented lines are no code inside of HTML, nor where components are indented.
        elif spans and _STARTS_WITH_TAG.match(self._text, spans[0].start):
            self._writer.html(spans)
        elif self._setting.mdx:
            for span in spans:
                self._add(Inline.SOFT_BREAK, span.start, span.start)
                self._add(Inline.TEXT, *span)
            self._flush()

    def _end_html(self, _details: Any, _start: int, _end: int) -> None:
        spans, self._html_spans = self._html_spans, []
        self._writer.html(spans)

    def _start_strong(self, _details: Any, start: int, _end: int) -> None:
        self._part_words(start)
        self._bold += 1

    def _end_strong(self, _details: Any, _start: int, end: int) -> None:
        self._bold = max(0, self._bold - 1)
        self._part_words(end)

    def _part_words(self, at: int) -> None:
        """Part two words that only a change of type keeps apart: "**Aufgaben**Du planst"."""
        before = self._text[max(0, at - 3) : at].strip("*_")[-1:]
        after = self._text[at : at + 3].strip("*_")[:1]
        if before.islower() and after.isupper():
            self._add(Inline.GAP, at, at)

    def _start_link(self, details: Any, start: int, end: int) -> None:
        if not self._unread and not self._html.hidden and not self._html.apart:
            self.links += markdown_link(self._text, details, Span(start, end))
        if self._text[max(0, start - 1) : start].isalnum():
            self._add(Inline.GAP, start, start)

    def _end_link(self, _details: Any, _start: int, end: int) -> None:
        # One letter more is an ending of the word in the link: "[Job](...)s".
        if len(behind := self._text[end : end + 2]) == 2 and behind.isalpha():
            self._add(Inline.GAP, end, end)

    def _start_image(self, _details: Any, _start: int, _end: int) -> None:
        self._unread += 1

    def _end_image(self, _details: Any, start: int, end: int) -> None:
        self._unread -= 1
        self._add(Inline.GAP, start, end)

    def _flush(self) -> None:
        """Write the inline content that has come together."""
        pieces, self._pieces = self._pieces, []
        if not pieces:
            return
        if self._heading:
            self._writer.write(pieces, Shape(BlockKind.HEADING, self._heading))
        elif self._in_cell:
            self._writer.write(pieces, Shape(BlockKind.TABLE_CELL, 0, self._table))
        elif self._lists and self._lists[-1].fresh:
            self._lists[-1].fresh = False
            container = self._lists[-1].container
            self._writer.write(pieces, Shape(BlockKind.LIST_ITEM, len(self._lists), container))
        else:
            kind = BlockKind.QUOTE if self._quotes else self._setting.kind
            self._writer.write_paragraph(pieces, kind, len(self._lists))

    _Handler = Callable[["MarkdownFeed", Any, int, int], None]
    _EVENTS: ClassVar[dict[str, _Handler]] = {
        "Text": _on_text,
        "Code": _on_code,
        "Html": _on_html,
        "InlineHtml": _on_inline_html,
        "Start": _on_start,
        "End": _on_end,
    }
    _STARTS: ClassVar[dict[str, _Handler]] = {
        **dict.fromkeys(_LEAVES, _leaf),
        "Heading": _start_heading,
        "BlockQuote": _start_quote,
        "List": _start_list,
        "Item": _start_item,
        "Table": _start_table,
        "TableCell": _start_cell,
        "CodeBlock": _start_code,
        "HtmlBlock": _leaf,
        "Strong": _start_strong,
        "Link": _start_link,
        "Image": _start_image,
    }
    _ENDS: ClassVar[dict[str, _Handler]] = {
        **dict.fromkeys(_LEAVES, _leaf),
        "Heading": _end_heading,
        "BlockQuote": _end_quote,
        "List": _end_list,
        "Item": _leaf,
        "TableCell": _end_cell,
        "CodeBlock": _end_code,
        "HtmlBlock": _end_html,
        "Strong": _end_strong,
        "Link": _end_link,
        "Image": _end_image,
    }
