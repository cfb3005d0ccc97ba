"""Word tables: the format that linguists keep, and the tables that are shipped."""

from __future__ import annotations

import re

import pytest

from brandlint.claims.word_tables import Words, parsed, words_of

TABLES = ("benefits.de", "benefits.en", "process", "equal_opportunity")


def test_a_table_is_read_by_key() -> None:
    table = parsed(
        "# note\nlet good = (?:fine|nice)\n\n[car]\ncue car, auto\n= company car\n~ {good} car\n"
    )
    assert table == {
        "car": Words(cues=["car", "auto"], says=["company car"], offered=["(?:fine|nice) car"])
    }


def test_a_pattern_matches_whole_words() -> None:
    pattern = Words(says=["job ?rad", "bav"]).pattern
    assert pattern.search("ein jobrad!")
    assert not pattern.search("bavaria")


@pytest.mark.parametrize("name", TABLES)
def test_each_shipped_key_has_cues_and_patterns_that_compile(name: str) -> None:
    for key, words in words_of(name).items():
        assert words.cues or key == "time", key
        assert words.says or words.offered, key
        for pattern in (*words.says, *words.offered):
            assert not re.compile(pattern).search("")
            assert pattern == pattern.strip()


@pytest.mark.parametrize("name", TABLES)
def test_no_shipped_pattern_holds_an_unfilled_name(name: str) -> None:
    for words in words_of(name).values():
        for pattern in (*words.says, *words.offered):
            assert not re.search(r"\{[a-z]", pattern)
