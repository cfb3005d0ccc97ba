"""One form for what may be written in several: lists in a cell, and names of scopes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from brandlint.errors import Wording
from brandlint.facts import STATED, Fact, Scope
from brandlint.facts.languages import language_meant
from brandlint.sheets.words import (
    CHOICE_NAMES,
    CONTRACT_NAMES,
    SENIORITY_NAMES,
    did_you_mean,
    folded,
)
from brandlint.tables.cells import tidy

# What people write where nothing is to be said; signs alone say nothing either.
_NOTHING: Final = frozenset(
    map(folded, ("", "n/a", "k. A.", "keine", "none", "offen", "tbd", "unbegrenzt"))
)
_ALL: Final = _NOTHING | frozenset(
    map(folded, ("alle", "all", "überall", "everywhere", "jede", "any"))
)
# Ticks say that somebody vouches, but not who.
_TICKS: Final = frozenset(map(folded, ("x", "ja", "yes", "ok", "wahr", "true")))

# A text in quotes, or anything up to the next ';' or line end.
_ITEM: Final = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*(?=[;\n]|$)|([^;\n]*))(?:[;\n]|$)')


_BETWEEN: Final = re.compile(r"\s*[,;/+&]\s*|\s+(?:und|oder|and|or)\s+")
_NO_WORD: Final = re.compile(r"[\W_]+")
_LONGEST_KEY: Final = 40


def joined(items: Iterable[str]) -> str:
    """Return texts as lines of one cell; what `parted` would part stands in quotes."""
    return "\n".join(
        '"' + item.replace('"', '""') + '"' if ";" in item or item.startswith('"') else item
        for item in items
    )


def parted(text: str) -> tuple[str, ...]:
    """Return the texts of a cell: one a line, or several between `;`."""
    items, at = [], 0
    while at < len(text):
        match = _ITEM.match(text, at)
        assert match is not None
        quoted, plain = match.groups()
        items.append(" ".join((plain if quoted is None else quoted.replace('""', '"')).split()))
        at = match.end()
    return tuple(filter(None, items))


def one_line(text: str) -> str:
    """Return a text in one line, without stray white space."""
    return " ".join(tidy(text).split())


def said(text: str) -> str:
    """Return a text in one line, empty where it says that there is nothing to say."""
    return "" if folded(text) in _NOTHING else one_line(text)


def is_tick(text: str) -> bool:
    """Tell a tick from a name."""
    return folded(text) in _TICKS


def scope_of(role: str, location: str, seniority: str, contract: str) -> Scope:
    """Return a scope; what holds for all is empty, what is on a list has its key."""
    given = ("" if folded(one) in _ALL else one_line(one) for one in (seniority, contract))
    level, term = given
    return Scope(
        role="" if folded(role) in _ALL else one_line(role),
        location="" if folded(location) in _ALL else one_line(location),
        seniority=SENIORITY_NAMES.key(level) or level,
        contract=CONTRACT_NAMES.key(term) or term,
    )


def unknown_in(scope: Scope) -> dict[str, Wording]:
    """Return what in a scope is on no list, and so would hold for nobody."""
    found = {}
    listed = (("seniority", SENIORITY_NAMES), ("contract", CONTRACT_NAMES))
    for name, names in listed:
        given = getattr(scope, name)
        if not given or given in names.labels:
            continue
        parts = [part for part in _BETWEEN.split(given) if part]
        if len(parts) > 1 and all(map(names.key, parts)):
            found[name] = Wording(
                f"{given!r} names several: a row holds for one of them: make a row for each",
                f"„{given}“ nennt mehreres: eine Zeile gilt für eines davon: macht je eine Zeile",
            )
        else:
            en, de = did_you_mean(names, given)
            found[name] = Wording(
                f"{given!r} is not on the list{en}", f"„{given}“ steht nicht auf der Liste{de}"
            )
    return found


def own_words(fact: Fact, text: str) -> tuple[str, ...]:
    """Return the text as a wording, where the fact itself only says that something is stated."""
    names = CHOICE_NAMES.get(fact)
    if names is None or STATED.value not in names.labels or names.key(text):
        return ()
    return (one_line(text),)


def with_rest(note: str, text: str) -> str:
    """Return a note with what somebody wrote beyond a value, so that it is not lost."""
    return note if text in note else "\n".join(filter(None, (note, text)))


def key_of(text: str) -> str:
    """Return a short name for an insight that has none."""
    words = _NO_WORD.sub("-", text.casefold()).strip("-")
    return words if len(words) <= _LONGEST_KEY else words[:_LONGEST_KEY].rpartition("-")[0] or words


def asked_for(kind: str, text: str) -> str:
    """Return what a requirement asks for; a language as claims have it: 'de B2'."""
    what = one_line(text)
    return language_meant(what) if kind == "language" else what
