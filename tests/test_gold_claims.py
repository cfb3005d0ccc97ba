"""The gold documents for claims are well-formed; how they are read is measured, not tested."""

import re
import sys
import unicodedata
from pathlib import Path

import pytest
import yaml

from brandlint.documents import Touchpoint
from brandlint.facts import Fact

BENCH = Path(__file__).parent.parent / "bench"
FOLDER = BENCH / "gold" / "claims"
sys.path.insert(0, str(BENCH))

from claim_labels import gold  # noqa: E402 - bench is a folder of scripts, no package
from claim_match import agree  # noqa: E402

CASES = gold()
EACH = pytest.mark.parametrize("case", CASES, ids=lambda case: case.path.name)
CONDITIONS = frozenset(
    {
        "shift",
        "night",
        "weekend",
        "on_call",
        "overtime",
        "travel",
        "field_work",
        "driving_licence",
        "own_car",
        "physical",
        "standing",
        "outdoor",
        "protective_clothing",
        "clearance",
        "vaccination",
        "probation",
        "relocation",
    }
)
FORMS = frozenset(
    {"star", "colon", "underscore", "inner_i", "slash", "pair", "neutral", "masculine"}
)
TYPES = frozenset(
    {
        "full_time",
        "part_time",
        "internship",
        "working_student",
        "apprenticeship",
        "minijob",
        "freelance",
        "volunteer",
        "temporary_agency",
    }
)
ONE_OF = {
    Fact.ADDRESS: {"du", "sie", "mixed", "none", "you"},
    Fact.GENDER_FORM: FORMS,
    Fact.EMPLOYMENT_TYPE: TYPES,
    Fact.CONTRACT_TERM: {"permanent", "fixed_term"},
    Fact.CONDITION: CONDITIONS,
}
DATE = re.compile(r"(?:\d{4}|-)(?:-\d\d){0,2}|asap|by_arrangement")
# Facts that other label sets hardly have.
OFTEN = [
    Fact.WEEKLY_HOURS,
    Fact.APPLY_BY,
    Fact.PAY_GRADE,
    Fact.EQUAL_OPPORTUNITY,
    Fact.REQUIREMENT,
    Fact.CONDITION,
]


def text_of(path):
    return unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))


def test_every_document_has_labels_and_every_label_a_document():
    files = {p for language in ("de", "en") for p in (FOLDER / language).iterdir()}
    assert {case.path for case in CASES} == files
    assert len(CASES) == len(files) >= 80


@EACH
def test_quotes_stand_in_their_document(case):
    text = text_of(case.path)
    assert [label for label in case.labels if label.quote not in text] == []


@EACH
def test_values_are_of_their_kind(case):
    assert case.language in {"de", "en", "mixed"}
    assert case.touchpoint in set(Touchpoint)
    for label in case.labels:
        if label.fact in ONE_OF:
            assert label.value.value in ONE_OF[label.fact]
        if label.fact in {Fact.START_DATE, Fact.APPLY_BY}:
            assert DATE.fullmatch(label.value.value)
        if label.fact is Fact.REQUIREMENT:
            assert label.value.kind in {"degree", "experience", "language", "licence", "skill"}
            assert label.value.value or label.value.kind == "experience"
        assert agree(label.fact, label.value, label.value)


@EACH
def test_what_is_no_recruiting_copy_states_nothing(case):
    assert bool(case.labels) is (case.touchpoint != "other")


@pytest.mark.parametrize("fact", OFTEN)
def test_rare_facts_occur_often_enough_to_measure_them(fact):
    assert sum(any(label.fact is fact for label in case.labels) for case in CASES) >= 25


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_document_or_fact_is_labelled_twice(language):
    text = (FOLDER / f"labels.{language}.yaml").read_text(encoding="utf-8")
    for mapping in mappings(yaml.compose(text)):
        keys = [key.value for key, _ in mapping.value]
        assert len(keys) == len(set(keys))


def mappings(node):
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from mappings(value)


def test_all_touchpoints_and_kinds_of_files_occur():
    assert {case.touchpoint for case in CASES} == set(Touchpoint)
    suffixes = {case.path.suffix for case in CASES}
    assert suffixes >= {".md", ".mdx", ".html", ".astro", ".php", ".yaml", ".json", ".toml", ".txt"}
