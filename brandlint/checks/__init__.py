"""The check types: mechanisms that the rules of packs give parameters to."""

from __future__ import annotations

from typing import Final

from brandlint.checks.address import Address
from brandlint.checks.claim_value import ClaimValue
from brandlint.checks.consistency import Consistency
from brandlint.checks.drift import Drift
from brandlint.checks.due import Due
from brandlint.checks.forbidden_term import ForbiddenTerm
from brandlint.checks.gender_form import GenderForm
from brandlint.checks.gender_marker import GenderMarker
from brandlint.checks.length import Length
from brandlint.checks.nominal_style import NominalStyle
from brandlint.checks.occurrence import Occurrence
from brandlint.checks.passive import Passive
from brandlint.checks.pattern import Pattern
from brandlint.checks.pay_statement import PayStatement
from brandlint.checks.person_balance import PersonBalance
from brandlint.checks.preferred_term import PreferredTerm
from brandlint.checks.readability import Readability
from brandlint.checks.regex import Regex
from brandlint.checks.required_claim import RequiredClaim
from brandlint.checks.required_insight import RequiredInsight
from brandlint.checks.required_term import RequiredTerm
from brandlint.checks.section import Section
from brandlint.checks.vague_claim import VagueClaim
from brandlint.rules import Check

CHECKS: Final[dict[str, type[Check]]] = {
    "address": Address,
    "claim-value": ClaimValue,
    "consistency": Consistency,
    "drift": Drift,
    "due": Due,
    "forbidden-term": ForbiddenTerm,
    "gender-form": GenderForm,
    "gender-marker": GenderMarker,
    "length": Length,
    "nominal-style": NominalStyle,
    "occurrence": Occurrence,
    "passive": Passive,
    "pattern": Pattern,
    "pay-statement": PayStatement,
    "person-balance": PersonBalance,
    "preferred-term": PreferredTerm,
    "readability": Readability,
    "regex": Regex,
    "required-claim": RequiredClaim,
    "required-insight": RequiredInsight,
    "required-term": RequiredTerm,
    "section": Section,
    "vague-claim": VagueClaim,
}
