"""Takes the findings that a baseline accepts out of a report, and says what it has outlived."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from brandlint.baseline import Accepted, Baseline, Tally, places_of
from brandlint.config import Settings
from brandlint.engine.known import reduced
from brandlint.errors import UserError, Wording
from brandlint.findings import Finding, Report, Silenced
from brandlint.packs.files import absolute, is_inside, shown

# Texts that one note names.
_MOST_NAMED: Final = 3


class Spot(NamedTuple):
    """Where a document's accepted findings stand: the file, and what it calls the document."""

    file: Path
    key: str


@dataclass(slots=True)
class Baselines:
    """The baselines of a run: the one that was named, or that of each brand; each read once."""

    settings: Callable[[Path], Settings]
    named: Path | None = None
    _files: dict[Path | None, Path] = field(default_factory=dict)
    _read: dict[Path, Baseline | None] = field(default_factory=dict)

    def spot(self, path: Path) -> Spot:
        """Return where the accepted findings of a document stand, or would."""
        file = self._file(path)
        way = os.path.relpath(absolute(path), file.parent).replace(os.sep, "/")
        # Names of files are bytes; what is no UTF-8 in them could not be written.
        return Spot(file, os.fsencode(way).decode("utf-8", "backslashreplace"))

    def baseline(self, file: Path) -> Baseline | None:
        """Return what a file accepts, None where there is no such file."""
        if file not in self._read:
            self._read[file] = _read(file) if file.is_file() else None
        return self._read[file]

    def exist_for(self, paths: Iterable[Path]) -> bool:
        """Tell whether a baseline has to be looked at for files or folders."""
        return self.named is not None or any(
            self.settings(path).baseline or self.baseline(self._file(path)) for path in paths
        )

    def entries(self, path: Path) -> tuple[Accepted, ...]:
        """Return what was accepted in a document.

        Raises UserError for a baseline that was named and does not exist.
        """
        file, key = self.spot(path)
        baseline = self.baseline(file)
        if baseline is None and (self.named is not None or self.settings(path).baseline):
            raise UserError(
                f"there is no {shown(file)}: `brandlint baseline write` makes one",
                f"{shown(file)} gibt es nicht: `brandlint baseline write` legt sie an",
            )
        return () if baseline is None else baseline.of(key)

    def open_in(
        self, path: Path, findings: Iterable[Finding], today: date | None
    ) -> Iterator[Finding]:
        """Yield what of a document's findings nobody has accepted."""
        tally = Tally(self.entries(path))
        for finding in findings:
            left, _ = judged(finding, tally, today)
            if left is not None:
                yield left

    def _file(self, path: Path) -> Path:
        if self.named is not None:
            return absolute(self.named)
        settings = self.settings(path)
        # Without a settings file, each folder may have a root of its own.
        root = settings.path or settings.root
        if root not in self._files:
            self._files[root] = _inside(settings)
        return self._files[root]


def _read(file: Path) -> Baseline:
    # Late, for most runs have no baseline.
    from brandlint.baseline.files import read_baseline  # noqa: PLC0415 - see above

    return read_baseline(file)


def _inside(settings: Settings) -> Path:
    """Return the baseline of a brand; one that a link takes from outside is refused."""
    file = settings.baseline_path
    if not is_inside(file, settings.root):
        raise UserError(
            f"{shown(file)} leads out of the project: put the file itself here",
            f"{shown(file)} führt aus dem Projekt hinaus: die Datei selbst hier ablegen",
        )
    return file


def without_accepted(
    report: Report, baselines: Baselines, roots: Sequence[Path], today: date | None
) -> Report:
    """Return a report without the findings that were accepted; they are silenced.

    What has expired comes back as a `calendar` finding. Notes say what a baseline accepts in
    vain.
    """
    paths = {one.path for one in report.documents} | {one.path for one in report.failures}
    if not baselines.exist_for((*roots, *{Path(path).parent for path in paths})):
        return report
    tallies = {path: Tally(baselines.entries(Path(path))) for path in paths}
    kept: list[Finding] = []
    dropped: list[Silenced] = []
    expired: Counter[Path] = Counter()
    for finding in report.findings:
        tally = tallies.get(finding.place.path)
        left, silenced = (finding, ()) if tally is None else judged(finding, tally, today)
        dropped += silenced
        if left is not None:
            kept.append(left)
            if left is not finding and left.calendar:
                expired[baselines.spot(Path(left.place.path)).file] += len(places_of(left))
    notes = {
        *report.notes,
        *_stale_notes(report, baselines, tallies, roots),
        *(_expired_note(file, count) for file, count in expired.items()),
    }
    return replace(
        report,
        findings=tuple(sorted(kept, key=lambda finding: finding.sort_key)),
        silenced=(*report.silenced, *dropped),
        notes=tuple(sorted(notes)),
    )


