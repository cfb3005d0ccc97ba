"""Digests of files and folders, so cheap that every run can ask whether they have changed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from brandlint.engine.cache.folder import prepare
from brandlint.engine.cache.sealed import read_sealed, write_sealed

_INDEX: Final = "files"
_SIZE: Final = 16
# A file that is changed twice in this time may look the same to the system.
_SETTLED_AFTER: Final = 2_000_000_000
_MACHINE_MADE: Final = ("__pycache__",)


class _State(NamedTuple):
    """What the system tells of a file; the name is that below the folder asked for."""

    name: str
    size: int
    modified: int
    changed: int


class _Known(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """The digest of contents that the system described in a certain way."""

    described: bytes
    digest: bytes


_KNOWN: Final = msgspec.msgpack.Decoder(dict[str, _Known])


class Fingerprints:
    """Digests of contents; what the system calls unchanged is not read again."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of a cache, which need not exist."""
        self._folder = folder
        self._new: dict[str, _Known] = {}

    def of(self, path: Path) -> bytes:
        """Return the digest of a file, or of all files in a folder that are not hidden."""
        states = sorted(_states(path))
        described = _digest(repr(states).encode("utf-8", "surrogateescape"))
        known = self._known.get(str(path))
        if known is not None and known.described == described:
            return known.digest
        digest = _contents(path, states)
        newest = max((max(one.modified, one.changed) for one in states), default=0)
        if newest + _SETTLED_AFTER < time.time_ns():
            self._new[str(path)] = _Known(described, digest)
        return digest

    def save(self) -> None:
        """Remember what was read; raises OSError."""
        if self._new:
            prepare(self._folder)
            known = self._known | self._new
            write_sealed(self._folder / _INDEX, msgspec.msgpack.encode(known))

    @cached_property
    def _known(self) -> dict[str, _Known]:
        sealed = read_sealed(self._folder / _INDEX)
        if sealed is None:
            return {}
        try:
            return _KNOWN.decode(sealed.head)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return {}


def _states(path: Path) -> Iterator[_State]:
    if path.is_dir():
        yield from _below(str(path), "")
    elif path.exists():
        yield _state("", path.stat())


def _below(folder: str, before: str) -> Iterator[_State]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _MACHINE_MADE:
                continue
            if entry.is_dir():
                yield from _below(entry.path, f"{before}{entry.name}/")
            else:
                yield _state(before + entry.name, entry.stat())


def _state(name: str, stat: os.stat_result) -> _State:
    return _State(name, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns)


def _contents(path: Path, states: list[_State]) -> bytes:
    digests = blake2b(digest_size=_SIZE)
    for state in states:
        file = path / state.name if state.name else path
        digests.update(_digest(os.fsencode(state.name)))
        digests.update(_digest(file.read_bytes()))
    return digests.digest()


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_SIZE).digest()
