from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.language.gender import forms, markers
from brandlint.language.neutral_nouns import neutral_stem
from brandlint.language.role_nouns import masculine_stem


def found(text: str) -> list[tuple[str, str]]:
    return [(form.form, form.span.of(text)) for form in forms(text)]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        pytest.param("Kolleg*innen", "star", id="star"),
        pytest.param("Kolleg*Innen", "star", id="star-wrongly-joined-with-a-capital"),
        pytest.param("Auszubildende*r", "star", id="star-on-an-adjective-noun"),
        pytest.param("der*die", "star", id="star-between-articles"),
        pytest.param("keine*n", "star", id="star-on-an-article"),
        pytest.param("Kolleg:in", "colon", id="colon"),
        pytest.param("FAHRER:INNEN", "colon", id="colon-in-capitals"),
        pytest.param("FAHRER/-INNEN", "slash", id="slash-in-capitals"),
        pytest.param("Ansprechpartner:innen-Liste", "colon", id="colon-in-a-compound"),
        pytest.param("Student:innenwerk", "colon", id="colon-in-a-closed-compound"),
        pytest.param("jede:r", "colon", id="colon-on-a-pronoun"),
        pytest.param("Mitarbeiter_innen", "underscore", id="underscore"),
        pytest.param("MitarbeiterInnen", "inner_i", id="inner-i"),
        pytest.param("Mitarbeiter/-innen", "slash", id="slash-with-hyphen"),
        pytest.param("Mitarbeiter/in", "slash", id="slash"),
        pytest.param("Mitarbeiter(in)", "slash", id="brackets"),
        pytest.param("Student(inn)en", "slash", id="brackets-inside"),
        pytest.param("Kaufmann/-frau", "slash", id="slash-with-frau"),
        pytest.param("ein/e", "slash", id="slash-on-an-article"),
        pytest.param("Mitarbeiterinnen und Mitarbeiter", "pair", id="pair"),
        pytest.param("Kollege oder Kollegin", "pair", id="pair-with-the-man-first"),
        pytest.param("Erzieherin/Erzieher", "pair", id="pair-with-slash"),
        pytest.param("Ärztinnen und Ärzte", "pair", id="pair-with-umlaut"),
        pytest.param("Köchin oder Koch", "pair", id="pair-whose-umlaut-changes"),
        pytest.param("Kauffrau / Kaufmann", "pair", id="pair-of-frau-and-mann"),
        pytest.param("Pflegehelferinnen und -helfer", "pair", id="pair-that-saves-its-first-part"),
        pytest.param("Erzieherin oder einen guten Erzieher", "pair", id="pair-with-words-between"),
        pytest.param("Mitarbeitende", "neutral", id="participle"),
        pytest.param("Pflegefachkräften", "neutral", id="kraft"),
        pytest.param("Fachleute", "neutral", id="leute"),
        pytest.param("Pflegefachpersonen", "neutral", id="person"),
        pytest.param("Ehrenamtliche", "neutral", id="adjective-as-a-noun"),
        pytest.param("Zivildienstleistende", "neutral", id="those-who-serve"),
        pytest.param("Erstklässler", "masculine", id="pupils-of-a-year"),
        pytest.param("Kunden", "masculine", id="weak-masculine"),
        pytest.param("IT-Berater", "masculine", id="masculine-behind-a-hyphen"),
        pytest.param("Ärzte", "masculine", id="irregular-masculine"),
        pytest.param("Developern", "masculine", id="english-title-with-a-german-ending"),
    ],
)
def test_a_form_is_found_whole(text: str, form: str) -> None:
    assert found(f"Hier sind {text} da.") == [(form, text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(Senior) und (Aus)gründung", id="brackets-that-are-no-form"),
        pytest.param("Kundendienst, Bewerberportal, Mitarbeiterrabatt", id="first-part-only"),
        pytest.param("Kunden- und Lieferantenpflege", id="first-part-with-a-hanging-hyphen"),
        pytest.param("Developer, Junior-Consultant", id="english-titles-are-for-all"),
        pytest.param("Computer, Container, Service-Center", id="things"),
        pytest.param("Halbleiter, Marktführer, Sekunden", id="things-that-end-like-a-role"),
        pytest.param("Verkäufer für den Laden (m/w/d)", id="marker-behind"),
        pytest.param("(m/w/d) Senior Entwickler", id="marker-before"),
        pytest.param("Herr Richter und Frau Gärtner", id="surnames"),
        pytest.param("Geschäftsführer: Max Muster", id="title-of-one-person"),
        pytest.param("LinkedIn, BuildIn", id="capital-i-of-a-brand"),
        pytest.param("log_in und/oder ja/nein", id="names-of-machines-and-alternatives"),
        pytest.param("Leitung von Projekten", id="leitung-as-an-act"),
        pytest.param("Wasserkraft und Tatkraft", id="kraft-that-is-no-person"),
        pytest.param("Normaler Ablauf", id="adjective"),
    ],
)
def test_other_words_are_no_forms(text: str) -> None:
    assert found(text) == []


