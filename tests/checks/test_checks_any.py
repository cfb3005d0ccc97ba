"""What holds for every check type."""

from __future__ import annotations

import inspect
import json
from typing import Any, Final

import msgspec
import pytest
from checking import make, run
from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.checks import CHECKS

PARAMS: Final[dict[str, dict[str, Any]]] = {
    "address": {},
    "claim-value": {"flag": "contradiction", "facts": ["vacation_days"]},
    "consistency": {"variants": [["du", "Sie"]]},
    "drift": {},
    "due": {"what": "apply_by"},
    "forbidden-term": {"terms": ["Team", "flache Hierarchie"], "match": "lemma"},
    "gender-form": {"consistent": True},
    "gender-marker": {"mode": "mixed"},
    "length": {"unit": "words", "max": 3, "per": "sentence"},
    "nominal-style": {"max_per_sentence": 1, "chain": True},
    "occurrence": {"signs": ["!", "a"], "terms": ["wir"], "max": 1},
    "passive": {},
    "pattern": {"patterns": [[{"LOWER": "team"}]]},
    "pay-statement": {"closed": True, "exact": True},
    "person-balance": {"max_ratio": 1},
    "preferred-term": {"swaps": {"Team": "Crew", "a": "b"}},
    "readability": {"formula": "flesch_amstad", "min": 50, "min_words": 3},
    "regex": {"patterns": [r"\w+\s\w+", "(?P<seen>ä)?b"]},
    "required-claim": {"fact": "salary", "required": {"job_posting": 1}},
    "required-insight": {},
    "required-term": {"any_of": ["Muster"]},
    "section": {"expected": [{"name": "A", "headings": ["Aufgaben"]}], "ordered": True},
    "vague-claim": {"fact": "salary", "terms": ["Team"]},
}
_PIECES: Final = st.sampled_from(
    ["# ", "- ", "\n", "Team", " ", "wir", "Sie ", "du ", "Prüfung der ", "Kund*innen", "(m/w/d)",
     "wird ", "besetzt", "a", "ä", "!", ".", "ß", "\u0130", "🚀", "\u00a0", "\u2011", "1"]
)  # fmt: skip


def test_every_check_type_is_tried() -> None:
    assert set(PARAMS) == set(CHECKS)


@pytest.mark.parametrize("check_type", sorted(CHECKS))
def test_hits_lie_in_any_text(check_type: str) -> None:
    check = make(check_type, PARAMS[check_type])

    @settings(max_examples=40, deadline=None)
    @given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=40).map("".join)))
    def holds(text: str) -> None:
        document, hits = run(check, text)
        assert hits == sorted(check.run(document), key=lambda hit: hit.span)
        for hit in hits:
            for span in (hit.span, *hit.related):
                assert 0 <= span.start <= span.end <= len(document.text)
            assert hit.span == (0, 0) or hit.span.start < hit.span.end
            assert set(hit.values) == check.placeholders

    holds()


@pytest.mark.parametrize("check_type", sorted(CHECKS))
def test_parameters_are_described(check_type: str) -> None:
    schema = json.loads(msgspec.json.encode(msgspec.json.schema(CHECKS[check_type])))
    [own] = [one for name, one in schema["$defs"].items() if name == CHECKS[check_type].__name__]
    assert own["description"]
    bare = [
        name
        for name, said in own["properties"].items()
        if not any("description" in one for one in (said, *said.get("anyOf", ())))
    ]
    assert not bare


@pytest.mark.parametrize("check_type", sorted(CHECKS))
def test_the_docstring_says_what_is_flagged(check_type: str) -> None:
    text = inspect.getdoc(CHECKS[check_type]) or ""
    assert any(word in text.lower() for word in ("flags", "flagged"))


@pytest.mark.parametrize("check_type", sorted(CHECKS))
def test_unknown_parameters_are_mistakes(check_type: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        make(check_type, {**PARAMS[check_type], "termz": 1})


@pytest.mark.parametrize("check_type", sorted(CHECKS))
def test_sound_parameters_have_no_problems(check_type: str) -> None:
    assert [*make(check_type, PARAMS[check_type]).problems()] == []
