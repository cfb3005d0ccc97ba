"""From a row of a table to the lines of a fact sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal

from brandlint.documents import plainer
from brandlint.facts import Fact, Insight, Requirement, Value, VouchedFact
from brandlint.facts.labels import FACTS
from brandlint.language.numbers import COUNT, value_of
from brandlint.sheets.cells import Row
from brandlint.sheets.columns import AREAS, Area
from brandlint.sheets.human import UnclearError, is_listed, values_in
from brandlint.sheets.normal import asked_for, key_of, one_line, own_words, with_rest
from brandlint.sheets.words import (
    CHOICE_NAMES,
    FACT_NAMES,
    KIND_NAMES,
    LEVEL_NAMES,
    TOUCHPOINT_NAMES,
    did_you_mean,
)

_YEARS: Final = re.compile(
    rf"(?:mind(?:estens|\.) |min\. |ab |at least )?(?P<n>{COUNT})\+?(?: ?(?:jahre?n?|years?))?"
)
_KINDS: Final[dict[Area, Literal["everyday", "honest", "question"]]] = {
    "everyday": "everyday",
    "honest": "honest",
    "questions": "question",
}


def facts_in(row: Row) -> Iterator[VouchedFact]:
    """Yield the fact of a row, several where its value names several of a list."""
    # A name alone waits to be filled in, or is a heading; a row without both says nothing, as
    # where somebody has dragged a name further down than the facts go.
    if row.told == ["fact"] or not {"fact", "value"} & {*row.told}:
        return
    # First, so that all mistakes of a row are told at once.
    common = _common(row, "wordings")
    key = FACT_NAMES.key(row.text("fact"))
    if key is None or key == Fact.REQUIREMENT:
        _refuse_name(row, key)
        return
    fact, text = Fact(key), row.text("value")
    if not text:
        if "value" not in row.told:
            row.refuse("value", "the value is missing", "der Wert fehlt")
        return
    number = row.number_in("value")
    try:
        values = values_in(fact, text if number is None else number)
    except UnclearError as error:
        row.refuse("value", *error.wording)
        return
    common["note"] = with_rest(common["note"], "" if is_listed(fact, text) else text)
    common["wordings"] = tuple(dict.fromkeys((*own_words(fact, text), *common["wordings"])))
    yield from _vouched(row, fact, values, common)


def _refuse_name(row: Row, key: str | None) -> None:
    name = row.line("fact")
    if key is not None:
        sheet = AREAS["requirements"]
        row.refuse(
            "fact",
            f"requirements stand on the sheet {sheet.en!r}: move the row there",
            f"Anforderungen stehen auf dem Blatt „{sheet.de}“: verschiebt die Zeile dorthin",
        )
    elif not name:
        row.refuse("fact", "the name of the fact is missing", "der Name des Fakts fehlt")
    else:
        en, de = _meant(name)
        row.refuse("fact", f"{name!r} is no known fact{en}", f"„{name}“ ist kein Fakt{de}")


def _meant(name: str) -> tuple[str, str]:
    """Return what could be meant by a name that is no fact: a value of one, or a near word."""
    for fact, names in CHOICE_NAMES.items():
        key = names.key(name)
        if key is not None and "stated" not in names.labels:
            label, value = FACTS[fact], names.labels[key]
            return (
                f", but a value: write {label.en!r} as the fact and {value.en!r} as its value",
                f", sondern ein Wert: schreibt „{label.de}“ als Fakt und „{value.de}“ als Wert",
            )
    return did_you_mean(FACT_NAMES, name)


def requirements_in(row: Row) -> Iterator[VouchedFact]:
    """Yield the requirement of a row."""
    if row.told in (["kind"], ["requirement"]) or not {"kind", "requirement"} & {*row.told}:
        return
    if not row.line("kind"):
        row.refuse(
            "kind",
            f"the kind is missing: choose one of {', '.join(KIND_NAMES.all_labels('en'))}",
            f"die Art fehlt: möglich sind {', '.join(KIND_NAMES.all_labels('de'))}",
        )
    common = _common(row, "wordings")
    kind = row.member("kind", KIND_NAMES)
    level = row.member("level", LEVEL_NAMES) if row.line("level") else "must"
    years = _years(row)
    if kind and level:
        what = asked_for(kind, row.text("requirement"))
        # Both are members of their lists.
        value = Requirement(kind, what, level, years)  # type: ignore[arg-type]
        yield from _vouched(row, Fact.REQUIREMENT, (value,), common)


def _years(row: Row) -> float | None:
    text = row.line("years")
    if not text:
        return None
    number = row.number_in("years")
    match = _YEARS.fullmatch(plainer(text.lower()))
    years = value_of(match["n"]) if match and number is None else number
    if years is None:
        row.refuse(
            "years",
            f"{text!r} is no number of years: write it like 3",
            f"„{text}“ ist keine Zahl von Jahren: schreibt etwa 3",
        )
    return years


def _vouched(
    row: Row, fact: Fact, values: Iterable[Value], common: dict[str, Any]
) -> Iterator[VouchedFact]:
    count = row.text("texts")
    for value in values:
        yield VouchedFact(
            fact=fact,
            value=value,
            texts=int(count) if count.isdecimal() else 0,
            evidence=row.lines("evidence"),
            **common,
        )


def insights_in(row: Row, area: Area) -> Iterator[Insight]:
    """Yield the insight of a row."""
    what, wordings = ("question", "answers") if area == "questions" else ("text", "wordings")
    if row.told == ["key"] or not {"key", what, wordings} & {*row.told}:
        return
    text = row.text(what)
    if not text:
        row.refuse(what, "the text is missing", "der Text fehlt")
        return
    yield Insight(
        kind=_KINDS[area],
        key=one_line(row.text("key")) or key_of(text),
        text=text,
        touchpoints=tuple(dict.fromkeys(row.members("touchpoints", TOUCHPOINT_NAMES))),
        **_common(row, wordings),
    )


def _common(row: Row, wordings: str) -> dict[str, Any]:
    """Return what all kinds of rows have."""
    first, last = row.period()
    return {
        "scope": row.scope(),
        "vouched_by": row.vouched_by(),
        "valid_from": first,
        "valid_until": last,
        "source": row.text("source"),
        "note": row.text("note"),
        "wordings": row.items(wordings),
        "line": row.number,
        "where": row.where("value", "requirement", "text", "question", "kind"),
    }
