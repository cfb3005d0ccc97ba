"""`packs`, `rules`, `explain` and `init`, by their output and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml


def test_packs_list_names_the_shipped_ones(brandlint):
    ran = brandlint("packs", "list")
    names = [line.split()[0] for line in ran.out.splitlines()]
    assert {"clarity-de", "clarity-en", "fairness-de", "postings-de", "voice"} <= set(names)


def test_packs_test_runs_every_example(site, brandlint):
    ran = brandlint("packs", "test", "./marke")
    assert (ran.code, ran.out) == (0, "1 rules, 2 examples, 0 failed\n")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("Freu dich auf flache Hierarchien.", "Nichts.", "not", id="not flagged"),
        pytest.param("Deine Leitung heißt Erika.", "flache Hierarchien", "clean", id="not clean"),
    ],
)
def test_packs_test_names_examples_that_do_not_hold(site, brandlint, old, new, said):
    path = site / "marke/empty-phrase.yaml"
    text = path.read_text("utf-8").replace(old, new)
    if new == "Nichts.":
        text = text.replace(", seen: [flache Hierarchien]", "")
    path.write_text(text, encoding="utf-8")
    ran = brandlint("packs", "test", "./marke")
    assert ran.code == bool(said)
    assert said in ran.out


def test_packs_coverage_names_silent_rules(site, brandlint):
    ran = brandlint("packs", "test", "./marke", "--coverage", "jobs")
    assert "     1  marke/empty-phrase" in ran.out
    assert "0 of 1 rules find nothing in 1 texts" in ran.out


@pytest.mark.parametrize("kind", ["rule", "pack", "settings", "report"])
def test_packs_schema_prints_a_schema(brandlint, kind):
    data = json.loads(brandlint("packs", "schema", kind).out)
    assert data["$schema"].startswith("https://json-schema.org/")


@pytest.mark.parametrize("kind", ["rule", "pack", "settings", "report"])
def test_the_published_schemas_are_current(brandlint, kind):
    published = Path(__file__).parents[2] / f"docs/schema/{kind}.schema.json"
    assert json.loads(published.read_text("utf-8")) == json.loads(
        brandlint("packs", "schema", kind).out
    )


def test_rules_and_explain(site, brandlint):
    assert "marke/empty-phrase" in brandlint("rules").out
    shown = brandlint("explain", "marke/empty-phrase").out
    assert "Because." in shown
    assert "✗   Freu dich auf flache Hierarchien." in shown
    assert "✓   Deine Leitung heißt Erika." in shown
    assert "brandlint-ignore marke/empty-phrase:" in shown
    data = json.loads(brandlint("rules", "--format", "json").out)
    assert all(rule["message"] and rule["why"] for rule in data)


def test_explain_knows_the_findings_of_brandlint_itself(brandlint):
    assert "suppression" in brandlint("explain", "brandlint/unused-suppression").out


def test_init_starts_where_the_texts_are(site, brandlint):
    (site / "brandlint.yaml").unlink()
    text = (site / "jobs/pflege.md").read_text("utf-8")
    for number in range(8):
        (site / f"jobs/{number}.md").write_text(text, encoding="utf-8")
    ran = brandlint("init")
    assert ran.code == 0
    settings = yaml.safe_load((site / "brandlint.yaml").read_text("utf-8"))
    assert settings["touchpoints"] == {"job_posting": ["jobs/*.md"]}
    assert settings["voice"]["address"] == "du"
    assert settings["voice"]["gender_marker"] == "(m/w/d)"
    assert {"clarity-de", "facts-de", "law-de"} <= set(settings["packs"])
    assert "clarity-en" not in settings["packs"]
    assert brandlint("check").code == 0


def test_init_never_overwrites(site, brandlint):
    before = (site / "brandlint.yaml").read_bytes()
    ran = brandlint("init")
    assert ran.code == 2
    assert "exists already" in ran.err
    assert (site / "brandlint.yaml").read_bytes() == before
