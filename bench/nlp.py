"""Scores language analysis on hand-made sentences: python bench/nlp.py [--errors TASK].

Sentences stand in FOLDER as TASK.LANGUAGE.yaml or .jsonl (`language` without a language), one
mapping each, in the shape of the files in bench/gold. The numbers are shares of right answers
in per cent; for sentence ends, the F1 of their places.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from brandlint.documents import Token
from brandlint.language.address import addresses, document_address
from brandlint.language.detect import language_of
from brandlint.language.imperative import imperatives
from brandlint.language.negation import negations
from brandlint.language.passive import passives
from brandlint.language.sentences import split
from brandlint.language.syllables import count
from brandlint.language.tokens import tokenize

GOLD: Final = Path(__file__).parent / "gold"
TARGETS: Final = {
    "language": 98.0,
    "sentences": 97.0,
    "address": 95.0,
    "passive": 95.0,
    "imperative": 90.0,
    "negation": 92.0,
    "syllables": 95.0,
}
# At most this share of addresses may be left open.
MOST_UNSURE: Final = 10.0

Case = Mapping[str, Any]


class Answer(NamedTuple):
    """One thing that was asked, what was expected and what came; None where it was left open."""

    text: str
    expected: object
    given: object


class Score(NamedTuple):
    """How one task went in one language."""

    task: str
    language: str
    right: float
    asked: int
    unsure: float
    target: float
    errors: list[Answer]

    @property
    def passed(self) -> bool:
        """Tell whether the target is met."""
        return self.right >= self.target and self.unsure <= MOST_UNSURE


def _sentences(text: str, language: str) -> list[list[Token]]:
    tokens = tokenize(text)
    return [tokens[s.first : s.last] for s in split(text, tokens, language, 0)]


def _language(case: Case, _: str) -> Iterator[Answer]:
    yield Answer(case["text"], case["language"], language_of(case["text"]))


def _ends(case: Case, language: str) -> Iterator[Answer]:
    """Ask for every place that is, or is taken for, the end of a sentence."""
    text = case["text"]
    expected: set[int] = set()
    at = 0
    for sentence in case["sentences"]:
        at = text.index(sentence, at) + len(sentence)
        expected.add(at)
    given = {s.span.end for s in split(text, tokenize(text), language, 0)}
    for end in sorted(expected | given):
        yield Answer(f"{text[:end]} ⏎ {text[end:]}", end in expected, end in given)


def _address(case: Case, language: str) -> Iterator[Answer]:
    text = case["text"]
    found = addresses(_sentences(text, language), language)
    if "label" in case:
        given = document_address(found, language)
        yield Answer(text, case["label"], given)
        return
    forms = {address.span.start: address.form for address in found}
    for target in case["targets"]:
        if target["label"] == "unsure":
            continue
        places = [m.start() for m in re.finditer(rf"(?<!\w){target['word']}(?!\w)", text)]
        form = forms.get(places[target.get("nth", 1) - 1])
        where = f"{text}  [{target['word']} {target.get('nth', 1)}]"
        yield Answer(where, target["label"], None if form == "unsure" else form or "nothing")


def _passive(case: Case, language: str) -> Iterator[Answer]:
    given = any(passives(tokens, language) for tokens in _sentences(case["text"], language))
    yield Answer(case["text"], case["passive"], given)


def _imperative(case: Case, language: str) -> Iterator[Answer]:
    given = any(imperatives(tokens, language) for tokens in _sentences(case["text"], language))
    yield Answer(case["text"], case["imperative"], given)


def _negation(case: Case, language: str) -> Iterator[Answer]:
    text, target = case["text"], case["target"]
    start = text.index(target)
    given = any(
        found.scope.start <= start and start + len(target) <= found.scope.end
        for before, tokens in pairwise([[], *_sentences(text, language)])
        for found in negations(tokens, language, before)
    )
    yield Answer(f"{text}  [{target}]", case["negated"], given)


def _syllables(case: Case, language: str) -> Iterator[Answer]:
    yield Answer(case["word"], case["count"], count(case["word"], language))


TASKS: Final[dict[str, Callable[[Case, str], Iterator[Answer]]]] = {
    "language": _language,
    "sentences": _ends,
    "address": _address,
    "passive": _passive,
    "imperative": _imperative,
    "negation": _negation,
    "syllables": _syllables,
}


def _cases(path: Path) -> list[Case]:
    """Read the cases of a file; a mapping of words to numbers becomes one case a word."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    cases = yaml.safe_load(text)
    if isinstance(cases, dict):
        return [{"word": word, "count": number} for word, number in cases.items()]
    return list(cases)


def _right(task: str, decided: Sequence[Answer]) -> float:
    """Return the share of right answers in per cent, or the F1 where places are looked for."""
    if task != "sentences":
        return 100 * sum(a.expected == a.given for a in decided) / max(1, len(decided))
    both = sum(a.expected is True and a.given is True for a in decided)
    either = sum(a.expected is True for a in decided) + sum(a.given is True for a in decided)
    return 200 * both / max(1, either)


def score(path: Path) -> Score | None:
    """Score one file of cases; None for a file of another kind."""
    task, _, language = path.stem.partition(".")
    if task not in TASKS or path.suffix not in {".yaml", ".jsonl"}:
        return None
    answers = [answer for case in _cases(path) for answer in TASKS[task](case, language)]
    decided = [answer for answer in answers if answer.given is not None or task == "language"]
    return Score(
        task,
        language or "all",
        _right(task, decided),
        len(answers),
        100 * (len(answers) - len(decided)) / max(1, len(answers)),
        TARGETS[task],
        [answer for answer in answers if answer.expected != answer.given],
    )


def _print_table(scores: Sequence[Score]) -> None:
    print(f"{'task':<12} {'lang':<5} {'right':>6} {'unsure':>7} {'target':>7} {'asked':>6}")
    for one in scores:
        verdict = "" if one.passed else "  below target"
        print(
            f"{one.task:<12} {one.language:<5} {one.right:>6.1f} {one.unsure:>7.1f}"
            f" {one.target:>7.1f} {one.asked:>6}{verdict}"
        )


def main() -> int:
    """Print scores; exit with 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, default=GOLD, help="folder of cases")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--errors", metavar="TASK", help="show the wrong answers of a task")
    options = parser.parse_args()
    scores = [found for path in sorted(options.gold.iterdir()) if (found := score(path))]
    if options.json:
        print(json.dumps([one._asdict() for one in scores], ensure_ascii=False, indent=1))
    else:
        _print_table(scores)
    for one in scores:
        for answer in one.errors if options.errors == one.task else ():
            print(f"{one.language}: {answer.given!s:>9} not {answer.expected!s:<9} {answer.text}")
    return 0 if all(one.passed for one in scores) else 1


if __name__ == "__main__":
    sys.exit(main())
