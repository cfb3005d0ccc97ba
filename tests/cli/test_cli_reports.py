"""`check --report FORMAT:FILE`: several reports of one run, each written whole or not at all."""

from __future__ import annotations

import json
import os
import sys
import types
from pathlib import Path

import pytest

from brandlint.cli import reports
from brandlint.errors import UserError
from brandlint.reporters import formats
from brandlint.reporters.formats import REPORTERS, Reporter, is_report

EN = ("--ui-language", "en")
DE = ("--ui-language", "de")
FINDING = "jobs/pflege.md:11:3: warning marke/empty-phrase “flache Hierarchien” is empty.\n"
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_several_reports_beside_the_one_on_standard_output(site, brandlint):
    wanted = [f"--report={form}:out/brandlint{one.extension}" for form, one in NAMED.items()]
    ran = brandlint("check", "--format", "concise", *EN, *wanted)
    assert (ran.code, ran.out) == (0, FINDING)
    assert ran.err.splitlines() == [
        f"Report ({form}): {Path('out', 'brandlint' + one.extension)}"
        for form, one in NAMED.items()
    ]
    for one in NAMED.values():
        assert "flache Hierarchien" in (site / f"out/brandlint{one.extension}").read_text("utf-8")


NAMED = {form: REPORTERS[form] for form in ("json", "sarif", "junit", "markdown", "html")}


@pytest.mark.parametrize("form", [form for form, one in REPORTERS.items() if not one.binary])
def test_each_form_is_the_same_on_standard_output_and_in_a_file(site, brandlint, form):
    arguments = ("--today", "2027-05-01", "--format", form, "--report", f"{form}:brandlint.out")
    ran = brandlint("check", *EN, *arguments)
    assert ran.out == (site / "brandlint.out").read_bytes().decode("utf-8")
    assert ran.out


def test_a_report_follows_the_gate_of_the_run(site, brandlint):
    brandlint("check", *EN, "--gate", "warning", "--report", "junit:brandlint.xml")
    assert '<failure type="warning marke/empty-phrase"' in (site / "brandlint.xml").read_text()


def test_reports_lead_from_the_top_of_the_repository(site, brandlint, monkeypatch):
    (site / ".git").mkdir()
    monkeypatch.chdir(site / "jobs")
    ran = brandlint("check", "--format", "gitlab")
    assert json.loads(ran.out)[0]["location"]["path"] == "jobs/pflege.md"


def test_notes_go_to_standard_error(site, brandlint):
    (site / "marke/empty-phrase.yaml").unlink()
    (site / "brandlint.yaml").write_text("packs: [clarity-en]\n", encoding="utf-8")
    ran = brandlint("check", "--format", "gitlab", *EN)
    assert json.loads(ran.out) == []
    assert "checked by no rule" in ran.err


@pytest.mark.parametrize(
    ("said", "en", "de"),
    [
        pytest.param("htm:a", "did you mean html?", "gemeint vielleicht html?", id="a near name"),
        pytest.param("pdf:a", "Known are text, concise", "Es gibt text, concise", id="unknown"),
        pytest.param("a.html", "the form is FORMAT:FILE", "FORMAT:DATEI", id="no format"),
        pytest.param("html", "html:brandlint.html", "html:brandlint.html", id="no file"),
        pytest.param("sarif:", "sarif:brandlint.sarif", "eine Datei nennen", id="an empty file"),
        pytest.param("json:-", "--format json prints it", "--format json gibt", id="a dash"),
        pytest.param("html:jobs", "jobs is a folder", "jobs ist ein Ordner", id="a folder"),
        pytest.param("json:brandlint.yaml/x", "nothing can be", "kann nichts", id="below a file"),
    ],
)
def test_mistakes_stop_the_run_before_it_begins(site, brandlint, monkeypatch, said, en, de):
    monkeypatch.setattr("brandlint.cli.check.check_paths", None)
    told = {}
    for language in ("en", "de"):
        monkeypatch.setattr("brandlint.cli.UI_LANGUAGE", language)
        ran = brandlint("check", "--report", said)
        assert ran.code == 2
        assert not ran.out
        told[language] = ran.err
    assert en in told["en"]
    assert de in told["de"]


def test_two_reports_can_not_share_a_file(site, brandlint):
    ran = brandlint("check", "--report", "json:a", "--report", "sarif:./a")
    assert ran.code == 2
    assert "named twice" in ran.err


