"""Where the noun phrase ends that says in what one should be experienced or skilled."""

from __future__ import annotations

from typing import Final

from brandlint.language.patterns import lazy

# A stretch that may hold one: up to a mark, but across "Sach-, Rechts- und Finanzthemen".
STRETCH: Final = r"(?:-,|[^,;.:()\n–!?]){2,80}"
# Words that begin something else, but not after "Lüftungs-".
_CUT: Final = lazy(
    r"(?<!-)\s+(?:und|oder|sowie|bzw|wie|z|u|o|insbesondere|von vorteil|wünschenswert|ist|sind|wäre"
    r"|wird|werden|mit|gesammelt|sammeln|vorweisen|erforderlich|notwendig|vorausgesetzt|zwingend"
    r"|erwünscht|hilfreich|bringst|bringen|haben|hast|willkommen|idealerweise|gerne?|vorzugsweise"
    r"|auf (?:\w+ )?niveau|and|or|is|are|can|could|may|preferred|required|desirable|a plus|would"
    r"|including|such"
    r"|with|plus|as (?:well|part|an?|the)|als|strongly|highly|desired|ideally|preferably|that|which"
    r"|to|for|like|e\.g)\b.*"
    r"|\s+-\s.*"
)
_LATER: Final = lazy(r"\s+(?:von vorteil|wünschenswert|ist|sind|wird|werden|mit|haben|hast)\b.*")
_NOUN: Final = lazy(r"[A-ZÄÖÜ\d]")
# "designing and building shops": the first verb alone says nothing.
_VERB: Final = lazy(r"[a-z]+ing")
_TAIL: Final = lazy(
    r"[\s/&-]*(?:\s(?:im|in|der|des|dem|den|of|the|a|an|zu|zur|zum|von|als))*[\s/&-]*$"
)
_CLAUSE: Final = lazy(r"(?:where|how|what|when|why|wie|was|and|und) ")
_EMPTY: Final = frozenset(
    ("one", "both", "best practices", "the", "all", "second", "einem", "einer", "ihnen")
)


def trimmed(plain: str, text: str, start: int, end: int, *, german: bool) -> tuple[int, int]:
    """Return the noun phrase at the start of a stretch, empty where there is none.

    "und" ends it, but not between adjectives: German nouns are told by their capitals.
    """
    cut = _CUT.search(plain, start, end)
    stop = cut.start() if cut else end
    if cut and (
        not _NOUN.search(text, start, stop) if german else _VERB.fullmatch(plain, start, stop)
    ):
        later = _LATER.search(plain, start, end)
        stop = later.start() if later else end
    if stop < len(plain) and plain[stop - 1 : stop + 1].isalnum():
        stop = plain.rfind(" ", start, stop)
    shown = _TAIL.sub("", plain[start:stop])
    if shown in _EMPTY or _CLAUSE.match(shown) or (german and not _NOUN.search(text, start, stop)):
        return start, start
    return start, start + len(shown)
