"""Where reports go: to standard output, and to the files that `--report` names."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

import click

from brandlint.errors import UserError, Wording, unreadable
from brandlint.findings import Report
from brandlint.reporters.formats import REPORTERS, Extras, rendered
from brandlint.reporters.terminal import harmless


class Target(NamedTuple):
    """A form of the report and the file that it goes to."""

    form: str
    path: Path


def targets(said: Iterable[str]) -> tuple[Target, ...]:
    """Return what `--report FORMAT:FILE` asks for; say at once what could not be written."""
    found = [_target(one) for one in said]
    for number, target in enumerate(found):
        if any(_real(target.path) == _real(other.path) for other in found[:number]):
            raise UserError(
                f"--report: {target.path} is named twice: each report needs a file of its own",
                f"--report: {target.path} ist zweimal genannt: jeder Bericht braucht seine eigene"
                " Datei",
            )
        _refuse(target)
    return tuple(found)


def _target(said: str) -> Target:
    form, _, name = said.partition(":")
    if form not in REPORTERS:
        close = get_close_matches(form, REPORTERS, n=1)
        known = ", ".join(REPORTERS)
        raise UserError(
            f"--report {said}: there is no format {form!r}"
            + (f", did you mean {close[0]}?" if close else "")
            + f" Known are {known}; the form is FORMAT:FILE",
            f"--report {said}: Das Format „{form}“ gibt es nicht"
            + (f", gemeint vielleicht {close[0]}?" if close else ".")
            + f" Es gibt {known}; die Form ist FORMAT:DATEI",
        )
    if name in ("", "-"):
        example = f"{form}:brandlint{REPORTERS[form].extension}"
        raise UserError(
            f"--report {said}: name a file, for example {example}; --format {form} prints it",
            f"--report {said}: eine Datei nennen, zum Beispiel {example}; --format {form} gibt"
            " ihn aus",
        )
    return Target(form, Path(name))


def _real(path: Path) -> str:
    return os.path.realpath(path)


def _refuse(target: Target) -> None:
    """Stop before a long run at a file that could not be written after it."""
    path = Path(_real(target.path))
    if path.is_dir():
        example = target.path / f"brandlint{REPORTERS[target.form].extension}"
        raise UserError(
            f"--report: {target.path} is a folder: name a file in it, for example {example}",
            f"--report: {target.path} ist ein Ordner: eine Datei darin nennen, zum Beispiel"
            f" {example}",
        )
    # The mode decides, even for those whom the system would let write.
    if path.exists() and not (path.stat().st_mode & 0o222 and os.access(path, os.W_OK)):
        raise UserError(
            f"--report: {target.path} is read-only: make it writable, or name another file",
            f"--report: {target.path} ist schreibgeschützt: Schreiben erlauben oder eine andere"
            " Datei nennen",
        )
    above = next(parent for parent in path.parents if parent.exists())
    if not above.is_dir() or not os.access(above, os.W_OK):
        raise UserError(
            f"--report: nothing can be written to {above}: name a file in another folder",
            f"--report: In {above} kann nichts geschrieben werden: eine Datei in einem anderen"
            " Ordner nennen",
        )


def write(wanted: Sequence[Target], report: Report, language: str, extras: Extras) -> None:
    """Write reports to their files, each at once, and say so; one that fails stops no other."""
    errors: list[Wording] = []
    for form, path in wanted:
        try:
            _write(Path(_real(path)), _encoded(rendered(form, report, language, extras)))
        except OSError as error:
            errors.append(_unwritten(path, error))
        else:
            told = Wording("Report", "Bericht").in_language(language)
            click.echo(harmless(f"{told} ({form}): {path}"), err=True)
    if errors:
        en, de = ("\n".join(sentences) for sentences in zip(*errors, strict=True))
        raise UserError(en, de)


def _write(path: Path, pieces: Iterator[bytes]) -> None:
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        # A pipe or a device has no content to replace.
        with path.open("wb") as stream:
            stream.writelines(pieces)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".brandlint-{token_hex(6)}")
    try:
        with fresh.open("xb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            fresh.chmod(stat.S_IMODE(path.stat().st_mode))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _unwritten(path: Path, error: OSError) -> Wording:
    en, de = (sentence.partition(": ")[2] for sentence in unreadable(error))
    return Wording(
        f"--report: {path} was not written: {en}; name a file in another folder",
        f"--report: {path} wurde nicht geschrieben: {de}; eine Datei in einem anderen Ordner"
        " nennen",
    )


def _encoded(pieces: Iterable[str | bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace")


def show(form: str, report: Report, language: str, extras: Extras, *, err: bool) -> None:
    """Print a report on standard output, or with `err` on standard error."""
    reporter = REPORTERS[form]
    stream = sys.stderr if err else sys.stdout
    if reporter.binary and (err or stream.isatty()):
        example = f"--report {form}:brandlint{reporter.extension}"
        raise UserError(
            f"--format {form} is nothing to print here: {example} writes a file",
            f"--format {form} lässt sich hier nicht ausgeben: {example} schreibt eine Datei",
        )
    if not reporter.terminal and isinstance(stream, io.TextIOWrapper):
        # As programs expect it, whatever a terminal here would want.
        stream.reconfigure(encoding="utf-8", errors="replace")
    for piece in rendered(form, report, language, extras):
        click.echo(piece, nl=False, err=err)
    if form != "text":
        for note in report.notes:
            click.echo(harmless(note.in_language(language)), err=True)


def folder_in_repository() -> str:
    """Return the way from the top of the repository to this folder, empty without one."""
    here = Path.cwd()
    top = next((one for one in (here, *here.parents) if (one / ".git").exists()), here)
    way = here.relative_to(top).as_posix()
    return "" if way == "." else way
