"""What the keys of front matter and content files mean, as people name them."""

from __future__ import annotations

from enum import Enum
from typing import Final

from brandlint.claims._places import PlaceName, names_from
from brandlint.documents import DataField, Document
from brandlint.language.patterns import lazy


class Meaning(Enum):
    """What a field is about."""

    PLACE = "place"
    PAY = "pay"
    PAY_MIN = "pay_min"
    PAY_MAX = "pay_max"
    CURRENCY = "currency"
    PERIOD = "period"
    HOURS = "hours"
    VACATION = "vacation"
    EMPLOYMENT = "employment"
    TERM = "term"
    FIXED = "fixed"
    PERMANENT = "permanent"
    START = "start"
    DEADLINE = "deadline"
    REMOTE = "remote"
    PERSON = "person"
    EMAIL = "email"
    PHONE = "phone"


# Keys in lower case without the signs between their words.
_KEYS: Final[dict[Meaning, str]] = {
    Meaning.PLACE: (
        "location locations ort orte standort standorte city stadt arbeitsort arbeitsorte "
        "einsatzort joblocation worklocation addresslocality dienstort jobstandort place "
        "bezirk site campus workplace wo where einsatzgebiet gebiet dienststelle "
        "locationname arbeitsplatz einsatzorte joblocations workplacelocation"
    ),
    Meaning.PAY: (
        "salary gehalt lohn pay verguetung vergütung compensation basesalary salaryrange payrange "
        "gehaltsspanne gehaltsband entgelt wage bezahlung salärrange lohnband jahresgehalt "
        "monatsgehalt stundenlohn hourlyrate annualsalary bruttogehalt remuneration"
    ),
    Meaning.PAY_MIN: (
        "salarymin minsalary minimumsalary salaryfrom gehaltmin gehaltvon gehaltab basesalary "
        "mingehalt minpay paymin lohnvon"
    ),
    Meaning.PAY_MAX: (
        "salarymax maxsalary maximumsalary salaryto gehaltmax gehaltbis maxgehalt maxpay paymax "
        "lohnbis"
    ),
    Meaning.CURRENCY: "salarycurrency currency waehrung währung currencycode gehaltwaehrung",
    Meaning.PERIOD: (
        "salaryperiod salaryunit salaryinterval salaryfrequency gehaltperiode payperiod "
        "gehaltzeitraum unittext salaryunittext salarytype"
    ),
    Meaning.HOURS: (
        "weeklyhours hours hoursperweek wochenstunden stunden stundenprowoche wochenarbeitszeit "
        "workhours workinghours arbeitszeit arbeitszeiten umfang pensum workload"
    ),
    Meaning.VACATION: "vacation vacationdays urlaub urlaubstage holidays pto annualleave leavedays",
    Meaning.EMPLOYMENT: (
        "employmenttype employmenttypes employment jobtype jobtypes type beschaeftigungsart art "
        "beschäftigungsart beschaeftigung beschäftigung anstellung anstellungsart "
        "arbeitszeitmodell "
        "time zeit schedule positiontype zeitmodell workingtime commitment arbeitszeit umfang "
        "arbeitszeiten anstellungsverhaeltnis anstellungsverhältnis typ worktype workload pensum "
        "contracttype vertragsart contract vertrag hours"
    ),
    Meaning.TERM: (
        "contract contracttype contractterm vertrag vertragsart befristung anstellungsart duration "
        "dauer laufzeit employmenttype anstellung beschaeftigungsart beschäftigungsart jobtype type"
    ),
    Meaning.FIXED: "befristet fixedterm temporary",
    Meaning.PERMANENT: "unbefristet permanent",
    Meaning.START: (
        "start startdate startdatum eintritt eintrittsdatum eintrittstermin beginn begin "
        "jobstartdate availablefrom startingdate arbeitsbeginn starttermin einstieg"
    ),
    Meaning.DEADLINE: (
        "deadline applicationdeadline bewerbungsfrist bewerbungsschluss validthrough validuntil "
        "closingdate closes applyby applicationdue bewerbungbis bewerbenbis applyuntil duedate "
        "frist closing closedate applybefore applicationsclose bewerbungsende einsendeschluss "
        "bewerbungbiszum applicationclosingdate applicationclosedate"
    ),
    Meaning.REMOTE: (
        "remote homeoffice workmode workplacetype remotepolicy remotework arbeitsmodell "
        "joblocationtype mobilesarbeiten remoteoption"
    ),
    Meaning.PERSON: (
        "ansprechpartner ansprechpartnerin ansprechperson contactperson kontaktperson contactname "
        "hiringmanager recruiter kontakt contact fragen rueckfragen rückfragen questions "
        "enquiries inquiries auskunft"
    ),
    Meaning.EMAIL: (
        "email mail applyemail applicationemail bewerbungsemail bewerbungsmail contactemail "
        "kontaktemail applymail emailto jobsemail kontaktmail kontakt contact apply bewerbung "
        "bewerbungan applyto bewerben"
    ),
    Meaning.PHONE: (
        "phone telefon tel telephone phonenumber telefonnummer contactphone kontakttelefon mobile "
        "mobil handy kontakt contact fragen rueckfragen rückfragen questions"
    ),
}
# What a key means below one that says what the whole is about.
_BELOW: Final[dict[Meaning, dict[Meaning, str]]] = {
    Meaning.PLACE: {Meaning.PLACE: "city stadt ort name addresslocality town locality address"},
    Meaning.PAY: {
        Meaning.PAY: "value amount betrag text range label",
        Meaning.PAY_MIN: "min minimum minvalue from von ab low lower",
        Meaning.PAY_MAX: "max maximum maxvalue to bis high upper",
        Meaning.CURRENCY: "currency waehrung währung currencycode",
        Meaning.PERIOD: "unit unittext period interval per zeitraum frequency rate type pro",
    },
    Meaning.PERSON: {Meaning.PERSON: "name fullname person"},
}
_MEANINGS: Final = {
    key: tuple(meaning for meaning, keys in _KEYS.items() if key in keys.split())
    for keys in _KEYS.values()
    for key in keys.split()
}
_MEANINGS_BELOW: Final = {
    above: {key: meaning for meaning, keys in below.items() for key in keys.split()}
    for above, below in _BELOW.items()
}
# What is below one of these says nothing of the job.
_NOT_BELOW_TEXT: Final = (
    "seo meta og hiringorganization company organisation organization author authors footer "
    "header styles image images media social sitemap build menu nav navigation site publisher "
    "employer testimonials testimonial quotes quote team actions button buttons arbeitgeber "
    "unternehmen imprint impressum office"
)
_NOT_BELOW: Final = frozenset(_NOT_BELOW_TEXT.split())
_SIGNS: Final = lazy(r"[\s_-]")
_SHORTEST: Final = 4
_ENDS: Final = lazy(r"\s*(?:\Z|[^\w\s]|oder\b|or\b|und\b|and\b)")


def meanings_of(field: DataField) -> tuple[Meaning, ...]:
    """Return what a field can be about, by its key and those above it."""
    keys = [_SIGNS.sub("", part.lower()) for part in field.path if isinstance(part, str)]
    if not keys or not _NOT_BELOW.isdisjoint(keys[:-1]):
        return ()
    for above in reversed(keys[:-1]):
        for meaning in _MEANINGS.get(above, ()):
            below = _MEANINGS_BELOW.get(meaning)
            if below is not None:
                found = below.get(keys[-1])
                return (found,) if found else _MEANINGS.get(keys[-1], ())
    return _MEANINGS.get(keys[-1], ())


def stated_places(document: Document) -> list[str]:
    """Return the names of the places that the fields of a document state."""
    return [
        place.name
        for field in document.fields
        if Meaning.PLACE in meanings_of(field)
        for place in places_of(field)
    ]


def places_of(field: DataField) -> list[PlaceName]:
    """Return the places that a field names; a short word can be a code for anything."""
    return [
        place
        for place in names_from(field.text, 0)
        if place.evidence or (len(place.name) >= _SHORTEST and _ENDS.match(field.text, place.end))
    ]
