"""Cuts text into words, numbers and marks."""

from __future__ import annotations

import re
from typing import Final

from brandlint.documents import Token

_LETTER: Final = r"[^\W\d_]"
_HYPHEN: Final = r"[-\u2010\u2011]"

# What a person may be called besides: Kolleg:innen, jede*r, der_die, Kund*innenservice.
_SIGNED: Final = (
    rf"[*:_·•](?:[iI]n(?:nen{_LETTER}*)?|(?<=\b[dD]\w\w.)d(?:ie|er|as|en|em|es)|ihr|sie|er"
    r"|[ernms]{1,2})(?!\w)"
)
# Mitarbeiter/in, eine/r, Mitarbeiter/-innen, Kaufmann/-frau; but "de/en" is two words.
_SLASHED: Final = (
    rf"(?<=\w\w\w)/(?:{_HYPHEN}{_LETTER}+|(?:[iI]n(?:nen{_LETTER}*)?|[ern][ernms]?)(?!\w))"
)
# Mitarbeiter(in), Kolleg(inn)en, jede(r), Standort(e).
_BRACKETED: Final = rf"\((?:[iI]n(?:nen)?|inn|e?[rnms]|e)\){_LETTER}*"

_WORD: Final = rf"""
    (?:\d+(?:[.,]\d+)*+{_HYPHEN}?)?{_LETTER}[^\W_]*+
    (?:
        (?:{_HYPHEN}|['’\u00ad_&])[^\W_]++
      | [\u0300-\u036f][^\W_]*+
      | {_SIGNED}
      | {_SLASHED}
      | {_BRACKETED}
    )*+
    (?:\.js(?!\w)|\+\+|\#(?!\w))?
"""

_ADDRESS_TAIL: Final = r"""[^\s<>"„“”»«]*[^\s<>"„“”»«.,;:!?)\]'’*_]"""
_ADDRESS: Final = rf"""
    (?:https?://|www\.|mailto:|tel:){_ADDRESS_TAIL}
  | \w[\w.+-]{{0,63}}+@[\w-]++(?:\.[\w-]++)*
  | (?:\w[\w-]{{0,62}}+\.){{1,6}}(?:com|de|org|net|eu|at|ch|io|info|jobs|dev|co|uk)(?![\w-])
    (?:/{_ADDRESS_TAIL})?+
"""

_SEX: Final = r"(?:[mwfdxia]\*?|[-*]|gn|div\w*)"
_MARKER: Final = rf"""
    [(\[]\s*(?i:
        gn\*?|a\*|all(?:e|\s+genders?|\s+Geschlechter)?|any\s+gender|Mensch(?:en)?
      | {_SEX}(?:\s*[/|,]\s*{_SEX})+
    )\s*[)\]]
  | (?i:[mwfdxi](?:/(?:[mwfdxi]|divers)){{2,3}}|m/[wf]|[wf]/m)(?!\w)
"""

# Marks stand alone, but an emoji keeps its colour, its companions and its flag's two letters.
_MARK: Final = r"""
    \.{2,}+
  | [\U0001F1E6-\U0001F1FF]{2}
  | [^\w\s\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]
    (?:[\ufe0e\ufe0f\u20e3\U0001F3FB-\U0001F3FF]|\u200d[^\w\s])*+
  | _
"""
_NUMBER: Final = r"\d{4}-\d\d-\d\d|\d\ufe0f?\u20e3|\d+(?:[.,:'’]\d+)*+"

# Only words are captured, which is how a match tells that it is one. Plain words come first:
# most tokens are, and need none of the dearer branches.
_TOKEN: Final = re.compile(
    rf"""
    ({_LETTER}++)(?=[\s,;!?]|[.:](?:\s|\Z)|\Z)
  | {_ADDRESS}
  | {_MARKER}
  | ({_WORD})
  | {_NUMBER}
  | {_MARK}
    """,
    re.VERBOSE,
)


def tokenize(text: str, offset: int = 0) -> list[Token]:
    """Cut a text into tokens; `offset` is where it starts in the text that spans speak of.

    Words keep their hyphens, apostrophes and gender signs (`Hands-on-Mentalität`, `geht's`,
    `Kolleg:innen`, `Mitarbeiter/-in`). Numbers, addresses of the web and of mail, markers such
    as `(m/w/d)` and emoji are one token each and no words. Every other mark stands alone, but
    for dots in a row.
    """
    new = tuple.__new__
    return [
        new(Token, (found.start() + offset, found.end() + offset, found[0], bool(found.lastindex)))
        for found in _TOKEN.finditer(text)
    ]
