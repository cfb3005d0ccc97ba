"""What earlier runs left: never another report, hardly any work, no harm from what is broken."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from brandlint.engine.cache import kept as kept_module
from brandlint.engine.cache.context import context_of
from brandlint.engine.cache.fingerprints import Fingerprints
from brandlint.engine.cache.folder import NAME
from brandlint.engine.cache.store import Store
from brandlint.engine.options import Fixing, Options
from brandlint.engine.run import check_paths
from brandlint.engine.session import Session
from brandlint.findings import Report, Severity

PACK = "name: {name}\nversion: '1.0'\ntitle: Marke\n"
RULE = """\
id: {pack}/{slug}
check: forbidden-term
severity: warning
message: {{de: "„{{seen}}“ ist leer.", en: "“{{seen}}” is empty."}}
why: Darum.
params: {{terms: [{term}]}}
examples:
  flagged: [{{text: "Freu dich auf {term}.", seen: [{term}]}}]
  clean: [{{text: "Deine Leitung heißt Erika."}}]
"""
POSTING = """\
# Pflegefachkraft (m/w/d)

Wir suchen dich für unser Team in Musterstadt. Bewirb dich bis zum 31.03.2031.

## Deine Aufgaben

- Du pflegst sechs Menschen je Schicht.

## Unser Angebot

- flache Hierarchien
- Obstkorb
- 30 Tage Urlaub
"""
SHEET = """\
facts:
  - {fact: vacation_days, value: 28, vouched_by: Erika Muster, valid_until: 2031-06-30}
"""
TODAY = date(2031, 1, 15)

Change = Callable[[Path], object]


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def add_pack(folder: Path, term: str, *, extends: str = "") -> None:
    name = folder.name
    more = f"extends: [{extends}]\n" if extends else ""
    write(folder / "pack.yaml", PACK.format(name=name) + more)
    write(folder / "empty.yaml", RULE.format(pack=name, slug="empty", term=term))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a site with a pack that extends another, a fact sheet, and three postings."""
    add_pack(tmp_path / "haus", "Obstkorb")
    add_pack(tmp_path / "marke", "flache Hierarchien", extends="../haus")
    write(tmp_path / "facts.yaml", SHEET)
    write(tmp_path / "brandlint.yaml", "packs: [./marke, facts-de]\nfacts: facts.yaml\n")
    for name in ("pflege", "kueche", "empfang"):
        write(tmp_path / f"jobs/{name}.md", POSTING)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(site: Path, **options: object) -> Report:
    said = {"today": TODAY, **options}
    return check_paths([site / "jobs"], Options(**said))


def warm(site: Path, **options: object) -> Report:
    return checked(site, **{"cache": True, **options})


