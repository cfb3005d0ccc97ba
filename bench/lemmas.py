"""Measures the lexicon on hand-written lists: how many dictionary forms and classes are right.

python bench/lemmas.py [--wrong]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import yaml

from brandlint.nlp.lexicon import WordLexicon

GOLD = Path(__file__).parent / "gold"


def main() -> None:
    """Print, for each language, what share of the list is right and how long a word takes."""
    lexicon = WordLexicon()
    for language in ("de", "en"):
        lexicon.entry("x", language)
        groups = yaml.safe_load((GOLD / f"lemmas.{language}.yaml").read_text(encoding="utf-8"))
        rows = [row for group in groups.values() for row in group]
        begin = time.process_time()
        found = [lexicon.entry(form, language) for form, _, _ in rows]
        spent = (time.process_time() - begin) / len(rows)
        lemmas = sum(entry.lemma == row[1] for entry, row in zip(found, rows, strict=True))
        classes = sum(entry.word_class == row[2] for entry, row in zip(found, rows, strict=True))
        print(
            f"{language}: {len(rows)} words, lemma {lemmas / len(rows):.1%}, "
            f"class {classes / len(rows):.1%}, {spent * 1e6:.0f} µs a new word"
        )
        if "--wrong" in sys.argv:
            for entry, row in zip(found, rows, strict=True):
                if tuple(entry) != tuple(row[1:]):
                    print("   ", *row, "->", *entry)


if __name__ == "__main__":
    main()
