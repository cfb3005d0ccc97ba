"""Check type `due`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final, Literal, Self

import msgspec

from brandlint.checks._places import WHOLE
from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.errors import Wording
from brandlint.facts import Claim, Named, VouchedFact
from brandlint.facts.agreement import agree
from brandlint.facts.labels import FACTS
from brandlint.facts.scope import LISTED, facts_for, holds_for, subject_of
from brandlint.facts.shown import day
from brandlint.rules import Brand, Check, Hit

_MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


class Due(Check, frozen=True, kw_only=True):
    """What its date has overtaken: a deadline, a start, a fact that HR vouched for until then.

    Flags the places of a text whose day is past. Without a day to judge by, it passes all. It
    never fails a run: no change to a text has brought it.
    """

    what: Annotated[
        Literal["apply_by", "start_date", "vouched"],
        msgspec.Meta(description="Deadlines, starts, or facts of the sheet past their date."),
    ]

    needs: ClassVar[frozenset[Annotation]] = frozenset({Annotation.CLAIMS})
    placeholders: ClassVar[frozenset[str]] = frozenset({"date", "days", "fact", "who"})
    calendar: ClassVar[bool] = True

    def agreed(self, brand: Brand) -> Self | None:
        """Judge by the brand's day, and by its sheet."""
        if brand.today is None or (self.what == "vouched" and brand.facts is None):
            return None
        return self.bound_to(brand)

    def run(self, document: AnnotatedDocument) -> Iterator[Hit]:
        """Yield a hit for each place that is out of date."""
        today = self.brand.today
        if today is None:
            return
        for claim in document.claims:
            until, who = self._until(claim, document)
            if until is not None and until < today:
                values: dict[str, str | Wording] = {
                    "date": _shown(until),
                    "days": str((today - until).days),
                    "fact": FACTS[claim.fact],
                    "who": who,
                }
                yield Hit(claim.span or WHOLE, values, source=claim.source)

    def _until(self, claim: Claim, document: AnnotatedDocument) -> tuple[date | None, str]:
        """Return the last day that a claim holds, None where none is known, and who said so."""
        if self.what == "vouched":
            expired = self._expired(claim, document)
            return (expired.valid_until, expired.vouched_by) if expired else (None, "")
        if claim.fact == self.what and isinstance(claim.value, Named):
            return _day(claim.value.value), ""
        return None, ""

    def _expired(self, claim: Claim, document: AnnotatedDocument) -> VouchedFact | None:
        """Return the line of the sheet that a claim still repeats, unless a newer one holds."""
        sheet, today = self.brand.facts, self.brand.today
        assert sheet is not None
        assert today is not None
        subject = subject_of(document.claims, claim.job)
        if claim.fact not in LISTED and facts_for(sheet, claim.fact, subject, today):
            # What holds now is vouched for: `claim-value` says whether the text does.
            return None
        fitting = [
            one
            for one in sheet.facts
            if one.fact is claim.fact
            and one.vouched_by
            and agree(one.fact, one.value, claim.value)
            and holds_for(one.scope, subject)
        ]
        if any(one.valid_until is None or one.valid_until >= today for one in fitting):
            return None
        return max(fitting, key=lambda one: one.valid_until or today, default=None)


def _day(value: str) -> date | None:
    """Return a full date; what leaves out the year or the day can't be overtaken for sure."""
    return date.fromisoformat(value) if _DAY.fullmatch(value) else None


def _shown(when: date) -> Wording:
    return Wording(day(when, "en"), day(when, "de"))
