"""Words by which texts name the conditions under which one works."""

from __future__ import annotations

from typing import Final

from brandlint.claims._condition_times import TIMES
from brandlint.claims._spelling import cues_in_any_spelling

CUES: Final = cues_in_any_spelling(
    (
        *("schicht", "shift", "nachtd", "nachta", "nachts", "nachte", "nachtw", "nächte"),
        *("nacht-", "night", "wochenend", "samstag", "sonntag", "feiertag", "sonnabend", "sonn-"),
        *("weekend", "saturday", "sunday", "rufbereit", "bereitschaftsd", "bereitschaftsz"),
        *("rufdienst", "notdienst", "on-call", "on call", "oncall", "pikett", "call-out"),
        *("callout", "call out", "stand-by", "standby", "überstunden", "mehrarbeit", "überzeit"),
        *("länger bleib", "länger zu bleib", "länger arbeit", "länger zu arbeit", "overtime"),
        *("extra hours", "additional hours", "long hours", "stay late", "work late"),
        *("reisebereit", "reisetätig", "dienstreise", "geschäftsreise", "travel", "zu reisen"),
        *("reiseanteil", "reisen", "gern reist", "gerne reist", "unterwegs", "mehrtägig"),
        *("field trip", "business trip", "work trip", "auswärtige übern", "außendienst"),
        *("montage", "einsatzort", "einsatzstellen", "einsätze", "wechselnde baustellen"),
        *("wechselnden baustellen", "kundenbesuch", "zu unseren kund", "zu deinen kund"),
        *("zu kund", "zu den kund", "besuchst unsere", "beim kund", "bei kund"),
        *("bei unseren kund", "client site", "customer site", "client's site", "clients' site"),
        *("customers' site", "field-based", "field based", "field service", "probezeit"),
        *("probemonat", "probation", "trial period", "führerschein", "fahrerlaubnis"),
        *("führerausweis", "fahrausweis", "driving licen", "driver's licen", "drivers licen"),
        *("driver licen", "drivers' licen", "c1 licen", "c licen", "ce licen", "c1e licen", "hgv"),
        *("lgv", "cdl", "class 1", "class 2", "class a", "class b", "class c", "class d"),
        *("class g", "pkw", "eigenes auto", "eigenes fahrzeug", "eigenes kfz", "eigener wagen"),
        *("private auto", "auto zwingend", "auto erforderlich", "auto nötig", "own car"),
        *("own vehicle", "own transport", "own truck", "own van", "to a car", "to a vehicle"),
        *(
            "of a car",
            "of a vehicle",
            "reliable transp",
            "reliable vehicle",
            "reliable car",
            "fs kl",
            "schwer heben",
            "im stehen",
            "exposure to",
            "mo-sa",
            "mo-so",
            "mo - sa",
            "mo bis sa",
            "mo bis so",
            "mo. - sa",
            "mo.-sa",
            "car owner",
        ),
        *("car driver", "führungszeug", "sicherheitsüber", "strafregister", "leumund"),
        *("zuverlässigkeitsü", "privatauszug", "background check", "background scr"),
        *("background inv", "clearance", "dbs", "vetting", "vetted", "criminal record"),
        *("police check", "security check", "pvg", "vulnerable sector", "disclosure scotland"),
        *("masern", "impfnachweis", "impfschutz", "vaccinat", "körperlich", "schweres heben"),
        *("schwere lasten", "heben und tragen", "heben von", "kg heben", "kg tragen"),
        *("kilo heben", "kilo tragen", "kg zu", "lift up", "lift heavy", "lifting", "lift of"),
        *("carry up", "carry heavy", "carry loads", "carrying", "physical", "climb"),
        *("schwindelfrei", "höhentauglich", "im freien", "draußen", "wetter", "witterung"),
        *("all weather", "all season", "outdoor", "work outside", "working outside", "stehende"),
        *("langes stehen", "längeres stehen", "viel stehen", "standing", "stand for"),
        *("on your feet", "schutzkleidung", "schutzausrüstung", "atemschutz", "protective"),
        *("respirator", "ppe", "hard hat", "wear mask"),
        *(f"{verb} {digit}" for verb in ("lift", "carry") for digit in range(1, 10)),
    )
)

