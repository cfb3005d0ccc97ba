"""Checks one file after the other; settings, packs and compiled rules are kept between them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from brandlint.checks.phrases import PhraseFinder
from brandlint.config import Settings, SettingsCache, packs_for, rules_for
from brandlint.config.weighing import names
from brandlint.documents import AnnotatedDocument, Annotation, Document, Touchpoint
from brandlint.engine.discover import Found
from brandlint.engine.document import Active, DocumentRun
from brandlint.engine.options import Options
from brandlint.engine.places import Places
from brandlint.errors import ReadError, Wording
from brandlint.findings import Checked, Failure, Finding
from brandlint.nlp.annotate import annotate, enrich
from brandlint.nlp.syntax import available
from brandlint.packs import load_pack
from brandlint.readers import read
from brandlint.rules import Rule
from brandlint.suppressions import own_finding, sift, suppressions

_NOT_COPY: Final = Wording(
    "A text that you named is no recruiting copy as far as brandlint can tell, and was skipped;"
    " --touchpoint job_posting (or ad, career_page) says what it is.",
    "Ein genannter Text ist nach allem Anschein kein Recruiting-Text und wurde übergangen;"
    " --touchpoint job_posting (oder ad, career_page) sagt, was er ist.",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file."""

    checked: Checked | None = None
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[Wording, ...] = ()
    suppressed: int = 0
    skipped: int = 0


@dataclass(slots=True)
class _RuleSet:
    """The rules of some packs, compiled for one brand."""

    packs: tuple[str, ...]
    rules: tuple[Rule, ...]
    needs: frozenset[Annotation]
    former: dict[str, tuple[str, ...]]
    idle: tuple[str, ...] = ()


