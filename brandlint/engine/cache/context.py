"""What decides, beside a text itself, what is found in it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import msgspec

from brandlint import __version__
from brandlint.config import Settings
from brandlint.engine.cache.fingerprints import Fingerprints
from brandlint.engine.inputs import pack_folders
from brandlint.engine.options import Options
from brandlint.packs.files import shown
from brandlint.packs.find import shipped_home

_PACKAGE: Final = Path(__file__).resolve().parent.parent.parent
# Their versions decide how a text is read and analysed.
_LIBRARIES: Final = (
    "ahocorasick_rs",
    "google_re2",
    "hanta",
    "openpyxl",
    "pyromark",
    "pyyaml",
    "spacy",
)
_INSTALLED: Final = re.compile(r"(.+?)-([^-]+)\.(?:dist|egg)-info", re.IGNORECASE)


def context_of(settings: Settings, options: Options, fingerprints: Fingerprints) -> bytes:
    """Return a digest of all that decides about texts under some settings; raises OSError.

    The day is left out: an outcome says itself on which days it holds. So are baselines and what
    else is judged for several texts together.
    """
    parts = (
        __version__,
        sys.implementation.name,
        sys.version_info[:3],
        _versions(),
        _asked(options),
        *map(fingerprints.of, _shipped()),
        *_settled(settings),
        *_files(settings, options, fingerprints),
    )
    return blake2b(msgspec.msgpack.encode(parts), digest_size=16).digest()


def _asked(options: Options) -> tuple[object, ...]:
    return (
        options.ui_language,
        options.language,
        options.touchpoint,
        options.packs,
        options.select,
        options.ignore,
        sorted(options.owners),
        options.preview,
        options.today is None,
        options.pages,
        options.verbose > 0,
    )


def _settled(settings: Settings) -> Iterator[object]:
    yield shown(settings.root)
    yield None if settings.path is None else shown(settings.path)
    yield None if settings.source is None else settings.source.text


def _files(settings: Settings, options: Options, fingerprints: Fingerprints) -> Iterator[object]:
    """Yield what the files hold that the settings name."""
    for folder in pack_folders(settings, options, installed=True):
        yield folder.name, fingerprints.of(folder)
    profile = settings.voice.profile
    for path in (settings.facts_path, None if profile is None else settings.root / profile):
        if path is None:
            yield None
        else:
            # A link that leads elsewhere may lead out of the project, which is a mistake.
            way = os.path.relpath(os.path.realpath(path), os.path.realpath(settings.root))
            yield way, fingerprints.of(path)
    for language, name in sorted(settings.pipeline.items()):
        yield language, name, _model(name, fingerprints)


def _model(name: str, fingerprints: Fingerprints) -> bytes | None:
    """Return what tells one version of a trained pipeline from another; None if it is missing."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        return None
    return fingerprints.of(Path(spec.origin).parent / "meta.json")


def _shipped() -> list[Path]:
    """Return the folders of our own code and packs, each once."""
    home = shipped_home()
    return [_PACKAGE] if home is None or home.is_relative_to(_PACKAGE) else [_PACKAGE, home]


@cache
def _versions() -> tuple[tuple[str, str], ...]:
    # The library that reads metadata takes longer to import than a whole warm run may.
    found: dict[str, str] = {}
    for folder in sys.path:
        for name in _names_in(folder):
            match = _INSTALLED.fullmatch(name)
            library = match[1].lower().replace("-", "_").replace(".", "_") if match else ""
            if match and library in _LIBRARIES:
                found.setdefault(library, match[2])
    return tuple(sorted(found.items()))


def _names_in(folder: str) -> list[str]:
    try:
        return os.listdir(folder or ".")  # noqa: PTH208  (names are enough)
    except OSError:  # a zip file, or a folder that is gone
        return []
