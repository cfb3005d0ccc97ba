"""Whatever a text is made of, a run over the default packs holds what it promises."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandlint.documents import Touchpoint
from brandlint.engine.options import Options
from brandlint.engine.run import check_source
from brandlint.findings import Finding, Report
from brandlint.readers.decode import decode

_WORDS = (
    "Wir suchen dich ab sofort, bewirb dich jetzt!",
    "Du pflegst sechs Menschen je Schicht.",
    "Senden Sie uns Ihre vollständigen Bewerbungsunterlagen mit Lichtbild.",
    "flache Hierarchien und ein junges, dynamisches Team",
    "Mitarbeiter*innen, Kolleg:innen, Kolleg_innen, KollegInnen, Kollegen/-innen",
    "Muttersprachler, digital native, maximal 35 Jahre, ledig",
    "Koch (m/w/d) gesucht!!!",
    "You will be joining a fast-paced team of rock stars.",
    "He or she must be a native speaker; salary is competitive.",
    "Durchführung der Prüfung, wird von uns durchgeführt",
    "3.650,50 € im Monat, 38,5 Std., z. B. am 24.12., d. h. nie",
    "Sie",
    "[Firmenname]",
    "TODO",
    "\u00ad",
    "Cafe\u0301 👩\u200d🍳 料理人 \u202e\u200b",
    "\ufeff",
    "a\x1b[31mb",
    "&nbsp;&amp;&shy;&#8239;&bogus;&#x110000;",
    "<b>flache</b> Hier<i>archien</i>",
    "{{ titel }} {% if x %}",
    "<!-- brandlint-ignore clarity-de: so gewollt -->",
    "<!-- brandlint-ignore-line nix -->",
    "<!-- brandlint-ignore-file fairness-de/age-*: so gewollt -->",
)
_MARKDOWN = (
    "# ", "## Deine Aufgaben\n\n", "- ", "  - ", "1. ", "> ", "    ", "\t", "**", "_", "`", "```\n",
    "[", "](https://muster.example/a_b)", "![", "| a | b |\n|---|---|\n| ", " | ", "\\", "***\n",
    "---\n", "---\ntitle: Koch gesucht\ndraft: true\n---\n", "+++\nx = 1\n+++\n", "<div>", "</div>",
    "<br>", "<p>", "{{< x >}}", "[^1]", "\n[^1]: ", "\n===\n", "&", "<", ">",
)  # fmt: skip
_HTML = (
    "<!doctype html>", "<html lang=de>", "<title>", "</title>", "<h1>", "</h1>", "<h2>", "</h2>",
    "<ul>", "<li>", "</li>", "</ul>", "<p>", "</p>", "<div class='job'>", "</div>", "<b>", "</b>",
    "<br/>", "<table><tr><td>", "</table>", "<script>", "</script>", "<style>", "</style>", "<nav>",
    "</nav>", "<footer>", "<a href='x'>", "</a>", "<img alt='", "'>", '<meta name="description" ',
    'content="', '">', "<!--", "-->", "<textarea>", "<![CDATA[", "]]>", "<p title=", "<", ">", "&",
)  # fmt: skip
_BETWEEN = (" ", "\n", "\n\n", "\r\n", "\r", "", "\xa0", "\u2028", "\v")


def _sources(markup: tuple[str, ...]) -> st.SearchStrategy[str]:
    pieces = st.one_of(st.sampled_from(_WORDS), st.sampled_from(markup), st.text(max_size=4))
    return st.lists(st.tuples(pieces, st.sampled_from(_BETWEEN)), max_size=24).map(
        lambda pairs: "".join(piece + between for piece, between in pairs)
    )


def _checked(source: str, name: str) -> Report:
    # A touchpoint is set, since else most of these texts would be skipped as no copy.
    options = Options(ui_language="de", touchpoint=Touchpoint.JOB_POSTING, preview=True, verbose=2)
    return check_source(source.encode("utf-8", "replace"), Path(name), options)


def _holds(finding: Finding, source: str) -> None:
    for place in (finding.place, *finding.related):
        start, end = place.span
        assert 0 <= start <= end <= len(source)
        assert source[start:end] == place.text
        assert (place.start.line, place.start.column) <= (place.end.line, place.end.column)
    assert finding.message
    assert finding.why


@pytest.mark.parametrize(("name", "markup"), [("a.md", _MARKDOWN), ("a.html", _HTML)])
def test_a_run_never_crashes_and_its_places_are_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, markup: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)

    @settings(
        max_examples=250,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(_sources(markup))
    def holds(source: str) -> None:
        report = _checked(source, name)
        # What is no text, such as one with NUL in it, is a failure: never clean, never a bug.
        assert not any("bug" in failure.reason.en for failure in report.failures)
        if not report.failures:
            decoded = decode(source.encode("utf-8", "replace"))
            for finding in report.findings:
                _holds(finding, decoded.text)
        assert list(report.findings) == sorted(report.findings, key=lambda one: one.sort_key)
        assert _checked(source, name) == report

    holds()
