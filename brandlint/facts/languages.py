"""Languages that are asked for, and how well: 'de B2' as people write it, and back."""

from __future__ import annotations

import re
from typing import Final

from brandlint.errors import Wording

_NAMES: Final = {
    "de": Wording("German", "Deutsch"),
    "en": Wording("English", "Englisch"),
    "fr": Wording("French", "Französisch"),
    "it": Wording("Italian", "Italienisch"),
    "es": Wording("Spanish", "Spanisch"),
    "nl": Wording("Dutch", "Niederländisch"),
    "pl": Wording("Polish", "Polnisch"),
    "ru": Wording("Russian", "Russisch"),
    "uk": Wording("Ukrainian", "Ukrainisch"),
    "tr": Wording("Turkish", "Türkisch"),
    "ar": Wording("Arabic", "Arabisch"),
    "cs": Wording("Czech", "Tschechisch"),
    "pt": Wording("Portuguese", "Portugiesisch"),
    "ro": Wording("Romanian", "Rumänisch"),
    "hu": Wording("Hungarian", "Ungarisch"),
    "zh": Wording("Chinese", "Chinesisch"),
    "ja": Wording("Japanese", "Japanisch"),
    "da": Wording("Danish", "Dänisch"),
    "sv": Wording("Swedish", "Schwedisch"),
    "no": Wording("Norwegian", "Norwegisch"),
    "hr": Wording("Croatian", "Kroatisch"),
    "sr": Wording("Serbian", "Serbisch"),
    "el": Wording("Greek", "Griechisch"),
    "bg": Wording("Bulgarian", "Bulgarisch"),
    "fi": Wording("Finnish", "Finnisch"),
    "sk": Wording("Slovak", "Slowakisch"),
    "fa": Wording("Persian", "Persisch"),
    "sq": Wording("Albanian", "Albanisch"),
    "et": Wording("Estonian", "Estnisch"),
    "ko": Wording("Korean", "Koreanisch"),
    "he": Wording("Hebrew", "Hebräisch"),
    "hi": Wording("Hindi", "Hindi"),
}
_LEVELS: Final = {
    "basic": Wording("basic", "Grundkenntnisse"),
    "good": Wording("good", "gut"),
    "very good": Wording("very good", "sehr gut"),
    "fluent": Wording("fluent", "fließend"),
    "native": Wording("native", "wie Muttersprache"),
}
_CODES: Final = {word.casefold(): code for code, names in _NAMES.items() for word in (code, *names)}
_SKILLS: Final = {
    word.casefold(): level for level, names in _LEVELS.items() for word in (level, *names)
}
_LANGUAGE: Final = re.compile(r"(?P<name>\w+)(?:,? +(?P<level>\S.*))?")
_CEFR: Final = re.compile(r"[abc][12]", re.IGNORECASE)


def language_shown(value: str, language: str) -> str:
    """Return a language and a level as people write them: 'Deutsch B2', 'Deutsch, sehr gut'."""
    code, _, level = value.partition(" ")
    if code not in _NAMES:
        return value
    name = _NAMES[code].in_language(language)
    if not level:
        return name
    if level in _LEVELS:
        return f"{name}, {_LEVELS[level].in_language(language)}"
    return f"{name} {level}"


def language_meant(text: str) -> str:
    """Return 'de B2' for 'Deutsch B2'; what is no known language and level stays as it is."""
    match = _LANGUAGE.fullmatch(text)
    code = _CODES.get(match["name"].casefold()) if match else None
    if match is None or code is None:
        return text
    level = match["level"]
    if level is None:
        return code
    if _CEFR.fullmatch(level):
        return f"{code} {level.upper()}"
    skill = _SKILLS.get(level.casefold())
    return text if skill is None else f"{code} {skill}"
