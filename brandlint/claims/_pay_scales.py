"""Pay scales that are complete without an agreement, as civil services and health services have."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from brandlint.language.patterns import lazy

# Civil servants and American grades, which name themselves.
_GRADE: Final = r"(?:besoldungsgruppen?|bes(?:oldungs|\.)?-? ?gr(?:uppe|\.)|besoldung)"
# A civil servant's grade, or two that bound what is paid.
_RUNG: Final = r"(?P<number>\d{1,2}(?: ?(?:bis|-|/) ?(?:[abr] ?)?\d{1,2})?)(?!\d)"
_ANY_RUNG: Final = lazy(r"(?<!\w)(?:[abrw]|gs)[ -]?\d")
_SCALES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (between, lazy(pattern))
    for between, pattern in (
        # Besoldungsgruppe A 13
        (" ", rf"{_GRADE}\s?:?\s?(?:nach )?(?P<letter>[abr])\s?{_RUNG}"),
        # A 13 LBesO
        (
            " ",
            (
                rf"(?<!\w)(?P<letter>[abr])\s?{_RUNG}[ a-zäöü/()]{{0,12}}"
                r"(?:\w{0,10}besg|\w{0,3}bes[og]o?\b)"
            ),
        ),
        # Die Besoldung erfolgt nach A 13; TVöD bzw. A 10
        (
            " ",
            (
                r"(?:besoldung[^.;\n]{0,25}? nach|tv-l|tvöd)(?: ?bzw\.?| ?oder| ?/)? ?"
                rf"(?<!\w)(?P<letter>a)\s?{_RUNG}"
            ),
        ),
        # A 13-Stelle
        (" ", r"(?<!\w)(?P<letter>a) ?(?P<number>1?\d)-(?:stelle|besoldung)"),
        # W2-Professur
        (
            "",
            r"(?<!\w)(?P<letter>w)[ -]?(?P<number>[123])[- ]?(?:\w{0,8}professur|stelle|besold)",
        ),
        # Professur für Musik (W 2)
        (
            "",
            (
                rf"(?:professur\w* |{_GRADE} )[^.;\n]{{0,10}}?\(?"
                r"(?<!\w)(?P<letter>w) ?(?P<number>[123])(?!\d)"
            ),
        ),
        ("-", r"(?<!\w)(?P<letter>gs)-(?P<number>\d{1,2}(?: ?[/-] ?(?:gs-)?\d{1,2}){0,2})(?!\w)"),
    )
)
# What follows the first number of a grade and makes it a range.
_TO: Final = r"(?:\s?(?:[-–/]|to|bis|und|and)\s?(?P<last>{}))?(?![\w%€]|[.,]\d)"
_NUMBER: Final = r"\d{1,2}[a-d]?|[ivx]{1,4}"

# Grades with a word of their own: Lohnklasse 12, Entlohnungsgruppe v2/3, Pay Grade 14.
_WORDED: Final = lazy(
    r"(?<!\w)(?:(?P<word>(?:lohn|gehalts|salär|besoldungs|entlöhnungs|funktions)"
    r"-?(?:klasse|band|stufe)|(?:pay|salary|wage|job) (?:grade|band|level))[ns]?:?\s"
    rf"(?P<first>{_NUMBER}){_TO.format(_NUMBER)}"
    r"|(?P<group>(?:entlohnungs|verwendungs|bewertungs|funktions|gehalts|beschäftigungs)gruppen?)"
    r":?\s(?P<letter>[vha] ?\d(?:/\d)?|[a-k](?:/\d)?)(?![\w-]))"
)
# Abbreviations that name a grade wherever they stand; the value is as written.
_CODES: Final = lazy(
    r"(?<!\w)(?:"
    # Austrian communities and states, beside a word for it
    r"(?:(?<=funktionslaufbahn )|(?<=funktionslaufbahn: )|(?<=einstufung )|(?<=einreihung ))"
    r"[gl]d ?\d{1,2}(?:[./]\d)?"
    r"|(?:(?<=einstufung )|(?<=einstufung: )|(?<=bewertung )|(?<=bewertung: ))v ?\d/\d"
    # British local government and schools
    r"|(?:so|po) ?\d{1,2}(?: ?(?:-|to|/) ?(?:so|po) ?\d{1,2})?(?= ?[,|(:;-]? ?(?:£|scp|\Z))"
    r"|mps ?/ ?ups|m1 ?(?:-|to) ?(?:m6|ups ?3)|ups ?[123]|mps ?\d(?: ?- ?\d)?|mps(?=,? ?£)"
    r"|scp ?\d{1,2}(?: ?(?:-|to) ?\d{1,2})?"
    # Canadian public service
    r"|(?:ec|as|it|cr|pm|fi|pe|is|fb|en|cs|gt|eg|bi|co|fs|da|sw|nu|wp|pg|lp|st|el|ga)-0[1-9]"
    r"(?: ?(?:/|to|-) ?(?:\w\w-)?0[1-9])?"
    r")(?![\w-]|\.\d)"
)
_OF_PAY: Final = lazy(
    r"[£€$]|salar|\bpay|classif|\bgrade|\bscale|\bper annum|gehalt|entlohn|level"
    r"|funktionslauf|einstuf|einreih"
)
# The scales of an employer or a ministry, by name: 'on the HSE pay scale'.
_SCALES_NAMED: Final = lazy(
    r"(?:[Oo]n|[Pp]er|[Ww]ith|[Tt]o|[Uu]nder|[Ff]ollows?|[Ff]ollowing)\s(?:the\s)?"
    r"(?P<name>[A-Z][\w&'’]*(?:\s(?:of|and|the|for|[A-Z][\w&'’]*)){0,5}?"
    r"(?:\s(?:[Pp]ay|[Ss]alary|[Ii]ncremental))?\s[Ss]cales?)(?!\w)"
)
_POINT: Final = lazy(r"[^.;!?]{0,25}?(?<!\w)scp ?(?P<point>\d{1,2}(?: ?- ?\d{1,2})?)")
# Unions of electricians, nurses, civil servants ..., whose agreements have no other name.
_UNIONS: Final = lazy(
    r"(?<!\w)(?P<name>ibew|cupe|unifor|usw|uaw|seiu|ufcw|ona|bcgeu|psac|opseu|teamsters|liuna"
    r"|afscme|unison|siptu|fórsa|iuoe|heu|njc|jnc)(?: local \d+)?(?:(?: national)?(?: collective)?"
    r"(?: bargaining)?(?: pay)? (?:agreements?|contract|rates?|scales?|cba|terms)(?!\w)|(?= scp))"
)

# Words that name many things, and pay only in its company.
_DOUBTFUL: Final = lazy(
    r"(?<![\w-])(?:afc )?(?P<word>grade|band|scale)s?(?P<colon>:)? "
    rf"(?P<first>{_NUMBER}|[a-z]\d{{1,2}}|(?P<rank>heo|seo|[ae]o)|[a-k](?=,? ?\(?[£€]))"
    + _TO.format(rf"(?:(?:grade|band|scale) )?(?:{_NUMBER}|[a-z]\d{{1,2}}|heo|seo|[ae]o)")
)
_COMPANY_BEFORE: Final = lazy(
    r"(?:salar|\bpay\b|\bpaid\b|remunerat|\bscale|\bgrad(?:e|ing)\b|agenda for change|\bafc\b"
    r"|appointed|[£€$]\s?\d)[^.;!?]{0,40}$"
)
_COMPANY_BEHIND: Final = lazy(
    r"[\s,:;|()-]{0,4}(?:[£€$]\s?\d|salary|pay\b|\(?agenda for change|on the \w+ scale"
    r"|scp|chf|cad|eur)"
)
_SCHOOL_BEFORE: Final = lazy(
    r"(?:gcse|maths?|english|school|education|minimum|completed|pass|ielts|at least|students?"
    r"|surface|children|pupils|teach\w*|rated?|ingress|diploma|certificate|listed|from)[^.;!?]{0,20}$"
)
_SCHOOL_BEHIND: Final = lazy(
    r" ?(?:teacher|student|pupil|class|math|school|education|or above|or higher|or better|diploma"
    r"|reading|in (?:english|math)|listed|[gc]cse|steel|level|children|english|certific|building"
    r"|kid|year)"
)


_ANOTHER: Final = lazy(r" ?(?:bis|-|/) ?(?:[abr] ?)?")


# In the company of civil servants or public agreements, an A is a grade: A 11 bis A 12.
_CIVIL_SERVICE: Final = lazy(r"beamt|laufbahn|besold|[hgm]\. ?d\.|(?<!\w)tv-l|tvöd")
_RUNG_ALONE: Final = lazy(
    r"(?<![\w-])(?<!din )(?P<letter>a) ?"
    r"(?P<number>(?:[5-9]|1[0-6])(?: ?(?:bis|-|/) ?(?:a ?)?(?:[6-9]|1[0-6]))?)(?![\w.]\d|[\w-])"
)


class Grade(NamedTuple):
    """A grade that is complete without an agreement; `name` is the value, as it is written."""

    start: int
    end: int
    name: str


def scales_in(text: str, written: str) -> list[Grade]:
    """Return the grades of a text that need no other word beside them.

    `text` is in the form of `Passage.plain`, `written` the same as it stands.
    """
    found: dict[int, Grade] = {}
    patterns = _SCALES if _ANY_RUNG.search(text) else ()
    if patterns and _CIVIL_SERVICE.search(text):
        patterns = (*_SCALES, (" ", _RUNG_ALONE))
    for between, pattern in patterns:
        for match in pattern.finditer(text):
            number = _ANOTHER.sub("–", match["number"]) if match["letter"] in "abr" else ""
            number = number or match["number"].replace("gs-", "").replace(" ", "")
            name = f"{match['letter'].upper()}{between}{number}"
            found.setdefault(match.start("letter"), Grade(match.start(), match.end(), name))
    grades = [*found.values(), *(_worded(match) for match in _WORDED.finditer(text))]
    grades += _unions(text)
    if _OF_PAY.search(text):
        grades += [
            Grade(*match.span(), written[slice(*match.span())]) for match in _CODES.finditer(text)
        ]
    return grades


def named_scales_in(written: str) -> list[Grade]:
    """Return the scales of an employer or a ministry: 'on the HSE pay scale'."""
    if "cale" not in written:
        return []
    return [Grade(*match.span("name"), match["name"]) for match in _SCALES_NAMED.finditer(written)]


def bands_in(text: str, *, labelled: bool, whole: bool) -> list[Grade]:
    """Return 'Band 5', 'Grade 7', 'Grade III': pay with a word for it beside them.

    `labelled` tells that something else has said so; in a title or a short line by itself
    (`whole`), a grade that ends the line or stands between signs is one, too.
    """
    found: list[Grade] = []
    if not ("grade" in text or "band" in text or "scale" in text):
        return found
    for match in _DOUBTFUL.finditer(text):
        before, behind = text[max(0, match.start() - 60) : match.start()], text[match.end() :]
        if _SCHOOL_BEFORE.search(before) or _SCHOOL_BEHIND.match(behind):
            continue
        by_itself = whole and _by_itself(before, behind)
        if (
            match["colon"]
            or labelled
            or by_itself
            or _COMPANY_BEFORE.search(before)
            or _COMPANY_BEHIND.match(behind)
        ):
            found.append(Grade(match.start(), match.end(), _banded(match)))
    return found


def _by_itself(before: str, behind: str) -> bool:
    before, behind = before.rstrip(), behind.lstrip()
    return (not before or before[-1] in ",-|(/:·") and (not behind or behind[0] in ",-|)/;·")


def _banded(match: re.Match[str]) -> str:
    last = re.sub(r"(?:grade|band|scale) ", "", match["last"] or "")
    if match["rank"]:
        return match["rank"].upper()
    return _named(match["word"], match["first"], last)


def _worded(match: re.Match[str]) -> Grade:
    if match["group"]:
        name = f"{match['group'].removesuffix('n').capitalize()} {match['letter'].replace(' ', '')}"
    else:
        name = _named(match["word"], match["first"], match["last"] or "")
    return Grade(match.start(), match.end(), name)


def _named(word: str, first: str, last: str) -> str:
    numbers = [
        part if part[0].isdigit() and len(part) > 1 else part.upper()
        for part in (first, last)
        if part
    ]
    return f"{word.title()} {'–'.join(numbers)}"


def _unions(text: str) -> list[Grade]:
    found = []
    for match in _UNIONS.finditer(text):
        point = _POINT.match(text, match.end())
        name = (
            match["name"].upper() if len(match["name"]) <= len("opseu") else match["name"].title()
        )
        name = f"{name} SCP {point['point'].replace(' ', '')}" if point else name
        found.append(Grade(match.start(), point.end() if point else match.end(), name))
    return found


def apart(grades: list[Grade]) -> list[Grade]:
    """Return the grades in order without those that stand within an earlier one."""
    kept: list[Grade] = []
    for grade in sorted(grades, key=lambda one: (one.start, -one.end)):
        if not kept or grade.start >= kept[-1].end:
            kept.append(grade)
    return kept
