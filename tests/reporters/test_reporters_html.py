"""The HTML report is one inert file: what a text says is never markup, and nothing is loaded."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from dataclasses import replace
from datetime import date
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_makers import AD, blocks, report

from brandlint.findings import Checked, Page, Report
from brandlint.reporters import html
from brandlint.reporters._html_data import utf_16_offsets
from brandlint.reporters._html_words import WORDS


class _Seen(HTMLParser):
    """Every tag of a file with its attributes, and what stands in blocks with an id."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.blocks: dict[str, str] = {}
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        tag, attributes = self.tags[-1] if self.tags else ("", {})
        if tag == "script" and attributes.get("type") == "application/json":
            name = str(attributes["id"])
            self.blocks[name] = self.blocks.get(name, "") + data


def _html(shown: Report, language: str = "de", **more: object) -> str:
    return "".join(html.render(shown, language, **more))  # type: ignore[arg-type]


def _data(content: str, name: str = "overview") -> dict[str, object]:
    return json.loads(_Seen(content).blocks[name])  # type: ignore[no-any-return]


def test_each_document_is_a_block_of_its_own() -> None:
    content = _html(report())
    assert {"overview", "claims", "page-0", "page-1", "page-2"} == set(_Seen(content).blocks)
    assert _data(content, "page-0")["text"] == AD


def test_texts_are_optional() -> None:
    content = _html(replace(report(), pages=()))
    assert set(_Seen(content).blocks) == {"overview", "claims"}


def test_no_character_of_a_text_is_markup() -> None:
    content = _html(report(), brand="<b>Muster</b> & Söhne")
    assert content.count("<script") == content.count("</script>") == len(_Seen(content).blocks) + 1
    assert "<img" not in content
    assert "<b>" not in content
    assert "javascript:" not in re.sub(r'<script type="application/json".*?</script>', "", content)


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_text_comes_back_as_it_was(text: str, path: str) -> None:
    shown = Report((Checked(path, "de", "ad"),), pages=(Page(path, text, blocks(text)),))
    content = _html(shown)
    read = _data(content, "page-0")["text"]
    assert read == re.sub("[\ud800-\udfff]", "\ufffd", text)
    assert [tag for tag, _ in _Seen(content).tags].count("script") == 4
    content.encode("utf-8")


def test_nothing_is_loaded_and_nothing_could_be() -> None:
    content = _html(report())
    seen = _Seen(content)
    loading = {"src", "href", "srcset", "data", "action", "poster", "style"}
    used = [(tag, name) for tag, attributes in seen.tags for name in attributes if name in loading]
    assert used == [("a", "href")]
    policy = next(one["content"] for tag, one in seen.tags if one.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for kind in ("style", "script"):
        inside = re.search(rf"<{kind}>(.*?)</{kind}>", content, re.DOTALL)
        assert inside is not None
        digest = b64encode(sha256(inside[1].encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert not re.search(r"url\(|@import|fetch\(|XMLHttp|innerHTML|insertAdjacent|eval\(", content)


def test_offsets_count_as_a_script_does() -> None:
    at = utf_16_offsets("a😀b😀")
    assert [at(offset) for offset in range(5)] == [0, 1, 3, 4, 6]
    spots = [one["spots"] for one in _data(_html(report()))["findings"]]  # type: ignore[index,attr-defined]
    script = AD.encode("utf-16-le")
    start, end = spots[0][0]
    assert script[2 * start : 2 * end].decode("utf-16-le") == "flache Hierarchien"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        pytest.param("de", ["HR klärt", "Marketing formuliert", "Technik", "Stand 1. Mai 2027"]),
        pytest.param("en", ["HR clarifies", "Technology", "As of 1 May 2027"]),
    ],
)
def test_it_speaks_both_languages(language: str, said: list[str]) -> None:
    content = _html(report(), language, brand="Muster GmbH", today=date(2027, 5, 1))
    assert f'<html lang="{language}">' in content
    assert "Muster GmbH" in content
    assert all(one in content for one in said)


def test_each_word_of_the_script_is_known() -> None:
    used = {name for one in _scripts() for name in re.findall(r"\bwords\.(\w+)", one)}
    assert used <= set(WORDS)
    assert set(re.findall(r"\{\{(\w+)\}\}", html._asset("report.html"))) - set(WORDS) == {
        "language", "brand", "policy", "date", "style", "script",
    }  # fmt: skip


def _scripts() -> list[str]:
    return [html._asset(f"{name}.js") for name in html._SCRIPTS]


def test_facts_have_their_labels_and_values() -> None:
    claims = _data(_html(report()), "claims")
    labels = [fact["label"] for fact in claims["facts"]]  # type: ignore[attr-defined]
    at = labels.index("Urlaubstage")
    told = [[one[1] for one in values if one[0] == at] for values in claims["values"]]  # type: ignore[attr-defined]
    assert told == [["30 Tage"], ["28 Tage"], []]


def test_without_scripts_each_text_is_listed_with_its_score() -> None:
    content = _html(report())
    assert re.search(r"<li>ads/koch\.md: \d+/100 \(4\)</li>", content)


def test_the_same_report_is_the_same_file() -> None:
    shown = report()
    shuffled = replace(shown, pages=shown.pages[::-1], silenced=shown.silenced[::-1])
    assert _html(shown) == _html(shuffled)


def test_an_empty_report_is_a_file_all_the_same() -> None:
    assert _data(_html(Report()))["documents"] == []
