"""Many brands in one table: how each stands, and what has changed since an earlier one."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import chain
from typing import Final, Literal, NamedTuple

import msgspec

from brandlint.errors import UserError, Wording
from brandlint.facts.shown import day
from brandlint.reporters.terminal import harmless

# Grows when a key changes its meaning or goes.
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Row:
    """How a brand stands: `score` is the mean of its texts, None where it has none.

    `failed` counts what could not be checked; the other numbers are of what could.
    """

    brand: str
    folder: str
    texts: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    contradictions: int = 0
    failed: int = 0
    score: int | None = None


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All brands on a day."""

    rows: tuple[Row, ...]
    day: date | None = None


class _Column(NamedTuple):
    """A number of a row, what it is called, and whether more of it is better (None: neither)."""

    key: str
    head: Wording
    more_is_better: bool | None = False


_COLUMNS: Final = (
    _Column("texts", Wording("Texts", "Texte"), None),
    _Column("errors", Wording("Errors", "Fehler")),
    _Column("warnings", Wording("Warnings", "Warnungen")),
    _Column("notes", Wording("Notes", "Hinweise")),
    _Column("contradictions", Wording("Contradictions", "Widersprüche")),
    _Column("failed", Wording("Not checked", "Nicht geprüft")),
    _Column("score", Wording("Score", "Punkte"), more_is_better=True),
)
_BRAND: Final = Wording("Brand", "Marke")
_FOLDER: Final = Wording("Folder", "Ordner")
_ALL: Final = Wording("All", "Alle")
_TITLE: Final = Wording("Brands at a glance", "Marken im Überblick")
_NOTHING: Final = Wording("No texts were found.", "Keine Texte gefunden.")
_NEW: Final = Wording("new", "neu")
_GONE: Final = Wording("no longer there", "nicht mehr dabei")
_CONTRADICTION: Final = Wording("contradiction", "Widerspruch")

_Old = Mapping[str, Row]


class _File(msgspec.Struct, frozen=True, kw_only=True):
    """What a file of `render_json` holds; keys of later versions are passed over."""

    version: Literal[1]
    brands: tuple[Row, ...]
    day: date | None = None


