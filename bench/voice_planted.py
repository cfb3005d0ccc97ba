"""Changes one thing in real texts, to see whether it is the first thing named.

Every change is a list of edits, each a span of the visible text and what to write there; they are
made in the source, which is then read again like any other. A change that a text has too few
places for is no case, nor are numbers taken from an employer that gives none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from voice_corpus import Split
from voice_passive import passive_edits

from brandlint.documents import AnnotatedDocument, BlockKind, Token
from brandlint.nlp.annotate import annotate
from brandlint.readers import read_text
from brandlint.spans import Span
from brandlint.voice.comparing import Ear
from brandlint.voice.observing import NEEDS, observe

GOAL: Final = 0.9
# With fewer places, or fewer in 100 words, a change is too small to be drift; and who hardly gives
# numbers, or hardly speaks to the reader, is not changed by their loss.
_FEWEST: Final = 4
_FEWEST_IN_100: Final = 1.5
_USUAL: Final = 1.5


class Edit(NamedTuple):
    """What to write in place of a span of the visible text."""

    span: Span
    text: str


Edits = Callable[[AnnotatedDocument, str], Iterator[tuple[Span, str]]]


class Change(NamedTuple):
    """A change, the families of features that are right to name, and what is lost by it."""

    edits: Edits
    families: frozenset[str]
    lost: str = ""


_FORMAL: Final = {"du": "Sie", "dich": "Sie", "dir": "Ihnen"}
_VERBS: Final = {"bist": "sind", "hast": "haben", "wirst": "werden", "willst": "wollen",
                 "kannst": "können", "musst": "müssen", "darfst": "dürfen", "magst": "mögen",
                 "weißt": "wissen", "möchtest": "möchten"}  # fmt: skip
_DISTANT: Final = {"you": "the candidate", "your": "the candidate's",
                   "you'll": "the candidate will",
                   "you're": "the candidate is", "you’ll": "the candidate will",
                   "you’re": "the candidate is", "yours": "the candidate's",
                   "yourself": "themselves", "you've": "the candidate has"}  # fmt: skip


def _formal(document: AnnotatedDocument, language: str) -> Iterator[tuple[Span, str]]:
    """Du becomes Sie; in English, you becomes the candidate."""
    spoken_to = {a.span.start for a in document.addresses if a.form == "informal" and not a.plural}
    for at, token in enumerate(document.tokens):
        if token.start not in spoken_to:
            continue
        folded, span = token.text.lower(), Span(token.start, token.end)
        if language == "en":
            if folded in _DISTANT:
                yield span, _DISTANT[folded]
        elif folded in _FORMAL:
            yield span, _FORMAL[folded]
            if folded == "du":
                yield from _plural_verb(document.tokens[max(0, at - 1) : at + 2])
        elif folded.startswith("dein"):
            yield span, "Ihr" + token.text[4:]


def _plural_verb(tokens: Sequence[Token]) -> Iterator[tuple[Span, str]]:
    for token in tokens:
        folded = token.text.lower()
        plural = _VERBS.get(folded) or (folded.endswith("st") and f"{folded[:-2]}en")
        if plural and token.is_word and len(folded) > 3:
            verb = plural.capitalize() if token.text[0].isupper() else plural
            yield Span(token.start, token.end), verb


def _long(document: AnnotatedDocument, language: str) -> Iterator[tuple[Span, str]]:
    """All sentences of a paragraph become one."""
    joint = ", und " if language == "de" else ", and "
    for block in document.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        sentences = document.sentences_in(block.span)
        for before, after in pairwise(sentences):
            end = before.span.end - 1
            if document.text[end] in ".!" and after.span.start - end <= 3:
                yield Span(end, after.span.start), joint


_BUZZ: Final = {
    "de": ["dynamisch", "innovativ", "spannend", "zukunftsorientiert", "hochmotiviert", "agil",
           "ganzheitlich", "wegweisend", "leistungsstark", "herausfordernd"],
    "en": ["dynamic", "fast-paced", "cutting-edge", "passionate", "world-class", "synergistic",
           "highly motivated", "best-in-class", "visionary", "results-driven"],
}  # fmt: skip
_ENDINGS: Final = {"die": "en", "der": "en", "dem": "en", "den": "en", "das": "e", "eine": "e",
                   "einer": "en", "einem": "en", "einen": "en", "unsere": "e", "unserem": "en",
                   "unseren": "en", "unserer": "en", "deine": "e", "deinen": "en",
                   "deiner": "en", "ihre": "e", "ihren": "en", "mit": "en", "von": "en",
                   "bei": "en", "für": "e", "und": "e"}  # fmt: skip
_BEFORE: Final = {"a": "", "the": "", "our": "", "your": "", "their": "", "with": "", "in": "",
                  "of": "", "for": ""}  # fmt: skip


def _buzz(document: AnnotatedDocument, language: str) -> Iterator[tuple[Span, str]]:
    """Nouns after a small word get an adjective that says nothing; at most one in six words."""
    endings = _ENDINGS if language == "de" else _BEFORE
    words = [token for token in document.tokens if token.is_word]
    last, turn = -6, 0
    for at, (article, noun) in enumerate(pairwise(words)):
        ending = endings.get(article.text.lower())
        fits = noun.text[0].isupper() if language == "de" else noun.text.islower()
        if ending is None or not fits or at - last < 6 or noun.start - article.end != 1:
            continue
        yield Span(noun.start, noun.end), f"{_BUZZ[language][turn % 10]}{ending} {noun.text}"
        last, turn = at, turn + 1


def _numberless(document: AnnotatedDocument, language: str) -> Iterator[tuple[Span, str]]:
    """Numbers become a word for some."""
    some = "einige" if language == "de" else "several"
    for token in document.tokens:
        if not token.is_word and token.text[0].isdigit():
            yield Span(token.start, token.end), some


def _loud(document: AnnotatedDocument, language: str) -> Iterator[tuple[Span, str]]:
    """Full stops become exclamation marks, and emoji come on top."""
    del language
    for turn, sentence in enumerate(document.sentences):
        end = sentence.span.end
        if document.text[end - 1] == ".":
            yield Span(end - 1, end), "! 🚀" if turn % 2 else "!"


CHANGES: Final[Mapping[str, Change]] = {
    "formal address": Change(_formal, frozenset({"persons"}), "informal"),
    "passive": Change(passive_edits, frozenset({"passives"})),
    "long sentences": Change(_long, frozenset({"sentences"})),
    "buzzwords": Change(_buzz, frozenset({"empty"})),
    "no numbers": Change(_numberless, frozenset({"numbers"}), "numbers"),
    "exclamation marks and emoji": Change(_loud, frozenset({"exclamations", "emoji"})),
}


def changed(document: AnnotatedDocument, edits: Sequence[Edit], language: str) -> AnnotatedDocument:
    """Make edits in the source of a document, and read it again."""
    source = document.document.source
    for edit in sorted(edits, reverse=True):
        start, end = document.document.body.map.to_source(edit.span)
        source = source[:start] + edit.text + source[end:]
    read = read_text(document.document.path, source)
    return annotate(read, NEEDS, language=language, touchpoint=document.touchpoint)


def planted(
    language: str, ears: Mapping[str, tuple[Ear, Split]], cases: dict[str, dict[str, int]]
) -> None:
    """Add to the cases, by change and language, how many there are and how many are named."""
    for ear, split in ears.values():
        for name, change in CHANGES.items():
            for document in split.own if not change.lost or _uses(ear, change.lost) else ():
                edits = sorted({Edit(*one) for one in change.edits(document, language)})
                if len(edits) >= max(_FEWEST, _FEWEST_IN_100 * document.word_count / 100):
                    tally = cases.setdefault(f"{name}/{language}", {"cases": 0, "named": 0})
                    after = changed(document, edits, language)
                    every = ear.differences(observe(after, language).samples())
                    named = [one for one in every if one.mendable]
                    tally["cases"] += 1
                    if named[0].feature.family in change.families:
                        tally["named"] += 1
                    else:
                        missed(name, document, named)


def missed(*_: object) -> None:
    """Do nothing; replaced to look into mistakes."""


def _uses(ear: Ear, name: str) -> bool:
    usual = ear.voice.features.get(name)
    return usual is not None and usual.mean >= _USUAL


def with_numbers(background: Sequence[AnnotatedDocument], language: str) -> Split | None:
    """Return texts of the background that give numbers, as if one employer had written them."""
    giving = [
        document
        for document in background
        if observe(document, language).samples()["numbers"].value >= _USUAL
    ]
    return Split(giving[::2], giving[1::2], ()) if len(giving) >= _FEWEST else None


def print_planted(cases: Mapping[str, Mapping[str, int]]) -> None:
    """Print how often each change was the first thing named."""
    if not cases:
        return
    total: Counter[str] = Counter()
    for name, tally in sorted(cases.items()):
        total.update(tally)
        print(f"{name:<32} {tally['named']:>4} of {tally['cases']:<4}")
    share = total["named"] / total["cases"]
    print(f"{'all':<32} {total['named']:>4} of {total['cases']:<4} {share:.1%}, goal {GOAL:.0%}")
