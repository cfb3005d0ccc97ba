"""`brandlint rules` and `brandlint explain`: what is checked, and why."""

from __future__ import annotations

import json as jsonlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from brandlint.cli.interface import UI_LANGUAGE, Command, pack_option, say
from brandlint.config import SettingsCache
from brandlint.engine.messages import in_language
from brandlint.engine.names import unknown_rule
from brandlint.packs import load_pack, shipped_packs
from brandlint.reporters.terminal import harmless
from brandlint.rules import Rule
from brandlint.suppressions import OWN_RULES


def known_rules(packs: tuple[str, ...] = ()) -> dict[str, Rule]:
    """Return the rules of the shipped packs, the settings' packs and the named ones, by id."""
    settings = SettingsCache().settings_for(Path("any"))
    names = dict.fromkeys([*shipped_packs(), *(settings.packs or ()), *settings.extend_packs])
    loaded = [load_pack(name, settings.root) for name in names]
    loaded += [load_pack(name, Path.cwd(), anywhere=True) for name in packs]
    return {rule.id: rule for pack in loaded for rule in pack.rules}


@click.command(cls=Command, help=say("List all rules.", "Listet alle Regeln auf."))
@pack_option
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    help=say("Form of the list.", "Form der Liste."),
)
def rules(packs: tuple[str, ...], format_: str) -> None:
    """Print one line a rule, or all their fields as JSON."""
    known = sorted(known_rules(packs).items())
    if format_ == "json":
        data = [_as_data(rule) for _, rule in known]
        click.echo(jsonlib.dumps(data, ensure_ascii=False, indent=2))
        return
    longest = max((len(id_) for id_, _ in known), default=0)
    for id_, rule in known:
        trial = say(" (preview)", " (Probe)") if rule.preview else ""
        click.echo(
            f"{id_:<{longest}}  {rule.severity.label:<7}  {rule.owner.value:<5}  "
            f"{rule.check_type}{trial}"
        )


@click.command(cls=Command, help=say("Explain a rule.", "Erklärt eine Regel."))
@click.argument("rule_id", metavar="ID")
@pack_option
def explain(rule_id: str, packs: tuple[str, ...]) -> None:
    """Print what a rule flags, why, on what grounds, and its examples."""
    if rule_id in OWN_RULES:
        click.echo(f"{rule_id}\n\n{OWN_RULES[rule_id].in_language(UI_LANGUAGE)}")
        return
    known = known_rules(packs)
    renamed = {old: rule for rule in known.values() for old in rule.was}
    rule = known.get(rule_id) or renamed.get(rule_id)
    if rule is None:
        raise unknown_rule(rule_id, known)
    for line in _explained(rule):
        click.echo(line)


def _explained(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}  ({rule.severity.label}, {rule.owner.value}, {rule.check_type})"
    yield ""
    yield in_language(rule.message, UI_LANGUAGE)
    why = in_language(rule.why, UI_LANGUAGE)
    if why:
        yield ""
        yield why
    yield from _grounds(rule)
    yield ""
    yield say("Flagged:", "Gemeldet:")
    for flagged in rule.examples.flagged:
        yield from _example(flagged.text, "✗")
        if flagged.seen:
            yield f"      → {', '.join(flagged.seen)}"
    yield ""
    yield say("Clean:", "In Ordnung:")
    for clean in rule.examples.clean:
        yield from _example(clean.text, "✓")
    yield ""
    yield say(
        f"To leave one place as it is: <!-- brandlint-ignore {rule.id}: your reason -->",
        f"Eine Stelle so lassen: <!-- brandlint-ignore {rule.id}: der Grund -->",
    )


def _grounds(rule: Rule) -> Iterator[str]:
    if rule.legal is not None:
        yield ""
        since = f", {rule.legal.valid_from} –" if rule.legal.valid_from else ""
        yield f"{rule.legal.jurisdiction}: {rule.legal.status}{since}"
    for source in rule.sources:
        yield ""
        seen = say(f", looked up on {source.checked}", f", nachgesehen am {source.checked}")
        yield say("Source: ", "Quelle: ") + source.title + (seen if source.checked else "")
        if source.url:
            yield f"  {source.url}"


def _example(text: str, sign: str) -> Iterator[str]:
    first, *rest = text.strip().splitlines() or [""]
    yield f"  {sign}   {harmless(first)}"
    for line in rest:
        yield f"      {harmless(line)}"


def _as_data(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "check": rule.check_type,
        "severity": rule.severity.label,
        "owner": rule.owner.value,
        "language": rule.language,
        "touchpoints": sorted(rule.touchpoints),
        "preview": rule.preview,
        "message": dict(rule.message),
        "why": dict(rule.why),
        "needs": sorted(f"{need.value[0]} ({need.tier})" for need in rule.check.needed()),
    }
