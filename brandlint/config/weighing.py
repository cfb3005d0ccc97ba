"""Decides whether a rule counts in a file, and how much."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from brandlint.findings import Severity
from brandlint.rules import Rule

# By rule id, pack or pattern; None is off.
LevelOf = Mapping[str, Severity | None]


@dataclass(frozen=True, slots=True)
class Weighing:
    """What settings say about rules in one file.

    `levels` come from the general to the special: a later one counts more. Within one, a rule's
    own id counts more than its pack or a pattern, and of those the last. `select` (empty: all)
    and `ignore` decide first. A rule in preview runs if `preview` is set or its id is named.
    """

    levels: tuple[LevelOf, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = False

    def severity(self, rule: Rule) -> Severity | None:
        """Return how much the rule weighs, None where it does not count."""
        return self.weigh((rule.id, *rule.was), rule.severity, preview=rule.preview)

    def weigh(
        self, ids: Collection[str], severity: Severity, *, preview: bool = False
    ) -> Severity | None:
        """Return how much findings of a rule with these ids weigh, None where they don't count."""
        if self.select and not any(names(pattern, ids) for pattern in self.select):
            return None
        if any(names(pattern, ids) for pattern in self.ignore):
            return None
        if preview and not (self.preview or self._asks_for(ids)):
            return None
        weight: Severity | None = severity
        for levels in self.levels:
            if (key := _deciding(levels, ids)) is not None:
                weight = levels[key]
        return weight

    def _asks_for(self, ids: Collection[str]) -> bool:
        asked: tuple[Collection[str], ...] = (self.select, *self.levels)
        return any(one in place for place in asked for one in ids)


def _deciding(levels: LevelOf, ids: Collection[str]) -> str | None:
    exact = next((one for one in ids if one in levels), None)
    fitting = (key for key in reversed([*levels]) if names(key, ids))
    return exact if exact is not None else next(fitting, None)


def names(pattern: str, ids: Iterable[str]) -> bool:
    """Tell whether an id, a pack or a pattern such as `*/age-*` means a rule with these ids."""
    return any(pattern in (one, one.partition("/")[0]) or fnmatchcase(one, pattern) for one in ids)
