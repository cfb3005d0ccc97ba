"""`brandlint claims`: what texts state about the job."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from brandlint.cli import ExitCode
from brandlint.cli.interface import UI_LANGUAGE, Command, say
from brandlint.engine.claims import ClaimsOf, ClaimsReport, Stated, claims_in
from brandlint.engine.options import Options
from brandlint.reporters.terminal import harmless

# Grows when a key changes its meaning or goes; new keys leave it as it is.
VERSION = 1


@click.command(
    cls=Command,
    help=say("Show what texts state about the job.", "Zeigt, was Texte über die Stelle aussagen."),
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    help=say("Form of the report.", "Form des Berichts."),
)
def claims(paths: tuple[Path, ...], format_: str) -> int:
    """Read, print, and fail where something could not be read."""
    report = claims_in(paths or (Path(),), Options(ui_language=UI_LANGUAGE))
    if format_ == "json":
        click.echo(json.dumps(_as_data(report), ensure_ascii=False, indent=1))
    else:
        for document in report.documents:
            _print(document)
        for failure in report.failures:
            click.echo(f"{failure.path}: {failure.reason.in_language(UI_LANGUAGE)}", err=True)
    return ExitCode.UNCHECKED if report.failures else ExitCode.CLEAN


def _as_data(report: ClaimsReport) -> dict[str, Any]:
    return {
        "version": VERSION,
        "documents": [
            {
                "path": one.path,
                "language": one.language,
                "touchpoint": one.touchpoint,
                "title": one.title,
                "claims": [_claim(stated) for stated in one.claims],
            }
            for one in report.documents
        ],
        "failures": [
            {"path": failure.path, "reason": failure.reason.in_language(UI_LANGUAGE)}
            for failure in report.failures
        ],
    }


def _claim(stated: Stated) -> dict[str, Any]:
    claim, place = stated.claim, stated.place
    return {
        "fact": claim.fact.value,
        "value": claim.value.plain(),
        "job": claim.job,
        "text": place.text if place else None,
        "start": place.span.start if place else None,
        "end": place.span.end if place else None,
        "line": place.start.line if place else None,
        "column": place.start.column if place else None,
        "end_line": place.end.line if place else None,
        "end_column": place.end.column if place else None,
    }


def _print(document: ClaimsOf) -> None:
    click.echo(f"{document.path}  ({document.language}, {document.touchpoint})")
    for stated in document.claims:
        value = ", ".join(
            f"{k}: {v}" for k, v in stated.claim.value.plain().items() if v is not None
        )
        quote = harmless(" ".join(stated.place.text.split())) if stated.place else ""
        click.echo(f"  {stated.claim.fact.value:<20} {value:<40} {quote}")
