"""The score falls with findings, never rises; length, order and place don't matter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.findings import Checked, Finding, Owner, Place, Severity
from brandlint.score import Dimension, dimension_of, score
from brandlint.spans import Position, Span

_PLACED = Span(3, 7)
_WHOLE = Span(0, 0)
_RULES = ("clarity-de/a", "clarity-de/b", "fairness-de/a", "facts-de/a", "marke/a", "voice/drift")


def _finding(
    rule: str = "clarity-de/a",
    severity: Severity = Severity.WARNING,
    owner: Owner = Owner.VOICE,
    span: Span = _PLACED,
    **more: object,
) -> Finding:
    place = Place("a.md", span, Position(1, 1), Position(1, 5), "wort")
    return Finding(place, rule, severity, owner, "m", **more)  # type: ignore[arg-type]


def _document(words: int = 400) -> Checked:
    return Checked("a.md", "de", "job_posting", words)


_findings = st.lists(
    st.builds(
        _finding,
        rule=st.sampled_from(_RULES),
        severity=st.sampled_from(Severity),
        owner=st.sampled_from(Owner),
        span=st.sampled_from([_WHOLE, _PLACED]),
    ),
    max_size=40,
)
_words = st.integers(0, 5_000)


@pytest.mark.parametrize(
    ("findings", "part", "expected"),
    [
        pytest.param([], Dimension.CLARITY, 100, id="nothing found"),
        pytest.param([_finding()], Dimension.CLARITY, 91, id="one warning"),
        pytest.param([_finding()] * 4, Dimension.CLARITY, 74, id="one warning per 100 words"),
        pytest.param(
            [_finding(f"clarity-de/{n}") for n in "abcd"],
            Dimension.CLARITY,
            68,
            id="four rules cost more than one four times",
        ),
        pytest.param(
            [_finding("facts-de/salary", owner=Owner.FACTS, span=_WHOLE)],
            Dimension.FACTS,
            74,
            id="what the whole text lacks",
        ),
        pytest.param([_finding(severity=Severity.ERROR)], Dimension.CLARITY, 75, id="one error"),
        pytest.param([_finding(severity=Severity.NOTE)], Dimension.CLARITY, 97, id="one note"),
    ],
)
def test_the_examples_of_the_docs(findings: list[Finding], part: Dimension, expected: int) -> None:
    assert score(_document(), findings).of(part) == expected


@pytest.mark.parametrize(
    ("rule", "owner", "dimension"),
    [
        ("fairness-de/age-young-team", Owner.FACTS, Dimension.FAIRNESS),
        ("law-de/salary", Owner.FACTS, Dimension.FAIRNESS),
        ("facts-de/salary", Owner.FACTS, Dimension.FACTS),
        ("journey/contradiction", Owner.FACTS, Dimension.FACTS),
        ("postings-de/structured-data", Owner.SITE, Dimension.FACTS),
        ("clarity-en/empty-phrase", Owner.VOICE, Dimension.CLARITY),
        ("postings-de/worn-closing", Owner.VOICE, Dimension.CLARITY),
        ("voice/drift", Owner.VOICE, Dimension.VOICE),
        ("marke/wrong-bike-name", Owner.VOICE, Dimension.VOICE),
    ],
)
def test_each_finding_costs_one_part(rule: str, owner: Owner, dimension: Dimension) -> None:
    finding = _finding(rule, owner=owner)
    assert dimension_of(finding) is dimension
    found = score(_document(), [finding])
    assert [one for one in Dimension if found.of(one) < 100] == [dimension]


def test_no_clear_text_makes_up_for_an_unfair_word() -> None:
    found = score(_document(), [_finding("fairness-de/a", Severity.ERROR)] * 4)
    assert found.fairness == 41
    assert found.total == 63  # half of the mean 85, half of 41


def test_a_grouped_finding_counts_as_its_places() -> None:
    alone = _finding()
    group = replace(alone, related=(alone.place,) * 3, grouped=True)
    assert score(_document(), [group]) == score(_document(), [alone] * 4)


def test_findings_of_other_documents_are_passed_over() -> None:
    assert score(replace(_document(), path="b.md"), [_finding()]).total == 100


@given(_words, _findings, _findings)
def test_a_finding_more_never_raises_it(
    words: int, findings: list[Finding], more: list[Finding]
) -> None:
    before, after = (score(_document(words), found) for found in (findings, findings + more))
    assert after.total <= before.total
    assert all(after.of(one) <= before.of(one) for one in Dimension)


@given(_words, _findings)
def test_it_lies_between_0_and_100(words: int, findings: list[Finding]) -> None:
    found = score(_document(words), findings)
    assert all(0 <= number <= 100 for number in (found.total, *map(found.of, Dimension)))
    assert found == score(_document(words), findings[::-1])


@given(st.integers(100, 2_000), st.integers(2, 5), _findings)
def test_a_longer_text_written_the_same_way_scores_the_same(
    words: int, times: int, findings: list[Finding]
) -> None:
    placed = [finding for finding in findings if finding.place.span.end]
    whole = [finding for finding in findings if not finding.place.span.end]
    once = score(_document(words), placed + whole)
    assert score(_document(words * times), placed * times + whole) == once


@given(st.integers(100, 2_000), st.integers(100, 2_000))
def test_what_a_whole_text_lacks_costs_the_same_whatever_its_length(one: int, other: int) -> None:
    lacking = [_finding("facts-de/salary", owner=Owner.FACTS, span=_WHOLE)]
    assert score(_document(one), lacking) == score(_document(other), lacking)
