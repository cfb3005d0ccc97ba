"""What an element is by what it holds: the page's logo and menu, its imprint, a layout cell."""

from __future__ import annotations

import re
from typing import Final

from brandlint.readers import html_elements as elements

# Elements are looked through so far. Of what is longer, with images inside, both ends tell.
_REACH: Final = 100_000
_END: Final = 6_000
_SHORT_REACH: Final = 3_000

_PROSE: Final = re.compile(r"<(?:h[1-3]|p)[\s>]")
_MENU: Final = re.compile(r"<(?:a|nav|ul|button|img|svg|input)[\s>]|\0")
_PARAGRAPH: Final = re.compile(r"<p[\s>]")
_IMPRINT: Final = (
    "©",
    "&copy;",
    "&#169;",
    "copyright",
    "impressum",
    "imprint",
    "datenschutz",
    "privacy",
)
_STRUCTURE: Final = re.compile(r"<(?:h[1-6]|ul|ol)[\s>]")


def _inside(source: str, name: str, start: int, reach: int) -> str:
    """Return the inside of an element in lower case, as far as it tells what the element is."""
    end = source.find(f"</{name}", start, start + reach)
    if end < 0:
        return source[start : start + _SHORT_REACH].lower()
    if end - start <= 2 * _END:
        return source[start:end].lower()
    return source[start : start + _END].lower() + source[end - _END : end].lower()


def is_page_header(source: str, start: int) -> bool:
    """Tell whether a header holds no more than logo and menu; `start` is behind its tag."""
    inside = _inside(source, "header", start, _REACH)
    return bool(_MENU.search(inside)) and not _PROSE.search(inside)


def is_menu(source: str, name: str, start: int) -> bool:
    """Tell whether a list is made of links."""
    inside = _inside(source, name, start, _SHORT_REACH)
    return inside.count("<a ") >= inside.count("<li")


def is_page_footer(source: str, start: int, *, in_content: bool) -> bool:
    """Tell whether a footer is the page's: it names the imprint, or ends nothing else.

    A footer may end a text, too, with paragraphs that belong to it.
    """
    inside = _inside(source, "footer", start, _REACH)
    if any(sign in inside for sign in _IMPRINT):
        return True
    return not in_content and not _PARAGRAPH.search(inside)


def is_layout_cell(source: str, name: str, start: int) -> bool:
    """Tell whether a table's cell holds text with a structure of its own."""
    inside = _inside(source, name, start, _SHORT_REACH)
    return bool(_STRUCTURE.search(inside)) or len(_PARAGRAPH.findall(inside)) > 1


LOOKED_THROUGH: Final = elements.LISTS | {"header", "footer", "td", "th"}
