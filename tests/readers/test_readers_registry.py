"""The registry: which reader reads which file, and what becomes of the rest."""

from __future__ import annotations

import subprocess
import sys

import pytest

from brandlint.errors import ReadError
from brandlint.readers import READERS, read, read_text, reader_for

EXAMPLES = {
    ".json": '{"title": "Hallo Welt"}',
    ".toml": 'title = "Hallo Welt"',
    ".yaml": "title: Hallo Welt",
    ".yml": "title: Hallo Welt",
}


@pytest.mark.parametrize("suffix", sorted(READERS))
def test_every_reader_reads(suffix: str) -> None:
    text = EXAMPLES.get(
        suffix, "<p>Hallo Welt</p>" if suffix in (".html", ".php") else "Hallo Welt"
    )
    document = read(f"jobs/koch{suffix}", text.encode())
    assert document.path == f"jobs/koch{suffix}"
    assert document.source == text
    assert document.body.text == "Hallo Welt"


@pytest.mark.parametrize(
    ("path", "suffix"),
    [
        ("a.md", ".md"),
        ("JOBS/A.MD", ".md"),
        ("a.b.md", ".md"),
        ("a.blade.php", ".blade.php"),
        ("a.de.yml", ".yml"),
    ],
)
def test_the_longest_known_end_of_the_name_counts(path: str, suffix: str) -> None:
    assert reader_for(path) is READERS[suffix]


@pytest.mark.parametrize("path", ["a.exe", "README", ".md", "a.md.bak", ""])
def test_a_file_without_a_reader_has_none(path: str) -> None:
    assert reader_for(path) is None
    with pytest.raises(ReadError, match="no reader"):
        read(path, b"Hallo")


def test_what_is_no_text_is_a_failure() -> None:
    with pytest.raises(ReadError):
        read("a.md", b"\x89PNG\r\n\0\0\0\rIHDR\0\1")


def test_half_characters_from_a_terminal_are_replaced() -> None:
    assert read_text("a.md", "Hallo \udcff Welt").body.text == "Hallo \ufffd Welt"


def test_a_heavy_reader_is_loaded_with_its_first_file() -> None:
    code = (
        "import sys, brandlint.readers as r; "
        "r.read_text('a.txt', 'Hallo'); "
        "assert 'brandlint.readers.markdown' not in sys.modules; "
        "r.read_text('a.md', 'Hallo'); assert 'brandlint.readers.markdown' in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
