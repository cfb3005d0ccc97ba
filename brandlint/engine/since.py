"""Checks what a change brought: what its texts had before, and what others have, is left out.

Both sides are judged by the same day, so nothing that only the calendar changed is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from brandlint.engine.change import Change, Known, Text
from brandlint.engine.discover import Found, shown
from brandlint.engine.git import Repository
from brandlint.engine.known import new_ones
from brandlint.engine.options import Options
from brandlint.engine.run import Progress, begin, check_begun, check_walk
from brandlint.engine.session import Session
from brandlint.errors import Wording
from brandlint.findings import Finding, Report

# Changed settings, packs and sheets that one note names.
_MOST_NAMED: Final = 3


def check_since(
    paths: Sequence[Path], revision: str, options: Options, progress: Progress | None = None
) -> Report:
    """Check what has changed below some paths since HEAD parted from a revision.

    Texts that did not change are passed over, unless what they are checked by did. Raises
    UserError where git can't tell.
    """
    session, walk = begin(paths, options)
    change = Change.since(Repository.of(paths[0]), revision, session)
    texts = change.texts(walk.files)
    known, notes = change.known(texts)
    session.options = replace(options, known=known)
    chosen = replace(walk, files=tuple(text.found for text in texts))
    report = only_new(check_walk(session, chosen, progress), known)
    told = _told(revision, change.commit, texts, len(walk.files))
    return replace(report, notes=(*told, *notes, *report.notes))


def source_since(data: bytes, path: Path, revision: str, options: Options) -> Report:
    """Check bytes as if they stood in a file of the given name."""
    session, found = Session(options), Found(shown(path), path, named=True)
    change = Change.since(Repository.of(path), revision, session)
    known, notes = change.known([change.text(found)])
    session.options = replace(options, known=known)
    report = only_new(check_begun(session, found, data), known)
    return replace(report, notes=(*notes, *report.notes))


def only_new(report: Report, known: Known) -> Report:
    """Return a report with what its texts did not have before."""
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        by_path[finding.place.path].append(finding)
    kept = [one for path, own in by_path.items() for one in new_ones(own, known.get(path, ()))]
    said = {one.rule_id for one in (*kept, *(silenced.finding for silenced in report.silenced))}
    return replace(
        report,
        findings=tuple(sorted(kept, key=lambda finding: finding.sort_key)),
        rules={rule: note for rule, note in report.rules.items() if rule in said},
        brands=tuple(replace(one, report=only_new(one.report, known)) for one in report.brands),
    )


def _told(revision: str, commit: str, texts: Sequence[Text], total: int) -> Iterator[Wording]:
    """Say with what it was compared, and why texts count that did not change."""
    checked, rest = len(texts), total - len(texts)
    yield Wording(
        f"Compared with {revision} ({commit[:7]}): {checked} of {total} texts checked"
        + (f", {rest} passed over as unchanged." if rest else "."),
        f"Verglichen mit {revision} ({commit[:7]}): {checked} von {total} Texten geprüft"
        + (f", {rest} als unverändert übergangen." if rest else "."),
    )
    because = list(dict.fromkeys(name for text in texts for name in text.because))
    if because:
        more = len(because) - _MOST_NAMED
        listed = ", ".join(because[:_MOST_NAMED])
        yield Wording(
            f"All texts count that are checked by {listed}"
            + (f" and {more} more" if more > 0 else "")
            + ", for that has changed.",
            f"Es zählen alle Texte, für die {listed}"
            + (f" und {more} weitere Dateien gelten" if more > 0 else " gilt")
            + ", denn daran hat sich etwas geändert.",
        )
