"""Reads towns out of the names of what is theirs: 'Stadtwerke Musterstadt', 'Example County'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandlint.claims._first_names import FIRST_NAMES
from brandlint.claims._places import Evidence, PlaceName, names_from
from brandlint.language.patterns import lazy

# Behind these stands the name of a town, whatever it is.
_OF_TOWN: Final = (
    r"(?:(?:Hanse|Kreis|Universitäts|Landeshaupt|Große Kreis|Samt|Verbands|Stadt|Markt|Orts|Kirch"
    r"|Einheits|Politische )?-?(?:[Ss]tadt|[Gg]emeinde)|Stadtwerken?|Stadtverwaltung"
    r"|Gemeindeverwaltung|Landkreis(?:es)?|Landratsamt|Jugendamt|Kreis|Bezirk|Kreisverwaltung"
    r"|Bezirkshauptmannschaft|Einwohnergemeinde|Rathaus|Gemeindeamt|Flughafen|(?:City|Town|County"
    r"|Borough|Village|Municipality|Township) of)"
)
# Behind these it may be that of a saint or a founder.
_OF_HOUSE: Final = (
    r"(?:Klinikum|Kliniken|Krankenhaus|Spital|Kantonsspital|Universität|Uniklinik|Universitätsklinikum"
    r"|Universitätsspital|Hochschule|Fachhochschule|TU|TH|FH|Uni|[Ss]chule|Primarschule|Volksschule"
    r"|Kreisklinik|Sparkasse|Volksbank|Raiffeisenbank|Studierendenwerk|Werk|Hub|Depot|Niederlassung"
    r"|Filiale|University of|Sozialstation|Tierheim|Zoo|Theater|Diakonie|Caritas|Lebenshilfe)"
)
_OWNED: Final = lazy(rf"(?<![\w-])(?=[A-ZÄÖÜgs])(?:(?P<town>{_OF_TOWN})|{_OF_HOUSE}) (?=[A-ZÄÖÜ])")
_BEFORE: Final = lazy(
    r"(?<![\w-])(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?P<of> (?:(?:Metropolitan )?Borough"
    r"|City|Town|District|Parish) Council| County(?: Council)?)\b"
)


def owners(text: str) -> Iterator[PlaceName]:
    """Yield the towns and counties that names of offices, houses and works hold."""
    for match in _OWNED.finditer(text):
        for place in names_from(text, match.end())[:1]:
            needed = Evidence.NONE if match["town"] else Evidence.LOOKS
            is_name = place.name.split()[0].lower() in FIRST_NAMES
            if place.evidence >= needed and not (is_name and not place.evidence):
                yield place
    for match in _BEFORE.finditer(text):
        whole = match["of"] == " County"
        start, end = match.start(), match.end() if whole else match.end("name")
        yield PlaceName(start, end, text[start:end], Evidence.LOOKS, is_region=False)