def test_changes_that_are_only_shown_have_no_report(site, brandlint):
    ran = brandlint("check", "--diff", "--report", "json:a.json")
    assert ran.code == 2
    assert "a run without it" in ran.err


def test_a_read_only_file_is_left_alone(site, brandlint):
    path = site / "brandlint.json"
    path.write_text("alt", encoding="utf-8")
    path.chmod(0o444)
    ran = brandlint("check", "--report", "json:brandlint.json")
    assert ran.code == 2
    assert "make it writable" in ran.err
    assert path.read_text("utf-8") == "alt"


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_a_read_only_folder_is_named(site, brandlint):
    (site / "zu").mkdir(mode=0o555)
    ran = brandlint("check", "--report", "json:zu/a.json")
    assert ran.code == 2
    assert "name a file in another folder" in ran.err


def test_a_report_that_fails_leaves_the_old_one_and_stops_no_other(site, brandlint, monkeypatch):
    (site / "a.json").write_text("alt", encoding="utf-8")
    real = reports.rendered

    def rendered(form, *arguments):
        yield from real(form, *arguments)
        if form == "json":
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(reports, "rendered", rendered)
    monkeypatch.setattr(reports, "show", lambda *_arguments, **_more: None)
    ran = brandlint("check", "--report", "json:a.json", "--report", "concise:b.txt", *EN)
    assert ran.code == 2
    assert "a.json was not written: No space left on device" in ran.err
    assert (site / "a.json").read_text("utf-8") == "alt"
    assert (site / "b.txt").read_text("utf-8") == FINDING
    assert not list(site.glob(".brandlint-*"))


def test_a_file_keeps_its_mode_and_a_link_its_target(site, brandlint):
    (site / "echt").mkdir()
    target = site / "echt/bericht.json"
    target.write_text("alt", encoding="utf-8")
    target.chmod(0o640)
    (site / "brandlint.json").symlink_to(target)
    assert brandlint("check", "--report", "json:brandlint.json").code == 0
    assert (site / "brandlint.json").is_symlink()
    assert json.loads(target.read_text("utf-8"))["findings"]
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device")
def test_a_device_is_written_to_and_stays_one(site, brandlint):
    assert brandlint("check", "--report", "json:/dev/null").code == 0
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("form", ["json", "sarif", "gitlab", "markdown", "html"])
def test_a_later_run_takes_no_report_for_copy(site, brandlint, form):
    name = {"sarif": "a.sarif.json"}.get(form, f"a{REPORTERS[form].extension}")
    brandlint("check", "--report", f"{form}:{name}")
    assert is_report((site / name).read_bytes())
    ran = brandlint("check", "--format", "concise", *EN)
    assert ran.out == FINDING


@pytest.fixture
def binary(monkeypatch):
    """A form of bytes that no encoding could hold."""
    module = types.ModuleType("brandlint.reporters.fake")
    module.render = lambda report, _language, *, brand: iter([b"\xff\x00", brand.encode()])
    monkeypatch.setitem(sys.modules, "brandlint.reporters.fake", module)
    known = {**REPORTERS, "fake": Reporter(".bin", ("brand",), binary=True)}
    monkeypatch.setattr(formats, "REPORTERS", known)
    monkeypatch.setattr(reports, "REPORTERS", known)
    monkeypatch.setattr("brandlint.cli.check_options.REPORTERS", known)


def test_a_form_may_be_of_bytes(site, brandlint, binary):
    with (site / "brandlint.yaml").open("a", encoding="utf-8") as file:
        file.write("brand: Muster GmbH\n")
    assert brandlint("check", "--report", "fake:a.bin").code == 0
    assert (site / "a.bin").read_bytes() == b"\xff\x00Muster GmbH"


def test_bytes_go_to_a_pipe_and_never_to_a_terminal(binary, monkeypatch, capsysbinary):
    extras = formats.Extras(brand="é")
    reports.show("fake", formats.Report(), "en", extras, err=False)
    assert capsysbinary.readouterr().out == b"\xff\x00\xc3\xa9"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    with pytest.raises(UserError, match=r"--report fake:brandlint\.bin writes a file"):
        reports.show("fake", formats.Report(), "en", extras, err=False)


def test_each_form_has_a_module_that_takes_what_it_wants():
    for form in REPORTERS:
        extras = formats.Extras()
        pieces = list(formats.rendered(form, formats.Report(), "en", extras))
        assert all(isinstance(piece, str | bytes) for piece in pieces)
