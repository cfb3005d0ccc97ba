"""The voice profile that the settings name."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

from brandlint.config.settings import Settings
from brandlint.errors import UserError
from brandlint.packs.files import fail, is_inside, read_text, shown
from brandlint.profile import LearnedVoice, Profile, load
from brandlint.voice.catalogue import LANGUAGES
from brandlint.voice.norms import norm_for, norms_fingerprint


def learned(settings: Settings) -> Profile | None:
    """Return what was learned of the brand's voice; None where the settings name no profile.

    Raises UserError at the place in the settings where a profile is named that can't be used.
    """
    named = settings.voice.profile
    if named is None:
        return None
    path = settings.root / named
    if not is_inside(path, settings.root):
        _stop(
            settings,
            f"{named} lies outside of {shown(settings.root)}: put the profile below it",
            f"{named} liegt außerhalb von {shown(settings.root)}: das Profil darunter ablegen",
        )
    if not path.is_file():
        _stop(
            settings,
            f"there is no {named}: make it with `brandlint voice learn TEXTS -o {named}`",
            f"{named} gibt es nicht: mit `brandlint voice learn TEXTE -o {named}` anlegen",
        )
    return read_profile(path)


def read_profile(path: Path) -> Profile:
    """Read a profile that was learned with the norms of this version.

    Raises UserError where it is none, or where it was learned with others.
    """
    profile = load(read_text(path).encode(), shown(path))
    if profile.norm != norms_fingerprint() or not all(map(_is_sound, profile.voices)):
        raise UserError(
            f"{shown(path)} was learned with another norm than this version ships: learn it again"
            " with `brandlint voice learn`",
            f"{shown(path)} ist mit einer anderen Norm gelernt, als diese Version mitbringt: mit"
            " `brandlint voice learn` neu lernen",
        )
    return profile


def _is_sound(voice: LearnedVoice) -> bool:
    """Tell whether all that a voice speaks of is in the norm, as learning leaves it."""
    if voice.language not in LANGUAGES:
        return False
    known = norm_for(voice.language).features
    return all(name in known and usual.texts for name, usual in voice.features.items())


def _stop(settings: Settings, en: str, de: str) -> NoReturn:
    if settings.source is None:
        raise UserError(en, de)
    fail(settings.source.path, settings.source.mark(("voice", "profile")), en, de)
