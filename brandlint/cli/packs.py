"""`brandlint packs`: list rule packs, test their examples, print the schemas for editors."""

from __future__ import annotations

import json as jsonlib
from collections import Counter
from pathlib import Path

import click

from brandlint.cli import ExitCode
from brandlint.cli.interface import UI_LANGUAGE, Command, Group, say
from brandlint.config.schema import settings_schema
from brandlint.engine.examples import test_rule
from brandlint.engine.messages import in_language
from brandlint.engine.options import Options
from brandlint.engine.run import check_paths
from brandlint.packs import find_pack, known_packs, load_pack, schema
from brandlint.reporters import json as report_json

_SCHEMAS = {
    "rule": schema.rule_schema,
    "pack": schema.pack_schema,
    "settings": settings_schema,
    "report": report_json.schema,
}


@click.group(cls=Group, help=say("List and test rule packs.", "Regelpakete auflisten und prüfen."))
def packs() -> None:
    """Hold the commands on packs together."""


@packs.command(
    "list",
    cls=Command,
    help=say("List the packs that are found by name.", "Listet die Pakete mit Namen auf."),
)
def list_() -> None:
    """Print name, version, number of rules and title of each pack."""
    for name in known_packs():
        pack = load_pack(name, Path.cwd(), anywhere=True)
        count = say(f"{len(pack.rules)} rules", f"{len(pack.rules)} Regeln")
        title = in_language(pack.title, UI_LANGUAGE)
        click.echo(f"{pack.name:<14} {pack.version:<8} {count:<10} {title}")


@packs.command(
    "test",
    cls=Command,
    help=say(
        "Run the examples of packs (of all that are found by name, if none is named).",
        "Prüft die Beispiele von Paketen (ohne Angabe aller, die einen Namen haben).",
    ),
)
@click.argument("names", nargs=-1, metavar="[NAME|FOLDER]...")
@click.option(
    "--coverage",
    "corpus",
    multiple=True,
    type=click.Path(path_type=Path, exists=True),
    help=say(
        "Also check these texts and name the rules that find nothing in them.",
        "Zusätzlich diese Texte prüfen und nennen, welche Regeln darin nichts finden.",
    ),
)
def test(names: tuple[str, ...], corpus: tuple[Path, ...]) -> int:
    """Print every example that does not hold; fail if there is one."""
    names = names or known_packs()
    loaded = [load_pack(name, Path.cwd(), anywhere=True) for name in names]
    rules = [rule for pack in loaded for rule in pack.rules]
    failed = 0
    for rule in rules:
        for mismatch in test_rule(rule):
            failed += 1
            said = mismatch.wording.in_language(UI_LANGUAGE)
            click.echo(f"{rule.path}: {rule.id}: {mismatch.example}: {said}")
    examples = sum(len(r.examples.flagged) + len(r.examples.clean) for r in rules)
    click.echo(
        say(
            f"{len(rules)} rules, {examples} examples, {failed} failed",
            f"{len(rules)} Regeln, {examples} Beispiele, {failed} ohne Erfolg",
        )
    )
    if corpus:
        _coverage(names, {rule.id for rule in rules}, corpus)
    return ExitCode.FINDINGS if failed else ExitCode.CLEAN


def _coverage(names: tuple[str, ...], rules: set[str], corpus: tuple[Path, ...]) -> None:
    folders = tuple(str(find_pack(name, Path.cwd(), anywhere=True)) for name in names)
    report = check_paths(corpus, Options(packs=folders, select=tuple(rules), preview=True))
    counts = Counter(finding.rule_id for finding in report.findings)
    for id_ in sorted(rules, key=lambda id_: (-counts[id_], id_)):
        click.echo(f"{counts[id_]:6}  {id_}")
    silent = len(rules - set(counts))
    click.echo(
        say(
            f"{silent} of {len(rules)} rules find nothing in {len(report.documents)} texts",
            f"{silent} von {len(rules)} Regeln finden in {len(report.documents)} Texten nichts",
        )
    )


@packs.command(
    "schema",
    cls=Command,
    help=say("Print a JSON Schema for editors.", "Gibt ein JSON-Schema für Editoren aus."),
)
@click.argument("kind", type=click.Choice(sorted(_SCHEMAS)))
def schema_(kind: str) -> None:
    """Print the schema of rules, packs, settings or reports."""
    click.echo(jsonlib.dumps(_SCHEMAS[kind](), ensure_ascii=False, indent=2))
