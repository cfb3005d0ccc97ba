"""What stands around places of work: labels, contexts, titles, addresses."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from brandlint.language.patterns import lazy


class Rank(IntEnum):
    """How plainly a place is said to be that of the work; the lowest of a document counts."""

    FIELD = 0
    LABEL = 1
    CONTEXT = 2
    COMPANY = 3
    NAMED = 4
    ADDRESS = 5


_LABEL: Final = (
    r"(?:(?:arbeits|einsatz|dienst|tätigkeits|beschäftigungs|schul|studien|ausbildungs|firmen)-?"
    r"(?:standorte?|ort|orte|stätte)|einsatzgebiet|dienstsitz|standort(?:e|\(e\))?|orte?|stadt|city"
    r"|(?:job|work|office) locations?|locations?|(?:unser |dein |ihr )?büros?|arbeitsplatz"
    r"|place of work|workplace|where|wo|offices?|sites?|campus|bezirk|depot|filiale|einsatzgebiet)"
)
# Those that may stand before a name on a line without a colon.
_LINE_LABEL: Final = r"(?:arbeitsorte?|einsatzorte?|dienstort|standorte?|locations?|ort)"
# Where a name may follow, most telling first: the rank, cues, and what stands before the name.
_BEFORE: Final[tuple[tuple[Rank, tuple[str, ...], str], ...]] = (
    (
        Rank.LABEL,
        (":", "\U0001f4cd"),
        rf"(?:(?<![\w-]){_LABEL}(?: ist)? ?:|\U0001f4cd(?:\ufe0f)?) ?",
    ),
    (
        Rank.LABEL,
        ("ort ist",),
        r"(?:arbeits|einsatz|dienst)ort ist (?:(?:das|unser|die|der) )?(?:werk |büro |standort )?",
    ),
    (
        Rank.LABEL,
        ("ort ", "orte ", "location"),
        rf"(?:^|\n){_LINE_LABEL} (?:[-–|] )?(?:in )?(?=\S{{3,40}}(?:\n|$| \())",
    ),
    (
        Rank.CONTEXT,
        ("standort",),
        (
            r"(?:am|an unserem|für unseren|unser(?:em|en|er)?|den|dem|an den|für den|als"
            r"|einem unserer|unsere[rn]?|fester) (?:neuen |modernen |schönen )?standort(?:en|e)? "
            r"(?:in |im |: )?"
        ),
    ),
    (
        Rank.CONTEXT,
        (" in ", " im ", " : "),
        (
            r"(?:niederlassung|geschäftsstelle|filiale|zweigstelle|praxis|kanzlei|werk|klinik|büro"
            r"|studio|office|werkstatt|betrieb|agentur|kita|location|standort|team|teams|branch"
            r"|workshop|einsatz|zentrale|headquarters?|hq|hub) (?:hier |right |here )?(?:in|im|:) "
        ),
    ),
    (
        Rank.CONTEXT,
        ("based in", "located in"),
        (
            r"(?:office|(?:role|position|job)(?: is| will be)?|you|you're|are|be|students"
            r"|candidates|applicants) (?:based|located) in (?:the )?"
        ),
    ),
    (Rank.CONTEXT, (" in ",), r"\b(?:one|another|either|gesucht|wanted|needed) in "),
    (
        Rank.CONTEXT,
        ("büro ", "werk ", "filiale ", "office "),
        r"\b(?:büro|werk|filiale|office) (?=[^\W\d_])",
    ),
    (
        Rank.CONTEXT,
        ("zentrale", "niederlassung", "hybrid", "onsite", "on-site", "vor ort", "remote from"),
        r"(?:zentrale|niederlassung|hybrid|on-?site|vor ort|remote from|onsite) (?:in )?",
    ),
    (
        Rank.CONTEXT,
        ("raum ", "räume", "landkreis", "herzen", "mitten in"),
        r"(?:im raum|großraum|großräume[n]?|im landkreis|im herzen von|mitten in) ",
    ),
    (
        Rank.CONTEXT,
        ("wohn", "reside", "join "),
        r"(?:du|sie) wohn(?:st|en) in |\breside within |join (?:us|our team) in ",
    ),
    (
        Rank.CONTEXT,
        ("remote", "hybrid"),
        (
            r"(?:remote|hybrid)(?: \(|-| ?/ ?| - | – |, | within (?:the )?"
            r"| anywhere (?:in|within) (?:the )?| in (?:the )?| )"
        ),
    ),
    (
        Rank.COMPANY,
        ("s in ", "n in ", "e in "),
        r"(?:büros|standorten?|offices|niederlassungen|studios|locations) in ",
    ),
    (
        Rank.COMPANY,
        ("sitz", "headquartered in", "based in", "located in"),
        r"(?:sitz(?: ist)?|headquartered|hauptsitz|based|located) in ",
    ),
)
CONTEXTS: Final = tuple((rank, cues, lazy(before)) for rank, cues, before in _BEFORE)
BEHIND_CUES: Final = ("umgebung", "remote", "hybrid", "home", "hause")
BEHIND: Final = lazy(
    r"([^\W\d_][\w.-]*(?: [^\W\d_][\w-]*)?) (?:(?:&|und|\+) (?:die )?umgebung|oder (?:\w+ )?remote"
    r"|or (?:\w+ )?remote|o[dr](?:e)?r? (?:hybrid|from home|von zu ?hause|homeoffice)"
    r"|/ remote|\(?hybrid|remote\b)"
)
OWN_CITY_CUES: Final = (
    *("standort", "büro", "office", "niederlassung", "zentrale", "studio", "filiale", "hq"),
    *("headquarters", "hub"),
)
OWN_CITY: Final = lazy(
    r"\b(?:our|the|in|from|unser\w*|im|am|dem|den|ein\w*|das|de[rs]) (?:\w+ )?"
    r"(?P<name>[^\W\d_][\w-]+(?: [^\W\d_]\w+)?),? (?:\w+ )?"
    r"(?P<what>standort|büro|office|niederlassung|zentrale|studio|filiale|hq|headquarters|hub)"
)
_ASKED_WHERE: Final = (
    r"(?:where (?:you'?ll|you'?d|you will|you would|you|we) (?:be |work|are|live)\w*(?: \w+)?"
    r"|wo (?:du|sie|ihr|wir) (?:uns |arbeite\w+|sind|sitzen|findest|finden)\w*(?: \w+)?)"
)
# A heading like 'Standort Salzburg: ...'.
SITE: Final = lazy(r"\bstandort (?P<name>[^\W\d_][\w.-]+(?: [^\W\d_][\w-]+)?) ?:")
LABEL_ALONE: Final = lazy(rf"\W*(?:{_LABEL}|{_ASKED_WHERE})(?: \([^()]*\))?\W*")
STREET: Final = lazy(r"\s*[^,\n]{2,40} \d{1,4} ?[a-z]?, (?=[A-ZÄÖÜ])")
EMPLOYMENT: Final = lazy(
    r"\b(?:vollzeit|teilzeit|full-?\s?time|part-?\s?time|remote|hybrid|on-?site|unbefristet|minijob"
    r"|festanstellung|permanent|ab sofort|m/w/d|w/m/d)\b"
)
META_PARTS: Final = lazy(
    r"\s*(?:[|·•\n]|(?<=zeit),(?= )|(?<=time),(?= )|,(?= \w*zeit)| [-–—] | / (?=[A-Z]))\s*"
)
MOST_META: Final = 140
IN_TITLE: Final = lazy(r"(?:\bin|\bat|\bfür|\b(?:raum|standort)|[-–—|,@(:]|\bbei)\s+|\(")
IN_RUNNING: Final = lazy(
    r"\b(?:(?:in|aus|für|near|from|am flughafen) (?:der region |dem raum |the |ganz )?"
    r"|von (?=[^\W\d_]+ aus\b)|(?:über|bei|nahe) (?=(?:bad|sankt|st\.) ))"
)
OTHERS: Final = lazy(
    r"(?:(?<!einen )(?<!unseren )(?<!einem )(?<!unserem )kunden?|kundinnen"
    r"|partner|studium|studiert|workshops?|konferenz\w*|reisen?|flug\w*|projekte?"
    r"|clients?|customers?|conferences?|trips?|university|universität|dhbw|hochschule|gegründet|founded|born|gericht"
    r"|events?|messen?) (?:\w+ )?$"
)
POSTAL: Final = lazy(r"(?<![\d.,/-])(?:[ADF]|CH|DE|AT)?-? ?\d{4,5} (?=[A-ZÄÖÜ])")
ABROAD: Final = lazy(
    r"(?P<us>[A-Z][\w ]{2,20}), (?:[A-Z]{2}) \d{5}\b"
    r"|(?P<uk>[A-Z][\w-]+)(?:, ?[A-Z]\w+)?,? [A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b"
)
YEAR: Final = lazy(r"(?:19|20)\d\d ")
LONGEST_VALUE: Final = 90
ENDS: Final = lazy(r"\s*(?:\Z|[^\w\s]|oder\b|or\b|und\b|and\b)|\n")
OR: Final = lazy(r" (?:oder|or) (?:in )?")
HEADER: Final = lazy(r"(?:[^|\n]{1,90}\|){2,}[^|\n]{1,40}")
