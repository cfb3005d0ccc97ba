"""The fact sheet: what an employer vouches for, and where it holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from brandlint.errors import Wording
from brandlint.facts.values import Fact, Value

ScopeKey = Literal["role", "location", "seniority", "contract"]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a fact holds for; an empty field holds for all.

    `role` is a job's title or a pattern of it (`*pflege*`), `location` a place, `seniority` and
    `contract` one word each (junior; apprenticeship).
    """

    role: str = ""
    location: str = ""
    seniority: str = ""
    contract: str = ""


@dataclass(frozen=True, slots=True)
class VouchedFact:
    """One line of a fact sheet.

    It counts only with a name in `vouched_by`, from `valid_from` to `valid_until`. `wordings` are
    the agreed ways to say it ('JobRad'); `source` is where HR has it from. `texts` and `evidence`
    tell in a drafted sheet how many texts say so, and what some of them say where. `line` is its
    place in the file, `where` the same with file, sheet and column, for messages.
    """

    fact: Fact
    value: Value
    scope: Scope = Scope()
    vouched_by: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    source: str = ""
    wordings: tuple[str, ...] = ()
    note: str = ""
    texts: int = 0
    evidence: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)
    where: Wording | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Insight:
    """What has no type: what the day is like, what is hard, what applicants ask.

    `kind` is the sheet it stands on. `text` says it in full; with a question, it is the question,
    and `wordings` are the agreed answers. It must appear, in one of its `wordings`, at each of
    `touchpoints`.
    """

    kind: Literal["everyday", "honest", "question"]
    key: str
    text: str
    wordings: tuple[str, ...] = ()
    touchpoints: tuple[str, ...] = ()
    scope: Scope = Scope()
    vouched_by: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    source: str = ""
    note: str = ""
    line: int = field(default=0, compare=False)
    where: Wording | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class FactSheet:
    """All that an employer vouches for; `path` is the file it was read from."""

    facts: tuple[VouchedFact, ...] = ()
    insights: tuple[Insight, ...] = ()
    path: str = ""
