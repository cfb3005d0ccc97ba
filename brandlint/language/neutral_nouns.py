"""German role nouns that name people of any gender. Data, compiled by hand."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from brandlint.language.patterns import lazy

# Participles as nouns; a first part may stand before them ("Steuerfachangestellte").
_PARTICIPLES: Final = """
mitarbeitend auszubildend studierend lernend lehrend bewerbend teilnehmend forschend pflegend
dozierend promovierend beschäftigt angestellt vorgesetzt bedienstet beauftragt vorsitzend
zivildienstleistend wehrdienstleistend freiwilligendienstleistend hinterblieben alleinerziehend
gewerbetreibend kulturschaffend medienschaffend leistungsberechtigt dienstleistend
schwerbehindert geflüchtet jugendlich angehörig pflegebedürftig berufstätig
"""

# Participles and adjectives that mostly stand before a noun, and name people only alone.
_ADJECTIVES: Final = """
planend reisend ehrenamtlich hauptamtlich gelernt ungelernt freischaffend erwerbstätig werktätig
ratsuchend hilfesuchend freiwillig betroffen
"""

# What a person's "-kraft" may be; "Wasserkraft" and "Tatkraft" are none.
_KRAFT: Final = """
arbeits assistenz aushilfs betreuungs büro einsatz ersatz fach führungs geringfügigkeits haushalts
hauswirtschafts hilfs honorar kern kita küchen lager lehr leitungs montage nachwuchs pflege
produktions reinigungs rettungs saison schlüssel schreib service servier sicherheits spitzen
stamm teilzeit therapie top unterrichts verkaufs vertretungs verwaltungs vollzeit vertriebs
"""

_INFLECTED: Final = lazy(
    rf"(?P<adjective>{'|'.join(_ADJECTIVES.split())})en?|"
    rf"\w*?(?P<participle>{'|'.join(_PARTICIPLES.split())})e[nsm]?"
    rf"|\w*?(?P<kraft>{'|'.join(_KRAFT.split())})kr(?:aft|äften?)"
    r"|\w*(?:assistenz|geschäftsführung|geschäftsleitung|(?:fach|kauf)leuten?)"
    r"|verantwortlichen?|(?:ansprech|lehr|fach|pflegefach|betreuungs|vertrauens|führungs|kontakt"
    r"|bezugs|begleit|leitungs|aufsichts|reinigungs)person(?:en)?"
)
# How all of these end: most words need no further look.
_ENDINGS: Final = (
    "e", "en", "es", "em", "kraft", "assistenz", "geschäftsführung", "geschäftsleitung", "person",
)  # fmt: skip
# "Leitung" is a person in a title and else mostly the act: "Leitung von Projekten".
_LEITUNG: Final = lazy(
    r"(?!(?:ab|ein|an|zu|her|über|um|weiter|fort|ver)leitung)"
    r"\w*(?<!beg)(?<!rohr)(?<!wasser)(?<!gas)(?<!strom)(?<!druck)(?<!daten)(?<!fern)"
    r"leitung(?:en)?"
)


@lru_cache(maxsize=8192)
def neutral_stem(word: str) -> str | None:
    """Return the stem of a neutral role noun, None for any other word."""
    last = word.lower().rpartition("-")[2]
    if not (last.endswith(_ENDINGS) and _INFLECTED.fullmatch(last)):
        return None
    return re.sub(r"(?<=[dth])e[nsm]?$|en$|n$", "", last).replace("kräft", "kraft")


@lru_cache(maxsize=1024)
def is_adjective(word: str) -> bool:
    """Tell whether a neutral noun may be an adjective, too: "Ehrenamtliche Arbeit"."""
    found = _INFLECTED.fullmatch(word.lower())
    return found is not None and found["adjective"] is not None


@lru_cache(maxsize=1024)
def is_leading(word: str) -> bool:
    """Tell whether a word names a post as leadership, which only a title does for sure."""
    last = word.lower().rpartition("-")[2]
    return "leitung" in last and _LEITUNG.fullmatch(last) is not None
