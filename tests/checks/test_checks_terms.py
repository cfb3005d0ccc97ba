"""Forbidden, preferred, required terms, and one of several variants."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from checking import annotated, make, run, seen, values

from brandlint.documents import Annotation
from brandlint.rules import Brand, Voice


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({}, "Ein Ninja. Zwei Ninjas.", ["Ninja"], id="as written"),
        pytest.param({"match": "lemma"}, "Zwei Ninjas.", ["Ninjas"], id="in any form"),
        pytest.param({"match": "compound_head"}, "Coding-Ninja, Codingninjas",
                     ["Coding-Ninja", "Codingninjas"], id="as the head of a compound"),
        pytest.param({"case": True}, "Ein ninja.", [], id="with its capitals"),
        pytest.param({"except": ["Ninja Turtles"]}, "Die Ninja Turtles.", [], id="with exceptions"),
    ],
)  # fmt: skip
def test_forbidden_term(params: dict[str, Any], text: str, expected: list[str]) -> None:
    assert seen("forbidden-term", {"terms": ["Ninja"], **params}, text) == expected


def test_forbidden_term_says_what_it_saw_and_which_term_it_is() -> None:
    params = {"terms": ["flache Hierarchie"], "match": "lemma"}
    assert values("forbidden-term", params, "Bei flachen Hierarchien.") == [
        {"seen": "flachen Hierarchien", "term": "flache Hierarchie"}
    ]


def test_forbidden_term_passes_where_it_is_negated() -> None:
    params = {"terms": ["Überstunden"], "unless_negated": True}
    text = "Hier gibt es keine Überstunden. Du machst gern Überstunden."
    document, hits = run(make("forbidden-term", params), text)
    assert [hit.span.start for hit in hits] == [document.text.rindex("Überstunden")]


def test_terms_ask_for_no_more_than_they_need() -> None:
    assert make("forbidden-term", {"terms": ["a"]}).needed() == frozenset()
    by_lemma = make("forbidden-term", {"terms": ["a"], "match": "lemma"}).needed()
    assert by_lemma == {Annotation.SENTENCES, Annotation.LEMMAS}
    negated = make("forbidden-term", {"terms": ["a"], "unless_negated": True}).needed()
    assert negated == {Annotation.SENTENCES, Annotation.NEGATION}


def _fixed(params: dict[str, Any], text: str) -> list[tuple[str | None, bool]]:
    _, hits = run(make("preferred-term", params), text)
    return [(hit.replacement, hit.safe) for hit in hits]


@pytest.mark.parametrize(
    ("swaps", "text", "expected"),
    [
        pytest.param({"Mitarbeiter": "Kolleg:innen"}, "Alle Mitarbeiter hier.",
                     [("Kolleg:innen", True)], id="the right word for the wrong one"),
        pytest.param({"utilise": "use"}, "Utilise it.", [("Use", True)],
                     id="a capital is kept where the term has none"),
        pytest.param({"Mitarbeiter": "unser Team"}, "Für Mitarbeiter.", [("unser Team", True)],
                     id="the capital of a noun is its own"),
        pytest.param({"Mitarbeiter": "unser Team"}, "Ja! Mitarbeiter gehen.",
                     [("Unser Team", True)], id="a sentence begins with a capital"),
        pytest.param({"team": "crew"}, "DAS TEAM", [("CREW", True)], id="shouting is kept"),
        pytest.param({"Team": "Muster-Team"}, "Das Muster-Team.", [], id="what is right passes"),
        pytest.param({"Team": "Muster-Team"}, "DAS MUSTER-TEAM.", [], id="in capitals, too"),
        pytest.param({"javascript": "JavaScript"}, "Mit JavaScript, javascript.",
                     [("JavaScript", True)], id="capitals alone can be wrong"),
        pytest.param({"Feedback": "Rückmeldung"}, "Im Feedback-Gespräch.",
                     [(None, False)], id="the first part of a compound has a form of its own"),
        pytest.param({"Feedback": "Response"}, "Dein Kunden-Feedback.",
                     [("Response", False)], id="in a compound the fix is not safe"),
        pytest.param({"Mitarbeiter": "Kolleg:innen"}, "Alle Mitarbeiter:innen.", [],
                     id="a gendered form is another word"),
    ],
)  # fmt: skip
def test_preferred_term(
    swaps: dict[str, str], text: str, expected: list[tuple[str | None, bool]]
) -> None:
    assert _fixed({"swaps": swaps}, text) == expected


def test_preferred_term_gives_the_right_term_the_form_of_the_wrong_one() -> None:
    params = {"swaps": {"Benefit": "Vorteil"}, "match": "lemma"}
    assert _fixed(params, "Viele Benefits") == [("Vorteile", True)]


def test_preferred_term_is_idempotent() -> None:
    swaps = {"Team": "Team Muster", "use": "make use of"}
    for text in ("Dein Team.", "Wir use das."):
        document, [hit] = run(make("preferred-term", {"swaps": swaps}), text)
        fixed = (
            document.text[: hit.span.start] + str(hit.replacement) + document.text[hit.span.end :]
        )
        assert seen("preferred-term", {"swaps": swaps}, fixed) == []


def test_preferred_term_finds_a_wrong_ending_of_the_right_term() -> None:
    swaps = {"informations": "information"}
    text = "Much information, many informations."
    assert seen("preferred-term", {"swaps": swaps}, text, "en") == ["informations"]


def test_preferred_term_takes_the_terms_of_the_voice() -> None:
    check = make("preferred-term", {"from_voice": True})
    assert check.agreed(Brand(voice=Voice())) is None
    spoken = check.agreed(Brand(voice=Voice(terms={"Job": "Stelle"})))
    assert spoken is not None
    assert [hit.values["preferred"] for hit in run(spoken, "Dein Job.")[1]] == ["Stelle"]
    without = make("preferred-term", {"swaps": {"a": "b"}})
    assert without.agreed(Brand(voice=Voice(terms={"Job": "Stelle"}))) is without


def test_preferred_term_without_swaps_is_a_mistake() -> None:
    assert [path for path, *_ in make("preferred-term", {}).problems()] == ["swaps"]
    assert not list(make("preferred-term", {"from_voice": True}).problems())


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({}, "Muster. Und gut.", [], id="one of the terms is enough"),
        pytest.param({}, "Nichts davon.", [""], id="a document without is flagged as a whole"),
        pytest.param({}, "", [], id="nothing is asked of no text"),
        pytest.param({"min_words": 5}, "Nichts davon.", [], id="short texts are left alone"),
        pytest.param({"min_words": 2}, "Nichts davon.", [""], id="long texts are not"),
    ],
)
def test_required_term(params: dict[str, Any], text: str, expected: list[str]) -> None:
    assert (
        seen("required-term", {"any_of": ["und gut", "so geht Muster"], **params}, text) == expected
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param({"base_salary": 52000}, 0, id="the name of a field may hold a term"),
        pytest.param({"job": {"baseSalary": "52k"}}, 0, id="at any depth, in any spelling"),
        pytest.param({"salary": ""}, 1, id="an empty field says nothing"),
        pytest.param({"salaryman": "x"}, 1, id="terms are whole words there, too"),
        pytest.param({"note": "salary"}, 1, id="values that nobody sees don't count"),
    ],
)
def test_required_term_looks_at_the_front_matter(data: dict[str, Any], expected: int) -> None:
    document = annotated("Nichts davon.")
    document = replace(document, document=replace(document.document, data=data))
    assert len(list(make("required-term", {"any_of": ["salary"]}).run(document))) == expected


def test_required_term_names_the_terms() -> None:
    assert values("required-term", {"any_of": ["A", "B"]}, "C") == [{"terms": "A, B"}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("E-Mail, E-Mail, Email", [("Email", "E-Mail")], id="the rarer one is flagged"),
        pytest.param("Email, Mail, E-Mail, Email", [("Mail", "Email"), ("E-Mail", "Email")],
                     id="whichever prevails"),
        pytest.param("Email, E-Mail", [("Email", "E-Mail")], id="if even, the first of the rule"),
        pytest.param("Email, Email", [], id="one variant is consistent"),
    ],
)  # fmt: skip
def test_consistency(text: str, expected: list[tuple[str, str]]) -> None:
    params = {"variants": [["Handy", "Smartphone"], ["E-Mail", "Email", "Mail"]]}
    assert [(v["seen"], v["variant"]) for v in values("consistency", params, text)] == expected


def test_hits_never_leave_the_blocks_that_a_rule_speaks_of() -> None:
    document = annotated("# Team\nDas Team")
    narrowed = document.narrowed(lambda block, _: block.level == 0)
    check = make("forbidden-term", {"terms": ["Team"]})
    assert [hit.span.start for hit in check.run(narrowed)] == [10]
