"""Plain text: its lines show what they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents import BlockKind
from brandlint.readers import read_text
from brandlint.spans import Span

TITLE, H, P, L = (
    BlockKind.TITLE,
    BlockKind.HEADING,
    BlockKind.PARAGRAPH,
    BlockKind.LIST_ITEM,
)
LONG = "Wir sind ein kleines Team und kochen seit vielen Jahren mit Freude für alle, die kommen."


def blocks(text: str) -> list[tuple[BlockKind, str]]:
    body = read_text("job.txt", text).body
    return [(block.kind, block.span.of(body.text)) for block in body.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"Koch (m/w/d)\n\n{LONG}", [(TITLE, "Koch (m/w/d)"), (P, LONG)], id="title"),
        pytest.param(f"{LONG}\n\n{LONG}", [(P, LONG), (P, LONG)], id="no title"),
        pytest.param(
            f"{LONG}\n\nAUFGABEN\nKochen und mehr.",
            [(P, LONG), (H, "AUFGABEN"), (P, "Kochen und mehr.")],
            id="capitals are a heading",
        ),
        pytest.param(
            f"{LONG}\n\nDein Profil\n- a\n• b\n2. c\n\n➢ d",
            [(P, LONG), (H, "Dein Profil"), (L, "a"), (L, "b"), (L, "c"), (L, "d")],
            id="a line before a list is a heading",
        ),
        pytest.param(
            f"{LONG}\n\nWir bieten:\n\n- Obst",
            [(P, LONG), (H, "Wir bieten:"), (L, "Obst")],
            id="also with a blank line between",
        ),
        pytest.param(
            f"{LONG}\n\nVollzeit\nBerlin\nab sofort",
            [(P, LONG), (P, "Vollzeit\nBerlin ab sofort")],
            id="short lines stand for themselves",
        ),
        pytest.param(
            f"{LONG}\n\nMuster GmbH\n=========\nKüche",
            [(P, LONG), (P, "Muster GmbH\nKüche")],
            id="rules are no text",
        ),
        pytest.param(
            f"{LONG}\n\nSiehe https://muster.example/x hier.",
            [(P, LONG), (P, "Siehe hier.")],
            id="addresses are no text",
        ),
    ],
)
def test_lines_become_blocks(text: str, expected: list[tuple[BlockKind, str]]) -> None:
    assert blocks(text) == expected


WRAPPED = """\
Wir sind ein kleines Team und kochen seit vielen Jahren mit
Freude für alle, die gern zu uns kommen, und suchen für die Kü-
che ab sofort Verstärkung am Herd, beim Backen und im Service-
und Gästebereich unseres Hauses am Rand der kleinen, alten
Stadt.

- Kochen für alle, die kommen, und das jeden Tag und mit viel
  Freude
- Backen
Bewirb dich heute!
"""


def test_wrapped_lines_read_on_and_words_broken_at_line_ends_are_whole() -> None:
    document = read_text("job.txt", WRAPPED)
    text = document.body.text
    assert [kind for kind, _ in blocks(WRAPPED)] == [P, L, L, P]
    assert "\n" not in text.split("\n\n")[0]
    assert "mit viel Freude" in text
    assert "Service- und Gästebereich" in text
    at = text.index("Küche")
    assert document.body.map.to_source(Span(at, at + 5)).of(WRAPPED) == "Kü-\nche"


def test_items_of_one_list_share_a_container() -> None:
    body = read_text("job.txt", f"{LONG}\n\n- a\n- b\n\n- c\n\n{LONG}\n\n- d\n").body
    assert [block.container for block in body.blocks] == [0, 1, 1, 1, 0, 2]


@given(st.text(st.sampled_from("aB ä.:-•\n\r1/\t\u00ad\u2028"), max_size=80) | st.text(max_size=60))
def test_any_text_is_read_with_every_letter_at_its_place(text: str) -> None:
    document = read_text("job.txt", text)
    for at, letter in enumerate(document.body.text):
        if letter in "aBä":
            span = document.body.map.to_source(Span(at, at + 1))
            assert span.of(text).startswith(letter)
