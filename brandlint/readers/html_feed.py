"""Reads HTML, whole or in stretches, into the flow of a document."""

from __future__ import annotations

import re
from typing import Final

from brandlint.documents import BlockKind, Comment, Link
from brandlint.readers import html_elements as elements
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.html_lookahead import (
    LOOKED_THROUGH,
    is_layout_cell,
    is_menu,
    is_page_footer,
    is_page_header,
)
from brandlint.readers.html_markup import (
    GAP,
    MARKUP,
    REFERENCE,
    attributes,
    referred,
    words_abut,
)
from brandlint.readers.html_traits import Traits, Visibility, traits_of
from brandlint.readers.links import html_link
from brandlint.readers.open_elements import OpenElements
from brandlint.readers.paragraphs import Paragraphs
from brandlint.spans import Span

_JSON_LD: Final = re.compile(r"application/ld\+json", re.IGNORECASE)
_IN_VALUE: Final = re.compile(rf"{REFERENCE}|\0++")
# Elements of their own size in a line: the words around them are two.
_SEEN: Final = frozenset({"img", "input", "embed"})
# Browsers take what follows into the body, too.
_NEVER_ENDED: Final = frozenset({"html", "body"})


class HtmlFeed:
    """Takes stretches of one HTML source and adds their visible text to a builder.

    It remembers between the stretches which elements are open, so that a reader of another
    format can feed it the HTML in its text and add text of its own in between: then `hidden`
    and `apart` say what becomes of that text, `declared` in which language it is. Comments,
    links of the body and JSON-LD are collected in `comments`, `links` and `structured`.

    `markup` is the source with gaps (NUL characters) of the same length where a template holds
    code. With `self_closing`, `<p />` ends what it begins, as in JSX. `declared` is the language of
    what no element states one for.
    """

    def __init__(
        self,
        builder: FlowBuilder,
        source: str,
        *,
        markup: str | None = None,
        self_closing: bool = False,
        declared: str | None = None,
    ) -> None:
        """Start outside of all elements; the source is the builder's."""
        self.comments: list[Comment] = []
        self.links: list[Link] = []
        self.structured: list[Span] = []
        self._builder = builder
        self._real = source
        self._source = source if markup is None else markup
        self._self_closing = self_closing
        self._open = OpenElements(builder.new_container, declared)
        self._paragraphs = Paragraphs(builder, source)
        self._state = self._open.state
        self._raw = ""
        self._is_json_ld = False
        self._endless: set[str] = set()
        self._ended = ("", -1, -1)

    @property
    def hidden(self) -> bool:
        """Whether text at this point belongs to no flow: a style, a hidden word in a line."""
        return bool(self._raw) or self._state.visibility is Visibility.DROPPED

    @property
    def apart(self) -> bool:
        """Whether text at this point goes apart: navigation, footer, a hidden block."""
        return self._state.place.apart

    @property
    def declared(self) -> str | None:
        """The language that the open elements state."""
        return self._state.place.declared

    @property
    def bold(self) -> bool:
        """Whether text at this point is bold."""
        return self._state.bold

    def feed(self, start: int, end: int) -> None:
        """Read a stretch of the source."""
        at = start
        while at < end:
            if self._raw:
                at = self._raw_text(at, end)
                continue
            match = MARKUP.search(self._source, at, end)
            if match is None:
                self._text(at, end)
                return
            if at < match.start():
                self._text(at, match.start())
            at = self._token(match)

    def close(self) -> None:
        """End the open block."""
        self._paragraphs.close()

    def _token(self, match: re.Match[str]) -> int:
        """Take in one piece of markup; return where it ends."""
        start, end = match.span()
        if match["name"]:
            return self._tag(match)
        if match["reference"]:
            return self._reference(match["reference"], start)
        if match["gap"]:
            self._gap(start, end)
        elif match["inner"] is not None:
            inner = Span(*match.span("inner"))
            self.comments.append(Comment(Span(start, end), inner.of(self._real)))
        return end

    def _tag(self, match: re.Match[str]) -> int:
        name, start, end = match["name"], match.start(), match.end()
        # A component such as <Link> is none of HTML's elements.
        name = name if self._self_closing and name[0].isupper() else name.lower()
        known = name in elements.KNOWN
        if not match["closed"] and not known:
            self._text(start, end)
        elif match["slash"]:
            self._end(name, start, end)
        elif name in elements.VOID:
            self._void(name, match)
        else:
            self._start(name, match, known=known)
        return end

    def _start(self, name: str, match: re.Match[str], *, known: bool) -> None:
        start, end, tag = match.start(), match.end(), match["attributes"]
        dropped = self._state.visibility is Visibility.DROPPED
        traits = traits_of(name, tag)
        if traits.edge or traits.visibility is Visibility.CHROME:
            traits = self._chrome(name, traits)
        block = traits.boxed or elements.is_block(name)
        if block:
            self._open.imply_ends(name)
            if not dropped:
                self._paragraphs.close()
        elif name == "a" and self._after_link(start):
            self._paragraphs.close()
        elif name in elements.UNREAD or self._abuts(name, start, end):
            self._gap(start, end)
        if tag.endswith("/") and (self._self_closing or not known):
            return
        if name in LOOKED_THROUGH and not dropped:
            traits = self._looked_through(name, traits, end)
        if "href" in tag and not dropped and not self._state.place.apart:
            self.links += html_link(self._source, Span(*match.span("attributes")))
        if name not in elements.RAW or self._is_raw(name, tag, end):
            self._open.start(name, traits, block=block)
            self._state = self._open.state

    def _chrome(self, name: str, traits: Traits) -> Traits:
        """Return the traits of chrome: in a line it is a box of its own, in a sentence none."""
        read = traits.visibility is Visibility.READ
        if elements.is_block(name) or (read and self._state.in_content):
            return traits
        if self._open.is_open("p") and self._builder.has_text:
            return traits._replace(visibility=Visibility.READ, edge=False)
        return traits._replace(boxed=True)

    def _after_link(self, start: int) -> bool:
        """Whether nothing but white space is between two links: no sentence has that."""
        name, _, end = self._ended
        return name == "a" and 0 < end < start and self._source[end:start].isspace()

    def _abuts(self, name: str, start: int, end: int) -> bool:
        """Whether an inline element begins where one ends and styles alone keep them apart.

        Links are words of their own. Else what is before must end and what comes begin like a
        word: many a word is made of several elements.
        """
        other, ended_from, ended_at = self._ended
        if ended_at != start:
            return False
        if "a" in {name, other}:
            return True
        before, after = self._source[ended_from - 2 : ended_from], self._source[end : end + 2]
        return words_abut(before, after)

    def _is_raw(self, name: str, tag: str, end: int) -> bool:
        """Whether an element has an end tag; without one, only code hides the rest."""
        if name not in self._endless and not elements.RAW_ENDS[name].search(self._source, end):
            self._endless.add(name)
        if name in self._endless and name not in {"script", "style"}:
            return False
        self._raw = name
        self._is_json_ld = name == "script" and bool(_JSON_LD.search(tag))
        return True

    def _looked_through(self, name: str, traits: Traits, end: int) -> Traits:
        """Return the traits of an element that only its content tells all of."""
        state, source, chrome = self._state, self._source, False
        if name == "footer":
            if self._open.is_open(name):
                return traits
            chrome = is_page_footer(source, end, in_content=state.in_content)
            traits = traits._replace(edge=False)
        elif name in {"td", "th"}:
            traits = traits._replace(layout=is_layout_cell(source, name, end))
        elif state.in_content:
            pass
        elif name == "header":
            chrome = not state.in_header and is_page_header(source, end)
        elif state.in_header:
            chrome = is_menu(source, name, end)
        if chrome:
            traits = traits._replace(visibility=max(traits.visibility, Visibility.CHROME))
        return traits

    def _end(self, name: str, start: int, end: int) -> None:
        dropped = self._state.visibility is Visibility.DROPPED
        if name == "br":
            self._paragraphs.line_break(start, end)
        boxed = name not in _NEVER_ENDED and self._open.end(name)
        self._state = self._open.state
        if not dropped and (boxed or elements.is_block(name)):
            self._paragraphs.close()
        if name not in elements.BLOCKS:
            self._ended = (name, start, end)

    def _void(self, name: str, match: re.Match[str]) -> None:
        if self._state.visibility is Visibility.DROPPED:
            return
        if name == "br":
            self._paragraphs.line_break(*match.span())
        elif name == "hr":
            self._paragraphs.close()
        elif name == "meta":
            self._meta(*match.span("attributes"))
        elif name in _SEEN:
            self._gap(*match.span())

    def _meta(self, start: int, end: int) -> None:
        """Read the description that search engines show."""
        found = attributes(self._source, start, end)
        if "content" not in found or "name" not in found:
            return
        if found["name"].value.strip().lower() == "description":
            self._paragraphs.close()
            declared = self._state.place.declared
            self._builder.open(BlockKind.FIELD, name="description", declared=declared)
            self._value(found["content"].span)
            self._builder.close()

    def _value(self, span: Span) -> None:
        at = span.start
        for match in _IN_VALUE.finditer(self._source, *span):
            stands_for, length = (" ", len(match[0])) if match[0][0] == GAP else referred(match[0])
            if length:
                self._builder.verbatim(at, match.start())
                at = match.start() + length
                self._builder.atom(stands_for, match.start(), at)
        self._builder.verbatim(at, span.end)

    def _raw_text(self, at: int, end: int) -> int:
        match = elements.RAW_ENDS[self._raw].search(self._source, at, end)
        if match is None:
            return end
        if self._is_json_ld:
            self.structured.append(Span(at, match.start()))
        self._raw = ""
        return match.start()

    def _reference(self, reference: str, start: int) -> int:
        stands_for, length = referred(reference)
        end = start + (length or len(reference))
        if not length:
            self._text(start, end)
        elif self._state.visibility is not Visibility.DROPPED:
            state = self._state
            self._paragraphs.atom(stands_for, start, end, state.place, bold=state.bold)
        return end

    def _text(self, start: int, end: int) -> None:
        state = self._state
        if state.visibility is not Visibility.DROPPED:
            self._paragraphs.text(start, end, state.place, bold=state.bold)

    def _gap(self, start: int, end: int) -> None:
        if self._state.visibility is not Visibility.DROPPED:
            self._paragraphs.space(start, end)
