"""What the texts of a repository already do, so that a first settings file can start there."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from brandlint.config import Settings
from brandlint.documents import AnnotatedDocument, Annotation, Touchpoint
from brandlint.engine.discover import Found, discover
from brandlint.engine.options import Options
from brandlint.engine.session import Session
from brandlint.errors import ReadError
from brandlint.findings import Finding, Severity
from brandlint.language.address import document_address
from brandlint.language.gender import forms, markers
from brandlint.nlp.annotate import annotate
from brandlint.readers import read
from brandlint.suppressions import OWN_RULES

# From this share of texts on, a rule speaks of what the brand does, not of slips.
_HABIT: Final = 0.25
# From this share on, a folder is taken to hold one kind of text.
_NEARLY_ALL: Final = 0.75


_COUNTRY: Final = re.compile(
    r"(?P<AT>\+43|[Öö]sterreich|Kollektivvertrag|\bWien\b|\bGraz\b|\bLinz\b|\bSalzburg\b)"
    r"|(?P<CH>\+41|\bSchweiz\b|\bCHF\b|\bZürich\b|\bBern\b|\bBasel\b)"
    r"|(?P<DE>\+49|\bDeutschland\b|\bTVöD\b|\bBerlin\b|\bHamburg\b|\bMünchen\b|\bKöln\b)"
    r"|(?P<UK>£|\+44|\bUK\b|\bNHS\b|\bLondon\b)"
    r"|(?P<CA>\bCAD\b|\bCanada\b|\bOntario\b|\bToronto\b|\bBritish Columbia\b)"
    r"|(?P<US>\bUSD?\b|401\(k\)|\bNew York\b|\bCalifornia\b|\bSan Francisco\b)"
)


@dataclass(frozen=True, slots=True)
class Survey:
    """What was seen: paths by touchpoint, how often each habit occurs, texts per rule."""

    paths: Mapping[Touchpoint, Sequence[str]]
    languages: Counter[str]
    addresses: Counter[str]
    gender_forms: Counter[str]
    markers: Counter[str]
    rules: Mapping[str, int]
    texts: int
    countries: Counter[str]

    @property
    def habits(self) -> dict[str, int]:
        """The rules that so many texts depart from that they can only be notes at first."""
        return {
            rule: count
            for rule, count in sorted(self.rules.items())
            if count > max(1, _HABIT * self.texts)
        }


def survey(folder: Path, packs: tuple[str, ...] | None = None) -> Survey:
    """Look at all texts below a folder as a run without settings, or with some packs, would."""
    found = discover([folder], lambda _: False).files
    documents = list(_documents(found))
    paths: dict[Touchpoint, list[str]] = defaultdict(list)
    for document in documents:
        paths[document.touchpoint].append(_below(document.document.path, folder))
    session, settings = Session(Options()), Settings(root=folder, packs=packs)
    outcomes = (session.check_under(settings, one) for one in found)
    findings = (finding for outcome in outcomes for finding in outcome.findings)
    per_rule = {(f.rule_id, f.place.path) for f in findings if _can_be_milder(f)}
    return Survey(
        paths=paths,
        languages=Counter(document.language for document in documents),
        addresses=Counter(filter(None, map(_address, documents))),
        gender_forms=Counter(f.form for d in documents for f in forms(d.text) if _special(f.form)),
        markers=Counter(m.span.of(d.text) for d in documents for m in markers(d.text)),
        rules=Counter(rule for rule, _ in per_rule),
        texts=len(documents),
        countries=Counter(filter(None, map(_country, documents))),
    )


def _can_be_milder(finding: Finding) -> bool:
    return finding.severity > Severity.NOTE and finding.rule_id not in OWN_RULES


def _documents(files: Iterable[Found]) -> Iterable[AnnotatedDocument]:
    for found in files:
        try:
            document = read(found.shown, found.path.read_bytes())
        except (ReadError, OSError):
            continue
        annotated = annotate(document, {Annotation.ADDRESS})
        if annotated.touchpoint is not Touchpoint.OTHER:
            yield annotated


def _below(path: str, folder: Path) -> str:
    return Path(path).resolve().relative_to(folder.resolve()).as_posix()


def _address(document: AnnotatedDocument) -> str | None:
    if document.language != "de":
        return None
    form = document_address(document.addresses, "de")
    return form if form in ("du", "sie") else None


def _country(document: AnnotatedDocument) -> str | None:
    """Tell by its money, telephones and towns which country a text is for; German ones are DE."""
    told = Counter(match.lastgroup for match in _COUNTRY.finditer(document.text))
    if told:
        return min(told, key=lambda country: (-told[country], str(country)))
    return "DE" if document.language == "de" else None


def _special(form: str) -> bool:
    return form not in ("masculine", "neutral", "pair")


# What a pattern takes for more than itself, or a settings file does not allow in one.
_SPECIAL: Final = re.compile(r"[][*?\\]|^[#!]|(?<=/)[#!]| $")


def globs(paths: Mapping[Touchpoint, Sequence[str]]) -> dict[Touchpoint, list[str]]:
    """Return patterns for the paths of each touchpoint, in an order in which the first counts.

    Where nearly all files of a folder share a touchpoint, the folder has it, and the others are
    named one by one before.
    """
    order = sorted(paths, key=lambda touchpoint: (len(paths[touchpoint]), touchpoint))
    folders: dict[str, Counter[Touchpoint]] = defaultdict(Counter)
    for touchpoint, own in paths.items():
        for path in own:
            folders[_folder_glob(path)][touchpoint] += 1
    settled = {glob: _prevailing(counts, order) for glob, counts in folders.items()}
    found: dict[Touchpoint, list[str]] = {}
    for touchpoint in order:
        named = {
            glob if settled[glob := _folder_glob(path)] is touchpoint else _SPECIAL.sub("?", path)
            for path in paths[touchpoint]
        }
        found[touchpoint] = sorted(named)
    return found


def _folder_glob(path: str) -> str:
    pure = PurePosixPath(path)
    return str(PurePosixPath(_SPECIAL.sub("?", str(pure.parent))) / f"*{pure.suffix}")


def _prevailing(counts: Counter[Touchpoint], order: Sequence[Touchpoint]) -> Touchpoint | None:
    """Return the touchpoint of nearly all files, if the others come before it."""
    last = max(counts, key=order.index)
    common = counts[last] > 1 and counts[last] >= _NEARLY_ALL * counts.total()
    return last if common else None
