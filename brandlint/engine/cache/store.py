"""Entries of a cache in a few files, safe with parallel and killed runs."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final
from zlib import crc32

import msgspec

from brandlint.engine.cache.folder import prepare
from brandlint.engine.cache.sealed import UNFINISHED, read_sealed, write_sealed

# One text that has changed rewrites a sixteenth of the cache; all together are read at once.
_CHUNKS: Final = 16
# Of one text: what it was on other branches, and with other options.
_MOST_PER_TEXT: Final = 4
_DAYS: Final = 30
_SECONDS_A_DAY: Final = 86_400


class _Row(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """Where in a chunk an entry lies, whose it is, and the last day on which it was of use."""

    key: bytes
    text: int
    used: int
    start: int
    length: int
    checksum: int


_ROWS: Final = msgspec.msgpack.Decoder(list[_Row])


@dataclass
class _Chunk:
    """One file of a cache; what is added stays in memory until it is saved."""

    path: Path
    added: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)
    used: set[bytes] = field(default_factory=set)

    @cached_property
    def entries(self) -> dict[bytes, tuple[_Row, memoryview]]:
        """What lies in the file."""
        return _entries(self.path)

    def get(self, key: bytes) -> bytes | memoryview | None:
        """Return an entry, None where there is none or it is damaged."""
        if (new := self.added.get(key)) is not None:
            return new[1]
        if (known := self.entries.get(key)) is None:
            return None
        row, data = known
        if len(data) != row.length or crc32(data) != row.checksum:
            return None
        self.used.add(key)
        return data

    def is_stale(self, today: int) -> bool:
        """Tell whether the file should be written again."""
        return bool(self.added) or any(self.entries[key][0].used < today for key in self.used)

    def save(self, today: int) -> None:
        """Write the file, with what other runs have put there meanwhile; raises OSError."""
        known = {**self.entries, **_entries(self.path)}
        kept: list[tuple[_Row, bytes | memoryview]] = [
            (msgspec.structs.replace(row, used=today) if key in self.used else row, data)
            for key, (row, data) in known.items()
            if key not in self.added
        ]
        kept += [
            (_Row(key, text, today, 0, len(data), crc32(data)), data)
            for key, (text, data) in self.added.items()
        ]
        rows, start = [], 0
        chosen = _chosen(kept, today)
        for row, _ in chosen:
            rows.append(msgspec.structs.replace(row, start=start))
            start += row.length
        write_sealed(self.path, msgspec.msgpack.encode(rows), (data for _, data in chosen))


def _entries(path: Path) -> dict[bytes, tuple[_Row, memoryview]]:
    sealed = read_sealed(path)
    if sealed is None:
        return {}
    try:
        rows = _ROWS.decode(sealed.head)
    except msgspec.MsgspecError:
        return {}
    return {row.key: (row, sealed.rest[row.start : row.start + row.length]) for row in rows}


_Entry = tuple[_Row, bytes | memoryview]


def _chosen(entries: Iterable[_Entry], today: int) -> list[_Entry]:
    """Return the entries that are worth keeping: used lately, and only the last of each text."""
    by_text: dict[int, list[_Entry]] = defaultdict(list)
    for entry in entries:
        if entry[0].used > today - _DAYS:
            by_text[entry[0].text].append(entry)
    return [
        entry
        for same in by_text.values()
        for entry in sorted(same, key=lambda one: one[0].used)[-_MOST_PER_TEXT:]
    ]


class Store:
    """Entries by key; those of one text lie together."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which need not exist."""
        self._folder = folder
        self._chunks = [_Chunk(folder / f"texts-{number:02}") for number in range(_CHUNKS)]

    def get(self, text: int, key: bytes) -> bytes | memoryview | None:
        """Return the entry of a text, None where there is none that can be used."""
        return self._chunks[text % _CHUNKS].get(key)

    def add(self, text: int, key: bytes, data: bytes) -> None:
        """Keep an entry of a text until it is saved."""
        self._chunks[text % _CHUNKS].added[key] = (text, data)

    def save(self) -> None:
        """Write what is new; raises OSError where that can't be."""
        today = int(time.time()) // _SECONDS_A_DAY
        stale = [chunk for chunk in self._chunks if chunk.is_stale(today)]
        if not stale:
            return
        prepare(self._folder)
        self._tidy()
        for chunk in stale:
            chunk.save(today)
            chunk.__dict__.pop("entries", None)
            chunk.added, chunk.used = {}, set()

    def _tidy(self) -> None:
        """Remove what killed runs have left half-written."""
        yesterday = time.time() - _SECONDS_A_DAY
        for path in self._folder.glob(f"{UNFINISHED}*"):
            with suppress(OSError):
                if path.stat().st_mtime < yesterday:
                    path.unlink()
