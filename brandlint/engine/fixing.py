"""Carries out fixes on a text, pass by pass, until none is left to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from brandlint.engine.discover import Found
from brandlint.engine.fixes import Edit, applied, edits_of
from brandlint.engine.known import new_ones
from brandlint.engine.options import Fixing
from brandlint.engine.outcome import Outcome
from brandlint.engine.session import Session
from brandlint.engine.writing import write_back
from brandlint.errors import Wording, WriteError
from brandlint.findings import Change, Failure, Finding
from brandlint.readers import read
from brandlint.readers.decode import encode

# What one fix leaves or brings, another may take up; rules that agree need two or three passes.
_MOST_PASSES: Final = 10


class _Text(NamedTuple):
    """A text with the fixes carried out so far, and what a check finds in it."""

    data: bytes
    source: str
    outcome: Outcome
    fixes: int = 0


@dataclass(frozen=True, slots=True)
class _Settled:
    """A text in which no fix is left to do, but for those of `restless` rules."""

    text: _Text
    restless: frozenset[str] = frozenset()


def fixed(session: Session, found: Found, fixing: Fixing, data: bytes | None = None) -> Outcome:
    """Fix a file, or `data` as its content, and check what comes of it.

    The outcome is that of the fixed text. What can't be written stays as it is, and is a failure.
    """
    try:
        before = found.path.read_bytes() if data is None else data
    except OSError:
        return session.check(found)
    first = session.check(found, before)
    if not any(edits_of(_ours(session, found, first), unsafe=fixing.unsafe)):
        return first
    source = read(found.shown, before).source
    settled = _settled(session, found, fixing, _Text(before, source, first))
    return _outcome(
        settled, found, _Text(before, source, first), write=fixing.write and data is None
    )


def _outcome(settled: _Settled, found: Found, first: _Text, *, write: bool) -> Outcome:
    """Return the outcome of a text that came to rest, written back where that is asked for."""
    last = settled.text
    notes = (*last.outcome.notes, *_restless_note(found.shown, settled.restless))
    if last.data == first.data:
        return replace(last.outcome, notes=notes)
    if write:
        try:
            write_back(found.path, first.data, last.data)
        except WriteError as error:
            failed = Failure(found.shown, error.wording)
            return replace(first.outcome, failures=(*first.outcome.failures, failed))
    change = Change(found.shown, first.source, last.source, last.fixes, last.data)
    return replace(last.outcome, notes=notes, changes=(change,))


def _settled(session: Session, found: Found, fixing: Fixing, first: _Text) -> _Settled:
    """Fix a text; rules that undo each other's fixes, or their own, are left out."""
    restless: frozenset[str] = frozenset()
    while True:
        text = first
        sources, passes = [first.source], list[frozenset[str]]()
        while edits := _edits(_ours(session, found, text.outcome), fixing, restless):
            passes.append(frozenset(edit.rule_id for edit in edits))
            changed = _changed(session, found, text, edits)
            if changed is None:
                restless |= passes[-1]
                break
            if changed.source in sources or len(passes) == _MOST_PASSES:
                # Whoever had a hand in the circle, or in growing without end.
                circle = sources.index(changed.source) if changed.source in sources else -2
                restless = restless.union(*passes[circle:])
                break
            text = changed
            sources.append(text.source)
        else:
            return _Settled(text, restless)


def _ours(session: Session, found: Found, outcome: Outcome) -> tuple[Finding, ...]:
    """Return the findings that are to be fixed: not those that were there before or accepted."""
    options = session.options
    new = new_ones(outcome.findings, options.known.get(found.shown, ()))
    if not options.use_baseline:
        return new
    return tuple(session.baselines.open_in(found.path, new, options.today))


def _edits(findings: Iterable[Finding], fixing: Fixing, restless: frozenset[str]) -> list[Edit]:
    lasting = (one for one in findings if one.rule_id not in restless)
    return list(edits_of(lasting, unsafe=fixing.unsafe))


def _changed(session: Session, found: Found, text: _Text, edits: list[Edit]) -> _Text | None:
    """Return a text after one pass; None where it could not be read back as it was written."""
    document = read(found.shown, text.data)
    source = applied(document.source, edits)
    data = encode(source, document.encoding)
    outcome = session.check(found, data)
    if outcome.checked is None or read(found.shown, data).source != source:
        return None
    return _Text(data, source, outcome, text.fixes + len(edits))


def _restless_note(path: str, restless: frozenset[str]) -> Iterator[Wording]:
    """Say whose fixes were left out since they would never end."""
    if restless:
        listed = ", ".join(sorted(restless))
        yield Wording(
            f"{path}: fixes of {listed} were left out, for each brings back what another (or it"
            " itself) objects to: make their terms agree.",
            f"{path}: Korrekturen von {listed} blieben aus, weil sie zurückbringen, was eine andere"
            " (oder dieselbe) Regel beanstandet: die Begriffe aufeinander abstimmen.",
        )
