"""The comment on a pull request: short, by who settles it, and no text is markup in it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pyromark
import pytest
from awkward import AWKWARD, awkward_report, finding, plain
from hypothesis import given
from hypothesis import strategies as st

from brandlint.errors import Wording
from brandlint.findings import Change, Checked, Failure, Fix, Owner, Report, Severity, Silenced
from brandlint.reporters import markdown
from brandlint.reporters._markdown import code, escaped, linked

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_GFM
)
SOURCE = "Du bekommst 30 Tage Urlaub und ein Dienstrad. Ein junges Team."
AD = Checked("ads/a.md", "de", "ad", words=10)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.comments: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)

    def handle_comment(self, data):
        self.comments.append(data)

    def handle_data(self, data):
        self.text += data


def page(told: str) -> _Page:
    shown = _Page()
    shown.feed(pyromark.html(told, options=OPTIONS))
    shown.close()
    return shown


def seen(text: str) -> str:
    """What a reader sees: white space as one blank, and no word joiners."""
    return " ".join(text.replace("\u2060", "").split())


def told(report: Report, language: str = "de", **more: object) -> str:
    return "".join(markdown.render(report, language, **more))


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_stays_text(text):
    report = awkward_report(text)
    shown = page(told(report))
    own = {"h2", "h3", "p", "ul", "li", "strong", "blockquote", "code"}
    assert shown.tags <= own | {"table", "thead", "tbody", "tr", "th", "td"}
    assert {comment.strip() for comment in shown.comments} <= {"brandlint report", ""}
    # As message, within its sentence, instead of itself, and as a reason.
    assert seen(shown.text).count(seen(plain(text))[:25]) >= 4


@pytest.mark.parametrize("text", AWKWARD)
def test_nobody_is_called_and_nothing_is_linked(text):
    assert not re.search(r"@\w|[#!]\d|://|www\.|:tada:", escaped(text))


@pytest.mark.parametrize("before", ["", "1. ", "> ", "a ", "> „", "- **b:** "])
@given(text=st.text(alphabet="ab1 *_`~[]()<>&!|#@:/.-+=\\$\"'\n\t{}^„“é😀", max_size=30))
def test_an_escaped_text_reads_as_it_was(before, text):
    expected = page(before + "x").text.strip().removesuffix("x") + text
    shown = page(before + escaped(text, leading=before in ("", "1. ", "> ")))
    assert seen(shown.text) == seen(expected)
    assert shown.tags <= page(before + "x").tags | {"p"}


@given(text=st.text(alphabet="ab` |\\*<\n", min_size=1, max_size=20))
def test_code_reads_as_it_was(text):
    shown = page(f"a {code(text)} b")
    assert seen(shown.text) == seen(f"a {text} b")
    cell = page(f"|a|\n|-|\n|{code(text, cell=True)}|\n")
    if "\\" not in text:
        assert seen(cell.text) == seen(f"a {text}")


def test_only_web_addresses_become_links():
    assert linked("Ein [U]", "https://a.example/(x)") == r"[Ein \[U\]](<https://a.example/(x)>)"
    assert "](" not in linked("U", "javascript:alert(1)")


@pytest.mark.parametrize("words", ["Dienstrad", "„Dienst“", "(rad)", "rad!", "*", "_x_"])
@pytest.mark.parametrize("frame", ["{}", "a {} b", "a{}b", "({})", "„{}“", "😀{}😀", "1{}1"])
def test_what_was_found_is_bold_in_its_sentence(words, frame):
    source = frame.replace("{}", words)
    one = finding(source, words)
    shown = page(told(Report((AD,), (replace(one, place=replace(one.place, context=source)),))))
    assert f"„{source}“" in seen(shown.text)
    html = pyromark.html(told(Report((AD,), (one,))), options=OPTIONS)
    assert re.search(r"<blockquote>.*<strong>", html, re.DOTALL)


def test_a_comment_in_german():
    leave = finding(
        SOURCE,
        "30 Tage Urlaub",
        "ads/a.md",
        rule_id="journey/contradiction-leave",
        severity=Severity.ERROR,
        owner=Owner.FACTS,
        message="Hier 30 Tage, dort 28.",
        related=(finding("28 Tage", "28 Tage", "jobs/a.md").place,),
    )
    bike = finding(SOURCE, "Dienstrad", "ads/a.md", rule_id="m/bike", fix=Fix("Rad", safe=True))
    again = replace(bike, grouped=True, related=(bike.place,))
    site = finding(SOURCE, "", "ads/a.md", rule_id="s/ld", severity=Severity.NOTE, owner=Owner.SITE)
    report = Report(
        (AD,),
        (bike, leave, again, site),
        failures=(Failure("b.docx", Wording("is broken", "ist kaputt")),),
        silenced=(Silenced(bike, "so"),),
        changes=(Change("ads/a.md", "a", "b", 2, b"b"),),
    )
    assert told(report) == (
        "<!-- brandlint report -->\n"
        "## brandlint: 1 Fehler, 2 Warnungen, 1 Hinweis in 1 Text\n"
        "\n"
        "1 davon muss geklärt werden, bevor die Prüfung durchgeht.\n"
        "\n"
        "| | Fehler | Warnungen | Hinweise |\n"
        "|---|--:|--:|--:|\n"
        "| HR klärt | 1 | – | – |\n"
        "| Marketing formuliert | – | 2 | – |\n"
        "| Technik | – | – | 1 |\n"
        "\n"
        "### Was aufgefallen ist\n"
        "\n"
        "**HR klärt**\n"
        "\n"
        "- **Fehler:** Hier 30 Tage, dort 28.\n"
        "  > „Du bekommst **30 Tage Urlaub** und ein Dienstrad. Ein junges Team.“"
        " (`ads/a.md`, Zeile 1)\n"
        "\n"
        "  Daneben: „**28 Tage**“ (`jobs/a.md`, Zeile 1)\n"
        "\n"
        "**Marketing formuliert**\n"
        "\n"
        "- **Warnung:** Nicht „Dienstrad“.\n"
        "  > „Du bekommst 30 Tage Urlaub und ein **Dienstrad**. Ein junges Team.“"
        " (`ads/a.md`, Zeile 1)\n"
        "\n"
        "  Stattdessen: Rad · Dieselbe Regel: 2 weitere Stellen (`m/bike`)\n"
        "\n"
        "**Technik**\n"
        "\n"
        "- **Hinweis:** Nicht „“.\n"
        "  > `ads/a.md`, Zeile 1\n"
        "\n"
        "### Nicht geprüft\n"
        "\n"
        "- `b.docx`: ist kaputt\n"
        "\n"
        "2 korrigiert, 1 mit Grund akzeptiert.\n"
    )


def test_nothing_found_is_said_in_a_line():
    assert told(Report((AD,)), "en") == (
        "<!-- brandlint report -->\n## brandlint: no findings in 1 text\n"
    )
    assert "kein Text geprüft" in told(Report())


def rules_in(report: Report, **more: object) -> list[str]:
    return re.findall(r"\*\*\w+:\*\* (\w+)", told(report, **more))


def _of(rule: str, severity: Severity, owner: Owner = Owner.VOICE):
    return finding(
        SOURCE, "Team", rule_id=f"p/{rule}", severity=severity, owner=owner, message=rule
    )


def test_five_rules_are_shown_and_no_owner_is_forgotten():
    graver = [_of(f"e{n}", Severity.ERROR) for n in range(9)]
    hr = _of("hr", Severity.WARNING, Owner.FACTS)
    mere_note = _of("ld", Severity.NOTE, Owner.SITE)
    report = Report((AD,), (*graver, hr, mere_note))
    assert rules_in(report) == ["hr", "e0", "e1", "e2", "e3"]
    assert "Die fünf wichtigsten" in told(report)


def test_what_fails_the_run_goes_first():
    note = replace(_of("note", Severity.NOTE), place=finding("Team", "Team", "ads/a.md").place)
    drafts = [replace(_of(f"d{n}", Severity.ERROR), draft=True) for n in range(5)]
    report = Report((AD,), (*drafts, note))
    assert rules_in(report, gate=Severity.NOTE)[0] == "note"
    assert "(Entwurf)" in told(report)


def test_long_texts_are_cut_and_the_words_stay():
    source = "a " * 500 + "Dienstrad" + " z" * 500
    one = finding(source, "Dienstrad", message="m" * 9_000, fix=Fix("f" * 9_000, safe=True))
    shown = told(Report((AD,), (one,)))
    assert len(shown) < 1_500
    assert " a **Dienstrad** z " in shown


def test_hundreds_of_failures_are_a_short_list():
    failures = tuple(Failure(f"{n}.docx", Wording("x", "y")) for n in range(200))
    assert "und 190 weitere" in told(Report(failures=failures))


def test_paths_lead_from_the_top_of_the_repository():
    assert "`kunden/x/jobs/a.md`" in told(
        Report((AD,), (finding(SOURCE, "Team"),)), folder="kunden/x"
    )
