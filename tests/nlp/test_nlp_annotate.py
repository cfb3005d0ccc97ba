from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.documents import Annotation, Document, Touchpoint
from brandlint.nlp import analyses
from brandlint.nlp.annotate import annotate, enrich

Make = Callable[..., Document]
TEXTS = ("Deine Aufgaben", "Du planst Touren.\nBewirb dich jetzt! Wir warten nicht.", "Und du?")


def test_tokens_and_sentences_are_those_of_the_whole_text(document_of: Make) -> None:
    found = annotate(document_of(*TEXTS), (), language="de", touchpoint=Touchpoint.AD)
    assert [found.text[t.start : t.end] for t in found.tokens] == [t.text for t in found.tokens]
    assert [t.start for t in found.tokens] == sorted(t.start for t in found.tokens)
    assert [sentence.span.of(found.text) for sentence in found.sentences] == [
        "Deine Aufgaben",
        "Du planst Touren.",
        "Bewirb dich jetzt!",
        "Wir warten nicht.",
        "Und du?",
    ]


def test_sentences_know_their_tokens(document_of: Make) -> None:
    found = annotate(document_of(*TEXTS), (), language="de", touchpoint=Touchpoint.AD)
    for sentence in found.sentences:
        tokens = found.tokens[sentence.first : sentence.last]
        assert (tokens[0].start, tokens[-1].end) == sentence.span
    assert found.word_count == 13


def test_only_what_is_asked_for_is_analysed(
    document_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("nobody asked")

    for name in ("addresses", "passives", "negations", "imperatives"):
        monkeypatch.setattr(analyses, name, refuse)
    found = annotate(
        document_of(*TEXTS), {Annotation.SENTENCES}, language="de", touchpoint=Touchpoint.AD
    )
    assert found.matcher is None
    assert found.lexicon is None
    assert not found.lemmas


def test_analyses_lie_in_the_text_of_the_document(document_of: Make) -> None:
    found = annotate(document_of(*TEXTS), set(Annotation), language="de", touchpoint=Touchpoint.AD)
    assert [a.span.of(found.text) for a in found.addresses] == ["Deine", "Du", "dich", "du"]
    assert [n.cue.of(found.text) for n in found.negations] == ["nicht"]
    assert [i.of(found.text) for i in found.imperatives] == ["Bewirb"]


def test_an_answer_denies_what_the_block_before_asks(document_of: Make) -> None:
    found = annotate(
        document_of("Muss ich am Wochenende arbeiten?", "Nein, nie."),
        {Annotation.NEGATION},
        language="de",
        touchpoint=Touchpoint.AD,
    )
    assert found.negations[0].scope.of(found.text).startswith("Muss ich am Wochenende")


def test_lemmas_and_classes_have_one_entry_a_token(document_of: Make) -> None:
    found = annotate(
        document_of("• Flache Hierarchien", "Team"),
        {Annotation.LEMMAS},
        language="de",
        touchpoint=Touchpoint.AD,
    )
    assert list(found.lemmas) == ["•", "flach", "Hierarchie", "Team"]
    assert found.classes[:] == ["PUNCT", "ADJ", "NOUN", "NOUN"]
    assert found.lemmas[-1] == "Team"
    assert len(found.classes) == len(found.tokens)
    with pytest.raises(IndexError):
        found.lemmas[4]


def test_languages_are_told_block_by_block(document_of: Make) -> None:
    found = annotate(
        document_of(
            "Wir suchen für unser Team in der Pflege eine Leitung, die gern mit Menschen arbeitet.",
            "We are looking for someone who would like to work with us and the whole team.",
        ),
        {Annotation.ADDRESS},
        touchpoint=Touchpoint.JOB_POSTING,
    )
    assert found.languages == ("de", "en")


def test_other_languages_have_words_but_no_analyses(document_of: Make) -> None:
    found = annotate(
        document_of("Du vin et du pain."),
        set(Annotation),
        language="other",
        touchpoint=Touchpoint.AD,
    )
    assert len(found.tokens) == 6
    assert (found.addresses, found.negations, found.imperatives) == ([], [], [])
    assert found.lemmas[0] == "Du"


def test_analyses_can_be_added_later(document_of: Make) -> None:
    first = annotate(document_of(*TEXTS), (), language="de", touchpoint=Touchpoint.AD)
    later = enrich(first, {Annotation.ADDRESS, Annotation.LEMMAS})
    assert len(later.addresses) == 4
    assert later.tokens is first.tokens


def test_what_is_no_copy_is_not_analysed(
    document_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyses, "touchpoint_of", lambda *_, **__: Touchpoint.OTHER)
    found = annotate(document_of(*TEXTS), set(Annotation))
    assert found.touchpoint is Touchpoint.OTHER
    assert not found.tokens


def test_an_empty_document_has_nothing(document_of: Make) -> None:
    found = annotate(document_of(), set(Annotation), language="de", touchpoint=Touchpoint.AD)
    assert (found.text, list(found.tokens), list(found.lemmas)) == ("", [], [])


PIECES = [
    "Du",
    "nicht",
    "wird gebaut",
    "Bewirb dich",
    ".",
    "!",
    "\n",
    "•",
    "(m/w/d)",
    "we",
    "1.",
    "„",
]


@settings(max_examples=150, deadline=None)
@given(
    paragraphs=st.lists(st.lists(st.sampled_from(PIECES), min_size=1).map(" ".join), max_size=4),
    language=st.sampled_from(["de", "en", "other", None]),
)
def test_whatever_is_found_lies_in_one_block(
    document_of: Make, paragraphs: list[str], language: str | None
) -> None:
    found = annotate(
        document_of(*paragraphs), set(Annotation), language=language, touchpoint=Touchpoint.AD
    )
    spans = [
        *(sentence.span for sentence in found.sentences),
        *(address.span for address in found.addresses),
        *(passive.span for passive in found.passives),
        *(negation.scope for negation in found.negations),
        *found.imperatives,
    ]
    for span in spans:
        block = found.block_at(span.start)
        assert block is not None
        assert found.blocks[block].span.contains(span)
        assert span.end > span.start
