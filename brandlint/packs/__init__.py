"""Rule packs: found, checked to the last key, and compiled to rules."""

from typing import TYPE_CHECKING

from brandlint.late import late

if TYPE_CHECKING:
    from brandlint.packs.find import default_packs, find_pack, known_packs, shipped_packs
    from brandlint.packs.load import load_pack, rules_of
    from brandlint.packs.model import Pack

__all__ = [
    "Pack",
    "default_packs",
    "find_pack",
    "known_packs",
    "load_pack",
    "rules_of",
    "shipped_packs",
]

# Compiling rules takes all checks, and settings can be read without either.
__getattr__ = late(
    __name__,
    {
        "brandlint.packs.find": ("default_packs", "find_pack", "known_packs", "shipped_packs"),
        "brandlint.packs.load": ("load_pack", "rules_of"),
        "brandlint.packs.model": ("Pack",),
    },
)
