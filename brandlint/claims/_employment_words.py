"""Words by which texts say as what a job is offered."""

from __future__ import annotations

from typing import Final, NamedTuple


class Kind(NamedTuple):
    """How one kind of employment is called.

    Whatever says it holds one of `cues`. `plain` says it wherever it stands; `offered` only in a
    title, a tag or a line of an offer.
    """

    cues: tuple[str, ...]
    plain: str
    offered: str = ""


_BASIS: Final = (
    r"(?:[\s-]?(?:basis|stelle\w*|job\w*|position\w*|contract|role|employment|tätig\w+))?"
)
# A model, an option or a law beside it makes it a benefit or a matter of other people.
_NOT_MODELS: Final = (
    r"(?![\s-]?(?:modell|option|studi|ausbildung|gesetz|regelung|äquivalent|equivalent|während|in "
    r"(?:der )?elternzeit|quote|anspr|wunsch|equiv|students?\b|study|education|enrol))"
)
KINDS: Final[dict[str, Kind]] = {
    "full_time": Kind(
        ("vollzeit", "voll-", "full", "vz", "tz"),
        rf"vollzeit{_NOT_MODELS}\w*|\bvoll-\s?(?:und|oder|/|&|bzw\.?|,)\s?(?:auch\s)?"
        r"(?:in\s)?teilzeit\w*|\b(?:teil-\s?(?:und|oder|/|&|bzw\.?)\s?vollzeit)\w*"
        rf"|full[\s-]?time\b{_NOT_MODELS}{_BASIS}"
        r"|\bfull(?: time)?[\s-]?(?:and|or|/|&)[\s-]?part[\s-]?time\b"
        r"|\b(?:vz|tz)\s?[/+&]\s?(?:tz|vz)\b",
    ),
    "part_time": Kind(
        ("teilzeit", "teil-", "voll-", "part", "tz", "vz", "geringerer"),
        rf"(?<!alters)(?<!eltern)teilzeit{_NOT_MODELS}\w*"
        r"|\bteil-\s?(?:und|oder|/|&|bzw\.?)\s?vollzeit\w*"
        r"|\bvoll-\s?(?:und|oder|/|&|bzw\.?|,)\s?(?:auch\s)?(?:in\s)?teilzeit\w*"
        rf"|(?<!ter)part[\s-]?time\b{_NOT_MODELS}{_BASIS}"
        r"|\b(?:vz|tz)\s?[/+&]\s?(?:tz|vz)\b|\bgeringerer stellenumfang|\bteilzeitfähig"
        r"|\bteilzeitgeeignet",
    ),
    "internship": Kind(
        ("praktik", "intern"),
        r"\b(?:das|dein|unser) praktikum (?=ist|dauert|umfasst|beginnt|findet|bietet)"
        r"|\b(?:schul|schüler|pflicht|orientierungs|schnupper|berufs|sommer)-?praktik(?:um|a)s?"
        r"(?:platz|plätze|stelle\w*)?\b|\bpraktikums(?:platz|plätze|stelle)\w*",
        r"\bpraktik(?:um|a)\b|\bpraktikant\w*(?:[*:/_-]+in(?:nen)?)?|\binterns?(?:hips?)?\b(?!\w)",
    ),
    "working_student": Kind(
        ("werkstud", "student", "studentisch", "studierendenjob"),
        r"werkstud(?:enten|ierenden)-?stelle\w*",
        r"werkstudent\w*(?:[*:/_(-]+in\w*\)?)?|werkstudierende\w*|\bworking[\s-]student\w*"
        r"|\bstudentische(?:[rn]|\*r|:r|/r|\(r\))? (?:hilfskr\w+|mitarb\w+|aushilf\w+)"
        r"|\bstudent assistants?\b|\bstudentenjob|\bstudierendenjob",
    ),
    "apprenticeship": Kind(
        ("lehr", "ausbild", "azubi", "auszubild", "apprentic", "dual", "lernende", "bilden aus"),
        r"\blehrstellen? (?:als|zum|zur|frei|20\d\d)\b",
        r"\bwir bilden aus(?=:)"
        r"|\bausbildungs(?:platz|plätze|stelle)(?!garantie)\w*(?! (?:belegt|vergeben|besetzt))"
        r"|\b(?:berufs)?ausbildung\b(?:\s(?:als|zum|zur)\b)?|\bazubis?\b|\bauszubildende\w*"
        r"|\blehrlinge?\b|\bapprentic\w+"
        r"|\bduale?[snr]* studi\w+"
        r"|\bdual study|\bdual studies|\bduale?[rn]? student\w*|\blernende\w*",
    ),
    "minijob": Kind(
        ("mini", "geringf", "450", "520", "538", "556", "603"),
        r"\bmini-?job\w*(?:-basis)?|\bgeringfügige?[rn]? (?:beschäftig\w+|basis|entlohnt\w*)"
        r"|\bgeringfügig(?=\s?(?:$|[|·,/)]|\(?auf|oder|möglich))"
        r"|\b(?:450|520|538|556|603)[\s,-]*(?:euro|€|eur)[\s-]*(?:basis|job|kraft|stelle|kräfte)\w*"
        r"|\b(?:auf|in|als) (?:450|520|538|556|603)[\s-]*(?:euro|€|eur)\b",
        r"\baushilfe auf geringf\w+",
    ),
    "freelance": Kind(
        ("freelanc", "freiberuf", "freie", "honorar", "selbst", "self", "contractor", "subunt"),
        r"\b(?:auf|als|in|oder|im) (?:freiberuflich\w*|freelance\w*|selbst(?:st)?ändig\w* basis|"
        r"(?:der )?freie\w* mitarbeit\w*|honorarbasis|honorarkraft)\b"
        r"|\bauf honorarbasis|\bfreie[nr]? mitarbeit\b|\bfreelance (?:contract|basis|position|role)"
        r"|\bself[\s-]employed (?:contract|basis|position|role)|\bindependent contractor (?:pos"
        r"|role)"
        r"|\bcontractor (?:position|role|basis)|\bfreiberuflich oder\b",
        r"freelance\w*(?:[*:/_-]+in(?:nen)?)?\b|\bfreiberufler\w*|\bfreie\w* mitarbeiter\w*"
        r"|\bhonorarkr\w+|\bsubunternehmer\w*(?:[*:/_-]+in(?:nen)?)?\b|\bcontractors?\b",
    ),
    "volunteer": Kind(
        ("freiwillig", "volunteer", "ehrenamt", "fsj", "bfd", "föj", "bufdi"),
        r"\bfreiwilliges (?:soziales|ökologisches) jahr|\bbundesfreiwilligendienst\w*"
        r"|\bfreiwilligendienst\w*|\bprospective volunteers|\bbecome a volunteer"
        r"|\bist ehrenamtlich|\bvolunteer (?:position|role|basis|opportunit)\w*"
        r"|\behrenamtliche (?:mitarbeit|tätigk)\w*",
        r"\b(?:fsj|bfd|föj|bufdi)\b|\behrenamtlich\w*|\bvolunteers?\b(?! (?:help|run|work|give"
        r"|come|make|support|who|are)\b)|\behrenamt\b"
        r"|^volunteer(?:ing|s)?(?: with us| roles?)?$",
    ),
    "temporary_agency": Kind(
        ("zeitarbeit", "überlassung", "temp", "agency", "eingesetzt"),
        r"\b(?:in|per|über|durch) (?:der |die )?zeitarbeit\b"
        r"|\b(?:im rahmen|in|über|per|auf (?:dem )?(?:weg|wege)) (?:einer |der |von )?"
        r"(?:arbeitnehmer|personal)überlassung\b|\bzeitarbeits?(?:stelle|vertrag|verh)\w*"
        r"|\btemporary agency work|\bvia (?:a )?temp agency"
        r"|\bbei unseren (?:[\w-]+\s){0,3}[\w-]*kunden eingesetzt"
        r"|\b(?:arbeitnehmer|personal)überlassung (?:mit|zur|inkl\.?) (?:\w+ )?(?:option|übernahme"
        r"|späterer|anschließender|ziel|aussicht)\w*"
        r"|\btemp(?:orary)?[\s-]to[\s-](?:hire|perm(?:anent)?)\b|\bagency (?:worker|contract)s?\b",
        r"(?:\bart|anstellung\w*|vertrag\w*|beschäftigung\w*):\s?"
        r"(?:arbeitnehmer|personal)?überlassung",
    ),
}
