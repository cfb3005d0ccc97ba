"""A run tells all that it can, whatever one text brings up."""

from __future__ import annotations

from pathlib import Path
from typing import Self

import pytest

from brandlint import readers
from brandlint.engine.options import Options
from brandlint.engine.outcome import Outcome
from brandlint.engine.run import check_paths


def _texts(folder: Path, *names: str) -> None:
    for name in names:
        text = "# Koch (m/w/d)\n\nWir suchen dich für unser Team.\n"
        (folder / name).write_text(text, encoding="utf-8")


def test_a_bug_that_one_text_brings_up_costs_no_other_its_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _texts(tmp_path, "a.md", "b.md", "c.md")

    def broken(path: str, data: bytes) -> object:
        if path.endswith("b.md"):
            raise ZeroDivisionError("oops")
        return readers.read(path, data)

    monkeypatch.setattr("brandlint.engine.checking.read", broken)
    report = check_paths([tmp_path], Options())
    assert [Path(one.path).name for one in report.documents] == ["a.md", "c.md"]
    (failure,) = report.failures
    assert failure.path.endswith("b.md")
    assert "bug in brandlint (ZeroDivisionError: oops)" in failure.reason.en
    with pytest.raises(ZeroDivisionError):
        check_paths([tmp_path], Options(verbose=2))


@pytest.mark.parametrize(
    ("count", "end"), [(1, ": 0.md;"), (3, ": 0.md, 1.md, 2.md;"), (5, ", 2.md and 2 more;")]
)
def test_texts_that_were_named_in_vain_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, end: str
) -> None:
    monkeypatch.chdir(tmp_path)
    names = [f"{number}.md" for number in range(count)]
    for name in names:
        (tmp_path / name).write_text("Milch, Eier und Brot kaufen.\n", encoding="utf-8")
    report = check_paths([Path(name) for name in names], Options())
    (note,) = report.notes
    assert end in note.en
    assert report.skipped == count


def test_no_more_processes_start_than_there_is_work_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    class Pool:
        """What the engine needs of a pool, in this process."""

        def __init__(self, processes: int, *_rest: object) -> None:
            asked.append(processes)

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_rest: object) -> None:
            pass

        def map(self, _check: object, _files: object, *, chunksize: int) -> list[Outcome]:
            return [Outcome()] * chunksize

    monkeypatch.setattr("brandlint.engine.processes.ProcessPoolExecutor", Pool)
    _texts(tmp_path, *(f"{number}.md" for number in range(40)))
    check_paths([tmp_path], Options(jobs=5000))
    assert asked == [3]
