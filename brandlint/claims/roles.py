"""What a passage is there for: what is offered, what is asked, how to apply."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import Final

from brandlint.documents import AnnotatedDocument, BlockKind


class Role(Enum):
    """What a passage is there for, as its heading says; NONE where no heading tells."""

    NONE = "none"
    COMPANY = "company"
    TASKS = "tasks"
    PROFILE = "profile"
    OFFER = "offer"
    TERMS = "terms"
    CONTACT = "contact"
    PROCESS = "process"


# What headings say, in lower case. The first role that fits counts: what is plain comes first.
_HEADINGS: Final[dict[Role, tuple[str, ...]]] = {
    Role.PROCESS: (
        r"bewerbungs(?:prozess|ablauf|verfahren)|so (?:geht|läuft)|nächste schritte",
        r"wie es weiter|(?:application|hiring|interview) process|next steps",
        r"what happens next|how we hire",
    ),
    Role.PROFILE: (
        r"profil\b|anforderung|voraussetzung|qualifikation|das bringst|bringst du|bringen sie",
        r"mitbring|was du (?:kannst|hast)|das zeichnet|du passt|wen wir suchen|wünschen wir uns",
        r"was wir (?:uns )?(?:von|erwarten|suchen|wünschen)|(?:deine|ihre) (?:skills|stärken)",
        r"über dich|fähigkeiten|kenntnisse|das solltest|sie haben|du hast|must.haves?",
        r"nice.to.have|requirement|qualification|what you(?:'ll)? (?:bring|need)|who you are",
        r"about you|you have|we(?:'re| are) looking for|what we(?:'re| are) looking|skills",
        r"experience|ideal candidate|your (?:profile|background)|you(?:'ll| will) (?:bring|need)",
        r"preferred|must have|bonus points",
    ),
    Role.OFFER: (
        r"bieten|angebot|benefits?\b|vorteile|darauf kannst|erwartet (?:dich|sie) bei|perks",
        r"was (?:dich|sie) (?:bei uns )?erwartet|goodies|leistungen|das bekommst|freuen\b",
        r"gute gründe|darum (?:wir|bei)|warum (?:wir|du|sie|zu uns|bei uns)|unsere extras",
        r"dafür bekommst|(?:what )?we offer|compensation|what you(?:'ll)? get|our offer",
        r"why (?:join|work|us|you)|in return|salary|pay\b|rewards|what(?:'s| is) in it",
    ),
    Role.TASKS: (
        r"aufgabe|tätigkeit|das machst|was du (?:tust|machst|bewegst)|das erwartet",
        r"deine? (?:job|rolle|tag|mission|arbeit)|einsatzbereich|verantwortung",
        r"stellenbeschreibung|responsibilit|what you(?:'ll)? (?:do|be doing|work)|the role",
        r"your (?:role|tasks|mission|impact)|duties|job description|you will\b|you'll\b",
        r"about the (?:role|job|position)|day.to.day",
    ),
    Role.TERMS: (
        r"rahmen(?:daten|bedingungen)|eckdaten|auf einen blick|fakten|key facts|at a glance",
        r"details|konditionen|arbeitszeit|vergütung|gehalt",
    ),
    Role.CONTACT: (
        r"kontakt|ansprechpart|bewirb|bewerbung|jetzt bewerben|fragen\?|interesse|apply",
        r"contact|get in touch|interested",
    ),
    Role.COMPANY: (
        r"über uns|wer wir sind|das sind wir|wir sind|unternehmen|about (?:us|the company|\w+$)",
        r"who we are|our (?:company|story|mission)|standort",
    ),
}
_ROLES: Final = tuple((role, re.compile("|".join(parts))) for role, parts in _HEADINGS.items())
_HEADS: Final = frozenset((BlockKind.HEADING, BlockKind.TITLE))


def role_of(heading: str) -> Role:
    """Return what a heading announces, from its text in lower case."""
    return next((role for role, pattern in _ROLES if pattern.search(heading)), Role.NONE)


def roles_of(document: AnnotatedDocument) -> Sequence[Role]:
    """Return the role of each block: its heading's; a deeper heading that says nothing keeps it."""
    roles: list[Role] = []
    current, level = Role.NONE, 0
    for block in document.blocks:
        if block.kind in _HEADS:
            told = role_of(block.span.of(document.plain))
            if told is not Role.NONE or block.level <= level:
                current, level = told, block.level
        roles.append(current)
    return roles
