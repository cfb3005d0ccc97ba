"""Runs the rules over one annotated document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Block, BlockKind
from brandlint.engine.messages import and_more, fill, in_language
from brandlint.engine.places import Places
from brandlint.engine.spelling import spelt
from brandlint.errors import RuleError, Wording
from brandlint.findings import Excerpt, Failure, Finding, Fix, Place, Severity, Told
from brandlint.rules import Hit, Rule
from brandlint.spans import Span

# With these, two rules that object to the same words say the same thing twice: that a text is
# mixed and that it is not as settled. The one that weighs more is enough.
_ONE_OBJECTION: Final = frozenset(
    {
        "address",
        "forbidden-term",
        "gender-form",
        "gender-marker",
        "pay-statement",
        "preferred-term",
        "required-claim",
    }
)


@dataclass(frozen=True, slots=True)
class Active:
    """A rule with the severity that it has for one document."""

    rule: Rule
    severity: Severity


class DocumentRun:
    """Carries out rules on one document; views and accepted terms are worked out once."""

    def __init__(
        self,
        document: AnnotatedDocument,
        accepted: PhraseFinder | None,
        ui: str,
        *,
        fixes: bool = True,
    ) -> None:
        """Take the document, the terms that no rule may object to, and the user's language.

        `fixes` that have to be spelt are tried out on the whole source, which takes time.
        """
        self._document = document
        self._fixes = fixes
        self._ui = ui
        self._places = Places(document.document.path, document.document.source)
        self._views: dict[tuple[str | None, frozenset[BlockKind]], AnnotatedDocument] = {}
        self._accepted = [] if accepted is None else accepted.spans(document)
        self.failures: list[Failure] = []

    def findings(self, rules: Sequence[Active]) -> list[Finding]:
        """Return what the rules find, sorted; a rule that breaks becomes a failure."""
        found: list[Finding] = []
        taken: set[tuple[str, object]] = set()
        for active in sorted(rules, key=lambda active: (-active.severity, active.rule.id)):
            try:
                for finding in self._of_rule(active):
                    key = (active.rule.check_type, finding.topic or finding.place.span)
                    if active.rule.check_type not in _ONE_OBJECTION or key not in taken:
                        taken.add(key)
                        found.append(finding)
            except RuleError as error:
                self.failures.append(_failure(self._document, active.rule, error.wording))
        return sorted(found, key=lambda finding: finding.sort_key)

    def _of_rule(self, active: Active) -> Iterator[Finding]:
        """Yield the findings of a rule: one each, or one for all where the rule is grouped."""
        rule = active.rule
        if rule.touchpoints and self._document.touchpoint not in rule.touchpoints:
            return
        view = self._view(rule)
        if not view.blocks:
            return
        hits = [hit for hit in rule.check.run(view) if self._counts(hit, view, rule)]
        hits = _without_overlaps(hits)
        if rule.grouped and len(hits) > 1:
            yield self._finding(active, hits[0], hits[1:])
        else:
            for hit in hits:
                yield self._finding(active, hit)

    def _view(self, rule: Rule) -> AnnotatedDocument:
        key = (rule.language, rule.blocks)
        if key not in self._views:

            def keep(block: Block, language: str) -> bool:
                spoken = rule.language in (None, language)
                return spoken and (not rule.blocks or block.kind in rule.blocks)

            self._views[key] = self._document.narrowed(keep)
        return self._views[key]

    def _counts(self, hit: Hit, view: AnnotatedDocument, rule: Rule) -> bool:
        if hit.span.end == hit.span.start or hit.topic is not None or hit.source is not None:
            # What a whole document lacks is only to be said in the document's own language.
            return rule.language is None or view.language in (rule.language, "mixed")
        if view.block_at(hit.span.start) is None:
            # Claims are those of the whole document; other languages have rules of their own.
            return False
        return not any(hit.span.overlaps(span) for span in self._accepted)

    def _finding(self, active: Active, hit: Hit, rest: Sequence[Hit] = ()) -> Finding:
        rule, ui = active.rule, self._ui
        message = fill(in_language(rule.message, ui), hit.values, ui) + and_more(len(rest), ui)
        return Finding(
            place=self._place(hit.span, hit.source, _told_apart(hit)),
            rule_id=rule.id,
            severity=active.severity,
            owner=rule.owner,
            message=message,
            why=fill(in_language(rule.why, ui), hit.values, ui),
            fix=self._fix(hit),
            related=tuple(self._place(s) for s in (*hit.related, *(h.span for h in rest))),
            excerpt=self._excerpt(hit),
            draft=self._document.document.draft,
            grouped=bool(rest),
            calendar=rule.check.calendar,
            topic=_topic(hit, ui),
            former=rule.was,
            further_fixes=tuple(map(self._fix, rest)),
            told=tuple(self._told(rule, one) for one in (hit, *rest)) if rest else (),
        )

    def _told(self, rule: Rule, hit: Hit) -> Told:
        said = fill(in_language(rule.message, self._ui), hit.values, self._ui)
        return Told(said, self._excerpt(hit))

    def _excerpt(self, hit: Hit) -> Excerpt:
        return self._places.excerpt(hit.source or self._source_span(hit.span))

    def _place(self, span: Span, source: Span | None = None, missing: str = "") -> Place:
        """Return a place with what tells it from others: its sentence, or what is missing."""
        if source is not None:
            return self._places.place(source)
        at = self._document.sentence_at(span.start) if span.end > span.start else None
        context = "" if at is None else self._document.sentences[at].span.of(self._document.text)
        return self._places.place(self._source_span(span), span, missing or context)

    def _fix(self, hit: Hit) -> Fix | None:
        """Offer a replacement where the source shows the text without any markup inside."""
        if not self._fixes or hit.replacement is None or hit.source is not None:
            return None
        span = self._source_span(hit.span)
        written = spelt(self._document.document, hit.span, span, hit.replacement)
        return None if written is None else Fix(written, hit.safe)

    def _source_span(self, span: Span) -> Span:
        if span.end == span.start:
            return Span(0, 0)
        return self._document.document.body.map.to_source(span)


def _told_apart(hit: Hit) -> str:
    """Return what tells a thing that is missing from others that are; numbers would not last."""
    if hit.topic is not None:
        return hit.topic[1].en
    if hit.span.end > hit.span.start or "section" not in hit.values:
        return ""
    section = hit.values["section"]
    return section.en if isinstance(section, Wording) else section


def _topic(hit: Hit, ui: str) -> tuple[str, str] | None:
    if hit.topic is None:
        return None
    common, own = hit.topic
    return common.in_language(ui), own.in_language(ui)


def _without_overlaps(hits: Sequence[Hit]) -> list[Hit]:
    """Keep the longest of hits that overlap: one place is one finding of a rule."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end)):
        if kept and hit.span.overlaps(kept[-1].span):
            continue
        kept.append(hit)
    return kept


def _failure(document: AnnotatedDocument, rule: Rule, wording: Wording) -> Failure:
    reason = Wording(f"{rule.id}: {wording.en}", f"{rule.id}: {wording.de}")
    return Failure(document.document.path, reason)
