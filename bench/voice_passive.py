"""Turns simple active sentences into passive ones, in German and English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from brandlint.documents import AnnotatedDocument
from brandlint.spans import Span

_IRREGULAR_DE: Final = {
    "bringst": "gebracht", "bringen": "gebracht", "nimmst": "genommen", "nehmen": "genommen",
    "triffst": "getroffen", "treffen": "getroffen", "gibst": "gegeben", "geben": "gegeben",
    "schreibst": "geschrieben", "schreiben": "geschrieben", "findest": "gefunden",
    "finden": "gefunden", "bieten": "angeboten", "bietest": "angeboten", "denkst": "gedacht",
    "denken": "gedacht", "hältst": "gehalten", "halten": "gehalten", "trägst": "getragen",
    "tragen": "getragen", "treibst": "getrieben", "treiben": "getrieben", "löst": "gelöst",
    "hilfst": "unterstützt", "helfen": "unterstützt", "übernimmst": "übernommen",
    "übernehmen": "übernommen", "erhältst": "empfangen", "erhalten": "empfangen",
    "sprichst": "gesprochen", "sprechen": "gesprochen", "arbeitest": "gearbeitet",
    "verstehst": "verstanden", "verstehen": "verstanden", "vertrittst": "vertreten",
    "bekommst": "empfangen", "bekommen": "empfangen", "wächst": "ausgebaut",
    "siehst": "gesehen", "sehen": "gesehen", "lernst": "gelernt", "kennst": "gekannt",
    "hast": "gebraucht", "haben": "gebraucht", "suchen": "gesucht", "freuen": "begrüßt",
}  # fmt: skip
_NO_PASSIVE_DE_LISTED: Final = """
    bist darfst dürfen gehörst interessierst kannst können musst möchten möchtest müssen
    sind sollen sollst werden willst wirst wollen
"""
_NO_PASSIVE_DE: Final = frozenset(_NO_PASSIVE_DE_LISTED.split())
_INSEPARABLE: Final = ("be", "ver", "ent", "er", "ge", "zer", "unter", "über")
_PARTICLES_LISTED: Final = """
    ab an auf aus bei durch ein mit nach um vor voran weiter zu zusammen
"""
_PARTICLES: Final = frozenset(_PARTICLES_LISTED.split())
_MAIN: Final = (
    r"(?P<rest>[^,;:.!?()\n]{6,110}?)(?P<tail>(?:,|;|:| und | – | \(| and | to )[^\n]*|[.!]?)$"
)
_DE: Final = re.compile(rf"(?P<who>[Dd]u|[Ww]ir) (?P<verb>[a-zäöüß]+(?:st|en)) {_MAIN}")
_TURNED_DE: Final = re.compile(
    rf"(?P<first>[A-ZÄÖÜ][a-zäöüß]+) (?P<verb>[a-zäöüß]+(?:st|en)) (?P<who>du|wir) {_MAIN}"
)
_ITEM_DE: Final = re.compile(
    r"(?P<rest>[A-ZÄÖÜ][^,;:.!?()\n]{6,110}) (?P<verb>[a-zäöüß]{4,}en)(?P<tail>[.,;]?)$"
)
_BY_DE: Final = {"du": "dir", "wir": "uns"}

_IRREGULAR_EN: Final = {
    "build": "built", "write": "written", "drive": "driven", "lead": "led", "make": "made",
    "take": "taken", "give": "given", "bring": "brought", "find": "found", "keep": "kept",
    "hold": "held", "run": "run", "set": "set", "see": "seen", "teach": "taught", "know": "known",
    "understand": "understood", "grow": "grown", "choose": "chosen", "oversee": "overseen",
    "begin": "begun", "do": "done", "get": "got", "have": "held", "be": "",
}  # fmt: skip
_REGULAR_EN_LISTED: Final = """
    address adopt advise analyse analyze apply assess assist automate care coach collaborate
    communicate conduct configure consider contribute coordinate cover create define deliver
    demonstrate deploy design develop document encourage engage enjoy ensure establish
    evaluate expect explore facilitate fix handle help identify implement improve include
    influence integrate investigate join learn love maintain manage mentor monitor need
    offer optimize organise organize own participate pay perform plan prepare present
    produce promote provide receive recognise recommend report require research review share
    solve support test track use value want work
"""
_REGULAR_EN: Final = frozenset(_REGULAR_EN_LISTED.split())
_EN: Final = re.compile(
    rf"(?:(?P<who>[Yy]ou|[Ww]e)(?P<will> will| can| should|[’']ll)? )?(?P<verb>[A-Za-z]+) {_MAIN}"
)


def passive_edits(document: AnnotatedDocument, language: str) -> Iterator[tuple[Span, str]]:
    """Yield edits that make simple sentences passive, with the doer still named."""
    turned = _german if language == "de" else _english
    for sentence in document.sentences:
        text = sentence.span.of(document.text)
        passive = turned(text)
        if passive:
            yield sentence.span, passive


def _german(text: str) -> str | None:
    found = _DE.match(text) or _TURNED_DE.match(text)
    if found is None:
        item = _ITEM_DE.match(text)
        if item is None or item["verb"] in _NO_PASSIVE_DE or " zu " in item["rest"][-4:] + " ":
            return None
        return f"{item['rest']} wird {_of_infinitive(item['verb'])}{item['tail']}"
    if found["verb"] in _NO_PASSIVE_DE:
        return None
    rest = found["rest"].split()
    particle = rest.pop() if rest[-1] in _PARTICLES else ""
    doer = _BY_DE[found["who"].lower()]
    participle = _participle_de(found["verb"], particle)
    first = found.groupdict().get("first")
    opening = f"{first} wird von {doer}" if first else f"Von {doer} wird"
    return f"{opening} {' '.join(rest)} {participle}{found['tail']}"


def _of_infinitive(verb: str) -> str:
    """Return the participle of an infinitive, with the particle that it may begin with."""
    for particle in sorted(_PARTICLES, key=len, reverse=True):
        if verb.startswith(particle) and len(verb) > len(particle) + 5:
            return _participle_de(verb.removeprefix(particle), particle)
    return _participle_de(verb, "")


def _participle_de(verb: str, particle: str) -> str:
    irregular = _IRREGULAR_DE.get(verb)
    if irregular:
        return particle + irregular
    stem = re.sub(r"(?:est|st|en)$", "", verb)
    ending = "et" if stem.endswith(("t", "d")) else "t"
    if stem.endswith("ier") or (stem.startswith(_INSEPARABLE) and not particle):
        return f"{particle}{stem}{ending}"
    return f"{particle}ge{stem}{ending}"


def _english(text: str) -> str | None:
    found = _EN.match(text)
    if not found:
        return None
    participle = _participle_en(found["verb"].lower())
    if not participle or (found["who"] is None and not found["verb"][0].isupper()):
        return None
    who = {"you": " by you", "we": " by us"}.get((found["who"] or "").lower(), "")
    auxiliary = "will be" if found["will"] else "is"
    rest = found["rest"][0].upper() + found["rest"][1:]
    return f"{rest} {auxiliary} {participle}{who}{found['tail']}"


def _participle_en(verb: str) -> str | None:
    if verb in _IRREGULAR_EN:
        return _IRREGULAR_EN[verb] or None
    if verb not in _REGULAR_EN:
        return None
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb[:-1] + "ied"
    return verb + ("ned" if verb == "plan" else "ed")
