"""German forms of a right term that fit where a form of the wrong one stands."""

from __future__ import annotations

import re
from typing import Final

from brandlint.language.german_agreement import Before, before
from brandlint.language.german_nouns import Noun, noun
from brandlint.language.german_verbs import SEPARABLE, is_infinitive, is_weak

UNKNOWN: Final = ("", False)
_RELATIVE: Final = re.compile(r",? (?:der|die|das|dem|den|dessen|deren|welche[rsmn]?)\b")
# A title, a role or a list follows: one person is meant.
_ONE: Final = re.compile(r"\s*(?:\(|[*:/]|m/w|w/m|gesucht)")
# "Eines der Unternehmen": the gender shows even before a plural.
_ONE_OF: Final = re.compile(r"(?:k?ein|jed|welch)(?:e[rsmn]?|s)")
# Two nouns that make one name: "Job Ticket".
_NAME: Final = re.compile(r" [A-ZÄÖÜ]\w")
_ROLE: Final = frozenset(["als", "zum", "wie", "eine", "einen", "einem"])
_AND: Final = frozenset(["und", "oder", "sowie", "bzw", "beziehungsweise"])
_ADJECTIVE: Final = re.compile(r"[a-zäöüß-]+(e|er|es|en|em)")
_POSSESSIVE: Final = frozenset(["unser", "euer"])
_ENDINGS: Final = ("e", "en", "er", "es", "em")
_LIKE_ADJECTIVE: Final = re.compile(
    r"\w{2,}(?:ig|lich|isch|sam|bar|los|voll|haft|iv|al|ell|ant|ent|är|ös|end|iert|bel)"
    r"|neu|gut|offen|sicher|klar|fair|schnell|jung|groß|klein|stark|frisch|modern|einfach|leicht"
    r"|schwer|hoch|direkt|locker|echt|wach|fest|frei|bunt|nett|schlau|klug|stabil"
)
# Their comparatives have an umlaut, or forms of their own.
_ODD: Final = frozenset(["gut", "jung", "groß", "stark", "hoch", "klug"])


def noun_for(
    seen: str, wrong: str, right: str, text: str, after: str, *, title: bool
) -> tuple[str, bool] | None:
    """Return the form of a noun that fits where another is seen, and whether that is sure.

    None where none does; `UNKNOWN` where the nouns are not known well enough to tell.
    """
    old, around = noun(wrong), before(text)
    if " " in right:
        return _phrase_for(right, around) if " " not in wrong else UNKNOWN
    new = noun(right)
    if old is None or new is None or " " in wrong:
        return UNKNOWN
    cells = _cells(seen, old, around)
    if around.cells is None:
        if around.named or _NAME.match(after):
            return None
        one = title or around.word in _ROLE or _ONE.match(after) is not None
        cells = _bare(cells, around, one=one)
    elif around.kind == "number":
        cells = _governed(cells, around)
    if around.cells is not None and old.gender != new.gender and _ONE_OF.fullmatch(around.word):
        return None
    forms = {_form(cell, old, new, around, after) for cell in cells}
    if len(forms) != 1 or None in forms:
        return None
    (form,) = forms
    assert form is not None
    capital = form if not right[:1].isupper() else _capitalised(form, right)
    bare = around.cells is None and old.gender != new.gender
    return capital, not bare


def stands_alone(text: str) -> bool:
    """Tell whether no article or adjective stands before a noun that would have to agree."""
    return before(text).cells is None


def can_stand_for(wrong: str, right: str) -> bool:
    """Tell whether a verb can take another's place: none that splits for one that doesn't."""
    if not is_infinitive(wrong):
        return True
    return " " not in right and _splits(wrong) == _splits(right)


def inflected(seen: str, wrong: str, right: str) -> str | None:
    """Return an adjective or a weak verb in the form in which another is seen, in lower case."""
    if " " in wrong:
        return None
    if is_infinitive(wrong):
        return _verb(seen, wrong, right) if is_infinitive(right) else None
    return _adjective(seen, wrong, right)


def _cells(seen: str, old: Noun, around: Before) -> frozenset[str]:
    """Return the numbers and cases that a noun and the words before it agree on."""
    cells = old.cells(seen.lower())
    if around.cells is None:
        return cells
    return frozenset(
        cell for cell in cells if (cell if cell[0] == "p" else cell + old.gender) in around.cells
    )


