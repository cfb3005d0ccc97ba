"""Fixes change what they say and nothing else, in every format, and come to rest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandlint.documents import Touchpoint
from brandlint.engine.options import Fixing, Options
from brandlint.engine.run import check_paths, check_source
from brandlint.findings import Report
from brandlint.readers import read
from brandlint.readers.decode import decode, encode

SETTINGS = """\
packs: [voice]
voice: {terms: {TERMS}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _brand(folder: Path, terms: str) -> None:
    text = SETTINGS.replace("{TERMS}", f"{{{terms}}}")
    (folder / "brandlint.yaml").write_text(text, encoding="utf-8")


def _options(**said: bool) -> Options:
    fixing = Fixing(**{"unsafe": True, **said})
    return Options(touchpoint=Touchpoint.JOB_POSTING, language="de", fixing=fixing)


def _fixed(data: bytes, name: str) -> bytes:
    report = check_source(data, Path(name), _options())
    assert not report.failures, report.failures
    return report.changes[0].data if report.changes else data


@pytest.mark.parametrize(
    ("name", "terms", "before", "after"),
    [
        pytest.param("a.md", "Benefit: Vorteil", "Dein Benefit.\r\nZwei Benefits\r",
                     "Dein Vorteil.\r\nZwei Vorteile\r", id="line ends stay"),
        pytest.param("a.md", "Benefit: Vorteil", "**Dein** Benefit &amp; *mehr*\t \n\n\n",
                     "**Dein** Vorteil &amp; *mehr*\t \n\n\n", id="so does all markup"),
        pytest.param("a.md", "Kunde: 'Kund*innen'", "Alle Kunden und alle Kunden.",
                     "Alle Kund\\*innen und alle Kund\\*innen.", id="Markdown signs are escaped"),
        pytest.param("a.html", "Kunde: 'Kund*innen'", "<p>Alle Kunden.</p>",
                     "<p>Alle Kund*innen.</p>", id="but not in HTML"),
        pytest.param("a.html", "Vorteil: 'Plus & mehr'", "<p>Vorteil</p>",
                     "<p>Plus & mehr</p>", id="a sign that HTML leaves alone"),
        pytest.param("a.html", "Vorteil: 'Plus <x>'", "<p>Vorteil</p>",
                     "<p>Plus &lt;x&gt;</p>", id="brackets become entities"),
        pytest.param("a.html", "Benefit: Vorteil", "<p>Dein Bene<b>fit</b></p>",
                     "<p>Dein Bene<b>fit</b></p>", id="markup inside of a word is left alone"),
        pytest.param("a.html", "Benefit: Vorteil", "<p>Dein Bene&shy;fit</p>",
                     "<p>Dein Bene&shy;fit</p>", id="and so are entities"),
        pytest.param("a.yaml", "Vorteil: 'Plus''s'", "text: 'Vorteil zählt hier.'\n",
                     "text: 'Plus''s zählt hier.'\n", id="single quotes are doubled"),
        pytest.param("a.yaml", "Vorteil: 'Plus \"x\"'", 'text: "Vorteil zählt hier."\n',
                     'text: "Plus \\"x\\" zählt hier."\n', id="double quotes are escaped"),
        pytest.param("a.yaml", "Vorteil: 'Plus: x'", "text: Vorteil zählt hier.\n",
                     "text: Vorteil zählt hier.\n", id="what would break YAML is not done"),
        pytest.param("a.yaml", "Vorteil: 'Plus: x'", "text: 'Vorteil zählt hier.'\n",
                     "text: 'Plus: x zählt hier.'\n", id="but it is where quotes protect it"),
        pytest.param("a.json", "Vorteil: 'Plus \"x\"'", '{"text": "Vorteil zählt hier."}',
                     '{"text": "Plus \\"x\\" zählt hier."}', id="JSON escapes quotes"),
        pytest.param("a.md", "Vorteil: 'Plus \"x\"'",
                     '+++\ntitle = "Vorteil zählt hier"\n+++\nText.\n',
                     '+++\ntitle = "Plus \\"x\\" zählt hier"\n+++\nText.\n', id="so does TOML"),
        pytest.param("a.md", "Vorteil: 'Plus: x'", "---\ntitle: Vorteil zählt hier\n---\nText.\n",
                     "---\ntitle: Vorteil zählt hier\n---\nText.\n", id="front matter stays whole"),
        pytest.param("a.html", "Vorteil: Plus mehr",
                     "<p><img alt=Vorteil src=x>Plus</p>",
                     "<p><img alt=Vorteil src=x>Plus</p>", id="no blank ends an attribute"),
        pytest.param("a.txt", "Benefit: Vorteil", "\x0cDein Benefit\x85\u2028",
                     "\x0cDein Vorteil\x85\u2028", id="odd white space stays"),
    ],
)  # fmt: skip
def test_a_fix_is_spelt_as_its_place_asks(
    folder: Path, name: str, terms: str, before: str, after: str
) -> None:
    _brand(folder, terms)
    assert _fixed(before.encode(), name).decode() == after


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16-le-sig", "utf-16-be-sig", "cp1252"]
)
def test_the_encoding_and_its_mark_stay(folder: Path, encoding: str) -> None:
    _brand(folder, "Benefit: Vorteil")
    text = "Größe: {} für dich\r\n"
    data = encode(text.format("ein Benefit"), encoding)
    assert _fixed(data, "a.md") == encode(text.format("ein Vorteil"), encoding)


