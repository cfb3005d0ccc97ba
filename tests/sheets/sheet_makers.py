"""Makes fact sheets: by hand and with Hypothesis."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from brandlint.errors import UserError
from brandlint.facts import (
    Fact,
    FactSheet,
    Insight,
    Named,
    Pay,
    Range,
    Remote,
    Requirement,
    Scope,
    VouchedFact,
)
from brandlint.facts.labels import CHOICES
from brandlint.sheets import merged
from brandlint.sheets.normal import is_tick, one_line, said, scope_of
from brandlint.sheets.words import CONTRACT_NAMES, SENIORITY_NAMES
from brandlint.tables import tidy

ANY_CHARACTER = st.characters(codec="utf-8")
PROSE = st.one_of(
    st.text(ANY_CHARACTER, max_size=30), st.sampled_from(["=1+1", "+49", "'-x", "1e5"])
)
TEXTS = PROSE.map(tidy)
LINES = PROSE.map(one_line)
NEEDED_LINES = LINES.filter(bool)
NAMES = LINES.map(said).filter(lambda name: not is_tick(name))
DATES = st.none() | st.dates(date(2000, 1, 1), date(2099, 12, 31))
ITEMS = st.lists(NEEDED_LINES, max_size=3, unique=True).map(tuple)
CENTS = st.integers(0, 20_000_000).map(lambda n: n / 100)
HOURS = st.integers(0, 16_800).map(lambda n: n / 100)
DAYS = st.integers(0, 366).map(float)

SCOPES = st.builds(
    scope_of,
    LINES,
    LINES,
    st.sampled_from(["", *SENIORITY_NAMES.labels]),
    st.sampled_from(["", *CONTRACT_NAMES.labels]),
)


def _bounds(numbers):
    both = st.tuples(numbers, numbers).map(lambda pair: tuple(sorted(pair)))
    return both | st.tuples(numbers, st.none()) | st.tuples(st.none(), numbers)


def _iso(pattern):
    return st.from_regex(pattern, fullmatch=True).map(Named)


_MONTH = r"(0[1-9]|1[0-2])"
WHENS = st.one_of(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)).map(lambda day: Named(day.isoformat())),
    _iso(rf"(19|20)[0-9]{{2}}-{_MONTH}"),
    _iso(r"(19|20)[0-9]{2}"),
    _iso(rf"--{_MONTH}"),
    _iso(rf"--{_MONTH}-(0[1-9]|1[0-9]|2[0-8])"),
)
PERIODS = st.sampled_from(["year", "month", "week", "day", "hour"])
PAYS = st.builds(
    lambda ends, currency, period: Pay(*ends, currency, period),
    _bounds(CENTS),
    st.sampled_from(["EUR", "USD", "GBP", "CHF", "PLN"]),
    PERIODS,
)
REMOTES = st.builds(
    Remote,
    st.sampled_from(["none", "possible", "hybrid", "full"]),
    st.none() | st.sampled_from([0.5, 1.0, 2.0, 2.5, 5.0]),
)
LANGUAGES = st.sampled_from(["de", "de B2", "en very good", "fr native", "Klingonisch"])
REQUIREMENTS = st.builds(
    lambda what, level, years: Requirement(*what, level, years),
    st.tuples(st.sampled_from(["degree", "experience", "licence", "skill"]), LINES)
    | st.tuples(st.just("language"), LANGUAGES),
    st.sampled_from(["must", "nice"]),
    st.none() | st.sampled_from([0.5, 1.0, 3.0, 10.0]),
)
_OTHERS = {
    Fact.SALARY: PAYS,
    Fact.WEEKLY_HOURS: _bounds(HOURS).map(lambda ends: Range(*ends)),
    Fact.VACATION_DAYS: _bounds(DAYS).map(lambda ends: Range(*ends)),
    Fact.REMOTE: REMOTES,
    Fact.START_DATE: WHENS | st.sampled_from([Named("asap"), Named("by_arrangement")]),
    Fact.APPLY_BY: WHENS,
    Fact.CONTACT_EMAIL: st.just(Named("jobs@muster.example")),
}


def value_of(fact: Fact):
    """Return a strategy for the values of a fact."""
    if fact in CHOICES:
        return st.sampled_from([Named(key) for key in CHOICES[fact]])
    return _OTHERS.get(fact, NEEDED_LINES.map(Named))


_FACTS = [fact for fact in Fact if fact is not Fact.REQUIREMENT]
VALUES = st.sampled_from(_FACTS).flatmap(lambda fact: st.tuples(st.just(fact), value_of(fact)))


def _period(days):
    first, last = days
    return (last, first) if first and last and first > last else days


_COMMON = st.fixed_dictionaries(
    {"scope": SCOPES, "vouched_by": NAMES, "source": TEXTS, "note": TEXTS, "wordings": ITEMS}
)
_TERMS = st.tuples(DATES, DATES).map(_period)
_COUNTS = st.integers(0, 99)


def _line(what, common, term, texts, evidence):
    fact, value = what
    return VouchedFact(
        fact, value, valid_from=term[0], valid_until=term[1], texts=texts, evidence=evidence,
        **common,
    )  # fmt: skip


FACT_LINES = st.builds(_line, VALUES, _COMMON, _TERMS, _COUNTS, ITEMS)
REQUIREMENT_LINES = st.builds(
    _line,
    REQUIREMENTS.map(lambda value: (Fact.REQUIREMENT, value)),
    _COMMON,
    _TERMS,
    _COUNTS,
    ITEMS,
)
_TOUCHPOINTS = st.lists(
    st.sampled_from(["ad", "career_page", "job_posting", "email"]), max_size=3, unique=True
).map(tuple)


def insights(kind: str):
    """Return a strategy for the insights of a kind."""
    return st.builds(
        lambda key, text, points, term, common: Insight(
            kind, key, text, touchpoints=points, valid_from=term[0], valid_until=term[1], **common
        ),
        NEEDED_LINES,
        TEXTS.filter(bool),
        _TOUCHPOINTS,
        _TERMS,
        _COMMON,
    )


def _lists(strategy):
    return st.lists(strategy, max_size=2)


def _is_settled(sheet: FactSheet) -> bool:
    """Tell a sheet that says each thing once from one that repeats or contradicts itself."""
    try:
        return not merged([sheet])[1]
    except UserError:
        return False


SHEETS = st.builds(
    lambda facts, asked, *kinds: FactSheet(
        (*facts, *asked), tuple(one for kind in kinds for one in kind)
    ),
    st.lists(FACT_LINES, max_size=4),
    _lists(REQUIREMENT_LINES),
    _lists(insights("everyday")),
    _lists(insights("honest")),
    _lists(insights("question")),
).filter(_is_settled)

SAMPLE = FactSheet(
    (
        VouchedFact(
            Fact.VACATION_DAYS,
            Range(30, 30),
            Scope(role="*pflege*", contract="full_time"),
            "Erika Muster",
            date(2026, 1, 1),
            date(2027, 12, 31),
            "Betriebsvereinbarung",
            ("30 Tage; fest", "=1+1"),
            "Notiz\nin zwei Zeilen",
            7,
            ("jobs/pflege.md:3 „30 Tage“",),
        ),
        VouchedFact(Fact.SALARY, Pay(45000, 60000, "EUR", "year")),
        VouchedFact(Fact.BENEFIT, Named("bike_leasing"), wordings=("JobRad",)),
        VouchedFact(Fact.REQUIREMENT, Requirement("language", "de B2", "nice", 3)),
    ),
    (
        Insight("everyday", "tag", "So ist der Tag.", ("so",), ("job_posting", "ad")),
        Insight("question", "gehalt", "Wie viel?", ("So viel.",), vouched_by="Erika Muster"),
    ),
)