@pytest.fixture
def no_checks(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let a check of any text fail from now on."""

    def refuse() -> None:
        def fail(*_args: object) -> None:
            raise AssertionError("a text was checked that has not changed")

        monkeypatch.setattr("brandlint.engine.checking.Checker.check_under", fail)

    return refuse


def test_unchanged_texts_are_not_checked_again(site: Path, no_checks: Callable[[], None]) -> None:
    cold = warm(site)
    assert {finding.rule_id for finding in cold.findings} >= {"marke/empty", "haus/empty"}
    no_checks()
    assert warm(site) == cold == warm(site)


def test_pages_with_claims_come_back_whole(site: Path, no_checks: Callable[[], None]) -> None:
    cold = warm(site, pages=True)
    assert any(page.claims for page in cold.pages)
    no_checks()
    assert warm(site, pages=True) == cold


def test_a_changed_text_is_checked_alone(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    warm(site)
    write(site / "jobs/kueche.md", POSTING.replace("- Obstkorb\n", ""))
    seen: list[str] = []
    real = Session.check
    monkeypatch.setattr(
        Session, "check", lambda self, found, *rest: seen.append(found.shown) or real(self, found)
    )
    report = warm(site)
    assert seen == ["jobs/kueche.md"]
    assert report == checked(site)


CHANGES: list[tuple[str, Change]] = [
    ("the pack", lambda site: add_pack(site / "marke", "Urlaub", extends="../haus")),
    ("a pack that the pack extends", lambda site: add_pack(site / "haus", "Urlaub")),
    ("a further rule", lambda site: write(
        site / "marke/b.yaml", RULE.format(pack="marke", slug="b", term="Urlaub"))),
    ("a rule that is gone", lambda site: (site / "haus/empty.yaml").unlink()),
    ("the sheet", lambda site: write(site / "facts.yaml", SHEET.replace("28", "30"))),
    ("the settings", lambda site: write(
        site / "brandlint.yaml", "packs: [./marke]\nrules: {marke/empty: error}\n")),
    ("where a text lies", lambda site: (site / "jobs/pflege.md").rename(site / "jobs/a.md")),
    ("the time of a file alone", lambda site: os.utime(site / "marke/empty.yaml", (1, 1))),
]  # fmt: skip


@pytest.mark.parametrize(("change"), [c for _, c in CHANGES], ids=[name for name, _ in CHANGES])
def test_what_decides_about_texts_counts(site: Path, change: Change) -> None:
    warm(site)
    change(site)
    assert warm(site) == checked(site)


@pytest.mark.parametrize(
    "options",
    [
        {"ui_language": "en"},
        {"select": ("haus",)},
        {"ignore": ("haus/empty",)},
        {"packs": ("./extra",)},
        {"verbose": 1},
        {"today": date(2031, 4, 2)},
        {"today": date(2031, 7, 1)},
        {"today": None},
        {"pages": True},
        {"jobs": 2},
        {"fixing": Fixing(write=False)},
    ],
    ids=str,
)
def test_what_is_asked_for_counts(site: Path, options: dict[str, object]) -> None:
    add_pack(site / "extra", "Team")
    warm(site)
    assert warm(site, **options) == checked(site, **options) == warm(site, **options)


def test_every_option_counts_or_is_judged_for_all_texts_together(site: Path) -> None:
    other = {
        "ui_language": "en",
        "language": "en",
        "touchpoint": "ad",
        "packs": ("./haus",),
        "select": ("haus",),
        "ignore": ("haus",),
        "owners": frozenset({"voice"}),
        "preview": True,
        "today": TODAY,
        "pages": True,
        "verbose": 1,
    }
    # Settings are looked at themselves; the others choose texts, or are for what spans them.
    apart = {"settings", "force_exclude", "fixing", "known", "baseline", "use_baseline", "cache"}
    apart |= {"by_brand", "cache_dir", "jobs", "reports"}
    names = {field.name for field in dataclasses.fields(Options)}
    assert names == {*other, *apart}
    settings = Session(Options()).settings(site)
    fingerprints = Fingerprints(site / NAME)
    plain = context_of(settings, Options(), fingerprints)
    for name, value in other.items():
        asked = dataclasses.replace(Options(), **{name: value})
        assert context_of(settings, asked, fingerprints) != plain, name


def test_a_day_on_which_nothing_happens_changes_nothing(
    site: Path, no_checks: Callable[[], None]
) -> None:
    cold = warm(site)
    no_checks()
    assert warm(site, today=date(2031, 3, 30)) == cold


def test_a_past_deadline_is_told_on_the_day_after(site: Path) -> None:
    warm(site)
    late = warm(site, today=date(2031, 4, 1))
    assert "facts-de/past-deadline" in {finding.rule_id for finding in late.findings}


def test_failures_are_tried_again(site: Path) -> None:
    (site / "jobs/kaputt.md").write_bytes(b"\xff\xfe\xff\x00\x81 kaputt \x8d\x9d")
    first = warm(site)
    assert first.failures
    assert warm(site) == first


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: data[: len(data) // 2], id="cut off"),
        pytest.param(lambda data: data[:-20] + bytes(20), id="zeros at the end"),
        pytest.param(lambda data: bytes(b ^ 1 for b in data), id="all other bytes"),
        pytest.param(lambda data: data[:40] + b"\xc1" + data[41:], id="one byte of the index"),
        pytest.param(lambda data: data + b"more", id="longer"),
    ],
)
def test_damaged_files_are_passed_over_and_written_anew(
    site: Path, damage: Callable[[bytes], bytes], no_checks: Callable[[], None]
) -> None:
    cold = warm(site)
    for path in (site / NAME).iterdir():
        path.write_bytes(damage(path.read_bytes()))
    assert warm(site) == cold
    no_checks()
    assert warm(site) == cold


def test_a_cache_that_cannot_be_written_is_none(site: Path) -> None:
    write(site / NAME, "a file where the folder should be")
    assert warm(site) == checked(site)


def test_fixes_are_carried_out_on_a_known_text(site: Path) -> None:
    write(site / "brandlint.yaml", "packs: [voice]\nvoice: {terms: {Obstkorb: Teamküche}}\n")
    assert any(finding.fix for finding in warm(site).findings)
    report = warm(site, fixing=Fixing(unsafe=True))
    assert {change.path for change in report.changes or ()} == {
        f"jobs/{name}.md" for name in ("pflege", "kueche", "empfang")
    }
    assert "Teamküche" in (site / "jobs/pflege.md").read_text(encoding="utf-8")


def test_the_cache_lies_beside_the_settings_and_stays_out_of_git(site: Path) -> None:
    other = site / "kunde"
    write(other / "brandlint.yaml", "packs: [clarity-de]\n")
    write(other / "jobs/a.md", POSTING)
    check_paths([site / "jobs", other], Options(cache=True))
    for folder in (site / NAME, other / NAME):
        assert (folder / ".gitignore").read_text(encoding="utf-8").splitlines()[-1] == "*"
        tag = (folder / "CACHEDIR.TAG").read_text(encoding="utf-8")
        assert tag.startswith("Signature: 8a477f597d28d172789f06886806bc55")


def test_a_named_folder_is_used_instead(site: Path, tmp_path: Path) -> None:
    named = tmp_path / "elsewhere/cache"
    assert warm(site, cache_dir=named) == checked(site)
    assert (named / "CACHEDIR.TAG").is_file()
    assert not (site / NAME).exists()


def test_parallel_runs_keep_what_the_other_found(tmp_path: Path) -> None:
    one, other = Store(tmp_path), Store(tmp_path)
    one.get(5, b"a")
    other.get(5, b"b")
    one.add(5, b"a", b"first")
    other.add(5, b"b", b"second")
    one.save()
    other.save()
    late = Store(tmp_path)
    assert bytes(late.get(5, b"a") or b"") == b"first"
    assert bytes(late.get(5, b"b") or b"") == b"second"


def test_what_killed_runs_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / ".unfinished-1-abc").write_bytes(b"half")
    os.utime(tmp_path / ".unfinished-1-abc", (1, 1))
    store = Store(tmp_path)
    store.add(1, b"a", b"x")
    store.save()
    assert not list(tmp_path.glob(".unfinished*"))


def test_entries_that_nobody_used_for_30_days_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_day(day: int) -> Store:
        monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0 + day * 86_400)
        return Store(tmp_path)

    store = on_day(0)
    for key in (b"used", b"unused"):
        store.add(3 if key == b"used" else 19, key, b"x")
    store.save()
    for day in (15, 31):
        store = on_day(day)
        assert store.get(3, b"used") is not None
        store.save()
    assert Store(tmp_path).get(19, b"unused") is None
    assert Store(tmp_path).get(3, b"used") is not None


def test_of_one_text_only_the_last_versions_stay(tmp_path: Path) -> None:
    for number in range(10):
        store = Store(tmp_path)
        store.add(3, bytes([number]), b"x")
        store.save()
    kept = [number for number in range(10) if Store(tmp_path).get(3, bytes([number])) is not None]
    assert kept == [6, 7, 8, 9]


def test_an_entry_that_is_no_outcome_is_passed_over(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_module, "encoded", lambda _outcome: b"\x93 no outcome")
    warm(site)
    monkeypatch.undo()
    monkeypatch.chdir(site)
    assert warm(site) == checked(site)


def test_a_text_that_changes_while_it_is_checked_is_not_kept(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Session.check

    def meanwhile(self: Session, found: object, *rest: object) -> object:
        outcome = real(self, found, *rest)  # type: ignore[arg-type]
        write(site / "jobs/pflege.md", "# Koch (m/w/d)\n\nWir suchen dich.\n")
        return outcome

    monkeypatch.setattr(Session, "check", meanwhile)
    warm(site)
    monkeypatch.setattr(Session, "check", real)
    write(site / "jobs/pflege.md", POSTING)
    assert warm(site) == checked(site)


def test_a_file_that_was_just_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    file.write_bytes(b"one")
    first, states = Fingerprints(tmp_path / NAME), file.stat()
    before = first.of(file)
    first.save()
    file.write_bytes(b"two")
    os.utime(file, ns=(states.st_atime_ns, states.st_mtime_ns))
    assert Fingerprints(tmp_path / NAME).of(file) != before


def test_severities_keep_their_order(site: Path) -> None:
    warm(site)
    assert all(isinstance(finding.severity, Severity) for finding in warm(site).findings)


_RUN = """
import sys
from brandlint.cli import run
code = run(["check", "--format", "json", "--jobs", sys.argv[1], "jobs"])
loaded = [name for name in sys.modules if name.split(".")[0] == "spacy"
          or name.startswith(("brandlint.readers.", "brandlint.checks", "brandlint.claims"))]
print(sorted(set(loaded) - {"brandlint.readers.decode"}), file=sys.stderr)
sys.exit(code)
"""


def run_in_new_process(site: Path, jobs: int) -> tuple[bytes, str]:
    environment = {key: value for key, value in os.environ.items() if key != "BRANDLINT_NO_CACHE"}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(jobs)],
        cwd=site,
        env={**environment, "PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )
    return done.stdout, done.stderr.decode()


def test_a_warm_run_imports_neither_spacy_nor_a_reader_and_says_the_same(site: Path) -> None:
    for number in range(30):
        write(site / f"jobs/more-{number}.md", POSTING + f"\nNummer {number}.\n")
    cold, loaded = run_in_new_process(site, 2)
    again, loaded_again = run_in_new_process(site, 1)
    assert cold == again
    assert b"marke/empty" in cold
    assert "brandlint.readers" not in loaded_again
    assert loaded_again.strip() == "[]", loaded
