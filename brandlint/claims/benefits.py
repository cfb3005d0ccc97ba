"""Reads benefits out of a text: what an employer offers beside pay, key by key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from ahocorasick_rs import AhoCorasick

from brandlint.claims.benefit_words import LANGUAGES, Words, words_of
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role, role_at
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Named

# A text of one language names benefits in the other, too, so all tables are read as one.
_TABLES: Final = tuple(map(words_of, LANGUAGES))
_WORDS: Final = {
    key: [table[key] for table in _TABLES if key in table]
    for key in dict.fromkeys(key for table in _TABLES for key in table)
}


def _cues(tables: Sequence[Words]) -> Iterator[str]:
    return (cue for words in tables for cue in words.cues)


def _pattern(tables: Sequence[Words]) -> re.Pattern[str]:
    """Return one pattern for a key; the group `says` holds what means an offer by itself."""
    says = "|".join(pattern for words in tables for pattern in words.says) or "(?!)"
    offered = "|".join(pattern for words in tables for pattern in words.offered) or "(?!)"
    return re.compile(rf"(?<!\w)(?:(?P<says>{says})|{offered})(?!\w)")


# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = tuple(
    dict.fromkeys(cue for tables in _WORDS.values() for cue in _cues(tables))
)

# What makes a sentence an offer, wherever it stands.
_OFFERING: Final = re.compile(
    r"\b(?:wir (?:bieten|fördern|unterstützen|ermöglichen|geben|zahlen|übernehmen|stellen|schenken"
    r"|garantieren|legen)|(?:bieten|fördern|unterstützen|ermöglichen|geben|zahlen|stellen) wir"
    r"|bei uns|erwarte[nt] (?:dich|sie|euch)|(?:dich|sie|euch) erwarte[nt]|bietet (?:dir|ihnen)"
    r"|(?:du|sie) (?:bekommst|erhältst|profitierst|genießt|bekommen|erhalten|profitieren|genießen)"
    r"|profitiere|freu dich auf|freuen sie sich auf|wird geboten|geboten|kannst du dich|von uns"
    r"|dir (?:ein|zur)|deiner? seite|unsere[nr]? mitarbeite\w+|mit uns|unser angebot"
    r"|we (?:offer|provide|give|support|sponsor|pay|cover|have|love|believe in|invest)"
    r"|you(?:'ll| will|'re)? (?:also )?(?:get|receive|enjoy|have access|be offered|be eligible)"
    r"|benefits?|perks|offers? you|with us|eligible for|our (?:team|employees)|package|compensation)\b"
)
# In tasks and profiles only this makes an offer: 'Dafür bieten wir ...'.
_PLAINLY: Final = re.compile(
    r"\b(?:wir bieten|bieten wir|bietet dir|bieten dir|bieten ihnen|du (?:bekommst|erhältst)"
    r"|sie (?:bekommen|erhalten)|we offer|offer you|we provide|wir fördern|wir unterstützen dich)\b"
)
# What is asked of people, what they do, and what a company sells.
_ASKED: Final = re.compile(
    r"\b(?:erfahrung(?:en)?|kenntnisse?n?|bereitschaft|vorausgesetzt|erforderlich|abgeschlossen\w*"
    r"|von vorteil|wünschenswert|führerschein klasse|experience (?:in|with|of)|knowledge of|required"
    r"|requirements?|proficien\w+|willingness)\b"
)
_SOLD: Final = re.compile(
    r"\b(?:kund(?:en|in|innen|[:*_]innen)|mandant\w*|klient\w*|patient\w*|bewohner\w*|vermittl\w+"
    r"|vertrieb\w*|verkauf\w*|produkten?|produktpalette|spezialisiert|software|plattform|hersteller"
    r"|customers?|clients?|patients?|users?|sell(?:ing)?|platform|products?|startup building)\b"
)
_LATER: Final = re.compile(
    r"\bnach (?:\w+ ){0,2}(?:probezeit|monaten|jahren?|einarbeitung)\b|\bab dem \w+ (?:monat|jahr)\b"
    r"|\bafter (?:[\w-]+ ){0,4}(?:probation\w*|months?|years?|days)\b|\bnach (?:\w+ )?betriebszugeh"
)
_ITEMS: Final = frozenset(
    (BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.TABLE_CELL, BlockKind.FIELD)
)
_ASKING: Final = frozenset((Role.PROFILE, Role.TASKS))
_SILENT: Final = frozenset((Role.CONTACT, Role.PROCESS))
# Characters of a line that names a thing rather than tells of it.
_SHORT: Final = 100


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield a claim for each place that offers a benefit; its value is the benefit's key."""
    for passage in cued:
        for key in _keys(passage.plain):
            for match in _patterns()[key].finditer(passage.plain):
                start, end = match.span()
                if _is_offered(passages, passage, start, end, match.lastgroup == "says"):
                    yield passage.claim(
                        Fact.BENEFIT,
                        Named(key),
                        start,
                        end,
                        conditional=bool(_LATER.search(_sentence(passages, passage, start))),
                    )


def _keys(plain: str) -> dict[str, None]:
    """Return the keys of which a text holds a cue."""
    automaton, owners = _automaton()
    found = automaton.find_matches_as_indexes(plain, overlapping=True)
    return {key: None for which, _, _ in found for key in owners[which]}


@cache
def _automaton() -> tuple[AhoCorasick, list[list[str]]]:
    owners: dict[str, list[str]] = {cue: [] for cue in CUES}
    for key, tables in _WORDS.items():
        for cue in dict.fromkeys(_cues(tables)):
            owners[cue].append(key)
    return AhoCorasick(list(owners)), list(owners.values())


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {key: _pattern(tables) for key, tables in _WORDS.items()}


def _is_offered(passages: Passages, passage: Passage, start: int, end: int, says: bool) -> bool:  # noqa: FBT001 - a fact of the match
    role = role_at(passage.plain, start, passage.role)
    sentence = _sentence(passages, passage, start)
    if role in _ASKING:
        offered = bool(_PLAINLY.search(sentence))
    elif role is Role.OFFER:
        offered = True
    elif _ASKED.search(sentence) or (_SOLD.search(sentence) and not _PLAINLY.search(sentence)):
        offered = False
    elif says or (_names(passage) and role not in _SILENT):
        offered = True
    else:
        offered = bool(_OFFERING.search(sentence))
    return offered and not passages.denied(passage, start, end)


def _names(passage: Passage) -> bool:
    """Tell whether a passage is an item or a line of a few words."""
    return passage.block.kind in _ITEMS and len(passage.text) <= _SHORT


def _sentence(passages: Passages, passage: Passage, start: int) -> str:
    return passages.sentence_of(passage, start).of(passage.plain)
