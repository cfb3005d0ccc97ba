"""Rule packs: found, checked to the last key, and compiled to rules."""

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
