"""`brandlint voice`: learn a voice from approved copy, show it, compare two sets of texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from brandlint.cli import ExitCode
from brandlint.cli.interface import UI_LANGUAGE, Command, Group, say
from brandlint.config import SettingsCache
from brandlint.config.learned import learned, read_profile
from brandlint.documents import Touchpoint
from brandlint.engine.options import Options
from brandlint.engine.voice import Gathered, gather, profile_of
from brandlint.errors import UserError, unreadable
from brandlint.profile import ENOUGH_TEXTS, ENOUGH_WORDS, LearnedVoice, Profile, dump
from brandlint.reporters.terminal import harmless
from brandlint.voice.catalogue import LANGUAGES
from brandlint.voice.contrasting import Comparison, Contrast, compare
from brandlint.voice.describing import figure
from brandlint.voice.portrait import Trait, carried, proposal, traits

_PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
_TOUCHPOINT = click.option(
    "--touchpoint",
    type=click.Choice([t.value for t in Touchpoint if t is not Touchpoint.OTHER]),
    help=say("What the texts are; else it is made out.", "Was die Texte sind; sonst erkannt."),
)
# How many cells of a picture stand to either side, and how many spreads the last one is.
_CELLS = 5
_SPREADS = 2.5
_MOST_TRAITS = 10
_MOST_CONTRASTS = 8


@click.group(
    cls=Group,
    help=say("Learn, show and compare voices.", "Stimmen lernen, zeigen und vergleichen."),
)
def voice() -> None:
    """Hold the commands on voices together."""


@voice.command(
    "learn",
    cls=Command,
    help=say("Learn a voice from approved copy.", "Lernt eine Stimme aus freigegebenen Texten."),
)
@_PATHS
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("voice.json"),
    help=say("Where the profile goes (voice.json).", "Wohin das Profil kommt (voice.json)."),
)
@_TOUCHPOINT
def learn_(paths: tuple[Path, ...], output: Path, touchpoint: str | None) -> int:
    """Learn, write, and say what it rests on."""
    gathered = gather(paths, _options(touchpoint))
    profile = profile_of(gathered.texts)
    try:
        output.write_bytes(dump(profile))
    except OSError as error:
        en, de = unreadable(error)
        raise UserError(f"{output}: {en}", f"{output}: {de}") from error
    for one in profile.voices:
        click.echo(_heading(one))
        for line in _doubts(one):
            click.echo(f"  {line}")
    _mention(gathered)
    click.echo(
        say(
            f"Written to {output}. In the settings: voice: {{profile: {output.name}}}; have a look"
            " with `brandlint voice show`.",
            f"Geschrieben nach {output}. In den Einstellungen: voice: {{profile: {output.name}}};"
            " ansehen mit `brandlint voice show`.",
        )
    )
    return ExitCode.UNCHECKED if gathered.failures else ExitCode.CLEAN


def _options(touchpoint: str | None) -> Options:
    return Options(touchpoint=Touchpoint(touchpoint) if touchpoint else None)


def _mention(gathered: Gathered) -> None:
    """Say which texts were not learned from."""
    for failure in gathered.failures:
        reason = failure.reason.in_language(UI_LANGUAGE)
        click.echo(harmless(f"{failure.path}: {reason}"), err=True)
    if gathered.passed:
        count, first = len(gathered.passed), harmless(gathered.passed[0])
        click.echo(
            say(
                f"{count} not used, being short or no recruiting copy: {first}",
                f"{count} nicht verwendet, weil kurz oder kein Recruiting-Text: {first}",
            )
            + (" …" if count > 1 else ""),
            err=True,
        )


def _heading(one: LearnedVoice) -> str:
    names = {"de": say("German", "Deutsch"), "en": say("English", "Englisch")}
    what = one.touchpoint.value if one.touchpoint else say("all texts", "alle Texte")
    return say(
        f"{names[one.language]}, {what}: {one.texts} texts, {one.words} words",
        f"{names[one.language]}, {what}: {one.texts} Texte, {one.words} Wörter",
    )


def _doubts(one: LearnedVoice) -> Iterator[str]:
    if one.scarce:
        yield say(
            f"That is little: a voice needs {ENOUGH_TEXTS} texts and {ENOUGH_WORDS} words. Until"
            " then only plain drift is reported.",
            f"Das ist wenig: Eine Stimme braucht {ENOUGH_TEXTS} Texte und {ENOUGH_WORDS} Wörter."
            " Bis dahin wird nur deutliche Abweichung gemeldet.",
        )
    if one.vague:
        yield say(
            "These texts have hardly a voice in common: learn from fewer that sound as you want"
            " to, or set voice.targets.",
            "Diese Texte haben kaum eine gemeinsame Stimme: aus weniger Texten lernen, die so"
            " klingen sollen, oder voice.targets festlegen.",
        )


@voice.command(
    "show",
    cls=Command,
    help=say(
        "Show a voice in plain words (without FILE, the one of the settings).",
        "Zeigt eine Stimme in klaren Worten (ohne Angabe die der Einstellungen).",
    ),
)
@click.argument(
    "file", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
def show(file: Path | None) -> None:
    """Print what sets each voice apart, and settings that would say so."""
    profile = read_profile(file) if file else _settled()
    for one in profile.voices:
        for line in _portrait(one):
            click.echo(line)
        click.echo()


def _settled() -> Profile:
    profile = learned(SettingsCache().settings_for(Path("any")))
    if profile is None:
        raise UserError(
            "the settings name no voice.profile: make one with `brandlint voice learn TEXTS`, or"
            " name a file",
            "in den Einstellungen steht kein voice.profile: mit `brandlint voice learn TEXTE`"
            " anlegen oder eine Datei nennen",
        )
    return profile


def _portrait(one: LearnedVoice) -> Iterator[str]:
    yield _heading(one)
    yield from (f"  {line}" for line in _doubts(one))
    yield say("  Against recruiting copy in general:", "  Gegenüber Recruiting-Texten sonst:")
    for trait in traits(one)[:_MOST_TRAITS]:
        yield f"  {_picture(trait.deviation)}  {_trait(trait)}"
    more, less = carried(one)
    listed = [
        (say("often says", "sagt oft"), [*one.favourites, *more]),
        (say("hardly says", "sagt kaum"), [*one.avoided, *less]),
    ]
    for label, words in listed:
        if words:
            yield f"  {label}: {', '.join(dict.fromkeys(words))}"
    yield from _settings(one)


def _picture(deviation: float) -> str:
    """Draw how far a trait lies from copy in general, which is the middle."""
    filled = min(_CELLS, round(abs(deviation) / _SPREADS * _CELLS))
    left = "█" * filled if deviation < 0 else ""
    right = "█" * filled if deviation > 0 else ""
    return f"{left:·>{_CELLS}}│{right:·<{_CELLS}}"


def _trait(trait: Trait) -> str:
    usual, norm = (
        figure(trait.feature, value).in_language(UI_LANGUAGE) for value in (trait.usual, trait.norm)
    )
    label = trait.feature.label.in_language(UI_LANGUAGE)
    unit = say(" in 100 words", " je 100 Wörter") if trait.feature.kind == "rate" else ""
    return say(
        f"{label}: {usual}{unit} (elsewhere {norm})", f"{label}: {usual}{unit} (sonst {norm})"
    )


def _settings(one: LearnedVoice) -> Iterator[str]:
    found = proposal(one)
    yield say("  Settings to talk about:", "  Vorschlag für die Einstellungen:")
    yield "    voice:"
    if found.address:
        yield f"      address: {found.address}"
    if found.gender_form:
        yield f"      gender_form: {found.gender_form}"
    ranges = ", ".join(f"{k}: [{low:g}, {high:g}]" for k, (low, high) in found.targets.items())
    yield f"      targets: {{{ranges}}}"


@voice.command(
    "compare",
    cls=Command,
    help=say(
        "Put two sets of texts side by side, each a file or a folder.",
        "Stellt zwei Mengen von Texten nebeneinander, jede eine Datei oder ein Ordner.",
    ),
)
@click.argument("first", metavar="A", type=click.Path(path_type=Path))
@click.argument("second", metavar="B", type=click.Path(path_type=Path))
def compare_(first: Path, second: Path) -> int:
    """Print what sets two voices apart, with a sentence that shows it."""
    sets = [gather([path], Options()) for path in (first, second)]
    common = False
    for language in LANGUAGES:
        one, other = ([t for t in s.texts if t.language == language] for s in sets)
        if one and other:
            common = True
            for line in _compared(compare(one, other)):
                click.echo(line)
    for gathered in sets:
        _mention(gathered)
    if not common:
        raise UserError(
            f"{first} and {second} share no language: compare texts in one language",
            f"{first} und {second} haben keine Sprache gemeinsam: Texte in einer Sprache"
            " vergleichen",
        )
    return ExitCode.UNCHECKED if any(s.failures for s in sets) else ExitCode.CLEAN


def _compared(found: Comparison) -> Iterator[str]:
    for name, one in (("A", found.first), ("B", found.second)):
        yield f"{name}: {_heading(one)}"
        yield from (f"  {line}" for line in _doubts(one))
    near = f"{found.nearness:.2f}"
    yield say(
        f"Nearness of the voices: {near} (1: the same, 0: nothing in common)",
        f"Nähe der Stimmen: {near} (1: dieselbe, 0: nichts gemeinsam)".replace(".", ","),
    )
    for contrast in found.contrasts[:_MOST_CONTRASTS]:
        yield from _contrast(contrast)
    yield ""


def _contrast(contrast: Contrast) -> Iterator[str]:
    feature, here, there, weight = contrast.difference
    label = feature.label.in_language(UI_LANGUAGE)
    first, second = (figure(feature, value).in_language(UI_LANGUAGE) for value in (here, there))
    unit = say(" in 100 words", " je 100 Wörter") if feature.kind == "rate" else ""
    yield f"  {_picture(weight / 2)}  {label}: A {first}, B {second}{unit}"
    if contrast.example is not None:
        side = "A" if weight > 0 else "B"
        yield f"               {side}: {harmless(contrast.example.text)}"
