"""What becomes of a document's entries once it was checked again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from brandlint.baseline.matching import Tally, places_of
from brandlint.baseline.model import Accepted, Stamp, united
from brandlint.findings import Finding


def kept(
    entries: Sequence[Accepted], findings: Iterable[Finding], asleep: Iterable[str] = ()
) -> tuple[Accepted, ...]:
    """Return the entries that still find something, and nothing new."""
    tally = Tally(entries)
    for finding in findings:
        for place in places_of(finding):
            tally.entry_for(finding, place)
    return united(msgspec.structs.replace(e, count=n) for e, n in tally.counts(asleep) if n)


def renewed(
    entries: Sequence[Accepted],
    findings: Iterable[Finding],
    stamp: Stamp,
    asleep: Iterable[str] = (),
) -> tuple[Accepted, ...]:
    """Return entries for everything that was found.

    Those that are known keep their day, reason and owner; renamed rules get their new id. What
    has expired is accepted again, for as long as before unless the stamp says how long. Entries
    of the rules `asleep` stay.
    """
    tally = Tally(entries)
    found: dict[tuple[str, str], Accepted] = {}
    for finding in findings:
        for place in places_of(finding):
            known = tally.entry_for(finding, place)
            entry = stamp.entry(finding, place) if known is None else _again(known, finding, stamp)
            other = found.get(entry.key)
            if other is not None:
                entry = msgspec.structs.replace(other, count=other.count + 1)
            found[entry.key] = entry
    unknown = frozenset(asleep)
    return united([*found.values(), *(entry for entry in entries if entry.rule in unknown)])


def _again(entry: Accepted, finding: Finding, stamp: Stamp) -> Accepted:
    once = msgspec.structs.replace(entry, rule=finding.rule_id, owner=finding.owner, count=1)
    if not entry.expired(stamp.today) or entry.expires is None:
        return once
    expires = stamp.expires or stamp.today + (entry.expires - entry.date)
    return msgspec.structs.replace(once, date=stamp.today, expires=expires)


def added(entries: Sequence[Accepted], more: Iterable[Accepted]) -> tuple[Accepted, ...]:
    """Return entries with more of them; for the same thing the later word counts."""
    known = {entry.key: entry for entry in entries}
    for entry in more:
        count = max(entry.count, known[entry.key].count if entry.key in known else 0)
        known[entry.key] = msgspec.structs.replace(entry, count=count)
    return united(known.values())
