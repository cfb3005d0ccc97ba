"""Settings: what a brand has settled, found upward of each file."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from brandlint.config.finding import SettingsCache, settings_for
from brandlint.config.settings import BASELINE_NAMES, Settings, effective
from brandlint.config.show import show

if TYPE_CHECKING:
    from brandlint.config.chosen import check_against, packs_for, rules_for
    from brandlint.packs import default_packs

__all__ = [
    "BASELINE_NAMES",
    "Settings",
    "SettingsCache",
    "check_against",
    "default_packs",
    "effective",
    "packs_for",
    "rules_for",
    "settings_for",
    "show",
]

# Late, for packs bring all checks along, and settings can be read without them.
_MODULES: Final = {
    "check_against": "brandlint.config.chosen",
    "default_packs": "brandlint.packs",
    "packs_for": "brandlint.config.chosen",
    "rules_for": "brandlint.config.chosen",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for."""
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(_MODULES[name]), name)
