"""Runs a check over many files, in one process or several, and makes the report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from brandlint.engine.accepted import without_accepted
from brandlint.engine.brands import by_brand
from brandlint.engine.cache.folder import check_named
from brandlint.engine.cache.kept import outcomes_with_cache
from brandlint.engine.discover import Found, Walk, discover, shown
from brandlint.engine.options import Options
from brandlint.engine.outcome import Outcome
from brandlint.engine.session import Session
from brandlint.engine.single import outcome_of
from brandlint.errors import Wording
from brandlint.findings import Report

Progress = Callable[[int, int], None]

# Below this, starting processes costs more than they save.
_WORTH_PROCESSES: Final = 24
# Texts that one note names.
_MOST_NAMED: Final = 3


def check_paths(
    paths: Sequence[Path], options: Options, progress: Progress | None = None
) -> Report:
    """Check files and folders and return everything that was found, in a stable order."""
    session, walk = begin(paths, options)
    return check_walk(session, walk, progress)


def begin(paths: Sequence[Path], options: Options) -> tuple[Session, Walk]:
    """Return a session and the files to check below some paths; all names are checked."""
    session = Session(options)
    walk = discover(paths, session.excluded, force_exclude=options.force_exclude)
    _check_names(session, (*paths, *(found.path for found in walk.files)))
    return session, walk


def _check_names(session: Session, paths: Iterable[Path]) -> None:
    options = session.options
    if options.packs or options.select or options.ignore:
        # Late, for it reads all packs.
        from brandlint.engine.names import check_names  # noqa: PLC0415 - see above

        check_names(options, map(session.settings, paths))


def check_walk(session: Session, walk: Walk, progress: Progress | None = None) -> Report:
    """Check the files of a walk."""
    options, outcomes = session.options, []
    for outcome in _outcomes(walk.files, session):
        outcomes.append(outcome)
        if progress is not None:
            progress(len(outcomes), len(walk.files))
    rest = Outcome(failures=walk.failures, skipped=walk.skipped)
    report = _settled(_report([*outcomes, rest], options), session, walk.roots)
    return _with_brands(report, session, walk.files, outcomes)


def _with_brands(
    report: Report, session: Session, files: Sequence[Found], outcomes: Sequence[Outcome]
) -> Report:
    """Return a report with one for each brand, if that is asked for."""
    if not session.options.by_brand:
        return report

    def report_of(own: list[Outcome]) -> Report:
        return _settled(_report(own, session.options), session, ())

    return replace(report, brands=by_brand(files, outcomes, session.settings, report_of))


def check_source(data: bytes, path: Path, options: Options) -> Report:
    """Check bytes as if they stood in a file of the given name."""
    return check_begun(Session(options), Found(shown(path), path, named=True), data)


def check_begun(session: Session, found: Found, data: bytes) -> Report:
    """Check bytes as the content of a file."""
    _check_names(session, [found.path])
    outcomes = [outcome_of(session, found, data)]
    report = _settled(_report(outcomes, session.options), session, ())
    return _with_brands(report, session, [found], outcomes)


def _settled(report: Report, session: Session, roots: Sequence[Path]) -> Report:
    """Return a report without what the baselines accept."""
    options = session.options
    if not options.use_baseline:
        return report
    return without_accepted(report, session.baselines, roots, options.today)


def _outcomes(files: Sequence[Found], session: Session) -> Iterator[Outcome]:
    if session.options.cache:
        if session.options.cache_dir is not None:
            check_named(session.options.cache_dir)
        return outcomes_with_cache(files, session, outcomes_of)
    return outcomes_of(files, session)


def outcomes_of(files: Sequence[Found], session: Session) -> Iterator[Outcome]:
    """Yield what comes of each file, in their order."""
    options = session.options
    if options.jobs == 1 or len(files) < _WORTH_PROCESSES:
        yield from (outcome_of(session, found) for found in files)
        return
    # Late, for the machinery of processes takes its time.
    from brandlint.engine.processes import in_processes  # noqa: PLC0415 - see above

    yield from in_processes(files, options)


def _report(outcomes: Iterable[Outcome], options: Options) -> Report:
    outcomes = list(outcomes)
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    notes = {note for outcome in outcomes for note in outcome.notes}
    changes = sorted((c for o in outcomes for c in o.changes), key=lambda change: change.path)
    notes.update(_no_copy_note([path for outcome in outcomes for path in outcome.no_copy]))
    return Report(
        documents=tuple(sorted(o.checked for o in outcomes if o.checked is not None)),
        findings=tuple(sorted(findings, key=lambda finding: finding.sort_key)),
        failures=tuple(sorted(failure for outcome in outcomes for failure in outcome.failures)),
        notes=tuple(sorted(notes)),
        skipped=sum(outcome.skipped for outcome in outcomes),
        silenced=tuple(one for outcome in outcomes for one in outcome.silenced),
        rules={note.id: note for outcome in outcomes for note in outcome.rules},
        pages=tuple(page for outcome in outcomes for page in outcome.pages),
        changes=None if options.fixing is None else tuple(changes),
    )


def _no_copy_note(paths: Sequence[str]) -> Iterator[Wording]:
    """Say which texts the user named in vain; a hook may name hundreds."""
    if not paths:
        return
    more = len(paths) - _MOST_NAMED
    listed = ", ".join(sorted(paths)[:_MOST_NAMED])
    yield Wording(
        f"Skipped, since it is no recruiting copy as far as brandlint can tell: {listed}"
        + (f" and {more} more" if more > 0 else "")
        + "; --touchpoint job_posting (or ad, career_page) says what it is.",
        f"Übergangen, weil nach allem Anschein kein Recruiting-Text: {listed}"
        + (f" und {more} weitere" if more > 0 else "")
        + "; --touchpoint job_posting (oder ad, career_page) sagt, was es ist.",
    )
