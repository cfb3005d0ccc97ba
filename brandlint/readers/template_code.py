"""Code in templates: where it stands, and the markup that is left with gaps in its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from brandlint.documents import Comment
from brandlint.readers.html_markup import GAP
from brandlint.spans import Span

# No branch looks beyond the next beginning of its own kind: an opening without an end is text,
# and costs no more than the way there. PHP alone may go on to the end of its file.
_CODE: Final = re.compile(
    r"\{\{!--(?P<handlebars>(?:[^-{]++|-(?!-\}\})|\{(?!\{!--))*+)--\}\}"
    r"|\{\{--(?P<blade>(?:[^-{]++|-(?!-\}\})|\{(?!\{--))*+)--\}\}"
    r"|\{\{!(?P<mustache>[^{}]*+)\}\}"
    r"|\{\#(?P<jinja>(?:[^#{]++|\#(?!\})|\{(?!\#))*+)\#\}"
    r"|\{%-?\s*+comment\b[^%]*+%\}(?P<liquid>(?:[^{]++|\{(?!%-?\s*+(?:end)?comment\b))*+)"
    r"\{%-?\s*+endcomment\s*+-?%\}"
    r"|\{%-?\s*+(?P<unread>schema|javascript|stylesheet|style)\b[^%]*+%\}"
    r"(?:[^{]++|\{(?!%-?\s*+(?:end)?(?P=unread)))*+\{%-?\s*+end(?P=unread)\s*+-?%\}"
    r"|\{\{\{?+(?:[^{}]++|\{(?!\{)|\}(?!\}))*+\}\}\}?+"
    r"|\{%(?:[^%{]++|%(?!\})|\{(?!%))*+%\}"
    r"|\{!!(?:[^!{]++|!(?!!\})|\{(?!!!))*+!!\}"
    r"|<%(?:--(?P<jsp>(?:[^-<]++|-(?!-%>)|<(?!%))*+)--|\#(?P<erb>(?:[^%<]++|%(?!>)|<(?!%))*+)"
    r"|(?!%)(?:[^%<]++|%(?!>)|<(?!%))*+)%>"
    r"|<\?(?:php\b|=)(?:\s*+/\*(?P<php>(?:[^*?]++|\*(?!/)|\?(?!>))*+)\*/\s*+(?=\?>))?+"
    r"(?:[^?]++|\?(?!>))*+(?:\?>|\Z)"
)
_COMMENTS: Final = ("handlebars", "blade", "mustache", "jinja", "liquid", "jsp", "erb", "php")
_SIGNS: Final = ("{{", "{%", "{#", "{!!", "<%", "<?")

# Directives of Blade, with up to three levels of brackets behind them; never half an address.
_ARGUMENTS: Final = r"\((?:[^()]++|\((?:[^()]++|\((?:[^()]++|\([^()]*+\))*+\))*+\))*+\)"
_BLADE: Final = re.compile(
    r"@php\b(?!\s*+\()(?:[^@]++|@(?!(?:end)?php\b))*+@endphp\b"
    rf"|(?<![\w@.])@(?:\w++\s*+{_ARGUMENTS}"
    r"|(?:end\w++|else|parent|csrf|show|stop|append|overwrite|once|verbatim|default|break"
    r"|continue|guest|auth|production|empty)\b)"
)


class Masked(NamedTuple):
    """A source with gaps of the same length in place of code, and the comments among that."""

    markup: str
    comments: tuple[Comment, ...] = ()


def masked(source: str, *, blade: bool = False) -> Masked:
    """Blank the code of all template languages that write it in brackets of their own."""
    if not (blade or any(sign in source for sign in _SIGNS)):
        return Masked(source)
    comments: list[Comment] = []
    spans: list[Span] = []
    for match in _CODE.finditer(source):
        spans.append(Span(*match.span()))
        name = match.lastgroup
        if name in _COMMENTS:
            comments.append(Comment(spans[-1], match[name]))
    markup = blanked(source, spans)
    if blade:
        markup = _BLADE.sub(lambda match: GAP * len(match[0]), markup)
    return Masked(markup, tuple(comments))


def blanked(source: str, spans: Iterable[Span]) -> str:
    """Return a source with a gap in place of each of the spans, which are in order."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += [source[at:start], GAP * (end - start)]
        at = end
    return "".join([*parts, source[at:]])
