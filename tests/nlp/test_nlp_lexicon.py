import socket
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.nlp.lexicon import Entry, WordLexicon, corrections, ungendered

LEXICON = WordLexicon()
GOLD = Path(__file__).parents[2] / "bench" / "gold"


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        pytest.param("Kolleg:innen", "Kollegin", id="a gender colon is read over"),
        pytest.param("Mitarbeiter*innen", "Mitarbeiterin", id="so is a star"),
        pytest.param("MitarbeiterInnen", "Mitarbeiterin", id="and an inner capital"),
        pytest.param("Verkäufer/-in", "Verkäuferin", id="and a slash with a hyphen"),
        pytest.param("Home-Office-Tage", "Home-Office-Tag", id="hyphens: the last part counts"),
        pytest.param("Teamevents", "Teamevent", id="a compound ends in a corrected loan"),
        pytest.param("A\u0308rzte", "Arzt", id="letters with combining marks are composed"),
        pytest.param("Zuschüsse", "Zuschuss", id="the spelling is today's"),
        pytest.param("BENEFITS", "Benefit", id="capitals throughout are no obstacle"),
        pytest.param("SAP", "SAP", id="abbreviations stay"),
        pytest.param("bewirbst", "bewerben", id="strong verbs are known"),
    ],
)
def test_german_lemmas(word: str, lemma: str) -> None:
    assert LEXICON.lemma(word, "de") == lemma


@pytest.mark.parametrize(
    ("word", "entry"),
    [
        pytest.param("Responsibilities", Entry("responsibility", "NOUN"), id="headings"),
        pytest.param("growing", Entry("grow", "VERB"), id="participles are verbs"),
        pytest.param("fast-paced", Entry("fast-paced", "ADJ"), id="but joined ones adjectives"),
        pytest.param("is", Entry("be", "AUX"), id="auxiliaries"),
    ],
)
def test_english_entries(word: str, entry: Entry) -> None:
    assert LEXICON.entry(word, "en") == entry


def test_the_capital_of_a_sentences_first_word_says_nothing() -> None:
    assert LEXICON.entry("Flache", "de", initial=True) == Entry("flach", "ADJ")


@pytest.mark.parametrize(
    ("word", "language", "entry"),
    [
        pytest.param("42", "de", Entry("42", "NUM"), id="a number"),
        pytest.param("!", "en", Entry("!", "PUNCT"), id="a mark"),
        pytest.param("jobs@muster.example", "de", Entry("jobs@muster.example", "X"), id="mail"),
        pytest.param("(m/w/d)", "de", Entry("(m/w/d)", "X"), id="a marker"),
        pytest.param("équipe", "fr", Entry("équipe", "X"), id="a word of another language"),
    ],
)
def test_what_no_dictionary_holds_is_its_own_lemma(word: str, language: str, entry: Entry) -> None:
    assert LEXICON.entry(word, language) == entry


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Kaufmann/-frau", "Kaufmann"),
        ("eine/r", "einer"),
        ("jede*r", "jeder"),
        ("der_die", "der"),
        ("Kolleg(inn)en", "Kolleginnen"),
        ("Lehrer(in)", "Lehrerin"),
        ("InnenarchitektInnen", "Innenarchitektinnen"),
        ("Innendienst", "Innendienst"),
        ("Kund*innenservice", "Kundinnenservice"),
    ],
)
def test_a_gender_form_becomes_a_word(written: str, plain: str) -> None:
    assert ungendered(written) == plain


@pytest.mark.parametrize("language", ["de", "en"])
def test_most_of_the_hand_written_list_is_right(language: str) -> None:
    groups = yaml.safe_load((GOLD / f"lemmas.{language}.yaml").read_text(encoding="utf-8"))
    rows = [row for group in groups.values() for row in group]
    right = sum(LEXICON.entry(form, language) == tuple(entry) for form, *entry in rows)
    assert right / len(rows) >= 0.97


@pytest.mark.parametrize("language", ["de", "en"])
def test_corrections_say_one_thing_of_each_form(language: str) -> None:
    forms, tails = corrections(language)
    assert all(forms[form] == entry for form, entry in tails.items())


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=12), st.sampled_from(["de", "en"]), st.booleans())
def test_any_word_has_an_entry(word: str, language: str, initial: bool) -> None:  # noqa: FBT001 - drawn
    entry = LEXICON.entry(word, language, initial=initial)
    assert entry.lemma
    assert entry.word_class


def test_the_model_prints_nothing_and_asks_no_network(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError(args)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    fresh = WordLexicon()
    assert fresh.lemma("Hierarchien", "de") == "Hierarchie"
    assert fresh.lemma("hierarchies", "en") == "hierarchy"
    assert capfd.readouterr() == ("", "")


def test_nothing_is_loaded_before_the_first_word() -> None:
    code = (
        "import sys; from brandlint.nlp.lexicon import WordLexicon; WordLexicon();"
        "print({'numpy', 'HanTa', 'spacy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
