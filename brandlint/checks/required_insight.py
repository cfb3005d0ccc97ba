"""Check type `required-insight`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import ClassVar, Self

from brandlint.checks._places import WHOLE, shorten
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.errors import Wording
from brandlint.facts import FactSheet, Insight
from brandlint.facts.scope import holds_for, in_force, subject_of
from brandlint.rules import Brand, Check, Hit


class RequiredInsight(Check, frozen=True, kw_only=True):
    """What HR wants candidates to know: the day, the hard sides, the questions that they ask.

    Flags a document, as a whole, that has none of the agreed wordings of an insight which the
    fact sheet asks for at its touchpoint. Off without a fact sheet.
    """

    needs: ClassVar[frozenset[Annotation]] = frozenset(
        {Annotation.CLAIMS, Annotation.SENTENCES, Annotation.LEMMAS}
    )
    placeholders: ClassVar[frozenset[str]] = frozenset({"insight", "wordings", "who"})

    def agreed(self, brand: Brand) -> Self | None:
        """Take what counts today from the fact sheet."""
        if brand.facts is None:
            return None
        bound = self.bound_to(brand)
        return bound if bound._insights else None  # noqa: SLF001 - its own

    @cached_property
    def _insights(self) -> list[tuple[Insight, tuple[str, ...], PhraseFinder]]:
        """What counts today, with its wordings, and what finds them."""
        sheet, today = self.brand.facts or FactSheet(), self.brand.today
        worded = [
            (one, one.wordings or (one.text,))
            for one in sheet.insights
            if one.touchpoints and in_force(one, today)
        ]
        return [(one, words, PhraseFinder(words, match="lemma")) for one, words in worded]

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each insight that is missing."""
        subject = subject_of(document.claims, None)
        for insight, wordings, finder in self._insights:
            if document.touchpoint not in insight.touchpoints:
                continue
            if holds_for(insight.scope, subject) is not True:
                continue
            if not finder.find(document):
                yield Hit(
                    WHOLE,
                    {
                        "insight": shorten(insight.text),
                        "wordings": _quoted(wordings[:2]),
                        "who": insight.vouched_by,
                    },
                )


def _quoted(wordings: Sequence[str]) -> Wording:
    en, de = (", ".join(f"{a}{one}{b}" for one in wordings) for a, b in ("“”", "„“"))
    return Wording(en, de)