def test_what_the_encoding_lacks_is_not_written(folder: Path) -> None:
    _brand(folder, "Benefit: Vorteil→")
    data = "Größe: ein Benefit\n".encode("cp1252")
    assert _fixed(data, "a.md") == data


RULE = """\
id: marke/{NAME}
check: preferred-term
severity: note
message: {de: "{preferred}", en: "{preferred}"}
why: {de: Darum., en: Because.}
params: {swaps: {{SWAPS}}}
examples: {flagged: [{text: "{TERM}."}], clean: [{text: "Nichts."}]}
"""


def _pack(folder: Path, *swaps: str) -> None:
    (folder / "brandlint.yaml").write_text("packs: [./marke]\n", encoding="utf-8")
    pack = folder / "marke"
    pack.mkdir()
    (pack / "pack.yaml").write_text(
        'name: marke\nversion: "1.0"\ntitle: {de: Marke, en: Brand}\nlanguage: de\n', "utf-8"
    )
    for name, one in zip("abc", swaps, strict=False):
        term = one.partition(":")[0]
        rule = RULE.replace("{NAME}", name).replace("{SWAPS}", one).replace("{TERM}", term)
        (pack / f"{name}.yaml").write_text(rule, encoding="utf-8")


@pytest.mark.parametrize(
    ("swaps", "before", "after", "left_out"),
    [
        pytest.param(("Mus: Brei", "Brei: Suppe"), "Viel Mus.", "Viel Suppe.", "",
                     id="a fix may need another"),
        pytest.param(("Mus: Brei", "Brei: Mus"), "Viel Mus.", "Viel Mus.", "marke/",
                     id="fixes in a circle are left out"),
        pytest.param(("Mus: Brei", "Brei: Mus", "Salz: Pfeffer"), "Mus mit Salz.",
                     "Mus mit Pfeffer.", "marke/", id="others are carried out all the same"),
        pytest.param(("Mus: viel Mus",), "Das Mus.", "Das Mus.", "", id="nothing grows"),
        pytest.param(("Mus: Brei", "Mus mit Salz: Suppe"), "Gern Mus mit Salz.",
                     "Gern Suppe.", "", id="of two that begin together the longer counts"),
    ],
)  # fmt: skip
def test_fixes_come_to_rest(
    folder: Path, swaps: tuple[str, ...], before: str, after: str, left_out: str
) -> None:
    _pack(folder, *swaps)
    report = check_source(before.encode(), Path("a.md"), _options())
    data = report.changes[0].data if report.changes else before.encode()
    assert data.decode() == after
    assert any("left out" in note.en for note in report.notes) == bool(left_out)
    assert _fixed(data, "a.md") == data


def test_a_grouped_finding_fixes_all_its_places(folder: Path) -> None:
    options = Options(
        touchpoint=Touchpoint.JOB_POSTING, language="en", fixing=Fixing(unsafe=True),
        select=("fairness-en/gendered-title",),
    )  # fmt: skip
    data = b"# Salesman in Cork\n\nYou are a salesman. The waitress is one, too.\n"
    report = check_source(data, folder / "a.md", options)
    (change,) = report.changes or ()
    assert change.count == 3
    assert (
        change.after == "# Salesperson in Cork\n\nYou are a salesperson. The server is one, too.\n"
    )


def test_suppressed_places_stay(folder: Path) -> None:
    _brand(folder, "Benefit: Vorteil")
    text = "Dein Benefit.\n\n<!-- brandlint-ignore voice/term: so heißt es -->\n\nEin Benefit.\n"
    assert _fixed(text.encode(), "a.md").decode() == text.replace("Dein Benefit", "Dein Vorteil")


def _run(folder: Path, **said: bool) -> Report:
    return check_paths([folder], _options(**said))


