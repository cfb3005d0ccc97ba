"""What a text can state about a job: facts, their typed values, and claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Literal

import msgspec

from brandlint.spans import Span


class Fact(StrEnum):
    """A kind of thing that a text states and HR vouches for."""

    TITLE = "title"
    ADDRESS = "address"
    GENDER_MARKER = "gender_marker"
    GENDER_FORM = "gender_form"
    SALARY = "salary"
    PAY_GRADE = "pay_grade"
    WEEKLY_HOURS = "weekly_hours"
    EMPLOYMENT_TYPE = "employment_type"
    CONTRACT_TERM = "contract_term"
    START_DATE = "start_date"
    APPLY_BY = "apply_by"
    LOCATION = "location"
    REMOTE = "remote"
    VACATION_DAYS = "vacation_days"
    CONTACT_PERSON = "contact_person"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
    BENEFIT = "benefit"
    APPLICATION_PROCESS = "application_process"
    EQUAL_OPPORTUNITY = "equal_opportunity"
    REQUIREMENT = "requirement"
    CONDITION = "condition"


Period = Literal["year", "month", "week", "day", "hour"]
RequirementKind = Literal["degree", "experience", "language", "licence", "skill"]
Level = Literal["must", "nice"]


class _Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True, order=False):
    """A value that can be compared, hashed and written as a mapping."""

    def plain(self) -> dict[str, Any]:
        """Return the value as plain data, whole numbers without a decimal point."""
        return {name: _plain(part) for name, part in msgspec.structs.asdict(self).items()}


class Named(_Value, frozen=True):
    """A value that is one word, name, key or date; what is only stated has `stated`."""

    value: str


class Range(_Value, frozen=True):
    """A number or a range of numbers: hours a week, days of leave; None is open."""

    min: float | None = None
    max: float | None = None


class Pay(_Value, frozen=True):
    """Gross pay: one figure has min = max; 'from' leaves max open, 'up to' min.

    `currency` is the ISO 4217 code.
    """

    min: float | None
    max: float | None
    currency: str
    period: Period


class Remote(_Value, frozen=True):
    """Where else one may work; `days_per_week` only where the text says so."""

    value: Literal["none", "possible", "hybrid", "full"]
    days_per_week: float | None = None


class Requirement(_Value, frozen=True):
    """What is asked of candidates; `years` of experience, where stated."""

    kind: RequirementKind
    value: str
    level: Level = "must"
    years: float | None = None


Value = Named | Range | Pay | Remote | Requirement

STATED: Final = Named("stated")

VALUE_TYPES: Final[dict[Fact, type[Named | Range | Pay | Remote | Requirement]]] = {
    **dict.fromkeys(Fact, Named),
    Fact.SALARY: Pay,
    Fact.WEEKLY_HOURS: Range,
    Fact.VACATION_DAYS: Range,
    Fact.REMOTE: Remote,
    Fact.REQUIREMENT: Requirement,
}
# Facts of which a job has one value: several contradict each other, or are for several jobs.
SINGLE: Final = frozenset(
    (
        Fact.SALARY,
        Fact.PAY_GRADE,
        Fact.WEEKLY_HOURS,
        Fact.CONTRACT_TERM,
        Fact.VACATION_DAYS,
        Fact.REMOTE,
        Fact.START_DATE,
        Fact.APPLY_BY,
    )
)


class Origin(StrEnum):
    """Where in a document a claim was read."""

    TEXT = "text"
    FIELD = "field"
    LINK = "link"
    JSON_LD = "json_ld"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a document says about a fact.

    `span` lies in the document's text; a claim from a field, a link or JSON-LD has none and
    stands at `source` in the decoded source; one about the document as a whole has neither.
    `job` counts the jobs of a page from 1, None for the page as a whole. `conditional` marks
    what is offered only later or in some cases ('after probation').
    """

    fact: Fact
    value: Value
    span: Span | None = None
    source: Span | None = None
    job: int | None = None
    origin: Origin = Origin.TEXT
    conditional: bool = False


def _plain(part: Any) -> Any:
    return int(part) if isinstance(part, float) and part.is_integer() else part
