"""What stands in a settings file."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from brandlint.documents import Touchpoint
from brandlint.facts import Fact
from brandlint.rules import Voice

SeverityName = Literal["note", "warning", "error"]
Level = Literal["off", "note", "warning", "error"]
_Language = Literal["de", "en"]
_Globs = tuple[str, ...]
_RuleNames = Annotated[
    tuple[str, ...], Meta(description="Rules by id, pack (clarity-de) or pattern (*/age-*).")
]
# A rule's id, a pack or a pattern such as `*/anglicism`.
_Levels = dict[str, Level]


class RuleSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the brand changes in a rule."""

    severity: Annotated[Level | None, Meta(description="How much it weighs, or off.")] = None
    params: Annotated[dict[str, Any], Meta(description="Other parameters for its check.")] = {}
    reason: Annotated[str, Meta(description="Why the brand wants it so.")] = ""


class PathOverride(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is different for some files."""

    paths: Annotated[_Globs, Meta(description="Which files, as in .gitignore.", min_length=1)]
    rules: Annotated[_Levels, Meta(description="Severities, or off, of rules.", min_length=1)]
    reason: Annotated[str, Meta(description="Why; needed where a rule is off.")] = ""


class SettingsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The settings of a brand: brandlint.yaml, or [tool.brandlint] in pyproject.toml."""

    brand: Annotated[str, Meta(description="The name of the employer.")] = ""
    ui_language: Annotated[
        _Language | None, Meta(description="What findings speak; else the copy's language.")
    ] = None
    language: Annotated[
        _Language | None, Meta(description="The language of all copy; else it is detected.")
    ] = None
    packs: Annotated[
        tuple[str, ...] | None,
        Meta(description="Rule packs: names, or folders such as ./brand; else the default packs."),
    ] = None
    extend_packs: Annotated[
        tuple[str, ...], Meta(description="Packs on top of `packs` or of the default ones.")
    ] = ()
    gate: Annotated[SeverityName, Meta(description="The lowest severity that fails a run.")] = (
        "error"
    )
    exclude: Annotated[_Globs, Meta(description="Files to leave out, as in .gitignore.")] = ()
    touchpoints: Annotated[
        dict[Touchpoint, _Globs],
        Meta(description="Which files belong to which touchpoint; the first that fits counts."),
    ] = {}
    facts: Annotated[
        str | None,
        Meta(description="The fact sheet: facts.yaml, facts.xlsx or facts.csv in this project."),
    ] = None
    baseline: Annotated[
        str | None,
        Meta(description="The file of accepted findings; else brandlint-baseline.json or .yaml."),
    ] = None
    require: Annotated[
        dict[Touchpoint, tuple[Fact | dict[Fact, Annotated[int, Meta(ge=1)]], ...]],
        Meta(
            description="Facts that each touchpoint must state, such as salary, or how many "
            "different ones: {benefit: 3}."
        ),
    ] = {}
    voice: Annotated[Voice, Meta(description="How the brand speaks.")] = Voice()
    rules: Annotated[
        dict[str, Level | RuleSetting],
        Meta(description="Severity and parameters of rules, by id, pack or pattern."),
    ] = {}
    overrides: Annotated[
        tuple[PathOverride, ...], Meta(description="What is different for some files.")
    ] = ()
    select: Annotated[_RuleNames, Meta(description="Run only these rules.")] = ()
    ignore: Annotated[_RuleNames, Meta(description="Don't run these rules.")] = ()
    preview: Annotated[bool, Meta(description="Run rules that are still in preview.")] = False
    pipeline: Annotated[
        dict[_Language, str],
        Meta(description="Installed spaCy pipelines for rules that need syntax."),
    ] = {}
