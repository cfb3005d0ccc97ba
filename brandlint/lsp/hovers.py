"""What an editor shows while one points at a finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lsprotocol import types

from brandlint.errors import Wording
from brandlint.findings import Owner, Severity
from brandlint.lsp.desk import Answer
from brandlint.lsp.positions import Ruler
from brandlint.lsp.spots import Spot, spots_of
from brandlint.spans import Span

_SIGNS: Final = re.compile(r"[\\`*_\[\]<>~|&]")
_URL: Final = re.compile(r"https?://[^\s<>()\[\]]+")
_SEVERITIES: Final = {
    Severity.ERROR: Wording("error", "Fehler"),
    Severity.WARNING: Wording("warning", "Warnung"),
    Severity.NOTE: Wording("note", "Hinweis"),
}
_OWNERS: Final = {
    Owner.FACTS: Wording("HR can settle it", "klärt HR"),
    Owner.VOICE: Wording("marketing can settle it", "formuliert Marketing"),
    Owner.SITE: Wording("whoever builds the page can settle it", "klärt die Technik"),
}


def hover_at(answer: Answer, ruler: Ruler, at: int, *, markdown: bool) -> types.Hover | None:
    """Return all that is to be said of the findings at an offset: what, why, on what grounds."""
    spots = [spot for spot in spots_of(answer.findings) if spot.touches(Span(at, at))]
    if not spots:
        return None
    said = "\n\n---\n\n".join(_said(spot, answer, markdown=markdown) for spot in spots)
    kind = types.MarkupKind.Markdown if markdown else types.MarkupKind.PlainText
    return types.Hover(types.MarkupContent(kind, said), ruler.range(spots[0].place.span))


def note(text: str, *, markdown: bool) -> types.Hover:
    """Return plain words as a hover."""
    kind = types.MarkupKind.Markdown if markdown else types.MarkupKind.PlainText
    return types.Hover(types.MarkupContent(kind, _safe(text) if markdown else text))


def _said(spot: Spot, answer: Answer, *, markdown: bool) -> str:
    return "\n\n".join(_parts(spot, answer, markdown=markdown))


def _parts(spot: Spot, answer: Answer, *, markdown: bool) -> Iterator[str]:
    finding, ui = spot.finding, answer.ui
    safe = _safe if markdown else str
    strong = "**{}**" if markdown else "{}"
    yield strong.format(safe(spot.message))
    if finding.why:
        yield safe(finding.why)
    if spot.fix is not None:
        instead = Wording("Instead: ", "Stattdessen: ").in_language(ui)
        yield instead + safe(spot.fix.replacement)
    rule = answer.rules.get(finding.rule_id)
    for title, url in () if rule is None else rule.sources:
        lead = Wording("Source: ", "Quelle: ").in_language(ui)
        yield lead + (_link(title, url) if markdown else f"{title} {url}".rstrip())
    severity = _SEVERITIES[finding.severity].in_language(ui)
    owner = _OWNERS[finding.owner].in_language(ui)
    yield f"{safe(finding.rule_id)} · {severity} · {owner}"


def _link(title: str, url: str) -> str:
    return f"[{_safe(title)}]({url})" if _URL.fullmatch(url) else _safe(title)


def _safe(text: str) -> str:
    """Return text as Markdown that shows just this text: copy may hold anything."""
    return _SIGNS.sub(lambda sign: "&amp;" if sign[0] == "&" else "\\" + sign[0], text)
