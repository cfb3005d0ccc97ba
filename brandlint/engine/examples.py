"""Runs the examples of rules: what a rule says of itself must hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from brandlint.documents import Touchpoint
from brandlint.engine.document import Active, DocumentRun
from brandlint.engine.fixes import fixed
from brandlint.errors import UserError, Wording
from brandlint.facts import VALUE_TYPES, FactSheet, Insight, Value, VouchedFact
from brandlint.findings import Finding, Severity
from brandlint.nlp.annotate import annotate
from brandlint.readers import read_text
from brandlint.rules import Agreed, Brand, CleanExample, ExampleFact, FlaggedExample, Rule, Voice


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An example that does not hold: of which rule, which one, and what happened."""

    rule: Rule
    example: str
    wording: Wording


def test_rule(rule: Rule) -> Iterator[Mismatch]:
    """Yield the examples of a rule that do not hold."""
    for i, flagged in enumerate(rule.examples.flagged, 1):
        problem = _flagged_problem(rule, flagged)
        if problem is not None:
            yield Mismatch(rule, f"flagged[{i}]", problem)
    for i, clean in enumerate(rule.examples.clean, 1):
        seen = _seen(_findings(rule, clean))
        if seen:
            listed = ", ".join(seen)
            yield Mismatch(
                rule,
                f"clean[{i}]",
                Wording(
                    f"should be clean, but flags {listed}", f"soll frei sein, meldet: {listed}"
                ),
            )


def _flagged_problem(rule: Rule, example: FlaggedExample) -> Wording | None:
    findings = _findings(rule, example)
    seen = _seen(findings)
    if not findings:
        return Wording("should be flagged, but is not", "soll gemeldet werden, wird es nicht")
    if example.seen and seen != list(example.seen):
        want, got = ", ".join(example.seen), ", ".join(seen)
        return Wording(f"should flag {want}, but flags {got}", f"soll {want} melden, meldet {got}")
    if example.fixed is not None:
        result = fixed(example.text, findings)
        if result != example.fixed:
            return Wording(
                f"should become {example.fixed!r}, but becomes {result!r}",
                f"soll zu {example.fixed!r} werden, wird zu {result!r}",
            )
    return None


def _seen(findings: list[Finding]) -> list[str]:
    """Return what was flagged, in order; a grouped finding stands for all its places."""
    seen = []
    for finding in findings:
        seen.append(finding.place.text or "·")
        if finding.grouped:
            seen += [place.text for place in finding.related]
    return seen


def _findings(rule: Rule, example: FlaggedExample | CleanExample) -> list[Finding]:
    check = rule.check.agreed(_brand(example))
    if check is None:
        return []
    spoken = replace(rule, check=check)
    document = read_text(f"example.{example.format}", example.text)
    annotated = annotate(
        document,
        check.needed(),
        language=rule.language,
        touchpoint=example.touchpoint or _usual_touchpoint(rule),
    )
    run = DocumentRun(annotated, None, rule.language or "en")
    findings = run.findings([Active(spoken, Severity.WARNING)])
    if run.failures:
        raise UserError(*run.failures[0].reason)
    return findings


def _brand(example: FlaggedExample | CleanExample) -> Brand:
    """Return what the brand of an example has settled; somebody vouches for all of it."""
    agreed = example.agreed or Agreed()
    return Brand(
        voice=example.voice or Voice(),
        facts=FactSheet(
            facts=tuple(
                VouchedFact(
                    one.fact,
                    _value(one),
                    vouched_by="HR",
                    valid_until=one.valid_until,
                    wordings=one.wordings,
                )
                for one in agreed.facts
            ),
            insights=tuple(
                Insight(
                    "everyday",
                    one.text,
                    one.text,
                    wordings=one.wordings,
                    touchpoints=one.touchpoints,
                    vouched_by="HR",
                )
                for one in agreed.insights
            ),
        )
        if agreed.facts or agreed.insights
        else None,
        require=agreed.require,
        today=agreed.today,
    )


def _value(one: ExampleFact) -> Value:
    value: Value = msgspec.convert(one.value, VALUE_TYPES[one.fact])
    return value


def _usual_touchpoint(rule: Rule) -> Touchpoint:
    if not rule.touchpoints or Touchpoint.JOB_POSTING in rule.touchpoints:
        return Touchpoint.JOB_POSTING
    return min(rule.touchpoints)
