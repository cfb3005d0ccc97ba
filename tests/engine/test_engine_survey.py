"""A survey proposes patterns that say for each text what it is."""

from __future__ import annotations

import pytest

from brandlint.documents import Touchpoint
from brandlint.engine.survey import globs

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
def test_globs(paths, expected):
    assert list(globs(paths).items()) == expected
