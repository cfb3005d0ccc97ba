"""Lays a fact sheet out as tables: a workbook for people, or rows of CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from brandlint.errors import Wording
from brandlint.facts import Fact, FactSheet, Insight, Requirement, VouchedFact
from brandlint.facts.labels import FACTS
from brandlint.facts.languages import language_shown
from brandlint.facts.shown import shown
from brandlint.sheets.columns import (
    AREAS,
    COLUMNS,
    CSV_COLUMNS,
    CSV_MEANINGS,
    FIELDS,
    GUIDE,
    Area,
)
from brandlint.sheets.examples import ways_to_say
from brandlint.sheets.guide import GUIDE_TEXT
from brandlint.sheets.normal import joined
from brandlint.sheets.words import (
    CONTRACT_NAMES,
    KIND_NAMES,
    LEVEL_NAMES,
    SENIORITY_NAMES,
    TOUCHPOINT_NAMES,
)
from brandlint.tables import Choices, Column, Sheet, Value

Record = Mapping[str, Value]

_AREA_OF: Final[Mapping[str, Area]] = {
    "everyday": "everyday",
    "honest": "honest",
    "question": "questions",
}
# Lists that people may go beyond: a role of their own, several texts at once.
_OPEN: Final = frozenset(("value", "seniority", "contract", "touchpoints"))
_HINTS: Final[Mapping[str, Wording]] = {
    "vouched_by": Wording(
        "The name of the person who confirms this. Without a name, the row does not count.",
        "Der Name der Person, die das bestätigt. Ohne Namen zählt die Zeile nicht.",
    ),
    "role": Wording(
        "A job title, or a part of it: *nurse*. Empty: holds for all.",
        "Ein Stellentitel oder ein Teil davon: *pflege*. Leer: gilt für alle.",
    ),
    "wordings": Wording(
        "What you call it. Several: one a line (Alt+Enter), or with a semicolon between them.",
        "Wie ihr es nennt. Mehrere: je eine Zeile (Alt+Eingabe) oder mit Strichpunkt dazwischen.",
    ),
    "answers": Wording(
        "The agreed answers. Several: one a line (Alt+Enter), or with a semicolon between them.",
        "Die vereinbarten Antworten. Mehrere: je eine Zeile (Alt+Eingabe) oder mit Strichpunkt.",
    ),
    "touchpoints": Wording(
        "The texts in which this must appear. Several: with a comma between them.",
        "Die Texte, in denen das stehen muss. Mehrere: mit Komma dazwischen.",
    ),
    "key": Wording(
        "A short name, for rules to point to. Empty: it is made of the text.",
        "Ein kurzer Name, auf den Regeln verweisen. Leer: er wird aus dem Text gebildet.",
    ),
}
_REFUSAL: Final = (
    Wording("That can't be", "Das geht hier nicht"),
    Wording(
        "Please choose from the list, or write a date like 2027-03-31.",
        "Bitte aus der Liste wählen oder ein Datum wie 31.03.2027 schreiben.",
    ),
)


def workbook(sheet: FactSheet, language: str) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook: a guide, then a table for each kind of line."""
    records = _records(sheet, language)
    refusal = (_REFUSAL[0].in_language(language), _REFUSAL[1].in_language(language))
    lines = tuple(GUIDE_TEXT.in_language(language).splitlines())
    return (
        Sheet(GUIDE.in_language(language), lines=lines),
        *(
            Sheet(
                name=AREAS[area].in_language(language),
                columns=tuple(_column(name, names, language) for name in names),
                rows=tuple(_row(record, names) for record in records[area]),
                refusal=refusal,
            )
            for area, names in COLUMNS.items()
        ),
    )


