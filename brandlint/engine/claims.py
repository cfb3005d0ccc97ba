"""Reads the claims of many files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from brandlint.documents import Annotation, Document
from brandlint.engine.discover import Found, discover
from brandlint.engine.options import Options
from brandlint.engine.places import Places
from brandlint.engine.session import Session
from brandlint.errors import ReadError, Wording, unreadable
from brandlint.facts import Claim, Fact, Named
from brandlint.findings import Failure, Place
from brandlint.nlp.annotate import annotate
from brandlint.readers import read


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim and where it stands; `place` is None where it stands nowhere in particular."""

    claim: Claim
    place: Place | None


@dataclass(frozen=True, slots=True)
class ClaimsOf:
    """What one document states."""

    path: str
    language: str
    touchpoint: str
    title: str
    claims: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class ClaimsReport:
    """What all documents state, by path; `skipped` counts what is no recruiting copy."""

    documents: tuple[ClaimsOf, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[Wording, ...] = ()


def claims_in(paths: Sequence[Path], options: Options) -> ClaimsReport:
    """Read files and folders and return what each document states, in a stable order."""
    session = Session(options)
    walk = discover(paths, session.excluded, force_exclude=options.force_exclude)
    documents: list[ClaimsOf] = []
    failures = list(walk.failures)
    notes: set[Wording] = set()
    for found in walk.files:
        try:
            document = _document(found)
        except ReadError as error:
            failures.append(Failure(found.shown, error.wording))
            continue
        notes.update(document.notes)
        documents.append(_claims(document, session, found))
    return ClaimsReport(tuple(documents), tuple(sorted(failures)), tuple(sorted(notes)))


def _document(found: Found) -> Document:
    try:
        data = found.path.read_bytes()
    except OSError as error:
        raise ReadError(*unreadable(error)) from error
    return read(found.shown, data)


def _claims(document: Document, session: Session, found: Found) -> ClaimsOf:
    settings = session.settings(found.path)
    annotated = annotate(
        document,
        [Annotation.CLAIMS],
        language=session.options.language or settings.language,
        touchpoint=session.options.touchpoint or settings.touchpoint_of(found.path),
    )
    places = Places(document.path, document.source)
    return ClaimsOf(
        path=document.path,
        language=annotated.language,
        touchpoint=annotated.touchpoint.value,
        title=_title(annotated.claims),
        claims=tuple(Stated(claim, _place(claim, document, places)) for claim in annotated.claims),
    )


def _place(claim: Claim, document: Document, places: Places) -> Place | None:
    if claim.source is not None:
        return places.place(claim.source)
    if claim.span is not None:
        return places.place(document.body.map.to_source(claim.span))
    return None


def _title(claims: Iterable[Claim]) -> str:
    """Return the first title that is stated."""
    values = (claim.value for claim in claims if claim.fact is Fact.TITLE)
    return next((value.value for value in values if isinstance(value, Named)), "")
