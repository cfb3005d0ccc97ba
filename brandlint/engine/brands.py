"""Parts what a run brought by brand, so that each can be told its own and nothing of others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from brandlint.config import Settings
from brandlint.engine.discover import Found, shown
from brandlint.engine.outcome import Outcome
from brandlint.findings import BrandReport, Report

_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NO_NAME: Final = re.compile(r"[^\w]+|_+")
_NAMELESS: Final = "brand"

_Parted = tuple[Settings, list[Outcome]]


def by_brand(
    files: Sequence[Found],
    outcomes: Iterable[Outcome],
    settings: Callable[[Path], Settings],
    report_of: Callable[[list[Outcome]], Report],
) -> tuple[BrandReport, ...]:
    """Return a report for each brand whose files were checked, in the order of their folders.

    Each is made of what came of the brand's own files alone: rules, wordings and notes of others
    don't get into it.
    """
    parted: dict[Path, _Parted] = {}
    for found, outcome in zip(files, outcomes, strict=True):
        own = settings(found.path)
        parted.setdefault(own.path or own.root, (own, []))[1].append(outcome)
    told = (part for part in parted.values() if any(one.checked or one.failures for one in part[1]))
    brands = sorted(told, key=lambda part: part[0].root)
    names = [_name(own) for own, _ in brands]
    slugs = _slugs(names, [own.root for own, _ in brands])
    return tuple(
        BrandReport(
            name=name,
            slug=slug,
            folder=shown(own.root),
            report=report_of(outcomes),
            ui_language=own.ui_language,
        )
        for (own, outcomes), name, slug in zip(brands, names, slugs, strict=True)
    )


def _name(settings: Settings) -> str:
    return settings.brand or settings.root.absolute().name


def _slugs(names: Sequence[str], roots: Sequence[Path]) -> list[str]:
    """Return names for files, each once: of brands with one name, the folders tell them apart."""
    plain = [slug_of(name) for name in names]
    wanted = [
        one if plain.count(one) == 1 else slug_of(f"{one} {shown(root)}")
        for one, root in zip(plain, roots, strict=True)
    ]
    return [
        one if wanted.count(one) == 1 else f"{one}-{wanted[: index + 1].count(one)}"
        for index, one in enumerate(wanted)
    ]


def slug_of(name: str) -> str:
    """Return a name as every file system takes it: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_UMLAUTS))
    ascii_only = plain.encode("ascii", "ignore").decode()
    return _NO_NAME.sub("-", ascii_only).strip("-") or _NAMELESS
