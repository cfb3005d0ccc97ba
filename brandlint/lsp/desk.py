"""Checks texts as they stand in an editor; settings, packs and compiled rules are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final

from brandlint.config import Settings
from brandlint.engine.discover import Found, discover, shown
from brandlint.engine.options import Options
from brandlint.engine.outcome import Outcome
from brandlint.engine.session import Session
from brandlint.errors import BrandlintError, UiLanguage, Wording
from brandlint.findings import Finding, RuleNote
from brandlint.lsp.kinds import Kind, decides, kind_of, pack_of
from brandlint.lsp.mistakes import Mistake, mistakes_in, placed
from brandlint.packs.load import forget_packs
from brandlint.readers import read_text, reader_for
from brandlint.reporters.formats import is_report

# About 50,000 words, which take some seconds: no text that anybody types into.
_LONGEST: Final = 400_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be said of one state of a text: findings in copy, mistakes in other files.

    Without `has_fixes` nobody has looked for any yet.
    """

    source: str
    kind: Kind = Kind.COPY
    findings: tuple[Finding, ...] = ()
    rules: Mapping[str, RuleNote] = field(default_factory=dict)
    mistakes: tuple[Mistake, ...] = ()
    ui: UiLanguage = "en"
    has_fixes: bool = True


class Desk:
    """Answers for all texts of an editor.

    Rules are compiled once for each brand. A changed text is read and analysed anew as a whole,
    since language, address, claims and counts of a block rest on its neighbours: keeping what
    rests on a block alone would save a twentieth. What does cost, trying out fixes, waits until
    somebody asks for them.
    """

    def __init__(self, locale: UiLanguage) -> None:
        """Take the language in which to speak where the settings choose none."""
        self.locale = locale
        self.renew()

    def renew(self) -> None:
        """Read settings, fact sheets, profiles and baselines anew when they are needed next."""
        self._today = date.today()  # noqa: DTZ011 - the calendar day of the user
        self._session = Session(Options(today=self._today))

    def changed(self, path: Path) -> bool:
        """Take note that a file was saved; tell whether other texts have to be checked again."""
        if not decides(path, self.settings(path)):
            return False
        if pack_of(path) is not None:
            forget_packs()
        self.renew()
        return True

    def answer(self, path: Path, text: str, *, fixes: bool = True) -> Answer:
        """Check a text; raises nothing that a user can be the cause of."""
        if date.today() != self._today:  # noqa: DTZ011 - the calendar day of the user
            self.renew()
        settings = self.settings(path)
        ui = (settings.ui_language if settings else None) or self.locale
        kind = kind_of(path, text, settings)
        if kind is not Kind.COPY:
            return Answer(text, kind, mistakes=mistakes_in(kind, path, text, ui), ui=ui)
        try:
            return self._of_copy(path, text, ui, fixes=fixes)
        except BrandlintError as error:
            return Answer(text, mistakes=placed(error.wording, path, text, ui), ui=ui)

    def settings(self, path: Path) -> Settings | None:
        """Return the settings of a file, None where they have a mistake."""
        try:
            return self._session.settings(path)
        except BrandlintError:
            return None

    def _of_copy(self, path: Path, text: str, ui: UiLanguage, *, fixes: bool) -> Answer:
        walk = discover([path], self._session.excluded, force_exclude=True)
        if not walk.files or is_report(text.encode("utf-8", "replace")):
            return Answer(text, ui=ui)
        if len(text) > _LONGEST:
            return Answer(text, mistakes=(_too_long(path, ui),), ui=ui)
        outcome = self._outcome(path, text, ui, fixes=fixes)
        open_ = self._session.baselines.open_in(path, outcome.findings, self._today)
        return Answer(
            text,
            findings=tuple(sorted(open_, key=lambda finding: finding.sort_key)),
            rules={note.id: note for note in outcome.rules},
            has_fixes=fixes,
            mistakes=tuple(
                Mistake(failure.reason.in_language(ui), path) for failure in outcome.failures
            ),
            ui=ui,
        )

    def _outcome(self, path: Path, text: str, ui: UiLanguage, *, fixes: bool) -> Outcome:
        settings = self._session.settings(path)
        found = Found(shown(path), path, named=True)
        # The editor has decoded the text: no byte order mark and no encoding is left to find.
        document = read_text(found.shown, text)
        spoken = replace(settings, ui_language=ui)
        return self._session.check_document(document, spoken, found, fixes=fixes)


def _too_long(path: Path, ui: UiLanguage) -> Mistake:
    said = Wording(
        f"too long to be checked while you type: run `brandlint check {shown(path)}`",
        f"zu lang, um beim Tippen geprüft zu werden: `brandlint check {shown(path)}` prüft es",
    )
    return Mistake(said.in_language(ui), path, grave=False)


def is_readable(path: Path) -> bool:
    """Tell whether brandlint has anything to say of files with such a name."""
    return reader_for(path.name) is not None