# Parts of words without which nothing is said of a condition.
CUES_OF: Final[dict[str, tuple[str, ...]]] = {
    "shift": ("schicht", "shift"),
    "night": ("nacht", "night", "nächt"),
    "weekend": ("wochenend", "sams", "sonn", "feiertag", "weekend", "saturday", "sunday"),
    "on_call": ("bereitschaft", "dienst", "pikett", "call", "stand"),
    "overtime": ("stunden", "mehrarbeit", "zeit", "länger", "hours", "late", "overtime"),
    "travel": ("reis", "montage", "eins", "mehrt", "übernacht", "unterwegs", "travel", "trips"),
    "field_work": ("dienst", "montage", "wechselnde", "kund", "field", "site"),
    "probation": ("prob", "trial"),
    "driving_licence": ("schein", "fs k", "fahr", "ausweis", "licen"),
    "own_car": ("pkw", "auto", "fahrzeug", "kfz", "wagen", "car", "vehicle", "own", "reliable"),
    "clearance": (
        "zeugnis",
        "straf",
        "prüf",
        "auszug",
        "background",
        "clearance",
        "dbs",
        "criminal",
        "vett",
        "check",
        "pvg",
        "sector",
        "disclosure",
    ),
    "vaccination": ("masern", "impf", "vaccin"),
    "physical": (
        "körper",
        "heben",
        "lasten",
        "tragen",
        "bewegen",
        "schwindel",
        "höhent",
        "lift",
        "carry",
        "climb",
        "physical",
    ),
    "outdoor": ("frei", "drau", "wetter", "witterung", "work", "weather", "season", "exposure"),
    "standing": ("steh", "stand", "feet"),
    "protective_clothing": ("schutz", "wear"),
}

