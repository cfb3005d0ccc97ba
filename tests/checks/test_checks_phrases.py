"""A phrase is found where it stands as whole words, and nowhere else."""

from __future__ import annotations

import pytest
from checking import SmallLexicon, annotated, with_lexicon
from hypothesis import given
from hypothesis import strategies as st

from brandlint.checks._forms import is_inflected
from brandlint.checks.phrases import PhraseFinder


def _seen(text: str, *phrases: str, **options: object) -> list[str]:
    document = annotated(text)
    return [span.of(document.text) for span in PhraseFinder(phrases, **options).spans(document)]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        pytest.param("Das Team sucht.", "team", ["Team"], id="capitals do not matter"),
        pytest.param("Das Teamgefühl", "Team", [], id="the beginning of a word is no word"),
        pytest.param("Das Hilfsteam", "Team", [], id="the end of a word is no word"),
        pytest.param("Der Stau, Stauß", "Stau", ["Stau"], id="ß is a letter"),
        pytest.param("Überall übe", "übe", ["übe"], id="umlauts are letters"),
        pytest.param("Ein A\u0308rger", "Ärger", [], id="text is composed by readers, not here"),
        pytest.param("Ein Ärger", "A\u0308rger", ["Ärger"], id="phrases are composed"),
        pytest.param("Team-Event", "Team", ["Team"], id="a hyphen ends a word"),
        pytest.param("Team- und Projektarbeit", "Team", [], id="a shortened compound is longer"),
        pytest.param("Alle Mitarbeiter:innen", "Mitarbeiter", [], id="colon form is another word"),
        pytest.param("Alle Mitarbeiter*innen", "Mitarbeiter", [], id="star form is another word"),
        pytest.param("Alle Mitarbeiter/-innen", "Mitarbeiter", [], id="slash form is another word"),
        pytest.param("Alle Mitarbeiter(innen)", "Mitarbeiter", [], id="brackets are another word"),
        pytest.param("Mitarbeiter: ja", "Mitarbeiter", ["Mitarbeiter"], id="a colon ends a word"),
        pytest.param("flache\u00a0Hierarchie", "flache Hierarchie", ["flache\u00a0Hierarchie"],
                     id="any space matches a space"),
        pytest.param("Hands\u2011on", "Hands-on", ["Hands\u2011on"], id="any hyphen matches"),
        pytest.param("geht’s los", "geht's", ["geht’s"], id="any apostrophe matches"),
        pytest.param("flache\nHierarchie", "flache Hierarchie", [], id="no phrase spans blocks"),
        pytest.param("C++ und Java", "C++", ["C++"], id="signs belong to a phrase"),
        pytest.param("jobs@muster.de", "jobs", [], id="mail addresses are left alone"),
        pytest.param("www.muster.de/jobs ja", "jobs", [], id="web addresses are left alone"),
        pytest.param("An jobs@muster.de!", "jobs@muster.de", ["jobs@muster.de"],
                     id="unless they are what is sought"),
    ],
)  # fmt: skip
def test_surface(text: str, phrase: str, expected: list[str]) -> None:
    assert _seen(text, phrase) == expected


def test_case_can_matter() -> None:
    assert _seen("Die IT sagt: it works", "IT", case=True) == ["IT"]


def test_the_longest_phrase_wins() -> None:
    assert _seen("eine flache Hierarchie", "flache", "flache Hierarchie") == ["flache Hierarchie"]


@pytest.mark.parametrize(
    ("text", "unless", "expected"),
    [
        pytest.param("Das starke Team", "starke Team", [], id="inside a longer phrase"),
        pytest.param("Starkes Team, altes Team", "starkes Team", ["Team"], id="outside it counts"),
        pytest.param("Im Team-Büros", "Team-Büro", [], id="the longer phrase may have an ending"),
    ],
)
def test_unless(text: str, unless: str, expected: list[str]) -> None:
    assert _seen(text, "Team", unless=[unless]) == expected


_LEMMAS = {
    "flache": "flach",
    "flachen": "flach",
    "Hierarchien": "Hierarchie",
    "gestellt": "stellen",
    "Plätze": "Platz",
    "Mitarbeitern": "Mitarbeiter",
    "Mitarbeiter:innen": "Mitarbeiter",
    "eingebracht": "einbringen",
    "Firmen": "Firma",
}


