"""Check type `person-balance`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Final

import msgspec

from brandlint.checks._params import MinWords
from brandlint.checks._places import WHOLE, number
from brandlint.checks.phrases import PhraseFinder
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Check, Hit

_WE: Final = "wir uns unser unsere unserem unseren unserer unseres unsrem unsren unsrer unsres"
_GERMAN_WE: Final = PhraseFinder(_WE.split())
_ENGLISH_WE: Final = PhraseFinder(["we", "us", "our", "ours", "ourselves"])


class PersonBalance(Check, frozen=True, kw_only=True):
    """Whether a text speaks of the company or to its reader.

    Flags a document, as a whole, in which the we-forms (wir, uns, unser; we, us, our) outnumber
    the words and calls that address the reader ("du", "Bewirb dich") by more than `max_ratio`.
    Without any such word, the number of we-forms itself is the ratio. Passes documents shorter
    than `min_words`, and those in two languages: a rule may see one of them only, and the other
    may speak to the reader.
    """

    max_ratio: Annotated[
        float, msgspec.Meta(gt=0, description="How many we-forms there may be for each you-form.")
    ]
    min_words: MinWords = 0

    needs: ClassVar[frozenset[Annotation]] = frozenset(
        {Annotation.SENTENCES, Annotation.ADDRESS, Annotation.IMPERATIVE}
    )
    placeholders: ClassVar[frozenset[str]] = frozenset({"we", "you", "ratio"})

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield one hit if the text speaks too much of the company."""
        if document.language == "mixed" or document.word_count < self.min_words:
            return
        we = _count_we(document)
        you = sum(word.form in ("formal", "informal") for word in document.addresses)
        you += len(document.imperatives)
        ratio = we / max(you, 1)
        if ratio > self.max_ratio:
            yield Hit(WHOLE, {"we": str(we), "you": str(you), "ratio": number(ratio)})


def _count_we(document: AnnotatedDocument) -> int:
    count = 0
    if "de" in document.languages:
        count += len(_GERMAN_WE.spans(document))
    if "en" in document.languages:
        # "US" is a country.
        count += sum(span.of(document.text) != "US" for span in _ENGLISH_WE.spans(document))
    return count
