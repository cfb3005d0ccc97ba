"""Names that no schema lists: packs, rules, facts, files of this project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from brandlint.config import Settings, default_packs
from brandlint.errors import BrandlintError, UiLanguage, Wording
from brandlint.facts import Fact
from brandlint.facts.labels import CHOICES, FACTS, TOUCHPOINTS
from brandlint.lsp.cursor import Cursor, KeyPath
from brandlint.lsp.kinds import Kind
from brandlint.packs import Pack, known_packs, load_pack
from brandlint.packs.find import MANIFEST
from brandlint.sheets import SUFFIXES
from brandlint.voice.catalogue import features


class Offer(NamedTuple):
    """A word to write, what it means, and whether it is a key and what is below it has keys."""

    word: str
    about: str = ""
    is_key: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """The file at hand, the settings above it, and the language to speak."""

    kind: Kind
    path: Path
    settings: Settings | None
    ui: UiLanguage


def named_keys(place: Place, cursor: Cursor) -> Iterator[Offer]:
    """Yield the names that may be keys at a cursor."""
    for word, about in _names(_KEYS, place, cursor.path):
        yield Offer(word, about, is_key=True)


def named_values(place: Place, cursor: Cursor) -> Iterator[Offer]:
    """Yield the names that may be values at a cursor."""
    for word, about in _names(_VALUES, place, cursor.path):
        yield Offer(word, about)
    if place.kind is Kind.FACTS and cursor.path == ("facts", 0, "value"):
        named = cursor.siblings.get("fact", "")
        choices = CHOICES.get(Fact(named), {}) if named in set(Fact) else {}
        yield from (Offer(key, said.in_language(place.ui)) for key, said in choices.items())


_Names = Callable[[Place], Iterator[tuple[str, str]]]


def _names(table: dict[_At, _Names], place: Place, path: KeyPath) -> Iterator[tuple[str, str]]:
    for (kind, *pattern), names in table.items():
        fits = len(pattern) == len(path) and all(
            part in ("*", one) for part, one in zip(pattern, path, strict=True)
        )
        if kind is place.kind and fits:
            yield from names(place)


def _packs(place: Place) -> Iterator[tuple[str, str]]:
    for manifest in sorted(place.path.parent.glob(f"*/{MANIFEST}")):
        if manifest.parent != place.path.parent:
            yield f"./{manifest.parent.name}", ""
    for name in known_packs():
        yield name, _title(load_pack(name, place.path.parent), place.ui)


def _title(pack: Pack, ui: str) -> str:
    return pack.title.get(ui) or next(iter(pack.title.values()), "")


def _rules(place: Place) -> Iterator[tuple[str, str]]:
    """Yield the rules of the packs that the settings choose, or of the default ones."""
    settings = place.settings
    chosen = settings.packs if settings is not None else None
    names = (*default_packs("mixed"), "voice") if chosen is None else chosen
    extra = settings.extend_packs if settings is not None else ()
    yield from _rules_of((*names, *extra), place)


def _rules_of(references: Iterable[str], place: Place) -> Iterator[tuple[str, str]]:
    for reference in dict.fromkeys(references):
        try:
            pack = load_pack(reference, place.path.parent)
        except BrandlintError:
            continue
        for rule in pack.rules:
            said = rule.message
            yield rule.id, said.get(place.ui) or next(iter(said.values()), "")


def _all_rules(place: Place) -> Iterator[tuple[str, str]]:
    yield from _rules_of(known_packs(), place)


def _said(labels: Iterable[tuple[str, Wording]], ui: str) -> Iterator[tuple[str, str]]:
    yield from ((word, said.in_language(ui)) for word, said in labels)


def _touchpoints(place: Place) -> Iterator[tuple[str, str]]:
    yield from _said(TOUCHPOINTS.items(), place.ui)


def _facts(place: Place) -> Iterator[tuple[str, str]]:
    yield from _said(((fact.value, said) for fact, said in FACTS.items()), place.ui)


def _sheets(place: Place) -> Iterator[tuple[str, str]]:
    for path in sorted(place.path.parent.iterdir()):
        if path.suffix.lower() in SUFFIXES and path.name != place.path.name:
            yield path.name, ""


def _profiles(place: Place) -> Iterator[tuple[str, str]]:
    yield from ((path.name, "") for path in sorted(place.path.parent.glob("*.json")))


def _features(_place: Place) -> Iterator[tuple[str, str]]:
    yield from ((name, "") for name in sorted(features()) if not name.startswith("word_"))


def _languages(_place: Place) -> Iterator[tuple[str, str]]:
    yield from (("de", ""), ("en", ""))


_At = tuple[Kind | str | int, ...]
_KEYS: Final[dict[_At, _Names]] = {
    (Kind.SETTINGS, "touchpoints"): _touchpoints,
    (Kind.SETTINGS, "require"): _touchpoints,
    (Kind.SETTINGS, "require", "*", 0): _facts,
    (Kind.SETTINGS, "voice", "targets"): _features,
    (Kind.SETTINGS, "pipeline"): _languages,
    (Kind.SETTINGS, "rules"): _rules,
    (Kind.SETTINGS, "overrides", 0, "rules"): _rules,
    (Kind.MANIFEST, "rules"): _all_rules,
}
_VALUES: Final[dict[_At, _Names]] = {
    (Kind.SETTINGS, "packs", 0): _packs,
    (Kind.SETTINGS, "extend_packs", 0): _packs,
    (Kind.SETTINGS, "select", 0): _rules,
    (Kind.SETTINGS, "ignore", 0): _rules,
    (Kind.SETTINGS, "facts"): _sheets,
    (Kind.SETTINGS, "voice", "profile"): _profiles,
    (Kind.SETTINGS, "require", "*", 0): _facts,
    (Kind.MANIFEST, "extends", 0): _packs,
}
