"""What was seen is put into a rule's words, and nothing else is."""

from __future__ import annotations

import pytest

from brandlint.engine.messages import and_more, fill, in_language


@pytest.mark.parametrize(
    ("template", "language", "filled"),
    [
        pytest.param("say {seen}", "en", "say {x}", id="values are not filled again"),
        pytest.param("{count} words", "de", "2,5 words", id="German decimals have a comma"),
        pytest.param("{count} words", "en", "2.5 words", id="English decimals have a point"),
        pytest.param("{{seen}}", "en", "{seen}", id="doubled braces are braces"),
        pytest.param("{seen.__class__}", "en", "{seen.__class__}", id="attributes are not read"),
        pytest.param("{seen!r:>9}", "en", "{seen!r:>9}", id="conversions are not done"),
        pytest.param("a{missing}b", "en", "ab", id="what a check does not say is left out"),
    ],
)
def test_fill(template: str, language: str, filled: str) -> None:
    assert fill(template, {"seen": "{x}", "count": "2.5"}, language) == filled


def test_a_missing_language_falls_back() -> None:
    assert in_language({"en": "a", "de": "b"}, "de") == "b"
    assert in_language({"en": "a"}, "de") == "a"
    assert in_language({}, "de") == ""


def test_grouped_findings_count_the_rest() -> None:
    assert and_more(0, "de") == ""
    assert and_more(3, "de") == " (und 3 weitere)"
    assert and_more(1, "en") == " (and one more)"
