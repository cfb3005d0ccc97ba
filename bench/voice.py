"""Scores how well a voice is known again: python bench/voice.py FOLDER [--json] [--planted].

For each employer and split, a voice is learned from the approved texts; then the held-out texts
and those of other employers are told apart. The figures are areas under the ROC curve, averaged
over the splits of an employer and then over employers, and the shares of texts that are flagged at
the threshold that was learned. `--planted` changes one thing in held-out texts and counts how
often that is the first thing named; then it pastes paragraphs of others and counts those found.
FOLDER is laid out as voice_corpus.py says.

The norm is the one that ships; `--norm background` makes it anew from the folder's background.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean, pstdev
from typing import Any, Final

from sklearn.metrics import roc_auc_score
from voice_baselines import BASELINES, Learner
from voice_corpus import Corpus, Split, corpora
from voice_norm import build
from voice_pasted import pasted, print_pasted
from voice_planted import planted, print_planted, with_numbers

from brandlint.documents import AnnotatedDocument
from brandlint.profile import Norm
from brandlint.voice.comparing import Ear
from brandlint.voice.drift import STRONG
from brandlint.voice.learning import Approved, learn_one
from brandlint.voice.norms import norm_for

LEAST_MEAN: Final = 0.95
LEAST_ONE: Final = 0.85
MOST_OWN: Final = 0.05
LEAST_OTHERS: Final = 0.60


@dataclass
class Scores:
    """How a method did: areas by employer, and what was flagged where it has a threshold."""

    areas: dict[str, list[float]] = field(default_factory=dict)
    own: list[bool] = field(default_factory=list)
    others: list[bool] = field(default_factory=list)
    own_reported: list[bool] = field(default_factory=list)
    others_reported: list[bool] = field(default_factory=list)

    def add(self, employer: str, own: Sequence[float], others: Sequence[float]) -> None:
        """Note how near the texts of one split are."""
        truth = [1] * len(own) + [0] * len(others)
        area = float(roc_auc_score(truth, [*own, *others]))
        self.areas.setdefault(employer, []).append(area)

    def flag(self, ear: Ear, own: Sequence[Approved], others: Sequence[Approved]) -> None:
        """Note which texts of a split are flagged, as a whole or for a single feature."""
        for texts, flagged, reported in (
            (own, self.own, self.own_reported),
            (others, self.others, self.others_reported),
        ):
            for text in texts:
                near = ear.nearness(text.samples)
                flagged.append(near < ear.threshold(len(text.observed.words)))
                strongest = max(abs(d.weight) for d in ear.differences(text.samples) if d.mendable)
                reported.append(flagged[-1] or strongest >= STRONG)

    def as_data(self) -> dict[str, Any]:
        """Return the figures as they are printed."""
        means = {employer: fmean(areas) for employer, areas in self.areas.items()}
        flagged = {
            "own_flagged": self.own,
            "others_flagged": self.others,
            "own_reported": self.own_reported,
            "others_reported": self.others_reported,
        }
        return {
            "mean_auc": round(fmean(means.values()), 4),
            "min_auc": round(min(means.values()), 4),
            "spread": round(pstdev(means.values()), 4),
            **{name: round(fmean(one), 4) for name, one in flagged.items() if one},
            "employers": {
                employer: {"auc": round(mean, 4), "spread": round(pstdev(self.areas[employer]), 4)}
                for employer, mean in means.items()
            },
        }


class Reader:
    """Reads each text once against a norm."""

    def __init__(self, norm: Norm) -> None:
        """Take the norm of a language."""
        self._norm = norm
        self._read: dict[int, Approved] = {}

    def __call__(self, document: AnnotatedDocument) -> Approved:
        """Return a document as something that can be learned from."""
        if id(document) not in self._read:
            self._read[id(document)] = Approved(document, self._norm.language, self._norm)
        return self._read[id(document)]

    def ear(self, approved: Sequence[AnnotatedDocument]) -> Ear:
        """Learn a voice."""
        return Ear(learn_one([self(document) for document in approved], None), self._norm)


def _score_own(corpus: Corpus, reader: Reader, scores: Scores) -> None:
    for employer in corpus.splits:
        for split in corpus.splits_of(employer):
            ear = reader.ear(split.approved)
            texts = [[reader(document) for document in part] for part in (split.own, split.others)]
            own, others = ([ear.nearness(text.samples) for text in part] for part in texts)
            scores.add(f"{corpus.language}/{employer}", own, others)
            scores.flag(ear, *texts)


def _score_baseline(corpus: Corpus, learner: Learner, scores: Scores) -> None:
    for employer in corpus.splits:
        for split in corpus.splits_of(employer):
            near = learner(split.approved)
            own, others = ([near(document) for document in part] for part in split[1:])
            scores.add(f"{corpus.language}/{employer}", own, others)


def _ears(corpus: Corpus, reader: Reader) -> dict[str, tuple[Ear, Split]]:
    """Return the voices of the first splits, and one that gives numbers."""
    splits = {employer: next(corpus.splits_of(employer)) for employer in corpus.splits}
    numbers = with_numbers(corpus.background, corpus.language)
    if numbers is not None:
        splits["with numbers"] = numbers
    return {name: (reader.ear(split.approved), split) for name, split in splits.items()}


def _print_table(results: Mapping[str, Mapping[str, Any]]) -> None:
    employers = list(results["brandlint"]["employers"])
    print(f"{'method':<14} {'mean':>6} {'lowest':>7}   " + "  ".join(f"{e:>13}" for e in employers))
    for method, found in results.items():
        if "employers" not in found:
            continue
        each = (f"{one['auc']:.3f} ±{one['spread']:.3f}" for one in found["employers"].values())
        print(
            f"{method:<14} {found['mean_auc']:>6.3f} {found['min_auc']:>7.3f}   "
            + "  ".join(f"{one:>13}" for one in each)
        )
    own = results["brandlint"]
    print(f"flagged: {own['own_flagged']:.1%} own, {own['others_flagged']:.1%} of others")
    named = own["own_reported"], own["others_reported"]
    print(f"with single features: {named[0]:.1%} own, {named[1]:.1%} of others")


def _passed(found: Mapping[str, Any], cosine_delta: Mapping[str, Any]) -> bool:
    return bool(
        found["mean_auc"] >= max(LEAST_MEAN, cosine_delta["mean_auc"])
        and found["min_auc"] >= LEAST_ONE
        and found["own_flagged"] <= MOST_OWN
        and found["others_flagged"] >= LEAST_OTHERS
    )


def main() -> int:
    """Print the figures; exit with 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--planted", action="store_true", help="score planted drift, too")
    parser.add_argument("--norm", choices=["shipped", "background"], default="shipped")
    options = parser.parse_args()
    scores = {name: Scores() for name in ("brandlint", *BASELINES)}
    cases: dict[str, dict[str, int]] = {}
    inside: dict[str, dict[str, int]] = {}
    for corpus in corpora(options.folder):
        shipped = options.norm == "shipped"
        norm = norm_for(corpus.language) if shipped else build(corpus.language, corpus.background)
        reader = Reader(norm)
        _score_own(corpus, reader, scores["brandlint"])
        for name, baseline in BASELINES.items():
            _score_baseline(corpus, baseline(corpus.background), scores[name])
        if options.planted:
            ears = _ears(corpus, reader)
            planted(corpus.language, ears, cases)
            pasted(corpus.language, ears, inside)
    results: dict[str, Any] = {name: one.as_data() for name, one in scores.items()}
    if options.planted:
        results |= {"planted": cases, "pasted": inside}
    if options.json:
        print(json.dumps(results, ensure_ascii=False, indent=1))
    else:
        _print_table(results)
        print_planted(cases)
        print_pasted(inside)
    return 0 if _passed(results["brandlint"], results["cosine_delta"]) else 1


if __name__ == "__main__":
    sys.exit(main())