def judged(
    finding: Finding, tally: Tally, today: date | None
) -> tuple[Finding | None, tuple[Silenced, ...]]:
    """Return what is left of a finding, and what of it was accepted.

    Of a grouped one each place is judged on its own.
    """
    entries = [tally.entry_for(finding, place) for place in places_of(finding)]
    if not any(entries):
        return finding, ()
    valid = [entry is not None and not entry.expired(today) for entry in entries]
    left = reduced(finding, [not one for one in valid])
    # Nothing but the day has brought it back.
    if left is not None and not any(entry is None for entry in entries):
        left = replace(left, calendar=True)
    return left, tuple(_silenced(finding, entries, valid))


def _silenced(
    finding: Finding, entries: Sequence[Accepted | None], valid: Sequence[bool]
) -> Iterator[Silenced]:
    """Yield the accepted part of a finding, once for each reason."""
    pairs = zip(entries, valid, strict=True)
    reasons = [entry.reason if entry and counts else None for entry, counts in pairs]
    for reason in dict.fromkeys(reasons):
        part = None if reason is None else reduced(finding, [one == reason for one in reasons])
        if reason is not None and part is not None:
            yield Silenced(part, reason, "baseline")


def gone(baseline: Baseline, file: Path, roots: Iterable[Path]) -> tuple[str, ...]:
    """Return the documents of a baseline that lie below one of the folders and exist no more."""
    folders = [absolute(root) for root in roots]
    found = []
    for key in baseline.entries:
        path = absolute(file.parent / key)
        below = any(path == one or path.is_relative_to(one) for one in folders)
        if below and not os.path.lexists(path):
            found.append(key)
    return tuple(found)


def _stale_notes(
    report: Report, baselines: Baselines, tallies: dict[str, Tally], roots: Sequence[Path]
) -> Iterator[Wording]:
    """Yield for each baseline what it accepts in vain; unchecked documents may hold anything."""
    failed = {failure.path for failure in report.failures}
    stale: defaultdict[Path, Counter[str]] = defaultdict(Counter)
    files = {baselines.spot(root).file for root in roots}
    for document in report.documents:
        file, key = baselines.spot(Path(document.path))
        files.add(file)
        if document.path not in failed:
            stale[file][key] += len(tallies[document.path].stale(document.asleep))
    for file in files:
        baseline = baselines.baseline(file)
        if baseline is not None:
            for key in gone(baseline, file, roots):
                stale[file][key] += len(baseline.of(key))
    yield from (_stale_note(file, +counts) for file, counts in stale.items() if +counts)


def _stale_note(file: Path, counts: Counter[str]) -> Wording:
    count, more = counts.total(), len(counts) - _MOST_NAMED
    named = ", ".join(sorted(counts)[:_MOST_NAMED])
    en = f"{named} and {more} more" if more > 0 else named
    de = f"{named} und {more} weitere" if more > 0 else named
    return Wording(
        f"{shown(file)}: {count} accepted {'finding is' if count == 1 else 'findings are'} no"
        f" longer there ({en}); `brandlint baseline prune` removes"
        f" {'it' if count == 1 else 'them'}.",
        f"{shown(file)}: {count} {'akzeptierten Befund' if count == 1 else 'akzeptierte Befunde'}"
        f" gibt es nicht mehr ({de}); `brandlint baseline prune` räumt auf.",
    )


def _expired_note(file: Path, count: int) -> Wording:
    return Wording(
        f"{shown(file)}: {count} {'finding was' if count == 1 else 'findings were'} accepted until"
        " a day that is past; settle them, or accept them again with `brandlint baseline update`.",
        f"{shown(file)}: {count} {'Befund war' if count == 1 else 'Befunde waren'} nur bis zu einem"
        " Tag akzeptiert, der vorbei ist: klären oder mit `brandlint baseline update` erneut"
        " akzeptieren.",
    )
