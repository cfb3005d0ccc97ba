"""Openings on a page, and lines that are titles of jobs."""

from __future__ import annotations

import pytest

from brandlint.language.job_titles import Likeness, likeness
from brandlint.language.openings import complete_share, openings
from brandlint.readers import read


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Koch (m/w/d)", Likeness.SURE, id="marker"),
        pytest.param("Buchhalter:in in Teilzeit", Likeness.SURE, id="gender-sign"),
        pytest.param("Ausbildung zum Tischler", Likeness.SURE, id="apprenticeship"),
        pytest.param("Bauleiter", Likeness.LIKELY, id="role-noun"),
        pytest.param("Pflegefachkraft", Likeness.LIKELY, id="neutral-noun"),
        pytest.param("Senior Backend Engineer", Likeness.LIKELY, id="english"),
        pytest.param("Head of Sales", Likeness.LIKELY, id="head-of"),
        pytest.param("Unsere Mitarbeiter:innen", Likeness.NONE, id="staff"),
        pytest.param("Für Bewerber", Likeness.NONE, id="applicants"),
        pytest.param("Bist du Koch?", Likeness.NONE, id="question"),
        pytest.param("Why engineers love us", Likeness.NONE, id="why"),
        pytest.param("Initiativbewerbung", Likeness.NONE, id="unsolicited"),
        pytest.param("Standort Musterstadt", Likeness.NONE, id="place"),
    ],
)
def test_a_line_looks_like_a_title(line: str, expected: Likeness) -> None:
    """Titles have a marker, a sign or a role noun, and speak to nobody."""
    assert likeness(line) is expected


def test_openings_are_the_headings_that_look_alike() -> None:
    """A bold line in an opening is no opening of its own."""
    text = "# Jobs\n\n## Koch (m/w/d)\n\n### Ansprechpartner\n\nX\n\n## Kellner (m/w/d)\n\nY"
    body = read("jobs.md", text.encode()).body
    titles = [body.blocks[o.head].span.of(body.text) for o in openings(body.blocks, body.text)]
    assert titles == ["Koch (m/w/d)", "Kellner (m/w/d)"]


@pytest.mark.parametrize(
    ("below", "complete"),
    [
        pytest.param("- Kochen\n- Putzen\n", True, id="a-list"),
        pytest.param("Du kochst. Du putzt.\n", True, id="two-sentences"),
        pytest.param("Du kochst. Du putzt.\n\nZur Stellenanzeige\n", False, id="a-link-to-more"),
        pytest.param("Ab sofort\n", False, id="a-line"),
    ],
)
def test_an_opening_is_complete_with(below: str, *, complete: bool) -> None:
    """Teasers are not complete, whatever they promise."""
    body = read("jobs.md", f"## Koch (m/w/d)\n\n{below}".encode()).body
    assert (complete_share(body.blocks, body.text) > 0) is complete
