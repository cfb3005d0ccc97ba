"""Tells German from English, block by block, and either from everything else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from brandlint.language._language_words import (
    BORROWED,
    ENGLISH,
    ENGLISH_COPY,
    GERMAN,
    GERMAN_COPY,
    OTHER,
)
from brandlint.language.patterns import lazy

# Addresses, markers and short words in capitals say nothing: IT is no pronoun.
_SILENT: Final = lazy(r"\S*(?:@|://|www\.)\S*|\((?:all|any) genders?\)|\b[A-ZÄÖÜ]{2,4}\b")
# What stands before such a marker is a title, and titles are English in any language.
_MARKER: Final = lazy(
    r"\((?:all genders?|gn|[mwfdx](?:\s?[/|,]\s?(?:[mwfdxi]|divers)){1,3})\)", re.IGNORECASE
)
_TITLE_LENGTH: Final = 120
_TITLE: Final = 0.2
# A full stop behind a short word makes an abbreviation of it: z. B., med., a. M.
_WORD: Final = lazy(
    r"(?<![\w.])(?:[^\W\d_]{4,}|(?<!-)[^\W\d_]{1,3}(?![^\W\d_]|-|\.\s?[a-zäöü]))(?:'[^\W\d_]+)?"
)
# A block shows its language in its first characters; more only cost time.
_ENOUGH: Final = 1_000
# Up to so many words the look of words counts besides the words that are known.
_SHORT: Final = 15

_GERMAN_LOOK: Final = lazy(
    r"[äöüß]"
    r"|(?:ungs?|ungen|(?:hei|kei)t(?:en|s)?|schaft(?:en)?|tät(?:en)?|nis(?:se)?|(?:er)?in(?:nen)"
    r"|(?:lich|isch|iert|ig)(?:e[nrsm]?)?|ieren|ende[nrsm]?|gabe[n]?|kraft|leiter|leitung|stelle[n]?"
    r"|arbeit|dienst|amt|weise|zeit(?:en)?|jahr|fach|platz|vertrag|kauf|raum|geld|werk|bau)\Z"
    r"|(?:kreis|hausen|(?:dienst|einsatz|wohn)ort)\Z"
    r"|\A(?:dienst|arbeits|betriebs|berufs|ausbildungs|landes|kranken|haupt|nacht|tages)[a-zäöüß]{3}"
    r"|\Age[a-z]{3,}t\Z|sch(?!edul|ool|em|ol)|cht|pf|tz|zw|[aeou]hr"
)
_ENGLISH_LOOK: Final = lazy(
    r"(?:(?<!l)ings?|ly|ness|ments|ship|ful|less|ity|ies|ous|ated|i[zs]ed|[^aeiou]ed|ght|wise"
    r"|wards?|ways|tions|ors|day|[aeo]y)\Z"
    r"|\Awh|\Awr|ough|ow[ensl]|oo[kldtp]|ea[dnks]|ear(?!b)|igh"
)
_FOREIGN_LOOK: Final = lazy(
    r"(?:uje(?:my|sz)|acji|owan[iey]\w?|[aei]mos|iamo|zion[ei]|ões|euses?|ijk|heden|ij)\Z"
)
_FOREIGN_LETTER: Final = lazy(
    r"[àâçèêëîïôûùœñ¿¡ãõìòłąęśćźżńåøæčřšžěůďťőűışğáíóúý\u0370-\u1cff\u3040-\ud7ff]"
)

_FUNCTION_WORD: Final = 3.0
_COPY_WORD: Final = 2.0
_LOOK: Final = 1.0
_FOREIGN: Final = 2.0
_BORROWED_WORD: Final = 0.5
_LOANS: Final = 0.3
# A block with so much more for one language than for the next needs no neighbours.
_SURE: Final = 3.0
_NEIGHBOUR: Final = 1.5
_DOCUMENT: Final = 1.0
_DECLARED: Final = 1.0

# A second language makes a document mixed from this share and this number of words on.
_MIXED_SHARE: Final = 0.2
_MIXED_WORDS: Final = 60


class _Votes(NamedTuple):
    """How much speaks for each language."""

    de: float = 0.0
    en: float = 0.0
    other: float = 0.0

    def best(self) -> str | None:
        """Return the language with the most votes, None where two share them."""
        first, second = sorted(self, reverse=True)[:2]
        return self._fields[self.index(first)] if first > second else None

    def plus(self, language: str | None, weight: float) -> _Votes:
        """Return the votes with a weight laid on one language."""
        if language is None:
            return self
        return self._replace(**{language: getattr(self, language) + weight})

    def sure(self) -> str | None:
        """Return the best language if it is far enough ahead of the next."""
        first, second = sorted(self, reverse=True)[:2]
        return self.best() if first - second >= _SURE else None


def language_of(text: str) -> str | None:
    """Return the language of a piece of text: `de`, `en` or `other`, None where nothing tells."""
    return _votes(text).best()


def languages_of(
    texts: Sequence[str], declared: Sequence[str | None] = ()
) -> tuple[tuple[str, ...], str]:
    """Return the language of each block, and of the document: `de`, `en`, `mixed` or `other`.

    What a block says by itself counts most. Where that is little, its neighbours, the document
    and what the markup declares decide: 'Senior Software Engineer' is German among German blocks.
    """
    votes = [_cautious(text, _votes(text)) for text in texts]
    hints = [_hint(name) for name in declared] or [None] * len(texts)
    sure = [vote.sure() for vote in votes]
    main = _main(votes, hints)
    before = _carried(sure)
    after = _carried(sure[::-1])[::-1]
    languages = tuple(
        settled or _settle(vote, (left, right), main, hint)
        for vote, settled, left, right, hint in zip(votes, sure, before, after, hints, strict=True)
    )
    return languages, _document_language(texts, languages)


def _cautious(text: str, votes: _Votes) -> _Votes:
    """Weaken the votes of a job title, which should follow the text that it stands in."""
    if len(text) > _TITLE_LENGTH or "(" not in text or not _MARKER.search(text):
        return votes
    return _Votes(*(vote * _TITLE for vote in votes))


def _votes(text: str) -> _Votes:
    shown = text[:_ENOUGH]
    if not shown.isupper():
        shown = _SILENT.sub(" ", shown)
    words = set(_WORD.findall(shown.lower().replace("’", "'")))
    german = _FUNCTION_WORD * len(words & GERMAN) + _COPY_WORD * len(words & GERMAN_COPY)
    english = _FUNCTION_WORD * len(words & ENGLISH) + _COPY_WORD * len(words & ENGLISH_COPY)
    other = _FUNCTION_WORD * len(words & OTHER)
    if len(words) > _SHORT and max(german, english) > other:
        return _Votes(german, english, other)
    unknown = words - GERMAN - ENGLISH - GERMAN_COPY - ENGLISH_COPY - BORROWED
    looks = [_looks(word) for word in unknown]
    german += _LOOK * sum(look.german for look in looks)
    english += _LOOK * sum(look.english for look in looks)
    english += _BORROWED_WORD * len(words & BORROWED)
    other += sum(look.other for look in looks)
    # A frame of "und" or "the" alone outweighs the content words of another language in it.
    if not words.isdisjoint(GERMAN) and words.isdisjoint(ENGLISH):
        english *= _LOANS
    elif not words.isdisjoint(ENGLISH) and words.isdisjoint(GERMAN):
        german *= _LOANS
    return _Votes(german, english, other)


class _Looks(NamedTuple):
    """Which languages a word looks like that no list knows; for others, how much it tells."""

    german: bool
    english: bool
    other: float


# Words come back from block to block and from text to text.
@lru_cache(maxsize=20_000)
def _looks(word: str) -> _Looks:
    return _Looks(
        bool(_GERMAN_LOOK.search(word)) or len(word) > 16,
        bool(_ENGLISH_LOOK.search(word)),
        _FOREIGN * bool(_FOREIGN_LETTER.search(word)) + _LOOK * bool(_FOREIGN_LOOK.search(word)),
    )


def _hint(declared: str | None) -> str | None:
    if not declared:
        return None
    name = declared[:2].lower()
    return name if name in {"de", "en"} else "other"


def _main(votes: Sequence[_Votes], hints: Sequence[str | None]) -> str | None:
    """Return the language that most speaks for in all blocks together."""
    total = _Votes(*map(sum, zip(_Votes(), *votes, strict=True)))
    return total.best() or next(filter(None, hints), None)


def _carried(sure: Sequence[str | None]) -> list[str | None]:
    """Return for each block the last sure language before it."""
    carried: list[str | None] = []
    last: str | None = None
    for language in sure:
        carried.append(last)
        last = language or last
    return carried


def _settle(
    vote: _Votes, neighbours: tuple[str | None, str | None], main: str | None, hint: str | None
) -> str:
    """Decide for a block that says little itself."""
    for neighbour in neighbours:
        vote = vote.plus(neighbour, _NEIGHBOUR)
    vote = vote.plus(main, _DOCUMENT).plus(hint, _DECLARED)
    return vote.best() or neighbours[0] or main or "other"


def _document_language(texts: Sequence[str], languages: Sequence[str]) -> str:
    words = dict.fromkeys(("other", "en", "de"), 0)
    for text, language in zip(texts, languages, strict=True):
        words[language] += len(text.split())
    most = max(words, key=words.__getitem__)
    second = min(words["de"], words["en"])
    if most != "other" and second >= max(_MIXED_WORDS, _MIXED_SHARE * sum(words.values())):
        return "mixed"
    return most
