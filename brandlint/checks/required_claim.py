"""Check type `required-claim`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Final, Self

import msgspec

from brandlint.checks._params import MinWords
from brandlint.checks._places import WHOLE
from brandlint.claims.roles import Role, roles_of
from brandlint.documents import AnnotatedDocument, Annotation, BlockKind, Touchpoint
from brandlint.errors import Wording
from brandlint.facts import Fact, Remote
from brandlint.facts.labels import FACTS
from brandlint.findings import Severity
from brandlint.rules import Brand, Check, Hit
from brandlint.spans import Span

# Under which headings a candidate looks for a fact; what isn't listed stands with the offer.
_PLACES: Final[dict[Fact, tuple[Role, ...]]] = {
    Fact.CONTACT_EMAIL: (Role.CONTACT, Role.PROCESS),
    Fact.CONTACT_PHONE: (Role.CONTACT, Role.PROCESS),
    Fact.CONTACT_PERSON: (Role.CONTACT, Role.PROCESS),
    Fact.APPLY_BY: (Role.CONTACT, Role.PROCESS),
    Fact.APPLICATION_PROCESS: (Role.PROCESS, Role.CONTACT),
    Fact.EQUAL_OPPORTUNITY: (Role.CONTACT, Role.PROCESS),
    Fact.REQUIREMENT: (Role.PROFILE,),
    Fact.CONDITION: (Role.TERMS, Role.TASKS),
}
_MISSING: Final = Wording("Missing", "Es fehlt")
_ANYWHERE: Final = Remote("full")
_OFFERED: Final = (Role.TERMS, Role.OFFER)


class RequiredClaim(Check, frozen=True, kw_only=True):
    """A fact that a text must state, at some touchpoints.

    Flags a document that states fewer different values of the fact than `required` says for its
    touchpoint: at the heading under which candidates look for it, else as a whole. Where the
    brand's settings have `require`, that counts instead of `required`, and a miss is an error.
    """

    fact: Annotated[Fact, msgspec.Meta(description="The fact, such as salary or weekly_hours.")]
    required: Annotated[
        dict[Touchpoint, Annotated[int, msgspec.Meta(ge=1)]],
        msgspec.Meta(description="At which touchpoints, and how many different values."),
    ] = msgspec.field(default_factory=dict)
    values: Annotated[
        tuple[str, ...], msgspec.Meta(description="Only these values count; else any does.")
    ] = ()
    instead: Annotated[
        tuple[Fact, ...],
        msgspec.Meta(description="Facts that serve as well, unless settings ask for this one."),
    ] = ()
    equal: Annotated[
        tuple[Fact, ...],
        msgspec.Meta(description="Facts that say as much, even where settings ask for this one."),
    ] = ()
    min_words: MinWords = 0

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.CLAIMS})
    placeholders: ClassVar[frozenset[str]] = frozenset({"fact", "count", "found"})

    def agreed(self, brand: Brand) -> Self | None:
        """Require what the settings do; without any, what the rule does."""
        if not brand.require:
            return self if self.required else None
        asked = {
            point: facts[self.fact] for point, facts in brand.require.items() if self.fact in facts
        }
        if not asked:
            return None
        strict = msgspec.structs.replace(self, required=asked, instead=(), min_words=0)
        return strict.bound_to(brand)

    def weight(self) -> Severity | None:
        """Weigh a miss of what the brand itself asks for as an error."""
        return Severity.ERROR if self.brand.require else None

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield one hit if too little is stated."""
        wanted = self.required.get(document.touchpoint, 0)
        if not wanted or not document.blocks or document.word_count < self.min_words:
            return
        found = len(self._stated(document))
        if found < wanted:
            name = FACTS[self.fact]
            values: dict[str, str | Wording] = {
                "fact": name,
                "count": str(wanted),
                "found": str(found),
            }
            yield Hit(self._place(document), values, topic=(_MISSING, name))

    def _stated(self, document: AnnotatedDocument) -> set[object]:
        facts = {self.fact, *self.instead, *self.equal}
        return {
            claim.value
            for claim in document.claims
            if (claim.fact in facts or (self.fact is Fact.LOCATION and claim.value == _ANYWHERE))
            and (not self.values or getattr(claim.value, "value", None) in self.values)
        }

    def _place(self, document: AnnotatedDocument) -> Span:
        roles = roles_of(document)
        for wanted in _PLACES.get(self.fact, _OFFERED):
            for block, role in zip(document.blocks, roles, strict=True):
                if role is wanted and block.kind is BlockKind.HEADING:
                    return block.span
        return WHOLE
