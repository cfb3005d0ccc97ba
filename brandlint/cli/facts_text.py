"""Fact sheets, open questions and changes, as people read them in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from brandlint.engine.draft import texts
from brandlint.engine.facts import Change
from brandlint.engine.statements import Group, Statement
from brandlint.errors import Wording
from brandlint.facts import FactSheet, Insight, Scope, VouchedFact
from brandlint.facts.labels import FACTS, fact_label
from brandlint.facts.scope import in_force
from brandlint.facts.shown import day, shown
from brandlint.reporters.terminal import width
from brandlint.sheets.columns import AREAS
from brandlint.sheets.words import CONTRACT_NAMES, SENIORITY_NAMES

_MOST_PLACES = 10
_SOON = 60
_WIDEST = 48
_KINDS = {"everyday": AREAS["everyday"], "honest": AREAS["honest"], "question": AREAS["questions"]}
_ORDER = {fact: number for number, fact in enumerate(FACTS)}
_Line = VouchedFact | Insight


def sheet_lines(sheet: FactSheet, today: date, language: str) -> Iterator[str]:
    """Yield a table of the lines that count, by scope, then those that don't and why."""
    lines: Sequence[_Line] = (*sheet.facts, *sheet.insights)
    counting = [line for line in lines if in_force(line, today)]
    scopes = dict.fromkeys(line.scope for line in counting)
    for scope in sorted(scopes, key=lambda one: scope_text(one, language)):
        yield _heading(scope_text(scope, language) or _say(language, "For all", "Für alle"))
        mine = sorted((line for line in counting if line.scope == scope), key=_order)
        yield from _table([_row(line, today, language) for line in mine])
        yield ""
    idle = [line for line in lines if not in_force(line, today)]
    if idle:
        yield _heading(_say(language, "Does not count", "Zählt nicht"))
        yield from _table(
            [
                (
                    *_what(line, language),
                    scope_text(line.scope, language),
                    _why(line, today, language),
                )
                for line in idle
            ]
        )
    if not lines:
        yield _say(language, "The fact sheet is empty.", "Das Faktenblatt ist leer.")


def _order(line: _Line) -> int:
    """Return the place of a line among others: facts as people think of them, then insights."""
    return _ORDER[line.fact] if isinstance(line, VouchedFact) else len(_ORDER)


def _say(language: str, en: str, de: str) -> str:
    return Wording(en, de).in_language(language)


def _heading(text: str) -> str:
    return f"{text}:"


def _row(line: _Line, today: date, language: str) -> tuple[str, ...]:
    return (*_what(line, language), line.vouched_by, _until(line, today, language))


def _what(line: _Line, language: str) -> tuple[str, str]:
    if isinstance(line, Insight):
        return _KINDS[line.kind].in_language(language), " ".join(line.text.split())
    return fact_label(line.fact, language), shown(line.fact, line.value, language)


def _until(line: _Line, today: date, language: str) -> str:
    if line.valid_until is None:
        return ""
    days = (line.valid_until - today).days
    until = _say(language, "until ", "bis ") + day(line.valid_until, language)
    if days > _SOON:
        return until
    return until + _say(language, f" (expires in {days} days)", f" (läuft in {days} Tagen ab)")


def _why(line: _Line, today: date, language: str) -> str:
    if not line.vouched_by:
        return _say(language, "nobody vouches for it", "niemand steht dafür ein")
    if line.valid_from is not None and today < line.valid_from:
        return _say(language, "from ", "erst ab ") + day(line.valid_from, language)
    assert line.valid_until is not None
    return _say(language, "expired on ", "abgelaufen am ") + day(line.valid_until, language)


