"""A rule, the checks that carry it out, and what they give back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Literal, Self

import msgspec

from brandlint.documents import AnnotatedDocument, Annotation, BlockKind, Touchpoint
from brandlint.errors import Wording
from brandlint.facts import Fact, FactSheet
from brandlint.findings import Owner, Severity
from brandlint.profile import Profile
from brandlint.spans import Span


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a check objects to.

    `span` lies in the text of the document; an empty span at 0 speaks of the document as a
    whole. `source` is the place in the decoded source of what stands outside of the text, such
    as a field of the front matter. `values` fill the placeholders of the message; what reads
    differently in the languages of the interface is a `Wording`. `related` are further places
    that show the same thing. Hits with a `topic` can be told together, in one line a document:
    what is said of all of them ('Missing'), and of what this one speaks ('Salary').
    """

    span: Span
    values: Mapping[str, str | Wording] = field(default_factory=dict)
    replacement: str | None = None
    safe: bool = False
    related: tuple[Span, ...] = ()
    source: Span | None = None
    topic: tuple[Wording, Wording] | None = None


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How the brand speaks: what marketing has settled in the settings."""

    address: Literal["du", "sie", "neutral"] | None = None
    gender_form: (
        Literal["star", "colon", "underscore", "inner_i", "slash", "pair", "neutral", "masculine"]
        | None
    ) = None
    gender_marker: str | None = None
    profile: str | None = None
    targets: dict[str, tuple[float, float]] = {}
    terms: dict[str, str] = {}
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brand:
    """What HR and marketing have settled, for checks that hold a text against it.

    `facts` is the fact sheet, `profile` what was learned of the voice. `require` names the
    facts that each touchpoint must state, and how many different values of each. `today` is the
    day that deadlines and validity are judged by; None lets everything count.
    """

    voice: Voice = Voice()  # noqa: RUF009 - frozen
    facts: FactSheet | None = None
    profile: Profile | None = None
    require: Mapping[Touchpoint, Mapping[Fact, int]] = field(default_factory=dict)
    today: date | None = None


class Check(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, dict=True):
    """A mechanism with parameters: its fields are the `params` of a rule.

    `needs` names the annotations that it works on (a check whose parameters decide overrides
    `needed`), `placeholders` the names that a rule's message may use. What a `calendar` check
    finds comes with the day and not with a change, so it never fails a run. What is dear to build
    (an automaton, a compiled expression) is a `functools.cached_property`.
    """

    needs: ClassVar[frozenset[Annotation]] = frozenset()
    calendar: ClassVar[bool] = False
    placeholders: ClassVar[frozenset[str]] = frozenset({"seen"})

    def weight(self) -> Severity | None:
        """Return how much a hit weighs since the brand has settled it; None: as the rule says."""
        return None

    def run(self, document: AnnotatedDocument) -> Iterable[Hit]:
        """Yield the places of a document that the check objects to, in any order."""
        raise NotImplementedError

    def needed(self) -> frozenset[Annotation]:
        """Return the annotations that the check needs with these parameters."""
        return self.needs

    def agreed(self, brand: Brand) -> Self | None:
        """Return the check as the brand has settled it; None where it has nothing to say."""
        del brand
        return self

    def bound_to(self, brand: Brand) -> Self:
        """Return the check with a brand to hold texts against."""
        bound = msgspec.structs.replace(self)
        bound.__dict__["_brand"] = brand
        return bound

    @property
    def brand(self) -> Brand:
        """What the brand has settled; nothing, where the check is not bound to one."""
        return self.__dict__.get("_brand") or Brand()

    def problems(self) -> Iterable[tuple[str, str, str]]:
        """Yield what is wrong with the parameters beyond their types.

        Each is a path below `params` ('patterns[0]', or '' for the whole), and a sentence in
        English and in German.
        """
        return ()


class Legal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which law a rule rests on, and from when to when."""

    jurisdiction: str
    status: Literal["required", "risk", "recommended"]
    valid_from: date | None = None
    valid_to: date | None = None


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a rule rests on, and when somebody last looked."""

    title: str
    url: str = ""
    checked: date | None = None


class ExampleFact(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What HR vouches for in an example: a line of its fact sheet."""

    fact: Fact
    value: Any
    wordings: tuple[str, ...] = ()
    valid_until: date | None = None


class ExampleInsight(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An insight of the fact sheet of an example."""

    text: str
    wordings: tuple[str, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()


class Agreed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a brand has settled in an example."""

    facts: tuple[ExampleFact, ...] = ()
    insights: tuple[ExampleInsight, ...] = ()
    require: dict[Touchpoint, dict[Fact, int]] = {}
    today: date | None = None


class FlaggedExample(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A text that the rule must flag, with exactly what it must see there, in order.

    `format` names the reader (Markdown by default); `fixed` is the text after all fixes. `voice`
    and `agreed` are what a brand has settled, for rules that take it from there.
    """

    text: str
    seen: tuple[str, ...] = ()
    format: str = "md"
    touchpoint: Touchpoint | None = None
    fixed: str | None = None
    voice: Voice | None = None
    agreed: Agreed | None = None


class CleanExample(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A text that the rule must leave alone."""

    text: str
    format: str = "md"
    touchpoint: Touchpoint | None = None
    voice: Voice | None = None
    agreed: Agreed | None = None


class Examples(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The rule's documentation and its test at once; both lists have at least one."""

    flagged: tuple[FlaggedExample, ...]
    clean: tuple[CleanExample, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One statement of the brand, ready to run.

    `message` and `why` are by language of the interface. `touchpoints` empty means all; `blocks`
    empty means every kind. `language` is that of the pack, None for both. `grouped` rules show
    one finding a document, with the other places as related.
    """

    id: str
    check_type: str
    check: Check
    severity: Severity
    owner: Owner
    message: Mapping[str, str]
    why: Mapping[str, str]
    examples: Examples
    path: str
    language: str | None = None
    touchpoints: frozenset[Touchpoint] = frozenset()
    blocks: frozenset[BlockKind] = frozenset()
    grouped: bool = False
    preview: bool = False
    since: str = ""
    was: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    legal: Legal | None = None

    @property
    def pack(self) -> str:
        """The name of the pack that the rule stands in."""
        return self.id.split("/", 1)[0]
