"""How easy a text is to read: counts, the usual formulas, and what their scores mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from brandlint.errors import Wording
from brandlint.language import _formulas
from brandlint.language._counts import Counts, count_words, counts

__all__ = ["FORMULAS", "LEVELS", "Counts", "Formula", "Level", "count_words", "counts", "verdict"]

Level = Literal["very_easy", "easy", "medium", "hard", "very_hard"]


@dataclass(frozen=True, slots=True)
class Formula:
    """A readability formula: what it is worked out by, for which languages, and its bands.

    `bounds` are, by language, the scores at which a text gets harder by one level, four of them
    from very easy to very hard. `higher_is_easier` says which way the scores run.
    """

    score: Callable[[Counts], float]
    languages: tuple[str, ...]
    higher_is_easier: bool
    bounds: Mapping[str, tuple[float, float, float, float]]


# Bamberger and Vanecek run from 4, very easy, to 15, very hard; what lies between, and from 12 on
# is no school year any more, is shared out evenly.
_VIENNA: Final = {"de": (6.0, 8.0, 10.0, 12.0)}
# Amstad: 61 to 70 for instructions and advertising copy, 41 to 50 for newspapers.
_AMSTAD: Final = {"de": (80.0, 61.0, 41.0, 21.0)}
# Flesch (1949), The Art of Readable Writing: 60 to 70 is plain English, below 30 scholarly.
_FLESCH: Final = {"en": (80.0, 60.0, 50.0, 30.0)}
# US grades: primary school, middle school, high school, college.
_GRADE: Final = {"en": (6.0, 9.0, 12.0, 16.0)}
# Björnsson's bands lie ten higher for German, whose words are longer.
_LIX: Final = {"de": (40.0, 50.0, 60.0, 70.0), "en": (30.0, 40.0, 50.0, 60.0)}
# Anderson's grades 5, 7, 9 and 12.
_RIX: Final = {"de": (1.8, 3.0, 4.5, 7.2), "en": (1.8, 3.0, 4.5, 7.2)}

FORMULAS: Final[Mapping[str, Formula]] = MappingProxyType(
    {
        "flesch_amstad": Formula(_formulas.flesch_amstad, ("de",), True, _AMSTAD),
        "wiener_1": Formula(_formulas.wiener_1, ("de",), False, _VIENNA),
        "wiener_2": Formula(_formulas.wiener_2, ("de",), False, _VIENNA),
        "wiener_3": Formula(_formulas.wiener_3, ("de",), False, _VIENNA),
        "wiener_4": Formula(_formulas.wiener_4, ("de",), False, _VIENNA),
        "gsmog": Formula(_formulas.gsmog, ("de",), False, _VIENNA),
        "lix": Formula(_formulas.lix, ("de", "en"), False, _LIX),
        "rix": Formula(_formulas.rix, ("de", "en"), False, _RIX),
        "flesch": Formula(_formulas.flesch, ("en",), True, _FLESCH),
        "flesch_kincaid": Formula(_formulas.flesch_kincaid, ("en",), False, _GRADE),
        "fog": Formula(_formulas.fog, ("en",), False, _GRADE),
        "smog": Formula(_formulas.smog, ("en",), False, _GRADE),
    }
)

LEVELS: Final[Mapping[Level, Wording]] = MappingProxyType(
    {
        "very_easy": Wording("very easy: a child can read it", "sehr leicht: auch für Kinder"),
        "easy": Wording(
            "easy: read in passing, like an ad", "leicht: nebenbei zu lesen, wie Werbung"
        ),
        "medium": Wording("medium: like a newspaper", "mittel: wie eine Zeitung"),
        "hard": Wording(
            "hard: for people who are used to long texts", "schwer: für Geübte, wie ein Fachartikel"
        ),
        "very_hard": Wording(
            "very hard: for people who know the field", "sehr schwer: nur für Menschen vom Fach"
        ),
    }
)


def verdict(score: float, formula: str, language: str) -> Level:
    """Return the level that a score of a formula stands for; `LEVELS` says it to people."""
    known = FORMULAS[formula]
    bounds = known.bounds.get(language) or next(iter(known.bounds.values()))
    levels: tuple[Level, ...] = tuple(LEVELS)
    for level, bound in zip(levels, bounds, strict=False):
        if score >= bound if known.higher_is_easier else score <= bound:
            return level
    return levels[-1]
