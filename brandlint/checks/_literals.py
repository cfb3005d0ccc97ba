"""Finds the words that a text must have for a token pattern to match anywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from brandlint.checks._forms import all_stems
from brandlint.checks._token_patterns import Token, words_of
from brandlint.documents import plainer
from brandlint.language.pattern_keys import Patterns

# Words some of whose forms share no stem with the dictionary form: by their end, so that verbs
# with a prefix (beschreiben) count as well.
_IRREGULAR_ENDS: Final = re.compile(
    r"(?:sein|haben|werden|können|müssen|dürfen|sollen|wollen|mögen|wissen|tun|gehen|stehen|bieten"
    r"|bleiben|brechen|bringen|denken|essen|fahren|fallen|fangen|finden|fliegen|fließen|geben"
    r"|gelten|gewinnen|greifen|halten|hängen|heben|heißen|helfen|kennen|kommen|laden|lassen"
    r"|laufen|leiden|leihen|lesen|liegen|lügen|messen|nehmen|nennen|rennen|reißen|rufen|scheinen"
    r"|schieben|schießen|schlafen|schlagen|schließen|schneiden|schreiben|schweigen|schwimmen"
    r"|sehen|senden|singen|sinken|sitzen|sprechen|springen|steigen|sterben|stoßen|streiten|tragen"
    r"|treffen|treiben|treten|trinken|vergessen|verlieren|wachsen|waschen|weisen|wenden|werben"
    r"|werfen|wiegen|ziehen|zwingen)\Z"
)
_IRREGULAR_WORDS: Final = (
    "gut viel hoch nah gern bald be have do go get give take make come become begin break bring "
    "buy catch choose drive eat fall feel fight find fly forget freeze grow hear hide hold keep "
    "know lead leave lose mean meet pay read ride ring rise run say see seek sell shake shine "
    "shoot sing sit sleep speak stand steal strike swim teach tell think throw understand wear "
    "win write good bad well many much little far man woman child person foot tooth mouse"
)
_IRREGULAR: Final = frozenset(_IRREGULAR_WORDS.split())
_OPTIONAL: Final = re.compile(r"[!?*]|\{0|\{,")


def literals(patterns: Patterns) -> list[str] | None:
    """Return plain strings one of which stands in every text that a pattern matches.

    None where a pattern has no such string, so that nothing can be ruled out.
    """
    found: set[str] = set()
    for pattern in patterns:
        needed = [words for token in pattern if (words := _needed(token))]
        if not needed:
            return None
        # The token whose shortest word is longest rules out most.
        best: Sequence[str] = max(needed, key=_selectiveness)
        found.update(best)
    return sorted(found)


def _selectiveness(words: Sequence[str]) -> tuple[int, int]:
    return min(len(word) for word in words), -len(words)


def _needed(token: Token) -> Sequence[str]:
    """Return the strings of which a text must have one for this token."""
    if _OPTIONAL.match(str(token.get("OP", ""))):
        return ()
    for key in ("LOWER", "TEXT", "ORTH"):
        words = words_of(token.get(key, ()))
        if words and all(words):
            return [plainer(word.lower()) for word in words]
    lemmas = [lemma.lower() for lemma in words_of(token.get("LEMMA", ()))]
    if any(lemma in _IRREGULAR or _IRREGULAR_ENDS.search(lemma) for lemma in lemmas):
        return ()
    return [stem for lemma in lemmas for stem in all_stems(plainer(lemma))]
