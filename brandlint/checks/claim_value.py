"""Check type `claim-value`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Final, Literal, Self

import msgspec

from brandlint.checks import _vouched
from brandlint.checks._places import WHOLE, seen
from brandlint.checks._vouched import Departure, Vouching
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.errors import Wording
from brandlint.facts import Fact, RequirementKind, Value
from brandlint.facts.labels import FACTS
from brandlint.facts.shown import shown
from brandlint.rules import Brand, Check, Hit
from brandlint.spans import Span

# So many values of the sheet a message names.
_MOST: Final = 4
_LEFT_OUT: Final = Wording("Agreed, but not mentioned", "Vereinbart, aber nicht erwähnt")

Kind = Literal["contradiction", "unknown", "hardened", "left_out", "other_name"]


class ClaimValue(Check, frozen=True, kw_only=True):
    """What a text states, held against the fact sheet. Off without a sheet.

    Flags what its `flag` names: a `contradiction` to what HR vouches for; what is `unknown` to a
    sheet that lists such facts; requirements that are `hardened`, a wish made a must or more years
    than needed; what the sheet has and the text has `left_out`; and `other_name`, words for a
    fact that aren't the agreed ones. The most specific line of the right scope counts; where the
    text leaves the scope open, every line does.
    """

    flag: Annotated[Kind, msgspec.Meta(description="What to look for.")]
    facts: Annotated[
        tuple[Fact, ...], msgspec.Meta(min_length=1, description="Which facts are compared.")
    ]
    kinds: Annotated[
        tuple[RequirementKind, ...],
        msgspec.Meta(description="Requirements of these kinds only; else of all."),
    ] = ()

    values: Annotated[
        tuple[str, ...], msgspec.Meta(description="These values only, such as bike_leasing.")
    ] = ()

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.CLAIMS})
    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "fact", "stated", "vouched", "who"})

    def agreed(self, brand: Brand) -> Self | None:
        """Compare with the brand's sheet, as far as it speaks of these facts."""
        sheet = brand.facts
        if sheet is None or not any(one.fact in self.facts for one in sheet.facts):
            return None
        return self.bound_to(brand)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each departure from the sheet."""
        sheet = self.brand.facts
        if sheet is None:
            return
        vouching = Vouching(document, sheet, self.brand.today)
        told: dict[object, list[Departure]] = {}
        for departure in _FINDERS[self.flag](vouching, self.facts):
            if self._counts(departure.value):
                # The same words in another place are the same thing; another name is one each.
                one = departure.claim if self.flag == "other_name" else departure.value
                told.setdefault((departure.fact, one), []).append(departure)
        for first, *rest in told.values():
            yield replace(_hit(first, document), related=tuple(_spans(rest)))

    def _counts(self, value: Value) -> bool:
        kind, name = getattr(value, "kind", None), getattr(value, "value", None)
        return (not self.kinds or kind in self.kinds) and (not self.values or name in self.values)


_FINDERS: Final[dict[Kind, Callable[[Vouching, tuple[Fact, ...]], Iterable[Departure]]]] = {
    "contradiction": _vouched.contradictions,
    "unknown": _vouched.unknown,
    "hardened": _vouched.hardened,
    "left_out": _vouched.left_out,
    "other_name": _vouched.other_names,
}


def _spans(departures: Iterable[Departure]) -> Iterator[Span]:
    claims = (departure.claim for departure in departures)
    return (claim.span for claim in claims if claim is not None and claim.span is not None)


def _hit(departure: Departure, document: AnnotatedDocument) -> Hit:
    claim, lines = departure.claim, departure.lines
    stated = _in_words(departure.fact, [departure.value])
    values: dict[str, str | Wording] = {
        "seen": stated,
        "fact": FACTS[departure.fact],
        "stated": stated,
        "vouched": _vouched_words(departure),
        "who": ", ".join(dict.fromkeys(one.vouched_by for one in lines)),
    }
    if claim is None:
        return Hit(WHOLE, values, topic=(_LEFT_OUT, stated))
    span = claim.span or WHOLE
    if claim.span is not None:
        values["seen"] = seen(document, span)
    replacement = _vouched.corrected(departure, document)
    return Hit(span, values, replacement, source=claim.source)


def _vouched_words(departure: Departure) -> Wording:
    if departure.wordings:
        listed = ", ".join(departure.wordings[:2])
        return Wording(listed, listed)
    return _in_words(departure.fact, [one.value for one in departure.lines])


def _in_words(fact: Fact, values: Iterable[object]) -> Wording:
    distinct = list(dict.fromkeys(values))
    en, de = ([shown(fact, value, ui) for value in distinct[:_MOST]] for ui in ("en", "de"))  # type: ignore[arg-type]
    more = " …" if len(distinct) > _MOST else ""
    return Wording(", ".join(en) + more, ", ".join(de) + more)
