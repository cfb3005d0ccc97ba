"""Astro components: markup with expressions, and a head of code that often holds the copy."""

from __future__ import annotations

import re
from typing import Final

from brandlint.documents import BlockKind, Document
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.html_feed import HtmlFeed
from brandlint.readers.jsx import Literal, Scan
from brandlint.readers.template_code import blanked
from brandlint.spans import Span

_HEAD: Final = re.compile(r"\A\s*---[^\n]*\n(?P<code>[\s\S]*?)^---", re.MULTILINE)
_IN_STRING: Final = re.compile(
    r"\\(?:u\{(?P<braced>[0-9a-fA-F]{1,6})\}|u(?P<high>[dD][89abAB][0-9a-fA-F]{2})"
    r"\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})|u(?P<four>[0-9a-fA-F]{4})|x(?P<two>[0-9a-fA-F]{2})"
    r"|(?P<line>\r\n|[\r\n])|(?P<one>[\s\S]))|<(?P<tag>/?[a-zA-Z]++)[^<>]*+>"
)
_CONTROLS: Final = {"n": " ", "r": " ", "t": " ", "v": " ", "f": " ", "b": "", "0": ""}


def read_astro(path: str, source: str, encoding: str) -> Document:
    """Read a component: the copy in its head and its expressions, and its markup."""
    return _Reader(source).document(path, encoding)


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._scan = scan = Scan(source)
        head = _HEAD.match(source)
        if head is not None:
            scan.script(*head.span("code"))
            scan.code[:] = [Span(*head.span())]
        self._start = head.end() if head else 0
        scan.markup(self._start, len(source))
        self._builder = FlowBuilder(source)
        markup = blanked(source, scan.code)
        self._feed = HtmlFeed(self._builder, source, markup=markup, self_closing=True)
        self._array = self._container = 0

    def document(self, path: str, encoding: str) -> Document:
        at = self._start
        for literal in sorted(self._scan.literals, key=lambda literal: literal.before):
            before = max(at, literal.before)
            self._feed.feed(at, before)
            at = before
            self._literal(literal)
        self._feed.feed(at, len(self._source))
        self._feed.close()
        return Document(
            path=path,
            source=self._source,
            format="astro",
            body=self._builder.body(),
            apart=self._builder.apart(),
            comments=tuple(sorted((*self._feed.comments, *self._scan.comments))),
            links=tuple(self._feed.links),
            structured=tuple(self._feed.structured),
            encoding=encoding,
        )

    def _literal(self, literal: Literal) -> None:
        if self._feed.hidden:
            return
        self._feed.close()
        declared, apart = self._feed.declared, self._feed.apart
        if literal.array and literal.array != self._array:
            self._array, self._container = literal.array, self._builder.new_container()
        if literal.array:
            kind, level, container = BlockKind.LIST_ITEM, 1, self._container
        else:
            kind = BlockKind.TITLE if literal.titles_page else BlockKind.FIELD
            level, container = 0, 0
        self._builder.open(
            kind,
            level=level,
            name="" if literal.titles_page else literal.key,
            declared=declared,
            container=container,
            apart=apart,
        )
        self._text(literal.span)
        self._builder.close()

    def _text(self, span: Span) -> None:
        at = span.start
        for escape in _IN_STRING.finditer(self._source, *span):
            self._builder.verbatim(at, escape.start())
            at = escape.end()
            if escape["tag"] == "br":
                self._builder.line_break(escape.start(), at)
            elif not escape["tag"]:
                self._builder.atom(_unescaped(escape), escape.start(), at)
        self._builder.verbatim(at, span.end)


def _unescaped(escape: re.Match[str]) -> str:
    """Return what an escape in a string of JavaScript stands for."""
    if escape["high"]:
        pair = bytes.fromhex(escape["high"] + escape["low"])
        return pair.decode("utf-16-be")
    digits = escape["braced"] or escape["four"] or escape["two"]
    if digits:
        point = int(digits, 16)
        return chr(point) if point < 0xD800 or 0xDFFF < point < 0x110000 else "\ufffd"
    return "" if escape["line"] else _CONTROLS.get(escape["one"], escape["one"])
