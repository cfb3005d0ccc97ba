"""Whether a sentence asks for something, how firmly, and what it teaches or waives instead."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from brandlint.claims._cues import holds
from brandlint.facts.values import Level
from brandlint.language.patterns import lazy

# What makes a sentence outside of a profile ask something of candidates.
_ASKS: Final = lazy(
    r"\b(?:du|sie|ihr) (?:\w+ ){0,2}?(?:bring(?:st|en|t)|verfüg(?:st|en|t)|ha(?:st|ben|bt)"
    r"|besitz(?:t|en)"
    r"|beherrsch(?:st|en|t)|kenn(?:st|en|t)|sprich?(?:st)|sprechen|konntest|konnten|solltest"
    r"|sollten"
    r"|brauch(?:st|en|t)|benötig(?:st|en|t))\b"
    r"|\b(?:bring(?:st|en) (?:du|sie)|ha(?:st|ben) (?:du|sie)|verfüg(?:st|en) (?:du|sie))\b"
    r"|voraussetzung|vorausgesetzt|\berforderlich|\bnötig\b|\bgern(?:e)? gesehen"
    r"|wäre(?:n)? (?:\w+ )?schön"
    r"|\b(?:du kannst|kannst du|du beherrschst|du sprichst|du programmierst) [^.!?]{2,40}\?"
    r"|\bnotwendig|\bbenötig|zwingend|wir erwarten"
    r"|erwarten wir|wünschen wir|wir wünschen|wünschenswert|von vorteil|idealerweise"
    r"|setzen wir voraus|setzt \w+ voraus"
    r"|(?:suchen|gesucht)\b.{0,90}\bmit\b|mitbringen|qualifikation:|profil:|anforderung"
    r"|\byou(?:'ve| have|'ll have| will have| bring| should| must| need|'ll need| will need"
    r"| possess"
    r"| hold| are (?:fluent|proficient|experienced|familiar)| speak| know)\b"
    r"|\bgute\w* (?:schul)?noten|\bgood (?:grades|marks) in"
    r"|\b(?:required|requirements?:|must have|mandatory|essential|nice to have|preferred|a plus"
    r"|needed|desirable|desired|beneficial|advantageous|an (?:advantage|asset)|handy|good to know"
    r"|would (?:help|be (?:nice|great|useful|an?))|helps)\b|\b(?:is|are) expected\b(?! to)"
    r"|\bis nice\b|\blicen[cs]e, please|\bbring your\b|\bwe'd like to (?:see|have)\b"
    r"|\byou(?:'re| are) an? "
    r"|(?:looking for|seeking|need) (?:someone|somebody|people|a person) who\b"
    r"|\b(?:looking for|seeking|hiring)\b.{0,90}\bwith\b|ideal candidate|candidates? (?:should|must"
    r"|with)"
    r"|applicants? (?:should|must|with)|we expect|qualifications?:"
)

# What demands, in the middle of an offer, what stands right before it.
DEMANDS: Final = lazy(
    r"\b(?:erforderlich|nötig|notwendig|voraussetzung|vorausgesetzt|zwingend)\b"
    r"|\b(?:is |are )?(?:required|needed|essential|mandatory)\b"
)

# What is taught or shared on the job, not asked.
_TAUGHT: Final = lazy(
    r"bring(?:en|t) (?:wir )?(?:dir|ihnen|euch)\b.{0,90}\bbei\b|\b(?:du|sie) (?:er)?lern(?:st|en)\b"
    r"|lernst du|lernen sie|\bsammel(?:st|n)\b|wir (?:bieten|zahlen|übernehmen|fördern|finanzieren)"
    r"|bieten wir|wirst du (?:lernen|sammeln)|you(?:'ll| will) (?:learn|gain)|we(?:'ll"
    r"| will)? (?:teach"
    r"|train|offer|provide|sponsor)|opportunity to|unsere (?:\w+ )?erfahrung"
    r"|our (?:\w+ )?experience"
    r"|\b(?:gain(?:ing)?|get) (?!in\b|it\b|one\b|started|to\b)"
    r"|nachholen|zu erwerben|egal,? ob|auch ohne|even without|whether you"
)

_TAUGHT_CUES: Final = (
    *("bringen", "bringt", "lern", "learn", "sammel", "wir", "we", "opportunity", "unsere", "our"),
    *("gain", "get ", "nachholen", "erwerben", "egal", "ohne", "without", "whether"),
)

# What waives a requirement: "keine Voraussetzung", "not required".
_WAIVED: Final = lazy(
    r"\b(?:keine?n?|kein) (?:\w+ ){0,3}?(?:voraussetzung|bedingung|muss|pflicht|nötig|erforderlich"
    r"|notwendig|zwang)|nicht (?:\w+ )?(?:erforderlich|notwendig|nötig|voraussetzung|vorausgesetzt)"
    r"|(?:not|n't|never) (?:\w+ )?(?:required|necessary|needed|a must|mandatory|essential|needed)"
    r"|no (?:\w+ ){0,3}(?:required|necessary|needed)|\bunnötig|keine? (?:\w+ )?(?:vorkenntniss"
    r"|erfahrung)"
    r"|\bno (?:prior |previous )?experience\b|brauchst du (?:nicht|kein)|zweitrangig"
)

_WAIVED_CUES: Final = ("kein", "nicht", "not", "n't", "never", "no ", "unnötig", "zweitrangig")

# Wanting to learn something is not knowing it.
_WILLING: Final = lazy(
    r"(?:\blearn(?:ing)?\b|interest(?:ed)? in|interesse an|bereitschaft|\blust\b|neugier|freude an"
    r"|spaß an|affinität|interessierst|to learn)[^,.;:]*$"
)
_NEAR: Final = 40

# What speaks of all that follows in its sentence.
_AHEAD: Final = lazy(
    r"(?:^|[.!?] )(?:wenn|falls) (?:du|sie) (?:\w+ ){0,2}?(?:schon|bereits|zusätzlich|außerdem)\b"
    r"|schön,? aber kein muss\s*:|(?:desirable|preferred|useful|a plus),? as (?:is|are|would be)\b|"
    r"idealerweise|ideal\s?:|im idealfall|bestenfalls|wünschenswerterweise|vorzugsweise|am besten"
    r"|(?:^|[,(–])\s*gerne? (?:mit|auch|erste|eine?|in|im|als|aus)\b"
    r"|optional|optimalerweise|bevorzugt|ideally|preferably|(?:bonus|extra) points|vielleicht"
    r"|(?:von vorteil|wünschenswert|(?:ein )?pluspunkte?|(?:ein |a )?plus|nice[- ]to[- ]haves?"
    r"|bonus"
    r"|desirable|preferred|hilfreich)\s*(?:\([^)]{0,40}\)\s*)?"
    r"(?:(?:,? aber)? kein muss)?(?::|,? wenn\b|(?:ist|sind|wäre|wären|is|are|would be)\b)"
)
_AHEAD_CUES: Final = (
    *("wenn ", "falls ", "muss", "ideal", "bestenfalls", "weise", "am besten", "gern", "optional"),
    *("bevorzugt", "prefer", "points", "vielleicht", "vorteil", "wünschenswert", "plus", "nice"),
    *("bonus", "desirable", "hilfreich", "useful"),
)
# What speaks of what stands before it in its part of the sentence.
_BEHIND: Final = lazy(
    r"von (?:großem )?vorteil|vorteilhaft|wünschenswert(?!erweise)|erwünscht|ein (?:klares "
    r"|großes )?plus"
    r"|pluspunkte?|nice[- ]to[- ]have|kein muss|gern(?:e)? gesehen"
    r"|\b(?:ist|sind|wäre|wären|auch) (?:\w+ )?schön\b|umso besser|\bhandy\b|good to know"
    r"|\b(?:is|are) nice\b|would (?:help|be (?:nice|great|useful))|\bhelps\b|hilfreich"
    r"|willkommen|optional"
    r"|bevorzugt|(?:is|are|be|considered|strongly|highly|also) (?:a |an )?(?:big |huge |strong "
    r"|definite )?"
    r"(?:plus|advantage|bonus|asset|desirable|preferred|beneficial|helpful|welcome|desired"
    r"|advantageous)"
    r"|\ba (?:big |huge |strong |real )?(?:plus|bonus)\b|an? (?:advantage|asset)\b|\bpreferred\b"
    r"|\bdesirable\b|\bdesired\b|\badvantageous\b|\bbeneficial\b|\bhelpful\b|\bbonus\b"
)
_BEHIND_CUES: Final = (
    *(
        "vorteil",
        "wünschenswert",
        "erwünscht",
        "plus",
        "nice",
        "muss",
        "gesehen",
        "schön",
        "besser",
    ),
    *("handy", "good to", "would", "help", "hilfreich", "willkommen", "optional"),
    *("bevorzugt", "advantage", "bonus", "asset", "desir", "prefer", "beneficial", "welcome"),
)
# "A licence is needed, a car a plus": what is needed stands for itself.
_FIRM: Final = lazy(
    r"(?<!not )(?<!n't )(?<!nicht )(?<!kein )(?<!keine )\b(?:needed|required|essential|mandatory"
    r"|erforderlich|nötig|notwendig|zwingend|voraussetzung)\b"
)
# Headings above what is nice to have.
_NICE_HEADING: Final = lazy(
    r"nice|bonus|von vorteil|wünschenswert|plus\b|pluspunkt|^\W*idealerweise|optional|preferred"
    r"|desirable|^\W*assets?\W*$|wäre schön|\bwishlist"
    r"|bevorzugt|valued|useful|helpful|hilfreich|good to have|extra|darüber hinaus freuen"
)
# What stands for a requirement of its own: a comma before it parts it from the one before.
_OWN: Final = lazy(
    r"erfahrung|kenntniss|führerschein|\b(?:deutsch|englisch|französisch|german|english)\b|studium"
    r"|ausbildung|abschluss|degree|experience|knowledge|licen[cs]e|skills|familiarity|zertifi"
    r"|certif"
)
_HARD_STOP: Final = lazy(r"[;:]|–|\s-\s")


def is_nice_heading(heading: str) -> bool:
    """Tell whether a heading, in lower case, stands above what is merely welcome."""
    return _NICE_HEADING.search(heading) is not None


# Several things are asked for in one sentence: each pattern is matched with it once.
@lru_cache(maxsize=64)
def asks(sentence: str) -> bool:
    """Tell whether a sentence, in lower case, asks something of candidates."""
    return _ASKS.search(sentence) is not None


@lru_cache(maxsize=64)
def teaches(sentence: str) -> bool:
    """Tell whether a sentence offers what others ask for, and calls nothing nice to know."""
    taught = holds(sentence, _TAUGHT_CUES) and _TAUGHT.search(sentence) is not None
    return taught and not _welcomes(sentence)


@lru_cache(maxsize=64)
def _welcomes(sentence: str) -> bool:
    return holds(sentence, _BEHIND_CUES) and _BEHIND.search(sentence) is not None


@lru_cache(maxsize=64)
def _cues_ahead(sentence: str) -> tuple[tuple[int, int], ...]:
    if not holds(sentence, _AHEAD_CUES):
        return ()
    return tuple(found.span() for found in _AHEAD.finditer(sentence))


@lru_cache(maxsize=64)
def _waives(sentence: str) -> bool:
    return holds(sentence, _WAIVED_CUES) and _WAIVED.search(sentence) is not None


def level_of(sentence: str, start: int, end: int) -> Level | None:
    """Return how firmly a sentence asks for its stretch from `start` to `end`; None: not at all.

    'Idealerweise' speaks of what follows, 'von Vorteil' of what stands before it in its part.
    """
    if _WILLING.search(sentence, max(0, start - _NEAR), start):
        return None
    if any(first <= end and last <= start + 1 for first, last in _cues_ahead(sentence)):
        return "nice"
    welcome = _BEHIND.search(sentence, end) if _welcomes(sentence) else None
    reaches = welcome is not None and _reach(sentence, welcome.start()) <= start
    if welcome and reaches and not _FIRM.search(sentence, end, welcome.start()):
        return "nice"
    return None if _waives(_part(sentence, start, end)) else "must"


def _part(sentence: str, start: int, end: int) -> str:
    """Return the part of a sentence, between semicolons, that a stretch stands in."""
    stop = sentence.find(";", end)
    return sentence[sentence.rfind(";", 0, start) + 1 : None if stop < 0 else stop]


def _reach(sentence: str, cue: int) -> int:
    """Return where the part begins that a cue behind it speaks of."""
    stops = [stop.end() for stop in _HARD_STOP.finditer(sentence, 0, cue)]
    first = stops[-1] if stops else 0
    comma = max(sentence.rfind(",", first, cue), sentence.rfind("(", first, cue))
    if comma >= 0 and _OWN.search(sentence, comma, cue):
        return comma
    return first
