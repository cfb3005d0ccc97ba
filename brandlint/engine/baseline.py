"""Writes baselines anew from what a run finds: what was not checked stays as it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from brandlint.baseline import Accepted, Baseline, Stamp, added, kept, renewed
from brandlint.engine.accepted import Baselines, gone
from brandlint.engine.options import Options
from brandlint.engine.run import Progress, check_paths
from brandlint.engine.session import Session
from brandlint.errors import UserError
from brandlint.findings import Checked, Finding, Report
from brandlint.packs.files import shown


class Way(StrEnum):
    """What becomes of the entries of checked documents.

    `WRITE` makes them anew from what is found; `UPDATE` does, too, but what is known keeps its
    day and reason; `PRUNE` only drops what is no longer found.
    """

    WRITE = "write"
    UPDATE = "update"
    PRUNE = "prune"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A baseline as it was and as it should be."""

    file: Path
    before: Baseline
    after: Baseline

    @property
    def new(self) -> int:
        """How many places it accepts that it didn't before."""
        return _more(self.after, self.before)

    @property
    def dropped(self) -> int:
        """How many places it accepts no more."""
        return _more(self.before, self.after)


def _more(one: Baseline, other: Baseline) -> int:
    known = {
        (path, entry.fingerprint): entry.count
        for path, entries in other.entries.items()
        for entry in entries
    }
    return sum(
        max(0, entry.count - known.get((path, entry.fingerprint), 0))
        for path, entries in one.entries.items()
        for entry in entries
    )


def rewritten(
    paths: Sequence[Path],
    options: Options,
    way: Way,
    stamp: Stamp,
    *,
    force: bool = False,
    progress: Progress | None = None,
) -> tuple[list[Rewritten], Report]:
    """Check paths and return the baselines that come of it, and the report.

    Documents that could not be checked keep their entries. Raises UserError for a baseline that
    would be written over, unless `force` is set, and for one that is to change and isn't there.
    """
    baselines = Baselines(Session(options).settings, options.baseline)
    for path in paths:
        _check_there(baselines, path, way, force=force)
    report = check_paths(paths, replace(options, use_baseline=False), progress)
    by_path: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        by_path[finding.place.path].append(finding)
    failed = {failure.path for failure in report.failures}
    changes: defaultdict[Path, dict[str, tuple[Accepted, ...]]] = defaultdict(dict)
    for document in report.documents:
        file, key = baselines.spot(Path(document.path))
        if document.path not in failed:
            _check_there(baselines, Path(document.path), way, force=force)
            before = (baselines.baseline(file) or Baseline()).of(key)
            changes[file][key] = _entries(before, by_path[document.path], document, way, stamp)
    files = [*changes, *(baselines.spot(path).file for path in paths)]
    return [
        _rewritten(file, baselines, changes[file], paths) for file in dict.fromkeys(files)
    ], report


def _check_there(baselines: Baselines, path: Path, way: Way, *, force: bool) -> None:
    file = baselines.spot(path).file
    there = baselines.baseline(file) is not None
    if way is Way.WRITE and there and not force:
        raise UserError(
            f"{shown(file)} exists already: `brandlint baseline update` brings it up to date,"
            " --force writes the checked texts' part anew",
            f"{shown(file)} gibt es schon: `brandlint baseline update` bringt sie auf den neuesten"
            " Stand, --force schreibt den Teil der geprüften Texte neu",
        )
    if way is not Way.WRITE and not there:
        raise UserError(
            f"there is no {shown(file)}: `brandlint baseline write` makes one",
            f"{shown(file)} gibt es nicht: `brandlint baseline write` legt sie an",
        )


def _entries(
    before: tuple[Accepted, ...],
    findings: Iterable[Finding],
    document: Checked,
    way: Way,
    stamp: Stamp,
) -> tuple[Accepted, ...]:
    match way:
        case Way.PRUNE:
            return kept(before, findings, document.asleep)
        case Way.UPDATE:
            return renewed(before, findings, stamp, document.asleep)
        case Way.WRITE:
            asleep = [entry for entry in before if entry.rule in document.asleep]
            return renewed(asleep, findings, stamp, document.asleep)


def _rewritten(
    file: Path,
    baselines: Baselines,
    changes: Mapping[str, tuple[Accepted, ...]],
    roots: Iterable[Path],
) -> Rewritten:
    before = baselines.baseline(file) or Baseline()
    nowhere: Mapping[str, tuple[Accepted, ...]] = dict.fromkeys(gone(before, file, roots), ())
    return Rewritten(file, before, before.changed({**nowhere, **changes}))


def with_accepted(options: Options, accepted: Iterable[tuple[Path, Accepted]]) -> list[Rewritten]:
    """Return the baselines of some documents with more entries."""
    baselines = Baselines(Session(options).settings, options.baseline)
    more: defaultdict[Path, defaultdict[str, list[Accepted]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for path, entry in accepted:
        file, key = baselines.spot(path)
        more[file][key].append(entry)
    result = []
    for file, by_key in more.items():
        before = baselines.baseline(file) or Baseline()
        changes = {key: added(before.of(key), entries) for key, entries in by_key.items()}
        result.append(Rewritten(file, before, before.changed(changes)))
    return result
