"""The GitHub action: its form, and its shell steps as a runner would run them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from site_makers import (
    AD,
    ROOT,
    Site,
    clean_environment,
    evaluated,
    inputs,
    installed_brandlint,
    script,
    steps,
)

needs_bash = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("bash"), reason="bash is missing"
)


class Runner:
    """Runs a step of the action on a checkout of a pull request, as GitHub's runner does."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.temp = site.home / "runner temp"
        self.checkout = site.home / "checkout"
        self.output = self.temp / "output"
        self.summary = self.temp / "summary.md"
        self.temp.mkdir()
        installed_brandlint(self.temp / "brandlint" / "bin" / "brandlint")

    def check_out(self, ref: str, *options: str) -> None:
        """Fetch one ref and check it out, as actions/checkout does."""
        subprocess.run(["git", "init", "--quiet", str(self.checkout)], check=True)
        self.git("remote", "add", "origin", self.site.folder.as_uri())
        self.git("fetch", "--quiet", "--no-tags", *options, "origin", f"+{ref}:refs/remotes/pull")
        self.git("checkout", "--quiet", "--detach", "refs/remotes/pull")

    def git(self, *arguments: str) -> None:
        subprocess.run(
            ["git", "-C", str(self.checkout), *arguments],
            env=clean_environment(self.site.home),
            check=True,
            capture_output=True,
        )

    def run(
        self, step: str, base: str = "", context: dict[str, str] | None = None, **given: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a step; `given` are inputs, `base` is the branch that a pull request goes to."""
        chosen = inputs() | {name.replace("_", "-"): value for name, value in given.items()}
        known = {f"inputs.{name}": value for name, value in chosen.items()} | (context or {})
        file = self.temp / "step.sh"
        file.write_text(steps()[step]["run"], "utf-8")
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(file)],
            cwd=self.checkout if self.checkout.exists() else self.temp,
            env=clean_environment(
                self.site.home,
                GITHUB_ACTION_PATH=str(ROOT),
                GITHUB_BASE_REF=base,
                GITHUB_OUTPUT=str(self.output),
                GITHUB_STEP_SUMMARY=str(self.summary),
                RUNNER_TEMP=str(self.temp),
                **evaluated(steps()[step]["env"], known),
            ),
            check=False,
            capture_output=True,
            encoding="utf-8",
        )

    def outputs(self) -> dict[str, str]:
        """Return what the step told the next ones."""
        return dict(line.split("=", 1) for line in self.output.read_text("utf-8").splitlines())


@pytest.fixture
def runner(site: Site) -> Runner:
    """Return a runner for a pull request of one new word, whose base went on meanwhile."""
    site.git("switch", "--quiet", "--create", "stunden")
    site.replace(AD, "36 Stunden", "38 Stunden")
    site.commit("38 Stunden")
    site.git("switch", "--quiet", "main")
    site.replace("src/content/stellen/pflegefachkraft.md", "36 Stunden", "40 Stunden")
    site.commit("Was main falsch macht, ist nicht Sache des Pull Requests")
    site.git("switch", "--quiet", "--detach")
    site.git("merge", "--quiet", "--no-edit", "stunden")
    site.git("update-ref", "refs/pull/1/merge", "HEAD")
    site.git("update-ref", "refs/pull/1/head", "stunden")
    return Runner(site)


@needs_bash
@pytest.mark.parametrize("ref", ["refs/pull/1/merge", "refs/pull/1/head"])
@pytest.mark.parametrize("depth", [["--depth=1"], []], ids=["shallow", "whole"])
def test_a_pull_request_is_judged_by_what_it_brings(
    runner: Runner, ref: str, depth: list[str]
) -> None:
    runner.check_out(ref, *depth)
    ran = runner.run("Check", base="main", paths="src")
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert ran.stdout.count("::error") == 1
    assert f"file={AD}" in ran.stdout
    assert runner.outputs()["exit-code"] == "1"
    summary = runner.summary.read_text("utf-8")
    assert summary.startswith("<!-- brandlint report -->")
    assert "38 Stunden" in summary
    assert "40 Stunden" not in summary


@needs_bash
@pytest.mark.parametrize(
    ("given", "base"), [({}, ""), ({"new_since": "none"}, "main")], ids=["a push", "none"]
)
def test_otherwise_everything_counts(runner: Runner, given: dict[str, str], base: str) -> None:
    runner.check_out("refs/pull/1/merge", "--depth=1")
    ran = runner.run("Check", base=base, paths="src\n", **given)
    assert ran.stdout.count("::error") == 2, ran.stdout + ran.stderr


@needs_bash
def test_a_merge_group_is_judged_by_what_it_brings(runner: Runner) -> None:
    tip = runner.site.git("rev-parse", "main")
    runner.check_out("refs/pull/1/merge", "--depth=1")
    context = {"github.event.merge_group.base_sha": tip}
    ran = runner.run("Check", context=context, paths="src")
    assert ran.stdout.count("::error") == 1, ran.stdout + ran.stderr


@needs_bash
def test_a_base_out_of_reach_is_told_with_the_way_out(runner: Runner) -> None:
    runner.check_out("refs/pull/1/merge", "--depth=1")
    runner.git("remote", "set-url", "origin", "/nowhere")
    ran = runner.run("Check", base="main")
    assert ran.returncode == 2
    assert "fetch-depth: 0" in ran.stdout
    assert not runner.output.exists()


@needs_bash
def test_further_reports_and_options_reach_the_command(runner: Runner) -> None:
    runner.check_out("refs/pull/1/merge")
    ran = runner.run(
        "Check",
        paths=f"{AD}\n\nsrc/pages",
        reports="html:aus dem lauf/bericht.html\njunit:junit.xml\n",
        upload_sarif="true",
        gate="error",
        ui_language="en",
    )
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert "the fact sheet" in ran.stdout
    assert (runner.checkout / "aus dem lauf" / "bericht.html").exists()
    assert (runner.checkout / "junit.xml").exists()
    assert Path(runner.outputs()["sarif"]).exists()
    assert Path(runner.outputs()["markdown"]).exists()


@needs_bash
@pytest.mark.parametrize("name", ["paths", "gate", "new-since", "reports", "ui-language"])
def test_no_input_is_run(runner: Runner, name: str) -> None:
    runner.check_out("refs/pull/1/merge")
    evil = '"; touch pwned; `touch pwned` $(touch pwned) --help'
    ran = runner.run("Check", **{name.replace("-", "_"): evil})
    assert ran.returncode in (2, 3), ran.stdout + ran.stderr
    assert not (runner.checkout / "pwned").exists()


@needs_bash
def test_a_mistake_in_the_settings_has_its_own_exit_code(runner: Runner) -> None:
    runner.check_out("refs/pull/1/merge")
    (runner.checkout / "brandlint.yaml").write_text("pakcs: []\n", "utf-8")
    ran = runner.run("Check", paths="src")
    assert ran.returncode == 2
    assert runner.outputs() == {"exit-code": "2"}


@needs_bash
def test_brandlint_is_installed_from_the_action_with_its_packages(site: Site) -> None:
    runner = Runner(site)
    log = site.home / "log"
    python = site.home / "python"
    script(runner.temp / "brandlint" / "bin" / "python", f'printf "%s\\n" "$@" >> "{log}"')
    script(python, f'printf "%s\\n" "$@" >> "{log}"')
    ran = runner.run(
        "Install brandlint",
        context={"steps.python.outputs.python-path": str(python)},
        packages="muster-marke==2.3.0\nmuster-haus==1.0.0 ; touch pwned",
        reports="docx:aus",
    )
    assert ran.returncode == 0, ran.stderr
    told = log.read_text("utf-8").splitlines()
    assert told[:3] == ["-m", "venv", str(runner.temp / "brandlint")]
    assert told[3:6] == ["-m", "pip", "install"]
    assert f"{ROOT}[docx]" in told
    packages = Path(told[told.index("--requirement") + 1]).read_text("utf-8")
    assert packages.splitlines()[0] == "muster-marke==2.3.0"
    assert not (runner.temp / "pwned").exists()


def test_no_expression_stands_in_a_script() -> None:
    assert all("${{" not in step["run"] for step in steps().values())


def test_every_input_is_described_and_used() -> None:
    text = (ROOT / "action.yml").read_text("utf-8")
    action: dict[str, Any] = yaml.safe_load(text)
    for name, given in action["inputs"].items():
        assert given["description"]
        assert f"inputs.{name} }}}}" in text
