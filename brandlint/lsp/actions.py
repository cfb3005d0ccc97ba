"""What an editor can do about a finding: replace it, let it stand, correct all that is safe."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from lsprotocol import types

from brandlint.engine.discover import shown
from brandlint.engine.fixes import Edit, edits_of
from brandlint.errors import Wording
from brandlint.findings import Fix
from brandlint.lsp.desk import Answer
from brandlint.lsp.diagnostics import of_mistake, of_spot
from brandlint.lsp.ignoring import ignoring
from brandlint.lsp.mistakes import Mistake
from brandlint.lsp.positions import Ruler
from brandlint.lsp.spots import Spot, spots_of
from brandlint.lsp.texts import OpenText
from brandlint.spans import Span

FIX_ALL: Final = "source.fixAll.brandlint"
# To be written over: whoever reads the text later wants to know.
REASON: Final = Wording("TODO: say why", "TODO: Grund nennen")
_LONGEST: Final = 40
_MEANT: Final = re.compile(r"(?:did you mean |gemeint ist wohl )['„\"](?P<name>[^'“\"]+)['“\"]\?$")
_OWN: Final = "brandlint/"


@dataclass(frozen=True, slots=True)
class Menu:
    """Makes the actions for a place of a text."""

    text: OpenText
    answer: Answer
    ruler: Ruler
    versioned: bool

    def actions(self, range_: types.Range) -> Iterator[types.CodeAction]:
        """Yield replacements first, then exceptions, then what concerns the whole text."""
        span = self.ruler.span(range_)
        spots = [spot for spot in spots_of(self.answer.findings) if spot.touches(span)]
        yield from self._replacements(spots)
        for mistake in self.answer.mistakes:
            if mistake.span.start <= span.end and span.start <= mistake.span.end:
                yield from self._meant(mistake)
        yield from (self._ignoring(spot) for spot in spots if _can_be_ignored(spot))
        yield from self._all()

    def resolved(self, action: types.CodeAction) -> types.CodeAction | None:
        """Return an action with its edit; None for an exception that there is no room for."""
        if action.edit is not None or not isinstance(action.data, dict):
            return action
        action.edit = self._ignore_edit(str(action.data["rule"]), Span(*action.data["span"]))
        return None if action.edit is None else action

    def _ignore_edit(self, rule_id: str, span: Span) -> types.WorkspaceEdit | None:
        for spot in spots_of(self.answer.findings):
            if spot.finding.rule_id == rule_id and spot.place.span == span:
                reason = REASON.in_language(self.answer.ui)
                path, source = shown(self.text.path), self.answer.source
                edit = ignoring(path, source, spot.finding, spot.place, reason)
                return None if edit is None else self._edit([edit])
        return None

    def _replacements(self, spots: list[Spot]) -> Iterator[types.CodeAction]:
        """Yield each replacement once, though several rules may ask for it; safe ones first."""
        asking: dict[tuple[Span, Fix], list[Spot]] = {}
        for spot in spots:
            if spot.fix is not None:
                asking.setdefault((spot.place.span, spot.fix), []).append(spot)
        for (span, fix), those in sorted(asking.items(), key=lambda one: not one[0][1].safe):
            yield types.CodeAction(
                title=self._title(span, fix),
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[self._diagnostic(spot) for spot in those],
                is_preferred=fix.safe,
                edit=self._edit([Edit(span, fix.replacement, those[0].finding.rule_id)]),
            )

    def _title(self, span: Span, fix: Fix) -> str:
        old, new = _short(span.of(self.answer.source)), _short(fix.replacement)
        read = Wording("", "") if fix.safe else Wording(" (read it over)", " (bitte gegenlesen)")
        title = Wording(
            f"Replace “{old}” with “{new}”{read.en}", f"„{old}“ durch „{new}“ ersetzen{read.de}"
        )
        return title.in_language(self.answer.ui)

    def _diagnostic(self, spot: Spot) -> types.Diagnostic:
        return of_spot(spot, self.answer.rules, self.text.uri, self.ruler)

    def _meant(self, mistake: Mistake) -> Iterator[types.CodeAction]:
        match = _MEANT.search(mistake.said)
        if match is None:
            return
        written = mistake.span.of(self.answer.source)
        quote = written[:1] if written[:1] in ("'", '"') else ""
        title = Wording(f"Write “{match['name']}”", f"„{match['name']}“ schreiben")
        yield types.CodeAction(
            title=title.in_language(self.answer.ui),
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[of_mistake(mistake, self.text.uri, self.ruler)],
            is_preferred=True,
            edit=self._edit([Edit(mistake.span, quote + match["name"] + quote, "")]),
        )

    def _ignoring(self, spot: Spot) -> types.CodeAction:
        rule_id, span = spot.finding.rule_id, spot.place.span
        title = Wording(f"Let it stand: ignore {rule_id}", f"So lassen: {rule_id} hier ausnehmen")
        data: dict[str, Any] = {
            "uri": self.text.uri,
            "version": self.text.version,
            "rule": rule_id,
            "span": list(span),
        }
        return types.CodeAction(
            title=title.in_language(self.answer.ui),
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[self._diagnostic(spot)],
            is_preferred=False,
            data=data,
        )

    def _all(self) -> Iterator[types.CodeAction]:
        edits = list(edits_of(self.answer.findings, unsafe=False))
        if edits:
            title = Wording("Fix all that is safe", "Alles Sichere korrigieren")
            yield types.CodeAction(
                title=f"brandlint: {title.in_language(self.answer.ui)} ({len(edits)})",
                kind=FIX_ALL,
                edit=self._edit(edits),
            )

    def _edit(self, edits: Sequence[Edit]) -> types.WorkspaceEdit:
        changes = [types.TextEdit(self.ruler.range(e.span), e.replacement) for e in edits]
        if not self.versioned:
            return types.WorkspaceEdit(changes={self.text.uri: changes})
        document = types.OptionalVersionedTextDocumentIdentifier(self.text.uri, self.text.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, changes)])


def _can_be_ignored(spot: Spot) -> bool:
    return not spot.finding.rule_id.startswith(_OWN)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def is_asked_for(action: types.CodeAction, only: Any) -> bool:
    """Tell whether an action is of a kind that the editor wants, or of one below it."""
    kind = str(getattr(action.kind, "value", action.kind))
    wanted = [str(getattr(one, "value", one)) for one in only or ()]
    return not wanted or any(one == "" or f"{kind}.".startswith(f"{one}.") for one in wanted)
