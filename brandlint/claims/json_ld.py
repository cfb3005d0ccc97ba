"""Reads claims out of JobPosting markup (JSON-LD)."""

from __future__ import annotations

import html
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from brandlint.claims._field_keys import Meaning, places_of
from brandlint.claims._field_values import Stated, pay_of, values_in
from brandlint.claims._json_places import scalars_in
from brandlint.claims.passages import Passages
from brandlint.documents import DataField, Document
from brandlint.facts import Claim, Fact, Named, Origin, Remote

_Path = tuple[str | int, ...]

_TYPES: Final[dict[str, Stated]] = {
    "FULL_TIME": (Fact.EMPLOYMENT_TYPE, Named("full_time")),
    "PART_TIME": (Fact.EMPLOYMENT_TYPE, Named("part_time")),
    "CONTRACTOR": (Fact.EMPLOYMENT_TYPE, Named("freelance")),
    "INTERN": (Fact.EMPLOYMENT_TYPE, Named("internship")),
    "VOLUNTEER": (Fact.EMPLOYMENT_TYPE, Named("volunteer")),
    "TEMPORARY": (Fact.CONTRACT_TERM, Named("fixed_term")),
}
_PAY: Final[dict[tuple[str, ...], Meaning]] = {
    ("baseSalary",): Meaning.PAY,
    ("baseSalary", "value"): Meaning.PAY,
    ("baseSalary", "value", "value"): Meaning.PAY,
    ("baseSalary", "minValue"): Meaning.PAY_MIN,
    ("baseSalary", "maxValue"): Meaning.PAY_MAX,
    ("baseSalary", "value", "minValue"): Meaning.PAY_MIN,
    ("baseSalary", "value", "maxValue"): Meaning.PAY_MAX,
    ("baseSalary", "currency"): Meaning.CURRENCY,
    ("baseSalary", "value", "currency"): Meaning.CURRENCY,
    ("salaryCurrency",): Meaning.CURRENCY,
    ("baseSalary", "unitText"): Meaning.PERIOD,
    ("baseSalary", "value", "unitText"): Meaning.PERIOD,
}
_AMOUNTS: Final = (Meaning.PAY_MIN, Meaning.PAY, Meaning.PAY_MAX)
_VALUES: Final[dict[tuple[str, ...], Meaning]] = {
    ("validThrough",): Meaning.DEADLINE,
    ("jobStartDate",): Meaning.START,
    ("workHours",): Meaning.HOURS,
    ("applicationContact", "name"): Meaning.PERSON,
    ("applicationContact", "email"): Meaning.EMAIL,
    ("applicationContact", "telephone"): Meaning.PHONE,
}
_COUNTRY: Final = ("applicantLocationRequirements", "name")


def extract(passages: Passages) -> Iterator[Claim]:
    """Yield what the structured data of a document states.

    Several postings on one page are its jobs in the order in which they stand there.
    """
    postings = _postings(passages.document.document)
    for number, fields in enumerate(postings, 1):
        job = number if len(postings) > 1 else 1
        for field, (fact, value) in _stated(fields):
            yield Claim(fact, value, source=field.span, job=job, origin=Origin.JSON_LD)


def stated_places(document: Document) -> list[str]:
    """Return the names of the places that the postings of a document state."""
    names: list[str] = []
    for fields in _postings(document):
        for _, (_, value) in _places(fields):
            assert isinstance(value, Named)
            names.append(value.value)
    return names


def _postings(document: Document) -> list[dict[tuple[str, ...], list[DataField]]]:
    """Return the fields of each JobPosting by their key path inside of it."""
    postings: list[dict[tuple[str, ...], list[DataField]]] = []
    for span in document.structured:
        if "JobPosting" in span.of(document.source):
            fields = list(scalars_in(document.source, span))
            roots = dict.fromkeys(_root(field.path) for field in fields if _is_posting(field))
            postings += [_inside(fields, root) for root in roots]
    return postings


def _is_posting(field: DataField) -> bool:
    return field.text == "JobPosting" and "@type" in field.path


def _root(path: _Path) -> _Path:
    return path[: path.index("@type")]


def _inside(fields: Sequence[DataField], root: _Path) -> dict[tuple[str, ...], list[DataField]]:
    found: dict[tuple[str, ...], list[DataField]] = defaultdict(list)
    for field in fields:
        if field.path[: len(root)] == root:
            keys = tuple(part for part in field.path[len(root) :] if part and isinstance(part, str))
            found[keys].append(field._replace(text=html.unescape(field.text).strip()))
    return found


def _stated(
    fields: Mapping[tuple[str, ...], Sequence[DataField]],
) -> Iterator[tuple[DataField, Stated]]:
    for read in _READERS:
        yield from read(fields)


_Fields = Mapping[tuple[str, ...], Sequence[DataField]]
_Claims = Iterator[tuple[DataField, Stated]]


def _titles(fields: _Fields) -> _Claims:
    for field in fields.get(("title",), ()):
        if field.text:
            yield field, (Fact.TITLE, Named(field.text))


def _employment(fields: _Fields) -> _Claims:
    for field in fields.get(("employmentType",), ()):
        plain = field.text.upper().replace("-", "_").replace(" ", "_")
        known = [stated for name, stated in _TYPES.items() if name in plain]
        stated = known or [
            *values_in(Meaning.EMPLOYMENT, field.text),
            *values_in(Meaning.TERM, field.text),
        ]
        yield from ((field, one) for one in stated)


def _places(fields: _Fields) -> _Claims:
    for keys, group in fields.items():
        if keys[:1] == ("jobLocation",) and keys[-1] == "addressLocality":
            for field in group:
                for place in places_of(field):
                    yield field, (Fact.LOCATION, Named(place.name))
    for field in fields.get(_COUNTRY, ()):
        for place in places_of(field):
            yield field, (Fact.LOCATION, Named(place.name))


def _remote(fields: _Fields) -> _Claims:
    for field in fields.get(("jobLocationType",), ()):
        if field.text.upper() == "TELECOMMUTE":
            yield field, (Fact.REMOTE, Remote("full"))


def _salary(fields: _Fields) -> _Claims:
    parts = {meaning: fields[keys][0] for keys, meaning in _PAY.items() if keys in fields}
    first = next((parts[meaning] for meaning in _AMOUNTS if meaning in parts), None)
    texts = {meaning: field.text for meaning, field in parts.items()}
    value = pay_of(texts, "") if first else None
    if first and value:
        yield first, (Fact.SALARY, value)


def _labelled(fields: _Fields) -> _Claims:
    for keys, meaning in _VALUES.items():
        for field in fields.get(keys, ()):
            yield from ((field, stated) for stated in values_in(meaning, field.text))
    for field in fields.get(("jobImmediateStart",), ()):
        if field.text.lower() == "true":
            yield field, (Fact.START_DATE, Named("asap"))


_READERS: Final[tuple[Callable[[_Fields], _Claims], ...]] = (
    _titles,
    _employment,
    _places,
    _remote,
    _salary,
    _labelled,
)
