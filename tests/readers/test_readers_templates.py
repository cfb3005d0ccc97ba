"""Templates: markup is read, code leaves a gap that keeps the sentence."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents import Document
from brandlint.readers import TEMPLATES
from brandlint.readers.jsx_copy import is_copy
from brandlint.spans import Span


def read(suffix: str, source: str) -> Document:
    return TEMPLATES[suffix](f"page{suffix}", source, "utf-8")


def texts(document: Document) -> list[str]:
    return [block.span.of(document.body.text) for block in document.body.blocks]


def named(document: Document) -> list[str]:
    """Write blocks as `kind name: text`."""
    return [
        f"{block.kind.value} {block.name}".strip() + f": {block.span.of(document.body.text)}"
        for block in document.body.blocks
    ]


@pytest.mark.parametrize(
    ("suffix", "code"),
    [
        pytest.param(".php", "<?php echo $job['title']; ?>", id="PHP"),
        pytest.param(".php", "<?= $title ?>", id="PHP, short"),
        pytest.param(".php", "<?php if ($a > 1): ?>", id="PHP with a bracket"),
        pytest.param(".erb", "<%= job.title > 1 %>", id="ERB"),
        pytest.param(".ejs", "<%- include('a', {b: '<p>'}) -%>", id="EJS"),
        pytest.param(".njk", "{{ job.title | upper }}", id="Nunjucks"),
        pytest.param(".liquid", "{%- if job.title < 3 -%}", id="Liquid"),
        pytest.param(".liquid", '{% schema %} {"name": "Jobs"} {% endschema %}', id="Shopify"),
        pytest.param(".twig", "{{ include('<p>') }}", id="Twig"),
        pytest.param(".j2", "{{ {'a': 1}.a }}", id="Jinja"),
        pytest.param(".html", "{{ page.title }}", id="a page that is a template"),
        pytest.param(".hbs", "{{#if job}}", id="Handlebars"),
        pytest.param(".handlebars", "{{{ raw }}}", id="Handlebars, raw"),
        pytest.param(".mustache", "{{> part }}", id="Mustache"),
        pytest.param(".blade.php", "{!! $job->title !!}", id="Blade, raw"),
        pytest.param(".blade.php", "@if (count($jobs) > (1 + 2))", id="Blade directive"),
        pytest.param(".blade.php", "@section('title', 'Unsere Jobs')", id="Blade section"),
        pytest.param(".blade.php", "@php $a = 1; @endphp", id="Blade block"),
        pytest.param(".astro", "{job.title > 1 ? '}' : `${a}`}", id="Astro"),
        pytest.param(".astro", "{/* Kommentar */}", id="a comment in Astro"),
    ],
)
def test_code_in_a_sentence_leaves_a_gap(suffix: str, code: str) -> None:
    assert texts(read(suffix, f"<p>Wir suchen {code} in Kiel.</p>")) == ["Wir suchen in Kiel."]
    if not code.startswith("@"):
        assert texts(read(suffix, f"<p>Wir{code}du</p>")) == ["Wir du"]


@pytest.mark.parametrize(
    ("suffix", "code"),
    [
        (".php", "<?php if ($a): ?>hidden<?php endif ?>"),
        (".ejs", "<%= hidden %>"),
        (".njk", "{% if a %}hidden{% endif %}"),
        (".astro", "{hidden ? 'a' : \"b\"}"),
    ],
)
def test_code_in_a_tag_does_not_break_it(suffix: str, code: str) -> None:
    source = f'<p class="a {code}" id={code} {code}>Text</p>' if suffix != ".astro" else ""
    assert texts(read(suffix, source or f"<p class={code} {{...rest}}>Text</p>")) == ["Text"]


@pytest.mark.parametrize(
    ("suffix", "comment"),
    [
        (".njk", "{# brandlint: off #}"),
        (".liquid", "{% comment %} brandlint: off {% endcomment %}"),
        (".hbs", "{{!-- brandlint: off --}}"),
        (".hbs", "{{! brandlint: off }}"),
        (".blade.php", "{{-- brandlint: off --}}"),
        (".erb", "<%# brandlint: off %>"),
        (".erb", "<%-- brandlint: off --%>"),
        (".php", "<?php /* brandlint: off */ ?>"),
        (".php", "<!-- brandlint: off -->"),
        (".astro", "{/* brandlint: off */}"),
        (".astro", "<!-- brandlint: off -->"),
    ],
)
def test_comments_of_every_language_are_kept(suffix: str, comment: str) -> None:
    document = read(suffix, f"<p>Text</p>\n{comment}\n")
    assert [found.text.strip() for found in document.comments] == ["brandlint: off"]
    assert "brandlint: off" in document.comments[0].span.of(document.source)
    assert texts(document) == ["Text"]


def test_a_comment_of_html_keeps_its_code() -> None:
    assert read(".njk", "<!-- {{ a }} -->").comments[0].text == " {{ a }} "


def test_php_may_go_on_to_the_end() -> None:
    assert texts(read(".php", "<p>Text</p><?php include 'a.php'; echo '<p>Nie</p>';")) == ["Text"]


def test_an_address_is_no_directive() -> None:
    source = "<p>jobs@muster.example (auch mobil) oder @muster</p>"
    assert texts(read(".blade.php", source)) == ["jobs@muster.example (auch mobil) oder @muster"]


def test_brackets_without_an_end_are_text() -> None:
    assert texts(read(".njk", "<p>Wir {{ suchen und {% finden</p>")) == [
        "Wir {{ suchen und {% finden"
    ]


def test_front_matter_of_a_template_is_read() -> None:
    document = read(".liquid", "---\nlayout: jobs\ntitle: Jobs bei uns\n---\n<p>Text</p>")
    assert texts(document) == ["Jobs bei uns", "Text"]


ASTRO = """\
---
import Layout from '../layouts/Layout.astro';
// brandlint: off
const title = "Arbeiten bei Muster";
const classes = ['mt-2 flex', 'md:w-full p-4'];
const jobs = [
  { title: 'Pflege', text: 'Wir suchen dich f\\u00fcr\\nKiel.', icon: '<path d="M1"/>', to: '/a' },
];
const perks: string[] = ["30 Tage Urlaub", `Rad und Bahn`, `${n} Tage frei`];
throw new Error('Das sieht niemand');
const pattern = text.replace(/'/g, "").split('a b');
---
<Layout title="Jobs | Muster" description='Komm zu uns'>
  <h1 class={`a ${b ? "c" : '}'}`} data-x="{">Dein {job} bei uns</h1>
  <p>{"Wir sind"} {" "}viele</p>
  <ul>{perks.map((perk) => (
    <li onclick={() => { go("Nach Kiel gehen") }}>{perk.length > 1 && <b>Immer</b>} dabei</li>
  ))}</ul>
  {open ? <p>Ja</p> : <><p>Nein</p></>}
  {[{ question: "Wann geht es los?", answer: "Sofort" }].map((q) => <p>{q.question}</p>)}
  <img alt="Ein Bild" src={image} /><Icon name="ein haus" />
  <p>Ende</p>
</Layout>
<style>p { color: red }</style>
<script>const a = "<p>Nie</p>"; if (a < b) {}</script>
"""


def test_astro_is_read_with_the_copy_in_its_code() -> None:
    document = read(".astro", ASTRO)
    assert named(document) == [
        "field title: Arbeiten bei Muster",
        "field title: Pflege",
        "field text: Wir suchen dich für Kiel.",
        "list_item: 30 Tage Urlaub",
        "list_item: Rad und Bahn",
        "title: Jobs | Muster",
        "field description: Komm zu uns",
        "heading: Dein bei uns",
        "heading: Wir sind viele",
        "list_item: Immer dabei",
        "paragraph: Ja",
        "paragraph: Nein",
        "field question: Wann geht es los?",
        "field answer: Sofort",
        "paragraph: Ende",
    ]
    assert [comment.text for comment in document.comments] == [" brandlint: off"]


def test_copy_in_code_stands_where_it_stands() -> None:
    document = read(".astro", ASTRO)
    block = document.body.blocks[2]
    place = document.body.map.to_source(block.span)
    assert place.of(ASTRO) == "Wir suchen dich f\\u00fcr\\nKiel."


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        pytest.param(r"'Rock \'n\' Roll'", "Rock 'n' Roll", id="quotes"),
        pytest.param(r"'Auf \xfc und \u{1F600}'", "Auf ü und 😀", id="numbers"),
        pytest.param(r"'Auf \ud83d\ude00 los'", "Auf 😀 los", id="two halves"),
        pytest.param(r"'Nur \ud83d halb'", "Nur \ufffd halb", id="half a character"),
        pytest.param("'Eins \\\nzwei'", "Eins zwei", id="a line goes on"),
        pytest.param("'Wir <b>alle</b> hier<br>dort'", "Wir alle hier\ndort", id="markup"),
    ],
)
def test_strings_mean_what_javascript_means(literal: str, text: str) -> None:
    assert read(".astro", f"---\nconst a = {literal};\n---\n").body.text == text


@pytest.mark.parametrize(
    "source",
    [
        "<p>Text</p>{",
        "<p>Text</p>{a ? '",
        "<p>Text</p>{`${`",
        "---\nconst a = [\n---\n<p>Text</p>",
        "<p>Text</p><p a={",
        "<>\n<p>Text</p>\n</>",
        "<Fragment><p>Text</p></Fragment>",
        "<p>Text",
    ],
)
def test_broken_astro_is_read_as_far_as_it_goes(source: str) -> None:
    assert texts(read(".astro", source)) == ["Text"]


@pytest.mark.parametrize(
    ("text", "key", "copy"),
    [
        pytest.param("Wir suchen dich", "", True, id="words"),
        pytest.param("Wachstum", "title", True, id="one word under a telling key"),
        pytest.param("Wachstum", "", False, id="one word"),
        pytest.param("mt-2 flex md:w-full", "", False, id="classes"),
        pytest.param("e-bike und mehr", "", True, id="small letters"),
        pytest.param("Wir suchen dich", "className", False, id="a key of classes"),
        pytest.param("Ein Bild vom Büro", "imageAlt", False, id="not seen"),
        pytest.param("../layouts/Layout.astro", "", False, id="a path"),
        pytest.param("mailto:jobs@muster.example", "text", False, id="an address"),
        pytest.param("M12 21s-7-4.5-7-11a4", "", False, id="a drawing"),
        pytest.param("<path d='M1 2'/>", "", False, id="markup alone"),
        pytest.param("2026 - 2027", "title", False, id="no letter"),
    ],
)
def test_copy_is_told_from_code(text: str, key: str, copy: bool) -> None:  # noqa: FBT001
    assert is_copy(text, key) is copy


PIECES = [
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "</p>",
    "<p>",
    "<li>",
    "</li>",
    "<A>",
    "</A>",
    "<A/>",
    "<p",
    "a={",
    'a="',
    "'",
    '"',
    "`",
    "${",
    "{",
    "/*",
    "*/",
    "//",
    "\\",
    "=>",
    ",",
    ":",
    "=",
    "'a",
    "b'",
    '"c',
    'd"',
    "---",
    "<!--",
    "-->",
    "<>",
    "</>",
    "<script>",
    "</script>",
    "&&",
    "a:",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "#}",
    "<%",
    "%>",
    "<?php",
    "?>",
    "@if(",
    "@php",
    "\n",
    "\r\n",
    "x",
    "ü",
    "\\u00fc",
    "\x00",
]


@given(
    st.sampled_from(sorted(TEMPLATES)),
    st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40).map("".join),
)
def test_any_template_is_read_with_true_spans(suffix: str, source: str) -> None:
    document = read(suffix, source)
    for flow in (document.body, document.apart):
        at = 0
        for block in flow.blocks:
            assert at <= block.span.start < block.span.end <= len(flow.text)
            at = block.span.end
            place = flow.map.to_source(block.span)
            assert 0 <= place.start < place.end <= len(source)


@given(
    st.sampled_from(
        [("{{ a }}", ".njk"), ("<% a %>", ".ejs"), ("<?= a ?>", ".php"), ("{a}", ".astro")]
    ),
    st.lists(st.text("aäbC", min_size=1, max_size=5), min_size=1, max_size=8),
)
def test_words_between_code_stand_where_they_stand(code: tuple[str, str], words: list[str]) -> None:
    source = "<p>" + "".join(f"{code[0]}{word}{code[0]}" for word in words) + "</p>"
    body = read(code[1], source).body
    assert body.text.split() == words
    at = place = 0
    for word in words:
        at, place = body.text.index(word, at), source.index(f"{word}{code[0]}", place)
        assert body.map.to_source(Span(at, at + len(word))) == Span(place, place + len(word))
        at, place = at + len(word), place + len(word)


@pytest.mark.parametrize(
    ("suffix", "piece"),
    [
        (".astro", "{"),
        (".astro", "{<a>"),
        (".astro", "{`${"),
        (".astro", "<a b={"),
        (".astro", "<a b='"),
        (".astro", "{'"),
        (".astro", "{/"),
        (".astro", "{a("),
        (".astro", "<A title='a b'>"),
        (".astro", "<script>"),
        (".astro", "<!--"),
        (".astro", "{ < "),
        (".php", "<?php /*"),
        (".php", "<?php /* ?>"),
        (".blade.php", "@if("),
        (".blade.php", "@a(@a()"),
        (".blade.php", "@php "),
        (".erb", "<%--"),
        (".erb", "<%#"),
        (".hbs", "{{!--"),
        (".hbs", "{{!"),
        (".blade.php", "{{--"),
        (".blade.php", "{!!"),
    ],
)
def test_hostile_templates_cost_no_more_than_their_length(suffix: str, piece: str) -> None:
    source = piece * (60_000 // len(piece))
    start = process_time()
    read(suffix, source)
    assert process_time() - start < 3