def _seen_in_any_form(text: str, phrase: str, lexicon: SmallLexicon | None) -> list[str]:
    document = annotated(text)
    if lexicon is not None:
        document = with_lexicon(document, lexicon)
    return [
        span.of(document.text) for span in PhraseFinder([phrase], match="lemma").spans(document)
    ]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        pytest.param("mit flachen Hierarchien", "flache Hierarchie", ["flachen Hierarchien"],
                     id="every word may be inflected"),
        pytest.param("flachen, Hierarchien", "flache Hierarchie", [], id="no mark between words"),
        pytest.param("Mitarbeiter:innen", "Mitarbeiter", [], id="gendered forms are other words"),
        pytest.param("Platzwart", "Platz", [], id="a compound is another word"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("lexicon", [SmallLexicon(_LEMMAS), None], ids=["lexicon", "endings"])
def test_lemma(text: str, phrase: str, expected: list[str], lexicon: SmallLexicon | None) -> None:
    assert _seen_in_any_form(text, phrase, lexicon) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        pytest.param("Drei Plätze frei", "Platz", ["Plätze"], id="a plural may have an umlaut"),
        pytest.param("Gut gestellt", "stellen", ["gestellt"], id="a participle may begin with ge"),
        pytest.param("Stark eingebracht", "einbringen", ["eingebracht"], id="a verb may part"),
        pytest.param("Zwei Firmen", "Firma", ["Firmen"], id="an ending may be replaced"),
    ],
)
def test_lemma_by_lexicon(text: str, phrase: str, expected: list[str]) -> None:
    assert _seen_in_any_form(text, phrase, SmallLexicon(_LEMMAS)) == expected


def test_few_lemmas_are_asked_for() -> None:
    lexicon = SmallLexicon(_LEMMAS)
    document = with_lexicon(annotated("Bei uns gibt es viele Wege und Plätze. " * 20), lexicon)
    assert len(PhraseFinder(["Platz", "Hierarchie"], match="lemma").find(document)) == 20
    assert set(lexicon.asked) == {"Platz", "Plätze"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mitarbeiter", ["Mitarbeiter"], id="the word itself"),
        pytest.param("den Praxismitarbeitern", ["Praxismitarbeitern"], id="an inflected compound"),
        pytest.param("IT-Mitarbeiter", ["IT-Mitarbeiter"], id="a hyphened compound"),
        pytest.param("Mitarbeiterrabatt", [], id="not as the first part"),
        pytest.param("Praxismitarbeiterin", [], id="not the feminine"),
        pytest.param("Praxismitarbeiter:innen", [], id="not a gendered form"),
        pytest.param("Mitarbeit", [], id="not a shorter word"),
    ],
)
def test_compound_head(text: str, expected: list[str]) -> None:
    assert _seen(text, "Mitarbeiter", match="compound_head") == expected


def test_compound_heads_may_have_an_umlaut() -> None:
    assert _seen("Ausbildungsplätzen", "Platz", match="compound_head") == ["Ausbildungsplätzen"]


@pytest.mark.parametrize(
    ("form", "word"),
    [
        pytest.param("hierarchien", "hierarchie", id="plural"),
        pytest.param("flacher", "flache", id="adjective"),
        pytest.param("teams", "team", id="English plural"),
        pytest.param("companies", "company", id="English y"),
    ],
)
def test_endings(form: str, word: str) -> None:
    assert is_inflected(form, word)
    assert not is_inflected(form + "haft", word)


@given(
    st.text(max_size=80),
    st.lists(st.text(min_size=1, max_size=8).filter(str.strip), max_size=4),
    st.sampled_from(["surface", "lemma", "compound_head"]),
)
def test_any_phrase_in_any_text_is_found_inside_it(
    text: str, phrases: list[str], match: str
) -> None:
    document = annotated(text)
    end = 0
    for span in PhraseFinder(phrases, match=match, unless=phrases[:1]).spans(document):
        assert end <= span.start < span.end <= len(document.text)
        end = span.end
