"""German nouns for what people do, as the last parts of words. Data, and how to look them up.

Compiled by hand from the vocabulary of trades, schools and offices and the English titles that
German postings use. A compound is a role noun if its last part is one ("Steuerberater"), never
if only its first part is ("Kundendienst"). Nouns that mostly name firms ("Anbieter",
"Lieferant", "Partner", "Arbeitgeber") are left out, and so are words without a feminine form
("Gast") and adjectives that only look like one ("Normaler").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

# Declined like "Berater": -s, -n.
_ER: Final = """
akademiker akustiker altenpfleger anwohner allrounder anfänger anleiter ansprechpartner anwärter
anwender apotheker
arbeiter arbeitnehmer aufseher ausbilder außendienstler bearbeiter bediener begleiter benutzer
berater berufsträger besitzer besucher betreuer bewerber bewohner blogger botschafter buchbinder
buchhalter bäcker bürger chemiker controller dachdecker designer dolmetscher
eigentümer einkäufer einrichter einsteiger einwohner elektriker elektroniker entscheider
entwickler ermittler erzieher fahrer forscher founder fräser
freelancer freiberufler führer fundraiser gebäudereiniger gerüstbauer gesprächspartner gestalter
grafiker gründer gutachter gärtner handwerker hausmeister helfer hochbauer ideengeber influencer
informatiker inhaber kletterer klempner konditor kritiker kundendienstler
käufer kellner künstler lackierer lehrer leiter logistiker macher makler manager marketer
mathematiker maurer mechaniker mechatroniker mediziner messebauer metallbauer mieter mitarbeiter
musiker muttersprachler nachfolger nachbar netzwerker nutzer offizier optiker organizer pfleger
physiker planer politiker praktiker problemlöser producer programmierer prüfer
recruiter redner rentner sanitäter schaffner schauspieler schlosser schneider schreiner
schriftsteller schüler schweißer sparringspartner spengler sportler sprecher statiker
stellvertreter straßenbauer techniker teilnehmer texter tiefbauer tischler trainer
trockenbauer tüftler umsetzer umsteiger unternehmer unterstützer übersetzer vermieter verkäufer
vertreter vertriebler verwalter vorarbeiter vorgänger wissenschaftler wirtschaftler
hauswirtschafter zerspaner zimmerer zuhörer zuschauer zusteller teamplayer bauzeichner
gipser klässler vegetarier veganer kosmetiker imker schäfer sattler töpfer sortierer wächter wärter
automatiker glasreiniger unterhaltsreiniger fußballer rückkehrer zuwanderer kurier spender pendler
systemplaner wirtschaftsprüfer steuerberater bürgermeister polier raumausstatter zugbegleiter
versicherungsmakler schulabgänger abgänger wissensträger hoffnungsträger entscheidungsträger
vermittler anlagenbauer landschaftsbauer fahrzeugbauer maschinenbauer wahlhelfer
flaschner fliesenleger bodenleger parkettleger estrichleger glaser pflasterer drechsler uhrmacher
schuhmacher orgelbauer bootsbauer rohrleitungsbauer gleisbauer brunnenbauer schornsteinfeger
tapezierer verputzer vermesser förster züchter kassierer kommissionierer pförtner barkeeper
sänger tänzer filmemacher erfinder stifter förderer gesellschafter gläubiger schuldner verbraucher
urlauber personaler broker headhunter trader zöllner heilpraktiker orthopädietechniker seelsorger
sozialarbeiter implementer optimierer reporter verleger kürschner böttcher brauer
"""

# The same, but as whole words or behind a hyphen only: they end too many other words.
_WHOLE: Final = """
bauer bote denker fischer laie zeuge fleischer jäger könner kenner leader leser maler metzger
meister operator richter schreiber spieler tester user winzer zeichner
"""

# The same, but behind a first part only: alone they are something else, or a name.
_BEHIND: Final = """
meister dreher drucker hörer lader werker schreiber spieler zeichner tester dienstler
"""

# "Kollege": -n.
_E: Final = """
kollege kunde experte pädagoge psychologe soziologe biologe geologe theologe technologe stratege
logopäde geselle genosse beamte ökologe politologe meteorologe radiologe neurologe kardiologe
onkologe urologe anthropologe astrologe kriminologe virologe dermatologe gynäkologe archäologe
"""

# "Spezialist": -en in all other cases.
_EN: Final = """
spezialist generalist jurist journalist polizist florist maschinist artist pianist aktivist
publizist lagerist stylist analyst germanist kolumnist alpinist
student assistent referent dozent präsident produzent klient patient absolvent konsument
interessent dirigent disponent abonnent praktikant mandant laborant doktorand habilitand aspirant
musikant kommandant adressat kandidat stipendiat soldat diplomat architekt pilot therapeut
fotograf geograf geograph chirurg agronom ökonom gastronom astronom demonstrant migrant intendant
dramaturg prokurist tourist komponist rezeptionist drogist kolorist kabarettist
"""

# "Moderator": -s, -en.
_OR: Final = """
professor direktor autor moderator administrator koordinator mentor tutor lektor kurator
illustrator kalkulator supervisor auditor inspektor senator restaurator animator
organisator rektor investor multiplikator revisor sponsor """

# "Ingenieur": -s, -e, -en.
_EUR: Final = """
ingenieur monteur redakteur konstrukteur friseur masseur installateur kontrolleur regisseur akteur
chauffeur stuckateur dekorateur volontär referendar bibliothekar archivar notar sekretär
funktionär kommissar betriebswirt fachwirt landwirt gastwirt passagier pionier aktionär steward
goldschmied hufschmied kunstschmied forstwirt tierwirt verwaltungswirt
"""

# Irregular, each with its own forms.
_OTHER: Final = """
kaufmann kaufmannes kaufmanns kaufmänner kaufmännern fachmann fachmannes fachmanns fachmänner
fachmännern obmann obmänner hauptmann feuerwehrmann feuerwehrmänner vertrauensmann kameramann
kameramänner zimmermann zimmermänner geschäftsmann geschäftsmänner
arzt arztes ärzte ärzten anwalt anwalts anwälte anwälten koch kochs köche köchen chef chefs
coach coachs designers recruiters beamter angestellter
auszubildender vorgesetzter beschäftigter beauftragter verantwortlicher vorsitzender
bauherr bauherrn bauherren steinmetz steinmetze steinmetzen
selbstständiger selbständiger
"""

# English titles name people of any gender; declined like German nouns they are such.
_ENGLISH: Final = """
advisor architect assistant consultant copywriter creator developer director editor engineer
officer owner player scientist specialist supporter worker
"""

# Things, firms and other words that end like a role.
_THINGS: Final = """
bodenkunde gemeinschaftskunde gesteinskunde getränkekunde hüttenkunde landeskunde länderkunde
lebensmittelkunde musikkunde rohstoffkunde sozialkunde sternkunde tierkunde volkskunde völkerkunde
weinkunde wetterkunde wirtschaftskunde herzschrittmacher
3d-drucker ableiter abstecher arbeitsvermittler autovermieter baggerlader bauunternehmer
blitzableiter erdkunde fachkunde fußabtreter gabelstapler generalunternehmer halbleiter heilkunde
heimatkunde innovationsführer kopfhörer kostenführer kugelschreiber laserdrucker lautsprecher
lebensbegleiter marktführer materialkunde mitbewerber muntermacher nachunternehmer naturkunde
personalvermittler pflanzenkunde plattenspieler qualitätsführer radlader reisebegleiter
reiseführer routenplaner sachkunde schrittmacher sekunde spaßmacher stimmungsmacher stromleiter
stunde stundenplaner subunternehmer supraleiter tagesplaner technologieführer terminplaner
tonleiter toplader urkunde wachmacher warenkunde weltmarktführer werkstoffkunde wochenplaner
wärmeleiter zeitplaner
"""
_NO_ROLES: Final = frozenset(_THINGS.split())

# Also surnames: no role where a first name stands before.
_SURNAMES: Final = """
bauer brauer bäcker drechsler fischer fleischer förster führer glaser gärtner hauptmann jäger
kaufmann kellner klempner koch künstler maler maurer meister metzger pfleger polier prüfer richter
sattler schlosser schäfer schneider schreiber schreiner schüler spengler sprecher tischler winzer
zimmermann
"""
SURNAMES: Final = frozenset(_SURNAMES.split())


def _declined(words: str, *endings: str) -> dict[str, str]:
    """Map each form of each noun to its stem, by which forms of one noun are compared."""
    return {
        word + ending: word.removesuffix("e") for word in words.split() for ending in ("", *endings)
    }


_UMLAUTS: Final = str.maketrans("äöü", "aou")
_ENDING: Final = re.compile(r"(?:ern?|en|es?|s)$")
_ANYWHERE: Final = {
    **_declined(_ER, "s", "n"),
    **_declined(_E, "n"),
    **_declined(_EN, "s", "en"),
    **_declined(_OR, "s", "en"),
    **_declined(_EUR, "s", "e", "en"),
    **{word + "n": word for word in _ENGLISH.split() if word.endswith("er")},
    **{word: _ENDING.sub("", word.translate(_UMLAUTS)) for word in _OTHER.split()},
}
_ALONE: Final = _ANYWHERE | _declined(_WHOLE, "s", "n")
_COMPOUND: Final = _ANYWHERE | _declined(_BEHIND, "s", "n")
_SHORTEST: Final = min(map(len, _ALONE))


@lru_cache(maxsize=8192)
def masculine_stem(word: str) -> str | None:
    """Return the stem of a masculine role noun, None for any other word.

    All forms of a noun have one stem ("kund" for "Kunde" and "Kunden"); a compound keeps its
    first part ("neukund").
    """
    last = word.lower().rpartition("-")[2]
    if any(first and first[0].islower() for first in word.split("-")[1:-1]):
        return None  # "Mitarbeiter-werben-Mitarbeiter" is a programme
    if last in _ALONE and word.lower() not in _NO_ROLES:
        return _ALONE[last]
    for cut in range(2, len(last) - _SHORTEST + 1):
        stem = _COMPOUND.get(last[cut:])
        if stem is not None:
            return None if _is_no_role(last) else last[:cut] + stem
    return None


def _is_no_role(word: str) -> bool:
    return any(word.removesuffix(ending) in _NO_ROLES for ending in ("", "s", "n"))
