"""One set of rules in the words of several linters, and files to run them on."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any, Final

import yaml

_DATA: Final[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8")
)
TERMS: Final = [f"{quality} {thing}" for quality in _DATA["qualities"] for thing in _DATA["things"]]
SWAPS: Final[dict[str, str]] = _DATA["swaps"]
EXPRESSIONS: Final[list[str]] = _DATA["expressions"]
LONGEST_SENTENCE: Final[int] = _DATA["longest_sentence"]
HARDEST_GRADE: Final[int] = _DATA["hardest_grade"]


def make_files(folder: Path, count: int) -> int:
    """Write postings made of stock sentences with slips here and there; return the words."""
    random.seed(11)
    words = 0
    for number in range(count):
        text = "\n\n".join(["# Driver, harbour store", *(_section() for _ in range(6))]) + "\n"
        (folder / f"job-{number:04}.md").write_text(text, encoding="utf-8")
        words += len(text.split())
    return words


def _section() -> str:
    heading = f"## The {random.choice(_DATA['nouns'])}"
    prose = " ".join(_sentence() for _ in range(3))
    items = "\n".join(f"- {_sentence()}" for _ in range(3))
    return f"{heading}\n\n{prose}\n\n{items}"


def _sentence() -> str:
    parts = [_clause() for _ in range(random.choice((1, 1, 1, 2, 4)))]
    slip: str = random.choice([*_DATA["slips"], *[""] * 60])
    return ", and ".join(parts).capitalize() + slip + "."


def _clause() -> str:
    word = random.choice(_DATA["nouns"])
    if random.random() < 0.06:
        word = random.choice(TERMS)
    elif random.random() < 0.06:
        word = random.choice(list(SWAPS))
    clause: str = random.choice(_DATA["clauses"])
    return clause.format(word)


def write_pack(folder: Path) -> None:
    """Write the rules as a pack of brandlint, and settings that use nothing else."""
    pack = folder / "peer-pack"
    pack.mkdir()
    manifest = {"name": "peer-pack", "version": "1", "title": "Peers", "language": "en"}
    _write_yaml(pack / "pack.yaml", manifest)
    longest = {"unit": "words", "per": "sentence", "max": LONGEST_SENTENCE}
    hardest = {"formula": "flesch_kincaid", "max": HARDEST_GRADE}
    long_sentence = "word " * (LONGEST_SENTENCE + 1)
    hard_text = "Organisational responsibilities necessitate collaboration. " * 20
    for slug, check, params, flagged in (
        ("term", "forbidden-term", {"terms": TERMS}, f"Our {TERMS[0]}."),
        ("word", "preferred-term", {"swaps": SWAPS}, f"You {next(iter(SWAPS))} it."),
        ("slip", "regex", {"patterns": EXPRESSIONS}, "The date is TBD."),
        ("sentence", "length", longest, long_sentence),
        ("grade", "readability", hardest, hard_text),
    ):
        rule: dict[str, Any] = {"id": f"peer-pack/{slug}", "check": check, "severity": "warning"}
        rule |= {"since": "1", "message": slug, "why": "A rule to measure with.", "params": params}
        rule |= {"examples": {"flagged": [{"text": flagged}], "clean": [{"text": "We sail."}]}}
        _write_yaml(pack / f"{slug}.yaml", rule)
    _write_yaml(folder / "brandlint.yaml", {"packs": ["./peer-pack"]})


def write_style(folder: Path) -> None:
    """Write the rules as a style of Vale."""
    style = folder / "styles" / "Peer"
    style.mkdir(parents=True)
    common: dict[str, Any] = {"message": "'%s'", "level": "warning"}
    rules: dict[str, dict[str, Any]] = {
        "Term": {"extends": "existence", "ignorecase": True, "tokens": TERMS},
        "Word": {"extends": "substitution", "ignorecase": True, "swap": SWAPS},
        "Slip": {
            "extends": "existence",
            "ignorecase": True,
            "nonword": True,
            "tokens": EXPRESSIONS,
        },
        "Sentence": {
            "extends": "occurrence",
            "scope": "sentence",
            "max": LONGEST_SENTENCE,
            "token": r"\b(\w+)\b",
        },
        "Grade": {"extends": "readability", "metrics": ["Flesch-Kincaid"], "grade": HARDEST_GRADE},
    }
    for name, rule in rules.items():
        _write_yaml(style / f"{name}.yml", common | rule)
    (folder / ".vale.ini").write_text(
        "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Peer\n"
    )


def write_textlint(folder: Path) -> None:
    """Write terms and substitutions for textlint; it has no rule for the rest."""
    terms = [[rf"\b{term}\b", "plain words"] for term in TERMS]
    terms += [[rf"\b{wrong}\b", right] for wrong, right in SWAPS.items()]
    rules = {"terminology": {"defaultTerms": False, "terms": terms}}
    (folder / ".textlintrc.json").write_text(json.dumps({"rules": rules}))


def _write_yaml(path: Path, data: Any) -> None:
    path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