@dataclass(slots=True)
class Session:
    """Checks files, one at a time; what they share is loaded once."""

    options: Options
    _settings: SettingsCache = field(default_factory=SettingsCache)
    _rule_sets: dict[tuple[Path | None, tuple[str, ...]], _RuleSet] = field(default_factory=dict)
    _accepted: dict[Path | None, PhraseFinder | None] = field(default_factory=dict)

    def settings(self, path: Path) -> Settings:
        """Return the settings that apply to a file."""
        if self.options.settings is not None:
            return self._settings.read(self.options.settings)
        return self._settings.settings_for(path)

    def excluded(self, path: Path) -> bool:
        """Tell whether the settings leave a file out."""
        return self.settings(path).excludes(path)

    def check(self, found: Found, data: bytes | None = None) -> Outcome:
        """Check one file, or `data` as its content; what can't be read is a failure."""
        settings = self.settings(found.path)
        try:
            document = read(found.shown, _bytes(found.path) if data is None else data)
        except ReadError as error:
            return Outcome(failures=(Failure(found.shown, error.wording),))
        return self.check_document(document, settings, found)

    def check_document(self, document: Document, settings: Settings, found: Found) -> Outcome:
        """Check a document that was read."""
        touchpoint = self.options.touchpoint or settings.touchpoint_of(found.path)
        language = self.options.language or settings.language
        annotated = annotate(document, (), language=language, touchpoint=touchpoint)
        if annotated.touchpoint is Touchpoint.OTHER:
            return Outcome(skipped=1, notes=(_NOT_COPY,) if found.named else ())
        rules = self._rules(settings, annotated)
        annotated = enrich(annotated, rules.needs, pipelines=settings.pipeline)
        ui = self._ui(settings, annotated)
        run = DocumentRun(annotated, self._accepted_terms(settings), ui)
        active = self._active(rules, settings, found.path)
        findings = run.findings(active)
        kept, suppressed = self._sifted(annotated, findings, rules, ui)
        return Outcome(
            checked=_checked(annotated, rules, settings, language, touchpoint),
            findings=tuple(f for f in kept if self._wanted(f)),
            failures=tuple(run.failures),
            notes=_idle_note(rules.idle) if self.options.verbose else (),
            suppressed=suppressed,
        )

    def _rules(self, settings: Settings, document: AnnotatedDocument) -> _RuleSet:
        languages = tuple(lang for lang in ("de", "en") if lang in document.languages)
        key = (settings.path, languages)
        if key not in self._rule_sets:
            self._rule_sets[key] = self._load(settings, languages)
        return self._rule_sets[key]

    def _load(self, settings: Settings, languages: tuple[str, ...]) -> _RuleSet:
        packs = list(packs_for(settings, languages))
        packs += [load_pack(name, Path.cwd(), anywhere=True) for name in self.options.packs]
        spoken, idle = [], []
        for rule in rules_for(settings, packs):
            check = rule.check.spoken(settings.voice)
            if check is None:
                continue
            if available(check.needed(), rule.language, settings.pipeline):
                spoken.append(replace(rule, check=check))
            else:
                idle.append(rule.id)
        needs = frozenset(need for rule in spoken for need in rule.check.needed())
        if settings.voice.accept:
            needs |= {Annotation.LEMMAS}
        former = {rule.id: rule.was for rule in spoken if rule.was}
        names = tuple(pack.name for pack in packs)
        return _RuleSet(names, tuple(spoken), needs, former, tuple(idle))

    def _active(self, rules: _RuleSet, settings: Settings, path: Path) -> list[Active]:
        active = []
        for rule in rules.rules:
            if not self._selected(rule):
                continue
            severity = settings.severity_of(rule, path, preview=self.options.preview)
            if severity is not None:
                active.append(Active(rule, severity))
        return active

    def _selected(self, rule: Rule) -> bool:
        options = self.options
        if options.owners and rule.owner not in options.owners:
            return False
        ids = (rule.id, *rule.was)
        if options.select and not any(names(pattern, ids) for pattern in options.select):
            return False
        return not any(names(pattern, ids) for pattern in options.ignore)

    def _wanted(self, finding: Finding) -> bool:
        return not self.options.owners or finding.owner in self.options.owners

    def _accepted_terms(self, settings: Settings) -> PhraseFinder | None:
        if settings.path not in self._accepted:
            terms = settings.voice.accept
            self._accepted[settings.path] = PhraseFinder(terms, match="lemma") if terms else None
        return self._accepted[settings.path]

    def _ui(self, settings: Settings, document: AnnotatedDocument) -> str:
        chosen = self.options.ui_language or settings.ui_language
        return chosen or ("en" if document.language == "en" else "de")

    def _sifted(
        self, document: AnnotatedDocument, findings: list[Finding], rules: _RuleSet, ui: str
    ) -> tuple[list[Finding], int]:
        claimed = suppressions(document.document)
        if not claimed:
            return findings, 0
        sifted = sift(findings, claimed, rules.former)
        places = Places(document.document.path, document.document.source)
        own = [
            own_finding(one, places.place(one.place), places.excerpt(one.place), ui)
            for one in sifted.unused
        ]
        return [*sifted.kept, *own], sifted.dropped


def _idle_note(idle: tuple[str, ...]) -> tuple[Wording, ...]:
    """Say which rules could not run for want of a trained pipeline."""
    if not idle:
        return ()
    listed = ", ".join(idle)
    return (
        Wording(
            f"Off, since they need a trained pipeline that the settings name: {listed}.",
            f"Aus, weil sie eine trainierte Pipeline in den Einstellungen brauchen: {listed}.",
        ),
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReadError(f"can't be read: {reason}", f"nicht lesbar: {reason}") from error


def _checked(
    document: AnnotatedDocument,
    rules: _RuleSet,
    settings: Settings,
    language: str | None,
    touchpoint: Touchpoint | None,
) -> Checked:
    guessed = {
        "language": language is None,
        "touchpoint": touchpoint is None,
        "packs": settings.packs is None,
    }
    return Checked(
        path=document.document.path,
        language=document.language,
        touchpoint=document.touchpoint.value,
        words=document.word_count,
        gate=settings.gate,
        packs=rules.packs,
        assumed=tuple(name for name, is_guess in guessed.items() if is_guess),
    )