def test_a_marker_speaks_for_its_own_sentence_only() -> None:
    text = "Verkäufer (m/w/d) gesucht. Unsere Verkäufer lachen."
    assert [form.span.start for form in forms(text)] == [text.rindex("Verkäufer")]


def test_leitung_is_a_neutral_noun_beside_a_marker() -> None:
    assert found("Teamleitung (m/w/d)") == [("neutral", "Teamleitung")]


def test_all_forms_of_a_noun_have_one_stem() -> None:
    text = "Kollegen, Kollege, Kolleg:innen, KollegInnen, Kolleginnen und Kollegen, Kolleg(in)"
    assert {form.stem for form in forms(text)} == {"kolleg"}
    assert {form.stem for form in forms("Ärzte, Arzt, Ärzt:in, Ärztinnen und Ärzte")} == {"arzt"}


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("(m/w/d)", "mwd"),
        ("(W/M/D)", "mwd"),
        ("(m / w / d)", "mwd"),
        ("(w-m-d)", "mwd"),
        ("(m/w/x/-)", "mwx"),
        ("(m/w/divers)", "mwd"),
        ("(männlich/weiblich/divers)", "mwd"),
        ("[m|w|d]", "mwd"),
        ("(f/m/d)", "fmd"),
        ("(m*/w*/d*)", "mwd"),
        ("m/w/d", "mwd"),
        ("(m/w)", "mw"),
        ("(gn)", "*"),
        ("(all genders)", "*"),
        ("(alle Geschlechter)", "*"),
        ("(*)", "*"),
        ("(F/M/*)", "fm*"),
        ("m/w/*", "mw*"),
    ],
)
def test_a_marker_is_read_as_its_letters(text: str, letters: str) -> None:
    [marker] = markers(f"Koch {text} gesucht")
    assert marker.letters == frozenset(letters)
    assert marker.two_sexes == (letters == "mw")


@pytest.mark.parametrize("text", ["(a)", "(a, d)", "5 m/s", "(Senior)", "w/o milk", "(x)", "a/d"])
def test_other_brackets_are_no_markers(text: str) -> None:
    assert markers(text) == []


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("Kunden", "kund"),
        ("Neukunde", "neukund"),
        ("Ingenieure", "ingenieur"),
        ("Köche", "koch"),
        ("Urkunden", None),
        ("Mitarbeiter-werben-Mitarbeiter", None),
        ("Haus", None),
    ],
)
def test_masculine_nouns_are_known_by_their_last_part(word: str, stem: str | None) -> None:
    assert masculine_stem(word) == stem


def test_neutral_nouns_lose_their_endings() -> None:
    assert {neutral_stem(word) for word in ("Fachkraft", "Fachkräfte", "Fachkräften")} == {
        "fachkraft"
    }
    assert neutral_stem("Eigenverantwortliches") is None


@given(st.text(alphabet="Kolegin*:_/-(ner)Mitarb und.mwd\n", max_size=60))
def test_forms_are_in_order_and_apart(text: str) -> None:
    spans = [form.span for form in forms(text)]
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ehrenamtliche Arbeit zählt.", id="an-adjective"),
        pytest.param("Bezahlt wird nach TV-Ärzte.", id="an-agreement"),
        pytest.param("Bei männlichen Bewerbern zählt der Zivildienst.", id="men-alone"),
        pytest.param("Institut für Bodenkunde", id="a-science"),
        pytest.param("Wir prüfen Herzschrittmacher.", id="a-thing"),
        pytest.param("Fragen an Kim Prüfer: 0555 123456", id="a-surname"),
        pytest.param("Es hilft Ausbilder Kim Muster: 0555 123456", id="a-title-before-a-name"),
    ],
)
def test_no_form_stands_in(text: str) -> None:
    assert found(text) == []


def test_a_text_without_capitals_names_people_in_small_letters() -> None:
    assert found("reinigungskraft und fahrer gesucht, angestellte firma") == [
        ("neutral", "reinigungskraft"),
        ("masculine", "fahrer"),
    ]
