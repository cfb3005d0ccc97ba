"""The Word document, read back by the library that people's tools build on."""

from __future__ import annotations

import io
import sys

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from report_makers import AD, POSTING, blocks, finding, report

from brandlint.errors import UserError
from brandlint.findings import Checked, Fix, Page, PageBlock, Report, Told
from brandlint.reporters.docx import render_bytes
from brandlint.spans import Span


def opened(shown: Report, language: str = "de"):
    return docx.Document(io.BytesIO(render_bytes(shown, language)))


def commented(document) -> dict[int, str]:
    """Return the text that each comment is anchored to, by its number."""
    texts: dict[int, str] = {}
    open_: set[int] = set()
    for element in document.element.body.iter():
        number = element.get(qn("w:id"))
        if element.tag == qn("w:commentRangeStart"):
            open_.add(int(number))
            texts[int(number)] = ""
        elif element.tag == qn("w:commentRangeEnd"):
            open_.remove(int(number))
        elif element.tag == qn("w:t"):
            for one in open_:
                texts[one] += element.text or ""
    assert not open_
    return texts


def page(text: str, *found, of: tuple[PageBlock, ...] | None = None) -> Report:
    return Report(
        documents=(Checked("ads/a.md", "de", "ad"),),
        findings=tuple(sorted(found, key=lambda one: one.sort_key)),
        pages=(Page("ads/a.md", text, of or blocks(text)),),
    )


def test_a_comment_hangs_on_the_words_it_speaks_of():
    fix = Fix("kurze Wege", safe=True)
    document = opened(page(AD, finding("ads/a.md", AD, "flache Hierarchien", fix=fix)))
    (comment,) = document.comments
    assert (comment.author, comment.initials) == ("brandlint", "bl")
    assert comment.text.split("\n") == [
        "„flache Hierarchien“ sagt wenig.",
        "Vorschlag: kurze Wege",
        "Warum: Das liest man oft.",
        "Warnung · Marketing · clarity-de/empty-phrase",
    ]
    assert commented(document) == {0: "flache Hierarchien"}


def test_comments_may_overlap():
    found = [finding("ads/a.md", AD, seen) for seen in ("Jung und dynamisch", "dynamisch", "und")]
    assert sorted(commented(opened(page(AD, *found[:2]))).values()) == [
        "Jung und dynamisch", "dynamisch",
    ]  # fmt: skip


def test_what_is_said_of_a_whole_text_hangs_on_its_name():
    document = opened(page(AD, finding("ads/a.md", AD)), "en")
    assert commented(document) == {0: "Text: ads/a.md"}


def test_a_place_over_two_blocks_is_one_comment():
    seen = "gesucht\n\nFreu dich"
    assert commented(opened(page(AD, finding("ads/a.md", AD, seen)))) == {0: "gesuchtFreu dich"}


def test_each_place_of_a_grouped_finding_has_its_own_comment():
    first, second = (finding("ads/a.md", AD, seen) for seen in ("Koch", "Jung"))
    grouped = finding(
        "ads/a.md", AD, "Koch", message="Koch (und eine weitere)", grouped=True,
        related=(second.place,), further_fixes=(None,),
        told=(Told("Koch", first.excerpt), Told("Jung", second.excerpt)),
    )  # fmt: skip
    document = opened(page(AD, grouped))
    assert commented(document) == {0: "Koch", 1: "Jung"}
    assert [one.paragraphs[0].text for one in document.comments] == ["Koch", "Jung"]


def test_headings_and_lists_are_kept():
    text = "Koch gesucht\n\nDas bieten wir\n\nUrlaub\n\nmehr Urlaub\n\nHerz ist Trumpf\n\nEnde"
    kinds = [("title", 0), ("heading", 2), ("list_item", 1), ("list_item", 2), ("quote", 0)]
    found = blocks(text)
    styled = tuple(
        PageBlock(kind, level, block.span)
        for (kind, level), block in zip([*kinds, ("paragraph", 0)], found, strict=True)
    )
    document = opened(page(text, of=styled))
    assert [(one.style.name, one.text) for one in document.paragraphs[2:]] == [
        ("Title", "Koch gesucht"),
        ("Heading 2", "Das bieten wir"),
        ("List Bullet", "Urlaub"),
        ("List Bullet 2", "mehr Urlaub"),
        ("Quote", "Herz ist Trumpf"),
        ("Normal", "Ende"),
    ]
    assert document.paragraphs[1].text == "In diesem Text fiel nichts auf."


def test_several_texts_are_sections_and_failures_stand_at_the_end():
    document = opened(report())
    names = [one.text for one in document.paragraphs if one.style.name == "Subtitle"]
    assert names == ["Text: ads/koch.md", "Text: jobs/koch.md", "Text: jobs/skript.md"]
    assert document.paragraphs[-1].text == "jobs/kaputt.docx: ist <b>kaputt</b>"
    assert len(list(document.comments)) == len(report().findings)
    assert "Siehe auch: jobs/koch.md:3 28 Tage Urlaub" in "\n".join(
        c.text for c in document.comments
    )


def test_word_checks_the_spelling_in_the_language_of_the_text():
    document = opened(page(AD), "en")
    spoken = {one.get(qn("w:val")) for one in document.element.body.iter(qn("w:lang"))}
    assert spoken == {"de-DE"}


def test_the_same_report_gives_the_same_bytes():
    assert render_bytes(report(), "de") == render_bytes(report(), "de")


def test_without_texts_there_is_still_a_document():
    assert opened(Report(), "en").paragraphs[0].text == "No text was checked."


def test_without_the_library_the_way_out_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(UserError, match=r"pip install 'brandlint\[docx\]'"):
        render_bytes(Report(), "en")


@settings(max_examples=30, deadline=None)
@given(text=st.text(min_size=1, max_size=60), data=st.data())
def test_any_text_and_place_makes_a_document_that_opens(text, data):
    text += POSTING
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, len(text)))
    found = finding("ads/a.md", text, text[start:end], message=text, why=text)
    document = opened(page(text, found, of=(PageBlock("paragraph", 0, Span(0, len(text))),)))
    assert len(list(document.comments)) == 1
    assert len(commented(document)) == 1
