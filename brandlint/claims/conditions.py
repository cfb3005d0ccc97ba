"""Reads out of a text under which conditions one works: shifts, travel, nights, ...

| value | what a text says | what it doesn't mean |
|---|---|---|
| `shift` | Schichtdienst, 2-Schicht, Wechselschicht, rotating shifts | 'keine Schichtarbeit' |
| `night` | Nachtdienst, Nachtschicht, night shifts | Nachtzuschlag alone |
| `weekend` | Wochenend-, Samstags-, Sonntags-, Feiertagsdienst | 'Montag bis Freitag' |
| `on_call` | Rufbereitschaft, Bereitschaftsdienst, Notdienst, on-call | Reisebereitschaft |
| `overtime` | Bereitschaft zu Überstunden, overtime required | paid or no overtime |
| `travel` | Reisebereitschaft, Dienstreisen, 50 % travel | Reisekosten, a job in tourism |
| `field_work` | Außendienst, Montage, wechselnde Einsatzorte | the field staff as colleagues |
| `probation` | Probezeit, probation period | 'nach der Probezeit' as a date |
| `driving_licence` | Führerschein, driving licence | a licence that is paid for |
| `own_car` | eigener PKW, own vehicle | company car |
| `clearance` | Führungszeugnis, Sicherheitsüberprüfung, background check | |
| `vaccination` | Masernschutz, Impfnachweis, proof of vaccination | vaccination as a benefit |
| `physical` | schweres Heben, körperlich belastbar, lift 20 kg | |
| `outdoor` | Arbeit im Freien, bei Wind und Wetter | |
| `standing` | stehende Tätigkeit, long periods of standing | standing desks |
| `protective_clothing` | Arbeiten in Schutzkleidung, PPE | |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.claims.passages import Passage, Passages
from brandlint.facts import Claim, Fact, Named

CUES: Final = (
    *("schicht", "shift", "nachtd", "nachta", "night", "wochenend", "samstag", "sonntag"),
    *(
        "feiertag",
        "weekend",
        "saturday",
        "sunday",
        "public holidays",
        "rufbereit",
        "bereitschaftsd",
    ),
    *(
        "rufdienst",
        "notdienst",
        "on-call",
        "on call",
        "oncall",
        "pikett",
        "überstunden",
        "mehrarbeit",
    ),
    *("overtime", "reisebereit", "reisetätig", "dienstreise", "geschäftsreise", "travel"),
    *("zu reisen", "außendienst", "aussendienst", "montage", "einsatzort", "probezeit"),
    *("probemonat", "probation", "trial period", "führerschein", "fahrerlaubnis", "führerausweis"),
    *("driving licen", "driver's licen", "drivers licen", "driver licen", "eigenes auto"),
    *("eigener pkw", "eigenen pkw", "eigenes fahrzeug", "own car", "own vehicle", "führungszeug"),
    *("sicherheitsüber", "strafregister", "leumund", "background check", "security clearance"),
    *("dbs check", "criminal record", "masern", "impfnachweis", "impfschutz", "vaccinat"),
    *("körperlich", "heben", "lifting", "lift ", "physically", "im freien", "wind und wetter"),
    *("outdoors", "stehend", "standing", "schutzkleidung", "schutzausrüstung", "protective equip"),
    *("führerprüfung", "schwindelfrei", "leiharbeit", "reiseanteil", "reisen "),
)

# What is said of each condition, in lower case.
_PATTERNS: Final[dict[str, tuple[str, ...]]] = {
    "shift": (
        (
            r"\b(?:wechsel|früh|spät|tag|voll|drei|zwei|dreier|mehr|\d)?-?schicht(?:dienst|arbeit"
            r"|betrieb|system|modell|bereitschaft|plan|en)\w*"
        ),
        r"\b(?:wechselschicht|(?:zwei|drei|vier|[2-5])-?\s?schicht|spätschicht|frühschicht)\w*",
        r"\bschicht-(?=\s?(?:,|/|und|oder|bzw))|\bnight and weekend shifts?\b",
        r"\bin (?:\w+ )?schichten\b|\bshift (?:work|pattern|system|model|schedule|basis)\w*",
        r"\b(?:rotating|rotational|early|late|evening|day|work|in|\d-) ?shifts?\b",
    ),
    "night": (
        r"\bnacht(?:dienst|schicht|arbeit|einsätz|bereitschaft)(?!zu|zulage|tauglich)\w*",
        r"\bnacht-?(?=,? (?:und|oder|sowie) (?:\w+- )?(?:wochenend|feiertag|schicht|sonntag)\w)",
        (
            r"\bnight(?= (?:and|or) weekend)|\bnight(?:[\s-]?shifts?|s? work|time work| duty"
            r"| duties)\b"
        ),
    ),
    "weekend": (
        (
            r"\b(?:wochenend|samstag|sonntag|feiertag)s?-?(?:dienst|arbeit|einsätz|bereitschaft|schicht"
            r"|öffnung)(?!zu)\w*"
        ),
        r"\b(?:wochenend|sonn|feiertags?)-(?=\s?(?:,|/|und|oder|bzw))(?! und feiertags?\w*zu)",
        (
            r"\b(?:auch )?(?:an|am) (?:\w+ )?(?:wochenenden?|samstage?n?|sonntage?n?|sonn- und "
            r"feiertagen)(?= (?:zu )?(?:arbeit|einsatz|tätig|bereit|im einsatz))"
        ),
        r"\bbereitschaft (?:zu[rm]?|für|an|am) (?:\w+[\s-]){0,3}(?:wochenend|feiertag|samstag)\w*",
        (
            r"\b(?:work(?:ing)?|available|shifts?)(?: \w+){0,3} (?:on |at )?(?:weekends?|saturdays?"
            r"|sundays?)"
        ),
        r"\bweekend (?:work|shifts?|duty|availability|hours)\b",
    ),
    "on_call": (
        r"\bruf(?:bereitschaft|dienst)\w*|\bbereitschafts(?:dienst|zeit)\w*|\bnotdienst\w*",
        r"\bpikett(?:dienst|einsatz)?\w*|\bon-?\s?call(?: (?:duty|rotation|service|shifts?))?\b",
    ),
    "overtime": (
        r"\bbereitschaft (?:zu|zur|für) (?:\w+ )?(?:überstunden|mehrarbeit)\b",
        (
            r"\b(?:willing|ability|able|required|expected)[\w ]{0,20} overtime\b|\bovertime (?:is "
            r"|may be |as )?(?:required|expected|needed)"
        ),
    ),
    "travel": (
        r"\b(?:reise(?:bereitschaft|tätigkeit|anteil|freudig)|dienstreise|geschäftsreise)\w*",
        (
            r"\bbereitschaft (?:zu|für) (?:\w+ ){0,2}(?:dienst|geschäfts)?reisen\b"
            r"|\bgern(?:e)? reist\b"
        ),
        r"\b(?:willing\w*|ability|able|readiness|required|expected|prepared|open) to travel\b",
        (
            r"\b(?:travel|travell?ing) (?:is |will be |may be )?(?:required|expected|up to|\d"
            r"|requirement)"
            r"|\b\d\d? ?% (?:of )?(?:business )?travel\w*|\b(?:business|occasional|frequent|regular"
            r"|some|international|domestic) travel\b(?! (?:insur|allow|agen|indus|compan|medical))"
        ),
    ),
    "field_work": (
        r"\b(?:im|in den) au(?:ß|ss)endienst\b|\bau(?:ß|ss)endiensttätigkeit\w*",
        (
            r"\bmontage(?:einsätz|bereitschaft|tätigkeit|reise)\w*|\bbereitschaft zur montage\b"
            r"|\bauf montage\b"
        ),
        r"\bwechselnde[nrm]? einsatzorte?n?\b",
    ),
    "probation": (
        (
            r"\bprobezeit\b(?!\w)|\bprobemonat\w*|\bprobation(?:ary)?(?: period| time)?\b"
            r"|\btrial period\b"
        ),
    ),
    "driving_licence": (
        r"\b(?:pkw-|lkw-|auto)?führerschein\w*(?: (?:der )?(?:klasse|kl\.) ?[a-z]{1,2}\b)?",
        r"\bfahrerlaubnis\w*(?: (?:der )?(?:klasse|kl\.) ?[a-z]{1,2}\b)?|\bführerausweis\w*",
        r"\bdriv(?:ing|er'?s?) licen[sc]e\b",
    ),
    "own_car": (
        r"\beigene[nrs]? (?:pkw|auto|fahrzeug|kfz|wagen)\b|\bown (?:car|vehicle|transport)\b",
    ),
    "clearance": (
        (
            r"\b(?:erweiterte[ns]? )?(?:polizeiliche[ns]? )?führungszeugnis\w*"
            r"|\bstrafregisterauszug\w*"
        ),
        (
            r"\bsicherheitsüberprüfung\w*|\bleumundszeugnis\w*|\b(?:criminal )?background (?:check"
            r"|screen)"
            r"\w*|\bsecurity clearance\b|\bdbs check\b|\bcriminal records? check\b"
        ),
    ),
    "vaccination": (
        r"\bmasern(?:schutz|impf|immunität)\w*|\bimpf(?:nachweis|schutz)\w*",
        r"\b(?:proof of|fully|must be) vaccinat\w+",
    ),
    "physical": (
        (
            r"\bkörperlich(?:e[nr]?)? (?:belastbar\w*|anstrengend\w*|fit\b|fitness|arbeit\w*"
            r"|schwer\w*|eignung|belast\w*|heraus\w*)"
            r"|\bschwere[sn]? (?:heben|lasten)\b|\bheben (?:und tragen|von)\b"
        ),
        (
            r"\b(?:lift|lifting|carry) (?:up to|of|heavy|loads|\d+)\b|\bphysically (?:demanding|fit"
            r"|able)\b|\bheavy lifting\b|\bschwindelfrei\w*"
        ),
    ),
    "outdoor": (
        (
            r"\b(?:arbeit\w*|tätigkeit\w*) im freien\b|\bim freien (?:zu )?arbeit\w*"
            r"|\b(?:bei )?(?:jedem )?wind und wetter\b|\b(?:work(?:ing)?) outdoors\b"
        ),
    ),
    "standing": (
        (
            r"\bstehende[nr]? (?:tätigkeit|arbeit)\w*|\b(?:long|extended"
            r"|prolonged) periods? (?:of )?standing|\bstanding for (?:long|extended|prolonged)"
        ),
    ),
    "protective_clothing": (
        (
            r"\b(?:arbeit\w*|tragen) (?:in|von|mit) (?:\w+ ){0,2}schutz(?:kleidung|ausrüstung)\b"
            r"|\bwear(?:ing)? (?:personal )?protective (?:equipment|clothing)"
        ),
    ),
}
_ALL: Final = tuple((Named(value), re.compile("|".join(said))) for value, said in _PATTERNS.items())

# What is paid for, free, or only a point in time: "Nachtschichtzulage", "nach der Probezeit".
_NOT_THAT: Final[dict[str, re.Pattern[str]]] = {
    "probation": re.compile(
        r"(?:nach|after|bestanden\w*|ende|end of|passing|über|beyond|innerhalb|während"
        r"|during)\W(?:\w+\W){0,4}$"
    ),
    "driving_licence": re.compile(
        r"(?:finanz\w*|übernehmen|zahlen|bezahl\w*|zuschuss|möglichkeit|förder\w*|unterstütz\w*"
        r"|machen|kosten\w*|erwerb\w*)\W(?:[\w/]+\W){0,6}$"
    ),
    "own_car": re.compile(r"(?:parkplatz|parking|für)\W(?:\w+\W){0,3}$"),
    "overtime": re.compile(r"(?:paid|bezahlt\w*|pay)\W(?:\w+\W){0,2}$"),
    "travel": re.compile(
        r"(?:vergütung|erstattung|paid|reimburs\w+|for|von|dein\w*)\W(?:\w+\W){0,2}$"
    ),
    "field_work": re.compile(
        r"(?:kolleg\w+|team|(?:unser\w*|de[rns]|die) mitarbeit\w+|unterstützung"
        r"|perspektive)\W(?:[\w*:]+\W){0,2}$"
    ),
    "clearance": re.compile(r"(?:kosten\w*)\W(?:\w+\W){0,3}$"),
}
_PAID_AFTER: Final = re.compile(
    r"-?\s?(?:zu(?:schl|lage)\w*|vergüt\w*|bonus\w*|premium\w*|allowance\w*|plan(?:ung|erstell)\w*"
    r"|(?:wird|werden) (?:\w+ )?(?:bezahlt|finanziert|übernommen|vergütet)|leiter\w*|leitung\w*"
    r"|unterst\w+|zuschu\w+|förder\w+|finanz\w+|kosten\w*|erwerb\w*)"
)


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield the conditions that the passages name."""
    for passage in cued:
        plain = passage.plain
        for value, pattern in _ALL:
            for match in pattern.finditer(plain):
                start, end = match.span()
                if not _is_other(value.value, plain, start, end) and not passages.denied(
                    passage, start, end
                ):
                    yield passage.claim(Fact.CONDITION, value, start, end)


def _is_other(value: str, plain: str, start: int, end: int) -> bool:
    if plain.find("?", end, end + 60) >= 0:
        return True
    before = _NOT_THAT.get(value)
    if before and before.search(plain[max(0, start - 60) : start].rpartition("\n")[2]):
        return True
    return bool(_PAID_AFTER.match(plain, end))
