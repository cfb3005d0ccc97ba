"""What a reader of an HTML page sees, where it stands, and what surrounds it."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents import Document, Flow
from brandlint.readers.builder import FlowBuilder
from brandlint.readers.html import read_html
from brandlint.readers.html_feed import HtmlFeed
from brandlint.spans import Span


def read(source: str) -> Document:
    return read_html("page.html", source, "utf-8")


def seen(flow: Flow) -> list[str]:
    """Write blocks as `kind:text`, headings and nested items with their level."""
    return [
        f"{block.kind.value}{block.level or ''}:{block.span.of(flow.text)}" for block in flow.blocks
    ]


def texts(flow: Flow) -> list[str]:
    return [block.span.of(flow.text) for block in flow.blocks]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("<p>Wir <b>Kol</b>leg</p>", ["paragraph:Wir Kolleg"], id="inline elements"),
        pytest.param("<p>Eins<p>Zwei", ["paragraph:Eins", "paragraph:Zwei"], id="</p> left out"),
        pytest.param(
            "<div>Stray<div>Deeper</div>After</div>",
            ["paragraph:Stray", "paragraph:Deeper", "paragraph:After"],
            id="text between blocks",
        ),
        pytest.param(
            "<h2>Dein <i>Job</i></h2>Text", ["heading2:Dein Job", "paragraph:Text"], id="h"
        ),
        pytest.param(
            "<h2>Eins<h3>Zwei</h3>", ["heading2:Eins", "heading3:Zwei"], id="heading left open"
        ),
        pytest.param(
            "<ul><li>Eins<li>Zwei<ul><li>Tief</ul>Rest</ul>",
            ["list_item1:Eins", "list_item1:Zwei", "list_item2:Tief", "paragraph:Rest"],
            id="</li> left out",
        ),
        pytest.param(
            "<li><h3>Rad</h3><p>Wir leasen es.</p><p>Auch als E-Bike.</p></li>",
            ["heading3:Rad", "list_item1:Wir leasen es.", "paragraph:Auch als E-Bike."],
            id="an item is counted once",
        ),
        pytest.param(
            "<table><tr><th>Ort<td>Kiel<tr><td>Start<td>Mai</table>",
            ["table_cell:Ort", "table_cell:Kiel", "table_cell:Start", "table_cell:Mai"],
            id="cells left open",
        ),
        pytest.param(
            "<table><td><h2>Job</h2>Text</td></table>",
            ["heading2:Job", "paragraph:Text"],
            id="a cell with a structure only arranges",
        ),
        pytest.param(
            "<table role=presentation><td>Text</td></table>",
            ["paragraph:Text"],
            id="a layout table",
        ),
        pytest.param("<blockquote><p>Ja!</p></blockquote>", ["quote:Ja!"], id="quote"),
        pytest.param(
            "<dl><dt>Ort<dd>Kiel</dl>", ["paragraph:Ort", "paragraph:Kiel"], id="definitions"
        ),
        pytest.param(
            "<details><summary>Mehr</summary>Text</details>",
            ["paragraph:Mehr", "paragraph:Text"],
            id="what opens at a click",
        ),
        pytest.param("<p>Eins<br>Zwei</p>", ["paragraph:Eins\nZwei"], id="a hard break"),
        pytest.param(
            "<p>Eins<br><br>Zwei</p>", ["paragraph:Eins", "paragraph:Zwei"], id="two breaks"
        ),
        pytest.param(
            "<p>Los</p><button>Hier</button>", ["paragraph:Los", "paragraph:Hier"], id="b"
        ),
        pytest.param(
            '<a class="btn">Los</a><a class="btn">Mehr</a>',
            ["paragraph:Los", "paragraph:Mehr"],
            id="links that look like buttons",
        ),
        pytest.param(
            "<a>Los</a>\n<a>Mehr</a>", ["paragraph:Los", "paragraph:Mehr"], id="links in a row"
        ),
        pytest.param("<strong>Telefon</strong><a>0431 1</a>", ["paragraph:Telefon 0431 1"], id="a"),
        pytest.param(
            "<p>Vor<img src=x>nach</p>", ["paragraph:Vor nach"], id="an image parts words"
        ),
        pytest.param(
            "<p>Lang<wbr>wort</p>", ["paragraph:Langwort"], id="a possible break does not"
        ),
        pytest.param("<title>Job</title><p>Text", ["title:Job", "paragraph:Text"], id="title"),
        pytest.param(
            "<title>Job<body><p>Text", ["title:Job", "paragraph:Text"], id="title left open"
        ),
        pytest.param(
            '<meta name="Description" content="Wir &amp; du">', ["field:Wir & du"], id="description"
        ),
        pytest.param('<meta property="og:description" content="Wir">', [], id="not for reading"),
    ],
)
def test_markup_becomes_blocks(source: str, blocks: list[str]) -> None:
    assert seen(read(source).body) == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param(
            "<h2>Job</h2><p><b>Deine Aufgaben:</b></p><p>Text</p>",
            ["heading2:Job", "heading3:Deine Aufgaben:", "paragraph:Text"],
            id="a bold line is a heading below the last",
        ),
        pytest.param(
            "<p><strong>Dein Profil</strong><br>Du magst Menschen.</p>",
            ["heading1:Dein Profil", "paragraph:Du magst Menschen."],
            id="so is a bold line above others",
        ),
        pytest.param(
            '<p><i style="font-weight: 700">Profil</i></p>',
            ["heading1:Profil"],
            id="by style",
        ),
        pytest.param("<p><b>Wir sind da.</b></p>", ["paragraph:Wir sind da."], id="a full stop"),
        pytest.param(
            "<p><b>eins zwei drei vier fünf sechs sieben acht neun</b></p>",
            ["paragraph:eins zwei drei vier fünf sechs sieben acht neun"],
            id="too long",
        ),
        pytest.param("<p><b>Ort</b> Kiel</p>", ["paragraph:Ort Kiel"], id="not bold as a whole"),
        pytest.param("<li><b>Ort</b></li>", ["list_item1:Ort"], id="an item stays an item"),
        pytest.param(
            "<p>➢ Eins</p><p>&bull;&nbsp;Zwei</p>",
            ["list_item1:Eins", "list_item1:Zwei"],
            id="signs make items",
        ),
        pytest.param(
            "<p>Wir bieten:<br>✓ Geld<br>- Zeit</p>",
            ["heading2:Wir bieten:", "list_item1:Geld", "list_item1:Zeit"],
            id="each line its own",
        ),
        pytest.param(
            '<label style="font-weight: 600">Name</label>',
            ["paragraph:Name"],
            id="a label of a form is none",
        ),
        pytest.param("<button><b>Los</b></button>", ["paragraph:Los"], id="nor is a button's text"),
        pytest.param("<p><span>•</span> Eins</p>", ["list_item1:Eins"], id="a sign of its own"),
        pytest.param("<ul><li>✔ Eins</li></ul>", ["list_item1:Eins"], id="a sign in an item"),
        pytest.param("<p>-5 % im Shop</p>", ["paragraph:-5 % im Shop"], id="a minus is none"),
        pytest.param("<p>*Pflichtfeld</p>", ["paragraph:*Pflichtfeld"], id="nor is a footnote"),
        pytest.param("<p>Kolleg•innen</p>", ["paragraph:Kolleg•innen"], id="nor is one in a word"),
    ],
)
def test_paragraphs_that_look_like_more(source: str, blocks: list[str]) -> None:
    assert seen(read(source).body) == blocks


def test_items_know_their_list() -> None:
    page = "<ul><li>A<li>B<ol><li>C</ol></ul><p>• D<p>• E<p>Text<p>• F<table><td>G</table>"
    body = read(page).body
    found = {text: block.container for text, block in zip(texts(body), body.blocks, strict=True)}
    assert found == {"A": 1, "B": 1, "C": 2, "D": 3, "E": 3, "Text": 0, "F": 4, "G": 5}


@pytest.mark.parametrize(
    ("source", "apart"),
    [
        pytest.param("<nav>Menü</nav>", ["Menü"], id="nav"),
        pytest.param("<div role=navigation>Menü</div>", ["Menü"], id="role"),
        pytest.param('<ul class="main-menu"><li>Menü</ul>', ["Menü"], id="class"),
        pytest.param('<div id="cookieBanner">Kekse</div>', ["Kekse"], id="cookie notice"),
        pytest.param('<ol class="breadcrumb"><li>Start</ol>', ["Start"], id="breadcrumb"),
        pytest.param('<ul class="pagination"><li>2</ul>', ["2"], id="pagination"),
        pytest.param('<div class="lang-switch">EN</div>', ["EN"], id="language switch"),
        pytest.param("<footer>© Muster GmbH</footer>", ["© Muster GmbH"], id="footer"),
        pytest.param("<main><footer>Impressum</footer></main>", ["Impressum"], id="inside main"),
        pytest.param("<header><a>Muster GmbH</a></header>", ["Muster GmbH"], id="logo"),
        pytest.param("<div hidden>Alt</div>", ["Alt"], id="hidden"),
        pytest.param('<div style="display : none">Alt</div>', ["Alt"], id="display:none"),
        pytest.param("<p style='visibility:hidden'>Alt</p>", ["Alt"], id="visibility:hidden"),
        pytest.param('<div aria-hidden="true">Deko</div>', ["Deko"], id="aria-hidden"),
        pytest.param("<template><p>Karte</p></template>", ["Karte"], id="template"),
        pytest.param("<noscript>Skripte an</noscript>", ["Skripte an"], id="noscript"),
        pytest.param("<dialog>Später</dialog>", ["Später"], id="a dialog that is closed"),
        pytest.param('<div class="sr-only">Vorgelesen</div>', ["Vorgelesen"], id="read aloud"),
        pytest.param("<div hidden><main>Alt</main></div>", ["Alt"], id="hidden wins over main"),
        pytest.param('<a class="nav-tel">0431</a>', ["0431"], id="chrome in a line"),
        pytest.param('<span class="footer-note">Netz</span>', ["Netz"], id="a footer's line"),
        pytest.param(
            '<nav><a class="nav-link">Jobs</a><a class="nav-link">Team</a></nav>',
            ["Jobs", "Team"],
            id="links of a menu",
        ),
        pytest.param(
            '<div role="dialog" aria-label="Cookie-Hinweis">Kekse</div>',
            ["Kekse"],
            id="a label for screen readers",
        ),
        pytest.param(
            '<div role="dialog" aria-label="KI-Assistent">Hallo</div>', ["Hallo"], id="a chat"
        ),
        pytest.param('<div style="left: -9999px">Nie</div>', ["Nie"], id="outside of the page"),
    ],
)
def test_what_surrounds_a_text_goes_apart(source: str, apart: list[str]) -> None:
    document = read(f"<p>Davor</p>{source}<p>Danach</p>")
    assert texts(document.apart) == apart
    assert texts(document.body) == ["Davor", "Danach"]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("<header><nav></nav><h1>Text</h1></header>", id="a header with a headline"),
        pytest.param("<article><header>Text</header></article>", id="an article's header"),
        pytest.param("<article><footer>Text</footer></article>", id="an article's footer"),
        pytest.param("<footer><p>Text</p></footer>", id="a footer that ends a text"),
        pytest.param('<div class="card-footer">Text</div>', id="the foot of a card"),
        pytest.param('<body class="has-cookie-banner menu">Text', id="classes of the whole page"),
        pytest.param('<div class="nav"><main>Text</main></div>', id="main inside a menu"),
        pytest.param('<div class="faq-panel" aria-hidden="true">Text</div>', id="folded up"),
        pytest.param("<dialog open>Text</dialog>", id="an open dialog"),
        pytest.param(
            '<div role="dialog" aria-label="Assistent der Leitung">Text</div>', id="a job's dialog"
        ),
        pytest.param("<header><div>Text</div></header>", id="a header without a link"),
        pytest.param('<div style="left: -12px">Text</div>', id="a shift"),
        pytest.param('<span aria-hidden="true">Text</span>', id="a painted sign"),
    ],
)
def test_content_that_looks_like_chrome_is_read(source: str) -> None:
    assert texts(read(source).body) == ["Text"]


@pytest.mark.parametrize(
    "unread",
    [
        "<script>if (a < b) { '</p>' }</script>",
        "<style>p > b {}</style>",
        "<svg><title>Haus</title><path d='M1'/><text>Haus</text></svg>",
        "<math><mi>x</mi></math>",
        "<code>git &amp;</code>",
        "<select><option>Herr<option>Frau</select>",
        "<textarea><p>Muster</p></textarea>",
        "<iframe><p>Karte</p></iframe>",
        "<video><p>Kein Video</p></video>",
        "<object><p>Kein Objekt</p></object>",
        '<span class="sr-only">Link: </span>',
        '<i class="fa fa-phone">phone</i>',
        '<span class="material-icons">arrow_forward</span>',
        "<span hidden>weg</span>",
        "<!-- Kommentar -->",
        "<!DOCTYPE html>",
        "<![CDATA[ x ]]>",
        "<?xml version='1.0'?>",
        "</>",
    ],
)
def test_what_is_no_prose_leaves_the_sentence_whole(unread: str) -> None:
    document = read(f"<p>Wir suchen {unread} dich.</p>")
    assert texts(document.body) == ["Wir suchen dich."]
    assert not document.apart.blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("<b>MEHR ZEIT</b><span>Du planst</span>", "MEHR ZEIT Du planst", id="parted"),
        pytest.param("<b>KI</b><span>TA</span>", "KITA", id="an abbreviation"),
        pytest.param("<span>W</span><span>ir</span>", "Wir", id="an initial"),
        pytest.param("<b>I</b><span>Tech</span>", "ITech", id="a single capital"),
    ],
)
def test_only_styles_part_words_after_capitals(source: str, text: str) -> None:
    assert texts(read(source).body) == [text]


def test_chrome_in_a_sentence_is_part_of_it() -> None:
    document = read('<p>Ändert die <a class="cookie-settings">Einwilligung</a> hier.</p>')
    assert texts(document.body) == ["Ändert die Einwilligung hier."]


def test_pre_is_code() -> None:
    assert texts(read("<p>Vor<pre>x = 1</pre>Nach").body) == ["Vor", "Nach"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("B&uuml;ro", "Büro", id="a name"),
        pytest.param("B&#252;ro", "Büro", id="a number"),
        pytest.param("B&#xFC;ro", "Büro", id="a hexadecimal number"),
        pytest.param("B&uumlro", "Büro", id="no semicolon"),
        pytest.param("R&D &c; F&E", "R&D &c; F&E", id="no reference"),
        pytest.param("Ar&shy;beit", "Arbeit", id="a soft hyphen"),
        pytest.param("Ar\u00adbeit\u200b", "Arbeit", id="no width"),
        pytest.param("10&nbsp;&nbsp;Tage", "10 Tage", id="hard spaces"),
        pytest.param("&#0; &#x110000; &#99999999;", "\ufffd \ufffd \ufffd", id="no characters"),
        pytest.param("&#99999999999999999999;", "&#99999999999999999999;", id="far too long"),
        pytest.param("Bu\u0308ro", "Büro", id="an umlaut in two parts"),
        pytest.param("  Eins \n\t Zwei ", "Eins Zwei", id="white space"),
    ],
)
def test_characters_are_what_a_browser_shows(source: str, text: str) -> None:
    document = read(f"<p>{source}</p>")
    assert document.body.text == text


def test_a_reference_stands_for_its_whole_source() -> None:
    document = read("<p>f&uuml;r Dich</p>")
    assert document.body.map.to_source(Span(1, 2)) == Span(4, 10)
    assert document.body.map.to_source(Span(0, 3)).of(document.source) == "f&uuml;r"
    assert document.body.map.to_source(Span(4, 8)).of(document.source) == "Dich"


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("<p>a < b und 3 <4</p>", ["a < b und 3 <4"], id="a stray bracket"),
        pytest.param('<p title="a > b">Text</p>', ["Text"], id="a bracket in an attribute"),
        pytest.param('<p title="a>Text</p>', ["Text"], id="a quote that doesn't end"),
        pytest.param("<p title=a\"b'c>Text</p>", ["Text"], id="quotes in the middle"),
        pytest.param("<p class=x <b>Text</b>", ["Text"], id="a tag that doesn't end"),
        pytest.param("Text<p", ["Text"], id="the end in a tag"),
        pytest.param("<p>Ich <mag dich sehr", ["Ich <mag dich sehr"], id="no element"),
        pytest.param("<b><p>Eins</b> Zwei</p>", ["Eins Zwei"], id="crossed ends"),
        pytest.param("Eins</div></p></span>Zwei", ["Eins", "Zwei"], id="ends of nothing"),
        pytest.param("<div><span>Eins</div>Zwei</span>", ["Eins", "Zwei"], id="a span left open"),
        pytest.param("<table><td>Eins</div>Zwei</table>", ["Eins", "Zwei"], id="a cell is closed"),
        pytest.param("<textarea><p>Text", ["Text"], id="a field that doesn't end"),
        pytest.param("<html><body><p>Eins</body></html>Zwei", ["Eins", "Zwei"], id="after the end"),
        pytest.param("<P>Eins<BR/>Zwei</P>", ["Eins\nZwei"], id="capitals"),
        pytest.param("<p/>Eins<p/>Zwei", ["Eins", "Zwei"], id="closed in itself"),
        pytest.param("<my-card>Eins</my-card>Zwei", ["Eins", "Zwei"], id="custom element"),
        pytest.param("Job <orange>Orange</orange>", ["Job Orange"], id="unknown element"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_broken_markup_loses_nothing(source: str, blocks: list[str]) -> None:
    assert texts(read(source).body) == blocks


def test_language_is_inherited_and_primary() -> None:
    page = '<html lang="de-DE"><title>T</title><p>A<div lang="EN"><p>B</div><p lang="x-y">C'
    blocks = read(page).body.blocks
    assert [block.declared for block in blocks] == ["de", "de", "en", "de"]


def test_description_is_a_field_with_its_place() -> None:
    document = read('<html lang=de><meta content="F&uuml;r dich" name=description>')
    block = document.body.blocks[0]
    assert (block.name, block.declared) == ("description", "de")
    assert document.body.map.to_source(block.span).of(document.source) == "F&uuml;r dich"


def test_comments_are_kept_with_their_places() -> None:
    source = "<p>A</p><!-- brandlint: off --><!----><!-->x<!-- offen"
    comments = read(source).comments
    assert [comment.text for comment in comments] == [" brandlint: off ", "", " offen"]
    assert comments[0].span.of(source) == "<!-- brandlint: off -->"


def test_structured_data_is_a_span_and_no_text() -> None:
    source = '<script type="application/ld+json">{"a": "<b>"}</script><script>1</script><p>Text'
    document = read(source)
    assert [span.of(source) for span in document.structured] == ['{"a": "<b>"}']
    assert document.body.text == "Text"


def test_front_matter_of_a_page_is_its_data() -> None:
    document = read("---\ntitle: Jobs bei uns\ndraft: true\n---\n<p>Text</p>")
    assert document.data["title"] == "Jobs bei uns"
    assert document.draft
    assert texts(document.body) == ["Jobs bei uns", "Text"]


def test_a_feed_keeps_its_state_between_stretches() -> None:
    source = '<div lang="en" hidden>|</div><script>|</script>|<!-- c --><b>|'
    builder = FlowBuilder(source)
    feed = HtmlFeed(builder, source)
    states = []
    at = 0
    for place in [index for index, sign in enumerate(source) if sign == "|"]:
        feed.feed(at, place)
        states.append((feed.hidden, feed.apart, feed.declared, feed.bold))
        at = place + 1
    assert states == [
        (False, True, "en", False),
        (True, False, None, False),
        (False, False, None, False),
        (False, False, None, True),
    ]
    assert [comment.text for comment in feed.comments] == [" c "]


def test_a_feed_leaves_the_blocks_of_others_alone() -> None:
    source = "<b>Kurz</b>"
    builder = FlowBuilder(source)
    feed = HtmlFeed(builder, source)
    builder.open(read("<p>x").body.blocks[0].kind)
    feed.feed(0, 3)
    builder.verbatim(3, 7)
    feed.feed(7, len(source))
    assert seen(builder.body()) == ["paragraph:Kurz"]


WORDS = st.lists(st.text("aäbßcD", min_size=1, max_size=6), min_size=1, max_size=6)
INLINE = st.sampled_from(["b", "i", "span", 'a href="x>y"', "em class='z'", "u"])
BLOCK = st.sampled_from(["p", "div", "li", "h2", "td", "blockquote", "section", "dd", "button"])


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[tuple[str, int]]]:
    """Draw a page, and its words with their places."""
    source, words = "", []
    for _ in range(draw(st.integers(1, 5))):
        block = draw(BLOCK)
        source += f"<{block}>"
        for word in draw(WORDS):
            inline = draw(st.none() | INLINE)
            source += f"<{inline}>" if inline else ""
            words.append((word, len(source)))
            source += word
            source += f"</{inline.split()[0]}>" if inline else ""
            source += draw(st.sampled_from([" ", "\r\n", " <!-- x --> ", "<br>", "&nbsp;", "\t"]))
        source += draw(st.sampled_from(["", f"</{block}>"]))
    return source, words


@given(pages())
def test_the_words_of_a_page_are_read_at_their_places(
    page: tuple[str, list[tuple[str, int]]],
) -> None:
    source, words = page
    body = read(source).body
    assert body.text.split() == [word for word, _ in words]
    at = 0
    for word, place in words:
        at = body.text.index(word, at)
        assert body.map.to_source(Span(at, at + len(word))) == Span(place, place + len(word))
        at += len(word)


MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<li>",
            "<ul>",
            "</ul>",
            "<b>",
            "</b>",
            "<td>",
            "<table>",
            "</table>",
            "<br>",
            "<a>",
            "</a>",
            "<div",
            "hidden>",
            "</div>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<",
            ">",
            "&",
            "&amp;",
            "&uuml",
            "&shy;",
            '"',
            "'",
            "=",
            "/",
            "<title>",
            "<h1>",
            "<nav>",
            "\x00",
            "•",
            "ü",
            "x",
            "<svg/>",
            "<pre>",
            "<header>",
            "</header>",
            "<footer>",
            "<p\ttitle=",
            "{{",
            "}}",
            "\n",
            "\r",
            "̈",
            "\u200d",
        ]
    )
    | st.text(max_size=3),
    max_size=40,
).map("".join)


@given(MARKUP)
def test_any_text_is_read_with_true_spans(source: str) -> None:
    document = read(source)
    for flow in (document.body, document.apart):
        at = 0
        for block in flow.blocks:
            assert at <= block.span.start < block.span.end <= len(flow.text)
            at = block.span.end
            place = flow.map.to_source(block.span)
            assert 0 <= place.start < place.end <= len(source)
        starts = [run.source.start for run in flow.map.runs]
        assert starts == sorted(starts)
        assert "".join(texts(flow)) == flow.text.replace("\n\n", "")
    for comment in document.comments:
        assert comment.text in comment.span.of(source)


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        '<a b="',
        "<a b='x' c=\"",
        "<!--",
        "<!",
        "&",
        "&#1",
        "<div>",
        "<b><p>",
        "</b></p>",
        "<table><td>",
        "<header>",
        "<div><footer></div>",
        "<ul><li>",
        "<iframe>",
        "<title>",
        "<script>",
        "• ",
        "<br>",
        "{{",
        "{%",
        "{#",
        "{{!--",
        "<%",
        "{% comment %}",
        "{% schema %}",
        "a\u0308",
    ],
)
def test_hostile_pages_cost_no_more_than_their_length(piece: str) -> None:
    source = piece * (60_000 // len(piece))
    start = process_time()
    read(source)
    assert process_time() - start < 3
