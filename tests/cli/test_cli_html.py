"""The HTML report comes from a run: with the brand, the texts and what was found in them."""

from __future__ import annotations

import json
import re


def test_a_run_makes_one_file_with_texts_and_findings(site, brandlint):
    with (site / "brandlint.yaml").open("a", encoding="utf-8") as file:
        file.write("brand: Muster & Söhne\n")
    ran = brandlint("check", "--format", "html", "--ui-language", "de", "--today", "2027-05-01")
    assert ran.code == 0
    assert ran.out.startswith('<!doctype html>\n<html lang="de">')
    assert "Muster &amp; Söhne" in ran.out
    assert "Stand 1. Mai 2027" in ran.out
    blocks = dict(
        re.findall(r'<script type="application/json" id="([\w-]+)">(.*?)</script>', ran.out)
    )
    overview, page = (json.loads(blocks[name]) for name in ("overview", "page-0"))
    (finding,) = overview["findings"]
    (start, end) = finding["spots"][0]
    assert page["text"][start:end] == "flache Hierarchien"
    assert overview["documents"][0]["score"][0] < 100


def test_facts_stand_in_it_though_no_rule_asks_for_them(site, brandlint):
    path = site / "jobs/pflege.md"
    path.write_text(path.read_text("utf-8") + "\n\nWir bieten 30 Tage Urlaub.\n", encoding="utf-8")
    assert "30 Tage" in brandlint("check", "--format", "html", "--ui-language", "de").out
