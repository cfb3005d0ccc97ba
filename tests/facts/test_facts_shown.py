"""Values in the words of people."""

from __future__ import annotations

from datetime import date

import pytest

from brandlint.facts import Fact, Named, Pay, Range, Remote, Requirement
from brandlint.facts.labels import CHOICES, FACTS
from brandlint.facts.languages import language_meant, language_shown
from brandlint.facts.shown import day, shown

SHOWN = [
    (Fact.VACATION_DAYS, Range(30, 30), "30 Tage", "30 days"),
    (Fact.VACATION_DAYS, Range(1, 1), "1 Tag", "1 day"),
    (Fact.VACATION_DAYS, Range(28, 30), "28–30 Tage", "28–30 days"),
    (Fact.VACATION_DAYS, Range(28, None), "mindestens 28 Tage", "at least 28 days"),
    (Fact.WEEKLY_HOURS, Range(38.5, 38.5), "38,5 Stunden", "38.5 hours"),
    (Fact.WEEKLY_HOURS, Range(None, 40), "bis zu 40 Stunden", "up to 40 hours"),
    (
        Fact.SALARY,
        Pay(45000, 60000, "EUR", "year"),
        "45.000–60.000 € im Jahr",
        "€45,000–60,000 a year",
    ),
    (Fact.SALARY, Pay(3200, None, "EUR", "month"), "ab 3.200 € im Monat", "from €3,200 a month"),
    (Fact.SALARY, Pay(18.5, 18.5, "EUR", "hour"), "18,50 € je Stunde", "€18.50 an hour"),
    (Fact.SALARY, Pay(8e4, 8e4, "CHF", "year"), "80.000 CHF im Jahr", "80,000 CHF a year"),
    (
        Fact.SALARY,
        Pay(45, 60000, "EUR", "year"),
        "45,00–60.000 € im Jahr",
        "€45.00–60,000 a year",
    ),
    (
        Fact.REMOTE,
        Remote("hybrid", 2),
        "bis zu 2 Tage Homeoffice je Woche",
        "up to 2 days a week from home",
    ),
    (Fact.REMOTE, Remote("none"), "kein Homeoffice", "no working from home"),
    (Fact.START_DATE, Named("2027-05-01"), "1. Mai 2027", "1 May 2027"),
    (Fact.START_DATE, Named("2027-05"), "Mai 2027", "May 2027"),
    (Fact.APPLY_BY, Named("--04-30"), "30. April", "30 April"),
    (Fact.START_DATE, Named("asap"), "ab sofort", "as soon as possible"),
    (Fact.CONTRACT_TERM, Named("permanent"), "unbefristet", "permanent"),
    (Fact.BENEFIT, Named("bike_leasing"), "Dienstrad", "bike leasing"),
    (Fact.LOCATION, Named("Musterstadt"), "Musterstadt", "Musterstadt"),
    (
        Fact.REQUIREMENT,
        Requirement("language", "de B2"),
        "Sprache: Deutsch B2 (muss)",
        "language: German B2 (must)",
    ),
    (
        Fact.REQUIREMENT,
        Requirement("experience", "", "nice", 3),
        "Erfahrung: 3 Jahre (kann)",
        "experience: 3 years (nice to have)",
    ),
]


@pytest.mark.parametrize(("fact", "value", "de", "en"), SHOWN, ids=[one[2] for one in SHOWN])
def test_a_value_is_shown_in_both_languages(fact, value, de, en):
    assert shown(fact, value, "de") == de
    assert shown(fact, value, "en") == en


def test_every_fact_has_a_name():
    assert set(FACTS) == set(Fact)


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_two_facts_or_choices_share_a_name(language):
    for names in (FACTS, *CHOICES.values()):
        labels = [name.in_language(language) for name in names.values()]
        assert len({*labels}) == len(labels)


def test_a_day_is_written_as_people_write_it():
    assert day(date(2027, 3, 1), "de") == "1. März 2027"
    assert day(date(2027, 3, 1), "en") == "1 March 2027"


@pytest.mark.parametrize("value", ["de", "de B2", "en very good", "fr native", "pl basic"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_language_comes_back_from_its_name(value, language):
    assert language_meant(language_shown(value, language)) == value


@pytest.mark.parametrize("text", ["Klingonisch", "Deutsch und Polnisch", "Deutsch im Schlaf", ""])
def test_what_is_no_language_stays(text):
    assert language_meant(text) == text