def scope_text(scope: Scope, language: str) -> str:
    """Return what a scope holds for, in words; empty for all."""
    parts = (
        scope.role,
        scope.location,
        SENIORITY_NAMES.label(scope.seniority, language),
        CONTRACT_NAMES.label(scope.contract, language),
    )
    return ", ".join(filter(None, parts))


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows in columns as wide as their widest cell, up to a limit."""
    columns = [*zip(*rows, strict=True)]
    widths = [min(_WIDEST, max(map(width, column))) for column in columns]
    for row in rows:
        cells = (cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True))
        yield ("  " + "  ".join(cells)).rstrip()


def question_lines(groups: Sequence[Group], language: str) -> Iterator[str]:
    """Yield each fact that nobody vouches for, with what texts say and where."""
    if not groups:
        yield _say(
            language,
            "Somebody vouches for everything that the texts say.",
            "Für alles, was die Texte sagen, steht jemand ein.",
        )
        return
    last = None
    for group in groups:
        if group.fact is not last:
            yield fact_label(group.fact, language)
            last = group.fact
        value = shown(group.fact, group.value, language)
        yield f"  {value}: {texts(group.texts, language)}"
        yield from _places(group.statements, language)


def _places(statements: Sequence[Statement], language: str) -> Iterator[str]:
    for one in statements[:_MOST_PLACES]:
        where = f"{one.path}:{one.line}" if one.line else one.path
        yield f"    {where}  {one.quote}".rstrip()
    if more := max(0, len(statements) - _MOST_PLACES):
        yield _say(language, f"    … and {more} more", f"    … und {more} weitere")


def change_lines(changes: Iterable[Change], language: str) -> Iterator[str]:
    """Yield what changed, and where texts still say the old."""
    none = True
    for change in changes:
        none = False
        yield _change(change, language)
        yield from _places(change.still, language)
    if none:
        yield _say(language, "Nothing has changed.", "Es hat sich nichts geändert.")


def _change(change: Change, language: str) -> str:
    line = change.new or change.old
    assert line is not None
    label, value = _what(line, language)
    scope = scope_text(line.scope, language)
    head = f"{label} ({scope})" if scope else label
    if change.old is None:
        return f"{head}: " + _say(language, f"new: {value}", f"neu: {value}")
    before = _what(change.old, language)[1]
    if change.new is None:
        said = _say(language, f"no longer: {before}", f"nicht mehr: {before}")
    elif before == value:
        return f"{head}: {value}: {_otherwise(change.old, change.new, language)}"
    else:
        said = f"{before} → {value}"
    return f"{head}: {said}{_count(change, language)}"


def _count(change: Change, language: str) -> str:
    places = len(change.still)
    if not places:
        return ""
    counted = f"{places} {'Stelle' if places == 1 else 'Stellen'}"
    in_texts = f"{change.texts} {'Text' if change.texts == 1 else 'Texten'}"
    return _say(
        language,
        f": {places} {'place' if places == 1 else 'places'} in {texts(change.texts, 'en')}",
        f": {counted} in {in_texts}",
    )


def _otherwise(old: _Line, new: _Line, language: str) -> str:
    """Return what changed beside the value."""
    if old.vouched_by != new.vouched_by:
        return _other_name(old.vouched_by, new.vouched_by, language)
    if (old.valid_from, old.valid_until) != (new.valid_from, new.valid_until):
        first, last = (
            day(one, language) if one else "" for one in (new.valid_from, new.valid_until)
        )
        start = _say(language, f"from {first}", f"ab {first}") if first else ""
        end = _say(language, f"until {last}", f"bis {last}") if last else ""
        open_end = _say(language, "without an end", "ohne Ende")
        return _say(language, "valid ", "gilt ") + (
            " ".join(filter(None, (start, end))) or open_end
        )
    if old.wordings != new.wordings:
        return _say(language, "other wordings", "andere Formulierungen")
    return _say(language, "other notes", "andere Notizen")


def _other_name(before: str, now: str, language: str) -> str:
    if not now:
        return _say(language, "nobody vouches for it any more", "niemand steht mehr dafür ein")
    said = _say(language, f"{now} vouches for it now", f"jetzt steht {now} dafür ein")
    return said + (_say(language, f", before {before}", f", bisher {before}") if before else "")
