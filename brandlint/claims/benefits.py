"""Reads benefits out of a text: what an employer offers beside pay, key by key."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from brandlint.claims._reading import plain
from brandlint.claims.passages import Passage, Passages
from brandlint.claims.roles import Role, names_job, role_at
from brandlint.claims.word_tables import Words, words_of
from brandlint.documents import BlockKind
from brandlint.facts import Claim, Fact, Named
from brandlint.language.patterns import lazy
from brandlint.spans import Span

# A text of one language names benefits in the other, too, so all tables are read as one.
_TABLES: Final = (words_of("benefits.de"), words_of("benefits.en"))
# A word ends here, or another is glued to it where a tag was dropped: 'Weiterbildungund'.
_END: Final = (
    r"(?:(?!\w)|(?=(?:und|oder|sowie|für|mit|auf|bei|auch|an|im|direkt|zu[mr]?|von|nach)\b))"
)
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
    return lazy(rf"(?<!\w)(?:(?P<says>{says})|{offered}){_END}")


# Parts of words, in lower case, without which a passage says nothing of it.
CUES: Final[tuple[str, ...]] = tuple(
    dict.fromkeys(cue for tables in _WORDS.values() for cue in _cues(tables))
)

# What makes a sentence an offer, wherever it stands.
_OFFERING: Final = lazy(
    r"\b(?:wir (?:bieten|fördern|unterstützen|ermöglichen|geben|zahlen|übernehmen|stellen|schenken"
    r"|garantieren|legen|schaffen)|(?:bieten|fördern|unterstützen|ermöglichen|geben|zahlen|stellen"
    r"|schaffen|garantieren) wir|bei uns|erwarte[nt] (?:dich|sie|euch)|(?:dich|sie) erwarte[nt]"
    r"|bietet (?:dir|ihnen)|(?:du|sie) (?:bekommst|erhältst|genießt|bekommen|erhalten|genießen)"
    r"|profitier\w+|freu dich auf|freuen sie sich auf|geboten|kannst du dich|von uns|deiner? seite"
    r"|unsere[nr]? mitarbeite\w+|mit uns|unser angebot|gehören auch|selbstverständlich"
    r"|gibt(?: e|')s|(?:du|ihr) kriegst?|obendrauf|(?:zahlen|haben|übernehmen) wir"
    r"|wir haben|inklusive|was gilt"
    r"|(?:wird|werden) gestellt|(?:jede[rn]?|alle) (?:bekommen|bekommt|erhalten|erhält)"
    r"|dazu (?:kommt|kommen|gibt|\d+|eine?)|(?:auf|für) unsere kosten"
    r"|stehe?[nt] (?:dir|ihnen)"
    r"|we (?:offer|provide|give|support|sponsor|pay|cover|have|love|believe in|invest)"
    r"|you(?:'ll| will|'re)? (?:also )?(?:get|receive|enjoy|have access|be offered|be eligible)"
    r"|benefits?|perks|offers? you|with us|eligible for|our (?:team|employees)|package|from us"
    r"|comes? with|(?:everyone|everybody|all staff|each of us) (?:gets?|has)|the \w+ offers"
    r"|compensation)\b"
)
# In lists of tasks and profiles only this makes an offer: 'Dafür bieten wir ...'.
_PLAINLY: Final = lazy(
    r"\b(?:wir bieten|bieten wir|bietet dir|bieten dir|bieten ihnen|du (?:bekommst|erhältst)"
    r"|sie (?:bekommen|erhalten)|we offer|offer you|we provide|wir fördern|wir unterstützen dich"
    r"|we(?:'ll| will) train|willing to train|wir zahlen|zahlen wir|we pay)\b"
)
# What is asked of people, what they do, and what a company sells.
_ASKED: Final = lazy(
    r"\b(?:erfahrung(?:en)?|kenntnisse?n?|bereitschaft(?! zur? (?:über|mehr))|vorausgesetzt"
    r"|erforderlich|abgeschlossen\w*|von vorteil|wünschenswert|führerschein klasse"
    r"|experience (?:in|with|of)|knowledge of|required|proficien\w+|willingness)\b"
)
_SOLD: Final = lazy(
    r"\b(?:kund(?:en|in|innen|[:*_]innen)|mandant\w*|klient\w*|patient\w*|vertrieb\w*|verkauf\w*"
    r"|produkten?|produktpalette|spezialisiert|software|plattform|hersteller|privatpersonen"
    r"|customers?|clients?|patients?|(?<!car )users?|sell(?:ing)?|platform|products?)\b"
)
_TO_OTHERS: Final = lazy(
    r"\b(?:für|for) (?:\w+ ){0,2}(?:kund|privatperson|unternehmen|patient|mandant|firmen|schüler"
    r"|gäste|teilnehm|customers?|clients?|patients?|students?|companies|businesses)"
    r"|\b(?:onboarding|einarbeitung)[\w-]* (?:von |of )?(?:neue\w*|new)\b"
)
# Leave is also why a job is there for a while: 'maternity cover', 'im Rahmen einer Elternzeit'.
_STANDS_IN: Final = lazy(
    r"\b(?:\w*vertretung|befriste\w+|cover|temporary|fixed.term|replacement|covering)\b"
)
# What stands right before the name of a benefit that people work on.
_WORKED_ON: Final = lazy(
    r"\b(?:durchführung|vorbereitung|planung|organisation|konzeption|koordination|leitung|aufbau"
    r"|betreuung|verwaltung|erstellung|beratung|administration|abwicklung|pflege|organi[sz]e|plan"
    r"|conduct|prepare|coordinate|deliver|develop|design|manage|administer|implement|maintain)"
    r"(?:s|ing)?(?: [\w,:-]+){0,6} $"
)
_NO: Final = lazy(r"\b(?:no|never|nie|unlimited|unbegrenzt\w*)\b")
_LATER: Final = lazy(
    r"\bnach (?:\w+ ){0,2}(?:probezeit|monaten|jahren?|einarbeitung|betriebszugehörigkeit)\b"
    r"|\bab dem \w+ (?:monat|jahr)\b"
    r"|\bafter (?:[\w-]+ ){0,4}(?:probation\w*|months?|years?|days)\b"
)
_ITEMS: Final = frozenset(
    (BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.TABLE_CELL, BlockKind.FIELD)
)
_ASKING: Final = frozenset((Role.PROFILE, Role.TASKS))
_SILENT: Final = frozenset((Role.CONTACT, Role.PROCESS))
# Keys of fields that stand above a text.
_CAPTION: Final = lazy(r"(?:heading|headline|überschrift|ueberschrift)$", re.IGNORECASE)
# Characters of a line that names a thing rather than tells of it.
_SHORT: Final = 100
# Characters of a passage that tells of more than one offer.
_LONG: Final = 300
# Farther from its cue no pattern reaches.
_REACH: Final = 200
# Words glued where a tag was dropped: 'deineArbeitszeiten'.
_GLUE: Final = lazy(r"[A-ZÄÖÜ](?<=[a-zäöüß]{2}.)(?=[a-zäöüß]{2})")


def benefits_in(text: str) -> list[str]:
    """Return the keys that a short text such as 'Zuschuss zum Deutschlandticket' names."""
    return [*dict.fromkeys(mention.key for mention in _named(plain(text)))]


def extract(passages: Passages, cued: Sequence[Passage]) -> Iterator[Claim]:
    """Yield a claim for each place that offers a benefit; its value is the benefit's key."""
    for passage in cued:
        for mention, sentence in _offered(passages, passage):
            yield passage.claim(
                Fact.BENEFIT,
                Named(mention.key),
                mention.start,
                mention.end,
                conditional=bool(_LATER.search(sentence.of(passage.plain))),
            )


