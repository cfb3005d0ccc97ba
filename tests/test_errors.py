"""Errors speak two languages, in whatever process they arise."""

from __future__ import annotations

import pickle

import pytest

from brandlint.errors import ReadError, RuleError, UserError, unreadable


@pytest.mark.parametrize("kind", [UserError, ReadError, RuleError])
def test_an_error_comes_back_whole_from_another_process(kind: type[UserError]) -> None:
    error = pickle.loads(pickle.dumps(kind("broken", "kaputt")))
    assert type(error) is kind
    assert error.wording == ("broken", "kaputt")
    assert str(error) == "broken"


def test_what_the_system_says_is_told_in_both_languages() -> None:
    en, de = unreadable(FileNotFoundError(2, "No such file or directory"))
    assert en == "can't be read: there is no such file"
    assert de == "nicht lesbar: die Datei gibt es nicht"


def test_a_reason_that_nobody_translated_is_told_as_it_is() -> None:
    assert unreadable(OSError(5, "Input/output error")).de == "nicht lesbar: Input/output error"
