"""From a pack's folder, and the packs that it extends, to a pack that is ready to run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from brandlint.errors import UserError
from brandlint.packs.compile import adjusted, stop
from brandlint.packs.files import fail, shown
from brandlint.packs.find import Found, locate
from brandlint.packs.hints import instead
from brandlint.packs.model import Override, Pack, spoken
from brandlint.packs.single import Own, own_of
from brandlint.rules import Rule


def load_pack(reference: str, base: Path, *, anywhere: bool = False) -> Pack:
    """Return a pack with what it extends and overrides; read once per process.

    The reference is a name, or a path from the folder `base` as settings there write it, which
    must not lead out of that folder. On the command line the user may name a folder `anywhere`.
    Raises UserError with the place of each file's first mistake.
    """
    return _loaded(locate(reference, base, None if anywhere else base))


def forget_packs() -> None:
    """Read all packs anew when they are asked for next: their files have changed."""
    _loaded.cache_clear()
    own_of.cache_clear()


def rules_of(packs: Iterable[Pack]) -> tuple[Rule, ...]:
    """Return the rules of several packs together, each once, sorted by id.

    What one pack has changed in a rule counts more than the rule as it was, and the change of an
    extending pack more than that of the extended one. What one pack has switched off is off.
    """
    # A pack that extends another has all packs of that one among its own.
    ordered = sorted(packs, key=lambda pack: len(pack.extends))
    _check_names(ordered)
    merged: dict[str, Rule] = {}
    for pack in ordered:
        kept = (rule for rule in pack.rules if rule.id in pack.changed or rule.id not in merged)
        merged.update((rule.id, rule) for rule in kept)
    off = {rule_id for pack in ordered for rule_id in pack.off}
    return tuple(rule for rule_id, rule in sorted(merged.items()) if rule_id not in off)


@lru_cache(maxsize=256)
def _loaded(found: Found) -> Pack:
    return _assembled(found, (), {})


def _assembled(found: Found, chain: tuple[Path, ...], done: dict[Path, Pack]) -> Pack:
    """Put a pack together with those that it extends; `chain` has the packs that led here."""
    if found.folder in done:
        return done[found.folder]
    own = own_of(found)
    parents = [
        _parent(own, index, (*chain, found.folder), done)
        for index in range(len(own.manifest.extends))
    ]
    extends = tuple(dict.fromkeys(n for p in parents for n in (p.name, *p.extends)))
    if own.manifest.name in extends:
        _same_name(own)
    inherited = {rule.id: rule for rule in rules_of(parents)}
    off = {rule_id: reason for pack in parents for rule_id, reason in pack.off.items()}
    changed = _changes(own, inherited, off)
    kept = {rule_id: rule for rule_id, rule in (inherited | changed).items() if rule_id not in off}
    done[found.folder] = Pack(
        name=own.manifest.name,
        version=own.manifest.version,
        path=found.folder,
        title=spoken(own.manifest.title),
        rules=tuple(sorted([*kept.values(), *own.rules], key=lambda rule: rule.id)),
        description=spoken(own.manifest.description),
        language=own.manifest.language,
        jurisdiction=own.manifest.jurisdiction,
        owners=own.manifest.owners,
        extends=extends,
        changed=frozenset(changed).union(*(pack.changed for pack in parents)),
        off=off,
    )
    return done[found.folder]


def _parent(own: Own, index: int, chain: tuple[Path, ...], done: dict[Path, Pack]) -> Pack:
    reference = own.manifest.extends[index]
    at: list[str | int] = ["extends", index]
    try:
        found = locate(reference, own.found.folder, own.found.project)
    except UserError as error:
        stop(own.loaded, at, *error.wording)
    if found.folder in chain:
        names = " → ".join(folder.name for folder in (*chain, found.folder))
        stop(
            own.loaded,
            at,
            f"the packs extend one another in a circle ({names}): remove one of the steps",
            f"die Regelpakete erweitern sich im Kreis ({names}): entfernt einen der Schritte",
        )
    return _assembled(found, chain, done)


def _same_name(own: Own) -> None:
    stop(
        own.loaded,
        ["name"],
        f"a pack that this one extends is called {own.manifest.name!r}, too: rename this one",
        f"ein Regelpaket, das dieses erweitert, heißt auch „{own.manifest.name}“: benennt dieses"
        " um",
    )


def _check_names(packs: Iterable[Pack]) -> None:
    paths: dict[str, Path] = {}
    for pack in packs:
        first = paths.setdefault(pack.name, pack.path)
        if first != pack.path:
            raise UserError(
                f"two packs are called {pack.name!r}, {shown(first)} and {shown(pack.path)}:"
                " rename one of them",
                f"zwei Regelpakete heißen „{pack.name}“, {shown(first)} und {shown(pack.path)}:"
                " benennt eines um",
            )


def _changes(own: Own, inherited: Mapping[str, Rule], off: dict[str, str]) -> dict[str, Rule]:
    """Return the rules that a pack overrides; those that it switches off are added to `off`."""
    current = {name: rule for rule in inherited.values() for name in (rule.id, *rule.was)}
    changed: dict[str, Rule] = {}
    for name, override in own.manifest.rules.items():
        at: list[str | int] = ["rules", name]
        if name in off:
            continue
        if name not in current:
            _unknown_rule(own, name, current)
        rule = current[name]
        if override.off:
            off[rule.id] = _reason(own, at, override)
        else:
            changed[rule.id] = adjusted(
                rule, own.loaded, [*at, "params"], override.params, override.severity
            )
    return changed


def _unknown_rule(own: Own, name: str, current: Iterable[str]) -> None:
    mark = own.loaded.key_mark(["rules", name])
    if any(name in (rule.id, *rule.was) for rule in own.rules):
        fail(
            own.loaded.path,
            mark,
            f"{name!r} is a rule of this pack: change its own file",
            f"„{name}“ ist eine Regel dieses Pakets: ändert ihre eigene Datei",
        )
    en, de = instead(name, current)
    fail(
        own.loaded.path,
        mark,
        f"no pack that this one extends has the rule {name!r}{en}",
        f"kein Regelpaket, das dieses erweitert, hat die Regel „{name}“{de}",
    )


def _reason(own: Own, at: Sequence[str | int], override: Override) -> str:
    if override.severity or override.params:
        stop(
            own.loaded,
            [*at, "off"],
            "a rule that is off has no severity and no params: remove them, or 'off'",
            "eine abgeschaltete Regel hat weder severity noch params: entfernt sie oder „off“",
        )
    if not override.reason.strip():
        stop(
            own.loaded,
            [*at, "off"],
            "switching a rule off needs a reason: add 'reason' beside 'off'",
            "wer eine Regel abschaltet, braucht einen Grund: ergänzt „reason“ neben „off“",
        )
    return override.reason.strip()