def read_portfolio(data: bytes, name: str) -> Portfolio:
    """Read what `render_json` has written; raises UserError for anything else."""
    try:
        read = msgspec.json.decode(data, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise UserError(
            f"{name} is no portfolio: `brandlint portfolio --format json` writes one",
            f"{name} ist kein Portfolio: `brandlint portfolio --format json` schreibt eines",
        ) from None
    return Portfolio(read.brands, read.day)


def render_json(portfolio: Portfolio) -> Iterator[str]:
    """Yield the portfolio for programs, and for a later `--compare`."""
    day = None if portfolio.day is None else portfolio.day.isoformat()
    brands = [asdict(row) for row in portfolio.rows]
    # In this order the file is known for a report, and is never read as copy.
    data = {"version": VERSION, "brands": brands, "day": day}
    yield json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def render_markdown(
    portfolio: Portfolio, language: str, old: Portfolio | None = None
) -> Iterator[str]:
    """Yield the portfolio as a table in Markdown."""
    yield f"<!-- brandlint report -->\n# {_TITLE.in_language(language)}\n\n"
    yield from (f"{line}\n\n" for line in _lead(portfolio, old, language))
    if not portfolio.rows:
        yield _NOTHING.in_language(language) + "\n"
        return
    heads, *rows = _table(portfolio, old, language)
    yield _line(heads, _escaped)
    yield "| " + " | ".join(["---", "---", *("---:" for _ in _COLUMNS)]) + " |\n"
    yield from (_line(row, _escaped) for row in rows)
    changes = list(_changes(portfolio, old, language))
    if changes:
        yield "\n" + "".join(f"- {_escaped(change)}\n" for change in changes)


def _line(cells: Iterable[str], escaped: Callable[[str], str]) -> str:
    return "| " + " | ".join(map(escaped, cells)) + " |\n"


def _escaped(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    plain = "".join(f"\\{sign}" if sign in "\\`*_[]|~#" else sign for sign in harmless(text))
    return html.escape(plain, quote=False)


def render_html(portfolio: Portfolio, language: str, old: Portfolio | None = None) -> Iterator[str]:
    """Yield the portfolio as a page of its own, without scripts or anything from elsewhere."""
    title = _TITLE.in_language(language)
    yield (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="generator" content="brandlint">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_CSS}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    )
    yield from (f"<p>{_shown(line)}</p>\n" for line in _lead(portfolio, old, language))
    if portfolio.rows:
        yield from _html_table(portfolio, old, language)
    else:
        yield f"<p>{_NOTHING.in_language(language)}</p>\n"
    changes = list(_changes(portfolio, old, language))
    if changes:
        yield "<ul>\n" + "".join(f"<li>{_shown(one)}</li>\n" for one in changes) + "</ul>\n"
    yield "</main>\n</body>\n</html>\n"


def _html_table(portfolio: Portfolio, old: Portfolio | None, language: str) -> Iterator[str]:
    heads, *rows = _table(portfolio, old, language)
    yield '<div class="wide" tabindex="0" role="region" aria-labelledby="all">\n<table>\n'
    yield f'<caption id="all">{_TITLE.in_language(language)}</caption>\n<thead><tr>'
    yield "".join(f'<th scope="col">{_shown(head)}</th>' for head in heads)
    yield "</tr></thead>\n<tbody>\n"
    moods = [*_moods(portfolio, old), *([()] * len(rows))]
    for (brand, folder, *cells), mood in zip(rows, moods, strict=False):
        marks = [*mood, *([""] * len(cells))]
        shown = "".join(
            f'<td class="{mark}">{_shown(cell)}</td>' if mark else f"<td>{_shown(cell)}</td>"
            for cell, mark in zip(cells, marks, strict=False)
        )
        yield f'<tr><th scope="row">{_shown(brand)}</th><td>{_shown(folder)}</td>{shown}</tr>\n'
    yield "</tbody>\n</table>\n</div>\n"


def _shown(text: str) -> str:
    return html.escape(harmless(text))


def _moods(portfolio: Portfolio, old: Portfolio | None) -> Iterator[tuple[str, ...]]:
    """Yield for each row which of its numbers got better or worse."""
    before = _by_folder(old)
    for row in portfolio.rows:
        yield tuple(_mood(column, row, before.get(row.folder)) for column in _COLUMNS)


def _mood(column: _Column, row: Row, before: Row | None) -> str:
    now, was = getattr(row, column.key), getattr(before, column.key, None)
    if now is None or was is None or now == was or column.more_is_better is None:
        return ""
    return "better" if (now > was) is column.more_is_better else "worse"


def _table(portfolio: Portfolio, old: Portfolio | None, language: str) -> Iterator[list[str]]:
    """Yield the heads, a row for each brand, and what they make together."""
    yield [head.in_language(language) for head in (_BRAND, _FOLDER, *(c.head for c in _COLUMNS))]
    before = _by_folder(old)
    for row in portfolio.rows:
        yield [row.brand, row.folder, *_cells(row, before.get(row.folder))]
    if len(portfolio.rows) > 1:
        total = None if old is None else _total(old.rows)
        yield [_ALL.in_language(language), "", *_cells(_total(portfolio.rows), total)]


def _cells(row: Row, before: Row | None) -> Iterator[str]:
    for column in _COLUMNS:
        now, was = getattr(row, column.key), getattr(before, column.key, None)
        shown = "–" if now is None else str(now)
        yield shown if was is None or was == now else f"{was} → {shown}"


def _total(rows: Sequence[Row]) -> Row:
    """Add brands up; the score is the mean of all texts."""
    counts = {
        column.key: sum(getattr(row, column.key) for row in rows)
        for column in _COLUMNS
        if column.key != "score"
    }
    scored = [(row.score, row.texts) for row in rows if row.score is not None and row.texts]
    texts = sum(count for _, count in scored)
    mean = round(sum(score * count for score, count in scored) / texts) if texts else None
    return Row("", "", **counts, score=mean)


def _by_folder(old: Portfolio | None) -> _Old:
    return {} if old is None else {row.folder: row for row in old.rows}


def _lead(portfolio: Portfolio, old: Portfolio | None, language: str) -> Iterator[str]:
    """Say of which day this is, and what matters most: whether texts contradict themselves less."""
    days = [day(one.day, language) for one in (portfolio, old) if one is not None and one.day]
    if days:
        than = Wording(", compared with ", ", verglichen mit ").in_language(language)
        yield than.join(days)
    if old is not None:
        now, was = _total(portfolio.rows).contradictions, _total(old.rows).contradictions
        yield _counted(was, language) + (f" → {now}" if now != was else "")


def _changes(portfolio: Portfolio, old: Portfolio | None, language: str) -> Iterator[str]:
    """Say of each brand how its contradictions have changed, and which brands came and went."""
    if old is None:
        return
    before = _by_folder(old)
    now = {row.folder for row in portfolio.rows}
    came = ((row, _NEW) for row in portfolio.rows if row.folder not in before)
    went = ((row, _GONE) for row in old.rows if row.folder not in now)
    for row in portfolio.rows:
        was = before.get(row.folder)
        if was is not None and was.contradictions != row.contradictions:
            yield f"{row.brand}: {_counted(was.contradictions, language)} → {row.contradictions}"
    for row, what in chain(came, went):
        yield f"{row.brand}: {what.in_language(language)}"


def _counted(count: int, language: str) -> str:
    plural = Wording("contradictions", "Widersprüche")
    return f"{count} {(_CONTRADICTION if count == 1 else plural).in_language(language)}"


_CSS: Final = """
:root { color-scheme: light dark; --line: #8886; --better: #05690f; --worse: #a4161a;
  --text: #1b1c1e; --page: #fff; }
@media (prefers-color-scheme: dark) { :root { --better: #7ddc8a; --worse: #ff9a9a;
  --text: #eceff3; --page: #16181c; } }
body { background: var(--page); color: var(--text); margin: 0;
  font: 1rem/1.5 system-ui, sans-serif; }
main { margin: 0 auto; max-width: 75rem; padding: 1.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
caption { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem; text-align: right; }
th:first-child, td:nth-child(2), thead th:nth-child(2) { text-align: left; }
td { white-space: nowrap; }
.better { color: var(--better); font-weight: 600; }
.worse { color: var(--worse); font-weight: 600; }
@media print { .wide { overflow: visible; } }
"""
