"""Content files: the copy in them comes out as fields, and nothing that is for machines."""

from __future__ import annotations

import json
import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents import BlockKind, Document
from brandlint.errors import ReadError
from brandlint.readers import read_text
from brandlint.readers.content import json_content, toml_content
from brandlint.readers.copy_fields import is_copy
from brandlint.spans import Run, Span
from brandlint.yamlio import Scalar


def fields(text: str, path: str) -> list[tuple[BlockKind, str, str]]:
    document = read_text(path, text)
    return [(b.kind, b.name, b.span.of(document.body.text)) for b in document.body.blocks]


def field(key: str, text: str) -> Scalar:
    return Scalar(
        tuple(key.split(".")), text, Span(0, 0), (Run(0, Span(0, 0), False),), quoted=True
    )


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("slug", "koch in berlin"),
        ("layout", "default"),
        ("date", "2025-03-31 10:00"),
        ("posted_at", "gestern abend"),
        ("url", "https://muster.example"),
        ("anything", "https://muster.example/a b".replace(" ", "-")),
        ("anything", "/img/team.jpg"),
        ("anything", "team foto.jpg".replace(" ", "-")),
        ("featured_image", "Das Team im Park"),
        ("buttonUrl", "zur Bewerbung"),
        ("image.alt", "Das Team im Park"),
        ("cssClass", "btn btn-primary"),
        ("anything", "col-md-6 text-center mt-4"),
        ("color", "sky blue"),
        ("icon", "fa fa-star"),
        ("type", "jobs"),
        ("anything", "fulltime"),
        ("email", "jobs@muster.example"),
        ("title", "jobs@muster.example"),
        ("_schema", "default schema"),
        ("@type", "Job Posting"),
        ("salary", "3000"),
        ("title", "42"),
        ("anything", "#ffcc00"),
        ("anything", "QUJD" * 20),
        ("tags.0", "Küche und Service"),
        ("anything", "{{ site.title }}"),
    ],
)
def test_values_for_machines_are_no_copy(key: str, text: str) -> None:
    assert not is_copy(field(key, text))


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("title", "Koch"),
        ("seo.description", "Kocht mit uns"),
        ("metaDescription", "Kocht"),
        ("TextLine3", "Komm"),
        ("button_text", "Bewerben"),
        ("anything", "Kocht mit uns in Köln"),
        ("benefits", "Obst"),
        ("employment", "Full Time"),
        ("intro.body", "Hallo!"),
    ],
)
def test_values_for_readers_are_copy(key: str, text: str) -> None:
    assert is_copy(field(key, text))


YAML = """\
title: Koch (m/w/d)
slug: koch
hero:
  heading: Komm zu uns
  image: /img/x.jpg
  body: >-
    Wir kochen
    gern.
list:
  - Obst am Morgen
  - Urlaub im Sommer
sections:
  - text: |
      **Aufgaben**

      - Kochen
      - Essen

      Bis bald!
"""
TOML = """\
title = "Koch (m/w/d)"
slug = "koch"
list = ["Obst am Morgen", 'Urlaub im Sommer']
[hero]
heading = "Komm zu uns"
image = "/img/x.jpg"
body = \"\"\"
Wir kochen \\
  gern.\"\"\"
[[sections]]
text = \"\"\"
**Aufgaben**

- Kochen
- Essen

Bis bald!
\"\"\"
"""
JSON = json.dumps(tomllib.loads(TOML), indent=1, ensure_ascii=False)


@pytest.mark.parametrize(
    ("path", "text"), [("a.yaml", YAML), ("a.toml", TOML), ("a.json", JSON), ("a.md", JSON)]
)
def test_the_same_content_reads_alike_in_every_spelling(path: str, text: str) -> None:
    assert sorted(fields(text, path), key=str) == sorted(
        [
            (BlockKind.TITLE, "title", "Koch (m/w/d)"),
            (BlockKind.FIELD, "hero.heading", "Komm zu uns"),
            (BlockKind.FIELD, "hero.body", "Wir kochen gern."),
            (BlockKind.LIST_ITEM, "list", "Obst am Morgen"),
            (BlockKind.LIST_ITEM, "list", "Urlaub im Sommer"),
            (BlockKind.HEADING, "sections.text", "Aufgaben"),
            (BlockKind.LIST_ITEM, "sections.text", "Kochen"),
            (BlockKind.LIST_ITEM, "sections.text", "Essen"),
            (BlockKind.PARAGRAPH, "sections.text", "Bis bald!"),
        ],
        key=str,
    )
    assert read_text(path, text).data["slug"] == "koch"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(r'{"text": "Komm zu uns.\\nHeute!"}', ["Komm zu uns.\nHeute!"], id="written"),
        pytest.param(r'{"text": "Komm zu uns.\nHeute!"}', ["Komm zu uns.\nHeute!"], id="escaped"),
        pytest.param(
            r'{"text": "Sei \u00fcberall \ud83d\ude00"}', ["Sei überall 😀"], id="escapes"
        ),
        pytest.param(r'{"text": "halb \ud83d hier"}', ["halb \ufffd hier"], id="half a character"),
        pytest.param('{"text": "Tab\there"}', ["Tab here"], id="control characters"),
        pytest.param(
            '{"text": "<p>Hallo <b>du</b></p><p>Tag</p>"}', ["Hallo du", "Tag"], id="HTML"
        ),
        pytest.param('{"text": "Im <b>Team</b> bei uns"}', ["Im Team bei uns"], id="inline HTML"),
        pytest.param('{"text": "1. Mai ist frei"}', ["1. Mai ist frei"], id="a date is no list"),
        pytest.param('{"text": "# Eins zu sein"}', ["# Eins zu sein"], id="a sign is no heading"),
        pytest.param('{"text": "Wir, *das* Team"}', ["Wir, das Team"], id="inline Markdown"),
        pytest.param(
            '{"text": "Werde Koch\\\\*in hier"}', ["Werde Koch*in hier"], id="escaped star"
        ),
        pytest.param('[{"text": "Hallo du"}, "Hallo ihr"]', ["Hallo du", "Hallo ihr"], id="a list"),
    ],
)
def test_strings_are_read_as_what_they_are(text: str, expected: list[str]) -> None:
    assert [shown for _, _, shown in fields(text, "a.json")] == expected


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        ("a.yaml", "a: b\nc: d: e", "a.yaml:2:5:"),
        ("a.json", '{"a": "b",\n 1}', "a.json:2:2:"),
        ("a.toml", "a = 1\nb = ", "a.toml:1:1:"),
        ("a.toml", "a = 1\nb = = 2", "a.toml:2:5:"),
        ("a.json", "[" * 100_000, "a.json:1:1:"),
    ],
)
def test_a_content_file_that_is_broken_is_a_failure_with_its_place(
    path: str, text: str, place: str
) -> None:
    with pytest.raises(ReadError) as caught:
        read_text(path, text)
    assert caught.value.wording.en.startswith(place)
    assert caught.value.wording.de.startswith(place)


