"""English forms of a right term that fit where a form of the wrong one stands."""

from __future__ import annotations

import re
from typing import Final

from brandlint.language.english_forms import article, plural, verb_forms

_ARTICLE: Final = re.compile(r"(?<![\w-])(an?)[ \u00a0][\"'“‘(]?\Z", re.IGNORECASE)


def inflected(seen: str, wrong: str, right: str, word_class: str) -> str | None:
    """Return the right term in the form in which the wrong one is seen, both in lower case.

    None where the form could be two that read differently ("led", "given" and "gave").
    """
    first, _, rest = wrong.partition(" ")
    found: set[str] = set()
    if word_class != "NOUN" and (not rest or seen.endswith(" " + rest)):
        form = seen.removesuffix(" " + rest) if rest else seen
        kinds = [kind for kind, one in verb_forms(first).items() if one == form]
        found.update(_verb(right, kind) for kind in kinds)
    if word_class != "VERB" and seen == plural(wrong):
        found.add(_noun(right))
    return found.pop() if len(found) == 1 else None


def article_fits(before: str, term: str) -> bool:
    """Tell whether "a" or "an" at the end of a text stays as it is before a term."""
    match = _ARTICLE.search(before)
    return match is None or match[1].lower() == article(term)


def _verb(term: str, kind: str) -> str:
    first, blank, rest = term.partition(" ")
    return verb_forms(first)[kind] + blank + rest


def _noun(term: str) -> str:
    first, blank, last = term.rpartition(" ")
    return first + blank + plural(last)
