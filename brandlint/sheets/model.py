"""What stands in facts.yaml."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from brandlint.facts import Fact
from brandlint.facts.values import Level, Period, RequirementKind

_Text = Annotated[str, Meta(min_length=1)]
_TouchpointName = Literal["ad", "career_page", "job_posting", "application_form", "email"]


class PayParts(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Gross pay: one figure has min = max; 'from' leaves max out, 'up to' min."""

    min: Annotated[float, Meta(ge=0)] | None = None
    max: Annotated[float, Meta(ge=0)] | None = None
    currency: Annotated[str, Meta(pattern="^[A-Z]{3}$")] = "EUR"
    period: Period


class Holds(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a line holds for; what is left out holds for all."""

    role: Annotated[str, Meta(description="A job title or a pattern such as *pflege*.")] = ""
    location: Annotated[str, Meta(description="A place of work.")] = ""
    seniority: Annotated[str, Meta(description="One word, such as junior or apprentice.")] = ""
    contract: Annotated[str, Meta(description="A type of employment or contract term.")] = ""


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every line has."""

    scope: Annotated[Holds, Meta(description="What it holds for.")] = Holds()
    vouched_by: Annotated[
        str, Meta(description="Who vouches for it; without a name it does not count.")
    ] = ""
    valid_from: Annotated[date | None, Meta(description="The first day it holds.")] = None
    valid_until: Annotated[date | None, Meta(description="The last day it holds.")] = None
    source: Annotated[str, Meta(description="Where it is from.")] = ""
    wordings: Annotated[tuple[_Text, ...], Meta(description="The agreed ways to say it.")] = ()
    note: Annotated[str, Meta(description="For people.")] = ""


class _Found(_Line, frozen=True, kw_only=True):
    """What a drafted line has on top."""

    texts: Annotated[int, Meta(description="How many texts say so, in a draft.", ge=0)] = 0
    evidence: Annotated[
        tuple[_Text, ...], Meta(description="What some of them say, and where, in a draft.")
    ] = ()


class FactLine(_Found, frozen=True, kw_only=True):
    """A fact: what is true of a job or of the employer."""

    fact: Annotated[Fact, Meta(description="Which fact.")]
    # A value may have several shapes; which, the fact decides.
    value: Annotated[
        Any,
        Meta(
            description="Its value: in its parts ({min: 28, max: 30}), as a key (bike_leasing), or "
            "as people write it (30 Tage, 45.000–60.000 € im Jahr)."
        ),
    ]


class RequirementLine(_Found, frozen=True, kw_only=True):
    """What candidates must or may bring along."""

    kind: Annotated[RequirementKind, Meta(description="What kind of requirement.")]
    value: Annotated[str, Meta(description="What is asked: Deutsch B2; else the kind alone.")] = ""
    level: Annotated[Level, Meta(description="Must they, or is it nice to have?")] = "must"
    years: Annotated[
        Annotated[float, Meta(ge=0)] | None, Meta(description="Years of experience.")
    ] = None


class InsightLine(_Line, frozen=True, kw_only=True):
    """What has no type, but must be said: what the day is like, what is hard, what people ask."""

    key: Annotated[_Text, Meta(description="A short name, for rules to point to.")]
    text: Annotated[_Text, Meta(description="What is true, or the question.")]
    touchpoints: Annotated[
        tuple[_TouchpointName, ...], Meta(description="Where it must appear.")
    ] = ()


class SheetFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an employer vouches for."""

    facts: Annotated[tuple[FactLine, ...], Meta(description="Facts with a value.")] = ()
    requirements: Annotated[
        tuple[RequirementLine, ...], Meta(description="What is asked of candidates.")
    ] = ()
    everyday: Annotated[
        tuple[InsightLine, ...], Meta(description="What the day is really like.")
    ] = ()
    honest: Annotated[
        tuple[InsightLine, ...], Meta(description="What is hard about the job, honestly.")
    ] = ()
    questions: Annotated[
        tuple[InsightLine, ...],
        Meta(description="What applicants ask; the wordings are the agreed answers."),
    ] = ()
