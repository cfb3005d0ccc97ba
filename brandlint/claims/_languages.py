"""Languages that postings ask for, and how well one should speak them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ahocorasick_rs import AhoCorasick

from brandlint.claims._degrees import Asked
from brandlint.facts import Requirement
from brandlint.language.patterns import lazy

NAMES: Final[dict[str, str]] = {
    "deutsch": "de", "german": "de", "englisch": "en", "english": "en",
    "französisch": "fr", "french": "fr", "italienisch": "it", "italian": "it",
    "spanisch": "es", "spanish": "es", "niederländisch": "nl", "dutch": "nl",
    "polnisch": "pl", "polish": "pl", "russisch": "ru", "russian": "ru",
    "ukrainisch": "uk", "ukrainian": "uk", "türkisch": "tr", "turkish": "tr",
    "arabisch": "ar", "arabic": "ar", "tschechisch": "cs", "czech": "cs",
    "portugiesisch": "pt", "portuguese": "pt", "rumänisch": "ro", "romanian": "ro",
    "ungarisch": "hu", "hungarian": "hu", "chinesisch": "zh", "mandarin": "zh", "chinese": "zh",
    "japanisch": "ja", "japanese": "ja", "dänisch": "da", "danish": "da",
    "schwedisch": "sv", "swedish": "sv", "norwegisch": "no", "norwegian": "no",
    "kroatisch": "hr", "croatian": "hr", "serbisch": "sr", "serbian": "sr",
    "griechisch": "el", "greek": "el", "bulgarisch": "bg", "bulgarian": "bg",
    "finnisch": "fi", "finnish": "fi", "slowakisch": "sk", "persisch": "fa", "farsi": "fa",
    "dari": "fa", "albanisch": "sq", "estonian": "et", "korean": "ko", "koreanisch": "ko",
    "irish": "ga", "irisch": "ga", "gaelic": "gd", "welsh": "cy", "walisisch": "cy",
    "slowenisch": "sl", "slovenian": "sl", "slovene": "sl", "bosnisch": "bs", "bosnian": "bs",
    "lettisch": "lv", "latvian": "lv", "litauisch": "lt", "lithuanian": "lt", "estnisch": "et",
    "katalanisch": "ca", "catalan": "ca", "rätoromanisch": "rm", "cantonese": "yue",
    "mazedonisch": "mk", "macedonian": "mk", "albanian": "sq", "persian": "fa", "slovak": "sk",
    "punjabi": "pa", "urdu": "ur", "bengali": "bn", "tagalog": "tl", "vietnamese": "vi",
    "vietnamesisch": "vi", "somali": "so", "tigrinya": "ti", "kurdish": "ku", "kurdisch": "ku",
    "hebräisch": "he", "hebrew": "he", "hindi": "hi",
}  # fmt: skip
# English names are adjectives of countries, too.
_ENGLISH: Final = frozenset((
    "german", "english", "french", "italian", "spanish", "dutch", "polish", "russian", "ukrainian",
    "turkish", "arabic", "czech", "portuguese", "romanian", "hungarian", "chinese", "japanese",
    "danish", "swedish", "norwegian", "croatian", "serbian", "greek", "bulgarian", "finnish",
    "estonian", "korean", "hebrew", "irish", "gaelic", "welsh", "slovenian", "slovene", "bosnian",
    "latvian", "lithuanian", "catalan", "macedonian", "albanian", "persian", "slovak",
    "vietnamese", "somali", "kurdish",
))  # fmt: skip
_NAME: Final = lazy(
    rf"\b(?P<name>{'|'.join(NAMES)})"
    r"(?P<known>-? ?(?:sprach)?kenntniss\w*|e[nrs]? sprach(?:e|kenntniss\w*)|e[nr]? schriftsprache"
    r"|[- ]?(?:language )?(?:skills|proficiency|fluency)| language\b| speaker| level)?(?![^\W\d_]"
    r"|-speaking)"
)
_NAME_CUES: Final = AhoCorasick(list(NAMES))
# After an English name any other word makes it an adjective: "the German market".
_COUNTRY: Final = lazy(
    r"\s+(?!(?:and|or|as|is|are|at|to|in|with|for|on|if|but|plus|will|would|preferred|required"
    r"|needed"
    r"|desired|desirable|mandatory|essential|language|skills|level|proficiency|knowledge|fluency"
    r"|fluently|communication|both|native|written|spoken|you|we|advantageous|necessary|minimum"
    r"|c[12]"
    r"|helps|desirable|into|effortlessly|a plus|an asset|an advantage|handy|expected|wanted"
    r"|b[12]|a[12]|optional|helpful|a|well|very|also|nice|important|not|beneficial"
    r"|complete)\b)[a-z]"
)
# "fließend in deutsch und englisch": a name that is written small.
_IN: Final = lazy(r"\b(?:in|auf) (?:[a-zäöü]+isch und |deutsch und )?$")
_LEVELS: Final = lazy(
    r"\b(?P<cefr>[abc] ?[12])\b"
    r"|(?P<native>muttersprach\w*|native|mother tongue|first language|bilingual)"
    r"|(?P<fluent>verhandlungssicher\w*|fließend\w*|fliessend\w*|flüssig\w*|fluen\w+"
    r"|business[- ]level"
    r"|business[- ]fluent)"
    r"|(?P<very_good>sehr gute\w*|hervorragend\w*|ausgezeichnet\w*|exzellent\w*|stilsicher\w*"
    r"|perfekt\w*"
    r"|einwandfrei\w*|sichere?[rns]?\b|very good|excellent|strong|outstanding|exceptional|perfect"
    r"|advanced|full (?:professional )?proficiency)"
    r"|(?P<basic>grund\w*|basis\w*|basic|elementary|einfache)"
    r"|(?P<good>gut(?:e\w*)?\b|good|solide\w*|solid|ausreichend\w*|intermediate|conversational"
    r"|proficien\w+"
    r"|working knowledge)"
)
# What tells that the name of a language stands for knowing it, where no level does.
_KNOWN: Final = lazy(
    r"sprach|kenntniss|niveau|in wort (?:und|u\.|&) ?schrift|mundart|sprich|sprech|beherrsch"
    r"|\bspeak|language"
    r"|\bwritten|\bspoken|\breads? |\bwrites? |translates?|\bfluen|would (?:help|be)|\bhelps\b"
    r"|\ban? (?:asset|advantage|plus)\b|von vorteil"
    r"|communicat|kommunik|knowledge"
)
# What is taught or sold, or whom one works with, in a language or a country.
_SUBJECT: Final = lazy(
    r"(?:\b(?:fach|fächer\w*|subjects?|teach\w*|unterricht\w*|lehrkraft|lehramt|the|our|law|tax"
    r"|market"
    r"|studi\w+|degree)\W[^.;\n]{0,30})$"
)
# "Send your CV in English" asks for a CV.
_PAPERS: Final = lazy(
    r"\b(?:cv|résumé|resume|application|letter|bewerbung|unterlagen|lebenslauf|anschreiben)"
    r" (?:in|auf) (?:\w+ (?:or|and|oder|und) )?$|\b(?:noten|marks|grades) in (?:\w+,? ){0,3}$"
)
_NEAR: Final = 45
_FAR: Final = 70
# Between two names that share a level: "Deutsch- und Englischkenntnisse".
_JOINED: Final = 12
_AND: Final = lazy(r"[\s)-]{0,4}(?:/|&|und|oder|and|or|sowie|bzw\.)\s*")
# The last level before the next name speaks of that one: "Deutsch und gutes Englisch".
_ADJACENT: Final = lazy(r"(?<![(:])(?:\b(?![abc][12]\b)[\w-]+) $")
# A new sentence or item speaks of something else; "mind. C1" begins none.
_STOP: Final = lazy(r"(?<!mind)(?<!min)(?<!ca)\.\s|[;\n]")
_STOP_BEFORE: Final = lazy(r"(?<!mind)(?<!min)(?<!ca)\.\s|[;\n–]")


def languages(plain: str, text: str, *, profile: bool) -> Iterator[Asked]:
    """Yield each language that a passage asks for, with the level that is stated: `de C1`.

    In a profile a language is asked for by its name alone.
    """
    if not _NAME_CUES.find_matches_as_indexes(plain):
        return
    names = [found for found in _NAME.finditer(plain) if _is_language(plain, text, found)]
    for found, level in zip(names, _all_levels(plain, names), strict=True):
        if (
            level
            or found["known"]
            or (profile and not _SUBJECT.search(plain, 0, found.start()))
            or _KNOWN.search(plain, *_window(plain, found))
        ):
            value = f"{NAMES[found['name']]} {level}".strip()
            yield Asked(*found.span(), Requirement("language", value))


def _is_language(plain: str, text: str, found: re.Match[str]) -> bool:
    start, end = found.span()
    if found["known"]:
        return True
    if _PAPERS.search(plain, max(0, start - _NEAR), start):
        return False
    if plain[end : end + 1] == "e" or not (
        text[start].isupper() or _IN.search(plain, max(0, start - _NEAR), start)
    ):
        return False
    return found["name"] not in _ENGLISH or not _COUNTRY.match(plain, end)


def _window(plain: str, found: re.Match[str]) -> tuple[int, int]:
    return max(0, found.start() - _NEAR), min(len(plain), found.end() + _NEAR)


def _all_levels(plain: str, names: Sequence[re.Match[str]]) -> list[str]:
    """Return the level of each language: told before it, behind it, or for its neighbour."""
    sides = [_sides(plain, names, index) for index in range(len(names))]
    levels = [""] * len(names)
    for index in reversed(range(len(names))):
        left, right = sides[index]
        if not right and index + 1 < len(names):
            following = levels[index + 1]
            between = plain[names[index].end() : names[index + 1].start()]
            near = len(between) < _JOINED and ";" not in between and "." not in between
            right = [following] if near and not sides[index + 1][0] and following else []
            if near and following[1:].isdigit():
                right = [following]
        exact = next((level for level in right if level[1:].isdigit()), "")
        levels[index] = exact or "".join(left[-1:] or right[:1])
    for index in range(1, len(names)):
        gap = names[index - 1].end(), names[index].start()
        if _AND.fullmatch(plain, *gap) and not sides[index][0] and not levels[index][1:].isdigit():
            levels[index] = levels[index - 1] or levels[index]
    return levels


def _sides(plain: str, names: Sequence[re.Match[str]], index: int) -> tuple[list[str], list[str]]:
    """Return the levels that stand before a name and behind it, up to its neighbours."""
    found = names[index]
    last = names[index - 1].end() if index else 0
    following = names[index + 1].start() if index + 1 < len(names) else len(plain)
    left = _levels(plain, max(last, found.start() - _NEAR, _begins(plain, found)), found.start())
    right = _levels(plain, found.end(), min(following, found.end() + _FAR, _ends(plain, found)))
    near = max(found.end(), following - _NEAR)
    if right and following < len(plain) and _ADJACENT.search(plain, near, following):
        right.pop()
    return left, right


def _begins(plain: str, found: re.Match[str]) -> int:
    stops = [
        stop.end()
        for stop in _STOP_BEFORE.finditer(plain, max(0, found.start() - _NEAR), found.start())
    ]
    return stops[-1] if stops else 0


def _ends(plain: str, found: re.Match[str]) -> int:
    stop = _STOP.search(plain, found.end(), found.end() + _FAR)
    return stop.start() if stop else len(plain)


def _levels(plain: str, start: int, end: int) -> list[str]:
    return [
        f["cefr"].upper().replace(" ", "") if f["cefr"] else str(f.lastgroup).replace("_", " ")
        for f in _LEVELS.finditer(plain, start, max(start, end))
    ]
