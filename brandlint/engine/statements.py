"""What many texts say about facts, grouped by value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from brandlint.engine.claims import ClaimsOf, Stated
from brandlint.facts import Fact, Named, Requirement, Value
from brandlint.facts.agreement import words
from brandlint.facts.labels import FACTS
from brandlint.facts.scope import Subject, subject_of
from brandlint.language.gender import markers

# How a text speaks is for the voice to settle.
VOICE_FACTS: Final = frozenset((Fact.ADDRESS, Fact.GENDER_MARKER, Fact.GENDER_FORM))
# What an ad says around the title of a job.
_AROUND_TITLE: Final = re.compile(
    r"^(?:wir suchen|gesucht|we are hiring|we're hiring)\b[: ]*(?:(?:an?|eine?n?) )?"
    r"|\s+(?:(?:für|for) (?:unser|our)\w*\b[^|]*)?\b(?:gesucht|wanted)$",
    re.IGNORECASE,
)
_BEFORE_PLACE: Final = r"(?:\s*[-–|,/(]\s*|\s+)(?:(?:am standort|standort|in|bei|at|for|für) )?"
_ORDER: Final = {fact: number for number, fact in enumerate(FACTS)}


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim in one text, with the job it speaks of."""

    path: str
    stated: Stated
    subject: Subject

    @property
    def line(self) -> int:
        """The line it stands in, 0 where it stands in none."""
        return self.stated.place.start.line if self.stated.place else 0

    @property
    def roles(self) -> dict[str, str]:
        """The titles of the jobs it speaks of, as they are written, by what they compare by."""
        titles = (title_core(title, self.subject.locations) for title in self.subject.roles)
        return {title.casefold(): title for title in titles if title}

    @property
    def quote(self) -> str:
        """What the text says, in one line."""
        return " ".join(self.stated.place.text.split()) if self.stated.place else ""


@dataclass(slots=True)
class Group:
    """All places that give a fact the same value."""

    fact: Fact
    statements: list[Statement] = field(default_factory=list)

    @property
    def value(self) -> Value:
        """The value, as most of the texts spell it."""
        counts = Counter(one.stated.claim.value for one in self.statements)
        return counts.most_common(1)[0][0]

    @property
    def texts(self) -> int:
        """How many texts say so."""
        return len({one.path for one in self.statements})

    @property
    def roles(self) -> frozenset[str]:
        """The cores of the titles of the jobs that it is said of."""
        return frozenset(role for one in self.statements for role in one.roles)

    def of_role(self, role: str) -> Group:
        """Return those of the places that speak of a job."""
        return Group(self.fact, [one for one in self.statements if role in one.roles])


def statements_of(documents: Iterable[ClaimsOf]) -> Iterator[Statement]:
    """Yield what texts state about facts, in the order of the texts."""
    for document in documents:
        claims = [stated.claim for stated in document.claims]
        subjects: dict[int | None, Subject] = {}
        for stated in document.claims:
            job = stated.claim.job
            if job not in subjects:
                subjects[job] = subject_of(claims, job)
            if stated.claim.fact not in VOICE_FACTS:
                yield Statement(document.path, stated, subjects[job])


def groups_of(statements: Iterable[Statement]) -> list[Group]:
    """Return statements by fact and value: facts as people think of them, the commonest first."""
    groups: dict[tuple[Fact, object], Group] = {}
    for one in statements:
        claim = one.stated.claim
        key = (claim.fact, _same(claim.value))
        groups.setdefault(key, Group(claim.fact)).statements.append(one)
    return sorted(groups.values(), key=lambda group: (_ORDER[group.fact], -group.texts))


def _same(value: Value) -> object:
    """Return what is equal for values that differ only in spelling."""
    if isinstance(value, Named):
        return tuple(words(value.value))
    if isinstance(value, Requirement):
        return (value.kind, tuple(words(value.value)), value.level, value.years)
    return value


def bare_title(title: str) -> str:
    """Return a title without its gender markers."""
    for marker in reversed(markers(title)):
        title = title[: marker.span.start] + title[marker.span.end :]
    return " ".join(title.split()).strip(" -–|,")


@cache
def title_core(title: str, places: tuple[str, ...]) -> str:
    """Return what a title has in common with others for the job: no markers, no place, no call."""
    core = _AROUND_TITLE.sub("", bare_title(title)).strip(" -–|,:")
    for place in places:
        told = re.search(rf"{_BEFORE_PLACE}{re.escape(place)}\)?$", core, re.IGNORECASE)
        if told is not None and told.start() > 0:
            core = core[: told.start()].strip(" -–|,")
    return core
