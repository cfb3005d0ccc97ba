"""What lies between the merge base and the files as they are: which texts, and what they had."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Final

from brandlint.config.finding import MISNAMED
from brandlint.config.settings import TOML_NAME, YAML_NAME
from brandlint.engine.discover import Found, Walk, shown
from brandlint.engine.git import Diff, Entry, Repository
from brandlint.engine.inputs import inputs_of
from brandlint.engine.known import Trace, traces
from brandlint.engine.options import Options
from brandlint.engine.past import Past, past
from brandlint.engine.renames import renamed
from brandlint.engine.run import check_walk
from brandlint.engine.session import Session
from brandlint.errors import BrandlintError, UserError, Wording
from brandlint.findings import Finding
from brandlint.readers import reader_for

Known = Mapping[str, tuple[Trace, ...]]

_SETTINGS: Final = (YAML_NAME, TOML_NAME, *MISNAMED)


@dataclass(frozen=True, slots=True)
class Text:
    """A text to check, and where it was at the merge base, if it was there.

    `because` names what it is checked by and has changed; then it counts even if it has not.
    """

    found: Found
    inside: str
    former: str | None
    because: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """What lies between a commit and the files as they are; paths speak from the top."""

    repository: Repository
    commit: str
    diff: Diff
    files: Mapping[str, Entry]
    session: Session
    _inputs: dict[Path | None, tuple[tuple[Path, str], ...]] = field(default_factory=dict)

    @classmethod
    def since(cls, repository: Repository, revision: str, session: Session) -> Change:
        """Return what changed since HEAD parted from a revision."""
        commit = repository.merge_base(revision)
        return cls(repository, commit, repository.diff(commit), repository.files(commit), session)

    def texts(self, found: Iterable[Found]) -> list[Text]:
        """Return the texts of a walk that have to be checked; those that are gone have not."""
        inside = {one: self._inside(one.path) for one in found}
        fresh = {
            path: one.path
            for one, path in inside.items()
            if path not in self.files and path not in self.diff.former
        }
        moved = renamed(self.repository, fresh, self._gone)
        texts = (self.text(one, moved) for one in inside)
        return [
            text
            for text in texts
            if (text.because or self._is_changed(text))
            and (text.former is None or text.found.path.exists())
        ]

    def text(self, found: Found, moved: Mapping[str, str] | None = None) -> Text:
        """Return a text with the path that it had; `moved` has those that git can't know."""
        inside = self._inside(found.path)
        former = {**(moved or {}), **self.diff.former}.get(inside, inside)
        was_there = former in self.files and not self.files[former].is_link
        places = dict.fromkeys([found.path, *([self._at(former)] if former != inside else [])])
        because = dict.fromkeys(name for path in places for name in self._changed_for(path))
        return Text(found, inside, former if was_there else None, tuple(because))

    def known(self, texts: Sequence[Text]) -> tuple[Known, tuple[Wording, ...]]:
        """Return what texts brought before the change, and what the user should know of it."""
        known: dict[str, tuple[Trace, ...]] = self._had([one for one in texts if not one.because])
        notes: list[Wording] = []
        anew: dict[Path | None, list[Text]] = defaultdict(list)
        for text in texts:
            if text.because:
                anew[self.session.settings(text.found.path).path].append(text)
        if anew:
            formers = [one.former for group in anew.values() for one in group if one.former]
            with past(self.repository, self.files, formers) as then:
                self._complete(then)
                for path, group in anew.items():
                    try:
                        known |= self._had_then(group, then)
                    except BrandlintError as error:
                        notes.append(_unusable(path, error, then))
        return known, tuple(notes)

    def _had(self, texts: Sequence[Text]) -> dict[str, tuple[Trace, ...]]:
        """Return what texts brought by the rules of today."""
        formers = {text: text.former for text in texts if text.former is not None}
        contents = self.repository.contents(self.files[path].blob for path in formers.values())
        had = {}
        for text, former in formers.items():
            was = text.found
            if former != text.inside:
                was = Found(shown(self._at(former)), self._at(former))
            settings = self.session.settings(was.path)
            if was.named or not settings.excludes(was.path):
                data = contents[self.files[former].blob]
                had[text.found.shown] = traces(
                    self.session.check_under(settings, was, data).findings
                )
        return had

    def _had_then(self, texts: Sequence[Text], then: Past) -> dict[str, tuple[Trace, ...]]:
        """Return what texts brought by the settings, packs and sheets of that time."""
        session = Session(self._options_then(then))
        was = {then.path(one.former): one.found for one in texts if one.former is not None}
        kept = [path for path, found in was.items() if found.named or not session.excluded(path)]
        walk = Walk(tuple(Found(path.as_posix(), path) for path in kept), 0)
        by_path: dict[str, list[Finding]] = defaultdict(list)
        for finding in check_walk(session, walk).findings:
            by_path[finding.place.path].append(finding)
        return {was[path].shown: traces(by_path[path.as_posix()]) for path in kept}

    def _options_then(self, then: Past) -> Options:
        options = self.session.options
        return replace(
            options,
            fixing=None,
            pages=False,
            cache=False,
            settings=self._file_then(options.settings, then),
            baseline=self._file_then(options.baseline, then),
            packs=tuple(self._pack_then(reference, then) for reference in options.packs),
        )

    def _file_then(self, path: Path | None, then: Past) -> Path | None:
        inside = None if path is None else self.repository.inside(path)
        return path if inside is None else then.path(inside)

    def _pack_then(self, reference: str, then: Past) -> str:
        if "/" not in reference and reference not in (".", ".."):
            return reference
        inside = self.repository.inside(Path(reference))
        return (Path(reference).absolute() if inside is None else then.path(inside)).as_posix()

    def _complete(self, then: Past) -> None:
        """Add what texts are checked by and git passes over, such as a sheet that is private."""
        for inputs in self._inputs.values():
            for path, inside in inputs:
                is_known = inside in self._tracked or inside in self.files or self._touched(inside)
                if path.exists() and not is_known:
                    then.add(path, inside)

    def _changed_for(self, path: Path) -> list[str]:
        """Return what has changed of the files that decide how a text is checked."""
        settings = self.session.settings(path)
        if settings.path not in self._inputs:
            found = [*inputs_of(settings, self.session.options), *self._accepted()]
            named = ((one, way) for one in found for way in self._ways(one))
            self._inputs[settings.path] = tuple(named)
        changed = [inside for _, inside in self._inputs[settings.path] if self._touched(inside)]
        if self.session.options.settings is None:
            changed += self._nearer(path, settings.path)
        return changed

    def _accepted(self) -> tuple[Path, ...]:
        baseline = self.session.options.baseline
        return () if baseline is None else (baseline,)

    def _nearer(self, path: Path, settings: Path | None) -> list[str]:
        """Return changed settings files that are, or were, as near to a text as those it has."""
        outermost = self._inside(settings.parent) if settings else "."
        folder = PurePosixPath(self._inside(path)).parent
        found = []
        for one in (folder, *folder.parents):
            ways = ((one / name).as_posix() for name in _SETTINGS)
            found += [way for way in ways if way in self.diff.changed]
            if one.as_posix() == outermost:
                break
        return found

    def _ways(self, path: Path) -> set[str]:
        """Return where a file lies inside of the repository, and where a link to it does."""
        folder = self.repository.inside(path.parent)
        ways = {self.repository.inside(path)}
        if folder is not None:
            ways.add((PurePosixPath(folder) / path.name).as_posix())
        return {way for way in ways if way is not None}

    def _is_changed(self, text: Text) -> bool:
        is_kept = text.inside in self.files and text.inside in self._tracked
        return not is_kept or any(map(self._touched, self._ways(text.found.path)))

    def _touched(self, inside: str) -> bool:
        """Tell whether a file has changed, one below it, or the repository inside this one."""
        return (
            inside in self.diff.changed
            or inside in self._above
            or any(str(one) in self.diff.changed for one in PurePosixPath(inside).parents)
        )

    @cached_property
    def _above(self) -> frozenset[str]:
        return frozenset(
            str(one) for path in self.diff.changed for one in PurePosixPath(path).parents
        ) - {"."}

    @cached_property
    def _tracked(self) -> frozenset[str]:
        tracked = self.repository.tracked()
        folders = {str(one) for path in tracked for one in PurePosixPath(path).parents}
        return tracked | folders

    @cached_property
    def _gone(self) -> dict[str, Entry]:
        taken = {*self.diff.former.values()}
        return {
            path: self.files[path]
            for path in self.diff.changed
            if path in self.files
            and path not in taken
            and reader_for(path) is not None
            and not self._at(path).exists()
        }

    def _at(self, inside: str) -> Path:
        return self.repository.top / inside

    def _inside(self, path: Path) -> str:
        inside = self.repository.inside(path)
        if inside is None and path.is_symlink():
            # What a link to elsewhere leads to has no history here; the link itself has.
            inside = next(iter(self._ways(path)), None)
        if inside is None:
            raise UserError(
                f"{shown(path)} lies outside of the repository {self.repository.top}: check it in"
                " a run of its own",
                f"{shown(path)} liegt außerhalb des Repositorys {self.repository.top}: in einem"
                " eigenen Lauf prüfen",
            )
        return inside


def _unusable(path: Path | None, error: BrandlintError, then: Past) -> Wording:
    """Say that everything counts, since the earlier settings were broken."""
    en, de = (one.replace(f"{then.top.as_posix()}/", "") for one in error.wording)
    label = shown(path) if path else YAML_NAME
    return Wording(
        f"{label}: what applied before can't be used ({en}), so everything that is found counts.",
        f"{label}: Was vorher galt, ist nicht brauchbar ({de}), deshalb zählt alles Gefundene.",
    )
