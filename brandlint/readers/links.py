"""Where links lead: their targets, and where in the source these stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from brandlint.documents import Link
from brandlint.readers.html_markup import GAP, attributes
from brandlint.spans import Span

# What leads nowhere but within the page or into code, or is filled in by a template.
_NOWHERE: Final = re.compile(
    rf"\s*(?:\Z|#|javascript:|data:)|[^?]*(?:[{{}}{GAP}\ue000-\ue002]|<[?%]|%7b)", re.IGNORECASE
)


def html_link(markup: str, tag: Span) -> Iterator[Link]:
    """Yield the link that the attributes of a tag make, if it leads anywhere."""
    href = attributes(markup, *tag).get("href")
    if href is not None and not _NOWHERE.match(href.raw):
        yield Link(href.value.strip(), href.span)


def markdown_link(markup: str, details: Mapping[str, str], whole: Span) -> Iterator[Link]:
    """Yield the link that the parser saw in a stretch of Markdown, if it leads anywhere.

    Its span is that of the target, or of the link where the target stands elsewhere.
    """
    target = details["dest_url"]
    if _NOWHERE.match(target):
        return
    at = markup.rfind(target, *whole)
    span = Span(at, at + len(target)) if at >= 0 else whole
    yield Link(f"mailto:{target}" if details["link_type"] == "Email" else target, span)


def place_of(link: Link) -> Span:
    """Return where a link stands, to sort by."""
    return link.span
