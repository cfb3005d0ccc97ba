"""Parameters that several check types share, with the words that describe them to editors."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from brandlint.checks._forms import Match
from brandlint.documents import Annotation

Term = Annotated[str, msgspec.Meta(pattern=r"\S")]
Terms = Annotated[
    tuple[Term, ...],
    msgspec.Meta(
        min_length=1,
        description="Words or phrases, sought as whole words; white space stands for any.",
    ),
]
MatchBy = Annotated[
    Match,
    msgspec.Meta(
        description="What counts as the phrase: `surface` as written, `lemma` in any form of its "
        "words, `compound_head` also as the last part of a longer word."
    ),
]
Case = Annotated[
    bool, msgspec.Meta(description="Whether capitals must be the same; by default they need not.")
]
Except = Annotated[
    tuple[Term, ...],
    msgspec.Meta(description="Longer phrases inside which a hit doesn't count."),
]
MinWords = Annotated[
    int, msgspec.Meta(ge=0, description="Documents with fewer words are left alone.")
]
FromVoice = Annotated[
    bool,
    msgspec.Meta(
        description="Take what the brand has settled under `voice` in its settings; without "
        "that the rule is off."
    ),
]
Per = Literal["document", "section", "block", "list", "sentence"]


def annotations_for(match: Match) -> frozenset[Annotation]:
    """Return the annotations that a way of matching needs."""
    if match == "surface":
        return frozenset()
    return frozenset({Annotation.SENTENCES, Annotation.LEMMAS})
