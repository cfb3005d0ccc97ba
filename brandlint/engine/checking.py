"""Checks one text after the other; packs and compiled rules are kept between them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from brandlint.checks.phrases import PhraseFinder
from brandlint.config import Settings, packs_for, rules_for
from brandlint.config.learned import learned
from brandlint.config.weighing import Weighing, names
from brandlint.documents import AnnotatedDocument, Annotation, Document, Touchpoint
from brandlint.engine.discover import Found
from brandlint.engine.document import Active, DocumentRun
from brandlint.engine.lasting import days_of, turns_of
from brandlint.engine.options import Options
from brandlint.engine.outcome import Outcome
from brandlint.engine.pages import PAGE_NEEDS, page_of, rule_notes
from brandlint.engine.places import Places
from brandlint.engine.sheet import fact_sheet_of
from brandlint.errors import BrandlintError, ReadError, Wording, bug, unreadable
from brandlint.facts import FactSheet
from brandlint.findings import Checked, Failure, Finding
from brandlint.nlp.annotate import annotate, enrich
from brandlint.nlp.syntax import available
from brandlint.packs import load_pack
from brandlint.profile import Profile
from brandlint.readers import read
from brandlint.reporters.formats import is_report
from brandlint.rules import Brand, Rule
from brandlint.suppressions import OWN_RULES, Suppression, own_finding, sift, suppressions


@dataclass(slots=True)
class _RuleSet:
    """The rules of some packs, compiled for one brand."""

    packs: tuple[str, ...]
    rules: tuple[Rule, ...]
    needs: frozenset[Annotation]
    former: dict[str, tuple[str, ...]]
    idle: tuple[str, ...] = ()
    unselected: frozenset[str] = frozenset()
    profile: Profile | None = None
    turns: frozenset[date] = frozenset()


@dataclass(slots=True)
class Checker:
    """Checks texts, one at a time; what they share is loaded once."""

    options: Options
    _rule_sets: dict[tuple[Path | None, tuple[str, ...]], _RuleSet] = field(default_factory=dict)
    _accepted: dict[Path | None, PhraseFinder | None] = field(default_factory=dict)
    _sheets: dict[Path | None, FactSheet | None] = field(default_factory=dict)

    def fact_sheet(self, settings: Settings) -> FactSheet | None:
        """Return the fact sheet that settings name, read once."""
        if settings.path not in self._sheets:
            self._sheets[settings.path] = fact_sheet_of(settings)
        return self._sheets[settings.path]

    def check_under(self, settings: Settings, found: Found, data: bytes | None = None) -> Outcome:
        """Check one file with given settings; a bug that it brings up costs no other its report."""
        try:
            content = _bytes(found.path) if data is None else data
            if is_report(content):
                return Outcome(skipped=1)
            return self.check_document(read(found.shown, content), settings, found)
        except ReadError as error:
            return Outcome(failures=(Failure(found.shown, _in_file(found.shown, error.wording)),))
        except BrandlintError:
            raise
        except Exception as error:
            if self.options.verbose > 1:
                raise
            return Outcome(failures=(Failure(found.shown, bug(error)),))

    def check_document(
        self, document: Document, settings: Settings, found: Found, *, fixes: bool = True
    ) -> Outcome:
        """Check a document that was read; without `fixes`, sooner, and none is offered."""
        touchpoint = self.options.touchpoint or settings.touchpoint_of(found.path)
        language = self.options.language or settings.language
        annotated = annotate(document, (), language=language, touchpoint=touchpoint)
        if annotated.touchpoint is Touchpoint.OTHER:
            return Outcome(skipped=1, no_copy=(found.shown,) if found.named else ())
        rules = self._rules(settings, annotated)
        annotated = enrich(annotated, rules.needs, pipelines=settings.pipeline)
        ui = self._ui(settings, annotated)
        run = DocumentRun(annotated, self._accepted_terms(settings), ui, fixes=fixes)
        active = self._active(rules, settings, found.path)
        claimed = suppressions(document)
        asleep = self._asleep(rules, active)
        all_findings = run.findings(active)
        sifted = sift(all_findings, claimed, rules.former, asleep)
        own = self._own(sifted.unused, document, settings.weighing(found.path), ui)
        return Outcome(
            checked=replace(
                _checked(annotated, rules, settings, language, touchpoint),
                asleep=self._unheard_of(asleep, rules),
            ),
            findings=tuple(f for f in (*sifted.kept, *own) if self._wanted(f)),
            failures=tuple(run.failures),
            notes=(
                *document.notes,
                *_unheard_note(document.path, annotated, rules),
                *(_idle_note(rules.idle) if self.options.verbose else ()),
            ),
            silenced=sifted.dropped,
            rules=rule_notes(rules.rules, [*sifted.kept, *(one.finding for one in sifted.dropped)]),
            pages=(page_of(annotated, rules.profile),) if self.options.pages else (),
            days=days_of(annotated, rules.rules, rules.turns, all_findings, self.options.today),
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
        brand = Brand(
            voice=settings.voice,
            facts=self.fact_sheet(settings),
            profile=learned(settings),
            require=settings.require,
            today=self.options.today,
        )
        rules = rules_for(settings, packs)
        for rule in rules:
            check = rule.check.agreed(brand)
            if check is None or not _in_force(rule, self.options.today):
                continue
            if available(check.needed(), rule.language, settings.pipeline):
                spoken.append(replace(rule, check=check, severity=check.weight() or rule.severity))
            else:
                idle.append(rule.id)
        needs = frozenset(need for rule in spoken for need in rule.check.needed())
        if settings.voice.accept:
            needs |= {Annotation.LEMMAS}
        if self.options.pages:
            needs |= PAGE_NEEDS
        former = {rule.id: rule.was for rule in spoken if rule.was}
        names = tuple(pack.name for pack in packs)
        unselected = frozenset(rule.id for rule in spoken if not self._selected(rule))
        turns = turns_of(rules, brand.facts)
        return _RuleSet(
            names, tuple(spoken), needs, former, tuple(idle), unselected, brand.profile, turns
        )

    def _active(self, rules: _RuleSet, settings: Settings, path: Path) -> list[Active]:
        active = []
        for rule in rules.rules:
            if rule.id in rules.unselected:
                continue
            preview = self.options.preview or rule.id in self.options.select
            severity = settings.severity_of(rule, path, preview=preview)
            if severity is not None:
                active.append(Active(rule, severity))
        return active

    def _asleep(self, rules: _RuleSet, active: Iterable[Active]) -> frozenset[str]:
        """Return the rules that this run leaves out, but that another may not."""
        awake = {one.rule.id for one in active}
        on_trial = (rule.id for rule in rules.rules if rule.preview)
        return frozenset({*rules.idle, *rules.unselected, *on_trial} - awake)

    def _unheard_of(self, asleep: frozenset[str], rules: _RuleSet) -> frozenset[str]:
        """Return all ids, former ones and our own included, of rules that this run leaves out."""
        former = (one for rule in asleep for one in rules.former.get(rule, ()))
        own = (one for one in OWN_RULES if not self._asked((one,)) or self.options.owners)
        return asleep.union(former, own)

    def _selected(self, rule: Rule) -> bool:
        options = self.options
        return self._asked((rule.id, *rule.was)) and (
            not options.owners or rule.owner in options.owners
        )

    def _asked(self, ids: Collection[str]) -> bool:
        options = self.options
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

    def _own(
        self, unused: Iterable[Suppression], document: Document, weighing: Weighing, ui: str
    ) -> Iterator[Finding]:
        """Yield what is to be said of suppressions that do nothing."""
        places = Places(document.path, document.source)
        for one in unused:
            place, excerpt = places.place(one.place), places.excerpt(one.place)
            finding = replace(own_finding(one, place, excerpt, ui), draft=document.draft)
            severity = weighing.weigh((finding.rule_id,), finding.severity)
            if severity is not None and self._asked((finding.rule_id,)):
                yield replace(finding, severity=severity)


def _unheard_note(path: str, document: AnnotatedDocument, rules: _RuleSet) -> Iterator[Wording]:
    """Say that no rule could have found anything: clean is another thing."""
    spoken = {None, *document.languages}
    if not any(rule.language in spoken for rule in rules.rules):
        yield Wording(
            f"{path}: checked by no rule, for none of the chosen packs speaks its language.",
            f"{path}: von keiner Regel geprüft, denn kein gewähltes Regelpaket spricht die Sprache"
            " des Textes.",
        )


def _in_force(rule: Rule, today: date | None) -> bool:
    """Tell whether a rule's law holds on a day; a rule that names none always does."""
    if rule.legal is None or today is None:
        return True
    begun = rule.legal.valid_from is None or rule.legal.valid_from <= today
    return begun and (rule.legal.valid_to is None or today <= rule.legal.valid_to)


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


def _in_file(shown: str, wording: Wording) -> Wording:
    """Return a reason without the path that the failure has anyway."""
    place = re.match(rf"{re.escape(shown)}:(\d+):(\d+): ", wording.en)
    if place is None:
        return wording
    line, column = place.groups()
    en, de = (one.removeprefix(place.group()) for one in wording)
    return Wording(f"line {line}, column {column}: {en}", f"Zeile {line}, Spalte {column}: {de}")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReadError(*unreadable(error)) from error


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
