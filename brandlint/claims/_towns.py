"""Tells towns that no list knows: by the ends of their names, and by what is no town."""

from __future__ import annotations

import re
from typing import Final

from brandlint.language.patterns import lazy

# What a town's name often ends in.
_ENDINGS: Final = lazy(
    r"[^\W\d_]{2,}(?:burg|berg|heim|hausen|stadt|stedt|städt|dorf|ingen|felde?|bach|kirchen|tal|au"
    r"|furt|brück|brücken|münster|rode|roda|leben|hagen|haven|walde?|see|ach|born|stein|fels|ried"
    r"|hofen|stetten|weiler|reuth|werder|büttel|itz|ow|kirch|zell|ruhe|moos|wang|gau|loh|lohe"
    r"|hude|siel|mühl|mühle|hütte|köping|borough|ville|ford|bury|ham|ton|wil|ikon|chester|cester|cross|minster"
    r"|mouth|stead|dale|stowe|combe|thorpe|hurst|worth|kreis)"
)
# What ends so, too, and is none.
_NO_TOWN: Final = lazy(
    r".*(?:umkreis|arbeitskreis|freundeskreis|personenkreis|frau|bau|schau|stau|umfeld|[stk]feld|dfeld|innenstadt|altstadt|großstadt|hauptstadt"
    r"|kleinstadt|kapital|digital|portal|quartal|workflow|show|sprach|baustein|meilenstein|gestein"
    r"|niveau|fach|dach|besitz|sitz|tee|kaffee|idee|allee|übersee|pflegeheim|wohnheim|altenheim"
    r"|kinderheim|zugang|umgang|vorgang|zwang|blau|grau|genau|zuhause|daheim|team|danach"
    r"|hiernach|demnach|brutto|button|skeleton|python|marathon|vertrauen|vorhaben|erleben"
    r"|privatleben|berufsleben|familienleben|arbeitsleben|zusammenleben)|leben|haven|allein",
    re.IGNORECASE,
)
_TEXT: Final = (
    # Ways of working, parts of a posting, words of contact.
    "vollzeit teilzeit minijob homeoffice home-office home office remote hybrid mobil voll- tbd "
    "full-time part-time fulltime parttime full part time flexible flexibel various anywhere "
    "everywhere überall weltweit worldwide bundesweit deutschlandweit europaweit virtual global "
    "onsite on-site inhouse germany-wide außendienst innendienst hands-on permanent befristet "
    "unbefristet freelance contract internship praktikum werkstudent festanstellung ausbildung "
    "elternzeit schicht absprache vereinbarung leitung senior junior level kontakt bewerbung job "
    "jobs karriere jetzt startdatum start beginn eintritt referenznummer datum date vergütung "
    "arbeitszeit berufserfahrung voraussetzungen aufgaben salary gehalt type reisebereitschaft "
    "absolventen berufseinsteiger homeoffice-option arbeitsort standort standorte ort manager "
    # Parts of a firm or of a town.
    "team büro studio praxis zentrum firma unternehmen haus agentur abteilung department zentrale "
    "hauptsitz produktion verwaltung geschäftsstelle niederlassung betrieb kita schule klinik "
    "krankenhaus werk lager filiale region raum stadt land innenstadt umgebung nähe zentrumsnähe "
    "bahnhof top-lage lead altstadt südstadt nordstadt weststadt "
    "company headquarters hq offices str straße street road avenue gmbh ag kg se inc ltd "
    "llc co it hr distributed "
    # Little words, months and days that begin a sentence or a line.
    "wir du sie unser unsere unserer unserem unseren ihr ihre dein deine der die das den dem ein "
    "eine einer einem einen bei mit und oder für an am im in zum zur als our we you your this the "
    "a an i yes no none n/a january february march april may june july august september "
    "october november december januar februar märz mai juni juli oktober dezember montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday"
)
_NO_PLACES: Final = frozenset(_TEXT.split())


def is_no_place(word: str) -> bool:
    """Tell whether a word that begins like a name is known to be something else."""
    return word.lower() in _NO_PLACES


def looks_like_town(word: str) -> bool:
    """Tell whether a word ends as names of towns do and is no other word."""
    return bool(_ENDINGS.fullmatch(word)) and not _NO_TOWN.fullmatch(word)
