"""Gender forms and markers, as the brand or the document itself has them."""

from __future__ import annotations

from typing import Any

import pytest
from checking import annotated, make, run, seen, values

from brandlint.rules import Brand, Voice


@pytest.mark.parametrize(
    ("params", "text", "expected"),
    [
        pytest.param({"allowed": ["colon"]}, "Kolleg:innen und Kund*innen", ["Kund*innen"],
                     id="another sign is flagged"),
        pytest.param({"allowed": ["colon"]}, "Alle Verkäufer", ["Verkäufer"],
                     id="a masculine noun is a form"),
        pytest.param({"allowed": ["colon", "masculine"]}, "Alle Verkäufer", [],
                     id="unless it is allowed"),
        pytest.param({"allowed": ["colon"]}, "Mitarbeitende und Fachkräfte", [],
                     id="neutral nouns pass"),
        pytest.param({"allowed": ["colon"]}, "Verkäufer (m/w/d)", [], id="a marker opens a noun"),
        pytest.param({"allowed": ["colon"]}, "en: Verkäufer", [], id="English has no forms"),
        pytest.param({"consistent": True}, "Kolleg:innen, Kund:innen, Kund*innen", ["Kund*innen"],
                     id="the rarer sign is flagged"),
        pytest.param({"consistent": True}, "Kolleg:innen, Kund:innen, Verkäufer", [],
                     id="but no noun without one"),
    ],
)  # fmt: skip
def test_gender_form(params: dict[str, Any], text: str, expected: list[str]) -> None:
    assert seen("gender-form", params, text) == expected


def test_gender_form_names_both_forms() -> None:
    assert values("gender-form", {"allowed": ["colon"]}, "Kund*innen") == [
        {"seen": "Kund*innen", "form": "gender star", "expected": "gender colon"}
    ]


def test_gender_form_is_that_of_the_voice() -> None:
    check = make("gender-form", {"from_voice": True, "allowed": ["masculine"]})
    assert check.agreed(Brand(voice=Voice())) is None
    spoken = check.agreed(Brand(voice=Voice(gender_form="star")))
    assert spoken is not None
    document, hits = run(spoken, "Kund:innen, Kund*innen, Verkäufer")
    assert [hit.span.of(document.text) for hit in hits] == ["Kund:innen"]


def test_gender_form_needs_something_to_hold_a_text_to() -> None:
    assert len(list(make("gender-form", {}).problems())) == 1
    assert not list(make("gender-form", {"consistent": True}).problems())


@pytest.mark.parametrize(
    ("mode", "text", "expected"),
    [
        pytest.param("missing", "# Verkäufer in Köln\nAlle Kollegen", ["Verkäufer"],
                     id="a masculine title without a marker"),
        pytest.param("missing", "= Verkäufer\nText", ["Verkäufer"], id="the title of a document"),
        pytest.param("missing", "# Verkäufer (m/w/d)", [], id="a marker in the title"),
        pytest.param("missing", "= Verkäufer\n# Verkäufer (gn)", [], id="or in another title"),
        pytest.param("missing", "# Verkäufer\nVerkäufer (m/w/d)", [], id="or in the text"),
        pytest.param("missing", "# Verkäufer*in", [], id="a gender form"),
        pytest.param("missing", "# Verkäuferin oder Verkäufer", [], id="a pair"),
        pytest.param("missing", "# Pflegefachkraft", [], id="a neutral noun"),
        pytest.param("missing", "## Verkäufer", [], id="a lower heading is no title"),
        pytest.param("two_sexes", "Verkäufer (m/w), Koch (m/w/d)", ["(m/w)"], id="two sexes only"),
        pytest.param("mixed", "# A (m/w/d)\nB (m/w/d), C (w/m/d)", ["(w/m/d)"],
                     id="the rarer spelling"),
        pytest.param("mixed", "A (m/w/d), B (m / w / d)", [], id="spaces do not matter"),
        pytest.param("expected", "en: A (m/f/d), B (m/f)\nC (m/f/d)", ["(m/f)", "(m/f/d)"],
                     id="English copy has its own letters"),
        pytest.param("expected", "A (m/w/d), B (gn)", ["(gn)"], id="another marker"),
    ],
)  # fmt: skip
def test_gender_marker(mode: str, text: str, expected: list[str]) -> None:
    assert seen("gender-marker", {"mode": mode}, text) == expected


def test_gender_marker_fixes_safely_where_the_sexes_are_the_same() -> None:
    check = make("gender-marker", {"mode": "expected", "expected": "(w/m/d)"})
    _, hits = run(check, "A (m/w/d), B (m/w)")
    assert [(hit.replacement, hit.safe) for hit in hits] == [("(w/m/d)", True), ("(w/m/d)", False)]


def test_gender_marker_is_that_of_the_voice() -> None:
    check = make("gender-marker", {"mode": "expected", "from_voice": True})
    assert check.agreed(Brand(voice=Voice())) is None
    spoken = check.agreed(Brand(voice=Voice(gender_marker="(gn)")))
    assert spoken is not None
    assert [hit.values["expected"] for hit in run(spoken, "A (m/w/d), B (gn)")[1]] == ["(gn)"]


def test_gender_marker_says_what_it_saw_and_wants() -> None:
    for mode, text in (("missing", "# Verkäufer"), ("two_sexes", "(m/w)"), ("expected", "(gn)")):
        [said] = values("gender-marker", {"mode": mode}, f"{text} hier")
        assert said["expected"] == "(m/w/d)"


def test_forms_of_left_out_blocks_do_not_count() -> None:
    document = annotated("# Kund*innen\nKund:innen").narrowed(lambda block, _: block.level == 0)
    hits = list(make("gender-form", {"allowed": ["star"]}).run(document))
    assert [hit.span.of(document.text) for hit in hits] == ["Kund:innen"]
