"""What the user asks of a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from brandlint.documents import Touchpoint
from brandlint.engine.known import Trace
from brandlint.findings import Owner


@dataclass(frozen=True, slots=True)
class Fixing:
    """Which fixes are carried out: the `unsafe` ones, too, or not; and whether files change."""

    unsafe: bool = False
    write: bool = True


@dataclass(frozen=True, slots=True)
class Options:
    """What was said on the command line; it goes before what the settings say.

    `ui_language` None lets each document's language decide in which one its findings speak.
    `packs` are added to those of the settings, as names or as paths from the working folder.
    `today` decides which legal rules are in force; None means all. With `force_exclude` the
    settings leave out files even where they are named. `pages` keeps what candidates read, for
    reports that show it. `reports` are files, by their real paths, that the run writes and must
    not read. `fixing` None leaves texts as they are. `baseline` is the file of accepted
    findings, None that of the settings; without `use_baseline` none counts. With
    `cache` what came of unchanged texts is taken from earlier runs, from `cache_dir` if one is
    named. With `by_brand` the report has one for each brand, too. `known` has by path what a text
    brought before a change: that is not fixed.
    """

    ui_language: str | None = None
    language: str | None = None
    touchpoint: Touchpoint | None = None
    packs: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    owners: frozenset[Owner] = frozenset()
    preview: bool = False
    settings: Path | None = None
    today: date | None = None
    force_exclude: bool = False
    pages: bool = False
    by_brand: bool = False
    reports: frozenset[str] = frozenset()
    fixing: Fixing | None = None
    known: Mapping[str, tuple[Trace, ...]] = field(default_factory=dict)
    baseline: Path | None = None
    use_baseline: bool = True
    cache: bool = False
    cache_dir: Path | None = None
    jobs: int = 1
    verbose: int = 0
