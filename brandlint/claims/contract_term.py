"""Reads out of a text whether a job is permanent or for a fixed term."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role
from brandlint.facts import Claim, Fact, Named
from brandlint.language.patterns import lazy

CUES: Final = (
    *("befrist", "festanst", "feste anst", "fest angest", "festangest", "festeinst", "feste stell"),
    *("feste einst", "dauerstell", "daueranst", "dauerhafte ", "auf dauer", "permanent"),
    *("open-ended", "open ended", "indefinite", "unlimited", "elternzeit", "mutterschutz"),
    *("schwangerschaftsv", "karenz", "krankheitsv", "vertretung", "zeitvertrag", "auf zeit"),
    *("fixed-term", "fixed term", "temporary", "maternity", "parental leave", "limited "),
    *(
        "-month",
        " month",
        "-year",
        "year term",
        "saison",
        "seasonal",
        "lebenszeit",
        "indeterminate",
        "unbefr.",
        ": perm",
        "ftc",
        "contract: ",
        "festen arbeitsv",
        "fester arbeitsv",
        "festes arbeitsv",
        "feste arbeitsv",
        "festen vertr",
        "indefinite d",
        "secondment",
        "locum",
        "specified",
        "jahresvertrag",
    ),
    *(
        "für die dauer",
        "für zwei ",
        "für ein jahr",
        "für drei ",
        "für 2 ",
        "für sechs ",
        "für vier ",
    ),
    *("für 6 ", "für 12 ", "für 18 ", "für 24 ", "für zwölf "),
    *("für 1 jahr", "für 3 jahre", "projektlaufzeit", "laufzeit", "festen job", "fester job"),
    *(
        "occur between",
        "run from",
        "lasts from",
        "term position",
        "term contract",
        "term appointment",
        "initial contract",
    ),
)

_Term = Literal["permanent", "fixed_term"]
_JOB: Final = (
    r"(?:stelle\w*|position\w*|arbeits(?:vertr|verh|pl)\w+|vertrag\w*|verträge\w*|anstellung\w*"
    r"|beschäftigung\w*|anstellungs\w+)"
)
_ENGLISH_JOB: Final = (
    r"(?:[\w-]+[\s/-]){0,2}?(?:contracts?|positions?|roles?|jobs?|employment|appointments?|hire"
    r"|basis|opportunit\w+|placements?|post\b|posting)"
)
_SPAN: Final = (
    r"(?:\d{1,2}|ein(?:em|es)?|zwei|drei|vier|fünf|zwölf|sechs|one|two|three|four|five|six"
    r"|twelve|eighteen|nine)"
)

# What contracts are called. German words that hold another are told apart by their beginning.
_PATTERNS: Final[dict[_Term, tuple[str, ...]]] = {
    "permanent": (
        (
            r"unbefristet\w*(?:\s(?:festanstellung\w*|arbeitsvertrag\w*|arbeitsverhältnis\w*"
            r"|anstellung\w*|stelle\b|verträge\w*|arbeitsplatz|arbeitsplätze))?"
        ),
        r"(?:dauer|fest)-?anstellung\w*|festeinstellung\w*|\bfest\s?angestellt\w*",
        rf"\bfeste[nrs]? (?:{_JOB}|job|einstellung)",
        r"\bdauerstelle\w*|\b(?:stelle|job|anstellung|einstellung|beschäftigung) auf dauer\b",
        rf"\b(?:dauerhafte[nrs]?|langfristige[nrs]?) (?:{_JOB}|festanstellung)",
        r"\bnicht befristet\w*|\b(?:ohne|keine) befristung",
        rf"permanent(?!ly) {_ENGLISH_JOB}",
        r"\bpermanent(?=\s?(?:$|[|/·,;)•]|\.$|\n))(?<!semi-permanent)",
        r"\bfull-time(?:,| and) permanent\b|\bpermanent,? full[\s-]time\b",
        rf"\b(?:open-?\s?ended|indefinite|unlimited) (?:{_ENGLISH_JOB}|term)",
        (
            r"\bemployed permanently\b|\bauf lebenszeit\b|\bunbefr\.|(?:type|contract"
            r"|term):\s?perm\b|\blebenszeitstelle\w*"
        ),
        r"\bpermanent,? (?:and|&) pensionable|\bindeterminate\b|\bcontract of indefinite duration",
    ),
    "fixed_term": (
        r"(?<!un)(?<!nicht )befriste(?:t\w*|n\b)",
        r"(?<!keine )(?<!ohne )\bbefristung(?:\b(?!s)|sdauer|szeitraum)",
        (
            r"\b(?:elternzeit|mutterschutz|schwangerschafts|krankheits|karenz|mutterschafts)-?\s?"
            r"(?:urlaubs)?vertretung\w*"
        ),
        (
            r"\bvertretungs(?:stelle|vertrag)\w*"
            r"|\bals (?:[\w/()*:-]+ ){0,2}?vertretung\b(?! (?:de[rs]|von|für die (?:t|l)))"
        ),
        r"\bvertretung (?:für eine|während der|wegen|einer) (?:elternzeit|mutterschutz|karenz)\w*",
        (
            r"\b(?<!teil)(?<!arbeits)zeitvertrag\w*|\banstellung auf zeit|\b(?:jahres"
            r"|saison)vertrag\w*"
        ),
        (
            r"\bsaison(?:stelle|kraft|kräfte|aushilfe|arbeit|job|mitarbeit)\w*|\b(?:stelle|vertrag"
            r"|position) (?:\w+ )?auf zeit\b"
        ),
        (
            rf"\bfür (?:die dauer von |zunächst |vorerst )?{_SPAN}(?:\s?(?:bis(?: zu)?|-"
            rf"|oder)\s?{_SPAN})? (?:jahre?n?|monate?n?)\b"
            rf"(?! (?:im voraus|berufs|erfahrung|garantie|jung|alt))"
        ),
        r"\b(?:vertrags|projekt)?laufzeit:?\s(?:von\s|beträgt\s|bis\s|zunächst\s|\d)",
        (
            r"\bfixed[\s-]?term\b|\b(?:time-)?limited (?:until|to \w+ (?:months?|years?)|contract"
            r"|term)"
        ),
        rf"\btemporary (?!work|staff|agency|solution){_ENGLISH_JOB}",
        r"\b(?:maternity|paternity|parental)(?:[\s-]leave)?[\s-](?:cover\w*|replacement)",
        (
            rf"\b{_SPAN}[\s-](?:months?|years?)[\s-](?:fixed |initial |term |full[\s-]time )?"
            rf"(?:contract|term|appointment|fixed)\b"
        ),
        rf"\bcontract (?:for|of|duration|length):? (?:a )?{_SPAN} (?:months?|years?)",
        (
            r"\b(?:positions?|internships?|contracts?|roles?) (?:will )?(?:runs?|occurs?"
            r"|lasts?) (?:from|between|until)\b"
        ),
        (
            r"\bseasonal (?:[\w-]+ ){0,2}?(?:jobs?|work|positions?|roles?|contracts?|staff"
            r"|basis|team"
            r" members?|(?!(?:summ|wint|weath|oth|off|ord|custom|numb|flow|dinn|col)(?:er|or))"
            r"[a-z]{3,}(?:er|or|ist|ant)s?)\b"
        ),
        (
            r"(?:^|[|·:,(/]\s?)temporary(?=\s?(?:$|[|·()/]|, (?:full|part|fixed|\d)))"
            rf"|\bcontract(?: type| term| duration| length)?:\s?{_SPAN}[\s-](?:months?|years?)"
            rf"|\b{_SPAN}[\s-](?:months?|years?) ftc\b|\bftc \(|(?:^|\W)ftc$"
        ),
        r"\bspecified[\s-]purpose contract|\b(?:secondment|locum)\b",
        r"\binitially (?:for|limited)\b|\bterm (?:position|appointment)\b",
    ),
}
_SHORT: Final = 60
_BY_TERM: Final = tuple((term, lazy("|".join(said))) for term, said in _PATTERNS.items())

# What is permanent or limited without being the job, and what may come of it one day.
_OTHER_THINGS: Final = lazy(
    r"\s(?:zugang|access|übernahme\w*|aufenthalt\w*|arbeitserlaubnis\w*|niederlassung\w*"
    r"|garantie\w*|resid\w+"
    r"|work permit|visa|right|übernommen|erlaubnis|weiter|position:|gültig|learning|establishment)"
)
_PROSPECT: Final = lazy(
    r"(?:option|aussicht|chance|möglichkeit|perspektive|ziel|übernahme|übergang|später\w*"
    r"|umwandlung|anschlie\w+|possibility|prospect|option|chance|view|potential|become|turn"
    r"|transition|converted|path|extension)"
    r"(?:,| (?:auf|in|zu|zur|der|späteren|baldigen|dauerhaften|einer?|eine[mnrs]|ein|of|for|to|a"
    r"|an|into|für|mit|unser\w*|dein\w*|be|become|becoming|going|spätere|the|eines"
    r"|anschließende)){1,4}\s$"
)
_AFTERWARDS: Final = lazy(
    r"(?:nach|after)\s(?:\w+\s){0,3}?(?:ausbildung|probezeit|befristung|studium|training"
    r"|probation|abschluss|monaten?|jahr(?:en)?|period|months?|praktikum)\W(?:[\w-]+\W){0,6}$"
)
# Other people's contracts, and what one may have had before.
_OTHERS: Final = lazy(r"\b(?:no|not|nicht mehr|statt|instead of|kein\w*)\s(?:\w+\s){0,2}$")


class _Place(NamedTuple):
    start: int
    end: int
    term: _Term


def term_in(text: str) -> str | None:
    """Return the term that a short labelled value such as 'Vollzeit, unbefristet' names."""
    return next((place.term for place in _places(text.lower())), None)


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield what the passages with a cue say of the contract."""
    for passage in cued:
        if passage.role is Role.PROFILE and len(passage.plain) > _SHORT:
            continue
        for place in _places(passage.plain):
            if not passages.denied(passage, place.start, place.end) or _denies(passage, place):
                yield passage.claim(Fact.CONTRACT_TERM, Named(place.term), place.start, place.end)


def _denies(passage: Passage, place: _Place) -> bool:
    """Tell whether the place holds its own negation: 'nicht befristet', 'ohne Befristung'."""
    return place.term == "permanent" and passage.plain[place.start :].startswith(
        ("nicht ", "ohne ", "keine ")
    )


def _places(plain: str) -> Iterator[_Place]:
    for term, pattern in _BY_TERM:
        for match in pattern.finditer(plain):
            start, end = match.span()
            before = plain[max(0, start - 70) : start].rpartition("\n")[2]
            if (
                not _OTHER_THINGS.match(plain, end)
                and not _PROSPECT.search(before)
                and not _AFTERWARDS.search(before)
            ):
                yield _Place(start, end, term)
