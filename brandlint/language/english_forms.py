"""The forms of English verbs and nouns, and whether "a" or "an" stands before a word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from brandlint.language.patterns import lazy

_IRREGULAR: Final = """
be is was been / become becomes became become / begin begins began begun / break breaks broke broken
bring brings brought brought / build builds built built / buy buys bought bought
catch catches caught caught / choose chooses chose chosen / come comes came come
cut cuts cut cut / deal deals dealt dealt / do does did done / draw draws drew drawn
drive drives drove driven / feel feels felt felt / find finds found found / get gets got got
give gives gave given / go goes went gone / grow grows grew grown / have has had had
hear hears heard heard / hold holds held held / keep keeps kept kept / know knows knew known
lay lays laid laid / lead leads led led / leave leaves left left / let lets let let
lose loses lost lost / make makes made made / mean means meant meant / meet meets met met
pay pays paid paid / put puts put put / read reads read read / run runs ran run
say says said said / see sees saw seen / sell sells sold sold / send sends sent sent
set sets set set / show shows showed shown / sit sits sat sat / speak speaks spoke spoken
spend spends spent spent / stand stands stood stood / take takes took taken
teach teaches taught taught / tell tells told told / think thinks thought thought
understand understands understood understood / win wins won won / write writes wrote written
"""
_VERBS: Final = {
    base: {"third": third, "past": past, "participle": participle}
    for base, third, past, participle in (
        row.split() for row in _IRREGULAR.strip().replace("\n", " / ").split(" / ")
    )
}
_PLURALS: Final = {
    "child": "children", "foot": "feet", "man": "men", "mouse": "mice", "person": "people",
    "tooth": "teeth", "woman": "women", "staff": "staff", "information": "information",
    "training": "training", "feedback": "feedback", "equipment": "equipment", "half": "halves",
    "life": "lives", "shelf": "shelves", "knife": "knives", "wife": "wives", "leaf": "leaves",
}  # fmt: skip
# Two syllables and more with the stress on the last one; those of one are seen by their letters.
_DOUBLED: Final = lazy(
    r"[^aeiou]*[aeiou][bdgklmnprt]|.*(?:fer|cur|mit|bet|gin|pel|trol|ret|ccur|quip)"
)
_NEVER_DOUBLED: Final = lazy(r".*(?:offer|suffer|differ|market|limit|edit|target|profit)")
_AS_AN: Final = lazy(r"(?:hour|honest|honou?r|heir)")
_AS_A: Final = lazy(r"(?:uni(?!n)|us[ei]|util|eu|one\b|once|ubiqu)")
_SPELT: Final = lazy(r"[A-Z]{2,}s?\b|[A-Z]\b|[A-Z]-")


@lru_cache(maxsize=1024)
def verb_forms(base: str) -> dict[str, str]:
    """Return the forms of a verb in lower case by name: third, ing, past, participle."""
    past = _with_ed(base)
    forms = {"third": _with_s(base), "ing": _with_ing(base), "past": past, "participle": past}
    return forms | _VERBS.get(base, {})


def plural(noun: str) -> str:
    """Return the plural of a noun in lower case."""
    for singular, irregular in _PLURALS.items():
        if noun == singular or noun.endswith(("-" + singular,)):
            return noun.removesuffix(singular) + irregular
    return _with_s(noun)


def article(word: str) -> str:
    """Return the article that a word needs by its sound: "a" or "an"."""
    if _SPELT.match(word):
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    low = word.lower()
    if _AS_AN.match(low):
        return "an"
    return "an" if low[:1] in "aeiou" and not _AS_A.match(low) else "a"


def _with_s(word: str) -> str:
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:s|x|z|ch|sh|[^aeiou]o)$", word) else "s")


def _with_ed(word: str) -> str:
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ied"
    return word + "d" if word.endswith("e") else _doubled(word) + "ed"


def _with_ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if re.search(r"[^eoy]e$", word):
        return word[:-1] + "ing"
    return _doubled(word) + "ing"


def _doubled(word: str) -> str:
    if _DOUBLED.fullmatch(word) and not _NEVER_DOUBLED.fullmatch(word):
        return word + word[-1]
    return word
