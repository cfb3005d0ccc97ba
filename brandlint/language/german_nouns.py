"""How German nouns decline, as far as that is sure: gender, and the form of each case.

Compiled by hand: endings that settle a noun's declension, and nouns that recruiting copy swaps
for one another. A compound declines like its last part. What is not known here is unknown.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from brandlint.language._lists import words

# Singular, gender, plural ("=": the same, "W": weak, "-": none); the genitive follows from these.
_NOUNS: Final = """
job m jobs / stelle f stellen / aufgabe f aufgaben / rolle f rollen / team n teams
kollege m W / kunde m W / experte m W / mensch m W / praktikant m W / student m W
assistent m W / referent m W / lieferant m W / spezialist m W / gast m gäste
arbeit f arbeiten / chance f chancen / challenge f challenges / impact m impacts
einfluss m einflüsse / purpose m purposes / sinn m - / mindset n mindsets / ownership f -
benefit m benefits / vorteil m vorteile / feedback n feedbacks / skill m skills
learning n learnings / erkenntnis f erkenntnisse / event n events / veranstaltung f veranstaltungen
must-have n must-haves / voraussetzung f voraussetzungen / player m = / projekt n projekte
unternehmen n = / firma f firmen / betrieb m betriebe / haus n häuser / büro n büros
standort m standorte / ort m orte / platz m plätze / gehalt n gehälter / lohn m löhne
vergütung f vergütungen / prämie f prämien / bonus m boni / urlaub m - / tag m tage
woche f wochen / monat m monate / jahr n jahre / stunde f stunden / zeit f zeiten
meeting n meetings / besprechung f besprechungen / termin m termine / kraft f kräfte
person f personen / mitglied n mitglieder / leute p leute / personal n - / belegschaft f -
chef m chefs / rad n räder / auto n autos / wagen m = / weg m wege / ziel n ziele
profil n profile / bewerbung f bewerbungen / schule f schulen / ausbildung f ausbildungen
kurs m kurse / training n trainings / schulung f schulungen / workshop m workshops
angebot n angebote / vertrag m verträge / raum m räume / idee f ideen / kultur f kulturen
anforderung f anforderungen / werkzeug n werkzeuge / tool n tools / programm n programme
praktikum n praktika / patient m W / klient m W / azubi m azubis / profi m profis
familie f familien / gruppe f gruppen / crew f crews / mannschaft f mannschaften
abteilung f abteilungen / station f stationen / filiale f filialen / laden m läden
know-how n - / e-mail f e-mails / homepage f homepages / website f websites / seite f seiten
link m links / newsletter m = / deadline f deadlines / frist f fristen / lösung f lösungen
tätigkeit f tätigkeiten / job-ticket n job-tickets / ticket n tickets / karriere f karrieren
leitung f leitungen / führung f führungen / plan m pläne / dienst m dienste / schicht f schichten
"""
_ENDINGS: Final = (
    (re.compile(r"\w{3,}(?:ung|heit|keit|schaft|tät|ion|enz|anz)"), "f", "en"),
    (re.compile(r"\w{3,}in"), "f", "nen"),
    (re.compile(r"\w{3,}ling"), "m", "e"),
    (re.compile(r"\w{3,}(?:chen|lein)"), "n", ""),
    (re.compile(r"\w{3,}ist"), "m", "en"),
    (re.compile(r"\w*(?:iker|beiter|ebner|agner|eiter|ater|werber|nehmer|geber|führer|euer|tner|ler"
                r"|iner|ührer|reuer|zieher|leger|ager|fahrer|äufer|ucher|nutzer|wickler|ainer|lger"
                r"|ieter|ader|eider|techniker|ister)"), "m", ""),
)  # fmt: skip
_IN_NO_PERSON: Final = re.compile(r".*(?:termin|medizin|magazin|benzin|latein|verein|schein|stein)")
_NO_ER: Final = words(
    """
    leiter feuer steuer abenteuer theater alter zeitalter kater lager ader register semester leder
    fieber
    """
)
_GENDERED: Final = re.compile(r"\w+(?:[*:_·/]-?innen|\(innen\)|[a-zäöüß]Innen)")
# Nouns that decline like adjectives, in the plural.
_ADJECTIVAL: Final = re.compile(
    r"(?!legende|dividende|wochenende|jahresende|monatsende)"
    r"\w{4,}end(?=en?$)|\w{2,}(?:schäftigt|gestellt|gesetzt|auftragt|diensteit|jugendlich|wandt"
    r"|eressiert|verständigt|fahren|teiligt|hörig)(?=en?$)",
    re.IGNORECASE,
)

NOMINATIVE, ACCUSATIVE, DATIVE, GENITIVE = "nadg"
CASES: Final = "nadg"


class Noun(NamedTuple):
    """A noun: `m`, `f` or `n`, and its forms in lower case by number (`s`, `p`) and case.

    `adjectival` is the stem of one that declines like an adjective; then no form is listed.
    """

    gender: str
    forms: dict[str, frozenset[str]]
    plural_only: bool = False
    adjectival: str = ""

    def cells(self, form: str) -> frozenset[str]:
        """Return which number and case a form in lower case may be: `sn`, `pd` ..."""
        return frozenset(cell for cell, forms in self.forms.items() if form in forms)


@lru_cache(maxsize=2048)
def noun(word: str) -> Noun | None:
    """Return what is known of a noun, given in the singular or the plural."""
    if _GENDERED.fullmatch(word):
        return Noun("", {f"p{case}": frozenset([word.lower()]) for case in CASES}, plural_only=True)
    if stem := _ADJECTIVAL.match(word):
        return Noun("", {}, plural_only=True, adjectival=stem[0])
    low = word.lower()
    for at in range(len(low) - 2):
        head = low[at:]
        if (at == 0 or at > 2 or low[at - 1] == "-") and head in _BY_FORM:
            known, plural = _BY_FORM[head]
            return _led(known, low[:at], plural_only=plural)
    return _by_ending(low)


def _led(known: Noun, first: str, *, plural_only: bool) -> Noun:
    forms = {cell: frozenset(first + one for one in forms) for cell, forms in known.forms.items()}
    return known._replace(forms=forms, plural_only=plural_only)


def _by_ending(low: str) -> Noun | None:
    if low in _NO_ER or _IN_NO_PERSON.fullmatch(low):
        return None
    for pattern, gender, plural in _ENDINGS:
        if pattern.fullmatch(low):
            return _declined(low, gender, "W" if gender == "m" and plural == "en" else low + plural)
        singular = low.removesuffix(plural)
        if plural and singular != low and pattern.fullmatch(singular):
            known = _declined(singular, gender, low if gender != "m" or plural == "e" else "W")
            return known._replace(plural_only=True)
    return None


def _declined(singular: str, gender: str, plural: str) -> Noun:
    if plural == "W":
        weak = singular + ("n" if singular.endswith("e") else "en")
        forms = {"sn": {singular}, "sa": {weak}, "sd": {weak}, "sg": {weak}}
        return _noun(gender, forms, weak)
    genitive = {singular} if gender == "f" else _genitive(singular)
    forms = {"sn": {singular}, "sa": {singular}, "sd": {singular}, "sg": genitive}
    return _noun(gender, {} if gender == "p" else forms, singular if plural == "=" else plural)


def _noun(gender: str, forms: dict[str, set[str]], plural: str) -> Noun:
    if plural != "-":
        dative = plural if plural.endswith(("n", "s", "i", "a")) else plural + "n"
        forms |= {"pn": {plural}, "pa": {plural}, "pg": {plural}, "pd": {dative}}
    return Noun(gender, {cell: frozenset(found) for cell, found in forms.items()})


def _genitive(singular: str) -> set[str]:
    if singular.endswith(("s", "ß", "z", "x")):
        return {singular + ("ses" if singular.endswith(("us", "nis")) else "es")}
    short = not re.search(r"[aeiouyäöü][a-zäöüß]*[^aeiouyäöü][aeiouyäöü]", singular)
    return {singular + "s", singular + "es"} if short else {singular + "s"}


def _table() -> dict[str, tuple[Noun, bool]]:
    found: dict[str, tuple[Noun, bool]] = {}
    for row in _NOUNS.strip().replace("\n", " / ").split(" / "):
        singular, gender, plural = row.split()
        known = _declined(singular, gender, plural)
        if gender != "p":
            found[singular] = known, False
        for form in known.forms.get("pn", ()):
            found.setdefault(form, (known, gender == "p" or form not in known.forms["sn"]))
    return found


_BY_FORM: Final = _table()
