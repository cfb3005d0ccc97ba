"""What HTML's elements are to a reader: which begin a block, which hold no text to read."""

from __future__ import annotations

import re
from typing import Final


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

VOID: Final = _names(
    "area base br col embed hr img input link meta param source track wbr frame basefont keygen"
)

# Where text inside is no prose, though some of it is seen. A line goes on around them.
UNREAD: Final = _names(
    "script style svg math code kbd samp var iframe object video audio canvas select datalist "
    "textarea noembed noframes xmp pre applet map"
)

# Their content is no markup: it ends at their own end tag only.
RAW: Final = _names("script style textarea iframe noembed noframes xmp")
RAW_ENDS: Final = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW}

# Never painted, or only where something is missing.
CONCEALED: Final = _names("template noscript")

BLOCKS: Final = _names(
    "html head body title address article aside blockquote center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset header hgroup hr legend li main menu nav ol "
    "optgroup option p pre search section summary table caption colgroup thead tbody tfoot tr td "
    "th ul button label h1 h2 h3 h4 h5 h6 noscript template option"
)

INLINE: Final = _names(
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr output q rp rt ruby s "
    "slot small span strike strong sub sup time tt u blink marquee picture meter progress wbr"
)

KNOWN: Final = BLOCKS | INLINE | VOID

# Names that components for words in a line usually bear; others make blocks.
INLINE_COMPONENTS: Final = _names(
    "A Link NuxtLink Anchor Icon FontAwesomeIcon Fragment Image Strong Em Bold Italic Span Text "
    "Trans Badge Tooltip Highlight Mark Abbr"
)

LISTS: Final = _names("ul ol menu dir")

BOLD: Final = _names("b strong")

# What is inside one of these is content, whatever chrome its header and footer look like.
CONTENT: Final = _names("main article section blockquote li td dialog figure")

# End tags don't reach out of a table's cell.
SCOPES: Final = _names("table td th caption template")
TABLE_PARTS: Final = _names("table thead tbody tfoot tr td th caption colgroup")

_LISTS: Final = _names("ul ol menu dir table td th main article section nav")
_TABLE: Final = _names("table")

# Which open elements a start tag ends, and what shields those further out.
IMPLIED_ENDS: Final = {
    "li": (_names("li"), _LISTS),
    "dt": (_names("dt dd"), _names("dl") | _TABLE),
    "dd": (_names("dt dd"), _names("dl") | _TABLE),
    "option": (_names("option"), _names("select datalist optgroup")),
    "td": (_names("td th caption"), _TABLE),
    "th": (_names("td th caption"), _TABLE),
    "tr": (_names("tr caption colgroup"), _TABLE),
    "thead": (_names("tr thead tbody tfoot caption colgroup"), _TABLE),
    "tbody": (_names("tr thead tbody tfoot caption colgroup"), _TABLE),
    "tfoot": (_names("tr thead tbody tfoot caption colgroup"), _TABLE),
}


def is_block(name: str) -> bool:
    """Tell whether an element ends the line it stands in; most components and custom ones do."""
    if name in BLOCKS or "-" in name:
        return True
    return name[0].isupper() and name not in INLINE_COMPONENTS
