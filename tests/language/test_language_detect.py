"""Languages: what a piece says by itself, and what its neighbours say for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.language.detect import language_of, languages_of

GERMAN = "Wir suchen dich für unser Team in Kassel, und das ab sofort."
ENGLISH = "You will work with our customers and help them every day."
FRENCH = "Nous recherchons une personne pour notre équipe à Lyon, vous êtes motivée."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (ENGLISH, "en"),
        (FRENCH, "other"),
        ("Betriebliches Gesundheitsmanagement", "de"),
        ("Company Fitness, Free Drinks und Health Days", "de"),
        ("Dienstort: Kreis Musterberg", "de"),
        ("Face-to-Face", None),
        ("Mehr erfahren", "de"),
        ("Dein Job als Junior Social Media Manager (m/w/d)", "de"),
        ("WIR SUCHEN DICH", "de"),
        ("Training-on-the-Job und interne Schulungen", "de"),
        ("IT-Leitung", "de"),
        ("Proven track record in sales", "en"),
        ("What we're looking for", "en"),
        ("What we’re looking for", "en"),
        ("WE ARE HIRING", "en"),
        ("Warehouse operative", "en"),
        ("Wij zoeken een monteur", "other"),
        ("Buscamos una persona con experiencia", "other"),
        ("Szukamy kierowcy", "other"),
        ("Proponujemy kurs", "other"),
        ("Ищем разработчика", "other"),
        ("", None),
        ("3.500 €", None),
        ("https://www.muster.example/the-best-of-us", None),
        ("React, IT, US, DE", None),
    ],
    ids=[
        "a German sentence",
        "an English sentence",
        "a French sentence",
        "a German compound",
        "English loans around a German and",
        "German compounds by their parts",
        "pieces between hyphens",
        "two German words",
        "a German frame around English words",
        "German in capitals",
        "English words inside a German compound",
        "an acronym that is an English word",
        "an English fragment",
        "an English contraction",
        "an English contraction with a curly apostrophe",
        "English in capitals",
        "an English job",
        "Dutch",
        "Spanish",
        "Polish",
        "Polish by an ending",
        "another script",
        "nothing",
        "a number",
        "an address",
        "acronyms",
    ],
)
def test_language_of_a_piece(text: str, language: str | None) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("texts", "languages"),
    [
        ([GERMAN, "Jobrad", GERMAN], ("de", "de", "de")),
        ([ENGLISH, "Jobrad", ENGLISH], ("en", "en", "en")),
        ([GERMAN, "Senior Software Engineer (m/w/d)", GERMAN], ("de", "de", "de")),
        (["Head of Operations (all genders)", GERMAN], ("de", "de")),
        ([ENGLISH, "Senior Software Engineer (m/f/d)", ENGLISH], ("en", "en", "en")),
        ([GERMAN, ENGLISH], ("de", "en")),
        ([GERMAN, FRENCH], ("de", "other")),
        (["Muster"], ("other",)),
        ([], ()),
    ],
    ids=[
        "a word without a language follows German neighbours",
        "a word without a language follows English neighbours",
        "an English title is German among German blocks",
        "a title follows what comes after it",
        "the same title is English among English blocks",
        "blocks that speak for themselves differ",
        "a third language is other",
        "nothing to go by is other",
        "no blocks",
    ],
)
def test_blocks_that_say_little_follow_their_neighbours(
    texts: list[str], languages: tuple[str, ...]
) -> None:
    assert languages_of(texts)[0] == languages


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        ("Jobrad", "de", "de"),
        ("Jobrad", "en-GB", "en"),
        ("Jobrad", "fr", "other"),
        (GERMAN, "en", "de"),
    ],
    ids=["it settles doubt", "a region is no matter", "a third language", "the text overrules it"],
)
def test_declared_language_is_a_hint(text: str, declared: str, language: str) -> None:
    assert languages_of([text], [declared]) == ((language,), language)


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        ([GERMAN] * 9 + [ENGLISH], "de"),
        ([ENGLISH] * 10 + [GERMAN] * 2, "en"),
        ([GERMAN] * 10 + [ENGLISH] * 10, "mixed"),
        ([GERMAN, ENGLISH], "de"),
        ([FRENCH] * 3 + [GERMAN], "other"),
        ([], "other"),
    ],
    ids=[
        "a little English leaves it German",
        "a little German leaves it English",
        "a real share of both is mixed",
        "short texts are not mixed",
        "most of it is a third language",
        "no text",
    ],
)
def test_language_of_a_document(texts: list[str], language: str) -> None:
    assert languages_of(texts)[1] == language


@given(st.lists(st.text(max_size=40), max_size=6))
def test_every_block_gets_a_language(texts: list[str]) -> None:
    languages, document = languages_of(texts)
    assert len(languages) == len(texts)
    assert set(languages) <= {"de", "en", "other"}
    assert document in {"de", "en", "mixed", "other"}
