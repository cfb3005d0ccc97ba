"""Check type `gender-marker`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated, ClassVar, Final, Literal, Self

import msgspec

from brandlint.checks._gendered import german_forms, markers
from brandlint.checks._params import FromVoice
from brandlint.checks._places import seen
from brandlint.documents import AnnotatedDocument, Block, BlockKind
from brandlint.language import gender
from brandlint.language.gender import Marker
from brandlint.rules import Brand, Check, Hit

_DEFAULT: Final = "(m/w/d)"


class GenderMarker(Check, frozen=True, kw_only=True):
    """Markers such as (m/w/d), which open a job title to all sexes.

    `missing` flags a job title (the document's title or first-level heading) that names a man
    only: no feminine or neutral form in any of the titles, and no marker anywhere in the text.
    `two_sexes` flags (m/w). `mixed` flags the rarer spellings where a document has several.
    `expected` flags every marker but the brand's, with a fix that is safe where both name the
    same sexes.
    """

    mode: Annotated[
        Literal["missing", "two_sexes", "mixed", "expected"],
        msgspec.Meta(description="What to look for."),
    ]
    expected: Annotated[str, msgspec.Meta(pattern=r"\S", description="The brand's marker.")] = (
        _DEFAULT
    )
    from_voice: FromVoice = False

    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "expected"})

    def agreed(self, brand: Brand) -> Self | None:
        """Expect the marker of the brand's voice."""
        if not self.from_voice:
            return self
        if brand.voice.gender_marker is None:
            return None
        return msgspec.structs.replace(self, expected=brand.voice.gender_marker)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield what the mode looks for."""
        found = markers(document)
        if self.mode == "missing":
            yield from self._missing(document, found)
        elif self.mode == "two_sexes":
            yield from self._hits(document, [m for m in found if m.two_sexes], self.expected)
        elif found:
            spelt = Counter(_squeezed(marker.span.of(document.text)) for marker in found)
            wanted = self.expected if self.mode == "expected" else spelt.most_common(1)[0][0]
            yield from self._hits(document, _others(document, found, wanted), wanted)

    def _missing(self, document: AnnotatedDocument, found: Sequence[Marker]) -> Iterator[Hit]:
        if found:
            return
        titles = [block.span for block in document.blocks if _is_title(block)]
        forms = [
            form for form in german_forms(document) if any(t.contains(form.span) for t in titles)
        ]
        if forms and all(form.form == "masculine" for form in forms):
            span = forms[0].span
            yield Hit(span, {"seen": seen(document, span), "expected": self.expected})

    @staticmethod
    def _hits(document: AnnotatedDocument, found: Sequence[Marker], expected: str) -> Iterator[Hit]:
        wanted = _sexes_of(expected)
        for marker in found:
            values = {"seen": seen(document, marker.span), "expected": expected}
            safe = _sexes(marker) in wanted
            yield Hit(marker.span, values, replacement=expected, safe=safe)


def _is_title(block: Block) -> bool:
    return block.kind is BlockKind.TITLE or (block.kind is BlockKind.HEADING and block.level == 1)


def _others(document: AnnotatedDocument, found: Sequence[Marker], wanted: str) -> list[Marker]:
    sexes = _sexes_of(wanted)
    return [
        m
        for m in found
        if _squeezed(m.span.of(document.text)) != _squeezed(wanted)
        and not (_sexes(m) in sexes and _is_english(document, m))
    ]


def _sexes_of(marker: str) -> list[frozenset[str]]:
    return [_sexes(found) for found in gender.markers(f"X {marker}")]


def _sexes(marker: Marker) -> frozenset[str]:
    """Return the letters of a marker, the English "f" as "w"."""
    return frozenset("w" if letter == "f" else letter for letter in marker.letters)


def _is_english(document: AnnotatedDocument, marker: Marker) -> bool:
    """Tell whether a marker stands in English copy, where (m/f/d) is what (m/w/d) is in German."""
    block = document.block_at(marker.span.start)
    return block is not None and document.languages[block] == "en"


def _squeezed(marker: str) -> str:
    return "".join(marker.split())