# What is said of each condition, in lower case.
PATTERNS: Final[dict[str, tuple[str, ...]]] = {
    **TIMES,
    "travel": (
        r"\b(?:reise(?:bereitschaft|tätigkeit|anteil|freudig)|dienstreise|geschäftsreise)\w*",
        (
            r"\bbereitschaft (?:zu|für) (?:\w+ ){0,2}(?:dienst|geschäfts)?reisen\b"
            r"|\bgern(?:e)? reist\b|\breisen (?:gehör\w+|sind teil)"
        ),
        (
            r"\b(?:mehrtägige?|bundesweite?|deutschlandweite?|europaweite?|weltweite?"
            r"|internationale?"
            r"|gelegentliche?|regelmäßige?)[nr]? (?:dienst|geschäfts)?(?:reise|montage|einsätze)\w*"
        ),
        r"\b(?:auch |teils |teilweise )?mehrtägig\b|\bauswärtige übernachtung\w*",
        (
            r"\b(?:viel|regelmäßig|häufig|oft|gelegentlich|deutschlandweit|bundesweit|europaweit"
            r"|weltweit) (?:\w+ ){0,2}unterwegs\b"
        ),
        (
            r"\b(?:willing\w*|ability|able|readiness|required|expected|prepared|open|happy"
            r"|need) to "
            r"travel\b"
        ),
        (
            r"\b(?:travel|travell?ing) (?:is |will be |may be )?(?:required|expected|up to|\d"
            r"|requirement)"
        ),
        (
            r"\b\d\d? ?% (?:of )?(?:business )?travel\w*|\b(?:business|occasional|frequent|regular"
            r"|some|international|domestic|overnight|regional) travel\b"
            r"(?! (?:insur|allow|agen|indus|compan|medical))"
        ),
        (
            r"\b(?:you'll|you will|and|must|with|some|includes|involves) travel(?:ling|ing)? "
            r"(?:to|across|within|throughout|around|between|regularly|once|twice|abroad"
            r"|nationwide|\w+ "
            r"times)\b(?! (?:and from|work|the world))"
        ),
        (
            r"\b(?:there are|regular|occasional|some|go on|overnight|frequent) (?:\w+ )?(?:field"
            r"|business|work) trips\b"
        ),
    ),
    "field_work": (
        r"\b(?:im|in den) außendienst\b|\baußendiensttätigkeit\w*",
        (
            r"\bmontage(?:einsätz|bereitschaft|tätigkeit|reise)\w*|\bbereitschaft zur montage\b"
            r"|\bauf montage\b"
        ),
        r"\bwechselnde[nrm]? (?:einsatzorte?n?|baustellen|einsatzstellen)\b",
        (
            r"\b(?:fährst|fahren|besuchst|reist)\b (?:\w+ ){0,2}(?:zu|unsere|die|deine)[nr]? "
            r"(?:\w+ )?kund(?:en|\w*:innen|\w*innen)\b"
        ),
        (
            r"\b(?:einsatz|einsätze|tätigkeit|arbeit|kundenbesuche) (?:direkt )?(?:beim|bei "
            r"(?:unseren )?)\s?kund\w+\b"
        ),
        (
            r"\bfield[\s-](?:based|service (?:role|position|work|calls))\b"
            r"|\b(?:work(?:ing)?|time) (?:on|at) (?:client|customer)s?'? sites?\b"
        ),
    ),
    "probation": (
        (
            r"\bprobezeit\b(?!\w)|\bprobemonat\w*|\bprobation(?:ary)?(?: period| time)?\b"
            r"|\btrial period\b"
        ),
    ),
    "driving_licence": (
        (
            r"\b(?:pkw-|lkw-|auto|c-|ce-|b-)?führerschein\w*"
            r"(?: (?:der )?(?:klasse|kl\.) ?[a-z]{1,2}\b)?"
        ),
        (
            r"\bfs (?:klasse|kl\.?) ?[bc]\b|\bfahrerlaubnis\w*(?: (?:der )?(?:klasse"
            r"|kl\.) ?[a-z]{1,2}\b)?"
            r"|\bführerausweis\w*(?: (?:der )?(?:kategorie|kat\.) ?[a-z]{1,2}\b)?"
            r"|\bfahrausweis (?:der )?(?:kategorie|kat\.)(?: ?[a-z]{1,2}\b)?"
        ),
        (
            r"\bdriv(?:ing|er'?s?'?) licen[sc]e\b|\b(?:c1?e?|hgv|lgv|cdl|class [a-z1-9]{1,2})"
            r"(?: \w+)? licen[sc]e\b"
        ),
    ),
    "own_car": (
        r"\beigene[nrs]? (?:pkw|auto|fahrzeug|kfz|wagen)\b",
        (
            r"\b(?:und|u\.|mit|&) (?:\w+ )?(?:pkw|auto) (?:zwingend|erforderlich|nötig|notwendig"
            r"|vorhanden|voraussetzung)\b"
        ),
        (
            r"\b(?:private[ns]?|eigene[ns]?) (?:pkw|auto|fahrzeug"
            r"|kfz)s? (?:\w+ ){0,2}(?:zu )?(?:nutz"
            r"|einsetz|einzusetz|verwend)\w+"
        ),
        (
            r"\b(?:your |their )?own (?:car|vehicle|transport(?:ation)?|truck|van)\b"
            r"|\b(?:access to|use of) an? (?:reliable |own )?(?:car|vehicle)\b"
            r"|\breliable (?:transportation|vehicle|car)\b|\bcar (?:owner|driver)\b"
        ),
    ),
    "clearance": (
        (
            r"\b(?:erweiterte[ns]? )?(?:polizeiliche[ns]? )?führungszeugnis\w*"
            r"|\bstrafregister(?:auszug|bescheinigung)\w*"
        ),
        r"\b(?:sicherheits|zuverlässigkeits)überprüfung\w*|\bleumundszeugnis\w*|\bprivatauszug\w*",
        (
            r"\b(?:criminal )?background (?:check|screen|investigation)\w*"
            r"|\b(?:security|sc|dv) clearance\b|\bdbs(?: check| clearance| disclosure)?\b"
            r"|\bcriminal records? (?:check|review)\b|\b(?:garda|police|security"
            r"|nppv)[\s-](?:vetting"
            r"|vetted|check|clearance)\b|\bpvg (?:scheme|membership|check)\b"
            r"|\bvulnerable sector (?:check|screen)\w*|\bdisclosure scotland\b|\b(?:subject to"
            r"|require"
            r"|pass|undergo) vetting\b"
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
        ),
        (
            r"\bschwere?[sn]? (?:zu )?(?:heben|lasten)\b|\bheben (?:und tragen|von)\b"
            r"|\b\d+ ?(?:kg|kilo\w*) (?:zu )?(?:heben|tragen|bewegen)\b"
        ),
        r"\bschwindelfrei\w*|\bhöhentauglich\w*",
        (
            r"\b(?:lift|lifting|carry|carrying) (?:up to|heavy|loads|(?:of )?\d+[\s-]?(?:kg"
            r"|kilo|lb|pound|stone))"
            r"|\bphysically (?:demanding|fit|able|active)\b|\bheavy lifting\b"
            r"|\b(?:climb|climbing) (?:\w+ )?(?:ladders?|towers?|stairs|scaffold\w*|poles)\b"
            r"|\bphysical(?: and \w+)? (?:work|demands|fitness|labou?r|stamina)\b"
        ),
    ),
    "outdoor": (
        (
            r"\b(?:arbeit\w*|tätigkeit\w*) (?:im freien|draußen)\b|\b(?:im freien|draußen) (?:zu )?"
            r"arbeit\w*|\bwind und wetter\b|\b(?:bei )?jede[mr] (?:wetter|witterung)\b"
        ),
        (
            r"\b(?:work(?:ing)?) (?:outdoors|outside)\b(?! (?:of|the|normal|your))|\boutdoor work\b"
            r"|\bin all (?:weathers?|seasons)\b|\bexposure to (?:the )?(?:weather|elements)\b"
        ),
    ),
    "standing": (
        (
            r"\bstehende[nr]? (?:tätigkeit|arbeit)\w*|\b(?:langes|längeres|viel"
            r"|arbeite?n? im) stehen\b"
            r"|\b(?:long|extended|prolonged) periods? (?:of )?standing"
            r"|\bstand(?:ing)? for (?:long|extended|prolonged|most)|\bon your feet\b"
        ),
    ),
    "protective_clothing": (
        (
            r"\b(?:arbeit\w*|tragen) (?:in|von|mit|unter) (?:\w+ ){0,2}(?:schutzkleidung"
            r"|schutzausrüstung|atemschutz)\b|\b(?:schutzkleidung|schutzausrüstung|atemschutz) "
            r"(?:zu )?tragen\b"
        ),
        (
            r"\bwear(?:ing)? (?:an? )?(?:personal |full )?(?:protective (?:equipment|clothing"
            r"|gear)|ppe"
            r"|respirators?|hard hats?|masks?)\b"
        ),
    ),
}
