"""Links: where they lead, and where the target stands in the source."""

from __future__ import annotations

import pytest

from brandlint.readers import read_text

_CASES = [
    pytest.param("a.html", '<p><a href="mailto:jobs@muster.example">Mail</a></p>',
                 ["mailto:jobs@muster.example"], id="mail in HTML"),
    pytest.param("a.html", "<a class=x href='tel:+49301234'>Ruf an</a>", ["tel:+49301234"],
                 id="phone in single quotes"),
    pytest.param("a.html", '<a href="/jobs?a=1&amp;b=2">x</a>', ["/jobs?a=1&b=2"],
                 id="references are resolved"),
    pytest.param("a.html", '<a href="#a">x</a><a href="">y</a><a href="javascript:f()">z</a>', [],
                 id="what leads nowhere is no link"),
    pytest.param("a.html", '<nav><a href="/a">x</a></nav><footer><a href="/b">y</a></footer>', [],
                 id="navigation and footer are apart"),
    pytest.param("a.html", '<a href="{{ url }}">x</a>', [], id="placeholder is no link"),
    pytest.param("a.php", '<a href="<?= $u ?>/jobs">x</a>', [], id="code is no link"),
    pytest.param("a.html", '<!-- <a href="/old">x</a> --><script>"<a href=/b>"</script>', [],
                 id="comments and scripts hold no links"),
    pytest.param("a.astro", '---\n---\n<Button href="/bewerben">Los</Button>', ["/bewerben"],
                 id="component with a link"),
    pytest.param("a.astro", "---\n---\n<a href={url}>Los</a>", [], id="expression is no link"),
    pytest.param("a.md", 'Schreib [uns](mailto:jobs@muster.example "Mail").',
                 ["mailto:jobs@muster.example"], id="Markdown link with a title"),
    pytest.param("a.md", "Schreib <jobs@muster.example>.", ["mailto:jobs@muster.example"],
                 id="Markdown address in angle brackets"),
    pytest.param("a.md", "Siehe <https://muster.example/x>.", ["https://muster.example/x"],
                 id="Markdown autolink"),
    pytest.param("a.md", "Siehe [hier][1].\n\n[1]: /jobs\n", ["/jobs"], id="reference link"),
    pytest.param("a.md", "Ja [hier]({{ site.url }}) ![Bild](/bild.png)", [],
                 id="Markdown placeholder and picture are no links"),
    pytest.param("a.md", 'Und <a href="/a">a</a>, [b](/b)', ["/a", "/b"],
                 id="HTML in Markdown, in order"),
    pytest.param("a.md", "---\ntext: 'Mail an [uns](mailto:a@muster.example)'\n---\nHallo",
                 ["mailto:a@muster.example"], id="link in front matter"),
    pytest.param("a.json", '{"text": "<p>Ja: <a href=\\"/b\\">b</a></p>"}', ["/b"],
                 id="link in escaped HTML"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "source", "targets"), _CASES)
def test_links_of_the_body(path: str, source: str, targets: list[str]) -> None:
    links = read_text(path, source).links
    assert [link.target for link in links] == targets


@pytest.mark.parametrize("path", ["a.html", "a.md", "a.astro"])
def test_the_span_is_that_of_the_target(path: str) -> None:
    source = 'Größe: <a class="x" href="/jobs/pflege">Pflege</a>'
    (link,) = read_text(path, source).links
    assert link.span.of(source) == "/jobs/pflege"
