"""What a run brings: findings, failures, and the report of both."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from hashlib import blake2b
from typing import Literal, NamedTuple

from brandlint.errors import Wording
from brandlint.facts import Claim
from brandlint.spans import Position, Span


class Severity(IntEnum):
    """How much a finding weighs; the gate is one of these."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The name as it stands in packs, settings and reports."""
        return self.name.lower()


class Owner(StrEnum):
    """Who can settle a finding: HR, marketing, or whoever builds the page."""

    FACTS = "facts"
    VOICE = "voice"
    SITE = "site"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a source, with its positions and its exact characters.

    `spot` is where it lies in the visible text (see `Page`), None outside of it. `context` is the
    sentence around it, or what else tells it from other places, however lines are wrapped.
    """

    path: str
    span: Span
    start: Position
    end: Position
    text: str
    spot: Span | None = field(default=None, compare=False)
    context: str = field(default="", compare=False)

    @property
    def fingerprint(self) -> str:
        """A short name for what stands here, the same wherever in its file it moves."""
        said = " ".join(unicodedata.normalize("NFC", f"{self.text}\0{self.context}").split())
        return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The source line of a place, cut to what a terminal can show.

    `text` holds the characters of the source from `column` on (from 1); `cut` tells whether the
    line goes on to the left and to the right.
    """

    text: str = ""
    column: int = 1
    cut: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class Fix:
    """What a place should read instead, as its source has to spell it.

    `safe` where no meaning can change.
    """

    replacement: str
    safe: bool


class Told(NamedTuple):
    """What is said of one place of a grouped finding: its own message, and its line."""

    message: str
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a document departs from the brand: the only result users see.

    `grouped` findings stand for all places of their rule in the document, the further ones
    being `related`. A `calendar` finding came with the day, not with a change, and never fails a
    run. `former` are earlier ids of its rule. Findings of a document whose `topic` has the same
    first part can be told together, in one line: the first part, and the second of each.
    `further_fixes` are those of the last places of `related`, as many as there are. `told` has
    what is said of each place of a grouped finding, its own first.
    """

    place: Place
    rule_id: str
    severity: Severity
    owner: Owner
    message: str
    why: str = ""
    fix: Fix | None = None
    related: tuple[Place, ...] = ()
    excerpt: Excerpt = Excerpt()
    draft: bool = False
    grouped: bool = False
    calendar: bool = False
    topic: tuple[str, str] | None = None
    former: tuple[str, ...] = ()
    further_fixes: tuple[Fix | None, ...] = ()
    told: tuple[Told, ...] = ()

    @property
    def sort_key(self) -> tuple[str, Span, str, str]:
        """Path, place, rule, message: the order of every report."""
        return (self.place.path, self.place.span, self.rule_id, self.message)

    @property
    def fixes(self) -> tuple[tuple[Place, Fix], ...]:
        """All fixes that it offers, with the places that they replace."""
        rest = self.related[len(self.related) - len(self.further_fixes) :]
        pairs = ((self.place, self.fix), *zip(rest, self.further_fixes, strict=True))
        return tuple((place, fix) for place, fix in pairs if fix is not None)


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that somebody accepted: in a comment of the text, or in the baseline."""

    finding: Finding
    reason: str
    by: Literal["text", "baseline"] = "text"


@dataclass(frozen=True, slots=True, order=True)
class RuleNote:
    """What a report says of a rule; texts are by language of the interface."""

    id: str
    check: str
    severity: Severity
    owner: Owner
    message: Mapping[str, str] = field(compare=False)
    why: Mapping[str, str] = field(compare=False)
    sources: tuple[tuple[str, str], ...] = ()
    jurisdiction: str = ""


class PageBlock(NamedTuple):
    """A block of a page: its kind (`title`, `heading` ...), level, and span in the page's text."""

    kind: str
    level: int
    span: Span


class Trait(NamedTuple):
    """A feature of a voice in a text: how many times as far off as approved texts usually are."""

    label: Wording
    said: Wording
    weight: float


@dataclass(frozen=True, slots=True)
class Tone:
    """How near a text is to the voice of the brand, and in what it is unlike it.

    `nearness` is 1 at most; `typical` is what approved texts reach, `threshold` the least that a
    text of this length should. `traits` begin with what sticks out most.
    """

    nearness: float
    threshold: float
    typical: float
    traits: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What a candidate reads of a document, for reports that show it, and what it states.

    `tone` is None where no voice is known, or the text is too short to tell.
    """

    path: str
    text: str
    blocks: tuple[PageBlock, ...]
    claims: tuple[Claim, ...] = ()
    tone: Tone | None = None


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """A document, or a rule on a document, that could not be run: never 'clean'."""

    path: str
    reason: Wording


@dataclass(frozen=True, slots=True, order=True)
class Checked:
    """A document that was checked, and what was found out or set about it.

    `assumed` names what nobody set and brandlint made out itself: `language`, `touchpoint`,
    `packs`. Of the rules `asleep`, left out of this run, nothing is known.
    """

    path: str
    language: str
    touchpoint: str
    words: int = 0
    gate: Severity = Severity.ERROR
    packs: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    asleep: frozenset[str] = field(default=frozenset(), compare=False)


@dataclass(frozen=True, slots=True)
class Change:
    """What fixes make of a document: its source before and after, and how many there were.

    `data` is the whole file with its encoding, byte order mark included.
    """

    path: str
    before: str
    after: str
    count: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Report:
    """All findings and failures of a run, sorted.

    `skipped` counts files without a reader and documents that are no recruiting copy; `notes`
    says what the user should know about the run itself. `rules` are those that found anything,
    by id; `pages` are kept only where a report shows them. `changes` is None where no fixes were
    asked for; else findings and failures are those of the texts with their fixes. `brands` has
    the same for each brand alone, where that was asked for.
    """

    documents: tuple[Checked, ...] = ()
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[Wording, ...] = ()
    skipped: int = 0
    silenced: tuple[Silenced, ...] = ()
    rules: Mapping[str, RuleNote] = field(default_factory=dict)
    pages: tuple[Page, ...] = ()
    changes: tuple[Change, ...] | None = None
    brands: tuple[BrandReport, ...] = ()

    @property
    def suppressed(self) -> int:
        """How many findings somebody has accepted."""
        return len(self.silenced)

    def failing(self, gate: Severity | None = None) -> Iterator[Finding]:
        """Yield the findings that fail a run.

        Without a gate of its own the run takes that of each document. What is found in a draft,
        and what only the calendar brought, never fails a run.
        """
        gates = {document.path: document.gate for document in self.documents}
        for finding in self.findings:
            lowest = gate or gates.get(finding.place.path, Severity.ERROR)
            if finding.severity >= lowest and not (finding.draft or finding.calendar):
                yield finding


@dataclass(frozen=True, slots=True)
class BrandReport:
    """What a run brought for one brand, with nothing of others in it.

    `slug` is its name as a file can have it, `folder` the one below which its texts lie;
    `ui_language` is what its settings want reports to speak.
    """

    name: str
    slug: str
    folder: str
    report: Report
    ui_language: str | None = None
