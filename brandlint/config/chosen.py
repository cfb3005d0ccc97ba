"""The packs and rules that settings choose."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NoReturn

from brandlint.config.settings import Settings
from brandlint.config.weighing import names
from brandlint.errors import UserError
from brandlint.packs import Pack, default_packs, find_pack, load_pack, rules_of, shipped_packs
from brandlint.packs.compile import adjusted
from brandlint.packs.files import fail
from brandlint.packs.hints import instead
from brandlint.rules import Rule

# Findings about suppressions have ids as rules have, but stand in no pack.
_OWN_PACK: Final = "brandlint"


def packs_for(settings: Settings, languages: Iterable[str]) -> tuple[Pack, ...]:
    """Return the packs for copy in some languages.

    Raises UserError at the place in the settings where a pack is named that can't be used.
    """
    return tuple(_packs(settings, languages))


def _packs(settings: Settings, languages: Iterable[str]) -> Iterator[Pack]:
    if settings.packs is None:
        for name in dict.fromkeys(n for one in languages for n in default_packs(one)):
            yield load_pack(name, settings.root)
    for key in ("packs", "extend_packs"):
        for index, reference in enumerate(getattr(settings, key) or ()):
            try:
                find_pack(reference, settings.root)
            except UserError as error:
                _stop(settings, (key, index), *error.wording)
            # What is wrong inside of a pack has its own place.
            yield load_pack(reference, settings.root)


def rules_for(settings: Settings, packs: Sequence[Pack]) -> tuple[Rule, ...]:
    """Return the rules of some packs, each once, with the parameters that the settings change.

    Raises UserError at the place in the settings where a rule is named that nobody knows.
    """
    rules = rules_of(packs)
    off = {rule_id for pack in packs for rule_id in pack.off}
    check_against(settings, rules, off)
    by_name = {name: rule.id for rule in rules for name in (rule.id, *rule.was)}
    changed = {rule.id: rule for rule in rules}
    for name, params in settings.params.items():
        at = ("rules", name, "params")
        if name in by_name and settings.source is not None:
            rule = changed[by_name[name]]
            changed[rule.id] = adjusted(rule, settings.source, at, params)
        elif "/" not in name or set("*?[") & set(name):
            _stop(
                settings,
                at,
                "params belong to one check: name one rule by its id, not a pack or a pattern",
                "params gehören zu einer Prüfung: nennt eine Regel mit ihrer ID, kein Regelpaket"
                " und kein Muster",
            )
    return tuple(changed.values())


def check_against(settings: Settings, rules: Iterable[Rule], off: Collection[str] = ()) -> None:
    """Stop at the first name of a rule, pack or pattern in the settings that means none.

    `rules` are those of the run, `off` the ids that its packs have switched off. Names from
    shipped packs that the run does not use are passed over: other copy may need them.
    """
    known = [(rule.id, *rule.was) for rule in rules] + [(one,) for one in off]
    loaded = {one.partition("/")[0] for ids in known for one in ids}
    absent = {*shipped_packs(), _OWN_PACK} - loaded
    for at, name in _named(settings):
        if any(names(name, ids) for ids in known) or _is_absent(name, absent):
            continue
        en, de = instead(name, {*loaded, *(one for ids in known for one in ids)})
        _stop(
            settings,
            at,
            f"no rule is called {name!r}{en}",
            f"keine Regel heißt „{name}“{de}",
        )


def _is_absent(name: str, absent: Iterable[str]) -> bool:
    """Tell whether a name can mean rules of packs that a run does not use."""
    return any(names(name.partition("/")[0], (pack,)) for pack in absent)


def _named(settings: Settings) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for key in ("select", "ignore"):
        yield from (((key, i), name) for i, name in enumerate(getattr(settings, key)))
    written: Mapping[str, None] = dict.fromkeys([*settings.levels, *settings.params])
    yield from ((("rules", name), name) for name in written)
    for index, override in enumerate(settings.overrides):
        yield from ((("overrides", index, "rules", name), name) for name in override.levels)


def _stop(settings: Settings, at: Sequence[str | int], en: str, de: str) -> NoReturn:
    source = settings.source
    if source is None:
        raise UserError(en, de)
    # Names of rules are keys, names of packs are values.
    place = source.key_mark if isinstance(at[-1], str) else source.mark
    fail(source.path, place(at), en, de)
