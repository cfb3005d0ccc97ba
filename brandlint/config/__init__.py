"""Settings: what a brand has settled, found upward of each file."""

from typing import TYPE_CHECKING

from brandlint.config.finding import SettingsCache, settings_for
from brandlint.config.settings import BASELINE_NAMES, Settings, effective
from brandlint.late import late

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
]

# Packs bring all checks along, and settings can be read without them.
__getattr__ = late(
    __name__,
    {
        "brandlint.config.chosen": ("check_against", "packs_for", "rules_for"),
        "brandlint.packs": ("default_packs",),
    },
)
