from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from config_makers import rule, written

from brandlint.config import effective
from brandlint.config.weighing import Weighing
from brandlint.findings import Severity

NOTE, WARNING, ERROR = Severity
ID, PACK, GLOB = "clarity-de/anglicism", "clarity-de", "*/angl*"

# Levels from general to special, and what becomes of a rule that warns.
LEVELS = {
    "nothing is said": ((), WARNING),
    "its id": (({ID: ERROR},), ERROR),
    "its pack": (({PACK: NOTE},), NOTE),
    "a pattern": (({GLOB: NOTE},), NOTE),
    "off": (({ID: None},), None),
    "another rule": (({"clarity-de/other": None},), WARNING),
    "another pack": (({"clarity": None},), WARNING),
    "the id before its pack, first": (({ID: ERROR, PACK: NOTE},), ERROR),
    "the id before its pack, last": (({PACK: NOTE, ID: ERROR},), ERROR),
    "of two patterns the last": (({PACK: NOTE, GLOB: ERROR},), ERROR),
    "of two patterns the last, turned": (({GLOB: ERROR, PACK: NOTE},), NOTE),
    "the special before the general": (({ID: ERROR}, {PACK: NOTE}), NOTE),
    "off in general, on for some": (({PACK: None}, {ID: NOTE}), NOTE),
    "on in general, off for some": (({ID: ERROR}, {GLOB: None}), None),
    "special levels that say nothing": (({ID: ERROR}, {"x": None}), ERROR),
}


@pytest.mark.parametrize(("levels", "expected"), LEVELS.values(), ids=LEVELS)
def test_levels_decide_the_severity(
    levels: tuple[dict[str, Severity | None], ...], expected: Severity | None
) -> None:
    assert Weighing(levels=levels).severity(rule()) is expected


CHOICES = {
    "selected by id": ((ID,), (), True),
    "selected by pack": ((PACK,), (), True),
    "selected by pattern": (("*/anglicism",), (), True),
    "not selected": (("fairness-de",), (), False),
    "ignored": ((), (ID,), False),
    "ignored with its pack": ((), (PACK,), False),
    "selected and ignored": ((ID,), (PACK,), False),
    "another is ignored": ((), ("clarity-de/other",), True),
}


@pytest.mark.parametrize(("select", "ignore", "counts"), CHOICES.values(), ids=CHOICES)
def test_select_and_ignore_decide_first(
    select: tuple[str, ...], ignore: tuple[str, ...], *, counts: bool
) -> None:
    weighing = Weighing(levels=({ID: ERROR},), select=select, ignore=ignore)
    assert (weighing.severity(rule()) is not None) is counts


PREVIEWS = {
    "nobody asks": (Weighing(), False),
    "all previews": (Weighing(preview=True), True),
    "its id is selected": (Weighing(select=(ID,)), True),
    "its pack is selected": (Weighing(select=(PACK,)), False),
    "its id gets a severity": (Weighing(levels=({ID: NOTE},)), True),
    "its pack gets a severity": (Weighing(levels=({PACK: NOTE},)), False),
}


@pytest.mark.parametrize(("weighing", "counts"), PREVIEWS.values(), ids=PREVIEWS)
def test_a_rule_in_preview_runs_where_somebody_asks(weighing: Weighing, *, counts: bool) -> None:
    assert (weighing.severity(rule(preview=True)) is not None) is counts


def test_a_renamed_rule_answers_to_its_old_id() -> None:
    renamed = rule("clarity-de/loanword", was=(ID,))
    assert Weighing(levels=({ID: ERROR},)).severity(renamed) is ERROR
    assert Weighing(ignore=(ID,)).severity(renamed) is None


def test_what_is_ignored_never_counts_and_what_counts_has_a_severity() -> None:
    said = [{}, {ID: None}, {ID: ERROR}, {PACK: NOTE}]
    names = [(), (ID,), (PACK,), ("other",)]
    for levels, select, ignore, preview in product(said, names, names, [False, True]):
        weighing = Weighing((levels,), select, ignore, preview)
        severity = weighing.severity(rule(preview=True))
        assert not (ignore in names[1:3] and severity is not None)
        assert not (levels == {ID: None} and severity is not None)


def test_overrides_speak_of_paths_from_the_folder_of_the_settings(tmp_path: Path) -> None:
    settings = written(
        tmp_path,
        """\
rules: {clarity-de/anglicism: error}
overrides:
  - {paths: ["jobs/it-*"], rules: {clarity-de/anglicism: off}, reason: Fachsprache}
  - {paths: ["*.html"], rules: {"clarity-de/*": note}}
""",
    )
    weights = {
        path: effective(rule(), tmp_path / path, settings)
        for path in ("jobs/it-admin.md", "jobs/koch.md", "jobs/it-admin.html", "x/jobs/it-a.md")
    }
    assert [*weights.values()] == [None, ERROR, NOTE, ERROR]


def test_files_outside_of_the_folder_have_no_overrides(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    settings = written(tmp_path / "a", "overrides: [{paths: ['*'], rules: {clarity-de: error}}]")
    assert effective(rule(), tmp_path / "a" / "x.md", settings) is ERROR
    assert effective(rule(), tmp_path / "b" / "x.md", settings) is WARNING


def test_asking_many_files_forgets_none(tmp_path: Path) -> None:
    settings = written(tmp_path, "overrides: [{paths: ['1*'], rules: {clarity-de: error}}]")
    for number in range(200):
        path = tmp_path / f"{number}.md"
        assert settings.severity_of(rule(), path) is effective(rule(), path, settings)


def test_previews_can_be_asked_for_by_the_run(tmp_path: Path) -> None:
    settings, path = written(tmp_path, ""), tmp_path / "a.md"
    assert settings.severity_of(rule(preview=True), path) is None
    assert settings.severity_of(rule(preview=True), path, preview=True) is WARNING
