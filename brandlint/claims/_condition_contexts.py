"""What tells a condition of work from what is paid for, free, or merely welcome."""

from __future__ import annotations

from typing import Final, NamedTuple

from brandlint.claims._spelling import any_spelling
from brandlint.language.patterns import lazy

_DAYS: Final = r"(?:samstag|sonntag|sonnabend)"
_DAYS_OFF: Final = rf"(?:wochenende?n?|{_DAYS}e?n?|feiertage?n?|sonn- und feiertagen?)"
_EVERY: Final = (
    r"(?:jede[nsmr]?|alle|ein(?:en|em|es)?|zwei|drei|pro|im|an) (?:(?:\w+\.?) )?(?:\w+ )?"
)


class Weak(NamedTuple):
    """A word that names a condition only where its sentence speaks of working then."""

    said: str
    near: str


WEAK: Final[dict[str, Weak]] = {
    "weekend": Weak(
        rf"\b(?:{_EVERY}|am |an )?{_DAYS_OFF}\b|\b{_DAYS}s\b|\b(?:weekends?|saturdays?|sundays?)\b"
        r"|\b(?:mo|di|mi|do)\.?\s?(?:-|bis)\s?(?:sa|so)\b",
        r"\b(?:wir|du|sie|und|zu) (?:\w+ ){0,3}arbeite\w*|\barbeit\b|\barbeiten\b|arbeitszeit"
        r"|dienst|einsatz|bereitschaft|schicht|verfügbar|einsetzbar|\bzeit hast|zeit haben"
        rf"|\b(?:jede[nsr]|alle) (?:zweite|dritte|vierte|\w+) ?\w* ?{_DAYS_OFF}"
        rf"|(?:gelegentlich|auch|ab und zu|einmal im (?:monat|quartal)|\d von \d|abwechselnd)\W"
        rf"(?:\w+ ){{0,2}}{_DAYS}|verstärk|nachmittage"
        r"|\bwork|\bshifts?|\brota\b|availab|\bhours\b|evenings and|flexib|included|required"
        r"|\bwhen we work",
    ),
    "night": Weak(
        r"\bnachts\b|\b(?:viele |\w+ )?nächte\b|\bat night\b|\bnights\b|\bovernight\b",
        r"\bwir arbeiten|\barbeitest|\bdienst|schicht|einsatz|einsätze|manchmal|gelegentlich"
        r"|\bauch nachts|hattest|pro monat|bereitschaft|im wechsel"
        r"|\bwork|\brota\b|\bshift|some of it|sometimes|per week|hours|availab|cover\b",
    ),
}
_WEAK_BEFORE: Final = (
    r"(?:frei\w*|lange[ns]?|ganze[ns]?|deine?|schöne[ns]?|free|long|your|off|over the|geöffnet"
    r"|öffnungszeiten|zuschl\w+|zulagen?|open|rates?|pay|premium|bonus|extra)\W(?:\w+\W){0,3}$"
    r"|(?:mon|tues|wednes|thurs|fri)day\s$"
)
_WEAK_AFTER: Final = (
    r"(?:s?-?\s?(?:zu(?:schl|lage)|frei\b|off\b|free\b|away|vergüt|bonus|premium|pay\b|rate|ruhe"
    r"|geschlossen|closed|habt?|hast|haben)|,? (?:den |dem )?\d+\.|,? \d+ (?:january|march|may)"
    r"|[^.(\n]{0,30}\b(?:frei|geschlossen|closed|off|ruhetag)\b)"
)
WEAK_BEFORE: Final = lazy(any_spelling(_WEAK_BEFORE))
WEAK_AFTER: Final = lazy(any_spelling(_WEAK_AFTER))

# What is paid for, free, or only a point in time: "Nachtschichtzulage", "Parkplatz für eigene PKW".
_EXTRA: Final = (
    r"(?:zuschläge?n?|zulagen?|allowances?|premiums?|bonus)\W(?:\w+ )?(?:für|bei|for)\W"
    r"(?:[\w-]+\W{1,2}){0,3}$"
)
_NOT_THAT: Final[dict[str, str]] = {
    "shift": rf"(?:trial|probe|paid)\W(?:\w+\W){{0,1}}$|{_EXTRA}",
    "night": _EXTRA,
    "weekend": _EXTRA,
    "probation": r"(?:bestanden\w*|passed|passing)\W(?:\w+\W){0,2}$",
    "driving_licence": (
        r"(?:finanz\w*|übernehmen|zahlen|bezahl\w*|zuschuss|möglichkeit|kontrolle|prüfung"
        r"|verwaltung|förder\w*|unterstütz\w*"
        r"|machen|kosten\w*|erwerb\w*)\W(?:[\w/]+\W){0,6}$"
    ),
    "own_car": r"(?:parkplatz|parking|für|firmenwagen|company car)\W(?:\w+\W){0,3}$",
    "overtime": r"(?:paid|bezahlt\w*|pay)\W(?:\w+\W){0,2}$",
    "travel": (
        r"(?:abrechnung|organisation|planung|buchung|koordination|vergütung|erstattung|paid"
        r"|reimburs\w+|for|von|dein\w*|guests|people|customers)"
        r"\W(?:\w+\W){0,2}$"
    ),
    "field_work": (
        r"(?:kolleg\w+|team|(?:unser\w*|de[rns]|die) mitarbeit\w+|unterstützung"
        r"|perspektive)\W(?:[\w*:]+\W){0,2}$"
    ),
    "clearance": r"(?:kosten\w*)\W(?:\w+\W){0,3}$",
    "protective_clothing": r"(?:stellen|provide|kosten\w*)\W(?:\w+\W){0,3}$",
}
NOT_THAT: Final = {value: lazy(any_spelling(said)) for value, said in _NOT_THAT.items()}
PAID_AFTER: Final = lazy(
    any_spelling(
        r"-?\s?(?:zu(?:schl|lage)\w*|vergüt\w*|bonus\w*|premium\w*|allowance\w*|differential"
        r"|plan(?:ung|erstell)\w*|leiter\w*|leitung\w*|unterst\w+|zuschu\w+|förder\w+|finanz\w+"
        r"|kosten\w*|erwerb\w*)"
    )
)
PAID_FOR: Final = lazy(r" (?:wird|werden) (?:\w+ )?(?:bezahlt|finanziert|übernommen|vergütet)")
# A licence that is only welcome is no condition.
WELCOME_AFTER: Final = lazy(
    r"[^.;\n]{0,25}?(?:von vorteil|wünschenswert|\bhandy\b|nice|desirable|\ba plus\b|\ban? (?:advan"
    r"tage|asset|bonus)|\bhelps?\b|gern(?:e)? gesehen|hilfreich|not essential|optional|preferred"
    r"|kein muss|(?:keine|nicht) (?:bedingung|voraussetzung)|nicht (?:zwingend|nötig|notwendig"
    r"|erforderlich)|ein plus\b)"
)
WELCOME_BEFORE: Final = lazy(
    r"(?:desirable|idealerweise|ideally|wünschenswert|im idealfall|von vorteil|preferably"
    r"|nice to have|vorzugsweise|bestenfalls|am besten)[^.;\n]{0,30}$"
)
# What is denied to be more says that there is some.
AT_MOST: Final = lazy(r"\b(?:more than|mehr als|häufiger als|öfter als) $")
WELCOME: Final = frozenset(("driving_licence", "own_car", "travel", "field_work"))
