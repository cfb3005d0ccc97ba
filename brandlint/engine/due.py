"""What the calendar brings: deadlines, expired facts, rules that come into force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from brandlint.config import Settings, packs_for
from brandlint.engine.discover import discover
from brandlint.engine.options import Options
from brandlint.engine.run import check_paths
from brandlint.engine.session import Session
from brandlint.errors import Wording
from brandlint.facts import FactSheet
from brandlint.facts.labels import FACTS
from brandlint.facts.shown import day, shown
from brandlint.findings import Failure, Finding


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """One thing that a day brings, and where it stands; `line` is 0 where no line tells.

    `past` is whether the day has come.
    """

    past: bool
    path: str
    line: int
    column: int
    rule_id: str
    text: Wording


@dataclass(frozen=True, slots=True)
class DueReport:
    """What is due, the past first, and what could not be checked."""

    things: tuple[Due, ...]
    failures: tuple[Failure, ...]


def due_in(paths: Sequence[Path], options: Options, within: timedelta) -> DueReport:
    """Return what is due on the day of the options, and what will be within the time after it."""
    today = options.today or date.today()  # noqa: DTZ011  (the calendar day of the user)
    now = check_paths(paths, replace(options, today=today))
    # What lasts until a day is past on the next.
    after = today + within + timedelta(days=1)
    later = check_paths(paths, replace(options, today=after)) if within else now
    known = {_key(finding) for finding in now.findings}
    things = [*_told(now.findings, past=True)]
    things += _told((one for one in later.findings if _key(one) not in known), past=False)
    session = Session(options)
    walk = discover(paths, session.excluded, force_exclude=options.force_exclude)
    brands = {one.path: one for one in (session.settings(found.path) for found in walk.files)}
    for settings in brands.values():
        sheet = session.fact_sheet(settings)
        things += [] if sheet is None else _expiring(sheet, today, within)
        things += _coming_rules(settings, today, within)
    return DueReport(tuple(sorted(set(things), key=_order)), now.failures)


def _order(thing: Due) -> tuple[bool, str, int, int, str, str]:
    return (not thing.past, thing.path, thing.line, thing.column, thing.rule_id, thing.text.en)


def _key(finding: Finding) -> tuple[object, ...]:
    return (finding.rule_id, finding.place)


def _told(findings: Iterable[Finding], *, past: bool) -> Iterator[Due]:
    for finding in findings:
        if finding.calendar:
            start, text = finding.place.start, finding.message
            yield Due(
                past,
                finding.place.path,
                start.line,
                start.column,
                finding.rule_id,
                Wording(text, text),
            )


def _expiring(sheet: FactSheet, today: date, within: timedelta) -> Iterator[Due]:
    """Yield the lines of a sheet that nobody vouches for any more, or soon."""
    for line in sheet.facts:
        until = line.valid_until
        if not line.vouched_by or until is None or until > today + within:
            continue
        text = Wording(
            f"{FACTS[line.fact].en}: {shown(line.fact, line.value, 'en')} was vouched for by"
            f" {line.vouched_by} until {day(until, 'en')}.",
            f"{FACTS[line.fact].de}: Für {shown(line.fact, line.value, 'de')} steht"
            f" {line.vouched_by} bis {day(until, 'de')} ein.",
        )
        yield Due(until < today, sheet.path, line.line, 1, "facts", text)


def _coming_rules(settings: Settings, today: date, within: timedelta) -> Iterator[Due]:
    """Yield the rules of chosen packs that come into force."""
    shown_path = settings.path.name if settings.path else ""
    for pack in packs_for(settings, ("de", "en")):
        for rule in pack.rules:
            begin = rule.legal.valid_from if rule.legal else None
            if begin is not None and today < begin <= today + within:
                text = Wording(
                    f"{rule.id} comes into force on {day(begin, 'en')}.",
                    f"{rule.id} gilt ab {day(begin, 'de')}.",
                )
                yield Due(False, shown_path, 0, 0, rule.id, text)
