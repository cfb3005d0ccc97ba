"""Reads towns behind the name of a firm or a job: 'Muster GmbH, Musterstadt', 'Cook, Dover'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandlint.claims._places import Evidence, PlaceName, behind, names_from
from brandlint.language.job_titles import likeness
from brandlint.language.patterns import lazy

# What names of firms, offices, schools and houses hold.
_FIRM: Final = lazy(
    r"\b(?:GmbH|mbH|AG|KG|KGaA|SE|UG|OG|OHG|e\. ?V|eG|plc|PLC|Ltd|Limited|Inc|LLC|LLP|Co|Corp|Pty"
    r"|Trust|Council|School|Academy|College|University|Hospital|Clinic|Surgery|Dental|Haulage"
    r"|Market|Coffee|Films|Studios?|Arms|Inn|Hotel|Bakery|Brewery|Farms?|Care|Homecare|Services"
    r"|Logistics|Foods|Engineering|Woodworks|Steel|Department|Ministry|Foundation|Society|Centre"
    r"|Center|Homes?|Group|Partners|Associates|Dairies|Labs?|Systems|Solutions|Garage|Nursery"
    r"|Pharmacy|Library|Museum|Theatre|Church|Charity|Restaurant|Kitchen|Diner|Pub|Bar|Grill|Pizzeria|Caf[eé]|Shop|Stores?"
    r"|Freight|Transport|Motors|Law|Solicitors|Accountants|Builders|Construction|Electric|Plumbing"
    r"|Spitex|Stadtwerken?|Agentur|Gasthof|Gasthaus|Bistro|Apotheke|Bank|Sparkasse|Kanzlei|Verlag"
    r"|Spedition|Autohaus|Institut|Stiftung|Verein|Gymnasium|Kita|Kindergarten|Schule|Kirche"
    r"|Zentrum|Betrieb|Familie|Hof|Technik|Bau|Elektro|Holz|Metall|Logistik|Universität|Hochschule"
    r"|[A-ZÄÖÜ]\w*(?:praxis|klinik|klinikum|agentur|schule|bau|versicherung|bank|apotheke|bäckerei"
    r"|metzgerei|fleischerei|werke?|institut|verein|stiftung|amt|verlag|kanzlei|spedition|zentrum"
    r"|heim|haus|betrieb|gärtnerei|tischlerei|schreinerei|werkstatt|dienste?|technik|hof|handel"
    r"|salon|studio|verwaltung|verband|gesellschaft|brauerei|molkerei|druckerei|baumschule"
    r"|restaurant|hotel|markt|center|service)"
    r"|Praxis|Klinik|Klinikum|Krankenhaus|Spital|Brauerei|Bäckerei|Metzgerei|Versicherung|Salon)\b",
)
_FIRM_FOLDED: Final = lazy(
    r"\b(?:market|coffee|shop|store|pub|hotel|inn|bakery|school|clinic|garage|studio|team|bar"
    r"|gmbh|ag|praxis|salon|café|cafe|ltd|inc|member)\b"
)
_ENDS_PART: Final = lazy(
    r"\.(?=\s|\Z)(?<!\bCo\.)(?<!\bInc\.)(?<!\bLtd\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\be\.)(?<!\bDipl\.)"
    r"(?<!\bProf\.)|[|·•\n!?;:£$€]| [–—-] "
)
_CUT: Final = lazy(r", ?| \(|(?<=\.) (?=[A-Z][\w-]+$)")
_REACH: Final = lazy(r"(?:Raum|Region|Standort|Hub|Werk|Großraum|Kreis|Bezirk|Depot|Filiale) ")
_ENDS: Final = lazy(r"\s*(?:\Z|[).,|·•;!?]| or\b| oder\b| und Umgebung)")
_LONGEST: Final = 120
_MOST_PARTS: Final = 12


def tails(text: str) -> Iterator[PlaceName]:
    """Yield the towns that end a short line or sentence which begins with a firm or a job."""
    at, before = 0, ""
    for _ in range(_MOST_PARTS):
        stop = _ENDS_PART.search(text, at)
        end = stop.start() if stop else len(text)
        if 0 < end - at <= _LONGEST:
            yield from _tail(text, at, end)
            alone = _place(text, at + (text[at : at + 1] == " "), end) if before else None
            if alone and alone.evidence is Evidence.KNOWN and _is_headed(before, text):
                yield alone
            before = text[at:end]
        if stop is None:
            return
        at = stop.end()


def _tail(text: str, start: int, end: int) -> Iterator[PlaceName]:
    cuts = [*_CUT.finditer(text, start, end)]
    alone = _REACH.match(text, start + (text[start : start + 1] == " "), end)
    if alone and (place := _place(text, alone.end(), end)):
        yield place
        return
    for cut in cuts:
        place = _place(text, cut.end(), end)
        if place is None or (place.evidence is Evidence.NONE):
            continue
        head = text[start : cut.start()].strip()
        if _is_headed(head, text) or (place.evidence is Evidence.KNOWN and likeness(head)):
            yield place
            return


def _is_headed(head: str, text: str) -> bool:
    return bool(_FIRM.search(head) or (text.islower() and _FIRM_FOLDED.search(head)))


def _place(text: str, start: int, end: int) -> PlaceName | None:
    """Return the town that is all there is from an offset to the end of a part."""
    reach = _REACH.match(text, start, end)
    start = reach.end() if reach else start
    for place in names_from(text, start, end)[:1]:
        is_last = _ENDS.match(text, behind(text, place, end), end)
        if is_last and not (place.is_region and place.evidence is Evidence.KNOWN):
            return place
    return None
