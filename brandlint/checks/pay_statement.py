"""Check type `pay-statement`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, Final

import msgspec

from brandlint.checks._places import WHOLE, number, seen
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.facts import Claim, Fact, Pay
from brandlint.rules import Check, Hit

_ABOUT: Final = re.compile(r"\b(?:ca\.?|zirka|circa|rund|etwa|ungefähr|approx\.?|about|around)\s*$")
_GROSS: Final = re.compile(r"brutto|\bgross\b|before tax|pre-tax")
# So far before a figure, a word still speaks of it.
_REACH: Final = 24
_Amount = Annotated[float, msgspec.Meta(gt=0)]


class PayStatement(Check, frozen=True, kw_only=True):
    """What some laws ask of stated pay: a closed range, an exact figure, gross, a minimum.

    Flags each figure that falls short. Passes documents that state no pay: that is for
    `required-claim`.
    """

    closed: Annotated[
        bool, msgspec.Meta(description="'from' and 'up to' leave one end open: both must be named.")
    ] = False
    exact: Annotated[bool, msgspec.Meta(description="No 'about' before the figure.")] = False
    gross: Annotated[
        bool, msgspec.Meta(description="The passage must say that the figure is before tax.")
    ] = False
    widest: Annotated[
        _Amount | None, msgspec.Meta(description="How far the ends of a range may be apart.")
    ] = None
    free_above: Annotated[
        _Amount | None, msgspec.Meta(description="Pay whose upper end is above this passes.")
    ] = None
    least_per_hour: Annotated[
        _Amount | None, msgspec.Meta(description="The minimum wage of an hour.")
    ] = None
    currency: Annotated[
        str | None, msgspec.Meta(description="Only pay in this currency, such as EUR.")
    ] = None

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.CLAIMS})
    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "limit"})

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each figure that falls short."""
        for claim in document.claims:
            pay = claim.value
            if claim.fact is not Fact.SALARY or not isinstance(pay, Pay):
                continue
            if self.currency not in (None, pay.currency) or self._is_free(pay):
                continue
            if self._falls_short(pay) or not self._is_well_said(claim, document):
                text = "" if claim.span is None else seen(document, claim.span)
                values = {"seen": text, "limit": self._limit()}
                yield Hit(claim.span or WHOLE, values, source=claim.source)

    def _is_free(self, pay: Pay) -> bool:
        return bool(self.free_above and pay.max is not None and pay.max > self.free_above)

    def _falls_short(self, pay: Pay) -> bool:
        if pay.min is None or pay.max is None:
            return self.closed
        too_wide = self.widest is not None and pay.max - pay.min > self.widest
        too_low = (
            self.least_per_hour is not None
            and pay.period == "hour"
            and pay.max < self.least_per_hour
        )
        return too_wide or too_low

    def _is_well_said(self, claim: Claim, document: AnnotatedDocument) -> bool:
        if claim.span is None:
            return True
        start = claim.span.start
        if self.exact and _ABOUT.search(document.plain, max(0, start - _REACH), start):
            return False
        block = document.block_at(start)
        if not self.gross or block is None:
            return True
        return bool(_GROSS.search(document.plain, *document.blocks[block].span))

    def _limit(self) -> str:
        limit = self.least_per_hour or self.widest
        return "" if limit is None else f"{limit:.2f}" if self.least_per_hour else number(limit)
