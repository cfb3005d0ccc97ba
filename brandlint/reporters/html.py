"""The report as one HTML file that HR and marketing open, filter, print and forward.

Nothing of a text is ever markup: texts, messages and paths are JSON in inert blocks, and the
script only sets them as text. The file loads nothing, and its policy lets nothing be loaded.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any, Final

from brandlint.facts.shown import day
from brandlint.findings import Report
from brandlint.reporters._html_data import Shown
from brandlint.reporters._html_words import WORDS
from brandlint.reporters.terminal import harmless

_ASSETS: Final = Path(__file__).parent / "assets"
# In the order in which they build on one another.
_STYLES: Final = ("base", "overview", "text", "narrow", "paper")
_SCRIPTS: Final = ("base", "overview", "drift", "text", "findings", "facts", "report")
_SLOT: Final = re.compile(r"\{\{(\w+)\}\}")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
# What could end a block or begin markup in it; JSON reads it back the same.
_INERT: Final = str.maketrans(
    {c: f"\\u{ord(c):04x}" for c in ("<", ">", "&", "\u2028", "\u2029", "\ufeff")}
)


def render(
    report: Report, language: str, *, brand: str = "", today: date | None = None
) -> Iterator[str]:
    """Yield the whole file, a document's text at a time.

    Texts and facts are shown as far as the report has pages. `today` is the day that stands on
    the report.
    """
    style = "".join(_asset(f"{name}.css") for name in _STYLES)
    script = "".join(_asset(f"{name}.js") for name in _SCRIPTS)
    shown = Shown(report, language)
    slots = {key: escape(word.in_language(language)) for key, word in WORDS.items()}
    slots |= {
        "language": language,
        "brand": escape(brand),
        "policy": f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}';"
        " base-uri 'none'; form-action 'none'",
        "date": f"{slots['of']} {escape(day(today, language))}" if today else "",
        "style": style,
        "script": script,
    }
    head, body, tail = _asset("report.html").split("<!-- data -->\n")
    yield _filled(head, slots)
    yield _filled(body, slots)
    overview = shown.overview(brand, today)
    yield from _without_script(overview)
    yield _block("overview", overview)
    yield _block("claims", shown.claims())
    for number, document in enumerate(report.documents):
        page = shown.page(document)
        if page is not None:
            yield _block(f"page-{number}", page)
    yield _filled(tail, slots)


def _filled(template: str, slots: dict[str, str]) -> str:
    return _SLOT.sub(lambda slot: slots[slot[1]], template)


def _asset(name: str) -> str:
    # Line ends as a browser sees them, whatever a checkout made of them: the policy hashes them.
    return (_ASSETS / name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return "sha256-" + b64encode(sha256(content.encode("utf-8")).digest()).decode("ascii")


def _block(name: str, data: dict[str, Any]) -> str:
    """Return data as a block that a browser neither runs nor shows."""
    plain = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    inert = _SURROGATES.sub("\ufffd", plain).translate(_INERT)
    return f'<script type="application/json" id="{name}">{inert}</script>\n'


def _without_script(overview: dict[str, Any]) -> Iterator[str]:
    """Yield what a preview without scripts shows: each text with its score and findings."""
    counts = Counter(finding["doc"] for finding in overview["findings"])
    yield "<ul>\n"
    for number, document in enumerate(overview["documents"]):
        path = escape(harmless(document["path"]))
        yield f"<li>{path}: {document['score'][0]}/100 ({counts[number]})</li>\n"
    yield "</ul>\n</noscript>\n"
