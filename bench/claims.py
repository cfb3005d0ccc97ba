"""Scores what brandlint reads out of texts: python bench/claims.py [--errors FACT] [--json].

The gold documents in bench/gold/claims are invented; what they state is written down in the
labels.*.yaml beside them. `--labels FILE --root DIR` scores other documents in the same way: a line
of JSON each, in the keys of the labelling guide, with the path below DIR as `file`.

A claim counts only if its value is right. A value that is claimed twice in a document counts once.
The macro average is over facts with enough labels. `jobs` are the right claims that also say of
which job on the page they speak, where the label does. Exits with 1 where the gold documents are
read worse than TARGET.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from claim_labels import Case, Label, from_lines, gold
from claim_match import agree, key

from brandlint.engine.claims import ClaimsOf, claims_in
from brandlint.engine.options import Options
from brandlint.facts import Fact, Named, Value

TARGET: Final = 0.92
ENOUGH_LABELS: Final = 10
ABOUT_THE_DOCUMENT: Final = ("language", "touchpoint")
_UNSCORED: Final = {Named("other_benefit"), Named("part_time_possible")}


class Read(NamedTuple):
    """A value that was read in a document, where first, and the jobs it was claimed of."""

    value: Value
    text: str
    jobs: set[int | None]


class Miss(NamedTuple):
    """A label that no claim matches, or a claim that no label does."""

    kind: str
    fact: str
    path: str
    value: str
    text: str


@dataclass
class Tally:
    """How often a fact was read right, claimed wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        """Return the share of claims that are right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """Return the share of labels that were read."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None

    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else None

    def as_data(self) -> dict[str, Any]:
        """Return counts and shares."""
        shares = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {**shares, "tp": self.right, "fp": self.wrong, "fn": self.missed}


@dataclass
class Scores:
    """All tallies of a run, the mistakes behind them, and documents that nothing was read of."""

    facts: dict[str, Tally] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    documents: int = 0
    jobs: Tally = field(default_factory=Tally)

    def of(self, fact: str) -> Tally:
        """Return the tally of a fact."""
        return self.facts.setdefault(fact, Tally())

    @property
    def micro(self) -> Tally:
        """Return the sum over all facts."""
        each = self.facts.values()
        return Tally(
            sum(t.right for t in each), sum(t.wrong for t in each), sum(t.missed for t in each)
        )

    @property
    def macro(self) -> float:
        """Return the mean F1 of the facts with enough labels."""
        each = [
            tally.f1 or 0.0
            for tally in self.facts.values()
            if tally.right + tally.missed >= ENOUGH_LABELS
        ]
        return sum(each) / len(each) if each else 0.0

    def as_data(self) -> dict[str, Any]:
        """Return the table as plain data."""
        return {
            "facts": [{"fact": fact, **tally.as_data()} for fact, tally in self.facts.items()],
            "documents": self.documents,
            "not_predicted": self.unread,
            "micro": self.micro.as_data(),
            "macro_f1": self.macro,
            "jobs": {"right": self.jobs.right, "wrong": self.jobs.wrong},
        }


def score(cases: Sequence[Case]) -> Scores:
    """Read all documents and hold what they state against their labels."""
    scores = Scores({fact: Tally() for fact in (*ABOUT_THE_DOCUMENT, *_facts(cases))})
    report = claims_in([case.path for case in cases], Options())
    read = {Path(one.path).resolve(): one for one in report.documents}
    for case in cases:
        scores.documents += 1
        one = read.get(case.path.resolve())
        if one is None:
            scores.unread.append(case.path.name)
        _about_the_document(case, one, scores)
        claimed = _claimed(one) if one else {}
        for fact in Fact:
            if fact in case.scored:
                labels = [label for label in case.labels if _counts(label, fact)]
                _fact(fact, labels, claimed.get(fact, []), case, scores)
    return scores


def _facts(cases: Iterable[Case]) -> Iterator[str]:
    seen = {fact for case in cases for fact in case.facts}
    return (fact.value for fact in Fact if fact in seen)


