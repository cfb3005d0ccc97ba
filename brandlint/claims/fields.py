"""Reads claims out of front matter and content files: keys as people name them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from brandlint.claims._currencies import dollars_of
from brandlint.claims._field_keys import Meaning, meanings_of, places_of
from brandlint.claims._field_values import pay_of, remote_of, values_in
from brandlint.claims.passages import Passages
from brandlint.documents import BlockKind, DataField
from brandlint.facts import Claim, Fact, Named, Origin, Value
from brandlint.language.patterns import lazy
from brandlint.spans import Span

_Path = tuple[str | int, ...]

_PAY: Final = frozenset(
    (Meaning.PAY, Meaning.PAY_MIN, Meaning.PAY_MAX, Meaning.CURRENCY, Meaning.PERIOD)
)
_AMOUNTS: Final = (Meaning.PAY_MIN, Meaning.PAY, Meaning.PAY_MAX)
# Where a place tells in which money one is paid.
_STATE: Final = lazy(r", ?(?:D\.?C\.?|[A-Z]{2})\b(?:,? \d{5})?|\bUSA?\b|United States")
_BRITISH: Final = lazy(r"\bUK\b|United Kingdom|England|Scotland|Wales|\bLondon\b")


def extract(passages: Passages, stated: Sequence[Claim] = ()) -> Iterator[Claim]:
    """Yield what the fields of a document state.

    `stated` are the claims of the text: what a field that is shown says in both ways counts once.
    """
    read = _Fields(passages, stated)
    for field in passages.document.document.fields:
        read.take(field)
    yield from read.claims
    yield from read.pay()
    yield from read.remote()


class _Fields:
    """The fields of one document; those of one object are read together."""

    def __init__(self, passages: Passages, stated: Sequence[Claim]) -> None:
        self.claims: list[Claim] = []
        self._passages = passages
        self._fields = passages.document.document.fields
        self._pay: dict[_Path, dict[Meaning, DataField]] = defaultdict(dict)
        self._places: dict[_Path, list[DataField]] = defaultdict(list)
        self._job = 1 if set(passages.jobs) == {1} else None
        self._shown = _shown(passages)
        self._stated = _stated_in_fields(passages, stated)

    def take(self, field: DataField) -> None:
        """Read one field, or keep it until its neighbours are known."""
        meanings = meanings_of(field)
        if _PAY & set(meanings):
            self._keep_pay(field, meanings)
        elif Meaning.PLACE in meanings:
            self._place(field)
        else:
            for fact, value in _first(meanings, field.text):
                if (field.span.start, fact, value) not in self._stated:
                    self.claims.append(self._claim(field, fact, value))

    def pay(self) -> Iterator[Claim]:
        """Yield the pay of each object that states an amount."""
        for parts in self._pay.values():
            texts = {meaning: field.text for meaning, field in parts.items()}
            first = next((parts[meaning] for meaning in _AMOUNTS if meaning in parts), None)
            value = pay_of(texts, self._currency()) if first else None
            if first and value and (first.span.start, Fact.SALARY, value) not in self._stated:
                yield self._claim(first, Fact.SALARY, value)

    def remote(self) -> Iterator[Claim]:
        """Yield what the places of an object say of working from afar, where no text says it."""
        for fields in self._places.values():
            value = remote_of([field.text for field in fields])
            if value and not any(field.span.start in self._shown for field in fields):
                yield self._claim(fields[0], Fact.REMOTE, value)

    def _keep_pay(self, field: DataField, meanings: Iterable[Meaning]) -> None:
        below = [part for part in field.path if isinstance(part, str)][:-1]
        group = field.path[:-1]
        # The value of schema.org's baseSalary is an object of its own.
        if below and below[-1] == "value":
            group = group[:-1]
        for meaning in meanings:
            if meaning in _PAY:
                self._pay[group].setdefault(meaning, field)

    def _place(self, field: DataField) -> None:
        ends_in_number = isinstance(field.path[-1], int)
        self._places[field.path[:-1] if ends_in_number else field.path].append(field)
        for place in places_of(field):
            part = Span(place.start, place.end)
            self.claims.append(self._claim(field, Fact.LOCATION, Named(place.name), part))

    def _currency(self) -> str:
        dollars = dollars_of(self._passages.document)
        if dollars != "USD":
            return dollars
        places = " | ".join(field.text for fields in self._places.values() for field in fields)
        if _BRITISH.search(places):
            return "GBP"
        if _STATE.search(places):
            return "USD"
        document = self._passages.document
        if document.language != "de":
            return ""
        return "CHF" if "chf" in document.folded else "EUR"

    def _claim(self, field: DataField, fact: Fact, value: Value, part: Span | None = None) -> Claim:
        """Return a claim at a field, or at the part of it that says so."""
        span = field.span
        if part is not None and span.end - span.start == len(field.text):
            span = Span(span.start + part.start, span.start + part.end)
        job = self._job_of(field.path)
        return Claim(fact, value, source=span, job=job, origin=Origin.FIELD)

    def _job_of(self, path: _Path) -> int | None:
        """Return the job that a field speaks of: its place in a list of several, if any."""
        for depth, part in enumerate(path[:-1]):
            if isinstance(part, int) and self._is_list_of_jobs(path[:depth]):
                return part + 1
        return self._job

    def _is_list_of_jobs(self, path: _Path) -> bool:
        numbers = {
            field.path[len(path)]
            for field in self._fields
            if field.path[: len(path)] == path
            and len(field.path) == len(path) + 2
            and str(field.path[-1]).lower() in {"title", "titel", "name", "position", "jobtitle"}
        }
        return len(numbers) > 1


def _first(meanings: Iterable[Meaning], text: str) -> Iterator[tuple[Fact, Value]]:
    for meaning in meanings:
        yield from values_in(meaning, text)


def _stated_in_fields(
    passages: Passages, stated: Iterable[Claim]
) -> frozenset[tuple[int, Fact, Value]]:
    """Return the claims that blocks of fields make, with where each block begins."""
    document = passages.document
    to_source = document.document.body.map.to_source
    found: list[tuple[int, Fact, Value]] = []
    for claim in stated if document.document.fields else ():
        index = document.block_at(claim.span.start) if claim.span else None
        if index is not None and document.blocks[index].name:
            start = to_source(document.blocks[index].span).start
            found.append((start, claim.fact, claim.value))
    return frozenset(found)


def _shown(passages: Passages) -> frozenset[int]:
    """Return where the fields begin that are blocks of the text, too."""
    document = passages.document
    to_source = document.document.body.map.to_source
    return frozenset(
        to_source(block.span).start for block in document.blocks if block.kind is BlockKind.FIELD
    )
