"""In a real browser: filters, keys, inert texts, whole sites, paper, and no barrier for anyone."""

from __future__ import annotations

import base64
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from report_makers import SCRIPT, report, site

from brandlint.findings import Report
from brandlint.reporters import html

if sys.platform == "win32":
    pytest.skip("the pipe to the browser needs POSIX", allow_module_level=True)

from browser import PROGRAM, Browser, BrowserError

_AXE = Path(__file__).parent / "axe" / "axe.min.js"

_MISTAKES = ("Log.entryAdded", "Runtime.exceptionThrown")
_VIOLATIONS = """axe.run().then(({passes, violations}) => [passes.length, violations.map(
    (one) => [one.id, one.impact, one.nodes.map((node) => node.html.slice(0, 160))])])"""

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no Chromium is installed")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    try:
        browser = Browser(tmp_path_factory.mktemp("profile"))
    except BrowserError as error:
        pytest.skip(f"Chromium does not start here: {error}")
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("reports")
    return {lang: _written(report(), folder / f"{lang}.html", lang) for lang in ("de", "en")}


@pytest.fixture
def page(running: Browser, files: dict[str, Path]) -> Browser:
    running.size(1400, 900)
    running.media()
    running.open(files["de"])
    return running


def _written(shown: Report, path: Path, language: str) -> Path:
    content = "".join(html.render(shown, language, brand="Muster", today=date(2027, 5, 1)))
    path.write_text(content, encoding="utf-8")
    return path


def _click(page: Browser, selector: str) -> None:
    page.run(f"document.querySelector({json.dumps(selector)}).click()")


def _texts(page: Browser, selector: str) -> list[str]:
    chosen = f"[...document.querySelectorAll({json.dumps(selector)})]"
    return page.run(f"{chosen}.map(one => one.textContent)")  # type: ignore[no-any-return]


def _mistakes(page: Browser) -> list[dict[str, object]]:
    return [one for one in page.events if one["method"] in _MISTAKES]


def _click_on(page: Browser, selector: str, text: str) -> None:
    """Click the first of some elements that says a text."""
    chosen = f"[...document.querySelectorAll({json.dumps(selector)})]"
    page.run(f"{chosen}.find(one => one.textContent.includes({json.dumps(text)})).click()")


def _enter(page: Browser, field: str, value: str) -> None:
    page.run(
        f"(field => {{ field.value = {json.dumps(value)}; field.dispatchEvent(new Event('input'));"
        f" field.dispatchEvent(new Event('change')); }})(document.querySelector('{field}'))"
    )


def _selected(page: Browser) -> list[str]:
    """Return the document that is open, and what is selected in it."""
    return page.run("[data.documents[state.document].path, String(getSelection())]")  # type: ignore[no-any-return]


def test_it_opens_without_a_mistake_and_asks_for_nothing(
    page: Browser, files: dict[str, Path]
) -> None:
    assert _mistakes(page) == []
    asked = {
        one["params"]["request"]["url"]
        for one in page.events
        if one["method"] == "Network.requestWillBeSent"
    }
    assert asked == {files["de"].as_uri()}


def test_each_owner_has_a_tab_with_what_is_theirs(page: Browser) -> None:
    assert _texts(page, ".tabs .count") == ["2", "6", "1"]
    for tab, messages in {"facts": 1, "voice": 3, "site": 1}.items():
        _click(page, f"#tab-{tab}")
        assert len(_texts(page, ".finding")) == messages
        assert page.run("document.querySelector('[aria-selected=true]').id") == f"tab-{tab}"


def test_the_overview_has_scores_rules_and_what_was_not_checked(page: Browser) -> None:
    assert len(_texts(page, "tbody tr")) == 3
    assert "3 Texten" in _texts(page, ".tile.score")[0]
    assert _texts(page, ".spread .hidden")[0].startswith("0 bis 9 Punkte")
    assert any("ist <b>kaputt</b>" in one for one in _texts(page, ".alert li"))
    assert any("steht im Leitbild" in one for one in _texts(page, "details li"))
    assert "1 andere Stimme" in _texts(page, "#drift .poor")[0]


