from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pack_makers import rule_text

from brandlint.errors import UserError
from brandlint.packs.compile import adjusted, compiled
from brandlint.packs.model import Manifest
from brandlint.rules import Rule
from brandlint.yamlio import load

MANIFEST = Manifest(name="brand", version="1.0", title="Marke")
GOOD = rule_text("brand/hollow")
LAW = "status: risk\njurisdiction: DE\nvalid_from: 2026-01-31\n"


def build(text: str) -> Rule:
    return compiled(load("hollow.yaml", text), MANIFEST, "hollow")


def error_of(text: str) -> tuple[str, str]:
    with pytest.raises(UserError) as caught:
        build(text)
    return caught.value.wording


# What is put in the place of what, and the beginning and a part of what is said.
MISTAKES = {
    "an unknown key": ("why:", "wyh:", "5:1: ", "did you mean 'why'?"),
    "a missing key": ("severity: warning\n", "", "1:1: ", "'severity' is missing"),
    "an unknown check": (
        "forbidden-term",
        "forbiden-term",
        "2:8: ",
        "did you mean 'forbidden-term'",
    ),
    "a check like no other": ("forbidden-term", "x", "2:8: ", "choose one of address, "),
    "another pack": ("brand/hollow", "other/hollow", "1:5: ", "'brand/hollow'"),
    "another slug": ("brand/hollow", "brand/hollows", "1:5: ", "'brand/hollow'"),
    "no slug": ("brand/hollow", "hollow", "1:5: ", "'brand/hollow'"),
    "an unknown severity": ("warning", "fatal", "3:11: ", "'fatal' is not allowed"),
    "an unknown parameter": ("{terms:", "{term:", "6:10: ", "did you mean 'terms'?"),
    "a wrong parameter": ("[dynamisch]}\nex", "3}\nex", "6:17: ", "a list is expected"),
    "no parameters": ("params: {terms: [dynamisch]}\n", "", "1:1: ", "'terms' is missing"),
    "empty parameters": ("{terms: [dynamisch]}\n", "\n", "6:8: ", "a group of keys is expected"),
    "an unknown language": ("{de: ", "{fr: ", "4:11: ", "unknown key 'fr'"),
    "an empty message": ("“{seen}” says nothing.", " ", "4:10: ", ""),
    "an unknown placeholder": ("“{seen}”", "“{sean}”", "4:44: ", "'sean', did you mean 'seen'?"),
    "an attribute": ("“{seen}”", "{seen.x}", "4:44: ", "{seen.x} is no plain name"),
    "an index": ("“{seen}”", "{seen[0]}", "4:44: ", "{seen[0]} is no plain name"),
    "a conversion": ("“{seen}”", "{seen!r}", "4:44: ", "{seen!r} is no plain name"),
    "a format": ("“{seen}”", "{seen:>9}", "4:44: ", "{seen:>9} is no plain name"),
    "an empty placeholder": ("“{seen}”", "{}", "4:44: ", "{} is no plain name"),
    "a lone brace": ("“{seen}”", "seen}", "4:44: ", "a lone '}'"),
    "a phrase that is not there": ("seen: [d", "seen: [D", "9:44: ", "does not occur in the text"),
    "no clean example": (
        '\n    - {text: "Wir bauen Brücken."}',
        " []",
        "10:10: ",
        "clean is empty",
    ),
    "a bad day": ("examples:", "valid_from: 2026-02-30\nexamples:", "7:13: ", ""),
    "half a law": ("examples:", "status: risk\nexamples:", "7:9: ", "add 'jurisdiction'"),
    "the end of no law": ("examples:", "valid_to: 2026-01-31\nexamples:", "7:11: ", "legal rule"),
    "an unchecked law": (
        "examples:",
        LAW + "examples:",
        "1:1: ",
        "a source with 'checked'",
    ),
    "a law that ends before it begins": (
        "examples:",
        LAW + "valid_to: 2026-01-30\nsource: {title: Gesetz, checked: 2026-01-31}\nexamples:",
        "10:11: ",
        "before valid_from",
    ),
    "a former id that is none": ("examples:", "was: [hollow]\nexamples:", "7:7: ", "no former id"),
    "itself as a former id": ("examples:", "was: [brand/hollow]\nexamples:", "7:7: ", "no former"),
    "a version that is a number": ("examples:", "since: 0.1\nexamples:", "7:8: ", "in quotes"),
}


