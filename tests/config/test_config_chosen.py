from __future__ import annotations

from pathlib import Path

import pytest
from config_makers import rule, written

from brandlint.config import check_against, packs_for, rules_for
from brandlint.config.schema import settings_schema
from brandlint.errors import UserError
from brandlint.findings import Severity
from brandlint.packs import find as find_module

RULE = """\
id: brand/{slug}
check: forbidden-term
severity: warning
was: [brand/old-{slug}]
message: "„{{seen}}“"
why: Weil.
params: {{terms: [hip], except: [hip hop]}}
examples: {{flagged: [{{text: hip, seen: [hip]}}], clean: [{{text: Hallo}}]}}
"""


@pytest.fixture
def brand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a pack of two rules; nothing but two empty packs is shipped."""
    for name, slugs in {
        "brand": ("hip", "hop"),
        "home/clarity-de": (),
        "home/voice": (),
        "home/law-de": (),
    }.items():
        folder = tmp_path / name
        folder.mkdir(parents=True)
        manifest = f'name: {folder.name}\nversion: "1"\ntitle: x\n'
        (folder / "pack.yaml").write_text(manifest, encoding="utf-8")
        for slug in slugs:
            (folder / f"{slug}.yaml").write_text(RULE.format(slug=slug), encoding="utf-8")
    home = {one.name: one for one in (tmp_path / "home").iterdir()}
    monkeypatch.setattr(find_module, "_shipped", lambda: home)
    return tmp_path


def names_of(folder: Path, text: str, *languages: str) -> list[str]:
    return [pack.name for pack in packs_for(written(folder, text), languages or ("de",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["clarity-de", "voice"]),
        ("packs: []", []),
        ("packs: [./brand, law-de]", ["brand", "law-de"]),
        ("extend_packs: [./brand]", ["clarity-de", "voice", "brand"]),
        ("packs: [law-de]\nextend_packs: [./brand]", ["law-de", "brand"]),
    ],
    ids=["the default packs", "none at all", "the named ones", "more than default", "both"],
)
def test_settings_choose_packs(brand: Path, text: str, expected: list[str]) -> None:
    assert names_of(brand, text) == expected


def test_copy_in_two_languages_gets_the_packs_of_both_once(brand: Path) -> None:
    assert names_of(brand, "", "de", "en") == ["clarity-de", "voice"]
    assert names_of(brand, "", "mixed") == ["clarity-de", "voice"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("packs: [./brand, clarty-de]", ":1:18: there is no pack 'clarty-de', did you mean"),
        ("extend_packs: [./brant]", ":1:16: there is no folder './brant', did you mean './brand'"),
        ("packs: [brand]", ":1:9: there is no pack 'brand', did you mean './brand'?"),
        ("packs: [../brand]", ":1:9: the pack '../brand' lies outside of"),
    ],
)
def test_a_pack_that_is_not_there_has_its_place(brand: Path, text: str, said: str) -> None:
    with pytest.raises(UserError) as caught:
        packs_for(written(brand, text), ("de",))
    assert said in caught.value.wording.en


def test_settings_change_parameters_of_one_rule(brand: Path) -> None:
    settings = written(brand, "packs: [./brand]\nrules: {brand/old-hip: {params: {terms: [hop]}}}")
    rules = {one.id: one for one in rules_for(settings, packs_for(settings, ("de",)))}
    assert rules["brand/hip"].check.terms == ("hop",)  # type: ignore[attr-defined]
    assert rules["brand/hip"].check.except_ == ("hip hop",)  # type: ignore[attr-defined]
    assert rules["brand/hop"].check.terms == ("hip",)  # type: ignore[attr-defined]


MISTAKES = {
    "an unknown rule": ("rules: {brand/hipp: off}", ":2:9: no rule is called 'brand/hipp', did"),
    "an unknown pack": ("rules: {brant: off}", ":2:9: no rule is called 'brant', did you mean"),
    "a pattern for nothing": ("ignore: ['brand/x*']", ":2:10: no rule is called 'brand/x*'"),
    "an unknown selection": ("select: [brand/hap]", ":2:10: no rule is called"),
    "an unknown override": (
        "overrides: [{paths: [a], rules: {brand/hap: note}}]",
        ":2:34: no rule is called",
    ),
    "parameters of a pack": ("rules: {brand: {params: {terms: [x]}}}", ":2:17: params belong to"),
    "an unknown parameter": ("rules: {brand/hip: {params: {term: [x]}}}", ":2:30: rules.brand/hip"),
}


@pytest.mark.parametrize(("text", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_rule_that_is_not_there_has_its_place(brand: Path, text: str, said: str) -> None:
    settings = written(brand, f"packs: [./brand]\n{text}")
    with pytest.raises(UserError) as caught:
        rules_for(settings, packs_for(settings, ("de",)))
    assert said in caught.value.wording.en
    assert caught.value.wording.de != caught.value.wording.en


KNOWN = [
    "brand",
    "brand/*",
    "brand/old-hip",
    "*/hip",
    "law-de/x",
    "*",
    "brandlint/broken-suppression",
]


@pytest.mark.parametrize("name", KNOWN)
def test_names_that_can_mean_something_are_fine(brand: Path, name: str) -> None:
    settings = written(brand, f"packs: [./brand]\nignore: ['{name}']")
    assert rules_for(settings, packs_for(settings, ("de",)))


def test_a_rule_that_a_pack_has_switched_off_may_be_named(tmp_path: Path) -> None:
    settings = written(tmp_path, "rules: {x/gone: error}")
    check_against(settings, [rule("x/there")], off={"x/gone"})
    with pytest.raises(UserError, match="no rule is called 'x/gone'"):
        check_against(settings, [rule("x/there")])


def test_the_schema_knows_every_key() -> None:
    schema = settings_schema()
    properties = schema["$defs"]["SettingsFile"]["properties"]
    assert {"brand", "packs", "voice", "rules", "overrides", "touchpoints"} <= set(properties)
    assert all(part.get("description") for part in properties.values())


def test_all_severities_have_a_name_in_files(tmp_path: Path) -> None:
    for severity in Severity:
        assert written(tmp_path, f"gate: {severity.label}").gate is severity


def test_what_is_wrong_inside_of_a_pack_has_its_own_place(brand: Path) -> None:
    (brand / "brand/hip.yaml").write_text("id: brand/hip\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        names_of(brand, "packs: [./brand]")
    assert str(caught.value).startswith(f"{brand}/brand/hip.yaml:1:1: ")
