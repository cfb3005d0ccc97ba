"""From findings and mistakes to what an editor underlines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from lsprotocol import types

from brandlint.findings import Place, RuleNote, Severity
from brandlint.lsp.desk import Answer
from brandlint.lsp.mistakes import Mistake
from brandlint.lsp.positions import Ruler
from brandlint.lsp.spots import Spot, spots_of
from brandlint.spans import Position

SOURCE: Final = "brandlint"
_SEVERITIES: Final = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
_URL: Final = re.compile(r"https?://[^\s<>]+")


def diagnostics_of(answer: Answer, uri: str, ruler: Ruler) -> Iterator[types.Diagnostic]:
    """Yield what is to be shown in a text, in its order."""
    yield from (of_mistake(mistake, uri, ruler) for mistake in answer.mistakes)
    yield from (of_spot(spot, answer.rules, uri, ruler) for spot in spots_of(answer.findings))


def of_spot(spot: Spot, rules: Mapping[str, RuleNote], uri: str, ruler: Ruler) -> types.Diagnostic:
    """Return one place of a finding as a diagnostic."""
    url = url_of(rules.get(spot.finding.rule_id))
    return types.Diagnostic(
        range=ruler.range(spot.place.span),
        message=spot.message,
        severity=_SEVERITIES[spot.finding.severity],
        code=spot.finding.rule_id,
        code_description=None if url is None else types.CodeDescription(url),
        source=SOURCE,
        related_information=_related(spot, uri, ruler) or None,
    )


def of_mistake(mistake: Mistake, uri: str, ruler: Ruler) -> types.Diagnostic:
    """Return a mistake in settings, a pack or a fact sheet as a diagnostic."""
    grave, less = types.DiagnosticSeverity.Error, types.DiagnosticSeverity.Warning
    there = None if mistake.other is None else [_elsewhere(mistake.other, mistake.place, uri)]
    return types.Diagnostic(
        range=ruler.range(mistake.span),
        message=mistake.said,
        severity=grave if mistake.grave else less,
        source=SOURCE,
        related_information=there,
    )


def url_of(rule: RuleNote | None) -> str | None:
    """Return the first page that a rule rests on."""
    urls = () if rule is None else (url for _, url in rule.sources)
    return next((url for url in urls if _URL.fullmatch(url)), None)


def _related(spot: Spot, uri: str, ruler: Ruler) -> list[types.DiagnosticRelatedInformation]:
    return [
        types.DiagnosticRelatedInformation(_location(place, spot, uri, ruler), said)
        for place, said in _said(spot.related)
    ]


def _said(places: Iterable[Place]) -> Iterator[tuple[Place, str]]:
    for place in places:
        yield place, " ".join(place.text.split()) or f"{place.path}:{place.start.line}"


def _location(place: Place, spot: Spot, uri: str, ruler: Ruler) -> types.Location:
    if place.path == spot.place.path:
        return types.Location(uri, ruler.range(place.span))
    # Columns of another file are those of its characters: it is not at hand.
    start, end = (types.Position(at.line - 1, at.column - 1) for at in (place.start, place.end))
    return types.Location((Path.cwd() / place.path).as_uri(), types.Range(start, end))


def _elsewhere(path: Path, place: Position, uri: str) -> types.DiagnosticRelatedInformation:
    at = types.Position(place.line - 1, place.column - 1)
    where = path.as_uri() if path.is_absolute() else uri
    return types.DiagnosticRelatedInformation(
        types.Location(where, types.Range(at, at)), f"{path.name}:{place.line}:{place.column}"
    )
