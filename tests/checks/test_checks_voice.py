"""Address, balance of persons, readability, passive and nominal style."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from checking import annotated, make, run, seen, values

from brandlint.language.readability import FORMULAS
from brandlint.rules import Brand, Voice
from brandlint.spans import Span

_BOTH = "Du planst deine Woche. Du lachst. Senden Sie uns Ihre Unterlagen."


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({"expected": "du"}, _BOTH, ["Sie"], id="one hit for a sentence with Sie"),
        pytest.param({"expected": "sie"}, _BOTH, ["Du", "Du"], id="one for each with du"),
        pytest.param({"expected": "neutral"}, "Du planst.", ["Du"], id="any address"),
        pytest.param({"expected": "du"}, "Ihr plant eure Woche.", [], id="ihr is a plural du"),
        pytest.param({}, _BOTH, ["Sie"], id="the rarer address"),
        pytest.param({}, "Du planst. Senden Sie alles.", [], id="not when neither is sure"),
        pytest.param({}, "Du planst. Du lachst.\nIhre personenbezogenen Daten löschen wir für Sie.",
                     [], id="legal notes are left out"),
        pytest.param({"expected": "sie"}, "en: Your team needs you.", [],
                     id="English has one address only"),
    ],
)  # fmt: skip
def test_address(params: dict[str, Any], text: str, expected: list[str]) -> None:
    assert seen("address", params, text) == expected


def test_address_shows_the_other_words_of_the_sentence() -> None:
    document, [hit] = run(make("address", {"expected": "du"}), _BOTH)
    assert [span.of(document.text) for span in hit.related] == ["Ihre"]


def test_address_names_both() -> None:
    assert values("address", {"expected": "du"}, "Senden Sie alles.") == [
        {"seen": "Sie", "found": "Sie", "expected": "du"}
    ]


def test_address_is_that_of_the_voice() -> None:
    check = make("address", {"from_voice": True})
    assert check.agreed(Brand(voice=Voice())) is None
    spoken = check.agreed(Brand(voice=Voice(address="sie")))
    assert spoken is not None
    assert [hit.values["expected"] for hit in run(spoken, "Du planst.")[1]] == ["Sie"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("Wir sind wir und unser Team.", "de", [("3", "0", "3")], id="only we"),
        pytest.param("Wir sind für dich da.", "de", [], id="we and you"),
        pytest.param("Wir, wir, wir sind für dich da.", "de", [("3", "1", "3")], id="more we"),
        pytest.param("We love our US team and us.", "en", [("3", "0", "3")], id="US is a country"),
        pytest.param("We need you.", "en", [], id="English you"),
    ],
)
def test_person_balance(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    said = values("person-balance", {"max_ratio": 2}, text, language)
    assert [(one["we"], one["you"], one["ratio"]) for one in said] == expected


def test_person_balance_counts_calls_as_speaking_to_the_reader() -> None:
    document = replace(annotated("Wir sind wir. Plant Touren."), imperatives=[Span(14, 19)])
    assert list(make("person-balance", {"max_ratio": 2}).run(document)) == []
    assert list(make("person-balance", {"max_ratio": 1}).run(document)) != []


def test_person_balance_leaves_texts_in_two_languages_alone() -> None:
    document = replace(annotated("Wir sind wir und unser Team."), language="mixed")
    assert list(make("person-balance", {"max_ratio": 1}).run(document)) == []


def test_person_balance_leaves_short_texts_alone() -> None:
    assert seen("person-balance", {"max_ratio": 1, "min_words": 9}, "Wir sind wir.") == []


_PASSIVE = "Die Stelle wird besetzt. Du rufst an. Der Kaffee wird gekocht."


@pytest.mark.parametrize(
    ("params", "count"),
    [
        pytest.param({}, 2, id="every passive"),
        pytest.param({"min_count": 3}, 0, id="too few to mind"),
        pytest.param({"max_per_100_words": 30}, 0, id="a small share"),
        pytest.param({"max_per_100_words": 5}, 2, id="a large share"),
    ],
)
def test_passive(params: dict[str, Any], count: int) -> None:
    said = values("passive", params, _PASSIVE)
    assert len(said) == count
    assert all(one["count"] == "2" for one in said)


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({"chain": True}, "Du hilfst bei der Durchführung der regelmäßigen Prüfung.",
                     ["Durchführung der regelmäßigen Prüfung"], id="a chain"),
        pytest.param({"chain": True}, "Die Durchführung und die Prüfung.", [], id="no chain"),
        pytest.param({"chain": True}, "Die Leitung der Abteilung.", [], id="everyday nouns pass"),
        pytest.param({"chain": True}, "You lead the implementation of the optimization.",
                     ["implementation of the optimization"], id="an English chain"),
        pytest.param({"max_per_sentence": 1}, "Durchführung, Prüfung und Planung. Eine Prüfung.",
                     ["Durchführung, Prüfung und Planung."], id="a heavy sentence"),
        pytest.param({"max_per_sentence": 0}, "Du hilfst beim Erstellen.",
                     ["Du hilfst beim Erstellen."], id="an infinitive"),
        pytest.param({"max_per_sentence": 0}, "Berufserfahrung, Weiterbildungen, das Unternehmen.",
                     [], id="compounds of everyday nouns pass"),
        pytest.param({"max_per_sentence": 1, "chain": True}, "Die Prüfung der Planung.",
                     ["Die Prüfung der Planung."], id="a chain in a heavy sentence is one hit"),
    ],
)  # fmt: skip
def test_nominal_style(params: dict[str, Any], text: str, expected: list[str]) -> None:
    language = "en" if text.startswith("You") else "de"
    assert seen("nominal-style", params, text, language) == expected


def test_nominal_style_names_the_nouns() -> None:
    assert values("nominal-style", {"max_per_sentence": 1}, "Prüfung, Durchführung") == [
        {"seen": "Prüfung, Durchführung", "count": "2", "limit": "1"}
    ]


def test_nominal_style_needs_something_to_look_for() -> None:
    assert len(list(make("nominal-style", {}).problems())) == 1


_HEAVY = "Verantwortungsvolle Koordination bereichsübergreifender Digitalisierungsprojekte."
_LIGHT = "Du holst den Ball. Wir gehen in den Hof."


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({"max": 12}, _HEAVY, [""], id="a hard document"),
        pytest.param({"max": 12}, _LIGHT, [], id="an easy one"),
        pytest.param({"min": 4}, _LIGHT, [""], id="one that is too easy"),
        pytest.param({"max": 12, "min_words": 60}, _HEAVY, [], id="too short to tell"),
        pytest.param({"max": 12, "per": "section"}, f"# Leicht\n{_LIGHT}\n# Schwer\n{_HEAVY}",
                     ["Schwer"], id="a hard section, shown at its heading"),
        pytest.param({"max": 12}, f"en: {_HEAVY}", [], id="a language that no formula knows"),
    ],
)  # fmt: skip
def test_readability(params: dict[str, Any], text: str, expected: list[str]) -> None:
    language = "en" if text.startswith("en:") else "de"
    assert seen(
        "readability", {"formula": "wiener_4", "min_words": 3, **params}, text, language
    ) == (expected)


def test_readability_counts_only_the_language_of_its_formula() -> None:
    text = f"de: {_HEAVY}\nen: {_LIGHT * 20}"
    assert seen("readability", {"formula": "wiener_4", "max": 12, "min_words": 3}, text, "mixed")


def test_readability_says_what_the_score_means() -> None:
    [said] = values("readability", {"formula": "wiener_4", "max": 12, "min_words": 3}, _HEAVY)
    assert said["limit"] == "12"
    assert float(said["score"]) > 12
    assert said["verdict"].startswith("very hard")


def test_readability_knows_every_formula() -> None:
    for formula in FORMULAS:
        assert not list(make("readability", {"formula": formula, "max": 1}).problems())
    assert len(list(make("readability", {"formula": "lix"}).problems())) == 1
