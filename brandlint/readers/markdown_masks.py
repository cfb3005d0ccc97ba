"""What stands in Markdown files and is no Markdown: template tags, components, attributes.

Each becomes a filler of the same length, so that every other character keeps its place: blank
where it has lines of its own, gaps inside a line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from brandlint.documents import Comment
from brandlint.readers.html_markup import GAP
from brandlint.spans import Span, merge

# A private-use sign in place of a star that belongs to a gender form: Markdown would take two
# of them, far apart, for emphasis. One character for one, so that nothing moves.
STAR: Final = "\ue000"
# Stands for a gap where the parser would take a control character for broken Markdown.
_LETTER: Final = "\ue002"
_GENDER_STAR: Final = re.compile(
    r"(?<=[^\W\d_])\*(?=(?:innen|männer|frauen|(?:in|mann|frau|[nrsme]|e[nrms]|eine[nrms]?|d(?:ie|er|as|en|em))"
    r"(?![^\W\d_])))"
)

# Possessive repeats keep each of these linear.
_TAGS: Final = re.compile(
    r"\{\{(?:[^{}]++|\{(?!\{)|\}(?!\}))*+\}\}"  # Hugo shortcodes, Liquid and Jinja values
    r"|\{%(?:[^%{]++|%(?!\})|\{(?!%))*+%\}"  # Liquid and Jinja tags
    r"|\{:[^{}\n]*+\}"  # kramdown attributes
    r"|(?<=[\])])\{[^{}\n]*+\}"  # attributes behind a link or an image
    r"|(?<=[\s\w*`])\{[.#][\w-][^{}\n]*+\}"  # Pandoc attributes, heading ids
    r"|^[ \t]*+(?:\[\[_?toc_?\]\]|\[toc\]|\$\{toc\}|@\[toc\])[ \t]*+$"
    r"|^[ \t]*+:::+[^\n\S]*+(?:[\w-]++[^\n\S]*+)?(?:\{[^{}\n]*+\})?"  # containers, admonitions
    # Admonitions: a type, and perhaps a title in quotes; "!!! Apply now !!!" is a text that shouts.
    r"|^[ \t]*+(?:!!!|\?\?\?\+?)[ \t]++[\w-]++(?=[ \t]*+(?:\r?$|\"|inline\b))",
    re.MULTILINE | re.IGNORECASE,
)
_TAG_SIGNS: Final = ("{", ":::", "!!!", "???", "[[", "[TOC]", "[toc]")
_UNSEEN: Final = re.compile(
    r"\{%-?\s*+comment\s*+-?%\}(?P<liquid>[\s\S]*?)\{%-?\s*+endcomment\s*+-?%\}"
    r"|\{\{-?\s*+/\*(?P<hugo>(?:[^*]++|\*(?!/))*+)\*/\s*+-?\}\}"
    r"|\{#(?P<jinja>(?:[^#{}]++|#(?!\}))*+)#\}"
    r"|\{/\*(?P<mdx>(?:[^*]++|\*(?!/))*+)\*/\}"
)
_MODULE_LINES: Final = re.compile(
    r"^(?:import\s+[\w{*\"']|export\s+(?:const|let|var|default|function|async|class|\{|\*))"
    r"[^\n]*+(?:\n(?![ \t]*\r?$)[^\n]*+)*+",
    re.MULTILINE,
)
_BRACES: Final = re.compile(r"[{}]")
_COMPONENT: Final = re.compile(r"</?(?:[A-Z][\w.]*+(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)?+/?>")
# What would make a block of a text that is known to be one line.
_BLOCK_START: Final = re.compile(
    r"\s|#{1,6}(?:\s|$)|>|[-+*:](?:\s|$)|\d{1,9}[.)](?:\s|$)|[-=_*~`]{3}|\||\[[^\]]*\]:"
)
# Any letter would do: the text itself is taken from the source.
_ANY_LETTER: Final = "\ue001"
_WIDE: Final = re.compile(r"[^\x00-\x7f]")
_FILLED: Final = re.compile(r"[^\r\n]")
_OWN_LINE: Final = re.compile(rf"^[ \t]*+{GAP}[ \t{GAP}]*+$", re.MULTILINE)


def masked(text: str, *, mdx: bool = False) -> tuple[str, list[Comment]]:
    """Return Markdown with all that is none blanked, and the comments among that."""
    text = _GENDER_STAR.sub(STAR, text) if "*" in text else text
    comments: list[Comment] = []
    if mdx:
        text = _blanked(text, (Span(*m.span()) for m in _MODULE_LINES.finditer(text)))
    if "{" in text:
        comments = [
            Comment(Span(*match.span()), match[match.lastgroup or 0])
            for match in _UNSEEN.finditer(text)
        ]
        text = _blanked(text, (comment.span for comment in comments))
    if any(sign in text for sign in _TAG_SIGNS):
        text = _blanked(text, (Span(*match.span()) for match in _TAGS.finditer(text)))
    if mdx:
        text = _blanked(text, _expressions(text))
        text = _blanked(text, (Span(*m.span()) for m in _COMPONENT.finditer(text)))
    if GAP in text:
        text = _OWN_LINE.sub(lambda line: " " * len(line[0]), text)
    return text, comments


# The parser knows no line that a CR alone ends.
_LONE_RETURN: Final = re.compile(r"\r(?!\n)")


def parsable(text: str) -> str:
    """Return masked text as the parser may see it, with gaps that are good in an address, too."""
    return _LONE_RETURN.sub("\n", text.replace(GAP, _LETTER))


def one_line(text: str) -> str:
    """Return a text that is known to be one line so that no sign at its start makes it a block."""
    return _ANY_LETTER + text[1:] if _BLOCK_START.match(text) else text


def blank(text: str) -> str:
    """Return as many lines of spaces."""
    return _FILLED.sub(" ", text)


def _blanked(text: str, spans: Iterable[Span]) -> str:
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += [text[at : span.start], _FILLED.sub(GAP, span.of(text))]
        at = span.end
    return "".join([*parts, text[at:]]) if parts else text


def _expressions(text: str) -> Iterator[Span]:
    """Yield the outermost expressions in braces; a brace without a partner is text."""
    opened: list[int] = []
    found: list[Span] = []
    for brace in _BRACES.finditer(text):
        if brace[0] == "{":
            opened.append(brace.start())
        elif opened:
            found.append(Span(opened.pop(), brace.end()))
    return iter(merge(found))


def character_offsets(text: str) -> Callable[[int], int]:
    """Return how to turn offsets in UTF-8, which the parser speaks of, into characters."""
    if text.isascii():
        return int
    ends: list[int] = [0]
    surplus: list[int] = [0]
    extra = 0
    for wide in _WIDE.finditer(text):
        length = len(wide[0].encode("utf-8", "replace"))
        ends.append(wide.start() + extra + length)
        extra += length - 1
        surplus.append(extra)
    return lambda byte: byte - surplus[bisect_right(ends, byte) - 1]
