"""Expressions that are compiled late do what compiled ones do."""

import re
from pathlib import Path

import pytest

import brandlint
from brandlint.language.patterns import lazy

_SOURCE = Path(brandlint.__file__).parent


def test_nothing_is_compiled_before_the_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(re, "compile", None)
    assert lazy(r"\d+").pattern == r"\d+"


def test_a_late_expression_is_used_like_any_other() -> None:
    late, compiled = (
        lazy(r"(?P<day>\d+)\. (\w+)", re.IGNORECASE),
        re.compile(r"(\d+)\. (\w+)", re.IGNORECASE),
    )
    text = "am 3. Mai und am 12. JUNI"
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in compiled.finditer(text)]
    assert late.findall(text) == compiled.findall(text)
    assert late.sub("x", text) == compiled.sub("x", text)
    assert late.split(text) == compiled.split(text)
    assert (late.match(text), late.fullmatch("3. Mai") is None) == (None, False)
    found = late.search(text, 5)
    assert found is not None
    assert found["day"] == "12"
    assert late.groups == 2


def test_a_mistake_shows_at_the_first_use() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("")


def test_what_no_expression_has_is_an_error() -> None:
    with pytest.raises(AttributeError):
        _ = lazy("a").nothing  # type: ignore[attr-defined]