def csv_rows(sheet: FactSheet, language: str) -> Iterator[tuple[Value, ...]]:
    """Yield the rows of a CSV file: a header, then the lines of all sheets."""
    yield tuple(FIELDS[name].header.in_language(language) for name in CSV_COLUMNS)
    for area, records in _records(sheet, language).items():
        meanings = CSV_MEANINGS[area]
        named = AREAS[area].in_language(language)
        for record in records:
            yield _row({**record, "area": named}, [meanings.get(n, n) for n in CSV_COLUMNS])


def _row(record: Record, names: Iterable[str]) -> tuple[Value, ...]:
    return tuple(record.get(name) for name in names)


def _column(name: str, names: tuple[str, ...], language: str) -> Column:
    field = FIELDS[name]
    choices = _CHOICES[name](language) if name in _CHOICES else ()
    return Column(
        header=field.header.in_language(language),
        width=field.width,
        kind=field.kind,
        choices=choices,
        choices_by=names.index("fact") + 1 if isinstance(choices, Mapping) else 0,
        strict=name not in _OPEN and (bool(choices) or field.kind == "date"),
        hint=_HINTS[name].in_language(language) if name in _HINTS else "",
        needed=name == "vouched_by",
    )


def _fact_names(language: str) -> tuple[str, ...]:
    names = (label.in_language(language) for fact, label in FACTS.items() if _in_sheet(fact))
    return tuple(names)


def _in_sheet(fact: Fact) -> bool:
    return fact is not Fact.REQUIREMENT


def _values(language: str) -> Choices:
    return {
        label.in_language(language): tuple(way.in_language(language) for way in ways_to_say(fact))
        for fact, label in FACTS.items()
        if _in_sheet(fact)
    }


_CHOICES: Final[Mapping[str, Callable[[str], Choices]]] = {
    "fact": _fact_names,
    "value": _values,
    "kind": KIND_NAMES.all_labels,
    "level": LEVEL_NAMES.all_labels,
    "seniority": SENIORITY_NAMES.all_labels,
    "contract": CONTRACT_NAMES.all_labels,
    "touchpoints": TOUCHPOINT_NAMES.all_labels,
}


def _records(sheet: FactSheet, language: str) -> dict[Area, list[Record]]:
    records: dict[Area, list[Record]] = {area: [] for area in COLUMNS}
    for fact in sheet.facts:
        common = {**_common(fact, language), "wordings": joined(fact.wordings), **_found(fact)}
        if isinstance(fact.value, Requirement):
            records["requirements"].append({**_requirement(fact.value, language), **common})
            continue
        label = FACTS[fact.fact].in_language(language)
        value = shown(fact.fact, fact.value, language)
        records["facts"].append({"fact": label, "value": value, **common})
    for insight in sheet.insights:
        records[_AREA_OF[insight.kind]].append(_insight(insight, language))
    return records


def _requirement(value: Requirement, language: str) -> Record:
    is_language = value.kind == "language"
    return {
        "kind": KIND_NAMES.label(value.kind, language),
        "requirement": language_shown(value.value, language) if is_language else value.value,
        "level": LEVEL_NAMES.label(value.level, language),
        "years": value.years,
    }


def _insight(insight: Insight, language: str) -> Record:
    is_question = insight.kind == "question"
    where = (TOUCHPOINT_NAMES.label(one, language) for one in insight.touchpoints)
    return {
        "key": insight.key,
        "question" if is_question else "text": insight.text,
        "touchpoints": ", ".join(where),
        "answers" if is_question else "wordings": joined(insight.wordings),
        **_common(insight, language),
    }


def _common(line: VouchedFact | Insight, language: str) -> Record:
    return {
        "vouched_by": line.vouched_by,
        "valid_from": line.valid_from,
        "valid_until": line.valid_until,
        "role": line.scope.role,
        "location": line.scope.location,
        "seniority": SENIORITY_NAMES.label(line.scope.seniority, language),
        "contract": CONTRACT_NAMES.label(line.scope.contract, language),
        "source": line.source,
        "note": line.note,
    }


def _found(fact: VouchedFact) -> Record:
    return {"texts": fact.texts or None, "evidence": "\n".join(fact.evidence)}
