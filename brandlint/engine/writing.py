"""Replaces the content of a file at once, or leaves it as it is."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from brandlint.errors import Wording, WriteError, unreadable


def write_back(path: Path, before: bytes, after: bytes) -> None:
    """Replace what a file holds; whoever reads it sees the old content or the new one.

    The new content is written beside the file and takes its place, with its mode. Raises
    WriteError, with the way out, for a link, a file that may not be written, and one whose
    content is no longer `before`.
    """
    try:
        status = path.lstat()
        _refuse(path, status)
        _replace(path, status, before, after)
    except OSError as error:
        raise WriteError(*_unwritable(error)) from error


def _refuse(path: Path, status: os.stat_result) -> None:
    if stat.S_ISLNK(status.st_mode):
        target = os.path.realpath(path)
        raise WriteError(
            f"not fixed, since it is a link: fix the file itself, {target}",
            f"nicht korrigiert, weil es ein Verweis ist: die Datei selbst korrigieren, {target}",
        )
    if not stat.S_ISREG(status.st_mode):
        raise WriteError(
            "not fixed, since it is no regular file: use --diff, or pass it as standard input",
            "nicht korrigiert, weil es keine gewöhnliche Datei ist: --diff nutzen oder sie als"
            " Standardeingabe übergeben",
        )
    # The mode decides, even for those whom the system would let write.
    if not status.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise WriteError(
            "not fixed, since it is read-only: make it writable, or use --diff",
            "nicht korrigiert, weil sie schreibgeschützt ist: Schreiben erlauben oder --diff"
            " nutzen",
        )
    if status.st_nlink > 1:
        raise WriteError(
            f"not fixed, since the file has {status.st_nlink} names (hard links), which would then"
            " hold different texts: copy it, or use --diff",
            f"nicht korrigiert, weil die Datei {status.st_nlink} Namen hat (Hardlinks), unter"
            " denen dann Verschiedenes stünde: sie kopieren oder --diff nutzen",
        )


def _replace(path: Path, status: os.stat_result, before: bytes, after: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".brandlint-", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        _take_over(fresh, status)
        if path.read_bytes() != before:
            raise WriteError(
                "not fixed, since it was changed meanwhile: run it once more",
                "nicht korrigiert, weil sie inzwischen geändert wurde: noch einmal ausführen",
            )
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _take_over(fresh: Path, status: os.stat_result) -> None:
    """Give a new file the owner and the mode of the one whose place it takes."""
    now = fresh.stat()
    if (now.st_uid, now.st_gid) != (status.st_uid, status.st_gid) and hasattr(os, "chown"):
        # Only root may give files away; the content counts more.
        with contextlib.suppress(PermissionError):
            os.chown(fresh, status.st_uid, status.st_gid)
    fresh.chmod(stat.S_IMODE(status.st_mode))


def _unwritable(error: OSError) -> Wording:
    """Return why a file can't be written."""
    en, de = unreadable(error)
    reason = Wording(en.partition(": ")[2], de.partition(": ")[2])
    return Wording(
        f"not fixed: {reason.en} (its folder must be writable, too); or use --diff",
        f"nicht korrigiert: {reason.de} (auch in den Ordner muss man schreiben dürfen); oder"
        " --diff nutzen",
    )
