"""What a baseline holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from brandlint.findings import Finding, Owner, Place

# Characters of a place that an entry repeats, so that people know what it speaks of.
_LONGEST: Final = 100


class Accepted(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True
):
    """A finding of a document that somebody accepted.

    `fingerprint` is that of its place, `count` how many such places there may be. `text` is for
    people only, `owner` who could settle it, `by` who accepted it. On the day after `expires` it
    counts no more.
    """

    rule: str
    text: str = ""
    fingerprint: Annotated[str, Meta(pattern="^[0-9a-f]{20}$")]
    count: Annotated[int, Meta(ge=1)] = 1
    owner: Owner | None = None
    reason: str = ""
    by: str = ""
    date: dt.date
    expires: dt.date | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others of its document."""
        return (self.rule, self.fingerprint)

    @property
    def order(self) -> tuple[str, str, str]:
        """Where it stands among others: not by position, so that a text may move."""
        return (self.rule, self.text, self.fingerprint)

    def expired(self, today: dt.date | None) -> bool:
        """Tell whether it counts no more on a day."""
        return self.expires is not None and today is not None and self.expires < today


@dataclass(frozen=True, slots=True)
class Baseline:
    """The accepted findings by document, as a path from the baseline's folder, with `/`."""

    entries: Mapping[str, tuple[Accepted, ...]] = field(default_factory=dict)

    def of(self, path: str) -> tuple[Accepted, ...]:
        """Return what was accepted in a document."""
        return self.entries.get(path, ())

    def changed(self, changes: Mapping[str, Iterable[Accepted]]) -> Baseline:
        """Return it with other entries for some documents; those without any are left out."""
        entries = {**self.entries, **{path: united(found) for path, found in changes.items()}}
        return Baseline({path: entries[path] for path in sorted(entries) if entries[path]})

    def __len__(self) -> int:
        return sum(entry.count for found in self.entries.values() for entry in found)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What new entries say of their acceptance: the day, how long, who and why."""

    today: dt.date
    lasting: dt.timedelta | None = None
    by: str = ""
    reason: str = ""

    @property
    def expires(self) -> dt.date | None:
        """The last day on which a new entry counts; None for ever."""
        return None if self.lasting is None else self.today + self.lasting

    def entry(self, finding: Finding, place: Place) -> Accepted:
        """Return a new entry for a place of a finding."""
        return Accepted(
            rule=finding.rule_id,
            text=said(place),
            fingerprint=place.fingerprint,
            owner=finding.owner,
            reason=self.reason,
            by=self.by,
            date=self.today,
            expires=self.expires,
        )


def said(place: Place) -> str:
    """Return what stands at a place, or what is missing there, in a line that people can read."""
    return shortened(place.text or place.context)


def shortened(text: str) -> str:
    """Return a text in one line, cut to what an entry repeats of it."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def united(entries: Iterable[Accepted]) -> tuple[Accepted, ...]:
    """Return entries in their order; of several for one thing the one with the largest count.

    A merge may leave one twice: that accepts no more than either side did.
    """
    known: dict[tuple[str, str], Accepted] = {}
    for entry in entries:
        other = known.get(entry.key)
        if other is None or entry.count > other.count:
            known[entry.key] = entry
    return tuple(sorted(known.values(), key=lambda entry: entry.order))
