"""From a settings file to settings, checked to the last key."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Final

from brandlint.config.globs import Globs
from brandlint.config.globs import problem as glob_problem
from brandlint.config.model import Level, RuleSetting, SettingsFile
from brandlint.config.settings import Override, Settings
from brandlint.config.toml import TomlTable, load_table
from brandlint.config.voice import problems as voice_problems
from brandlint.facts import Fact
from brandlint.findings import Severity
from brandlint.packs.files import fail, read_text, shown
from brandlint.yamlio import Loaded, convert, load

BASELINE_SUFFIXES: Final = (".json", ".yaml", ".yml")
_FACT_SHEETS: Final = (".yaml", ".yml", ".xlsx", ".xlsm", ".csv", ".tsv")
# The name of an installed package; a path could lead anywhere.
_PIPELINE: Final = re.compile(r"[a-z]{2,3}(?:_[A-Za-z0-9]+)+")

_At = tuple[str | int, ...]
_Problem = tuple[_At, str, str]


def read_settings(path: Path) -> Settings:
    """Read brandlint.yaml, another YAML file, or a pyproject.toml.

    An empty file, or a pyproject.toml without [tool.brandlint], leaves all as it is by default.
    Raises UserError at the place of the first mistake.
    """
    return settings_from(path, read_text(path))


def settings_from(path: Path, text: str) -> Settings:
    """Return the settings that a text holds, whatever the file says; see `read_settings`."""
    if path.suffix != ".toml":
        return _settled(path, load(shown(path), text))
    return _from_toml(path, text) or Settings(root=path.parent, path=path)


def read_toml(path: Path) -> Settings | None:
    """Read a pyproject.toml; None where it says nothing about brandlint."""
    return _from_toml(path, read_text(path))


def _from_toml(path: Path, text: str) -> Settings | None:
    table = load_table(shown(path), text)
    return None if table is None else _settled(path, table)


def _settled(path: Path, loaded: Loaded) -> Settings:
    # An empty file is fine: it says where a brand's folder begins.
    if loaded.value is None and not isinstance(loaded, TomlTable):
        return Settings(root=path.parent, path=path, source=loaded)
    file = convert(loaded, SettingsFile)
    for at, en, de in _problems(file):
        place = loaded.key_mark if at[-1:] and isinstance(at[-1], str) else loaded.mark
        fail(loaded.path, place(at), en, de)
    return Settings(
        root=path.parent,
        path=path,
        brand=file.brand,
        ui_language=file.ui_language,
        language=file.language,
        packs=file.packs,
        extend_packs=file.extend_packs,
        gate=Severity[file.gate.upper()],
        exclude=Globs(file.exclude),
        touchpoints={point: Globs(globs) for point, globs in file.touchpoints.items()},
        facts=file.facts,
        baseline=file.baseline,
        require={point: _counts(facts) for point, facts in file.require.items()},
        voice=file.voice,
        levels=_levels(file.rules),
        params=_params(file.rules),
        overrides=tuple(
            Override(Globs(one.paths), _levels(one.rules), one.reason) for one in file.overrides
        ),
        select=file.select,
        ignore=file.ignore,
        preview=file.preview,
        pipeline={str(language): name for language, name in file.pipeline.items()},
        source=loaded,
    )


def _counts(facts: Iterable[Fact | Mapping[Fact, int]]) -> dict[Fact, int]:
    counts: dict[Fact, int] = {}
    for one in facts:
        counts.update({one: 1} if isinstance(one, Fact) else one)
    return counts


def _levels(rules: Mapping[str, Level | RuleSetting]) -> dict[str, Severity | None]:
    named = {
        name: one.severity if isinstance(one, RuleSetting) else one for name, one in rules.items()
    }
    return {
        name: None if level == "off" else Severity[level.upper()]
        for name, level in named.items()
        if level is not None
    }


def _params(rules: Mapping[str, Level | RuleSetting]) -> dict[str, Mapping[str, Any]]:
    return {
        name: one.params
        for name, one in rules.items()
        if isinstance(one, RuleSetting) and one.params
    }


def _problems(file: SettingsFile) -> Iterator[_Problem]:
    """Yield what types can't tell about a settings file."""
    yield from _globs(file)
    yield from ((("voice", *at), en, de) for at, en, de in voice_problems(file.voice))
    yield from _facts(file)
    yield from _baseline(file)
    yield from _names(file)
    yield from _reasons(file)
    for language, name in file.pipeline.items():
        if not _PIPELINE.fullmatch(name):
            yield (
                ("pipeline", language),
                f"{name!r} is no installed pipeline: write its name, such as de_core_news_md",
                (
                    f"„{name}“ ist keine installierte Pipeline: schreibt ihren Namen, etwa"
                    " de_core_news_md"
                ),
            )


def _leads_out(name: str) -> bool:
    path = PurePosixPath(name)
    return "\\" in name or path.is_absolute() or ".." in path.parts or ":" in name


def _baseline(file: SettingsFile) -> Iterator[_Problem]:
    if file.baseline is None:
        return
    suffix = PurePosixPath(file.baseline).suffix.lower()
    if _leads_out(file.baseline) or suffix not in BASELINE_SUFFIXES:
        yield (
            ("baseline",),
            f"{file.baseline!r} is no baseline: name a .json or .yaml file in the project",
            (
                f"„{file.baseline}“ ist keine Baseline: nennt eine Datei mit .json oder .yaml im"
                " Projekt"
            ),
        )


def _facts(file: SettingsFile) -> Iterator[_Problem]:
    if file.facts is None:
        return
    if _leads_out(file.facts):
        yield (
            ("facts",),
            f"{file.facts!r} is no path inside of the project: write one such as facts.yaml",
            f"„{file.facts}“ ist kein Pfad im Projekt: schreibt einen wie facts.yaml",
        )
    elif PurePosixPath(file.facts).suffix.lower() not in _FACT_SHEETS:
        yield (
            ("facts",),
            f"{file.facts!r} is no fact sheet: name a .yaml, .xlsx or .csv file",
            f"„{file.facts}“ ist kein Faktenblatt: nennt eine Datei mit .yaml, .xlsx oder .csv",
        )


def _globs(file: SettingsFile) -> Iterator[_Problem]:
    places: list[tuple[_At, tuple[str, ...]]] = [
        (("exclude",), file.exclude),
        *((("touchpoints", point.value), globs) for point, globs in file.touchpoints.items()),
        *((("overrides", i, "paths"), one.paths) for i, one in enumerate(file.overrides)),
    ]
    for at, globs in places:
        for index, glob in enumerate(globs):
            if wording := glob_problem(glob):
                yield ((*at, index), *wording)


def _names(file: SettingsFile) -> Iterator[_Problem]:
    for key, names in (("select", file.select), ("ignore", file.ignore)):
        for index, name in enumerate(names):
            if not name.strip():
                yield (
                    (key, index),
                    "the name is empty: write a rule, a pack or a pattern such as */age-*",
                    (
                        "der Name ist leer: schreibt eine Regel, ein Regelpaket oder ein Muster wie"
                        " */age-*"
                    ),
                )


def _reasons(file: SettingsFile) -> Iterator[_Problem]:
    for index, override in enumerate(file.overrides):
        off = next((name for name, level in override.rules.items() if level == "off"), None)
        if off is not None and not override.reason.strip():
            yield (
                ("overrides", index, "rules", off),
                "switching a rule off needs a reason: add 'reason' to the override",
                "wer eine Regel abschaltet, braucht einen Grund: ergänzt „reason“ in der Ausnahme",
            )
