"""Settings: what a brand has settled, found upward of each file."""

from brandlint.config.chosen import check_against, packs_for, rules_for
from brandlint.config.finding import SettingsCache, settings_for
from brandlint.config.settings import BASELINE_NAMES, Settings, effective
from brandlint.config.show import show
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
