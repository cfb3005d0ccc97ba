"""A text can say that a rule does not apply to it, if it says why."""

from __future__ import annotations

import pytest

from brandlint.engine.places import Places
from brandlint.findings import Excerpt, Finding, Owner, Severity
from brandlint.readers import read_text
from brandlint.spans import Span
from brandlint.suppressions import BROKEN, UNUSED, own_finding, sift, suppressions


def _finding(source: str, word: str, rule: str = "p/slug") -> Finding:
    start = source.index(word)
    place = Places("a.md", source).place(Span(start, start + len(word)))
    return Finding(place, rule, Severity.WARNING, Owner.VOICE, "m")


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        pytest.param("bad <!-- brandlint-ignore p/slug: so agreed -->", 0, id="in its block"),
        pytest.param("<!-- brandlint-ignore p/slug: so agreed -->\n\nbad", 0, id="the next block"),
        pytest.param("<!-- brandlint-ignore p: so agreed -->\n\nbad", 0, id="a pack's name"),
        pytest.param("<!-- brandlint-ignore p/*: so agreed -->\n\nbad", 0, id="a glob"),
        pytest.param("<!-- brandlint-ignore x/y, p/slug: both -->\n\nbad", 0, id="one of a list"),
        pytest.param("<!-- brandlint-ignore old/name: so agreed -->\n\nbad", 0, id="a former id"),
        pytest.param("bad\n\nx <!-- brandlint-ignore-file p/slug: so -->", 0, id="the whole file"),
        pytest.param("bad <!-- brandlint-ignore-line p/slug: so -->", 0, id="its line"),
        pytest.param("<!-- brandlint-ignore-line p/slug: so -->\nbad", 0, id="the next line"),
        pytest.param("x <!-- brandlint-ignore p/slug: so -->\n\nbad", 1, id="not another block"),
        pytest.param("<!-- brandlint-ignore p/slug: so -->\n\nx\n\nbad", 1, id="only the next"),
        pytest.param("bad <!-- brandlint-ignore p/slug -->", 1, id="not without a reason"),
        pytest.param("bad <!-- brandlint-ignore p/slug: -->", 1, id="not with an empty reason"),
        pytest.param("bad <!-- brandlint-ignore p/other: so -->", 1, id="not another rule"),
        pytest.param("bad <!-- brandlint off -->", 1, id="not what can't be read"),
        pytest.param("---\nbrandlint: {ignore: {p/slug: so}}\n---\nbad", 0, id="front matter"),
        pytest.param("bad <!-- Brandlint-Ignore p/slug: so -->", 0, id="whatever the case"),
    ],
)
def test_what_is_suppressed(source: str, kept: int) -> None:
    document = read_text("a.md", source)
    sifted = sift([_finding(source, "bad")], suppressions(document), {"p/slug": ("old/name",)})
    assert len(sifted.kept) == kept
    assert len(sifted.dropped) == 1 - kept
    assert bool(sifted.unused) == bool(kept)


@pytest.mark.parametrize(
    ("comment", "rule"),
    [
        pytest.param("brandlint-ignore p/slug: because", UNUSED, id="unused"),
        pytest.param("brandlint-ignore p/slug", BROKEN, id="without a reason"),
        pytest.param("brandlint disable everything", BROKEN, id="unreadable"),
    ],
)
def test_a_suppression_that_does_nothing_is_told(comment: str, rule: str) -> None:
    source = f"fine <!-- {comment} -->"
    claimed = suppressions(read_text("a.md", source))
    unused = sift([], claimed, {}).unused
    place = _finding(source, "fine").place
    told = [own_finding(one, place, Excerpt(), "en") for one in unused]
    assert [one.rule_id for one in told] == [rule]


def test_other_comments_are_nobody_s_business() -> None:
    assert suppressions(read_text("a.md", "x <!-- TODO: brandlint later? -->")) == []
