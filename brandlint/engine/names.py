"""Names of packs and rules that the user asks for: one that means nothing is a mistake."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from brandlint.config import Settings, packs_for
from brandlint.config.weighing import names
from brandlint.engine.options import Options
from brandlint.errors import UserError
from brandlint.packs import Pack, load_pack, shipped_packs
from brandlint.suppressions import OWN_RULES


def check_names(options: Options, settings: Iterable[Settings]) -> None:
    """Stop at a pack, rule or pattern on the command line that nothing is called.

    What the shipped packs or some of the settings know is good enough: a run may cover several
    brands and languages. Raises UserError.
    """
    asked = [load_pack(name, Path.cwd(), anywhere=True) for name in options.packs]
    if not (options.select or options.ignore):
        return
    known = [*_ids(asked), *_ids(_packs(settings)), *((own,) for own in OWN_RULES)]
    for name in (*options.select, *options.ignore):
        if not any(names(name, ids) for ids in known):
            raise unknown_rule(name, {one for ids in known for one in ids})


def _packs(settings: Iterable[Settings]) -> Iterator[Pack]:
    yield from (load_pack(name, Path.cwd()) for name in shipped_packs())
    for brand in {one.path: one for one in settings}.values():
        yield from packs_for(brand, ("de", "en"))


def _ids(packs: Iterable[Pack]) -> Iterator[tuple[str, ...]]:
    for pack in packs:
        yield from ((rule.id, *rule.was) for rule in pack.rules)
        yield from ((rule_id,) for rule_id in pack.off)


def unknown_rule(name: str, known: Collection[str]) -> UserError:
    """Return what to say of a rule, pack or pattern that nothing is called."""
    same = sorted(one for one in known if one.endswith(f"/{name}"))
    near = get_close_matches(name, sorted({*known, *(one.split("/")[0] for one in known)}), n=1)
    meant = same or near
    en, de = "`brandlint rules` lists them all", "`brandlint rules` zeigt alle"
    if meant:
        en, de = (
            f"did you mean {' or '.join(meant)}?",
            f"gemeint vielleicht {' oder '.join(meant)}?",
        )
    return UserError(f"no rule is called {name!r}: {en}", f"keine Regel heißt „{name}“: {de}")
