"""Which values of a content file are copy, and which are there for machines."""

from __future__ import annotations

import re
from typing import Final

from brandlint.documents import BlockKind
from brandlint.yamlio import Scalar


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Judged by the last word of a key: `featured_image`, `buttonUrl`.
_NO_COPY: Final = _set(
    "slug layout template id ids uid uuid guid date datetime time url urls uri href link src img "
    "image images picture photo foto bild thumbnail logo icon icons favicon avatar background bg "
    "class classes css style styles color colour colors farbe file files datei path paths "
    "permalink "
    "redirect alias aliases schema type kind status state weight order priority locale lang "
    "language sprache inlanguage currency alt tag tags category categories kategorie keyword "
    "keywords taxonomy taxonomies "
    "email mail phone tel telefon fax zip plz lat lon lng latitude longitude geo anchor target rel "
    "script scripts hash key token sitemap robots charset encoding version format code sku "
    "component theme variant size width height align alignment position animation effect "
    "posted updated published modified expires seen created context base64 svg markup video embed "
    "namespace plugin parent identifier menu filename author authors at on street strasse straße"
)
# What is below one of these is no copy either.
_NO_COPY_BELOW: Final = _set(
    "image images img picture icon icons sitemap css style styles scripts script aliases tags "
    "categories keywords taxonomies menu menus cascade build resources geo redirect redirects "
    "hiringorganization"
)
# Their values are copy even if they are one word.
_COPY: Final = _set(
    "title titel line subtitle untertitel headline subheadline heading subheading überschrift "
    "name jobtitle description desc beschreibung text body content inhalt copy summary "
    "zusammenfassung label button caption intro introduction einleitung lead teaser quote zitat "
    "question answer frage antwort message tagline slogan claim cta excerpt abstract paragraph "
    "benefit benefits aufgaben anforderungen profil tasks requirements responsibilities "
    "qualifications qualification skills"
)
_TITLES: Final = ("title", "titel", "jobtitle", "job_title", "headline", "name")

_KEY_WORD: Final = re.compile(r"[A-ZÄÖÜ]?[a-zäöüß]+|[A-ZÄÖÜ]+(?![a-zäöüß])|\d+")
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_MACHINE_VALUE: Final = re.compile(
    r"(?:https?|ftp|mailto|tel|data|file|javascript):\S*"
    r"|(?:www\.|\.{0,2}/|[#@]|~/)\S*"
    r"|\S+@\S+\.\S+"
    r"|\S*\.(?:jpe?g|png|gif|svg|webp|avif|ico|pdf|docx?|html?|php|md|css|s[ac]ss|js|ts|json|ya?ml"
    r"|mp4|webm|woff2?)(?:[?#]\S*)?"
    r"|\d{4}-\d\d-\d\d.*"
    r"|(?:rgba?|hsla?|var|url|calc)\([^)]*\)"
    r"|[A-Za-z0-9+/=_-]{60,}"
    r"|[a-z]+(?:[-_][a-z0-9]+)+"
    r"|\{\{[^{}]*\}\}",
    re.IGNORECASE,
)
_CSS_CLASSES: Final = re.compile(r"(?:[a-z][a-z0-9]*+(?:[-:][a-z0-9/\[\].%]++)++(?:\s++|\Z)){2,}+")


def is_copy(scalar: Scalar) -> bool:
    """Tell whether a value is text for readers, by its key and by its looks."""
    text = scalar.text.strip()
    if not _LETTERS.search(text) or _MACHINE_VALUE.fullmatch(text) or _CSS_CLASSES.fullmatch(text):
        return False
    keys = [part for part in scalar.path if isinstance(part, str)]
    words = [_key_words(key) for key in keys]
    if any(not _NO_COPY_BELOW.isdisjoint(word[-1:]) for word in words[:-1]):
        return False
    last = _named(words[-1]) if words else ""
    if keys and (keys[-1].startswith(("_", "$", "@")) or last in _NO_COPY):
        return False
    return last in _COPY or any(map(str.isspace, text))


def _key_words(key: str) -> list[str]:
    return [word.lower() for word in _KEY_WORD.findall(key)]


def _named(words: list[str]) -> str:
    """Return the word that says what a key is: its last one but for numbers."""
    named = [word for word in words if not word.isdecimal()]
    return named[-1] if named else ""


def title_of(scalars: tuple[Scalar, ...]) -> Scalar | None:
    """Return the value that is the title of the whole content."""
    top = {str(s.path[0]).lower(): s for s in reversed(scalars) if len(s.path) == 1 and is_copy(s)}
    return next((top[key] for key in _TITLES if key in top), None)


def name_of(scalar: Scalar) -> str:
    """Return the key path of a value as people write it, items of lists without their number."""
    return ".".join(part for part in scalar.path if isinstance(part, str))


def kind_of(scalar: Scalar, title: Scalar | None) -> BlockKind:
    """Return what a value is as a block."""
    if scalar is title:
        return BlockKind.TITLE
    if scalar.path and isinstance(scalar.path[-1], int):
        return BlockKind.LIST_ITEM
    return BlockKind.FIELD
