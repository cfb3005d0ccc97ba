"""Short plain lines right above a list are its heading, in every format."""

from __future__ import annotations

import pytest

from brandlint.documents import Block, BlockKind
from brandlint.readers import read_text
from brandlint.readers.list_headings import heads_list


def first(path: str, source: str) -> Block:
    return read_text(path, source).body.blocks[0]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Deine Aufgaben", id="a plain line"),
        pytest.param("DAS ERWARTET DICH", id="capitals"),
        pytest.param("Das bringst du dafür mit:", id="a colon"),
        pytest.param("Was bieten wir?", id="a question"),
        pytest.param("🎯 Your Impact:", id="a picture before it"),
    ],
)
def test_a_short_line_heads_its_list(line: str) -> None:
    assert heads_list(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Für diese Stelle bringst du mit:", id="a sentence that leads in"),
        pytest.param("Wir bieten dir viel.", id="a full stop"),
        pytest.param("Wir suchen dich!", id="a call"),
        pytest.param("und verfügen über:", id="the rest of a sentence"),
        pytest.param("Kiel\nVollzeit", id="two lines"),
        pytest.param("0431 1234", id="no word"),
    ],
)
def test_other_lines_do_not(line: str) -> None:
    assert not heads_list(line)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("job.md", "Deine Aufgaben\n\n- Planen\n- Bauen"),
        ("job.md", "Deine Aufgaben:\n- Planen"),
        ("job.md", "Deine Aufgaben\n➢ Planen\n➢ Bauen"),
        ("job.html", "<p>Deine Aufgaben</p><ul><li>Planen</ul>"),
        ("job.html", "<div>Deine Aufgaben</div><div><ol><li>Planen</ol></div>"),
        ("job.html", "<p>Deine <b>Aufgaben</b>:<br>• Planen<br>• Bauen</p>"),
        ("job.yaml", 'text: "Deine Aufgaben\\n\\n- Planen\\n- Bauen"'),
    ],
)
def test_a_heading_in_any_format(path: str, source: str) -> None:
    block = first(path, source)
    assert (block.kind, block.level) == (BlockKind.HEADING, 2)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        pytest.param("job.md", "Deine Aufgaben\n\nDu planst.\n\n- Eins", id="text in between"),
        pytest.param("job.html", "<p>Ort<table><tr><td>Kiel</table>", id="a table follows"),
        pytest.param("job.yaml", "title: Deine Aufgaben\nitems: [Du planst viel]", id="a field"),
    ],
)
def test_what_heads_no_list_stays_what_it_is(path: str, source: str) -> None:
    assert first(path, source).kind is not BlockKind.HEADING


def test_what_ends_an_item_heads_no_list() -> None:
    page = "<ol><li><h3>Anruf</h3><p>Wir reden.<p>Ohne Umwege</p></li><li>Start</li></ol>"
    kinds = [block.kind.value for block in read_text("job.html", page).body.blocks]
    assert kinds == ["heading", "list_item", "paragraph", "list_item"]


def test_headings_of_lists_stand_below_the_one_before() -> None:
    blocks = read_text("job.md", "### Pflege\n\nProfil\n\n- a\n\nAngebot\n\n- b").body.blocks
    headings = [block.level for block in blocks if block.kind is BlockKind.HEADING]
    assert headings == [3, 4, 4]
