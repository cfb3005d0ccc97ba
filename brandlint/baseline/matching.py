"""Which places of findings a baseline speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from brandlint.baseline.model import Accepted
from brandlint.findings import Finding, Place


def places_of(finding: Finding) -> tuple[Place, ...]:
    """Return the places that a finding objects to: several where it is grouped.

    Where something is missing, what stands in its stead has no say: headings may change.
    """
    if finding.topic is not None:
        return (replace(finding.place, text=""),)
    if not finding.grouped:
        return (finding.place,)
    rest = len(finding.told) - 1 if finding.told else len(finding.related)
    return (finding.place, *finding.related[len(finding.related) - rest :])


class Tally:
    """The entries of one document, crossed off one by one as their places are found."""

    def __init__(self, entries: Sequence[Accepted]) -> None:
        """Take the entries; none is found yet."""
        self._entries = entries
        self._left = [entry.count for entry in entries]
        self._known: defaultdict[str, list[int]] = defaultdict(list)
        for number, entry in enumerate(entries):
            self._known[entry.fingerprint].append(number)

    def entry_for(self, finding: Finding, place: Place) -> Accepted | None:
        """Return the entry that speaks of a place of a finding, and cross it off once.

        A renamed rule is known by each of its ids.
        """
        if not self._known:
            return None
        for number in self._known.get(place.fingerprint, ()):
            rule = self._entries[number].rule
            if self._left[number] and rule in (finding.rule_id, *finding.former):
                self._left[number] -= 1
                return self._entries[number]
        return None

    def counts(self, asleep: Iterable[str] = ()) -> Iterator[tuple[Accepted, int]]:
        """Yield each entry with how many of its places were found.

        Of the rules `asleep`, which this run left out, nothing is known: theirs count as found.
        """
        unknown = frozenset(asleep)
        for entry, left in zip(self._entries, self._left, strict=True):
            yield entry, entry.count if entry.rule in unknown else entry.count - left

    def stale(self, asleep: Iterable[str] = ()) -> tuple[Accepted, ...]:
        """Return the entries of which nothing was found any more."""
        return tuple(entry for entry, count in self.counts(asleep) if not count)
