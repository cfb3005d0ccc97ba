"""Knows the dictionary forms and classes of words: HanTa's guess, corrected for our copy."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, cached_property
from importlib import resources
from typing import Any, Final, NamedTuple

# HanTa's tags without what stands in brackets behind them: those of the STTS for German, of the
# BNC's C5 for English.
_CLASSES: Final[dict[str, dict[str, str]]] = {
    "de": {
        tag: universal
        for universal, tags in {
            "ADJ": "ADJ",
            "ADP": "APPR APPRART APPO APZR PTKVZ",
            "ADV": "ADV PROAV PWAV",
            "AUX": "VA VM",
            "CCONJ": "KON KOKOM",
            "DET": "ART PDAT PIAT PPOSAT PRELAT PWAT",
            "INTJ": "ITJ PTKANT",
            "NOUN": "NN NNA NNI",
            "NUM": "CARD",
            "PART": "PTKNEG PTKZU PTKA",
            "PRON": "PPER PRF PIS PDS PPOSS PRELS PWS",
            "PROPN": "NE",
            "PUNCT": "$( $, $.",
            "SCONJ": "KOUI KOUS",
            "VERB": "VV",
        }.items()
        for tag in tags.split()
    },
    "en": {
        tag: universal
        for universal, tags in {
            "ADJ": "AJ0 AJC AJS ORD",
            "ADP": "PRP IN",
            "ADV": "AV0 AVP AVQ",
            "AUX": "VBB VBD VBG VBI VBN VBZ VHB VHD VHG VHI VHN VHZ VDB VDD VDG VDI VDN VDZ VM0",
            "CCONJ": "CJC",
            "DET": "AT0 DT0 DTQ",
            "INTJ": "ITJ",
            "NOUN": "NN NN0 NN1 NN2",
            "NUM": "CRD",
            "PART": "POS TO0 XX0",
            "PRON": "DPS EX0 PNI PNP PNQ PRF",
            "PROPN": "NP0",
            "PUNCT": "PUL PUN PUQ PUR",
            "SCONJ": "CJS CJT",
            "VERB": "VVB VVD VVG VVI VVN VVZ",
        }.items()
        for tag in tags.split()
    },
}
_OPEN_CLASSES: Final = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "X", "PUNCT", "NUM"})
_MODELS: Final = {"de": "morphmodel_ger.pgz", "en": "morphmodel_en.pgz"}

# Whoever is addressed besides stands behind a sign, a slash or in brackets: the feminine or the
# longer form is a word that a dictionary knows.
_SECOND_WORD: Final = re.compile(
    r"(?<=\w)(?:[*:_·•](?:d(?:ie|er|as|en|em|es)|ihr|sie)|/-(?!in)\w{3,})$"
)
_SIGN: Final = re.compile(r"(?<=\w)(?:[*:_·•]|/-?)(?=[iI]n|[ernms]{1,2}$)")
_BRACKETS: Final = re.compile(r"\((inn?|innen|e?[rnms]|e)\)")
_INNER_I: Final = re.compile(r"(?<=[a-zäöüß])I(?=n(?:nen)?$)")
_FEMININE_PLURAL: Final = re.compile(r"(?<=\w{4})inn(?:en)?$")
_HYPHEN: Final = re.compile(r"[-\u2010\u2011]")
_LETTER: Final = re.compile(r"[^\W\d_]")

# Where two readings of a word by itself come this close, the one that our copy prefers counts.
_CLOSE: Final = 2.0
# Below this, the model hasn't seen the word.
_UNSEEN: Final = -25.0
# Participles before a noun are more frequent than the past tense, English ones are verbs; an
# unseen capitalised word is a loan rather than a name.
_PREFERRED: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "de": {"VV(FIN)": ("ADJ(A)",)},
    "en": {"AJ0": ("VVG", "VVN", "VVD"), "NN1": ("VVG", "VVN", "VVD")},
}
_PREFERRED_UNSEEN: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "de": {"NE": ("NN",), "VV(PP)": ("ADJ(D)",)},
    "en": {},
}
_SHORTEST_TAIL: Final = 4
# Words that a process remembers; long runs meet the same ones again and again.
_REMEMBERED: Final = 50_000


class Entry(NamedTuple):
    """What a dictionary says of a word: its dictionary form and its Universal POS."""

    lemma: str
    word_class: str


class WordLexicon:
    """The dictionary forms and likeliest classes of German and English words, in isolation.

    Words of other languages are their own lemma and of class X.
    """

    def __init__(self) -> None:
        """Know nothing yet: the model of a language is loaded with its first word."""
        self._known: dict[tuple[str, str, bool], Entry] = {}

    def lemma(self, word: str, language: str) -> str:
        """Return the dictionary form of a word; the word itself where it is unknown."""
        return self.entry(word, language).lemma

    def word_class(self, word: str, language: str) -> str:
        """Return the likeliest word class (Universal POS) of a word."""
        return self.entry(word, language).word_class

    def entry(self, word: str, language: str, *, initial: bool = False) -> Entry:
        """Look a word up; the capital of an `initial` word, a sentence's first, says nothing."""
        key = (word, language, initial)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[key] = self._look_up(word, language, initial=initial)
        return found

    def _look_up(self, word: str, language: str, *, initial: bool) -> Entry:
        if not _LETTER.search(word):
            return Entry(word, "NUM" if any(char.isdigit() for char in word) else "PUNCT")
        if "@" in word or "://" in word or word.startswith(("(", "[")) or language not in _MODELS:
            return Entry(word, "X")
        word = unicodedata.normalize("NFC", word)
        if language == "de":
            return self._german.entry(ungendered(word), initial=initial)
        return self._english.entry(word, initial=initial)

    @cached_property
    def _german(self) -> _Words:
        return _Words("de")

    @cached_property
    def _english(self) -> _Words:
        return _Words("en")