def _counts(label: Label, fact: Fact) -> bool:
    return label.fact is fact and not (fact is Fact.BENEFIT and label.value in _UNSCORED)


def _about_the_document(case: Case, one: ClaimsOf | None, scores: Scores) -> None:
    for what in ABOUT_THE_DOCUMENT:
        want, got = getattr(case, what), getattr(one, what, "")
        tally = scores.of(what)
        if want == got:
            tally.right += 1
            continue
        tally.wrong += 1
        tally.missed += 1
        scores.misses.append(Miss("MISSED", what, case.path.name, want, f"read: {got}"))


def _claimed(one: ClaimsOf) -> dict[Fact, list[Read]]:
    """Return the different values that a document was read to state, in the order of claims."""
    found: dict[Fact, dict[Any, Read]] = {}
    for claim, place in ((stated.claim, stated.place) for stated in one.claims):
        if claim.fact is Fact.BENEFIT and claim.value in _UNSCORED:
            continue
        values = found.setdefault(claim.fact, {})
        text = place.text if place else ""
        read = values.setdefault(key(claim.fact, claim.value), Read(claim.value, text, set()))
        read.jobs.add(claim.job)
    return {fact: list(values.values()) for fact, values in found.items()}


def _fact(
    fact: Fact, labels: Sequence[Label], claimed: Sequence[Read], case: Case, scores: Scores
) -> None:
    tally, left = scores.of(fact.value), list(claimed)
    name = case.path.name
    for label in labels:
        hit = next((read for read in left if agree(fact, label.value, read.value)), None)
        if hit is None:
            tally.missed += 1
            scores.misses.append(Miss("MISSED", fact.value, name, str(label.value), label.quote))
            continue
        left.remove(hit)
        tally.right += 1
        _job(label, hit, scores.jobs)
    if fact is Fact.LOCATION:
        # A place that is named in two spellings is no second mistake.
        left = [r for r in left if not any(agree(fact, la.value, r.value) for la in labels)]
    tally.wrong += len(left)
    scores.misses += (Miss("WRONG", fact.value, name, str(r.value), r.text) for r in left)


def _job(label: Label, hit: Read, tally: Tally) -> None:
    if label.job is not None:
        tally.right += label.job in hit.jobs
        tally.wrong += label.job not in hit.jobs


def _shown(number: float | None) -> str:
    return "   -  " if number is None else f"{number:6.3f}"


def _print(scores: Scores) -> None:
    print(f"{'fact':<20} {'prec':>6} {'recall':>6} {'f1':>6} {'tp':>5} {'fp':>5} {'fn':>5}")
    for fact, tally in (*scores.facts.items(), ("micro", scores.micro)):
        shares = " ".join(_shown(n) for n in (tally.precision, tally.recall, tally.f1))
        print(f"{fact:<20} {shares} {tally.right:>5} {tally.wrong:>5} {tally.missed:>5}")
    print(
        f"{scores.documents} documents, {len(scores.unread)} not read;"
        f" macro F1 {scores.macro:.3f};"
        f" jobs {scores.jobs.right} of {scores.jobs.right + scores.jobs.wrong} right"
    )


def main() -> int:
    """Print scores; exit with 1 where the gold documents are read worse than they should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--labels", type=Path, help="labels of other documents, as JSON lines")
    parser.add_argument("--root", type=Path, help="folder of those documents (default: of FILE)")
    parser.add_argument("--errors", action="append", default=[], metavar="FACT", help="or 'all'")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    labels: Path | None = options.labels
    scores = score(from_lines(labels, options.root or labels.parent) if labels else gold())
    for miss in scores.misses:
        if {miss.fact, "all"} & set(options.errors):
            print(f"{miss.kind:<6} {miss.fact} {miss.path}: {miss.value}  «{miss.text}»")
    if options.json:
        print(json.dumps(scores.as_data(), ensure_ascii=False, indent=1))
    else:
        _print(scores)
    return 0 if labels or (scores.micro.f1 or 0.0) >= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
