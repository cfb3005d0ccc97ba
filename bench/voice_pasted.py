"""Pastes paragraphs of others into real texts, to see whether they are found there."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Final

from voice_corpus import Split

from brandlint.documents import AnnotatedDocument, BlockKind
from brandlint.nlp.annotate import annotate
from brandlint.readers import read_text
from brandlint.voice.comparing import Ear
from brandlint.voice.inside import foreign
from brandlint.voice.observing import NEEDS, observe

# How many words a paragraph has that is pasted.
_SHORTEST: Final = 60
_LONGEST: Final = 160
_SEED: Final = 3


def pasted(
    language: str, ears: Mapping[str, tuple[Ear, Split]], cases: dict[str, dict[str, int]]
) -> None:
    """Add how many pasted paragraphs are found, and how many own texts seem to have one."""
    chance = random.Random(_SEED)
    found = cases.setdefault(f"pasted paragraphs/{language}", {"cases": 0, "named": 0})
    wrong = cases.setdefault(f"own texts/{language}", {"cases": 0, "named": 0})
    for ear, split in ears.values():
        donors = [text for document in split.others for text in _paragraphs(document)]
        for document in split.own if donors else ():
            wrong["cases"] += 1
            wrong["named"] += any(foreign(document, observe(document, language), ear))
            paragraph = chance.choice(donors)
            source = f"{document.document.source.rstrip()}\n\n{paragraph}\n"
            read = read_text(document.document.path, source)
            mixed = annotate(read, NEEDS, language=language, touchpoint=document.touchpoint)
            places = [one.span for one in foreign(mixed, observe(mixed, language), ear)]
            found["cases"] += 1
            found["named"] += any(span.overlaps(mixed.blocks[-1].span) for span in places)


def _paragraphs(document: AnnotatedDocument) -> Iterator[str]:
    for block in document.blocks:
        text = " ".join(block.span.of(document.text).split())
        if block.kind is BlockKind.PARAGRAPH and _SHORTEST <= text.count(" ") <= _LONGEST:
            yield text


def print_pasted(cases: Mapping[str, Mapping[str, int]]) -> None:
    """Print what was found, and what was so by mistake."""
    for name, tally in sorted(cases.items()):
        print(f"{name:<32} {tally['named']:>4} of {tally['cases']:<4}")
