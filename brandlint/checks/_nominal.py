"""Tells nouns made of verbs and adjectives from the nouns that everybody uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from brandlint.documents import AnnotatedDocument
from brandlint.language.patterns import lazy
from brandlint.spans import Span

_GERMAN: Final = lazy(
    r"(?<![\w-])(?:"
    r"[A-ZÄÖÜ][\w-]*?[a-zäöüß](?:ung(?:en)?|[kh]eit(?:en)?|tion(?:en)?|nis(?:se[ns]?)?|nahmen?)"
    r"|(?:(?<=[Bb]eim )|(?<=[Zz]um )|(?<=[Dd]as ))[A-ZÄÖÜ][a-zäöüß]{2,}[elr]n"
    r")(?![\w*:_-])"
)
_ENGLISH: Final = lazy(r"\b[A-Za-z]{3,}(?:tion|ment|ance|ence|ity)s?\b")

# Heads of nouns that name a thing, a place or a part of every job: nobody would make a verb of
# them. What ends with one (Berufsausbildung) passes as well.
_GERMAN_EVERYDAY: Final = lazy(
    r"(?:zeitung|wohnung|bildung|abteilung|leitung|erfahrung|bewerbung|vergütung|schätzung"
    r"|stellung|richtung|verwaltung|regelung|leistung|forschung|entwicklung"
    r"|versicherung|förderung|verpflegung|umgebung|sitzung|rechnung|wirtschaft|meinung|wirkung"
    r"|ordnung|stiftung|siedlung|kleidung|nahrung|werbung|ladung|schulung|lösung|bezahlung"
    r"|verantwortung|erholung|zahlung|buchhaltung|\Ahaltung|sendung"
    r"|übung|tagung|stimmung|herausforderung"
    r"|gelegenheit|gesundheit|krankheit|sicherheit|freiheit|möglichkeit|fähigkeit|tätigkeit"
    r"|persönlichkeit|einheit|mehrheit|kindheit|mahlzeit|arbeitszeit|zeit|gemeinschaft"
    r"|situation|station|tradition|position|information|kommunikation|organisation|motivation"
    r"|qualifikation|funktion|institution|generation|region|aktion|redaktion|produktion"
    r"|präsentation|emotion|option|nation|konzeption|pension|mission|vision|version"
    r"|zeugnis|ergebnis|verhältnis|kenntnis|erlebnis|bedürfnis|verständnis|ereignis|gefängnis"
    r"|geheimnis|verzeichnis|führungszeugnis|maßnahme|ausnahme|unternehmen|schwung|sprung|jung)"
    r"(?:en|se[ns]?|n|s)?\Z"
    r"|\A(?:kunden|kollegen|themen|personen|leben|essen|wissen|vertrauen|vorhaben|anschreiben"
    r"|schreiben|willen|rahmen|vergnügen|interessen|verfahren|einkommen|sommern|jahren|zahlen"
    r"|menschen|namen|garten|laden|boden|wesen|guthaben|vermögen|treffen|team|kindern|vorteilen"
    r"|eltern|ländern|partnern|mitarbeitern|müttern|vätern|bundesländern|lachen|abenteuern)\Z",
    re.IGNORECASE,
)
_ENGLISH_EVERYDAY: Final = lazy(
    r"(?:environment|department|experience|application|position|location|information|education"
    r"|communication|development|payment|moment|station|requirement|equipment|employment"
    r"|insurance|question|vacation|compensation|apartment|document|community|university|city"
    r"|opportunity|security|quality|activity|ability|possibility|responsibility|flexibility"
    r"|diversity|identity|organi[sz]ation|nation|generation|situation|option|function|section"
    r"|balance|performance|finance|audience|conference|science|sentence|confidence|difference"
    r"|assistance|allowance|chance|advance|maintenance|innovation|motivation|mention|action"
    r"|relation|tradition|production|qualification|commitment|investment|management|element"
    r"|comment|argument|government|instrument|segment|treatment|agreement|recruitment|attention"
    r"|presence|evidence|influence|intelligence|absence|reference|excellence|entity|charity"
    r"|facility|priority|reality|society|capacity|electricity|property|celebrity|majority)s?\Z",
    re.IGNORECASE,
)

# What ties one such noun to the next, with up to two adjectives: "der regelmäßigen".
_GERMAN_LINK: Final = lazy(
    r"\s(?:der|des|von|vom|zur|zum|zwecks|(?:(?:in|an|bei|mit|von|für|zu)\s)?"
    r"(?:der|die|den|einer|eines|unserer|unseres|deiner|ihrer))(?:\s[a-zäöüß]{3,}){0,2}\s"
)
_REACH: Final = 60
_ENGLISH_LINK: Final = lazy(r"\s(?:of|for)(?:\s[a-z]+){0,2}\s")


def nominalisations(document: AnnotatedDocument) -> Sequence[Span]:
    """Return the nominalisations of a document's German and English blocks, in order."""
    found: list[Span] = []
    if "de" in document.languages:
        found += _spoken(document, "de", _found(document.text, "de"))
    if "en" in document.languages:
        found += _spoken(document, "en", _found(document.text, "en"))
    return sorted(found)


def chains(document: AnnotatedDocument, found: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the nominalisations that hang on each other, two or more at a time."""
    links: list[Span] = list(found[:1])
    for before, after in pairwise(found):
        link = _GERMAN_LINK if _language(document, after) == "de" else _ENGLISH_LINK
        if after.start - before.end < _REACH and link.fullmatch(
            document.text, before.end, after.start
        ):
            links.append(after)
            continue
        if len(links) > 1:
            yield links
        links = [after]
    if len(links) > 1:
        yield links


@lru_cache(maxsize=4)
def _found(text: str, language: str) -> tuple[Span, ...]:
    """Several rules ask for the nouns of the same text one after the other."""
    nouns = _GERMAN if language == "de" else _ENGLISH
    return tuple(
        Span(*match.span())
        for match in nouns.finditer(text)
        if not _is_everyday(match.group(), language)
    )


# The same nouns stand in all documents of a run.
@lru_cache(maxsize=4096)
def _is_everyday(noun: str, language: str) -> bool:
    everyday = _GERMAN_EVERYDAY if language == "de" else _ENGLISH_EVERYDAY
    return everyday.search(noun) is not None


def _spoken(document: AnnotatedDocument, language: str, found: Sequence[Span]) -> list[Span]:
    if set(document.languages) == {language}:
        return list(found)
    return [span for span in found if _language(document, span) == language]


def _language(document: AnnotatedDocument, span: Span) -> str | None:
    block = document.block_at(span.start)
    return None if block is None else document.languages[block]