def test_files_are_written_with_their_mode_and_nothing_is_left_beside(folder: Path) -> None:
    _brand(folder, "Benefit: Vorteil")
    ad = folder / "a.md"
    ad.write_bytes(b"Dein Benefit.\r\n")
    ad.chmod(0o640)
    report = _run(folder)
    assert ad.read_bytes() == b"Dein Vorteil.\r\n"
    assert ad.stat().st_mode & 0o777 == 0o640
    assert sorted(p.name for p in folder.iterdir()) == ["a.md", "brandlint.yaml"]
    assert [change.count for change in report.changes or ()] == [1]
    assert _run(folder).changes == ()


def test_what_is_clean_is_not_touched(folder: Path) -> None:
    _brand(folder, "Benefit: Vorteil")
    ad = folder / "a.md"
    ad.write_bytes(b"Dein Vorteil.\n")
    before = ad.stat()
    _run(folder)
    assert (ad.stat().st_ino, ad.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("kind", ["link", "read-only", "hard link", "changed meanwhile"])
def test_what_cannot_be_written_is_a_failure_and_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    _brand(folder, "Benefit: Vorteil")
    real = folder / "sub" / "real.md"
    real.parent.mkdir()
    real.write_text("Dein Benefit.\n", encoding="utf-8")
    ad, expected = real, "Dein Benefit.\n"
    if kind == "link":
        ad = folder / "a.md"
        ad.symlink_to(real)
    elif kind == "read-only":
        real.chmod(0o444)
    elif kind == "hard link":
        (folder / "sub" / "other.txt").hardlink_to(real)
    else:
        expected = "Neu.\n"
        monkeypatch.setattr(
            "os.fsync", lambda _: real.write_text(expected, encoding="utf-8") and None
        )
    report = check_paths([ad], _options())
    (failure,) = report.failures
    assert "not fixed" in failure.reason.en
    assert "nicht korrigiert" in failure.reason.de
    assert real.read_text("utf-8") == expected
    assert report.changes == ()
    assert report.findings
    assert not list(real.parent.glob(".brandlint-*"))


_WORDS = (
    "Benefit", "Benefits", "BENEFITS", "Mitarbeiter", "alle Mitarbeitern", "die Kunden", "ein",
    "Kund*innen", "zählt.", "&amp;", "Größe", "\u00ad", "*", "`x`", "Jobs!",
)  # fmt: skip
_FRAMES = (
    ("a.md", "{}\r\n\n- {}\n"),
    ("a.md", "---\ntitle: {}\n---\n{}\n"),
    ("a.md", "+++\ntitle = '{}'\n+++\n{}\n"),
    ("a.html", "<p title='{}'>{}</p>\n"),
    ("a.html", "<ul><li>{}<li><b>{}</b></ul>"),
    ("a.yaml", "text: '{}'\nmore:\n  - >\n    {}\n"),
    ("a.yaml", 'text: "{}"\nintro: {}\n'),
    ("a.json", '{{"text": "{}", "intro": "{}"}}'),
    ("a.toml", "text = \"{}\"\nintro = '''{}'''\n"),
    ("a.txt", "{}\r{}"),
    ("a.astro", "---\nconst x = '{}';\n---\n<p>{}</p>\n"),
    ("a.php", "<?php $x = '{}'; ?><p>{}</p>"),
)


@pytest.mark.parametrize(("name", "frame"), _FRAMES, ids=[f"{n} {f[:9]}" for n, f in _FRAMES])
def test_nothing_but_the_fix_changes_and_once_is_enough(
    folder: Path, name: str, frame: str
) -> None:
    _brand(folder, "Benefit: 'Plus \"x\"', Mitarbeiter: 'Kolleg*innen', Kunde: 'Kund*innen'")
    texts = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=6).map(" ".join)

    @settings(max_examples=20, deadline=None, derandomize=True,
              suppress_health_check=[HealthCheck.too_slow])  # fmt: skip
    @given(texts, texts)
    def holds(first: str, second: str) -> None:
        data = frame.format(first, second).encode()
        report = check_source(data, Path(name), _options())
        if report.failures:
            return
        (change,) = report.changes or (None,)
        if change is None:
            return
        assert decode(change.data).text == change.after
        assert _masked(change.after) == _masked(change.before)
        assert len(read(name, change.data).body.blocks) == len(read(name, data).body.blocks)
        assert _fixed(change.data, name) == change.data

    holds()


# All terms, wrong or right, in every spelling that a format may ask for.
_TERMS = re.compile(
    r"benefits?|mitarbeitern?|kunden|(?:kolleg|kund)\\?\*innen"
    r"|plus (?:\\?\"|&quot;)x(?:\\?\"|&quot;)",
    re.IGNORECASE,
)


def _masked(text: str) -> str:
    """Return a text without its terms: what no fix may change."""
    return _TERMS.sub("#", text)
