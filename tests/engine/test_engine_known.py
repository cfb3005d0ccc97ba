"""What a text had before is known again, wherever it has moved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.engine.known import new_ones, traces
from brandlint.findings import Excerpt, Finding, Owner, Place, Severity, Told
from brandlint.spans import Position, Span

_WORDS = ("Team", "Hierarchie", "Obstkorb", "")


def _place(text: str, at: int = 0, context: str = "") -> Place:
    start, end = Position(1, at + 1), Position(1, at + 1 + len(text))
    return Place("a.md", Span(at, at + len(text)), start, end, text, context=context)


def _finding(text: str = "Team", at: int = 0, **more: object) -> Finding:
    fields: dict[str, object] = {"severity": Severity.WARNING, "rule_id": "marke/a"} | more
    return Finding(place=_place(text, at), owner=Owner.VOICE, message="x", **fields)  # type: ignore[arg-type]


def _group(*texts: str) -> Finding:
    first, *rest = (_place(text, at) for at, text in enumerate(texts))
    count = len(rest)
    more = "" if not count else " (und eine weitere)" if count == 1 else f" (und {count} weitere)"
    return replace(
        _finding(first.text),
        message=f"„{first.text}“.{more}",
        related=tuple(rest),
        grouped=bool(rest),
        further_fixes=(None,) * count,
        told=tuple(Told(f"„{text}“.", Excerpt(text)) for text in texts) if rest else (),
    )


@pytest.mark.parametrize(
    ("now", "is_new"),
    [
        (_finding(at=90), False),
        (_finding("Teams"), True),
        (_finding(rule_id="marke/b"), True),
        (_finding(rule_id="marke/b", former=("marke/a",)), False),
        (_finding(severity=Severity.ERROR), True),
        (_finding(severity=Severity.NOTE), False),
        (_finding(draft=True), False),
    ],
    ids=[
        "moved",
        "other words",
        "other rule",
        "renamed rule",
        "graver",
        "milder",
        "draft",
    ],
)
def test_a_finding_is_known_by_its_rule_and_words(now: Finding, *, is_new: bool) -> None:
    assert (new_ones([now], traces([_finding()])) == (now,)) is is_new


def test_what_is_missing_is_known_wherever_it_should_stand() -> None:
    before = replace(_finding(topic=("Es fehlt", "Gehalt")), place=_place("Angebot", 5, "salary"))
    now = replace(before, place=_place("Wir bieten", 9, "salary"))
    other = replace(before, place=_place("Angebot", 5, "location"))
    assert new_ones([now, other], traces([before])) == (other,)


def test_of_places_told_together_some_may_go_but_none_may_come() -> None:
    before = _finding(related=(_place("Obst", 9), _place("Kicker", 20)))
    fewer = replace(_finding("Kicker"), related=(_place("Team", 9),))
    more = replace(before, related=(*before.related, _place("Yoga", 30)))
    assert new_ones([fewer], traces([before])) == ()
    assert new_ones([more], traces([before])) == (more,)


def test_a_grouped_finding_keeps_its_new_places() -> None:
    before, now = _group("Team", "Obst"), _group("Obst", "Yoga", "Team", "Team", "Kicker")
    (left,) = new_ones([now], traces([before]))
    assert [left.place.text, *(place.text for place in left.related)] == ["Yoga", "Team", "Kicker"]
    assert left.message == "„Yoga“. (und 2 weitere)"
    assert left.excerpt == Excerpt("Yoga")
    assert len(left.told) == 3


_findings = st.lists(
    st.one_of(
        st.builds(_finding, st.sampled_from(_WORDS), st.integers(0, 50)),
        st.lists(st.sampled_from(_WORDS), min_size=1, max_size=5).map(lambda one: _group(*one)),
    ),
    max_size=6,
)


@given(_findings)
def test_what_did_not_change_brings_nothing(findings: list[Finding]) -> None:
    assert new_ones(findings, traces(findings)) == ()
    assert new_ones(findings, ()) == tuple(findings)


@given(_findings, _findings)
def test_a_change_brings_no_more_than_was_added(old: list[Finding], added: list[Finding]) -> None:
    new = new_ones([*old, *added], traces(old))
    assert sum(map(_places, new)) == sum(map(_places, added))


def _places(finding: Finding) -> int:
    return 1 + len(finding.related)
