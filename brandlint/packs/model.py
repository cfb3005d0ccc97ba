"""What stands in the files of a pack, and the pack that is made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from brandlint.documents import BlockKind, Touchpoint
from brandlint.findings import Owner
from brandlint.rules import Examples, Rule, Source

SeverityName = Literal["note", "warning", "error"]
ParamValues = Annotated[dict[str, Any], Meta(description="The parameters of the check.")]


class Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A text for people, in the languages of the interface."""

    de: str | None = None
    en: str | None = None


Text = str | Texts


def spoken(text: Text | None) -> Mapping[str, str]:
    """Return a text by language, each language filled: what is missing stands in the other."""
    if isinstance(text, str):
        return {"de": text, "en": text}
    if text is None or not (text.de or text.en):
        return {}
    return {"de": text.de or text.en or "", "en": text.en or text.de or ""}


class Override(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a pack changes in a rule of a pack that it extends."""

    severity: SeverityName | None = None
    params: ParamValues = {}
    off: Annotated[bool, Meta(description="Switch the rule off; needs a reason.")] = False
    reason: Annotated[str, Meta(description="Why the brand wants it so.")] = ""


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The manifest of a pack: its file `pack.yaml`."""

    name: Annotated[str, Meta(description="The name of the folder, in kebab-case.")]
    version: Annotated[str, Meta(description="The pack's own version, in quotes.")]
    title: Annotated[Text, Meta(description="What people call the pack.")]
    description: Annotated[Text | None, Meta(description="What the pack is for.")] = None
    language: Annotated[
        Literal["de", "en"] | None, Meta(description="The language of the copy; none for any.")
    ] = None
    jurisdiction: Annotated[
        str | None, Meta(description="The country whose law the pack speaks of, such as DE.")
    ] = None
    owners: Annotated[tuple[str, ...], Meta(description="Who looks after the pack.")] = ()
    requires: Annotated[
        str, Meta(description="The versions of brandlint that the pack needs, such as '>=0.1'.")
    ] = ""
    extends: Annotated[
        tuple[str, ...],
        Meta(description="Packs whose rules this one takes over: names, or paths such as ../base."),
    ] = ()
    rules: Annotated[
        dict[str, Override], Meta(description="Changes to rules of the extended packs, by id.")
    ] = {}


class RuleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One rule: a statement of the brand with its documentation and its test."""

    id: Annotated[str, Meta(description="pack/slug; the slug is the name of the file.")]
    check: Annotated[str, Meta(description="The type of check that carries out the rule.")]
    severity: SeverityName
    message: Annotated[Text, Meta(description="What to say; {seen} is what was found.")]
    why: Annotated[Text, Meta(description="Why the rule exists, for those who doubt it.")]
    examples: Annotated[Examples, Meta(description="Texts that show and test the rule.")]
    params: ParamValues = {}
    owner: Annotated[Owner, Meta(description="Who can settle a finding.")] = Owner.VOICE
    since: Annotated[str, Meta(description="The version that brought the rule, in quotes.")] = ""
    preview: Annotated[bool, Meta(description="Run only where somebody asks for it.")] = False
    was: Annotated[tuple[str, ...], Meta(description="Former ids of the rule.")] = ()
    touchpoints: Annotated[
        tuple[Touchpoint, ...], Meta(description="Where the rule applies; everywhere if empty.")
    ] = ()
    blocks: Annotated[
        tuple[BlockKind, ...], Meta(description="Which blocks it looks at; all if empty.")
    ] = ()
    grouped: Annotated[
        bool, Meta(description="Show one finding a document, with the other places as related.")
    ] = False
    source: Annotated[Source | tuple[Source, ...], Meta(description="What the rule rests on.")] = ()
    jurisdiction: Annotated[
        str | None, Meta(description="The country whose law it is, such as DE.")
    ] = None
    status: Annotated[
        Literal["required", "risk", "recommended"] | None,
        Meta(description="What the law has to do with it."),
    ] = None
    valid_from: Annotated[date | None, Meta(description="The first day of the law.")] = None
    valid_to: Annotated[date | None, Meta(description="Its last day, if it has one.")] = None


@dataclass(frozen=True, slots=True)
class Pack:
    """A rule pack, ready to run: its own rules and those that it takes over.

    `rules` are sorted by id. `off` has the rules that the pack switches off, with the reason;
    `changed` names those that it, or a pack that it extends, runs otherwise than they were.
    `extends` names all packs that its rules come from, the nearest first. `title` and
    `description` are by language of the interface.
    """

    name: str
    version: str
    path: Path
    title: Mapping[str, str]
    rules: tuple[Rule, ...]
    description: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None
    jurisdiction: str | None = None
    owners: tuple[str, ...] = ()
    extends: tuple[str, ...] = ()
    changed: frozenset[str] = frozenset()
    off: Mapping[str, str] = field(default_factory=dict)
