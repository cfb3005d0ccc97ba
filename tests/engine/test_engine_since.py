"""`--new-since` tells what a change brought, on real histories, and nothing else."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from git_histories import History, history

from brandlint.engine.options import Fixing, Options
from brandlint.engine.run import check_paths
from brandlint.engine.since import check_since, source_since
from brandlint.errors import UserError
from brandlint.findings import Report

PACK = """\
name: marke
version: "1.0"
title: {de: Marke, en: Brand}
language: de
"""
RULE = """\
id: marke/empty-phrase
check: forbidden-term
severity: warning
message: {de: "„{seen}“ ist leer.", en: "“{seen}” is empty."}
why: {de: Darum., en: Because.}
params: {terms: [flache Hierarchien, junges Team]}
examples:
  flagged: [{text: "Freu dich auf flache Hierarchien.", seen: [flache Hierarchien]}]
  clean: [{text: "Deine Leitung heißt Erika."}]
"""
GROUPED = RULE.replace("check:", "grouped: true\ncheck:")
SETTINGS = "packs: [./marke]\nlanguage: de\ntouchpoints: {job_posting: ['*.md', '*.txt']}\n"
POSTING = "# Koch (m/w/d)\n\nFreu dich auf flache Hierarchien.\n\nDeine Leitung heißt Erika.\n"
NEW = "\nBei uns arbeitet ein junges Team.\n"
FACTS = "facts:\n  - {fact: vacation_days, value: %d, vouched_by: Petra Probe}\n"
DAY = date(2026, 3, 1)


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> History:
    """Return a repository with a brand and one text that has one finding."""
    made = history(tmp_path / "repo")
    made.write("brandlint.yaml", SETTINGS)
    made.write("marke/pack.yaml", PACK)
    made.write("marke/empty-phrase.yaml", RULE)
    made.write("jobs/koch.md", POSTING)
    made.commit()
    made.git("switch", "--quiet", "--create", "arbeit")
    monkeypatch.chdir(made.top)
    return made


def _since(repo: History, *paths: str, revision: str = "main", **options: object) -> Report:
    named = [Path(path) for path in paths or (".",)]
    return check_since(named, revision, Options(**({"today": DAY} | options)))  # type: ignore[arg-type]


def _told(report: Report) -> list[tuple[str, str]]:
    assert not report.failures
    return [(finding.place.path, finding.place.text) for finding in report.findings]


def _checked(report: Report) -> list[str]:
    return [document.path for document in report.documents]


def test_without_a_change_no_text_is_checked(repo: History) -> None:
    report = _since(repo)
    assert _checked(report) == []
    assert report.notes[0].en.endswith("0 of 1 texts checked, 1 passed over as unchanged.")


@pytest.mark.parametrize("stage", ["committed", "staged", "uncommitted"])
def test_a_new_line_brings_its_finding_and_no_other(repo: History, stage: str) -> None:
    repo.write("jobs/koch.md", NEW.lstrip() + "\n" + POSTING)
    if stage != "uncommitted":
        repo.git("add", "--all")
    if stage == "committed":
        repo.commit()
    assert _told(_since(repo)) == [("jobs/koch.md", "junges Team")]


def test_a_staged_change_that_was_taken_back_since_brings_nothing(repo: History) -> None:
    repo.write("jobs/koch.md", POSTING + NEW)
    repo.git("add", "--all")
    repo.write("jobs/koch.md", POSTING)
    assert _told(_since(repo)) == []


def test_a_changed_sentence_brings_its_finding_back(repo: History) -> None:
    repo.write("jobs/koch.md", POSTING.replace("Freu dich auf", "Du schätzt"))
    assert _told(_since(repo)) == [("jobs/koch.md", "flache Hierarchien")]


def test_a_changed_line_beside_an_old_finding_does_not(repo: History) -> None:
    repo.write("jobs/koch.md", POSTING.replace("Erika", "Petra"))
    report = _since(repo)
    assert _checked(report) == ["jobs/koch.md"]
    assert _told(report) == []


def test_a_moved_or_wrapped_paragraph_brings_nothing(repo: History) -> None:
    title, phrase, lead = POSTING.rstrip().split("\n\n")
    wrapped = phrase.replace("auf flache", "auf\nflache")
    repo.write("jobs/koch.md", f"{title}\r\n\r\n{lead}\r\n\r\n{wrapped}\r\n")
    assert _told(_since(repo)) == []


def test_the_same_sentence_a_second_time_counts_once(repo: History) -> None:
    repo.write("jobs/koch.md", POSTING + "\nFreu dich auf flache Hierarchien.\n")
    assert _told(_since(repo)) == [("jobs/koch.md", "flache Hierarchien")]


def test_a_new_file_brings_all_of_its_findings(repo: History) -> None:
    repo.write("jobs/kellner.md", POSTING)
    report = _since(repo)
    assert _told(report) == [("jobs/kellner.md", "flache Hierarchien")]
    assert _checked(report) == ["jobs/kellner.md"]


@pytest.mark.parametrize("stage", ["committed", "uncommitted"])
def test_a_renamed_file_keeps_its_findings(repo: History, stage: str) -> None:
    (repo.top / "stellen").mkdir()
    (repo.top / "jobs/koch.md").rename(repo.top / "stellen/köchin koch.md")
    repo.write("stellen/köchin koch.md", POSTING + NEW)
    if stage == "committed":
        repo.commit()
    assert _told(_since(repo)) == [("stellen/köchin koch.md", "junges Team")]


def test_a_deleted_file_brings_nothing_even_if_it_is_named(repo: History) -> None:
    (repo.top / "jobs/koch.md").unlink()
    assert _told(_since(repo)) == []
    assert _told(_since(repo, "jobs/koch.md")) == []


def test_what_main_has_got_since_is_not_of_this_change(repo: History) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("jobs/koch.md", "# Koch (m/w/d)\n\nDeine Leitung heißt Erika.\n")
    repo.write("jobs/service.md", POSTING)
    repo.commit()
    repo.git("switch", "--quiet", "arbeit")
    repo.write("jobs/koch.md", POSTING + NEW)
    repo.commit()
    assert _told(_since(repo)) == [("jobs/koch.md", "junges Team")]


def test_a_merge_from_main_is_not_of_this_change(repo: History) -> None:
    repo.write("jobs/koch.md", POSTING + NEW)
    repo.commit()
    repo.git("switch", "--quiet", "main")
    repo.write("jobs/service.md", POSTING)
    repo.commit()
    repo.git("switch", "--quiet", "arbeit")
    repo.git("merge", "--quiet", "--no-edit", "main")
    assert _told(_since(repo)) == [("jobs/koch.md", "junges Team")]
    assert _told(_since(repo, revision="HEAD~1")) == [("jobs/service.md", "flache Hierarchien")]


@pytest.mark.parametrize(
    ("encoding", "old"), [("utf-16", "utf-16"), ("cp1252", "cp1252"), ("utf-8", "cp1252")]
)
def test_texts_in_other_encodings_are_compared_by_what_they_say(
    repo: History, encoding: str, old: str
) -> None:
    text = POSTING + "\nGrüße aus Köln, schöne Küche für dich.\n"
    repo.write("jobs/koch.txt", text.encode(old))
    repo.commit()
    repo.write("jobs/koch.txt", (text + NEW).encode(encoding))
    assert _told(_since(repo, revision="HEAD")) == [("jobs/koch.txt", "junges Team")]


def test_a_subfolder_of_a_bigger_repository_can_be_checked_from_inside(
    repo: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.write("other/readme.md", "Nichts.")
    repo.write("jobs/koch.md", POSTING + NEW)
    repo.write("jobs/kellner.md", POSTING)
    repo.commit()
    monkeypatch.chdir(repo.top / "jobs")
    assert _told(_since(repo)) == [("kellner.md", "flache Hierarchien"), ("koch.md", "junges Team")]


def test_what_a_text_lacks_as_a_whole_counts_if_the_change_took_it_away(repo: History) -> None:
    needed = "touchpoints: {job_posting: ['*.md']}\nrequire: {job_posting: [vacation_days, salary]}"
    repo.write("brandlint.yaml", f"packs: [facts-de]\nlanguage: de\n{needed}\n")
    repo.write("jobs/koch.md", POSTING + "\n## Wir bieten\n\n- 30 Tage Urlaub\n- Essen\n")
    repo.commit()
    repo.write("jobs/koch.md", POSTING + "\n## Das bieten wir dir\n\n- Essen\n")
    (finding,) = _since(repo, revision="HEAD", select=("*/missing-*",)).findings
    assert "Urlaub" in finding.message
    repo.write("jobs/koch.md", POSTING + "\n## Bei uns\n\n- 30 Tage Urlaub\n")
    assert _told(_since(repo, revision="HEAD", select=("*/missing-*",))) == []


def test_of_a_grouped_finding_the_new_places_are_told(repo: History) -> None:
    repo.write("marke/empty-phrase.yaml", GROUPED)
    repo.commit()
    repo.write("jobs/koch.md", NEW + "\n" + POSTING + "\nDas junge, na: junges Team freut sich.\n")
    (finding,) = _since(repo, revision="HEAD").findings
    assert finding.message == "„junges Team“ ist leer. (und eine weitere)"
    assert [place.text for place in finding.related] == ["junges Team"]
    assert finding.excerpt.text == "Bei uns arbeitet ein junges Team."
    repo.write("jobs/koch.md", POSTING + NEW)
    (finding,) = _since(repo, revision="HEAD").findings
    assert finding.message == "„junges Team“ ist leer."
    assert not finding.related
    assert not finding.grouped


def _change_settings(repo: History) -> None:
    repo.write(
        "brandlint.yaml",
        SETTINGS
        + "voice: {terms: {Leitung: Führung}}\npacks: [./marke, voice]\n".replace(
            "packs", "extend_packs"
        ),
    )


def _change_pack(repo: History) -> None:
    repo.write(
        "marke/neu.yaml",
        RULE.replace("empty-phrase", "neu")
        .replace("flache Hierarchien, junges Team", "Leitung")
        .replace("Freu dich auf flache Hierarchien", "Eine Leitung")
        .replace("[flache Hierarchien]", "[Leitung]")
        .replace("Deine Leitung heißt Erika", "Nichts"),
    )


@pytest.mark.parametrize(
    ("change", "because"),
    [(_change_settings, "brandlint.yaml"), (_change_pack, "marke")],
    ids=["settings", "pack"],
)
def test_changed_rules_make_every_text_count_for_what_they_find(
    repo: History, change, because: str
) -> None:
    repo.write("jobs/service.md", POSTING.replace("Erika", "Petra"))
    repo.commit()
    change(repo)
    report = _since(repo, revision="HEAD")
    assert _told(report) == [("jobs/koch.md", "Leitung"), ("jobs/service.md", "Leitung")]
    assert report.notes[1].en == (
        f"All texts count that are checked by {because}, for that has changed."
    )


def test_a_pack_that_another_extends_counts_too(repo: History) -> None:
    repo.write("haus/pack.yaml", PACK.replace("name: marke", "name: haus"))
    repo.write("marke/pack.yaml", PACK + "extends: [../haus]\n")
    repo.commit()
    repo.write("haus/leer.yaml", RULE.replace("marke/empty-phrase", "haus/leer"))
    assert len(_since(repo, revision="HEAD").findings) == 1


def test_a_changed_fact_sheet_makes_every_text_count(repo: History) -> None:
    repo.write("brandlint.yaml", SETTINGS.replace("./marke", "facts-de") + "facts: facts.yaml\n")
    repo.write("facts.yaml", FACTS % 28)
    for name, days in (("a", 28), ("b", 30)):
        repo.write(f"jobs/{name}.md", f"{POSTING}\n## Wir bieten\n\n- {days} Tage Urlaub\n")
    repo.commit()
    repo.write("facts.yaml", FACTS % 30)
    report = _since(repo, revision="HEAD", select=("facts-de/sheet-contradiction",))
    assert [finding.place.path for finding in report.findings] == ["jobs/a.md"]


def test_a_sheet_that_git_does_not_keep_is_the_same_on_both_sides(repo: History) -> None:
    repo.write(".gitignore", "facts.yaml\n")
    repo.write("facts.yaml", FACTS % 30)
    repo.write("brandlint.yaml", SETTINGS.replace("./marke", "facts-de") + "facts: facts.yaml\n")
    repo.write("jobs/a.md", f"{POSTING}\n## Wir bieten\n\n- 28 Tage Urlaub\n")
    repo.commit()
    repo.write("brandlint.yaml", (repo.top / "brandlint.yaml").read_text() + "gate: warning\n")
    report = _since(repo, revision="HEAD", select=("facts-de/sheet-contradiction",))
    assert _checked(report) == ["jobs/a.md", "jobs/koch.md"]
    assert _told(report) == []
    assert len(report.notes) == 2


def test_a_finding_that_weighs_more_now_is_new(repo: History) -> None:
    repo.write("marke/empty-phrase.yaml", RULE.replace("warning", "error"))
    assert _told(_since(repo)) == [("jobs/koch.md", "flache Hierarchien")]


def test_a_finding_of_a_renamed_rule_is_known(repo: History) -> None:
    (repo.top / "marke/empty-phrase.yaml").unlink()
    renamed = RULE.replace("marke/empty-phrase", "marke/leer") + "was: [marke/empty-phrase]\n"
    repo.write("marke/leer.yaml", renamed)
    report = _since(repo)
    assert _checked(report) == ["jobs/koch.md"]
    assert _told(report) == []


def test_a_draft_that_is_published_brings_what_is_in_it(repo: History) -> None:
    repo.write("jobs/koch.md", "---\ndraft: true\n---\n" + POSTING)
    repo.commit()
    repo.write("jobs/koch.md", POSTING)
    assert _told(_since(repo, revision="HEAD")) == [("jobs/koch.md", "flache Hierarchien")]


def test_a_suppression_that_is_taken_away_brings_its_finding(repo: History) -> None:
    excused = POSTING.replace(
        "Freu dich", "<!-- brandlint-ignore marke/empty-phrase: Zitat -->\nFreu dich"
    )
    repo.write("jobs/koch.md", excused)
    repo.commit()
    repo.write("jobs/koch.md", POSTING)
    assert _told(_since(repo, revision="HEAD")) == [("jobs/koch.md", "flache Hierarchien")]


@pytest.mark.parametrize("named", [None, Path("brandlint-baseline.json")])
def test_a_finding_that_is_no_longer_accepted_comes_back(repo: History, named) -> None:
    entry = {
        "rule": "marke/empty-phrase",
        "fingerprint": check_paths([Path()], Options()).findings[0].place.fingerprint,
        "text": "flache Hierarchien",
        "date": "2026-01-01",
    }
    accepted = json.dumps({"version": 1, "accepted": {"jobs/koch.md": [entry]}})
    repo.write("brandlint-baseline.json", accepted)
    repo.commit()
    assert _told(check_paths([Path()], Options(baseline=named))) == []
    repo.write("brandlint-baseline.json", accepted.replace("flache", "freche"))
    assert _told(_since(repo, revision="HEAD", baseline=named)) == []
    repo.write("brandlint-baseline.json", '{"version": 1, "accepted": {}}')
    assert _told(_since(repo, revision="HEAD", baseline=named)) == [
        ("jobs/koch.md", "flache Hierarchien")
    ]


def test_settings_that_were_broken_before_excuse_nothing(repo: History) -> None:
    repo.write("brandlint.yaml", "pakete: []\n")
    repo.commit()
    repo.write("brandlint.yaml", SETTINGS)
    report = _since(repo, revision="HEAD")
    assert _told(report) == [("jobs/koch.md", "flache Hierarchien")]
    assert (
        "what applied before can't be used (brandlint.yaml:1:1: unknown key" in report.notes[2].en
    )
    assert "brandlint-" not in report.notes[2].en


def test_a_text_that_was_excluded_brings_all_of_its_findings(repo: History) -> None:
    repo.write("brandlint.yaml", SETTINGS + "exclude: [jobs/koch.md]\n")
    repo.commit()
    repo.write("brandlint.yaml", SETTINGS)
    assert _told(_since(repo, revision="HEAD")) == [("jobs/koch.md", "flache Hierarchien")]


def test_of_many_brands_only_the_one_whose_settings_changed_counts(repo: History) -> None:
    for name in ("a", "b"):
        repo.write(f"kunden/{name}/brandlint.yaml", "packs: [clarity-de]\nlanguage: de\n")
        repo.write(f"kunden/{name}/koch.md", POSTING)
    repo.commit()
    repo.write("kunden/a/brandlint.yaml", "packs: [clarity-de, postings-de]\nlanguage: de\n")
    assert _checked(_since(repo, revision="HEAD")) == ["kunden/a/koch.md"]
    repo.write("brandlint.yaml", SETTINGS + "gate: warning\n")
    checked = _checked(_since(repo, revision="HEAD"))
    assert checked == ["jobs/koch.md", "kunden/a/koch.md"]


def test_settings_that_are_gone_make_their_texts_count(repo: History) -> None:
    repo.write("jobs/brandlint.yaml", "exclude: ['*.md']\n")
    repo.commit()
    (repo.top / "jobs/brandlint.yaml").unlink()
    assert _told(_since(repo, revision="HEAD")) == [("jobs/koch.md", "flache Hierarchien")]


def test_what_only_the_calendar_brings_is_not_told(repo: History) -> None:
    repo.write(
        "brandlint.yaml", "packs: [facts-de]\nlanguage: de\ntouchpoints: {job_posting: ['*.md']}\n"
    )
    repo.write("jobs/koch.md", POSTING + "\nBewirb dich bis zum 31. Januar 2026.\n")
    repo.commit()
    repo.write("jobs/koch.md", POSTING + "\nBewirb dich bis zum 31. Januar 2026.\n\nBis bald!\n")
    report = _since(repo, revision="HEAD", today=date(2027, 1, 1))
    assert _checked(report) == ["jobs/koch.md"]
    assert not [finding for finding in report.findings if finding.calendar]


def test_only_what_the_change_brought_is_fixed(repo: History) -> None:
    repo.write("brandlint.yaml", SETTINGS + "extend_packs: [voice]\nvoice: {terms: {Chef: Boss}}\n")
    repo.write("jobs/koch.md", POSTING + "\nDein Chef heißt Otto.\n")
    repo.commit()
    path = repo.write("jobs/koch.md", POSTING + "\nDein Chef heißt Otto.\n\nEin Chef kocht mit.\n")
    _since(repo, revision="HEAD", fixing=Fixing(unsafe=True))
    text = path.read_text()
    assert "Dein Chef heißt Otto." in text
    assert "Chef kocht" not in text


def test_standard_input_is_compared_with_the_text_of_its_name(repo: History) -> None:
    data, options = (POSTING + NEW).encode(), Options(today=DAY)
    report = source_since(data, Path("jobs/koch.md"), "main", options)
    assert _told(report) == [("jobs/koch.md", "junges Team")]


def test_git_variables_of_a_hook_do_not_mislead(
    repo: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(repo.top / "nowhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(repo.top / "nothing"))
    repo.write("jobs/koch.md", POSTING + NEW)
    assert _told(_since(repo)) == [("jobs/koch.md", "junges Team")]


def test_programs_of_the_configuration_are_not_run(repo: History) -> None:
    trap = repo.write("trap", '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\ncat\n')
    trap.chmod(0o755)
    for key in ("core.fsmonitor", "diff.external", "filter.trap.smudge", "diff.trap.textconv"):
        repo.git("config", key, str(trap))
    repo.git("config", "core.hooksPath", str(repo.top / "hooks"))
    hook = repo.write("hooks/post-index-change", trap.read_bytes())
    hook.chmod(0o755)
    repo.write(".gitattributes", "*.md diff=trap filter=trap\n")
    repo.write("jobs/koch.md", POSTING + NEW)
    repo.write("brandlint.yaml", SETTINGS + "gate: note\n")
    assert _told(_since(repo)) == [("jobs/koch.md", "junges Team")]
    assert not (repo.top / "sprung").exists()
    assert not (repo.top / "hooks/sprung").exists()


def test_nothing_in_the_repository_is_written(repo: History) -> None:
    repo.write("jobs/koch.md", POSTING + NEW)
    repo.write("marke/empty-phrase.yaml", GROUPED)
    before = dict(_bytes(repo.top))
    _since(repo)
    assert dict(_bytes(repo.top)) == before


def _bytes(folder: Path) -> Iterator[tuple[str, bytes]]:
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            yield str(path), path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_in_the_past_leads_to_nothing_outside(repo: History, tmp_path: Path) -> None:
    secret = tmp_path / "facts.yaml"
    secret.write_text(FACTS % 28)
    (repo.top / "facts.yaml").symlink_to(secret)
    (repo.top / "geheim.yaml").symlink_to("../facts.yaml")
    repo.write("brandlint.yaml", SETTINGS + "facts: facts.yaml\n")
    repo.commit()
    (repo.top / "facts.yaml").unlink()
    repo.write("facts.yaml", FACTS % 30)
    report = _since(repo, revision="HEAD")
    assert "there is no" in report.notes[2].en


def _shallow(repo: History, tmp_path: Path) -> Path:
    repo.commit()
    repo.git("clone", "--quiet", "--depth=1", repo.top.as_uri(), str(tmp_path / "flach"))
    return tmp_path / "flach"


def test_a_shallow_clone_is_told_how_to_get_the_rest(
    repo: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(_shallow(repo, tmp_path))
    with pytest.raises(UserError, match="fetch-depth: 0"):
        _since(repo, revision="HEAD~1")


def test_histories_without_a_common_commit_are_told(repo: History) -> None:
    repo.git("switch", "--quiet", "--orphan", "waise")
    repo.write("a.md", POSTING)
    repo.commit()
    with pytest.raises(UserError, match="have no commit in common"):
        _since(repo)


@pytest.mark.parametrize("revision", ["nix", "--all", "main..arbeit", ""])
def test_an_unknown_revision_is_told(repo: History, revision: str) -> None:
    with pytest.raises(UserError, match="git knows no revision"):
        _since(repo, revision=revision)


def test_a_folder_without_a_repository_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.md").write_text(POSTING)
    with pytest.raises(UserError, match="is in no git repository"):
        check_since([tmp_path], "main", Options())


def test_a_text_of_another_repository_is_told(repo: History, tmp_path: Path) -> None:
    other = tmp_path / "a.md"
    other.write_text(POSTING)
    with pytest.raises(UserError, match="outside of the repository"):
        _since(repo, "jobs", str(other))


def test_a_machine_without_git_is_told(
    repo: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="git can't be run"):
        _since(repo)
