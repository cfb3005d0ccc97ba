"""What stands in the files of one pack, without the packs that it extends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from brandlint import __version__
from brandlint.errors import UserError
from brandlint.packs.compile import KEBAB, compiled, stop
from brandlint.packs.files import fail, read_yaml, shown, yaml_files
from brandlint.packs.find import MANIFEST, Found
from brandlint.packs.model import Manifest, spoken
from brandlint.packs.versions import satisfies
from brandlint.rules import Rule
from brandlint.spans import Position
from brandlint.yamlio import Loaded, convert

# Broken files of a pack that one message names.
_MOST_MISTAKES: Final = 20


@dataclass(frozen=True)
class Own:
    """A pack's manifest, where it stands, and its own rules."""

    found: Found
    loaded: Loaded
    manifest: Manifest
    rules: tuple[Rule, ...]


@lru_cache(maxsize=256)
def own_of(found: Found) -> Own:
    """Read the files of a pack, once per process.

    Raises UserError with the place of the first mistake of the manifest, or of each rule.
    """
    manifest_path = found.folder / MANIFEST
    files = list(yaml_files(found.folder, found.project))
    if manifest_path not in files:
        raise UserError(
            f"{shown(found.folder)}: no {MANIFEST}: add one to make the folder a pack",
            f"{shown(found.folder)}: {MANIFEST} fehlt: damit wird der Ordner ein Regelpaket",
        )
    loaded = read_yaml(manifest_path)
    manifest = manifest_of(loaded, found)
    rules = _rules([path for path in files if path != manifest_path], manifest)
    return Own(found, loaded, manifest, rules)


def manifest_of(loaded: Loaded, found: Found) -> Manifest:
    """Return the manifest of a pack; raises UserError at the place of its first mistake."""
    manifest = convert(loaded, Manifest)
    _check_manifest(loaded, manifest, found)
    return manifest


def _check_manifest(loaded: Loaded, manifest: Manifest, found: Found) -> None:
    # The folder of an installed pack is a Python package, which can't have hyphens.
    if manifest.name not in (found.name, found.name.replace("_", "-")):
        stop(
            loaded,
            ["name"],
            f"the name {manifest.name!r} must be that of the folder, {found.name!r}",
            f"der Name „{manifest.name}“ muss der des Ordners sein, „{found.name}“",
        )
    if not KEBAB.fullmatch(manifest.name):
        stop(
            loaded,
            ["name"],
            f"the name {manifest.name!r} is not in kebab-case: use a-z, 0-9 and '-'",
            f"der Name „{manifest.name}“ hat andere Zeichen als a-z, 0-9 und „-“",
        )
    if not all(text.strip() for text in spoken(manifest.title).values() or [""]):
        stop(loaded, ["title"], "the title is empty: add one", "der Titel ist leer: ergänzt einen")
    _check_version(loaded, manifest.requires)


def _check_version(loaded: Loaded, requires: str) -> None:
    try:
        good = not requires or satisfies(__version__, requires)
    except ValueError:
        stop(
            loaded,
            ["requires"],
            f"{requires!r} names no versions: write it like '>=0.1' or '>=0.1, <2'",
            f"„{requires}“ nennt keine Versionen: schreibt es wie „>=0.1“ oder „>=0.1, <2“",
        )
    if not good:
        stop(
            loaded,
            ["requires"],
            f"the pack needs brandlint {requires}, this is {__version__}: upgrade brandlint, or"
            " use another version of the pack",
            f"das Regelpaket braucht brandlint {requires}, dies ist {__version__}: aktualisiert"
            " brandlint oder nehmt eine andere Version des Pakets",
        )


def _rules(files: Sequence[Path], manifest: Manifest) -> tuple[Rule, ...]:
    """Compile the rules of a pack; the first mistakes of all files are told at once."""
    rules: dict[str, Rule] = {}
    mistakes: list[UserError] = []
    for path in files:
        try:
            rule = _rule(path, manifest)
            for name in (rule.id, *rule.was):
                _check_free(name, rule, rules)
            rules.update(dict.fromkeys((rule.id, *rule.was), rule))
        except UserError as error:
            mistakes.append(error)
    if mistakes:
        wordings = [error.wording for error in mistakes[:_MOST_MISTAKES]]
        raise UserError("\n".join(w.en for w in wordings), "\n".join(w.de for w in wordings))
    return tuple(sorted({id(r): r for r in rules.values()}.values(), key=lambda rule: rule.id))


def _rule(path: Path, manifest: Manifest) -> Rule:
    if path.stem == "pack":
        fail(
            shown(path),
            Position(1, 1),
            f"a pack has one {MANIFEST}, in its own folder: move or rename this file",
            f"ein Regelpaket hat ein {MANIFEST}, im Ordner selbst: verschiebt die Datei oder"
            " benennt sie um",
        )
    return compiled(read_yaml(path), manifest, path.stem)


def _check_free(name: str, rule: Rule, taken: Mapping[str, Rule]) -> None:
    if other := taken.get(name):
        fail(
            rule.path,
            Position(1, 1),
            f"the id {name!r} is that of {other.path} already: rename one of them",
            f"die ID „{name}“ hat schon {other.path}: benennt eine davon um",
        )
