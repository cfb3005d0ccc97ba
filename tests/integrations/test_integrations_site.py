"""The example of a career site shows what it is there to show."""

from __future__ import annotations

import json
import shutil
import sys

import pytest
import yaml
from site_makers import AD, ROOT, SITE, Site, installed_brandlint

OLD = "src/pages/karriere.astro"


def test_the_site_passes_since_what_is_old_is_accepted(site: Site) -> None:
    passed = site.brandlint("check", "--format", "json", "src")
    assert passed.returncode == 0, passed.stderr
    assert json.loads(passed.stdout)["findings"] == []


def test_without_the_baseline_the_old_page_alone_fails(site: Site) -> None:
    stopped = site.brandlint("check", "--no-baseline", "--format", "json", "src")
    assert stopped.returncode == 1
    findings = json.loads(stopped.stdout)["findings"]
    assert {finding["path"] for finding in findings} == {OLD}
    assert {finding["rule"] for finding in findings} == {
        "clarity-de/empty-phrase",
        "fairness-de/age-young-team",
        "voice/gender-form",
        "voice/term",
    }


def test_every_accepted_finding_has_who_why_and_until_when() -> None:
    baseline = json.loads((SITE / "brandlint-baseline.json").read_text("utf-8"))
    (entries,) = baseline["accepted"].values()
    assert all(entry["by"] and entry["reason"] and entry["expires"] for entry in entries)


def test_hours_that_nobody_vouches_for_stop_the_change_and_are_fixed(site: Site) -> None:
    before = (site.folder / AD).read_bytes()
    site.replace(AD, "36 Stunden", "38 Stunden")
    stopped = site.brandlint("check", "--new-since", "HEAD", "src")
    assert stopped.returncode == 1
    assert "facts-de/sheet-contradiction" in stopped.stdout
    assert "1 von 4 Texten geprüft" in stopped.stdout + stopped.stderr
    assert site.brandlint("check", "--fix", "--unsafe-fixes", "src").returncode == 0
    assert (site.folder / AD).read_bytes() == before


def test_a_changed_sentence_of_the_old_page_counts_like_a_new_one(site: Site) -> None:
    site.replace(OLD, "ein junges, dynamisches Team", "seit 1998 ein junges, dynamisches Team")
    stopped = site.brandlint("check", "--new-since", "HEAD", "src")
    assert stopped.returncode == 1
    assert "fairness-de/age-young-team" in stopped.stdout


def test_a_changed_fact_counts_for_texts_that_did_not_change(site: Site) -> None:
    site.replace("facts.yaml", "value: 36", "value: 38")
    stopped = site.brandlint("check", "--new-since", "HEAD", "--format", "json", "src")
    paths = {finding["path"] for finding in json.loads(stopped.stdout)["findings"]}
    assert len(paths) == 4


@pytest.mark.parametrize("target", ["texte", "neu", "korrigieren", "bericht"])
def test_every_target_of_the_makefile_passes(site: Site, target: str) -> None:
    if not shutil.which("make"):
        pytest.skip("make is missing")
    made = site.run("make", target, f"BRANDLINT={sys.executable} -m brandlint", "SINCE=main")
    assert made.returncode == 0, made.stdout + made.stderr
    assert (site.folder / "brandlint.html").exists() is (target == "bericht")


def test_npm_and_make_call_the_same_commands() -> None:
    scripts = json.loads((SITE / "package.json").read_text("utf-8"))["scripts"]
    makefile = (SITE / "Makefile").read_text("utf-8")
    said = makefile.replace("$(BRANDLINT)", "brandlint").replace("$(SINCE)", "origin/main")
    assert [line.strip() for line in said.splitlines() if line.startswith("\t")] == [
        *scripts.values()
    ]


def test_npm_runs_the_check(site: Site) -> None:
    if not shutil.which("npm"):
        pytest.skip("npm is missing")
    installed_brandlint(site.home / "bin" / "brandlint")
    path = f"{site.home / 'bin'}:/usr/local/bin:/usr/bin:/bin"
    ran = site.run("npm", "run", "--silent", "texte", PATH=path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "keine Befunde in 4 Texten" in ran.stdout + ran.stderr


def test_the_hook_stops_a_commit_for_what_it_brings(site: Site) -> None:
    config = yaml.safe_load((SITE / ".pre-commit-config.yaml").read_text("utf-8"))
    ((published,), (chosen,)) = (
        yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")),
        config["repos"][0]["hooks"],
    )
    entry = published["entry"].replace("brandlint", f"{sys.executable} -m brandlint", 1)
    hook = published | chosen | {"language": "system", "entry": entry}
    (site.folder / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]}), "utf-8"
    )
    site.commit("Der Hook")
    run = [sys.executable, "-m", "pre_commit", "run"]
    site.replace("facts.yaml", "value: 36", "value: 38")
    site.git("add", "--all")
    home = str(site.home / ".pre-commit")
    stopped = site.run(*run, PRE_COMMIT_HOME=home)
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "4 Fehler" in stopped.stdout
    site.git("reset", "--quiet", "--hard")
    site.replace("src/pages/karriere.astro", "Was wir bieten", "Unser Angebot")
    site.git("add", "--all")
    passed = site.run(*run, PRE_COMMIT_HOME=home)
    assert passed.returncode == 0, passed.stdout + passed.stderr