def test_filters_narrow_by_rule_severity_and_document(page: Browser) -> None:
    _click(page, "#tab-voice")
    assert _texts(page, "#status") == ["6 Befunde in 3 Texten"]
    _enter(page, "#rule", "fairness-de/young-team")
    assert _texts(page, "#status") == ["3 Befunde in 3 Texten"]
    assert _texts(page, "mark") == ["Jung und dynamisch"]
    _click(page, "#reset")
    _click(page, "[value=error]")
    assert _texts(page, "#status") == ["3 Befunde in 2 Texten"]
    _enter(page, "#search", "skript")
    assert _texts(page, "#status") == ["1 Befund in 1 Text"]
    _enter(page, "#search", "gibt es nicht")
    assert _texts(page, ".empty") == ["Nichts offen: Kein Befund passt zum Filter."]
    _click(page, "#reset")
    assert _texts(page, "#status") == ["6 Befunde in 3 Texten"]


def test_a_rule_of_the_overview_leads_to_its_places(page: Browser) -> None:
    _click_on(page, ".cards .bar", "young-team")
    assert page.run("[state.tab, state.rule, ruleChoice.value]") == [
        "voice", "fairness-de/young-team", "fairness-de/young-team",
    ]  # fmt: skip


def test_a_mark_shows_its_message_on_click_and_on_focus(page: Browser) -> None:
    _click(page, "#tab-voice")
    assert _texts(page, "mark") == ["flache Hierarchien", "Jung und ", "dynamisch"]
    _click(page, "mark")
    assert "Stattdessen: kurze Wege" in _texts(page, ".finding.active")[0]
    page.run("document.querySelectorAll('mark')[1].focus()")
    active = _texts(page, ".finding.active")[0]
    assert "Gerichte sahen ein Indiz." in active
    described = page.run("document.activeElement.getAttribute('aria-describedby')")
    assert _texts(page, f"#{described}")[0] in active
    links = page.run("[...document.querySelectorAll('.finding a')].map(one => one.href)")
    assert links == ["https://gericht.example/1"]


def test_findings_that_begin_at_one_place_are_told_together(
    running: Browser, tmp_path: Path
) -> None:
    shown = report()
    twice = [replace(one, rule_id="clarity-de/other") for one in shown.findings]
    found = tuple(sorted([*shown.findings, *twice], key=lambda one: one.sort_key))
    running.open(_written(replace(shown, findings=found), tmp_path / "twice.html", "de"))
    _click(running, "#tab-voice")
    running.run("document.querySelector('mark').focus()")
    assert len(_texts(running, ".finding.active")) == 2
    said = running.run("document.querySelector('mark').getAttribute('aria-describedby')")
    assert said == "said-0 said-1"


def test_everything_is_done_with_keys(page: Browser) -> None:
    page.run("document.getElementById('tab-overview').focus()")
    for key, tab in {
        "ArrowRight": "facts",
        "End": "claims",
        "Home": "overview",
        "ArrowLeft": "claims",
    }.items():
        page.press(key)
        assert page.run("[state.tab, document.activeElement.id]") == [tab, f"tab-{tab}"]
    page.press("Home")
    page.press("ArrowRight")
    page.press("ArrowRight")
    page.run("document.querySelector('.documents button').focus()")
    page.press("ArrowDown")
    assert page.run("data.documents[state.document].path") == "jobs/koch.md"
    page.press("ArrowUp")
    for seen in ("flache Hierarchien", "Jung und ", "dynamisch", "flache Hierarchien"):
        page.press("n")
        assert page.run("document.activeElement.textContent") == seen
    page.press("p")
    assert page.run("document.activeElement.textContent") == "dynamisch"
    page.press("Escape")
    assert _texts(page, ".finding.active") == []
    page.press("Enter")
    assert len(_texts(page, ".finding.active")) == 1


def test_tab_reaches_each_mark_in_order(page: Browser) -> None:
    _click(page, "#tab-voice")
    page.run("document.querySelector('mark').focus()")
    page.press("Tab")
    assert page.run("document.activeElement.textContent") == "Jung und "


def test_a_text_full_of_scripts_stays_text(page: Browser) -> None:
    page.run("go({tab: 'texts', document: 2})")
    assert page.run("window.broken") is None
    shown = "\n\n".join(_texts(page, ".text > p, .text > h3, .text li"))
    assert shown == SCRIPT
    assert page.run("document.querySelectorAll('.text script, .text img, .text b').length") == 0
    assert _texts(page, "mark.warning") == ["<script>window.broken = 1</script>"]
    assert _mistakes(page) == []