class _Mention(NamedTuple):
    """A stretch of a passage that names a benefit; `says` where that alone means an offer."""

    key: str
    start: int
    end: int
    says: bool


def _offered(passages: Passages, passage: Passage) -> Iterator[tuple[_Mention, Span]]:
    """Yield what a passage offers, each with its sentence; one plain offer tells of its others."""
    found = dict.fromkeys(_mentions(passage))
    read = [(mention, passages.sentence_of(passage, mention.start)) for mention in found]
    plain = {
        sentence
        for mention, sentence in read
        if mention.says and _is_offered(passage, mention, sentence)
    }
    for mention, sentence in read:
        offered = _is_offered(passage, mention, sentence, beside=sentence in plain)
        if offered and not _denied(passages, passage, mention):
            yield mention, sentence


def _mentions(passage: Passage) -> Iterator[_Mention]:
    """Yield all mentions, read once more with glued words parted where there are any."""
    yield from _named(passage.plain)
    glued = [match.start() for match in _GLUE.finditer(passage.text)]
    if glued:
        ends = [0, *glued, len(passage.plain)]
        parted = " ".join(passage.plain[a:b] for a, b in pairwise(ends))
        shifted = [at + number for number, at in enumerate(glued)]
        for key, first, last, says in _named(parted):
            start = first - bisect_left(shifted, first)
            yield _Mention(key, start, last - bisect_left(shifted, last), says)


