"""What facts and their values are called by people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brandlint.errors import Wording
from brandlint.facts.values import Fact

# In the order in which people think of a job: money and time first.
FACTS: Final[Mapping[Fact, Wording]] = {
    Fact.SALARY: Wording("Salary", "Gehalt"),
    Fact.PAY_GRADE: Wording("Pay grade", "Tarif und Entgeltgruppe"),
    Fact.WEEKLY_HOURS: Wording("Weekly hours", "Wochenstunden"),
    Fact.EMPLOYMENT_TYPE: Wording("Type of employment", "Beschäftigungsart"),
    Fact.CONTRACT_TERM: Wording("Contract term", "Unbefristet oder befristet"),
    Fact.VACATION_DAYS: Wording("Days of leave", "Urlaubstage"),
    Fact.REMOTE: Wording("Working from home", "Homeoffice"),
    Fact.LOCATION: Wording("Place of work", "Arbeitsort"),
    Fact.START_DATE: Wording("Start", "Eintrittsdatum"),
    Fact.APPLY_BY: Wording("Closing date", "Bewerbungsfrist"),
    Fact.BENEFIT: Wording("Benefit", "Zusatzleistung"),
    Fact.CONDITION: Wording("Working condition", "Arbeitsbedingung"),
    Fact.CONTACT_PERSON: Wording("Contact person", "Kontaktperson"),
    Fact.CONTACT_EMAIL: Wording("Contact e-mail", "Kontakt-E-Mail"),
    Fact.CONTACT_PHONE: Wording("Contact phone", "Kontakt-Telefon"),
    Fact.APPLICATION_PROCESS: Wording("Application process", "Bewerbungsablauf"),
    Fact.EQUAL_OPPORTUNITY: Wording("Equal opportunity statement", "Satz zur Chancengleichheit"),
    Fact.TITLE: Wording("Job title", "Stellentitel"),
    Fact.REQUIREMENT: Wording("Requirement", "Anforderung"),
    Fact.ADDRESS: Wording("Form of address", "Anrede"),
    Fact.GENDER_MARKER: Wording("Gender marker", "Geschlechtskennzeichnung"),
    Fact.GENDER_FORM: Wording("Gender form", "Genderform"),
}

_EMPLOYMENT_TYPES: Final = {
    "full_time": Wording("full-time", "Vollzeit"),
    "part_time": Wording("part-time", "Teilzeit"),
    "minijob": Wording("minijob", "Minijob"),
    "apprenticeship": Wording("apprenticeship", "Ausbildung"),
    "internship": Wording("internship", "Praktikum"),
    "working_student": Wording("working student", "Werkstudium"),
    "freelance": Wording("freelance", "freie Mitarbeit"),
    "temporary_agency": Wording("temporary agency work", "Zeitarbeit"),
    "volunteer": Wording("voluntary work", "Ehrenamt"),
}
_CONTRACT_TERMS: Final = {
    "permanent": Wording("permanent", "unbefristet"),
    "fixed_term": Wording("fixed-term", "befristet"),
}
_BENEFITS: Final = {
    "company_pension": Wording("company pension", "betriebliche Altersvorsorge"),
    "capital_formation": Wording("capital-forming payments", "vermögenswirksame Leistungen"),
    "bonus": Wording("bonus or extra pay", "Sonderzahlungen und Boni"),
    "equity": Wording("shares in the company", "Beteiligung am Unternehmen"),
    "collective_agreement": Wording("pay by collective agreement", "Bezahlung nach Tarif"),
    "flexible_hours": Wording("flexible hours", "flexible Arbeitszeiten"),
    "part_time_possible": Wording("part-time on request", "Teilzeit möglich"),
    "sabbatical": Wording("sabbatical", "Sabbatical"),
    "extra_leave": Wording("extra leave", "zusätzliche freie Tage"),
    "parental_support": Wording("support for parents", "Unterstützung für Eltern"),
    "childcare": Wording("childcare", "Kinderbetreuung"),
    "training": Wording("training", "Fort- und Weiterbildung"),
    "mentoring": Wording("mentoring", "Mentoring"),
    "career_growth": Wording("career development", "Entwicklungsmöglichkeiten"),
    "onboarding": Wording("structured onboarding", "strukturierte Einarbeitung"),
    "language_courses": Wording("language courses", "Sprachkurse"),
    "public_transport": Wording("public transport ticket", "Jobticket"),
    "bike_leasing": Wording("bike leasing", "Dienstrad"),
    "company_car": Wording("company car", "Dienstwagen"),
    "parking": Wording("parking", "Parkplatz"),
    "mobility_budget": Wording("travel allowance", "Fahrtkostenzuschuss"),
    "relocation": Wording("help with relocation", "Hilfe beim Umzug"),
    "housing": Wording("housing", "Wohnung"),
    "meals": Wording("meals", "Essen und Kantine"),
    "free_drinks": Wording("free drinks and fruit", "Getränke und Obst"),
    "gym": Wording("gym and sports", "Fitness und Sport"),
    "health": Wording("health at work", "Gesundheitsförderung"),
    "health_insurance": Wording("health insurance", "Krankenzusatzversicherung"),
    "disability_life_insurance": Wording(
        "disability or life insurance", "Berufsunfähigkeits- oder Lebensversicherung"
    ),
    "discounts": Wording("staff discounts", "Mitarbeiterrabatte"),
    "equipment": Wording("work equipment", "Arbeitsgeräte"),
    "modern_office": Wording("modern office", "modernes Büro"),
    "team_events": Wording("team events", "Teamevents"),
    "dog_friendly": Wording("dogs welcome", "Hund im Büro"),
    "workation": Wording("workation", "Workation"),
    "volunteering_days": Wording("volunteering days", "Tage fürs Ehrenamt"),
    "job_security": Wording("secure job", "sicherer Arbeitsplatz"),
    "other_benefit": Wording("other benefit", "andere Zusatzleistung"),
}
_CONDITIONS: Final = {
    "shift": Wording("shift work", "Schichtdienst"),
    "night": Wording("night work", "Nachtarbeit"),
    "weekend": Wording("weekend work", "Wochenendarbeit"),
    "on_call": Wording("on-call duty", "Rufbereitschaft"),
    "overtime": Wording("overtime", "Überstunden"),
    "travel": Wording("business travel", "Dienstreisen"),
    "field_work": Wording("field work", "Außendienst oder Montage"),
    "driving_licence": Wording("driving licence", "Führerschein"),
    "own_car": Wording("car of one's own", "eigenes Auto"),
    "probation": Wording("probation period", "Probezeit"),
    "clearance": Wording("background check", "Führungszeugnis oder Überprüfung"),
    "vaccination": Wording("vaccination", "Impfnachweis"),
    "physical": Wording("physical work", "körperliche Arbeit"),
    "outdoor": Wording("outdoor work", "Arbeit im Freien"),
    "standing": Wording("standing work", "Arbeit im Stehen"),
    "protective_clothing": Wording("protective clothing", "Schutzkleidung"),
}
_STATED: Final = {"stated": Wording("stated", "wird genannt")}
_ADDRESSES: Final = {
    "du": Wording("du", "du"),
    "sie": Wording("Sie", "Sie"),
    "mixed": Wording("du and Sie", "du und Sie"),
    "none": Wording("no address", "keine Anrede"),
    "you": Wording("you", "you"),
}
_GENDER_FORMS: Final = {
    "star": Wording("star", "Stern"),
    "colon": Wording("colon", "Doppelpunkt"),
    "underscore": Wording("underscore", "Unterstrich"),
    "inner_i": Wording("inner I", "Binnen-I"),
    "slash": Wording("slash", "Schrägstrich"),
    "pair": Wording("both forms", "Paarform"),
    "neutral": Wording("neutral", "neutral"),
    "masculine": Wording("generic masculine", "generisches Maskulinum"),
}

# Facts whose value is one of a list, with what each is called.
CHOICES: Final[Mapping[Fact, Mapping[str, Wording]]] = {
    Fact.EMPLOYMENT_TYPE: _EMPLOYMENT_TYPES,
    Fact.CONTRACT_TERM: _CONTRACT_TERMS,
    Fact.BENEFIT: _BENEFITS,
    Fact.CONDITION: _CONDITIONS,
    Fact.APPLICATION_PROCESS: _STATED,
    Fact.EQUAL_OPPORTUNITY: _STATED,
    Fact.ADDRESS: _ADDRESSES,
    Fact.GENDER_FORM: _GENDER_FORMS,
}
REQUIREMENT_KINDS: Final[Mapping[str, Wording]] = {
    "degree": Wording("degree or training", "Abschluss"),
    "experience": Wording("experience", "Erfahrung"),
    "language": Wording("language", "Sprache"),
    "licence": Wording("licence", "Schein oder Zulassung"),
    "skill": Wording("skill", "Kenntnis"),
}
LEVELS: Final[Mapping[str, Wording]] = {
    "must": Wording("must", "muss"),
    "nice": Wording("nice to have", "kann"),
}
TOUCHPOINTS: Final[Mapping[str, Wording]] = {
    "ad": Wording("ad", "Anzeige"),
    "career_page": Wording("career page", "Karriereseite"),
    "job_posting": Wording("job posting", "Stellenausschreibung"),
    "application_form": Wording("application form", "Bewerbungsformular"),
    "email": Wording("e-mail", "E-Mail"),
}


def fact_label(fact: Fact, language: str) -> str:
    """Return what people call a fact: 'Urlaubstage'."""
    return FACTS[fact].in_language(language)
