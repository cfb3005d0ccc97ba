"""Facts: what an employer vouches for, and what a text says about it."""

from brandlint.facts.sheet import FactSheet, Insight, Scope, VouchedFact
from brandlint.facts.values import (
    SINGLE,
    STATED,
    VALUE_TYPES,
    Claim,
    Fact,
    Named,
    Origin,
    Pay,
    Range,
    Remote,
    Requirement,
    RequirementKind,
    Value,
)

__all__ = [
    "SINGLE",
    "STATED",
    "VALUE_TYPES",
    "Claim",
    "Fact",
    "FactSheet",
    "Insight",
    "Named",
    "Origin",
    "Pay",
    "Range",
    "Remote",
    "Requirement",
    "RequirementKind",
    "Scope",
    "Value",
    "VouchedFact",
]
