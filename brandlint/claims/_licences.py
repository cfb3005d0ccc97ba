"""Licences and certificates that postings ask for: driving, forklifts, registers, hygiene."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ahocorasick_rs import AhoCorasick

from brandlint.claims._degrees import Asked
from brandlint.facts import Requirement
from brandlint.language.patterns import lazy

_CLASS: Final = r"(?:c1e|ce|be|d1e|de|c1|d1|a1|a2|am|[abcdlt])(?:96|17)?"
_DRIVING: Final = lazy(
    r"(?:(?:pkw|lkw|auto)-?\s?)?(?:führerschein|fahrerlaubnis|fahrausweis|führerausweis)e?s?"
    r"(?!\w{0,20}(?:förder|zuschuss|kosten|unterst|erwerb))"
    rf"(?:,? ?\(?(?:der |mindestens |mind\. |eu-?)?(?:(?:führerschein)?(?:klasse|kategorie|kat\."
    rf"|kl\.)n? ?)?"
    rf"[\"'„]?(?P<classes>{_CLASS}(?:(?:\s*[,/+]\s*|\s+(?:und|oder"
    rf"|bzw\.)\s+){_CLASS})*)(?![\w-]|\.\w))?"
    rf"|führerscheinklassen? ?(?P<named>{_CLASS}(?:\s*[,/+]\s*{_CLASS})*)\b"
    rf"|\b(?P<before>{_CLASS})-führerschein"
    r"|\b(?:(?:class|category|cat) (?P<ahead>[a-g]\d?e?) |valid |clean |full |current |uk "
    r"|eu )*driv(?:er|ing|ers|er's"
    r"|ers') ?licen[cs]e"
    r"(?: (?:class|category) ?(?P<english>[a-e]e?)\b)?"
)
_LICENCES: Final[dict[str, str]] = {
    "Staplerschein": (
        r"\b(?:gabel)?stapler-?(?:führer)?schein\b|\bflurförderschein\b|\bstaplerfahrausweis\b"
        r"|\bstapler(?:berechtigung|erfahrung)\b|\bforklift (?:licen[cs]e|certifi\w+"
        r"|truck licen[cs]e)"
    ),
    "Kranschein": r"\bkran(?:führer)?schein\b|\bcrane licen[cs]e",
    "Personenbeförderungsschein": r"\bpersonenbeförderungsschein\b|\bp-schein\b",
    "ADR": r"\badr-?\s?(?:schein|bescheinigung|certificate|licen[cs]e)\b",
    "95": r"\b(?:schlüsselzahl|modul\w*|code|kennziffer) 95\b",
    "Sachkunde § 34a": r"\b(?:nach |gem\. |gemäß )?§ ?34 ?a\b",
    "Approbation": r"\bapprobation\b|\bapprobierte?r?\b",
    "CDL": r"\bcdl\b",
    "Gesundheitszeugnis": r"\bgesundheits(?:zeugnis|pass)\b",
    "Ausbildereignung": r"\bausbildereignung\w*|\baevo\b|\bada-schein\b",
    "Schweißerpass": r"\bschwei(?:ß|ss)er(?:pass|prüfung|schein|zertifikat)\w*",
    "Rettungsschwimmer": r"\brettungsschwimm(?:abzeichen|schein|erabzeichen)\b|\bdlrsa\b",
    "Ersthelfer": r"\bersthelfer(?:schein|ausbildung)\b|\berste-hilfe-(?:schein|kurs|nachweis)\b",
    "CPC": r"\bdriver cpc\b|\bcpc(?=\s*(?:[.;!)]|$|card|licen|qualif|needed|required|essential"
    r"|is\b|and\b|or\b|holder))",
    "QTS": r"\bqts\b|\bqualified teacher status\b",
    "CPR": r"\bcpr\b|\bacls\b|\bbls\b",
    "First aid": r"\bfirst[- ]aid (?:certificat\w+|qualification|training|cert)\b",
    "Food hygiene": r"\bfood (?:hygiene|safety)(?: (?:certificat\w+|level \d|qualification))?\b",
    "Food handler certificate": r"\bfood handler'?s? (?:certificat\w+|card|permit|licen[cs]e)\b",
    "Working at Heights": r"\bworking at heights? (?:certificat\w+|ticket|card|training)\b",
    "WHMIS": r"\bwhmis\b",
    "Red Seal": r"\bred seal\b",
    "Gas Safe": r"\bgas safe\b",
    "ServSafe": r"\bservsafe\b|\bsmart serve\b",
}
_LICENCE_CUES: Final = AhoCorasick(
    [
        *("schein", "fahr", "führeraus", "licen", "stapler", "forklift", "approb"),
        *(
            "95",
            "34",
            "cdl",
            "adr",
            "zeugnis",
            "gesundheitspass",
            "ausbildereig",
            "aevo",
            "schweißer",
        ),
        *(
            "schweisser",
            "schwimm",
            "ersthelfer",
            "erste-hilfe",
            "cpc",
            "qts",
            "teacher status",
            "cpr",
        ),
        *(
            "bls",
            "cls",
            "first aid",
            "first-aid",
            "food ",
            "heights",
            "whmis",
            "red seal",
            "gas safe",
        ),
        *("servsafe", "smart serve", "cert", "regist", " card", "ticket", " pin", "dlrsa", "ada-"),
    ]
)
_LICENCE: Final = tuple((name, lazy(pattern)) for name, pattern in _LICENCES.items())


# Certificates, cards and entries in registers that are named by their letters: "NMC PIN".
_LETTERED: Final = lazy(
    r"\b(?!(?:ID|SIM|UK|US|USA|EU|NHS|IT|HR|CV|PR|VIP|GP|BA|MA|MS|PC|CRM|SSL|PMP|ITIL|CISSP)\b)"
    r"(?P<name>(?:\d{3}[A-Z]|[A-Z][A-Z\d]{0,5}\+?E?)(?:(?:/| and | or | & )[A-Z][A-Z\d]{1,5})?)[- ]"
    r"(?:[Ll]icen[cs]e|[Cc]ert(?:ificat(?:e|ion))?(?: of [Qq]ualification)?|[Cc]ard|[Tt]icket"
    r"|[Rr]egistration|PIN)\b"
)
# The same, spelled out: "Teaching Council registration".
_REGISTERED: Final = lazy(
    r"\b(?P<name>(?:[A-Z][a-z]+ (?:of )?){2,4})[Rr]egistration\b"
    r"|\b[Rr]egist(?:ered|ration) with (?:the )?(?P<body>[A-Z][\w&]+(?: [A-Z][\w&]+){0,4})"
)


def licences(plain: str, text: str) -> Iterator[Asked]:
    """Yield each licence: the classes of driving licences one by one."""
    if not _LICENCE_CUES.find_matches_as_indexes(plain):
        return
    for found in _DRIVING.finditer(plain):
        classes = found["classes"] or found["named"] or found["before"] or found["english"]
        classes = classes or found["ahead"]
        for name in _classes(classes, found[0]):
            yield Asked(*found.span(), Requirement("licence", name))
    for name, pattern in _LICENCE:
        for found in pattern.finditer(plain):
            yield Asked(*found.span(), Requirement("licence", name))
    for pattern in (_LETTERED, _REGISTERED):
        for found in pattern.finditer(text):
            name = str(found[str(found.lastgroup)]).strip()
            yield Asked(*found.span(), Requirement("licence", name))


def _classes(classes: str | None, written: str) -> list[str]:
    if classes:
        names = re.findall(r"[a-z]\w*", re.sub(r"und|oder|bzw", "", classes))
        return [name.upper() for name in dict.fromkeys(names)]
    if written.startswith(("pkw", "auto")):
        return ["B"]
    return ["C"] if written.startswith("lkw") else ["Führerschein"]
