"""The words and shapes of values in a fact sheet, in German and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brandlint.facts import Fact
from brandlint.facts.shown import REMOTE, WHENEVER
from brandlint.language.numbers import AMOUNT, COUNT, spread
from brandlint.language.patterns import lazy
from brandlint.sheets.words import folded


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Words; a number in figures or words is one of its own.
WORD: Final = lazy(r"[^\W\d_]+|%|\d+")
_UNIT: Final = r"(?:\s?(?:h|std\.?|stunden?|hours?|hrs?|tage?n?|days?|urlaubstage))?"
COUNTS: Final = lazy(spread(COUNT, _UNIT))
AMOUNTS: Final = lazy(spread(AMOUNT))

DECIMALS: Final = lazy(r"[.,]\d\d$")

# What may stand beside a number without changing what it says.
FILLERS: Final[Mapping[Fact, frozenset[str]]] = {
    Fact.VACATION_DAYS: _words(
        """
        tag tage tagen urlaub urlaubstage urlaubstag arbeitstage werktage jahresurlaub im pro je
        jahr kalenderjahr wochen woche day days of leave holiday holidays vacation annual a per
        year working weeks week
        """
    ),
    Fact.WEEKLY_HOURS: _words(
        """
        h std stunde stunden wochenstunden die in der pro je woche wöchentlich hour hours hrs a
        per week weekly
        """
    ),
    Fact.SALARY: _words(
        """
        brutto bruttogehalt gehalt lohn stundenlohn monatsgehalt jahresgehalt im in der pro je am
        ca etwa rund circa gross salary pay wage per a an about
        """
    ),
    Fact.START_DATE: _words("ab zum zur am den dem der frühestens from on the"),
    Fact.APPLY_BY: _words("bis zum am den spätestens by until on the"),
}
WEEKS: Final = lazy(r"\b(?:wochen?|weeks?)\b")

_PERIODS: Final = {
    "year": "jahr jährlich jahresgehalt jahresbrutto pa annum year yearly annually annual",
    "month": "monat monatlich mtl monatsgehalt pm month monthly",
    "week": "woche wöchentlich week weekly",
    "day": "tag täglich day daily",
    "hour": "stunde std stündlich stundenlohn h hour hourly hr",
}
PERIOD_OF: Final = {word: period for period, words in _PERIODS.items() for word in words.split()}
PER: Final = lazy(r"\bp\. ?([am])(?:\.|\b)")
# Who writes so without a currency means euros.
EURO_WORDS: Final = _words("jahr jährlich monat monatlich mtl woche tag stunde std brutto im je")
CURRENCIES: Final = {
    "€": "EUR", "euro": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "$": "USD", "usd": "USD",
    "chf": "CHF", "franken": "CHF", "sfr": "CHF",
}  # fmt: skip
CURRENCY: Final = lazy(
    r"[€£$]|(?<![^\W\d_])(?:(?i:euro?|gbp|usd|chf|franken|sfr\.?)|[A-Z]{3})(?![^\W\d_])"
)

_WHERE: Final = r"(?: (?:homeoffice|home office|remote|mobil|von zuhause|from home))?"
DAYS_OF_WEEK: Final = lazy(
    rf"(?:(?:bis zu|up to|max\.?|maximal) )?(?P<days>{COUNT}) ?(?:tage?n?|days?){_WHERE}"
    rf"(?: ?(?:(?:je|pro|die|in der|a|per|/) ?)?(?:woche|week))?{_WHERE}"
)
REMOTE_WORDS: Final = {
    **{key: key for key in REMOTE},
    **dict.fromkeys(("ja", "yes", "möglich", "possible", "nachabsprache"), "possible"),
    **dict.fromkeys(("nein", "no", "keins", "keines", "vorort", "onsite", "nichtmöglich"), "none"),
    **dict.fromkeys(("hybrid", "teilweise"), "hybrid"),
    **dict.fromkeys(("remote", "voll", "100", "komplett", "fullremote", "remoteonly"), "full"),
}
# Words that make a rule of exceptions: each belongs in a row of its own.
LIMITING: Final = lazy(r"\b(?:nur|außer|sonst|only|except|otherwise)\b")
EXCEPTING: Final = lazy(rf"\d|\b(?:für|for)\b|{LIMITING.pattern}")

WHENEVER_WORDS: Final = {
    **{folded(wording): key for key, both in WHENEVER.items() for wording in (key, *both)},
    **dict.fromkeys(("sofort", "schnellstmöglich", "nächstmöglich", "immediately"), "asap"),
    "zumnächstmöglichenzeitpunkt": "asap",
    **dict.fromkeys(("jederzeit", "flexibel", "nachabsprache", "anytime"), "by_arrangement"),
}
ISO: Final = lazy(r"(?:19|20)\d\d(?:-\d\d){0,2}|--\d\d(?:-\d\d)?")
EMAIL: Final = lazy(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
# What parts several values of one cell.
PARTS: Final = lazy(r"\s*[,;/\n+&]\s*|\s+(?:und|oder|bzw\.?|sowie|and|or)\s+")
SHARED_WORD: Final = lazy(r"\w-\s+(?:und|oder|bzw\.?|sowie|and|or)\s")
