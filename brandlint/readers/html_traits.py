"""Which elements a reader of the page sees as its text, judged by their tags alone."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import Final, NamedTuple

from brandlint.readers import html_elements as elements
from brandlint.readers.html_markup import GAP, Attribute, attributes


class Visibility(IntEnum):
    """How far an element's text is part of the page; what is inside is never more visible.

    `READ` is content. `CHROME` surrounds it on every page, `HIDDEN` isn't painted: both go
    apart. `DROPPED` goes nowhere: hidden in the middle of a line, or no prose at all.
    """

    READ = 0
    CHROME = 1
    HIDDEN = 2
    DROPPED = 3


class Traits(NamedTuple):
    """What a tag says about its element: how visible, in which language, how it looks.

    `edge` marks what is chrome at the page's edge only and content inside an article; `boxed` an
    inline element that is painted as a box of its own; `layout` a table that only arranges.
    """

    visibility: Visibility = Visibility.READ
    language: str | None = None
    bold: bool = False
    edge: bool = False
    boxed: bool = False
    layout: bool = False
    main: bool = False


PLAIN: Final = Traits()

# Most tags carry none of these and need no second look.
_TELLING: Final = re.compile(r"hidden|style|lang|role|class|\bid\b", re.IGNORECASE)

_HIDING_STYLE: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden"
    r"|(?:left|top|text-indent)\s*:\s*-(?:\d{4,}|999)(?:px|r?em)",
    re.IGNORECASE,
)
_BOLD_STYLE: Final = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BLOCK_STYLE: Final = re.compile(r"display\s*:\s*(?:block|flex|grid|table)", re.IGNORECASE)

_CHROME_ROLES: Final = frozenset({"navigation", "search", "menu", "menubar", "alertdialog"})
# Such parts of a page say in their label for screen readers what they are for.
_LABELLED_ROLES: Final = frozenset({"dialog", "alert", "region", "complementary", "status"})
_CHROME_LABEL: Final = re.compile(
    r"cookie|consent|\bchat|\b(?:ki|ai|digital\w*|virtue?l+\w*)[- ]assistent"
    r"|\b(?:ai|digital|virtual)[- ]assistant",
    re.IGNORECASE,
)
_CHROME: Final = re.compile(
    r"(?:^|[\s_-])(?:"
    r"nav(?:i|bar|igation)?|(?:main|top|sub|side|mobile)?(?:nav|menue?)|off-?canvas|top-?bar"
    r"|bread-?crumbs?|pagination|pager|cookies?\w*|gdpr|usercentrics|onetrust|borlabs|cookiebot"
    r"|consent-(?:banner|manager|modal|popup|overlay|bar|layer|dialog|notice)"
    r"|skip-?(?:links?|to-?content|nav)|(?:back|scroll)-?to-?top|scroll-?top"
    r"|langs|lang(?:uage)?s?-?(?:switch\w*|select\w*|chooser|toggle|dropdown|dd|picker)"
    r"|social-(?:links?|media|icons?|bar|share)|share-?(?:buttons?|bar|links?)"
    r")(?=$|[\s_-])"
)
_EDGE: Final = re.compile(
    r"(?:^|\s)(?:(?:site|main|page|global|sub|static|web|rexx|wp|theme)[_-]*)?foot(?:er)?"
    r"(?=$|[\s_-])|(?:^|\s)(?:colophon|site-info|copyright)(?=$|\s)"
)
_SCREEN_READER: Final = re.compile(
    r"(?:^|\s)(?:sr-only(?:-focusable)?|visually-?hidden|screen-?reader(?:-text)?|assistive-text"
    r"|u-hidden-visually)(?=$|\s)"
)
_FOLDED: Final = re.compile(
    r"(?:^|[\s_-])(?:accordion|akkordeon|faqs?|answer|panel|collaps\w*|expand\w*|toggle|tab|details?)"
    r"(?=$|[\s_-])"
)
_ICON: Final = re.compile(r"(?:^|\s)(?:material-(?:icons|symbols)\w*|glyphicon|icon|fa[srlb]?)\b")
_BUTTON: Final = re.compile(r"(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])")
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")

# Whatever their classes say, these hold the page or are its text.
_NEVER_CHROME: Final = frozenset({"html", "body", "main", "article", *elements.HEADINGS})


def traits_of(name: str, tag: str) -> Traits:
    """Judge an element by its lower-case name and the attributes as they stand in the tag."""
    if name in _NAMED or (tag and _TELLING.search(tag)):
        # Embedded images make tags of megabytes, and no two are the same.
        return _cached(name, tag) if len(tag) < 400 else _judged(name, tag)
    return PLAIN


@lru_cache(maxsize=2048)
def _cached(name: str, tag: str) -> Traits:
    return _judged(name, tag)


def _judged(name: str, tag: str) -> Traits:
    found = attributes(tag)
    if GAP in tag:
        # Code decides whether the attribute is there: for some the text is seen.
        found.pop("hidden", None)
    style = _value(found, "style")
    classes = _HUMP.sub("-", f"{_value(found, 'class')} {_value(found, 'id')}").lower()
    role = _value(found, "role").lower()
    return Traits(
        visibility=_visibility(name, found, classes, role, style),
        language=_language(found),
        bold=name in elements.BOLD or bool(_BOLD_STYLE.search(style)),
        edge=name == "footer" or role == "contentinfo" or bool(_EDGE.search(classes)),
        boxed=_boxed(name, classes, role, style),
        layout=role in {"presentation", "none"},
        main=name == "main" or role == "main",
    )


def _value(found: dict[str, Attribute], name: str) -> str:
    attribute = found.get(name)
    return attribute.value if attribute else ""


def _visibility(
    name: str, found: dict[str, Attribute], classes: str, role: str, style: str
) -> Visibility:
    if name in elements.UNREAD or (_ICON.search(classes) and name in {"i", "span", "em", "b"}):
        return Visibility.DROPPED
    if _hidden(name, found, classes, style):
        return Visibility.HIDDEN
    chrome = name == "nav" or role in _CHROME_ROLES or _CHROME.search(classes)
    if role in _LABELLED_ROLES:
        chrome = chrome or _CHROME_LABEL.search(_value(found, "aria-label"))
    return Visibility.CHROME if chrome and name not in _NEVER_CHROME else Visibility.READ


def _hidden(name: str, found: dict[str, Attribute], classes: str, style: str) -> bool:
    if name in elements.CONCEALED or "hidden" in found or _HIDING_STYLE.search(style):
        return True
    if name == "dialog" and "open" not in found:
        return True
    if _value(found, "aria-hidden").lower() == "true":
        # A sign inside a line is painted all the same, such as a gender star, and what is folded
        # up opens at a click.
        return name == "i" or (name in elements.BLOCKS and not _FOLDED.search(classes))
    return bool(_SCREEN_READER.search(classes))


def _language(found: dict[str, Attribute]) -> str | None:
    stated = _value(found, "lang") or _value(found, "xml:lang")
    match = re.match(r"[a-zA-Z]{2,3}(?=$|[-_])", stated.strip())
    return match[0].lower() if match else None


def _boxed(name: str, classes: str, role: str, style: str) -> bool:
    if name not in {"a", "span", "strong", "b"}:
        return False
    return bool(_BLOCK_STYLE.search(style)) or (
        name == "a" and (role == "button" or bool(_BUTTON.search(classes)))
    )


_NAMED: Final = (
    elements.UNREAD | elements.CONCEALED | elements.BOLD | {"nav", "footer", "dialog", "main"}
)
