"""Files that are whole or nothing: a header with lengths and a checksum, written in one step."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple
from zlib import crc32

# Another form of the files gets another number.
_MAGIC: Final = b"brandlint-cache 1\n"
_HEADER: Final = struct.Struct(">QL")
UNFINISHED: Final = ".unfinished-"


class Sealed(NamedTuple):
    """What a file holds: a part that has been checked, and one that the reader has to check."""

    head: bytes
    rest: memoryview


def read_sealed(path: Path) -> Sealed | None:
    """Return what a file holds; None where it is missing, cut off, damaged or of another form."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    start = len(_MAGIC) + _HEADER.size
    if not data.startswith(_MAGIC) or len(data) < start:
        return None
    length, checksum = _HEADER.unpack_from(data, len(_MAGIC))
    head = data[start : start + length]
    if len(head) != length or crc32(head) != checksum:
        return None
    return Sealed(head, memoryview(data)[start + length :])


def write_sealed(path: Path, head: bytes, rest: Iterable[bytes | memoryview] = ()) -> None:
    """Replace a file at once, so that no other run ever sees a part of it; raises OSError."""
    fresh = path.with_name(f"{UNFINISHED}{os.getpid()}-{os.urandom(4).hex()}")
    try:
        with fresh.open("xb") as file:
            file.write(_MAGIC + _HEADER.pack(len(head), crc32(head)) + head)
            file.writelines(rest)
        fresh.replace(path)
    finally:
        with suppress(OSError):
            fresh.unlink()
