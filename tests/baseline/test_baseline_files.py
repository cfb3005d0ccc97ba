"""Baselines as files: what is written is read back, and mistakes are answered at their place."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.baseline import Accepted, Baseline, read_baseline, save, written
from brandlint.errors import UserError
from brandlint.findings import Owner

PRINT = "0123456789abcdef0123"
DAY = date(2026, 3, 1)

_words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
_entries = st.builds(
    Accepted,
    rule=_words,
    text=_words,
    fingerprint=st.integers(0, 30).map(lambda n: f"{n:020x}"),
    count=st.integers(1, 9),
    owner=st.sampled_from([None, *Owner]),
    reason=_words,
    by=_words,
    date=st.dates(),
    expires=st.none() | st.dates(),
)
_baselines = st.dictionaries(_words, st.lists(_entries, max_size=5), max_size=4).map(
    Baseline().changed
)


def accepted(**more: object) -> Accepted:
    return Accepted(**({"rule": "marke/empty", "fingerprint": PRINT, "date": DAY} | more))


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
@given(baseline=_baselines)
def test_what_is_written_is_read_back(suffix, tmp_path_factory, baseline):
    path = tmp_path_factory.mktemp("baseline") / f"b{suffix}"
    save(path, baseline)
    assert read_baseline(path) == baseline


@given(baseline=_baselines)
def test_an_entry_is_a_line_and_the_file_is_json(baseline):
    text = written(baseline, Path("b.json")).decode("utf-8")
    assert json.loads(text)["version"] == 1
    # The key with its text: a name in an entry may be the same word.
    key = '"fingerprint": "'
    assert text.count(key) == sum(map(len, baseline.entries.values()))
    assert all(line.count(key) <= 1 for line in text.splitlines())


@given(baseline=_baselines, entry=_entries)
def test_one_more_entry_adds_lines_and_changes_none_but_for_commas(baseline, entry):
    more = baseline.changed({**baseline.entries, "neu.md": [entry]})
    before = written(baseline, Path("b.yaml")).decode("utf-8").splitlines()
    after = written(more, Path("b.yaml")).decode("utf-8").splitlines()
    if baseline.entries and "neu.md" not in baseline.entries:
        assert [line for line in before if line not in after] == []


def test_a_baseline_reads_like_a_list():
    baseline = Baseline().changed(
        {"jobs/koch.md": [accepted(text="flache Hierarchien", by="Erika")]}
    )
    assert written(baseline, Path("b.json")).decode("utf-8") == (
        '{\n  "version": 1,\n  "accepted": {\n    "jobs/koch.md": [\n'
        '      {"rule": "marke/empty", "text": "flache Hierarchien",'
        f' "fingerprint": "{PRINT}", "by": "Erika", "date": "2026-03-01"}}\n'
        "    ]\n  }\n}\n"
    )
    assert written(baseline, Path("b.yaml")).decode("utf-8") == (
        "version: 1\naccepted:\n  jobs/koch.md:\n    - rule: marke/empty\n"
        f"      text: flache Hierarchien\n      fingerprint: {PRINT}\n"
        "      by: Erika\n      date: 2026-03-01\n"
    )


def test_entries_stand_in_an_order_that_does_not_depend_on_positions():
    one, other = accepted(rule="a/a"), accepted(rule="b/b")
    assert Baseline().changed({"x": [one, other]}) == Baseline().changed({"x": [other, one]})


def test_an_entry_that_a_merge_doubled_counts_once():
    twice = Baseline().changed({"x": [accepted(), accepted(count=2), accepted()]})
    assert [entry.count for entry in twice.of("x")] == [2]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        pytest.param("b.json", '{"version": 1,', "b.json:", id="broken JSON"),
        pytest.param(
            "b.json",
            '{"accepted": {"x": [{"rule": "a/b", "date": "2026-03-01"}]}}',
            "b.json:1:21: accepted.x[1]: the key 'fingerprint' is missing",
            id="a missing key",
        ),
        pytest.param(
            "b.yaml",
            f"accepted:\n  x:\n    - {{rule: a/b, fingerprint: {PRINT}a, date: 2026-03-01}}\n",
            "b.yaml:3:",
            id="no fingerprint",
        ),
        pytest.param(
            "b.yaml", "acepted: {}\n", "b.yaml:1:1: unknown key 'acepted'", id="an unknown key"
        ),
        pytest.param(
            "b.json",
            '{\n<<<<<<< HEAD\n  "version": 1\n=======\n',
            "b.json:2:1: a merge has left both sides here",
            id="an open conflict",
        ),
        pytest.param("b.yaml", "version: 9\n", "written by a newer brandlint", id="a newer one"),
        pytest.param("b.txt", "", "a baseline is a .json or .yaml file", id="another file"),
    ],
)
def test_mistakes_are_answered_at_their_place(tmp_path, monkeypatch, name, text, said):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match="") as error:
        read_baseline(path)
    assert said in error.value.wording.en
    assert error.value.wording.de != error.value.wording.en


def test_a_comma_too_many_that_a_merge_left_is_forgiven(tmp_path):
    path = tmp_path / "b.json"
    entry = f'{{"rule": "a/b", "fingerprint": "{PRINT}", "date": "2026-03-01"}},'
    path.write_text(f'{{"version": 1, "accepted": {{"x": [\n{entry}\n]}}}}', encoding="utf-8")
    assert len(read_baseline(path)) == 1


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("{}", encoding="utf-8")
    link.symlink_to(real)
    save(link, Baseline().changed({"x": [accepted()]}))
    assert link.is_symlink()
    assert len(read_baseline(real)) == 1


def test_what_can_not_be_written_is_said_with_a_way_out(tmp_path):
    with pytest.raises(UserError, match="name another file with --baseline"):
        save(tmp_path / "nowhere" / "b.json", Baseline())
