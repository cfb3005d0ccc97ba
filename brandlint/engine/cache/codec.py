"""Outcomes as bytes: data only, so that nobody can slip code into a cache."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from brandlint.engine.outcome import Days, Outcome
from brandlint.errors import Wording
from brandlint.facts import VALUE_TYPES, Claim, Fact, Origin
from brandlint.findings import Checked, Finding, Page, PageBlock, RuleNote, Silenced, Tone
from brandlint.spans import Span


class _Claim(msgspec.Struct, array_like=True, frozen=True):
    """A claim; the fact tells of which type the value is."""

    fact: Fact
    value: msgspec.Raw
    span: Span | None
    source: Span | None
    job: int | None
    origin: Origin
    conditional: bool


class _Page(msgspec.Struct, array_like=True, frozen=True):
    path: str
    text: str
    blocks: tuple[PageBlock, ...]
    claims: tuple[_Claim, ...]
    tone: Tone | None


class _Outcome(msgspec.Struct, array_like=True, frozen=True):
    checked: Checked | None
    findings: tuple[Finding, ...]
    notes: tuple[Wording, ...]
    silenced: tuple[Silenced, ...]
    rules: tuple[msgspec.Raw, ...]
    pages: tuple[_Page, ...]
    skipped: int
    no_copy: tuple[str, ...]
    days: Days | None


@cache
def _decoder() -> msgspec.msgpack.Decoder[_Outcome]:
    return msgspec.msgpack.Decoder(_Outcome)


def encoded(outcome: Outcome) -> bytes:
    """Return an outcome without failures and changes as bytes."""
    return msgspec.msgpack.encode(
        _Outcome(
            checked=outcome.checked,
            findings=outcome.findings,
            notes=outcome.notes,
            silenced=outcome.silenced,
            rules=tuple(msgspec.Raw(msgspec.msgpack.encode(note)) for note in outcome.rules),
            pages=tuple(map(_page, outcome.pages)),
            skipped=outcome.skipped,
            no_copy=outcome.no_copy,
            days=outcome.days,
        )
    )


def decoded(data: bytes | memoryview) -> Outcome | None:
    """Return the outcome that bytes hold; None where they hold none."""
    try:
        wire = _decoder().decode(data)
        pages = tuple(map(_unwired, wire.pages))
        rules = tuple(_note(bytes(note)) for note in wire.rules)
    except (msgspec.MsgspecError, ValueError):
        return None
    return Outcome(
        checked=wire.checked,
        findings=wire.findings,
        notes=wire.notes,
        silenced=wire.silenced,
        rules=rules,
        pages=pages,
        skipped=wire.skipped,
        no_copy=wire.no_copy,
        days=wire.days,
    )


@cache
def _note(data: bytes) -> RuleNote:
    # The same in all texts that a rule finds something in.
    return msgspec.msgpack.decode(data, type=RuleNote)


def _page(page: Page) -> _Page:
    claims = tuple(
        _Claim(
            claim.fact,
            msgspec.Raw(msgspec.msgpack.encode(claim.value)),
            claim.span,
            claim.source,
            claim.job,
            claim.origin,
            claim.conditional,
        )
        for claim in page.claims
    )
    return _Page(page.path, page.text, page.blocks, claims, page.tone)


def _unwired(page: _Page) -> Page:
    claims = (
        Claim(
            one.fact,
            _value(one),
            one.span,
            one.source,
            one.job,
            one.origin,
            one.conditional,
        )
        for one in page.claims
    )
    return Page(page.path, page.text, page.blocks, tuple(claims), page.tone)


def _value(claim: _Claim) -> Any:
    return msgspec.msgpack.decode(claim.value, type=VALUE_TYPES[claim.fact])
