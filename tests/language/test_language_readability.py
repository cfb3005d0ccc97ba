"""Readability: what is counted, what the formulas give, and what a score is called."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.documents import AnnotatedDocument, Block, BlockKind, Document, Flow
from brandlint.language.readability import FORMULAS, LEVELS, Counts, counts, verdict
from brandlint.language.sentences import split
from brandlint.language.tokens import tokenize
from brandlint.spans import Span


def annotated(*lines: str, languages: tuple[str, ...] = ()) -> AnnotatedDocument:
    """Annotate lines as paragraphs."""
    languages = languages or ("de",) * len(lines)
    text, blocks, tokens, sentences = "", [], [], []
    for line, language in zip(lines, languages, strict=True):
        text += "\n\n" if text else ""
        start = len(text)
        text += line
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, len(text))))
        found = tokenize(line, start)
        sentences += split(line, found, language, start, len(tokens))
        tokens += found
    document = Document("text.md", text, "md", Flow(text, tuple(blocks)))
    return AnnotatedDocument(
        document, text, tuple(blocks), languages, "de", tokens=tokens, sentences=sentences
    )


# 10 sentences of 12 words, 1.8 syllables a word, 25 % polysyllables, 30 % long words, 45 % of one
# syllable: worked by hand.
TWELVE = Counts(
    sentences=10,
    words=120,
    syllables=216,
    polysyllables=30,
    monosyllables=54,
    long_words=36,
    letters=600,
    hard_words=12,
)


@pytest.mark.parametrize(
    ("formula", "score"),
    [
        ("flesch_amstad", 62.7),
        ("wiener_1", 8.3884),
        ("wiener_2", 8.3759),
        ("wiener_3", 8.5791),
        ("wiener_4", 8.3542),
        ("gsmog", 7.4868),
        ("lix", 42.0),
        ("rix", 3.6),
        ("flesch", 42.375),
        ("flesch_kincaid", 10.33),
        ("fog", 8.8),
        ("smog", 13.0239),
    ],
)
def test_formulas_worked_by_hand(formula: str, score: float) -> None:
    assert FORMULAS[formula].score(TWELVE) == pytest.approx(score, abs=1e-4)


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_words_give_a_score_all_the_same(formula: str) -> None:
    assert isinstance(FORMULAS[formula].score(Counts()), float)


def metric(name: str) -> ModuleType:
    return import_module(f"textstat.backend.metrics._{name}")


# Our formula, textstat's module, and the arguments after the text.
ORACLES = [
    ("flesch_amstad", "flesch_reading_ease", ("de",)),
    ("flesch", "flesch_reading_ease", ("en",)),
    ("flesch_kincaid", "flesch_kincaid_grade", ("en",)),
    ("wiener_1", "wiener_sachtextformel", (1, "de")),
    ("wiener_2", "wiener_sachtextformel", (2, "de")),
    ("wiener_3", "wiener_sachtextformel", (3, "de")),
    ("wiener_4", "wiener_sachtextformel", (4, "de")),
    ("lix", "lix", ()),
    ("rix", "rix", ()),
    ("smog", "smog_index", ("en",)),
    ("fog", "gunning_fog", ("en",)),
]


@st.composite
def sensible_counts(draw: st.DrawFn) -> Counts:
    sentences = draw(st.integers(3, 60))
    words = draw(st.integers(sentences, 40 * sentences))
    share = st.integers(0, words)
    return Counts(
        sentences,
        words,
        draw(st.integers(words, 4 * words)),
        draw(share),
        draw(share),
        draw(share),
        5 * words,
        draw(share),
    )


@pytest.mark.parametrize(("formula", "name", "arguments"), ORACLES, ids=[o[0] for o in ORACLES])
# The first call loads the library.
@settings(deadline=None)
@given(found=sensible_counts())
def test_formulas_agree_with_textstat_on_the_same_counts(
    formula: str, name: str, arguments: tuple[object, ...], found: Counts
) -> None:
    # Only its arithmetic is asked: its own counters split at 'z. B.' and fetch word lists.
    given_counts = {
        "count_words": found.words,
        "count_sentences": found.sentences,
        "count_long_words": found.long_words,
        "count_polysyllable_words": found.polysyllables,
        "count_monosyllable_words": found.monosyllables,
        "count_difficult_words": found.hard_words,
        "words_per_sentence": found.words_per_sentence,
        "syllables_per_word": found.syllables_per_word,
    }
    module = metric(name)
    with pytest.MonkeyPatch.context() as patch:
        for counter, value in given_counts.items():
            if hasattr(module, counter):
                patch.setattr(module, counter, lambda *_, value=value: value)
        # It keeps results by text, so each text is another one.
        score = getattr(module, name)(repr(found), *arguments)
    assert FORMULAS[formula].score(found) == pytest.approx(score, abs=1e-3)


def test_counts_of_a_german_sentence() -> None:
    found = counts(annotated("Wir suchen dich als Erzieherin für unsere Kita."), None, "de")
    assert found == Counts(
        sentences=1,
        words=8,
        syllables=1 + 2 + 1 + 1 + 4 + 1 + 3 + 2,
        polysyllables=2,
        monosyllables=4,
        long_words=1,
        letters=39,
        hard_words=0,
    )


@pytest.mark.parametrize(
    ("lines", "sentences", "words"),
    [
        (("Wir suchen dich. Komm zu uns!",), 2, 6),
        (("Du planst Touren", "Du fährst sie selbst"), 2, 7),
        (("Jobrad", "Deine Aufgaben", "Wir freuen uns auf dich."), 1, 5),
        (("Los!", "Bewirb dich."), 2, 3),
        (("Mehr als 3.500 € im Monat, 38,5 Std./Woche.",), 1, 6),
        (("Als Koch (m/w/d) an jobs@muster.de, www.muster.de.",), 1, 3),
        (("Wir suchen z. B. Köche.",), 1, 5),
        (("123", "---"), 0, 0),
        ((), 0, 0),
    ],
    ids=[
        "sentences end with their marks",
        "items are sentences of their own",
        "labels are left out",
        "short sentences with a mark are none",
        "numbers are no words",
        "markers and addresses are no words",
        "an abbreviation splits nothing",
        "lines without words are nothing",
        "nothing",
    ],
)
def test_what_counts_as_sentence_and_word(
    lines: tuple[str, ...], sentences: int, words: int
) -> None:
    found = counts(annotated(*lines), None, "de")
    assert (found.sentences, found.words) == (sentences, words)


def test_gender_forms_count_as_the_word_they_are_read_as() -> None:
    star = counts(annotated("Wir suchen neue Mitarbeiter*innen."), None, "de")
    plain = counts(annotated("Wir suchen neue Mitarbeiterinnen."), None, "de")
    assert star == plain


def test_a_span_narrows_to_the_sentences_that_begin_in_it() -> None:
    document = annotated("Wir suchen dich.", "Komm bitte zu uns nach Kassel.")
    assert counts(document, document.blocks[1].span, "de").words == 6


def test_other_languages_are_left_out() -> None:
    document = annotated("Wir suchen dich.", "We are looking for you.", languages=("de", "en"))
    assert counts(document, None, "de").words == 3
    assert counts(document, None, "en").words == 5


@pytest.mark.parametrize(
    ("word", "hard"),
    [
        ("responsible", 1),
        ("create", 0),
        ("created", 0),
        ("including", 0),
        ("hands-on", 0),
        ("part-responsible", 1),
        ("Manchester", 0),
    ],
    ids=[
        "three syllables are hard",
        "two are not",
        "nor is an -ed as the third",
        "nor an -ing",
        "nor a compound of easy words",
        "but one with a hard word",
        "a name is not",
    ],
)
def test_hard_words_after_gunning(word: str, hard: int) -> None:
    document = annotated(f"We are {word} here.", languages=("en",))
    assert counts(document, None, "en").hard_words == hard


@pytest.mark.parametrize(
    ("formula", "score", "language", "level"),
    [
        ("wiener_4", 4, "de", "very_easy"),
        ("wiener_4", 15, "de", "very_hard"),
        ("wiener_1", 9.9, "de", "medium"),
        ("flesch_amstad", 65, "de", "easy"),
        ("flesch_amstad", 45, "de", "medium"),
        ("flesch_amstad", -10, "de", "very_hard"),
        ("flesch", 65, "en", "easy"),
        ("flesch", 10, "en", "very_hard"),
        ("flesch_kincaid", 11, "en", "medium"),
        ("lix", 45, "en", "medium"),
        ("lix", 45, "de", "easy"),
        ("rix", 8, "de", "very_hard"),
    ],
    ids=[
        "Vienna begins at 4",
        "Vienna ends at 15",
        "a bound belongs to the easier level",
        "Amstad for advertising copy",
        "Amstad for newspapers",
        "Amstad below zero",
        "Flesch for plain English",
        "Flesch for scholars",
        "a high school grade",
        "Lix in English",
        "the same Lix is easier in German",
        "Rix at college",
    ],
)
def test_verdict(formula: str, score: float, language: str, level: str) -> None:
    assert verdict(score, formula, language) == level


@pytest.mark.parametrize("name", FORMULAS)
def test_bounds_run_from_easy_to_hard(name: str) -> None:
    formula = FORMULAS[name]
    assert set(formula.bounds) == set(formula.languages)
    for bounds in formula.bounds.values():
        assert list(bounds) == sorted(bounds, reverse=formula.higher_is_easier)


def test_every_level_has_words_in_both_languages() -> None:
    assert all(wording.de and wording.en for wording in LEVELS.values())
