"""Check type `preferred-term`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, ClassVar, Self

import msgspec

from brandlint.checks._fitting import fitting
from brandlint.checks._params import Case, Except, FromVoice, MatchBy, Term, annotations_for
from brandlint.checks._places import seen
from brandlint.checks.phrases import PhraseFinder, plain_phrase
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Brand, Check, Hit
from brandlint.spans import Span


class PreferredTerm(Check, frozen=True, kw_only=True):
    """Words for which the brand has a better one, with a fix.

    Flags every place of a wrong term and offers the right one. Passes what already reads as
    preferred (`Team` in `Muster-Team`, where the latter is preferred) and what stands inside a
    phrase of `except`. The right term comes in the form and with the capitals of the wrong one.
    Where an article, a case or a number would have to change with it, or no form is sure to
    fit, no fix is offered; where that can't be told, and in a hyphened compound, it is not safe.
    """

    swaps: Annotated[
        dict[Term, Term], msgspec.Meta(description="The wrong term, and the right one for it.")
    ] = msgspec.field(default_factory=dict)
    match: MatchBy = "surface"
    case: Case = False
    except_: Except = msgspec.field(name="except", default=())
    safe: Annotated[
        bool, msgspec.Meta(description="Whether the swap can never change what is meant.")
    ] = True
    reword: Annotated[
        tuple[Term, ...],
        msgspec.Meta(
            description="Wrong terms whose sentence has to be reworded: flagged without a fix."
        ),
    ] = ()
    from_voice: FromVoice = False

    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "preferred"})

    def needed(self) -> frozenset[Annotation]:
        """Ask for lemmas only where terms are matched by them."""
        return annotations_for(self.match)

    def agreed(self, brand: Brand) -> Self | None:
        """Add the terms of the brand's voice."""
        if not self.from_voice:
            return self
        terms = brand.voice.terms
        return msgspec.structs.replace(self, swaps=self.swaps | terms) if terms else None

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Ask for something to swap."""
        if not self.swaps and not self.from_voice:
            yield "swaps", "name at least one swap", "mindestens ein Begriffspaar nennen"

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit with a replacement for each wrong term."""
        pairs = tuple(self.swaps.items())
        for span, index in self._phrases.find(document):
            wrong, right = pairs[index]
            fit = fitting(document, span, wrong, right)
            better = _in_case(document.text, span, wrong, right if fit is None else fit.text)
            if better != span.of(document.text):
                values = {"seen": seen(document, span), "preferred": better}
                if fit is None or wrong in self.reword:
                    yield Hit(span, values)
                else:
                    safe = self.safe and fit.sure and not _hyphened(document, span)
                    yield Hit(span, values, replacement=better, safe=safe)

    @cached_property
    def _phrases(self) -> PhraseFinder:
        wrong = tuple(plain_phrase(term) for term in self.swaps)
        # What reads as it should is no fault, even where it holds a wrong term. Swaps of
        # capitals ("javascript" to "JavaScript") are told apart in `run`; "informations" is no
        # "information" with an ending.
        right = [
            term
            for term in self.swaps.values()
            if not any(one.startswith(plain_phrase(term)) for one in wrong)
        ]
        return PhraseFinder(
            tuple(self.swaps), match=self.match, case=self.case, unless=(*self.except_, *right)
        )


def _in_case(text: str, span: Span, wrong: str, right: str) -> str:
    """Return the right term with the capitals that its place asks for."""
    here = span.of(text)
    if len(here) > 1 and here.isupper() and not wrong.isupper():
        return right.upper()
    if " " in here and _is_title(here) and not _is_title(wrong):
        return " ".join(word[:1].upper() + word[1:] for word in right.split())
    if here[:1].isupper() and (not wrong[:1].isupper() or _opens_sentence(text, span.start)):
        return right[:1].upper() + right[1:]
    return right


def _is_title(term: str) -> bool:
    return all(word[:1].isupper() for word in term.split())


def _opens_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 9) : at].rstrip(' "„“‚‘»«(')
    return not before or before[-1] in ".!?\n"


def _hyphened(document: AnnotatedDocument, span: Span) -> bool:
    text = document.plain
    return "-" in (text[span.start - 1 : span.start], text[span.end : span.end + 1])
