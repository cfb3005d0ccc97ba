"""`brandlint init`: a commented settings file that starts where the texts are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from brandlint.cli import ExitCode
from brandlint.cli.interface import Command, say
from brandlint.engine.survey import Survey, globs, survey
from brandlint.errors import UserError
from brandlint.packs import load_pack

_FILE = "brandlint.yaml"
_VOICE = "voice"
_KINDS = ("clarity", "facts", "fairness", "postings")


@click.command(
    cls=Command,
    help=say(
        "Look at the texts of a folder and write a first brandlint.yaml for them.",
        "Sieht sich die Texte eines Ordners an und schreibt eine erste brandlint.yaml dazu.",
    ),
)
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), default=Path()
)
@click.option(
    "--from",
    "base",
    metavar="PACK",
    help=say(
        "Start from a rule pack, such as an agency's: its name, or ./FOLDER below.",
        "Von einem Regelpaket ausgehen, etwa dem der Agentur: Name oder ./ORDNER darunter.",
    ),
)
@click.option("--stdout", is_flag=True, help=say("Only print it.", "Nur ausgeben."))
def init(folder: Path, *, base: str | None, stdout: bool) -> int:
    """Survey the folder and write what was seen."""
    target = folder / _FILE
    if target.exists() and not stdout:
        raise UserError(
            f"{target} exists already; --stdout prints what would be written",
            f"{target} gibt es schon; --stdout gibt aus, was geschrieben würde",
        )
    packs = None if base is None else _based_on(base, folder)
    seen = survey(folder, packs)
    text = "".join(line + "\n" for line in _starter(seen, packs))
    if stdout:
        click.echo(text, nl=False)
        return ExitCode.CLEAN
    target.write_text(text, encoding="utf-8", newline="\n")
    one = seen.texts == 1
    click.echo(
        say(
            f"Wrote {target} for {seen.texts} {'text' if one else 'texts'}."
            f" Next: brandlint check {folder}",
            f"{target} für {seen.texts} {'Text' if one else 'Texte'} geschrieben."
            f" Weiter mit: brandlint check {folder}",
        )
    )
    return ExitCode.CLEAN


def _based_on(base: str, folder: Path) -> tuple[str, ...]:
    """Return the packs of a brand that starts from one, which must be there and sound.

    Without the pack `voice`, what is settled under `voice` would have no effect.
    """
    pack = load_pack(base, folder)
    return (base,) if _VOICE in (pack.name, *pack.extends) else (base, _VOICE)


def _starter(seen: Survey, packs: Sequence[str] | None) -> Iterator[str]:
    yield say(
        "# What marketing and HR have agreed on. All keys: brandlint packs schema settings",
        "# Was Marketing und HR vereinbart haben. Alle Schlüssel: brandlint packs schema settings",
    )
    yield say(
        'brand: ""                      # your name', 'brand: ""                      # euer Name'
    )
    if packs is None:
        yield from _packs(seen)
    else:
        yield f"packs: [{', '.join(json.dumps(one, ensure_ascii=False) for one in packs)}]"
        yield from _facts()
    yield say(
        "gate: warning                  # what most of your texts already do must hold",
        "gate: warning                  # was die meisten Texte schon einhalten, muss gelten",
    )
    yield from _touchpoints(seen)
    yield from _voice(seen)
    yield from _rules(seen)


def _packs(seen: Survey) -> Iterator[str]:
    languages = ["de"] * bool(seen.languages["de"] + seen.languages["mixed"])
    languages += ["en"] * bool(seen.languages["en"] + seen.languages["mixed"])
    names = [f"{kind}-{lang}" for lang in languages for kind in _KINDS]
    laws = [f"law-{one.lower()}" for one, count in seen.countries.most_common() if count > 1]
    if not names:
        return
    yield f"packs: [{', '.join([*names, *sorted(laws), 'voice'])}]"
    yield say(
        "# law-de, -at, -ch, -eu, -uk, -us, -ca: what laws ask of job notices; choose yours above",
        "# law-de, -at, -ch, -eu, -uk, -us, -ca: was Gesetze verlangen; oben die eigenen wählen",
    )
    yield from _facts()


def _facts() -> Iterator[str]:
    yield say(
        "# facts: facts.yaml            # what HR vouches for; first: brandlint facts draft",
        "# facts: facts.yaml            # wofür HR einsteht; zuerst: brandlint facts draft",
    )


def _touchpoints(seen: Survey) -> Iterator[str]:
    if not seen.paths:
        return
    yield say(
        "touchpoints:                   # as made out; correct what is wrong",
        "touchpoints:                   # so erkannt; bitte berichtigen, was nicht stimmt",
    )
    for touchpoint, patterns in globs(seen.paths).items():
        yield f"  {touchpoint.value}:"
        yield from (f"    - {json.dumps(glob, ensure_ascii=False)}" for glob in patterns)


def _voice(seen: Survey) -> Iterator[str]:
    lines = [
        *_habit("address", seen.addresses),
        *_habit("gender_form", seen.gender_forms),
        *_habit("gender_marker", seen.markers),
    ]
    if lines:
        # A key with nothing but comments below would be a mistake.
        off = "" if any(not line.startswith("  #") for line in lines) else "# "
        yield off + say(
            "voice:                         # what most texts do; the others are warned",
            "voice:                         # was die meisten Texte tun; die anderen fallen auf",
        )
        yield from lines


def _habit(key: str, counts: Counter[str]) -> Iterator[str]:
    """Propose what clearly most texts do; where they are divided, leave it to people."""
    total = counts.total()
    if not total:
        return
    value, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    off = "" if count >= 0.6 * total else "# "
    yield f"  {off}{key}: {json.dumps(value, ensure_ascii=False)}".ljust(30) + f" # {count}/{total}"


def _rules(seen: Survey) -> Iterator[str]:
    habits = seen.habits
    if not habits:
        return
    yield say(
        "rules:                         # many texts depart from these: notes for a start",
        "rules:                         # hiervon weichen viele Texte ab: vorerst Hinweise",
    )
    for rule, count in habits.items():
        texts = say(f"in {count} of {seen.texts} texts", f"in {count} von {seen.texts} Texten")
        yield f"  {rule}: note".ljust(46) + f" # {texts}"
