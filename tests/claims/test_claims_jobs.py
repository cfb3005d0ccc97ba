"""Which of several jobs on one page a block speaks of."""

from __future__ import annotations

import pytest

from brandlint.claims.jobs import jobs_of
from brandlint.documents import Touchpoint
from brandlint.nlp.annotate import annotate
from brandlint.readers import read

TWO = """
# Jobs bei Muster

Wir sind ein Betrieb in Musterstadt.

## Koch (m/w/d)

Ab sofort

### Aufgaben

- Kochen

## Kellner (m/w/d)

Ab Mai

### Aufgaben

- Servieren

## Kontakt

Schreib an Frau Muster.
"""


def jobs(text: str, touchpoint: Touchpoint = Touchpoint.CAREER_PAGE) -> dict[str, int | None]:
    """Return the job of each block by its text."""
    document = annotate(
        read("jobs/jobs.md", text.encode()), [], language="de", touchpoint=touchpoint
    )
    numbers = jobs_of(document)
    return {
        block.span.of(document.text): number
        for block, number in zip(document.blocks, numbers, strict=True)
    }


def test_titles_part_a_page_into_jobs() -> None:
    """What stands before the first title and after the last opening speaks for the page."""
    found = jobs(TWO)
    assert (found["Jobs bei Muster"], found["Schreib an Frau Muster."]) == (None, None)
    assert (found["Koch (m/w/d)"], found["Kochen"]) == (1, 1)
    assert (found["Kellner (m/w/d)"], found["Servieren"]) == (2, 2)


def test_one_posting_speaks_of_job_one_throughout() -> None:
    """A posting has but one job."""
    found = jobs("# Koch (m/w/d)\n\nAb sofort\n\n## Kontakt\n\nFrau Muster", Touchpoint.JOB_POSTING)
    assert set(found.values()) == {1}


def test_a_career_page_without_openings_speaks_of_none() -> None:
    """Headings that name people are no titles of jobs."""
    found = jobs("# Karriere\n\n## Unsere Mitarbeiter\n\nNett.\n\n## Für Bewerber\n\nHallo.")
    assert set(found.values()) == {None}


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param("Kellner/in", 2, id="slash-form"),
        pytest.param("Ausbildung zur Köchin", 2, id="apprenticeship"),
        pytest.param("PTA", 2, id="what-stands-between-titles-is-one"),
        pytest.param("Deine Aufgaben", 1, id="a-section-goes-on"),
        pytest.param("Kontakt", None, id="a-common-section-ends-it"),
    ],
)
def test_a_heading_of_the_same_level_is(second: str, expected: int | None) -> None:
    """Titles open a job, sections of a posting go on, others end it."""
    text = (
        f"# Jobs\n\n## Koch/Köchin (m/w/d)\n\nEins\n\n## {second}\n\nZwei\n\n## Gärtner/in\n\nDrei"
    )
    assert jobs(text)["Zwei"] == expected


def test_a_title_that_comes_back_is_the_same_job() -> None:
    """An overview and the details below it speak of one job."""
    text = (
        "# Jobs\n\n## Koch (m/w/d)\n\nKurz\n\n## Kellner (m/w/d)\n\nKnapp\n\n"
        "## Koch (w/m/d)\n\nLang\n\n## Kellner (w/m/d)\n\nBreit"
    )
    assert [jobs(text)[part] for part in ("Kurz", "Knapp", "Lang", "Breit")] == [1, 2, 1, 2]


def test_small_print_above_titles_belongs_to_them() -> None:
    """Hours above each title are those of the job below."""
    text = (
        "# Jobs\n\nVollzeit · unbefristet\n\n## Koch (m/w/d)\n\nKochen\n\n"
        "Teilzeit\n\n## Kellner (m/w/d)\n\nServieren"
    )
    found = jobs(text)
    assert (found["Vollzeit · unbefristet"], found["Teilzeit"]) == (1, 2)


def test_fields_in_a_list_are_titles_if_one_is() -> None:
    """A title that shows nothing of a person stands beside one that does."""
    source = (
        "stellen:\n"
        "  - titel: Jurist_in für Mietrecht\n    info: befristet bis Ende 2028\n"
        "  - titel: Fundraising\n    info: unbefristet und in Vollzeit\n"
    )
    document = annotate(
        read("jobs/jobs.yaml", source.encode()),
        [],
        language="de",
        touchpoint=Touchpoint.CAREER_PAGE,
    )
    assert list(jobs_of(document)) == [1, 1, 2, 2]


def test_a_degree_in_brackets_ends_no_sentence() -> None:
    """A title may end in an abbreviation."""
    found = jobs("# Ausbildung\n\n## Koch (m/w/d)\n\nA.\n\n## Duales Studium Recht (B. Sc.)\n\nB.")
    assert (found["A."], found["B."]) == (1, 2)
