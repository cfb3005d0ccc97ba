"""A survey proposes patterns that say for each text what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from brandlint.config.globs import Globs, problem
from brandlint.documents import Touchpoint
from brandlint.engine.survey import globs, survey

POSTING, PAGE, AD = Touchpoint.JOB_POSTING, Touchpoint.CAREER_PAGE, Touchpoint.AD


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        pytest.param(
            {POSTING: ["jobs/a.md", "jobs/b.md"]}, [(POSTING, ["jobs/*.md"])], id="one folder"
        ),
        pytest.param({PAGE: ["index.html"]}, [(PAGE, ["index.html"])], id="a single file"),
        pytest.param(
            {POSTING: ["j/a.md", "j/b.md", "j/c.md"], PAGE: ["j/index.md"]},
            [(PAGE, ["j/index.md"]), (POSTING, ["j/*.md"])],
            id="an exception comes first",
        ),
        pytest.param(
            {POSTING: ["j/a.md", "j/b.md"], PAGE: ["j/c.md", "j/d.md"]},
            [(PAGE, ["j/c.md", "j/d.md"]), (POSTING, ["j/a.md", "j/b.md"])],
            id="a divided folder is named file by file",
        ),
        pytest.param(
            {POSTING: ["j/a.md", "j/b.md"], AD: ["ads/a.md", "ads/b.md", "ads/c.md"]},
            [(POSTING, ["j/*.md"]), (AD, ["ads/*.md"])],
            id="several folders",
        ),
    ],
)
def test_globs(
    paths: dict[Touchpoint, list[str]], expected: list[tuple[Touchpoint, list[str]]]
) -> None:
    assert list(globs(paths).items()) == expected


@pytest.mark.parametrize(
    "path",
    ["a [1]/x.md", "#neu/!x.md", "!a.md", "a*b?.md", "a/b/c.md", "Ä ö/ü.md", "x.md"],
)
@pytest.mark.parametrize("twin", [True, False], ids=["in company", "alone"])
def test_patterns_mean_the_paths_that_they_come_from(path: str, *, twin: bool) -> None:
    paths = [path, str(Path(path).with_name("twin.md"))] if twin else [path]
    found = globs({POSTING: paths})[POSTING]
    assert not any(map(problem, found))
    assert all(map(Globs(tuple(found)).match, paths))


TEXT = """\
# Koch (m/w/d)

Wir suchen dich für unsere Küche.

## Deine Aufgaben

- Du kochst für sechzig Kinder. <!-- brandlint-ignore voice/term: so sagt man das -->

## Unser Angebot

- flache Hierarchien
"""


def test_the_texts_are_seen_as_without_settings(tmp_path: Path) -> None:
    (tmp_path / "brandlint.yaml").write_text("gate: nonsense\n", encoding="utf-8")
    for number in range(4):
        (tmp_path / f"{number}.md").write_text(TEXT, encoding="utf-8")
    (tmp_path / "broken.md").write_bytes(b"\x00\x01")
    seen = survey(tmp_path)
    assert seen.texts == 4
    assert dict(seen.addresses) == {"du": 4}
    assert [*seen.paths] == [POSTING]
    assert seen.habits["clarity-de/empty-phrase"] == 4
    # A note can't be milder, and what is said of suppressions is no rule of a pack.
    assert not any(rule.startswith("brandlint/") for rule in seen.habits)
