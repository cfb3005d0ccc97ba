"""Check type `vague-claim`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, ClassVar, Final, Self

import msgspec

from brandlint.checks._params import Except, MatchBy, Terms, annotations_for
from brandlint.checks._places import seen
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.errors import Wording
from brandlint.facts import Fact
from brandlint.facts.scope import facts_for, subject_of
from brandlint.facts.shown import shown
from brandlint.rules import Brand, Check, Hit

_MOST: Final = 3
_NOTHING: Final = Wording("", "")


class VagueClaim(Check, frozen=True, kw_only=True):
    """Words that stand where a fact should: 'attractive salary'.

    Flags the terms in a document that states the fact nowhere. `{instead}` is the hint at what
    HR vouches for, with the fact sheet; without one, or where it leaves the value open, it is
    empty.
    """

    fact: Annotated[Fact, msgspec.Meta(description="The fact, such as salary or weekly_hours.")]
    terms: Terms
    match: MatchBy = "lemma"
    except_: Except = msgspec.field(name="except", default=())
    instead: Annotated[
        tuple[Fact, ...],
        msgspec.Meta(description="Facts that say as much: a pay grade beside the salary."),
    ] = ()

    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "instead"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for claims, and for lemmas where terms are compared by them."""
        return annotations_for(self.match) | {Annotation.CLAIMS}

    def agreed(self, brand: Brand) -> Self:
        """Take what can be written instead from the fact sheet."""
        return self.bound_to(brand)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each vague place of a document that is nowhere exact."""
        enough = {self.fact, *self.instead}
        if any(claim.fact in enough for claim in document.claims):
            return
        for span, _ in self._phrases.find(document):
            yield Hit(span, {"seen": seen(document, span), "instead": self._instead(document)})

    @cached_property
    def _phrases(self) -> PhraseFinder:
        return PhraseFinder(self.terms, match=self.match, unless=self.except_)

    def _instead(self, document: AnnotatedDocument) -> Wording:
        """Return what to write, as HR says it; nothing where the sheet leaves more than one."""
        if self.brand.facts is None:
            return _NOTHING
        subject = subject_of(document.claims, None)
        facts = facts_for(self.brand.facts, self.fact, subject, self.brand.today)
        values = list(dict.fromkeys(one.value for one in facts))
        if not values or (len(values) > 1 and self.fact is not Fact.BENEFIT):
            return _NOTHING
        en, de = (
            ", ".join(shown(self.fact, value, ui) for value in values[:_MOST])
            for ui in ("en", "de")
        )
        who = facts[0].vouched_by
        return Wording(
            f" You can write {en}: {who} vouches for it.", f" Ihr könnt schreiben: {de} ({who})."
        )
