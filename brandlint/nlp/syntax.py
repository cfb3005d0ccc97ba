"""Syntax from a trained pipeline that the user has installed and named, in words of our own.

Label schemes differ from pipeline to pipeline, so no rule names a label: it asks for a role.
"""

from __future__ import annotations

import warnings
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from brandlint.documents import Annotation
from brandlint.errors import UserError
from brandlint.language.pattern_keys import needs_of

# Subjects in TIGER (sb), ClearNLP and Universal Dependencies.
_SUBJECTS: Final = frozenset(
    {"sb", "nsubj", "nsubjpass", "nsubj:pass", "csubj", "csubjpass", "csubj:pass"}
)
_PASSIVE_AUXILIARIES: Final = frozenset({"auxpass", "aux:pass"})
_WERDEN: Final = ("werd", "wird", "wirst", "wurd", "würd", "geworden", "worden")
_NEGATORS: Final = frozenset({"ng", "neg"})
_MODIFIERS: Final = frozenset({"advmod", "det"})


def tier_of_pattern(pattern: Sequence[Mapping[str, Any]]) -> str:
    """Return the tier of a token pattern: B, or C where only a trained pipeline can tell."""
    return "C" if Annotation.SYNTAX in needs_of([pattern]) else "B"


def available(
    needs: Collection[Annotation], language: str | None, pipelines: Mapping[str, str]
) -> bool:
    """Tell whether the settings provide for what a rule needs in a language (None: in any)."""
    if Annotation.SYNTAX not in needs:
        return True
    return bool(pipelines) if language is None else language in pipelines


def load(name: str, language: str) -> Any:
    """Load the trained pipeline that the settings name for a language.

    Raises UserError where it is not installed, can't be read or speaks another language.
    """
    import spacy  # noqa: PLC0415 - takes most of a second

    try:
        with warnings.catch_warnings():
            # A pipeline of a neighbouring version works; its notes are for developers.
            warnings.simplefilter("ignore")
            nlp = spacy.load(name)
    except (OSError, ImportError, ValueError) as error:
        raise _missing(name) from error
    if nlp.lang != language:
        raise UserError(
            f"The pipeline {name!r} is named for {language!r} but speaks {nlp.lang!r}: "
            "name it for its own language in the settings.",
            f"Die Pipeline „{name}“ ist für „{language}“ angegeben, spricht aber „{nlp.lang}“: "
            "in den Einstellungen bei ihrer eigenen Sprache angeben.",
        )
    return nlp


def _missing(name: str) -> UserError:
    # Never `pip install`: strangers hold the names of the models in the package index.
    return UserError(
        f"The spaCy pipeline {name!r} can't be loaded: models come from the spaCy project, "
        f"`python -m spacy download {name}` installs it.",
        f"Die spaCy-Pipeline „{name}“ lässt sich nicht laden: Modelle kommen vom spaCy-Projekt, "
        f"`python -m spacy download {name}` installiert sie.",
    )


def is_subject(token: Any) -> bool:
    """Tell whether a token is the head of a subject, also that of a passive."""
    return token.dep_ in _SUBJECTS


def is_passive_aux(token: Any) -> bool:
    """Tell whether a token is the auxiliary of a passive."""
    if token.dep_ in _PASSIVE_AUXILIARIES:
        return True
    # TIGER has no label for it: there the auxiliary governs the participle.
    governs = any(child.dep_ == "oc" and child.tag_ == "VVPP" for child in token.children)
    return governs and token.tag_.startswith("VA") and token.lower_.startswith(_WERDEN)


def negators_of(token: Any) -> list[Any]:
    """Return the words that negate a token."""
    return [child for child in token.children if is_negator(child)]


def is_negator(token: Any) -> bool:
    """Tell whether a token negates what it depends on."""
    if token.dep_ in _NEGATORS:
        return True
    return token.dep_ in _MODIFIERS and bool(token.morph.get("Polarity") == ["Neg"])


def role_of(token: Any) -> str:
    """Return what patterns may ask for: `subject`, `passive_aux`, `negator` or nothing."""
    if is_subject(token):
        return "subject"
    if is_passive_aux(token):
        return "passive_aux"
    return "negator" if is_negator(token) else ""
