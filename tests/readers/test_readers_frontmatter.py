"""The head of a text file: three spellings, one meaning, and nothing mistaken for it."""

from __future__ import annotations

import pytest

from brandlint.readers.frontmatter import front_matter


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("---\ntitle: Koch\n---\nText", id="YAML"),
        pytest.param("---\r\ntitle: Koch\r\n---\r\nText", id="YAML with CR LF"),
        pytest.param("---\ntitle: Koch\n...\nText", id="YAML that ends in dots"),
        pytest.param('+++\ntitle = "Koch"\n+++\nText', id="TOML"),
        pytest.param('+++\r\ntitle = "Koch"\r\n+++\r\nText', id="TOML with CR LF"),
        pytest.param('{"title": "Koch"}\nText', id="JSON"),
        pytest.param('\n\n{\n  "title": "Koch"\n}\nText', id="JSON below blank lines"),
    ],
)
def test_the_head_is_read_and_the_text_begins_behind_it(text: str) -> None:
    front = front_matter("job.md", text)
    assert front is not None
    assert front.content.data == {"title": "Koch"}
    assert text[front.end :].strip() == "Text"
    (scalar,) = front.content.scalars
    assert scalar.runs[0].source.of(text) == "Koch"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Text", id="text"),
        pytest.param("---\nText\n---\n", id="text between rules"),
        pytest.param("---\n\nText", id="a rule"),
        pytest.param("{name} sucht dich", id="a brace"),
        pytest.param('{"a": ', id="JSON that never ends"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_head_is_text(text: str) -> None:
    assert front_matter("job.md", text) is None


@pytest.mark.parametrize(
    ("head", "draft"),
    [
        pytest.param("draft: true", True, id="draft"),
        pytest.param("draft: 'true'", True, id="draft in quotes"),
        pytest.param("published: false", True, id="unpublished"),
        pytest.param("published: no", True, id="unpublished in words"),
        pytest.param("draft: false", False, id="no draft"),
        pytest.param("published: true", False, id="published"),
        pytest.param("title: Koch", False, id="not said"),
    ],
)
def test_drafts_are_known(head: str, *, draft: bool) -> None:
    front = front_matter("job.md", f"---\n{head}\n---\n")
    assert front is not None
    assert front.content.draft is draft


@pytest.mark.parametrize(
    ("head", "declared"),
    [
        pytest.param("lang: de", "de", id="lang"),
        pytest.param("language: en-GB", "en", id="language with a country"),
        pytest.param("locale: de_AT", "de", id="locale"),
        pytest.param("language: Deutsch, Englisch", None, id="languages asked for"),
        pytest.param("title: Koch", None, id="not said"),
    ],
)
def test_the_language_is_known_where_it_is_a_code(head: str, declared: str | None) -> None:
    front = front_matter("job.md", f"---\n{head}\n---\n")
    assert front is not None
    assert front.content.declared == declared


def test_plain_lines_of_a_broken_head_are_read() -> None:
    text = "---\ntitle: 'Werde: Teil'\nsubtitle: Komm: mit\nlist: [a\n\tb: c\n---\nText"
    front = front_matter("job.md", text)
    assert front is not None
    assert front.broken
    assert front.content.data == {"title": "Werde: Teil", "subtitle": "Komm: mit"}


def test_comments_in_the_head_are_kept() -> None:
    text = "---\n# eins\ntitle: 'C# und # mehr' # zwei\n---\n"
    front = front_matter("job.md", text)
    assert front is not None
    assert [comment.text for comment in front.content.comments] == [" eins", " zwei"]
