"""How to write the values that are no choice from a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brandlint.errors import Wording
from brandlint.facts.labels import CHOICES
from brandlint.facts.shown import REMOTE
from brandlint.facts.values import Fact

_EXAMPLES: Final[Mapping[Fact, tuple[Wording, ...]]] = {
    Fact.SALARY: (
        Wording("€45,000–60,000 a year", "45.000–60.000 € im Jahr"),
        Wording("from €3,200 a month", "ab 3.200 € im Monat"),
        Wording("€18.50 an hour", "18,50 € je Stunde"),
    ),
    Fact.PAY_GRADE: (Wording("TVöD P 8", "TVöD P 8"), Wording("TV-L E 11", "TV-L E 11")),
    Fact.WEEKLY_HOURS: (
        Wording("38.5 hours", "38,5 Stunden"),
        Wording("20–40 hours", "20–40 Stunden"),
    ),
    Fact.VACATION_DAYS: (Wording("30 days", "30 Tage"), Wording("28–30 days", "28–30 Tage")),
    Fact.REMOTE: (
        *REMOTE.values(),
        Wording("up to 2 days a week from home", "bis zu 2 Tage Homeoffice je Woche"),
    ),
    Fact.LOCATION: (Wording("Musterstadt", "Musterstadt"),),
    Fact.START_DATE: (
        Wording("as soon as possible", "ab sofort"),
        Wording("by arrangement", "nach Vereinbarung"),
        Wording("1 May 2027", "1. Mai 2027"),
    ),
    Fact.APPLY_BY: (Wording("30 April 2027", "30. April 2027"),),
    Fact.CONTACT_PERSON: (Wording("Erika Muster", "Erika Muster"),),
    Fact.CONTACT_EMAIL: (Wording("jobs@muster.example", "jobs@muster.example"),),
    Fact.CONTACT_PHONE: (Wording("030 123456-78", "030 123456-78"),),
    Fact.TITLE: (Wording("Nurse", "Pflegefachkraft"),),
    Fact.GENDER_MARKER: (Wording("(m/f/d)", "(m/w/d)"),),
}


def ways_to_say(fact: Fact) -> tuple[Wording, ...]:
    """Return what a value of a fact may be, or how it may be written."""
    if fact in CHOICES:
        return tuple(CHOICES[fact].values())
    return _EXAMPLES.get(fact, ())