def _bare(cells: frozenset[str], around: Before, *, one: bool) -> frozenset[str]:
    """Return what a noun without an article may be: a plural, or neither where `one` is meant."""
    plural = frozenset(cell for cell in cells if cell[0] == "p")
    if not plural:
        return cells - {"sg"}
    if one and cells - plural - {"sg"}:
        # "Mitarbeiter gesucht", "als Unternehmen": nobody can tell how many.
        return frozenset()
    return _governed(plural, around)


def _governed(cells: frozenset[str], around: Before) -> frozenset[str]:
    """Leave the genitive out, which needs an article, and take the case of a preposition."""
    if around.is_dative:
        return cells & {"pd"} or cells
    return cells - {"pg", "pd"} or cells


def _form(cell: str, old: Noun, new: Noun, around: Before, after: str) -> str | None:
    """Return the form of a noun for one number and case, None if its surroundings don't allow."""
    if cell[0] == "s":
        if new.plural_only:
            return None
        if old.gender != new.gender:
            agrees = around.cells is None or cell + new.gender in around.cells
            if not agrees or around.adjectives or _RELATIVE.match(after):
                return None
    if new.adjectival:
        return _adjectival(cell, new.adjectival, around)
    forms = new.forms.get(cell, frozenset())
    return min(forms, key=len) if forms else None


def _adjectival(cell: str, stem: str, around: Before) -> str | None:
    if cell == "pd" or around.kind in ("definite", "open"):
        return stem + "en"
    if around.word in _AND:
        # An article further to the front may speak of both.
        return None
    return stem + ("er" if cell == "pg" else "e")


def _phrase_for(right: str, around: Before) -> tuple[str, bool] | None:
    """Return a phrase of several words where it can stand for one noun."""
    *front, _ = right.split()
    endings = (_ADJECTIVE.fullmatch(word) for word in front if word not in _POSSESSIVE)
    inner = [match[1] for match in endings if match]
    if around.cells is None:
        return None if inner and around.is_dative else (right, not inner)
    if inner and around.kind == "open" and inner[-1] in ("er", "es"):
        return right, False
    return None


def _capitalised(form: str, right: str) -> str:
    """Give a form the capitals of its dictionary form: "Kolleg:innen", "E-Mails"."""
    shared = 0
    while shared < min(len(form), len(right)) and form[shared] == right[shared].lower():
        shared += 1
    return right[:shared] + form[shared:] if shared else form.capitalize()


def _adjective(seen: str, wrong: str, right: str) -> str | None:
    for ending in _ENDINGS:
        if seen == _stem(wrong) + ending:
            front, blank, last = right.rpartition(" ")
            if not _LIKE_ADJECTIVE.fullmatch(last) or (ending == "er" and last in _ODD):
                return None
            return front + blank + _stem(last) + ending
    return None


def _stem(adjective: str) -> str:
    if adjective.endswith("el"):
        return adjective[:-2] + "l"
    return "hoh" if adjective == "hoch" else adjective


def _verb(seen: str, wrong: str, right: str) -> str | None:
    if not (is_weak(wrong) and is_weak(right)) or _splits(wrong) or _splits(right):
        return None
    old, new = _forms(wrong), _forms(right)
    found = {new[name] for name, form in old.items() if form == seen}
    return found.pop() if len(found) == 1 else None


def _splits(verb: str) -> bool:
    return any(verb.startswith(part) and is_infinitive(verb.removeprefix(part))
               for part in SEPARABLE)  # fmt: skip


def _forms(verb: str) -> dict[str, str]:
    stem = re.sub(r"e?n$", "", verb)
    link = "e" if re.search(r"[dt]$|[^lrhaeiouäöümn][mn]$", stem) else ""
    second = "t" if re.search(r"[sßzx]$", stem) else link + "st"
    ge = "" if re.match(r"be|emp|ent|er|ge|miss|ver|zer", verb) or verb.endswith("ieren") else "ge"
    return {
        "first": re.sub(r"e([lr])$", r"\1", stem) + "e" if stem.endswith("el") else stem + "e",
        "second": stem + second,
        "third": f"{stem}{link}t",
        "past": f"{stem}{link}te",
        "past second": f"{stem}{link}test",
        "past plural": f"{stem}{link}ten",
        "past second plural": f"{stem}{link}tet",
        "participle": f"{ge}{stem}{link}t",
        "doing": f"{verb}d",
    }
