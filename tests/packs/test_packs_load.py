from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pack_makers import MakePack, rule_text

from brandlint.documents import BlockKind, Touchpoint
from brandlint.errors import UserError
from brandlint.findings import Owner, Severity
from brandlint.packs import Pack, load_pack, rules_of, single
from brandlint.packs import load as load_module


def ids(pack: Pack) -> list[str]:
    return [rule.id for rule in pack.rules]


def error_of(reference: str, base: Path) -> tuple[str, str]:
    with pytest.raises(UserError) as caught:
        load_pack(reference, base)
    return caught.value.wording


def test_a_pack_is_its_manifest_and_one_rule_a_file_in_any_folder(
    make_pack: MakePack, tmp_path: Path
) -> None:
    make_pack(
        "brand",
        "language: de\nowners: [Marketing]\ndescription: {de: So sprechen wir.}",
        {"words/hollow.yaml": "", "b.yaml": "", "README.md": "# Lies mich", ".hidden.yaml": "x: 1"},
    )
    pack = load_pack("./brand", tmp_path)
    assert ids(pack) == ["brand/b", "brand/hollow"]
    assert (pack.name, pack.version, pack.language) == ("brand", "1.0", "de")
    assert pack.title == {"de": "Ein Paket", "en": "Ein Paket"}
    assert pack.description["en"] == "So sprechen wir."
    assert pack.owners == ("Marketing",)
    assert {rule.language for rule in pack.rules} == {"de"}


def test_a_rule_keeps_all_that_its_file_says(make_pack: MakePack, tmp_path: Path) -> None:
    more = """\
owner: facts
since: "0.2"
preview: true
grouped: true
was: [brand/older]
touchpoints: [ad, email]
blocks: [heading]
source:
  - {title: Eine Studie, checked: 2026-01-31}
  - {title: Ein Buch}
jurisdiction: DE
status: risk
valid_from: 2026-06-07
"""
    make_pack("brand", "", {"hollow.yaml": rule_text("brand/hollow") + more})
    (rule,) = load_pack("./brand", tmp_path).rules
    assert (rule.severity, rule.owner, rule.since) == (Severity.WARNING, Owner.FACTS, "0.2")
    assert (rule.preview, rule.grouped, rule.was) == (True, True, ("brand/older",))
    assert rule.touchpoints == {Touchpoint.AD, Touchpoint.EMAIL}
    assert rule.blocks == {BlockKind.HEADING}
    assert [source.title for source in rule.sources] == ["Eine Studie", "Ein Buch"]
    assert rule.legal is not None
    assert rule.legal.status == "risk"
    assert rule.message["en"] == "“{seen}” says nothing."
    assert rule.why["en"] == rule.why["de"] == "Leser glauben es nicht."
    assert rule.path.endswith("brand/hollow.yaml")


