"""Files for servers hold to the servers' schemas, and the guide shows them as they are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from site_makers import ROOT, SITE, Site, clean_environment, installed_brandlint, script, steps

TEMPLATE = ROOT / "templates" / "brandlint.gitlab-ci.yml"
GUIDE = (ROOT / "docs" / "INTEGRATION.md").read_text("utf-8")
_BLOCK = re.compile(r"<!-- (\S+) -->\n+(```+)\w*\n(.*?)\n\2\n", re.DOTALL)
SHOWN = [(name, text) for name, _, text in _BLOCK.findall(GUIDE)]
SCHEMAS = [
    ("github-actions", ROOT / "action.yml"),
    ("github-workflows", SITE / ".github" / "workflows" / "brandlint.yml"),
    ("github-workflows", SITE / ".github" / "workflows" / "fristen.yml"),
    ("github-workflows", ROOT / ".github" / "workflows" / "ci.yml"),
    ("gitlab-ci", TEMPLATE),
    ("gitlab-ci", SITE / ".gitlab-ci.yml"),
]


def _gitlab_job() -> dict[str, list[str]]:
    job: dict[str, list[str]] = yaml.safe_load(TEMPLATE.read_text("utf-8"))["brandlint"]
    return job


@pytest.mark.parametrize(("schema", "file"), SCHEMAS, ids=[file.name for _, file in SCHEMAS])
def test_files_hold_to_their_schema(schema: str, file: Path) -> None:
    pytest.importorskip("check_jsonschema")
    ran = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", file],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("validate-config", SITE / ".pre-commit-config.yaml"),
        ("validate-manifest", ROOT / ".pre-commit-hooks.yaml"),
    ],
)
def test_pre_commit_takes_its_files(kind: str, file: Path) -> None:
    ran = subprocess.run([sys.executable, "-m", "pre_commit", kind, str(file)], check=False)
    assert ran.returncode == 0


SCRIPTS = {
    **{f"action, {name}": ("bash", step["run"]) for name, step in steps().items()},
    "gitlab, before_script": ("sh", "\n".join(_gitlab_job()["before_script"])),
    "gitlab, script": ("sh", "\n".join(_gitlab_job()["script"])),
}


@pytest.mark.parametrize(("shell", "text"), SCRIPTS.values(), ids=SCRIPTS)
def test_shellcheck_has_nothing_to_say(shell: str, text: str) -> None:
    command = Path(sys.executable).with_name("shellcheck")
    if not command.exists():
        pytest.skip("shellcheck is missing")
    ran = subprocess.run(
        [command, "--shell", shell, "-"],
        input=text,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stdout


def _gitlab(site: Site, **variables: str) -> subprocess.CompletedProcess[str]:
    installed_brandlint(site.home / "bin" / "brandlint")
    script(site.home / "bin" / "pip", f'printf "%s\\n" "$@" > "{site.home / "pip"}"')
    job = yaml.safe_load(TEMPLATE.read_text("utf-8"))["brandlint"]
    lines = ["set -e", *job["before_script"], *job["script"]]
    own = clean_environment(site.home)
    path = f"{site.home / 'bin'}:{own['PATH']}"
    return site.run("sh", "-c", "\n".join(lines), **{**job["variables"], "PATH": path, **variables})


@pytest.mark.skipif(sys.platform == "win32", reason="GitLab's job runs in a shell of Linux")
def test_a_merge_request_is_judged_by_what_it_brings(site: Site) -> None:
    base = site.git("rev-parse", "HEAD")
    site.replace("src/content/anzeigen/pflegefachkraft.md", "36 Stunden", "38 Stunden")
    site.commit("38 Stunden")
    ran = _gitlab(site, BRANDLINT_PATHS="src", CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "1 von 4 Texten" in ran.stdout + ran.stderr
    job = yaml.safe_load(TEMPLATE.read_text("utf-8"))["brandlint"]
    promised = [*job["artifacts"]["paths"], *job["artifacts"]["reports"].values()]
    assert all((site.folder / name).exists() for name in promised)


@pytest.mark.skipif(sys.platform == "win32", reason="GitLab's job runs in a shell of Linux")
def test_the_default_branch_is_judged_as_a_whole(site: Site) -> None:
    ran = _gitlab(site, BRANDLINT_PATHS="src/content src/pages", BRANDLINT_PACKAGES="a==1 b==2")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "keine Befunde in 4 Texten" in ran.stdout + ran.stderr
    assert (site.home / "pip").read_text("utf-8").split()[-2:] == ["a==1", "b==2"]


@pytest.mark.parametrize(("name", "block"), SHOWN, ids=[name for name, _ in SHOWN])
def test_the_guide_shows_files_as_they_are(name: str, block: str) -> None:
    assert block.strip() in (ROOT / name).read_text("utf-8")


def test_the_guide_shows_every_way_in() -> None:
    assert {Path(name).name for name, _ in SHOWN} >= {
        ".pre-commit-config.yaml",
        "brandlint.yml",
        "fristen.yml",
        ".gitlab-ci.yml",
        "Makefile",
        "package.json",
    }
