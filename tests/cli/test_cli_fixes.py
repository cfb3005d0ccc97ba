"""`check --fix` and `--diff`: what they print, what they change, how they end."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from brandlint.cli import ExitCode

Runner = Callable[..., Any]

AD = (
    "# Koch (m/w/d)\r\n\r\nVorraussetzung: Mut. Deine Email reicht.\r\nDu reist ggf. nach Kiel.\r\n"
)
FIXED = AD.replace("Vorrauss", "Vorauss").replace("Email", "E-Mail")
CHECK = ("check", "--select", "clarity-de", "--touchpoint", "job_posting", "--ui-language")


@pytest.fixture
def ad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brandlint.yaml").write_text("packs: [clarity-de]\n", encoding="utf-8")
    path = tmp_path / "a.md"
    path.write_bytes(AD.encode())
    return path


def test_fix_carries_out_what_is_safe_and_tells_what_is_left(ad: Path, brandlint: Runner) -> None:
    ran = brandlint(*CHECK, "de", "--fix", "a.md")
    assert ad.read_bytes().decode() == FIXED
    assert "2 korrigiert, 1 übrig: 1 Hinweis in 1 Text." in ran.out
    assert ran.code == ExitCode.CLEAN
    again = brandlint(*CHECK, "en", "--fix", "a.md")
    assert "0 fixed, 1 left: 1 note in 1 text." in again.out


def test_the_exit_code_judges_what_is_left(ad: Path, brandlint: Runner) -> None:
    assert brandlint(*CHECK, "en", "--gate", "warning", "a.md").code == ExitCode.FINDINGS
    assert brandlint(*CHECK, "en", "--gate", "warning", "--fix", "a.md").code == ExitCode.CLEAN
    assert brandlint(*CHECK, "en", "--gate", "note", "--fix", "a.md").code == ExitCode.FINDINGS
    assert ad.read_bytes().decode() == FIXED


def test_unsafe_fixes_are_the_rest(ad: Path, brandlint: Runner) -> None:
    ran = brandlint(*CHECK, "en", "--fix", "--unsafe-fixes", "a.md")
    assert ad.read_bytes().decode() == FIXED.replace("ggf.", "gegebenenfalls")
    assert "3 fixed, 0 left; no findings in 1 text." in ran.out


def test_diff_shows_and_changes_nothing(ad: Path, brandlint: Runner) -> None:
    ran = brandlint(*CHECK, "de", "--fix", "--diff", ".")
    assert ran.out == (
        "--- a.md\n+++ a.md\n@@ -1,4 +1,4 @@\n # Koch (m/w/d)\r\n \r\n"
        "-Vorraussetzung: Mut. Deine Email reicht.\r\n"
        "+Voraussetzung: Mut. Deine E-Mail reicht.\r\n"
        " Du reist ggf. nach Kiel.\r\n"
    )
    assert ran.err == "2 würden korrigiert in 1 Text.\n"
    assert ran.code == ExitCode.FINDINGS
    assert ad.read_bytes().decode() == AD


def test_diff_of_what_is_clean_is_empty(ad: Path, brandlint: Runner) -> None:
    ad.write_bytes(FIXED.encode())
    ran = brandlint(*CHECK, "en", "--diff", "a.md")
    assert (ran.code, ran.out, ran.err) == (0, "", "Nothing would be fixed.\n")


@pytest.mark.parametrize(
    "data",
    [AD.encode(), b"\xef\xbb\xbf" + AD.encode(), AD.encode().rstrip()],
    ids=["line ends", "byte order mark", "no line end at the end"],
)
def test_git_takes_the_diff(ad: Path, data: bytes) -> None:
    ad.write_bytes(data)
    command = [sys.executable, "-m", "brandlint", *CHECK, "en"]
    diff = subprocess.run([*command, "--diff", "a.md"], capture_output=True, check=False).stdout
    git = ["git", "apply", "-p0", "--whitespace=nowarn", "-"]
    subprocess.run(git, input=diff, check=True, cwd=ad.parent)
    patched = ad.read_bytes()
    ad.write_bytes(data)
    subprocess.run([*command, "--fix", "a.md"], capture_output=True, check=False)
    assert patched == ad.read_bytes() != data


def test_standard_input_is_passed_on_fixed(
    ad: Path, brandlint: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    for given, expected in ((AD, FIXED), (FIXED, FIXED)):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        ran = brandlint(*CHECK, "en", "--fix", "--stdin-filename", "a.md", "-")
        assert ran.out == expected
        assert "left" in ran.err
    assert ad.read_bytes().decode() == AD


def test_what_cannot_be_read_is_passed_on_as_it_is(
    ad: Path, brandlint: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ad.exists()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"a: [")))
    ran = brandlint("check", "--ui-language", "en", "--fix", "--stdin-filename", "a.yaml")
    assert (ran.code, ran.out) == (ExitCode.UNCHECKED, "a: [")


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "not fixed, since it is a link: fix the file itself"),
     ("de", "nicht korrigiert, weil es ein Verweis ist: die Datei selbst korrigieren")],
)  # fmt: skip
def test_a_link_is_a_failure_with_a_way_out(
    ad: Path, brandlint: Runner, language: str, told: str
) -> None:
    (ad.parent / "link.md").symlink_to(ad)
    ran = brandlint(*CHECK, language, "--fix", "link.md")
    assert ran.code == ExitCode.UNCHECKED
    assert told in ran.out
    assert ad.read_bytes().decode() == AD


def test_unsafe_fixes_alone_are_a_mistake(ad: Path, brandlint: Runner) -> None:
    assert ad.exists()
    ran = brandlint(*CHECK, "en", "--unsafe-fixes", "a.md")
    assert ran.code == ExitCode.USAGE
    assert "add --fix" in ran.err


def test_several_processes_fix_the_same(ad: Path, brandlint: Runner) -> None:
    for number in range(30):
        (ad.parent / f"b{number}.md").write_bytes(AD.encode())
    ran = brandlint(*CHECK, "en", "--fix", "--jobs", "2", ".")
    assert "62 fixed, 31 left" in ran.out
    assert {path.read_bytes().decode() for path in ad.parent.glob("*.md")} == {FIXED}
