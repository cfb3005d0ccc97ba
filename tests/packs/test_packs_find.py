from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from pack_makers import MakePack, rule_text

from brandlint.errors import UserError
from brandlint.packs import default_packs, find_pack, known_packs, load_pack, shipped_packs
from brandlint.packs import find as find_module
from brandlint.packs.versions import satisfies


@pytest.fixture
def home(tmp_path: Path, make_pack: MakePack, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that stands for the shipped packs."""
    for name in ("clarity-de", "clarity-en", "fairness-de", "law-de", "postings-de", "voice"):
        make_pack(f"home/{name}", "", {"a.yaml": ""})
    monkeypatch.setattr(find_module, "_HOMES", (tmp_path / "_packs", tmp_path / "home"))
    find_module._shipped.cache_clear()
    yield tmp_path / "home"
    find_module._shipped.cache_clear()


@pytest.fixture
def agency(tmp_path: Path, make_pack: MakePack, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of an installed package that holds a pack and must not be imported."""
    folder = make_pack("site/agency_house/style_pack", "", {"a.yaml": rule_text("style-pack/a")})
    text = (folder / "pack.yaml").read_text("utf-8").replace("style_pack", "style-pack")
    (folder / "pack.yaml").write_text(text, encoding="utf-8")
    boom = "raise AssertionError('a pack must not run code')\n"
    for place in (folder.parent, folder):
        (place / "__init__.py").write_text(boom, encoding="utf-8")
    info = tmp_path / "site" / "agency_house-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: agency-house\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(
        "[brandlint.packs]\n"
        "style-pack = agency_house.style_pack\n"
        "empty = agency_house.nothing\n"
        "gone = no_such_package_anywhere\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    find_module.installed_packs.cache_clear()
    yield folder
    find_module.installed_packs.cache_clear()


def test_shipped_packs_have_names(home: Path, tmp_path: Path) -> None:
    assert shipped_packs()[:2] == ("clarity-de", "clarity-en")
    assert find_pack("clarity-de", tmp_path) == home / "clarity-de"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", ("clarity-de", "fairness-de", "postings-de", "voice")),
        ("en", ("clarity-en", "voice")),
        ("mixed", ("clarity-de", "fairness-de", "postings-de", "clarity-en", "voice")),
        ("other", ("voice",)),
    ],
)
@pytest.mark.usefixtures("home")
def test_a_language_has_its_default_packs(language: str, expected: tuple[str, ...]) -> None:
    assert default_packs(language) == expected


def test_a_folder_wins_over_a_name_only_where_it_is_a_path(
    home: Path, tmp_path: Path, make_pack: MakePack
) -> None:
    own = make_pack("voice")
    assert find_pack("voice", tmp_path) == home / "voice"
    assert find_pack("./voice", tmp_path) == own


def test_an_installed_pack_is_found_without_running_it(agency: Path, tmp_path: Path) -> None:
    assert find_pack("style-pack", tmp_path) == agency
    pack = load_pack("style-pack", tmp_path)
    assert (pack.name, [rule.id for rule in pack.rules]) == ("style-pack", ["style-pack/a"])
    assert "agency_house" not in sys.modules
    assert "style-pack" in known_packs()


@pytest.mark.parametrize("name", ["empty", "gone"])
@pytest.mark.usefixtures("agency")
def test_an_installed_pack_without_files_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=f"the installed pack '{name}' has no pack.yaml"):
        find_pack(name, tmp_path)


ODD = ["", "nobody", "\0", "./\0", "x" * 5000, "./" + "x" * 5000, "\ud800", "C:\\packs", "/", "~/x"]


@pytest.mark.parametrize("reference", ODD, ids=range(len(ODD)))
@pytest.mark.usefixtures("home")
def test_any_other_reference_is_a_mistake(reference: str, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        find_pack(reference, tmp_path)


def test_a_folder_without_a_manifest_is_told(tmp_path: Path) -> None:
    (tmp_path / "brand").mkdir()
    with pytest.raises(UserError, match=r"the folder './brand' has no pack.yaml"):
        find_pack("./brand", tmp_path)


VERSIONS = [
    ("0.1.0", ">=0.1", True),
    ("0.1", ">=0.1.0", True),
    ("0.1.0.dev0", ">=0.1", True),
    ("0.9", ">=0.10", False),
    ("1.0", ">=0.1, <1", False),
    ("0.9.9", ">=0.1,<1", True),
    ("1.2", "==1.2", True),
    ("1.2", "!=1.2", False),
    ("1.2", ">1.1,<=1.2", True),
]


@pytest.mark.parametrize(("version", "specifier", "good"), VERSIONS)
def test_versions_meet_specifiers(version: str, specifier: str, *, good: bool) -> None:
    assert satisfies(version, specifier) is good


@pytest.mark.parametrize("specifier", ["0.1", ">=", ">=0.1,", "newest", "~=1.0", ">=1.x"])
def test_what_is_no_specifier_is_refused(specifier: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        satisfies("1.0", specifier)


def test_120_rules_cost_less_than_a_tenth_of_a_second(tmp_path: Path, make_pack: MakePack) -> None:
    for number in range(7):
        make_pack(f"p{number}", "", {f"words/r{one}.yaml": "" for one in range(20)})
    load_pack("./p6", tmp_path)  # the types of checks are prepared on first use
    start = time.process_time()
    rules = [rule for n in range(6) for rule in load_pack(f"./p{n}", tmp_path).rules]
    assert time.process_time() - start < 0.1
    assert len(rules) == 120
