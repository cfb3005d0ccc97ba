"""Many brands in one repository: each with its own settings, and nothing of another's."""

from __future__ import annotations

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
import yaml

from brandlint.reporters.formats import REPORTERS

PACK = """\
name: haus
version: "1.0"
title: {de: "Haus %(name)s", en: "House of %(name)s"}
language: de
"""
RULE = """\
id: haus/wort
check: preferred-term
severity: error
message: {de: "%(name)s sagt {preferred}, nicht {seen}.", en: "%(name)s says {preferred}."}
why: {de: "So will es %(name)s.", en: "So %(name)s wants it."}
source: {title: "Handbuch %(name)s", url: "https://%(slug)s.example", checked: 2026-01-01}
params: {swaps: {Kollegin: %(term)s}}
examples:
  flagged: [{text: "Eine Kollegin.", seen: [Kollegin]}]
  clean: [{text: "Nichts."}]
"""
SETTINGS = """\
brand: %(name)s
ui_language: de
packs: [./haus, facts-de]
facts: facts.yaml
touchpoints: {job_posting: ["texte/*.md"]}
voice: {terms: {Team: %(term)s}, accept: [%(term)shaft]}
"""
FACTS = """\
facts:
  - {fact: vacation_days, value: %(days)s, vouched_by: HR %(name)s}
  - {fact: benefit, value: bike_leasing, wordings: [%(name)s-Rad], vouched_by: HR %(name)s}
"""
TEXT = """\
# Koch (m/w/d) bei %(name)s

Deine Kollegin kocht gern. %(excuse)s

## Wir bieten

- 28 Tage Urlaub
- Jobrad
"""
EXCUSE = "<!-- brandlint-ignore clarity-de/empty-phrase: %(name)s mag das -->"


def _brand(folder: Path, name: str, term: str, days: int) -> None:
    slug = folder.name
    about = {"name": name, "slug": slug, "term": term, "days": days, "excuse": ""}
    about["excuse"] = EXCUSE % about
    files = {
        "brandlint.yaml": SETTINGS,
        "facts.yaml": FACTS,
        "haus/pack.yaml": PACK,
        "haus/wort.yaml": RULE,
        f"texte/{slug}.md": TEXT,
        f"texte/{slug}-leer.md": "",
        f"texte/{slug}-englisch.md": "# Cook at %(name)s\n\nYou cook with us every day.\n",
    }
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content % about, encoding="utf-8")