def test_a_pack_is_read_once(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("brand", "", {"a.yaml": ""})
    assert load_pack("./brand", tmp_path) is load_pack("./brand", tmp_path)


def test_a_pack_takes_over_the_rules_of_those_it_extends(
    make_pack: MakePack, tmp_path: Path
) -> None:
    make_pack("packs/base", "", {"a.yaml": "", "b.yaml": "", "c.yaml": ""})
    make_pack("packs/middle", "extends: [../base]", {"d.yaml": ""})
    make_pack(
        "packs/brand",
        """\
        extends: [../middle]
        rules:
          base/a: {severity: error}
          base/b: {params: {terms: [hip], case: true}}
          base/c: {off: true, reason: Wir sagen es gern.}
        """,
    )
    pack = load_pack("./packs/brand", tmp_path)
    rules = {rule.id: rule for rule in pack.rules}
    assert list(rules) == ["base/a", "base/b", "middle/d"]
    assert rules["base/a"].severity is Severity.ERROR
    assert vars_of(rules["base/b"]) == (("hip",), True)
    assert pack.off == {"base/c": "Wir sagen es gern."}
    assert pack.extends == ("middle", "base")
    assert pack.changed == {"base/a", "base/b"}


def vars_of(rule: object) -> tuple[object, object]:
    check = rule.check  # type: ignore[attr-defined]
    return tuple(check.terms), check.case


def test_an_override_names_a_renamed_rule_by_its_old_id(
    make_pack: MakePack, tmp_path: Path
) -> None:
    make_pack("base", "", {"a.yaml": rule_text("base/a") + "was: [base/older]\n"})
    make_pack("brand", "extends: [../base]\nrules: {base/older: {severity: note}}")
    # The pack lies beside the other one, so the project is the folder above both.
    (rule,) = load_pack("./brand", tmp_path).rules
    assert (rule.id, rule.severity) == ("base/a", Severity.NOTE)


def test_rules_of_several_packs_come_once_and_changes_win_in_any_order(
    make_pack: MakePack, tmp_path: Path
) -> None:
    make_pack("base", "", {"a.yaml": "", "b.yaml": ""})
    make_pack("other", "extends: [../base]", {"x.yaml": ""})
    make_pack(
        "brand",
        "extends: [../base]\n"
        "rules: {base/a: {severity: error}, base/b: {off: true, reason: Passt nicht.}}",
    )
    packs = [load_pack(f"./{name}", tmp_path) for name in ("brand", "base", "other")]
    for order in (packs, packs[::-1]):
        rules = rules_of(order)
        assert [rule.id for rule in rules] == ["base/a", "other/x"]
        assert rules[0].severity is Severity.ERROR


def test_two_packs_of_one_name_are_a_mistake(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("brand", "", {"a.yaml": ""})
    pack = load_pack("./brand", tmp_path)
    with pytest.raises(UserError, match="two packs are called 'brand'"):
        rules_of([pack, replace(pack, path=tmp_path / "elsewhere")])


MANIFESTS = {
    "an unknown key": ("ownerz: [Wir]", ":4:1: unknown key 'ownerz', did you mean 'owners'?"),
    "a bad language": ("language: fr", ":4:11: language: 'fr' is not allowed"),
    "a bad specifier": ("requires: newest", ":4:11: 'newest' names no versions"),
    "a version to come": ("requires: '>=99'", ":4:11: the pack needs brandlint >=99"),
    "an unknown pack": ("extends: [nobody]", ":4:11: there is no pack 'nobody'"),
    "a missing folder": ("extends: [../base]", ":4:11: there is no folder '../base'"),
    "a path that leads out": ("extends: [../../x]", ":4:11: the pack '../../x' lies outside"),
    "a path with backslashes": (
        r"extends: [..\base]",
        r":4:11: write the path '..\\base' with '/': '../base'",
    ),
    "itself extended": ("extends: [../brand]", "in a circle (brand → brand)"),
    "a rule that nobody has": ("rules: {base/a: {severity: note}}", ":4:9: no pack that this"),
    "its own rule overridden": ("rules: {brand/a: {severity: note}}", "change its own file"),
}


@pytest.mark.parametrize(("lines", "said"), MANIFESTS.values(), ids=MANIFESTS)
def test_a_mistake_in_the_manifest_has_its_place(
    make_pack: MakePack, tmp_path: Path, lines: str, said: str
) -> None:
    make_pack("brand", lines, {"a.yaml": ""})
    en, de = error_of("./brand", tmp_path)
    assert said in en
    assert "brand/pack.yaml:4:" in en
    assert "brand/pack.yaml:4:" in de
    assert en != de


OVERRIDES = {
    "off without a reason": ("{off: true}", ":5:23: switching a rule off needs a reason"),
    "off with a severity": ("{off: true, reason: x, severity: note}", "has no severity"),
    "an unknown severity": ("{severity: fatal}", "'fatal' is not allowed"),
    "an unknown parameter": ("{params: {term: [x]}}", ":5:27: rules.base/a.params: unknown key"),
    "a wrong parameter": ("{params: {terms: 3}}", ":5:34: rules.base/a.params.terms:"),
}


@pytest.mark.parametrize(("override", "said"), OVERRIDES.values(), ids=OVERRIDES)
def test_a_mistake_in_an_override_has_its_place(
    make_pack: MakePack, tmp_path: Path, override: str, said: str
) -> None:
    make_pack("base", "", {"a.yaml": ""})
    make_pack("brand", f"extends: [../base]\nrules: {{base/a: {override}}}")
    assert said in error_of("./brand", tmp_path)[0]


def test_an_override_of_an_unknown_rule_proposes_the_nearest(
    make_pack: MakePack, tmp_path: Path
) -> None:
    make_pack("base", "", {"hollow.yaml": ""})
    make_pack("brand", "extends: [../base]\nrules: {base/holow: {severity: note}}")
    en, de = error_of("./brand", tmp_path)
    assert "did you mean 'base/hollow'?" in en
    assert "gemeint ist wohl „base/hollow“?" in de


def test_a_circle_of_packs_is_named_step_by_step(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("a", "extends: [../b]")
    make_pack("b", "extends: [../c]")
    make_pack("c", "extends: [../a]")
    assert "(a → b → c → a)" in error_of("./a", tmp_path)[0]


def test_many_roads_to_one_pack_are_walked_once(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("p0", "", {"a.yaml": ""})
    for number in range(1, 40):
        below = f"../p{number - 1}"
        make_pack(f"p{number}", f"extends: [{below}, {below}, {below}]")
    assert ids(load_pack("./p39", tmp_path)) == ["p0/a"]


def test_the_name_must_be_that_of_the_folder(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("brand").rename(tmp_path / "other")
    assert (
        ":1:7: the name 'brand' must be that of the folder, 'other'"
        in error_of("./other", tmp_path)[0]
    )


def test_a_name_in_capitals_is_refused(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("Brand")
    assert "not in kebab-case" in error_of("./Brand", tmp_path)[0]


def test_the_mistakes_of_all_rules_are_told_at_once(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("brand", "", {"a.yaml": "id: brand/a\n", "b.yaml": "", "c.yaml": "[]\n"})
    lines = error_of("./brand", tmp_path)[0].splitlines()
    assert [line.split(":")[0].rsplit("/", 1)[-1] for line in lines] == ["a.yaml", "c.yaml"]


def test_one_name_in_two_folders_is_one_id_too_many(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("brand", "", {"x/a.yaml": "", "y/a.yaml": ""})
    en, _ = error_of("./brand", tmp_path)
    assert "y/a.yaml:1:1: the id 'brand/a' is that of" in en


def test_a_former_id_is_taken_for_ever(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("brand", "", {"a.yaml": "", "b.yaml": rule_text("brand/b") + "was: [brand/a]\n"})
    assert "the id 'brand/a' is that of" in error_of("./brand", tmp_path)[0]


STRAYS = {
    "a second manifest": ("x/pack.yaml", "name: x\n", "a pack has one pack.yaml"),
    "a manifest with another ending": ("pack.yml", "name: x\n", "a pack has one pack.yaml"),
    "a file that is no rule": ("notes.yml", "todo: all\n", ":1:1: unknown key 'todo'"),
    "an empty file": ("empty.yaml", "# nothing\n", ":1:1: the file is empty"),
    "a list": ("list.yaml", "- a\n", "a group of keys is expected"),
    "a file of a megabyte": ("huge.yaml", "#" * 1_000_001, "more than 1 MB"),
    "an explosion of aliases": (
        "bomb.yaml",
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(
            f"{new}: &{new} [{','.join(f'*{old}' for _ in range(9))}]\n"
            for old, new in zip("abcdefgh", "bcdefghi", strict=True)
        ),
        "aliases",
    ),
    "endless nesting": ("deep.yaml", "[" * 5000, "deep.yaml:"),
}


@pytest.mark.parametrize(("path", "text", "said"), STRAYS.values(), ids=STRAYS)
def test_a_yaml_file_that_is_no_rule_is_a_mistake(
    make_pack: MakePack, tmp_path: Path, path: str, text: str, said: str
) -> None:
    make_pack("brand", "", {path: text})
    assert said in error_of("./brand", tmp_path)[0]


def test_a_file_in_another_encoding_has_its_place(make_pack: MakePack, tmp_path: Path) -> None:
    (make_pack("brand") / "a.yaml").write_bytes("id: brand/a\nwhy: Grüße\n".encode("latin-1"))
    assert "a.yaml:2:8: the file is not in UTF-8" in error_of("./brand", tmp_path)[0]


def test_byte_order_mark_and_carriage_returns_are_fine(make_pack: MakePack, tmp_path: Path) -> None:
    text = rule_text("brand/a").replace("\n", "\r\n").encode()
    (make_pack("brand") / "a.yaml").write_bytes(b"\xef\xbb\xbf" + text)
    assert ids(load_pack("./brand", tmp_path)) == ["brand/a"]


def test_a_link_must_not_lead_out_of_the_project(make_pack: MakePack, tmp_path: Path) -> None:
    secret = tmp_path / "a.yaml"
    secret.write_text(rule_text("brand/a"), encoding="utf-8")
    project = make_pack("project/brand").parent
    (project / "brand" / "a.yaml").symlink_to(secret)
    assert "the link leads out of" in error_of("./brand", project)[0]


def test_a_link_inside_of_the_project_is_followed(make_pack: MakePack, tmp_path: Path) -> None:
    (tmp_path / "shared.yaml").write_text(rule_text("brand/a"), encoding="utf-8")
    (make_pack("brand") / "a.yaml").symlink_to(tmp_path / "shared.yaml")
    assert ids(load_pack("./brand", tmp_path)) == ["brand/a"]


def test_a_linked_folder_is_refused_rather_than_passed_over(
    make_pack: MakePack, tmp_path: Path
) -> None:
    brand = make_pack("brand", "", {"x/a.yaml": ""})
    (brand / "again").symlink_to(brand, target_is_directory=True)
    assert "a link to a folder is not followed" in error_of("./brand", tmp_path)[0]


def test_the_link_of_a_whole_pack_must_not_lead_out(make_pack: MakePack, tmp_path: Path) -> None:
    outside = make_pack("outside/brand", "", {"a.yaml": ""})
    project = tmp_path / "project"
    project.mkdir()
    (project / "brand").symlink_to(outside, target_is_directory=True)
    assert "lies outside of" in error_of("./brand", project)[0]


def test_the_command_line_may_name_any_folder(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("outside/brand", "", {"a.yaml": ""})
    project = tmp_path / "project"
    project.mkdir()
    pack = load_pack("../outside/brand", project, anywhere=True)
    assert ids(pack) == ["brand/a"]


def test_but_what_it_extends_must_not_lead_further_out(make_pack: MakePack, tmp_path: Path) -> None:
    make_pack("outside/base")
    make_pack("outside/brand", "extends: [../base]")
    (tmp_path / "project").mkdir()
    with pytest.raises(UserError, match="lies outside of"):
        load_pack("../outside/brand", tmp_path / "project", anywhere=True)


MANIFEST = """\
name: brand
version: "1.0"
title: {de: Marke, en: Brand}
language: de
owners: [Marketing]
requires: ">=0.1, <9"
extends: [../base]
rules:
  base/a: {severity: error, params: {terms: [hip]}, reason: Darum}
  base/b: {off: true, reason: Passt nicht}
"""


@given(
    st.integers(0, len(MANIFEST)),
    st.integers(0, 9),
    st.text("[]{}:,-'\"# \nax&*!./\0\\", max_size=3),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_mutation_of_a_manifest_holds_or_says_where(
    make_pack: MakePack, tmp_path: Path, at: int, cut: int, added: str
) -> None:
    make_pack("base", "", {"a.yaml": "", "b.yaml": ""})
    brand = make_pack("brand", "", {"c.yaml": ""})
    text = MANIFEST[:at] + added + MANIFEST[at + cut :]
    (brand / "pack.yaml").write_text(text, encoding="utf-8")
    single.own_of.cache_clear()
    load_module._loaded.cache_clear()
    said: tuple[str, ...] = ()
    try:
        load_pack("./brand", tmp_path)
    except UserError as error:
        said = error.wording
    # A line a file; those of the rules speak of what their manifest has become.
    assert all(".yaml:" in line for one in said for line in one.splitlines())
