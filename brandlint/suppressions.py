"""Places where a text itself says that a rule does not apply to it, and why.

    <!-- brandlint-ignore clarity-de/empty-phrase: steht so im Leitbild -->

A comment inside a block speaks of that block, one that stands alone of the next block.
`brandlint-ignore-line` speaks of its line (alone on it: of the next), `brandlint-ignore-file` of
the file. Front matter speaks of the file, too:

    brandlint: {ignore: {clarity-de/empty-phrase: steht so im Leitbild}}

A rule is named by its id, its pack (`clarity-de`) or a glob (`clarity-de/*`). Without a reason a
suppression has no effect.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

from brandlint.documents import Comment, Document
from brandlint.errors import Wording
from brandlint.findings import Excerpt, Finding, Owner, Place, Severity, Silenced
from brandlint.spans import LineIndex, Span

_COMMENT: Final = re.compile(
    r"\s*(?:#\s*)?brandlint-ignore(?P<scope>-line|-file)?\s+"
    r"(?P<rules>[\w*?/.\-]+(?:\s*,\s*[\w*?/.\-]+)*)\s*(?::\s*(?P<reason>.*?))?\s*",
    re.DOTALL | re.IGNORECASE,
)
_MEANT: Final = re.compile(r"\s*(?:#\s*)?brandlint\b", re.IGNORECASE)

UNUSED: Final = "brandlint/unused-suppression"
BROKEN: Final = "brandlint/broken-suppression"

# What `brandlint explain` says of the two findings that no pack holds.
OWN_RULES: Final[dict[str, Wording]] = {
    UNUSED: Wording(
        "A suppression names a rule that finds nothing there. Remove it, so that it hides"
        " nothing later.",
        "Eine Ausnahme nennt eine Regel, die dort nichts findet. Sie kann weg, damit sie später"
        " nichts verdeckt.",
    ),
    BROKEN: Wording(
        "A suppression has no reason or can't be read, so it has no effect. The form is"
        " <!-- brandlint-ignore PACK/RULE: reason -->.",
        "Eine Ausnahme hat keinen Grund oder ist nicht lesbar, deshalb wirkt sie nicht. Die Form"
        " ist <!-- brandlint-ignore PAKET/REGEL: Grund -->.",
    ),
}


@dataclass(frozen=True, slots=True)
class Suppression:
    """One exception that a text claims for itself.

    `place` is where it is written, `scope` the stretch of the source that it speaks of. Without
    `rules` or a `reason` it is broken.
    """

    place: Span
    scope: Span
    rules: tuple[str, ...] = ()
    reason: str = ""

    @property
    def works(self) -> bool:
        """Whether it names a rule and gives a reason."""
        return bool(self.rules and self.reason)

    def covers(self, finding: Finding, former: Sequence[str]) -> bool:
        """Tell whether a finding, whose rule once had the `former` ids, falls under it."""
        start = finding.place.span.start
        inside = self.scope.start <= start < max(self.scope.end, 1)
        return self.works and inside and self.names((finding.rule_id, *former))

    def names(self, ids: Sequence[str]) -> bool:
        """Tell whether it speaks of a rule with these ids."""
        known = (*ids, ids[0].split("/", 1)[0])
        return any(fnmatchcase(name, rule) for name in known for rule in self.rules)


def suppressions(document: Document) -> list[Suppression]:
    """Return the exceptions that a document claims, working and broken ones."""
    found = [_from_comment(document, c) for c in document.comments if _MEANT.match(c.text)]
    return found + _from_data(document)


def _from_comment(document: Document, comment: Comment) -> Suppression:
    parts = _COMMENT.fullmatch(comment.text)
    if parts is None:
        return Suppression(comment.span, comment.span)
    rules = tuple(rule.strip() for rule in parts["rules"].split(","))
    match parts["scope"]:
        case "-file":
            scope = Span(0, len(document.source) + 1)
        case "-line":
            scope = _line_scope(document.source, comment.span)
        case _:
            scope = _block_scope(document, comment.span)
    return Suppression(comment.span, scope, rules, (parts["reason"] or "").strip())


def _line_scope(source: str, place: Span) -> Span:
    lines = LineIndex(source)
    first = lines.position(place.start).line
    last = lines.position(place.end).line
    around = Span(lines.line_span(first).start, lines.line_span(last).end)
    alone = not (source[around.start : place.start] + source[place.end : around.end]).strip()
    if alone and last < len(lines):
        return lines.line_span(last + 1)
    return around


def _block_scope(document: Document, place: Span) -> Span:
    spans = [document.body.map.to_source(block.span) for block in document.body.blocks]
    for span in spans:
        if span.contains(place):
            return span
    before = [span for span in spans if span.end <= place.start]
    # A block that ends on the comment's own line is the one it was written behind.
    if before and not re.search(r"[\r\n]", document.source[max(before).end : place.start]):
        return max(before)
    after = [span for span in spans if span.start >= place.end]
    return min(after, default=place)


def _from_data(document: Document) -> list[Suppression]:
    own = document.data.get("brandlint") if isinstance(document.data, dict) else None
    ignored = own.get("ignore") if isinstance(own, dict) else None
    whole = Span(0, len(document.source) + 1)
    if not isinstance(ignored, dict):
        return [] if own is None else [Suppression(Span(0, 0), whole)]
    return [
        Suppression(Span(0, 0), whole, (str(rule),), str(reason or "").strip())
        for rule, reason in ignored.items()
    ]


@dataclass(frozen=True, slots=True)
class Sifted:
    """Findings after the suppressions: what is left, and which suppressions did nothing."""

    kept: tuple[Finding, ...]
    dropped: tuple[Silenced, ...]
    unused: tuple[Suppression, ...]


def sift(
    findings: Iterable[Finding],
    claimed: Sequence[Suppression],
    former: Mapping[str, tuple[str, ...]],
    asleep: Collection[str] = (),
) -> Sifted:
    """Drop the findings that a suppression covers; `former` has the old ids of renamed rules.

    What a suppression hides of the rules `asleep`, which this run leaves out, is not known: it
    doesn't count as unused.
    """
    kept: list[Finding] = []
    used: set[Suppression] = set()
    dropped: list[Silenced] = []
    for finding in findings:
        covering = [s for s in claimed if s.covers(finding, former.get(finding.rule_id, ()))]
        used.update(covering)
        if covering:
            dropped.append(Silenced(finding, covering[0].reason))
        else:
            kept.append(finding)
    unknown = [(rule, *former.get(rule, ())) for rule in asleep]
    used.update(s for s in claimed if s.works and any(s.names(ids) for ids in unknown))
    return Sifted(tuple(kept), tuple(dropped), tuple(s for s in claimed if s not in used))


def own_finding(suppression: Suppression, place: Place, excerpt: Excerpt, language: str) -> Finding:
    """Return what is to be said of a suppression that is broken or hides nothing."""
    rule_id = UNUSED if suppression.works else BROKEN
    named = ", ".join(suppression.rules)
    unused = Wording(
        f"this suppression of {named} hides nothing: check the name of the rule, or remove it",
        f"Diese Ausnahme für {named} verdeckt nichts: prüft den Namen der Regel oder löscht sie.",
    )
    broken = Wording(
        "this suppression has no effect: its form is brandlint-ignore PACK/RULE: reason",
        "Diese Ausnahme wirkt nicht: Ihre Form ist brandlint-ignore PAKET/REGEL: Grund.",
    )
    if named:
        broken = Wording(
            f"this suppression has no effect without a reason: write {named}: and why",
            f"Ohne Grund wirkt diese Ausnahme nicht: schreibt {named}: und warum.",
        )
    return Finding(
        place=place,
        rule_id=rule_id,
        severity=Severity.NOTE if suppression.works else Severity.WARNING,
        owner=Owner.SITE,
        message=(unused if suppression.works else broken).in_language(language),
        why=OWN_RULES[rule_id].in_language(language),
        excerpt=excerpt,
    )