def assert_true(document: Document) -> None:
    for word in re.finditer(r"[a-z]{2,}", document.body.text):
        assert document.body.map.to_source(Span(*word.span())).of(document.source) == word[0]


WORDS = st.lists(st.text("abcäöü\"'\\\n\té😀", min_size=1, max_size=8), min_size=2, max_size=5)
DATA = st.dictionaries(
    st.sampled_from(["title", "text", "intro", "a b", 'q"', "ü"]),
    WORDS.map(" ".join) | st.lists(WORDS.map(" ".join), max_size=3) | st.integers() | st.none(),
    max_size=5,
)


@given(DATA, st.sampled_from(["all", "few"]), st.sampled_from([None, 2]))
def test_strings_of_json_are_found_with_their_places(
    data: dict[str, object],
    escapes: str,
    indent: int | None,
) -> None:
    text = json.dumps(data, ensure_ascii=escapes == "all", indent=indent)
    for scalar in json_content("a.json", text, Span(0, len(text))).scalars:
        value: object = data
        for part in scalar.path:
            value = value[part]  # type: ignore[index]
        assert scalar.text == value
    assert_true(read_text("a.json", text))


TOML_STYLES = """\
# eins
basic = "Koch \\"am\\" \\u00fcbrigen Herd" # zwei
literal = 'C:\\neu'
a."b c".d = "tief"
inline = { k = "v # w", l = [1, "m", ["n"]] }
many = [ # drei
  "eins", 2.5, 2025-03-31,
]
lines = \"\"\"
Wir "kochen" \\
   gern\"\"\"\"
raw = '''
Zeile''s
'''
[table.sub]
x = "y"
[[jobs]]
title = "Koch"
[[jobs.parts]]
t = "eins"
[[jobs.parts]]
t = "zwei"
[[jobs]]
title = "Kellner"
[jobs.sub]
z = "drei"
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_strings_of_toml_are_found_with_their_places(line_end: str) -> None:
    source = TOML_STYLES.replace("\n", line_end)
    content = toml_content("a.toml", source, Span(0, len(source)))
    assert len(content.scalars) == 15
    for scalar in content.scalars:
        value: object = content.data
        for part in scalar.path:
            value = value[part]  # type: ignore[index]
        assert scalar.text == value
        for run in scalar.runs:
            assert not run.verbatim or run.source.of(source) in scalar.text
    assert [comment.text.strip() for comment in content.comments] == ["eins", "zwei", "drei"]


@given(st.text(max_size=80), st.sampled_from(["a.json", "a.yaml", "a.toml", "a.md"]))
def test_any_text_is_read_or_refused(text: str, path: str) -> None:
    try:
        document = read_text(path, text)
    except ReadError:
        return
    assert document.path == path


def test_a_kirby_file_is_read_as_fields() -> None:
    text = (
        "Title: Koch\n\n----\n\nImage: koch.jpg\n\n----\n\nBody:\n\n## Aufgaben\n\n"
        "* Kochen\n\nMehr bei (link: https://x.example text: Muster), (image: x.jpg) jetzt.\n"
    )
    document = read_text("job.txt", text)
    assert document.format == "kirby"
    assert fields(text, "job.txt") == [
        (BlockKind.TITLE, "title", "Koch"),
        (BlockKind.HEADING, "body", "Aufgaben"),
        (BlockKind.LIST_ITEM, "body", "Kochen"),
        (BlockKind.PARAGRAPH, "body", "Mehr bei Muster, jetzt."),
    ]
    assert_true(document)


def test_a_value_like_a_chain_of_classes_is_read_at_once() -> None:
    # Parts that could be told apart in many ways once took minutes.
    value = "a-b" + "-c1" * 3000 + " ist kein Stil, sondern Text!"
    assert read_text("page.yaml", f'text: "{value}"\n').body.text == value
