"""Mistakes in settings, packs and fact sheets, found by the loaders that a run uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from brandlint.config import Settings, packs_for, rules_for
from brandlint.config.finding import repository_of
from brandlint.config.learned import learned
from brandlint.config.reading import settings_from
from brandlint.engine.examples import test_rule
from brandlint.engine.sheet import fact_sheet_of
from brandlint.errors import BrandlintError, UiLanguage, Wording
from brandlint.lsp.kinds import Kind, pack_of
from brandlint.packs import load_pack
from brandlint.packs.compile import compiled
from brandlint.packs.files import read_yaml, shown
from brandlint.packs.find import MANIFEST, Found
from brandlint.packs.single import manifest_of
from brandlint.rules import Rule
from brandlint.sheets import sheet_from
from brandlint.spans import LineIndex, Position, Span
from brandlint.yamlio import Loaded, load

_PLACED: Final = re.compile(r"(?P<path>[^\n]+?):(?P<line>\d+):(?P<column>\d+): (?P<said>.*)")
_WORD: Final = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|[^\s:,\[\]{}\"']+|\S")
_EXAMPLE: Final = re.compile(r"(?P<list>\w+)\[(?P<number>\d+)\]")


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something wrong in a file: what to say, where it is said, and where it stands.

    `other` is the file with the mistake, and `place` speaks of it, where that isn't the text at
    hand. `grave` ones end a run.
    """

    said: str
    path: Path
    span: Span = Span(0, 0)  # noqa: RUF009 - frozen
    other: Path | None = None
    place: Position = Position(1, 1)  # noqa: RUF009 - frozen
    grave: bool = True


def placed(
    wording: Wording, path: Path, text: str, ui: UiLanguage, at: Position | None = None
) -> tuple[Mistake, ...]:
    """Return the mistakes that a message names, a line each, at their places.

    What is wrong in another file is told `at` the place that leads there.
    """
    return tuple(
        _of_line(line, path, text, at) for line in wording.in_language(ui).split("\n") if line
    )


def _of_line(line: str, path: Path, text: str, at: Position | None) -> Mistake:
    match = _PLACED.fullmatch(line)
    lead = Span(0, 0) if at is None else _word_at(text, at)
    if match is None:
        return Mistake(line, path, lead)
    place = Position(int(match["line"]), int(match["column"]))
    if match["path"] == shown(path):
        return Mistake(match["said"], path, _word_at(text, place))
    return Mistake(line, path, lead, Path.cwd() / match["path"], place)


def _word_at(text: str, place: Position) -> Span:
    lines = LineIndex(text)
    line = lines.line_span(min(place.line, len(lines)))
    start = min(line.start + place.column - 1, line.end)
    word = _WORD.search(text, start, line.end)
    return Span(start, start) if word is None else Span(*word.span())


def mistakes_in(kind: Kind, path: Path, text: str, ui: UiLanguage) -> tuple[Mistake, ...]:
    """Return what is wrong with a file that is no copy, as its text stands."""
    check: Callable[[_File], Iterator[Mistake]] = _CHECKS[kind]
    file = _File(path, text, ui)
    found: list[Mistake] = []
    try:
        found.extend(check(file))
    except BrandlintError as error:
        found += file.mistakes(error)
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    text: str
    ui: UiLanguage

    def mistakes(self, error: BrandlintError, at: Position | None = None) -> tuple[Mistake, ...]:
        return placed(error.wording, self.path, self.text, self.ui, at)

    def attempt(self, step: Callable[[], Any], at: Position) -> Iterator[Mistake]:
        """Do something that may find a mistake; `at` leads to other files."""
        try:
            step()
        except BrandlintError as error:
            yield from self.mistakes(error, at)


def _of_settings(file: _File) -> Iterator[Mistake]:
    settings = settings_from(file.path, file.text)
    source = settings.source
    if source is None:
        return
    for step, key in (
        (lambda: _rules(settings), "packs"),
        (lambda: fact_sheet_of(settings), "facts"),
        (lambda: learned(settings), "voice"),
    ):
        yield from file.attempt(step, source.mark((key,)))


def _rules(settings: Settings) -> None:
    rules_for(settings, packs_for(settings, ("de", "en")))


def _of_manifest(file: _File) -> Iterator[Mistake]:
    folder = file.path.parent
    manifest_of(_loaded(file), Found(folder, folder.name, folder))
    if _is_saved(file):
        # What the pack extends, and its rules, are read from their files.
        load_pack(f"{folder.as_posix()}/.", repository_of(folder) or folder, anywhere=True)
    yield from ()


def _of_rule(file: _File) -> Iterator[Mistake]:
    folder = pack_of(file.path)
    assert folder is not None
    loaded = _loaded(file)
    manifest = manifest_of(read_yaml(folder / MANIFEST), Found(folder, folder.name, folder))
    yield from _examples(file, loaded, compiled(loaded, manifest, file.path.stem))


def _examples(file: _File, loaded: Loaded, rule: Rule) -> Iterator[Mistake]:
    """Yield the examples that do not hold, as `brandlint packs test` names them."""
    for mismatch in test_rule(rule):
        match = _EXAMPLE.fullmatch(mismatch.example)
        number = int(match["number"]) - 1 if match else 0
        place = loaded.mark(("examples", match["list"] if match else "", number, "text"))
        said = f"{mismatch.example}: {mismatch.wording.in_language(file.ui)}"
        yield Mistake(said, file.path, _word_at(file.text, place), grave=False)


def _of_facts(file: _File) -> Iterator[Mistake]:
    sheet_from(shown(file.path), file.text.encode("utf-8", "replace"))
    yield from ()


def _loaded(file: _File) -> Loaded:
    loaded = load(shown(file.path), file.text)
    if loaded.value is None:
        raise BrandlintError(
            f"{loaded.path}:1:1: the file is empty: fill or remove it",
            f"{loaded.path}:1:1: die Datei ist leer: füllt oder löscht sie",
        )
    return loaded


def _is_saved(file: _File) -> bool:
    try:
        return file.path.read_text(encoding="utf-8") == file.text
    except (OSError, UnicodeDecodeError):
        return False


_CHECKS: Final[dict[Kind, Callable[[_File], Iterator[Mistake]]]] = {
    Kind.SETTINGS: _of_settings,
    Kind.TOML_SETTINGS: _of_settings,
    Kind.MANIFEST: _of_manifest,
    Kind.RULE: _of_rule,
    Kind.FACTS: _of_facts,
}