@pytest.mark.parametrize(("old", "new", "place", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_has_its_place_and_a_way_out(old: str, new: str, place: str, said: str) -> None:
    assert old in GOOD
    en, de = error_of(GOOD.replace(old, new, 1))
    assert en.startswith(f"hollow.yaml:{place}")
    assert said in en
    assert de.startswith("hollow.yaml:")
    assert de != en


def test_a_mistake_in_a_message_stands_at_its_language() -> None:
    assert error_of(GOOD.replace("“{seen}”", "{x}"))[0].startswith("hollow.yaml:4:44: ")


def test_what_a_check_has_against_its_parameters_stands_at_the_item() -> None:
    text = GOOD.replace("forbidden-term", "regex").replace("{terms: [", "{patterns: ['a', '(', ")
    assert error_of(text)[0].startswith("hollow.yaml:6:26: ")


def test_a_file_name_must_be_kebab_case() -> None:
    with pytest.raises(UserError, match="'Hollow_Words' is not in kebab-case"):
        compiled(load("x.yaml", GOOD), MANIFEST, "Hollow_Words")


def test_braces_can_be_escaped_and_quotes_are_free() -> None:
    rule = build(GOOD.replace("“{seen}”", "“{{{seen}}}”"))
    assert rule.message["en"].startswith("“{{{seen}}}”")


def test_one_message_speaks_for_both_languages() -> None:
    text = GOOD.replace(', en: "“{seen}” says nothing."', "")
    assert build(text).message == {"de": "„{seen}“ sagt nichts.", "en": "„{seen}“ sagt nichts."}


def test_an_adjusted_rule_keeps_the_parameters_that_nobody_named() -> None:
    rule = build(GOOD)
    asking = load("s.yaml", "rules: {brand/hollow: {params: {case: true}}}")
    at = ["rules", "brand/hollow", "params"]
    check = adjusted(rule, asking, at, {"case": True}).check
    assert check.case is True  # type: ignore[attr-defined]
    assert check.terms == ("dynamisch",)  # type: ignore[attr-defined]


def test_adjusting_again_and_again_changes_nothing_more() -> None:
    rule, asking = build(GOOD), load("s.yaml", "params: {case: true}")
    once = adjusted(rule, asking, ["params"], {"case": True}, "note")
    assert adjusted(once, asking, ["params"], {"case": True}, "note") == once


WORDS = st.sampled_from(["id", "params", "terms", "{seen}", "off", "2026-01-31", "-1.5", "~"])
VALUES = st.recursive(
    WORDS | st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)


def holds_or_says_where(text: str) -> None:
    said: tuple[str, ...] = ()
    try:
        build(text)
    except UserError as error:
        said = error.wording
    assert all(one.startswith("hollow.yaml:") for one in said)


@given(st.text(max_size=200))
def test_any_text_is_a_rule_or_a_mistake_with_a_place(text: str) -> None:
    holds_or_says_where(text)


@given(st.sampled_from(GOOD.splitlines()[:5]), VALUES)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_rule_with_any_value_anywhere_holds_or_says_where(line: str, value: object) -> None:
    key = line.split(":", maxsplit=1)[0]
    holds_or_says_where(GOOD.replace(line, f"{key}: {value!r}".replace("None", "null")))


@given(st.integers(0, len(GOOD)), st.integers(0, 12), st.text(max_size=4))
def test_a_rule_with_any_mutation_holds_or_says_where(at: int, cut: int, added: str) -> None:
    holds_or_says_where(GOOD[:at] + added + GOOD[at + cut :])
