"""Rule packs: found, checked to the last key, and compiled to rules."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from brandlint.packs.find import default_packs, find_pack, known_packs, shipped_packs
    from brandlint.packs.load import forget_packs, load_pack, rules_of
    from brandlint.packs.model import Pack

__all__ = [
    "Pack",
    "default_packs",
    "find_pack",
    "forget_packs",
    "known_packs",
    "load_pack",
    "rules_of",
    "shipped_packs",
]

# Late, for compiling rules takes all checks, and settings can be read without either.
_MODULES: Final = {
    "Pack": "model",
    "default_packs": "find",
    "find_pack": "find",
    "forget_packs": "load",
    "known_packs": "find",
    "load_pack": "load",
    "rules_of": "load",
    "shipped_packs": "find",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for."""
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
