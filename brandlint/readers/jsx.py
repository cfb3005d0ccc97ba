"""Markup with JavaScript in braces: which stretches are code, and which copy stands in that."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from brandlint.documents import Comment
from brandlint.readers import html_elements as elements
from brandlint.readers.jsx_copy import is_copy
from brandlint.spans import Span

_IN_MARKUP: Final = re.compile(
    r"(?P<comment><!--(?:[^-]++|-(?!->))*+(?:-->|\Z))"
    r"|<(?P<slash>/?)(?P<name>[a-zA-Z][^\s/><{\0]*+)"
    r"|(?P<fragment></?>)"
    r"|(?P<code>\{)"
)
_IN_TAG: Final = re.compile(
    r"(?:(?P<name>[\w:.-]++)\s*+=\s*+)?+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|`[^`]*+`"
    r"|(?P<code>\{)|(?P<closed>/?)>|(?P<next>(?=<)))"
)
# A regular expression is one only where a value may stand; elsewhere a slash divides.
_IN_CODE: Final = re.compile(
    r"//(?P<line>[^\n]*+)|/\*(?P<block>(?:[^*]++|\*(?!/))*+)(?:\*/|\Z)"
    r"|\"(?P<double>(?:[^\"\\\n]++|\\[\s\S])*+)\"|'(?P<single>(?:[^'\\\n]++|\\[\s\S])*+)'"
    r"|`(?P<plain>(?:[^`\\$]++|\\[\s\S]|\$(?!\{))*+)`"
    r"|(?:(?<=[(,=:\[!&|?;])|(?<=[(,=:\[!&|?;] ))/(?:[^/\\\n\[]++|\\.|\[(?:[^\]\\\n]++|\\.)*+\])++/"
    r"|(?P<opens>[{\[(`])|(?P<closes>[}\])])|(?P<tag><(?=[a-zA-Z>]))"
)
_IN_TEMPLATE: Final = re.compile(r"\\[\s\S]|(?P<opens>\$\{)|(?P<closes>`)")
_LONE_STRING: Final = re.compile(r"\{\s*+([\"'`])(?P<text>(?:(?!\1)[^\\$])*+)\1\s*+\}")
_KEY: Final = re.compile(r"(?:([\w$]++)|[\"']([\w$.-]++)[\"'])\s*+(?::|(?::[^=\n;]{0,60})?=)\s*+\Z")
_PAGE: Final = re.compile(r"(?:Layout|Head|SEO|Seo|Page|Base)\Z")
_KEY_REACH: Final = 100
_CLOSERS: Final = {"{": "}", "[": "]", "(": ")", "${": "}", "`": "`"}
# What may stand before markup in an expression; after a name or number "<" compares.
_BEFORE_MARKUP: Final = "(?:&|>,{[="
_DEEPEST: Final = 40


class Literal(NamedTuple):
    """A string in code that is copy: its inside, its key, the array it stands in, if in any.

    `before` is where the flow of the markup may be interrupted for it; `titles_page` marks the
    title that a component puts into the page's head.
    """

    span: Span
    key: str
    array: int
    before: int
    titles_page: bool = False


class Scan:
    """One pass over a source; `code`, `literals` and `comments` are in order afterwards."""

    def __init__(self, source: str) -> None:
        """Begin with nothing found."""
        self.code: list[Span] = []
        self.literals: list[Literal] = []
        self.comments: list[Comment] = []
        self.source = source

    def markup(self, at: int, end: int, level: int = 0) -> int:
        """Scan markup; inside an expression (`level` above 0) up to the end of one element."""
        depth = 0
        while match := _IN_MARKUP.search(self.source, at, end):
            at = match.end()
            if match["code"]:
                at = self._expression(match.start(), end, level)
                continue
            if match["comment"]:
                continue
            opened = True
            if match["fragment"]:
                self.code.append(Span(*match.span()))
                depth += -1 if match[0] == "</>" else 1
            else:
                at, opened = self._tag(match, end)
                depth += (-1 if match["slash"] else 1) if opened else 0
            if level and depth <= 0:
                return at
        return end

    def script(self, start: int, end: int) -> None:
        """Scan a stretch that is code as a whole, such as the head of a component."""
        _Code(self, Span(start, end), before=start, level=_DEEPEST).run(start)

    def _tag(self, match: re.Match[str], end: int) -> tuple[int, bool]:
        """Scan a tag; return where it ends and whether it opens or closes an element."""
        name, at = match["name"], match.end()
        component = name[0].isupper() and name not in elements.INLINE_COMPONENTS
        while part := _IN_TAG.search(self.source, at, end):
            at = part.end()
            if part["code"]:
                before = match.start() if component else None
                start = part.start("code")
                at = _Code(self, Span(start, end), before=before, level=_DEEPEST).run(at)
            elif part["closed"] is not None or part["next"] is not None:
                return self._after_tag(match, part, end)
            elif component and part["name"]:
                self._property(part, match)
        return end, True

    def _after_tag(self, match: re.Match[str], part: re.Match[str], end: int) -> tuple[int, bool]:
        name, at = match["name"], part.end()
        if part["closed"] == "/" or name in elements.VOID:
            return at, False
        if name in elements.RAW and not match["slash"]:
            close = re.compile(rf"</{name}(?=[\s/>])").search(self.source, at, end)
            return (close.start() if close else end), True
        return at, True

    def _property(self, part: re.Match[str], tag: re.Match[str]) -> None:
        """Keep a property of a component that is copy, as most of them are shown."""
        group, key = "double" if part["double"] is not None else "single", part["name"]
        if part[group] and is_copy(part[group], key):
            titles = key == "title" and _PAGE.search(tag["name"]) is not None
            span = Span(*part.span(group))
            self.literals.append(Literal(span, key, 0, tag.start(), titles_page=titles))

    def _expression(self, start: int, end: int, level: int) -> int:
        """Scan an expression between markup; a string alone in braces is text of the markup."""
        lone = _LONE_STRING.match(self.source, start, end)
        if lone is None:
            return _Code(self, Span(start, end), before=start, level=level).run(start + 1)
        self.code += [Span(start, lone.start("text")), Span(lone.end("text"), lone.end())]
        return lone.end()


class _Code:
    """An expression or script under scan; its nested markup goes back to the scan."""

    def __init__(self, scan: Scan, reach: Span, *, before: int | None, level: int) -> None:
        """Begin where the code does; without `before` no string in it counts as copy."""
        self._scan, self._source, self._reach = scan, scan.source, reach
        self._before, self._level = before, level
        # The brackets that are open, and where.
        self._open: list[tuple[str, int]] = []

    def run(self, at: int) -> int:
        """Scan from behind the first bracket to its counterpart; return where that ends."""
        start, end = self._reach
        whole = at == start
        while match := self._pattern().search(self._source, at, end):
            at = match.end()
            if match.lastgroup == "closes" and not self._open and match[0] == "}" and not whole:
                end = at
                break
            if match.lastgroup == "tag":
                if self._is_markup(match.start()):
                    self._scan.code.append(Span(start, match.start()))
                    start = at = self._scan.markup(match.start(), end, self._level + 1)
            else:
                self._piece(match)
        self._scan.code.append(Span(start, end))
        return end

    def _pattern(self) -> re.Pattern[str]:
        return _IN_TEMPLATE if self._open and self._open[-1][0] == "`" else _IN_CODE

    def _piece(self, match: re.Match[str]) -> None:
        name = match.lastgroup
        if name == "opens":
            self._open.append((match["opens"], match.start()))
        elif name == "closes":
            if self._open and _CLOSERS[self._open[-1][0]] == match[0]:
                self._open.pop()
        elif name in {"line", "block"}:
            self._scan.comments.append(Comment(Span(*match.span()), match[name]))
        elif name is not None and self._before is not None:
            self._string(Span(*match.span(name)), match.start())

    def _string(self, span: Span, start: int) -> None:
        """Keep a string that is copy, if it is a value of its own and no part of a sum."""
        bracket, opened = self._open[-1] if self._open else ("", 0)
        key = _KEY.search(self._source, max(self._reach.start, start - _KEY_REACH), start)
        array = opened if bracket == "[" and self._last(start) in "[," else 0
        if not array and (key is None or bracket not in {"", "{"}):
            return
        name = "" if array or key is None else key[1] or key[2]
        if self._before is not None and is_copy(span.of(self._source), name):
            self._scan.literals.append(Literal(span, name, array, self._before))

    def _is_markup(self, at: int) -> bool:
        if self._level >= _DEEPEST:
            return False
        last = self._last(at)
        return last in _BEFORE_MARKUP or self._source[at - 7 : at].rstrip().endswith("return")

    def _last(self, at: int) -> str:
        """Return the last sign before an offset that is no white space."""
        while at > self._reach.start and self._source[at - 1].isspace():
            at -= 1
        return self._source[at - 1]
