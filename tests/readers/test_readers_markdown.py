"""Markdown: what a candidate sees comes out as blocks, each word at its place, and no more."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents import BlockKind, Document
from brandlint.readers import read, read_text
from brandlint.spans import Span

H, P, L = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM
T, Q = BlockKind.TABLE_CELL, BlockKind.QUOTE


def blocks(text: str, path: str = "job.md") -> list[tuple[BlockKind, str]]:
    document = read_text(path, text)
    return [(block.kind, block.span.of(document.body.text)) for block in document.body.blocks]


def assert_words_true(document: Document) -> None:
    """Each word of the text is made of the source characters that it is mapped to."""
    for flow in (document.body, document.apart):
        ends = [block.span.end for block in flow.blocks]
        starts = [block.span.start for block in flow.blocks]
        assert all(start < end for start, end in zip(starts, ends, strict=True))
        assert all(end < start for end, start in zip(ends, starts[1:], strict=False))
        for word in re.finditer(r"\w+", flow.text):
            written = flow.map.to_source(Span(*word.span())).of(document.source)
            bare = re.sub("[\u00ad\u200b-\u200d\u2060\ufeff]", "", written)
            assert unicodedata.normalize("NFC", bare) == word[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "# Jobs {#jobs .x}\n\nHallo\nWelt", [(H, "Jobs"), (P, "Hallo Welt")], id="head"
        ),
        pytest.param("eins  \nzwei\\\ndrei", [(P, "eins\nzwei\ndrei")], id="hard breaks"),
        pytest.param(
            "- a\n- b\n\n  c\n  1. d", [(L, "a"), (L, "b"), (P, "c"), (L, "d")], id="list"
        ),
        pytest.param("- [ ] a\n- [x] b", [(L, "a"), (L, "b")], id="tasks lose their boxes"),
        pytest.param("> Sagt *Mia*", [(Q, "Sagt Mia")], id="quote"),
        pytest.param(
            "|a|b \\| c|\n|-|-|\n|1|2|", [(T, x) for x in ("a", "b | c", "1", "2")], id="table"
        ),
        pytest.param("A `code` B ![alt](x.png) C", [(P, "A B C")], id="code and pictures are gaps"),
        pytest.param("```\ncode\n```\n\n    code", [], id="blocks of code"),
        pytest.param('[Jobs](https://x.de "Titel") hier', [(P, "Jobs hier")], id="link"),
        pytest.param(
            "Alle[Jobs](/x)im Land, [Job](/x)s", [(P, "Alle Jobs im Land, Jobs")], id="glued"
        ),
        pytest.param(
            "Siehe https://x.de/a_b. Und <https://x.de>", [(P, "Siehe . Und")], id="addresses"
        ),
        pytest.param(
            "Mail an <jobs@x.de>", [(P, "Mail an jobs@x.de")], id="a mail address is read"
        ),
        pytest.param("Text[^1]\n\n[^1]: Note", [(P, "Text"), (P, "Note")], id="footnote"),
        pytest.param("K&ouml;che &amp; B&auml;cker", [(P, "Köche & Bäcker")], id="entities"),
        pytest.param("Frage\n: Antwort", [(P, "Frage"), (P, "Antwort")], id="definition"),
        pytest.param("**Aufgaben**\n\nText", [(H, "Aufgaben"), (P, "Text")], id="bold heading"),
        pytest.param("**Aufgaben:**\nViel", [(H, "Aufgaben:"), (P, "Viel")], id="bold first line"),
        pytest.param(
            "**Wir** und\n**ihr** auch", [(P, "Wir und ihr auch")], id="bold in a sentence"
        ),
        pytest.param("**Muster GmbH**\nist da", [(P, "Muster GmbH ist da")], id="bold subject"),
        pytest.param(
            "**Wir suchen dich heute.**", [(P, "Wir suchen dich heute.")], id="bold sentence"
        ),
        pytest.param(
            "**Profil **\n\nText**.**", [(H, "Profil"), (P, "Text.")], id="marks that fail"
        ),
        pytest.param("➢ a\n➢ b<br>• c", [(L, "a"), (L, "b"), (L, "c")], id="signs as bullets"),
        pytest.param("Wir:\n– a\n– b", [(H, "Wir:"), (L, "a"), (L, "b")], id="dashes as bullets"),
        pytest.param("Wir sind\n– wie du –\nda", [(P, "Wir sind – wie du – da")], id="a dash"),
        pytest.param("🍏 Obst\n🚲 Rad", [(L, "🍏 Obst"), (L, "🚲 Rad")], id="pictures stay"),
    ],
)
def test_what_is_seen_becomes_blocks(text: str, expected: list[tuple[BlockKind, str]]) -> None:
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(r"Werkstudent\*in", "Werkstudent*in", id="escaped star"),
        pytest.param(r"Koch\:in und Koch\_in", "Koch:in und Koch_in", id="other escaped signs"),
        pytest.param(
            "Mitarbeiter*innen treffen Kolleg*innen",
            "Mitarbeiter*innen treffen Kolleg*innen",
            id="two stars far apart are no emphasis",
        ),
        pytest.param("jede*r, eine*n, der*die", "jede*r, eine*n, der*die", id="articles"),
        pytest.param("**Köch*innen** und *Gäste*", "Köch*innen und Gäste", id="inside of bold"),
        pytest.param(
            "Kauffrau*mann, Kund*innenservice", "Kauffrau*mann, Kund*innenservice", id="nouns"
        ),
        pytest.param("ein *Team* in Köln", "ein Team in Köln", id="real emphasis"),
    ],
)
def test_gender_signs_survive(text: str, expected: str) -> None:
    assert blocks(text) == [(P, expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("{{< box >}}\nDrin\n{{< /box >}}", ["Drin"], id="paired shortcode"),
        pytest.param("{{% box %}}\n\n- a\n\n{{% /box %}}", ["a"], id="shortcode around a list"),
        pytest.param(
            "Bei {{ site.title }} ist\n{% if x %}was{% endif %} los",
            ["Bei ist was los"],
            id="liquid",
        ),
        pytest.param('[Mehr]({{< ref "x" >}}) dazu', ["Mehr dazu"], id="shortcode as address"),
        pytest.param("Text\n{: .lead}", ["Text"], id="attribute list"),
        pytest.param("[Los](/x){:.btn} geht", ["Los geht"], id="attributes of a link"),
        pytest.param("[[toc]]\n\n[TOC]\n\nText", ["Text"], id="table of contents"),
        pytest.param("::: tip Rat\nText\n:::", ["Rat Text"], id="container"),
        pytest.param("!!! note\n\nText", ["Text"], id="admonition"),
        pytest.param('!!! note "Read"\n\nText', ['"Read"', "Text"], id="admonition with a title"),
        pytest.param("!!! Apply now !!!", ["!!! Apply now !!!"], id="a text that shouts"),
        pytest.param("> [!NOTE]\n> Text", ["Text"], id="alert"),
        pytest.param("{% comment %} x {% endcomment %}\n\nText", ["Text"], id="liquid comment"),
        pytest.param("Offen {{ und {% gut", ["Offen {{ und {% gut"], id="braces that never close"),
    ],
)
def test_template_tags_are_passed_over(text: str, expected: list[str]) -> None:
    assert [shown for _, shown in blocks(text)] == expected


def test_components_are_passed_over_and_read_inside() -> None:
    text = (
        "import Box from 'box';\nimport {\n  Card,\n} from 'card';\n\n"
        "export const meta = {\n  title: 'x',\n};\n\n"
        '# Jobs\n\n{/* leise */}\n\n<Box title="x" onClick={() => go({a: 1})}>\n\n'
        "Hallo {name}, **du**\n\n    eingerückt\n\n</Box>\n\n"
        "<Card.Body>Innen</Card.Body>\n\n<>Frei</>\n"
    )
    document = read_text("job.mdx", text)
    shown = [block.span.of(document.body.text) for block in document.body.blocks]
    assert shown == ["Jobs", "Hallo , du", "eingerückt", "Innen", "Frei"]
    assert [comment.text for comment in document.comments] == [" leise "]


def test_html_in_markdown_is_read() -> None:
    text = (
        "<!-- a -->\n<div>Hallo <b>du</b></div>\n\n"
        'Ein <span style="display:none">leises</span> Wort<br>weiter <!-- b -->\n\n'
        "<ul>\n\n    <li>eins</li>\n\n</ul>\n"
    )
    document = read_text("job.md", text)
    assert blocks(text) == [(P, "Hallo du"), (P, "Ein Wort\nweiter"), (L, "eins")]
    assert [comment.text for comment in document.comments] == [" a ", " b "]
    assert [comment.span.of(text) for comment in document.comments] == ["<!-- a -->", "<!-- b -->"]


def test_lists_and_tables_are_told_apart() -> None:
    document = read_text("job.md", "- a\n- b\n  - c\n\nText\n\n• d\n\n• e\n\n|f|\n|-|\n|g|\n")
    found = {
        block.span.of(document.body.text): (block.level, block.container)
        for block in document.body.blocks
    }
    assert found["a"] == found["b"] == (1, 1)
    assert found["c"] == (2, 2)
    assert found["d"] == found["e"] == (1, 3)
    assert found["f"] == found["g"] == (0, 4)


def test_a_bold_heading_is_below_the_real_one() -> None:
    document = read_text("job.md", "## Jobs\n\n**Profil**\n")
    assert [block.level for block in document.body.blocks] == [2, 3]


def test_front_matter_comes_first_and_says_what_it_knows() -> None:
    text = "---\ntitle: Koch (m/w/d)\nlang: de-DE\ndraft: true\n---\n\nHallo\n"
    document = read_text("job.md", text)
    assert blocks(text) == [(BlockKind.TITLE, "Koch (m/w/d)"), (P, "Hallo")]
    assert [block.declared for block in document.body.blocks] == ["de", "de"]
    assert document.draft
    assert document.data == {"title": "Koch (m/w/d)", "lang": "de-DE", "draft": True}


def test_front_matter_that_is_broken_never_costs_the_text() -> None:
    text = "---\ntitle: Werde Teil: ein Team\nimage: /x.png\n  - krumm: [\n---\nHallo Welt\n"
    document = read_text("job.md", text)
    assert blocks(text) == [(BlockKind.TITLE, "Werde Teil: ein Team"), (P, "Hallo Welt")]
    assert "krumm" in document.apart.text
    assert_words_true(document)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Scho\u0308ne Ku\u0308che\n\n- Ga\u0308rtner*innen", id="decomposed umlauts"),
        pytest.param("Mit\u00adarbeiter\u200bin\n\n**Zu\u200bkunft**", id="soft hyphens, no width"),
        pytest.param(
            "# Jobs\r\n\r\n- eins\r\n- zwei\r\n\r\nA\r\nB\rC", id="line ends of all kinds"
        ),
        pytest.param("---\r\ntitle: Ä Ö\r\n---\r\n\r\nÜber *uns* 🚲 in Köln", id="all of it"),
        pytest.param("a\0b\n\n{{ x }}", id="a null character"),
    ],
)
def test_words_stand_where_they_are_said_to(text: str) -> None:
    document = read_text("job.md", text)
    assert document.body.blocks
    assert_words_true(document)


WORD = st.text("abcdefghijklmnopqrstuvwxyzäöüß", min_size=2, max_size=9).map(lambda w: f"q{w}q")
SPOKEN = st.lists(WORD, min_size=1, max_size=6).map(" ".join)
MARKED = st.tuples(st.sampled_from(["{}", "**{}**", "*{}*", "[{}](/x)", "~~{}~~"]), SPOKEN)
STRETCH = st.tuples(
    st.sampled_from(["{}", "# {}", "- {}", "> {}", "1. {}", "|{}|\n|-|", "<p>{}</p>", "• {}"]),
    MARKED,
)


@given(st.lists(STRETCH, max_size=6), st.sampled_from(["\n", "\r\n"]))
def test_the_words_of_simple_markdown_come_out_in_order(
    parts: list[tuple[str, tuple[str, str]]], line_end: str
) -> None:
    # HTML shows marks of Markdown as they are.
    made = [
        (shape, shape.format((mark if not shape.startswith("<") else "{}").format(words)), words)
        for shape, (mark, words) in parts
    ]
    document = read_text("job.md", (line_end * 2).join(text for _, text, _ in made))
    expected = [word for _, _, words in made for word in words.split()]
    assert re.findall(r"q\w+q", document.body.text) == expected
    assert_words_true(document)


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "a",
            "ä",
            "*",
            "",
            "**",
            "_",
            "`",
            "```",
            "#",
            "-",
            "1.",
            ">",
            "|",
            "\n",
            "\r\n",
            "<",
            "</",
            "<b>",
            "<div>",
            "<!--",
            "-->",
            "---",
            "+++",
            "{{",
            "}}",
            "{%",
            "%}",
            "{:",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "&amp;",
            "&",
            "\\",
            "\t",
            "\xad",
            "̈",
            "\x00",
            ":",
            ":::",
            "•",
            "–",
            "<style>",
            "<br>",
            "title:",
            "import",
            "export",
        ]
    ),
    max_size=40,
).map("".join)


@given(FRAGMENTS | st.text(max_size=60), st.sampled_from(["a.md", "a.mdx"]))
def test_any_text_is_read(text: str, path: str) -> None:
    document = read_text(path, text)
    for block in document.body.blocks:
        span = document.body.map.to_source(block.span)
        assert 0 <= span.start <= span.end <= len(document.source)
    assert document.comments == tuple(sorted(document.comments))


def test_bytes_and_text_read_alike() -> None:
    text = "# Ärztin\n\nWir suchen dich."
    assert read("job.md", b"\xef\xbb\xbf" + text.encode()).body == read_text("job.md", text).body


def test_an_entity_stands_for_its_whole_source() -> None:
    document = read_text("job.md", "In K&ouml;ln")
    assert document.body.map.to_source(Span(3, 7)).of(document.source) == "K&ouml;ln"
    assert document.body.map.to_source(Span(4, 5)).of(document.source) == "&ouml;"


def test_lines_can_end_in_a_carriage_return_alone() -> None:
    document = read_text("a.md", "# Job\r\r- eins\r- zwei\r")
    kinds = [block.kind.value for block in document.body.blocks]
    assert kinds == ["heading", "list_item", "list_item"]