def test_the_policy_stops_what_a_text_might_smuggle_in(page: Browser) -> None:
    page.run(
        "document.body.append(Object.assign(document.createElement('script'),"
        " {textContent: 'window.broken = 3'}))"
    )
    assert page.run("window.broken") is None
    page.run(
        "new Promise(done => Object.assign(new Image(),"
        " {onerror: done, src: 'https://muster.example/x.png'}))"
    )
    assert len(_mistakes(page)) == 2
    assert all("Content Security Policy" in json.dumps(one) for one in _mistakes(page))


def test_emoji_do_not_shift_the_marks(page: Browser) -> None:
    _click(page, "#tab-facts")
    assert _texts(page, "mark") == ["30 Tage Urlaub"]
    _click(page, ".related .link")
    assert _selected(page) == ["jobs/koch.md", "28 Tage Urlaub"]


def test_facts_stand_side_by_side_and_lead_to_their_place(page: Browser) -> None:
    _click(page, "#tab-claims")
    row = next(one for one in _texts(page, ".facts tbody tr") if "Urlaubstage" in one)
    assert row == "Urlaubstageverschieden30 Tage28 Tage–"
    _click_on(page, ".facts .link", "28 Tage")
    assert _selected(page) == ["jobs/koch.md", "28 Tage"]
    _click(page, "#tab-claims")
    _click(page, "[value=touchpoint]")
    assert _texts(page, ".facts thead th") == ["Fakt", "Anzeige1 Text", "Stellenanzeige2 Texte"]


def test_light_and_dark_follow_the_reader(page: Browser) -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.run(colour)
    page.media(scheme="dark")
    dark = page.run(colour)
    assert dark != light
    _click(page, "#theme")
    assert page.run(colour) == light


def test_paper_gets_the_work_list_and_no_buttons(page: Browser) -> None:
    _click(page, "#tab-voice")
    page.media(kind="print", scheme="dark")
    page.run("dispatchEvent(new Event('beforeprint'))")
    assert len(_texts(page, ".worklist li")) == 6
    assert page.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    hidden = "getComputedStyle(document.querySelector('{}')).display"
    assert {page.run(hidden.format(one)) for one in (".tabs", ".filters", ".documents")} == {"none"}
    page.run("dispatchEvent(new Event('afterprint'))")
    assert _texts(page, ".worklist") == []
    page.media(kind="")
    assert base64.b64decode(page.send("Page.printToPDF")["data"]).startswith(b"%PDF")


@pytest.mark.parametrize("width", [360, 768, 1400])
def test_no_width_makes_the_page_scroll_sideways(page: Browser, width: int) -> None:
    page.size(width, 800)
    for tab in ("overview", "voice", "claims"):
        _click(page, f"#tab-{tab}")
        assert page.run("document.documentElement.scrollWidth") <= width


def test_a_narrow_screen_shows_the_message_at_its_edge(page: Browser) -> None:
    page.size(390, 800)
    _click(page, "#tab-voice")
    _click(page, "mark")
    edges = "document.querySelector('.finding.active').getBoundingClientRect()"
    assert 0 < page.run(f"{edges}.top") < page.run(f"{edges}.bottom") <= 800
    _click(page, ".finding.active .close")
    assert _texts(page, ".finding.active") == []


def test_500_documents_are_no_burden(page: Browser, tmp_path: Path) -> None:
    file = _written(site(500), tmp_path / "site.html", "de")
    assert file.stat().st_size < 10_000_000
    begun = time.monotonic()
    page.open(file)
    for change in ("{tab: 'voice'}", "{document: 499}", "{tab: 'claims'}", "{tab: 'texts'}"):
        page.run(f"go({change})")
    assert time.monotonic() - begun < 30  # far more than it needs, on any machine
    assert len(_texts(page, ".documents button")) == 500
    # Only the text that is looked at is in the page.
    assert len(_texts(page, "article.text")) == 1
    assert page.run("document.querySelectorAll('*').length") < 10_000


@pytest.mark.skipif(not _AXE.exists(), reason="axe-core is not at hand")
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(
    running: Browser, files: dict[str, Path], language: str, scheme: str
) -> None:
    running.size(1400, 900)
    running.media(scheme=scheme)
    running.open(files[language])
    running.run(_AXE.read_text(encoding="utf-8") + "; 0")
    for tab in ("overview", "voice", "facts", "texts", "claims"):
        running.run(f"go({{tab: '{tab}'}}); step(1)")
        passed, violations = running.run(_VIOLATIONS)
        assert violations == [], tab
        assert passed > 15
