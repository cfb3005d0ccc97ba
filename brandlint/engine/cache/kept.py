"""The outcomes of earlier runs, for the files of this one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Final
from zlib import crc32

from brandlint.config import Settings
from brandlint.engine.cache.codec import decoded, encoded
from brandlint.engine.cache.context import context_of
from brandlint.engine.cache.fingerprints import Fingerprints
from brandlint.engine.cache.folder import folder_for
from brandlint.engine.cache.store import Store
from brandlint.engine.discover import Found
from brandlint.engine.outcome import Outcome
from brandlint.engine.session import Session

# So much of a long run is lost at most if it is killed.
_SECONDS_BETWEEN_SAVES: Final = 20


def outcomes_with_cache(
    files: Sequence[Found],
    session: Session,
    compute: Callable[[Sequence[Found], Session], Iterator[Outcome]],
) -> Iterator[Outcome]:
    """Yield what comes of each file, in their order; only what is not known is computed."""
    kept = _Kept(session)
    known = [kept.get(found) for found in files]
    missing = [found for found, outcome in zip(files, known, strict=True) if outcome is None]
    computed = compute(missing, session)
    try:
        for number, found in enumerate(files):
            outcome = known[number]
            if outcome is None:
                outcome = next(computed)
                kept.add(found, outcome)
            # What was yielded is the caller's: it need not stay in memory for us.
            known[number] = None
            yield outcome
    finally:
        kept.save()


@dataclass(frozen=True, slots=True)
class _Place:
    """A cache, and what decides about the texts that it is asked for."""

    store: Store
    context: bytes


@dataclass(slots=True)
class _Kept:
    """The caches of all brands of a run."""

    session: Session
    _stores: dict[Path, Store] = field(default_factory=dict)
    _fingerprints: dict[Path, Fingerprints] = field(default_factory=dict)
    _places: dict[tuple[Path | None, Path], _Place | None] = field(default_factory=dict)
    _keys: dict[str, bytes] = field(default_factory=dict)
    _saved: float = field(default_factory=time.monotonic)

    def get(self, found: Found) -> Outcome | None:
        """Return what came of a file with the same content, None where that is not known."""
        settings = self.session.settings(found.path)
        place = self._place(settings)
        if place is None:
            return None
        key = _key(place.context, found, settings)
        if key is None:
            return None
        data = place.store.get(_text(found), key)
        outcome = None if data is None else decoded(data)
        if outcome is not None and self._holds(outcome):
            return outcome
        self._keys[found.shown] = key
        return None

    def add(self, found: Found, outcome: Outcome) -> None:
        """Keep what came of a file, unless something is to be tried again."""
        key = self._keys.pop(found.shown, None)
        if key is None or outcome.failures or not self._unfixed(outcome):
            return
        settings = self.session.settings(found.path)
        place = self._place(settings)
        # Somebody may have changed the file since it was looked up.
        if place is not None and _key(place.context, found, settings) == key:
            place.store.add(_text(found), key, encoded(outcome))
        if time.monotonic() > self._saved + _SECONDS_BETWEEN_SAVES:
            self.save()

    def save(self) -> None:
        """Write what is new; a cache that can't be written is none."""
        for folder, store in self._stores.items():
            with suppress(OSError):
                store.save()
                self._fingerprints[folder].save()
        self._saved = time.monotonic()

    def _holds(self, outcome: Outcome) -> bool:
        today = self.session.options.today
        right_day = today is None or outcome.days is None or today in outcome.days
        return right_day and self._unfixed(outcome)

    def _unfixed(self, outcome: Outcome) -> bool:
        """Tell whether an outcome is that of a text as it stands in its file."""
        fixing = self.session.options.fixing is not None
        return not fixing or not any(finding.fixes for finding in outcome.findings)

    def _place(self, settings: Settings) -> _Place | None:
        key = (settings.path, settings.root)
        if key not in self._places:
            try:
                self._places[key] = self._new_place(settings)
            except OSError:
                self._places[key] = None
        return self._places[key]

    def _new_place(self, settings: Settings) -> _Place:
        options = self.session.options
        folder = folder_for(settings, options.cache_dir)
        if folder not in self._stores:
            self._stores[folder] = Store(folder)
            self._fingerprints[folder] = Fingerprints(folder)
        return _Place(
            self._stores[folder], context_of(settings, options, self._fingerprints[folder])
        )


def _text(found: Found) -> int:
    """Return a number for a text, whatever stands in it."""
    return crc32(found.shown.encode("utf-8", "surrogateescape"))


def _key(context: bytes, found: Found, settings: Settings) -> bytes | None:
    """Return the key of what comes of a file as it is now; None where it can't be read."""
    try:
        data = found.path.read_bytes()
    except OSError:
        return None
    # Where a file lies decides about its touchpoint and about exceptions for it.
    said = f"{found.shown}\0{settings.relative(found.path)}\0{found.named}\0"
    digest = blake2b(context, digest_size=16)
    digest.update(said.encode("utf-8", "surrogateescape"))
    digest.update(data)
    return digest.digest()