@pytest.fixture
def agency(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an agency's repository with two clients whose rules have the same id."""
    _brand(tmp_path / "kunden/quark", "Quarkhof", "Quarkmensch", 30)
    _brand(tmp_path / "kunden/zwirn", "Zwirnwerk", "Zwirnmensch", 31)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_brand_is_checked_by_its_own_settings(agency: Path, brandlint) -> None:
    ran = brandlint("check", "--format", "json", "kunden")
    found = json.loads(ran.out)["findings"]
    for brand, days in (("quark", 30), ("zwirn", 31)):
        own = [one for one in found if one["path"].startswith(f"kunden/{brand}/")]
        said = " ".join(one["message"] for one in own)
        assert f"{brand.title()}mensch" in said
        assert str(days) in said


def test_twenty_folders_keep_their_twenty_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, brandlint
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(20):
        _brand(tmp_path / f"kunde-{number:02}", f"Kunde{number:02}", f"Wort{number:02}", 30)
    found = json.loads(brandlint("check", "--format", "json").out)["findings"]
    own = [one for one in found if one["rule"] == "haus/wort"]
    assert len(own) == 20
    assert all(one["fix"]["replacement"] == f"Wort{one['path'][6:8]}" for one in own)


def _read(path: Path) -> str:
    """Return all that stands in a report, packed or not."""
    if not is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with ZipFile(path) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


@pytest.mark.parametrize("form", REPORTERS)
def test_nothing_of_one_brand_stands_in_the_report_of_another(
    agency: Path, brandlint, form: str
) -> None:
    brandlint("check", "-v", "--report", f"{form}:berichte/{{brand}}.bericht", "kunden")
    reports = {path.stem: _read(path) for path in agency.glob("berichte/*")}
    assert sorted(reports) == ["quarkhof", "zwirnwerk"]
    assert "quark" in reports["quarkhof"].lower()
    assert "quark" not in reports["zwirnwerk"].lower()
    assert "zwirn" not in reports["quarkhof"].lower()


def test_brands_are_told_apart_by_their_folders_where_they_share_a_name(
    agency: Path, brandlint
) -> None:
    for name in ("quark", "zwirn"):
        settings = agency / f"kunden/{name}/brandlint.yaml"
        text = settings.read_text(encoding="utf-8").splitlines()[1:]
        settings.write_text("\n".join(["brand: Größe & Söhne", *text]), encoding="utf-8")
    brandlint("check", "--report", "json:{brand}/bericht.json", "kunden")
    found = sorted(path.parent.name for path in agency.glob("*/bericht.json"))
    assert found == ["groesse-soehne-kunden-quark", "groesse-soehne-kunden-zwirn"]


def test_a_report_of_all_can_stand_beside(agency: Path, brandlint) -> None:
    brandlint("check", "--report", "json:alle.json", "--report", "json:{brand}.json", "kunden")
    everything = json.loads((agency / "alle.json").read_text(encoding="utf-8"))
    parts = [
        json.loads((agency / f"{one}.json").read_text(encoding="utf-8"))
        for one in ("quarkhof", "zwirnwerk")
    ]
    for key in ("documents", "findings", "failures"):
        assert everything[key] == parts[0][key] + parts[1][key]


def test_standard_input_has_the_brand_of_its_name(
    agency: Path, brandlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"# Koch\n\nDeine Kollegin kocht.\n")))
    name = "kunden/zwirn/texte/neu.md"
    brandlint("check", "--stdin-filename", name, "--report", "concise:{brand}.txt")
    assert "zwirnmensch" in (agency / "zwirnwerk.txt").read_text(encoding="utf-8").lower()


def test_a_brand_can_start_from_the_pack_of_its_agency(agency: Path, brandlint) -> None:
    brand = agency / "kunden/quark"
    (brand / "brandlint.yaml").unlink()
    ran = brandlint("init", "kunden/quark", "--from", "./haus")
    assert ran.code == 0
    settings = yaml.safe_load((brand / "brandlint.yaml").read_text(encoding="utf-8"))
    assert settings["packs"] == ["./haus", "voice"]
    assert "haus/wort" in brandlint("check", "kunden/quark").out


@pytest.mark.parametrize(
    ("pack", "said"),
    [
        ("hous", "there is no pack 'hous'"),
        ("./hous", "there is no folder './hous', did you mean './haus'"),
        ("../zwirn/haus", "lies outside of kunden/quark: move it inside, or install it"),
    ],
    ids=["unknown name", "unknown folder", "another brand's"],
)
def test_a_brand_starts_from_no_pack_that_it_could_not_use(
    agency: Path, brandlint, pack: str, said: str
) -> None:
    ran = brandlint("init", "kunden/quark", "--stdout", "--from", pack)
    assert ran.code == 2
    assert said in ran.err


def test_what_texts_are_divided_about_is_left_to_people(tmp_path: Path, brandlint) -> None:
    for number, word in enumerate(
        ("Du kochst. Dein Team.", "Sie kochen. Ihr Team wartet auf Sie.")
    ):
        text = f"# Koch\n\nWir suchen Verstärkung für die Küche. {word}\n"
        (tmp_path / f"{number}.md").write_text(text, encoding="utf-8")
    assert brandlint("init", str(tmp_path)).code == 0
    assert brandlint("check", str(tmp_path)).code in (0, 1)
