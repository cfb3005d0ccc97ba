"""Values as people write them into a sheet."""

from __future__ import annotations

from datetime import date

import pytest

from brandlint.facts import STATED, Fact, Named, Pay, Range, Remote
from brandlint.sheets.human import UnclearError, values_in

READ = {
    "days": (Fact.VACATION_DAYS, "30 Tage", Range(30, 30)),
    "a bare number": (Fact.VACATION_DAYS, 30, Range(30, 30)),
    "a number as text": (Fact.VACATION_DAYS, "30", Range(30, 30)),
    "weeks of five days": (Fact.VACATION_DAYS, "6 Wochen", Range(30, 30)),
    "words for numbers": (Fact.VACATION_DAYS, "dreißig Tage", Range(30, 30)),
    "a range": (Fact.VACATION_DAYS, "28 bis 30 Tage", Range(28, 30)),
    "at least": (Fact.VACATION_DAYS, "mind. 28 Tage im Jahr", Range(28, None)),
    "hours with a comma": (Fact.WEEKLY_HOURS, "38,5 h", Range(38.5, 38.5)),
    "hours with a point": (Fact.WEEKLY_HOURS, "38.5 hours per week", Range(38.5, 38.5)),
    "hours with the unit twice": (Fact.WEEKLY_HOURS, "20 h – 40 h", Range(20, 40)),
    "a salary": (
        Fact.SALARY,
        "45.000 – 60.000 € brutto im Jahr",
        Pay(45000, 60000, "EUR", "year"),
    ),
    "a salary in thousands": (Fact.SALARY, "55-65k € p.a.", Pay(55000, 65000, "EUR", "year")),
    "a salary without a sign": (Fact.SALARY, "3.200 brutto mtl.", Pay(3200, 3200, "EUR", "month")),
    "an open salary": (Fact.SALARY, "ab 3.200 EUR p. m.", Pay(3200, None, "EUR", "month")),
    "an English salary": (Fact.SALARY, "up to £32,000 a year", Pay(None, 32000, "GBP", "year")),
    "a Swiss salary": (Fact.SALARY, "CHF 80'000 im Jahr", Pay(80000, 80000, "CHF", "year")),
    "an hourly wage": (Fact.SALARY, "18,50 €/Std.", Pay(18.5, 18.5, "EUR", "hour")),
    "days at home": (Fact.REMOTE, "2 Tage pro Woche", Remote("hybrid", 2)),
    "up to days at home": (Fact.REMOTE, "bis zu 3 Tage", Remote("hybrid", 3)),
    "yes": (Fact.REMOTE, "ja", Remote("possible")),
    "no": (Fact.REMOTE, "Nein", Remote("none")),
    "at once": (Fact.START_DATE, "ab sofort", Named("asap")),
    "a German date": (Fact.START_DATE, "zum 1.9.2027", Named("2027-09-01")),
    "a date": (Fact.APPLY_BY, date(2027, 4, 30), Named("2027-04-30")),
    "a date without a year": (Fact.APPLY_BY, "30. April", Named("--04-30")),
    "a month": (Fact.START_DATE, "Mai 2027", Named("2027-05")),
    "a benefit by its label": (Fact.BENEFIT, "Dienstrad", Named("bike_leasing")),
    "a benefit by its brand": (Fact.BENEFIT, "Job-Rad", Named("bike_leasing")),
    "a benefit by its key": (Fact.BENEFIT, "bike_leasing", Named("bike_leasing")),
    "a benefit in English": (Fact.BENEFIT, "Bike leasing", Named("bike_leasing")),
    "a benefit in other words": (
        Fact.BENEFIT,
        "Zuschuss zum Deutschlandticket",
        Named("public_transport"),
    ),
    "two words that share an end": (
        Fact.BENEFIT,
        "Zuschuss zu Fort- und Weiterbildung",
        Named("training"),
    ),
    "a term with more": (Fact.CONTRACT_TERM, "befristet auf 2 Jahre", Named("fixed_term")),
    "a term": (Fact.CONTRACT_TERM, "Festanstellung", Named("permanent")),
    "an address": (Fact.CONTACT_EMAIL, "mailto:jobs@muster.example", Named("jobs@muster.example")),
    "a phone number": (Fact.CONTACT_PHONE, 301234567.0, Named("301234567")),
    "how applying goes": (Fact.APPLICATION_PROCESS, "Zwei Gespräche", STATED),
}


@pytest.mark.parametrize(("fact", "written", "value"), READ.values(), ids=READ)
def test_a_value_is_read(fact, written, value):
    assert values_in(fact, written) == (value,)


def test_several_members_of_a_list_are_several_values():
    values = values_in(Fact.EMPLOYMENT_TYPE, "Vollzeit oder Teilzeit")
    assert values == (Named("full_time"), Named("part_time"))


REFUSED = {
    "an exception": (Fact.VACATION_DAYS, "30 Tage, Azubis 28", "Ausnahmen in eigene Zeilen"),
    "two values": (Fact.WEEKLY_HOURS, "20 h oder 40 h", "„38,5 Stunden“"),
    "more days than a year has": (Fact.VACATION_DAYS, "3000 Tage", "„30 Tage“"),
    "net pay": (Fact.SALARY, "2.000 € netto im Monat", "ist nicht zu lesen"),
    "pay without a period": (Fact.SALARY, "45.000 €", "Währung oder Zeitraum"),
    "a bare amount": (Fact.SALARY, 45000, "Währung oder Zeitraum"),
    "two currencies": (Fact.SALARY, "45.000 € oder 50.000 $ im Jahr", "ist nicht zu lesen"),
    "a range the wrong way round": (Fact.SALARY, "60.000–45.000 € im Jahr", "nicht zu lesen"),
    "a misspelt benefit": (Fact.BENEFIT, "Dinstrad", "gemeint ist wohl „Dienstrad“?"),
    "an unknown benefit beside a known one": (
        Fact.BENEFIT,
        "JobRad und Einhorn",
        "„Einhorn“ steht nicht",
    ),
    "a type for some": (Fact.EMPLOYMENT_TYPE, "nur Teilzeit", "gemeint ist wohl „Teilzeit“?"),
    "an unknown benefit": (Fact.BENEFIT, "Einhorn", "„andere Zusatzleistung“"),
    "an exception at home": (Fact.REMOTE, "ja, nur für die Verwaltung", "ist nicht zu lesen"),
    "no date": (Fact.START_DATE, "irgendwann", "„ab sofort“"),
    "no address": (Fact.CONTACT_EMAIL, "jobs at muster", "„jobs@muster.example“"),
}


@pytest.mark.parametrize(("fact", "written", "said"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_understood_to_the_last_word_is_refused(fact, written, said):
    with pytest.raises(UnclearError) as error:
        values_in(fact, written)
    assert said in error.value.wording.de
    assert error.value.wording.en != error.value.wording.de