def ungendered(word: str) -> str:
    """Return a German word without a gender sign: Kolleg:innen is Kolleginnen, ein/e is eine."""
    if word.isalpha() and not _INNER_I.search(word):
        return word
    word = _SECOND_WORD.sub("", word)
    word = _BRACKETS.sub(r"\1", _SIGN.sub("", word))
    return _INNER_I.sub("i", word.replace("Innen", "innen") if word[:1] != "I" else word)


class _Words:
    """The words of one language: corrections first, else what HanTa makes of them."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._corrected, self._tails = corrections(language)

    @cached_property
    def _tagger(self) -> Any:
        from HanTa.HanoverTagger import HanoverTagger  # noqa: PLC0415 - loads numpy and a model

        return HanoverTagger(_MODELS[self._language])

    def entry(self, word: str, *, initial: bool) -> Entry:
        if corrected := self._corrected.get(word) or self._corrected.get(word.lower()):
            return corrected
        *head, last = _HYPHEN.split(word)
        if head and len(last) > 1 and _LETTER.search(last):
            return self._joined(word, last)
        if word.isupper() and len(word) > 1:
            return self._shouted(word)
        return self._compound(word) or self._guessed(word, initial=initial)

    def _joined(self, word: str, last: str) -> Entry:
        """Look up a word with hyphens by its last part."""
        tail = self.entry(last, initial=False)
        if self._language == "en" and tail.word_class == "VERB":
            # Fast-paced, hard-working: such participles are adjectives.
            return Entry(word.lower(), "ADJ")
        return Entry(word[: -len(last)] + tail.lemma, tail.word_class)

    def _shouted(self, word: str) -> Entry:
        """Look up a word in capitals, which is an abbreviation where it is short and no other."""
        small = word.capitalize()
        if small.isupper():
            return Entry(word, "PROPN")
        found = self.entry(small, initial=True)
        if len(word) <= 3 and found.word_class in _OPEN_CLASSES:
            return Entry(word, "PROPN")
        return found

    def _compound(self, word: str) -> Entry | None:
        """Read a compound by its longest last part among the corrections."""
        low = word.lower()
        for at in range(3, len(low) - _SHORTEST_TAIL + 1):
            if tail := self._tails.get(low[at:]):
                return Entry(word[:at] + tail.lemma.lower(), tail.word_class)
        return None

    def _guessed(self, word: str, *, initial: bool) -> Entry:
        # English headings are written with capitals throughout, so they say nothing there.
        cased = self._language == "de" and not initial
        tag = self._tag(word, cased=cased)
        lemma = str(self._tagger.analyze(word, pos=tag)[0])
        if self._language == "de":
            lemma = _german_spelling(word, lemma)
        word_class = _CLASSES[self._language].get(tag.partition("(")[0], "X")
        return Entry(lemma, word_class)

    def _tag(self, word: str, *, cased: bool) -> str:
        ranked: list[tuple[str, float]] = self._tagger.tag_word(word, casesensitive=cased)
        best, score = ranked[0]
        close = {tag for tag, other in ranked if score - other < _CLOSE}
        if cased and word[0].isupper() and best == "ADJ(A)":
            # The employed, the interested: nouns that are written like adjectives.
            return "NNA" if "NNA" in close else best
        preferred = _PREFERRED[self._language].get(best, ())
        if score < _UNSEEN:
            preferred += _PREFERRED_UNSEEN[self._language].get(best, ())
        return next((tag for tag in preferred if tag in close), best)


def _german_spelling(word: str, lemma: str) -> str:
    """Mend two habits of the model: the spelling before 1996, and feminine plurals."""
    if lemma.endswith("ß") and "ss" in word and "ß" not in word:
        lemma = lemma[:-1] + "ss"
    if word.endswith("innen"):
        lemma = _FEMININE_PLURAL.sub("in", lemma)
    head, hyphen, last = lemma.partition("-")
    return f"{head}-{last[:1].upper()}{last[1:]}" if hyphen and head[:1].isupper() else lemma


def corrections(language: str) -> tuple[dict[str, Entry], dict[str, Entry]]:
    """Read the words that HanTa gets wrong: by form, and by last part of a compound."""
    forms: dict[str, Entry] = {}
    tails: dict[str, Entry] = {}
    source = resources.files(__package__) / f"lemmas.{language}.txt"
    for line in source.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            lemma, word_class, *written = line.split()
            entry = Entry(lemma.lstrip("~"), word_class)
            known = [entry.lemma, *written]
            # A word in capitals is another word than the same in small letters (IT, it).
            forms |= {form if form.isupper() else form.lower(): entry for form in known}
            if lemma.startswith("~"):
                tails |= {form.lower(): entry for form in known}
    return forms, tails


@cache
def shared_lexicon() -> WordLexicon:
    """Return the lexicon of this process, which remembers the words of earlier documents."""
    return WordLexicon()
