"""What `check --fix` and `--diff` print beside or instead of the report."""

from __future__ import annotations

import sys

import click

from brandlint.cli import ExitCode
from brandlint.errors import Wording
from brandlint.findings import Report
from brandlint.reporters import diff
from brandlint.reporters.terminal import harmless


def show_diff(report: Report, language: str) -> None:
    """Print the changes as a unified diff, and on standard error what else is to be said."""
    changes = report.changes or ()
    for change in changes:
        for line in diff.render(change):
            # A terminal could be steered by what a text holds; a program needs the text itself.
            shown = harmless(line.rstrip("\r\n")) + "\n" if sys.stdout.isatty() else line
            click.echo(shown.encode("utf-8"), nl=False)
    for failure in report.failures:
        reason = failure.reason.in_language(language)
        _say(f"{failure.path}: {reason}")
    for note in report.notes:
        _say(note.in_language(language))
    count, texts = sum(change.count for change in changes), len(changes)
    if count:
        told = Wording(
            f"{count} would be fixed in {texts} {'text' if texts == 1 else 'texts'}.",
            f"{count} würden korrigiert in {texts} {'Text' if texts == 1 else 'Texten'}.",
        )
    else:
        told = Wording("Nothing would be fixed.", "Nichts würde korrigiert.")
    _say(told.in_language(language))


def diff_code(report: Report) -> ExitCode:
    """Judge a run that only shows what it would change."""
    if report.failures:
        return ExitCode.UNCHECKED
    return ExitCode.FINDINGS if report.changes else ExitCode.CLEAN


def pass_on(report: Report, data: bytes) -> None:
    """Write what standard input held to standard output, fixed: a filter never loses a text."""
    for change in report.changes or ():
        data = change.data
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _say(text: str) -> None:
    click.echo(harmless(text), err=True)
