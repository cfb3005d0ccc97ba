"""What the texts of a repository already do, so that a first settings file can start there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from brandlint.documents import AnnotatedDocument, Annotation, Touchpoint
from brandlint.engine.discover import Found, discover
from brandlint.engine.options import Options
from brandlint.engine.run import check_paths
from brandlint.errors import ReadError
from brandlint.language.address import document_address
from brandlint.language.gender import forms, markers
from brandlint.nlp.annotate import annotate
from brandlint.readers import read

# From this share of texts on, a rule speaks of what the brand does, not of slips.
_HABIT = 0.25


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

    @property
    def habits(self) -> dict[str, int]:
        """The rules that so many texts depart from that they can only be notes at first."""
        return {
            rule: count
            for rule, count in sorted(self.rules.items())
            if count > max(1, _HABIT * self.texts)
        }


def survey(folder: Path) -> Survey:
    """Look at all texts below a folder as a run without settings would."""
    documents = list(_documents(discover([folder], lambda _: False).files))
    paths: dict[Touchpoint, list[str]] = defaultdict(list)
    for document in documents:
        paths[document.touchpoint].append(_below(document.document.path, folder))
    report = check_paths([folder], Options())
    per_rule = {(f.rule_id, f.place.path) for f in report.findings}
    return Survey(
        paths=paths,
        languages=Counter(document.language for document in documents),
        addresses=Counter(filter(None, map(_address, documents))),
        gender_forms=Counter(f.form for d in documents for f in forms(d.text) if _special(f.form)),
        markers=Counter(m.span.of(d.text) for d in documents for m in markers(d.text)),
        rules=Counter(rule for rule, _ in per_rule),
        texts=len(documents),
    )


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


def _special(form: str) -> bool:
    return form not in ("masculine", "neutral", "pair")


def globs(paths: Sequence[str], others: Iterable[str]) -> list[str]:
    """Return globs that match the paths and none of the others; files alone where none does."""
    foreign = set(others)
    groups: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        pure = PurePosixPath(path)
        groups[str(pure.parent / f"*{pure.suffix}")].append(path)
    found: list[str] = []
    for glob, members in sorted(groups.items()):
        clean = not any(PurePosixPath(other).match(glob) for other in foreign)
        found += [glob] if clean and len(members) > 1 else sorted(members)
    return found
