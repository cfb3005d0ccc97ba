"""Reads approved copy and learns its voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from brandlint.documents import AnnotatedDocument, Touchpoint
from brandlint.engine.discover import Found, discover
from brandlint.engine.options import Options
from brandlint.engine.session import Session
from brandlint.errors import ReadError, UserError, unreadable
from brandlint.findings import Failure
from brandlint.nlp.annotate import annotate
from brandlint.profile import VERSION, Profile, fingerprint
from brandlint.readers import read
from brandlint.voice.learning import FEWEST_WORDS, Approved, approved, learn
from brandlint.voice.norms import norms_fingerprint
from brandlint.voice.observing import NEEDS


@dataclass(frozen=True, slots=True)
class Gathered:
    """The texts of some paths; `passed` names those that are too short or no recruiting copy."""

    texts: tuple[Approved, ...]
    failures: tuple[Failure, ...]
    passed: tuple[str, ...]


def gather(paths: Sequence[Path], options: Options) -> Gathered:
    """Read the recruiting copy below some paths.

    Raises UserError where there is none that is long enough to hear a voice.
    """
    session = Session(options)
    walk = discover(paths, session.excluded)
    texts: list[Approved] = []
    failures, passed = list(walk.failures), []
    for found in walk.files:
        try:
            heard = _heard(session, found)
        except ReadError as error:
            failures.append(Failure(found.shown, error.wording))
            continue
        texts += heard
        if not heard:
            passed.append(found.shown)
    if not texts:
        named = ", ".join(str(path) for path in paths)
        raise UserError(
            f"nothing to learn from in {named}: recruiting copy of {FEWEST_WORDS} words or more is"
            " needed",
            f"in {named} gibt es nichts zu lernen: gebraucht werden Recruiting-Texte ab"
            f" {FEWEST_WORDS} Wörtern",
        )
    return Gathered(tuple(texts), tuple(sorted(failures)), tuple(passed))


def _heard(session: Session, found: Found) -> list[Approved]:
    document = _annotated(session, found)
    return [] if document.touchpoint is Touchpoint.OTHER else approved(document)


def _annotated(session: Session, found: Found) -> AnnotatedDocument:
    settings, options = session.settings(found.path), session.options
    try:
        data = found.path.read_bytes()
    except OSError as error:
        raise ReadError(*unreadable(error)) from error
    return annotate(
        read(found.shown, data),
        NEEDS,
        language=options.language or settings.language,
        touchpoint=options.touchpoint or settings.touchpoint_of(found.path),
    )


def profile_of(texts: Sequence[Approved]) -> Profile:
    """Learn a profile; it doesn't change with the order of the texts."""
    ordered = sorted(texts, key=lambda text: (text.document.document.path, text.language))
    return Profile(
        version=VERSION,
        norm=norms_fingerprint(),
        fingerprint=fingerprint([text.document.text.encode() for text in ordered]),
        voices=tuple(learn(ordered)),
    )
