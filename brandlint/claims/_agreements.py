"""Collective agreements: how texts write them, and how the groups of their scales are called."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from brandlint.language.patterns import lazy

_NO_LETTER: Final = r"(?![a-zäöüß0-9])"
_TARIFF: Final = r"tarifvertr[aä]g\w*"

# Agreements by the name that a claim gives them. All patterns meet plain lower case; the first
# that fits a place counts.
_NAMED: Final[dict[str, tuple[str, ...]]] = {
    "TVA-L": (rf"tva[- ]?l{_NO_LETTER}(?: (?:bbig|pflege|gesundheit))?",),
    "TVAöD": (rf"tva[- ]?(?:ö|oe)d{_NO_LETTER}", rf"tv[ps][- ]?(?:ö|oe)d{_NO_LETTER}"),
    "TV-L": (
        rf"(?<!\w)tv[- ]?l(?:[- ](?:s|sue|kr))?{_NO_LETTER}(?!-)",
        rf"{_TARIFF} (?:für den |des |im )?öffentliche\w+ dienst\w* der länder",
        rf"{_TARIFF} (?:der|für die) länder",
    ),
    "TV-H": (rf"(?<!\w)tv-h{_NO_LETTER}(?!-)", rf"{_TARIFF} (?:des landes )?hessen"),
    "TVöD": (
        rf"tv[- ]?(?:ö|oe)d(?:[-/ ](?:sue|s\+e|vka|bund|pflege|[bkpvs]){_NO_LETTER})*",
        rf"{_TARIFF} (?:für den |des |im )?öffentliche\w+ dienst\w*",
    ),
    "TV-Ärzte": (rf"tv[- ]?(?:ä|ae)(?:rzte)?(?:[-/ ](?:vka|tdl|l|kf|h)){_NO_LETTER}",
                 r"tv[- ]?(?:ä|ae)rzte"),
    "TV-V": (rf"(?<!\w)tv-v{_NO_LETTER}",),
    "TV-N": (rf"(?<!\w)tv-n{_NO_LETTER}",),
    "TV-BA": (rf"(?<!\w)tv-ba{_NO_LETTER}",),
    "TV-G-U": (rf"(?<!\w)tv-g-?u{_NO_LETTER}",),
    "TV Stud": (rf"(?<!\w)tv[- ]?stud{_NO_LETTER}",),
    "TV DN": (rf"(?<!\w)tv[- ]dn{_NO_LETTER}", r"tarifvertrag diakonie niedersachsen"),
    "AVR": (
        (rf"(?<!\w)avr(?:[-. ](?:des |der )?(?:caritas\w*|diakonie\w*|dd|dwbo|bayern|j|bay|wü\w*"
        rf"|k)){_NO_LETTER}"),
        r"arbeitsvertragsrichtlinien (?:der |des |für )\w+(?: \w+)?",
        r"(?:caritas|diakonie)-?tarif\w*",
    ),
    "BAT-KF": (r"(?<!\w)bat[-/ ]?kf",),
    "DRK-RTV": (r"drk[- ](?:rtv|reformtarif\w*|tarif\w*)",),
    "KAVO": (rf"(?<!\w)kavo{_NO_LETTER}",),
    "DVO.EKD": (r"dvo[.-]ekd",),
    "IG Metall": (
        r"ig[- ]?metall(?:[- ](?:tarif\w*|era|flächentarif\w*))",
        rf"(?:{_TARIFF}|tarif\w*) (?:der |mit der |nach )?ig[- ]?metall",
        r"metall-?tarif\w*",
    ),
    "IG BCE": (rf"ig ?bce[- ]tarif\w*|{_TARIFF} (?:der |mit der )?ig ?bce", r"chemie-?tarif\w*"),
    "ver.di": (rf"ver\.?di[- ]tarif\w*|{_TARIFF} (?:mit |der |von )?ver\.?di(?!\w)",),
    "NGG": (rf"ngg[- ]tarif\w*|{_TARIFF} (?:mit )?(?:der )?ngg(?!\w)",),
    "IG BAU": (rf"ig[- ]bau[- ]tarif\w*|{_TARIFF} (?:mit )?(?:der )?ig[- ]bau(?!\w)",),
    "EVG": (rf"evg[- ]tarif\w*|{_TARIFF} (?:mit )?(?:der )?evg(?!\w)",),
    "AWO": (rf"(?:tv[- ])awo(?!\w)|awo[- ]tarif\w*|{_TARIFF} (?:der )?awo(?!\w)",),
    "KTD": (rf"(?<!\w)ktd{_NO_LETTER}|kirchliche\w* {_TARIFF} diakonie",),
    "GVP": ((r"(?:gvp|igz|bap)(?:[-/ ]dgb)?[- ]tarif\w*|tarif\w* (?:der|des|von|nach) "
            r"(?:gvp|igz|bap)"),),
    "KV": (
        r"(?:entlohnung|bezahlung|gehalt|entgelt|vergütung|lohn|einstufung) nach (?:dem )?kv(?!\w)",
        (r"(?<!\w)(?:swö|handels|metaller?|it|gastro|bau|sozial|chemie|caritas|diakonie|angestellten"
        r"|arbeiter)-kv(?!\w)"),
        r"(?:nach|laut|lt\.?|gem\.|gemäß) (?:dem )?(?:swö|bags)(?![\w-])",
        r"kollektivvertr[aä]g(?!s?(?:verhand|recht|partner))\w*",
        r"(?<!\w)kv-(?:mindest|gehalt|lohn|einstuf|entgelt|konform|brutto|grund|gruppe)\w*",
        (rf"(?<=laut )kv{_NO_LETTER}|(?<=lt\. )kv{_NO_LETTER}|(?<=lt )kv{_NO_LETTER}"
        rf"|(?<=gem\. )kv{_NO_LETTER}|(?<=gemäß )kv{_NO_LETTER}|(?<=gemäß dem )kv{_NO_LETTER}"
        rf"|(?<=laut dem )kv{_NO_LETTER}|(?<=über )kv{_NO_LETTER}|(?<=über dem )kv{_NO_LETTER}"
        r"|(?<!\w)kv(?= (?:für|metall|handel|it|swö|chemie|gastro|bau|banken"
        r"|sozial|hotel|werbung))"),
    ),
    "L-GAV": (rf"(?<!\w)l-gav{_NO_LETTER}|landes-?gesamtarbeitsvertrag\w*",),
    "GAV": (rf"gesamtarbeitsvertrag\w*|(?<!\w)gav{_NO_LETTER}",),
}  # fmt: skip
# Names that mean something else, too: an agreement only beside a word for pay or a group.
_DOUBTFUL: Final[dict[str, str]] = {
    "AVR": rf"(?<!\w)avr{_NO_LETTER}",
    "BAT": rf"(?<!\w)bat{_NO_LETTER}",
    "IG Metall": r"(?<!\w)ig[- ]?metall",
    "ERA": rf"(?<!\w)era(?:-(?:tarif\w*|bayern|nrw)|{_NO_LETTER})",
}
# Agreements of a trade, named as they are written.
_TRADES: Final = (
    rf"{_TARIFF} (?:(?:für |im |in )?(?:der|die|des|das|den)? ?)(?:\w+n )?"
    r"(?:einzelhandels?|groß- und außenhandels?|gebäudereinig\w+|bau(?:haupt)?gewerbes?"
    r"|(?:bank|versicherungs)\w+|hotel\w*|gastgewerbes?|systemgastronomie|nahverkehrs?"
    r"|druck\w+|holz\w+|textil\w+|elektro\w+|metall\w*-? ?(?:und elektro\w+)?|zeitarbeit"
    r"|sicherheits\w+|maler\w*|dachdecker\w*|chem\w+|roten kreuz\w*"
    r"|(?:bahn|post|telekom|rentenversicherung))"
)


class Agreement(NamedTuple):
    """An agreement that a text names; `sure` unless its name has other meanings."""

    start: int
    end: int
    name: str
    sure: bool


def _compiled() -> tuple[tuple[str, bool], ...]:
    return (
        *((name, True) for name in _NAMED),
        ("", True),
        *((name, False) for name in _DOUBTFUL),
    )


# Agreements that only their abbreviation names, in capitals: 'nach BETV', 'gemäß TV-UK'.
_ABBREVIATED: Final = lazy(
    r"(?:[Nn]ach|[Gg]emäß|[Gg]em\.|[Ll]aut|[Ll]t\.|[Aa]n|des|der|nach de[mr]|Tarif)\s(?:den |dem )?"
    r"(?P<name>[A-ZÄÖÜ]{1,6}TV(?:-[A-ZÄÖÜ]+)?|TV[- ][A-ZÄÖÜ]{1,6}(?:[- ][A-ZÄÖÜ]{1,6})?)"
    r"(?![\w-])"
)
_KINDS: Final = _compiled()
_AGREEMENT: Final = lazy(
    "|".join(
        f"(?P<n{number}>{pattern})"
        for number, pattern in enumerate(
            (*("|".join(forms) for forms in _NAMED.values()), _TRADES, *_DOUBTFUL.values())
        )
    )
)


# Without one of these, a text names no agreement.
_ANY: Final = lazy(
    r"tarif|kollektivv|arbeitsvertragsr|gesamtarbeitsv|tv(?![a-zäöü])|tv(?:ö|oe|stud|a|p|s)"
    r"|(?<![a-zäöü])(?:kv|avr|bat|ktd|kavo|gav|era|ig|igz|gvp|bap|drk|dvo|swö|bags)"
)


def agreements_in(text: str, written: str = "") -> list[Agreement]:
    """Return the agreements that a text in the form of `Passage.plain` names, in order.

    Abbreviations that no list knows are read where the text is given as `written`, too.
    """
    found: list[Agreement] = []
    if not _ANY.search(text):
        return found
    for match in _AGREEMENT.finditer(text):
        name, sure = _KINDS[int((match.lastgroup or "n0")[1:])]
        found.append(Agreement(match.start(), match.end(), name, sure))
    for match in _ABBREVIATED.finditer(written) if "TV" in written else ():
        start, end = match.span("name")
        if not any(one.start < end and start < one.end for one in found):
            found.append(Agreement(start, end, match["name"], sure=False))
    return sorted(found)


_WITHOUT_LETTER: Final = ("KV", "GAV", "L-GAV")


class Group(NamedTuple):
    """A group of a pay scale: 'E 9b', 'S 8a', 'P 7', 'Ä 1'; `scale` is empty for a bare '11'."""

    start: int
    end: int
    scale: str
    number: str

    def name(self, agreement: str = "") -> str:
        """Return the group with its agreement, whose groups are E where no letter is written."""
        lettered = agreement and agreement not in _WITHOUT_LETTER and self.number[0].isdigit()
        usual = "E" if lettered else ""
        return " ".join(part for part in (agreement, self.scale or usual, self.number) if part)


_NUMBER: Final = r"\d{1,2}(?: ?[abcü](?![a-zäöüß]))?(?![\w%€])(?![.,]\d)"
_WORD: Final = (
    r"(?:(?:entgelt|vergütungs|gehalts|lohn|verwendungs|beschäftigungs|vw)(?:-?gr(?:uppen?|\.))|(?<!\w)vwg"
    r"|(?:salary|pay|remuneration|wage) (?:group|grade|scale))"
)
_SCALE: Final = r"(?:(?<![\w])(?:eg|e|p|sd|s|kr|ä|ae)[. -]?\s?)"
_GROUP: Final = lazy(
    rf"(?:(?P<word>{_WORD})\s?:?\s?(?:\()?(?P<scale>{_SCALE})?|(?P<letter>{_SCALE}))"
    rf"(?P<first>{_NUMBER}|(?<=gruppe )(?:[ivx]{{1,4}} ?[ab]?|[a-k](?:/\d)?)(?![a-zäöüß]))"
    rf"(?:\s?(?:[-–/]|bis|oder|bzw\.|und)\s?(?:{_WORD}\s)?{_SCALE}?(?P<last>{_NUMBER}))?"
)
_BARE: Final = lazy(
    rf"[ -](?P<first>{_NUMBER})(?!\s?(?:tage|urlaub|std|stunden|euro|wochen|monat|jahr|x))"
)
_LETTERS: Final = {
    "eg": "E",
    "e": "E",
    "p": "P",
    "s": "S",
    "sd": "SD",
    "kr": "KR",
    "ä": "Ä",
    "ae": "Ä",
}


def groups_in(text: str) -> list[Group]:
    """Return the groups of pay scales that a text names, ranges as one, in order."""
    return [_group(match) for match in _GROUP.finditer(text)]


def bare_group(text: str, at: int) -> Group | None:
    """Return the number that directly follows an agreement: 'TV-L 9'."""
    match = _BARE.match(text, at)
    return Group(match.start("first"), match.end(), "", match["first"]) if match else None


# IVb is four, part b.
_ROMAN: Final = lazy(r"(?P<roman>[ivx]{1,4})(?P<part>[ab]?)")


def _group(match: re.Match[str]) -> Group:
    letter = (match["scale"] or match["letter"] or "").strip(" .-")
    first = match["first"].replace(" ", "")
    roman = _ROMAN.fullmatch(first)
    first = roman["roman"].upper() + roman["part"] if roman else first
    first = first.upper() if len(first) == 1 or first[1:2] == "/" else first
    last = (match["last"] or "").replace(" ", "")
    # 'E 12/S 1' names a step of the group, no range.
    if _rank(last) < _rank(first):
        return Group(match.start(), match.end("first"), _LETTERS.get(letter, ""), first)
    number = first if last == first else f"{first}–{last}"
    return Group(match.start(), match.end(), _LETTERS.get(letter, ""), number)


def _rank(number: str) -> tuple[int, str]:
    figures = number.rstrip("abcü")
    return (int(figures) if figures.isdigit() else 0, number)
