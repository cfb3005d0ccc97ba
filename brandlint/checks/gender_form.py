"""Check type `gender-form`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar, Final, Self

import msgspec

from brandlint.checks._gendered import german_forms
from brandlint.checks._params import FromVoice
from brandlint.checks._places import seen
from brandlint.documents import AnnotatedDocument
from brandlint.errors import Wording
from brandlint.language import gender
from brandlint.language.gender import Form
from brandlint.rules import Brand, Check, Hit

_NAMES: Final[dict[Form, Wording]] = {
    "star": Wording("gender star", "Genderstern"),
    "colon": Wording("gender colon", "Doppelpunkt"),
    "underscore": Wording("gender gap", "Unterstrich"),
    "inner_i": Wording("inner I", "Binnen-I"),
    "slash": Wording("slash form", "Schrägstrich"),
    "pair": Wording("pair form", "Paarform"),
    "neutral": Wording("neutral form", "neutrale Form"),
    "masculine": Wording("masculine form", "männliche Form"),
}
_SIGNS: Final[frozenset[Form]] = frozenset({"star", "colon", "underscore", "inner_i", "slash"})


class GenderForm(Check, frozen=True, kw_only=True):
    """How a text names people of any gender.

    With `allowed`, flags every other form; a bare masculine noun counts as one, a neutral noun
    (Fachkraft, Mitarbeitende) always passes, and so does a noun that a marker such as (m/w/d)
    opens. With `consistent`, flags the rarer signs where a document mixes star, colon, gap,
    inner I and slash.
    """

    allowed: Annotated[
        tuple[Form, ...], msgspec.Meta(description="The forms that the brand uses.")
    ] = ()
    consistent: Annotated[
        bool, msgspec.Meta(description="Whether to ask only that a document keeps to one sign.")
    ] = False
    from_voice: FromVoice = False

    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "form", "expected"})

    def agreed(self, brand: Brand) -> Self | None:
        """Allow the form of the brand's voice."""
        if not self.from_voice:
            return self
        if brand.voice.gender_form is None:
            return None
        return msgspec.structs.replace(self, allowed=(brand.voice.gender_form, *self.allowed))

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """Ask for something to hold the text to."""
        if not (self.allowed or self.consistent or self.from_voice):
            yield (
                "",
                "set 'allowed', 'consistent' or 'from_voice'",
                "„allowed“, „consistent“ oder „from_voice“ setzen",
            )

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each form that the brand, or the document itself, doesn't use."""
        found = german_forms(document)
        if self.allowed:
            yield from self._hits(document, found, self.allowed)
        elif self.consistent:
            signs = [form for form in found if _is_sign(document, form)]
            counts = Counter(form.form for form in signs)
            yield from self._hits(document, signs, [form for form, _ in counts.most_common(1)])

    @staticmethod
    def _hits(
        document: AnnotatedDocument, found: Sequence[gender.GenderForm], allowed: Sequence[Form]
    ) -> Iterator[Hit]:
        names = [_NAMES[form] for form in allowed]
        expected = Wording(", ".join(n.en for n in names), ", ".join(n.de for n in names))
        for span, form, _ in found:
            if form not in allowed and form != "neutral":
                shown = seen(document, span)
                yield Hit(span, {"seen": shown, "form": _NAMES[form], "expected": expected})


def _is_sign(document: AnnotatedDocument, form: gender.GenderForm) -> bool:
    """Tell whether a form shows a choice of sign; "Kauffrau/-mann" has but one."""
    shown = form.span.of(document.text)
    return form.form in _SIGNS and not shown.endswith(("mann", "frau", "männer", "frauen", "leute"))
