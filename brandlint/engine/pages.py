"""What a report needs beside findings: the texts themselves, and what the rules are for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.engine.tones import tone_of
from brandlint.findings import Finding, Page, PageBlock, RuleNote
from brandlint.profile import Profile
from brandlint.rules import Rule
from brandlint.voice.observing import NEEDS

PAGE_NEEDS: Final = NEEDS | {Annotation.CLAIMS}


def page_of(document: AnnotatedDocument, profile: Profile | None = None) -> Page:
    """Return what a candidate reads of a document, what it states, and how it sounds."""
    blocks = tuple(PageBlock(b.kind.value, b.level, b.span) for b in document.blocks)
    claims, tone = tuple(document.claims), tone_of(document, profile)
    return Page(document.document.path, document.text, blocks, claims, tone)


def rule_notes(rules: Iterable[Rule], findings: Iterable[Finding]) -> tuple[RuleNote, ...]:
    """Return what reports say of the rules that found something."""
    fired = {finding.rule_id for finding in findings}
    return tuple(_note(rule) for rule in rules if rule.id in fired)


def _note(rule: Rule) -> RuleNote:
    return RuleNote(
        id=rule.id,
        check=rule.check_type,
        severity=rule.severity,
        owner=rule.owner,
        message=rule.message,
        why=rule.why,
        sources=tuple((source.title, source.url) for source in rule.sources),
        jurisdiction=rule.legal.jurisdiction if rule.legal else "",
    )
