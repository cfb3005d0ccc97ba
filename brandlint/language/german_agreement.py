"""Which number, case and gender the words before a German noun speak of."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from brandlint.language._lists import words
from brandlint.language.german_verbs import is_infinitive

# Number, case, gender (none in the plural) that an ending of der, dieser, jeder ... speaks of.
_ENDINGS: Final = {
    "e": "snf saf pn pa",
    "er": "snm sdf sgf pg",
    "es": "snn san sgm sgn",
    "as": "snn san",
    "em": "sdm sdn",
    "en": "sam pd",
    "": "snm snn san",
}
_STRONG: Final = _ENDINGS | {"es": "snn san", "en": "sam sgm sgn pd"}
_NO_ARTICLE: Final = _ENDINGS | {"er": "sdf sgf pg", "es": "sgm sgn"}
_FIXED: Final = {
    "die": "snf saf pn pa", "das": "snn san", "des": "sgm sgn", "der": "snm sdf sgf pg",
    "den": "sam pd", "dem": "sdm sdn", "zur": "sdf", **dict.fromkeys(
        ["am", "im", "zum", "vom", "beim"], "sdm sdn"),
    **dict.fromkeys(["ans", "ins", "aufs", "fürs"], "san"),
}  # fmt: skip
_LIKE_DER: Final = re.compile(r"(?:dies|jen|jed|welch|manch|solch|all|sämtlich)(e|er|es|em|en)")
_LIKE_EIN: Final = re.compile(r"(?:k?ein|mein|dein|sein|ihr|unser|unsr|euer|eur)(e|er|es|em|en|)")
_MANY: Final = re.compile(r"(?:viel|mehrer|einig|wenig|beid|zahlreich|verschieden)(e|er|en)")
_NUMBER: Final = re.compile(
    r"\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend"
)
_ADJECTIVE: Final = re.compile(r"[a-zäöüß-]{3,}(e|er|es|em|en)")
_NO_ADJECTIVES: Final = words(
    """
    oder aber unter über hinter neben zwischen gegen wegen ohne außer während seit statt weder
    immer wieder weiter hier unser euer ihre ihr gerne heute morgen eben neben denn wenn dann
    zusammen zwischen seitens mittels anderen sowie beste bitte alle keine wir
    """
) - words("anderen beste")
_OPENERS: Final = tuple(".!?:;,-–—|•&/+")
_WORD: Final = re.compile(r"(?<!\w)(?<!\w-)(\w[\w-]*)[ \u00a0]\Z")
_DATIVE: Final = words("mit bei von zu aus nach seit gegenüber außer")


class Before(NamedTuple):
    """What stands before a noun and agrees with it.

    `cells` are the numbers, cases and genders that fit, None where nothing agrees. `kind` is
    `definite` for der, alle, unsere ..., `open` for ein, dein ... without ending, `many` for
    viele ..., `number`, `adjective`, or empty. `adjectives` tells whether adjectives stand between.
    `word` is the word before all of that; `named` tells whether it is written like a noun.
    """

    cells: frozenset[str] | None
    kind: str
    adjectives: bool
    word: str
    named: bool = False

    @property
    def is_dative(self) -> bool:
        """Whether a preposition without an article asks for the dative."""
        return self.word in _DATIVE


def before(text: str) -> Before:
    """Read the words at the end of a text, behind which a noun follows."""
    adjectives: str | None = None
    while match := _WORD.search(text):
        word = match[1].lower()
        kind, cells = _determiner(word)
        text = text[: match.start()]
        if kind:
            previous = _WORD.search(text)
            found = _many(cells) if kind in ("many", "number") else frozenset(cells.split())
            if kind == "open" and adjectives:
                # "Ein neues Auto": the adjective tells what the article doesn't.
                found &= frozenset(_STRONG[adjectives].split())
            return Before(found, kind, adjectives is not None, _lower(previous))
        # A capital that begins a sentence says nothing: "Positives Mindset".
        opens = not text.strip() or text.rstrip(' "„(*').endswith(_OPENERS)
        ending = _adjective(word if opens else match[1])
        if ending is None:
            return _alone(adjectives, word, named=match[1][:1].isupper() and not opens)
        adjectives = adjectives or ending
    return _alone(adjectives, "")


def _alone(adjectives: str | None, word: str, *, named: bool = False) -> Before:
    if adjectives is None:
        return Before(None, "", adjectives=False, word=word, named=named)
    return Before(frozenset(_STRONG[adjectives].split()), "adjective", adjectives=True, word=word)


def _lower(match: re.Match[str] | None) -> str:
    return match[1].lower() if match else ""


def _many(cells: str) -> frozenset[str]:
    return frozenset(cell for cell in cells.split() if cell[0] == "p")


def _determiner(word: str) -> tuple[str, str]:
    """Return the kind of a determiner and what its ending speaks of; empty for other words."""
    if word in _FIXED:
        return "definite", _FIXED[word]
    if match := _LIKE_DER.fullmatch(word):
        return "definite", _ENDINGS[match[1]]
    if match := _LIKE_EIN.fullmatch(word):
        known = _NO_ARTICLE[match[1]]
        if word.startswith("ein"):
            known = " ".join(cell for cell in known.split() if cell[0] == "s")
        return ("definite" if match[1] else "open"), known
    if match := _MANY.fullmatch(word):
        return "many", _ENDINGS[match[1]]
    if _NUMBER.fullmatch(word):
        return "number", "pn pa pd"
    return "", ""


def _adjective(word: str) -> str | None:
    """Return the ending of an adjective, None for any other word."""
    match = _ADJECTIVE.fullmatch(word)
    if match is None or word in _NO_ADJECTIVES:
        return None
    # "Wir suchen", "ich suche": verbs end like adjectives.
    if is_infinitive(word) or is_infinitive(word + "n"):
        return None
    return match[1]
