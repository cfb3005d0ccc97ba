"""Finds the form of a word that fits where another stands."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from brandlint.checks import _fitting_de, _fitting_en
from brandlint.documents import AnnotatedDocument
from brandlint.language.german_nouns import noun
from brandlint.spans import Span

# What so alike is one word in two spellings: nothing around it can depend on which.
_ALIKE: Final = 0.85
# Where a word comes back within so many characters, readers stumble.
_NEAR: Final = 45
_WORDS: Final = re.compile(r"[^\W\d_]{4,}")
_AND: Final = r"\s*(?:und|oder|bzw\.|sowie|&|/|,)\s*"
_FEMININE_BEFORE: Final = re.compile(rf"(\w+in(?:nen)?){_AND}\Z")
_FEMININE_AFTER: Final = re.compile(rf"{_AND}(\w+in(?:nen)?)\b")
_HYPHEN: Final = ("-", "\u2010", "\u2011")
_FIRST_PART: Final = re.compile(r"[\w-]+-\Z")
_TO_THE_END: Final = re.compile(r"[\"'”’“‘»«)\]]*(?:\n|\Z)")
_NEXT_SENTENCE: Final = re.compile(r"[\"'”’“‘»«)\]]*\s+[\"'“‘„(]*[A-ZÄÖÜ]")


class Fit(NamedTuple):
    """A term in the form that its place asks for; `sure` where nothing hinges on the context."""

    text: str
    sure: bool = True


def fitting(document: AnnotatedDocument, span: Span, wrong: str, right: str) -> Fit | None:
    """Return the form of the right term for a place of the wrong one.

    None where no form is known to fit, since a case, a number or an article would have to change
    with it.
    """
    text = document.text
    seen = span.of(text)
    block = document.block_at(span.start)
    if block is None or _ends_sentence(text, span, seen, right, document.languages[block]):
        return None
    reach = document.blocks[block].span
    place = _Place(document, span, seen, text[reach.start : span.start], text[span.end : reach.end])
    if not _alike(wrong, right) and _says_twice(place, wrong, right):
        return None
    languages = (document.languages[block], document.language)
    if languages == ("en", "de") and seen.lower() != wrong.lower():
        # Headings such as "Benefits" look English wherever they stand.
        return _german(place, wrong, right)
    read = {"en": _english, "de": _german}.get(languages[0], _as_is)
    return read(place, wrong, right)


class _Place(NamedTuple):
    document: AnnotatedDocument
    span: Span
    seen: str
    before: str
    after: str

    @property
    def is_title(self) -> bool:
        block = self.document.block_at(self.span.start)
        kind = "" if block is None else self.document.blocks[block].kind
        return kind in ("title", "heading")


def _says_twice(place: _Place, wrong: str, right: str) -> bool:
    """Tell whether the right term, or its head, comes close by already: "Supervisor, Supervisor".

    So it does where both sexes are named: "Mitarbeiterinnen und Mitarbeiter".
    """
    before, after = place.before[-_NEAR:], place.after[:_NEAR]
    new = set(_WORDS.findall(right.lower())) - set(_WORDS.findall(wrong.lower()))
    near = set(_WORDS.findall(f"{before} {after}".lower()))
    if any(word.endswith(one) for word in new for one in near):
        return True
    pair = _FEMININE_BEFORE.search(before) or _FEMININE_AFTER.match(after)
    return bool(pair and pair[1][:4].lower() == place.seen[:4].lower())


def _ends_sentence(text: str, span: Span, seen: str, right: str, language: str) -> bool:
    """Tell whether the point of an abbreviation may end its sentence as well."""
    if not seen.endswith(".") or right.endswith("."):
        return False
    # Nouns in the middle of a German sentence begin like a new one.
    last = _TO_THE_END.match(text, span.end)
    return bool(last or (language == "en" and _NEXT_SENTENCE.match(text, span.end)))


def _as_is(place: _Place, wrong: str, right: str) -> Fit | None:
    return Fit(right) if place.seen.lower() == wrong.lower() else None


def _english(place: _Place, wrong: str, right: str) -> Fit | None:
    seen = place.seen
    if wrong.startswith("(") and place.document.language != "en":
        # The English title of a German posting keeps its marker.
        return None
    if _is_german(wrong) and _is_german(right):
        return None
    lexicon = place.document.lexicon
    found = right
    if seen.lower() != wrong.lower():
        kind = lexicon.word_class(wrong, "en") if lexicon and " " not in wrong else ""
        inflected = _fitting_en.inflected(seen.lower(), wrong.lower(), right, kind)
        if inflected is None:
            return None
        found = inflected
    return Fit(found) if _fitting_en.article_fits(place.before, found) else None


def _german(place: _Place, wrong: str, right: str) -> Fit | None:
    same = place.seen.lower() == wrong.lower()
    alike = same and _alike(wrong, right)
    # The first part of a compound takes letters of its own: "Feedback-", but "Rückmeldungs-".
    if _is_compound(place.seen, wrong) or place.after.startswith(_HYPHEN):
        return Fit(right) if alike else None
    if wrong[:1].isupper() and not place.seen[:1].isupper() and not alike:
        # "On the job": no German noun.
        return None
    if wrong[:1].isupper():
        found = _german_noun(place, wrong, right)
        if found != _fitting_de.UNKNOWN:
            return None if found is None else Fit(*found)
        bare = _fitting_de.stands_alone(place.before)
        return Fit(right, sure=alike or bare) if same else None
    if same:
        return Fit(right) if alike or _fitting_de.can_stand_for(wrong, right) else None
    inflected = _fitting_de.inflected(place.seen.lower(), wrong.lower(), right)
    return None if inflected is None else Fit(inflected)


def _german_noun(place: _Place, wrong: str, right: str) -> tuple[str, bool] | None:
    before = _FIRST_PART.sub("", place.before)
    return _fitting_de.noun_for(place.seen, wrong, right, before, place.after, title=place.is_title)


def _is_german(term: str) -> bool:
    """Tell whether a term is a German noun: the settings name terms for all languages."""
    return term[:1].isupper() and noun(term) is not None


def _is_compound(seen: str, wrong: str) -> bool:
    return len(seen) > len(wrong) + 3 and not seen.lower().startswith(wrong.lower()[:3])


def _alike(wrong: str, right: str) -> bool:
    """Tell whether two terms are one word in two spellings, such as Email and E-Mail."""
    if wrong.endswith(("in", "innen")) != right.endswith(("in", "innen")):
        return False
    left, other = (re.sub(r"\W", "", term.lower()) for term in (wrong, right))
    return SequenceMatcher(None, left, other).ratio() >= _ALIKE
