"""Check type `address`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Annotated, ClassVar, Final, Literal, Self

import msgspec

from brandlint.checks._params import FromVoice
from brandlint.documents import Address as Word
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.rules import Brand, Check, Hit

_NAMES: Final[dict[str, str]] = {"formal": "Sie", "informal": "du"}
_WANTED: Final[dict[str, str]] = {"du": "informal", "sie": "formal", "neutral": ""}
# Legal notes are taken over word by word and speak their own way.
_LEGAL: Final = re.compile(
    r"datenschutz|dsgvo|personenbezogen|(?:verarbeit|speicher|lösch)\w*\s+(?:\w+\s+){0,2}daten\b"
    r"|\bdaten\s+(?:\w+\s+){0,6}(?:verarbeit|gespeichert|gelöscht|speicher)"
    r"|gleichbehandlungsgesetz|\bagg\b|schwerbehindert|einwilligung"
)


class Address(Check, frozen=True, kw_only=True):
    """How the text speaks to its readers: du (and ihr), Sie, or neither.

    With `expected`, flags every sentence that speaks otherwise. Without, flags the rarer way
    where a document uses both and is sure of the other at least twice; legal notes pass. What
    may be "she" or "they" passes; `neutral` means no address at all.
    """

    expected: (
        Annotated[
            Literal["du", "sie", "neutral"],
            msgspec.Meta(description="How to speak to readers; left out: in one way only."),
        ]
        | None
    ) = None
    from_voice: FromVoice = False

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.SENTENCES, Annotation.ADDRESS})
    placeholders: ClassVar[frozenset[str]] = frozenset({"seen", "found", "expected"})

    def agreed(self, brand: Brand) -> Self | None:
        """Expect the address of the brand's voice."""
        if not self.from_voice:
            return self
        settled = brand.voice.address
        return msgspec.structs.replace(self, expected=settled) if settled else None

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield one hit for each sentence with a wrong address."""
        words = list(_sure_words(document, legal=self.expected is not None))
        wanted = _WANTED[self.expected] if self.expected else _prevailing(words)
        if wanted is None:
            return
        wrong = [word for word in words if word.form != wanted]
        for first, *others in _by_sentence(document, wrong):
            values = {
                "seen": first.span.of(document.text),
                "found": _NAMES[first.form],
                "expected": _NAMES.get(wanted, "neutral"),
            }
            yield Hit(first.span, values, related=tuple(word.span for word in others))


def _sure_words(document: AnnotatedDocument, *, legal: bool) -> Iterator[Word]:
    """Yield what speaks to readers in German, which alone has two ways to do so."""
    is_legal: dict[int, bool] = {}
    for word in document.addresses:
        block = document.block_at(word.span.start)
        if word.form not in _NAMES or block is None or document.languages[block] != "de":
            continue
        if not legal and block not in is_legal:
            span = document.blocks[block].span
            is_legal[block] = _LEGAL.search(document.folded, *span) is not None
        if legal or not is_legal[block]:
            yield word


def _prevailing(words: Sequence[Word]) -> str | None:
    """Return the way that words agree on; None where there is but one, or no sure one."""
    counts = Counter(word.form for word in words)
    if len(counts) < 2 or max(counts.values()) < 2:
        return None
    return counts.most_common(1)[0][0]


def _by_sentence(document: AnnotatedDocument, words: Sequence[Word]) -> Iterator[list[Word]]:
    for _, group in groupby(words, key=lambda word: document.sentence_at(word.span.start)):
        yield list(group)
