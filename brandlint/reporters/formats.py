"""The forms in which a report can be had, and what each of them asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Final, NamedTuple

from brandlint.findings import Report, Severity


class Reporter(NamedTuple):
    """A form of a report.

    Its module, of the form's name in this package, has a `render` that takes the report, the
    language of the interface, and what the form `wants` of `Extras` by name. It yields text, or
    bytes where the form is `binary`. `pages` says that it shows texts, not only findings;
    `terminal`, that people read it at one, in whatever encoding that has.
    """

    extension: str
    wants: tuple[str, ...] = ()
    pages: bool = False
    binary: bool = False
    terminal: bool = False


@dataclass(frozen=True, slots=True)
class Extras:
    """What a form may want to know beside the report.

    `folder` leads from the top of the repository to the folder that paths are found from, empty
    where they are the same. `gate` is that of the run, None where each document has its own.
    """

    brand: str = ""
    today: date | None = None
    folder: str = ""
    gate: Severity | None = None
    colour: bool = False
    reasons: bool = False


REPORTERS: Final[Mapping[str, Reporter]] = {
    "text": Reporter(".txt", ("colour", "reasons"), terminal=True),
    "concise": Reporter(".txt", terminal=True),
    "json": Reporter(".json"),
    "sarif": Reporter(".sarif", ("folder",)),
    "github": Reporter(".txt", ("folder",)),
    "gitlab": Reporter(".json", ("folder",)),
    "junit": Reporter(".xml", ("folder", "gate")),
    "markdown": Reporter(".md", ("folder", "gate")),
    "html": Reporter(".html", ("brand", "today"), pages=True),
    "docx": Reporter(".docx", pages=True, binary=True),
    "xlsx": Reporter(".xlsx", ("brand", "today"), binary=True),
}

# How files begin that are reports: a later run must not take them for copy.
_BEGINNINGS: Final = re.compile(
    rb"<!-- brandlint report -->"
    rb"|<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset=\"utf-8\">\s*"
    rb"<meta name=\"generator\" content=\"brandlint\">"
    rb"|\{\s*\"version\": 1,\s*\"(?:documents|brands)\": \["
    rb"|\{\"\$schema\":\"https://docs\.oasis-open\.org/sarif/"
    rb"|\[\s*\{\"type\":\"issue\",\"check_name\":"
)


def is_report(data: bytes) -> bool:
    """Tell whether a file is a report that a run has written."""
    return _BEGINNINGS.match(data) is not None


def rendered(name: str, report: Report, language: str, extras: Extras) -> Iterator[str | bytes]:
    """Yield a report in one of its forms, a piece at a time."""
    # Late, for each form but the one that is asked for would only cost time.
    render = import_module(f"brandlint.reporters.{name}").render
    wanted = {name: getattr(extras, name) for name in REPORTERS[name].wants}
    pieces: Iterable[str | bytes] = render(report, language, **wanted)
    yield from pieces
