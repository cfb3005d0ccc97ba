"""Baselines as files: JSON with a line per entry, or YAML."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from secrets import token_hex
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from brandlint.baseline.model import Accepted, Baseline, united
from brandlint.errors import UserError, unreadable
from brandlint.packs.files import fail, shown
from brandlint.spans import LineIndex
from brandlint.yamlio import convert, dump, load

# Grows when an older version could not read what is written.
VERSION: Final = 1
SUFFIXES: Final = (".json", ".yaml", ".yml")
# A hundred thousand findings; what is larger is another file.
_MOST_BYTES: Final = 50_000_000
_CONFLICT: Final = re.compile(r"^(?:<{7}|>{7}|={7})(?: |$)", re.MULTILINE)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Findings that were accepted, by document."""

    version: Annotated[int, Meta(ge=1)] = VERSION
    accepted: dict[str, tuple[Accepted, ...]] = {}


def check_suffix(path: Path) -> None:
    """Raise UserError for a name that is no baseline's."""
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(
            f"{shown(path)}: a baseline is a .json or .yaml file",
            f"{shown(path)}: eine Baseline ist eine Datei mit .json oder .yaml",
        )


def read_baseline(path: Path) -> Baseline:
    """Read a baseline.

    Raises UserError at the place of the first mistake, and for a file that can't be read.
    """
    check_suffix(path)
    name = shown(path)
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        en, de = unreadable(error)
        raise UserError(f"{name}: {en}", f"{name}: {de}") from None
    file_ = _quickly(path, data) or _slowly(name, data)
    if file_.version > VERSION:
        raise UserError(
            f"{name}: written by a newer brandlint: update this one",
            f"{name}: von einem neueren brandlint geschrieben: dieses hier aktualisieren",
        )
    return Baseline({path: united(entries) for path, entries in file_.accepted.items()})


def _quickly(path: Path, data: bytes) -> _File | None:
    """Return what stands in JSON without a mistake; a large site's takes no time."""
    if path.suffix.lower() != ".json":
        return None
    try:
        return msgspec.json.decode(data, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _slowly(name: str, data: bytes) -> _File:
    """Return what stands in YAML, which JSON is part of; a mistake is answered at its place."""
    if len(data) > _MOST_BYTES:
        raise UserError(
            f"{name}: the file is too large for a baseline",
            f"{name}: die Datei ist zu groß für eine Baseline",
        )
    text = _text(name, data)
    conflict = _CONFLICT.search(text)
    if conflict:
        fail(
            name,
            LineIndex(text).position(conflict.start()),
            "a merge has left both sides here: keep the lines of both, without the marks",
            "ein Merge hat hier beide Seiten stehen lassen: die Zeilen beider behalten, ohne die"
            " Marken",
        )
    loaded = load(name, text)
    return _File() if loaded.value is None else convert(loaded, _File)


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise UserError(
            f"{name}: the file is not in UTF-8: save it in this encoding",
            f"{name}: die Datei ist nicht in UTF-8: in dieser Kodierung speichern",
        ) from None


def written(baseline: Baseline, path: Path) -> bytes:
    """Return a baseline as a file, as its name wants it: the same bytes for the same entries."""
    is_json = path.suffix.lower() == ".json"
    # YAML knows days; in JSON they are texts.
    known = () if is_json else (date,)
    data = {
        document: [msgspec.to_builtins(entry, builtin_types=known) for entry in entries]
        for document, entries in sorted(baseline.entries.items())
    }
    text = "".join(_json(data)) if is_json else dump({"version": VERSION, "accepted": data})
    return text.encode("utf-8", "replace")


def _json(data: Mapping[str, list[dict[str, Any]]]) -> Iterator[str]:
    """Yield JSON with each entry in a line of its own, so that changes show and merges work."""
    yield f'{{\n  "version": {VERSION},\n  "accepted": {{'
    between = "\n"
    for document, entries in data.items():
        lines = ",\n".join(f"      {json.dumps(e, ensure_ascii=False)}" for e in entries)
        yield f"{between}    {json.dumps(document, ensure_ascii=False)}: [\n{lines}\n    ]"
        between = ",\n"
    yield "\n  }\n}\n" if data else "}\n}\n"


def save(path: Path, baseline: Baseline) -> None:
    """Write a baseline, all of it or nothing; a link stays one.

    Raises UserError where it can't be written.
    """
    check_suffix(path)
    data = written(baseline, path)
    target = Path(os.path.realpath(path))
    fresh = target.with_name(f".{target.name}.{token_hex(6)}")
    try:
        with fresh.open("xb") as file:
            file.write(data)
        if target.exists():
            fresh.chmod(target.stat().st_mode & 0o777)
        fresh.replace(target)
    except OSError as error:
        en, de = (sentence.partition(": ")[2] for sentence in unreadable(error))
        raise UserError(
            f"{shown(path)} can't be written: {en}; name another file with --baseline",
            f"{shown(path)} lässt sich nicht schreiben: {de}; mit --baseline eine andere nennen",
        ) from None
    finally:
        fresh.unlink(missing_ok=True)