def _named(plain: str) -> Iterator[_Mention]:
    for key, (first, last) in _cued(plain).items():
        near = max(0, first - _REACH), min(len(plain), last + _REACH)
        for match in _patterns()[key].finditer(plain, *near):
            yield _Mention(key, *match.span(), match.lastgroup == "says")


def _cued(plain: str) -> dict[str, tuple[int, int]]:
    """Return the keys of which a text holds a cue, and from where to where it holds some."""
    automaton, owners = _automaton()
    reached: dict[str, tuple[int, int]] = {}
    for which, start, end in automaton.find_matches_as_indexes(plain, overlapping=True):
        for key in owners[which]:
            first, last = reached.get(key, (start, end))
            reached[key] = min(first, start), max(last, end)
    return reached


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


def _is_offered(
    passage: Passage, mention: _Mention, sentence: Span, *, beside: bool = False
) -> bool:
    """Tell whether a mention stands among what is offered rather than asked, done or sold.

    `beside` another that is plainly offered, less is needed.
    """
    if _is_title(passage):
        return mention.says and names_job(passage.plain[: mention.start])
    role = role_at(passage.plain, mention.start, passage.role)
    words = sentence.of(passage.plain)
    if _stands_in(mention.key, words):
        return False
    if role in _ASKING and not _offers_after(passage, words):
        return bool(_PLAINLY.search(words))
    certain = mention.says and role is Role.OFFER
    if not certain and _WORKED_ON.search(passage.plain[sentence.start : mention.start]):
        return False
    if certain or (role is Role.OFFER and len(passage.text) <= _LONG):
        return True
    return not _of_others(words) and (
        mention.says or beside or _lists(passage, role) or bool(_OFFERING.search(words))
    )


def _offers_after(passage: Passage, words: str) -> bool:
    """Tell whether a sentence offers something in prose that only follows what is asked."""
    return passage.block.kind not in _ITEMS and bool(_OFFERING.search(words))


def _is_title(passage: Passage) -> bool:
    """Tell whether a passage is a job's title, which may end in what is offered."""
    block = passage.block
    heads = block.kind is BlockKind.HEADING and (block.level == 1 or names_job(passage.plain))
    return heads or block.kind is BlockKind.TITLE


def _of_others(words: str) -> bool:
    """Tell whether a sentence speaks of what is asked, or of what others get."""
    if _ASKED.search(words) or _TO_OTHERS.search(words):
        return True
    return bool(_SOLD.search(words)) and not _PLAINLY.search(words)


def _stands_in(key: str, words: str) -> bool:
    """Tell whether a sentence names leave because somebody is needed meanwhile."""
    return key == "parental_support" and bool(_STANDS_IN.search(words))


def _lists(passage: Passage, role: Role) -> bool:
    """Tell whether a passage is an item or a line that names things, as lists of offers do."""
    if _CAPTION.search(passage.block.name or ""):
        return False
    return passage.block.kind in _ITEMS and len(passage.text) <= _SHORT and role not in _SILENT


def _denied(passages: Passages, passage: Passage, mention: _Mention) -> bool:
    """Tell whether a mention is negated; 'no layoffs' is good news."""
    stretch = passage.plain[mention.start : mention.end]
    return not _NO.search(stretch) and passages.denied(passage, mention.start, mention.end)
