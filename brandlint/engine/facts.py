"""Holds what texts say against who vouches for it: what is open, and what a new sheet changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from brandlint.engine.claims import ClaimsOf
from brandlint.engine.statements import Group, Statement, groups_of, statements_of
from brandlint.facts import (
    SINGLE,
    Fact,
    FactSheet,
    Insight,
    Named,
    Requirement,
    Scope,
    Value,
    VouchedFact,
)
from brandlint.facts.agreement import agree, words
from brandlint.facts.scope import facts_for, holds_for

# A title names the job that is spoken of; nobody has to vouch for it.
_NO_QUESTIONS: Final = frozenset((Fact.TITLE,))


def questions(documents: Iterable[ClaimsOf], sheet: FactSheet, today: date | None) -> list[Group]:
    """Return what texts say and nobody vouches for, by fact and value.

    A fact with one value is open where nobody vouches for any; of a list, each member is.
    """
    return groups_of(
        one
        for one in statements_of(documents)
        if one.stated.claim.fact not in _NO_QUESTIONS and not _answered(one, sheet, today)
    )


def _answered(one: Statement, sheet: FactSheet, today: date | None) -> bool:
    claim = one.stated.claim
    vouched = facts_for(sheet, claim.fact, one.subject, today)
    if claim.fact in SINGLE:
        return bool(vouched)
    return any(_is_member(claim.fact, line.value, claim.value) for line in vouched)


def _is_member(fact: Fact, vouched: Value, claimed: Value) -> bool:
    if isinstance(vouched, Requirement) and isinstance(claimed, Requirement):
        return vouched.kind == claimed.kind and set(words(vouched.value)) <= set(
            words(claimed.value)
        )
    return agree(fact, vouched, claimed)


@dataclass(frozen=True, slots=True)
class Change:
    """What two states of a sheet say differently about one thing, and where the old is still said.

    `old` and `new` are lines of the two sheets; None where there is none. `still` are the places
    in texts that say the old and not the new.
    """

    old: VouchedFact | Insight | None
    new: VouchedFact | Insight | None
    still: tuple[Statement, ...] = ()

    @property
    def texts(self) -> int:
        """How many texts still say the old."""
        return len({one.path for one in self.still})


def changes(old: FactSheet, new: FactSheet, documents: Iterable[ClaimsOf]) -> list[Change]:
    """Return what changed between two states of a sheet, in the order of the new one."""
    statements = [*statements_of(documents)]
    found = []
    for before, after in _pairs(_keyed(old), _keyed(new)):
        if before == after:
            continue
        still = _still(before, after, statements) if isinstance(before, VouchedFact) else ()
        found.append(Change(before, after, tuple(one for one in still if not _holds(one, new))))
    return found


_Line = VouchedFact | Insight
_Key = tuple[object, ...]


def _keyed(sheet: FactSheet) -> dict[_Key, list[_Line]]:
    """Return the lines by what they are about: fact and scope, and the member of a list."""
    keyed: dict[_Key, list[_Line]] = {}
    lines: Sequence[_Line] = (*sheet.facts, *sheet.insights)
    for line in lines:
        keyed.setdefault(_key(line), []).append(line)
    return keyed


def _key(line: _Line) -> _Key:
    if isinstance(line, Insight):
        return (line.kind, line.key, line.scope)
    if line.fact in SINGLE:
        return (line.fact, line.scope)
    value = line.value
    if isinstance(value, Requirement):
        return (line.fact, line.scope, value.kind, *words(value.value))
    return (line.fact, line.scope, *(words(value.value) if isinstance(value, Named) else ()))


def _pairs(
    old: dict[_Key, list[_Line]], new: dict[_Key, list[_Line]]
) -> Iterator[tuple[_Line | None, _Line | None]]:
    """Yield each line of the new sheet with the one it replaces, then those that are gone."""
    for key, lines in new.items():
        before = [line for line in old.get(key, []) if line not in lines]
        after = [line for line in lines if line not in old.get(key, [])]
        for number in range(max(len(before), len(after))):
            yield _at(before, number), _at(after, number)
    for key, lines in old.items():
        if key not in new:
            yield from ((line, None) for line in lines)


def _at(lines: Sequence[_Line], number: int) -> _Line | None:
    return lines[number] if number < len(lines) else None


def _still(
    old: VouchedFact, new: _Line | None, statements: Iterable[Statement]
) -> Iterator[Statement]:
    """Yield where texts say the old value, if it is no longer so."""
    now = new.value if isinstance(new, VouchedFact) else None
    if now == old.value:
        return
    for one in statements:
        claim = one.stated.claim
        if claim.fact is not old.fact or not _speaks_of(old.scope, one):
            continue
        says_old = claim.value == old.value or (
            old.fact in SINGLE and agree(old.fact, old.value, claim.value)
        )
        if says_old and (now is None or not agree(old.fact, now, claim.value)):
            yield one


def _holds(one: Statement, sheet: FactSheet) -> bool:
    """Tell whether a sheet has another line that makes a statement true."""
    claim = one.stated.claim
    vouched = facts_for(sheet, claim.fact, one.subject, None)
    if claim.fact in SINGLE:
        return any(agree(claim.fact, line.value, claim.value) for line in vouched)
    return any(_is_member(claim.fact, line.value, claim.value) for line in vouched)


def _speaks_of(scope: Scope, one: Statement) -> bool:
    return holds_for(scope, one.subject) is not False
