"""Other words that people write into a fact sheet, and what they mean by them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from brandlint.errors import Wording
from brandlint.facts.labels import CHOICES, FACTS, LEVELS, REQUIREMENT_KINDS, TOUCHPOINTS
from brandlint.facts.values import Fact

# How much of two words must be the same for a slip; 'Probezeit' is no 'Arbeitszeit'.
_NEAR: Final = 0.75
_SPACE: Final = re.compile(r"[\W_]+")

# By fact, beside its label and its key.
_FACT_WORDS: Final[Mapping[Fact, tuple[str, ...]]] = {
    Fact.SALARY: ("Lohn", "Vergütung", "Entgelt", "Gehaltsspanne", "Bruttogehalt", "Pay", "Wage"),
    Fact.PAY_GRADE: ("Tarif", "Entgeltgruppe", "Tarifgruppe", "Eingruppierung", "Grade"),
    Fact.WEEKLY_HOURS: ("Arbeitszeit", "Wochenarbeitszeit", "Stunden", "Hours", "Working hours"),
    Fact.EMPLOYMENT_TYPE: ("Beschäftigung", "Anstellungsart", "Arbeitszeitmodell", "Employment"),
    Fact.CONTRACT_TERM: (
        "Befristung",
        "Vertragsart",
        "Vertrag",
        "Vertragsdauer",
        "Contract",
    ),
    Fact.VACATION_DAYS: ("Urlaub", "Urlaubsanspruch", "Leave", "Holiday", "Vacation", "Holidays"),
    Fact.REMOTE: ("Home-Office", "Home Office", "Mobiles Arbeiten", "Remote", "Remote work"),
    Fact.LOCATION: ("Ort", "Standort", "Einsatzort", "Dienstort", "Location", "Place"),
    Fact.START_DATE: ("Start", "Eintritt", "Eintrittstermin", "Startdatum", "Beginn", "Start date"),
    Fact.APPLY_BY: ("Bewerbungsschluss", "Frist", "Deadline", "Apply by"),
    Fact.BENEFIT: ("Benefit", "Benefits", "Zusatzleistungen", "Leistung"),
    Fact.CONDITION: ("Arbeitsbedingungen", "Bedingung", "Condition", "Working conditions"),
    Fact.CONTACT_PERSON: ("Ansprechpartner", "Ansprechperson", "Ansprechpartnerin", "Kontakt"),
    Fact.CONTACT_EMAIL: ("E-Mail", "Mail", "Email", "E-Mail-Adresse"),
    Fact.CONTACT_PHONE: ("Telefon", "Telefonnummer", "Phone"),
    Fact.APPLICATION_PROCESS: ("Bewerbungsprozess", "Prozess", "Process"),
    Fact.EQUAL_OPPORTUNITY: ("Chancengleichheit", "Gleichstellung", "Equal opportunity"),
    Fact.TITLE: ("Jobtitel", "Titel", "Stelle", "Stellenbezeichnung", "Title"),
}
_CHOICE_WORDS: Final[Mapping[Fact, Mapping[str, tuple[str, ...]]]] = {
    Fact.EMPLOYMENT_TYPE: {
        "working_student": ("Werkstudent", "Werkstudierende", "Werkstudent:in"),
        "apprenticeship": ("Azubi", "Lehre", "duales Studium", "Auszubildende"),
        "freelance": ("freiberuflich", "Freelancer", "freie Mitarbeiter"),
        "temporary_agency": ("Arbeitnehmerüberlassung", "Leiharbeit"),
        "minijob": ("geringfügig", "Aushilfe", "520-Euro-Job", "Mini-Job"),
        "internship": ("Praktikant",),
    },
    Fact.CONTRACT_TERM: {
        "permanent": ("Festanstellung", "fest", "dauerhaft", "unlimited"),
        "fixed_term": ("temporary", "fixed term", "auf Zeit"),
    },
    Fact.BENEFIT: {
        "company_pension": ("bAV", "Betriebsrente", "Altersvorsorge", "Zusatzversorgung", "401k"),
        "capital_formation": ("VWL", "VL"),
        "bonus": ("Weihnachtsgeld", "Urlaubsgeld", "13. Gehalt", "Bonus", "Jahressonderzahlung"),
        "collective_agreement": ("Tarifvertrag", "Tarif", "tarifliche Bezahlung"),
        "flexible_hours": (
            "Gleitzeit",
            "Vertrauensarbeitszeit",
            "flexible Arbeitszeit",
            "flexitime",
        ),
        "extra_leave": ("Sonderurlaub", "Heiligabend frei"),
        "childcare": ("Kita", "Kitaplatz", "Kita-Zuschuss", "Betriebskita"),
        "training": ("Weiterbildung", "Fortbildung", "Fortbildungen", "Weiterbildungen"),
        "onboarding": ("Einarbeitung", "Onboarding"),
        "public_transport": (
            "Deutschlandticket",
            "Deutschland-Ticket",
            "ÖPNV-Ticket",
            "Jobtickets",
        ),
        "bike_leasing": ("JobRad", "Bikeleasing", "Fahrradleasing", "Dienstrad-Leasing", "E-Bike"),
        "company_car": ("Firmenwagen", "Firmen-PKW"),
        "parking": ("Parkplätze", "kostenlose Parkplätze"),
        "mobility_budget": ("Fahrgeld", "Fahrtkosten", "Mobilitätsbudget"),
        "meals": ("Kantine", "Essenszuschuss", "Mittagessen", "Verpflegung"),
        "free_drinks": ("Getränke", "Obst", "Kaffee", "Obstkorb"),
        "gym": ("Fitness", "Urban Sports", "EGYM Wellpass", "Wellpass", "Firmenfitness"),
        "health": ("BGM", "Gesundheit", "betriebliches Gesundheitsmanagement"),
        "discounts": ("Corporate Benefits", "Rabatte", "Personalrabatt", "Mitarbeitendenrabatte"),
        "equipment": ("Laptop", "Diensthandy", "Ausstattung"),
        "team_events": ("Betriebsfeste", "Teamevent", "Firmenfeiern"),
        "dog_friendly": ("Bürohund", "Hunde erlaubt"),
        "job_security": ("krisensicher", "sicherer Job"),
        "relocation": ("Umzugshilfe", "Relocation"),
        "housing": ("Mitarbeiterwohnung", "Dienstwohnung", "Personalwohnung"),
        "career_growth": ("Karriereentwicklung", "Aufstiegsmöglichkeiten", "Aufstieg"),
        "equity": ("Aktien", "Beteiligung", "ESOP", "VSOP"),
    },
    Fact.CONDITION: {
        "shift": ("Schicht", "Schichtarbeit", "Wechselschicht"),
        "night": ("Nachtdienst", "Nachtschicht", "Nacht"),
        "weekend": ("Wochenende", "Wochenenddienst"),
        "on_call": ("Bereitschaft", "Bereitschaftsdienst", "on-call"),
        "travel": ("Reisen", "Reisetätigkeit", "Reisebereitschaft", "Travel"),
        "field_work": ("Außendienst", "Montage"),
        "driving_licence": ("Führerschein Klasse B", "Fahrerlaubnis"),
        "clearance": ("Führungszeugnis", "Sicherheitsüberprüfung"),
    },
}
_YES: Final = ("stated", "wird genannt", "genannt", "ja", "yes", "x", "vorhanden")
_LEVEL_WORDS: Final = {
    "must": ("Pflicht", "zwingend", "erforderlich", "required", "Muss-Kriterium", "ja", "x"),
    "nice": ("wünschenswert", "von Vorteil", "optional", "gern", "nice-to-have", "Plus", "soll"),
}
_KIND_WORDS: Final = {
    "degree": ("Ausbildung", "Studium", "Qualifikation", "Degree", "Bildungsabschluss"),
    "experience": ("Berufserfahrung", "Erfahrungen"),
    "language": ("Sprachen", "Sprachkenntnisse", "Languages"),
    "licence": ("Führerschein", "Zulassung", "Schein", "Zertifikat", "License", "Approbation"),
    "skill": ("Kenntnisse", "Fähigkeit", "Fähigkeiten", "Skills", "Fertigkeit"),
}
_TOUCHPOINT_WORDS: Final = {
    "ad": ("Stellenanzeige kurz", "Ads", "Social Media", "Werbeanzeige"),
    "career_page": ("Karriere", "Website", "Karriere-Seite"),
    "job_posting": ("Ausschreibung", "Stellenanzeige", "Stelle", "Posting"),
    "application_form": ("Formular",),
    "email": ("Mail", "Email", "E-Mails"),
}
_SENIORITIES: Final = {
    "junior": Wording("junior", "Junior"),
    "senior": Wording("senior", "Senior"),
    "lead": Wording("lead", "Leitung"),
    "trainee": Wording("trainee", "Trainee"),
    "apprentice": Wording("apprentices", "Auszubildende"),
    "intern": Wording("interns", "Praktikum"),
    "student": Wording("students", "Werkstudium"),
}
_SENIORITY_WORDS: Final = {
    "junior": ("Berufseinsteiger", "Einstieg", "Entry level"),
    "lead": ("Führung", "Führungskraft"),
    "apprentice": ("Azubi", "Azubis", "Ausbildung"),
    "intern": ("Praktikanten", "Praktikant", "Internship"),
    "student": ("Werkstudent", "Werkstudierende", "Working student"),
}


class Lexicon:
    """Words for the members of a list: labels in both languages, keys and synonyms."""

    def __init__(
        self, labels: Mapping[str, Wording], words: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        """Take the label of each member and what else people call it."""
        self.labels = labels
        self._keys: dict[str, str] = {}
        synonyms = words or {}
        # A label goes before another one's synonym.
        for key, label in labels.items():
            self._learn(key, (key, *label))
        for key in labels:
            self._learn(key, synonyms.get(key, ()))

    def _learn(self, key: str, words: Iterable[str]) -> None:
        for word in words:
            self._keys.setdefault(folded(word), key)

    def key(self, text: str) -> str | None:
        """Return the member that a text means, None if it means none."""
        return self._keys.get(folded(text))

    def nearest(self, text: str, language: str) -> str | None:
        """Return the label of the member that a text resembles, None if it resembles none."""
        close = get_close_matches(folded(text), self._keys, n=1, cutoff=_NEAR)
        return self.label(self._keys[close[0]], language) if close else None

    def begun(self, text: str) -> str | None:
        """Return the member whose name a text begins with: 'Alltag (neu)'."""
        start = folded(text)
        fitting = (word for word in self._keys if start.startswith(word))
        longest = max(fitting, key=len, default=None)
        return None if longest is None else self._keys[longest]

    def label(self, key: str, language: str) -> str:
        """Return what people call a member; what is none is its own label."""
        return self.labels[key].in_language(language) if key in self.labels else key

    def all_labels(self, language: str) -> tuple[str, ...]:
        """Return the labels in their order."""
        return tuple(label.in_language(language) for label in self.labels.values())


def did_you_mean(names: Lexicon, text: str) -> tuple[str, str]:
    """Return what could be meant by a text that is no member of a list: one of it, or all."""
    en, de = (names.nearest(text, language) for language in ("en", "de"))
    if en and de:
        return f", did you mean {en!r}?", f", gemeint ist wohl „{de}“?"
    all_en, all_de = (", ".join(names.all_labels(language)) for language in ("en", "de"))
    return f": choose one of {all_en}", f": möglich sind {all_de}"


def folded(text: str) -> str:
    """Return a text without what people write differently: case, signs and spaces."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    return _SPACE.sub("", composed)


FACT_NAMES: Final = Lexicon(
    {fact.value: label for fact, label in FACTS.items()},
    {fact.value: words for fact, words in _FACT_WORDS.items()},
)
CHOICE_NAMES: Final[Mapping[Fact, Lexicon]] = {
    fact: Lexicon(labels, {"stated": _YES} if "stated" in labels else _CHOICE_WORDS.get(fact, {}))
    for fact, labels in CHOICES.items()
}
KIND_NAMES: Final = Lexicon(REQUIREMENT_KINDS, _KIND_WORDS)
LEVEL_NAMES: Final = Lexicon(LEVELS, _LEVEL_WORDS)
TOUCHPOINT_NAMES: Final = Lexicon(TOUCHPOINTS, _TOUCHPOINT_WORDS)
SENIORITY_NAMES: Final = Lexicon(_SENIORITIES, _SENIORITY_WORDS)
CONTRACT_NAMES: Final = Lexicon(
    {**CHOICES[Fact.EMPLOYMENT_TYPE], **CHOICES[Fact.CONTRACT_TERM]},
    {**_CHOICE_WORDS[Fact.EMPLOYMENT_TYPE], **_CHOICE_WORDS[Fact.CONTRACT_TERM]},
)
