"""`brandlint baseline` and `check --baseline`, by output, files and exit code."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandlint.cli import run
from brandlint.engine.options import Options
from brandlint.engine.run import check_paths
from brandlint.errors import UserError

EN = ("--ui-language", "en")
FILE = "brandlint-baseline.json"
GATE = ("--gate", "warning")
DAY = ("--today", "2026-03-01")
LATER = ("--today", "2026-07-01")


def entries(site: Path, name: str = FILE) -> dict[str, list[dict[str, object]]]:
    return json.loads((site / name).read_text(encoding="utf-8"))["accepted"]


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_was_accepted_no_longer_fails_a_run(site, brandlint):
    assert brandlint("check", *GATE).code == 1
    ran = brandlint("baseline", "write", *DAY, "--by", "Erika", "--reason", "Leitbild", *EN)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{FILE}: 1 accepted in 1 text (1 new, 0 dropped).\n"
    ran = brandlint("check", *GATE, *EN)
    assert ran.code == 0
    assert "no findings in 1 text (1 suppressed)." in ran.out
    (entry,) = entries(site)["jobs/pflege.md"]
    assert (entry["rule"], entry["text"]) == ("marke/empty-phrase", "flache Hierarchien")
    assert (entry["owner"], entry["by"], entry["reason"]) == ("voice", "Erika", "Leitbild")
    assert entry["date"] == "2026-03-01"
    assert "expires" not in entry


def test_the_baseline_is_neither_checked_nor_counted(site, brandlint):
    brandlint("baseline", "write")
    data = json.loads(brandlint("check", "--format", "json").out)
    assert (data["skipped"], data["findings"]) == (0, [])


def test_without_a_baseline_all_is_shown(site, brandlint):
    brandlint("baseline", "write")
    assert brandlint("check", *GATE, "--no-baseline").code == 1


def test_what_is_new_fails_and_the_known_stays_accepted(site, brandlint):
    brandlint("baseline", "write")
    change(
        site / "jobs/pflege.md",
        "- flache Hierarchien",
        "- flache Hierarchien\n- neu: flache Hierarchien",
    )
    ran = brandlint("check", "--format", "concise", *GATE, *EN)
    assert ran.code == 1
    assert ran.out.startswith("jobs/pflege.md:12:8:")
    assert ran.out.count("\n") == 1


def test_the_same_once_more_is_new(site, brandlint):
    brandlint("baseline", "write")
    change(
        site / "jobs/pflege.md",
        "- flache Hierarchien",
        "- flache Hierarchien\n- flache Hierarchien",
    )
    assert brandlint("check", *GATE).code == 1


def test_a_changed_sentence_brings_its_finding_back(site, brandlint):
    brandlint("baseline", "write")
    change(site / "jobs/pflege.md", "- flache Hierarchien", "- wirklich flache Hierarchien")
    ran = brandlint("check", *GATE, *EN)
    assert ran.code == 1
    assert (
        f"{FILE}: 1 accepted finding is no longer there (jobs/pflege.md);"
        " `brandlint baseline prune` removes it." in ran.out
    )


def test_a_renamed_rule_does_not(site, brandlint):
    rule = site / "marke/empty-phrase.yaml"
    change(rule, "id: marke/empty-phrase", "id: marke/hollow-phrase\nwas: [marke/empty-phrase]")
    rule.rename(site / "marke/hollow-phrase.yaml")
    brandlint("baseline", "write")
    change(site / FILE, "marke/hollow-phrase", "marke/empty-phrase")
    assert brandlint("check", *GATE).code == 0
    brandlint("baseline", "update")
    assert entries(site)["jobs/pflege.md"][0]["rule"] == "marke/hollow-phrase"


def test_what_is_gone_is_told_and_pruned(site, brandlint):
    brandlint("baseline", "write")
    change(site / "jobs/pflege.md", "- flache Hierarchien", "- 30 Tage Urlaub")
    assert "1 accepted finding is no longer there" in brandlint("check", *EN).out
    ran = brandlint("baseline", "prune", *EN)
    assert ran.out == f"{FILE}: 0 accepted in 0 texts (0 new, 1 dropped).\n"
    assert entries(site) == {}
    assert "no longer there" not in brandlint("check", *EN).out


def test_a_text_that_was_deleted_is_told_and_pruned(site, brandlint):
    brandlint("baseline", "write")
    (site / "jobs/pflege.md").rename(site / "jobs/neu.md")
    ran = brandlint("check", *GATE, *EN)
    assert ran.code == 1
    assert "(jobs/pflege.md)" in ran.out
    brandlint("baseline", "prune")
    assert entries(site) == {}


@pytest.mark.parametrize("verb", ["update", "prune"])
def test_only_what_is_checked_is_touched(site, brandlint, verb):
    text = (site / "jobs/pflege.md").read_text(encoding="utf-8")
    (site / "jobs/koch.md").write_text(text.replace("Pflegefachkraft", "Koch"), encoding="utf-8")
    brandlint("baseline", "write")
    for name in ("koch", "pflege"):
        change(site / f"jobs/{name}.md", "- flache Hierarchien", "- 30 Tage Urlaub")
    brandlint("baseline", verb, "jobs/koch.md")
    assert list(entries(site)) == ["jobs/pflege.md"]


@pytest.mark.parametrize("verb", ["update", "prune"])
def test_rules_that_are_left_out_keep_their_entries(site, brandlint, verb):
    brandlint("baseline", "write")
    before = entries(site)
    brandlint("baseline", verb, "--ignore", "marke")
    assert entries(site) == before
    assert "no longer there" not in brandlint("check", "--ignore", "marke", *EN).out


def test_what_could_not_be_checked_keeps_its_entries(site, brandlint):
    brandlint("baseline", "write")
    before = entries(site)
    (site / "jobs/pflege.md").write_bytes(b"PNG\x00\x01\x02\x00")
    ran = brandlint("baseline", "update", *EN)
    assert ran.code == 3
    assert "jobs/pflege.md" in ran.err
    assert entries(site) == before


def test_what_has_expired_comes_back_but_the_day_alone_fails_no_run(site, brandlint):
    brandlint("baseline", "write", *DAY, "--expires", "90d")
    assert entries(site)["jobs/pflege.md"][0]["expires"] == "2026-05-30"
    ran = brandlint("check", "--today", "2026-05-30", "--format", "concise", *EN)
    assert ran.out == ""
    ran = brandlint("check", *LATER, *GATE, *EN)
    assert ran.code == 0
    assert "11:3 warning “flache Hierarchien” is empty." in ran.out
    assert f"{FILE}: 1 finding was accepted until a day that is past" in ran.out


def test_a_scheduled_job_hears_of_it_before(site, brandlint):
    brandlint("baseline", "write", *DAY, "--expires", "2026-05-30")
    ran = brandlint("due", "--today", "2026-05-20", "--within", "14d", *EN)
    assert (ran.code, ran.out.splitlines()[0]) == (0, "Within 14 days")
    assert "flache Hierarchien" in ran.out
    assert brandlint("due", *LATER, *EN).code == 1


def test_an_update_accepts_what_has_expired_anew(site, brandlint):
    brandlint("baseline", "write", *DAY, "--expires", "90d")
    brandlint("baseline", "update", *LATER)
    assert entries(site)["jobs/pflege.md"][0]["expires"] == "2026-09-29"


def test_an_existing_baseline_is_not_written_over(site, brandlint):
    brandlint("baseline", "write", "--by", "Erika")
    ran = brandlint("baseline", "write", *EN)
    assert ran.code == 2
    assert "`brandlint baseline update` brings it up to date" in ran.err
    assert brandlint("baseline", "write", "--force", "--by", "Max").code == 0
    assert entries(site)["jobs/pflege.md"][0]["by"] == "Max"


@pytest.mark.parametrize("verb", ["update", "prune"])
def test_without_a_baseline_there_is_nothing_to_change(site, brandlint, verb):
    ran = brandlint("baseline", verb, *EN)
    assert ran.code == 2
    assert ran.err.startswith(
        f"brandlint: there is no {FILE}: `brandlint baseline write` makes one"
    )


def test_the_settings_may_name_it(site, brandlint):
    with (site / "brandlint.yaml").open("a", encoding="utf-8") as file:
        file.write("baseline: marke/alt.yaml\n")
    ran = brandlint("check", *EN)
    assert (ran.code, "there is no marke/alt.yaml" in ran.err) == (2, True)
    brandlint("baseline", "write")
    assert (site / "marke/alt.yaml").read_text(encoding="utf-8").startswith("version: 1\n")
    assert brandlint("check", *GATE).code == 0


@pytest.mark.parametrize("name", ["../alt.json", "alt.txt", "/etc/alt.json"])
def test_settings_name_no_file_outside_and_none_of_another_kind(site, brandlint, name):
    with (site / "brandlint.yaml").open("a", encoding="utf-8") as file:
        file.write(f"baseline: {name}\n")
    ran = brandlint("check", *EN)
    assert ran.code == 2
    assert "brandlint.yaml:2:1:" in ran.err


def test_a_file_may_be_named_and_is_found_from_any_folder(site, brandlint, monkeypatch):
    brandlint("baseline", "write", "--baseline", "jobs/alt.json")
    assert list(entries(site, "jobs/alt.json")) == ["pflege.md"]
    monkeypatch.chdir(site / "jobs")
    assert brandlint("check", *GATE, "--baseline", "alt.json").code == 0
    assert brandlint("check", *GATE).code == 1


def test_each_brand_has_its_own(site, brandlint, monkeypatch):
    other = site / "kunde"
    other.mkdir()
    text = (site / "jobs/pflege.md").read_text(encoding="utf-8")
    (other / "job.md").write_text(text, encoding="utf-8")
    (other / "brandlint.yaml").write_text("packs: [clarity-de]\n", "utf-8")
    brandlint("baseline", "write")
    assert list(entries(site)) == ["jobs/pflege.md"]
    assert list(entries(other)) == ["job.md"]
    assert brandlint("check", "--gate", "note").code == 0


def test_accepted_texts_are_not_fixed(site, brandlint):
    rule = site / "marke/empty-phrase.yaml"
    change(rule, "check: forbidden-term", "check: preferred-term")
    change(rule, "terms: [flache Hierarchien]", "swaps: {flache Hierarchien: kurze Wege}")
    brandlint("baseline", "write")
    brandlint("check", "--fix")
    assert "flache Hierarchien" in (site / "jobs/pflege.md").read_text(encoding="utf-8")
    brandlint("check", "--fix", "--no-baseline")
    assert "kurze Wege" in (site / "jobs/pflege.md").read_text(encoding="utf-8")


def test_of_grouped_findings_each_place_counts_alone(site, brandlint):
    rule = site / "marke/empty-phrase.yaml"
    change(rule, "severity: warning", "severity: warning\ngrouped: true")
    change(rule, "terms: [flache Hierarchien]", "terms: [flache Hierarchien, kurze Wege, Herz]")
    job = site / "jobs/pflege.md"
    change(job, "- flache Hierarchien", "- flache Hierarchien\n- ein Herz")
    brandlint("baseline", "write")
    assert len(entries(site)["jobs/pflege.md"]) == 2
    change(job, "- flache Hierarchien", "- ganz kurze Wege\n- flache Hierarchien\n- mit Herz")
    ran = brandlint("check", *GATE, "--ui-language", "de")
    assert ran.code == 1
    assert "11:8 Warnung „kurze Wege“ ist leer. (und eine weitere) marke/empty-phrase" in ran.out
    assert "    11 | - ganz kurze Wege\n" in ran.out
    assert "siehe auch: 13:7" in ran.out
    assert "(1 mit Ausnahme)" in ran.out


@pytest.mark.parametrize(
    ("expires", "said"),
    [
        pytest.param("bald", "bald is no time: write 90d, 12w or 2027-03-31", id="a word"),
        pytest.param("2020-01-01", "--expires 2020-01-01 is past", id="a past day"),
    ],
)
def test_an_expiry_is_a_time_to_come(site, brandlint, expires, said):
    ran = brandlint("baseline", "write", "--expires", expires, *EN)
    assert (ran.code, said in ran.err) == (2, True)


# Sentences to move about and wrap; each holds what the rule objects to once, at most.
_SENTENCES = [
    "Wir suchen dich für unser Team in Musterstadt, weil flache Hierarchien bei uns gelten.",
    "Du pflegst sechs Menschen je Schicht und gehst pünktlich nach Hause.",
    "Freu dich auf flache Hierarchien und auf eine Leitung, die ihren Dienst mit dir teilt.",
    "Bewirb dich mit zwei Sätzen, ein Anschreiben brauchst du nicht.",
]


def _posting(sentences: list[str], width: int, gap: int) -> str:
    blocks = [textwrap.fill(one, width, break_long_words=False) for one in sentences]
    return "# Pflegefachkraft (m/w/d)\n\n" + ("\n" * (gap + 1)).join(blocks) + "\n"


@pytest.fixture
def accepted(site):
    job = site / "jobs/pflege.md"
    job.write_text(_posting(_SENTENCES, 100, 1), encoding="utf-8")
    assert run(["baseline", "write"]) == 0
    return job


_settings = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@_settings
@given(order=st.permutations(_SENTENCES), width=st.integers(15, 100), gap=st.integers(1, 3))
def test_moving_and_wrapping_lines_keeps_what_was_accepted(accepted, order, width, gap):
    accepted.write_text(_posting(order, width, gap), encoding="utf-8")
    report = check_paths([Path()], Options())
    assert (report.findings, len(report.silenced), report.notes) == ((), 2, ())


@_settings
@given(data=st.data(), width=st.integers(15, 100))
def test_changing_a_word_of_the_sentence_brings_its_finding_back(accepted, data, width):
    changed = data.draw(st.sampled_from([one for one in _SENTENCES if "flache" in one]))
    words = changed.split(" ")
    at = data.draw(
        st.sampled_from(
            [i for i, word in enumerate(words) if word not in ("flache", "Hierarchien")]
        )
    )
    words[at] = "nun" + words[at].lower()
    sentences = [" ".join(words) if one == changed else one for one in _SENTENCES]
    accepted.write_text(_posting(sentences, width, 1), encoding="utf-8")
    report = check_paths([Path()], Options())
    assert [one.place.text.split() for one in report.findings] == [["flache", "Hierarchien"]]
    assert len(report.silenced) == 1


def _decide(site: Path, decision: str, **cells: str) -> Path:
    """Fill in the first row of a fresh workbook."""
    path = site / "befunde.xlsx"
    assert run(["check", "--ui-language", "de", "--report", f"xlsx:{path}"]) == 0
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for header, value in {"Entscheidung": decision, **cells}.items():
        sheet.cell(2, columns[header]).value = value
    book.save(path)
    return path


@pytest.mark.parametrize("decision", ["Text stimmt", "akzeptiert", "accepted", "TEXT  STIMMT "])
def test_what_people_accepted_in_a_workbook_comes_back(site, brandlint, capsys, decision):
    path = _decide(site, decision, Begründung="so im Leitbild", Wer="Erika Muster")
    ran = brandlint("baseline", "write", "--from", str(path), *DAY, "--expires", "90d", *EN)
    assert ran.code == 0
    assert "Nothing is left to do." in ran.out
    (entry,) = entries(site)["jobs/pflege.md"]
    assert (entry["reason"], entry["by"]) == ("so im Leitbild", "Erika Muster")
    assert (entry["text"], entry["expires"]) == ("flache Hierarchien", "2026-05-30")
    assert brandlint("check", *GATE).code == 0
    before = entries(site)
    brandlint("baseline", "write", "--from", str(path), *DAY, "--expires", "90d")
    assert entries(site) == before


@pytest.mark.parametrize(
    ("decision", "heading"),
    [
        pytest.param("ändern", "change (1)", id="to change"),
        pytest.param("Fakt veraltet", "fact is outdated (1)", id="for HR"),
        pytest.param("", "not decided yet (1)", id="open"),
    ],
)
def test_the_rest_is_a_work_list(site, brandlint, decision, heading):
    path = _decide(site, decision, Wer="Max")
    ran = brandlint("baseline", "write", "--from", str(path), *EN)
    assert ran.code == 0
    assert ran.out.splitlines()[-2:] == [
        heading,
        "  jobs/pflege.md:11  „flache Hierarchien“ ist leer. [Max]",
    ]
    assert not (site / FILE).exists()


def test_the_same_place_once_more_can_be_accepted_later(site, brandlint):
    brandlint("baseline", "write")
    job = site / "jobs/pflege.md"
    change(job, "- flache Hierarchien", "- flache Hierarchien\n- flache Hierarchien")
    path = _decide(site, "akzeptiert")
    brandlint("baseline", "write", "--from", str(path))
    assert entries(site)["jobs/pflege.md"][0]["count"] == 2
    assert brandlint("check", *GATE).code == 0


def test_from_another_folder_nothing_is_taken(site, brandlint, monkeypatch):
    path = _decide(site, "akzeptiert")
    monkeypatch.chdir(site / "marke")
    ran = brandlint("baseline", "write", "--from", str(path), *EN)
    assert ran.code == 2
    assert "go to the folder where the report was made" in ran.err


def test_the_help_names_all_verbs(brandlint):
    out = brandlint("baseline", "--help").out
    assert all(f"  {verb} " in out for verb in ("write", "update", "prune"))


def test_a_broken_baseline_stops_the_run(site, brandlint):
    (site / FILE).write_text("{", encoding="utf-8")
    assert brandlint("check").code == 2
    with pytest.raises(UserError):
        check_paths([Path()], Options())
